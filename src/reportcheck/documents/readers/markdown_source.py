"""What is done to the source of a Markdown file before it is parsed, so that no figure is taken for markup."""

from __future__ import annotations

import re

from reportcheck.documents.readers.txt_clean import without_noise

NOTE = "\ue000"  # stands at the beginning of a footnote's text
_NEWLINES = re.compile(r"\r\n?|[\u2028\u2029\x85]")
_FRONT_LINE = re.compile(r"[A-Za-z_][\w-]*[ \t]*:|[ \t]|- |$")
_FRONT_LENGTH = 60
_NOTE_TEXT = re.compile(r"^ {0,3}\[\^[^\]\s]{1,20}\]:[ \t]*", re.MULTILINE)
_NOTE_MARK = re.compile(r"\[\^[^\]\s]{1,20}\]")
_TIMES = re.compile(r"(?<=[\d）)])\*(?=[\d（(])")
_BLANK_LINES = re.compile(r"\n(?:[ \t]*\n)+")


def prepared(text: str) -> str:
    """`text` without front matter, with footnotes marked and signs of multiplication kept from being emphasis."""
    text = without_noise(_NEWLINES.sub("\n", text)) + "\n"
    text = _without_front_matter(text)
    if "[^" in text:
        text = _NOTE_MARK.sub("", _NOTE_TEXT.sub("\n" + NOTE, text))
    text = _TIMES.sub(r"\\*", text)
    return _with_whole_tables(text)


def _without_front_matter(text: str) -> str:
    if not text.startswith("---\n"):
        return text
    lines = text.split("\n", _FRONT_LENGTH)
    for index, line in enumerate(lines[1:-1], start=1):
        if line.rstrip() in ("---", "..."):
            return "\n".join(lines[index + 1 :])
        if not _FRONT_LINE.match(line):
            break
    return text


def _with_whole_tables(text: str) -> str:
    """HTML tables without blank lines, at which Markdown would end them."""
    lower = text.lower()
    parts: list[str] = []
    position = 0
    while (start := lower.find("<table", position)) >= 0 and (end := lower.find("</table>", start)) >= 0:
        parts += (text[position:start], _BLANK_LINES.sub("\n", text[start:end]))
        position = end
    parts.append(text[position:])
    return "".join(parts)
