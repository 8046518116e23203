"""Where annotated copies go: mirrored, beside nothing that is there, and whatever has none is told."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from tests.annotate.word import comments, whole
from tests.documents.build import docx, p

import reportcheck
from reportcheck import NotAnnotated, annotate, check
from reportcheck.cli.main import main

WRONG = whole(docx(p("年初预算54.66万元，追加50万元，实际使用74.79万元，节约28.97万元。")))
SOUND = whole(docx(p("年初预算30万元，支出28万元，结余2万元。")))
TEXT = "年初预算54.66万元，追加50万元，实际使用74.79万元，节约28.97万元。"


class Ran(NamedTuple):
    status: int
    out: str
    err: list[str]
    files: list[str]


Run = Callable[..., Ran]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Writes files below a folder and checks `argv` there, with copies to 批注."""
    monkeypatch.chdir(tmp_path)

    def start(files: dict[str, bytes | str], *argv: str) -> Ran:
        for name, content in files.items():
            path = tmp_path / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content.encode() if isinstance(content, str) else content)
        status = main(["check", *argv, "--annotate", "批注"])
        printed = capsys.readouterr()
        copies = sorted(str(path.relative_to("批注")) for path in Path("批注").rglob("*") if path.is_file())
        for name, content in files.items():
            assert (tmp_path / name).read_bytes() == (content.encode() if isinstance(content, str) else content)
        return Ran(status, printed.out, printed.err.splitlines(), copies)

    return start


def test_sub_folders_are_mirrored(run: Run) -> None:
    done = run({"报告/a.docx": WRONG, "报告/甲/乙/b.docx": WRONG, "报告/好.docx": SOUND}, "报告/")
    assert done.files == ["a.docx", "甲/乙/b.docx"]
    assert done.status == 1
    assert "批注副本：2 份写入 批注，共 8 条批注，1 份没有发现，未写副本" in done.err
    assert "批注副本" not in done.out
    assert len(comments(Path("批注/甲/乙/b.docx").read_bytes())) == 4


@pytest.mark.parametrize(
    ("argv", "copies"),
    [
        (["报告/甲/b.docx"], ["b.docx"]),
        (["报告/*/b.docx"], ["甲/b.docx"]),
        (["报告/**/*.docx"], ["甲/b.docx"]),
        (["./报告"], ["甲/b.docx"]),
        (["报告", "报告/甲"], ["甲/b.docx"]),
        (["报告/../报告/甲/b.docx"], ["b.docx"]),
    ],
)
def test_names_follow_what_was_asked_for(run: Run, argv: list[str], copies: list[str]) -> None:
    assert run({"报告/甲/b.docx": WRONG}, *argv).files == copies


UNIT = "芦溪县水利局2024年度河道清障项目支出"
TOGETHER: dict[str, bytes | str] = {
    "组/报告.docx": whole(docx(p(UNIT + "绩效自评报告") + p("全年实际支出60.00万元。") + p("年末结余3.00万元。"))),
    "组/说明.docx": whole(
        docx(p(UNIT + "自评情况说明") + p("全年实际支出66.00万元。") + p("工程于2024年9月31日完工。"))
    ),
    "组/附件.txt": UNIT + "绩效评价报告\n全年实际支出66.00万元。\n",
}


def test_what_was_found_between_files_is_noted_in_each(run: Run) -> None:
    files = {name: TOGETHER[name] for name in ("组/报告.docx", "组/说明.docx")}
    done = run(files, "组", "--group-by", "folder")
    assert done.files == ["报告.docx", "说明.docx"]
    assert "批注副本：2 份写入 批注，共 3 条批注" in done.err
    (note,) = comments(Path("批注/报告.docx").read_bytes())
    assert note.anchored == "60.00万元"
    assert note.text.startswith("批注1  错误  ACROSS-RESTATED")
    assert "《说明.docx》为66.00万元" in note.text
    assert "此处" not in note.text
    other = comments(Path("批注/说明.docx").read_bytes())
    assert {one.anchored: "ACROSS-RESTATED" in one.text for one in other} == {"66.00万元": True, "2024年9月31日": False}


def test_a_file_that_can_bear_no_note_of_what_was_found_between_files_is_named(run: Run) -> None:
    files = {name: TOGETHER[name] for name in ("组/报告.docx", "组/附件.txt")}
    done = run(files, "组", "--group-by", "folder")
    assert done.files == ["报告.docx"]
    assert any(line.startswith("组/附件.txt：不能为 txt 文件制作批注副本") for line in done.err)


def test_comparing_again_writes_no_second_copies(run: Run) -> None:
    first = run(TOGETHER, "组", "--group-by", "folder")
    assert run(TOGETHER, "组", "--group-by", "folder").files == first.files


