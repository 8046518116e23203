"""Files that lie elsewhere, in process: what a path leads to, what is read of it, and what is said where it is not."""

from __future__ import annotations

import io
import os
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from reportcheck import check
from reportcheck.adoption.baseline import _named
from reportcheck.batch.discover import COPY, HIDDEN, LOCK_FILE, OTHER, discover
from reportcheck.batch.results_folder import stamp
from reportcheck.batch.run import check_files
from reportcheck.config import Override, Settings
from reportcheck.documents.errors import Unreadable
from reportcheck.documents.load import DEFAULT, Limits, read_file
from reportcheck.documents.remote import is_remote
from reportcheck.outputs.sarif import _uri

fsspec = pytest.importorskip("fsspec")
SOUND = "清河县年初预算30万元，支出28万元，结余2万元。".encode()
WRONG = "清河县年初预算30万元，支出28万元，结余12万元。".encode()


def _zip(**members: bytes) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as package:
        for name, content in members.items():
            package.writestr(f"{name}.txt", content)
    return buffer.getvalue()


class Store:
    """A file system of fsspec that lasts for a test."""

    def __init__(self, system: Any, top: str) -> None:
        self.system, self.top = system, top

    def put(self, **files: bytes) -> None:
        """Write files; __ stands for / in a name, and nothing for a dot."""
        for name, content in files.items():
            self.system.pipe_file(f"{self.top}/{name.replace('__', '/')}", content)


