"""From a table to facts, groups and formulas: item = row name, role = column header, 合计 = head of its column."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import NamedTuple

from reportcheck.documents.model import Cell, Place, Row, Table
from reportcheck.fold import fold
from reportcheck.patterns import compile_pattern
from reportcheck.quantities.model import Quantity
from reportcheck.recipes.model import NO_RECIPES, Recipes
from reportcheck.statements.items.keys import UNKNOWN, item_key
from reportcheck.statements.lexicon import Lexicon
from reportcheck.statements.model import Claim, Fact, Formula, Group, Inferred
from reportcheck.statements.tables.aims import read_aims
from reportcheck.statements.tables.blocks import Block, is_pairs, split_blocks
from reportcheck.statements.tables.columns import (
    Column,
    kind_of,
    name_without_role,
    read_columns,
    role_in,
    sides,
    unit_in,
    year_of,
)
from reportcheck.statements.tables.formulas import read_formulas
from reportcheck.statements.tables.grades import read_grades
from reportcheck.statements.tables.grid import has_value, is_prose, numbers_in, printed, words_of
from reportcheck.statements.tables.inferred import infer_relations
from reportcheck.statements.tables.labels import RowName, label_columns, row_names
from reportcheck.statements.tables.relations import apply_relation, layout_of
from reportcheck.statements.tables.rows import SUBTOTAL, TOTAL, RowGroup, group_rows
from reportcheck.statements.tables.split import joined, read_split

_ADDED_UP = frozenset({"money", "count", "score", "plain"})
_YEAR = compile_pattern(r"((?:19|20)\d{2})\s*年")
_PERIOD = compile_pattern(r"(?:19|20)\d{2}年?度?|[本上去当]年度?")
_LEFT_OVER = compile_pattern(r"^年末结转(?:和?结余)?$|^结转下年")
_RECEIVED = compile_pattern(r"^[^支]*收入(?:合计|小计|总额)?$")
_BUDGETS = frozenset({"budget.initial", "budget.full"})
_NEAR = 3  # a sum is off by a third of it at most
_GRAND_TOTAL = compile_pattern(r"^(?:收入|支出)?总计$")
_CARRIED = compile_pattern(r"^(?:其中:?)?(?:上年|年初)(?:财政)?结转(?:和?结余)?(?:资金|数)?$")
_FRACTION = Decimal(2)
_UNSUMMED = frozenset(
    {
        "score",
        "score.full",
        "code",
        "note",
        "price",
        "average",
        "rate",
        "growth",
        "share",
        "score.rate",
        "target",
        "actual",
        "sign",
        "unit",
    }
)
_AIMS = frozenset({"target", "actual"})
_EXEMPT = {"code": "code", "note": "name", "sign": "name", "unit": "name"}


class TableReading(NamedTuple):
    """What one table says; `exempt` are numbers that are no quantities or stand aside.

    `headers` are the header paths by the ordinal of the fact, `prose` the cells that hold passages, each with what
    its column is for (target or actual, "" where the header names neither).
    """

    facts: tuple[Fact, ...]
    groups: tuple[Group, ...]
    exempt: tuple[tuple[Place, Quantity], ...]
    formulas: tuple[Formula, ...] = ()
    headers: Mapping[int, str] = {}
    claims: tuple[Claim, ...] = ()
    prose: tuple[tuple[Cell, str], ...] = ()
    inferred: tuple[Inferred, ...] = ()


def read_table(
    table: Table, first_index: int, lexicon: Lexicon, year: str, recipes: Recipes = NO_RECIPES
) -> TableReading:
    """What a table says; its facts are numbered from `first_index`. A table of one row holds passages at most.

    `year` is the report's, for columns that name none; `recipes` tell of columns by the layout of the table.
    """
    rows = [row for row in table.rows if row.cells]
    dated = _YEAR.search(fold(table.caption))
    reader = _TableReader(table, first_index, lexicon, dated[1] if dated is not None else year, recipes)
    for block in split_blocks(rows) if len(rows) > 1 else ():
        reader.read(block)
    reader.read_passages(rows)
    reader.set_aside(rows)
    return reader.result()


class _Named(NamedTuple):
    """What a cell is about: its column, with the role that the row gives it, and item, words and scope of the row.

    `whole` where it speaks of all of the report's own subject.
    """

    column: Column
    item: str
    label: str
    scope: str
    whole: bool


class _TableReader:
    """Reads one table block by block."""

    def __init__(self, table: Table, first_index: int, lexicon: Lexicon, year: str, recipes: Recipes) -> None:
        self.table = table
        self.first_index = first_index
        self.lexicon = lexicon
        self.year = year
        self.recipes = recipes
        self.facts: list[Fact] = []
        self.groups: list[Group] = []
        self.formulas: list[Formula] = []
        self.inferred: list[Inferred] = []
        self.exempt: list[tuple[Place, Quantity]] = []
        self.headers: dict[int, str] = {}
        self._keys: dict[str, tuple[str, str, bool]] = {}
        self.claims: list[Claim] = []
        self.prose: list[tuple[Cell, str]] = []
        self.seen: set[tuple[int, int]] = set()

    def result(self) -> TableReading:
        return TableReading(
            tuple(self.facts),
            tuple(self.groups),
            tuple(self.exempt),
            tuple(self.formulas),
            self.headers,
            tuple(self.claims),
            tuple(self.prose),
            tuple(self.inferred),
        )

    def read(self, block: Block) -> None:
        """One block: a grid, two grids side by side, or names and values in turn."""
        for row in block.headers:
            self._aside(row.cells, "heading")
        if not block.headers:
            for row in block.rows:
                if is_pairs(row):
                    self._read_pairs(row)
            return
        for columns in sides(read_columns(block.headers, self.table, self.lexicon, self.year)):
            self._read_grid(block.rows, columns)
            self.claims.extend(read_grades(self.table, block.rows, columns, self.lexicon))

    def read_passages(self, rows: Iterable[Row]) -> None:
        """项目概况|…: passages that stand behind their names, or alone."""
        for row in rows:
            name = ""
            for cell in row.cells:
                if not is_prose(cell):
                    name = words_of(cell) or name
                elif (cell.row, cell.column) not in self.seen:
                    kind = kind_of(name)
                    self._pass(cell, kind if kind in _AIMS else "")

    def set_aside(self, rows: Iterable[Row]) -> None:
        """Numbers in cells that no block has read."""
        for row in rows:
            self._aside((cell for cell in row.cells if (cell.row, cell.column) not in self.seen), "name")

    def _read_pairs(self, row: Row) -> None:
        """预算数|2500.00|执行数|2427.00: each value with the words before it."""
        unit = next((found for cell in printed(row) if (found := unit_in(words_of(cell)))), "")
        name = ""
        for cell in printed(row):
            if not has_value(cell):
                name = words_of(cell)
                continue
            own = unit_in(name) or ("" if name.endswith("率") else unit)
            column = Column(
                cell.column, (name,), own, role_in(name, "%" if name.endswith("率") else "元", self.lexicon)
            )
            key, scope = item_key(name, self.lexicon)
            key = "" if column.role else key or UNKNOWN
            self._facts_of(cell, _numbers(cell, column), _Named(column, key, name, scope, bool(column.role)))

    def _read_grid(self, rows: Sequence[Row], columns: Mapping[int, Column]) -> None:
        names = label_columns([_within(row, columns) for row in rows], columns)
        called = row_names(rows, columns, names)
        cells: dict[tuple[int, int], Fact] = {}
        for row, name in zip(rows, called, strict=True):
            for cell in row.cells:
                if cell.column in names and cell.column in columns:
                    self._aside((cell,), "code" if columns[cell.column].kind == "code" else "name")
            split = read_split(row, columns)
            for cell in row.cells:
                column = columns.get(cell.column)
                if column is None or cell.column in names:
                    continue
                if is_prose(cell):
                    self._read_prose(cell, column)
                    continue
                told = self._named(column, name, called=bool(names))
                numbers = joined(cell.text, _numbers(cell, column), column.kind, split)
                for fact in self._facts_of(cell, numbers, told):
                    cells[cell.row, cell.column] = fact
        ordinals = [row.index for row in rows]
        totals = [row.index for row, name in zip(rows, called, strict=True) if TOTAL.match(name.own)]
        self._sum_up([name.own for name in called], ordinals, columns, cells)
        known = read_formulas(columns, ordinals, cells, totals)
        sums = frozenset(totals) | {
            row.index for row, name in zip(rows, called, strict=True) if SUBTOTAL.match(name.own)
        }
        for relation in self.recipes.get(layout_of(columns), ()) if self.recipes else ():
            known.extend(apply_relation("recipe", relation, columns, ordinals, cells, sums))
        self.inferred.extend(infer_relations(columns, ordinals, cells, sums, known))
        self.formulas.extend(known)
        self.formulas.extend(read_aims(columns, ordinals, cells))

    def _named(self, column: Column, name: RowName, called: bool) -> _Named:
        """What the cells of a row are about; `called` where the rows of its block have names at all."""
        total = TOTAL.match(name.own) is not None
        key, scope, says_role = self._key_of(name.name)
        of_column = total or says_role or not called or _PERIOD.fullmatch(name.name) is not None
        item = key or UNKNOWN
        if of_column:
            item = column.item
        elif column.item:
            item = f"{item}/{column.item}"
        role = _role_of_row(name.name, column.role)
        if not role and column.kind == "" and column.unit.endswith("元"):
            named = role_in(name.name, "元", self.lexicon)
            role = named if named in ("spent", "income") or (says_role and named in _BUDGETS) else ""
        if role in ("carried.in", "carried.out"):
            item = column.item
        return _Named(column._replace(role=role), item, name.name, scope, total and not column.item)

    def _key_of(self, name: str) -> tuple[str, str, bool]:
        """The key and scope that a row's name gives its cells, and whether it names a role alone; made once a name."""
        known = self._keys.get(name)
        if known is None:
            key, scope = item_key(name, self.lexicon)
            key = item_key(name_without_role(name, self.lexicon), self.lexicon)[0] or key
            cue = self.lexicon.cues.get(name)
            key = "" if cue is not None and cue.role in _BUDGETS else key
            says_role = not key and bool(name) and bool(role_in(name, "元", self.lexicon))
            known = self._keys[name] = (key, scope, says_role)
        return known

    def _facts_of(self, cell: Cell, numbers: Sequence[Quantity], told: _Named) -> list[Fact]:
        self.seen.add((cell.row, cell.column))
        made: list[Fact] = []
        column, label = told.column, told.label
        for number in numbers:
            place = Place(self.table.block, number.start, number.end, cell.row, cell.column)
            if number.exempt or column.kind in _EXEMPT:
                self.exempt.append((place, number if number.exempt else replace(number, exempt=_EXEMPT[column.kind])))
                continue
            fact = Fact(
                index=self.first_index + len(self.facts),
                quantity=number,
                place=place,
                role=column.role,
                item=told.item,
                item_text=label,
                period=column.year or year_of(label, self.year),
                scope=told.scope,
                label=label,
                whole=told.whole,
                named=bool(told.item) and told.item != UNKNOWN,
                aim=column.kind if column.kind in _AIMS else "",
                section=self.table.section,
                sentence=-1 - cell.row,
                in_table=True,
            )
            self.facts.append(fact)
            self.headers[fact.index] = column.text
            made.append(fact)
        return made

    def _read_prose(self, cell: Cell, column: Column) -> None:
        """A passage below the name of a column; remarks stay aside."""
        if column.kind in _EXEMPT:
            self._aside([cell], _EXEMPT[column.kind])
        else:
            self._pass(cell, column.kind if column.kind in _AIMS else "")

    def _pass(self, cell: Cell, aim: str) -> None:
        self.seen.add((cell.row, cell.column))
        self.prose.append((cell, aim))

    def _sum_up(
        self,
        labels: Sequence[str],
        rows: Sequence[int],
        columns: Mapping[int, Column],
        cells: Mapping[tuple[int, int], Fact],
    ) -> None:
        """Groups of the columns: what 合计, 小计 and the rows above others add up."""
        summed = [at for at, column in columns.items() if column.kind not in _UNSUMMED]

        def parts(at: int, head: int, members: Sequence[int]) -> tuple[Fact, tuple[Fact, ...]] | None:
            whole = cells.get((rows[head], at))
            if whole is None or whole.quantity.dimension not in _ADDED_UP:
                return None
            found = tuple(fact for member in members if (fact := cells.get((rows[member], at))) is not None)
            like = all(fact.quantity.dimension == whole.quantity.dimension for fact in found)
            return (whole, found) if len(found) > 1 and like else None

        def adds_up(head: int, members: Sequence[int]) -> bool:
            told = [group for at in summed if (group := parts(at, head, members)) is not None]
            held = sum(_is_sum(whole, found) for whole, found in told)
            return held > 0 and held * 2 >= len(told)

        def comes_near(head: int, members: Sequence[int]) -> bool:
            told = [group for at in summed if (group := parts(at, head, members)) is not None]
            return sum(_is_near(whole, found) for whole, found in told) * 2 >= len(told)

        for found in group_rows(labels, adds_up, comes_near):
            self.groups.extend(_groups(found, [parts(at, found.head, found.members) for at in summed]))

    def _aside(self, cells: Iterable[Cell], reason: str) -> None:
        """Numbers in headers and names, which say what the others are; `reason` where they have none of their own."""
        for cell in cells:
            if (cell.row, cell.column) in self.seen:
                continue
            self.seen.add((cell.row, cell.column))
            for number in numbers_in(cell.text):
                place = Place(self.table.block, number.start, number.end, cell.row, cell.column)
                self.exempt.append((place, number if number.exempt else replace(number, exempt=reason)))


