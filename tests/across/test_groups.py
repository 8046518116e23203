"""Which files belong together: by folder, by what they print, by manifest."""

from __future__ import annotations

import pickle
from pathlib import Path

import pytest

from reportcheck.across.groups import Group, Member, groups_by_folder, groups_by_print
from reportcheck.across.manifest import ManifestError, groups_by_manifest
from reportcheck.results import About

WATER, SCHOOL = "青禾县水利局", "青禾县教育局"


def files_of(groups: list[Group]) -> list[tuple[str, tuple[str, ...]]]:
    return [(group.name, group.files()) for group in groups]


def test_files_of_one_folder_in_their_order() -> None:
    paths = ["b/2.docx", "a/1.docx", "b/1.docx", "a/x/1.docx", "a/2.docx"]
    assert files_of(groups_by_folder(paths)) == [("b", ("b/2.docx", "b/1.docx")), ("a", ("a/1.docx", "a/2.docx"))]


def test_files_without_a_folder_and_in_a_zip() -> None:
    paths = ["1.docx", "z.zip!/a/1.docx", "2.docx", "z.zip!/a/2.docx", "z.zip!/3.docx", "z.zip!/4.docx", "1.docx"]
    assert files_of(groups_by_folder(paths)) == [
        (".", ("1.docx", "2.docx")),
        ("z.zip!/a", ("z.zip!/a/1.docx", "z.zip!/a/2.docx")),
        ("z.zip", ("z.zip!/3.docx", "z.zip!/4.docx")),
    ]


def test_a_folder_of_several_units_is_a_group_for_each() -> None:
    abouts = {
        "a/1": [About(WATER, "2025")],
        "a/2": [About(SCHOOL, "2025")],
        "a/3": [About("", "2025")],
        "a/4": [About("教育局", "2024")],
        "b/1": [About(WATER, "2025")],
        "b/2": [About("", "2025")],
    }
    assert files_of(groups_by_folder(abouts, abouts)) == [("a 青禾县教育局", ("a/2", "a/4")), ("b", ("b/1", "b/2"))]


def test_several_reports_in_one_file_alone_are_no_group() -> None:
    assert groups_by_print({"1": [About(WATER, "2024"), About(WATER, "2025")]}) == []


def test_by_print_years_of_one_unit_are_one_group() -> None:
    abouts = {
        "3": [About(SCHOOL, "2025")],
        "1": [About(WATER, "2024", "final-accounts")],
        "4": [About("", "2025")],
        "2": [About("水利局", "2025")],
        "5": [About("松溪县教育局", "2025")],
    }
    groups = groups_by_print(abouts)
    assert files_of(groups) == [(WATER, ("1", "2"))]
    assert groups[0].members[0] == Member("1", WATER, "2024", "", 0)
    assert pickle.loads(pickle.dumps(groups)) == groups


def test_several_reports_in_one_file_are_members_each() -> None:
    abouts = {"1": [About(WATER, "2024"), About(SCHOOL, "2024")], "2": [About(SCHOOL, "2025")]}
    (group,) = groups_by_print(abouts)
    assert [(member.path, member.report) for member in group.members] == [("1", 1), ("2", 0)]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


PATHS = ["r/水利-报告.txt", "r/水利-表.xlsx", "r/排灌站.txt", "r/学校.txt"]


def manifest(text: str, encoding: str = "utf-8") -> Path:
    path = Path("清单.csv")
    path.write_text(text, encoding)
    return path


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030"])
def test_manifest_with_globs_in_any_usual_encoding(folder: Path, encoding: str) -> None:
    source = manifest("文件,单位,年度,类型\nr/水利-*,青禾县水利局,2025年,自评\nr/学校.txt,学校,2025,\n\n", encoding)
    (group,) = groups_by_manifest(source, PATHS)
    assert files_of([group]) == [(WATER, ("r/水利-报告.txt", "r/水利-表.xlsx"))]
    assert group.members[0] == Member("r/水利-报告.txt", WATER, "2025", "自评")


