"""From findings to notes: the first number of a finding bears the whole proof, the others point to it."""

from __future__ import annotations

from collections.abc import Iterator

from reportcheck.config import Settings
from reportcheck.explain.places import spell_place
from reportcheck.outputs.amounts import result_line
from reportcheck.outputs.annotate.model import Note
from reportcheck.outputs.labels import in_language, words
from reportcheck.outputs.selection import shown_findings
from reportcheck.results import Finding, Report
from reportcheck.rulebook.load import load


def notes_of(report: Report, settings: Settings) -> list[Note]:
    """The notes of a report in the order of its findings; a place that a finding names twice has one.

    Of a finding between files the numbers of this one are noted, each file with the whole proof.
    """
    titles = {rule["id"]: in_language(rule.get("title"), settings.lang) for rule in load()["rules"]}
    return [
        note
        for number, finding in enumerate(shown_findings(report, settings), 1)
        for note in _notes(finding, number, titles.get(finding.rule, ""), report.path, settings.lang)
    ]


def _notes(finding: Finding, number: int, title: str, path: str, lang: str) -> Iterator[Note]:
    if not finding.evidence:
        yield Note(number, _in_full(finding, number, title, lang), None, "", "")
        return
    seen: set[tuple[tuple[str, object], ...]] = set()
    for index, evidence in enumerate(finding.evidence):
        key = tuple(evidence.place.items())
        if key in seen or evidence.file not in ("", path):
            continue
        seen.add(key)
        text = (
            _pointer(finding, number, title, index, lang) if len(seen) > 1 else _in_full(finding, number, title, lang)
        )
        yield Note(number, text, evidence.place, evidence.quote, spell_place(evidence.place, lang))


def _in_full(finding: Finding, number: int, title: str, lang: str) -> str:
    said = words(lang)
    lines = [f"{said['note_number'].format(number)}  {said[finding.level]}  {finding.rule} {title}", finding.message]
    is_between_files = any(one.file for one in finding.evidence)  # then the message tells what each says
    labelled = [(said["equation"], finding.equation)]
    labelled += [] if is_between_files else [(said["result"], result_line(finding, lang))]
    labelled += [(said["related"], f"{one.rule}  {one.equation or one.message}") for one in finding.related]
    told = [label + said["colon"] + text for label, text in labelled if text and text not in finding.message]
    return "\n".join(lines + told)


def _pointer(finding: Finding, number: int, title: str, index: int, lang: str) -> str:
    said = words(lang)
    lines = [said["see_note"].format(number) + f"{finding.rule} {title}"]
    if finding.equation:
        lines.append(said["equation"] + said["colon"] + finding.equation)
    if finding.suggestion is not None and finding.suggestion.evidence == index:
        lines.append(said["slip"] + said["colon"] + _slip(finding, lang))
    return "\n".join(lines)


def _slip(finding: Finding, lang: str) -> str:
    slip = finding.suggestion
    if slip is None:
        return ""
    return f"{slip.quote} → {slip.replacement}" + (words(lang)["reason"].format(slip.reason) if slip.reason else "")


def displaced(note: Note, lang: str) -> str:
    """The text of a note that does not stand at its own place, which it names."""
    if note.place is None:
        return note.text
    return words(lang)["displaced"].format(quote=note.quote, where=note.where) + "\n" + note.text
