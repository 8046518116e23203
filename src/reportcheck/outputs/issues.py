"""Findings as rows of a list: one row a finding, numbers in the unit that the report prints them in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal, localcontext
from typing import NamedTuple

from reportcheck.config import Settings
from reportcheck.explain.places import spell_place
from reportcheck.outputs.amounts import money_unit
from reportcheck.outputs.excerpt import Piece, choose, excerpts
from reportcheck.outputs.labels import words
from reportcheck.outputs.selection import home, main_evidence, sections_of, shown_findings
from reportcheck.results import Evidence, Finding, Report

SHOWN_PLACES = 3


class Issue(NamedTuple):
    """One finding, ready to be laid out in columns; the field names are keys of the columns' labels.

    `quoted` are the passages with their numbers marked. The five numbers are in `measure`, where 百分点 count as %.
    Where numbers stand in several files `place` tells the headings, too, and `section` is empty.
    """

    file: str
    section: str
    place: str
    quoted: tuple[Piece, ...]
    equation: str
    computed: Decimal | None
    stated: Decimal | None
    difference: Decimal | None
    allowance: Decimal | None
    measure: str
    slip: str
    rule: str
    level: str
    message: str
    id: str


def issues(report: Report, settings: Settings) -> Iterator[Issue]:
    """The findings of a report that are shown."""
    for finding in shown_findings(report, settings):
        yield _issue(report, finding, settings.lang)


def marked(pieces: Iterable[Piece]) -> str:
    """A passage as plain text, its numbers in 【】."""
    return "".join(f"【{piece.text}】" if piece.mark else piece.text for piece in pieces)


def section_path(section: Iterable[str], lang: str) -> str:
    """The headings above a place, from the outermost in."""
    return words(lang)["below"].join(section)


def _issue(report: Report, finding: Finding, lang: str) -> Issue:
    main = main_evidence(finding)
    several = _are_of_several(finding)
    unit, scale = money_unit(finding.evidence) if finding.unit == "元" else (finding.unit, Decimal(1))
    return Issue(
        file=home(report, main) if report.files else report.path,
        section=section_path(main.section, lang) if main and not several else "",
        place=_places([main, *finding.evidence] if main and not several else finding.evidence, lang),
        quoted=tuple(_passages(finding, lang)),
        equation=finding.equation,
        computed=_in(finding.computed, scale),
        stated=_in(finding.stated, scale),
        difference=_in(finding.difference, scale),
        allowance=_in(finding.rounding_allowance, scale),
        measure=unit,
        slip=_slip(finding, lang),
        rule=finding.rule,
        level=finding.level,
        message=finding.message,
        id=finding.id,
    )


def _are_of_several(finding: Finding) -> bool:
    """Whether the numbers of a finding stand in several files: then each place and passage names its own."""
    return len({one.file for one in finding.evidence}) > 1


def _places(evidence: Sequence[Evidence], lang: str) -> str:
    """Places, each once; many are counted. Those in several files with file and headings."""
    said = words(lang)
    several = len({one.file for one in evidence}) > 1
    spelled = (
        said["below"].join((*(sections_of(one, evidence) if several else ()), spell_place(one.place, lang)))
        for one in evidence
    )
    places = list(dict.fromkeys(spelled))
    more = [said["more_places"].format(len(places) - SHOWN_PLACES)] if len(places) > SHOWN_PLACES else []
    return said["separator"].join(places[:SHOWN_PLACES] + more)


def _passages(finding: Finding, lang: str) -> Iterator[Piece]:
    """The passages, a line each; where they stand in several files, each after the name of its own."""
    shown = excerpts(finding)
    for count, index in enumerate(choose(shown)):
        if count:
            yield Piece("\n")
        if _are_of_several(finding):
            yield Piece(sections_of(shown[index].first, finding.evidence)[0] + words(lang)["colon"])
        yield from shown[index].pieces


def _slip(finding: Finding, lang: str) -> str:
    slip = finding.suggestion
    if slip is None:
        return ""
    return f"{slip.quote} → {slip.replacement}" + (words(lang)["reason"].format(slip.reason) if slip.reason else "")


def _in(value: str, scale: Decimal) -> Decimal | None:
    if not value:
        return None
    with localcontext(prec=len(value) + 12):  # no digit is lost
        return Decimal(value) / scale
