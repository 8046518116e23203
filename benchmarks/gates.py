"""The floors that the project asks of itself, and the page that shows them."""

from __future__ import annotations

import os
import platform
from dataclasses import asdict, dataclass, field
from importlib.metadata import PackageNotFoundError, version
from typing import Any

MEASURED = (
    *("reportcheck", "lxml", "pypdfium2", "python-docx", "jieba", "pandas", "jionlp"),
    *("python-calamine", "openpyxl", "pdfplumber", "markitdown"),
)


@dataclass(frozen=True, slots=True)
class Gate:
    """One figure beside what is asked; `at_most` tells the direction; `why` says why a figure is missing."""

    name: str
    asked: float
    at_most: bool
    figure: float | None = None
    note: str = ""
    why: str = ""

    @property
    def verdict(self) -> str:
        if self.figure is None:
            return "not measured"
        met = self.figure <= self.asked if self.at_most else self.figure >= self.asked
        return "met" if met else "MISSED"

    def row(self) -> str:
        asked = f"{'≤' if self.at_most else '≥'} {self.asked:g}"
        figure = "–" if self.figure is None else f"{self.figure:.2f}"
        return f"{self.name:<52} {asked:>8} {figure:>9}  {self.verdict:<12} {self.why or self.note}"


@dataclass(slots=True)
class Results:
    gates: list[Gate] = field(default_factory=list)
    figures: dict[str, Any] = field(default_factory=dict)

    def add(
        self, name: str, asked: float, figure: float | None, *, at_most: bool, note: str = "", why: str = ""
    ) -> None:
        self.gates.append(Gate(name, asked, at_most, figure, note, why))

    @property
    def missed(self) -> bool:
        return any(gate.verdict == "MISSED" for gate in self.gates)

    def to_json(self) -> dict[str, Any]:
        gates = [{**asdict(gate), "verdict": gate.verdict} for gate in self.gates]
        return {"machine": machine(), "versions": versions(), "gates": gates, "figures": self.figures}


def machine() -> dict[str, Any]:
    """What the figures were measured on, as far as it may be published."""
    return {"system": platform.system(), "architecture": platform.machine(), "cores": os.cpu_count()}


def versions() -> dict[str, str]:
    """Versions of the interpreter, of reportcheck and of every peer."""
    found = {"python": platform.python_version()}
    for name in MEASURED:
        try:
            found[name] = version(name)
        except PackageNotFoundError:
            found[name] = "not installed"
    return found