def test_paths_are_of_the_folder_of_the_manifest(folder: Path) -> None:
    Path("r").mkdir()
    Path("r/m.csv").write_text("path,unit,year\n水利-报告.txt,A局,2025\n水利-表.xlsx,A局,2024\n", "utf-8")
    (group,) = groups_by_manifest(Path("r/m.csv"), PATHS)
    assert group.files() == ("r/水利-报告.txt", "r/水利-表.xlsx")


@pytest.mark.parametrize("separator", [",", "\t", ";"])
def test_columns_may_be_separated_as_spreadsheets_do(folder: Path, separator: str) -> None:
    text = "文件,单位,年度\nr/水利-报告.txt,青禾县水利局,2025\nr/水利-表.xlsx,青禾县水利局,2025\n"
    (group,) = groups_by_manifest(manifest(text.replace(",", separator)), PATHS)
    assert files_of([group]) == [(WATER, ("r/水利-报告.txt", "r/水利-表.xlsx"))]


def test_paths_may_be_written_as_on_windows(folder: Path) -> None:
    source = manifest(f"path,unit,year\n.\\r\\水利-报告.txt,{WATER},2025\nr\\水利-*.xlsx,{WATER},2025\n")
    (group,) = groups_by_manifest(source, PATHS)
    assert group.files() == tuple(PATHS[:2])


def test_rollup_groups_only_where_asked(folder: Path) -> None:
    source = manifest(
        "path,unit,year,kind,department\n"
        "r/水利-报告.txt,青禾县水利局,2025,,\n"
        "r/水利-表.xlsx,青禾县水利局（本级）,2025,,青禾县水利局\n"
        "r/排灌站.txt,青禾县排灌站,2025,,青禾县水利局\n"
    )
    assert groups_by_manifest(source, PATHS) == []
    (group,) = groups_by_manifest(source, PATHS, rollup=True)
    assert group.rollup
    assert group.files() == tuple(PATHS[:3])
    assert [member.department for member in group.members] == ["", WATER, WATER]


MISTAKES = {
    "unit,year\nA局,2025\n": ("缺少列 path", "no column path"),
    "path,year\nr/学校.txt,2025\n": ("缺少列 unit", "no column unit"),
    "path,file,unit,year\n": ("重复", "twice"),
    "path,unit,year\nr/学校.txt,A局,2025\nr/学*,B局,2025\n": ("第2行已经列过", "on line 2 already"),
    "path,unit,year\nr/没有.txt,A局,2025\n": ("没有 r/没有.txt", "not among the files"),
    "path,unit,year\nr/学校.txt,,2025\n": ("缺少单位", "no unit"),
    "path,unit,year\n,A局,2025\n": ("缺少文件", "no path"),
    "path,unit,year\nr/学校.txt,A局,二五\n": ("四位数字", "four digits"),
    "": ("空的", "empty"),
    "path,unit,year\n\n,,\n": ("只有表头", "lists no files"),
}


@pytest.mark.parametrize("text", MISTAKES)
def test_a_mistake_is_told_with_its_line_in_both_languages(folder: Path, text: str) -> None:
    with pytest.raises(ManifestError) as caught:
        groups_by_manifest(manifest(text), PATHS)
    zh, en = MISTAKES[text]
    assert zh in caught.value.sentence("zh")
    assert en in caught.value.sentence("en")
    assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)


@pytest.mark.parametrize("data", [b"\xff\xfe\x00\x00\xff", b"\xff\xff\xff"])
def test_what_is_no_text_is_told(folder: Path, data: bytes) -> None:
    Path("m.csv").write_bytes(data)
    with pytest.raises(ManifestError):
        groups_by_manifest("m.csv", PATHS)


def test_a_manifest_that_is_not_there(folder: Path) -> None:
    with pytest.raises(ManifestError) as caught:
        groups_by_manifest("没有.csv", PATHS)
    assert "无法读取" in caught.value.sentence("zh")
