"""Score tables: their rows as marks, and the blocks of rows that one first-level indicator is made of."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from reportcheck.documents.model import Document, Row, Table
from reportcheck.patterns import compile_pattern
from reportcheck.statements.measures import first_of_each_value
from reportcheck.statements.model import Fact, Group, Mark
from reportcheck.statements.scores.words import ScoreWords

_SLOTS = {"score": "score", "score.full": "full"}
_TOTAL = compile_pattern(r"^(?:合计|总计|共计|总分|总得分|总\s*计|合\s*计)")
_WITHOUT = compile_pattern(r"不含|不包括|除外")
# 合计(含预算执行10分): of points that stand in no row
_WITH = compile_pattern(r"\(含")
_FUNDS = compile_pattern(r"资金总额|资金合计|预算执行")
_SUBTOTAL = compile_pattern(r"小\s*计$")
_FIRST_LEVEL = compile_pattern(r"一级指标|^指标$|^评价(?:内容|维度|指标)$")
_LOWER_LEVEL = compile_pattern(r"^[二三]级指标")
_RATE = compile_pattern(r"^(?:[^,;。]{0,4})得分率(?:\(%\))?$")
_ORDINAL = compile_pattern(r"^序号$")
_READINGS = 3


@dataclass(slots=True)
class _Block:
    """The rows of one first-level indicator; `full` is printed in its name, `subtotal` are the numbers of its 小计."""

    key: str
    full: Fact | None = None
    rows: list[Mark] = field(default_factory=list)
    subtotal: Mark | None = None


class ScoreTable:
    """A table of scores as blocks of rows, in order; `total` is its last row, `readable` false if a row is unclear.

    `holds_more` where the last row says that it holds points of other tables.
    """

    def __init__(self, table: Table, facts: Sequence[Fact], words: ScoreWords) -> None:
        self.blocks: list[_Block] = []
        self.total: Mark | None = None
        self.readable = True
        self.holds_more = False
        self._words = words
        by_row: dict[int, list[Fact]] = defaultdict(list)
        for fact in facts:
            by_row[fact.place.row].append(fact)
        column = _first_level(table)
        self._rates = {cell.column for cell in table.cells() if _RATE.match(cell.folded.replace("\n", ""))}
        names = _names(table, column) if column >= 0 else {}
        for row in table.rows:
            self._read(row, by_row.get(row.index, ()), names.get(row.index, ""), column)

    def rows(self) -> list[Mark]:
        """The marks of single indicators."""
        return [mark for block in self.blocks for mark in block.rows]

    def summed(self) -> list[Mark]:
        """The marks that the last row adds up: without that of the funds where the full marks leave it out."""
        rows = self.rows()
        full = self.total.numbers.get("full") if self.total is not None else None
        others = [mark for mark in rows if not _FUNDS.search(mark.key)]
        if full is None or len(others) in (0, len(rows)):
            return rows
        with_funds, without = _full_marks(rows), _full_marks(others)
        return others if without == full.quantity.value != with_funds else rows

    def marks(self) -> list[Mark]:
        """All marks, that of the last row too where it leaves nothing out."""
        return self.rows() + ([self.total] if self.total is not None and self.total.own else [])

    def _read(self, row: Row, facts: Sequence[Fact], name: str, column: int) -> None:
        held = self._held(facts)
        if held is None:
            return
        labels = [cell.folded.replace("\n", "").strip() for cell in row.cells if cell.text.strip()]
        mark = self._mark(row, facts[0], labels, held)
        if _TOTAL.match(labels[0].replace(" ", "")):
            self.holds_more = _WITH.search(labels[0]) is not None
            self.total = mark._replace(key="", total=True, own=_WITHOUT.search(labels[0]) is None)
            return
        if any(_SUBTOTAL.search(label) for label in labels):
            if self.blocks:
                self.blocks[-1].subtotal = mark
            return
        key = self._words.key_of(name)
        if not self.blocks or self.blocks[-1].key != key or self.blocks[-1].subtotal is not None:
            self.blocks.append(_Block(key))
        block = self.blocks[-1]
        block.rows.append(mark)
        for fact in facts:
            if fact.place.column == column and fact.quantity.dimension == "score" and not fact.role:
                block.full = fact

    def _held(self, facts: Sequence[Fact]) -> dict[str, Fact] | None:
        """The slots of one row; None where it has none, or two numbers for one."""
        held: dict[str, Fact] = {}
        for fact in facts:
            slot = "rate" if fact.place.column in self._rates else _SLOTS.get(fact.role, "")
            if slot and (slot in held or fact.quantity.bound != "exact"):
                self.readable = False
                return None
            if slot:
                held[slot] = fact
        return held if "full" in held or "score" in held else None

    def _mark(self, row: Row, first: Fact, labels: Sequence[str], held: Mapping[str, Fact]) -> Mark:
        place, ends = first.place, min(fact.place.column for fact in held.values())
        words = [cell.folded for cell in row.cells if cell.column < ends and cell.text.strip()]
        key = self._words.key_of((words or labels)[-1].replace("\n", ""))
        return Mark(key, place.block, row.index, first.section, first.sentence, first.segment, held)


def read_score_tables(document: Document, facts: Mapping[int, Fact], words: ScoreWords) -> list[ScoreTable]:
    """The tables of a report in which rows bear scores or full marks."""
    by_block: dict[int, list[Fact]] = defaultdict(list)
    for fact in facts.values():
        if fact.in_table:
            by_block[fact.place.block].append(fact)
    tables = (
        ScoreTable(table, by_block[table.block], words)
        for table in document.tables()
        if any(fact.role in _SLOTS for fact in by_block[table.block])
    )
    return [table for table in tables if table.readable and len(table.rows()) > 1]


def sums_of_table(table: ScoreTable, prose: Sequence[Mark]) -> Iterator[Group]:
    """The rows of a first-level indicator against its 小计, the full mark in its name, what `prose` says of it."""
    for block in table.blocks:
        for slot in ("full", "score"):
            members = [fact for row in block.rows if (fact := row.numbers.get(slot)) is not None]
            if len(members) < 2 or len(members) < len(block.rows):
                continue
            inside = [
                block.full if slot == "full" else None,
                block.subtotal.numbers.get(slot) if block.subtotal else None,
            ]
            yield from (Group(tuple(members), (head,), "一级指标", True) for head in inside if head is not None)
            said = [fact for mark in prose if mark.key == block.key and (fact := mark.numbers.get(slot)) is not None]
            said.sort(key=lambda fact: abs(fact.index - members[0].index))
            if said and block.key:
                yield Group(tuple(members), tuple(first_of_each_value(said, _READINGS)), "一级指标", True)
    if table.total is not None and not table.holds_more:
        rows = table.summed()
        for slot in ("full", "score"):
            members = [fact for row in rows if (fact := row.numbers.get(slot)) is not None]
            head = table.total.numbers.get(slot)
            if head is not None and len(members) == len(rows):
                yield Group(tuple(members), (head,), "表内合计", True)


def _full_marks(rows: Sequence[Mark]) -> Decimal:
    return sum((row.numbers["full"].quantity.value for row in rows if "full" in row.numbers), Decimal(0))


def _first_level(table: Table) -> int:
    """The column of first-level indicators: the one that its header names, else the first that holds no numbers.

    -1 where the header names indicators of a lower level only: all rows up to a 小计 are then one indicator's.
    """
    deeper = False
    for row in table.rows:
        for cell in row.cells:
            words = cell.folded.replace("\n", "")
            if _FIRST_LEVEL.search(words):
                return cell.column
            deeper = deeper or _LOWER_LEVEL.search(words) is not None
    if deeper:
        return -1
    first = next((row for row in table.rows if row.cells), None)
    numbered = first is not None and _ORDINAL.match(first.cells[0].folded.strip())
    return 1 if numbered else 0


def _names(table: Table, column: int) -> dict[int, str]:
    """The words in one column for each row, through merged cells and blanks below them."""
    names: dict[int, str] = {}
    current = ""
    for row in table.rows:
        cell = next((cell for cell in row.cells if cell.column == column and cell.text.strip()), None)
        current = cell.folded.replace("\n", "").strip() if cell is not None else current
        names[row.index] = current
    return names
