"""--watch: check again on every save, also where the editor puts a new file in the old one's place."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest
from tests.adoption.conftest import RIGHT_SUM, WRONG_SAVED, WRONG_SUM

from reportcheck import Report, check
from reportcheck.batch.discover import discover
from reportcheck.cli.watch import watch

Write = Callable[..., Path]


class Writer:
    """Stands for the time that passes between two looks: at each, the next thing happens to the files."""

    def __init__(self, *steps: Callable[[], Any]) -> None:
        self.steps = list(steps)
        self.checked: list[list[str]] = []

    def sleep(self, seconds: float) -> None:
        if not self.steps:
            raise KeyboardInterrupt
        self.steps.pop(0)()

    def check(self, paths: Sequence[str], seen: Callable[[Report], None]) -> int:
        self.checked.append([Path(path).name for path in paths])
        for path in discover(paths).files:
            seen(check(path))
        return 0


def nothing() -> None:
    pass


def run(writer: Writer, *paths: Path) -> int:
    return watch([str(path) for path in paths], writer.check, "zh", sleep=writer.sleep)


def test_only_what_was_saved_is_checked_again(write: Write, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write("报告/甲.txt", "一、资金和培训", WRONG_SUM, WRONG_SAVED)
    write("报告/乙.txt", "一、培训", WRONG_SUM)
    writer = Writer(nothing, lambda: write("报告/甲.txt", "一、资金", WRONG_SAVED), nothing, nothing, nothing)
    assert run(writer, tmp_path / "报告") == 0
    assert writer.checked == [["报告"], ["甲.txt"]]
    said = capsys.readouterr().err
    assert "甲.txt：消除 1 条，新增 0 条，仍有 1 条" in said
    assert said.endswith("已停止\n")


def test_a_file_that_is_still_being_written_waits(write: Write) -> None:
    path = write("甲.txt", "一、培训", RIGHT_SUM)
    steps = [lambda count=count: write("甲.txt", "一、培训", WRONG_SUM * count) for count in (1, 2, 3)]
    writer = Writer(*steps, nothing, nothing)
    run(writer, path)
    assert writer.checked == [["甲.txt"], ["甲.txt"]]


def test_a_file_that_is_replaced_is_the_same_file(write: Write, tmp_path: Path) -> None:
    path = write("甲.txt", "一、培训", RIGHT_SUM)
    other = write("甲.txt.tmp", "一、培训", WRONG_SUM)
    writer = Writer(path.unlink, nothing, nothing, lambda: other.replace(path), nothing, nothing)
    run(writer, path)
    assert writer.checked == [["甲.txt"], ["甲.txt"]]


def test_a_new_file_in_a_folder_is_checked(write: Write, tmp_path: Path) -> None:
    write("报告/甲.txt", "一、培训", RIGHT_SUM)
    writer = Writer(lambda: write("报告/~$新.docx", "锁"), lambda: write("报告/新.txt", WRONG_SUM), nothing, nothing)
    run(writer, tmp_path / "报告")
    assert writer.checked == [["报告"], ["新.txt"]]


@pytest.mark.skipif(os.name == "nt", reason="signals")
def test_at_work(write: Write, tmp_path: Path) -> None:
    """The real program: a wrong report, a save that mends it, Ctrl-C."""
    path = write("甲.txt", "一、培训", WRONG_SUM)
    log = tmp_path / "said"
    with log.open("wb") as said, (tmp_path / "out").open("wb") as out:
        argv = [sys.executable, "-m", "reportcheck", "check", str(path), "--watch"]
        with subprocess.Popen(argv, stdout=out, stderr=said) as process:
            try:
                _wait_for("等待保存", log)
                write("乙.txt", "一、培训", RIGHT_SUM).replace(path)
                _wait_for("消除 1 条，新增 0 条，仍有 0 条", log)
                write("甲.txt", "一、培训", WRONG_SUM)
                _wait_for("消除 0 条，新增 1 条，仍有 0 条", log)
                process.send_signal(signal.SIGINT)
                assert process.wait(20) == 0
            finally:
                process.kill()
    assert (tmp_path / "out").read_text("utf-8").count("SUM-PARTS") == 2
    assert log.read_text("utf-8").endswith("已停止\n")


def _wait_for(text: str, log: Path) -> None:
    for _ in range(400):
        if text in log.read_text("utf-8"):
            return
        time.sleep(0.05)
    raise AssertionError(f"{text} not in {log.read_text('utf-8')}")


def test_mistakes_in_the_arguments_are_told_at_once(cli: Callable[..., Any], write: Write) -> None:
    write("甲.txt", "一、培训", RIGHT_SUM)
    ran = cli("check", "甲.txt", "--watch", "--select", "XYZ")
    assert (ran.status, "没有 XYZ 这条规则" in ran.err) == (2, True)
    ran = cli("check", "甲.txt", "--watch", "--write-baseline", "基线.json")
    assert (ran.status, "--write-baseline" in ran.err) == (2, True)


def test_a_file_of_results_holds_all_reports(
    cli: Callable[..., Any], write: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write("报告/甲.txt", "一、培训", RIGHT_SUM)
    write("报告/乙.txt", "一、培训", WRONG_SUM)
    writer = Writer(lambda: write("报告/甲.txt", "一、培训", WRONG_SUM), nothing, nothing)
    monkeypatch.setattr("reportcheck.cli.watch.watch.__defaults__", ("", writer.sleep))
    assert cli("check", "报告", "--watch", "-o", "结果.json").status == 0
    documents = json.loads((tmp_path / "结果.json").read_text("utf-8"))["documents"]
    assert [len(one["findings"]) for one in documents] == [1, 1]
