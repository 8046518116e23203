"""The lists of word/numbering.xml: a paragraph's list comes from its own numPr or from its style."""

from __future__ import annotations

from reportcheck.documents.list_counter import LEVELS, NO_LEVEL, Level, ListInstance
from reportcheck.documents.readers.docx_names import ILVL, NUM_ID, OFF, VAL, W
from reportcheck.documents.readers.docx_package import Element

_ABSTRACT, _NUM, _LVL = W + "abstractNum", W + "num", W + "lvl"
_ABSTRACT_ID, _LVL_OVERRIDE, _START_OVERRIDE = W + "abstractNumId", W + "lvlOverride", W + "startOverride"
_START, _NUM_FMT, _LVL_TEXT, _LVL_RESTART = W + "start", W + "numFmt", W + "lvlText", W + "lvlRestart"
_SUFF, _IS_LGL, _P_STYLE = W + "suff", W + "isLgl", W + "pStyle"
_LEVEL_PARTS = (_START, _NUM_FMT, _LVL_TEXT, _LVL_RESTART, _SUFF, _IS_LGL, _P_STYLE)


class Numbering:
    """Counts through one file; call `number` once per numbered paragraph, in document order."""

    def __init__(self, root: Element | None) -> None:
        self._nums: dict[str, Element] = {}
        self._abstracts: dict[str, Element] = {}
        self._style_links: dict[str, str] = {}
        self._counters: dict[str, list[int | None]] = {}
        self._instances: dict[str, ListInstance | None] = {}
        if root is None:
            return
        for abstract in root.iterchildren(_ABSTRACT):
            abstract_id = abstract.get(_ABSTRACT_ID) or ""
            self._abstracts[abstract_id] = abstract
            link = abstract.find(W + "styleLink")
            if link is not None:
                self._style_links[link.get(VAL) or ""] = abstract_id
        for num in root.iterchildren(_NUM):
            self._nums[num.get(NUM_ID) or ""] = num

    def level_of_style(self, num_id: str, style_id: str) -> int:
        """The list level (from 0) that the list ties to a paragraph style; -1 where it names none."""
        instance = self._instance(num_id)
        if instance is not None:
            for index, level in enumerate(instance.levels):
                if level.style == style_id:
                    return index
        return -1

    def number(self, num_id: str, ilvl: int) -> str:
        """Count one paragraph of list `num_id` at level `ilvl` (from 0) and return its number as printed.

        "" where the list is unknown, off (`num_id` 0) or shows nothing.
        """
        instance = self._instance(num_id)
        if instance is None:
            return ""
        return instance.number(ilvl)

    def _instance(self, num_id: str) -> ListInstance | None:
        if num_id not in self._instances:
            self._instances[num_id] = self._make_instance(num_id)
        return self._instances[num_id]

    def _make_instance(self, num_id: str) -> ListInstance | None:
        num = self._nums.get(num_id)
        if num is None or num_id == "0":
            return None
        reference = num.find(_ABSTRACT_ID)
        abstract_id = self._follow_links("" if reference is None else reference.get(VAL) or "")
        abstract = self._abstracts.get(abstract_id)
        if abstract is None:
            return None
        levels = [NO_LEVEL] * LEVELS
        for element in abstract.iterchildren(_LVL):
            _set_level(levels, element, _integer(element.get(ILVL), 0))
        starts: dict[int, int] = {}
        for override in num.iterchildren(_LVL_OVERRIDE):
            index = _integer(override.get(ILVL), 0)
            replacement = override.find(_LVL)
            if replacement is not None:
                _set_level(levels, replacement, index)
            start = override.find(_START_OVERRIDE)
            if start is not None:
                starts[index] = _integer(start.get(VAL), 1)
        counters = self._counters.setdefault(abstract_id, [None] * LEVELS)
        return ListInstance(counters, levels, starts)

    def _follow_links(self, abstract_id: str) -> str:
        seen: set[str] = set()
        while abstract_id in self._abstracts and abstract_id not in seen:
            seen.add(abstract_id)
            link = self._abstracts[abstract_id].find(W + "numStyleLink")
            target = None if link is None else self._style_links.get(link.get(VAL) or "")
            if target is None:
                break
            abstract_id = target
        return abstract_id


def _set_level(levels: list[Level], element: Element, index: int) -> None:
    if 0 <= index < LEVELS:
        levels[index] = _read_level(element)


def _read_level(element: Element) -> Level:
    values: dict[str, str] = {}
    for child in element.iterchildren(*_LEVEL_PARTS):
        values[child.tag] = child.get(VAL, "1")
    # A format of its own stands in mc:AlternateContent, its plain stand-in in the fallback.
    number_format = values.get(_NUM_FMT)
    if number_format is None:
        nested = next(element.iter(_NUM_FMT), None)
        number_format = "decimal" if nested is None else nested.get(VAL) or "decimal"
    restart = values.get(_LVL_RESTART)
    return Level(
        start=_integer(values.get(_START), 0),  # absent means 0
        format=number_format,
        text=values.get(_LVL_TEXT, ""),
        suffix=values.get(_SUFF, "tab"),
        restart=None if restart is None else _integer(restart, 0),
        legal=_IS_LGL in values and values[_IS_LGL] not in OFF,
        style=values.get(_P_STYLE, ""),
    )


def _integer(value: str | None, default: int) -> int:
    try:
        return int(value) if value else default
    except ValueError:
        return default
