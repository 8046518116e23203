"""For people at a terminal: every finding with its text, its sum and the likely slip."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from reportcheck.config import Settings
from reportcheck.explain.places import spell_place
from reportcheck.outputs import Look
from reportcheck.outputs.amounts import result_line
from reportcheck.outputs.batch_view import LEVEL_STYLES, STATUS_STYLES, BatchView
from reportcheck.outputs.console import printed
from reportcheck.outputs.excerpt import Excerpt, choose, excerpts
from reportcheck.outputs.labels import in_language, reason_label, words
from reportcheck.outputs.selection import sections_of, shown_findings
from reportcheck.outputs.summary import Summary, counted
from reportcheck.outputs.width import width
from reportcheck.outputs.wrap import break_offsets
from reportcheck.results import LEVELS, Finding, Report
from reportcheck.rulebook.load import load
from reportcheck.visible import visible_line

MARK_STYLES = {"number": "bold cyan", "slip": "bold reverse red"}
OUTCOME_STYLES = {"holds": "green", "holds_rounded": "green", "contradicted": "red", "unlikely": "yellow"}


def render(reports: Iterable[Report], settings: Settings, look: Look) -> Iterator[str]:
    """A block of text per file as it comes, tables where there are many, then the summary.

    Of very many files only the worst are shown, after the others are counted.
    """
    page = _Page(settings, look)
    summary = Summary(settings)
    view = BatchView(settings, look, page.titles)
    for report in reports:
        summary.add(report)
        if view.add(report):
            yield page.print(page.file(report))
        elif turn := view.turn():
            yield page.print(turn)
    chosen = view.spelled_out()
    if chosen:
        yield page.print(view.heading("worst_findings"))
    for report, at_most in chosen:
        yield page.print(page.file(report, at_most))
    for table in view.tables():
        yield page.print(table)
    yield page.print(page.summary(summary))


class _Page:
    """Lays out the parts of the output in one language and for one screen."""

    def __init__(self, settings: Settings, look: Look) -> None:
        self.settings, self.look = settings, look
        self.lang = settings.lang
        self.words = words(settings.lang)
        self.titles = {rule["id"]: in_language(rule.get("title"), self.lang) for rule in load()["rules"]}

    def print(self, part: RenderableType) -> str:
        return printed(part, self.look)

    def file(self, report: Report, at_most: int | None = None) -> RenderableType:
        """All of a report, or of its findings only some, the gravest first."""
        parts: list[RenderableType] = [self._header(report)]
        if report.error:
            parts.append(_indent(Text(report.error)))
        if report.unread_parts:
            said = self.words["separator"].join(str(p.get("description") or p["kind"]) for p in report.unread_parts)
            parts.append(_indent(Text(self.words["unread_parts"] + said, style="yellow")))
        parts += [_indent(Text(self.words["remarks"] + said, style="cyan")) for said in report.file_remarks()]
        if not self.settings.is_covered(report.coverage()):
            said = self.words["uncovered"].format(report.coverage(), self.settings.min_coverage)
            parts.append(_indent(Text(said, style="yellow")))
        if report.cleared:
            rules = self.words["list"].join(sorted({one.rule for one in report.cleared}))
            said = self.words["cleared_rules"].format(len(report.cleared), rules)
            parts.append(_indent(Text(said, style="green")))
        found = shown_findings(report, self.settings)
        if at_most is not None and len(found) > at_most:
            found.sort(key=lambda finding: -LEVELS.index(finding.level))
        for finding in found[:at_most]:
            parts += [Text(), _indent(self._finding(finding))]
        if at_most is not None and len(found) > at_most:
            parts += [Text(), _indent(Text(self.words["more_findings"].format(len(found) - at_most), style="dim"))]
        if self.settings.relations and report.relations:
            parts += [Text(), _indent(self._relations(report))]
        if self.settings.ledger and report.ledger:
            parts += [Text(), _indent(self._ledger(report))]
        return Group(*parts, Text())

    def _header(self, report: Report) -> Text:
        line = Text.assemble((visible_line(report.path), "bold"), "  ")
        line.append(self.words[report.status], style=STATUS_STYLES.get(report.status, "bold red"))
        if report.status in STATUS_STYLES:
            levels = Counter(finding.level for finding in shown_findings(report, self.settings))
            found = counted(levels, tuple(reversed(LEVELS)), self.lang)
            alone = "_alone" if self.look.compares and not report.files else ""
            line.append("  " + (found if any(levels.values()) else self.words[f"no_findings{alone}"]))
            held = sum(count for outcome, count in report.outcomes().items() if outcome.startswith("holds"))
            line.append(f"  {self.words['relations_held'].format(held)}", style="dim")
            if not report.files:  # their numbers are counted with each
                line.append(f"  {self.words['numbers_checked'].format(report.fates()['checked'])}", style="dim")
        if report.reader:
            line.append(f"  {self.words['reader'].format(report.reader)}", style="dim")
        if len(report.titles) > 1:
            titles = self.words["separator"].join(report.titles)
            line.append("\n  " + self.words["reports_in_file"].format(len(report.titles)) + titles, style="dim")
        return line

    def _finding(self, finding: Finding) -> RenderableType:
        head = Text.assemble(
            (self.words[finding.level], LEVEL_STYLES[finding.level]),
            "  ",
            (finding.rule, "bold"),
            "  ",
            self.titles.get(finding.rule, ""),
        )
        rows = self._rows(finding)
        label_width = max((width(label) for label, _ in rows), default=0)
        grid = Table.grid(padding=(0, 2))
        grid.add_column(no_wrap=True, style="dim")
        grid.add_column(overflow="fold")
        for label, text in rows:
            grid.add_row(label, self._wrapped(text, 4 + label_width + 2))
        return Group(head, _indent(self._wrapped(Text(finding.message), 4)), _indent(grid))

    def _wrapped(self, text: Text, indent: int) -> Text:
        lines = text.divide(break_offsets(text.plain, self.look.width - indent))
        return Text("\n").join(lines)

    def _rows(self, finding: Finding) -> list[tuple[str, Text]]:
        rows: list[tuple[str, Text]] = []
        shown = excerpts(finding)
        chosen = choose(shown)
        section: tuple[str, ...] | None = None
        for index in chosen:
            above = sections_of(shown[index].first, finding.evidence)
            rows.append((self.words["quoted"] if not rows else "", self._excerpt(shown[index], above, section)))
            section = above
        if len(chosen) < len(shown):
            rows.append(("", Text(self.words["more_places"].format(len(shown) - len(chosen)), style="dim")))
        if finding.equation:
            rows.append((self.words["equation"], Text(finding.equation)))
        result = result_line(finding, self.lang)
        if result:
            rows.append((self.words["result"], Text(result)))
        if finding.suggestion:
            rows.append((self.words["slip"], self._slip(finding)))
        for index, related in enumerate(finding.related):
            text = f"{related.rule}  {related.equation or related.message}"
            rows.append(("" if index else self.words["related"], Text(text, style="dim")))
        return rows

    def _excerpt(self, excerpt: Excerpt, above: tuple[str, ...], section: tuple[str, ...] | None) -> Text:
        """Place and text; the headings above are left out where they are those of the excerpt before."""
        path = [] if above == section else list(above)
        path.append(spell_place(excerpt.first.place, self.lang))
        text = Text.assemble((self.words["below"].join(path) + "\n", "dim"))
        for piece in excerpt.pieces:
            marked = piece.mark and not self.look.colour
            text.append(f"【{piece.text}】" if marked else piece.text, style=MARK_STYLES.get(piece.mark, ""))
        return text

    def _slip(self, finding: Finding) -> Text:
        slip = finding.suggestion
        if slip is None:
            return Text()
        text = Text.assemble((slip.quote, "red"), " → ", (slip.replacement, "bold green"))
        return text.append(self.words["reason"].format(slip.reason)) if slip.reason else text

    def _relations(self, report: Report) -> RenderableType:
        rows = Table.grid(padding=(0, 2))
        rows.add_column(no_wrap=True)
        rows.add_column(no_wrap=True)
        rows.add_column(overflow="fold")
        for one in report.relations:
            reason = reason_label(one.reason, self.lang)
            detail = Text(one.equation or reason)
            extra = self.words["separator"].join(filter(None, (one.reading, reason if one.equation else "")))
            if extra:
                detail.append(self.words["reason"].format(extra), style="dim")
            rows.add_row(Text(self.words[one.outcome], style=OUTCOME_STYLES.get(one.outcome, "dim")), one.rule, detail)
        return Group(Rule(self.words["relations"], align="left", style="dim"), rows)

    def _ledger(self, report: Report) -> RenderableType:
        rows = Table.grid(padding=(0, 2))
        for overflow in ("fold", "ellipsis", "ellipsis", "fold"):
            rows.add_column(overflow=overflow, no_wrap=overflow == "ellipsis")
        for entry in report.ledger:
            why = " ".join(entry.rules) or reason_label(entry.reason, self.lang)
            place = spell_place(entry.place, self.lang)
            rows.add_row(Text(entry.quote), self.words[entry.fate], Text(place, style="dim"), Text(why, style="dim"))
        return Group(Rule(self.words["ledger"], align="left", style="dim"), rows)

    def summary(self, summary: Summary) -> RenderableType:
        rows = Table.grid(padding=(0, 2))
        rows.add_column(style="bold", no_wrap=True)
        rows.add_column(overflow="fold")
        for label, text in summary.rows():
            rows.add_row(label, text)
        return Group(Rule(self.words["summary"], align="left", style="dim"), rows)


def _indent(part: RenderableType) -> Padding:
    return Padding(part, (0, 0, 0, 2))
