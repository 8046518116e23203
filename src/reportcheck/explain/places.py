"""Where numbers stand, in words: “三、资金使用”第12段."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import PurePath
from typing import Any

from reportcheck.results import Evidence

_KINDS: Mapping[str, Mapping[str, str]] = {
    "zh": {
        "paragraph": "第{block}段",
        "cell": "第{block}段表格 第{row}行第{column}列",
        "same table": "第{row}行第{column}列",
        "joint": "、",
        "section": "“{section}”{places}",
        "file": "《{file}》{places}",
        "more": "等{count}处",
        "end": "：",
    },
    "en": {
        "paragraph": "paragraph {block}",
        "cell": "table at paragraph {block}, row {row}, column {column}",
        "same table": "row {row}, column {column}",
        "joint": "; ",
        "section": "“{section}”, {places}",
        "file": "{file}, {places}",
        "more": " and others, {count} places",
        "end": ": ",
    },
}
_SHOWN = 3


def spell_place(place: Mapping[str, Any], lang: str, same_table: bool = False) -> str:
    """Where a number stands, for people: 第12段; counted from 1. In the same table as before: row, column."""
    return _KINDS[lang]["same table" if same_table else place["type"]].format(
        block=place["block"] + 1, row=place.get("row", 0) + 1, column=place.get("column", 0) + 1
    )


def name_places(evidence: Sequence[Evidence], lang: str, files: Mapping[str, str] | None = None) -> str:
    """The places of the evidence in order, each once, under the headings right above them.

    Of several files, `files` are the short names by path; each stands before its places.
    """
    words = _KINDS[lang]
    under: dict[tuple[str, str], list[str]] = {}
    seen: set[tuple[Any, ...]] = set()
    table: tuple[str, str, int] | None = None
    for entry in evidence:
        heading = entry.section[-1] if entry.section and entry.role != "heading" else ""
        place = entry.place
        at = (entry.file, heading, place["type"], place["block"], place.get("row"), place.get("column"))
        if at in seen:
            continue
        seen.add(at)
        own = (entry.file, heading, place["block"]) if place["type"] == "cell" else None
        under.setdefault((entry.file, heading), []).append(spell_place(place, lang, own is not None and own == table))
        table = own
    count = sum(map(len, under.values()))
    # of several files each is told
    most = max(_SHOWN, len({file for file, _ in under}))
    left = most
    told: list[str] = []
    for (file, heading), places in under.items():
        shown = words["joint"].join(places[:left])
        left -= len(places[:left])
        if shown:
            spelled = words["section"].format(section=heading, places=shown) if heading else shown
            told.append(words["file"].format(file=(files or {}).get(file, file), places=spelled) if file else spelled)
    more = words["more"].format(count=count) if count > most else ""
    return words["joint"].join(told) + more + words["end"] if told else ""


def short_names(paths: Iterable[str]) -> dict[str, str]:
    """The name of each file, with as many of its folders as it takes to tell it from the others."""
    parts = {path: PurePath(path.replace("!/", "/")).parts for path in dict.fromkeys(paths)}
    names: dict[str, str] = {}
    for path, own in parts.items():
        count = 1
        while count < len(own) and any(
            other != path and own[-count:] == theirs[-count:] for other, theirs in parts.items()
        ):
            count += 1
        names[path] = "/".join(own[-count:]).replace("//", "/")
    return names
