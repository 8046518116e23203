"""Failing relations that share a printed number, directly or through others."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from reportcheck.kinds.model import Verdict


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_components__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_components__mutmut)
def components(verdicts: Sequence[Verdict]) -> list[list[int]]:
    """Indices of verdicts that hang together, each list and the lists in order."""
    parent = list(range(len(verdicts)))

    def find(at: int) -> int:
        while parent[at] != at:
            parent[at] = parent[parent[at]]
            at = parent[at]
        return at

    owner: dict[int, int] = {}
    for at, verdict in enumerate(verdicts):
        for fact in verdict.bound.facts():
            if fact.index in owner:
                parent[find(at)] = find(owner[fact.index])
            owner[fact.index] = find(at)
    together: dict[int, list[int]] = defaultdict(list)
    for at in range(len(verdicts)):
        together[find(at)].append(at)
    return list(together.values())


def x_components__mutmut_orig(verdicts: Sequence[Verdict]) -> list[list[int]]:
    """Indices of verdicts that hang together, each list and the lists in order."""
    parent = list(range(len(verdicts)))

    def find(at: int) -> int:
        while parent[at] != at:
            parent[at] = parent[parent[at]]
            at = parent[at]
        return at

    owner: dict[int, int] = {}
    for at, verdict in enumerate(verdicts):
        for fact in verdict.bound.facts():
            if fact.index in owner:
                parent[find(at)] = find(owner[fact.index])
            owner[fact.index] = find(at)
    together: dict[int, list[int]] = defaultdict(list)
    for at in range(len(verdicts)):
        together[find(at)].append(at)
    return list(together.values())


def x_components__mutmut_1(verdicts: Sequence[Verdict]) -> list[list[int]]:
    """Indices of verdicts that hang together, each list and the lists in order."""
    parent = None

    def find(at: int) -> int:
        while parent[at] != at:
            parent[at] = parent[parent[at]]
            at = parent[at]
        return at

    owner: dict[int, int] = {}
    for at, verdict in enumerate(verdicts):
        for fact in verdict.bound.facts():
            if fact.index in owner:
                parent[find(at)] = find(owner[fact.index])
            owner[fact.index] = find(at)
    together: dict[int, list[int]] = defaultdict(list)
    for at in range(len(verdicts)):
        together[find(at)].append(at)
    return list(together.values())


def x_components__mutmut_2(verdicts: Sequence[Verdict]) -> list[list[int]]:
    """Indices of verdicts that hang together, each list and the lists in order."""
    parent = list(None)

    def find(at: int) -> int:
        while parent[at] != at:
            parent[at] = parent[parent[at]]
            at = parent[at]
        return at

    owner: dict[int, int] = {}
    for at, verdict in enumerate(verdicts):
        for fact in verdict.bound.facts():
            if fact.index in owner:
                parent[find(at)] = find(owner[fact.index])
            owner[fact.index] = find(at)
    together: dict[int, list[int]] = defaultdict(list)
    for at in range(len(verdicts)):
        together[find(at)].append(at)
    return list(together.values())


def x_components__mutmut_3(verdicts: Sequence[Verdict]) -> list[list[int]]:
    """Indices of verdicts that hang together, each list and the lists in order."""
    parent = list(range(None))

    def find(at: int) -> int:
        while parent[at] != at:
            parent[at] = parent[parent[at]]
            at = parent[at]
        return at

    owner: dict[int, int] = {}
    for at, verdict in enumerate(verdicts):
        for fact in verdict.bound.facts():
            if fact.index in owner:
                parent[find(at)] = find(owner[fact.index])
            owner[fact.index] = find(at)
    together: dict[int, list[int]] = defaultdict(list)
    for at in range(len(verdicts)):
        together[find(at)].append(at)
    return list(together.values())


def x_components__mutmut_4(verdicts: Sequence[Verdict]) -> list[list[int]]:
    """Indices of verdicts that hang together, each list and the lists in order."""
    parent = list(range(len(verdicts)))

    def find(at: int) -> int:
        while parent[at] == at:
            parent[at] = parent[parent[at]]
            at = parent[at]
        return at

    owner: dict[int, int] = {}
    for at, verdict in enumerate(verdicts):
        for fact in verdict.bound.facts():
            if fact.index in owner:
                parent[find(at)] = find(owner[fact.index])
            owner[fact.index] = find(at)
    together: dict[int, list[int]] = defaultdict(list)
    for at in range(len(verdicts)):
        together[find(at)].append(at)
    return list(together.values())


def x_components__mutmut_5(verdicts: Sequence[Verdict]) -> list[list[int]]:
    """Indices of verdicts that hang together, each list and the lists in order."""
    parent = list(range(len(verdicts)))

    def find(at: int) -> int:
        while parent[at] != at:
            parent[at] = None
            at = parent[at]
        return at

    owner: dict[int, int] = {}
    for at, verdict in enumerate(verdicts):
        for fact in verdict.bound.facts():
            if fact.index in owner:
                parent[find(at)] = find(owner[fact.index])
            owner[fact.index] = find(at)
    together: dict[int, list[int]] = defaultdict(list)
    for at in range(len(verdicts)):
        together[find(at)].append(at)
    return list(together.values())


def x_components__mutmut_6(verdicts: Sequence[Verdict]) -> list[list[int]]:
    """Indices of verdicts that hang together, each list and the lists in order."""
    parent = list(range(len(verdicts)))

    def find(at: int) -> int:
        while parent[at] != at:
            parent[at] = parent[parent[at]]
            at = None
        return at

    owner: dict[int, int] = {}
    for at, verdict in enumerate(verdicts):
        for fact in verdict.bound.facts():
            if fact.index in owner:
                parent[find(at)] = find(owner[fact.index])
            owner[fact.index] = find(at)
    together: dict[int, list[int]] = defaultdict(list)
    for at in range(len(verdicts)):
        together[find(at)].append(at)
    return list(together.values())


def x_components__mutmut_7(verdicts: Sequence[Verdict]) -> list[list[int]]:
    """Indices of verdicts that hang together, each list and the lists in order."""
    parent = list(range(len(verdicts)))

    def find(at: int) -> int:
        while parent[at] != at:
            parent[at] = parent[parent[at]]
            at = parent[at]
        return at

    owner: dict[int, int] = None
    for at, verdict in enumerate(verdicts):
        for fact in verdict.bound.facts():
            if fact.index in owner:
                parent[find(at)] = find(owner[fact.index])
            owner[fact.index] = find(at)
    together: dict[int, list[int]] = defaultdict(list)
    for at in range(len(verdicts)):
        together[find(at)].append(at)
    return list(together.values())


def x_components__mutmut_8(verdicts: Sequence[Verdict]) -> list[list[int]]:
    """Indices of verdicts that hang together, each list and the lists in order."""
    parent = list(range(len(verdicts)))

    def find(at: int) -> int:
        while parent[at] != at:
            parent[at] = parent[parent[at]]
            at = parent[at]
        return at

    owner: dict[int, int] = {}
    for at, verdict in enumerate(None):
        for fact in verdict.bound.facts():
            if fact.index in owner:
                parent[find(at)] = find(owner[fact.index])
            owner[fact.index] = find(at)
    together: dict[int, list[int]] = defaultdict(list)
    for at in range(len(verdicts)):
        together[find(at)].append(at)
    return list(together.values())


def x_components__mutmut_9(verdicts: Sequence[Verdict]) -> list[list[int]]:
    """Indices of verdicts that hang together, each list and the lists in order."""
    parent = list(range(len(verdicts)))

    def find(at: int) -> int:
        while parent[at] != at:
            parent[at] = parent[parent[at]]
            at = parent[at]
        return at

    owner: dict[int, int] = {}
    for at, verdict in enumerate(verdicts):
        for fact in verdict.bound.facts():
            if fact.index not in owner:
                parent[find(at)] = find(owner[fact.index])
            owner[fact.index] = find(at)
    together: dict[int, list[int]] = defaultdict(list)
    for at in range(len(verdicts)):
        together[find(at)].append(at)
    return list(together.values())


def x_components__mutmut_10(verdicts: Sequence[Verdict]) -> list[list[int]]:
    """Indices of verdicts that hang together, each list and the lists in order."""
    parent = list(range(len(verdicts)))

    def find(at: int) -> int:
        while parent[at] != at:
            parent[at] = parent[parent[at]]
            at = parent[at]
        return at

    owner: dict[int, int] = {}
    for at, verdict in enumerate(verdicts):
        for fact in verdict.bound.facts():
            if fact.index in owner:
                parent[find(at)] = None
            owner[fact.index] = find(at)
    together: dict[int, list[int]] = defaultdict(list)
    for at in range(len(verdicts)):
        together[find(at)].append(at)
    return list(together.values())


def x_components__mutmut_11(verdicts: Sequence[Verdict]) -> list[list[int]]:
    """Indices of verdicts that hang together, each list and the lists in order."""
    parent = list(range(len(verdicts)))

    def find(at: int) -> int:
        while parent[at] != at:
            parent[at] = parent[parent[at]]
            at = parent[at]
        return at

    owner: dict[int, int] = {}
    for at, verdict in enumerate(verdicts):
        for fact in verdict.bound.facts():
            if fact.index in owner:
                parent[find(None)] = find(owner[fact.index])
            owner[fact.index] = find(at)
    together: dict[int, list[int]] = defaultdict(list)
    for at in range(len(verdicts)):
        together[find(at)].append(at)
    return list(together.values())


def x_components__mutmut_12(verdicts: Sequence[Verdict]) -> list[list[int]]:
    """Indices of verdicts that hang together, each list and the lists in order."""
    parent = list(range(len(verdicts)))

    def find(at: int) -> int:
        while parent[at] != at:
            parent[at] = parent[parent[at]]
            at = parent[at]
        return at

    owner: dict[int, int] = {}
    for at, verdict in enumerate(verdicts):
        for fact in verdict.bound.facts():
            if fact.index in owner:
                parent[find(at)] = find(None)
            owner[fact.index] = find(at)
    together: dict[int, list[int]] = defaultdict(list)
    for at in range(len(verdicts)):
        together[find(at)].append(at)
    return list(together.values())


def x_components__mutmut_13(verdicts: Sequence[Verdict]) -> list[list[int]]:
    """Indices of verdicts that hang together, each list and the lists in order."""
    parent = list(range(len(verdicts)))

    def find(at: int) -> int:
        while parent[at] != at:
            parent[at] = parent[parent[at]]
            at = parent[at]
        return at

    owner: dict[int, int] = {}
    for at, verdict in enumerate(verdicts):
        for fact in verdict.bound.facts():
            if fact.index in owner:
                parent[find(at)] = find(owner[fact.index])
            owner[fact.index] = None
    together: dict[int, list[int]] = defaultdict(list)
    for at in range(len(verdicts)):
        together[find(at)].append(at)
    return list(together.values())


def x_components__mutmut_14(verdicts: Sequence[Verdict]) -> list[list[int]]:
    """Indices of verdicts that hang together, each list and the lists in order."""
    parent = list(range(len(verdicts)))

    def find(at: int) -> int:
        while parent[at] != at:
            parent[at] = parent[parent[at]]
            at = parent[at]
        return at

    owner: dict[int, int] = {}
    for at, verdict in enumerate(verdicts):
        for fact in verdict.bound.facts():
            if fact.index in owner:
                parent[find(at)] = find(owner[fact.index])
            owner[fact.index] = find(None)
    together: dict[int, list[int]] = defaultdict(list)
    for at in range(len(verdicts)):
        together[find(at)].append(at)
    return list(together.values())


def x_components__mutmut_15(verdicts: Sequence[Verdict]) -> list[list[int]]:
    """Indices of verdicts that hang together, each list and the lists in order."""
    parent = list(range(len(verdicts)))

    def find(at: int) -> int:
        while parent[at] != at:
            parent[at] = parent[parent[at]]
            at = parent[at]
        return at

    owner: dict[int, int] = {}
    for at, verdict in enumerate(verdicts):
        for fact in verdict.bound.facts():
            if fact.index in owner:
                parent[find(at)] = find(owner[fact.index])
            owner[fact.index] = find(at)
    together: dict[int, list[int]] = None
    for at in range(len(verdicts)):
        together[find(at)].append(at)
    return list(together.values())


def x_components__mutmut_16(verdicts: Sequence[Verdict]) -> list[list[int]]:
    """Indices of verdicts that hang together, each list and the lists in order."""
    parent = list(range(len(verdicts)))

    def find(at: int) -> int:
        while parent[at] != at:
            parent[at] = parent[parent[at]]
            at = parent[at]
        return at

    owner: dict[int, int] = {}
    for at, verdict in enumerate(verdicts):
        for fact in verdict.bound.facts():
            if fact.index in owner:
                parent[find(at)] = find(owner[fact.index])
            owner[fact.index] = find(at)
    together: dict[int, list[int]] = defaultdict(None)
    for at in range(len(verdicts)):
        together[find(at)].append(at)
    return list(together.values())


def x_components__mutmut_17(verdicts: Sequence[Verdict]) -> list[list[int]]:
    """Indices of verdicts that hang together, each list and the lists in order."""
    parent = list(range(len(verdicts)))

    def find(at: int) -> int:
        while parent[at] != at:
            parent[at] = parent[parent[at]]
            at = parent[at]
        return at

    owner: dict[int, int] = {}
    for at, verdict in enumerate(verdicts):
        for fact in verdict.bound.facts():
            if fact.index in owner:
                parent[find(at)] = find(owner[fact.index])
            owner[fact.index] = find(at)
    together: dict[int, list[int]] = defaultdict(list)
    for at in range(None):
        together[find(at)].append(at)
    return list(together.values())


def x_components__mutmut_18(verdicts: Sequence[Verdict]) -> list[list[int]]:
    """Indices of verdicts that hang together, each list and the lists in order."""
    parent = list(range(len(verdicts)))

    def find(at: int) -> int:
        while parent[at] != at:
            parent[at] = parent[parent[at]]
            at = parent[at]
        return at

    owner: dict[int, int] = {}
    for at, verdict in enumerate(verdicts):
        for fact in verdict.bound.facts():
            if fact.index in owner:
                parent[find(at)] = find(owner[fact.index])
            owner[fact.index] = find(at)
    together: dict[int, list[int]] = defaultdict(list)
    for at in range(len(verdicts)):
        together[find(at)].append(None)
    return list(together.values())


def x_components__mutmut_19(verdicts: Sequence[Verdict]) -> list[list[int]]:
    """Indices of verdicts that hang together, each list and the lists in order."""
    parent = list(range(len(verdicts)))

    def find(at: int) -> int:
        while parent[at] != at:
            parent[at] = parent[parent[at]]
            at = parent[at]
        return at

    owner: dict[int, int] = {}
    for at, verdict in enumerate(verdicts):
        for fact in verdict.bound.facts():
            if fact.index in owner:
                parent[find(at)] = find(owner[fact.index])
            owner[fact.index] = find(at)
    together: dict[int, list[int]] = defaultdict(list)
    for at in range(len(verdicts)):
        together[find(None)].append(at)
    return list(together.values())


def x_components__mutmut_20(verdicts: Sequence[Verdict]) -> list[list[int]]:
    """Indices of verdicts that hang together, each list and the lists in order."""
    parent = list(range(len(verdicts)))

    def find(at: int) -> int:
        while parent[at] != at:
            parent[at] = parent[parent[at]]
            at = parent[at]
        return at

    owner: dict[int, int] = {}
    for at, verdict in enumerate(verdicts):
        for fact in verdict.bound.facts():
            if fact.index in owner:
                parent[find(at)] = find(owner[fact.index])
            owner[fact.index] = find(at)
    together: dict[int, list[int]] = defaultdict(list)
    for at in range(len(verdicts)):
        together[find(at)].append(at)
    return list(None)

mutants_x_components__mutmut['_mutmut_orig'] = x_components__mutmut_orig # type: ignore # mutmut generated
mutants_x_components__mutmut['x_components__mutmut_1'] = x_components__mutmut_1 # type: ignore # mutmut generated
mutants_x_components__mutmut['x_components__mutmut_2'] = x_components__mutmut_2 # type: ignore # mutmut generated
mutants_x_components__mutmut['x_components__mutmut_3'] = x_components__mutmut_3 # type: ignore # mutmut generated
mutants_x_components__mutmut['x_components__mutmut_4'] = x_components__mutmut_4 # type: ignore # mutmut generated
mutants_x_components__mutmut['x_components__mutmut_5'] = x_components__mutmut_5 # type: ignore # mutmut generated
mutants_x_components__mutmut['x_components__mutmut_6'] = x_components__mutmut_6 # type: ignore # mutmut generated
mutants_x_components__mutmut['x_components__mutmut_7'] = x_components__mutmut_7 # type: ignore # mutmut generated
mutants_x_components__mutmut['x_components__mutmut_8'] = x_components__mutmut_8 # type: ignore # mutmut generated
mutants_x_components__mutmut['x_components__mutmut_9'] = x_components__mutmut_9 # type: ignore # mutmut generated
mutants_x_components__mutmut['x_components__mutmut_10'] = x_components__mutmut_10 # type: ignore # mutmut generated
mutants_x_components__mutmut['x_components__mutmut_11'] = x_components__mutmut_11 # type: ignore # mutmut generated
mutants_x_components__mutmut['x_components__mutmut_12'] = x_components__mutmut_12 # type: ignore # mutmut generated
mutants_x_components__mutmut['x_components__mutmut_13'] = x_components__mutmut_13 # type: ignore # mutmut generated
mutants_x_components__mutmut['x_components__mutmut_14'] = x_components__mutmut_14 # type: ignore # mutmut generated
mutants_x_components__mutmut['x_components__mutmut_15'] = x_components__mutmut_15 # type: ignore # mutmut generated
mutants_x_components__mutmut['x_components__mutmut_16'] = x_components__mutmut_16 # type: ignore # mutmut generated
mutants_x_components__mutmut['x_components__mutmut_17'] = x_components__mutmut_17 # type: ignore # mutmut generated
mutants_x_components__mutmut['x_components__mutmut_18'] = x_components__mutmut_18 # type: ignore # mutmut generated
mutants_x_components__mutmut['x_components__mutmut_19'] = x_components__mutmut_19 # type: ignore # mutmut generated
mutants_x_components__mutmut['x_components__mutmut_20'] = x_components__mutmut_20 # type: ignore # mutmut generated
