"""Ray (https://docs.ray.io) as an engine: the machines of a cluster instead of the cores of one.

Each Ray worker checks in a child process, the same way as a local pool of one: what a file may cost and what becomes of
one that kills its process do not depend on the engine. Whoever loses a machine loses no file, for Ray runs its chunks
elsewhere.
"""

from __future__ import annotations

import os
import pickle
import platform
import socket
import sys
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path
from secrets import token_hex
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

from reportcheck.batch.drive import drive
from reportcheck.batch.engines import Done, Failure, Work, never
from reportcheck.batch.fingerprint import engine
from reportcheck.batch.plan import Plan, RunError
from reportcheck.batch.pool import LocalPool
from reportcheck.version import __version__

_AHEAD = 4  # chunks per core of the cluster
_RETRIES = 3  # of a chunk whose machine or Ray worker is gone
_DISCREET = {
    "RAY_USAGE_STATS_ENABLED": "0",  # else a cluster tells its makers that it runs
    "RAY_DEDUP_LOGS_SKIP_REGEX": ".",  # of what nodes say; else Ray prints it among our results
}
_AUTH_MODE = "RAY_AUTH_MODE"
_PATIENCE = 10.0  # seconds
_SENTENCES = {
    "install": ("--engine ray 需要先安装：pip install 'reportcheck[ray]'", "--engine ray needs reportcheck[ray]"),
    "reach": ("无法连接 Ray 集群 {}：{}", "cannot reach the Ray cluster {}: {}"),
    "other": (
        "节点 {} 上的 reportcheck {} 与本机的 {} 不同（程序、Python 或读取所用的程序包），请在各节点安装相同的环境",
        "reportcheck {1} on node {0} is not the {2} from here (program, Python, packages); install one on all nodes",
    ),
    "absent": (
        "集群节点无法载入 reportcheck，请在各节点安装与本机相同的环境（{}）",
        "a node of the cluster cannot load reportcheck; install one on all nodes ({})",
    ),
}


def load_ray() -> Any:
    """Ray itself, set to be discreet. Raises RunError where it is not installed."""
    for name, value in _DISCREET.items():
        os.environ.setdefault(name, value)
    try:
        import ray
    except ModuleNotFoundError as error:
        raise _problem("install") from error
    return ray


def _lock() -> None:
    """Let a cluster of our own take nobody in but us, for Ray listens to the network even on one machine.

    Ray looks at this once, when it is loaded; older ones never do.
    """
    if "ray" not in sys.modules and _AUTH_MODE not in os.environ:
        os.environ |= {_AUTH_MODE: "token", "RAY_AUTH_TOKEN": token_hex(32)}


class RayEngine:
    """An engine on the cluster at `plan.address`, or on a new one on this machine with `plan.workers` cores.

    Raises RunError where Ray is not installed, the cluster does not answer, or a node has another reportcheck.
    """

    def __init__(self, plan: Plan, stopped: Callable[[], bool] = never) -> None:
        self._plan, self._stopped = plan, stopped
        if not plan.address:
            _lock()
        self._ray = load_ray()
        self._mine = ExitStack()
        if not self._ray.is_initialized():
            self._connect()
        self._run = self._ray.remote(max_retries=_RETRIES, num_cpus=1)(_run_chunk)

    def _connect(self) -> None:
        _look_for(self._plan.address)
        how: dict[str, Any] = {"log_to_driver": False, "logging_level": "ERROR"}
        if self._plan.address:
            how["address"] = self._plan.address
        else:
            logs = TemporaryDirectory(prefix="reportcheck-ray-", ignore_cleanup_errors=True)
            how |= {"address": "local", "num_cpus": self._plan.workers, "include_dashboard": False}
            how |= {"_temp_dir": self._mine.enter_context(logs)}
        self._mine.callback(self._ray.shutdown)
        try:
            self._ray.init(**how)
        except (OSError, ValueError, RuntimeError) as error:
            self._mine.close()
            raise _problem("reach", self._plan.address or "local", _first_line(error)) from error

    def __enter__(self) -> RayEngine:
        return self

    def __exit__(self, kind: object, problem: object, trace: object) -> None:
        self._mine.close()

    def map_chunks(self, work: Work, chunks: Iterable[Sequence[Any]]) -> Iterator[Done]:
        """The results of every chunk, in the order in which they are done."""
        cores = max(1, int(self._ray.cluster_resources().get("CPU", 1)))
        return drive(_Tasks(self._ray, self._run, work, self._plan), chunks, cores * _AHEAD, self._stopped)