def _role_of_row(name: str, role: str) -> str:
    """年初结转和结余, 总计: rows that say of themselves what they hold, whatever their column is for."""
    if _CARRIED.match(name) and (not role or role.startswith(("budget", "income"))):
        return "carried.in"
    if _LEFT_OVER.match(name) and role == "spent":
        return "carried.out"
    if _GRAND_TOTAL.match(name) and role in ("income", "spent"):
        return "balance"
    if _RECEIVED.search(name) and role == "spent":
        return "income"
    return role


def _groups(found: RowGroup, told: Iterable[tuple[Fact, tuple[Fact, ...]] | None]) -> Iterator[Group]:
    return (Group(group[1], (group[0],), "表内合计", found.closed) for group in told if group is not None)


def _is_sum(whole: Fact, parts: Sequence[Fact]) -> bool:
    gap = sum((fact.quantity.value for fact in parts), -whole.quantity.value)
    return abs(gap) <= sum(fact.quantity.quantum for fact in parts)


def _is_near(whole: Fact, parts: Sequence[Fact]) -> bool:
    gap = sum((fact.quantity.value for fact in parts), -whole.quantity.value)
    return abs(gap) * _NEAR <= abs(whole.quantity.value)


def _within(row: Row, columns: Mapping[int, Column]) -> Row:
    return Row(row.index, tuple(cell for cell in row.cells if cell.column in columns))


def _numbers(cell: Cell, column: Column) -> tuple[Quantity, ...]:
    """The numbers of a cell in its column's unit; 92.30 under 执行率 is 92.30 %."""
    found = numbers_in(cell.text, column.unit)
    rate = column.kind in ("rate", "growth", "share", "score.rate") and not column.unit
    if rate and any(number.dimension == "plain" and abs(number.value) > _FRACTION for number in found):
        return numbers_in(cell.text, "%")
    return found
