"""Lines that belong to a table: its caption and the unit that rules its amounts."""

from __future__ import annotations

from reportcheck.patterns import compile_pattern

_UNIT_WORD = (
    r"(?:人民币)?(?:亿元|百万元|千万元|十万元|万元|千元|百元|元|万美元|美元|亿|万|％|%|百分比|分|人次|人|个|户|家|亩|公顷|公里|千米|米|平方米|"
    r"立方米|吨|公斤|辆|台|套|项|次|件|册|名)"
)
_UNIT_NOTE = compile_pattern(
    rf"(?:(?<![^\W\da-zA-Z_])|(?<=金额)|(?<=货币)|(?<=计量)|(?<=表)|(?<=况))"
    rf"(?:金额|货币|计量|数量)?\s?单\s{{0,4}}位\s?[：:]\s?{_UNIT_WORD}(?:[、，,/]\s?{_UNIT_WORD})*(?![^\W\da-zA-Z_])"
)
_CAPTION = compile_pattern(
    r"\s*(?:[附续]?表\s?[\d０-９一二三四五六七八九十]{1,3}(?:[-－—.．][\d０-９]{1,3})*(?=[\s:：、.．（(]|[^\W\da-zA-Z_]|$)|附表(?=[\s:：\d]|$))"
)
_TABLE_NAME = compile_pattern(r"(?:表|一览|明细|清单|台账)\s*(?:[（(][^（）()]{0,30}[）)])?\s*$")


def unit_note(text: str) -> str:
    """The printed note 单位：万元 in a line, "" if there is none. A 单位：某某局 that names an office is no unit."""
    if "位" not in text:
        return ""
    match = _UNIT_NOTE.search(text)
    return match[0].strip() if match else ""


def is_numbered_caption(text: str) -> bool:
    """Whether a line is a caption by its form: 表1 …, 附表2 …, 续表 …."""
    return len(text) <= 80 and _CAPTION.match(text) is not None and not text.rstrip().endswith(("。", "；"))


def is_table_caption(text: str) -> bool:
    """Whether a line announces a table: a numbered caption, or a short name that ends in 表, 一览, 明细."""
    if is_numbered_caption(text):
        return True
    return len(text) <= 60 and "。" not in text and _TABLE_NAME.search(text) is not None
