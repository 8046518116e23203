"""A real Ray cluster of two nodes on this machine: the same reports as without it, whatever happens to a node."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from importlib.util import find_spec
from pathlib import Path
from tempfile import gettempdir
from typing import Any, NamedTuple

import pytest
from tests.batch.conftest import OBJECTS, POISONED, SOUND, TOP, Folder, Poisoned

import reportcheck
from reportcheck.batch.discover import discover
from reportcheck.batch.plan import Plan, RunError
from reportcheck.batch.ray_engine import load_ray
from reportcheck.batch.run import check_files
from reportcheck.cli.main import main
from reportcheck.config import Settings
from reportcheck.results_json import dump, to_json

SAMPLES = Path(__file__).parents[2] / "samples"
MARK = "REPORTCHECK_TEST_CLUSTER"  # in the environment of every process of the cluster
# Ray, moto and botocore have deprecations and unclosed sockets of their own
pytestmark = [
    pytest.mark.skipif(find_spec("ray") is None, reason="Ray has no package for this Python, or is not installed"),
    pytest.mark.cluster,
    pytest.mark.usefixtures("poison"),
    pytest.mark.filterwarnings("ignore"),
]


class Nodes(NamedTuple):
    """The cluster, and where its nodes keep results."""

    cluster: Any
    cache: Path

    @property
    def address(self) -> str:
        return str(self.cluster.address)

    def plan(self, **given: Any) -> Plan:
        return Plan(**{"engine": "ray", "address": self.address, "cache": False} | given)


@pytest.fixture(scope="module")
def nodes(tmp_path_factory: pytest.TempPathFactory, poison_packages: Path, bucket: object) -> Iterator[Nodes]:
    cache = tmp_path_factory.mktemp("nodes")
    with pytest.MonkeyPatch.context() as patch:
        load_ray()
        patch.setenv("PYTHONPATH", str(poison_packages))
        patch.setenv("REPORTCHECK_CACHE_DIR", str(cache))
        patch.setenv(MARK, str(os.getpid()))
        from ray.cluster_utils import Cluster

        cluster = Cluster(initialize_head=True, head_node_args={"num_cpus": 1, "include_dashboard": False})
        cluster.add_node(num_cpus=1)
        yield Nodes(cluster, cache)
        cluster.shutdown()


def _lines(files: list[str], plan: Plan, settings: Settings | None = None) -> list[str]:
    return [dump(to_json(one)) for one in check_files(files, settings or Settings(), None, plan)]


def _marked(*words: str, mark: str = "") -> list[int]:
    """The processes with a mark, else those of the cluster, whose command line has one of these words."""
    wanted = f"{MARK}={mark or os.getpid()}\0".encode()
    found = []
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            environment, command = (folder / "environ").read_bytes(), (folder / "cmdline").read_bytes()
        except OSError:
            continue
        if wanted in environment and any(word.encode() in command for word in words):
            found.append(int(folder.name))
    return found


def _eventually(holds: Callable[[], bool], seconds: float = 30) -> bool:
    until = time.monotonic() + seconds
    while not holds() and time.monotonic() < until:
        time.sleep(0.2)
    return holds()


def test_ray_gives_the_same_bytes(nodes: Nodes, folder: Folder, monkeypatch: pytest.MonkeyPatch) -> None:
    top = folder(40)
    monkeypatch.chdir(top)  # no node was started here
    shutil.make_archive("all", "zip", top, "..")
    files = [*discover(["."]).files, *discover([str(SAMPLES)]).files[::4], "nowhere.docx"]
    assert "./000.txt" in files
    alone = _lines(files, Plan(engine="serial"))
    assert _lines(files, nodes.plan()) == alone
    assert sum('"checked"' in line for line in alone) > 60


def test_a_cluster_reads_from_an_object_store(nodes: Nodes) -> None:
    files = [*discover([TOP]).files, f"{TOP}/none.docx"]
    alone = _lines(files, Plan(engine="serial"))
    assert len(alone) == OBJECTS + 4
    assert _lines(files, nodes.plan()) == alone


@pytest.mark.parametrize("poisoned", POISONED, ids=lambda one: one.what)
def test_a_poisoned_file_costs_nothing_but_itself(poisoned: Poisoned, nodes: Nodes, folder: Folder) -> None:
    poisoned.costs_itself_alone(folder, nodes.plan())
    assert _eventually(lambda: not _marked("multiprocessing.forkserver"))  # neither does it outlive the run


def test_a_node_that_is_killed_loses_no_file_and_none_comes_twice(
    nodes: Nodes, folder: Folder, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    from ray._private.state import available_resources_per_node

    top = folder(60, **{f"{number:03}s": "POISON slow" for number in range(60)})
    files = list(discover([str(top)]).files)
    alone = _lines(files, Plan(engine="serial"))
    doomed = nodes.cluster.add_node(num_cpus=1)
    results = tmp_path / "results"
    with closing(check_files(files, Settings(), None, nodes.plan(results=str(results)))) as coming:
        lines = [dump(to_json(next(coming)))]
        was_at_work = _eventually(lambda: "CPU" not in available_resources_per_node()[doomed.node_id])
        nodes.cluster.remove_node(doomed, allow_graceful=False)  # in any case: other tests know nothing of it
        assert was_at_work
        lines += [dump(to_json(one)) for one in coming]
    assert lines == alone
    written = [line for part in sorted(results.glob("parts/*")) for line in part.read_text("utf-8").splitlines()]
    assert sorted(written) == sorted(alone)
    assert capsys.readouterr().out == ""  # results alone go there
    assert _eventually(lambda: not _marked("multiprocessing.forkserver"))


def test_a_ray_worker_that_is_killed_takes_its_child_along(nodes: Nodes, folder: Folder) -> None:
    files = list(discover([str(folder(3, hang="POISON hang"))]).files)
    with closing(check_files(files, Settings(), None, nodes.plan(timeout=8))) as reports:
        assert [next(reports).status for _ in range(3)] == ["checked"] * 3
        servers = _marked("multiprocessing.forkserver")
        for worker in _marked("ray::_run_chunk", "ray::IDLE"):  # at once, for they change
            os.kill(worker, signal.SIGKILL)
        assert _eventually(lambda: not {*servers} & {*_marked("multiprocessing.forkserver")}, 6)
        assert [one.status for one in reports] == ["timeout"]


def test_a_run_on_ray_goes_on_where_it_stopped(nodes: Nodes, folder: Folder, tmp_path: Path) -> None:
    top, out, results = folder(29, last="POISON hang"), tmp_path / "out.jsonl", tmp_path / "results"
    files = list(discover([str(top)]).files)
    coming = check_files(files, Settings(), None, nodes.plan(results=str(results)))
    for _ in range(3):
        next(coming)
    coming.close()
    left = (results / "manifest.jsonl").read_text("utf-8").count("\n")
    assert 3 <= left < 30
    (top / "last.txt").write_text(SOUND, "utf-8")
    command = [
        "check",
        str(top),
        "--engine",
        "ray",
        "--address",
        nodes.address,
        "--results",
        str(results),
        "--no-cache",
    ]
    assert main([*command, "-f", "jsonl", "-o", str(out)]) == 1
    plain = tmp_path / "plain.jsonl"
    main(["check", str(top), "-f", "jsonl", "-o", str(plain), "--engine", "serial"])
    assert out.read_bytes() == plain.read_bytes()
    manifest = (results / "manifest.jsonl").read_text("utf-8").splitlines()
    assert len(manifest) == 30


def test_each_node_has_its_own_cache(nodes: Nodes, folder: Folder, own_cache: Path) -> None:
    files = list(discover([str(folder(12))]).files)
    here = {*own_cache.rglob("*.json")}
    first = _lines(files, nodes.plan(cache=True))
    assert len({*nodes.cache.rglob("*.json")}) == 12
    assert {*own_cache.rglob("*.json")} == here
    for file in nodes.cache.rglob("*.json"):
        os.utime(file, ns=(0, 0))
    assert _lines(files, nodes.plan(cache=True)) == first
    assert {file.stat().st_mtime_ns for file in nodes.cache.rglob("*.json")} == {0}  # none was made anew


def test_a_node_with_another_reportcheck_is_refused(
    nodes: Nodes, folder: Folder, poison_packages: Path, tmp_path: Path
) -> None:
    files = list(discover([str(folder(24))]).files)
    other = tmp_path / "other"
    shutil.copytree(Path(reportcheck.__file__).parent, other / "reportcheck")
    (other / "reportcheck" / "version.py").write_text('__version__ = "0.0.7"\n')
    absent = tmp_path / "absent" / "reportcheck"
    absent.mkdir(parents=True)
    (absent / "__init__.py").write_text("raise ImportError('broken here')")
    for packages, said in ((other, "0.0.7"), (absent.parent, "无法载入 reportcheck")):
        paths = os.pathsep.join([str(packages), str(poison_packages)])
        node = nodes.cluster.add_node(num_cpus=2, env_vars={"PYTHONPATH": paths})
        try:
            with pytest.raises(RunError) as refused:
                _lines(files, nodes.plan())
        finally:
            nodes.cluster.remove_node(node)
        assert said in refused.value.sentence("zh")
        assert "nodes" in refused.value.sentence("en")


def test_a_driver_that_is_killed_leaves_nothing_running(folder: Folder) -> None:
    top = folder(3, hang="POISON hang")
    command = [sys.executable, "-m", "reportcheck", "check", str(top), "--engine", "ray", "-j", "1", "--timeout", "600"]
    environment = os.environ | {MARK: "killed"}
    with subprocess.Popen([*command, "-f", "jsonl", "--no-cache"], stdout=subprocess.PIPE, env=environment) as run:
        assert run.stdout is not None
        for _ in range(3):
            assert run.stdout.readline()
        assert _marked("multiprocessing.forkserver", mark="killed")
        run.kill()
    # agents of Ray itself look for their GCS for up to some minutes more
    assert _eventually(lambda: not _marked("reportcheck", "forkserver", "ray::_run", mark="killed"))


def test_a_cluster_of_ones_own_is_gone_with_the_run(folder: Folder) -> None:
    logs = {*Path(gettempdir()).glob("reportcheck-ray-*")}
    command = [sys.executable, "-m", "reportcheck", "check", str(folder(9)), "--engine", "ray", "-j", "2", "--no-cache"]
    run = subprocess.run([*command, "-f", "concise"], capture_output=True, env=os.environ | {MARK: "own"}, check=False)
    assert run.returncode == 1
    assert run.stdout.count(b"FUND-SAVED") == 2
    assert run.stderr.count(b"\n") == 1  # the summary
    assert {*Path(gettempdir()).glob("reportcheck-ray-*")} <= logs
    assert _eventually(lambda: not _marked("", mark="own"))


def test_without_ray_or_its_cluster_the_message_says_so(
    folder: Folder, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    top = folder(2)
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    assert main(["check", str(top), "--engine", "ray", "--address", f"127.0.0.1:{port}"]) == 2
    assert f"无法连接 Ray 集群 127.0.0.1:{port}" in capsys.readouterr().err
    monkeypatch.setitem(sys.modules, "ray", None)
    assert main(["check", str(top), "--engine", "ray"]) == 2
    assert "reportcheck[ray]" in capsys.readouterr().err
