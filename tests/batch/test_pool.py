"""Many files on worker processes: the same answers as in one, in the same order, whatever a file does to its worker."""

from __future__ import annotations

import os
import pickle
import signal
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable, Collection, Iterable, Sequence
from contextlib import suppress
from dataclasses import replace
from itertools import count
from multiprocessing import active_children
from pathlib import Path
from typing import NoReturn

import pytest
from tests.batch.conftest import POISONED, SOUND, WRONG, Folder, Poisoned

from reportcheck.batch.chunks import chunks_of, fitting
from reportcheck.batch.discover import discover
from reportcheck.batch.drive import drive
from reportcheck.batch.engines import Done, Failure, SerialEngine
from reportcheck.batch.fingerprint import engine
from reportcheck.batch.order import in_order
from reportcheck.batch.plan import Plan, RunError
from reportcheck.batch.pool import LocalPool
from reportcheck.batch.run import Item, check_files
from reportcheck.cli.main import main
from reportcheck.config import Settings
from reportcheck.outputs.json_output import document
from reportcheck.results import Report

SAMPLES = Path(__file__).parents[2] / "samples"
ALL = Settings(relations=True, ledger=True, notes=True)


def _checked(files: list[str], plan: Plan, settings: Settings | None = None) -> list[Report]:
    return list(check_files(files, settings or Settings(), None, plan))


@pytest.mark.parametrize("jobs", [1, 3])
def test_every_engine_gives_the_same_reports_in_the_same_order(jobs: int) -> None:
    files = [*discover([str(SAMPLES)]).files, "nowhere.docx"]
    alone = [document(one, ALL) for one in _checked(files, Plan(engine="serial"), ALL)]
    apart = [document(one, ALL) for one in _checked(files, Plan(engine="local", jobs=jobs, cache=False), ALL)]
    assert apart == alone


def test_outputs_are_the_same_bytes_whatever_the_number_of_workers(tmp_path: Path) -> None:
    forms = ("json", "terminal", "html")
    for jobs in ("1", "8"):
        asked = [word for form in forms for word in ("-f", form, "-o", str(tmp_path / f"{jobs}.{form}"))]
        main(["check", str(SAMPLES), "-j", jobs, "--no-cache", *asked])
    for form in forms:
        one, eight = ((tmp_path / f"{jobs}.{form}").read_bytes() for jobs in ("1", "8"))
        assert one == eight
        assert len(one) > 10_000


@pytest.mark.parametrize("poisoned", POISONED, ids=lambda one: one.what)
@pytest.mark.usefixtures("poison")
def test_a_poisoned_file_costs_nothing_but_itself(poisoned: Poisoned, folder: Folder) -> None:
    poisoned.costs_itself_alone(folder, Plan(engine="local", jobs=2, cache=False))


@pytest.mark.usefixtures("poison")
def test_the_run_is_not_clean_then(folder: Folder, capsys: pytest.CaptureFixture[str]) -> None:
    top = folder(3, poisoned="POISON segfault")
    assert main(["check", str(top), "--timeout", "20", "-f", "concise"]) == 2
    out = capsys.readouterr().out
    assert "poisoned.txt" in out
    assert "SIGSEGV" in out


def test_reports_of_zips_stand_where_the_zip_does(folder: Folder) -> None:
    top = folder(9)
    for name in ("004a.zip", "006a.docx"):  # one by its name, one by its content
        with zipfile.ZipFile(top / name, "w") as package:
            package.writestr("甲/自评.txt", WRONG)
            package.writestr("乙.txt", SOUND)
            package.writestr(".hidden", SOUND)
    skipped: list[tuple[str, str]] = []
    reports = list(check_files(discover([str(top)]).files, Settings(), skipped, Plan(jobs=2, cache=False)))
    names = [one.path.removeprefix(f"{top}{os.sep}") for one in reports]
    assert names[5:7] == ["004a.zip!/甲/自评.txt", "004a.zip!/乙.txt"]
    assert names[9:11] == ["006a.docx!/甲/自评.txt", "006a.docx!/乙.txt"]
    assert len(names) == 13
    assert {one.status for one in reports} == {"checked"}
    assert [why for _, why in skipped] == ["hidden", "hidden"]


def test_text_comes_along_where_an_output_shows_it() -> None:
    files = list(discover([str(SAMPLES)]).files)[:8]
    settings = Settings(with_text=True)
    alone = _checked(files, Plan(engine="serial"), settings)
    for plan in (Plan(jobs=2, cache=False), Plan(jobs=2), Plan(jobs=2)):  # the last from the cache
        apart = _checked(files, plan, settings)
        assert [one.documents for one in apart] == [one.documents for one in alone]


