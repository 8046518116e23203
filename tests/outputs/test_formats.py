"""What holds for every output."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest

import reportcheck.outputs
from reportcheck.config import Settings
from reportcheck.outputs import FORMATS, Look, renderer
from reportcheck.outputs.labels import EN, ZH
from reportcheck.results import Report


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize("count", [0, 1, 7])
def test_reports_of_every_status_can_be_told(reports: list[Report], name: str, lang: str, count: int) -> None:
    settings = Settings(lang=lang, notes=True, relations=True, ledger=True)
    pieces = list(renderer(name)(reports[:count], settings, Look()))
    assert {type(piece) for piece in pieces} <= {bytes if FORMATS[name].binary else str}
    if count:
        assert any(pieces)


@pytest.mark.parametrize("name", FORMATS)
def test_those_that_stream_tell_a_report_before_the_next(reports: list[Report], name: str) -> None:
    told_before: list[bool] = []
    told: list[str | bytes] = []

    def coming() -> Iterator[Report]:
        for report in reports[:1]:
            yield report
            told_before.append(any(sign in str(piece) for piece in told for sign in (report.path, "a1b2c3d4")))

    for piece in renderer(name)(coming(), Settings(), Look()):
        told.append(piece)  # noqa: PERF402 (while the reports come, not after)
    assert told_before == [FORMATS[name].streams]


@pytest.mark.parametrize("name", [one.name for one in FORMATS.values() if not one.binary])
def test_no_unread_file_is_passed_over(reports: list[Report], name: str) -> None:
    pieces = renderer(name)([report for report in reports if report.status != "checked"], Settings(), Look())
    text = "".join(str(piece) for piece in pieces)
    for name_of_file in ("图片.docx", "无数字.txt", "坏.docx", "崩.docx", "慢.docx"):
        escaped = name_of_file.encode("unicode_escape").decode()
        percent = "".join(f"%{byte:02X}" for byte in name_of_file.partition(".")[0].encode())
        assert name_of_file in text or escaped in text or percent in text, name_of_file


def test_every_module_of_a_format_is_there_and_suffixes_are_unambiguous() -> None:
    folder = Path(str(reportcheck.outputs.__file__)).parent
    for one in FORMATS.values():
        assert (folder / f"{one.module}.py").exists() or (folder / one.module / "__init__.py").exists()
        assert import_module(f"reportcheck.outputs.{one.module}").render
        assert all(hasattr(Settings(), name) for name in one.asks)
    suffixes = [suffix for one in FORMATS.values() for suffix in one.suffixes]
    assert len(suffixes) == len(set(suffixes))


def test_both_languages_have_the_same_words() -> None:
    assert ZH.keys() == EN.keys()


def test_the_page_on_outputs_tells_what_the_registry_says() -> None:
    page = (Path(__file__).parents[2] / "docs" / "outputs.md").read_text("utf-8")
    rows = [[cell.strip() for cell in line.split("|")[1:-1]] for line in page.splitlines() if line.startswith("| `")]
    told = {row[0].strip("`"): (tuple(row[2].replace("`", "").split()), row[3]) for row in rows}
    when = {True: "as each report is done", False: "at the end"}
    assert told == {one.name: (one.suffixes, when[one.streams]) for one in FORMATS.values()}
