"""The sample of three files: what contradicts between them is found with the right files, and nothing else is said."""

from __future__ import annotations

import functools
import json
from pathlib import Path
from typing import Any

import pytest
from tests.samples.gold import is_about, is_bound, plain, stands_at

from reportcheck import Report, check
from reportcheck.across.check import check_group
from reportcheck.across.groups import groups_by_folder, groups_by_print

FOLDER = Path(__file__).resolve().parents[2] / "samples" / "20-canal-upkeep"
GOLD: dict[str, Any] = json.loads((FOLDER / "group.gold.json").read_text("utf-8"))
PATHS = [str(FOLDER / name) for name in GOLD["files"]]


@functools.cache
def compared() -> Report:
    (group,) = groups_by_folder(PATHS)
    return check_group(group)


def test_the_files_print_that_they_belong_together() -> None:
    (group,) = groups_by_print({path: check(path).about for path in PATHS})
    assert (group.name, group.files()) == ("松岭县水利局", tuple(PATHS))
    assert check_group(group).findings == compared().findings


@pytest.mark.parametrize("path", PATHS, ids=GOLD["files"])
def test_each_file_alone_is_sound(path: str) -> None:
    assert [finding for finding in check(path).findings if finding.level != "note"] == []


def test_five_are_planted_and_five_are_traps() -> None:
    assert (len(GOLD["planted"]), len(GOLD["traps"])) == (5, 5)


@pytest.mark.parametrize("entry", GOLD["planted"], ids=[entry["why"] for entry in GOLD["planted"]])
def test_a_planted_contradiction_is_found_in_the_right_files(entry: dict[str, Any]) -> None:
    (finding,) = [finding for finding in compared().findings if is_about(entry, finding)]
    for number in entry["numbers"][:2]:
        (evidence,) = [one for one in finding.evidence if stands_at(number, one)]
        assert Path(evidence.file).name == number["file"]
        assert number["file"] in finding.message


def test_nothing_else_is_said() -> None:
    assert len(compared().findings) == len(GOLD["planted"])


@pytest.mark.parametrize("trap", GOLD["traps"], ids=[trap["why"] for trap in GOLD["traps"]])
def test_a_trap_stays_silent(trap: dict[str, Any]) -> None:
    anchor = plain(trap["anchor"])
    for finding in compared().findings:
        for evidence in finding.evidence:
            at = plain(evidence.context).find(anchor)
            quoted = plain(evidence.context).find(plain(evidence.quote))
            assert not (0 <= at <= quoted < at + len(anchor)), finding.message
    assert any(anchor in plain(text) for text in _texts())


def _texts() -> list[str]:
    from reportcheck.documents.load import open_source

    return [block.text for path in PATHS for block in open_source(path).documents[0].paragraphs()]


@pytest.mark.parametrize("hold", GOLD["holds"], ids=[hold["relation"] for hold in GOLD["holds"]])
def test_what_agrees_is_proved(hold: dict[str, Any]) -> None:
    assert any(is_bound(hold, relation) for relation in compared().relations)