def test_relative_paths_begin_where_the_run_does(folder: Folder, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(folder(3))  # later than multiprocessing was loaded, which remembers where that was
    files = [f"{number:03}.txt" for number in range(3)]
    assert [one.status for one in _checked(files, Plan(engine="local", jobs=1, cache=False))] == ["checked"] * 3


def _values(names: Sequence[str]) -> list[str | None]:
    return [os.getenv(name) for name in names]


def test_workers_see_the_environment_of_the_run(folder: Folder, monkeypatch: pytest.MonkeyPatch) -> None:
    for value in ("first", "second"):  # the server that makes them is there from the first run on
        monkeypatch.setenv("REPORTCHECK_TEST", value)
        with LocalPool(1) as pool:
            (done,) = pool.map_chunks(_values, [["REPORTCHECK_TEST"]])
        assert done.results == [value]
        monkeypatch.delenv("REPORTCHECK_TEST")
    with LocalPool(1) as pool:
        (done,) = pool.map_chunks(_values, [["REPORTCHECK_TEST"]])
    assert done.results == [None]


def test_a_node_keeps_the_workers_of_one_run_alone() -> None:
    from reportcheck.batch import ray_engine

    others = len(active_children())
    work = pickle.dumps(_values)
    try:
        for timeout in (10, 20, 30):
            terms = (timeout, 0, "", engine())
            assert ray_engine._run_chunk(terms, work, ["HOME"])
            assert len(active_children()) == others + 1
    finally:
        ray_engine._drop_pools()
    assert len(active_children()) == others


def test_few_files_need_no_workers() -> None:
    assert [Plan().engine_for(files) for files in (1, 7, 8)] == ["serial", "serial", "local"]
    assert Plan(engine="local").engine_for(1) == "local"


@pytest.mark.parametrize(
    "wrong", [{"engine": "spark"}, {"jobs": -1}, {"timeout": -1}, {"max_memory": -5}, {"max_memory": 99}]
)
def test_plans_that_cannot_be_are_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=next(iter(wrong))):
        replace(Plan(), **wrong)


def test_workers_that_cannot_be_started_are_told(folder: Folder, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reportcheck.batch.pool.begin_work", os.abort)  # whoever begins, ends
    with pytest.raises(RunError, match="cannot be started"):
        _checked([str(folder(1))], Plan(engine="local", jobs=1))


@pytest.mark.parametrize("word", ["-1", "many", "1.5", "99"])
def test_limits_that_cannot_be_are_mistakes(word: str, folder: Folder, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(folder(1)), f"--max-memory={word}"]) == 2
    assert "--max-memory" in capsys.readouterr().err


# -- parts


def test_chunks_end_at_their_number_and_at_their_size(tmp_path: Path) -> None:
    small, large = tmp_path / "small", tmp_path / "large"
    small.write_bytes(b"x")
    large.write_bytes(bytes(5_000_000))
    items = [Item(str(path)) for path in (small, small, small, large, large, small)]
    assert [len(chunk) for chunk in chunks_of(items, 2)] == [2, 2, 2]
    assert [len(chunk) for chunk in chunks_of(items, 16)] == [4, 2]
    assert [item for chunk in chunks_of(items) for item in chunk] == items
    assert [fitting(files, 2) for files in (1, 8, 64, 128, 10_000)] == [1, 1, 8, 16, 16]


def test_chunks_go_on_in_order_and_a_gap_loses_none() -> None:
    done = [Done(number, [number]) for number in (1, 0, 4, 3)]
    assert [one.number for one in in_order(done)] == [0, 1, 3, 4]


def test_a_report_tells_of_the_failure_in_both_languages() -> None:
    from reportcheck.batch.guard import report_of

    for failure in (Failure("crashed", "SIGSEGV"), Failure("timeout"), Failure("memory")):
        zh, en = (report_of(failure, "a.docx", Plan(), lang) for lang in ("zh", "en"))
        assert zh.status == en.status
        assert "未核对" in zh.error
        assert "nothing was checked" in en.error


