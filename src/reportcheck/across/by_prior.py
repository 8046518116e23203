"""Last year's figure as this year's report has it, against what last year's own report says."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from reportcheck.across.apart import is_qualified, is_set_apart, says_adjusted
from reportcheck.across.by_carried import pairs_of_years
from reportcheck.across.by_restated import equal_across
from reportcheck.across.parts import names_something
from reportcheck.across.stated import Key, Stated, Subjects, key_of, state
from reportcheck.across.voices import Voice, by_unit
from reportcheck.across.words import across_words
from reportcheck.across.year_columns import pairs_in_columns
from reportcheck.binding.changes.comparisons import Comparison, comparisons_of
from reportcheck.binding.index import Index
from reportcheck.binding.model import Bound, Operand, Question
from reportcheck.quantities.interval import interval
from reportcheck.rulebook.model import Rule
from reportcheck.rulebook.profile import Profile
from reportcheck.statements.measures import same_measure
from reportcheck.statements.model import Fact
from reportcheck.statements.roles.sets import NO_SUBJECT

_REACH = 2
_SOMETHING = 3  # characters between a figure and its change by which the change may be another's


def bind_prior(rule: Rule, voices: Sequence[Voice], subjects: Subjects, profile: Profile) -> Iterator[Question]:
    """A question for each figure of the year before that a report prints, and for each change since then."""
    roles = frozenset(rule.data["roles"])
    for own in by_unit(voices):
        for before, after in pairs_of_years(own):
            if not after.subject.final:
                continue
            theirs = state(before, before.about.year, roles, subjects)
            if theirs:
                seen: set[int] = set()
                for bound in _bounds(rule, after, theirs, roles, subjects, profile):
                    if bound.stated.index not in seen:
                        seen.add(bound.stated.index)
                        yield Question(rule.id, bound.stated.item, before.about.year, (bound,))


def _bounds(
    rule: Rule,
    after: Voice,
    theirs: Mapping[Key, Stated],
    roles: frozenset[str],
    subjects: Subjects,
    profile: Profile,
) -> Iterator[Bound]:
    """First what is dated, then what stands in columns and in comparisons."""
    year = str(int(after.about.year) - 1)
    told = state(after, year, roles, subjects)
    for key, stated in told.items():
        fact = stated.fact
        if key in theirs and not says_adjusted(after.own(fact), after.surroundings):
            yield equal_across(rule, theirs[key].fact, fact)
    for now, previous in pairs_in_columns(after):
        called = key_of(after.shifted(now), after, subjects) if now.role in roles else None
        if called is not None and called in theirs:
            yield equal_across(rule, theirs[called].fact, after.shifted(previous))
    for comparison in _comparisons(Index(after.analysis.statements, profile)):
        current = comparison.current
        if current is None or current.role not in roles or not _is_on_year(comparison, current, after):
            continue
        own = key_of(after.shifted(current), after, subjects)
        if own is None:
            continue
        then = own._replace(role=_role_of_base(comparison) or own.role)
        if then in theirs and _is_of_the_same(comparison, current, then, after):
            bound = _of_comparison(rule, comparison, current, theirs[then].fact, after)
            if bound is not None:
                yield bound


def _comparisons(index: Index) -> Iterator[Comparison]:
    """Those that the report itself can be asked about, then figures of the year before and rates of change alone."""
    told: set[int] = set()
    for comparison in comparisons_of(index):
        told.update(fact.index for fact in (comparison.rate, comparison.previous) if fact is not None)
        yield comparison
    for sentence in index.by_sentence.values():
        for at, fact in enumerate(sentence):
            if fact.role not in ("change.rate", "previous") or fact.index in told or fact.depth or fact.in_table:
                continue
            near = [other for other in sentence[:at] if fact.clause - other.clause <= _REACH]
            plain = [other for other in near if not other.compared and other.role not in NO_SUBJECT]
            if plain and len(near) == len(plain):
                is_rate = fact.role == "change.rate"
                yield Comparison(plain[-1], None if is_rate else fact, rate=fact if is_rate else None)


def _is_on_year(comparison: Comparison, current: Fact, after: Voice) -> bool:
    """Whether words say that the figure of the report's own year is compared with that of the year before."""
    anchor = comparison.previous or comparison.amount or comparison.rate
    if anchor is None or current.period != after.about.year or current.quantity.vague or anchor.quantity.vague:
        return False
    around, words = after.surroundings, across_words()
    if is_set_apart(current, around) or is_qualified(current, around) or says_adjusted(anchor, around):
        return False
    said = around.between(current, anchor)
    names_year = any(word in said for word in words.year_before) or f"{int(after.about.year) - 1}年" in said
    if not names_year or words.left_out.search(said):
        return False
    if _role_of_base(comparison):
        return True
    is_budget = current.role.startswith("budget")
    return (words.other_bases_of_budgets if is_budget else words.other_bases).search(said) is None


def _role_of_base(comparison: Comparison) -> str:
    """What the figure of the year before is by its own words (比上年调整预算数770万元), "" where they do not tell."""
    previous = comparison.previous
    return previous.role if previous is not None and previous.role not in NO_SUBJECT else ""


def _is_of_the_same(comparison: Comparison, current: Fact, key: Key, after: Voice) -> bool:
    """Whether no other thing and no other money is named between a figure and its change."""
    anchor = comparison.previous or comparison.amount or comparison.rate
    if anchor is None:
        return False
    said = after.surroundings.between(current, anchor)
    own = any(word in said for word in across_words().money_scopes if word not in key.scopes)
    return not own and not names_something(said.replace(key.item, "") if key.item else said, after, _SOMETHING)


def _of_comparison(rule: Rule, comparison: Comparison, current: Fact, before: Fact, after: Voice) -> Bound | None:
    """The figure itself where it is printed, else what the change says of it; an amount says more than a rate."""
    previous, amount, rate = comparison.previous, comparison.amount, comparison.rate
    if previous is not None:
        return equal_across(rule, before, after.shifted(previous)) if same_measure(previous, before) else None
    now = after.shifted(current)
    if not same_measure(now, before):
        return None
    if amount is not None and amount.sign and same_measure(amount, current):
        moved = after.shifted(amount)
        operands = (Operand(before, -amount.sign), Operand(now, amount.sign))
        return Bound(rule.id, "sum", moved, operands, firm=True)
    if rate is not None and rate.sign and interval(before.quantity).lo > 0:
        moved = after.shifted(rate)
        operands = (Operand(before, -rate.sign, 1), Operand(now, rate.sign, 0))
        return Bound(rule.id, "ratio", moved, operands, firm=True)
    return None
