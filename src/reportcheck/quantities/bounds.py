"""Words and signs around a number that say it is not exact: 约, 不少于, 余, 以上, ≥."""

from __future__ import annotations

from reportcheck.patterns import compile_pattern

_BEFORE = {
    "about": "约 大约 约为 大概 约占 约合",
    "less": "近 不足 不到 接近 将近 小于 少于 低于 不满 未满 < 未达到 临近",
    "more": "超 超过 逾 突破 大于 多于 高于 > 超出 已超",
    "at_least": "不少于 不低于 不小于 至少 最少 ≥ 不得少于 不得低于 最低 >= 大于等于 大于或等于 达到或超过",
    "at_most": (
        "不超过 不超 不高于 不多于 不大于 至多 最多 最高 ≤ 不得超过 不得高于 未超过 <= 小于等于 "
        "小于或等于 控制在 不突破"
    ),
}
_PREFIXES: dict[str, list[tuple[str, str]]] = {}
for _bound, _found in _BEFORE.items():
    for _word in _found.split():
        _PREFIXES.setdefault(_word[-1], []).append((_word, _bound))
for _entries in _PREFIXES.values():
    _entries.sort(key=lambda entry: -len(entry[0]))

# 节约29.87万元 is no estimate, and 附近3个 and 最近三年 are not "nearly".
_OTHER_WORD = {"约": "节预违合契制集公条邀签履婚特誓盟续", "近": "附最临相靠邻亲", "超": "赶反"}

AFTER = frozenset("以左及(之上多余内")
_AFTER = compile_pattern(
    r"\s?(?:\(含\))?(?:及|含)?(?:(?P<more>以上|之上)|(?P<less>以下|以内|之内|之下)|(?P<about>左右|上下(?![半级游班])))(?:\(含\))?"
    r"|(?P<odd>[多余])(?![0-9年月少种元样项余次个家])|(?P<within>内)(?![容部外涵设业])"
)


def bound_before(text: str, position: int) -> tuple[str, int]:
    """Return the bound that a word ending at `position` of folded text sets, and where that word starts."""
    char = text[position - 1 : position]
    if char == " ":
        position -= 1
        char = text[position - 1 : position]
    if char == "=" and position > 1 and text[position - 2] in "<>":
        return ("at_least" if text[position - 2] == ">" else "at_most"), position - 2
    for word, bound in _PREFIXES.get(char, ()):
        if text.endswith(word, 0, position):
            start = position - len(word)
            if len(word) == 1 and start and text[start - 1] in _OTHER_WORD.get(word, ""):
                return "exact", position
            return bound, start
    return "exact", position


def may_bound(char: str) -> bool:
    """Whether a bounding word can end with this character."""
    return char in _PREFIXES or char in " ="


def bound_after(text: str, position: int) -> tuple[str, int] | None:
    """Return the bound that a word starting at `position` of folded text sets, and its end."""
    found = _AFTER.match(text, position)
    if found is None:
        return None
    if found["more"] or found["odd"]:
        return "more", found.end()
    return ("about" if found["about"] else "less"), found.end()
