"""Findings as cards in the margin: in short what is wrong, opened its numbers, sum, gap and likely slip."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from reportcheck.config import Settings
from reportcheck.explain.places import spell_place
from reportcheck.outputs.amounts import amount
from reportcheck.outputs.excerpt import excerpts
from reportcheck.outputs.html.escape import escape
from reportcheck.outputs.html.words import page_words
from reportcheck.outputs.labels import words
from reportcheck.outputs.selection import sections_of
from reportcheck.results import Evidence, Finding

NOWHERE = -1


class Cards:
    """The cards of the findings shown of one file; `number` is the file's place in the run."""

    def __init__(self, findings: Sequence[Finding], titles: Mapping[str, str], number: int, settings: Settings) -> None:
        self.findings, self.titles, self.number = findings, titles, number
        self.lang = settings.lang
        self.words = words(settings.lang)
        self.page = page_words(settings.lang)
        self._slips = {f"{at}.{one.suggestion.evidence}" for at, one in enumerate(findings) if one.suggestion}

    def is_slip(self, code: str) -> bool:
        """Whether this is the evidence that is likely wrong."""
        return code in self._slips

    def places(self) -> Iterator[tuple[int, int, int]]:
        """Each finding with block and table row of its likely slip, else of its first evidence, or NOWHERE."""
        for at, finding in enumerate(self.findings):
            chosen = finding.suggestion.evidence if finding.suggestion else 0
            place = finding.evidence[chosen].place if finding.evidence else {"block": NOWHERE}
            yield at, place["block"], place.get("row", NOWHERE)

    def card(self, at: int, quoting: bool = False) -> str:
        """One card; `quoting` shows the passages of its numbers, for a text that is not there to be looked at."""
        finding = self.findings[at]
        name = f"f{self.number}-{at}"
        title = self.titles.get(finding.rule, "")
        return (
            f'<article class="f {finding.level}" id="{name}" data-rule="{escape(finding.rule)}" data-at="{at}">'
            f'<button type="button" class="top" aria-expanded="false" aria-controls="{name}m">'
            f'<span class="lv">{escape(self.words[finding.level])}</span> '
            f'<span class="ti">{escape(title)}</span> <code>{escape(finding.rule)}</code>'
            f'</button><div class="more" id="{name}m">{self._facts(finding)}'
            f"{self._quotes(finding) if quoting else self._numbers(finding, at)}"
            f"<p>{escape(finding.message)}</p></div>"
            f'<div class="short">{self._short(finding)}</div></article>'
        )

    def _short(self, finding: Finding) -> str:
        slip = finding.suggestion
        said = f'<span class="eq">{escape(finding.equation)}</span>' if finding.equation else ""
        if slip:
            said += f'<span class="fix"><del>{escape(slip.quote)}</del> → <ins>{escape(slip.replacement)}</ins></span>'
        return said or f'<span class="eq">{escape(finding.message)}</span>'

    def _numbers(self, finding: Finding, at: int) -> str:
        """All numbers under the paragraph or table where they stand, each a button that goes there."""
        under: dict[str, list[str]] = {}
        for index, one in enumerate(finding.evidence):
            code = f"{at}.{index}"
            kind = "go slip" if self.is_slip(code) else "go"
            place = escape(spell_place(one.place, self.lang))
            button = (
                f'<button type="button" class="{kind}" data-go="{code}" title="{place}">{escape(one.quote)}</button>'
            )
            under.setdefault(self._block(one, finding), []).append(button)
        rows = "".join(f"<li><span>{escape(place)}</span> {' '.join(told)}</li>" for place, told in under.items())
        return f'<h5>{escape(self.page["its_numbers"])}</h5><ol class="ev">{rows}</ol>' if rows else ""

    def _block(self, evidence: Evidence, finding: Finding) -> str:
        """The paragraph or table of a number under its heading, without row and column."""
        key = "of_table" if evidence.place["type"] == "cell" else "of_paragraph"
        return self._below(evidence, self.page[key].format(evidence.place["block"] + 1), finding)

    def _below(self, evidence: Evidence, place: str, finding: Finding) -> str:
        heading = evidence.section[-1:] if evidence.role != "heading" else ()
        file = sections_of(evidence, finding.evidence)[:1] if evidence.file else ()
        return self.words["below"].join((*file, *heading, place))

    def _quotes(self, finding: Finding) -> str:
        quotes = []
        for excerpt in excerpts(finding):
            text = "".join(
                f"<mark class={piece.mark}>{escape(piece.text)}</mark>" if piece.mark else escape(piece.text)
                for piece in excerpt.pieces
            )
            place = self._below(excerpt.first, spell_place(excerpt.first.place, self.lang), finding)
            quotes.append(f"<blockquote><small>{escape(place)}</small> {text}</blockquote>")
        return "".join(quotes)

    def _facts(self, finding: Finding) -> str:
        """The sum, the gap beside what rounding could explain, the likely slip, what else it breaks."""
        slip = finding.suggestion
        facts = [_fact(self.words["equation"], f'<span class="eq">{escape(finding.equation)}</span>', finding.equation)]
        facts += self._amounts(finding)
        if slip:
            why = escape(self.words["reason"].format(slip.reason)) if slip.reason else ""
            told = f"<del>{escape(slip.quote)}</del> → <ins>{escape(slip.replacement)}</ins>{why}"
            facts.append(_fact(self.words["slip"], told))
        facts += [
            _fact(self.words["related"], f"<code>{escape(one.rule)}</code> {escape(one.equation or one.message)}")
            for one in finding.related
        ]
        listed = "".join(facts)
        return f"<dl>{listed}</dl>" if listed else ""

    def _amounts(self, finding: Finding) -> Iterator[str]:
        gap_unit = "pp" if finding.unit == "%" else finding.unit
        is_across = any(one.file for one in finding.evidence)  # then none is said to be right
        values = (
            ("computed_across" if is_across else "computed", finding.computed, finding.unit),
            ("stated_across" if is_across else "stated", finding.stated, finding.unit),
            ("difference", finding.difference.lstrip("-"), gap_unit),
            ("allowance", finding.rounding_allowance, gap_unit),
        )
        for key, value, unit in values:
            if value:
                said = escape(amount(value, unit, finding.evidence, self.lang))
                yield f'<div class="half"><dt>{escape(self.page[key])}</dt><dd>{said}</dd></div>'


def _fact(label: str, html: str, shown: object = True) -> str:
    return f"<div><dt>{escape(label)}</dt><dd>{html}</dd></div>" if shown else ""
