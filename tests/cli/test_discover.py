"""From paths to files."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from reportcheck import check
from reportcheck.batch.discover import discover


@pytest.fixture(autouse=True)
def in_tmp(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def found(*paths: str) -> list[str]:
    return [Path(file).as_posix() for file in discover(paths).files]


def test_folders_in_name_order_each_file_once(files: Callable[..., None]) -> None:
    files("r/2.txt", "r/1.docx", "r/a/3.TXT")
    assert found("r") == ["r/1.docx", "r/2.txt", "r/a/3.TXT"]
    assert found("r/2.txt", "r", "r/2.txt") == ["r/2.txt", "r/1.docx", "r/a/3.TXT"]


def test_patterns(files: Callable[..., None]) -> None:
    files("r/2.txt", "r/1.docx", "r/a/3.txt", "r/~$1.docx")
    assert found("r/*.txt") == ["r/2.txt"]
    assert found("r/**/*.txt") == ["r/2.txt", "r/a/3.txt"]
    assert discover(["r/*.docx"]).skipped == (("r/~$1.docx", "lock"),)
    assert found("*") == ["r/1.docx", "r/2.txt", "r/a/3.txt"]


def test_a_name_with_brackets_is_a_name_where_it_exists(files: Callable[..., None]) -> None:
    files("自评[2022].txt")
    assert found("自评[2022].txt") == ["自评[2022].txt"]


def test_files_by_name_are_always_taken(files: Callable[..., None]) -> None:
    files(".x.txt", "a.jpg")
    assert found(".x.txt", "a.jpg", "missing.docx") == [".x.txt", "a.jpg", "missing.docx"]


def test_what_tells_about_a_folder_is_no_report(files: Callable[..., None]) -> None:
    files("r/README.md", "r/a.md", "r/b.markdown")
    assert found("r") == ["r/a.md", "r/b.markdown"]
    assert discover(["r"]).skipped == (("r/README.md", "other"),)
    assert found("r/README.md") == ["r/README.md"]


def test_hidden_folders_are_named_and_not_entered(files: Callable[..., None]) -> None:
    files("r/.git/a.txt", "r/b.txt")
    assert found("r") == ["r/b.txt"]
    assert discover(["r"]).skipped == (("r/.git", "hidden"),)


def test_reports_of_formats_without_a_reader_are_not_passed_over(files: Callable[..., None]) -> None:
    files(*(f"r/a.{suffix}" for suffix in ("doc", "wps", "xls", "pdf", "ofd", "html", "rtf")))
    assert len(found("r")) == 7


def test_paths_that_give_nothing(files: Callable[..., None]) -> None:
    files("r/.a.txt", "s/b.txt")
    assert discover(["r", "t*.docx", "s"]).empty == ("r", "t*.docx")


def test_a_path_that_the_system_refuses_is_a_file_that_tells_why(files: Callable[..., None]) -> None:
    files("r/a.txt")
    long = f"r/{'长' * 200}.docx"
    assert found(long, "r", f"{long}*") == [long, "r/a.txt"]
    assert check(long).error_code == "read_failed"


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may enter every folder")
def test_a_file_in_a_folder_that_may_not_be_entered(files: Callable[..., None]) -> None:
    files("r/a.txt")
    Path("r").chmod(0)
    try:
        assert found("r/a.txt") == ["r/a.txt"]
        assert check("r/a.txt").error_code == "no_permission"
    finally:
        Path("r").chmod(0o755)


def test_folders_that_links_lead_to_come_behind_the_others_and_once(files: Callable[..., None]) -> None:
    files("r/b.txt", "r/乡/c.txt", "elsewhere/d.txt", "elsewhere/内/e.txt")
    Path("r/a").symlink_to(Path("elsewhere").resolve())
    Path("r/again").symlink_to(Path("elsewhere").resolve())
    Path("r/乡/up").symlink_to(Path("r").resolve())
    Path("elsewhere/back").symlink_to(Path("r/乡").resolve())
    Path("r/.kept").symlink_to(Path("elsewhere").resolve())
    assert found("r") == ["r/b.txt", "r/乡/c.txt", "r/a/d.txt", "r/a/内/e.txt"]
    assert discover(["r"]).skipped == (("r/.kept", "hidden"),)
