"""Tables as understood, for people at a terminal: the grid with a mark at each number, then why."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from rich import box
from rich.console import Group, RenderableType
from rich.markup import escape
from rich.padding import Padding
from rich.table import Table
from rich.text import Text
from rich.tree import Tree

from reportcheck.outputs import Look
from reportcheck.outputs.console import printed
from reportcheck.outputs.labels import reason_label, words
from reportcheck.outputs.table_view import NumberView, SumView, TableView

_MARKS = {"checked": "✓", "restated": "=", "exempt": "·", "not_checked": "?", "failed": "✗"}
_STYLES = {"checked": "green", "restated": "green", "exempt": "dim", "not_checked": "yellow", "failed": "bold red"}
_FAILING = frozenset({"contradicted", "unlikely"})


def render(view: TableView, lang: str, look: Look) -> str:
    """One table: as printed, with a mark at each number; its columns, sums, formulas; every number with its fate."""
    return printed(_Page(view, lang).whole(), look)


def _became(number: NumberView) -> str:
    """The fate, or `failed` where a relation of the number does not hold."""
    return "failed" if any(one.outcome in _FAILING for one in number.relations) else number.fate


class _Page:
    """Lays out one table in one language."""

    def __init__(self, view: TableView, lang: str) -> None:
        self.view, self.lang, self.words = view, lang, words(lang)
        self.marks: dict[tuple[int, int], dict[str, None]] = defaultdict(dict)
        for number in view.numbers:
            self.marks[number.row, number.column][_became(number)] = None

    def whole(self) -> RenderableType:
        table = self.view.table
        head = [f"{self.words['table']} T{table.block + 1}", table.caption, table.unit_note]
        parts: list[RenderableType] = [Text("  ".join(filter(None, head)), style="bold")]
        if self.view.section:
            parts.append(Text(self.words["below"].join(self.view.section), style="dim"))
        parts += [self._grid(), Text(self.words["legend"], style="dim")]
        for name, told in (
            ("columns", self._columns),
            ("sums", self._sums),
            ("formulas", self._formulas),
            ("numbers", self._numbers),
        ):
            parts += [Text(), Text(self.words[name], style="bold"), Padding(told(), (0, 0, 0, 2))]
        return Group(*parts, Text())

    def _grid(self) -> RenderableType:
        """The printed table; a merged cell stands once. R1 and C1 are the names of rows and columns in places."""
        rows = self.view.table.rows
        width = max((cell.column + 1 for row in rows for cell in row.cells), default=0)
        grid = Table(box=box.MINIMAL, show_edge=False, pad_edge=False)
        grid.add_column("", style="dim", no_wrap=True)
        for column in range(width):
            grid.add_column(f"C{column + 1}", header_style="dim", overflow="fold")
        for row in rows:
            texts = [Text() for _ in range(width)]
            for cell in row.cells:
                texts[cell.column] = self._marked(cell.row, cell.column, cell.number + cell.text)
            grid.add_row(f"R{row.index + 1}", *texts)
        return grid

    def _marked(self, row: int, column: int, text: str) -> Text:
        told = Text(text)
        for mark in self.marks.get((row, column), ()):
            told.append(f" {_MARKS[mark]}", style=_STYLES[mark])
        return told

    def _columns(self) -> RenderableType:
        rows = [
            (f"C{one.column + 1}", one.header, " ".join(one.units), " ".join(one.roles), " ".join(one.periods))
            for one in self.view.columns
        ]
        return self._listed(("place", "header", "unit", "role", "period"), rows)

    def _sums(self) -> RenderableType:
        """A tree: below each sum its parts, which may be sums themselves."""
        by_head: dict[int, list[SumView]] = {}
        for one in self.view.sums:
            by_head.setdefault(one.row, []).append(one)
        inside = {row for one in self.view.sums for row in one.members}
        if not by_head:
            return Text(self.words["none"], style="dim")
        top = [row for row in by_head if row not in inside] or list(by_head)
        return Group(*(self._branch(row, by_head, frozenset()) for row in top))

    def _branch(self, row: int, by_head: dict[int, list[SumView]], above: frozenset[int]) -> Tree:
        own = by_head.get(row, []) if row not in above else []
        branch = Tree(escape(self._row(row) + "".join(map(self._said_of, own))), guide_style="dim")
        for member in dict.fromkeys(member for one in own for member in one.members):
            branch.children.append(self._branch(member, by_head, above | {row}))
        return branch

    def _row(self, row: int) -> str:
        return f"R{row + 1} {self.view.row_names.get(row, '')}".rstrip()

    def _said_of(self, one: SumView) -> str:
        listed = ", ".join(f"C{column + 1}" for column in one.columns)
        return self.words["in_columns"].format(self.words["closed" if one.closed else "open"], listed)

    def _formulas(self) -> RenderableType:
        rows = []
        for one in self.view.formulas:
            outcomes = self.words["separator"].join(f"{self.words[key]} {one.outcomes[key]}" for key in one.outcomes)
            told = self.words["told_by_words" if one.named else "told_by_rows"]
            rows.append((one.expression, one.words, told, " ".join(f"R{row + 1}" for row in one.rows), outcomes))
        return self._listed(("equation", "words", "why", "row", "outcome"), rows)

    def _numbers(self) -> RenderableType:
        rows = [
            (
                f"R{one.row + 1}C{one.column + 1}",
                one.text,
                f"{one.value} {one.unit}".rstrip(),
                one.header,
                one.role,
                one.name if one.item in ("", "?") else f"{one.name} [{one.item}]" if one.name != one.item else one.item,
                one.period,
                Text(self.words[one.fate], style=_STYLES[_became(one)]),
                "; ".join(self._why(one)),
            )
            for one in self.view.numbers
        ]
        return self._listed(("place", "text", "value", "header", "role", "item", "period", "fate", "why"), rows)

    def _why(self, number: NumberView) -> Iterator[str]:
        """The relations of a checked number, the reason of another; with it relations that were tried in vain."""
        if number.reason:
            yield reason_label(number.reason, self.lang)
        for one in number.relations:
            yield f"{one.rule} {self.words[one.outcome]}"

    def _listed(self, names: Sequence[str], rows: Sequence[Sequence[str | Text]]) -> RenderableType:
        if not rows:
            return Text(self.words["none"], style="dim")
        listed = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0))
        for name in names:
            listed.add_column(self.words[f"{name}_column"], header_style="dim", overflow="fold")
        for row in rows:
            listed.add_row(*(Text(cell) if isinstance(cell, str) else cell for cell in row))
        return listed
