"""Columns: what the header rows say of each, its unit, role, period, and whether its values follow from others."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from reportcheck.documents.model import Row, Table
from reportcheck.fold import fold
from reportcheck.patterns import compile_pattern
from reportcheck.quantities.model import Quantity
from reportcheck.statements.items.keys import item_key
from reportcheck.statements.lexicon import Lexicon
from reportcheck.statements.roles.read import read_role
from reportcheck.statements.tables.grid import numbers_in, words_of

_YEAR = compile_pattern(r"((?:19|20)\d{2})\s*年?")
_LAST_YEAR = compile_pattern(r"上年|去年|上一年")
_UNIT_NOTE = compile_pattern(r"(?:单位|金额单位)\s*:?\s*((?:人民币)?(?:亿|万|千|百万)?元|公里|人|人次|户|%)")
_MONEY_NOTE = compile_pattern(r"金额单位\s*:?\s*((?:人民币)?(?:亿|万|千|百万)?元)")
# 单位:人、万元: units of several kinds; the one of money is that of amounts alone
_MIXED_NOTE = compile_pattern(r"单位\s*:?[^:;元%]*[、,/][^:;元]*?((?:亿|万|千|百万)?元)")
_OF_MONEY = compile_pattern(
    r"[金总余差]额|金额|资金|经费|费|投资|预算|决算|支出|收入|支付|拨付|执行|补助|补贴|造价|总价|收支|结余|合同价|中央|省级|市级|县级|自筹|合计|小计"
)
_DONE = compile_pattern(r"完成[数额]$")
_HEADER_UNIT = compile_pattern(r"[(\[](?:单位:)?((?:亿|万|千)?元|%|分|人次|人|户|公里|亩|平方米|个|家)[)\]]")
_MONEY_UNIT = compile_pattern(r"[(\[](?:单位:)?((?:亿|万|千)?元)[)\]]")
# 元/公里·年: the price of one
_EACH_UNIT = compile_pattern(r"[(\[](?:单位:)?((?:亿|万|千)?元)/[^)\]]+[)\]]")
_BRACKETS = compile_pattern(r"[(\[][^()\[\]]*[)\]]")
# what is no money, whatever unit the note above the table gives
_COUNTED = compile_pattern(r"面积|对象数|数量|[人户个次台套件批份组队盏]数|人次|长度|里程|批次|编制|保有量")
_PART = compile_pattern(r"^\(?其中")
_REFERENCE = compile_pattern(r"^[A-Z①-⑳0-9]{1,2}(?:=.*)?$")

CODES = compile_pattern(r"序号|编号|行次|栏次|代码|科目编码")
_KINDS = (
    ("code", CODES),
    ("note", compile_pattern(r"备注|说明|原因|年限")),
    ("score.full", compile_pattern(r"^(?:分值|权重|满分|标准分)")),
    ("score", compile_pattern(r"^(?:得分|自评得?分|评分|实得分)(?!率)")),
    ("score.rate", compile_pattern(r"得分率")),
    (
        "target",
        compile_pattern(
            r"(?<!完成)(?<!实际)(?:指标|目标)值|^(?:年度|预期|绩效|全年)?目标|^(?:计划|任务|目标)(?:数|量|任务|值)|预期目标"
        ),
    ),
    ("actual", compile_pattern(r"完成(?:指标值|值|数|情况|量)|^(?:全年|年度)?实际(?:指标值|值|数|情况|完成)|^完成$")),
    ("sign", compile_pattern(r"^(?:指标)?(?:性质|方向|符号)")),
    ("unit", compile_pattern(r"^(?:计量|度量)单位")),
    (
        "growth",
        compile_pattern(
            r"(?:增减|增长|变动|变化|下降|增加|减少)(?:比例|幅度|率|%|\(%\)|百分比)|^[增降]幅|^同比|比上年.*%"
        ),
    ),
    ("share", compile_pattern(r"占比|比重|^占(?!.*(?:预算|概算|数$|计划|到位|合同))|结构比")),
    ("rate", compile_pattern(r"^占.*(?:预算|概算|数|计划|到位|合同)|[^占]占.+|(?:决算|支出|执行数?)/")),
    ("rate", compile_pattern(r"率(?:\(|$|%)|进度|完成.*%")),
    (
        "change",
        compile_pattern(
            r"^增减|增减(?:额|数|变动)|^(?:增加|减少|变动|变化)(?:额|数)?|比上年(?:增|减|±)|较上年|^差[额异]"
        ),
    ),
    ("average", compile_pattern(r"均价|[人户生亩站车次校村场件项店组班天日月船]均|平均")),
    ("price", compile_pattern(r"单价|标准|定额|^每(?![年月季])[^\W\d]")),
)
_TOTALS = compile_pattern(r"^(?:合计|总计|小计|共计|总额|[^/]{0,6}(?:合计|总计|小计))$")


class Column(NamedTuple):
    """A column: its header path, outermost first; the unit printed for it; what its values are.

    `role` and `item` are what the header names; `kind` tells derived and special columns (see _KINDS), "" for others;
    `year` is the year it speaks of; `total` marks sums across columns; `references` are its number or letter, and what
    a row of such says of it (3=1-2).
    """

    at: int
    path: tuple[str, ...]
    unit: str = ""
    role: str = ""
    item: str = ""
    kind: str = ""
    year: str = ""
    total: bool = False
    references: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        return "/".join(self.path)

    @property
    def last(self) -> str:
        return self.path[-1] if self.path else ""


def year_of(words: str, year: str) -> str:
    """The year that words name, 上年 the one before the report's `year`; else the report's."""
    own = _YEAR.search(words)
    if own is not None:
        return own[1]
    return str(int(year) - 1) if year and re.fullmatch("(?:上|去|上一)年度?", words) else year


def read_columns(headers: Sequence[Row], table: Table, lexicon: Lexicon, year: str) -> dict[int, Column]:
    """The columns of one block by their grid position; `year` is the report's."""
    paths = _header_paths(headers)
    unit, mixed = _unit_of_table(table)
    unit = unit or _unit_of_block(paths)
    has_targets = any(kind_of(path[-1]) == "target" for path in paths.values() if path)
    columns = {}
    for at, path in paths.items():
        own = unit if not mixed or _OF_MONEY.search("".join(path)) else ""
        kind = _kind(_names(path), has_targets)
        columns[at] = _column(at, path, kind, own, table.caption, lexicon, year)
    return columns


