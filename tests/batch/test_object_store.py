"""Reports in an S3 server on this machine, checked in this process, by worker processes and by a Ray cluster."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from tests.batch.conftest import BUCKET, KEY, OBJECTS, SOUND, TOP, WRONG

from reportcheck.batch.discover import discover
from reportcheck.batch.plan import Plan
from reportcheck.batch.run import check_files
from reportcheck.cli.main import main
from reportcheck.config import Settings
from reportcheck.documents.errors import Unreadable
from reportcheck.documents.load import DEFAULT, read_file
from reportcheck.results_json import dump, to_json

pytestmark = [
    pytest.mark.cluster,
    # moto, botocore and aiohttp have deprecations and unclosed sockets of their own
    pytest.mark.filterwarnings("ignore"),
]


@pytest.fixture
def fresh(bucket: Any) -> Iterator[Any]:
    """The server to a process that has not spoken to it."""
    from s3fs import S3FileSystem

    S3FileSystem.clear_instance_cache()
    yield bucket
    S3FileSystem.clear_instance_cache()


def _lines(plan: Plan) -> list[str]:
    files = [*discover([TOP]).files, f"{TOP}/none.docx"]
    return [dump(to_json(one)) for one in check_files(files, Settings(), None, plan)]


@pytest.fixture
def alone(fresh: Any) -> list[str]:
    return _lines(Plan(engine="serial"))


def test_a_folder_in_a_bucket(fresh: Any) -> None:
    found = discover([TOP])
    assert len(found.files) == OBJECTS + 2
    assert found.files[0] == f"{TOP}/all.zip"
    assert f"{TOP}/1/a/b::c [1].txt" in found.files
    assert discover([f"{TOP}/*/00*.txt"]).files == tuple(
        f"{TOP}/{n % 3}/00{n}.txt" for n in (0, 3, 6, 9, 1, 4, 7, 2, 5, 8)
    )
    reports = list(check_files(found.files, Settings()))
    assert {one.status for one in reports} == {"checked"}
    assert [one.path for one in reports[:2]] == [f"{TOP}/all.zip!/甲.txt", f"{TOP}/all.zip!/乙.txt"]
    assert sum(len(one.findings) for one in reports) == 6


def test_a_listing_is_never_of_yesterday(fresh: Any) -> None:
    before = discover([TOP]).files
    fresh.put_object(Bucket=BUCKET, Key="2023/清河县/0/new.txt", Body=SOUND.encode())
    try:
        assert {*discover([TOP]).files} - {*before} == {f"{TOP}/0/new.txt"}
    finally:
        fresh.delete_object(Bucket=BUCKET, Key="2023/清河县/0/new.txt")


def test_objects_that_no_folder_leads_to_are_told(fresh: Any) -> None:
    before = discover([TOP]).files
    fresh.put_object(Bucket=BUCKET, Key="2023/清河县/2//lost.txt", Body=SOUND.encode())
    try:
        assert {*discover([TOP]).files} - {*before} == {f"{TOP}/2/"}
        assert _reason(f"{TOP}/2/") == "directory"
        assert read_file(f"{TOP}/2//lost.txt", DEFAULT)
    finally:
        fresh.delete_object(Bucket=BUCKET, Key="2023/清河县/2//lost.txt")


def test_worker_processes_read_from_a_bucket(alone: list[str]) -> None:
    assert _lines(Plan(engine="local", jobs=2, cache=False)) == alone


def test_a_run_goes_on_where_objects_are_as_they_were(fresh: Any, tmp_path: Path) -> None:
    results, out = tmp_path / "results", tmp_path / "out.jsonl"
    command = ["check", TOP, "--results", str(results), "--no-cache", "-f", "jsonl", "-o", str(out)]
    assert main([*command, "--engine", "local"]) == 1
    first, parts = out.read_bytes(), {*results.glob("parts/*")}
    assert main([*command, "--engine", "serial"]) == 1
    assert out.read_bytes() == first
    assert {*results.glob("parts/*")} == parts  # nothing was checked again
    fresh.put_object(Bucket=BUCKET, Key="2023/清河县/0/000.txt", Body=SOUND.encode())
    try:
        assert main([*command, "--engine", "serial"]) == 1
    finally:
        fresh.put_object(Bucket=BUCKET, Key="2023/清河县/0/000.txt", Body=f"清河县第1小学{WRONG}".encode())
    assert out.read_bytes() != first


def _reason(path: str) -> str:
    with pytest.raises(Unreadable) as told:
        read_file(path, DEFAULT)
    return told.value.code


def test_what_a_bucket_does_not_give(fresh: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    assert _reason(f"{TOP}/none.docx") == "missing"
    assert _reason("s3://no-such-bucket/a.docx") == "missing"
    assert _reason(f"{TOP}/1") == "directory"
    for name in KEY:
        if name != "AWS_DEFAULT_REGION":
            monkeypatch.delenv(name)
    fresh_system()
    assert _reason(f"{TOP}/0/000.txt") == "no_credentials"
    assert discover([TOP]).files == (TOP,)


def test_a_server_that_is_gone(fresh: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_ENDPOINT_URL", "http://127.0.0.1:9")
    monkeypatch.setenv("AWS_MAX_ATTEMPTS", "1")
    fresh_system()
    assert _reason(f"{TOP}/0/000.txt") == "remote_failed"


def fresh_system() -> None:
    from s3fs import S3FileSystem

    S3FileSystem.clear_instance_cache()
