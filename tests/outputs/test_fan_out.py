"""Several readers of one run of reports: each gets all of them, as they come, and nobody keeps them."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterable, Iterator

import pytest

from reportcheck.outputs.fan_out import fan_out
from reportcheck.results import Report


def coming(events: list[str], count: int = 3) -> Iterator[Report]:
    for number in range(count):
        events.append(f"checked {number}")
        yield Report(str(number), "", "", "checked")


def test_every_report_reaches_every_reader_before_the_next_is_checked() -> None:
    events: list[str] = []

    def reader(name: str) -> object:
        def read(reports: Iterable[Report]) -> None:
            events.append(f"{name} begins")
            events.extend(f"{name} {report.path}" for report in reports)
            events.append(f"{name} ends")

        return read

    fan_out(coming(events, 2), [reader("a"), reader("b")])  # type: ignore[list-item]
    assert events == [
        *("a begins", "b begins"),
        *("checked 0", "a 0", "b 0"),
        *("checked 1", "a 1", "b 1"),
        *("a ends", "b ends"),
    ]


def test_reports_are_let_go() -> None:
    """One reader that waits for the end keeps none of the reports, nor does it make others keep them."""
    alive: list[weakref.ref[Report]] = []
    most = 0

    class Weak(Report):
        __slots__ = ("__weakref__",)

    def reports() -> Iterator[Report]:
        nonlocal most
        for number in range(20):
            gc.collect()
            most = max(most, sum(ref() is not None for ref in alive))
            report = Weak(str(number), "", "", "checked")
            alive.append(weakref.ref(report))
            yield report

    def count(reports: Iterable[Report]) -> None:
        assert sum(1 for _ in reports) == 20

    fan_out(reports(), [count, count, count])
    assert most <= 2


def test_a_reader_may_leave_early() -> None:
    got: list[str] = []

    def first(reports: Iterable[Report]) -> None:
        got.append(next(iter(reports)).path)

    fan_out(coming([]), [first, lambda reports: got.extend(report.path for report in reports)])
    assert got == ["0", "0", "1", "2"]


@pytest.mark.parametrize("when", ["begin", "middle", "end"])
def test_what_a_reader_raises_is_raised_and_the_others_tidy_up(when: str) -> None:
    tidied: list[str] = []

    def careful(reports: Iterable[Report]) -> None:
        try:
            for _ in reports:
                pass
        finally:
            tidied.append("careful")

    def broken(reports: Iterable[Report]) -> None:
        for number, _ in enumerate(reports if when != "begin" else ()):
            if when == "middle" and number == 1:
                break
        raise ValueError(when)

    before = set(threading.enumerate())
    with pytest.raises(ValueError, match=when):
        fan_out(coming([]), [careful, broken])
    assert tidied == ["careful"]
    assert set(threading.enumerate()) <= before


def test_what_the_reports_raise_is_raised_and_all_readers_tidy_up() -> None:
    tidied: list[str] = []

    def reports() -> Iterator[Report]:
        yield Report("0", "", "", "checked")
        raise KeyboardInterrupt

    def careful(reports: Iterable[Report]) -> None:
        try:
            for _ in reports:
                pass
        finally:
            tidied.append("careful")

    with pytest.raises(KeyboardInterrupt):
        fan_out(reports(), [careful, careful])
    assert tidied == ["careful", "careful"]
