"""A zip of reports: each report in it is a file of the run; whatever else a zip may hold ends in a sentence."""

from __future__ import annotations

import io
import json
import struct
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.documents.build import docx, p

from reportcheck import Limits, Unreadable, check, open_document
from reportcheck.batch.run import check_files
from reportcheck.cli.main import main
from reportcheck.config import Settings
from reportcheck.documents import archive
from reportcheck.documents.zipsafe import DEFAULT
from reportcheck.results import Report

SOUND = "年初预算30万元，支出28万元，结余2万元。"
WRONG = "年初预算54.66万元，追加50万元，实际使用74.79万元，节约28.97万元。"

Pack = Callable[..., Path]


def _zip(files: dict[str, str | bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in files.items():
            package.writestr(name, content)
    return buffer.getvalue()


@pytest.fixture
def pack(tmp_path: Path) -> Pack:
    def make(files: dict[str, str | bytes], name: str = "a.zip") -> Path:
        path = tmp_path / name
        path.write_bytes(_zip(files))
        return path

    return make


def _checked(path: Path, settings: Settings | None = None) -> list[Report]:
    return list(check_files([str(path)], settings or Settings()))


def test_each_report_is_a_file_of_the_run(pack: Pack) -> None:
    path = pack({"水利局/自评.txt": SOUND, "教育局/": b"", "教育局/自评.docx": docx(p(WRONG))})
    first, second = _checked(path)
    assert (first.path, first.status, first.reader) == (f"{path}!/水利局/自评.txt", "checked", "txt")
    assert (second.path, second.reader, len(second.findings)) == (f"{path}!/教育局/自评.docx", "docx", 1)
    assert check(second.path).findings == second.findings
    assert open_document(first.path).documents[0].blocks


def test_the_command_line_checks_and_shows_them(pack: Pack, capsys: pytest.CaptureFixture[str]) -> None:
    path = pack(
        {"a.txt": SOUND, "b.txt": WRONG, "现场.jpg": b"\xff\xd8\xff\xe0\x00", "__MACOSX/._a.txt": "x", "~$b.docx": "x"}
    )
    assert main(["check", str(path), "--format", "json"]) == 1
    printed = capsys.readouterr()
    assert [one["path"] for one in json.loads(printed.out)["documents"]] == [f"{path}!/a.txt", f"{path}!/b.txt"]
    assert [line.partition("：")[2] for line in printed.err.splitlines()] == ["~$b.docx", "._a.txt", "现场.jpg"]
    assert main(["show", f"{path}!/b.txt"]) == 0
    assert WRONG in capsys.readouterr().out
    assert main(["show", str(path)]) == 2


def test_the_content_tells_what_is_an_archive(pack: Pack) -> None:
    assert _checked(pack({"a.txt": SOUND}, "报告.docx"))[0].path.endswith("报告.docx!/a.txt")
    named_zip = pack({}, "自评.zip")
    named_zip.write_bytes(docx(p(SOUND)))
    (report,) = _checked(named_zip)
    assert (report.path, report.reader, report.status) == (str(named_zip), "docx", "checked")


def test_names_in_gbk_are_read(tmp_path: Path) -> None:
    name = "水利局/自评.txt".encode("gbk")
    data = _zip({"x" * len(name): SOUND}).replace(b"x" * len(name), name)
    path = tmp_path / "a.zip"
    path.write_bytes(data)
    (report,) = _checked(path)
    assert (report.path, report.status) == (f"{path}!/水利局/自评.txt", "checked")


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("../../etc/a.txt", "etc/a.txt"),
        ("/root/a.txt", "root/a.txt"),
        ("..\\..\\a.txt", "a.txt"),
        ("a\x1b[2J\n.txt", "a�[2J�.txt"),
        ("a\u202etxt.exe.txt", "a�txt.exe.txt"),
    ],
)
def test_a_hostile_name_leads_nowhere(pack: Pack, tmp_path: Path, name: str, shown: str) -> None:
    path = pack({name: SOUND})
    before = sorted(tmp_path.rglob("*"))
    (report,) = _checked(path)
    assert (report.path, report.status) == (f"{path}!/{shown}", "checked")
    assert sorted(tmp_path.rglob("*")) == before


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_files_of_one_name_are_told_apart(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as package:
        package.writestr("a.txt", SOUND)
        package.writestr("a.txt", WRONG)
    assert [(report.path.partition("!/")[2], len(report.findings)) for report in _checked(path)] == [
        ("a.txt", 0), ("a (2).txt", 1),
    ]  # fmt: skip


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_thousands_of_files_of_one_name_are_told_apart_in_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive, "_MOST", 10_000)
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as package:
        for _ in range(8_000):
            package.writestr("a.txt", b"")
    started = time.process_time()
    names = archive.member_names(str(path), DEFAULT)
    assert time.process_time() - started < 3  # a second search for each would take ten
    assert (len(set(names)), names[2], names[-1]) == (8_000, "a (3).txt", "a (8000).txt")