class _Terms(NamedTuple):
    """What a node needs to know besides the work: the limits, where relative paths begin, and whose work it is."""

    timeout: float
    max_memory: int
    folder: str
    engine: str


class _Stranger(NamedTuple):
    """Instead of results: the node has another reportcheck."""

    node: str
    version: str


class _Tasks:
    """One kind of work on a cluster, to which it is sent once."""

    def __init__(self, ray: Any, run: Any, work: Work, plan: Plan) -> None:
        self._ray, self._run = ray, run
        self._terms = _Terms(plan.timeout, plan.max_memory, str(Path.cwd()), engine())
        self._work = ray.put(pickle.dumps(work))  # not to be unpickled by another reportcheck

    def begin(self, items: Sequence[Any]) -> Any:
        return self._run.remote(tuple(self._terms), self._work, items)

    def wait(self, running: Collection[Any], seconds: float) -> Iterable[Any]:
        ended, _ = self._ray.wait(list(running), num_returns=1, timeout=seconds)
        return list(ended)

    def result(self, ticket: Any) -> Sequence[Any] | Failure:
        try:
            results: Sequence[Any] | _Stranger = self._ray.get(ticket)
        except self._ray.exceptions.RayError as error:
            if _is_import(error):
                raise _problem("absent", _last_line(error)) from error
            return Failure("crashed", type(error).__name__)
        if isinstance(results, _Stranger):
            raise _problem("other", results.node, results.version, __version__)
        return results

    def give_up(self, running: Iterable[Any]) -> None:
        for ticket in running:
            self._ray.cancel(ticket, force=True)


def _look_for(address: str) -> None:
    """Raise RunError where nobody listens at an address `host:port`: Ray would wait for minutes."""
    host, _, port = address.rpartition(":")
    if not host or not port.isdecimal() or "/" in host:
        return
    try:
        socket.create_connection((host.strip("[]"), int(port)), _PATIENCE).close()
    except (OSError, OverflowError) as error:
        raise _problem("reach", address, str(error)) from error


def _first_line(error: Exception) -> str:
    return next(iter(str(error).strip().splitlines()), type(error).__name__)


def _last_line(error: Exception) -> str:
    return next(iter(reversed(str(error).strip().splitlines())), type(error).__name__)


def _problem(code: str, *details: str) -> RunError:
    zh, en = (sentence.format(*details) for sentence in _SENTENCES[code])
    return RunError(zh, en)


def _is_import(error: Exception) -> bool:
    """Whether a task could not even begin since its node has no reportcheck, or one without what is needed here."""
    cause = getattr(error, "cause", None)
    return isinstance(cause, ImportError) or "failed to import" in str(error)


def _run_chunk(terms: Sequence[Any], work: bytes, items: Sequence[Any]) -> Sequence[Any] | _Stranger:
    """In a Ray worker: the results of a chunk, a Failure for an item that its process did not survive."""
    timeout, max_memory, folder, theirs = terms
    if engine() != theirs:
        return _Stranger(platform.node(), __version__)
    try:
        (done,) = _pool(timeout, max_memory, folder).map_chunks(pickle.loads(work), [items])  # noqa: S301 (our driver's)
    except BaseException:
        _drop_pools()  # the next chunk shall find a sound one
        raise
    return done.results


_pools: dict[tuple[float, int, str], LocalPool] = {}


def _pool(timeout: float, max_memory: int, folder: str) -> LocalPool:
    """That of this Ray worker, until a run with other limits or from another folder needs one."""
    terms = timeout, max_memory, folder
    if terms not in _pools:
        _drop_pools()
        _pools[terms] = LocalPool(1, timeout, max_memory, folder=folder)
    return _pools[terms]


def _drop_pools() -> None:
    while _pools:
        _, pool = _pools.popitem()
        pool.__exit__(None, None, None)
