"""Every sample report as a Word file, and later drafts: a paragraph inserted, headings renumbered, a table moved."""

from __future__ import annotations

import copy
import re
import sys
from pathlib import Path
from typing import Any

import docx
import docx.text.paragraph

SAMPLES = Path(__file__).resolve().parents[2] / "samples"
SOURCES = sorted((SAMPLES / "sources").glob("*.report"))
_NUMBERS = ("一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二", "十三")
_CHAPTER = re.compile(r"^([一二三四五六七八九十]{1,2})(?=、)")


def write_draft(source: Path, target: Path) -> Path:
    """The report of a source as docx, whatever format the sample has."""
    sys.path.insert(0, str(SAMPLES))
    try:
        from writing.source import read_source
        from writing.word import write_word
    finally:
        sys.path.remove(str(SAMPLES))
    write_word(read_source(source), target)
    return target


def insert_paragraph(document: Any) -> bool:
    """A new paragraph above all others but the title."""
    first = next(one for one in document.paragraphs if one.text and one.style.name != "Title")
    first.insert_paragraph_before("本报告各项数据均取自单位账簿和业务台账。", style="Normal")
    return True


def renumber_headings(document: Any) -> bool:
    """A new first chapter: 一、 becomes 二、 and so on, whether typed or given by Word."""
    headings = [
        one for one in document.paragraphs if one.runs and (one.style.name == "Heading 1" or _CHAPTER.match(one.text))
    ]
    if not headings:
        return False
    new = copy.deepcopy(headings[0]._element)
    for heading in headings:
        run = heading.runs[0]
        run.text = _CHAPTER.sub(lambda match: _NUMBERS[_NUMBERS.index(match[1]) + 1], run.text)
    headings[0]._element.addprevious(new)
    added = docx.text.paragraph.Paragraph(new, headings[0]._parent)
    added.runs[0].text = "一、编制说明" if _CHAPTER.match(added.text) else "编制说明"
    for run in added.runs[1:]:
        run.text = ""
    return True


def move_table(document: Any) -> bool:
    """The first table to the end of the report, with its caption and unit note where it has some."""
    tables = document.tables
    if not tables:
        return False
    table = tables[0]._element
    moved = [table]
    for above in table.itersiblings(preceding=True):
        text = "".join(above.itertext())
        if not (text.startswith("表") or "单位：" in text):
            break
        moved.insert(0, above)
    end = document.element.body[-1]
    for element in moved:
        end.addprevious(element)
    return True
