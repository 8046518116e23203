"""What a text file carries that is not the report: bookmarks of a converter, page numbers, control characters."""

from __future__ import annotations

from itertools import pairwise

from reportcheck.patterns import compile_pattern

_BOOKMARK = compile_pattern(r"\[bookmark:[^\[\]\n]{0,200}\]")
_NOISE = compile_pattern("[\ufeff\u200b-\u200f\u202a-\u202e\u2060\x00-\x08\x0e-\x1f\x7f\xad]")
_NEWLINES = compile_pattern(r"\r\n?|[\u2028\u2029\x85\f\v]")
_DASH = "[-—–―－─﹣]"
_PAGE = compile_pattern(
    rf"\s*(?:{_DASH}+\s*\d{{1,4}}\s*{_DASH}+|第\s*\d{{1,4}}\s*页(?:\s*[/，,、]?\s*[（(]?共\s*\d{{1,4}}\s*页[）)]?)?|\d{{1,4}}\s*/\s*\d{{1,4}}|"
    rf"共\s*\d{{1,4}}\s*页\s*[/，,]?\s*第\s*\d{{1,4}}\s*页|·\s*\d{{1,4}}\s*·)\s*"
)
_LONE = compile_pattern(r"\s*\d{1,3}\s*")


def without_noise(text: str) -> str:
    """`text` without characters that print nothing: zero-width marks, soft hyphens, control characters."""
    return text if text.isascii() and text.isprintable() else _NOISE.sub("", text)


def clean_lines(text: str) -> list[str]:
    """The lines of the report, white space at their ends kept; blank lines are empty strings.

    A page number goes together with the blank lines around it, so that a sentence it cuts is whole again.
    """
    text = without_noise(_NEWLINES.sub("\n", text))
    if "[bookmark:" in text:
        text = _BOOKMARK.sub("", text)
    lines = [line if line.strip() else "" for line in text.split("\n")]
    pages = {index for index, line in enumerate(lines) if line and len(line) < 40 and _PAGE.fullmatch(line)}
    pages |= _lone_page_numbers(lines)
    if not pages:
        return lines
    dropped = set(pages)
    for page in pages:
        for step in (-1, 1):
            near = page + step
            while 0 <= near < len(lines) and not lines[near] and near not in dropped:
                dropped.add(near)
                near += step
    return [line for index, line in enumerate(lines) if index not in dropped]


def _lone_page_numbers(lines: list[str]) -> set[int]:
    """Lines of digits only that count upwards between lines of running text; a column of figures is left alone."""
    found: list[tuple[int, int]] = []
    full = [index for index, line in enumerate(lines) if line]
    for position, index in enumerate(full):
        if not _LONE.fullmatch(lines[index]) or position == 0:
            continue
        before = lines[full[position - 1]].strip()
        after = lines[full[position + 1]].strip() if position + 1 < len(full) else ""
        if len(before) >= 15 and (len(after) >= 10 or not after):
            found.append((index, int(lines[index])))
    numbers = [number for _, number in found]
    if any(later <= earlier for earlier, later in pairwise(numbers)):
        return set()
    if len(found) == 1 and numbers[0] > 3 and found[0][0] != full[-1]:
        return set()
    return {index for index, _ in found}
