"""What the text says of a table: the same figure again, or another one for the same thing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from decimal import Decimal

from reportcheck.binding.index import Index
from reportcheck.binding.model import Bound, Operand, Question
from reportcheck.binding.tables.by_sequence import bind_sequences
from reportcheck.binding.tables.scopes import Scopes
from reportcheck.quantities.interval import interval
from reportcheck.rulebook.model import Rule
from reportcheck.statements.items.keys import UNKNOWN, shared_stem
from reportcheck.statements.measures import measure_key
from reportcheck.statements.model import Fact
from reportcheck.statements.roles.sets import CHANGES, PRICES, REFERENCES, stem

_NEVER = REFERENCES | CHANGES | PRICES
_TOLD = ("money", "count", "percent", "score", "plain")
# a cell with 86 may say 86人 by the name of its row
_UNITLESS = ("count", "plain")
_FIGURES = 4
_STEM = 2
_NAME = 4
_AROUND = 10
_NEAREST = 3
_MOST = 300  # cells of one value; the text says one of them again, and every number of it is held against all


def bind_text_tables(rule: Rule, index: Index) -> Iterator[Question]:
    """A question for each number of the text that a table states too, or states otherwise for the same thing.

    Equal figures only support each other; another figure contradicts where item, role and period are the same by name.
    """
    cells = _Cells(index)
    if not cells.by_value:
        return
    scopes = Scopes(index.statements)
    yield from bind_sequences(rule, index)
    for fact in index.facts:
        if fact.in_table or fact.quantity.vague or (fact.role in _NEVER and not _is_earlier(fact)):
            continue
        named = cells.by_name.get((fact.item, fact.period, fact.role), ()) if _is_named(fact, index) else ()
        others = [cell for cell in named if cell.quantity.dimension == fact.quantity.dimension]
        again = [cell for cell in cells.said_again(fact) if not others or cell.item in (fact.item, "", UNKNOWN)]
        for cell in again:
            bound = Bound(rule.id, "equal", fact, (Operand(cell),), witness=True)
            yield Question(rule.id, fact.item, fact.period, (bound,))
        others = [cell for cell in others if scopes.of(cell) == scopes.of(fact)]
        if others and not again and not fact.compared:
            yield _other_value(rule, fact, others)
        elif not again and not fact.compared and fact.quantity.dimension == "money":
            same_digits = [cell for cell in cells.by_digits.get(fact.quantity.number, ()) if _in_other_unit(fact, cell)]
            if same_digits:
                yield _other_value(rule, fact, same_digits)


class _Cells:
    """The cells that the text may speak of: by value, by item, period and role, and amounts by their digits."""

    def __init__(self, index: Index) -> None:
        self.by_value: dict[tuple[str, str, Decimal], dict[tuple[object, ...], Fact]] = defaultdict(dict)
        self.by_name: dict[tuple[str, str, str], list[Fact]] = defaultdict(list)
        self.by_digits: dict[str, list[Fact]] = defaultdict(list)
        for fact in index.facts:
            if (
                fact.in_table
                and fact.quantity.dimension in _TOLD
                and not fact.quantity.vague
                and fact.role not in _NEVER
            ):
                self._add(fact)

    def _add(self, cell: Fact) -> None:
        kind = "count" if cell.quantity.dimension == "plain" else cell.quantity.dimension
        same = self.by_value[kind, _unit(cell), cell.quantity.value]
        if len(same) < _MOST:
            same.setdefault(_words_of(cell), cell)
        if cell.quantity.dimension == "money" and _digits(cell) >= _FIGURES:
            self.by_digits[cell.quantity.number].append(cell)
        if cell.item != UNKNOWN and cell.role:
            self.by_name[cell.item, cell.period, cell.role].append(cell)

    def said_again(self, fact: Fact) -> list[Fact]:
        """In each table the cell of the same value whose words are most like those of the text, if any is about it."""
        best: dict[int, tuple[int, Fact]] = {}
        quantity = fact.quantity
        for cell in self.by_value.get((quantity.dimension, _unit(fact), quantity.value), {}).values():
            if cell.quantity.dimension == "count" and measure_key(cell) != measure_key(fact):
                continue
            rank = _likeness(fact, cell)
            if rank > best.get(cell.place.block, (0, cell))[0]:
                best[cell.place.block] = (rank, cell)
        return [cell for _, cell in best.values()]


def _unit(fact: Fact) -> str:
    return "" if fact.quantity.dimension in _UNITLESS else fact.quantity.base_unit


def _words_of(cell: Fact) -> tuple[object, ...]:
    """What of a cell counts when the text is held against it: of cells alike the first will do."""
    return cell.place.block, cell.role, cell.period, cell.item, cell.label[:_AROUND], cell.whole, measure_key(cell)


def _likeness(fact: Fact, cell: Fact) -> int:
    """How far words tell that a number of the text and a cell are one; 0 where they do not."""
    if fact.role and cell.role and stem(fact.role) != stem(cell.role) and not _is_earlier(fact):
        return 0
    if fact.period != cell.period:
        return 0
    alike = 0
    if fact.item == cell.item and fact.item != UNKNOWN and (fact.item or fact.role):
        alike += 4
    if fact.role and fact.role == cell.role:
        alike += 2
    words = (fact.label[-_AROUND:] or fact.lead[-_AROUND:]) + "|" + fact.item_text[-_AROUND:]
    if shared_stem(words, cell.label[:_AROUND]) >= _STEM:
        alike += 3
    long = _digits(fact) >= _FIGURES
    if fact.role and fact.role == cell.role and not long and not fact.item and not cell.whole and alike == 2:
        return 0
    return alike if alike >= 2 or not long else alike + 1


def _digits(fact: Fact) -> int:
    """Digits that say something: zeros at both ends aside."""
    return len(fact.quantity.number.replace(".", "").replace(",", "").strip("0"))


def _in_other_unit(fact: Fact, cell: Fact) -> bool:
    """270.10元 beside 270.10 in a table of 万元: the very digits for what the row's name says, in another unit."""
    words = fact.label + fact.item_text
    return fact.quantity.scale != cell.quantity.scale and shared_stem(words, cell.label) >= _NAME


def _is_earlier(fact: Fact) -> bool:
    """比上年的135615万元: a figure of the year before, which a column of that year may hold."""
    return fact.role == "previous" and fact.compared


def _is_named(fact: Fact, index: Index) -> bool:
    """Said of an item and a role by name, in a sentence that speaks of one year only."""
    if fact.quantity.dimension == "score" or fact.depth or not fact.role:
        return False
    if not fact.named or not fact.item or fact.item == UNKNOWN:
        return False
    return all(other.period == fact.period for other in index.by_sentence[fact.sentence])


def _other_value(rule: Rule, fact: Fact, cells: Sequence[Fact]) -> Question:
    """The text's figure against the cells of its item and role; one reading for each, and it is wrong if none fits."""
    own = interval(fact.quantity)
    near = sorted(
        cells, key=lambda cell: (interval(cell.quantity).intersect(own) is None, abs(cell.index - fact.index))
    )
    readings = tuple(Bound(rule.id, "equal", fact, (Operand(cell),), firm=True) for cell in near[:_NEAREST])
    return Question(rule.id, fact.item, fact.period, readings)
