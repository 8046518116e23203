"""A table as blocks: header rows and the rows below them. A form holds several, one below the other."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from reportcheck.documents.model import Cell, Row
from reportcheck.patterns import compile_pattern
from reportcheck.statements.tables.grid import has_value, has_words, is_prose, printed, words_of

# names of columns that hold values, in the forms of 财预〔2020〕10号 and in the tables of budgets and final accounts
_VALUE_HEADER = compile_pattern(
    r"(?:预算|执行|决算|支出|安排|计划|完成|实际|到位|下达|拨付|使用)(?:数|金额|额|资金)"
    r"|^(?:分值|权重|满分|得分|自评得?分|评分|金额|数量|单价|合计|小计|结余|执行率|完成率|使用率|占比|比重|面积|支出|收入|预算|决算)"
    r"|指标值|目标值|完成值|完成情况|预期目标|执行率|得分$|分值$|权重$|^增减|^(?:本年|上年|比上年)"
)
_NUMBERED_ROW = compile_pattern(r"^(?:行次|栏次|列次)$")
_DEEPEST = 4
_FEWEST = 2
_FEWEST_COLUMNS = 3


class Block(NamedTuple):
    """`headers` are the rows that name the columns of `rows`; without any, each value stands behind its own name."""

    headers: tuple[Row, ...]
    rows: tuple[Row, ...]


def split_blocks(rows: Sequence[Row]) -> list[Block]:
    """The blocks of a table, in order. A header printed again over a new page begins a block of its own."""
    named = [at for at, row in enumerate(rows) if _names_columns(row) and not (at and _names_columns(rows[at - 1]))]
    starts = [at - 1 if at and _is_parted(rows[at - 1], rows[at]) else at for at in named]
    if not starts:
        return _without_names(rows)
    blocks: list[Block] = []
    if starts[0]:
        blocks.extend(_before_first(rows[: starts[0]]))
    for at, end in zip(starts, [*starts[1:], len(rows)], strict=True):
        depth = _depth(rows[at:end])
        blocks.append(Block(tuple(rows[at : at + depth]), tuple(rows[at + depth : end])))
    return _joined([block for block in blocks if block.rows])


def _names_columns(row: Row) -> bool:
    """A row of words alone, two of them names of columns with values."""
    cells = printed(row)
    if len(cells) < _FEWEST or any(has_value(cell) or is_prose(cell) for cell in cells):
        return False
    return sum(_VALUE_HEADER.search(words_of(cell)) is not None for cell in cells) >= _FEWEST


def _is_parted(upper: Row, lower: Row) -> bool:
    """序号|实施单位|森林抚育, and below 面积|支出: the first name of the upper row goes on through the lower one."""
    above, below = printed(upper), printed(lower)
    if len(above) < _FEWEST or any(has_value(cell) or is_prose(cell) for cell in above):
        return False
    return below[0].column > above[0].column


def _depth(rows: Sequence[Row]) -> int:
    """How many rows are header: below the first those that name columns, parts of columns, or number them."""
    depth = 1
    spans = any(cell.column_span > 1 for cell in rows[0].cells)
    for row in rows[1:_DEEPEST]:
        cells = printed(row)
        numbered = bool(cells) and (_NUMBERED_ROW.match(words_of(cells[0])) is not None or _counts_columns(cells))
        names = _names_columns(row) or (
            spans and len(cells) >= _FEWEST and not any(has_value(cell) or is_prose(cell) for cell in cells)
        )
        if not (numbered or names):
            break
        depth += 1
    return depth


def _counts_columns(cells: Sequence[Cell]) -> bool:
    """1|2|3|…: a row that numbers the columns, with or without 栏次 before it."""
    words = [words_of(cell) for cell in cells]
    words = words[1:] if words and _NUMBERED_ROW.match(words[0]) else words
    return len(words) >= _FEWEST_COLUMNS and words == [str(at) for at in range(1, len(words) + 1)]


def _without_names(rows: Sequence[Row]) -> list[Block]:
    """No row names columns as forms do: the rows above the first value are the header, if there are any."""
    depth = 0
    for row in rows[:_DEEPEST]:
        if any(has_value(cell) for cell in row.cells) and not _counts_columns(printed(row)):
            break
        depth += 1
    if depth == len(rows):
        return []
    if depth == 0 and all(is_pairs(row) for row in rows if any(has_value(cell) for cell in row.cells)):
        return [Block((), tuple(rows))]
    depth = max(1, min(depth, len(rows) - 1))
    return [Block(tuple(rows[:depth]), tuple(rows[depth:]))] if len(rows) > 1 else []


def _before_first(rows: Sequence[Row]) -> list[Block]:
    """The head of a form: names and values side by side; or a grid whose header uses other words."""
    if not any(has_value(cell) for row in rows for cell in row.cells):
        return []
    if all(is_pairs(row) for row in rows if any(has_value(cell) for cell in row.cells)):
        return [Block((), tuple(rows))]
    return _without_names(rows)


def is_pairs(row: Row) -> bool:
    """项目总投资|500|财政资金|300: each value stands right behind its name."""
    cells = printed(row)
    if not cells or has_value(cells[0]):
        return False
    values = [at for at, cell in enumerate(cells) if has_value(cell)]
    return bool(values) and all(has_words(cells[at - 1]) for at in values)


def _joined(blocks: Sequence[Block]) -> list[Block]:
    """A header printed again continues the block before it."""
    joined: list[Block] = []
    for block in blocks:
        if joined and block.headers and _texts(joined[-1].headers) == _texts(block.headers):
            joined[-1] = Block(joined[-1].headers, (*joined[-1].rows, *block.rows))
        else:
            joined.append(block)
    return joined


def _texts(rows: Sequence[Row]) -> list[list[str]]:
    return [[words_of(cell) for cell in row.cells] for row in rows]