@pytest.mark.parametrize(
    "plan", [Plan(engine="serial", cache=False), Plan(engine="local", jobs=1, max_memory=0, cache=False)]
)
@pytest.mark.parametrize("lang", ["zh", "en"])
def test_no_limit_of_memory_is_told_of_where_none_held(
    plan: Plan, lang: str, folder: Folder, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_memory(*_: object) -> NoReturn:
        raise MemoryError

    monkeypatch.setattr("reportcheck.batch.guard.check_file", no_memory)
    monkeypatch.setattr("reportcheck.batch.pool.LocalPool", lambda *_: SerialEngine())
    (report,) = _checked(sorted(map(str, folder(1).iterdir())), plan, Settings(lang=lang))
    assert (report.status, report.error_code) == ("crashed", "memory")
    assert "MB" not in report.error
    assert {"zh": "未核对", "en": "nothing was checked"}[lang] in report.error


# -- how far a run goes ahead


class _Stuck:
    """Workers of which the first never ends."""

    def __init__(self) -> None:
        self.begun = 0

    def begin(self, items: Sequence[int]) -> int:
        assert items
        self.begun += 1
        return self.begun

    def wait(self, running: Collection[int], seconds: float) -> list[int]:
        return [ticket for ticket in running if ticket > 1]

    def result(self, ticket: int) -> list[int]:
        return [ticket]

    def give_up(self, running: Iterable[int]) -> None:
        assert {*running} <= {1}


@pytest.mark.parametrize("others", [[], [0]], ids=["nothing to do", "much to do"])
def test_no_more_than_a_bounded_number_waits_for_the_oldest(others: list[int]) -> None:
    done = list(drive(_Stuck(), [[0], *[others] * 10_000], 8, _after(3000)))
    assert 8 <= len(done) <= 300


def test_a_run_with_nothing_left_to_do_can_be_stopped() -> None:
    assert len(list(drive(_Stuck(), [[]] * 10_000, 8, _after(10)))) <= 10


def _after(times: int) -> Callable[[], bool]:
    """Says yes once it was asked so often."""
    asked = count(1)
    return lambda: next(asked) > times


def test_there_are_no_more_workers_than_files(folder: Folder, monkeypatch: pytest.MonkeyPatch) -> None:
    started = []

    def pool(jobs: int, *_: object) -> SerialEngine:
        started.append(jobs)
        return SerialEngine()

    monkeypatch.setattr("reportcheck.batch.pool.LocalPool", pool)
    top = folder(3)
    plan = Plan(engine="local", jobs=1000, cache=False)
    _checked(sorted(map(str, top.iterdir())), plan)
    with zipfile.ZipFile(top / "z.zip", "w") as package:
        for number in range(5):
            package.writestr(f"{number}.txt", SOUND)
    files = sorted(map(str, top.iterdir()))
    _checked(files, plan)
    _checked(files, replace(plan, jobs=2))
    _checked([], plan)
    assert started == [3, 8, 2, 1]


# -- Ctrl-C


@pytest.mark.slow
@pytest.mark.skipif(not Path("/proc").exists(), reason="looks for the server in /proc")
def test_ctrl_c_while_workers_are_made_ready_is_no_mistake(folder: Folder) -> None:
    command = [sys.executable, "-m", "reportcheck", "check", str(folder(40)), "-j", "1", "--no-cache", "-f", "jsonl"]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True
    ) as run:
        while run.poll() is None and not _has_server(run.pid):
            time.sleep(0.01)
        os.killpg(run.pid, signal.SIGINT)
        assert run.stderr is not None
        said = run.stderr.read()
    assert run.returncode == 130
    assert "已中断" in said
    assert "Traceback" not in said


def _has_server(group: int) -> bool:
    """Whether the server that makes workers is there, which may not have loaded anything yet."""
    for place in Path("/proc").glob("[0-9]*"):
        with suppress(OSError):
            if os.getpgid(int(place.name)) == group and b"forkserver" in (place / "cmdline").read_bytes():
                return True
    return False


@pytest.mark.slow
def test_ctrl_c_reports_what_is_done(folder: Folder) -> None:
    top = folder(400)
    command = [sys.executable, "-m", "reportcheck", "check", str(top), "-j", "1", "--no-cache", "-f", "jsonl"]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True
    ) as run:
        assert run.stdout is not None
        assert run.stderr is not None
        lines = [run.stdout.readline()]
        os.killpg(run.pid, signal.SIGINT)  # as a terminal does: to the workers too
        lines += run.stdout.read().splitlines()
        said = run.stderr.read()
    assert run.returncode == 130
    assert 1 <= len(lines) < 400
    assert f"核对了 {len(lines)} 个文件（共 400 个），其余未核对" in said
    assert "Traceback" not in said


@pytest.mark.slow
def test_workers_end_when_their_run_is_killed(folder: Folder) -> None:
    top = folder(400)
    command = [sys.executable, "-m", "reportcheck", "check", str(top), "-j", "2", "--no-cache", "-f", "jsonl"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, start_new_session=True) as run:
        assert run.stdout is not None
        run.stdout.readline()
        run.kill()
    until = time.monotonic() + 20
    while _is_alive(run.pid) and time.monotonic() < until:
        time.sleep(0.2)
    assert not _is_alive(run.pid)


@pytest.mark.slow
@pytest.mark.usefixtures("poison")
def test_a_worker_that_hangs_ends_when_its_run_is_killed(folder: Folder) -> None:
    top = folder(1, hang="POISON hang")
    command = [sys.executable, "-m", "reportcheck", "check", str(top), "-j", "1", "--timeout", "600", "-f", "jsonl"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, start_new_session=True) as run:
        assert run.stdout is not None
        run.stdout.readline()
        time.sleep(1)
        run.kill()
    until = time.monotonic() + 20
    while _is_alive(run.pid) and time.monotonic() < until:
        time.sleep(0.2)
    assert not _is_alive(run.pid)


def _is_alive(group: int) -> bool:
    """Whether any process of a group is left."""
    try:
        os.killpg(group, 0)
    except ProcessLookupError:
        return False
    return True
