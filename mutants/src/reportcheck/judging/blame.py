"""Which printed number is wrong, and what it should read."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from heapq import heappop, heappush
from typing import NamedTuple

from reportcheck.judging.components import components
from reportcheck.judging.decide import Decided
from reportcheck.judging.slips import Slip, find_slip, plain_replacement
from reportcheck.kinds.judge import required
from reportcheck.kinds.model import Verdict
from reportcheck.quantities.interval import Interval
from reportcheck.statements.model import Fact

_SOLVED = frozenset({"sum", "ratio", "product", "equal"})
_REASONS = ("wrong_base", "inverted")


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict


class Blame(NamedTuple):
    """`fact` is wrong and `slip` says how; `repairs` are indices of the failing verdicts that its correction mends.

    `reason` is the id of a reason in words where there is one (wrong_base, inverted, direction).
    """

    fact: Fact
    slip: Slip
    repairs: tuple[int, ...]
    reason: str = ""


class Case(NamedTuple):
    """One slip and what it breaks: the first of `verdicts` is told, the others are related."""

    verdicts: tuple[Verdict, ...]
    blame: Blame | None
mutants_x_build_cases__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_build_cases__mutmut)
def build_cases(decided: Sequence[Decided]) -> list[Case]:
    """Failing verdicts gathered by the slip that explains them; a correction may break nothing that holds."""
    failing = [entry.verdict for entry in decided if entry.verdict.fails]
    holding: dict[int, list[Verdict]] = defaultdict(list)
    for entry in decided:
        if entry.verdict.holds and entry.verdict.bound.form in _SOLVED:
            for fact in entry.verdict.bound.facts():
                holding[fact.index].append(entry.verdict)
    cases: list[Case] = []
    for component in components(failing):
        cases.extend(_solve([failing[at] for at in component], holding))
    cases.sort(key=lambda case: _position(case.verdicts[0]))
    return cases


def x_build_cases__mutmut_orig(decided: Sequence[Decided]) -> list[Case]:
    """Failing verdicts gathered by the slip that explains them; a correction may break nothing that holds."""
    failing = [entry.verdict for entry in decided if entry.verdict.fails]
    holding: dict[int, list[Verdict]] = defaultdict(list)
    for entry in decided:
        if entry.verdict.holds and entry.verdict.bound.form in _SOLVED:
            for fact in entry.verdict.bound.facts():
                holding[fact.index].append(entry.verdict)
    cases: list[Case] = []
    for component in components(failing):
        cases.extend(_solve([failing[at] for at in component], holding))
    cases.sort(key=lambda case: _position(case.verdicts[0]))
    return cases


def x_build_cases__mutmut_1(decided: Sequence[Decided]) -> list[Case]:
    """Failing verdicts gathered by the slip that explains them; a correction may break nothing that holds."""
    failing = None
    holding: dict[int, list[Verdict]] = defaultdict(list)
    for entry in decided:
        if entry.verdict.holds and entry.verdict.bound.form in _SOLVED:
            for fact in entry.verdict.bound.facts():
                holding[fact.index].append(entry.verdict)
    cases: list[Case] = []
    for component in components(failing):
        cases.extend(_solve([failing[at] for at in component], holding))
    cases.sort(key=lambda case: _position(case.verdicts[0]))
    return cases


def x_build_cases__mutmut_2(decided: Sequence[Decided]) -> list[Case]:
    """Failing verdicts gathered by the slip that explains them; a correction may break nothing that holds."""
    failing = [entry.verdict for entry in decided if entry.verdict.fails]
    holding: dict[int, list[Verdict]] = None
    for entry in decided:
        if entry.verdict.holds and entry.verdict.bound.form in _SOLVED:
            for fact in entry.verdict.bound.facts():
                holding[fact.index].append(entry.verdict)
    cases: list[Case] = []
    for component in components(failing):
        cases.extend(_solve([failing[at] for at in component], holding))
    cases.sort(key=lambda case: _position(case.verdicts[0]))
    return cases


def x_build_cases__mutmut_3(decided: Sequence[Decided]) -> list[Case]:
    """Failing verdicts gathered by the slip that explains them; a correction may break nothing that holds."""
    failing = [entry.verdict for entry in decided if entry.verdict.fails]
    holding: dict[int, list[Verdict]] = defaultdict(None)
    for entry in decided:
        if entry.verdict.holds and entry.verdict.bound.form in _SOLVED:
            for fact in entry.verdict.bound.facts():
                holding[fact.index].append(entry.verdict)
    cases: list[Case] = []
    for component in components(failing):
        cases.extend(_solve([failing[at] for at in component], holding))
    cases.sort(key=lambda case: _position(case.verdicts[0]))
    return cases


def x_build_cases__mutmut_4(decided: Sequence[Decided]) -> list[Case]:
    """Failing verdicts gathered by the slip that explains them; a correction may break nothing that holds."""
    failing = [entry.verdict for entry in decided if entry.verdict.fails]
    holding: dict[int, list[Verdict]] = defaultdict(list)
    for entry in decided:
        if entry.verdict.holds or entry.verdict.bound.form in _SOLVED:
            for fact in entry.verdict.bound.facts():
                holding[fact.index].append(entry.verdict)
    cases: list[Case] = []
    for component in components(failing):
        cases.extend(_solve([failing[at] for at in component], holding))
    cases.sort(key=lambda case: _position(case.verdicts[0]))
    return cases


def x_build_cases__mutmut_5(decided: Sequence[Decided]) -> list[Case]:
    """Failing verdicts gathered by the slip that explains them; a correction may break nothing that holds."""
    failing = [entry.verdict for entry in decided if entry.verdict.fails]
    holding: dict[int, list[Verdict]] = defaultdict(list)
    for entry in decided:
        if entry.verdict.holds and entry.verdict.bound.form not in _SOLVED:
            for fact in entry.verdict.bound.facts():
                holding[fact.index].append(entry.verdict)
    cases: list[Case] = []
    for component in components(failing):
        cases.extend(_solve([failing[at] for at in component], holding))
    cases.sort(key=lambda case: _position(case.verdicts[0]))
    return cases


def x_build_cases__mutmut_6(decided: Sequence[Decided]) -> list[Case]:
    """Failing verdicts gathered by the slip that explains them; a correction may break nothing that holds."""
    failing = [entry.verdict for entry in decided if entry.verdict.fails]
    holding: dict[int, list[Verdict]] = defaultdict(list)
    for entry in decided:
        if entry.verdict.holds and entry.verdict.bound.form in _SOLVED:
            for fact in entry.verdict.bound.facts():
                holding[fact.index].append(None)
    cases: list[Case] = []
    for component in components(failing):
        cases.extend(_solve([failing[at] for at in component], holding))
    cases.sort(key=lambda case: _position(case.verdicts[0]))
    return cases


def x_build_cases__mutmut_7(decided: Sequence[Decided]) -> list[Case]:
    """Failing verdicts gathered by the slip that explains them; a correction may break nothing that holds."""
    failing = [entry.verdict for entry in decided if entry.verdict.fails]
    holding: dict[int, list[Verdict]] = defaultdict(list)
    for entry in decided:
        if entry.verdict.holds and entry.verdict.bound.form in _SOLVED:
            for fact in entry.verdict.bound.facts():
                holding[fact.index].append(entry.verdict)
    cases: list[Case] = None
    for component in components(failing):
        cases.extend(_solve([failing[at] for at in component], holding))
    cases.sort(key=lambda case: _position(case.verdicts[0]))
    return cases


def x_build_cases__mutmut_8(decided: Sequence[Decided]) -> list[Case]:
    """Failing verdicts gathered by the slip that explains them; a correction may break nothing that holds."""
    failing = [entry.verdict for entry in decided if entry.verdict.fails]
    holding: dict[int, list[Verdict]] = defaultdict(list)
    for entry in decided:
        if entry.verdict.holds and entry.verdict.bound.form in _SOLVED:
            for fact in entry.verdict.bound.facts():
                holding[fact.index].append(entry.verdict)
    cases: list[Case] = []
    for component in components(None):
        cases.extend(_solve([failing[at] for at in component], holding))
    cases.sort(key=lambda case: _position(case.verdicts[0]))
    return cases


def x_build_cases__mutmut_9(decided: Sequence[Decided]) -> list[Case]:
    """Failing verdicts gathered by the slip that explains them; a correction may break nothing that holds."""
    failing = [entry.verdict for entry in decided if entry.verdict.fails]
    holding: dict[int, list[Verdict]] = defaultdict(list)
    for entry in decided:
        if entry.verdict.holds and entry.verdict.bound.form in _SOLVED:
            for fact in entry.verdict.bound.facts():
                holding[fact.index].append(entry.verdict)
    cases: list[Case] = []
    for component in components(failing):
        cases.extend(None)
    cases.sort(key=lambda case: _position(case.verdicts[0]))
    return cases


def x_build_cases__mutmut_10(decided: Sequence[Decided]) -> list[Case]:
    """Failing verdicts gathered by the slip that explains them; a correction may break nothing that holds."""
    failing = [entry.verdict for entry in decided if entry.verdict.fails]
    holding: dict[int, list[Verdict]] = defaultdict(list)
    for entry in decided:
        if entry.verdict.holds and entry.verdict.bound.form in _SOLVED:
            for fact in entry.verdict.bound.facts():
                holding[fact.index].append(entry.verdict)
    cases: list[Case] = []
    for component in components(failing):
        cases.extend(_solve(None, holding))
    cases.sort(key=lambda case: _position(case.verdicts[0]))
    return cases


def x_build_cases__mutmut_11(decided: Sequence[Decided]) -> list[Case]:
    """Failing verdicts gathered by the slip that explains them; a correction may break nothing that holds."""
    failing = [entry.verdict for entry in decided if entry.verdict.fails]
    holding: dict[int, list[Verdict]] = defaultdict(list)
    for entry in decided:
        if entry.verdict.holds and entry.verdict.bound.form in _SOLVED:
            for fact in entry.verdict.bound.facts():
                holding[fact.index].append(entry.verdict)
    cases: list[Case] = []
    for component in components(failing):
        cases.extend(_solve([failing[at] for at in component], None))
    cases.sort(key=lambda case: _position(case.verdicts[0]))
    return cases


def x_build_cases__mutmut_12(decided: Sequence[Decided]) -> list[Case]:
    """Failing verdicts gathered by the slip that explains them; a correction may break nothing that holds."""
    failing = [entry.verdict for entry in decided if entry.verdict.fails]
    holding: dict[int, list[Verdict]] = defaultdict(list)
    for entry in decided:
        if entry.verdict.holds and entry.verdict.bound.form in _SOLVED:
            for fact in entry.verdict.bound.facts():
                holding[fact.index].append(entry.verdict)
    cases: list[Case] = []
    for component in components(failing):
        cases.extend(_solve(holding))
    cases.sort(key=lambda case: _position(case.verdicts[0]))
    return cases


def x_build_cases__mutmut_13(decided: Sequence[Decided]) -> list[Case]:
    """Failing verdicts gathered by the slip that explains them; a correction may break nothing that holds."""
    failing = [entry.verdict for entry in decided if entry.verdict.fails]
    holding: dict[int, list[Verdict]] = defaultdict(list)
    for entry in decided:
        if entry.verdict.holds and entry.verdict.bound.form in _SOLVED:
            for fact in entry.verdict.bound.facts():
                holding[fact.index].append(entry.verdict)
    cases: list[Case] = []
    for component in components(failing):
        cases.extend(_solve([failing[at] for at in component], ))
    cases.sort(key=lambda case: _position(case.verdicts[0]))
    return cases


def x_build_cases__mutmut_14(decided: Sequence[Decided]) -> list[Case]:
    """Failing verdicts gathered by the slip that explains them; a correction may break nothing that holds."""
    failing = [entry.verdict for entry in decided if entry.verdict.fails]
    holding: dict[int, list[Verdict]] = defaultdict(list)
    for entry in decided:
        if entry.verdict.holds and entry.verdict.bound.form in _SOLVED:
            for fact in entry.verdict.bound.facts():
                holding[fact.index].append(entry.verdict)
    cases: list[Case] = []
    for component in components(failing):
        cases.extend(_solve([failing[at] for at in component], holding))
    cases.sort(key=None)
    return cases


def x_build_cases__mutmut_15(decided: Sequence[Decided]) -> list[Case]:
    """Failing verdicts gathered by the slip that explains them; a correction may break nothing that holds."""
    failing = [entry.verdict for entry in decided if entry.verdict.fails]
    holding: dict[int, list[Verdict]] = defaultdict(list)
    for entry in decided:
        if entry.verdict.holds and entry.verdict.bound.form in _SOLVED:
            for fact in entry.verdict.bound.facts():
                holding[fact.index].append(entry.verdict)
    cases: list[Case] = []
    for component in components(failing):
        cases.extend(_solve([failing[at] for at in component], holding))
    cases.sort(key=lambda case: None)
    return cases


def x_build_cases__mutmut_16(decided: Sequence[Decided]) -> list[Case]:
    """Failing verdicts gathered by the slip that explains them; a correction may break nothing that holds."""
    failing = [entry.verdict for entry in decided if entry.verdict.fails]
    holding: dict[int, list[Verdict]] = defaultdict(list)
    for entry in decided:
        if entry.verdict.holds and entry.verdict.bound.form in _SOLVED:
            for fact in entry.verdict.bound.facts():
                holding[fact.index].append(entry.verdict)
    cases: list[Case] = []
    for component in components(failing):
        cases.extend(_solve([failing[at] for at in component], holding))
    cases.sort(key=lambda case: _position(None))
    return cases


def x_build_cases__mutmut_17(decided: Sequence[Decided]) -> list[Case]:
    """Failing verdicts gathered by the slip that explains them; a correction may break nothing that holds."""
    failing = [entry.verdict for entry in decided if entry.verdict.fails]
    holding: dict[int, list[Verdict]] = defaultdict(list)
    for entry in decided:
        if entry.verdict.holds and entry.verdict.bound.form in _SOLVED:
            for fact in entry.verdict.bound.facts():
                holding[fact.index].append(entry.verdict)
    cases: list[Case] = []
    for component in components(failing):
        cases.extend(_solve([failing[at] for at in component], holding))
    cases.sort(key=lambda case: _position(case.verdicts[1]))
    return cases

mutants_x_build_cases__mutmut['_mutmut_orig'] = x_build_cases__mutmut_orig # type: ignore # mutmut generated
mutants_x_build_cases__mutmut['x_build_cases__mutmut_1'] = x_build_cases__mutmut_1 # type: ignore # mutmut generated
mutants_x_build_cases__mutmut['x_build_cases__mutmut_2'] = x_build_cases__mutmut_2 # type: ignore # mutmut generated
mutants_x_build_cases__mutmut['x_build_cases__mutmut_3'] = x_build_cases__mutmut_3 # type: ignore # mutmut generated
mutants_x_build_cases__mutmut['x_build_cases__mutmut_4'] = x_build_cases__mutmut_4 # type: ignore # mutmut generated
mutants_x_build_cases__mutmut['x_build_cases__mutmut_5'] = x_build_cases__mutmut_5 # type: ignore # mutmut generated
mutants_x_build_cases__mutmut['x_build_cases__mutmut_6'] = x_build_cases__mutmut_6 # type: ignore # mutmut generated
mutants_x_build_cases__mutmut['x_build_cases__mutmut_7'] = x_build_cases__mutmut_7 # type: ignore # mutmut generated
mutants_x_build_cases__mutmut['x_build_cases__mutmut_8'] = x_build_cases__mutmut_8 # type: ignore # mutmut generated
mutants_x_build_cases__mutmut['x_build_cases__mutmut_9'] = x_build_cases__mutmut_9 # type: ignore # mutmut generated
mutants_x_build_cases__mutmut['x_build_cases__mutmut_10'] = x_build_cases__mutmut_10 # type: ignore # mutmut generated
mutants_x_build_cases__mutmut['x_build_cases__mutmut_11'] = x_build_cases__mutmut_11 # type: ignore # mutmut generated
mutants_x_build_cases__mutmut['x_build_cases__mutmut_12'] = x_build_cases__mutmut_12 # type: ignore # mutmut generated
mutants_x_build_cases__mutmut['x_build_cases__mutmut_13'] = x_build_cases__mutmut_13 # type: ignore # mutmut generated
mutants_x_build_cases__mutmut['x_build_cases__mutmut_14'] = x_build_cases__mutmut_14 # type: ignore # mutmut generated
mutants_x_build_cases__mutmut['x_build_cases__mutmut_15'] = x_build_cases__mutmut_15 # type: ignore # mutmut generated
mutants_x_build_cases__mutmut['x_build_cases__mutmut_16'] = x_build_cases__mutmut_16 # type: ignore # mutmut generated
mutants_x_build_cases__mutmut['x_build_cases__mutmut_17'] = x_build_cases__mutmut_17 # type: ignore # mutmut generated
mutants_x__solve__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__solve__mutmut)
def _solve(failing: Sequence[Verdict], holding: Mapping[int, Sequence[Verdict]]) -> Iterator[Case]:
    """Greedily: the correction that mends most, and among those the likeliest slip; ties are told without blame."""
    left = _Left(failing, holding)
    while (best := left.best()) is not None:
        yield Case(tuple(failing[at] for at in best.repairs), None if left.is_tied(best) else best)
        left.mend(best.repairs)
    rest = [failing[at] for at in left.positions()]
    yield from (Case(tuple(rest[at] for at in component), None) for component in components(rest))


def x__solve__mutmut_orig(failing: Sequence[Verdict], holding: Mapping[int, Sequence[Verdict]]) -> Iterator[Case]:
    """Greedily: the correction that mends most, and among those the likeliest slip; ties are told without blame."""
    left = _Left(failing, holding)
    while (best := left.best()) is not None:
        yield Case(tuple(failing[at] for at in best.repairs), None if left.is_tied(best) else best)
        left.mend(best.repairs)
    rest = [failing[at] for at in left.positions()]
    yield from (Case(tuple(rest[at] for at in component), None) for component in components(rest))


def x__solve__mutmut_1(failing: Sequence[Verdict], holding: Mapping[int, Sequence[Verdict]]) -> Iterator[Case]:
    """Greedily: the correction that mends most, and among those the likeliest slip; ties are told without blame."""
    left = None
    while (best := left.best()) is not None:
        yield Case(tuple(failing[at] for at in best.repairs), None if left.is_tied(best) else best)
        left.mend(best.repairs)
    rest = [failing[at] for at in left.positions()]
    yield from (Case(tuple(rest[at] for at in component), None) for component in components(rest))


def x__solve__mutmut_2(failing: Sequence[Verdict], holding: Mapping[int, Sequence[Verdict]]) -> Iterator[Case]:
    """Greedily: the correction that mends most, and among those the likeliest slip; ties are told without blame."""
    left = _Left(None, holding)
    while (best := left.best()) is not None:
        yield Case(tuple(failing[at] for at in best.repairs), None if left.is_tied(best) else best)
        left.mend(best.repairs)
    rest = [failing[at] for at in left.positions()]
    yield from (Case(tuple(rest[at] for at in component), None) for component in components(rest))


def x__solve__mutmut_3(failing: Sequence[Verdict], holding: Mapping[int, Sequence[Verdict]]) -> Iterator[Case]:
    """Greedily: the correction that mends most, and among those the likeliest slip; ties are told without blame."""
    left = _Left(failing, None)
    while (best := left.best()) is not None:
        yield Case(tuple(failing[at] for at in best.repairs), None if left.is_tied(best) else best)
        left.mend(best.repairs)
    rest = [failing[at] for at in left.positions()]
    yield from (Case(tuple(rest[at] for at in component), None) for component in components(rest))


def x__solve__mutmut_4(failing: Sequence[Verdict], holding: Mapping[int, Sequence[Verdict]]) -> Iterator[Case]:
    """Greedily: the correction that mends most, and among those the likeliest slip; ties are told without blame."""
    left = _Left(holding)
    while (best := left.best()) is not None:
        yield Case(tuple(failing[at] for at in best.repairs), None if left.is_tied(best) else best)
        left.mend(best.repairs)
    rest = [failing[at] for at in left.positions()]
    yield from (Case(tuple(rest[at] for at in component), None) for component in components(rest))


def x__solve__mutmut_5(failing: Sequence[Verdict], holding: Mapping[int, Sequence[Verdict]]) -> Iterator[Case]:
    """Greedily: the correction that mends most, and among those the likeliest slip; ties are told without blame."""
    left = _Left(failing, )
    while (best := left.best()) is not None:
        yield Case(tuple(failing[at] for at in best.repairs), None if left.is_tied(best) else best)
        left.mend(best.repairs)
    rest = [failing[at] for at in left.positions()]
    yield from (Case(tuple(rest[at] for at in component), None) for component in components(rest))


def x__solve__mutmut_6(failing: Sequence[Verdict], holding: Mapping[int, Sequence[Verdict]]) -> Iterator[Case]:
    """Greedily: the correction that mends most, and among those the likeliest slip; ties are told without blame."""
    left = _Left(failing, holding)
    while (best := left.best()) is None:
        yield Case(tuple(failing[at] for at in best.repairs), None if left.is_tied(best) else best)
        left.mend(best.repairs)
    rest = [failing[at] for at in left.positions()]
    yield from (Case(tuple(rest[at] for at in component), None) for component in components(rest))


def x__solve__mutmut_7(failing: Sequence[Verdict], holding: Mapping[int, Sequence[Verdict]]) -> Iterator[Case]:
    """Greedily: the correction that mends most, and among those the likeliest slip; ties are told without blame."""
    left = _Left(failing, holding)
    while (best := left.best()) is not None:
        yield Case(None, None if left.is_tied(best) else best)
        left.mend(best.repairs)
    rest = [failing[at] for at in left.positions()]
    yield from (Case(tuple(rest[at] for at in component), None) for component in components(rest))


def x__solve__mutmut_8(failing: Sequence[Verdict], holding: Mapping[int, Sequence[Verdict]]) -> Iterator[Case]:
    """Greedily: the correction that mends most, and among those the likeliest slip; ties are told without blame."""
    left = _Left(failing, holding)
    while (best := left.best()) is not None:
        yield Case(tuple(failing[at] for at in best.repairs), None)
        left.mend(best.repairs)
    rest = [failing[at] for at in left.positions()]
    yield from (Case(tuple(rest[at] for at in component), None) for component in components(rest))


def x__solve__mutmut_9(failing: Sequence[Verdict], holding: Mapping[int, Sequence[Verdict]]) -> Iterator[Case]:
    """Greedily: the correction that mends most, and among those the likeliest slip; ties are told without blame."""
    left = _Left(failing, holding)
    while (best := left.best()) is not None:
        yield Case(None if left.is_tied(best) else best)
        left.mend(best.repairs)
    rest = [failing[at] for at in left.positions()]
    yield from (Case(tuple(rest[at] for at in component), None) for component in components(rest))


def x__solve__mutmut_10(failing: Sequence[Verdict], holding: Mapping[int, Sequence[Verdict]]) -> Iterator[Case]:
    """Greedily: the correction that mends most, and among those the likeliest slip; ties are told without blame."""
    left = _Left(failing, holding)
    while (best := left.best()) is not None:
        yield Case(tuple(failing[at] for at in best.repairs), )
        left.mend(best.repairs)
    rest = [failing[at] for at in left.positions()]
    yield from (Case(tuple(rest[at] for at in component), None) for component in components(rest))


def x__solve__mutmut_11(failing: Sequence[Verdict], holding: Mapping[int, Sequence[Verdict]]) -> Iterator[Case]:
    """Greedily: the correction that mends most, and among those the likeliest slip; ties are told without blame."""
    left = _Left(failing, holding)
    while (best := left.best()) is not None:
        yield Case(tuple(None), None if left.is_tied(best) else best)
        left.mend(best.repairs)
    rest = [failing[at] for at in left.positions()]
    yield from (Case(tuple(rest[at] for at in component), None) for component in components(rest))


def x__solve__mutmut_12(failing: Sequence[Verdict], holding: Mapping[int, Sequence[Verdict]]) -> Iterator[Case]:
    """Greedily: the correction that mends most, and among those the likeliest slip; ties are told without blame."""
    left = _Left(failing, holding)
    while (best := left.best()) is not None:
        yield Case(tuple(failing[at] for at in best.repairs), None if (left.is_tied(best)) and False else best)
        left.mend(best.repairs)
    rest = [failing[at] for at in left.positions()]
    yield from (Case(tuple(rest[at] for at in component), None) for component in components(rest))


def x__solve__mutmut_13(failing: Sequence[Verdict], holding: Mapping[int, Sequence[Verdict]]) -> Iterator[Case]:
    """Greedily: the correction that mends most, and among those the likeliest slip; ties are told without blame."""
    left = _Left(failing, holding)
    while (best := left.best()) is not None:
        yield Case(tuple(failing[at] for at in best.repairs), None if (left.is_tied(best)) or True else best)
        left.mend(best.repairs)
    rest = [failing[at] for at in left.positions()]
    yield from (Case(tuple(rest[at] for at in component), None) for component in components(rest))


def x__solve__mutmut_14(failing: Sequence[Verdict], holding: Mapping[int, Sequence[Verdict]]) -> Iterator[Case]:
    """Greedily: the correction that mends most, and among those the likeliest slip; ties are told without blame."""
    left = _Left(failing, holding)
    while (best := left.best()) is not None:
        yield Case(tuple(failing[at] for at in best.repairs), None if left.is_tied(None) else best)
        left.mend(best.repairs)
    rest = [failing[at] for at in left.positions()]
    yield from (Case(tuple(rest[at] for at in component), None) for component in components(rest))


def x__solve__mutmut_15(failing: Sequence[Verdict], holding: Mapping[int, Sequence[Verdict]]) -> Iterator[Case]:
    """Greedily: the correction that mends most, and among those the likeliest slip; ties are told without blame."""
    left = _Left(failing, holding)
    while (best := left.best()) is not None:
        yield Case(tuple(failing[at] for at in best.repairs), None if left.is_tied(best) else best)
        left.mend(None)
    rest = [failing[at] for at in left.positions()]
    yield from (Case(tuple(rest[at] for at in component), None) for component in components(rest))


def x__solve__mutmut_16(failing: Sequence[Verdict], holding: Mapping[int, Sequence[Verdict]]) -> Iterator[Case]:
    """Greedily: the correction that mends most, and among those the likeliest slip; ties are told without blame."""
    left = _Left(failing, holding)
    while (best := left.best()) is not None:
        yield Case(tuple(failing[at] for at in best.repairs), None if left.is_tied(best) else best)
        left.mend(best.repairs)
    rest = None
    yield from (Case(tuple(rest[at] for at in component), None) for component in components(rest))


def x__solve__mutmut_17(failing: Sequence[Verdict], holding: Mapping[int, Sequence[Verdict]]) -> Iterator[Case]:
    """Greedily: the correction that mends most, and among those the likeliest slip; ties are told without blame."""
    left = _Left(failing, holding)
    while (best := left.best()) is not None:
        yield Case(tuple(failing[at] for at in best.repairs), None if left.is_tied(best) else best)
        left.mend(best.repairs)
    rest = [failing[at] for at in left.positions()]
    yield from (Case(None, None) for component in components(rest))


def x__solve__mutmut_18(failing: Sequence[Verdict], holding: Mapping[int, Sequence[Verdict]]) -> Iterator[Case]:
    """Greedily: the correction that mends most, and among those the likeliest slip; ties are told without blame."""
    left = _Left(failing, holding)
    while (best := left.best()) is not None:
        yield Case(tuple(failing[at] for at in best.repairs), None if left.is_tied(best) else best)
        left.mend(best.repairs)
    rest = [failing[at] for at in left.positions()]
    yield from (Case(None) for component in components(rest))


def x__solve__mutmut_19(failing: Sequence[Verdict], holding: Mapping[int, Sequence[Verdict]]) -> Iterator[Case]:
    """Greedily: the correction that mends most, and among those the likeliest slip; ties are told without blame."""
    left = _Left(failing, holding)
    while (best := left.best()) is not None:
        yield Case(tuple(failing[at] for at in best.repairs), None if left.is_tied(best) else best)
        left.mend(best.repairs)
    rest = [failing[at] for at in left.positions()]
    yield from (Case(tuple(rest[at] for at in component), ) for component in components(rest))


def x__solve__mutmut_20(failing: Sequence[Verdict], holding: Mapping[int, Sequence[Verdict]]) -> Iterator[Case]:
    """Greedily: the correction that mends most, and among those the likeliest slip; ties are told without blame."""
    left = _Left(failing, holding)
    while (best := left.best()) is not None:
        yield Case(tuple(failing[at] for at in best.repairs), None if left.is_tied(best) else best)
        left.mend(best.repairs)
    rest = [failing[at] for at in left.positions()]
    yield from (Case(tuple(None), None) for component in components(rest))


def x__solve__mutmut_21(failing: Sequence[Verdict], holding: Mapping[int, Sequence[Verdict]]) -> Iterator[Case]:
    """Greedily: the correction that mends most, and among those the likeliest slip; ties are told without blame."""
    left = _Left(failing, holding)
    while (best := left.best()) is not None:
        yield Case(tuple(failing[at] for at in best.repairs), None if left.is_tied(best) else best)
        left.mend(best.repairs)
    rest = [failing[at] for at in left.positions()]
    yield from (Case(tuple(rest[at] for at in component), None) for component in components(None))

mutants_x__solve__mutmut['_mutmut_orig'] = x__solve__mutmut_orig # type: ignore # mutmut generated
mutants_x__solve__mutmut['x__solve__mutmut_1'] = x__solve__mutmut_1 # type: ignore # mutmut generated
mutants_x__solve__mutmut['x__solve__mutmut_2'] = x__solve__mutmut_2 # type: ignore # mutmut generated
mutants_x__solve__mutmut['x__solve__mutmut_3'] = x__solve__mutmut_3 # type: ignore # mutmut generated
mutants_x__solve__mutmut['x__solve__mutmut_4'] = x__solve__mutmut_4 # type: ignore # mutmut generated
mutants_x__solve__mutmut['x__solve__mutmut_5'] = x__solve__mutmut_5 # type: ignore # mutmut generated
mutants_x__solve__mutmut['x__solve__mutmut_6'] = x__solve__mutmut_6 # type: ignore # mutmut generated
mutants_x__solve__mutmut['x__solve__mutmut_7'] = x__solve__mutmut_7 # type: ignore # mutmut generated
mutants_x__solve__mutmut['x__solve__mutmut_8'] = x__solve__mutmut_8 # type: ignore # mutmut generated
mutants_x__solve__mutmut['x__solve__mutmut_9'] = x__solve__mutmut_9 # type: ignore # mutmut generated
mutants_x__solve__mutmut['x__solve__mutmut_10'] = x__solve__mutmut_10 # type: ignore # mutmut generated
mutants_x__solve__mutmut['x__solve__mutmut_11'] = x__solve__mutmut_11 # type: ignore # mutmut generated
mutants_x__solve__mutmut['x__solve__mutmut_12'] = x__solve__mutmut_12 # type: ignore # mutmut generated
mutants_x__solve__mutmut['x__solve__mutmut_13'] = x__solve__mutmut_13 # type: ignore # mutmut generated
mutants_x__solve__mutmut['x__solve__mutmut_14'] = x__solve__mutmut_14 # type: ignore # mutmut generated
mutants_x__solve__mutmut['x__solve__mutmut_15'] = x__solve__mutmut_15 # type: ignore # mutmut generated
mutants_x__solve__mutmut['x__solve__mutmut_16'] = x__solve__mutmut_16 # type: ignore # mutmut generated
mutants_x__solve__mutmut['x__solve__mutmut_17'] = x__solve__mutmut_17 # type: ignore # mutmut generated
mutants_x__solve__mutmut['x__solve__mutmut_18'] = x__solve__mutmut_18 # type: ignore # mutmut generated
mutants_x__solve__mutmut['x__solve__mutmut_19'] = x__solve__mutmut_19 # type: ignore # mutmut generated
mutants_x__solve__mutmut['x__solve__mutmut_20'] = x__solve__mutmut_20 # type: ignore # mutmut generated
mutants_x__solve__mutmut['x__solve__mutmut_21'] = x__solve__mutmut_21 # type: ignore # mutmut generated
mutants_xǁ_Leftǁ__init____mutmut: MutantDict = {}  # type: ignore
mutants_xǁ_Leftǁpositions__mutmut: MutantDict = {}  # type: ignore
mutants_xǁ_Leftǁbest__mutmut: MutantDict = {}  # type: ignore
mutants_xǁ_Leftǁis_tied__mutmut: MutantDict = {}  # type: ignore
mutants_xǁ_Leftǁmend__mutmut: MutantDict = {}  # type: ignore
mutants_xǁ_Leftǁ_weigh__mutmut: MutantDict = {}  # type: ignore
mutants_xǁ_Leftǁ_candidates_for__mutmut: MutantDict = {}  # type: ignore
mutants_xǁ_Leftǁ_span__mutmut: MutantDict = {}  # type: ignore


class _Left:
    """The failing verdicts of one component that no correction has mended yet, and what could mend them.

    Candidates are kept by fact and made anew only for the facts of mended verdicts, so that thousands of verdicts
    that hang together cost little more than as many alone.
    """

    @_mutmut_mutated(mutants_xǁ_Leftǁ__init____mutmut)
    def __init__(self, failing: Sequence[Verdict], holding: Mapping[int, Sequence[Verdict]]) -> None:
        self._failing = failing
        self._holding = holding
        self._mended: set[int] = set()
        self._facts: dict[int, Fact] = {}
        self._involved: dict[int, dict[int, int]] = {}  # by fact: its verdicts in order, and its slot in each
        self._spans: dict[tuple[int, int], Interval | None] = {}
        for at, verdict in enumerate(failing):
            for slot, fact in enumerate(verdict.bound.facts()):
                self._facts[fact.index] = fact
                self._involved.setdefault(fact.index, {}).setdefault(at, slot)
        self._candidates: dict[int, list[Blame]] = {}
        self._queue: list[tuple[tuple[int, int], int, int, int, int, Blame]] = []
        self._turn = dict.fromkeys(self._involved, 0)
        for index in self._involved:
            self._weigh(index)

    def xǁ_Leftǁ__init____mutmut_orig(self, failing: Sequence[Verdict], holding: Mapping[int, Sequence[Verdict]]) -> None:
        self._failing = failing
        self._holding = holding
        self._mended: set[int] = set()
        self._facts: dict[int, Fact] = {}
        self._involved: dict[int, dict[int, int]] = {}  # by fact: its verdicts in order, and its slot in each
        self._spans: dict[tuple[int, int], Interval | None] = {}
        for at, verdict in enumerate(failing):
            for slot, fact in enumerate(verdict.bound.facts()):
                self._facts[fact.index] = fact
                self._involved.setdefault(fact.index, {}).setdefault(at, slot)
        self._candidates: dict[int, list[Blame]] = {}
        self._queue: list[tuple[tuple[int, int], int, int, int, int, Blame]] = []
        self._turn = dict.fromkeys(self._involved, 0)
        for index in self._involved:
            self._weigh(index)

    def xǁ_Leftǁ__init____mutmut_1(self, failing: Sequence[Verdict], holding: Mapping[int, Sequence[Verdict]]) -> None:
        self._failing = None
        self._holding = holding
        self._mended: set[int] = set()
        self._facts: dict[int, Fact] = {}
        self._involved: dict[int, dict[int, int]] = {}  # by fact: its verdicts in order, and its slot in each
        self._spans: dict[tuple[int, int], Interval | None] = {}
        for at, verdict in enumerate(failing):
            for slot, fact in enumerate(verdict.bound.facts()):
                self._facts[fact.index] = fact
                self._involved.setdefault(fact.index, {}).setdefault(at, slot)
        self._candidates: dict[int, list[Blame]] = {}
        self._queue: list[tuple[tuple[int, int], int, int, int, int, Blame]] = []
        self._turn = dict.fromkeys(self._involved, 0)
        for index in self._involved:
            self._weigh(index)

    def xǁ_Leftǁ__init____mutmut_2(self, failing: Sequence[Verdict], holding: Mapping[int, Sequence[Verdict]]) -> None:
        self._failing = failing
        self._holding = None
        self._mended: set[int] = set()
        self._facts: dict[int, Fact] = {}
        self._involved: dict[int, dict[int, int]] = {}  # by fact: its verdicts in order, and its slot in each
        self._spans: dict[tuple[int, int], Interval | None] = {}
        for at, verdict in enumerate(failing):
            for slot, fact in enumerate(verdict.bound.facts()):
                self._facts[fact.index] = fact
                self._involved.setdefault(fact.index, {}).setdefault(at, slot)
        self._candidates: dict[int, list[Blame]] = {}
        self._queue: list[tuple[tuple[int, int], int, int, int, int, Blame]] = []
        self._turn = dict.fromkeys(self._involved, 0)
        for index in self._involved:
            self._weigh(index)

    def xǁ_Leftǁ__init____mutmut_3(self, failing: Sequence[Verdict], holding: Mapping[int, Sequence[Verdict]]) -> None:
        self._failing = failing
        self._holding = holding
        self._mended: set[int] = None
        self._facts: dict[int, Fact] = {}
        self._involved: dict[int, dict[int, int]] = {}  # by fact: its verdicts in order, and its slot in each
        self._spans: dict[tuple[int, int], Interval | None] = {}
        for at, verdict in enumerate(failing):
            for slot, fact in enumerate(verdict.bound.facts()):
                self._facts[fact.index] = fact
                self._involved.setdefault(fact.index, {}).setdefault(at, slot)
        self._candidates: dict[int, list[Blame]] = {}
        self._queue: list[tuple[tuple[int, int], int, int, int, int, Blame]] = []
        self._turn = dict.fromkeys(self._involved, 0)
        for index in self._involved:
            self._weigh(index)

    def xǁ_Leftǁ__init____mutmut_4(self, failing: Sequence[Verdict], holding: Mapping[int, Sequence[Verdict]]) -> None:
        self._failing = failing
        self._holding = holding
        self._mended: set[int] = set()
        self._facts: dict[int, Fact] = None
        self._involved: dict[int, dict[int, int]] = {}  # by fact: its verdicts in order, and its slot in each
        self._spans: dict[tuple[int, int], Interval | None] = {}
        for at, verdict in enumerate(failing):
            for slot, fact in enumerate(verdict.bound.facts()):
                self._facts[fact.index] = fact
                self._involved.setdefault(fact.index, {}).setdefault(at, slot)
        self._candidates: dict[int, list[Blame]] = {}
        self._queue: list[tuple[tuple[int, int], int, int, int, int, Blame]] = []
        self._turn = dict.fromkeys(self._involved, 0)
        for index in self._involved:
            self._weigh(index)

    def xǁ_Leftǁ__init____mutmut_5(self, failing: Sequence[Verdict], holding: Mapping[int, Sequence[Verdict]]) -> None:
        self._failing = failing
        self._holding = holding
        self._mended: set[int] = set()
        self._facts: dict[int, Fact] = {}
        self._involved: dict[int, dict[int, int]] = None  # by fact: its verdicts in order, and its slot in each
        self._spans: dict[tuple[int, int], Interval | None] = {}
        for at, verdict in enumerate(failing):
            for slot, fact in enumerate(verdict.bound.facts()):
                self._facts[fact.index] = fact
                self._involved.setdefault(fact.index, {}).setdefault(at, slot)
        self._candidates: dict[int, list[Blame]] = {}
        self._queue: list[tuple[tuple[int, int], int, int, int, int, Blame]] = []
        self._turn = dict.fromkeys(self._involved, 0)
        for index in self._involved:
            self._weigh(index)

    def xǁ_Leftǁ__init____mutmut_6(self, failing: Sequence[Verdict], holding: Mapping[int, Sequence[Verdict]]) -> None:
        self._failing = failing
        self._holding = holding
        self._mended: set[int] = set()
        self._facts: dict[int, Fact] = {}
        self._involved: dict[int, dict[int, int]] = {}  # by fact: its verdicts in order, and its slot in each
        self._spans: dict[tuple[int, int], Interval | None] = None
        for at, verdict in enumerate(failing):
            for slot, fact in enumerate(verdict.bound.facts()):
                self._facts[fact.index] = fact
                self._involved.setdefault(fact.index, {}).setdefault(at, slot)
        self._candidates: dict[int, list[Blame]] = {}
        self._queue: list[tuple[tuple[int, int], int, int, int, int, Blame]] = []
        self._turn = dict.fromkeys(self._involved, 0)
        for index in self._involved:
            self._weigh(index)

    def xǁ_Leftǁ__init____mutmut_7(self, failing: Sequence[Verdict], holding: Mapping[int, Sequence[Verdict]]) -> None:
        self._failing = failing
        self._holding = holding
        self._mended: set[int] = set()
        self._facts: dict[int, Fact] = {}
        self._involved: dict[int, dict[int, int]] = {}  # by fact: its verdicts in order, and its slot in each
        self._spans: dict[tuple[int, int], Interval | None] = {}
        for at, verdict in enumerate(None):
            for slot, fact in enumerate(verdict.bound.facts()):
                self._facts[fact.index] = fact
                self._involved.setdefault(fact.index, {}).setdefault(at, slot)
        self._candidates: dict[int, list[Blame]] = {}
        self._queue: list[tuple[tuple[int, int], int, int, int, int, Blame]] = []
        self._turn = dict.fromkeys(self._involved, 0)
        for index in self._involved:
            self._weigh(index)

    def xǁ_Leftǁ__init____mutmut_8(self, failing: Sequence[Verdict], holding: Mapping[int, Sequence[Verdict]]) -> None:
        self._failing = failing
        self._holding = holding
        self._mended: set[int] = set()
        self._facts: dict[int, Fact] = {}
        self._involved: dict[int, dict[int, int]] = {}  # by fact: its verdicts in order, and its slot in each
        self._spans: dict[tuple[int, int], Interval | None] = {}
        for at, verdict in enumerate(failing):
            for slot, fact in enumerate(None):
                self._facts[fact.index] = fact
                self._involved.setdefault(fact.index, {}).setdefault(at, slot)
        self._candidates: dict[int, list[Blame]] = {}
        self._queue: list[tuple[tuple[int, int], int, int, int, int, Blame]] = []
        self._turn = dict.fromkeys(self._involved, 0)
        for index in self._involved:
            self._weigh(index)

    def xǁ_Leftǁ__init____mutmut_9(self, failing: Sequence[Verdict], holding: Mapping[int, Sequence[Verdict]]) -> None:
        self._failing = failing
        self._holding = holding
        self._mended: set[int] = set()
        self._facts: dict[int, Fact] = {}
        self._involved: dict[int, dict[int, int]] = {}  # by fact: its verdicts in order, and its slot in each
        self._spans: dict[tuple[int, int], Interval | None] = {}
        for at, verdict in enumerate(failing):
            for slot, fact in enumerate(verdict.bound.facts()):
                self._facts[fact.index] = None
                self._involved.setdefault(fact.index, {}).setdefault(at, slot)
        self._candidates: dict[int, list[Blame]] = {}
        self._queue: list[tuple[tuple[int, int], int, int, int, int, Blame]] = []
        self._turn = dict.fromkeys(self._involved, 0)
        for index in self._involved:
            self._weigh(index)

    def xǁ_Leftǁ__init____mutmut_10(self, failing: Sequence[Verdict], holding: Mapping[int, Sequence[Verdict]]) -> None:
        self._failing = failing
        self._holding = holding
        self._mended: set[int] = set()
        self._facts: dict[int, Fact] = {}
        self._involved: dict[int, dict[int, int]] = {}  # by fact: its verdicts in order, and its slot in each
        self._spans: dict[tuple[int, int], Interval | None] = {}
        for at, verdict in enumerate(failing):
            for slot, fact in enumerate(verdict.bound.facts()):
                self._facts[fact.index] = fact
                self._involved.setdefault(fact.index, {}).setdefault(None, slot)
        self._candidates: dict[int, list[Blame]] = {}
        self._queue: list[tuple[tuple[int, int], int, int, int, int, Blame]] = []
        self._turn = dict.fromkeys(self._involved, 0)
        for index in self._involved:
            self._weigh(index)

    def xǁ_Leftǁ__init____mutmut_11(self, failing: Sequence[Verdict], holding: Mapping[int, Sequence[Verdict]]) -> None:
        self._failing = failing
        self._holding = holding
        self._mended: set[int] = set()
        self._facts: dict[int, Fact] = {}
        self._involved: dict[int, dict[int, int]] = {}  # by fact: its verdicts in order, and its slot in each
        self._spans: dict[tuple[int, int], Interval | None] = {}
        for at, verdict in enumerate(failing):
            for slot, fact in enumerate(verdict.bound.facts()):
                self._facts[fact.index] = fact
                self._involved.setdefault(fact.index, {}).setdefault(at, None)
        self._candidates: dict[int, list[Blame]] = {}
        self._queue: list[tuple[tuple[int, int], int, int, int, int, Blame]] = []
        self._turn = dict.fromkeys(self._involved, 0)
        for index in self._involved:
            self._weigh(index)

    def xǁ_Leftǁ__init____mutmut_12(self, failing: Sequence[Verdict], holding: Mapping[int, Sequence[Verdict]]) -> None:
        self._failing = failing
        self._holding = holding
        self._mended: set[int] = set()
        self._facts: dict[int, Fact] = {}
        self._involved: dict[int, dict[int, int]] = {}  # by fact: its verdicts in order, and its slot in each
        self._spans: dict[tuple[int, int], Interval | None] = {}
        for at, verdict in enumerate(failing):
            for slot, fact in enumerate(verdict.bound.facts()):
                self._facts[fact.index] = fact
                self._involved.setdefault(fact.index, {}).setdefault(slot)
        self._candidates: dict[int, list[Blame]] = {}
        self._queue: list[tuple[tuple[int, int], int, int, int, int, Blame]] = []
        self._turn = dict.fromkeys(self._involved, 0)
        for index in self._involved:
            self._weigh(index)

    def xǁ_Leftǁ__init____mutmut_13(self, failing: Sequence[Verdict], holding: Mapping[int, Sequence[Verdict]]) -> None:
        self._failing = failing
        self._holding = holding
        self._mended: set[int] = set()
        self._facts: dict[int, Fact] = {}
        self._involved: dict[int, dict[int, int]] = {}  # by fact: its verdicts in order, and its slot in each
        self._spans: dict[tuple[int, int], Interval | None] = {}
        for at, verdict in enumerate(failing):
            for slot, fact in enumerate(verdict.bound.facts()):
                self._facts[fact.index] = fact
                self._involved.setdefault(fact.index, {}).setdefault(at, )
        self._candidates: dict[int, list[Blame]] = {}
        self._queue: list[tuple[tuple[int, int], int, int, int, int, Blame]] = []
        self._turn = dict.fromkeys(self._involved, 0)
        for index in self._involved:
            self._weigh(index)

    def xǁ_Leftǁ__init____mutmut_14(self, failing: Sequence[Verdict], holding: Mapping[int, Sequence[Verdict]]) -> None:
        self._failing = failing
        self._holding = holding
        self._mended: set[int] = set()
        self._facts: dict[int, Fact] = {}
        self._involved: dict[int, dict[int, int]] = {}  # by fact: its verdicts in order, and its slot in each
        self._spans: dict[tuple[int, int], Interval | None] = {}
        for at, verdict in enumerate(failing):
            for slot, fact in enumerate(verdict.bound.facts()):
                self._facts[fact.index] = fact
                self._involved.setdefault(None, {}).setdefault(at, slot)
        self._candidates: dict[int, list[Blame]] = {}
        self._queue: list[tuple[tuple[int, int], int, int, int, int, Blame]] = []
        self._turn = dict.fromkeys(self._involved, 0)
        for index in self._involved:
            self._weigh(index)

    def xǁ_Leftǁ__init____mutmut_15(self, failing: Sequence[Verdict], holding: Mapping[int, Sequence[Verdict]]) -> None:
        self._failing = failing
        self._holding = holding
        self._mended: set[int] = set()
        self._facts: dict[int, Fact] = {}
        self._involved: dict[int, dict[int, int]] = {}  # by fact: its verdicts in order, and its slot in each
        self._spans: dict[tuple[int, int], Interval | None] = {}
        for at, verdict in enumerate(failing):
            for slot, fact in enumerate(verdict.bound.facts()):
                self._facts[fact.index] = fact
                self._involved.setdefault(fact.index, None).setdefault(at, slot)
        self._candidates: dict[int, list[Blame]] = {}
        self._queue: list[tuple[tuple[int, int], int, int, int, int, Blame]] = []
        self._turn = dict.fromkeys(self._involved, 0)
        for index in self._involved:
            self._weigh(index)

    def xǁ_Leftǁ__init____mutmut_16(self, failing: Sequence[Verdict], holding: Mapping[int, Sequence[Verdict]]) -> None:
        self._failing = failing
        self._holding = holding
        self._mended: set[int] = set()
        self._facts: dict[int, Fact] = {}
        self._involved: dict[int, dict[int, int]] = {}  # by fact: its verdicts in order, and its slot in each
        self._spans: dict[tuple[int, int], Interval | None] = {}
        for at, verdict in enumerate(failing):
            for slot, fact in enumerate(verdict.bound.facts()):
                self._facts[fact.index] = fact
                self._involved.setdefault({}).setdefault(at, slot)
        self._candidates: dict[int, list[Blame]] = {}
        self._queue: list[tuple[tuple[int, int], int, int, int, int, Blame]] = []
        self._turn = dict.fromkeys(self._involved, 0)
        for index in self._involved:
            self._weigh(index)

    def xǁ_Leftǁ__init____mutmut_17(self, failing: Sequence[Verdict], holding: Mapping[int, Sequence[Verdict]]) -> None:
        self._failing = failing
        self._holding = holding
        self._mended: set[int] = set()
        self._facts: dict[int, Fact] = {}
        self._involved: dict[int, dict[int, int]] = {}  # by fact: its verdicts in order, and its slot in each
        self._spans: dict[tuple[int, int], Interval | None] = {}
        for at, verdict in enumerate(failing):
            for slot, fact in enumerate(verdict.bound.facts()):
                self._facts[fact.index] = fact
                self._involved.setdefault(fact.index, ).setdefault(at, slot)
        self._candidates: dict[int, list[Blame]] = {}
        self._queue: list[tuple[tuple[int, int], int, int, int, int, Blame]] = []
        self._turn = dict.fromkeys(self._involved, 0)
        for index in self._involved:
            self._weigh(index)

    def xǁ_Leftǁ__init____mutmut_18(self, failing: Sequence[Verdict], holding: Mapping[int, Sequence[Verdict]]) -> None:
        self._failing = failing
        self._holding = holding
        self._mended: set[int] = set()
        self._facts: dict[int, Fact] = {}
        self._involved: dict[int, dict[int, int]] = {}  # by fact: its verdicts in order, and its slot in each
        self._spans: dict[tuple[int, int], Interval | None] = {}
        for at, verdict in enumerate(failing):
            for slot, fact in enumerate(verdict.bound.facts()):
                self._facts[fact.index] = fact
                self._involved.setdefault(fact.index, {}).setdefault(at, slot)
        self._candidates: dict[int, list[Blame]] = None
        self._queue: list[tuple[tuple[int, int], int, int, int, int, Blame]] = []
        self._turn = dict.fromkeys(self._involved, 0)
        for index in self._involved:
            self._weigh(index)

    def xǁ_Leftǁ__init____mutmut_19(self, failing: Sequence[Verdict], holding: Mapping[int, Sequence[Verdict]]) -> None:
        self._failing = failing
        self._holding = holding
        self._mended: set[int] = set()
        self._facts: dict[int, Fact] = {}
        self._involved: dict[int, dict[int, int]] = {}  # by fact: its verdicts in order, and its slot in each
        self._spans: dict[tuple[int, int], Interval | None] = {}
        for at, verdict in enumerate(failing):
            for slot, fact in enumerate(verdict.bound.facts()):
                self._facts[fact.index] = fact
                self._involved.setdefault(fact.index, {}).setdefault(at, slot)
        self._candidates: dict[int, list[Blame]] = {}
        self._queue: list[tuple[tuple[int, int], int, int, int, int, Blame]] = None
        self._turn = dict.fromkeys(self._involved, 0)
        for index in self._involved:
            self._weigh(index)

    def xǁ_Leftǁ__init____mutmut_20(self, failing: Sequence[Verdict], holding: Mapping[int, Sequence[Verdict]]) -> None:
        self._failing = failing
        self._holding = holding
        self._mended: set[int] = set()
        self._facts: dict[int, Fact] = {}
        self._involved: dict[int, dict[int, int]] = {}  # by fact: its verdicts in order, and its slot in each
        self._spans: dict[tuple[int, int], Interval | None] = {}
        for at, verdict in enumerate(failing):
            for slot, fact in enumerate(verdict.bound.facts()):
                self._facts[fact.index] = fact
                self._involved.setdefault(fact.index, {}).setdefault(at, slot)
        self._candidates: dict[int, list[Blame]] = {}
        self._queue: list[tuple[tuple[int, int], int, int, int, int, Blame]] = []
        self._turn = None
        for index in self._involved:
            self._weigh(index)

    def xǁ_Leftǁ__init____mutmut_21(self, failing: Sequence[Verdict], holding: Mapping[int, Sequence[Verdict]]) -> None:
        self._failing = failing
        self._holding = holding
        self._mended: set[int] = set()
        self._facts: dict[int, Fact] = {}
        self._involved: dict[int, dict[int, int]] = {}  # by fact: its verdicts in order, and its slot in each
        self._spans: dict[tuple[int, int], Interval | None] = {}
        for at, verdict in enumerate(failing):
            for slot, fact in enumerate(verdict.bound.facts()):
                self._facts[fact.index] = fact
                self._involved.setdefault(fact.index, {}).setdefault(at, slot)
        self._candidates: dict[int, list[Blame]] = {}
        self._queue: list[tuple[tuple[int, int], int, int, int, int, Blame]] = []
        self._turn = dict.fromkeys(None, 0)
        for index in self._involved:
            self._weigh(index)

    def xǁ_Leftǁ__init____mutmut_22(self, failing: Sequence[Verdict], holding: Mapping[int, Sequence[Verdict]]) -> None:
        self._failing = failing
        self._holding = holding
        self._mended: set[int] = set()
        self._facts: dict[int, Fact] = {}
        self._involved: dict[int, dict[int, int]] = {}  # by fact: its verdicts in order, and its slot in each
        self._spans: dict[tuple[int, int], Interval | None] = {}
        for at, verdict in enumerate(failing):
            for slot, fact in enumerate(verdict.bound.facts()):
                self._facts[fact.index] = fact
                self._involved.setdefault(fact.index, {}).setdefault(at, slot)
        self._candidates: dict[int, list[Blame]] = {}
        self._queue: list[tuple[tuple[int, int], int, int, int, int, Blame]] = []
        self._turn = dict.fromkeys(self._involved, None)
        for index in self._involved:
            self._weigh(index)

    def xǁ_Leftǁ__init____mutmut_23(self, failing: Sequence[Verdict], holding: Mapping[int, Sequence[Verdict]]) -> None:
        self._failing = failing
        self._holding = holding
        self._mended: set[int] = set()
        self._facts: dict[int, Fact] = {}
        self._involved: dict[int, dict[int, int]] = {}  # by fact: its verdicts in order, and its slot in each
        self._spans: dict[tuple[int, int], Interval | None] = {}
        for at, verdict in enumerate(failing):
            for slot, fact in enumerate(verdict.bound.facts()):
                self._facts[fact.index] = fact
                self._involved.setdefault(fact.index, {}).setdefault(at, slot)
        self._candidates: dict[int, list[Blame]] = {}
        self._queue: list[tuple[tuple[int, int], int, int, int, int, Blame]] = []
        self._turn = dict.fromkeys(0)
        for index in self._involved:
            self._weigh(index)

    def xǁ_Leftǁ__init____mutmut_24(self, failing: Sequence[Verdict], holding: Mapping[int, Sequence[Verdict]]) -> None:
        self._failing = failing
        self._holding = holding
        self._mended: set[int] = set()
        self._facts: dict[int, Fact] = {}
        self._involved: dict[int, dict[int, int]] = {}  # by fact: its verdicts in order, and its slot in each
        self._spans: dict[tuple[int, int], Interval | None] = {}
        for at, verdict in enumerate(failing):
            for slot, fact in enumerate(verdict.bound.facts()):
                self._facts[fact.index] = fact
                self._involved.setdefault(fact.index, {}).setdefault(at, slot)
        self._candidates: dict[int, list[Blame]] = {}
        self._queue: list[tuple[tuple[int, int], int, int, int, int, Blame]] = []
        self._turn = dict.fromkeys(self._involved, )
        for index in self._involved:
            self._weigh(index)

    def xǁ_Leftǁ__init____mutmut_25(self, failing: Sequence[Verdict], holding: Mapping[int, Sequence[Verdict]]) -> None:
        self._failing = failing
        self._holding = holding
        self._mended: set[int] = set()
        self._facts: dict[int, Fact] = {}
        self._involved: dict[int, dict[int, int]] = {}  # by fact: its verdicts in order, and its slot in each
        self._spans: dict[tuple[int, int], Interval | None] = {}
        for at, verdict in enumerate(failing):
            for slot, fact in enumerate(verdict.bound.facts()):
                self._facts[fact.index] = fact
                self._involved.setdefault(fact.index, {}).setdefault(at, slot)
        self._candidates: dict[int, list[Blame]] = {}
        self._queue: list[tuple[tuple[int, int], int, int, int, int, Blame]] = []
        self._turn = dict.fromkeys(self._involved, 1)
        for index in self._involved:
            self._weigh(index)

    def xǁ_Leftǁ__init____mutmut_26(self, failing: Sequence[Verdict], holding: Mapping[int, Sequence[Verdict]]) -> None:
        self._failing = failing
        self._holding = holding
        self._mended: set[int] = set()
        self._facts: dict[int, Fact] = {}
        self._involved: dict[int, dict[int, int]] = {}  # by fact: its verdicts in order, and its slot in each
        self._spans: dict[tuple[int, int], Interval | None] = {}
        for at, verdict in enumerate(failing):
            for slot, fact in enumerate(verdict.bound.facts()):
                self._facts[fact.index] = fact
                self._involved.setdefault(fact.index, {}).setdefault(at, slot)
        self._candidates: dict[int, list[Blame]] = {}
        self._queue: list[tuple[tuple[int, int], int, int, int, int, Blame]] = []
        self._turn = dict.fromkeys(self._involved, 0)
        for index in self._involved:
            self._weigh(None)

    @_mutmut_mutated(mutants_xǁ_Leftǁpositions__mutmut)
    def positions(self) -> list[int]:
        """Indices of the verdicts that are left, in order."""
        return [at for at in range(len(self._failing)) if at not in self._mended]

    def xǁ_Leftǁpositions__mutmut_orig(self) -> list[int]:
        """Indices of the verdicts that are left, in order."""
        return [at for at in range(len(self._failing)) if at not in self._mended]

    def xǁ_Leftǁpositions__mutmut_1(self) -> list[int]:
        """Indices of the verdicts that are left, in order."""
        return [at for at in range(None) if at not in self._mended]

    def xǁ_Leftǁpositions__mutmut_2(self) -> list[int]:
        """Indices of the verdicts that are left, in order."""
        return [at for at in range(len(self._failing)) if at in self._mended]

    @_mutmut_mutated(mutants_xǁ_Leftǁbest__mutmut)
    def best(self) -> Blame | None:
        """The likeliest candidate, of equals the first; None where nothing can be mended."""
        while self._queue:
            *_, turn, blame = self._queue[0]
            if turn == self._turn[blame.fact.index]:
                return blame
            heappop(self._queue)
        return None

    def xǁ_Leftǁbest__mutmut_orig(self) -> Blame | None:
        """The likeliest candidate, of equals the first; None where nothing can be mended."""
        while self._queue:
            *_, turn, blame = self._queue[0]
            if turn == self._turn[blame.fact.index]:
                return blame
            heappop(self._queue)
        return None

    def xǁ_Leftǁbest__mutmut_1(self) -> Blame | None:
        """The likeliest candidate, of equals the first; None where nothing can be mended."""
        while self._queue:
            *_, turn, blame = None
            if turn == self._turn[blame.fact.index]:
                return blame
            heappop(self._queue)
        return None

    def xǁ_Leftǁbest__mutmut_2(self) -> Blame | None:
        """The likeliest candidate, of equals the first; None where nothing can be mended."""
        while self._queue:
            *_, turn, blame = self._queue[1]
            if turn == self._turn[blame.fact.index]:
                return blame
            heappop(self._queue)
        return None

    def xǁ_Leftǁbest__mutmut_3(self) -> Blame | None:
        """The likeliest candidate, of equals the first; None where nothing can be mended."""
        while self._queue:
            *_, turn, blame = self._queue[0]
            if turn != self._turn[blame.fact.index]:
                return blame
            heappop(self._queue)
        return None

    def xǁ_Leftǁbest__mutmut_4(self) -> Blame | None:
        """The likeliest candidate, of equals the first; None where nothing can be mended."""
        while self._queue:
            *_, turn, blame = self._queue[0]
            if turn == self._turn[blame.fact.index]:
                return blame
            heappop(None)
        return None

    @_mutmut_mutated(mutants_xǁ_Leftǁis_tied__mutmut)
    def is_tied(self, best: Blame) -> bool:
        """Whether another number could be blamed for the same as well, or the best is a mere guess."""
        facts = {fact.index for at in best.repairs for fact in self._failing[at].bound.facts()}
        repairs = set(best.repairs)
        rivals = [
            blame
            for index in facts
            for blame in self._candidates[index]
            if blame is not best and not repairs.isdisjoint(blame.repairs)
        ]
        is_guess = best.slip.kind == "none" and not best.reason
        return any(_score(rival) == _score(best) for rival in rivals) or (is_guess and bool(rivals))

    def xǁ_Leftǁis_tied__mutmut_orig(self, best: Blame) -> bool:
        """Whether another number could be blamed for the same as well, or the best is a mere guess."""
        facts = {fact.index for at in best.repairs for fact in self._failing[at].bound.facts()}
        repairs = set(best.repairs)
        rivals = [
            blame
            for index in facts
            for blame in self._candidates[index]
            if blame is not best and not repairs.isdisjoint(blame.repairs)
        ]
        is_guess = best.slip.kind == "none" and not best.reason
        return any(_score(rival) == _score(best) for rival in rivals) or (is_guess and bool(rivals))

    def xǁ_Leftǁis_tied__mutmut_1(self, best: Blame) -> bool:
        """Whether another number could be blamed for the same as well, or the best is a mere guess."""
        facts = None
        repairs = set(best.repairs)
        rivals = [
            blame
            for index in facts
            for blame in self._candidates[index]
            if blame is not best and not repairs.isdisjoint(blame.repairs)
        ]
        is_guess = best.slip.kind == "none" and not best.reason
        return any(_score(rival) == _score(best) for rival in rivals) or (is_guess and bool(rivals))

    def xǁ_Leftǁis_tied__mutmut_2(self, best: Blame) -> bool:
        """Whether another number could be blamed for the same as well, or the best is a mere guess."""
        facts = {fact.index for at in best.repairs for fact in self._failing[at].bound.facts()}
        repairs = None
        rivals = [
            blame
            for index in facts
            for blame in self._candidates[index]
            if blame is not best and not repairs.isdisjoint(blame.repairs)
        ]
        is_guess = best.slip.kind == "none" and not best.reason
        return any(_score(rival) == _score(best) for rival in rivals) or (is_guess and bool(rivals))

    def xǁ_Leftǁis_tied__mutmut_3(self, best: Blame) -> bool:
        """Whether another number could be blamed for the same as well, or the best is a mere guess."""
        facts = {fact.index for at in best.repairs for fact in self._failing[at].bound.facts()}
        repairs = set(None)
        rivals = [
            blame
            for index in facts
            for blame in self._candidates[index]
            if blame is not best and not repairs.isdisjoint(blame.repairs)
        ]
        is_guess = best.slip.kind == "none" and not best.reason
        return any(_score(rival) == _score(best) for rival in rivals) or (is_guess and bool(rivals))

    def xǁ_Leftǁis_tied__mutmut_4(self, best: Blame) -> bool:
        """Whether another number could be blamed for the same as well, or the best is a mere guess."""
        facts = {fact.index for at in best.repairs for fact in self._failing[at].bound.facts()}
        repairs = set(best.repairs)
        rivals = None
        is_guess = best.slip.kind == "none" and not best.reason
        return any(_score(rival) == _score(best) for rival in rivals) or (is_guess and bool(rivals))

    def xǁ_Leftǁis_tied__mutmut_5(self, best: Blame) -> bool:
        """Whether another number could be blamed for the same as well, or the best is a mere guess."""
        facts = {fact.index for at in best.repairs for fact in self._failing[at].bound.facts()}
        repairs = set(best.repairs)
        rivals = [
            blame
            for index in facts
            for blame in self._candidates[index]
            if blame is not best or not repairs.isdisjoint(blame.repairs)
        ]
        is_guess = best.slip.kind == "none" and not best.reason
        return any(_score(rival) == _score(best) for rival in rivals) or (is_guess and bool(rivals))

    def xǁ_Leftǁis_tied__mutmut_6(self, best: Blame) -> bool:
        """Whether another number could be blamed for the same as well, or the best is a mere guess."""
        facts = {fact.index for at in best.repairs for fact in self._failing[at].bound.facts()}
        repairs = set(best.repairs)
        rivals = [
            blame
            for index in facts
            for blame in self._candidates[index]
            if blame is best and not repairs.isdisjoint(blame.repairs)
        ]
        is_guess = best.slip.kind == "none" and not best.reason
        return any(_score(rival) == _score(best) for rival in rivals) or (is_guess and bool(rivals))

    def xǁ_Leftǁis_tied__mutmut_7(self, best: Blame) -> bool:
        """Whether another number could be blamed for the same as well, or the best is a mere guess."""
        facts = {fact.index for at in best.repairs for fact in self._failing[at].bound.facts()}
        repairs = set(best.repairs)
        rivals = [
            blame
            for index in facts
            for blame in self._candidates[index]
            if blame is not best and repairs.isdisjoint(blame.repairs)
        ]
        is_guess = best.slip.kind == "none" and not best.reason
        return any(_score(rival) == _score(best) for rival in rivals) or (is_guess and bool(rivals))

    def xǁ_Leftǁis_tied__mutmut_8(self, best: Blame) -> bool:
        """Whether another number could be blamed for the same as well, or the best is a mere guess."""
        facts = {fact.index for at in best.repairs for fact in self._failing[at].bound.facts()}
        repairs = set(best.repairs)
        rivals = [
            blame
            for index in facts
            for blame in self._candidates[index]
            if blame is not best and not repairs.isdisjoint(None)
        ]
        is_guess = best.slip.kind == "none" and not best.reason
        return any(_score(rival) == _score(best) for rival in rivals) or (is_guess and bool(rivals))

    def xǁ_Leftǁis_tied__mutmut_9(self, best: Blame) -> bool:
        """Whether another number could be blamed for the same as well, or the best is a mere guess."""
        facts = {fact.index for at in best.repairs for fact in self._failing[at].bound.facts()}
        repairs = set(best.repairs)
        rivals = [
            blame
            for index in facts
            for blame in self._candidates[index]
            if blame is not best and not repairs.isdisjoint(blame.repairs)
        ]
        is_guess = None
        return any(_score(rival) == _score(best) for rival in rivals) or (is_guess and bool(rivals))

    def xǁ_Leftǁis_tied__mutmut_10(self, best: Blame) -> bool:
        """Whether another number could be blamed for the same as well, or the best is a mere guess."""
        facts = {fact.index for at in best.repairs for fact in self._failing[at].bound.facts()}
        repairs = set(best.repairs)
        rivals = [
            blame
            for index in facts
            for blame in self._candidates[index]
            if blame is not best and not repairs.isdisjoint(blame.repairs)
        ]
        is_guess = best.slip.kind == "none" or not best.reason
        return any(_score(rival) == _score(best) for rival in rivals) or (is_guess and bool(rivals))

    def xǁ_Leftǁis_tied__mutmut_11(self, best: Blame) -> bool:
        """Whether another number could be blamed for the same as well, or the best is a mere guess."""
        facts = {fact.index for at in best.repairs for fact in self._failing[at].bound.facts()}
        repairs = set(best.repairs)
        rivals = [
            blame
            for index in facts
            for blame in self._candidates[index]
            if blame is not best and not repairs.isdisjoint(blame.repairs)
        ]
        is_guess = best.slip.kind != "none" and not best.reason
        return any(_score(rival) == _score(best) for rival in rivals) or (is_guess and bool(rivals))

    def xǁ_Leftǁis_tied__mutmut_12(self, best: Blame) -> bool:
        """Whether another number could be blamed for the same as well, or the best is a mere guess."""
        facts = {fact.index for at in best.repairs for fact in self._failing[at].bound.facts()}
        repairs = set(best.repairs)
        rivals = [
            blame
            for index in facts
            for blame in self._candidates[index]
            if blame is not best and not repairs.isdisjoint(blame.repairs)
        ]
        is_guess = best.slip.kind == "XXnoneXX" and not best.reason
        return any(_score(rival) == _score(best) for rival in rivals) or (is_guess and bool(rivals))

    def xǁ_Leftǁis_tied__mutmut_13(self, best: Blame) -> bool:
        """Whether another number could be blamed for the same as well, or the best is a mere guess."""
        facts = {fact.index for at in best.repairs for fact in self._failing[at].bound.facts()}
        repairs = set(best.repairs)
        rivals = [
            blame
            for index in facts
            for blame in self._candidates[index]
            if blame is not best and not repairs.isdisjoint(blame.repairs)
        ]
        is_guess = best.slip.kind == "NONE" and not best.reason
        return any(_score(rival) == _score(best) for rival in rivals) or (is_guess and bool(rivals))

    def xǁ_Leftǁis_tied__mutmut_14(self, best: Blame) -> bool:
        """Whether another number could be blamed for the same as well, or the best is a mere guess."""
        facts = {fact.index for at in best.repairs for fact in self._failing[at].bound.facts()}
        repairs = set(best.repairs)
        rivals = [
            blame
            for index in facts
            for blame in self._candidates[index]
            if blame is not best and not repairs.isdisjoint(blame.repairs)
        ]
        is_guess = best.slip.kind == "none" and best.reason
        return any(_score(rival) == _score(best) for rival in rivals) or (is_guess and bool(rivals))

    def xǁ_Leftǁis_tied__mutmut_15(self, best: Blame) -> bool:
        """Whether another number could be blamed for the same as well, or the best is a mere guess."""
        facts = {fact.index for at in best.repairs for fact in self._failing[at].bound.facts()}
        repairs = set(best.repairs)
        rivals = [
            blame
            for index in facts
            for blame in self._candidates[index]
            if blame is not best and not repairs.isdisjoint(blame.repairs)
        ]
        is_guess = best.slip.kind == "none" and not best.reason
        return any(_score(rival) == _score(best) for rival in rivals) and (is_guess and bool(rivals))

    def xǁ_Leftǁis_tied__mutmut_16(self, best: Blame) -> bool:
        """Whether another number could be blamed for the same as well, or the best is a mere guess."""
        facts = {fact.index for at in best.repairs for fact in self._failing[at].bound.facts()}
        repairs = set(best.repairs)
        rivals = [
            blame
            for index in facts
            for blame in self._candidates[index]
            if blame is not best and not repairs.isdisjoint(blame.repairs)
        ]
        is_guess = best.slip.kind == "none" and not best.reason
        return any(None) or (is_guess and bool(rivals))

    def xǁ_Leftǁis_tied__mutmut_17(self, best: Blame) -> bool:
        """Whether another number could be blamed for the same as well, or the best is a mere guess."""
        facts = {fact.index for at in best.repairs for fact in self._failing[at].bound.facts()}
        repairs = set(best.repairs)
        rivals = [
            blame
            for index in facts
            for blame in self._candidates[index]
            if blame is not best and not repairs.isdisjoint(blame.repairs)
        ]
        is_guess = best.slip.kind == "none" and not best.reason
        return any(_score(None) == _score(best) for rival in rivals) or (is_guess and bool(rivals))

    def xǁ_Leftǁis_tied__mutmut_18(self, best: Blame) -> bool:
        """Whether another number could be blamed for the same as well, or the best is a mere guess."""
        facts = {fact.index for at in best.repairs for fact in self._failing[at].bound.facts()}
        repairs = set(best.repairs)
        rivals = [
            blame
            for index in facts
            for blame in self._candidates[index]
            if blame is not best and not repairs.isdisjoint(blame.repairs)
        ]
        is_guess = best.slip.kind == "none" and not best.reason
        return any(_score(rival) != _score(best) for rival in rivals) or (is_guess and bool(rivals))

    def xǁ_Leftǁis_tied__mutmut_19(self, best: Blame) -> bool:
        """Whether another number could be blamed for the same as well, or the best is a mere guess."""
        facts = {fact.index for at in best.repairs for fact in self._failing[at].bound.facts()}
        repairs = set(best.repairs)
        rivals = [
            blame
            for index in facts
            for blame in self._candidates[index]
            if blame is not best and not repairs.isdisjoint(blame.repairs)
        ]
        is_guess = best.slip.kind == "none" and not best.reason
        return any(_score(rival) == _score(None) for rival in rivals) or (is_guess and bool(rivals))

    def xǁ_Leftǁis_tied__mutmut_20(self, best: Blame) -> bool:
        """Whether another number could be blamed for the same as well, or the best is a mere guess."""
        facts = {fact.index for at in best.repairs for fact in self._failing[at].bound.facts()}
        repairs = set(best.repairs)
        rivals = [
            blame
            for index in facts
            for blame in self._candidates[index]
            if blame is not best and not repairs.isdisjoint(blame.repairs)
        ]
        is_guess = best.slip.kind == "none" and not best.reason
        return any(_score(rival) == _score(best) for rival in rivals) or (is_guess or bool(rivals))

    def xǁ_Leftǁis_tied__mutmut_21(self, best: Blame) -> bool:
        """Whether another number could be blamed for the same as well, or the best is a mere guess."""
        facts = {fact.index for at in best.repairs for fact in self._failing[at].bound.facts()}
        repairs = set(best.repairs)
        rivals = [
            blame
            for index in facts
            for blame in self._candidates[index]
            if blame is not best and not repairs.isdisjoint(blame.repairs)
        ]
        is_guess = best.slip.kind == "none" and not best.reason
        return any(_score(rival) == _score(best) for rival in rivals) or (is_guess and bool(None))

    @_mutmut_mutated(mutants_xǁ_Leftǁmend__mutmut)
    def mend(self, repairs: Sequence[int]) -> None:
        """Take verdicts out."""
        self._mended.update(repairs)
        touched = {fact.index for at in repairs for fact in self._failing[at].bound.facts()}
        for index in touched:
            for at in repairs:
                self._involved[index].pop(at, None)
            self._weigh(index)

    def xǁ_Leftǁmend__mutmut_orig(self, repairs: Sequence[int]) -> None:
        """Take verdicts out."""
        self._mended.update(repairs)
        touched = {fact.index for at in repairs for fact in self._failing[at].bound.facts()}
        for index in touched:
            for at in repairs:
                self._involved[index].pop(at, None)
            self._weigh(index)

    def xǁ_Leftǁmend__mutmut_1(self, repairs: Sequence[int]) -> None:
        """Take verdicts out."""
        self._mended.update(None)
        touched = {fact.index for at in repairs for fact in self._failing[at].bound.facts()}
        for index in touched:
            for at in repairs:
                self._involved[index].pop(at, None)
            self._weigh(index)

    def xǁ_Leftǁmend__mutmut_2(self, repairs: Sequence[int]) -> None:
        """Take verdicts out."""
        self._mended.update(repairs)
        touched = None
        for index in touched:
            for at in repairs:
                self._involved[index].pop(at, None)
            self._weigh(index)

    def xǁ_Leftǁmend__mutmut_3(self, repairs: Sequence[int]) -> None:
        """Take verdicts out."""
        self._mended.update(repairs)
        touched = {fact.index for at in repairs for fact in self._failing[at].bound.facts()}
        for index in touched:
            for at in repairs:
                self._involved[index].pop(None, None)
            self._weigh(index)

    def xǁ_Leftǁmend__mutmut_4(self, repairs: Sequence[int]) -> None:
        """Take verdicts out."""
        self._mended.update(repairs)
        touched = {fact.index for at in repairs for fact in self._failing[at].bound.facts()}
        for index in touched:
            for at in repairs:
                self._involved[index].pop(None)
            self._weigh(index)

    def xǁ_Leftǁmend__mutmut_5(self, repairs: Sequence[int]) -> None:
        """Take verdicts out."""
        self._mended.update(repairs)
        touched = {fact.index for at in repairs for fact in self._failing[at].bound.facts()}
        for index in touched:
            for at in repairs:
                self._involved[index].pop(at, )
            self._weigh(index)

    def xǁ_Leftǁmend__mutmut_6(self, repairs: Sequence[int]) -> None:
        """Take verdicts out."""
        self._mended.update(repairs)
        touched = {fact.index for at in repairs for fact in self._failing[at].bound.facts()}
        for index in touched:
            for at in repairs:
                self._involved[index].pop(at, None)
            self._weigh(None)

    @_mutmut_mutated(mutants_xǁ_Leftǁ_weigh__mutmut)
    def _weigh(self, index: int) -> None:
        """Make the candidates of one fact anew, in the order of verdicts and of the facts in them."""
        self._turn[index] += 1
        involved = self._involved[index]
        candidates = list(self._candidates_for(self._facts[index], involved))
        self._candidates[index] = candidates
        if candidates:
            first, slot = next(iter(involved.items()))
            for number, blame in enumerate(candidates):
                heappush(self._queue, (_score(blame), first, slot, number, self._turn[index], blame))

    def xǁ_Leftǁ_weigh__mutmut_orig(self, index: int) -> None:
        """Make the candidates of one fact anew, in the order of verdicts and of the facts in them."""
        self._turn[index] += 1
        involved = self._involved[index]
        candidates = list(self._candidates_for(self._facts[index], involved))
        self._candidates[index] = candidates
        if candidates:
            first, slot = next(iter(involved.items()))
            for number, blame in enumerate(candidates):
                heappush(self._queue, (_score(blame), first, slot, number, self._turn[index], blame))

    def xǁ_Leftǁ_weigh__mutmut_1(self, index: int) -> None:
        """Make the candidates of one fact anew, in the order of verdicts and of the facts in them."""
        self._turn[index] = 1
        involved = self._involved[index]
        candidates = list(self._candidates_for(self._facts[index], involved))
        self._candidates[index] = candidates
        if candidates:
            first, slot = next(iter(involved.items()))
            for number, blame in enumerate(candidates):
                heappush(self._queue, (_score(blame), first, slot, number, self._turn[index], blame))

    def xǁ_Leftǁ_weigh__mutmut_2(self, index: int) -> None:
        """Make the candidates of one fact anew, in the order of verdicts and of the facts in them."""
        self._turn[index] -= 1
        involved = self._involved[index]
        candidates = list(self._candidates_for(self._facts[index], involved))
        self._candidates[index] = candidates
        if candidates:
            first, slot = next(iter(involved.items()))
            for number, blame in enumerate(candidates):
                heappush(self._queue, (_score(blame), first, slot, number, self._turn[index], blame))

    def xǁ_Leftǁ_weigh__mutmut_3(self, index: int) -> None:
        """Make the candidates of one fact anew, in the order of verdicts and of the facts in them."""
        self._turn[index] += 2
        involved = self._involved[index]
        candidates = list(self._candidates_for(self._facts[index], involved))
        self._candidates[index] = candidates
        if candidates:
            first, slot = next(iter(involved.items()))
            for number, blame in enumerate(candidates):
                heappush(self._queue, (_score(blame), first, slot, number, self._turn[index], blame))

    def xǁ_Leftǁ_weigh__mutmut_4(self, index: int) -> None:
        """Make the candidates of one fact anew, in the order of verdicts and of the facts in them."""
        self._turn[index] += 1
        involved = None
        candidates = list(self._candidates_for(self._facts[index], involved))
        self._candidates[index] = candidates
        if candidates:
            first, slot = next(iter(involved.items()))
            for number, blame in enumerate(candidates):
                heappush(self._queue, (_score(blame), first, slot, number, self._turn[index], blame))

    def xǁ_Leftǁ_weigh__mutmut_5(self, index: int) -> None:
        """Make the candidates of one fact anew, in the order of verdicts and of the facts in them."""
        self._turn[index] += 1
        involved = self._involved[index]
        candidates = None
        self._candidates[index] = candidates
        if candidates:
            first, slot = next(iter(involved.items()))
            for number, blame in enumerate(candidates):
                heappush(self._queue, (_score(blame), first, slot, number, self._turn[index], blame))

    def xǁ_Leftǁ_weigh__mutmut_6(self, index: int) -> None:
        """Make the candidates of one fact anew, in the order of verdicts and of the facts in them."""
        self._turn[index] += 1
        involved = self._involved[index]
        candidates = list(None)
        self._candidates[index] = candidates
        if candidates:
            first, slot = next(iter(involved.items()))
            for number, blame in enumerate(candidates):
                heappush(self._queue, (_score(blame), first, slot, number, self._turn[index], blame))

    def xǁ_Leftǁ_weigh__mutmut_7(self, index: int) -> None:
        """Make the candidates of one fact anew, in the order of verdicts and of the facts in them."""
        self._turn[index] += 1
        involved = self._involved[index]
        candidates = list(self._candidates_for(None, involved))
        self._candidates[index] = candidates
        if candidates:
            first, slot = next(iter(involved.items()))
            for number, blame in enumerate(candidates):
                heappush(self._queue, (_score(blame), first, slot, number, self._turn[index], blame))

    def xǁ_Leftǁ_weigh__mutmut_8(self, index: int) -> None:
        """Make the candidates of one fact anew, in the order of verdicts and of the facts in them."""
        self._turn[index] += 1
        involved = self._involved[index]
        candidates = list(self._candidates_for(self._facts[index], None))
        self._candidates[index] = candidates
        if candidates:
            first, slot = next(iter(involved.items()))
            for number, blame in enumerate(candidates):
                heappush(self._queue, (_score(blame), first, slot, number, self._turn[index], blame))

    def xǁ_Leftǁ_weigh__mutmut_9(self, index: int) -> None:
        """Make the candidates of one fact anew, in the order of verdicts and of the facts in them."""
        self._turn[index] += 1
        involved = self._involved[index]
        candidates = list(self._candidates_for(involved))
        self._candidates[index] = candidates
        if candidates:
            first, slot = next(iter(involved.items()))
            for number, blame in enumerate(candidates):
                heappush(self._queue, (_score(blame), first, slot, number, self._turn[index], blame))

    def xǁ_Leftǁ_weigh__mutmut_10(self, index: int) -> None:
        """Make the candidates of one fact anew, in the order of verdicts and of the facts in them."""
        self._turn[index] += 1
        involved = self._involved[index]
        candidates = list(self._candidates_for(self._facts[index], ))
        self._candidates[index] = candidates
        if candidates:
            first, slot = next(iter(involved.items()))
            for number, blame in enumerate(candidates):
                heappush(self._queue, (_score(blame), first, slot, number, self._turn[index], blame))

    def xǁ_Leftǁ_weigh__mutmut_11(self, index: int) -> None:
        """Make the candidates of one fact anew, in the order of verdicts and of the facts in them."""
        self._turn[index] += 1
        involved = self._involved[index]
        candidates = list(self._candidates_for(self._facts[index], involved))
        self._candidates[index] = None
        if candidates:
            first, slot = next(iter(involved.items()))
            for number, blame in enumerate(candidates):
                heappush(self._queue, (_score(blame), first, slot, number, self._turn[index], blame))

    def xǁ_Leftǁ_weigh__mutmut_12(self, index: int) -> None:
        """Make the candidates of one fact anew, in the order of verdicts and of the facts in them."""
        self._turn[index] += 1
        involved = self._involved[index]
        candidates = list(self._candidates_for(self._facts[index], involved))
        self._candidates[index] = candidates
        if candidates:
            first, slot = None
            for number, blame in enumerate(candidates):
                heappush(self._queue, (_score(blame), first, slot, number, self._turn[index], blame))

    def xǁ_Leftǁ_weigh__mutmut_13(self, index: int) -> None:
        """Make the candidates of one fact anew, in the order of verdicts and of the facts in them."""
        self._turn[index] += 1
        involved = self._involved[index]
        candidates = list(self._candidates_for(self._facts[index], involved))
        self._candidates[index] = candidates
        if candidates:
            first, slot = next(None)
            for number, blame in enumerate(candidates):
                heappush(self._queue, (_score(blame), first, slot, number, self._turn[index], blame))

    def xǁ_Leftǁ_weigh__mutmut_14(self, index: int) -> None:
        """Make the candidates of one fact anew, in the order of verdicts and of the facts in them."""
        self._turn[index] += 1
        involved = self._involved[index]
        candidates = list(self._candidates_for(self._facts[index], involved))
        self._candidates[index] = candidates
        if candidates:
            first, slot = next(iter(None))
            for number, blame in enumerate(candidates):
                heappush(self._queue, (_score(blame), first, slot, number, self._turn[index], blame))

    def xǁ_Leftǁ_weigh__mutmut_15(self, index: int) -> None:
        """Make the candidates of one fact anew, in the order of verdicts and of the facts in them."""
        self._turn[index] += 1
        involved = self._involved[index]
        candidates = list(self._candidates_for(self._facts[index], involved))
        self._candidates[index] = candidates
        if candidates:
            first, slot = next(iter(involved.items()))
            for number, blame in enumerate(None):
                heappush(self._queue, (_score(blame), first, slot, number, self._turn[index], blame))

    def xǁ_Leftǁ_weigh__mutmut_16(self, index: int) -> None:
        """Make the candidates of one fact anew, in the order of verdicts and of the facts in them."""
        self._turn[index] += 1
        involved = self._involved[index]
        candidates = list(self._candidates_for(self._facts[index], involved))
        self._candidates[index] = candidates
        if candidates:
            first, slot = next(iter(involved.items()))
            for number, blame in enumerate(candidates):
                heappush(None, (_score(blame), first, slot, number, self._turn[index], blame))

    def xǁ_Leftǁ_weigh__mutmut_17(self, index: int) -> None:
        """Make the candidates of one fact anew, in the order of verdicts and of the facts in them."""
        self._turn[index] += 1
        involved = self._involved[index]
        candidates = list(self._candidates_for(self._facts[index], involved))
        self._candidates[index] = candidates
        if candidates:
            first, slot = next(iter(involved.items()))
            for number, blame in enumerate(candidates):
                heappush(self._queue, None)

    def xǁ_Leftǁ_weigh__mutmut_18(self, index: int) -> None:
        """Make the candidates of one fact anew, in the order of verdicts and of the facts in them."""
        self._turn[index] += 1
        involved = self._involved[index]
        candidates = list(self._candidates_for(self._facts[index], involved))
        self._candidates[index] = candidates
        if candidates:
            first, slot = next(iter(involved.items()))
            for number, blame in enumerate(candidates):
                heappush((_score(blame), first, slot, number, self._turn[index], blame))

    def xǁ_Leftǁ_weigh__mutmut_19(self, index: int) -> None:
        """Make the candidates of one fact anew, in the order of verdicts and of the facts in them."""
        self._turn[index] += 1
        involved = self._involved[index]
        candidates = list(self._candidates_for(self._facts[index], involved))
        self._candidates[index] = candidates
        if candidates:
            first, slot = next(iter(involved.items()))
            for number, blame in enumerate(candidates):
                heappush(self._queue, )

    def xǁ_Leftǁ_weigh__mutmut_20(self, index: int) -> None:
        """Make the candidates of one fact anew, in the order of verdicts and of the facts in them."""
        self._turn[index] += 1
        involved = self._involved[index]
        candidates = list(self._candidates_for(self._facts[index], involved))
        self._candidates[index] = candidates
        if candidates:
            first, slot = next(iter(involved.items()))
            for number, blame in enumerate(candidates):
                heappush(self._queue, (_score(None), first, slot, number, self._turn[index], blame))

    @_mutmut_mutated(mutants_xǁ_Leftǁ_candidates_for__mutmut)
    def _candidates_for(self, fact: Fact, positions: Iterable[int]) -> Iterator[Blame]:
        """What a number would have to be to mend the relations it takes part in."""
        failing = self._failing
        stated = [at for at in positions if _states(failing[at], fact)]
        for at in stated:
            if failing[at].note == "direction":
                yield Blame(fact, Slip("swapped", "", fact.quantity.value), (at,), "direction")
        common, repairs = _common([(at, self._span(fact, at)) for at in positions])
        kept = _kept(common, fact, self._holding.get(fact.index, ())) if common is not None else None
        if kept is not None:
            reason = next((failing[at].note for at in stated if failing[at].note in _REASONS), "")
            slip = (None if reason else find_slip(fact.quantity, kept)) or plain_replacement(fact.quantity, kept)
            yield Blame(fact, slip, tuple(repairs), reason)

    def xǁ_Leftǁ_candidates_for__mutmut_orig(self, fact: Fact, positions: Iterable[int]) -> Iterator[Blame]:
        """What a number would have to be to mend the relations it takes part in."""
        failing = self._failing
        stated = [at for at in positions if _states(failing[at], fact)]
        for at in stated:
            if failing[at].note == "direction":
                yield Blame(fact, Slip("swapped", "", fact.quantity.value), (at,), "direction")
        common, repairs = _common([(at, self._span(fact, at)) for at in positions])
        kept = _kept(common, fact, self._holding.get(fact.index, ())) if common is not None else None
        if kept is not None:
            reason = next((failing[at].note for at in stated if failing[at].note in _REASONS), "")
            slip = (None if reason else find_slip(fact.quantity, kept)) or plain_replacement(fact.quantity, kept)
            yield Blame(fact, slip, tuple(repairs), reason)

    def xǁ_Leftǁ_candidates_for__mutmut_1(self, fact: Fact, positions: Iterable[int]) -> Iterator[Blame]:
        """What a number would have to be to mend the relations it takes part in."""
        failing = None
        stated = [at for at in positions if _states(failing[at], fact)]
        for at in stated:
            if failing[at].note == "direction":
                yield Blame(fact, Slip("swapped", "", fact.quantity.value), (at,), "direction")
        common, repairs = _common([(at, self._span(fact, at)) for at in positions])
        kept = _kept(common, fact, self._holding.get(fact.index, ())) if common is not None else None
        if kept is not None:
            reason = next((failing[at].note for at in stated if failing[at].note in _REASONS), "")
            slip = (None if reason else find_slip(fact.quantity, kept)) or plain_replacement(fact.quantity, kept)
            yield Blame(fact, slip, tuple(repairs), reason)

    def xǁ_Leftǁ_candidates_for__mutmut_2(self, fact: Fact, positions: Iterable[int]) -> Iterator[Blame]:
        """What a number would have to be to mend the relations it takes part in."""
        failing = self._failing
        stated = None
        for at in stated:
            if failing[at].note == "direction":
                yield Blame(fact, Slip("swapped", "", fact.quantity.value), (at,), "direction")
        common, repairs = _common([(at, self._span(fact, at)) for at in positions])
        kept = _kept(common, fact, self._holding.get(fact.index, ())) if common is not None else None
        if kept is not None:
            reason = next((failing[at].note for at in stated if failing[at].note in _REASONS), "")
            slip = (None if reason else find_slip(fact.quantity, kept)) or plain_replacement(fact.quantity, kept)
            yield Blame(fact, slip, tuple(repairs), reason)

    def xǁ_Leftǁ_candidates_for__mutmut_3(self, fact: Fact, positions: Iterable[int]) -> Iterator[Blame]:
        """What a number would have to be to mend the relations it takes part in."""
        failing = self._failing
        stated = [at for at in positions if _states(None, fact)]
        for at in stated:
            if failing[at].note == "direction":
                yield Blame(fact, Slip("swapped", "", fact.quantity.value), (at,), "direction")
        common, repairs = _common([(at, self._span(fact, at)) for at in positions])
        kept = _kept(common, fact, self._holding.get(fact.index, ())) if common is not None else None
        if kept is not None:
            reason = next((failing[at].note for at in stated if failing[at].note in _REASONS), "")
            slip = (None if reason else find_slip(fact.quantity, kept)) or plain_replacement(fact.quantity, kept)
            yield Blame(fact, slip, tuple(repairs), reason)

    def xǁ_Leftǁ_candidates_for__mutmut_4(self, fact: Fact, positions: Iterable[int]) -> Iterator[Blame]:
        """What a number would have to be to mend the relations it takes part in."""
        failing = self._failing
        stated = [at for at in positions if _states(failing[at], None)]
        for at in stated:
            if failing[at].note == "direction":
                yield Blame(fact, Slip("swapped", "", fact.quantity.value), (at,), "direction")
        common, repairs = _common([(at, self._span(fact, at)) for at in positions])
        kept = _kept(common, fact, self._holding.get(fact.index, ())) if common is not None else None
        if kept is not None:
            reason = next((failing[at].note for at in stated if failing[at].note in _REASONS), "")
            slip = (None if reason else find_slip(fact.quantity, kept)) or plain_replacement(fact.quantity, kept)
            yield Blame(fact, slip, tuple(repairs), reason)

    def xǁ_Leftǁ_candidates_for__mutmut_5(self, fact: Fact, positions: Iterable[int]) -> Iterator[Blame]:
        """What a number would have to be to mend the relations it takes part in."""
        failing = self._failing
        stated = [at for at in positions if _states(fact)]
        for at in stated:
            if failing[at].note == "direction":
                yield Blame(fact, Slip("swapped", "", fact.quantity.value), (at,), "direction")
        common, repairs = _common([(at, self._span(fact, at)) for at in positions])
        kept = _kept(common, fact, self._holding.get(fact.index, ())) if common is not None else None
        if kept is not None:
            reason = next((failing[at].note for at in stated if failing[at].note in _REASONS), "")
            slip = (None if reason else find_slip(fact.quantity, kept)) or plain_replacement(fact.quantity, kept)
            yield Blame(fact, slip, tuple(repairs), reason)

    def xǁ_Leftǁ_candidates_for__mutmut_6(self, fact: Fact, positions: Iterable[int]) -> Iterator[Blame]:
        """What a number would have to be to mend the relations it takes part in."""
        failing = self._failing
        stated = [at for at in positions if _states(failing[at], )]
        for at in stated:
            if failing[at].note == "direction":
                yield Blame(fact, Slip("swapped", "", fact.quantity.value), (at,), "direction")
        common, repairs = _common([(at, self._span(fact, at)) for at in positions])
        kept = _kept(common, fact, self._holding.get(fact.index, ())) if common is not None else None
        if kept is not None:
            reason = next((failing[at].note for at in stated if failing[at].note in _REASONS), "")
            slip = (None if reason else find_slip(fact.quantity, kept)) or plain_replacement(fact.quantity, kept)
            yield Blame(fact, slip, tuple(repairs), reason)

    def xǁ_Leftǁ_candidates_for__mutmut_7(self, fact: Fact, positions: Iterable[int]) -> Iterator[Blame]:
        """What a number would have to be to mend the relations it takes part in."""
        failing = self._failing
        stated = [at for at in positions if _states(failing[at], fact)]
        for at in stated:
            if failing[at].note != "direction":
                yield Blame(fact, Slip("swapped", "", fact.quantity.value), (at,), "direction")
        common, repairs = _common([(at, self._span(fact, at)) for at in positions])
        kept = _kept(common, fact, self._holding.get(fact.index, ())) if common is not None else None
        if kept is not None:
            reason = next((failing[at].note for at in stated if failing[at].note in _REASONS), "")
            slip = (None if reason else find_slip(fact.quantity, kept)) or plain_replacement(fact.quantity, kept)
            yield Blame(fact, slip, tuple(repairs), reason)

    def xǁ_Leftǁ_candidates_for__mutmut_8(self, fact: Fact, positions: Iterable[int]) -> Iterator[Blame]:
        """What a number would have to be to mend the relations it takes part in."""
        failing = self._failing
        stated = [at for at in positions if _states(failing[at], fact)]
        for at in stated:
            if failing[at].note == "XXdirectionXX":
                yield Blame(fact, Slip("swapped", "", fact.quantity.value), (at,), "direction")
        common, repairs = _common([(at, self._span(fact, at)) for at in positions])
        kept = _kept(common, fact, self._holding.get(fact.index, ())) if common is not None else None
        if kept is not None:
            reason = next((failing[at].note for at in stated if failing[at].note in _REASONS), "")
            slip = (None if reason else find_slip(fact.quantity, kept)) or plain_replacement(fact.quantity, kept)
            yield Blame(fact, slip, tuple(repairs), reason)

    def xǁ_Leftǁ_candidates_for__mutmut_9(self, fact: Fact, positions: Iterable[int]) -> Iterator[Blame]:
        """What a number would have to be to mend the relations it takes part in."""
        failing = self._failing
        stated = [at for at in positions if _states(failing[at], fact)]
        for at in stated:
            if failing[at].note == "DIRECTION":
                yield Blame(fact, Slip("swapped", "", fact.quantity.value), (at,), "direction")
        common, repairs = _common([(at, self._span(fact, at)) for at in positions])
        kept = _kept(common, fact, self._holding.get(fact.index, ())) if common is not None else None
        if kept is not None:
            reason = next((failing[at].note for at in stated if failing[at].note in _REASONS), "")
            slip = (None if reason else find_slip(fact.quantity, kept)) or plain_replacement(fact.quantity, kept)
            yield Blame(fact, slip, tuple(repairs), reason)

    def xǁ_Leftǁ_candidates_for__mutmut_10(self, fact: Fact, positions: Iterable[int]) -> Iterator[Blame]:
        """What a number would have to be to mend the relations it takes part in."""
        failing = self._failing
        stated = [at for at in positions if _states(failing[at], fact)]
        for at in stated:
            if failing[at].note == "direction":
                yield Blame(None, Slip("swapped", "", fact.quantity.value), (at,), "direction")
        common, repairs = _common([(at, self._span(fact, at)) for at in positions])
        kept = _kept(common, fact, self._holding.get(fact.index, ())) if common is not None else None
        if kept is not None:
            reason = next((failing[at].note for at in stated if failing[at].note in _REASONS), "")
            slip = (None if reason else find_slip(fact.quantity, kept)) or plain_replacement(fact.quantity, kept)
            yield Blame(fact, slip, tuple(repairs), reason)

    def xǁ_Leftǁ_candidates_for__mutmut_11(self, fact: Fact, positions: Iterable[int]) -> Iterator[Blame]:
        """What a number would have to be to mend the relations it takes part in."""
        failing = self._failing
        stated = [at for at in positions if _states(failing[at], fact)]
        for at in stated:
            if failing[at].note == "direction":
                yield Blame(fact, None, (at,), "direction")
        common, repairs = _common([(at, self._span(fact, at)) for at in positions])
        kept = _kept(common, fact, self._holding.get(fact.index, ())) if common is not None else None
        if kept is not None:
            reason = next((failing[at].note for at in stated if failing[at].note in _REASONS), "")
            slip = (None if reason else find_slip(fact.quantity, kept)) or plain_replacement(fact.quantity, kept)
            yield Blame(fact, slip, tuple(repairs), reason)

    def xǁ_Leftǁ_candidates_for__mutmut_12(self, fact: Fact, positions: Iterable[int]) -> Iterator[Blame]:
        """What a number would have to be to mend the relations it takes part in."""
        failing = self._failing
        stated = [at for at in positions if _states(failing[at], fact)]
        for at in stated:
            if failing[at].note == "direction":
                yield Blame(fact, Slip("swapped", "", fact.quantity.value), None, "direction")
        common, repairs = _common([(at, self._span(fact, at)) for at in positions])
        kept = _kept(common, fact, self._holding.get(fact.index, ())) if common is not None else None
        if kept is not None:
            reason = next((failing[at].note for at in stated if failing[at].note in _REASONS), "")
            slip = (None if reason else find_slip(fact.quantity, kept)) or plain_replacement(fact.quantity, kept)
            yield Blame(fact, slip, tuple(repairs), reason)

    def xǁ_Leftǁ_candidates_for__mutmut_13(self, fact: Fact, positions: Iterable[int]) -> Iterator[Blame]:
        """What a number would have to be to mend the relations it takes part in."""
        failing = self._failing
        stated = [at for at in positions if _states(failing[at], fact)]
        for at in stated:
            if failing[at].note == "direction":
                yield Blame(fact, Slip("swapped", "", fact.quantity.value), (at,), None)
        common, repairs = _common([(at, self._span(fact, at)) for at in positions])
        kept = _kept(common, fact, self._holding.get(fact.index, ())) if common is not None else None
        if kept is not None:
            reason = next((failing[at].note for at in stated if failing[at].note in _REASONS), "")
            slip = (None if reason else find_slip(fact.quantity, kept)) or plain_replacement(fact.quantity, kept)
            yield Blame(fact, slip, tuple(repairs), reason)

    def xǁ_Leftǁ_candidates_for__mutmut_14(self, fact: Fact, positions: Iterable[int]) -> Iterator[Blame]:
        """What a number would have to be to mend the relations it takes part in."""
        failing = self._failing
        stated = [at for at in positions if _states(failing[at], fact)]
        for at in stated:
            if failing[at].note == "direction":
                yield Blame(Slip("swapped", "", fact.quantity.value), (at,), "direction")
        common, repairs = _common([(at, self._span(fact, at)) for at in positions])
        kept = _kept(common, fact, self._holding.get(fact.index, ())) if common is not None else None
        if kept is not None:
            reason = next((failing[at].note for at in stated if failing[at].note in _REASONS), "")
            slip = (None if reason else find_slip(fact.quantity, kept)) or plain_replacement(fact.quantity, kept)
            yield Blame(fact, slip, tuple(repairs), reason)

    def xǁ_Leftǁ_candidates_for__mutmut_15(self, fact: Fact, positions: Iterable[int]) -> Iterator[Blame]:
        """What a number would have to be to mend the relations it takes part in."""
        failing = self._failing
        stated = [at for at in positions if _states(failing[at], fact)]
        for at in stated:
            if failing[at].note == "direction":
                yield Blame(fact, (at,), "direction")
        common, repairs = _common([(at, self._span(fact, at)) for at in positions])
        kept = _kept(common, fact, self._holding.get(fact.index, ())) if common is not None else None
        if kept is not None:
            reason = next((failing[at].note for at in stated if failing[at].note in _REASONS), "")
            slip = (None if reason else find_slip(fact.quantity, kept)) or plain_replacement(fact.quantity, kept)
            yield Blame(fact, slip, tuple(repairs), reason)

    def xǁ_Leftǁ_candidates_for__mutmut_16(self, fact: Fact, positions: Iterable[int]) -> Iterator[Blame]:
        """What a number would have to be to mend the relations it takes part in."""
        failing = self._failing
        stated = [at for at in positions if _states(failing[at], fact)]
        for at in stated:
            if failing[at].note == "direction":
                yield Blame(fact, Slip("swapped", "", fact.quantity.value), "direction")
        common, repairs = _common([(at, self._span(fact, at)) for at in positions])
        kept = _kept(common, fact, self._holding.get(fact.index, ())) if common is not None else None
        if kept is not None:
            reason = next((failing[at].note for at in stated if failing[at].note in _REASONS), "")
            slip = (None if reason else find_slip(fact.quantity, kept)) or plain_replacement(fact.quantity, kept)
            yield Blame(fact, slip, tuple(repairs), reason)

    def xǁ_Leftǁ_candidates_for__mutmut_17(self, fact: Fact, positions: Iterable[int]) -> Iterator[Blame]:
        """What a number would have to be to mend the relations it takes part in."""
        failing = self._failing
        stated = [at for at in positions if _states(failing[at], fact)]
        for at in stated:
            if failing[at].note == "direction":
                yield Blame(fact, Slip("swapped", "", fact.quantity.value), (at,), )
        common, repairs = _common([(at, self._span(fact, at)) for at in positions])
        kept = _kept(common, fact, self._holding.get(fact.index, ())) if common is not None else None
        if kept is not None:
            reason = next((failing[at].note for at in stated if failing[at].note in _REASONS), "")
            slip = (None if reason else find_slip(fact.quantity, kept)) or plain_replacement(fact.quantity, kept)
            yield Blame(fact, slip, tuple(repairs), reason)

    def xǁ_Leftǁ_candidates_for__mutmut_18(self, fact: Fact, positions: Iterable[int]) -> Iterator[Blame]:
        """What a number would have to be to mend the relations it takes part in."""
        failing = self._failing
        stated = [at for at in positions if _states(failing[at], fact)]
        for at in stated:
            if failing[at].note == "direction":
                yield Blame(fact, Slip(None, "", fact.quantity.value), (at,), "direction")
        common, repairs = _common([(at, self._span(fact, at)) for at in positions])
        kept = _kept(common, fact, self._holding.get(fact.index, ())) if common is not None else None
        if kept is not None:
            reason = next((failing[at].note for at in stated if failing[at].note in _REASONS), "")
            slip = (None if reason else find_slip(fact.quantity, kept)) or plain_replacement(fact.quantity, kept)
            yield Blame(fact, slip, tuple(repairs), reason)

    def xǁ_Leftǁ_candidates_for__mutmut_19(self, fact: Fact, positions: Iterable[int]) -> Iterator[Blame]:
        """What a number would have to be to mend the relations it takes part in."""
        failing = self._failing
        stated = [at for at in positions if _states(failing[at], fact)]
        for at in stated:
            if failing[at].note == "direction":
                yield Blame(fact, Slip("swapped", None, fact.quantity.value), (at,), "direction")
        common, repairs = _common([(at, self._span(fact, at)) for at in positions])
        kept = _kept(common, fact, self._holding.get(fact.index, ())) if common is not None else None
        if kept is not None:
            reason = next((failing[at].note for at in stated if failing[at].note in _REASONS), "")
            slip = (None if reason else find_slip(fact.quantity, kept)) or plain_replacement(fact.quantity, kept)
            yield Blame(fact, slip, tuple(repairs), reason)

    def xǁ_Leftǁ_candidates_for__mutmut_20(self, fact: Fact, positions: Iterable[int]) -> Iterator[Blame]:
        """What a number would have to be to mend the relations it takes part in."""
        failing = self._failing
        stated = [at for at in positions if _states(failing[at], fact)]
        for at in stated:
            if failing[at].note == "direction":
                yield Blame(fact, Slip("swapped", "", None), (at,), "direction")
        common, repairs = _common([(at, self._span(fact, at)) for at in positions])
        kept = _kept(common, fact, self._holding.get(fact.index, ())) if common is not None else None
        if kept is not None:
            reason = next((failing[at].note for at in stated if failing[at].note in _REASONS), "")
            slip = (None if reason else find_slip(fact.quantity, kept)) or plain_replacement(fact.quantity, kept)
            yield Blame(fact, slip, tuple(repairs), reason)

    def xǁ_Leftǁ_candidates_for__mutmut_21(self, fact: Fact, positions: Iterable[int]) -> Iterator[Blame]:
        """What a number would have to be to mend the relations it takes part in."""
        failing = self._failing
        stated = [at for at in positions if _states(failing[at], fact)]
        for at in stated:
            if failing[at].note == "direction":
                yield Blame(fact, Slip("", fact.quantity.value), (at,), "direction")
        common, repairs = _common([(at, self._span(fact, at)) for at in positions])
        kept = _kept(common, fact, self._holding.get(fact.index, ())) if common is not None else None
        if kept is not None:
            reason = next((failing[at].note for at in stated if failing[at].note in _REASONS), "")
            slip = (None if reason else find_slip(fact.quantity, kept)) or plain_replacement(fact.quantity, kept)
            yield Blame(fact, slip, tuple(repairs), reason)

    def xǁ_Leftǁ_candidates_for__mutmut_22(self, fact: Fact, positions: Iterable[int]) -> Iterator[Blame]:
        """What a number would have to be to mend the relations it takes part in."""
        failing = self._failing
        stated = [at for at in positions if _states(failing[at], fact)]
        for at in stated:
            if failing[at].note == "direction":
                yield Blame(fact, Slip("swapped", fact.quantity.value), (at,), "direction")
        common, repairs = _common([(at, self._span(fact, at)) for at in positions])
        kept = _kept(common, fact, self._holding.get(fact.index, ())) if common is not None else None
        if kept is not None:
            reason = next((failing[at].note for at in stated if failing[at].note in _REASONS), "")
            slip = (None if reason else find_slip(fact.quantity, kept)) or plain_replacement(fact.quantity, kept)
            yield Blame(fact, slip, tuple(repairs), reason)

    def xǁ_Leftǁ_candidates_for__mutmut_23(self, fact: Fact, positions: Iterable[int]) -> Iterator[Blame]:
        """What a number would have to be to mend the relations it takes part in."""
        failing = self._failing
        stated = [at for at in positions if _states(failing[at], fact)]
        for at in stated:
            if failing[at].note == "direction":
                yield Blame(fact, Slip("swapped", "", ), (at,), "direction")
        common, repairs = _common([(at, self._span(fact, at)) for at in positions])
        kept = _kept(common, fact, self._holding.get(fact.index, ())) if common is not None else None
        if kept is not None:
            reason = next((failing[at].note for at in stated if failing[at].note in _REASONS), "")
            slip = (None if reason else find_slip(fact.quantity, kept)) or plain_replacement(fact.quantity, kept)
            yield Blame(fact, slip, tuple(repairs), reason)

    def xǁ_Leftǁ_candidates_for__mutmut_24(self, fact: Fact, positions: Iterable[int]) -> Iterator[Blame]:
        """What a number would have to be to mend the relations it takes part in."""
        failing = self._failing
        stated = [at for at in positions if _states(failing[at], fact)]
        for at in stated:
            if failing[at].note == "direction":
                yield Blame(fact, Slip("XXswappedXX", "", fact.quantity.value), (at,), "direction")
        common, repairs = _common([(at, self._span(fact, at)) for at in positions])
        kept = _kept(common, fact, self._holding.get(fact.index, ())) if common is not None else None
        if kept is not None:
            reason = next((failing[at].note for at in stated if failing[at].note in _REASONS), "")
            slip = (None if reason else find_slip(fact.quantity, kept)) or plain_replacement(fact.quantity, kept)
            yield Blame(fact, slip, tuple(repairs), reason)

    def xǁ_Leftǁ_candidates_for__mutmut_25(self, fact: Fact, positions: Iterable[int]) -> Iterator[Blame]:
        """What a number would have to be to mend the relations it takes part in."""
        failing = self._failing
        stated = [at for at in positions if _states(failing[at], fact)]
        for at in stated:
            if failing[at].note == "direction":
                yield Blame(fact, Slip("SWAPPED", "", fact.quantity.value), (at,), "direction")
        common, repairs = _common([(at, self._span(fact, at)) for at in positions])
        kept = _kept(common, fact, self._holding.get(fact.index, ())) if common is not None else None
        if kept is not None:
            reason = next((failing[at].note for at in stated if failing[at].note in _REASONS), "")
            slip = (None if reason else find_slip(fact.quantity, kept)) or plain_replacement(fact.quantity, kept)
            yield Blame(fact, slip, tuple(repairs), reason)

    def xǁ_Leftǁ_candidates_for__mutmut_26(self, fact: Fact, positions: Iterable[int]) -> Iterator[Blame]:
        """What a number would have to be to mend the relations it takes part in."""
        failing = self._failing
        stated = [at for at in positions if _states(failing[at], fact)]
        for at in stated:
            if failing[at].note == "direction":
                yield Blame(fact, Slip("swapped", "XXXX", fact.quantity.value), (at,), "direction")
        common, repairs = _common([(at, self._span(fact, at)) for at in positions])
        kept = _kept(common, fact, self._holding.get(fact.index, ())) if common is not None else None
        if kept is not None:
            reason = next((failing[at].note for at in stated if failing[at].note in _REASONS), "")
            slip = (None if reason else find_slip(fact.quantity, kept)) or plain_replacement(fact.quantity, kept)
            yield Blame(fact, slip, tuple(repairs), reason)

    def xǁ_Leftǁ_candidates_for__mutmut_27(self, fact: Fact, positions: Iterable[int]) -> Iterator[Blame]:
        """What a number would have to be to mend the relations it takes part in."""
        failing = self._failing
        stated = [at for at in positions if _states(failing[at], fact)]
        for at in stated:
            if failing[at].note == "direction":
                yield Blame(fact, Slip("swapped", "", fact.quantity.value), (at,), "XXdirectionXX")
        common, repairs = _common([(at, self._span(fact, at)) for at in positions])
        kept = _kept(common, fact, self._holding.get(fact.index, ())) if common is not None else None
        if kept is not None:
            reason = next((failing[at].note for at in stated if failing[at].note in _REASONS), "")
            slip = (None if reason else find_slip(fact.quantity, kept)) or plain_replacement(fact.quantity, kept)
            yield Blame(fact, slip, tuple(repairs), reason)

    def xǁ_Leftǁ_candidates_for__mutmut_28(self, fact: Fact, positions: Iterable[int]) -> Iterator[Blame]:
        """What a number would have to be to mend the relations it takes part in."""
        failing = self._failing
        stated = [at for at in positions if _states(failing[at], fact)]
        for at in stated:
            if failing[at].note == "direction":
                yield Blame(fact, Slip("swapped", "", fact.quantity.value), (at,), "DIRECTION")
        common, repairs = _common([(at, self._span(fact, at)) for at in positions])
        kept = _kept(common, fact, self._holding.get(fact.index, ())) if common is not None else None
        if kept is not None:
            reason = next((failing[at].note for at in stated if failing[at].note in _REASONS), "")
            slip = (None if reason else find_slip(fact.quantity, kept)) or plain_replacement(fact.quantity, kept)
            yield Blame(fact, slip, tuple(repairs), reason)

    def xǁ_Leftǁ_candidates_for__mutmut_29(self, fact: Fact, positions: Iterable[int]) -> Iterator[Blame]:
        """What a number would have to be to mend the relations it takes part in."""
        failing = self._failing
        stated = [at for at in positions if _states(failing[at], fact)]
        for at in stated:
            if failing[at].note == "direction":
                yield Blame(fact, Slip("swapped", "", fact.quantity.value), (at,), "direction")
        common, repairs = None
        kept = _kept(common, fact, self._holding.get(fact.index, ())) if common is not None else None
        if kept is not None:
            reason = next((failing[at].note for at in stated if failing[at].note in _REASONS), "")
            slip = (None if reason else find_slip(fact.quantity, kept)) or plain_replacement(fact.quantity, kept)
            yield Blame(fact, slip, tuple(repairs), reason)

    def xǁ_Leftǁ_candidates_for__mutmut_30(self, fact: Fact, positions: Iterable[int]) -> Iterator[Blame]:
        """What a number would have to be to mend the relations it takes part in."""
        failing = self._failing
        stated = [at for at in positions if _states(failing[at], fact)]
        for at in stated:
            if failing[at].note == "direction":
                yield Blame(fact, Slip("swapped", "", fact.quantity.value), (at,), "direction")
        common, repairs = _common(None)
        kept = _kept(common, fact, self._holding.get(fact.index, ())) if common is not None else None
        if kept is not None:
            reason = next((failing[at].note for at in stated if failing[at].note in _REASONS), "")
            slip = (None if reason else find_slip(fact.quantity, kept)) or plain_replacement(fact.quantity, kept)
            yield Blame(fact, slip, tuple(repairs), reason)

    def xǁ_Leftǁ_candidates_for__mutmut_31(self, fact: Fact, positions: Iterable[int]) -> Iterator[Blame]:
        """What a number would have to be to mend the relations it takes part in."""
        failing = self._failing
        stated = [at for at in positions if _states(failing[at], fact)]
        for at in stated:
            if failing[at].note == "direction":
                yield Blame(fact, Slip("swapped", "", fact.quantity.value), (at,), "direction")
        common, repairs = _common([(at, self._span(None, at)) for at in positions])
        kept = _kept(common, fact, self._holding.get(fact.index, ())) if common is not None else None
        if kept is not None:
            reason = next((failing[at].note for at in stated if failing[at].note in _REASONS), "")
            slip = (None if reason else find_slip(fact.quantity, kept)) or plain_replacement(fact.quantity, kept)
            yield Blame(fact, slip, tuple(repairs), reason)

    def xǁ_Leftǁ_candidates_for__mutmut_32(self, fact: Fact, positions: Iterable[int]) -> Iterator[Blame]:
        """What a number would have to be to mend the relations it takes part in."""
        failing = self._failing
        stated = [at for at in positions if _states(failing[at], fact)]
        for at in stated:
            if failing[at].note == "direction":
                yield Blame(fact, Slip("swapped", "", fact.quantity.value), (at,), "direction")
        common, repairs = _common([(at, self._span(fact, None)) for at in positions])
        kept = _kept(common, fact, self._holding.get(fact.index, ())) if common is not None else None
        if kept is not None:
            reason = next((failing[at].note for at in stated if failing[at].note in _REASONS), "")
            slip = (None if reason else find_slip(fact.quantity, kept)) or plain_replacement(fact.quantity, kept)
            yield Blame(fact, slip, tuple(repairs), reason)

    def xǁ_Leftǁ_candidates_for__mutmut_33(self, fact: Fact, positions: Iterable[int]) -> Iterator[Blame]:
        """What a number would have to be to mend the relations it takes part in."""
        failing = self._failing
        stated = [at for at in positions if _states(failing[at], fact)]
        for at in stated:
            if failing[at].note == "direction":
                yield Blame(fact, Slip("swapped", "", fact.quantity.value), (at,), "direction")
        common, repairs = _common([(at, self._span(at)) for at in positions])
        kept = _kept(common, fact, self._holding.get(fact.index, ())) if common is not None else None
        if kept is not None:
            reason = next((failing[at].note for at in stated if failing[at].note in _REASONS), "")
            slip = (None if reason else find_slip(fact.quantity, kept)) or plain_replacement(fact.quantity, kept)
            yield Blame(fact, slip, tuple(repairs), reason)

    def xǁ_Leftǁ_candidates_for__mutmut_34(self, fact: Fact, positions: Iterable[int]) -> Iterator[Blame]:
        """What a number would have to be to mend the relations it takes part in."""
        failing = self._failing
        stated = [at for at in positions if _states(failing[at], fact)]
        for at in stated:
            if failing[at].note == "direction":
                yield Blame(fact, Slip("swapped", "", fact.quantity.value), (at,), "direction")
        common, repairs = _common([(at, self._span(fact, )) for at in positions])
        kept = _kept(common, fact, self._holding.get(fact.index, ())) if common is not None else None
        if kept is not None:
            reason = next((failing[at].note for at in stated if failing[at].note in _REASONS), "")
            slip = (None if reason else find_slip(fact.quantity, kept)) or plain_replacement(fact.quantity, kept)
            yield Blame(fact, slip, tuple(repairs), reason)

    def xǁ_Leftǁ_candidates_for__mutmut_35(self, fact: Fact, positions: Iterable[int]) -> Iterator[Blame]:
        """What a number would have to be to mend the relations it takes part in."""
        failing = self._failing
        stated = [at for at in positions if _states(failing[at], fact)]
        for at in stated:
            if failing[at].note == "direction":
                yield Blame(fact, Slip("swapped", "", fact.quantity.value), (at,), "direction")
        common, repairs = _common([(at, self._span(fact, at)) for at in positions])
        kept = None
        if kept is not None:
            reason = next((failing[at].note for at in stated if failing[at].note in _REASONS), "")
            slip = (None if reason else find_slip(fact.quantity, kept)) or plain_replacement(fact.quantity, kept)
            yield Blame(fact, slip, tuple(repairs), reason)

    def xǁ_Leftǁ_candidates_for__mutmut_36(self, fact: Fact, positions: Iterable[int]) -> Iterator[Blame]:
        """What a number would have to be to mend the relations it takes part in."""
        failing = self._failing
        stated = [at for at in positions if _states(failing[at], fact)]
        for at in stated:
            if failing[at].note == "direction":
                yield Blame(fact, Slip("swapped", "", fact.quantity.value), (at,), "direction")
        common, repairs = _common([(at, self._span(fact, at)) for at in positions])
        kept = _kept(common, fact, self._holding.get(fact.index, ())) if (common is not None) and False else None
        if kept is not None:
            reason = next((failing[at].note for at in stated if failing[at].note in _REASONS), "")
            slip = (None if reason else find_slip(fact.quantity, kept)) or plain_replacement(fact.quantity, kept)
            yield Blame(fact, slip, tuple(repairs), reason)

    def xǁ_Leftǁ_candidates_for__mutmut_37(self, fact: Fact, positions: Iterable[int]) -> Iterator[Blame]:
        """What a number would have to be to mend the relations it takes part in."""
        failing = self._failing
        stated = [at for at in positions if _states(failing[at], fact)]
        for at in stated:
            if failing[at].note == "direction":
                yield Blame(fact, Slip("swapped", "", fact.quantity.value), (at,), "direction")
        common, repairs = _common([(at, self._span(fact, at)) for at in positions])
        kept = _kept(common, fact, self._holding.get(fact.index, ())) if (common is not None) or True else None
        if kept is not None:
            reason = next((failing[at].note for at in stated if failing[at].note in _REASONS), "")
            slip = (None if reason else find_slip(fact.quantity, kept)) or plain_replacement(fact.quantity, kept)
            yield Blame(fact, slip, tuple(repairs), reason)

    def xǁ_Leftǁ_candidates_for__mutmut_38(self, fact: Fact, positions: Iterable[int]) -> Iterator[Blame]:
        """What a number would have to be to mend the relations it takes part in."""
        failing = self._failing
        stated = [at for at in positions if _states(failing[at], fact)]
        for at in stated:
            if failing[at].note == "direction":
                yield Blame(fact, Slip("swapped", "", fact.quantity.value), (at,), "direction")
        common, repairs = _common([(at, self._span(fact, at)) for at in positions])
        kept = _kept(None, fact, self._holding.get(fact.index, ())) if common is not None else None
        if kept is not None:
            reason = next((failing[at].note for at in stated if failing[at].note in _REASONS), "")
            slip = (None if reason else find_slip(fact.quantity, kept)) or plain_replacement(fact.quantity, kept)
            yield Blame(fact, slip, tuple(repairs), reason)

    def xǁ_Leftǁ_candidates_for__mutmut_39(self, fact: Fact, positions: Iterable[int]) -> Iterator[Blame]:
        """What a number would have to be to mend the relations it takes part in."""
        failing = self._failing
        stated = [at for at in positions if _states(failing[at], fact)]
        for at in stated:
            if failing[at].note == "direction":
                yield Blame(fact, Slip("swapped", "", fact.quantity.value), (at,), "direction")
        common, repairs = _common([(at, self._span(fact, at)) for at in positions])
        kept = _kept(common, None, self._holding.get(fact.index, ())) if common is not None else None
        if kept is not None:
            reason = next((failing[at].note for at in stated if failing[at].note in _REASONS), "")
            slip = (None if reason else find_slip(fact.quantity, kept)) or plain_replacement(fact.quantity, kept)
            yield Blame(fact, slip, tuple(repairs), reason)

    def xǁ_Leftǁ_candidates_for__mutmut_40(self, fact: Fact, positions: Iterable[int]) -> Iterator[Blame]:
        """What a number would have to be to mend the relations it takes part in."""
        failing = self._failing
        stated = [at for at in positions if _states(failing[at], fact)]
        for at in stated:
            if failing[at].note == "direction":
                yield Blame(fact, Slip("swapped", "", fact.quantity.value), (at,), "direction")
        common, repairs = _common([(at, self._span(fact, at)) for at in positions])
        kept = _kept(common, fact, None) if common is not None else None
        if kept is not None:
            reason = next((failing[at].note for at in stated if failing[at].note in _REASONS), "")
            slip = (None if reason else find_slip(fact.quantity, kept)) or plain_replacement(fact.quantity, kept)
            yield Blame(fact, slip, tuple(repairs), reason)

    def xǁ_Leftǁ_candidates_for__mutmut_41(self, fact: Fact, positions: Iterable[int]) -> Iterator[Blame]:
        """What a number would have to be to mend the relations it takes part in."""
        failing = self._failing
        stated = [at for at in positions if _states(failing[at], fact)]
        for at in stated:
            if failing[at].note == "direction":
                yield Blame(fact, Slip("swapped", "", fact.quantity.value), (at,), "direction")
        common, repairs = _common([(at, self._span(fact, at)) for at in positions])
        kept = _kept(fact, self._holding.get(fact.index, ())) if common is not None else None
        if kept is not None:
            reason = next((failing[at].note for at in stated if failing[at].note in _REASONS), "")
            slip = (None if reason else find_slip(fact.quantity, kept)) or plain_replacement(fact.quantity, kept)
            yield Blame(fact, slip, tuple(repairs), reason)

    def xǁ_Leftǁ_candidates_for__mutmut_42(self, fact: Fact, positions: Iterable[int]) -> Iterator[Blame]:
        """What a number would have to be to mend the relations it takes part in."""
        failing = self._failing
        stated = [at for at in positions if _states(failing[at], fact)]
        for at in stated:
            if failing[at].note == "direction":
                yield Blame(fact, Slip("swapped", "", fact.quantity.value), (at,), "direction")
        common, repairs = _common([(at, self._span(fact, at)) for at in positions])
        kept = _kept(common, self._holding.get(fact.index, ())) if common is not None else None
        if kept is not None:
            reason = next((failing[at].note for at in stated if failing[at].note in _REASONS), "")
            slip = (None if reason else find_slip(fact.quantity, kept)) or plain_replacement(fact.quantity, kept)
            yield Blame(fact, slip, tuple(repairs), reason)

    def xǁ_Leftǁ_candidates_for__mutmut_43(self, fact: Fact, positions: Iterable[int]) -> Iterator[Blame]:
        """What a number would have to be to mend the relations it takes part in."""
        failing = self._failing
        stated = [at for at in positions if _states(failing[at], fact)]
        for at in stated:
            if failing[at].note == "direction":
                yield Blame(fact, Slip("swapped", "", fact.quantity.value), (at,), "direction")
        common, repairs = _common([(at, self._span(fact, at)) for at in positions])
        kept = _kept(common, fact, ) if common is not None else None
        if kept is not None:
            reason = next((failing[at].note for at in stated if failing[at].note in _REASONS), "")
            slip = (None if reason else find_slip(fact.quantity, kept)) or plain_replacement(fact.quantity, kept)
            yield Blame(fact, slip, tuple(repairs), reason)

    def xǁ_Leftǁ_candidates_for__mutmut_44(self, fact: Fact, positions: Iterable[int]) -> Iterator[Blame]:
        """What a number would have to be to mend the relations it takes part in."""
        failing = self._failing
        stated = [at for at in positions if _states(failing[at], fact)]
        for at in stated:
            if failing[at].note == "direction":
                yield Blame(fact, Slip("swapped", "", fact.quantity.value), (at,), "direction")
        common, repairs = _common([(at, self._span(fact, at)) for at in positions])
        kept = _kept(common, fact, self._holding.get(None, ())) if common is not None else None
        if kept is not None:
            reason = next((failing[at].note for at in stated if failing[at].note in _REASONS), "")
            slip = (None if reason else find_slip(fact.quantity, kept)) or plain_replacement(fact.quantity, kept)
            yield Blame(fact, slip, tuple(repairs), reason)

    def xǁ_Leftǁ_candidates_for__mutmut_45(self, fact: Fact, positions: Iterable[int]) -> Iterator[Blame]:
        """What a number would have to be to mend the relations it takes part in."""
        failing = self._failing
        stated = [at for at in positions if _states(failing[at], fact)]
        for at in stated:
            if failing[at].note == "direction":
                yield Blame(fact, Slip("swapped", "", fact.quantity.value), (at,), "direction")
        common, repairs = _common([(at, self._span(fact, at)) for at in positions])
        kept = _kept(common, fact, self._holding.get(fact.index, None)) if common is not None else None
        if kept is not None:
            reason = next((failing[at].note for at in stated if failing[at].note in _REASONS), "")
            slip = (None if reason else find_slip(fact.quantity, kept)) or plain_replacement(fact.quantity, kept)
            yield Blame(fact, slip, tuple(repairs), reason)

    def xǁ_Leftǁ_candidates_for__mutmut_46(self, fact: Fact, positions: Iterable[int]) -> Iterator[Blame]:
        """What a number would have to be to mend the relations it takes part in."""
        failing = self._failing
        stated = [at for at in positions if _states(failing[at], fact)]
        for at in stated:
            if failing[at].note == "direction":
                yield Blame(fact, Slip("swapped", "", fact.quantity.value), (at,), "direction")
        common, repairs = _common([(at, self._span(fact, at)) for at in positions])
        kept = _kept(common, fact, self._holding.get(())) if common is not None else None
        if kept is not None:
            reason = next((failing[at].note for at in stated if failing[at].note in _REASONS), "")
            slip = (None if reason else find_slip(fact.quantity, kept)) or plain_replacement(fact.quantity, kept)
            yield Blame(fact, slip, tuple(repairs), reason)

    def xǁ_Leftǁ_candidates_for__mutmut_47(self, fact: Fact, positions: Iterable[int]) -> Iterator[Blame]:
        """What a number would have to be to mend the relations it takes part in."""
        failing = self._failing
        stated = [at for at in positions if _states(failing[at], fact)]
        for at in stated:
            if failing[at].note == "direction":
                yield Blame(fact, Slip("swapped", "", fact.quantity.value), (at,), "direction")
        common, repairs = _common([(at, self._span(fact, at)) for at in positions])
        kept = _kept(common, fact, self._holding.get(fact.index, )) if common is not None else None
        if kept is not None:
            reason = next((failing[at].note for at in stated if failing[at].note in _REASONS), "")
            slip = (None if reason else find_slip(fact.quantity, kept)) or plain_replacement(fact.quantity, kept)
            yield Blame(fact, slip, tuple(repairs), reason)

    def xǁ_Leftǁ_candidates_for__mutmut_48(self, fact: Fact, positions: Iterable[int]) -> Iterator[Blame]:
        """What a number would have to be to mend the relations it takes part in."""
        failing = self._failing
        stated = [at for at in positions if _states(failing[at], fact)]
        for at in stated:
            if failing[at].note == "direction":
                yield Blame(fact, Slip("swapped", "", fact.quantity.value), (at,), "direction")
        common, repairs = _common([(at, self._span(fact, at)) for at in positions])
        kept = _kept(common, fact, self._holding.get(fact.index, ())) if common is None else None
        if kept is not None:
            reason = next((failing[at].note for at in stated if failing[at].note in _REASONS), "")
            slip = (None if reason else find_slip(fact.quantity, kept)) or plain_replacement(fact.quantity, kept)
            yield Blame(fact, slip, tuple(repairs), reason)

    def xǁ_Leftǁ_candidates_for__mutmut_49(self, fact: Fact, positions: Iterable[int]) -> Iterator[Blame]:
        """What a number would have to be to mend the relations it takes part in."""
        failing = self._failing
        stated = [at for at in positions if _states(failing[at], fact)]
        for at in stated:
            if failing[at].note == "direction":
                yield Blame(fact, Slip("swapped", "", fact.quantity.value), (at,), "direction")
        common, repairs = _common([(at, self._span(fact, at)) for at in positions])
        kept = _kept(common, fact, self._holding.get(fact.index, ())) if common is not None else None
        if kept is None:
            reason = next((failing[at].note for at in stated if failing[at].note in _REASONS), "")
            slip = (None if reason else find_slip(fact.quantity, kept)) or plain_replacement(fact.quantity, kept)
            yield Blame(fact, slip, tuple(repairs), reason)

    def xǁ_Leftǁ_candidates_for__mutmut_50(self, fact: Fact, positions: Iterable[int]) -> Iterator[Blame]:
        """What a number would have to be to mend the relations it takes part in."""
        failing = self._failing
        stated = [at for at in positions if _states(failing[at], fact)]
        for at in stated:
            if failing[at].note == "direction":
                yield Blame(fact, Slip("swapped", "", fact.quantity.value), (at,), "direction")
        common, repairs = _common([(at, self._span(fact, at)) for at in positions])
        kept = _kept(common, fact, self._holding.get(fact.index, ())) if common is not None else None
        if kept is not None:
            reason = None
            slip = (None if reason else find_slip(fact.quantity, kept)) or plain_replacement(fact.quantity, kept)
            yield Blame(fact, slip, tuple(repairs), reason)

    def xǁ_Leftǁ_candidates_for__mutmut_51(self, fact: Fact, positions: Iterable[int]) -> Iterator[Blame]:
        """What a number would have to be to mend the relations it takes part in."""
        failing = self._failing
        stated = [at for at in positions if _states(failing[at], fact)]
        for at in stated:
            if failing[at].note == "direction":
                yield Blame(fact, Slip("swapped", "", fact.quantity.value), (at,), "direction")
        common, repairs = _common([(at, self._span(fact, at)) for at in positions])
        kept = _kept(common, fact, self._holding.get(fact.index, ())) if common is not None else None
        if kept is not None:
            reason = next(None, "")
            slip = (None if reason else find_slip(fact.quantity, kept)) or plain_replacement(fact.quantity, kept)
            yield Blame(fact, slip, tuple(repairs), reason)

    def xǁ_Leftǁ_candidates_for__mutmut_52(self, fact: Fact, positions: Iterable[int]) -> Iterator[Blame]:
        """What a number would have to be to mend the relations it takes part in."""
        failing = self._failing
        stated = [at for at in positions if _states(failing[at], fact)]
        for at in stated:
            if failing[at].note == "direction":
                yield Blame(fact, Slip("swapped", "", fact.quantity.value), (at,), "direction")
        common, repairs = _common([(at, self._span(fact, at)) for at in positions])
        kept = _kept(common, fact, self._holding.get(fact.index, ())) if common is not None else None
        if kept is not None:
            reason = next((failing[at].note for at in stated if failing[at].note in _REASONS), None)
            slip = (None if reason else find_slip(fact.quantity, kept)) or plain_replacement(fact.quantity, kept)
            yield Blame(fact, slip, tuple(repairs), reason)

    def xǁ_Leftǁ_candidates_for__mutmut_53(self, fact: Fact, positions: Iterable[int]) -> Iterator[Blame]:
        """What a number would have to be to mend the relations it takes part in."""
        failing = self._failing
        stated = [at for at in positions if _states(failing[at], fact)]
        for at in stated:
            if failing[at].note == "direction":
                yield Blame(fact, Slip("swapped", "", fact.quantity.value), (at,), "direction")
        common, repairs = _common([(at, self._span(fact, at)) for at in positions])
        kept = _kept(common, fact, self._holding.get(fact.index, ())) if common is not None else None
        if kept is not None:
            reason = next("")
            slip = (None if reason else find_slip(fact.quantity, kept)) or plain_replacement(fact.quantity, kept)
            yield Blame(fact, slip, tuple(repairs), reason)

    def xǁ_Leftǁ_candidates_for__mutmut_54(self, fact: Fact, positions: Iterable[int]) -> Iterator[Blame]:
        """What a number would have to be to mend the relations it takes part in."""
        failing = self._failing
        stated = [at for at in positions if _states(failing[at], fact)]
        for at in stated:
            if failing[at].note == "direction":
                yield Blame(fact, Slip("swapped", "", fact.quantity.value), (at,), "direction")
        common, repairs = _common([(at, self._span(fact, at)) for at in positions])
        kept = _kept(common, fact, self._holding.get(fact.index, ())) if common is not None else None
        if kept is not None:
            reason = next((failing[at].note for at in stated if failing[at].note in _REASONS), )
            slip = (None if reason else find_slip(fact.quantity, kept)) or plain_replacement(fact.quantity, kept)
            yield Blame(fact, slip, tuple(repairs), reason)

    def xǁ_Leftǁ_candidates_for__mutmut_55(self, fact: Fact, positions: Iterable[int]) -> Iterator[Blame]:
        """What a number would have to be to mend the relations it takes part in."""
        failing = self._failing
        stated = [at for at in positions if _states(failing[at], fact)]
        for at in stated:
            if failing[at].note == "direction":
                yield Blame(fact, Slip("swapped", "", fact.quantity.value), (at,), "direction")
        common, repairs = _common([(at, self._span(fact, at)) for at in positions])
        kept = _kept(common, fact, self._holding.get(fact.index, ())) if common is not None else None
        if kept is not None:
            reason = next((failing[at].note for at in stated if failing[at].note not in _REASONS), "")
            slip = (None if reason else find_slip(fact.quantity, kept)) or plain_replacement(fact.quantity, kept)
            yield Blame(fact, slip, tuple(repairs), reason)

    def xǁ_Leftǁ_candidates_for__mutmut_56(self, fact: Fact, positions: Iterable[int]) -> Iterator[Blame]:
        """What a number would have to be to mend the relations it takes part in."""
        failing = self._failing
        stated = [at for at in positions if _states(failing[at], fact)]
        for at in stated:
            if failing[at].note == "direction":
                yield Blame(fact, Slip("swapped", "", fact.quantity.value), (at,), "direction")
        common, repairs = _common([(at, self._span(fact, at)) for at in positions])
        kept = _kept(common, fact, self._holding.get(fact.index, ())) if common is not None else None
        if kept is not None:
            reason = next((failing[at].note for at in stated if failing[at].note in _REASONS), "XXXX")
            slip = (None if reason else find_slip(fact.quantity, kept)) or plain_replacement(fact.quantity, kept)
            yield Blame(fact, slip, tuple(repairs), reason)

    def xǁ_Leftǁ_candidates_for__mutmut_57(self, fact: Fact, positions: Iterable[int]) -> Iterator[Blame]:
        """What a number would have to be to mend the relations it takes part in."""
        failing = self._failing
        stated = [at for at in positions if _states(failing[at], fact)]
        for at in stated:
            if failing[at].note == "direction":
                yield Blame(fact, Slip("swapped", "", fact.quantity.value), (at,), "direction")
        common, repairs = _common([(at, self._span(fact, at)) for at in positions])
        kept = _kept(common, fact, self._holding.get(fact.index, ())) if common is not None else None
        if kept is not None:
            reason = next((failing[at].note for at in stated if failing[at].note in _REASONS), "")
            slip = None
            yield Blame(fact, slip, tuple(repairs), reason)

    def xǁ_Leftǁ_candidates_for__mutmut_58(self, fact: Fact, positions: Iterable[int]) -> Iterator[Blame]:
        """What a number would have to be to mend the relations it takes part in."""
        failing = self._failing
        stated = [at for at in positions if _states(failing[at], fact)]
        for at in stated:
            if failing[at].note == "direction":
                yield Blame(fact, Slip("swapped", "", fact.quantity.value), (at,), "direction")
        common, repairs = _common([(at, self._span(fact, at)) for at in positions])
        kept = _kept(common, fact, self._holding.get(fact.index, ())) if common is not None else None
        if kept is not None:
            reason = next((failing[at].note for at in stated if failing[at].note in _REASONS), "")
            slip = (None if reason else find_slip(fact.quantity, kept)) and plain_replacement(fact.quantity, kept)
            yield Blame(fact, slip, tuple(repairs), reason)

    def xǁ_Leftǁ_candidates_for__mutmut_59(self, fact: Fact, positions: Iterable[int]) -> Iterator[Blame]:
        """What a number would have to be to mend the relations it takes part in."""
        failing = self._failing
        stated = [at for at in positions if _states(failing[at], fact)]
        for at in stated:
            if failing[at].note == "direction":
                yield Blame(fact, Slip("swapped", "", fact.quantity.value), (at,), "direction")
        common, repairs = _common([(at, self._span(fact, at)) for at in positions])
        kept = _kept(common, fact, self._holding.get(fact.index, ())) if common is not None else None
        if kept is not None:
            reason = next((failing[at].note for at in stated if failing[at].note in _REASONS), "")
            slip = (None if (reason) and False else find_slip(fact.quantity, kept)) or plain_replacement(fact.quantity, kept)
            yield Blame(fact, slip, tuple(repairs), reason)

    def xǁ_Leftǁ_candidates_for__mutmut_60(self, fact: Fact, positions: Iterable[int]) -> Iterator[Blame]:
        """What a number would have to be to mend the relations it takes part in."""
        failing = self._failing
        stated = [at for at in positions if _states(failing[at], fact)]
        for at in stated:
            if failing[at].note == "direction":
                yield Blame(fact, Slip("swapped", "", fact.quantity.value), (at,), "direction")
        common, repairs = _common([(at, self._span(fact, at)) for at in positions])
        kept = _kept(common, fact, self._holding.get(fact.index, ())) if common is not None else None
        if kept is not None:
            reason = next((failing[at].note for at in stated if failing[at].note in _REASONS), "")
            slip = (None if (reason) or True else find_slip(fact.quantity, kept)) or plain_replacement(fact.quantity, kept)
            yield Blame(fact, slip, tuple(repairs), reason)

    def xǁ_Leftǁ_candidates_for__mutmut_61(self, fact: Fact, positions: Iterable[int]) -> Iterator[Blame]:
        """What a number would have to be to mend the relations it takes part in."""
        failing = self._failing
        stated = [at for at in positions if _states(failing[at], fact)]
        for at in stated:
            if failing[at].note == "direction":
                yield Blame(fact, Slip("swapped", "", fact.quantity.value), (at,), "direction")
        common, repairs = _common([(at, self._span(fact, at)) for at in positions])
        kept = _kept(common, fact, self._holding.get(fact.index, ())) if common is not None else None
        if kept is not None:
            reason = next((failing[at].note for at in stated if failing[at].note in _REASONS), "")
            slip = (None if reason else find_slip(None, kept)) or plain_replacement(fact.quantity, kept)
            yield Blame(fact, slip, tuple(repairs), reason)

    def xǁ_Leftǁ_candidates_for__mutmut_62(self, fact: Fact, positions: Iterable[int]) -> Iterator[Blame]:
        """What a number would have to be to mend the relations it takes part in."""
        failing = self._failing
        stated = [at for at in positions if _states(failing[at], fact)]
        for at in stated:
            if failing[at].note == "direction":
                yield Blame(fact, Slip("swapped", "", fact.quantity.value), (at,), "direction")
        common, repairs = _common([(at, self._span(fact, at)) for at in positions])
        kept = _kept(common, fact, self._holding.get(fact.index, ())) if common is not None else None
        if kept is not None:
            reason = next((failing[at].note for at in stated if failing[at].note in _REASONS), "")
            slip = (None if reason else find_slip(fact.quantity, None)) or plain_replacement(fact.quantity, kept)
            yield Blame(fact, slip, tuple(repairs), reason)

    def xǁ_Leftǁ_candidates_for__mutmut_63(self, fact: Fact, positions: Iterable[int]) -> Iterator[Blame]:
        """What a number would have to be to mend the relations it takes part in."""
        failing = self._failing
        stated = [at for at in positions if _states(failing[at], fact)]
        for at in stated:
            if failing[at].note == "direction":
                yield Blame(fact, Slip("swapped", "", fact.quantity.value), (at,), "direction")
        common, repairs = _common([(at, self._span(fact, at)) for at in positions])
        kept = _kept(common, fact, self._holding.get(fact.index, ())) if common is not None else None
        if kept is not None:
            reason = next((failing[at].note for at in stated if failing[at].note in _REASONS), "")
            slip = (None if reason else find_slip(kept)) or plain_replacement(fact.quantity, kept)
            yield Blame(fact, slip, tuple(repairs), reason)

    def xǁ_Leftǁ_candidates_for__mutmut_64(self, fact: Fact, positions: Iterable[int]) -> Iterator[Blame]:
        """What a number would have to be to mend the relations it takes part in."""
        failing = self._failing
        stated = [at for at in positions if _states(failing[at], fact)]
        for at in stated:
            if failing[at].note == "direction":
                yield Blame(fact, Slip("swapped", "", fact.quantity.value), (at,), "direction")
        common, repairs = _common([(at, self._span(fact, at)) for at in positions])
        kept = _kept(common, fact, self._holding.get(fact.index, ())) if common is not None else None
        if kept is not None:
            reason = next((failing[at].note for at in stated if failing[at].note in _REASONS), "")
            slip = (None if reason else find_slip(fact.quantity, )) or plain_replacement(fact.quantity, kept)
            yield Blame(fact, slip, tuple(repairs), reason)

    def xǁ_Leftǁ_candidates_for__mutmut_65(self, fact: Fact, positions: Iterable[int]) -> Iterator[Blame]:
        """What a number would have to be to mend the relations it takes part in."""
        failing = self._failing
        stated = [at for at in positions if _states(failing[at], fact)]
        for at in stated:
            if failing[at].note == "direction":
                yield Blame(fact, Slip("swapped", "", fact.quantity.value), (at,), "direction")
        common, repairs = _common([(at, self._span(fact, at)) for at in positions])
        kept = _kept(common, fact, self._holding.get(fact.index, ())) if common is not None else None
        if kept is not None:
            reason = next((failing[at].note for at in stated if failing[at].note in _REASONS), "")
            slip = (None if reason else find_slip(fact.quantity, kept)) or plain_replacement(None, kept)
            yield Blame(fact, slip, tuple(repairs), reason)

    def xǁ_Leftǁ_candidates_for__mutmut_66(self, fact: Fact, positions: Iterable[int]) -> Iterator[Blame]:
        """What a number would have to be to mend the relations it takes part in."""
        failing = self._failing
        stated = [at for at in positions if _states(failing[at], fact)]
        for at in stated:
            if failing[at].note == "direction":
                yield Blame(fact, Slip("swapped", "", fact.quantity.value), (at,), "direction")
        common, repairs = _common([(at, self._span(fact, at)) for at in positions])
        kept = _kept(common, fact, self._holding.get(fact.index, ())) if common is not None else None
        if kept is not None:
            reason = next((failing[at].note for at in stated if failing[at].note in _REASONS), "")
            slip = (None if reason else find_slip(fact.quantity, kept)) or plain_replacement(fact.quantity, None)
            yield Blame(fact, slip, tuple(repairs), reason)

    def xǁ_Leftǁ_candidates_for__mutmut_67(self, fact: Fact, positions: Iterable[int]) -> Iterator[Blame]:
        """What a number would have to be to mend the relations it takes part in."""
        failing = self._failing
        stated = [at for at in positions if _states(failing[at], fact)]
        for at in stated:
            if failing[at].note == "direction":
                yield Blame(fact, Slip("swapped", "", fact.quantity.value), (at,), "direction")
        common, repairs = _common([(at, self._span(fact, at)) for at in positions])
        kept = _kept(common, fact, self._holding.get(fact.index, ())) if common is not None else None
        if kept is not None:
            reason = next((failing[at].note for at in stated if failing[at].note in _REASONS), "")
            slip = (None if reason else find_slip(fact.quantity, kept)) or plain_replacement(kept)
            yield Blame(fact, slip, tuple(repairs), reason)

    def xǁ_Leftǁ_candidates_for__mutmut_68(self, fact: Fact, positions: Iterable[int]) -> Iterator[Blame]:
        """What a number would have to be to mend the relations it takes part in."""
        failing = self._failing
        stated = [at for at in positions if _states(failing[at], fact)]
        for at in stated:
            if failing[at].note == "direction":
                yield Blame(fact, Slip("swapped", "", fact.quantity.value), (at,), "direction")
        common, repairs = _common([(at, self._span(fact, at)) for at in positions])
        kept = _kept(common, fact, self._holding.get(fact.index, ())) if common is not None else None
        if kept is not None:
            reason = next((failing[at].note for at in stated if failing[at].note in _REASONS), "")
            slip = (None if reason else find_slip(fact.quantity, kept)) or plain_replacement(fact.quantity, )
            yield Blame(fact, slip, tuple(repairs), reason)

    def xǁ_Leftǁ_candidates_for__mutmut_69(self, fact: Fact, positions: Iterable[int]) -> Iterator[Blame]:
        """What a number would have to be to mend the relations it takes part in."""
        failing = self._failing
        stated = [at for at in positions if _states(failing[at], fact)]
        for at in stated:
            if failing[at].note == "direction":
                yield Blame(fact, Slip("swapped", "", fact.quantity.value), (at,), "direction")
        common, repairs = _common([(at, self._span(fact, at)) for at in positions])
        kept = _kept(common, fact, self._holding.get(fact.index, ())) if common is not None else None
        if kept is not None:
            reason = next((failing[at].note for at in stated if failing[at].note in _REASONS), "")
            slip = (None if reason else find_slip(fact.quantity, kept)) or plain_replacement(fact.quantity, kept)
            yield Blame(None, slip, tuple(repairs), reason)

    def xǁ_Leftǁ_candidates_for__mutmut_70(self, fact: Fact, positions: Iterable[int]) -> Iterator[Blame]:
        """What a number would have to be to mend the relations it takes part in."""
        failing = self._failing
        stated = [at for at in positions if _states(failing[at], fact)]
        for at in stated:
            if failing[at].note == "direction":
                yield Blame(fact, Slip("swapped", "", fact.quantity.value), (at,), "direction")
        common, repairs = _common([(at, self._span(fact, at)) for at in positions])
        kept = _kept(common, fact, self._holding.get(fact.index, ())) if common is not None else None
        if kept is not None:
            reason = next((failing[at].note for at in stated if failing[at].note in _REASONS), "")
            slip = (None if reason else find_slip(fact.quantity, kept)) or plain_replacement(fact.quantity, kept)
            yield Blame(fact, None, tuple(repairs), reason)

    def xǁ_Leftǁ_candidates_for__mutmut_71(self, fact: Fact, positions: Iterable[int]) -> Iterator[Blame]:
        """What a number would have to be to mend the relations it takes part in."""
        failing = self._failing
        stated = [at for at in positions if _states(failing[at], fact)]
        for at in stated:
            if failing[at].note == "direction":
                yield Blame(fact, Slip("swapped", "", fact.quantity.value), (at,), "direction")
        common, repairs = _common([(at, self._span(fact, at)) for at in positions])
        kept = _kept(common, fact, self._holding.get(fact.index, ())) if common is not None else None
        if kept is not None:
            reason = next((failing[at].note for at in stated if failing[at].note in _REASONS), "")
            slip = (None if reason else find_slip(fact.quantity, kept)) or plain_replacement(fact.quantity, kept)
            yield Blame(fact, slip, None, reason)

    def xǁ_Leftǁ_candidates_for__mutmut_72(self, fact: Fact, positions: Iterable[int]) -> Iterator[Blame]:
        """What a number would have to be to mend the relations it takes part in."""
        failing = self._failing
        stated = [at for at in positions if _states(failing[at], fact)]
        for at in stated:
            if failing[at].note == "direction":
                yield Blame(fact, Slip("swapped", "", fact.quantity.value), (at,), "direction")
        common, repairs = _common([(at, self._span(fact, at)) for at in positions])
        kept = _kept(common, fact, self._holding.get(fact.index, ())) if common is not None else None
        if kept is not None:
            reason = next((failing[at].note for at in stated if failing[at].note in _REASONS), "")
            slip = (None if reason else find_slip(fact.quantity, kept)) or plain_replacement(fact.quantity, kept)
            yield Blame(fact, slip, tuple(repairs), None)

    def xǁ_Leftǁ_candidates_for__mutmut_73(self, fact: Fact, positions: Iterable[int]) -> Iterator[Blame]:
        """What a number would have to be to mend the relations it takes part in."""
        failing = self._failing
        stated = [at for at in positions if _states(failing[at], fact)]
        for at in stated:
            if failing[at].note == "direction":
                yield Blame(fact, Slip("swapped", "", fact.quantity.value), (at,), "direction")
        common, repairs = _common([(at, self._span(fact, at)) for at in positions])
        kept = _kept(common, fact, self._holding.get(fact.index, ())) if common is not None else None
        if kept is not None:
            reason = next((failing[at].note for at in stated if failing[at].note in _REASONS), "")
            slip = (None if reason else find_slip(fact.quantity, kept)) or plain_replacement(fact.quantity, kept)
            yield Blame(slip, tuple(repairs), reason)

    def xǁ_Leftǁ_candidates_for__mutmut_74(self, fact: Fact, positions: Iterable[int]) -> Iterator[Blame]:
        """What a number would have to be to mend the relations it takes part in."""
        failing = self._failing
        stated = [at for at in positions if _states(failing[at], fact)]
        for at in stated:
            if failing[at].note == "direction":
                yield Blame(fact, Slip("swapped", "", fact.quantity.value), (at,), "direction")
        common, repairs = _common([(at, self._span(fact, at)) for at in positions])
        kept = _kept(common, fact, self._holding.get(fact.index, ())) if common is not None else None
        if kept is not None:
            reason = next((failing[at].note for at in stated if failing[at].note in _REASONS), "")
            slip = (None if reason else find_slip(fact.quantity, kept)) or plain_replacement(fact.quantity, kept)
            yield Blame(fact, tuple(repairs), reason)

    def xǁ_Leftǁ_candidates_for__mutmut_75(self, fact: Fact, positions: Iterable[int]) -> Iterator[Blame]:
        """What a number would have to be to mend the relations it takes part in."""
        failing = self._failing
        stated = [at for at in positions if _states(failing[at], fact)]
        for at in stated:
            if failing[at].note == "direction":
                yield Blame(fact, Slip("swapped", "", fact.quantity.value), (at,), "direction")
        common, repairs = _common([(at, self._span(fact, at)) for at in positions])
        kept = _kept(common, fact, self._holding.get(fact.index, ())) if common is not None else None
        if kept is not None:
            reason = next((failing[at].note for at in stated if failing[at].note in _REASONS), "")
            slip = (None if reason else find_slip(fact.quantity, kept)) or plain_replacement(fact.quantity, kept)
            yield Blame(fact, slip, reason)

    def xǁ_Leftǁ_candidates_for__mutmut_76(self, fact: Fact, positions: Iterable[int]) -> Iterator[Blame]:
        """What a number would have to be to mend the relations it takes part in."""
        failing = self._failing
        stated = [at for at in positions if _states(failing[at], fact)]
        for at in stated:
            if failing[at].note == "direction":
                yield Blame(fact, Slip("swapped", "", fact.quantity.value), (at,), "direction")
        common, repairs = _common([(at, self._span(fact, at)) for at in positions])
        kept = _kept(common, fact, self._holding.get(fact.index, ())) if common is not None else None
        if kept is not None:
            reason = next((failing[at].note for at in stated if failing[at].note in _REASONS), "")
            slip = (None if reason else find_slip(fact.quantity, kept)) or plain_replacement(fact.quantity, kept)
            yield Blame(fact, slip, tuple(repairs), )

    def xǁ_Leftǁ_candidates_for__mutmut_77(self, fact: Fact, positions: Iterable[int]) -> Iterator[Blame]:
        """What a number would have to be to mend the relations it takes part in."""
        failing = self._failing
        stated = [at for at in positions if _states(failing[at], fact)]
        for at in stated:
            if failing[at].note == "direction":
                yield Blame(fact, Slip("swapped", "", fact.quantity.value), (at,), "direction")
        common, repairs = _common([(at, self._span(fact, at)) for at in positions])
        kept = _kept(common, fact, self._holding.get(fact.index, ())) if common is not None else None
        if kept is not None:
            reason = next((failing[at].note for at in stated if failing[at].note in _REASONS), "")
            slip = (None if reason else find_slip(fact.quantity, kept)) or plain_replacement(fact.quantity, kept)
            yield Blame(fact, slip, tuple(None), reason)

    @_mutmut_mutated(mutants_xǁ_Leftǁ_span__mutmut)
    def _span(self, fact: Fact, at: int) -> Interval | None:
        """What a number would have to be to mend one relation."""
        key = fact.index, at
        if key not in self._spans:
            self._spans[key] = required(self._failing[at].bound, fact)
        return self._spans[key]

    def xǁ_Leftǁ_span__mutmut_orig(self, fact: Fact, at: int) -> Interval | None:
        """What a number would have to be to mend one relation."""
        key = fact.index, at
        if key not in self._spans:
            self._spans[key] = required(self._failing[at].bound, fact)
        return self._spans[key]

    def xǁ_Leftǁ_span__mutmut_1(self, fact: Fact, at: int) -> Interval | None:
        """What a number would have to be to mend one relation."""
        key = None
        if key not in self._spans:
            self._spans[key] = required(self._failing[at].bound, fact)
        return self._spans[key]

    def xǁ_Leftǁ_span__mutmut_2(self, fact: Fact, at: int) -> Interval | None:
        """What a number would have to be to mend one relation."""
        key = fact.index, at
        if key in self._spans:
            self._spans[key] = required(self._failing[at].bound, fact)
        return self._spans[key]

    def xǁ_Leftǁ_span__mutmut_3(self, fact: Fact, at: int) -> Interval | None:
        """What a number would have to be to mend one relation."""
        key = fact.index, at
        if key not in self._spans:
            self._spans[key] = None
        return self._spans[key]

    def xǁ_Leftǁ_span__mutmut_4(self, fact: Fact, at: int) -> Interval | None:
        """What a number would have to be to mend one relation."""
        key = fact.index, at
        if key not in self._spans:
            self._spans[key] = required(None, fact)
        return self._spans[key]

    def xǁ_Leftǁ_span__mutmut_5(self, fact: Fact, at: int) -> Interval | None:
        """What a number would have to be to mend one relation."""
        key = fact.index, at
        if key not in self._spans:
            self._spans[key] = required(self._failing[at].bound, None)
        return self._spans[key]

    def xǁ_Leftǁ_span__mutmut_6(self, fact: Fact, at: int) -> Interval | None:
        """What a number would have to be to mend one relation."""
        key = fact.index, at
        if key not in self._spans:
            self._spans[key] = required(fact)
        return self._spans[key]

    def xǁ_Leftǁ_span__mutmut_7(self, fact: Fact, at: int) -> Interval | None:
        """What a number would have to be to mend one relation."""
        key = fact.index, at
        if key not in self._spans:
            self._spans[key] = required(self._failing[at].bound, )
        return self._spans[key]

mutants_xǁ_Leftǁ__init____mutmut['_mutmut_orig'] = _Left.xǁ_Leftǁ__init____mutmut_orig # type: ignore # mutmut generated
mutants_xǁ_Leftǁ__init____mutmut['xǁ_Leftǁ__init____mutmut_1'] = _Left.xǁ_Leftǁ__init____mutmut_1 # type: ignore # mutmut generated
mutants_xǁ_Leftǁ__init____mutmut['xǁ_Leftǁ__init____mutmut_2'] = _Left.xǁ_Leftǁ__init____mutmut_2 # type: ignore # mutmut generated
mutants_xǁ_Leftǁ__init____mutmut['xǁ_Leftǁ__init____mutmut_3'] = _Left.xǁ_Leftǁ__init____mutmut_3 # type: ignore # mutmut generated
mutants_xǁ_Leftǁ__init____mutmut['xǁ_Leftǁ__init____mutmut_4'] = _Left.xǁ_Leftǁ__init____mutmut_4 # type: ignore # mutmut generated
mutants_xǁ_Leftǁ__init____mutmut['xǁ_Leftǁ__init____mutmut_5'] = _Left.xǁ_Leftǁ__init____mutmut_5 # type: ignore # mutmut generated
mutants_xǁ_Leftǁ__init____mutmut['xǁ_Leftǁ__init____mutmut_6'] = _Left.xǁ_Leftǁ__init____mutmut_6 # type: ignore # mutmut generated
mutants_xǁ_Leftǁ__init____mutmut['xǁ_Leftǁ__init____mutmut_7'] = _Left.xǁ_Leftǁ__init____mutmut_7 # type: ignore # mutmut generated
mutants_xǁ_Leftǁ__init____mutmut['xǁ_Leftǁ__init____mutmut_8'] = _Left.xǁ_Leftǁ__init____mutmut_8 # type: ignore # mutmut generated
mutants_xǁ_Leftǁ__init____mutmut['xǁ_Leftǁ__init____mutmut_9'] = _Left.xǁ_Leftǁ__init____mutmut_9 # type: ignore # mutmut generated
mutants_xǁ_Leftǁ__init____mutmut['xǁ_Leftǁ__init____mutmut_10'] = _Left.xǁ_Leftǁ__init____mutmut_10 # type: ignore # mutmut generated
mutants_xǁ_Leftǁ__init____mutmut['xǁ_Leftǁ__init____mutmut_11'] = _Left.xǁ_Leftǁ__init____mutmut_11 # type: ignore # mutmut generated
mutants_xǁ_Leftǁ__init____mutmut['xǁ_Leftǁ__init____mutmut_12'] = _Left.xǁ_Leftǁ__init____mutmut_12 # type: ignore # mutmut generated
mutants_xǁ_Leftǁ__init____mutmut['xǁ_Leftǁ__init____mutmut_13'] = _Left.xǁ_Leftǁ__init____mutmut_13 # type: ignore # mutmut generated
mutants_xǁ_Leftǁ__init____mutmut['xǁ_Leftǁ__init____mutmut_14'] = _Left.xǁ_Leftǁ__init____mutmut_14 # type: ignore # mutmut generated
mutants_xǁ_Leftǁ__init____mutmut['xǁ_Leftǁ__init____mutmut_15'] = _Left.xǁ_Leftǁ__init____mutmut_15 # type: ignore # mutmut generated
mutants_xǁ_Leftǁ__init____mutmut['xǁ_Leftǁ__init____mutmut_16'] = _Left.xǁ_Leftǁ__init____mutmut_16 # type: ignore # mutmut generated
mutants_xǁ_Leftǁ__init____mutmut['xǁ_Leftǁ__init____mutmut_17'] = _Left.xǁ_Leftǁ__init____mutmut_17 # type: ignore # mutmut generated
mutants_xǁ_Leftǁ__init____mutmut['xǁ_Leftǁ__init____mutmut_18'] = _Left.xǁ_Leftǁ__init____mutmut_18 # type: ignore # mutmut generated
mutants_xǁ_Leftǁ__init____mutmut['xǁ_Leftǁ__init____mutmut_19'] = _Left.xǁ_Leftǁ__init____mutmut_19 # type: ignore # mutmut generated
mutants_xǁ_Leftǁ__init____mutmut['xǁ_Leftǁ__init____mutmut_20'] = _Left.xǁ_Leftǁ__init____mutmut_20 # type: ignore # mutmut generated
mutants_xǁ_Leftǁ__init____mutmut['xǁ_Leftǁ__init____mutmut_21'] = _Left.xǁ_Leftǁ__init____mutmut_21 # type: ignore # mutmut generated
mutants_xǁ_Leftǁ__init____mutmut['xǁ_Leftǁ__init____mutmut_22'] = _Left.xǁ_Leftǁ__init____mutmut_22 # type: ignore # mutmut generated
mutants_xǁ_Leftǁ__init____mutmut['xǁ_Leftǁ__init____mutmut_23'] = _Left.xǁ_Leftǁ__init____mutmut_23 # type: ignore # mutmut generated
mutants_xǁ_Leftǁ__init____mutmut['xǁ_Leftǁ__init____mutmut_24'] = _Left.xǁ_Leftǁ__init____mutmut_24 # type: ignore # mutmut generated
mutants_xǁ_Leftǁ__init____mutmut['xǁ_Leftǁ__init____mutmut_25'] = _Left.xǁ_Leftǁ__init____mutmut_25 # type: ignore # mutmut generated
mutants_xǁ_Leftǁ__init____mutmut['xǁ_Leftǁ__init____mutmut_26'] = _Left.xǁ_Leftǁ__init____mutmut_26 # type: ignore # mutmut generated

mutants_xǁ_Leftǁpositions__mutmut['_mutmut_orig'] = _Left.xǁ_Leftǁpositions__mutmut_orig # type: ignore # mutmut generated
mutants_xǁ_Leftǁpositions__mutmut['xǁ_Leftǁpositions__mutmut_1'] = _Left.xǁ_Leftǁpositions__mutmut_1 # type: ignore # mutmut generated
mutants_xǁ_Leftǁpositions__mutmut['xǁ_Leftǁpositions__mutmut_2'] = _Left.xǁ_Leftǁpositions__mutmut_2 # type: ignore # mutmut generated

mutants_xǁ_Leftǁbest__mutmut['_mutmut_orig'] = _Left.xǁ_Leftǁbest__mutmut_orig # type: ignore # mutmut generated
mutants_xǁ_Leftǁbest__mutmut['xǁ_Leftǁbest__mutmut_1'] = _Left.xǁ_Leftǁbest__mutmut_1 # type: ignore # mutmut generated
mutants_xǁ_Leftǁbest__mutmut['xǁ_Leftǁbest__mutmut_2'] = _Left.xǁ_Leftǁbest__mutmut_2 # type: ignore # mutmut generated
mutants_xǁ_Leftǁbest__mutmut['xǁ_Leftǁbest__mutmut_3'] = _Left.xǁ_Leftǁbest__mutmut_3 # type: ignore # mutmut generated
mutants_xǁ_Leftǁbest__mutmut['xǁ_Leftǁbest__mutmut_4'] = _Left.xǁ_Leftǁbest__mutmut_4 # type: ignore # mutmut generated

mutants_xǁ_Leftǁis_tied__mutmut['_mutmut_orig'] = _Left.xǁ_Leftǁis_tied__mutmut_orig # type: ignore # mutmut generated
mutants_xǁ_Leftǁis_tied__mutmut['xǁ_Leftǁis_tied__mutmut_1'] = _Left.xǁ_Leftǁis_tied__mutmut_1 # type: ignore # mutmut generated
mutants_xǁ_Leftǁis_tied__mutmut['xǁ_Leftǁis_tied__mutmut_2'] = _Left.xǁ_Leftǁis_tied__mutmut_2 # type: ignore # mutmut generated
mutants_xǁ_Leftǁis_tied__mutmut['xǁ_Leftǁis_tied__mutmut_3'] = _Left.xǁ_Leftǁis_tied__mutmut_3 # type: ignore # mutmut generated
mutants_xǁ_Leftǁis_tied__mutmut['xǁ_Leftǁis_tied__mutmut_4'] = _Left.xǁ_Leftǁis_tied__mutmut_4 # type: ignore # mutmut generated
mutants_xǁ_Leftǁis_tied__mutmut['xǁ_Leftǁis_tied__mutmut_5'] = _Left.xǁ_Leftǁis_tied__mutmut_5 # type: ignore # mutmut generated
mutants_xǁ_Leftǁis_tied__mutmut['xǁ_Leftǁis_tied__mutmut_6'] = _Left.xǁ_Leftǁis_tied__mutmut_6 # type: ignore # mutmut generated
mutants_xǁ_Leftǁis_tied__mutmut['xǁ_Leftǁis_tied__mutmut_7'] = _Left.xǁ_Leftǁis_tied__mutmut_7 # type: ignore # mutmut generated
mutants_xǁ_Leftǁis_tied__mutmut['xǁ_Leftǁis_tied__mutmut_8'] = _Left.xǁ_Leftǁis_tied__mutmut_8 # type: ignore # mutmut generated
mutants_xǁ_Leftǁis_tied__mutmut['xǁ_Leftǁis_tied__mutmut_9'] = _Left.xǁ_Leftǁis_tied__mutmut_9 # type: ignore # mutmut generated
mutants_xǁ_Leftǁis_tied__mutmut['xǁ_Leftǁis_tied__mutmut_10'] = _Left.xǁ_Leftǁis_tied__mutmut_10 # type: ignore # mutmut generated
mutants_xǁ_Leftǁis_tied__mutmut['xǁ_Leftǁis_tied__mutmut_11'] = _Left.xǁ_Leftǁis_tied__mutmut_11 # type: ignore # mutmut generated
mutants_xǁ_Leftǁis_tied__mutmut['xǁ_Leftǁis_tied__mutmut_12'] = _Left.xǁ_Leftǁis_tied__mutmut_12 # type: ignore # mutmut generated
mutants_xǁ_Leftǁis_tied__mutmut['xǁ_Leftǁis_tied__mutmut_13'] = _Left.xǁ_Leftǁis_tied__mutmut_13 # type: ignore # mutmut generated
mutants_xǁ_Leftǁis_tied__mutmut['xǁ_Leftǁis_tied__mutmut_14'] = _Left.xǁ_Leftǁis_tied__mutmut_14 # type: ignore # mutmut generated
mutants_xǁ_Leftǁis_tied__mutmut['xǁ_Leftǁis_tied__mutmut_15'] = _Left.xǁ_Leftǁis_tied__mutmut_15 # type: ignore # mutmut generated
mutants_xǁ_Leftǁis_tied__mutmut['xǁ_Leftǁis_tied__mutmut_16'] = _Left.xǁ_Leftǁis_tied__mutmut_16 # type: ignore # mutmut generated
mutants_xǁ_Leftǁis_tied__mutmut['xǁ_Leftǁis_tied__mutmut_17'] = _Left.xǁ_Leftǁis_tied__mutmut_17 # type: ignore # mutmut generated
mutants_xǁ_Leftǁis_tied__mutmut['xǁ_Leftǁis_tied__mutmut_18'] = _Left.xǁ_Leftǁis_tied__mutmut_18 # type: ignore # mutmut generated
mutants_xǁ_Leftǁis_tied__mutmut['xǁ_Leftǁis_tied__mutmut_19'] = _Left.xǁ_Leftǁis_tied__mutmut_19 # type: ignore # mutmut generated
mutants_xǁ_Leftǁis_tied__mutmut['xǁ_Leftǁis_tied__mutmut_20'] = _Left.xǁ_Leftǁis_tied__mutmut_20 # type: ignore # mutmut generated
mutants_xǁ_Leftǁis_tied__mutmut['xǁ_Leftǁis_tied__mutmut_21'] = _Left.xǁ_Leftǁis_tied__mutmut_21 # type: ignore # mutmut generated

mutants_xǁ_Leftǁmend__mutmut['_mutmut_orig'] = _Left.xǁ_Leftǁmend__mutmut_orig # type: ignore # mutmut generated
mutants_xǁ_Leftǁmend__mutmut['xǁ_Leftǁmend__mutmut_1'] = _Left.xǁ_Leftǁmend__mutmut_1 # type: ignore # mutmut generated
mutants_xǁ_Leftǁmend__mutmut['xǁ_Leftǁmend__mutmut_2'] = _Left.xǁ_Leftǁmend__mutmut_2 # type: ignore # mutmut generated
mutants_xǁ_Leftǁmend__mutmut['xǁ_Leftǁmend__mutmut_3'] = _Left.xǁ_Leftǁmend__mutmut_3 # type: ignore # mutmut generated
mutants_xǁ_Leftǁmend__mutmut['xǁ_Leftǁmend__mutmut_4'] = _Left.xǁ_Leftǁmend__mutmut_4 # type: ignore # mutmut generated
mutants_xǁ_Leftǁmend__mutmut['xǁ_Leftǁmend__mutmut_5'] = _Left.xǁ_Leftǁmend__mutmut_5 # type: ignore # mutmut generated
mutants_xǁ_Leftǁmend__mutmut['xǁ_Leftǁmend__mutmut_6'] = _Left.xǁ_Leftǁmend__mutmut_6 # type: ignore # mutmut generated

mutants_xǁ_Leftǁ_weigh__mutmut['_mutmut_orig'] = _Left.xǁ_Leftǁ_weigh__mutmut_orig # type: ignore # mutmut generated
mutants_xǁ_Leftǁ_weigh__mutmut['xǁ_Leftǁ_weigh__mutmut_1'] = _Left.xǁ_Leftǁ_weigh__mutmut_1 # type: ignore # mutmut generated
mutants_xǁ_Leftǁ_weigh__mutmut['xǁ_Leftǁ_weigh__mutmut_2'] = _Left.xǁ_Leftǁ_weigh__mutmut_2 # type: ignore # mutmut generated
mutants_xǁ_Leftǁ_weigh__mutmut['xǁ_Leftǁ_weigh__mutmut_3'] = _Left.xǁ_Leftǁ_weigh__mutmut_3 # type: ignore # mutmut generated
mutants_xǁ_Leftǁ_weigh__mutmut['xǁ_Leftǁ_weigh__mutmut_4'] = _Left.xǁ_Leftǁ_weigh__mutmut_4 # type: ignore # mutmut generated
mutants_xǁ_Leftǁ_weigh__mutmut['xǁ_Leftǁ_weigh__mutmut_5'] = _Left.xǁ_Leftǁ_weigh__mutmut_5 # type: ignore # mutmut generated
mutants_xǁ_Leftǁ_weigh__mutmut['xǁ_Leftǁ_weigh__mutmut_6'] = _Left.xǁ_Leftǁ_weigh__mutmut_6 # type: ignore # mutmut generated
mutants_xǁ_Leftǁ_weigh__mutmut['xǁ_Leftǁ_weigh__mutmut_7'] = _Left.xǁ_Leftǁ_weigh__mutmut_7 # type: ignore # mutmut generated
mutants_xǁ_Leftǁ_weigh__mutmut['xǁ_Leftǁ_weigh__mutmut_8'] = _Left.xǁ_Leftǁ_weigh__mutmut_8 # type: ignore # mutmut generated
mutants_xǁ_Leftǁ_weigh__mutmut['xǁ_Leftǁ_weigh__mutmut_9'] = _Left.xǁ_Leftǁ_weigh__mutmut_9 # type: ignore # mutmut generated
mutants_xǁ_Leftǁ_weigh__mutmut['xǁ_Leftǁ_weigh__mutmut_10'] = _Left.xǁ_Leftǁ_weigh__mutmut_10 # type: ignore # mutmut generated
mutants_xǁ_Leftǁ_weigh__mutmut['xǁ_Leftǁ_weigh__mutmut_11'] = _Left.xǁ_Leftǁ_weigh__mutmut_11 # type: ignore # mutmut generated
mutants_xǁ_Leftǁ_weigh__mutmut['xǁ_Leftǁ_weigh__mutmut_12'] = _Left.xǁ_Leftǁ_weigh__mutmut_12 # type: ignore # mutmut generated
mutants_xǁ_Leftǁ_weigh__mutmut['xǁ_Leftǁ_weigh__mutmut_13'] = _Left.xǁ_Leftǁ_weigh__mutmut_13 # type: ignore # mutmut generated
mutants_xǁ_Leftǁ_weigh__mutmut['xǁ_Leftǁ_weigh__mutmut_14'] = _Left.xǁ_Leftǁ_weigh__mutmut_14 # type: ignore # mutmut generated
mutants_xǁ_Leftǁ_weigh__mutmut['xǁ_Leftǁ_weigh__mutmut_15'] = _Left.xǁ_Leftǁ_weigh__mutmut_15 # type: ignore # mutmut generated
mutants_xǁ_Leftǁ_weigh__mutmut['xǁ_Leftǁ_weigh__mutmut_16'] = _Left.xǁ_Leftǁ_weigh__mutmut_16 # type: ignore # mutmut generated
mutants_xǁ_Leftǁ_weigh__mutmut['xǁ_Leftǁ_weigh__mutmut_17'] = _Left.xǁ_Leftǁ_weigh__mutmut_17 # type: ignore # mutmut generated
mutants_xǁ_Leftǁ_weigh__mutmut['xǁ_Leftǁ_weigh__mutmut_18'] = _Left.xǁ_Leftǁ_weigh__mutmut_18 # type: ignore # mutmut generated
mutants_xǁ_Leftǁ_weigh__mutmut['xǁ_Leftǁ_weigh__mutmut_19'] = _Left.xǁ_Leftǁ_weigh__mutmut_19 # type: ignore # mutmut generated
mutants_xǁ_Leftǁ_weigh__mutmut['xǁ_Leftǁ_weigh__mutmut_20'] = _Left.xǁ_Leftǁ_weigh__mutmut_20 # type: ignore # mutmut generated

mutants_xǁ_Leftǁ_candidates_for__mutmut['_mutmut_orig'] = _Left.xǁ_Leftǁ_candidates_for__mutmut_orig # type: ignore # mutmut generated
mutants_xǁ_Leftǁ_candidates_for__mutmut['xǁ_Leftǁ_candidates_for__mutmut_1'] = _Left.xǁ_Leftǁ_candidates_for__mutmut_1 # type: ignore # mutmut generated
mutants_xǁ_Leftǁ_candidates_for__mutmut['xǁ_Leftǁ_candidates_for__mutmut_2'] = _Left.xǁ_Leftǁ_candidates_for__mutmut_2 # type: ignore # mutmut generated
mutants_xǁ_Leftǁ_candidates_for__mutmut['xǁ_Leftǁ_candidates_for__mutmut_3'] = _Left.xǁ_Leftǁ_candidates_for__mutmut_3 # type: ignore # mutmut generated
mutants_xǁ_Leftǁ_candidates_for__mutmut['xǁ_Leftǁ_candidates_for__mutmut_4'] = _Left.xǁ_Leftǁ_candidates_for__mutmut_4 # type: ignore # mutmut generated
mutants_xǁ_Leftǁ_candidates_for__mutmut['xǁ_Leftǁ_candidates_for__mutmut_5'] = _Left.xǁ_Leftǁ_candidates_for__mutmut_5 # type: ignore # mutmut generated
mutants_xǁ_Leftǁ_candidates_for__mutmut['xǁ_Leftǁ_candidates_for__mutmut_6'] = _Left.xǁ_Leftǁ_candidates_for__mutmut_6 # type: ignore # mutmut generated
mutants_xǁ_Leftǁ_candidates_for__mutmut['xǁ_Leftǁ_candidates_for__mutmut_7'] = _Left.xǁ_Leftǁ_candidates_for__mutmut_7 # type: ignore # mutmut generated
mutants_xǁ_Leftǁ_candidates_for__mutmut['xǁ_Leftǁ_candidates_for__mutmut_8'] = _Left.xǁ_Leftǁ_candidates_for__mutmut_8 # type: ignore # mutmut generated
mutants_xǁ_Leftǁ_candidates_for__mutmut['xǁ_Leftǁ_candidates_for__mutmut_9'] = _Left.xǁ_Leftǁ_candidates_for__mutmut_9 # type: ignore # mutmut generated
mutants_xǁ_Leftǁ_candidates_for__mutmut['xǁ_Leftǁ_candidates_for__mutmut_10'] = _Left.xǁ_Leftǁ_candidates_for__mutmut_10 # type: ignore # mutmut generated
mutants_xǁ_Leftǁ_candidates_for__mutmut['xǁ_Leftǁ_candidates_for__mutmut_11'] = _Left.xǁ_Leftǁ_candidates_for__mutmut_11 # type: ignore # mutmut generated
mutants_xǁ_Leftǁ_candidates_for__mutmut['xǁ_Leftǁ_candidates_for__mutmut_12'] = _Left.xǁ_Leftǁ_candidates_for__mutmut_12 # type: ignore # mutmut generated
mutants_xǁ_Leftǁ_candidates_for__mutmut['xǁ_Leftǁ_candidates_for__mutmut_13'] = _Left.xǁ_Leftǁ_candidates_for__mutmut_13 # type: ignore # mutmut generated
mutants_xǁ_Leftǁ_candidates_for__mutmut['xǁ_Leftǁ_candidates_for__mutmut_14'] = _Left.xǁ_Leftǁ_candidates_for__mutmut_14 # type: ignore # mutmut generated
mutants_xǁ_Leftǁ_candidates_for__mutmut['xǁ_Leftǁ_candidates_for__mutmut_15'] = _Left.xǁ_Leftǁ_candidates_for__mutmut_15 # type: ignore # mutmut generated
mutants_xǁ_Leftǁ_candidates_for__mutmut['xǁ_Leftǁ_candidates_for__mutmut_16'] = _Left.xǁ_Leftǁ_candidates_for__mutmut_16 # type: ignore # mutmut generated
mutants_xǁ_Leftǁ_candidates_for__mutmut['xǁ_Leftǁ_candidates_for__mutmut_17'] = _Left.xǁ_Leftǁ_candidates_for__mutmut_17 # type: ignore # mutmut generated
mutants_xǁ_Leftǁ_candidates_for__mutmut['xǁ_Leftǁ_candidates_for__mutmut_18'] = _Left.xǁ_Leftǁ_candidates_for__mutmut_18 # type: ignore # mutmut generated
mutants_xǁ_Leftǁ_candidates_for__mutmut['xǁ_Leftǁ_candidates_for__mutmut_19'] = _Left.xǁ_Leftǁ_candidates_for__mutmut_19 # type: ignore # mutmut generated
mutants_xǁ_Leftǁ_candidates_for__mutmut['xǁ_Leftǁ_candidates_for__mutmut_20'] = _Left.xǁ_Leftǁ_candidates_for__mutmut_20 # type: ignore # mutmut generated
mutants_xǁ_Leftǁ_candidates_for__mutmut['xǁ_Leftǁ_candidates_for__mutmut_21'] = _Left.xǁ_Leftǁ_candidates_for__mutmut_21 # type: ignore # mutmut generated
mutants_xǁ_Leftǁ_candidates_for__mutmut['xǁ_Leftǁ_candidates_for__mutmut_22'] = _Left.xǁ_Leftǁ_candidates_for__mutmut_22 # type: ignore # mutmut generated
mutants_xǁ_Leftǁ_candidates_for__mutmut['xǁ_Leftǁ_candidates_for__mutmut_23'] = _Left.xǁ_Leftǁ_candidates_for__mutmut_23 # type: ignore # mutmut generated
mutants_xǁ_Leftǁ_candidates_for__mutmut['xǁ_Leftǁ_candidates_for__mutmut_24'] = _Left.xǁ_Leftǁ_candidates_for__mutmut_24 # type: ignore # mutmut generated
mutants_xǁ_Leftǁ_candidates_for__mutmut['xǁ_Leftǁ_candidates_for__mutmut_25'] = _Left.xǁ_Leftǁ_candidates_for__mutmut_25 # type: ignore # mutmut generated
mutants_xǁ_Leftǁ_candidates_for__mutmut['xǁ_Leftǁ_candidates_for__mutmut_26'] = _Left.xǁ_Leftǁ_candidates_for__mutmut_26 # type: ignore # mutmut generated
mutants_xǁ_Leftǁ_candidates_for__mutmut['xǁ_Leftǁ_candidates_for__mutmut_27'] = _Left.xǁ_Leftǁ_candidates_for__mutmut_27 # type: ignore # mutmut generated
mutants_xǁ_Leftǁ_candidates_for__mutmut['xǁ_Leftǁ_candidates_for__mutmut_28'] = _Left.xǁ_Leftǁ_candidates_for__mutmut_28 # type: ignore # mutmut generated
mutants_xǁ_Leftǁ_candidates_for__mutmut['xǁ_Leftǁ_candidates_for__mutmut_29'] = _Left.xǁ_Leftǁ_candidates_for__mutmut_29 # type: ignore # mutmut generated
mutants_xǁ_Leftǁ_candidates_for__mutmut['xǁ_Leftǁ_candidates_for__mutmut_30'] = _Left.xǁ_Leftǁ_candidates_for__mutmut_30 # type: ignore # mutmut generated
mutants_xǁ_Leftǁ_candidates_for__mutmut['xǁ_Leftǁ_candidates_for__mutmut_31'] = _Left.xǁ_Leftǁ_candidates_for__mutmut_31 # type: ignore # mutmut generated
mutants_xǁ_Leftǁ_candidates_for__mutmut['xǁ_Leftǁ_candidates_for__mutmut_32'] = _Left.xǁ_Leftǁ_candidates_for__mutmut_32 # type: ignore # mutmut generated
mutants_xǁ_Leftǁ_candidates_for__mutmut['xǁ_Leftǁ_candidates_for__mutmut_33'] = _Left.xǁ_Leftǁ_candidates_for__mutmut_33 # type: ignore # mutmut generated
mutants_xǁ_Leftǁ_candidates_for__mutmut['xǁ_Leftǁ_candidates_for__mutmut_34'] = _Left.xǁ_Leftǁ_candidates_for__mutmut_34 # type: ignore # mutmut generated
mutants_xǁ_Leftǁ_candidates_for__mutmut['xǁ_Leftǁ_candidates_for__mutmut_35'] = _Left.xǁ_Leftǁ_candidates_for__mutmut_35 # type: ignore # mutmut generated
mutants_xǁ_Leftǁ_candidates_for__mutmut['xǁ_Leftǁ_candidates_for__mutmut_36'] = _Left.xǁ_Leftǁ_candidates_for__mutmut_36 # type: ignore # mutmut generated
mutants_xǁ_Leftǁ_candidates_for__mutmut['xǁ_Leftǁ_candidates_for__mutmut_37'] = _Left.xǁ_Leftǁ_candidates_for__mutmut_37 # type: ignore # mutmut generated
mutants_xǁ_Leftǁ_candidates_for__mutmut['xǁ_Leftǁ_candidates_for__mutmut_38'] = _Left.xǁ_Leftǁ_candidates_for__mutmut_38 # type: ignore # mutmut generated
mutants_xǁ_Leftǁ_candidates_for__mutmut['xǁ_Leftǁ_candidates_for__mutmut_39'] = _Left.xǁ_Leftǁ_candidates_for__mutmut_39 # type: ignore # mutmut generated
mutants_xǁ_Leftǁ_candidates_for__mutmut['xǁ_Leftǁ_candidates_for__mutmut_40'] = _Left.xǁ_Leftǁ_candidates_for__mutmut_40 # type: ignore # mutmut generated
mutants_xǁ_Leftǁ_candidates_for__mutmut['xǁ_Leftǁ_candidates_for__mutmut_41'] = _Left.xǁ_Leftǁ_candidates_for__mutmut_41 # type: ignore # mutmut generated
mutants_xǁ_Leftǁ_candidates_for__mutmut['xǁ_Leftǁ_candidates_for__mutmut_42'] = _Left.xǁ_Leftǁ_candidates_for__mutmut_42 # type: ignore # mutmut generated
mutants_xǁ_Leftǁ_candidates_for__mutmut['xǁ_Leftǁ_candidates_for__mutmut_43'] = _Left.xǁ_Leftǁ_candidates_for__mutmut_43 # type: ignore # mutmut generated
mutants_xǁ_Leftǁ_candidates_for__mutmut['xǁ_Leftǁ_candidates_for__mutmut_44'] = _Left.xǁ_Leftǁ_candidates_for__mutmut_44 # type: ignore # mutmut generated
mutants_xǁ_Leftǁ_candidates_for__mutmut['xǁ_Leftǁ_candidates_for__mutmut_45'] = _Left.xǁ_Leftǁ_candidates_for__mutmut_45 # type: ignore # mutmut generated
mutants_xǁ_Leftǁ_candidates_for__mutmut['xǁ_Leftǁ_candidates_for__mutmut_46'] = _Left.xǁ_Leftǁ_candidates_for__mutmut_46 # type: ignore # mutmut generated
mutants_xǁ_Leftǁ_candidates_for__mutmut['xǁ_Leftǁ_candidates_for__mutmut_47'] = _Left.xǁ_Leftǁ_candidates_for__mutmut_47 # type: ignore # mutmut generated
mutants_xǁ_Leftǁ_candidates_for__mutmut['xǁ_Leftǁ_candidates_for__mutmut_48'] = _Left.xǁ_Leftǁ_candidates_for__mutmut_48 # type: ignore # mutmut generated
mutants_xǁ_Leftǁ_candidates_for__mutmut['xǁ_Leftǁ_candidates_for__mutmut_49'] = _Left.xǁ_Leftǁ_candidates_for__mutmut_49 # type: ignore # mutmut generated
mutants_xǁ_Leftǁ_candidates_for__mutmut['xǁ_Leftǁ_candidates_for__mutmut_50'] = _Left.xǁ_Leftǁ_candidates_for__mutmut_50 # type: ignore # mutmut generated
mutants_xǁ_Leftǁ_candidates_for__mutmut['xǁ_Leftǁ_candidates_for__mutmut_51'] = _Left.xǁ_Leftǁ_candidates_for__mutmut_51 # type: ignore # mutmut generated
mutants_xǁ_Leftǁ_candidates_for__mutmut['xǁ_Leftǁ_candidates_for__mutmut_52'] = _Left.xǁ_Leftǁ_candidates_for__mutmut_52 # type: ignore # mutmut generated
mutants_xǁ_Leftǁ_candidates_for__mutmut['xǁ_Leftǁ_candidates_for__mutmut_53'] = _Left.xǁ_Leftǁ_candidates_for__mutmut_53 # type: ignore # mutmut generated
mutants_xǁ_Leftǁ_candidates_for__mutmut['xǁ_Leftǁ_candidates_for__mutmut_54'] = _Left.xǁ_Leftǁ_candidates_for__mutmut_54 # type: ignore # mutmut generated
mutants_xǁ_Leftǁ_candidates_for__mutmut['xǁ_Leftǁ_candidates_for__mutmut_55'] = _Left.xǁ_Leftǁ_candidates_for__mutmut_55 # type: ignore # mutmut generated
mutants_xǁ_Leftǁ_candidates_for__mutmut['xǁ_Leftǁ_candidates_for__mutmut_56'] = _Left.xǁ_Leftǁ_candidates_for__mutmut_56 # type: ignore # mutmut generated
mutants_xǁ_Leftǁ_candidates_for__mutmut['xǁ_Leftǁ_candidates_for__mutmut_57'] = _Left.xǁ_Leftǁ_candidates_for__mutmut_57 # type: ignore # mutmut generated
mutants_xǁ_Leftǁ_candidates_for__mutmut['xǁ_Leftǁ_candidates_for__mutmut_58'] = _Left.xǁ_Leftǁ_candidates_for__mutmut_58 # type: ignore # mutmut generated
mutants_xǁ_Leftǁ_candidates_for__mutmut['xǁ_Leftǁ_candidates_for__mutmut_59'] = _Left.xǁ_Leftǁ_candidates_for__mutmut_59 # type: ignore # mutmut generated
mutants_xǁ_Leftǁ_candidates_for__mutmut['xǁ_Leftǁ_candidates_for__mutmut_60'] = _Left.xǁ_Leftǁ_candidates_for__mutmut_60 # type: ignore # mutmut generated
mutants_xǁ_Leftǁ_candidates_for__mutmut['xǁ_Leftǁ_candidates_for__mutmut_61'] = _Left.xǁ_Leftǁ_candidates_for__mutmut_61 # type: ignore # mutmut generated
mutants_xǁ_Leftǁ_candidates_for__mutmut['xǁ_Leftǁ_candidates_for__mutmut_62'] = _Left.xǁ_Leftǁ_candidates_for__mutmut_62 # type: ignore # mutmut generated
mutants_xǁ_Leftǁ_candidates_for__mutmut['xǁ_Leftǁ_candidates_for__mutmut_63'] = _Left.xǁ_Leftǁ_candidates_for__mutmut_63 # type: ignore # mutmut generated
mutants_xǁ_Leftǁ_candidates_for__mutmut['xǁ_Leftǁ_candidates_for__mutmut_64'] = _Left.xǁ_Leftǁ_candidates_for__mutmut_64 # type: ignore # mutmut generated
mutants_xǁ_Leftǁ_candidates_for__mutmut['xǁ_Leftǁ_candidates_for__mutmut_65'] = _Left.xǁ_Leftǁ_candidates_for__mutmut_65 # type: ignore # mutmut generated
mutants_xǁ_Leftǁ_candidates_for__mutmut['xǁ_Leftǁ_candidates_for__mutmut_66'] = _Left.xǁ_Leftǁ_candidates_for__mutmut_66 # type: ignore # mutmut generated
mutants_xǁ_Leftǁ_candidates_for__mutmut['xǁ_Leftǁ_candidates_for__mutmut_67'] = _Left.xǁ_Leftǁ_candidates_for__mutmut_67 # type: ignore # mutmut generated
mutants_xǁ_Leftǁ_candidates_for__mutmut['xǁ_Leftǁ_candidates_for__mutmut_68'] = _Left.xǁ_Leftǁ_candidates_for__mutmut_68 # type: ignore # mutmut generated
mutants_xǁ_Leftǁ_candidates_for__mutmut['xǁ_Leftǁ_candidates_for__mutmut_69'] = _Left.xǁ_Leftǁ_candidates_for__mutmut_69 # type: ignore # mutmut generated
mutants_xǁ_Leftǁ_candidates_for__mutmut['xǁ_Leftǁ_candidates_for__mutmut_70'] = _Left.xǁ_Leftǁ_candidates_for__mutmut_70 # type: ignore # mutmut generated
mutants_xǁ_Leftǁ_candidates_for__mutmut['xǁ_Leftǁ_candidates_for__mutmut_71'] = _Left.xǁ_Leftǁ_candidates_for__mutmut_71 # type: ignore # mutmut generated
mutants_xǁ_Leftǁ_candidates_for__mutmut['xǁ_Leftǁ_candidates_for__mutmut_72'] = _Left.xǁ_Leftǁ_candidates_for__mutmut_72 # type: ignore # mutmut generated
mutants_xǁ_Leftǁ_candidates_for__mutmut['xǁ_Leftǁ_candidates_for__mutmut_73'] = _Left.xǁ_Leftǁ_candidates_for__mutmut_73 # type: ignore # mutmut generated
mutants_xǁ_Leftǁ_candidates_for__mutmut['xǁ_Leftǁ_candidates_for__mutmut_74'] = _Left.xǁ_Leftǁ_candidates_for__mutmut_74 # type: ignore # mutmut generated
mutants_xǁ_Leftǁ_candidates_for__mutmut['xǁ_Leftǁ_candidates_for__mutmut_75'] = _Left.xǁ_Leftǁ_candidates_for__mutmut_75 # type: ignore # mutmut generated
mutants_xǁ_Leftǁ_candidates_for__mutmut['xǁ_Leftǁ_candidates_for__mutmut_76'] = _Left.xǁ_Leftǁ_candidates_for__mutmut_76 # type: ignore # mutmut generated
mutants_xǁ_Leftǁ_candidates_for__mutmut['xǁ_Leftǁ_candidates_for__mutmut_77'] = _Left.xǁ_Leftǁ_candidates_for__mutmut_77 # type: ignore # mutmut generated

mutants_xǁ_Leftǁ_span__mutmut['_mutmut_orig'] = _Left.xǁ_Leftǁ_span__mutmut_orig # type: ignore # mutmut generated
mutants_xǁ_Leftǁ_span__mutmut['xǁ_Leftǁ_span__mutmut_1'] = _Left.xǁ_Leftǁ_span__mutmut_1 # type: ignore # mutmut generated
mutants_xǁ_Leftǁ_span__mutmut['xǁ_Leftǁ_span__mutmut_2'] = _Left.xǁ_Leftǁ_span__mutmut_2 # type: ignore # mutmut generated
mutants_xǁ_Leftǁ_span__mutmut['xǁ_Leftǁ_span__mutmut_3'] = _Left.xǁ_Leftǁ_span__mutmut_3 # type: ignore # mutmut generated
mutants_xǁ_Leftǁ_span__mutmut['xǁ_Leftǁ_span__mutmut_4'] = _Left.xǁ_Leftǁ_span__mutmut_4 # type: ignore # mutmut generated
mutants_xǁ_Leftǁ_span__mutmut['xǁ_Leftǁ_span__mutmut_5'] = _Left.xǁ_Leftǁ_span__mutmut_5 # type: ignore # mutmut generated
mutants_xǁ_Leftǁ_span__mutmut['xǁ_Leftǁ_span__mutmut_6'] = _Left.xǁ_Leftǁ_span__mutmut_6 # type: ignore # mutmut generated
mutants_xǁ_Leftǁ_span__mutmut['xǁ_Leftǁ_span__mutmut_7'] = _Left.xǁ_Leftǁ_span__mutmut_7 # type: ignore # mutmut generated
mutants_x__states__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__states__mutmut)
def _states(verdict: Verdict, fact: Fact) -> bool:
    """Whether a number is what the relation is asked of."""
    return verdict.bound.result is not None and verdict.bound.result.index == fact.index


def x__states__mutmut_orig(verdict: Verdict, fact: Fact) -> bool:
    """Whether a number is what the relation is asked of."""
    return verdict.bound.result is not None and verdict.bound.result.index == fact.index


def x__states__mutmut_1(verdict: Verdict, fact: Fact) -> bool:
    """Whether a number is what the relation is asked of."""
    return verdict.bound.result is not None or verdict.bound.result.index == fact.index


def x__states__mutmut_2(verdict: Verdict, fact: Fact) -> bool:
    """Whether a number is what the relation is asked of."""
    return verdict.bound.result is None and verdict.bound.result.index == fact.index


def x__states__mutmut_3(verdict: Verdict, fact: Fact) -> bool:
    """Whether a number is what the relation is asked of."""
    return verdict.bound.result is not None and verdict.bound.result.index != fact.index

mutants_x__states__mutmut['_mutmut_orig'] = x__states__mutmut_orig # type: ignore # mutmut generated
mutants_x__states__mutmut['x__states__mutmut_1'] = x__states__mutmut_1 # type: ignore # mutmut generated
mutants_x__states__mutmut['x__states__mutmut_2'] = x__states__mutmut_2 # type: ignore # mutmut generated
mutants_x__states__mutmut['x__states__mutmut_3'] = x__states__mutmut_3 # type: ignore # mutmut generated
mutants_x__common__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__common__mutmut)
def _common(required_spans: Sequence[tuple[int, Interval | None]]) -> tuple[Interval | None, list[int]]:
    """The replacement that mends the most relations, those in order first."""
    spans = [(at, span) for at, span in required_spans if span is not None]
    lows, highs = sorted(span.lo for _, span in spans), sorted(span.hi for _, span in spans)
    best: tuple[Interval | None, list[int]] = (None, [])
    for start, (_, first) in enumerate(spans):
        # no more than the spans that meet the first one can have anything in common with it
        meeting = bisect_right(lows, first.hi) - bisect_left(highs, first.lo)
        if min(meeting, len(spans) - start) <= len(best[1]):
            continue
        common = first
        repaired: list[int] = []
        for at, span in spans[start:]:
            meet = common.intersect(span)
            if meet is not None:
                common = meet
                repaired.append(at)
        if len(repaired) > len(best[1]):
            best = common, repaired
    return best


def x__common__mutmut_orig(required_spans: Sequence[tuple[int, Interval | None]]) -> tuple[Interval | None, list[int]]:
    """The replacement that mends the most relations, those in order first."""
    spans = [(at, span) for at, span in required_spans if span is not None]
    lows, highs = sorted(span.lo for _, span in spans), sorted(span.hi for _, span in spans)
    best: tuple[Interval | None, list[int]] = (None, [])
    for start, (_, first) in enumerate(spans):
        # no more than the spans that meet the first one can have anything in common with it
        meeting = bisect_right(lows, first.hi) - bisect_left(highs, first.lo)
        if min(meeting, len(spans) - start) <= len(best[1]):
            continue
        common = first
        repaired: list[int] = []
        for at, span in spans[start:]:
            meet = common.intersect(span)
            if meet is not None:
                common = meet
                repaired.append(at)
        if len(repaired) > len(best[1]):
            best = common, repaired
    return best


def x__common__mutmut_1(required_spans: Sequence[tuple[int, Interval | None]]) -> tuple[Interval | None, list[int]]:
    """The replacement that mends the most relations, those in order first."""
    spans = None
    lows, highs = sorted(span.lo for _, span in spans), sorted(span.hi for _, span in spans)
    best: tuple[Interval | None, list[int]] = (None, [])
    for start, (_, first) in enumerate(spans):
        # no more than the spans that meet the first one can have anything in common with it
        meeting = bisect_right(lows, first.hi) - bisect_left(highs, first.lo)
        if min(meeting, len(spans) - start) <= len(best[1]):
            continue
        common = first
        repaired: list[int] = []
        for at, span in spans[start:]:
            meet = common.intersect(span)
            if meet is not None:
                common = meet
                repaired.append(at)
        if len(repaired) > len(best[1]):
            best = common, repaired
    return best


def x__common__mutmut_2(required_spans: Sequence[tuple[int, Interval | None]]) -> tuple[Interval | None, list[int]]:
    """The replacement that mends the most relations, those in order first."""
    spans = [(at, span) for at, span in required_spans if span is None]
    lows, highs = sorted(span.lo for _, span in spans), sorted(span.hi for _, span in spans)
    best: tuple[Interval | None, list[int]] = (None, [])
    for start, (_, first) in enumerate(spans):
        # no more than the spans that meet the first one can have anything in common with it
        meeting = bisect_right(lows, first.hi) - bisect_left(highs, first.lo)
        if min(meeting, len(spans) - start) <= len(best[1]):
            continue
        common = first
        repaired: list[int] = []
        for at, span in spans[start:]:
            meet = common.intersect(span)
            if meet is not None:
                common = meet
                repaired.append(at)
        if len(repaired) > len(best[1]):
            best = common, repaired
    return best


def x__common__mutmut_3(required_spans: Sequence[tuple[int, Interval | None]]) -> tuple[Interval | None, list[int]]:
    """The replacement that mends the most relations, those in order first."""
    spans = [(at, span) for at, span in required_spans if span is not None]
    lows, highs = None
    best: tuple[Interval | None, list[int]] = (None, [])
    for start, (_, first) in enumerate(spans):
        # no more than the spans that meet the first one can have anything in common with it
        meeting = bisect_right(lows, first.hi) - bisect_left(highs, first.lo)
        if min(meeting, len(spans) - start) <= len(best[1]):
            continue
        common = first
        repaired: list[int] = []
        for at, span in spans[start:]:
            meet = common.intersect(span)
            if meet is not None:
                common = meet
                repaired.append(at)
        if len(repaired) > len(best[1]):
            best = common, repaired
    return best


def x__common__mutmut_4(required_spans: Sequence[tuple[int, Interval | None]]) -> tuple[Interval | None, list[int]]:
    """The replacement that mends the most relations, those in order first."""
    spans = [(at, span) for at, span in required_spans if span is not None]
    lows, highs = sorted(None), sorted(span.hi for _, span in spans)
    best: tuple[Interval | None, list[int]] = (None, [])
    for start, (_, first) in enumerate(spans):
        # no more than the spans that meet the first one can have anything in common with it
        meeting = bisect_right(lows, first.hi) - bisect_left(highs, first.lo)
        if min(meeting, len(spans) - start) <= len(best[1]):
            continue
        common = first
        repaired: list[int] = []
        for at, span in spans[start:]:
            meet = common.intersect(span)
            if meet is not None:
                common = meet
                repaired.append(at)
        if len(repaired) > len(best[1]):
            best = common, repaired
    return best


def x__common__mutmut_5(required_spans: Sequence[tuple[int, Interval | None]]) -> tuple[Interval | None, list[int]]:
    """The replacement that mends the most relations, those in order first."""
    spans = [(at, span) for at, span in required_spans if span is not None]
    lows, highs = sorted(span.lo for _, span in spans), sorted(None)
    best: tuple[Interval | None, list[int]] = (None, [])
    for start, (_, first) in enumerate(spans):
        # no more than the spans that meet the first one can have anything in common with it
        meeting = bisect_right(lows, first.hi) - bisect_left(highs, first.lo)
        if min(meeting, len(spans) - start) <= len(best[1]):
            continue
        common = first
        repaired: list[int] = []
        for at, span in spans[start:]:
            meet = common.intersect(span)
            if meet is not None:
                common = meet
                repaired.append(at)
        if len(repaired) > len(best[1]):
            best = common, repaired
    return best


def x__common__mutmut_6(required_spans: Sequence[tuple[int, Interval | None]]) -> tuple[Interval | None, list[int]]:
    """The replacement that mends the most relations, those in order first."""
    spans = [(at, span) for at, span in required_spans if span is not None]
    lows, highs = sorted(span.lo for _, span in spans), sorted(span.hi for _, span in spans)
    best: tuple[Interval | None, list[int]] = None
    for start, (_, first) in enumerate(spans):
        # no more than the spans that meet the first one can have anything in common with it
        meeting = bisect_right(lows, first.hi) - bisect_left(highs, first.lo)
        if min(meeting, len(spans) - start) <= len(best[1]):
            continue
        common = first
        repaired: list[int] = []
        for at, span in spans[start:]:
            meet = common.intersect(span)
            if meet is not None:
                common = meet
                repaired.append(at)
        if len(repaired) > len(best[1]):
            best = common, repaired
    return best


def x__common__mutmut_7(required_spans: Sequence[tuple[int, Interval | None]]) -> tuple[Interval | None, list[int]]:
    """The replacement that mends the most relations, those in order first."""
    spans = [(at, span) for at, span in required_spans if span is not None]
    lows, highs = sorted(span.lo for _, span in spans), sorted(span.hi for _, span in spans)
    best: tuple[Interval | None, list[int]] = (None, [])
    for start, (_, first) in enumerate(None):
        # no more than the spans that meet the first one can have anything in common with it
        meeting = bisect_right(lows, first.hi) - bisect_left(highs, first.lo)
        if min(meeting, len(spans) - start) <= len(best[1]):
            continue
        common = first
        repaired: list[int] = []
        for at, span in spans[start:]:
            meet = common.intersect(span)
            if meet is not None:
                common = meet
                repaired.append(at)
        if len(repaired) > len(best[1]):
            best = common, repaired
    return best


def x__common__mutmut_8(required_spans: Sequence[tuple[int, Interval | None]]) -> tuple[Interval | None, list[int]]:
    """The replacement that mends the most relations, those in order first."""
    spans = [(at, span) for at, span in required_spans if span is not None]
    lows, highs = sorted(span.lo for _, span in spans), sorted(span.hi for _, span in spans)
    best: tuple[Interval | None, list[int]] = (None, [])
    for start, (_, first) in enumerate(spans):
        # no more than the spans that meet the first one can have anything in common with it
        meeting = None
        if min(meeting, len(spans) - start) <= len(best[1]):
            continue
        common = first
        repaired: list[int] = []
        for at, span in spans[start:]:
            meet = common.intersect(span)
            if meet is not None:
                common = meet
                repaired.append(at)
        if len(repaired) > len(best[1]):
            best = common, repaired
    return best


def x__common__mutmut_9(required_spans: Sequence[tuple[int, Interval | None]]) -> tuple[Interval | None, list[int]]:
    """The replacement that mends the most relations, those in order first."""
    spans = [(at, span) for at, span in required_spans if span is not None]
    lows, highs = sorted(span.lo for _, span in spans), sorted(span.hi for _, span in spans)
    best: tuple[Interval | None, list[int]] = (None, [])
    for start, (_, first) in enumerate(spans):
        # no more than the spans that meet the first one can have anything in common with it
        meeting = bisect_right(lows, first.hi) + bisect_left(highs, first.lo)
        if min(meeting, len(spans) - start) <= len(best[1]):
            continue
        common = first
        repaired: list[int] = []
        for at, span in spans[start:]:
            meet = common.intersect(span)
            if meet is not None:
                common = meet
                repaired.append(at)
        if len(repaired) > len(best[1]):
            best = common, repaired
    return best


def x__common__mutmut_10(required_spans: Sequence[tuple[int, Interval | None]]) -> tuple[Interval | None, list[int]]:
    """The replacement that mends the most relations, those in order first."""
    spans = [(at, span) for at, span in required_spans if span is not None]
    lows, highs = sorted(span.lo for _, span in spans), sorted(span.hi for _, span in spans)
    best: tuple[Interval | None, list[int]] = (None, [])
    for start, (_, first) in enumerate(spans):
        # no more than the spans that meet the first one can have anything in common with it
        meeting = bisect_right(None, first.hi) - bisect_left(highs, first.lo)
        if min(meeting, len(spans) - start) <= len(best[1]):
            continue
        common = first
        repaired: list[int] = []
        for at, span in spans[start:]:
            meet = common.intersect(span)
            if meet is not None:
                common = meet
                repaired.append(at)
        if len(repaired) > len(best[1]):
            best = common, repaired
    return best


def x__common__mutmut_11(required_spans: Sequence[tuple[int, Interval | None]]) -> tuple[Interval | None, list[int]]:
    """The replacement that mends the most relations, those in order first."""
    spans = [(at, span) for at, span in required_spans if span is not None]
    lows, highs = sorted(span.lo for _, span in spans), sorted(span.hi for _, span in spans)
    best: tuple[Interval | None, list[int]] = (None, [])
    for start, (_, first) in enumerate(spans):
        # no more than the spans that meet the first one can have anything in common with it
        meeting = bisect_right(lows, None) - bisect_left(highs, first.lo)
        if min(meeting, len(spans) - start) <= len(best[1]):
            continue
        common = first
        repaired: list[int] = []
        for at, span in spans[start:]:
            meet = common.intersect(span)
            if meet is not None:
                common = meet
                repaired.append(at)
        if len(repaired) > len(best[1]):
            best = common, repaired
    return best


def x__common__mutmut_12(required_spans: Sequence[tuple[int, Interval | None]]) -> tuple[Interval | None, list[int]]:
    """The replacement that mends the most relations, those in order first."""
    spans = [(at, span) for at, span in required_spans if span is not None]
    lows, highs = sorted(span.lo for _, span in spans), sorted(span.hi for _, span in spans)
    best: tuple[Interval | None, list[int]] = (None, [])
    for start, (_, first) in enumerate(spans):
        # no more than the spans that meet the first one can have anything in common with it
        meeting = bisect_right(first.hi) - bisect_left(highs, first.lo)
        if min(meeting, len(spans) - start) <= len(best[1]):
            continue
        common = first
        repaired: list[int] = []
        for at, span in spans[start:]:
            meet = common.intersect(span)
            if meet is not None:
                common = meet
                repaired.append(at)
        if len(repaired) > len(best[1]):
            best = common, repaired
    return best


def x__common__mutmut_13(required_spans: Sequence[tuple[int, Interval | None]]) -> tuple[Interval | None, list[int]]:
    """The replacement that mends the most relations, those in order first."""
    spans = [(at, span) for at, span in required_spans if span is not None]
    lows, highs = sorted(span.lo for _, span in spans), sorted(span.hi for _, span in spans)
    best: tuple[Interval | None, list[int]] = (None, [])
    for start, (_, first) in enumerate(spans):
        # no more than the spans that meet the first one can have anything in common with it
        meeting = bisect_right(lows, ) - bisect_left(highs, first.lo)
        if min(meeting, len(spans) - start) <= len(best[1]):
            continue
        common = first
        repaired: list[int] = []
        for at, span in spans[start:]:
            meet = common.intersect(span)
            if meet is not None:
                common = meet
                repaired.append(at)
        if len(repaired) > len(best[1]):
            best = common, repaired
    return best


def x__common__mutmut_14(required_spans: Sequence[tuple[int, Interval | None]]) -> tuple[Interval | None, list[int]]:
    """The replacement that mends the most relations, those in order first."""
    spans = [(at, span) for at, span in required_spans if span is not None]
    lows, highs = sorted(span.lo for _, span in spans), sorted(span.hi for _, span in spans)
    best: tuple[Interval | None, list[int]] = (None, [])
    for start, (_, first) in enumerate(spans):
        # no more than the spans that meet the first one can have anything in common with it
        meeting = bisect_right(lows, first.hi) - bisect_left(None, first.lo)
        if min(meeting, len(spans) - start) <= len(best[1]):
            continue
        common = first
        repaired: list[int] = []
        for at, span in spans[start:]:
            meet = common.intersect(span)
            if meet is not None:
                common = meet
                repaired.append(at)
        if len(repaired) > len(best[1]):
            best = common, repaired
    return best


def x__common__mutmut_15(required_spans: Sequence[tuple[int, Interval | None]]) -> tuple[Interval | None, list[int]]:
    """The replacement that mends the most relations, those in order first."""
    spans = [(at, span) for at, span in required_spans if span is not None]
    lows, highs = sorted(span.lo for _, span in spans), sorted(span.hi for _, span in spans)
    best: tuple[Interval | None, list[int]] = (None, [])
    for start, (_, first) in enumerate(spans):
        # no more than the spans that meet the first one can have anything in common with it
        meeting = bisect_right(lows, first.hi) - bisect_left(highs, None)
        if min(meeting, len(spans) - start) <= len(best[1]):
            continue
        common = first
        repaired: list[int] = []
        for at, span in spans[start:]:
            meet = common.intersect(span)
            if meet is not None:
                common = meet
                repaired.append(at)
        if len(repaired) > len(best[1]):
            best = common, repaired
    return best


def x__common__mutmut_16(required_spans: Sequence[tuple[int, Interval | None]]) -> tuple[Interval | None, list[int]]:
    """The replacement that mends the most relations, those in order first."""
    spans = [(at, span) for at, span in required_spans if span is not None]
    lows, highs = sorted(span.lo for _, span in spans), sorted(span.hi for _, span in spans)
    best: tuple[Interval | None, list[int]] = (None, [])
    for start, (_, first) in enumerate(spans):
        # no more than the spans that meet the first one can have anything in common with it
        meeting = bisect_right(lows, first.hi) - bisect_left(first.lo)
        if min(meeting, len(spans) - start) <= len(best[1]):
            continue
        common = first
        repaired: list[int] = []
        for at, span in spans[start:]:
            meet = common.intersect(span)
            if meet is not None:
                common = meet
                repaired.append(at)
        if len(repaired) > len(best[1]):
            best = common, repaired
    return best


def x__common__mutmut_17(required_spans: Sequence[tuple[int, Interval | None]]) -> tuple[Interval | None, list[int]]:
    """The replacement that mends the most relations, those in order first."""
    spans = [(at, span) for at, span in required_spans if span is not None]
    lows, highs = sorted(span.lo for _, span in spans), sorted(span.hi for _, span in spans)
    best: tuple[Interval | None, list[int]] = (None, [])
    for start, (_, first) in enumerate(spans):
        # no more than the spans that meet the first one can have anything in common with it
        meeting = bisect_right(lows, first.hi) - bisect_left(highs, )
        if min(meeting, len(spans) - start) <= len(best[1]):
            continue
        common = first
        repaired: list[int] = []
        for at, span in spans[start:]:
            meet = common.intersect(span)
            if meet is not None:
                common = meet
                repaired.append(at)
        if len(repaired) > len(best[1]):
            best = common, repaired
    return best


def x__common__mutmut_18(required_spans: Sequence[tuple[int, Interval | None]]) -> tuple[Interval | None, list[int]]:
    """The replacement that mends the most relations, those in order first."""
    spans = [(at, span) for at, span in required_spans if span is not None]
    lows, highs = sorted(span.lo for _, span in spans), sorted(span.hi for _, span in spans)
    best: tuple[Interval | None, list[int]] = (None, [])
    for start, (_, first) in enumerate(spans):
        # no more than the spans that meet the first one can have anything in common with it
        meeting = bisect_right(lows, first.hi) - bisect_left(highs, first.lo)
        if min(None, len(spans) - start) <= len(best[1]):
            continue
        common = first
        repaired: list[int] = []
        for at, span in spans[start:]:
            meet = common.intersect(span)
            if meet is not None:
                common = meet
                repaired.append(at)
        if len(repaired) > len(best[1]):
            best = common, repaired
    return best


def x__common__mutmut_19(required_spans: Sequence[tuple[int, Interval | None]]) -> tuple[Interval | None, list[int]]:
    """The replacement that mends the most relations, those in order first."""
    spans = [(at, span) for at, span in required_spans if span is not None]
    lows, highs = sorted(span.lo for _, span in spans), sorted(span.hi for _, span in spans)
    best: tuple[Interval | None, list[int]] = (None, [])
    for start, (_, first) in enumerate(spans):
        # no more than the spans that meet the first one can have anything in common with it
        meeting = bisect_right(lows, first.hi) - bisect_left(highs, first.lo)
        if min(meeting, None) <= len(best[1]):
            continue
        common = first
        repaired: list[int] = []
        for at, span in spans[start:]:
            meet = common.intersect(span)
            if meet is not None:
                common = meet
                repaired.append(at)
        if len(repaired) > len(best[1]):
            best = common, repaired
    return best


def x__common__mutmut_20(required_spans: Sequence[tuple[int, Interval | None]]) -> tuple[Interval | None, list[int]]:
    """The replacement that mends the most relations, those in order first."""
    spans = [(at, span) for at, span in required_spans if span is not None]
    lows, highs = sorted(span.lo for _, span in spans), sorted(span.hi for _, span in spans)
    best: tuple[Interval | None, list[int]] = (None, [])
    for start, (_, first) in enumerate(spans):
        # no more than the spans that meet the first one can have anything in common with it
        meeting = bisect_right(lows, first.hi) - bisect_left(highs, first.lo)
        if min(len(spans) - start) <= len(best[1]):
            continue
        common = first
        repaired: list[int] = []
        for at, span in spans[start:]:
            meet = common.intersect(span)
            if meet is not None:
                common = meet
                repaired.append(at)
        if len(repaired) > len(best[1]):
            best = common, repaired
    return best


def x__common__mutmut_21(required_spans: Sequence[tuple[int, Interval | None]]) -> tuple[Interval | None, list[int]]:
    """The replacement that mends the most relations, those in order first."""
    spans = [(at, span) for at, span in required_spans if span is not None]
    lows, highs = sorted(span.lo for _, span in spans), sorted(span.hi for _, span in spans)
    best: tuple[Interval | None, list[int]] = (None, [])
    for start, (_, first) in enumerate(spans):
        # no more than the spans that meet the first one can have anything in common with it
        meeting = bisect_right(lows, first.hi) - bisect_left(highs, first.lo)
        if min(meeting, ) <= len(best[1]):
            continue
        common = first
        repaired: list[int] = []
        for at, span in spans[start:]:
            meet = common.intersect(span)
            if meet is not None:
                common = meet
                repaired.append(at)
        if len(repaired) > len(best[1]):
            best = common, repaired
    return best


def x__common__mutmut_22(required_spans: Sequence[tuple[int, Interval | None]]) -> tuple[Interval | None, list[int]]:
    """The replacement that mends the most relations, those in order first."""
    spans = [(at, span) for at, span in required_spans if span is not None]
    lows, highs = sorted(span.lo for _, span in spans), sorted(span.hi for _, span in spans)
    best: tuple[Interval | None, list[int]] = (None, [])
    for start, (_, first) in enumerate(spans):
        # no more than the spans that meet the first one can have anything in common with it
        meeting = bisect_right(lows, first.hi) - bisect_left(highs, first.lo)
        if min(meeting, len(spans) + start) <= len(best[1]):
            continue
        common = first
        repaired: list[int] = []
        for at, span in spans[start:]:
            meet = common.intersect(span)
            if meet is not None:
                common = meet
                repaired.append(at)
        if len(repaired) > len(best[1]):
            best = common, repaired
    return best


def x__common__mutmut_23(required_spans: Sequence[tuple[int, Interval | None]]) -> tuple[Interval | None, list[int]]:
    """The replacement that mends the most relations, those in order first."""
    spans = [(at, span) for at, span in required_spans if span is not None]
    lows, highs = sorted(span.lo for _, span in spans), sorted(span.hi for _, span in spans)
    best: tuple[Interval | None, list[int]] = (None, [])
    for start, (_, first) in enumerate(spans):
        # no more than the spans that meet the first one can have anything in common with it
        meeting = bisect_right(lows, first.hi) - bisect_left(highs, first.lo)
        if min(meeting, len(spans) - start) < len(best[1]):
            continue
        common = first
        repaired: list[int] = []
        for at, span in spans[start:]:
            meet = common.intersect(span)
            if meet is not None:
                common = meet
                repaired.append(at)
        if len(repaired) > len(best[1]):
            best = common, repaired
    return best


def x__common__mutmut_24(required_spans: Sequence[tuple[int, Interval | None]]) -> tuple[Interval | None, list[int]]:
    """The replacement that mends the most relations, those in order first."""
    spans = [(at, span) for at, span in required_spans if span is not None]
    lows, highs = sorted(span.lo for _, span in spans), sorted(span.hi for _, span in spans)
    best: tuple[Interval | None, list[int]] = (None, [])
    for start, (_, first) in enumerate(spans):
        # no more than the spans that meet the first one can have anything in common with it
        meeting = bisect_right(lows, first.hi) - bisect_left(highs, first.lo)
        if min(meeting, len(spans) - start) <= len(best[1]):
            break
        common = first
        repaired: list[int] = []
        for at, span in spans[start:]:
            meet = common.intersect(span)
            if meet is not None:
                common = meet
                repaired.append(at)
        if len(repaired) > len(best[1]):
            best = common, repaired
    return best


def x__common__mutmut_25(required_spans: Sequence[tuple[int, Interval | None]]) -> tuple[Interval | None, list[int]]:
    """The replacement that mends the most relations, those in order first."""
    spans = [(at, span) for at, span in required_spans if span is not None]
    lows, highs = sorted(span.lo for _, span in spans), sorted(span.hi for _, span in spans)
    best: tuple[Interval | None, list[int]] = (None, [])
    for start, (_, first) in enumerate(spans):
        # no more than the spans that meet the first one can have anything in common with it
        meeting = bisect_right(lows, first.hi) - bisect_left(highs, first.lo)
        if min(meeting, len(spans) - start) <= len(best[1]):
            continue
        common = None
        repaired: list[int] = []
        for at, span in spans[start:]:
            meet = common.intersect(span)
            if meet is not None:
                common = meet
                repaired.append(at)
        if len(repaired) > len(best[1]):
            best = common, repaired
    return best


def x__common__mutmut_26(required_spans: Sequence[tuple[int, Interval | None]]) -> tuple[Interval | None, list[int]]:
    """The replacement that mends the most relations, those in order first."""
    spans = [(at, span) for at, span in required_spans if span is not None]
    lows, highs = sorted(span.lo for _, span in spans), sorted(span.hi for _, span in spans)
    best: tuple[Interval | None, list[int]] = (None, [])
    for start, (_, first) in enumerate(spans):
        # no more than the spans that meet the first one can have anything in common with it
        meeting = bisect_right(lows, first.hi) - bisect_left(highs, first.lo)
        if min(meeting, len(spans) - start) <= len(best[1]):
            continue
        common = first
        repaired: list[int] = None
        for at, span in spans[start:]:
            meet = common.intersect(span)
            if meet is not None:
                common = meet
                repaired.append(at)
        if len(repaired) > len(best[1]):
            best = common, repaired
    return best


def x__common__mutmut_27(required_spans: Sequence[tuple[int, Interval | None]]) -> tuple[Interval | None, list[int]]:
    """The replacement that mends the most relations, those in order first."""
    spans = [(at, span) for at, span in required_spans if span is not None]
    lows, highs = sorted(span.lo for _, span in spans), sorted(span.hi for _, span in spans)
    best: tuple[Interval | None, list[int]] = (None, [])
    for start, (_, first) in enumerate(spans):
        # no more than the spans that meet the first one can have anything in common with it
        meeting = bisect_right(lows, first.hi) - bisect_left(highs, first.lo)
        if min(meeting, len(spans) - start) <= len(best[1]):
            continue
        common = first
        repaired: list[int] = []
        for at, span in spans[start:]:
            meet = None
            if meet is not None:
                common = meet
                repaired.append(at)
        if len(repaired) > len(best[1]):
            best = common, repaired
    return best


def x__common__mutmut_28(required_spans: Sequence[tuple[int, Interval | None]]) -> tuple[Interval | None, list[int]]:
    """The replacement that mends the most relations, those in order first."""
    spans = [(at, span) for at, span in required_spans if span is not None]
    lows, highs = sorted(span.lo for _, span in spans), sorted(span.hi for _, span in spans)
    best: tuple[Interval | None, list[int]] = (None, [])
    for start, (_, first) in enumerate(spans):
        # no more than the spans that meet the first one can have anything in common with it
        meeting = bisect_right(lows, first.hi) - bisect_left(highs, first.lo)
        if min(meeting, len(spans) - start) <= len(best[1]):
            continue
        common = first
        repaired: list[int] = []
        for at, span in spans[start:]:
            meet = common.intersect(None)
            if meet is not None:
                common = meet
                repaired.append(at)
        if len(repaired) > len(best[1]):
            best = common, repaired
    return best


def x__common__mutmut_29(required_spans: Sequence[tuple[int, Interval | None]]) -> tuple[Interval | None, list[int]]:
    """The replacement that mends the most relations, those in order first."""
    spans = [(at, span) for at, span in required_spans if span is not None]
    lows, highs = sorted(span.lo for _, span in spans), sorted(span.hi for _, span in spans)
    best: tuple[Interval | None, list[int]] = (None, [])
    for start, (_, first) in enumerate(spans):
        # no more than the spans that meet the first one can have anything in common with it
        meeting = bisect_right(lows, first.hi) - bisect_left(highs, first.lo)
        if min(meeting, len(spans) - start) <= len(best[1]):
            continue
        common = first
        repaired: list[int] = []
        for at, span in spans[start:]:
            meet = common.intersect(span)
            if meet is None:
                common = meet
                repaired.append(at)
        if len(repaired) > len(best[1]):
            best = common, repaired
    return best


def x__common__mutmut_30(required_spans: Sequence[tuple[int, Interval | None]]) -> tuple[Interval | None, list[int]]:
    """The replacement that mends the most relations, those in order first."""
    spans = [(at, span) for at, span in required_spans if span is not None]
    lows, highs = sorted(span.lo for _, span in spans), sorted(span.hi for _, span in spans)
    best: tuple[Interval | None, list[int]] = (None, [])
    for start, (_, first) in enumerate(spans):
        # no more than the spans that meet the first one can have anything in common with it
        meeting = bisect_right(lows, first.hi) - bisect_left(highs, first.lo)
        if min(meeting, len(spans) - start) <= len(best[1]):
            continue
        common = first
        repaired: list[int] = []
        for at, span in spans[start:]:
            meet = common.intersect(span)
            if meet is not None:
                common = None
                repaired.append(at)
        if len(repaired) > len(best[1]):
            best = common, repaired
    return best


def x__common__mutmut_31(required_spans: Sequence[tuple[int, Interval | None]]) -> tuple[Interval | None, list[int]]:
    """The replacement that mends the most relations, those in order first."""
    spans = [(at, span) for at, span in required_spans if span is not None]
    lows, highs = sorted(span.lo for _, span in spans), sorted(span.hi for _, span in spans)
    best: tuple[Interval | None, list[int]] = (None, [])
    for start, (_, first) in enumerate(spans):
        # no more than the spans that meet the first one can have anything in common with it
        meeting = bisect_right(lows, first.hi) - bisect_left(highs, first.lo)
        if min(meeting, len(spans) - start) <= len(best[1]):
            continue
        common = first
        repaired: list[int] = []
        for at, span in spans[start:]:
            meet = common.intersect(span)
            if meet is not None:
                common = meet
                repaired.append(None)
        if len(repaired) > len(best[1]):
            best = common, repaired
    return best


def x__common__mutmut_32(required_spans: Sequence[tuple[int, Interval | None]]) -> tuple[Interval | None, list[int]]:
    """The replacement that mends the most relations, those in order first."""
    spans = [(at, span) for at, span in required_spans if span is not None]
    lows, highs = sorted(span.lo for _, span in spans), sorted(span.hi for _, span in spans)
    best: tuple[Interval | None, list[int]] = (None, [])
    for start, (_, first) in enumerate(spans):
        # no more than the spans that meet the first one can have anything in common with it
        meeting = bisect_right(lows, first.hi) - bisect_left(highs, first.lo)
        if min(meeting, len(spans) - start) <= len(best[1]):
            continue
        common = first
        repaired: list[int] = []
        for at, span in spans[start:]:
            meet = common.intersect(span)
            if meet is not None:
                common = meet
                repaired.append(at)
        if len(repaired) >= len(best[1]):
            best = common, repaired
    return best


def x__common__mutmut_33(required_spans: Sequence[tuple[int, Interval | None]]) -> tuple[Interval | None, list[int]]:
    """The replacement that mends the most relations, those in order first."""
    spans = [(at, span) for at, span in required_spans if span is not None]
    lows, highs = sorted(span.lo for _, span in spans), sorted(span.hi for _, span in spans)
    best: tuple[Interval | None, list[int]] = (None, [])
    for start, (_, first) in enumerate(spans):
        # no more than the spans that meet the first one can have anything in common with it
        meeting = bisect_right(lows, first.hi) - bisect_left(highs, first.lo)
        if min(meeting, len(spans) - start) <= len(best[1]):
            continue
        common = first
        repaired: list[int] = []
        for at, span in spans[start:]:
            meet = common.intersect(span)
            if meet is not None:
                common = meet
                repaired.append(at)
        if len(repaired) > len(best[1]):
            best = None
    return best

mutants_x__common__mutmut['_mutmut_orig'] = x__common__mutmut_orig # type: ignore # mutmut generated
mutants_x__common__mutmut['x__common__mutmut_1'] = x__common__mutmut_1 # type: ignore # mutmut generated
mutants_x__common__mutmut['x__common__mutmut_2'] = x__common__mutmut_2 # type: ignore # mutmut generated
mutants_x__common__mutmut['x__common__mutmut_3'] = x__common__mutmut_3 # type: ignore # mutmut generated
mutants_x__common__mutmut['x__common__mutmut_4'] = x__common__mutmut_4 # type: ignore # mutmut generated
mutants_x__common__mutmut['x__common__mutmut_5'] = x__common__mutmut_5 # type: ignore # mutmut generated
mutants_x__common__mutmut['x__common__mutmut_6'] = x__common__mutmut_6 # type: ignore # mutmut generated
mutants_x__common__mutmut['x__common__mutmut_7'] = x__common__mutmut_7 # type: ignore # mutmut generated
mutants_x__common__mutmut['x__common__mutmut_8'] = x__common__mutmut_8 # type: ignore # mutmut generated
mutants_x__common__mutmut['x__common__mutmut_9'] = x__common__mutmut_9 # type: ignore # mutmut generated
mutants_x__common__mutmut['x__common__mutmut_10'] = x__common__mutmut_10 # type: ignore # mutmut generated
mutants_x__common__mutmut['x__common__mutmut_11'] = x__common__mutmut_11 # type: ignore # mutmut generated
mutants_x__common__mutmut['x__common__mutmut_12'] = x__common__mutmut_12 # type: ignore # mutmut generated
mutants_x__common__mutmut['x__common__mutmut_13'] = x__common__mutmut_13 # type: ignore # mutmut generated
mutants_x__common__mutmut['x__common__mutmut_14'] = x__common__mutmut_14 # type: ignore # mutmut generated
mutants_x__common__mutmut['x__common__mutmut_15'] = x__common__mutmut_15 # type: ignore # mutmut generated
mutants_x__common__mutmut['x__common__mutmut_16'] = x__common__mutmut_16 # type: ignore # mutmut generated
mutants_x__common__mutmut['x__common__mutmut_17'] = x__common__mutmut_17 # type: ignore # mutmut generated
mutants_x__common__mutmut['x__common__mutmut_18'] = x__common__mutmut_18 # type: ignore # mutmut generated
mutants_x__common__mutmut['x__common__mutmut_19'] = x__common__mutmut_19 # type: ignore # mutmut generated
mutants_x__common__mutmut['x__common__mutmut_20'] = x__common__mutmut_20 # type: ignore # mutmut generated
mutants_x__common__mutmut['x__common__mutmut_21'] = x__common__mutmut_21 # type: ignore # mutmut generated
mutants_x__common__mutmut['x__common__mutmut_22'] = x__common__mutmut_22 # type: ignore # mutmut generated
mutants_x__common__mutmut['x__common__mutmut_23'] = x__common__mutmut_23 # type: ignore # mutmut generated
mutants_x__common__mutmut['x__common__mutmut_24'] = x__common__mutmut_24 # type: ignore # mutmut generated
mutants_x__common__mutmut['x__common__mutmut_25'] = x__common__mutmut_25 # type: ignore # mutmut generated
mutants_x__common__mutmut['x__common__mutmut_26'] = x__common__mutmut_26 # type: ignore # mutmut generated
mutants_x__common__mutmut['x__common__mutmut_27'] = x__common__mutmut_27 # type: ignore # mutmut generated
mutants_x__common__mutmut['x__common__mutmut_28'] = x__common__mutmut_28 # type: ignore # mutmut generated
mutants_x__common__mutmut['x__common__mutmut_29'] = x__common__mutmut_29 # type: ignore # mutmut generated
mutants_x__common__mutmut['x__common__mutmut_30'] = x__common__mutmut_30 # type: ignore # mutmut generated
mutants_x__common__mutmut['x__common__mutmut_31'] = x__common__mutmut_31 # type: ignore # mutmut generated
mutants_x__common__mutmut['x__common__mutmut_32'] = x__common__mutmut_32 # type: ignore # mutmut generated
mutants_x__common__mutmut['x__common__mutmut_33'] = x__common__mutmut_33 # type: ignore # mutmut generated
mutants_x__kept__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__kept__mutmut)
def _kept(common: Interval, fact: Fact, holding: Sequence[Verdict]) -> Interval | None:
    """What of a replacement breaks none of the relations that hold; None if nothing is left."""
    for verdict in holding:
        span = required(verdict.bound, fact)
        if span is None:
            continue
        meet = common.intersect(span)
        if meet is None:
            return None
        common = meet
    return common


def x__kept__mutmut_orig(common: Interval, fact: Fact, holding: Sequence[Verdict]) -> Interval | None:
    """What of a replacement breaks none of the relations that hold; None if nothing is left."""
    for verdict in holding:
        span = required(verdict.bound, fact)
        if span is None:
            continue
        meet = common.intersect(span)
        if meet is None:
            return None
        common = meet
    return common


def x__kept__mutmut_1(common: Interval, fact: Fact, holding: Sequence[Verdict]) -> Interval | None:
    """What of a replacement breaks none of the relations that hold; None if nothing is left."""
    for verdict in holding:
        span = None
        if span is None:
            continue
        meet = common.intersect(span)
        if meet is None:
            return None
        common = meet
    return common


def x__kept__mutmut_2(common: Interval, fact: Fact, holding: Sequence[Verdict]) -> Interval | None:
    """What of a replacement breaks none of the relations that hold; None if nothing is left."""
    for verdict in holding:
        span = required(None, fact)
        if span is None:
            continue
        meet = common.intersect(span)
        if meet is None:
            return None
        common = meet
    return common


def x__kept__mutmut_3(common: Interval, fact: Fact, holding: Sequence[Verdict]) -> Interval | None:
    """What of a replacement breaks none of the relations that hold; None if nothing is left."""
    for verdict in holding:
        span = required(verdict.bound, None)
        if span is None:
            continue
        meet = common.intersect(span)
        if meet is None:
            return None
        common = meet
    return common


def x__kept__mutmut_4(common: Interval, fact: Fact, holding: Sequence[Verdict]) -> Interval | None:
    """What of a replacement breaks none of the relations that hold; None if nothing is left."""
    for verdict in holding:
        span = required(fact)
        if span is None:
            continue
        meet = common.intersect(span)
        if meet is None:
            return None
        common = meet
    return common


def x__kept__mutmut_5(common: Interval, fact: Fact, holding: Sequence[Verdict]) -> Interval | None:
    """What of a replacement breaks none of the relations that hold; None if nothing is left."""
    for verdict in holding:
        span = required(verdict.bound, )
        if span is None:
            continue
        meet = common.intersect(span)
        if meet is None:
            return None
        common = meet
    return common


def x__kept__mutmut_6(common: Interval, fact: Fact, holding: Sequence[Verdict]) -> Interval | None:
    """What of a replacement breaks none of the relations that hold; None if nothing is left."""
    for verdict in holding:
        span = required(verdict.bound, fact)
        if span is not None:
            continue
        meet = common.intersect(span)
        if meet is None:
            return None
        common = meet
    return common


def x__kept__mutmut_7(common: Interval, fact: Fact, holding: Sequence[Verdict]) -> Interval | None:
    """What of a replacement breaks none of the relations that hold; None if nothing is left."""
    for verdict in holding:
        span = required(verdict.bound, fact)
        if span is None:
            break
        meet = common.intersect(span)
        if meet is None:
            return None
        common = meet
    return common


def x__kept__mutmut_8(common: Interval, fact: Fact, holding: Sequence[Verdict]) -> Interval | None:
    """What of a replacement breaks none of the relations that hold; None if nothing is left."""
    for verdict in holding:
        span = required(verdict.bound, fact)
        if span is None:
            continue
        meet = None
        if meet is None:
            return None
        common = meet
    return common


def x__kept__mutmut_9(common: Interval, fact: Fact, holding: Sequence[Verdict]) -> Interval | None:
    """What of a replacement breaks none of the relations that hold; None if nothing is left."""
    for verdict in holding:
        span = required(verdict.bound, fact)
        if span is None:
            continue
        meet = common.intersect(None)
        if meet is None:
            return None
        common = meet
    return common


def x__kept__mutmut_10(common: Interval, fact: Fact, holding: Sequence[Verdict]) -> Interval | None:
    """What of a replacement breaks none of the relations that hold; None if nothing is left."""
    for verdict in holding:
        span = required(verdict.bound, fact)
        if span is None:
            continue
        meet = common.intersect(span)
        if meet is not None:
            return None
        common = meet
    return common


def x__kept__mutmut_11(common: Interval, fact: Fact, holding: Sequence[Verdict]) -> Interval | None:
    """What of a replacement breaks none of the relations that hold; None if nothing is left."""
    for verdict in holding:
        span = required(verdict.bound, fact)
        if span is None:
            continue
        meet = common.intersect(span)
        if meet is None:
            return None
        common = None
    return common

mutants_x__kept__mutmut['_mutmut_orig'] = x__kept__mutmut_orig # type: ignore # mutmut generated
mutants_x__kept__mutmut['x__kept__mutmut_1'] = x__kept__mutmut_1 # type: ignore # mutmut generated
mutants_x__kept__mutmut['x__kept__mutmut_2'] = x__kept__mutmut_2 # type: ignore # mutmut generated
mutants_x__kept__mutmut['x__kept__mutmut_3'] = x__kept__mutmut_3 # type: ignore # mutmut generated
mutants_x__kept__mutmut['x__kept__mutmut_4'] = x__kept__mutmut_4 # type: ignore # mutmut generated
mutants_x__kept__mutmut['x__kept__mutmut_5'] = x__kept__mutmut_5 # type: ignore # mutmut generated
mutants_x__kept__mutmut['x__kept__mutmut_6'] = x__kept__mutmut_6 # type: ignore # mutmut generated
mutants_x__kept__mutmut['x__kept__mutmut_7'] = x__kept__mutmut_7 # type: ignore # mutmut generated
mutants_x__kept__mutmut['x__kept__mutmut_8'] = x__kept__mutmut_8 # type: ignore # mutmut generated
mutants_x__kept__mutmut['x__kept__mutmut_9'] = x__kept__mutmut_9 # type: ignore # mutmut generated
mutants_x__kept__mutmut['x__kept__mutmut_10'] = x__kept__mutmut_10 # type: ignore # mutmut generated
mutants_x__kept__mutmut['x__kept__mutmut_11'] = x__kept__mutmut_11 # type: ignore # mutmut generated
mutants_x__score__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__score__mutmut)
def _score(blame: Blame) -> tuple[int, int]:
    """Lower is likelier: mends more, then a reason in words, then the commoner slip."""
    return -len(blame.repairs), 0 if blame.reason else blame.slip.rank


def x__score__mutmut_orig(blame: Blame) -> tuple[int, int]:
    """Lower is likelier: mends more, then a reason in words, then the commoner slip."""
    return -len(blame.repairs), 0 if blame.reason else blame.slip.rank


def x__score__mutmut_1(blame: Blame) -> tuple[int, int]:
    """Lower is likelier: mends more, then a reason in words, then the commoner slip."""
    return +len(blame.repairs), 0 if blame.reason else blame.slip.rank


def x__score__mutmut_2(blame: Blame) -> tuple[int, int]:
    """Lower is likelier: mends more, then a reason in words, then the commoner slip."""
    return -len(blame.repairs), 0 if (blame.reason) and False else blame.slip.rank


def x__score__mutmut_3(blame: Blame) -> tuple[int, int]:
    """Lower is likelier: mends more, then a reason in words, then the commoner slip."""
    return -len(blame.repairs), 0 if (blame.reason) or True else blame.slip.rank


def x__score__mutmut_4(blame: Blame) -> tuple[int, int]:
    """Lower is likelier: mends more, then a reason in words, then the commoner slip."""
    return -len(blame.repairs), 1 if blame.reason else blame.slip.rank

mutants_x__score__mutmut['_mutmut_orig'] = x__score__mutmut_orig # type: ignore # mutmut generated
mutants_x__score__mutmut['x__score__mutmut_1'] = x__score__mutmut_1 # type: ignore # mutmut generated
mutants_x__score__mutmut['x__score__mutmut_2'] = x__score__mutmut_2 # type: ignore # mutmut generated
mutants_x__score__mutmut['x__score__mutmut_3'] = x__score__mutmut_3 # type: ignore # mutmut generated
mutants_x__score__mutmut['x__score__mutmut_4'] = x__score__mutmut_4 # type: ignore # mutmut generated
mutants_x__position__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__position__mutmut)
def _position(verdict: Verdict) -> tuple[int, int]:
    places = [(f.place.block, f.place.start) for f in verdict.bound.facts()]
    places += [(heading.block, 0) for heading in verdict.bound.headings]
    return min(places) if places else (0, 0)


def x__position__mutmut_orig(verdict: Verdict) -> tuple[int, int]:
    places = [(f.place.block, f.place.start) for f in verdict.bound.facts()]
    places += [(heading.block, 0) for heading in verdict.bound.headings]
    return min(places) if places else (0, 0)


def x__position__mutmut_1(verdict: Verdict) -> tuple[int, int]:
    places = None
    places += [(heading.block, 0) for heading in verdict.bound.headings]
    return min(places) if places else (0, 0)


def x__position__mutmut_2(verdict: Verdict) -> tuple[int, int]:
    places = [(f.place.block, f.place.start) for f in verdict.bound.facts()]
    places = [(heading.block, 0) for heading in verdict.bound.headings]
    return min(places) if places else (0, 0)


def x__position__mutmut_3(verdict: Verdict) -> tuple[int, int]:
    places = [(f.place.block, f.place.start) for f in verdict.bound.facts()]
    places -= [(heading.block, 0) for heading in verdict.bound.headings]
    return min(places) if places else (0, 0)


def x__position__mutmut_4(verdict: Verdict) -> tuple[int, int]:
    places = [(f.place.block, f.place.start) for f in verdict.bound.facts()]
    places += [(heading.block, 1) for heading in verdict.bound.headings]
    return min(places) if places else (0, 0)


def x__position__mutmut_5(verdict: Verdict) -> tuple[int, int]:
    places = [(f.place.block, f.place.start) for f in verdict.bound.facts()]
    places += [(heading.block, 0) for heading in verdict.bound.headings]
    return min(places) if (places) and False else (0, 0)


def x__position__mutmut_6(verdict: Verdict) -> tuple[int, int]:
    places = [(f.place.block, f.place.start) for f in verdict.bound.facts()]
    places += [(heading.block, 0) for heading in verdict.bound.headings]
    return min(places) if (places) or True else (0, 0)


def x__position__mutmut_7(verdict: Verdict) -> tuple[int, int]:
    places = [(f.place.block, f.place.start) for f in verdict.bound.facts()]
    places += [(heading.block, 0) for heading in verdict.bound.headings]
    return min(None) if places else (0, 0)


def x__position__mutmut_8(verdict: Verdict) -> tuple[int, int]:
    places = [(f.place.block, f.place.start) for f in verdict.bound.facts()]
    places += [(heading.block, 0) for heading in verdict.bound.headings]
    return min(places) if places else (1, 0)


def x__position__mutmut_9(verdict: Verdict) -> tuple[int, int]:
    places = [(f.place.block, f.place.start) for f in verdict.bound.facts()]
    places += [(heading.block, 0) for heading in verdict.bound.headings]
    return min(places) if places else (0, 1)

mutants_x__position__mutmut['_mutmut_orig'] = x__position__mutmut_orig # type: ignore # mutmut generated
mutants_x__position__mutmut['x__position__mutmut_1'] = x__position__mutmut_1 # type: ignore # mutmut generated
mutants_x__position__mutmut['x__position__mutmut_2'] = x__position__mutmut_2 # type: ignore # mutmut generated
mutants_x__position__mutmut['x__position__mutmut_3'] = x__position__mutmut_3 # type: ignore # mutmut generated
mutants_x__position__mutmut['x__position__mutmut_4'] = x__position__mutmut_4 # type: ignore # mutmut generated
mutants_x__position__mutmut['x__position__mutmut_5'] = x__position__mutmut_5 # type: ignore # mutmut generated
mutants_x__position__mutmut['x__position__mutmut_6'] = x__position__mutmut_6 # type: ignore # mutmut generated
mutants_x__position__mutmut['x__position__mutmut_7'] = x__position__mutmut_7 # type: ignore # mutmut generated
mutants_x__position__mutmut['x__position__mutmut_8'] = x__position__mutmut_8 # type: ignore # mutmut generated
mutants_x__position__mutmut['x__position__mutmut_9'] = x__position__mutmut_9 # type: ignore # mutmut generated
