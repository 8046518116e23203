"""Names of units as keys: two reports are of one unit only where their names say so."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import NamedTuple

from reportcheck.patterns import compile_pattern
from reportcheck.rulebook.load import load, made_from_book

_NOISE = compile_pattern(r"[\s()\[\]【】《》“”\"'·.。,、:;-]+")
# 江南省青禾县石桥镇: each level once; a level right at the beginning (县水利局) names no place
_PLACE = compile_pattern(
    r"(?:[^省]{2,8}(?:省|自治区))?(?:[^市盟县区]{1,8}?(?:自治州|市|州(?!市)|盟))?(?:[^县区旗市]{1,8}?(?:县|区|旗|市))?"
    r"(?:[^镇乡街]{1,6}?(?:街道|镇|(?<!城)乡)(?!村))?"
)
_LEVEL = compile_pattern(r"[省市县区州旗镇乡](?=.{2})")
_SHORTEST = 2


class UnitKey(NamedTuple):
    """`place` is the county or town before the name, "" where it is left out; `core` the rest of the name; `own` says
    that the unit itself is meant, without those under it (本级, 机关).
    """

    place: str
    core: str
    own: bool


@made_from_book
def _own() -> re.Pattern[str]:
    words = sorted(load()["lexicon"]["about"]["own_only"], key=len, reverse=True)
    return re.compile(rf"(?:{'|'.join(words)})$")


def unit_key(name: str) -> UnitKey:
    """The key of a printed name."""
    return _key(name, _own())


@lru_cache(maxsize=4096)
def _key(name: str, own: re.Pattern[str]) -> UnitKey:
    plain = _NOISE.sub("", unicodedata.normalize("NFKC", name))
    ending = own.search(plain)
    if ending is not None and ending.start() > 0:
        before, first = plain[: ending.start()], ending[0][0]
        # of 水利局机关 the 局 is of the name, of 水利局局机关 it is not
        plain = before + first if first in "局委厅" and not before.endswith(first) else before
    match = _PLACE.match(plain)
    place = match[0] if match is not None and len(plain) - match.end() >= _SHORTEST else ""
    core = plain[len(place) :]
    if not place and (level := _LEVEL.match(core)) is not None:
        core = core[level.end() :]
    return UnitKey(place, core, ending is not None)


def same_unit(first: str, second: str) -> bool:
    """Whether two printed names are of one unit: 水利局 may be 青禾县水利局, 松溪县水利局 never is."""
    if not first or not second:
        return False
    return same_key(unit_key(first), unit_key(second))


def same_key(first: UnitKey, second: UnitKey) -> bool:
    """Whether two keys are of one unit; a place that is left out may be any, 青禾县 may be 江南省青禾县."""
    if (first.core, first.own) != (second.core, second.own):
        return False
    return (
        not first.place or not second.place or first.place.endswith(second.place) or second.place.endswith(first.place)
    )


def joined_keys(keys: Iterable[UnitKey]) -> Mapping[UnitKey, UnitKey]:
    """Each key with the fullest key of its unit; a name without its county stands alone where several would fit."""
    known = list(dict.fromkeys(keys))
    return {key: _fullest(key, [other for other in known if same_key(key, other)]) for key in known}


def _fullest(key: UnitKey, same: Iterable[UnitKey]) -> UnitKey:
    fitting = list(same)
    if any(not same_key(one, other) for one in fitting for other in fitting):
        return key
    return max(fitting, key=lambda other: (len(other.place), other.place))