@pytest.fixture(params=["memory", "file"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    system = fsspec.filesystem(request.param, auto_mkdir=True)
    yield Store(system, f"memory://{tmp_path.name}" if request.param == "memory" else f"file://{tmp_path}/r")
    if request.param == "memory":
        system.store.clear()
        system.pseudo_dirs[:] = [""]


def _reason(path: str, limits: Limits = DEFAULT) -> str:
    with pytest.raises(Unreadable) as told:
        read_file(path, limits)
    assert told.value.describe("zh")
    assert told.value.describe("en")
    return told.value.code


def test_which_paths_are_elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert [is_remote(one) for one in ("s3://a/b", "hdfs://h:1/b", "memory://a.zip!/b")] == [True] * 3
    assert [is_remote(one) for one in ("a/b", "C://a", "a b://c", "自评://c", "/x/s3://a")] == [False] * 5
    Path("file:").mkdir()
    Path("file:/a.txt").write_bytes(SOUND)
    assert not is_remote("file://a.txt")


def test_a_file_elsewhere_gives_what_it_gives_here(store: Store, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(WRONG)
    store.put(**{"a.txt": WRONG})
    here, there = check(tmp_path / "a.txt"), check(f"{store.top}/a.txt")
    assert there.path == f"{store.top}/a.txt"
    assert there.sha256 == here.sha256
    assert [one.message for one in there.findings] == [one.message for one in here.findings] != []


def test_a_folder_elsewhere_is_searched_as_one_here(store: Store) -> None:
    names = ["a.docx", "b__c.txt", "b__a.txt", "b__.git__x.txt", "~$a.docx", "d.py", "报告[终].txt", "readme.md", ".x"]
    store.put(**dict.fromkeys(names, SOUND))
    top = store.top
    for given in (top, f"{top}/"):
        found = discover([given, f"{top}/b"])
        assert found.files == tuple(f"{top}/{one}" for one in ("a.docx", "报告[终].txt", "b/a.txt", "b/c.txt"))
        assert dict(found.skipped) == {
            f"{top}/.x": HIDDEN,
            f"{top}/b/.git": HIDDEN,
            f"{top}/d.py": OTHER,
            f"{top}/readme.md": OTHER,
            f"{top}/~$a.docx": LOCK_FILE,
        }


def test_patterns_elsewhere(store: Store) -> None:
    store.put(**dict.fromkeys(["a.txt", "b__c.txt", "b__d__e.txt", "b__f.md", "x[1].txt"], SOUND))
    top = store.top
    given = {
        "*.txt": ["a.txt", "x[1].txt"],
        "**/*.txt": ["a.txt", "b/c.txt", "b/d/e.txt", "x[1].txt"],
        "b*": ["b/c.txt", "b/f.md", "b/d/e.txt"],
        "x[1].txt": ["x[1].txt"],
    }
    for pattern, names in given.items():
        assert discover([f"{top}/{pattern}"]).files == tuple(f"{top}/{name}" for name in names), pattern
    nothing = discover([f"{top}/*.docx"])
    assert (nothing.files, nothing.empty) == ((), (f"{top}/*.docx",))


def test_a_folder_of_copies_here_hides_nothing_elsewhere(store: Store) -> None:
    store.put(**{"a.txt": SOUND})
    assert discover([store.top], os.curdir).files == (f"{store.top}/a.txt",)
    copied = discover([store.top], store.top)
    assert copied.files == (f"{store.top}/a.txt",)
    assert COPY not in dict(copied.skipped).values()


def test_zips_elsewhere(store: Store) -> None:
    store.put(**{"a.zip": _zip(甲=SOUND, 乙=WRONG), "b.docx": _zip(甲=WRONG)})
    reports = list(check_files(discover([store.top]).files, Settings()))
    names = [one.path.removeprefix(store.top) for one in reports]
    assert names == ["/a.zip!/甲.txt", "/a.zip!/乙.txt", "/b.docx!/甲.txt"]
    assert [len(one.findings) for one in reports] == [0, 1, 1]
    assert _reason(f"{store.top}/a.zip!/丙.txt") == "missing"
    assert _reason(f"{store.top}/none.zip!/丙.txt") == "missing"


def test_what_cannot_be_read_elsewhere_is_told(store: Store) -> None:
    store.put(**{"a.txt": SOUND, "b__c.txt": b""})
    assert _reason(f"{store.top}/none.txt") == "missing"
    assert _reason(f"{store.top}/b") == "directory"
    assert _reason(f"{store.top}/a.txt", Limits(max_file_bytes=10)) == "too_large"
    assert read_file(f"{store.top}/b/c.txt", DEFAULT) == b""


def test_a_file_above_the_limit_is_not_fetched(monkeypatch: pytest.MonkeyPatch, store: Store) -> None:
    store.put(**{"a.txt": SOUND})

    def fetch(*args: object, **settings: object) -> bytes:
        raise AssertionError("fetched")

    monkeypatch.setattr(type(store.system), "cat_file", fetch)
    assert _reason(f"{store.top}/a.txt", Limits(max_file_bytes=10)) == "too_large"


@pytest.mark.parametrize(
    ("raised", "code"),
    [
        (PermissionError("403"), "no_permission"),
        (type("NoCredentialsError", (Exception,), {})(), "no_credentials"),
        (ConnectionResetError("reset"), "remote_failed"),
        (RuntimeError("x" * 1000), "remote_failed"),
    ],
)
def test_what_drivers_raise_becomes_a_reason(
    raised: Exception, code: str, monkeypatch: pytest.MonkeyPatch, store: Store
) -> None:
    store.put(**{"a.txt": SOUND, "b__c.txt": SOUND, "d.zip": _zip(甲=SOUND)})
    kind = type(store.system)

    def fail(*args: object, **settings: object) -> object:
        raise raised

    def fail_below(self: object, path: str, **settings: Any) -> object:
        return fail() if path.rstrip("/").endswith("/b") else listing(self, path, **settings)

    listing = kind.ls
    monkeypatch.setattr(kind, "ls", fail_below)
    found = discover([store.top]).files
    assert found == tuple(f"{store.top}/{name}" for name in ("a.txt", "d.zip", "b"))  # none is lost in silence
    assert _reason(f"{store.top}/b") == code
    monkeypatch.setattr(kind, "cat_file", fail)
    monkeypatch.setattr(kind, "open", fail)
    assert _reason(f"{store.top}/a.txt") == code
    assert _reason(f"{store.top}/d.zip!/甲.txt") == code
    monkeypatch.setattr(kind, "info", fail)
    assert discover([store.top]).files == (store.top,)
    assert _reason(store.top) == code
    assert len(check(store.top).error) < 400


def test_paths_without_a_driver() -> None:
    assert _reason("nosuch://a/b.docx") == "no_such_scheme"
    assert discover(["nosuch://a/*.docx"]).files == ("nosuch://a/*.docx",)
    assert "nosuch://" in check("nosuch://a/b.docx").error


def test_no_more_is_asked_for_than_there_is(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    store.put(**{"a.txt": SOUND})
    asked: list[int] = []
    cat_file = type(store.system).cat_file

    def noted(self: Any, path: str, start: Any = None, end: Any = None, **more: Any) -> Any:
        asked.append(end)
        return cat_file(self, path, start, end, **more)

    monkeypatch.setattr(type(store.system), "cat_file", noted)
    assert check(f"{store.top}/a.txt").status == "checked"
    assert asked == [len(SOUND) + 1]


def test_without_the_package_the_message_names_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "fsspec.core", None)
    report = check("s3://a/b.docx")
    assert (report.status, report.error_code) == ("unreadable", "no_remote")
    assert "reportcheck[remote]" in report.error


def test_without_the_driver_the_message_names_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules["fsspec.registry"]._registry, "s3", raising=False)
    monkeypatch.setitem(sys.modules, "s3fs", None)
    report = check("s3://a/b.docx")
    assert report.error_code == "no_remote"
    assert "s3fs" in report.error


def test_the_stamp_changes_with_the_file(store: Store) -> None:
    store.put(**{"a.txt": SOUND, "z.zip": _zip(甲=SOUND)})
    path = f"{store.top}/a.txt"
    before = stamp(path)
    assert before == stamp(path)
    assert before[0] == len(SOUND)
    store.put(**{"a.txt": SOUND})
    assert stamp(path)[1] != before[1]
    assert stamp(f"{store.top}/z.zip!/甲.txt") == stamp(f"{store.top}/z.zip")
    assert stamp(f"{store.top}/none.txt") == (-1, -1)


def test_names_elsewhere_stay_as_they_are() -> None:
    path = "s3://bucket/甲/自评 1.docx"
    assert _named(path, "/x/baseline.json") == path
    assert _uri(path) == "s3://bucket/%E7%94%B2/%E8%87%AA%E8%AF%84%201.docx"
    settings = Settings(overrides=(Override(paths=("s3://bucket/甲/**",), ignore=("RATE",)),))
    assert settings.for_file(path).ignore == ("RATE",)


def test_fsspec_is_not_loaded_for_what_is_here(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(SOUND)
    code = f"import sys, reportcheck; reportcheck.check({str(tmp_path / 'a.txt')!r}); sys.exit('fsspec' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_a_folder_here_that_nobody_may_look_into_is_not_passed_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "b").mkdir()
    (tmp_path / "a.txt").write_bytes(SOUND)
    listing = os.scandir

    def scandir(path: Any = ".") -> Any:
        if Path(path).name == "b":
            raise PermissionError(13, "denied", os.fspath(path))
        return listing(path)

    monkeypatch.setattr(os, "scandir", scandir)
    found = discover([str(tmp_path)]).files
    assert found == (str(tmp_path / "a.txt"), str(tmp_path / "b"))
    assert _reason(found[1]) == "no_permission"


@pytest.mark.parametrize("said", [None, 3])
def test_a_file_with_more_than_its_size_said_is_not_read_in_part(
    store: Store, monkeypatch: pytest.MonkeyPatch, said: int | None
) -> None:
    store.put(**{"a.txt": WRONG})
    info = type(store.system).info
    monkeypatch.setattr(type(store.system), "info", lambda *given, **named: {**info(*given, **named), "size": said})
    assert _reason(f"{store.top}/a.txt", Limits(max_file_bytes=len(WRONG) - 1)) == "too_large"
    assert read_file(f"{store.top}/a.txt", Limits(max_file_bytes=len(WRONG))) == WRONG


def test_the_letters_of_a_scheme_may_be_capitals(store: Store) -> None:
    store.put(**{"a.txt": WRONG})
    scheme, _, place = store.top.partition("://")
    top = f"{scheme.upper()}://{place}"
    assert discover([top]).files == (f"{top}/a.txt",)
    assert read_file(f"{top}/a.txt", DEFAULT) == WRONG
