"""Ray (https://docs.ray.io) as an engine: the machines of a cluster instead of the cores of one.

Each Ray worker checks in a process of its own child, the same way as a local pool of one: what a file may cost and what
becomes of one that kills its process do not depend on the engine. Whoever loses a machine loses no file, for Ray runs
its chunks elsewhere.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from functools import cache
from typing import Any

from reportcheck.batch.drive import drive
from reportcheck.batch.engines import Done, Failure, Work, never
from reportcheck.batch.plan import Plan, RunError
from reportcheck.batch.pool import LocalPool

_AHEAD = 4  # chunks per core of the cluster
_RETRIES = 3  # of a chunk whose machine or Ray worker is gone


class RayEngine:
    """An engine on the cluster at `plan.address`, or on a new one on this machine with `plan.workers` cores.

    Raises RunError where Ray is not installed or the cluster does not answer.
    """

    def __init__(self, plan: Plan, stopped: Callable[[], bool] = never) -> None:
        self._plan, self._stopped = plan, stopped
        try:
            import ray
        except ModuleNotFoundError as error:
            zh, en = "--engine ray 需要先安装：pip install 'reportcheck[ray]'", "--engine ray needs reportcheck[ray]"
            raise RunError(zh, en) from error
        self._ray: Any = ray
        self._is_mine = not ray.is_initialized()
        if self._is_mine:
            self._connect()
        self._run = ray.remote(max_retries=_RETRIES, num_cpus=1)(_run_chunk)

    def _connect(self) -> None:
        quiet: dict[str, Any] = {"log_to_driver": False, "logging_level": "ERROR"}
        where = {"address": self._plan.address} if self._plan.address else {"num_cpus": self._plan.workers}
        if not self._plan.address:
            quiet["include_dashboard"] = False
        try:
            self._ray.init(**where, **quiet)
        except (ConnectionError, ValueError, RuntimeError) as error:
            where_said = self._plan.address or "local"
            zh, en = f"无法连接 Ray 集群 {where_said}：{error}", f"cannot reach the Ray cluster {where_said}: {error}"
            raise RunError(zh, en) from error

    def __enter__(self) -> RayEngine:
        return self

    def __exit__(self, kind: object, problem: object, trace: object) -> None:
        if self._is_mine:
            self._ray.shutdown()

    def map_chunks(self, work: Work, chunks: Iterable[Sequence[Any]]) -> Iterator[Done]:
        """The results of every chunk, in the order in which they are done."""
        cores = int(self._ray.cluster_resources().get("CPU", 1))
        return drive(_Tasks(self._ray, self._run, work, self._plan), chunks, cores * _AHEAD, self._stopped)


class _Tasks:
    """One kind of work on a cluster, to which it is sent once."""

    def __init__(self, ray: Any, run: Any, work: Work, plan: Plan) -> None:
        self._ray, self._run, self._plan = ray, run, plan
        self._work = ray.put(work)

    def begin(self, items: Sequence[Any]) -> Any:
        return self._run.remote(self._work, items, self._plan.timeout, self._plan.max_memory)

    def wait(self, running: Collection[Any], seconds: float) -> Iterable[Any]:
        ended, _ = self._ray.wait(list(running), num_returns=1, timeout=seconds)
        return list(ended)

    def result(self, ticket: Any) -> Sequence[Any] | Failure:
        try:
            results: Sequence[Any] = self._ray.get(ticket)
        except self._ray.exceptions.RayError as error:
            return Failure("crashed", type(error).__name__)
        return results

    def give_up(self, running: Iterable[Any]) -> None:
        for ticket in running:
            self._ray.cancel(ticket, force=True)


def _run_chunk(work: Work, items: Sequence[Any], timeout: float, max_memory: int) -> Sequence[Any]:
    """In a Ray worker: the results of a chunk, a Failure for an item that its process did not survive."""
    (done,) = _pool(timeout, max_memory).map_chunks(work, [items])
    return done.results


@cache
def _pool(timeout: float, max_memory: int) -> LocalPool:
    """That of this Ray worker, for as long as it lives."""
    return LocalPool(1, timeout, max_memory)
