"""What a terminal shows of many reports: the worst, counts by rule and by unit, and what was not checked, and why."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from reportcheck.config import Settings
from reportcheck.outputs import Look
from reportcheck.outputs.labels import words
from reportcheck.outputs.selection import one_line, shown_findings
from reportcheck.outputs.width import cut_end, cut_middle, width
from reportcheck.results import LEVELS, Report
from reportcheck.tally import Bounds, Cause, Count, Home, Tally

TABLES_ABOVE = 10  # reports: the first lines of fewer stand on one screen
BRIEF_ABOVE = 100  # reports: nobody reads all that was found in more of them on a terminal
SPELLED_OUT = 3  # of the worst reports, where the others are only counted
FINDINGS_OF_EACH = 3
ROWS = 10
GAP = 2
LEVEL_STYLES = {"error": "bold red", "warning": "bold yellow", "note": "bold cyan"}
STATUS_STYLES = {"checked": "green", "partial": "yellow", "nothing_checked": "yellow", "uncovered": "yellow"}


class BatchView:
    """Counts reports as they pass and keeps only the worst, however many there are.

    Up to BRIEF_ABOVE reports are shown in full as they come, none where the look expects more of them; all of them
    where their relations or numbers are asked for.
    """

    def __init__(self, settings: Settings, look: Look, titles: Mapping[str, str]) -> None:
        self.settings, self.look, self.titles = settings, look, titles
        self.words = words(settings.lang)
        self.levels = tuple(level for level in reversed(LEVELS) if level in settings.shown_levels)
        self.tally = Tally(self.levels, Bounds(worst=ROWS))
        self.uncovered = Cause("uncovered", "", "")
        self.in_full = 0
        self.findings_shown = 0
        self.remarks_left = 0

    def add(self, report: Report) -> bool:
        """Count one report in; whether to show it in full."""
        self.tally.add(report)
        if not self.settings.is_covered(report.coverage()):
            self.uncovered.add(report.path, "", self.tally.bounds.paths)
        if self.is_brief:
            self.remarks_left += _has_remarks(report)
            return False
        self.in_full += 1
        self.findings_shown += len(shown_findings(report, self.settings))
        return True

    @property
    def is_brief(self) -> bool:
        """Whether there are too many reports to show each."""
        is_asked = self.settings.relations or self.settings.ledger
        return not is_asked and max(self.look.expected, self.tally.total.reports) > BRIEF_ABOVE

    def turn(self) -> RenderableType | None:
        """What to say where reports end to be shown in full, None elsewhere."""
        if not self.in_full or self.tally.total.reports != self.in_full + 1:
            return None
        return Group(Text(self.words["shown_in_full"].format(self.in_full), style="dim"), Text())

    def spelled_out(self) -> list[tuple[Report, int]]:
        """The worst reports among those not yet shown, each with how many of its findings to show."""
        chosen = []
        for ranked in self.tally.worst()[:SPELLED_OUT] if self.is_brief else ():
            if ranked.number > self.in_full:
                count = min(FINDINGS_OF_EACH, len(shown_findings(ranked.report, self.settings)))
                self.findings_shown += count
                self.remarks_left -= _has_remarks(ranked.report)
                chosen.append((ranked.report, count))
        return chosen

    def tables(self) -> Iterator[RenderableType]:
        """The tables, and what none of them holds; nothing for a few reports."""
        if self.tally.total.reports <= TABLES_ABOVE:
            return
        for name, part in (
            ("worst_reports", self._worst()),
            ("by_rule", self._rules()),
            ("by_unit", self._units()),
            ("not_done", self._causes()),
        ):
            if part is not None:
                yield Group(self.heading(name), part, Text())
        if self.is_brief:
            yield Group(self._left_out(), Text())

    def heading(self, name: str) -> RenderableType:
        """A line above a part."""
        return Rule(self.words[name], align="left", style="dim")

    def _worst(self) -> RenderableType | None:
        rows = []
        for ranked in self.tally.worst():
            levels = ranked.report.levels()
            status = Text(self.words[ranked.report.status], style=STATUS_STYLES.get(ranked.report.status, "bold red"))
            rows.append([*(self._number(levels[level], level) for level in self.levels), status])
        if not rows:
            return None
        heads = [*(self.words[level] for level in self.levels), self.words["status_column"]]
        room = self.look.width - sum(
            max(width(head), *(width(row[at].plain) for row in rows)) + GAP for at, head in enumerate(heads)
        )
        for row, ranked in zip(rows, self.tally.worst(), strict=True):
            leading = Text(self._leading(ranked.report, room), style="dim")
            row.append(Text("\n").join((Text(ranked.report.path, style="bold"), leading)))
        left = self.tally.total.with_findings - len(rows)
        table = _table([*heads, self.words["file_column"]], rows, numbers=len(self.levels))
        return self._with_rest(table, self.words["more_with_findings"].format(left) if left else "")

    def _leading(self, report: Report, room: int) -> str:
        """The first of the gravest findings in one line: its sum, whose ends tell most, else its message."""
        finding = report.leading_finding(self.levels)
        if finding is None:
            return ""
        room -= width(finding.rule) + GAP
        said = cut_middle(finding.equation, room) if finding.equation else cut_end(one_line(finding.message), room)
        return f"{finding.rule}{' ' * GAP}{said}"

    def _rules(self) -> RenderableType | None:
        counts = self.tally.by_rule()
        if not counts:
            return None
        heads = [self.words[f"{name}_column"] for name in ("found", "in_reports", "rule", "title")]
        rows = [
            [Text(str(count.findings)), Text(str(count.reports)), Text(rule), Text(self.titles.get(rule, ""))]
            for rule, count in counts[:ROWS]
        ]
        rest = [count.findings for _, count in counts[ROWS:]]
        return self._with_rest(
            _table(heads, rows, numbers=2), self.words["more_rules"].format(len(rest), sum(rest)) if rest else ""
        )

    def _units(self) -> RenderableType | None:
        """Nothing where all reports belong to one: its counts are those of the summary."""
        counts = self.tally.by_unit()
        if len(counts) < 2:
            return None
        heads = [self.words["in_reports_column"], self.words["with_findings_column"]]
        heads += [*(self.words[level] for level in self.levels), self.words["home_column"]]
        rest = Count()
        for _, count in counts[ROWS:]:
            rest.merge(count)
        rows = [self._unit(count, self._home(home)) for home, count in counts[:ROWS]]
        if rest != Count():
            known = len(self.tally.units) - ROWS
            said = "more_units" if self.tally.rest_of_units == Count() else "at_least_more_units"
            rows.append(self._unit(rest, self.words[said].format(known)))
        return _table(heads, rows, numbers=2 + len(self.levels))

    def _unit(self, count: Count, name: str) -> list[Text]:
        levels = {"error": count.errors, "warning": count.warnings, "note": count.notes}
        numbers = [Text(str(count.reports)), Text(str(count.with_findings))]
        return [*numbers, *(self._number(levels[level], level) for level in self.levels), Text(name)]

    def _home(self, home: Home) -> str:
        return home.name.rstrip("/") + "/" if home.kind == "folder" else home.name

    def _causes(self) -> RenderableType | None:
        """Below each status its causes, below each cause its first files; what is cut is counted."""
        causes = [one for one in self.tally.by_status() if one.status != "checked"]
        parts: list[RenderableType] = []
        for status in dict.fromkeys(one.status for one in causes):
            parts += self._status(self.words[status], [one for one in causes if one.status == status])
        if self.uncovered.reports:
            parts += self._status(self.words["too_little_coverage"], [self.uncovered])
        return Group(*parts) if parts else None

    def _status(self, label: str, causes: Sequence[Cause]) -> Iterator[RenderableType]:
        style = STATUS_STYLES.get(causes[0].status, "bold red")
        yield Text.assemble((label, style), f"  {sum(one.reports for one in causes)}")
        for cause in causes[:ROWS]:
            said = self._said(cause, causes)
            if said:
                yield _indent(Text(f"{said}  {cause.reports}"), 1)
            for path in cause.paths:
                yield _indent(Text(path, overflow="fold"), 2)
            if cause.reports > len(cause.paths):
                yield _indent(Text(self.words["more_files"].format(cause.reports - len(cause.paths)), style="dim"), 2)
        rest = [one.reports for one in causes[ROWS:]]
        if rest:
            yield _indent(Text(self.words["more_causes"].format(len(rest), sum(rest)), style="dim"), 1)

    def _said(self, cause: Cause, causes: Sequence[Cause]) -> str:
        if cause.text:
            prefix = self.words["unread_parts"] if cause.status == "partial" else ""
            return prefix + cut_end(one_line(cause.text), 2 * self.look.width)
        is_rest = any(one.code == cause.code and one.text for one in causes)
        return self.words["other_causes"] if is_rest else cause.code

    def _left_out(self) -> RenderableType:
        findings = self.tally.total.findings - self.findings_shown
        parts = [self.words["findings_left"].format(findings)] if findings else []
        parts += [self.words["remarks_left"].format(self.remarks_left)] if self.remarks_left else []
        said = self.words["left_out"].format(self.words["list"].join(parts)) if parts else ""
        return Text(said + self.words["how_to_get_all"])

    def _number(self, count: int, level: str) -> Text:
        return Text(str(count), style=LEVEL_STYLES[level] if count else "dim")

    def _with_rest(self, table: Table, said: str) -> RenderableType:
        return Group(table, Text(said, style="dim")) if said else table


def _has_remarks(report: Report) -> bool:
    """Whether more is shown of a report in full than its status, its findings and what the tables hold."""
    return bool(report.file_remarks()) or (report.status != "partial" and bool(report.unread_parts))


def _table(heads: Sequence[str], rows: Sequence[Sequence[Text]], numbers: int) -> Table:
    """The first columns hold numbers; only the last is broken where it is too long."""
    table = Table(box=None, pad_edge=False, padding=(0, GAP, 0, 0), header_style="dim")
    for at, head in enumerate(heads):
        is_last = at == len(heads) - 1
        table.add_column(
            head,
            justify="right" if at < numbers else "left",
            no_wrap=not is_last,
            overflow="fold",
        )
    for row in rows:
        table.add_row(*row)
    return table


def _indent(part: RenderableType, depth: int) -> Padding:
    return Padding(part, (0, 0, 0, 2 * depth))
