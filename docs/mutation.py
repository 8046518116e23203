"""Writes docs/mutation.md from the last run of mutmut (make mutants), with the reasons in docs/mutation.yaml.

python docs/mutation.py          write the page
python docs/mutation.py --list   print the survivors that no reason is given for, as unified changes
"""

from __future__ import annotations

import json
import platform
import re
import sys
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import Any, NamedTuple

import yaml

DOCS = Path(__file__).resolve().parent
MUTATED = DOCS.parent / "mutants" / "src"
KILLED, TIMEOUT = (1, 3), (36, 24, 152, 255, -24)
FRAGMENT = 24
INTRODUCTION = """\
# Mutation testing

`make mutants` changes the code that judges, one small piece at a time, and runs the quick tests of the engine against
every such mutant; a mutant that no test notices survives. It covers `quantities/interval.py`, `judging/` and `kinds/`;
constants of a module and decorated functions are not changed. `[tool.mutmut]` in `pyproject.toml` says what runs;
`docs/mutation.py` makes this page, with the reasons in `docs/mutation.yaml`.
"""


class Mutant(NamedTuple):
    """One mutant: where it is, what was changed (one line of the source each), and what became of it."""

    module: str
    function: str
    old: str
    new: str
    outcome: str


def read_mutants() -> Iterator[Mutant]:
    """All mutants of the last run, module by module."""
    for meta in sorted(MUTATED.rglob("*.py.meta")):
        source = meta.with_suffix("")
        outcomes = json.loads(meta.read_text("utf-8"))["exit_code_by_key"]
        spans = json.loads(source.with_name(source.name + ".spans").read_text("utf-8"))["spans"]
        lines = source.read_text("utf-8").splitlines()
        for key, code in outcomes.items():
            name = key.rpartition(".")[2]
            stem = name.rpartition("__mutmut_")[0]
            old, new = (_body(lines, spans[which]) for which in (f"{stem}__mutmut_orig", name))
            yield Mutant(source.relative_to(MUTATED).as_posix(), _readable(stem), *_change(old, new), _outcome(code))


def _body(lines: list[str], span: list[int]) -> list[str]:
    return [line for line in lines[span[0] - 1 : span[1]] if "__mutmut" not in line]


def _readable(stem: str) -> str:
    """xǁIntervalǁmul → Interval.mul, x_judge_sum → judge_sum."""
    return stem.removeprefix("x").replace("ǁ", ".").removeprefix(".").removeprefix("_")


def _change(old: list[str], new: list[str]) -> tuple[str, str]:
    """The first line that differs, before and after."""
    pairs = zip(old, new, strict=False)
    return next(((one.strip(), other.strip()) for one, other in pairs if one != other), ("", ""))


def _outcome(code: int | None) -> str:
    if code in KILLED:
        return "killed"
    return "timeout" if code in TIMEOUT else "not run" if code is None else "survived"


def read_reasons() -> list[dict[str, Any]]:
    """Reasons in order: `function` and `change` are regular expressions, either may be left out."""
    reasons: list[dict[str, Any]] = yaml.safe_load((DOCS / "mutation.yaml").read_text("utf-8"))
    return reasons


def reason_for(mutant: Mutant, reasons: list[dict[str, Any]]) -> str:
    """Why a mutant survives; "" where nobody has said."""
    change = f"{mutant.old} → {mutant.new}"
    for reason in reasons:
        if re.search(reason.get("function", ""), mutant.function) and re.search(reason.get("change", ""), change):
            return str(reason["why"])
    return ""


def page(mutants: list[Mutant], reasons: list[dict[str, Any]]) -> str:
    """The page: counts by module, then every survivor with its reason."""
    today = datetime.now(tz=UTC).date().isoformat()
    ran = f"Last run: {today}, mutmut {version('mutmut')}, Python {platform.python_version()}, `make mutants`."
    lines = [INTRODUCTION, ran, "", *_counts(mutants), "", "## What survives", ""]
    survivors = [mutant for mutant in mutants if mutant.outcome == "survived"]
    for module in dict.fromkeys(mutant.module for mutant in survivors):
        lines += [f"### {module.removeprefix('reportcheck/')}", "", "| function | change | why |", "|---|---|---|"]
        own = (mutant for mutant in survivors if mutant.module == module)
        lines += [f"| {m.function} | {_shown(m)} | {reason_for(m, reasons) or 'not looked at'} |" for m in own]
        lines.append("")
    return "\n".join(lines)


def _counts(mutants: list[Mutant]) -> list[str]:
    rows = ["| module | mutants | killed | timed out | survived | caught |", "|---|---|---|---|---|---|"]
    for module in [*dict.fromkeys(mutant.module for mutant in mutants), ""]:
        found = Counter(mutant.outcome for mutant in mutants if module in ("", mutant.module))
        total = sum(found.values())
        caught = (found["killed"] + found["timeout"]) * 1000 // total
        name = module.removeprefix("reportcheck/") or "all"
        counts = f"{total} | {found['killed']} | {found['timeout']} | {found['survived']}"
        rows.append(f"| {name} | {counts} | {caught // 10}.{caught % 10} % |")
    return rows


def _shown(mutant: Mutant) -> str:
    """The change with a little of its line around it."""
    old, new = mutant.old, mutant.new
    shared = min(len(old), len(new))
    left = next((at for at in range(shared) if old[at] != new[at]), shared)
    right = next((at for at in range(shared - left) if old[-1 - at] != new[-1 - at]), shared - left)
    first, last = max(0, left - FRAGMENT), right - FRAGMENT
    before, after = ("…" if first else "") + old[first:left], old[len(old) - right : len(old) - max(0, last)]
    texts = (before + text[left : len(text) - right] + after + ("…" if last > 0 else "") for text in (old, new))
    return " → ".join(f"`{text}`".replace("|", "\\|") for text in texts)


def main() -> int:
    """Write the page, or list what nobody has looked at; 1 where a mutant was not run."""
    mutants, reasons = list(read_mutants()), read_reasons()
    survivors = [mutant for mutant in mutants if mutant.outcome == "survived"]
    open_ones = [mutant for mutant in survivors if not reason_for(mutant, reasons)]
    if "--list" in sys.argv[1:]:
        for mutant in open_ones:
            print(f"{mutant.module} {mutant.function}\n  - {mutant.old}\n  + {mutant.new}")
    else:
        (DOCS / "mutation.md").write_text(page(mutants, reasons), "utf-8")
    print(f"{len(mutants)} mutants, {len(survivors)} survived, {len(open_ones)} not looked at", file=sys.stderr)
    return int(any(mutant.outcome == "not run" for mutant in mutants))


if __name__ == "__main__":
    sys.exit(main())