@pytest.mark.parametrize("told", [None, 1])
def test_a_list_that_is_too_long_is_not_looked_through(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, told: int | None
) -> None:
    data = bytearray(_zip({f"{number}.txt": b"" for number in range(50)}))
    if told:  # how many entries the end of the zip states
        data[-14:-10] = struct.pack("<2H", told, told)
    (tmp_path / "a.zip").write_bytes(data)
    made: list[object] = []
    monkeypatch.setattr(zipfile, "ZipInfo", made.append)
    with pytest.raises(Unreadable, match="zip bomb"):
        archive.member_names(str(tmp_path / "a.zip"), Limits(max_entries=49))
    assert made == []


def test_a_list_of_few_that_is_too_long_is_not_looked_through(pack: Pack) -> None:
    path = pack({f"{number}{'x' * 1_000}.txt": b"" for number in range(9)})
    with pytest.raises(Unreadable, match="zip bomb"):
        archive.member_names(str(path), Limits(max_entries=10))
    assert len(archive.member_names(str(path), Limits(max_entries=30))) == 9


def test_a_zip_within_a_zip_is_not_looked_into(pack: Pack) -> None:
    path = pack({"内.zip": _zip({"a.txt": SOUND}), "b.txt": SOUND})
    inner, other = _checked(path)
    assert (inner.status, inner.error_code, other.status) == ("unreadable", "nested_archive", "checked")
    assert inner.error == "这是压缩包中的压缩包，不再展开，请先解压。"


def test_archives_without_reports(pack: Pack, tmp_path: Path) -> None:
    (report,) = _checked(pack({"图.jpg": b"\xff\xd8"}))
    assert (report.error_code, report.error) == ("no_report_inside", "压缩包中没有报告文件。")
    (report,) = _checked(pack({}), Settings(lang="en"))
    assert report.error == "The archive holds no file of a report."
    rar = tmp_path / "a.rar"
    rar.write_bytes(b"Rar!\x1a\x07\x01\x00")
    assert [report.error_code for report in _checked(rar)] == ["archive"]
    assert check(tmp_path / "none.zip!/a.txt").error_code == "missing"
    assert check(f"{pack({'a.txt': SOUND})}!/b.txt").error_code == "missing"


def test_a_file_that_has_such_a_name_is_itself(tmp_path: Path) -> None:
    folder = tmp_path / "a.zip!"
    folder.mkdir()
    (folder / "b.txt").write_text(SOUND, "utf-8")
    assert check(folder / "b.txt").status == "checked"


def test_a_member_that_is_locked_or_broken_costs_itself(tmp_path: Path) -> None:
    data = bytearray(_zip({"a.txt": SOUND, "b.txt": SOUND}))
    for signature, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = data.find(signature)
        (flags,) = struct.unpack_from("<H", data, at + offset)
        struct.pack_into("<H", data, at + offset, flags | 1)
    path = tmp_path / "a.zip"
    path.write_bytes(bytes(data))
    assert [report.error_code or report.status for report in _checked(path)] == ["encrypted", "checked"]
    path.write_bytes(_zip({"a.txt": SOUND * 50})[:-30])
    assert [report.error_code for report in _checked(path)] == ["truncated"]


def test_bombs_are_refused(pack: Pack, monkeypatch: pytest.MonkeyPatch) -> None:
    path = pack({f"{n}.txt": "0" * 1000 for n in range(5)})
    assert [report.error_code for report in _checked(path, Settings(limits=Limits(max_total_bytes=4000)))] == [
        "zip_bomb"
    ]
    small = Limits(ratio_floor=100, max_ratio=10)
    assert [report.error_code for report in _checked(path, Settings(limits=small))] == ["zip_bomb"]
    codes = [report.error_code for report in _checked(path, Settings(limits=Limits(max_part_bytes=900)))]
    assert codes == ["too_large"] * 5
    with pytest.raises(Unreadable):
        open_document(f"{path}!/1.txt", limits=small)
    monkeypatch.setattr(archive, "_MOST", 4)
    assert [report.error_code for report in _checked(path)] == ["too_large"]


def test_a_lie_about_the_size_is_no_way_out(tmp_path: Path) -> None:
    """What an entry says of its size is all that is unpacked of it."""
    data = bytearray(_zip({"a.txt": "0" * 100_000}))
    for signature, offset in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        struct.pack_into("<I", data, data.find(signature) + offset, 10)
    path = tmp_path / "a.zip"
    path.write_bytes(bytes(data))
    assert [report.error_code for report in _checked(path)] == ["truncated"]


def test_a_folder_may_be_called_like_the_way_into_a_zip(tmp_path: Path, pack: Pack) -> None:
    (tmp_path / "急!").mkdir()
    path = pack({"甲.txt": WRONG, "紧!/乙.txt": SOUND}, "急!/a.zip")
    reports = _checked(path)
    assert [one.path for one in reports] == [f"{path}!/甲.txt", f"{path}!/紧!/乙.txt"]
    assert [one.status for one in reports] == ["checked", "checked"]
    assert main(["check", f"{path}!/甲.txt", "-o", str(path)]) == 2
    assert path.read_bytes()[:2] == b"PK"
