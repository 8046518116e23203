"""Interleaved timing: in every round each task runs once on the same input, so that the machine's moods cancel out."""

from __future__ import annotations

import gc
import statistics
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

Input = TypeVar("Input")


@dataclass(frozen=True, slots=True)
class Times:
    """Seconds of every task, one entry for each input and round, in the same order for all tasks."""

    seconds: dict[str, list[float]]

    def milliseconds(self, task: str) -> float:
        return 1000 * statistics.median(self.seconds[task])

    def ratio(self, task: str, base: str) -> float:
        """Median over inputs and rounds of task divided by base, each pair taken within one round."""
        pairs = zip(self.seconds[task], self.seconds[base], strict=True)
        return statistics.median(one / other for one, other in pairs)

    def __contains__(self, task: object) -> bool:
        return task in self.seconds


def interleave(tasks: Mapping[str, Callable[[Input], object]], inputs: Sequence[Input], rounds: int) -> Times:
    """A B C, B C A, C A B … on each input in turn; one unmeasured pass over the first input warms everything up.

    What the pass loaded (the dictionaries of the peers, say) is frozen: no task pays for collecting another's memory.
    """
    names = list(tasks)
    for name in names:
        tasks[name](inputs[0])
    gc.collect()
    gc.freeze()
    seconds: dict[str, list[float]] = {name: [] for name in names}
    for round_ in range(rounds):
        for index, value in enumerate(inputs):
            shift = (round_ + index) % len(names)
            gc.collect()
            for name in names[shift:] + names[:shift]:
                began = time.perf_counter()
                tasks[name](value)
                seconds[name].append(time.perf_counter() - began)
    return Times(seconds)
