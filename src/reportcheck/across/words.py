"""The words of rules/lexicon/across.yaml as values."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from reportcheck.rulebook.load import load, made_from_book

_ANY = r"[^,;。]{0,20}?"


class AcrossWords:
    """Patterns and lists; see the file for what each is."""

    def __init__(self, told: Mapping[str, list[str]], carried_kinds: Mapping[str, list[str]]) -> None:
        self.money_scopes = tuple(told["money_scopes"])
        self.plain_items = frozenset(told["plain_items"])
        self.whole_items = frozenset(told["whole_items"])
        self.list_columns = frozenset(told["list_columns"])
        self.list_totals = frozenset(told["list_totals"])
        self.score_totals = frozenset(told["score_totals"])
        self.arrived_in_all = frozenset(told["arrived_in_all"])
        self.units_counted = tuple(told["units_counted"])
        self.either_way = tuple(told["either_way"])
        self.year_before = tuple(told["year_before"])
        self.carried_kinds = {kind: tuple(words) for kind, words in carried_kinds.items()}
        self.set_apart = _any_of(told["set_apart"])
        self.set_apart_before = _any_of(told["set_apart_before"])
        self.left_aside = _any_of(told["left_aside"])
        self.planned = _any_of(told["planned"])
        self.left_out = _any_of(told["left_out"])
        self.put_in = _any_of((*told["left_out"], *told["put_in"]))
        self.parts_of_all = _any_of(told["parts_of_all"])
        self.parts_above = _any_of((*told["parts_of_all"], *told["parts_above"]))
        self.plain_talk = _any_of(told["plain_talk"])
        self.own_subject = _any_of(told["own_subject"])
        self.counted_parts = _any_of(told["counted_parts"])
        self.things = _any_of(told["things"])
        self.heading_more = _any_of(told["heading_more"])
        self.adjusted = _any_of(told["adjusted"])
        self.taken_back = _any_of(told["taken_back"])
        self.revised = _any_of(told["revised"])
        self.range_changed = _any_of(told["range_changed"])
        self.range_same = _any_of(told["range_same"])
        self.not_final = _any_of(told["not_final"])
        self.eliminations = _any_of(told["eliminations"])
        self.transfers = _any_of(told["transfers"])
        self.units_in_range = _any_of(told["units_in_range"])
        self.units_below = _any_of(told["units_below"])
        self.drawn_on = _any_of(told["drawn_on"])
        self.drawn_for = _any_of(told["drawn_for"])
        self.carried_begin = _any_of(told["carried_begin"])
        self.carried_end = _any_of(told["carried_end"])
        amount = r"[^,;。:\d]{0,12}\d[\d,.]*[亿万]?元"
        self.totals_of_year = re.compile(f"(?:{_any_of(told['totals_of_year']).pattern}){amount}")
        self.figures_beside = re.compile(f"(?:{_any_of(told['natures']).pattern}){amount}")
        self.totals_of_all = _any_of(told["totals_of_all"])
        self.added_in_all = _any_of(told["added_in_all"])
        self.base_initial = _any_of(told["base_initial"])
        self.self_scored = _any_of(told["self_scored"])
        self.other_bases = _any_of(told["other_bases"])
        self.other_bases_of_budgets = _any_of(told["other_bases_of_budgets"])
        self.whole_department = _any_of(told["whole_department"])
        self.whole_unit = _any_of(told["whole_unit"])
        self.parts_in_brackets = re.compile(f"(?:{_any_of(told['parts_in_brackets']).pattern})$")
        self.three_public = _any_of(told["three_public"])
        self.stamps = _any_of(told["stamps"])
        self.accounts_in_all = re.compile(f"(?:{_any_of(told['accounts_in_all']).pattern})[为是:达共]*$")
        self.told_by_all = _any_of(told["told_by_all"])
        self.reached = re.compile(f"^(?:{_any_of(told['reached']).pattern})+")
        self.measured = re.compile(f"(?:{_any_of(told['measured']).pattern})+$")
        self.anyone = _any_of(told["anyone"])
        (self.satisfaction,) = told["satisfaction"]
        self.set_phrases = _any_of(told["set_phrases"])
        self.set_headings = _any_of(told["set_headings"])


@made_from_book
def across_words() -> AcrossWords:
    """The words in force."""
    told = load()["lexicon"]["across"]
    return AcrossWords(told, told["carried_kinds"])


def _any_of(words: Iterable[str]) -> re.Pattern[str]:
    patterns = (re.escape(word).replace("…", _ANY) for word in words)
    return re.compile("|".join(sorted(patterns, key=len, reverse=True)))