def _zip(members: dict[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as package:
        for name, content in members.items():
            package.writestr(name, content)
    return buffer.getvalue()


def test_reports_of_a_zip_go_below_its_name(run: Run) -> None:
    names = ("甲/b.docx", "../../c.docx", "/etc/d.docx")
    done = run({"报告/批次.zip": _zip(dict.fromkeys(names, WRONG))}, "报告")
    assert done.files == ["批次/c.docx", "批次/etc/d.docx", "批次/甲/b.docx"]


@pytest.mark.parametrize("name", ["...zip", "..zip", ".zip"])
def test_no_name_of_a_zip_leads_out_of_the_folder(run: Run, tmp_path: Path, name: str) -> None:
    done = run({f"报告/{name}": _zip({"x.docx": WRONG})}, f"报告/{name}")
    assert len(done.files) == 1
    assert [path.name for path in tmp_path.iterdir() if path.name not in ("报告", "批注")] == []


def test_what_would_lead_out_of_the_folder_is_refused(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reportcheck.outputs.annotate.copies._safe", lambda path: ["..", path])
    done = run({"报告/a.zip": _zip({"x.docx": WRONG})}, "报告/a.zip")
    assert done.status == 2
    assert sorted(path.name for path in tmp_path.iterdir()) == ["批注", "报告"]


def test_nothing_is_overwritten(run: Run) -> None:
    other = whole(docx(p("另，" + TEXT)))
    done = run({"一/a.docx": WRONG, "二/a.docx": other, "批注/a.docx": b"mine"}, "一", "二")
    assert done.files == ["a (2).docx", "a (3).docx", "a.docx"]
    assert Path("批注/a.docx").read_bytes() == b"mine"
    assert "同名文件已存在，批注副本另写为：批注/a (2).docx，批注/a (3).docx" in done.err


def test_the_same_copy_is_not_written_twice(run: Run) -> None:
    assert run({"a.docx": WRONG}, "a.docx").files == ["a.docx"]
    again = run({"a.docx": WRONG}, "a.docx")
    assert again.files == ["a.docx"]
    assert not [line for line in again.err if "同名" in line]


def test_two_files_of_one_content_have_a_copy_each(run: Run) -> None:
    assert run({"一/a.docx": WRONG, "二/a.docx": WRONG}, "一", "二").files == ["a (2).docx", "a.docx"]


def test_the_folder_of_the_reports_is_as_good_as_any(run: Run, tmp_path: Path) -> None:
    done = run({"批注/a.docx": WRONG}, "批注/a.docx")
    assert done.files == ["a (2).docx", "a.docx"]


def test_copies_of_an_earlier_run_are_no_reports(run: Run) -> None:
    files: dict[str, bytes | str] = {"a.docx": WRONG, "甲/b.docx": WRONG}
    first = run(files, ".")
    for argv in (["."], ["**/*.docx"], ["./"]):
        again = run(files, *argv)
        assert again.files == first.files == ["a.docx", "甲/b.docx"]
        assert "跳过 2 个批注副本：a.docx, b.docx" in again.err
    assert len(run(files, "批注").files) == 4
    assert run(files, "批注/a.docx").out.startswith("批注/a.docx:P1: FUND-SAVED")


def test_other_formats_are_told(run: Run) -> None:
    done = run({"a.txt": TEXT, "b.docx": WRONG, "c.html": f"<html><body><p>{TEXT}</p></body></html>"}, ".")
    assert done.files == ["b.docx"]
    assert done.status == 1
    assert "./a.txt：不能为 txt 文件制作批注副本，请另存为 docx、xlsx 或 pdf 后再核对" in done.err
    assert "./c.html：不能为 html 文件制作批注副本，请另存为 docx、xlsx 或 pdf 后再核对" in done.err


def test_displaced_notes_are_counted(run: Run) -> None:
    note = p(TEXT)
    data = whole(
        docx(
            p("一、资金情况") + p("见注", '<w:r><w:footnoteReference w:id="2"/></w:r>', "。"),
            footnotes=f'<w:footnote w:id="2">{note}</w:footnote>',
        )
    )
    done = run({"a.docx": data}, "a.docx", "--lang", "en")
    assert (
        "annotated copies: 1 written to 批注 with 4 notes, "
        "4 of them where the place itself can bear no note, which they name" in done.err
    )


def test_what_cannot_be_written_fails_the_run_but_not_the_others(run: Run) -> None:
    done = run({"报告/a.docx": WRONG, "报告/甲/b.docx": WRONG, "批注/甲": b"a file"}, "报告", "--exit-zero")
    assert done.status == 2
    assert done.files == ["a.docx", "甲"]
    assert [line for line in done.err if line.startswith("报告/甲/b.docx：无法写成批注副本（")]


def test_a_crash_of_the_annotator_costs_its_copy_alone(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def crash(report: reportcheck.Report, settings: object) -> Any:
        raise ZeroDivisionError("division by zero")

    monkeypatch.setattr("reportcheck.outputs.annotate.copies.annotated_copy", crash)
    done = run({"a.docx": WRONG}, "a.docx", "--exit-zero")
    assert done.status == 2
    assert "a.docx：无法写成批注副本（ZeroDivisionError: division by zero）" in done.err
    assert "FUND-SAVED" in done.out


def test_a_folder_that_cannot_be_is_wrong_usage(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a.docx").write_bytes(WRONG)
    assert main(["check", "a.docx", "--annotate", "a.docx"]) == 2
    printed = capsys.readouterr()
    assert "无法使用文件夹 a.docx" in printed.err
    assert not printed.out


def test_unreadable_files_are_no_clean_ones(run: Run) -> None:
    done = run({"a.docx": b"PK\x03\x04", "b.docx": b""}, "a.docx", "b.docx")
    assert done.err[0] == "批注副本：0 份写入 批注，共 0 条批注"


def test_the_library_writes_one_copy(tmp_path: Path) -> None:
    path, out = tmp_path / "a.docx", tmp_path / "b.docx"
    path.write_bytes(WRONG)
    report = check(path)
    assert annotate(report, out) == 4
    assert len(comments(out.read_bytes())) == 4
    with pytest.raises(FileExistsError):
        annotate(report, out)
    text = tmp_path / "a.txt"
    text.write_text(TEXT, "utf-8")
    with pytest.raises(NotAnnotated) as refused:
        annotate(check(text), tmp_path / "b.txt")
    assert refused.value.code == "format"
    assert str(refused.value).startswith("no annotated copy is made of txt files")
    assert not (tmp_path / "b.txt").exists()
