"""Folders of little reports, and readers that no program should have to live with."""

from __future__ import annotations

import io
import sys
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from importlib.util import find_spec
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from reportcheck.batch.discover import discover
from reportcheck.batch.fingerprint import engine
from reportcheck.batch.plan import Plan
from reportcheck.batch.run import check_files
from reportcheck.config import Settings

SOUND = "年初预算30万元，支出28万元，结余2万元。"
WRONG = "年初预算54.66万元，追加50万元，实际使用74.79万元，节约28.97万元。"

# a reader for files that begin with POISON; the second word tells what it does to its process
POISON = """
import ctypes, time
from pathlib import Path
from reportcheck.documents.draft import Draft
name = "poison"
def matches(data):
    return data.startswith(b"POISON")
def read(data, limits):
    what = data.split()[1]
    if what == b"segfault":
        ctypes.string_at(0)
    if what == b"memory":
        kept = []
        while True:
            kept.append(bytearray(20_000_000))
    while what == b"hang":
        time.sleep(0.01)
    if what == b"again":
        before = Path(data.split()[2].decode())
        if before.exists():
            ctypes.string_at(0)
        before.touch()
    if what == b"slow":
        time.sleep(0.25)
    return Draft()
"""

Folder = Callable[..., Path]


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    """Makes a folder of so many reports, every fifth of them wrong; `also` are further files."""

    def make(count: int, **also: str) -> Path:
        top = tmp_path / "reports"
        top.mkdir()
        for number in range(count):
            text = WRONG if number % 5 == 0 else SOUND
            (top / f"{number:03}.txt").write_text(f"清河县第{number + 1}小学{text}", "utf-8")
        for name, text in also.items():
            (top / f"{name}.txt").write_text(text, "utf-8")
        return top

    return make


class Poisoned(NamedTuple):
    """What a file does to its worker, and what is told of it."""

    what: str
    status: str
    code: str
    said: str

    def costs_itself_alone(self, folder: Folder, plan: Plan) -> None:
        """Of 60 files 59 are checked, whatever the engine; a file may take 700 MB, and some seconds where one hangs."""
        plan = replace(plan, max_memory=700, timeout=100 if self.what != "hang" else 8 if plan.engine == "ray" else 3)
        files = list(discover([str(folder(59, **{"030b": f"POISON {self.what}"}))]).files)
        reports = list(check_files(files, Settings(), None, plan))
        assert [one.path for one in reports] == files
        (culprit,) = (one for one in reports if one.status != "checked")
        assert (Path(culprit.path).name, culprit.status, culprit.error_code) == ("030b.txt", self.status, self.code)
        assert self.said in culprit.error
        assert sum(len(one.findings) for one in reports) == 12


POISONED = (
    Poisoned("segfault", "crashed", "crashed", "SIGSEGV"),
    Poisoned("memory", "crashed", "memory", "700 MB"),
    Poisoned("hang", "timeout", "timeout", "秒的时限"),
)


@pytest.fixture(scope="session")
def poison_packages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of packages in which the reader that POISON describes is installed."""
    packages = tmp_path_factory.mktemp("site-packages")
    metadata = packages / "poison-1.0.dist-info"
    metadata.mkdir()
    (metadata / "METADATA").write_text("Metadata-Version: 2.1\nName: poison\nVersion: 1.0\n")
    (metadata / "entry_points.txt").write_text("[reportcheck.readers]\npoison = poison_reader\n")
    (packages / "poison_reader.py").write_text(POISON)
    return packages


@pytest.fixture
def poison(poison_packages: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Installs it for this process and its workers."""
    monkeypatch.syspath_prepend(poison_packages)
    monkeypatch.setenv("PYTHONPATH", str(poison_packages))
    engine.cache_clear()
    yield
    engine.cache_clear()
    sys.modules.pop("poison_reader", None)


# -- an object store

BUCKET = "reports"
TOP = f"s3://{BUCKET}/2023/清河县"
OBJECTS = 24
KEY = {"AWS_ACCESS_KEY_ID": "reader", "AWS_SECRET_ACCESS_KEY": "of reports", "AWS_DEFAULT_REGION": "us-east-1"}


@pytest.fixture(scope="module")
def bucket() -> Iterator[Any]:
    """The server, as boto3 sees it; its address and key stand in the environment, as those of a real one would."""
    if not all(find_spec(name) for name in ("s3fs", "moto", "flask")):
        pytest.skip("s3fs or moto[server] is not installed")
    from moto.server import ThreadedMotoServer

    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("AWS_ENDPOINT_URL", f"http://{host}:{port}")
        patch.setenv("AWS_EC2_METADATA_DISABLED", "true")
        patch.setenv("AWS_CONFIG_FILE", "/nowhere")
        patch.setenv("AWS_SHARED_CREDENTIALS_FILE", "/nowhere")
        for name, value in KEY.items():
            patch.setenv(name, value)
        import boto3

        client = boto3.client("s3")
        client.create_bucket(Bucket=BUCKET)
        for number in range(OBJECTS):
            text = f"清河县第{number + 1}小学{WRONG if number % 5 == 0 else SOUND}"
            client.put_object(Bucket=BUCKET, Key=f"2023/清河县/{number % 3}/{number:03}.txt", Body=text.encode())
        packed = io.BytesIO()
        with zipfile.ZipFile(packed, "w") as package:
            package.writestr("甲.txt", WRONG)
            package.writestr("乙.txt", SOUND)
        client.put_object(Bucket=BUCKET, Key="2023/清河县/all.zip", Body=packed.getvalue())
        client.put_object(Bucket=BUCKET, Key="2023/清河县/1/", Body=b"")  # a folder, as consoles make them
        client.put_object(Bucket=BUCKET, Key="2023/清河县/1/a/b::c [1].txt", Body=SOUND.encode())
        yield client
    server.stop()