def _unit_of_table(table: Table) -> tuple[str, bool]:
    """The unit that the note or the caption gives, and whether it gives others beside it."""
    for text in (fold(table.unit_note), fold(table.caption)):
        mixed = _MIXED_NOTE.search(text)
        if mixed is not None:
            return mixed[1], True
        found = _MONEY_NOTE.search(text) or _UNIT_NOTE.search(text)
        if found is not None:
            return found[1], False
    return "", False


def role_in(words: str, unit: str, lexicon: Lexicon) -> str:
    """The role that a header names for numbers of its unit."""
    return read_role(_BRACKETS.sub("", words), "", _number_of(unit), lexicon).role


def kind_of(name: str) -> str:
    """What a name says of the values below or behind it (see _KINDS), "" where it says nothing."""
    return next((kind for kind, words in _KINDS if words.search(name)), "")


def name_without_role(name: str, lexicon: Lexicon) -> str:
    """教育支出 is 教育, as in a sentence: a row's name without the word that says what its figures are."""
    reading = read_role(_BRACKETS.sub("", name), "", _number_of("元"), lexicon)
    return (reading.words or "") if reading.role in ("spent", "income") else ""


def unit_in(words: str) -> str:
    """The unit in brackets behind a name, "" if none is."""
    own = _HEADER_UNIT.search(words)
    return own[1] if own is not None else ""


@lru_cache(maxsize=32)
def _number_of(unit: str) -> Quantity:
    """Some number of a unit: a header is read like the words before one."""
    return numbers_in("1", unit)[0]


def _unit_of_block(paths: Mapping[int, Sequence[str]]) -> str:
    """项目资金（万元）: the unit of amounts that stands before the names of the columns."""
    first = min(paths, default=-1)
    found = _MONEY_UNIT.search("/".join(paths[first])) if first >= 0 else None
    return found[1] if found is not None else ""


def _header_paths(rows: Sequence[Row]) -> dict[int, list[str]]:
    """The texts above each column, outermost first; a merged cell stands above all its columns."""
    paths: dict[int, list[str]] = {}
    for row in rows:
        for cell in row.cells:
            text = words_of(cell)
            for column in range(cell.column, cell.column + cell.column_span):
                path = paths.setdefault(column, [])
                if text and (not path or path[-1] != text):
                    path.append(text)
    return paths


def _names(path: Sequence[str]) -> list[str]:
    return [text for text in path if not _REFERENCE.match(text)]


def _kind(names: Sequence[str], has_targets: bool) -> str:
    """What a column's name says of its values; 完成数 without any target beside it is an amount like others."""
    last = names[-1] if names else ""
    kind = kind_of(last) or ("price" if _EACH_UNIT.search(last) is not None else "")
    return "" if kind == "actual" and not has_targets and _DONE.search(last) else kind


def _column(
    at: int, path: Sequence[str], kind: str, table_unit: str, caption: str, lexicon: Lexicon, year: str
) -> Column:
    names = _names(path)
    text, last = "/".join(names), names[-1] if names else ""
    each = _EACH_UNIT.search(last)
    unit, role = each[1] if each is not None else unit_in(text), ""
    if kind in ("score.full", "score"):
        unit, role = "分", kind
    elif kind in ("rate", "growth", "share", "score.rate"):
        unit = "" if unit.endswith("元") else unit
        role = role_in(last, "%", lexicon)
        role = (
            role
            if role.startswith("rate") or kind == "rate"
            else {"growth": "change.rate", "share": "share"}.get(kind, "")
        )
    elif kind in ("target", "actual", "unit", "sign", "note", "code"):
        unit = unit if kind in ("target", "actual") else ""
    elif unit or not _COUNTED.search(last):
        unit = unit or table_unit
    if unit.endswith("元") and not role and not _PART.match(last):
        role = _amount_role(names, unit, kind, caption, lexicon)
    own_year = _YEAR.search(text)
    period = own_year[1] if own_year is not None else ""
    if not period and _LAST_YEAR.search(last) and year and "结转" not in last and kind == "":
        period = str(int(year) - 1)
    total = _TOTALS.match(_BRACKETS.sub("", last)) is not None
    references = tuple(text for text in path if text not in names)
    return Column(at, tuple(names), unit, role, _item(names, role, kind, lexicon), kind, period, total, references)


def _amount_role(names: Sequence[str], unit: str, kind: str, caption: str, lexicon: Lexicon) -> str:
    if kind in ("price", "average"):
        return kind
    if kind == "change":
        return "change.amount"
    for text in reversed(names):
        role = role_in(text, unit, lexicon)
        if role:
            return role
    if names and _DONE.search(names[-1]):
        return "income" if "收入" in caption else "spent" if "支出" in caption else ""
    return role_in(fold(caption), unit, lexicon) if caption else ""


def _item(names: Sequence[str], role: str, kind: str, lexicon: Lexicon) -> str:
    """What a column is about where its header names a thing and not what is said of it: 公务接待费, 森林抚育/支出."""
    if kind and kind not in ("price", "average"):
        return ""
    keys = [item_key(text, lexicon)[0] for text in names if not _TOTALS.match(text)]
    keys = [key for key, text in zip(keys, names, strict=False) if key and not (role and role_in(text, "元", lexicon))]
    things = [key for key in keys if not _COUNTED.search(key)]
    return (things or keys or [""])[-1]


def sides(columns: Mapping[int, Column]) -> list[dict[int, Column]]:
    """收入|金额|支出|金额: columns side by side that repeat their names, or are headed so, are two tables."""
    order = sorted(columns)
    tops = [columns[at].path[0] if columns[at].path else "" for at in order]
    if set(tops) == {"收入", "支出"} and tops == sorted(tops, key="收入支出".find):
        cut = tops.index("支出")
        return [_side({at: columns[at] for at in part}) for part in (order[:cut], order[cut:])]
    texts = [_plain(columns[at]) for at in order]
    half = len(texts) // 2
    if half >= 2 and len(texts) == half * 2 and texts[half:] == texts[:half]:
        return [_side({at: columns[at] for at in part}) for part in (order[:half], order[half:])]
    return [dict(columns)]


def _side(columns: Mapping[int, Column]) -> dict[int, Column]:
    """收入|决算数: what is accounted for on the side of income was received."""
    first = columns[min(columns)]
    if not first.path or not first.path[0].startswith("收入"):
        return dict(columns)
    return {at: column._replace(role="income") if column.role == "spent" else column for at, column in columns.items()}


def _plain(column: Column) -> str:
    """What a column is called on its side: 栏次 and the numbers below it left out."""
    names = [text for text in column.path if text not in ("栏次", "行次")]
    return re.sub(r"^(?:收入|支出)|(?:收入|支出)(?=项目$)", "", _BRACKETS.sub("", names[-1] if names else ""))
