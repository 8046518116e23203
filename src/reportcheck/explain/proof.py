"""Cases as findings, verdicts as relations, fates as ledger entries."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal

from reportcheck.binding.model import Bound
from reportcheck.config import Settings
from reportcheck.explain.dates import dates_in_order, describe_month, suggest_date
from reportcheck.explain.equation import in_unit, is_grouped, print_with_unit, write_equation
from reportcheck.explain.evidence import Witness, place_object
from reportcheck.explain.fingerprint import fingerprint
from reportcheck.explain.places import name_places
from reportcheck.explain.words import (
    BAND,
    ITEM,
    LIST,
    MESSAGES,
    OPEN_LIST,
    OPPOSITE,
    POINTS,
    PRINTED,
    REASONS,
    ROLES,
    SOURCE,
    STAGES,
    SUGGESTION,
)
from reportcheck.judging.blame import Blame, Case
from reportcheck.judging.decide import Decided
from reportcheck.judging.ledger import Fate
from reportcheck.kinds.model import Verdict
from reportcheck.results import LEVELS, Evidence, Finding, LedgerEntry, Related, RelationRecord, Suggestion
from reportcheck.rulebook.genres import genres, parts
from reportcheck.rulebook.model import rule_by_id
from reportcheck.rulebook.profile import Norm, read_profile
from reportcheck.rulebook.roles import role_names
from reportcheck.statements.model import Fact

_EVIDENCE = 14
# what a report lacks stands in no place
_OF_REPORT = frozenset({"stated"})


def make_finding(case: Case, witness: Witness, settings: Settings) -> Finding:
    """The proof of one case: all its numbers in document order, the sum, the gap, the likely slip."""
    told = case.verdicts[0]
    bound = told.bound
    lang = settings.lang
    level = settings.level_of(bound.rule, rule_by_id()[bound.rule].level)
    facts = _facts(case)
    evidence = [witness.of_fact(fact) for fact in facts]
    evidence += _other_evidence(bound, witness)
    suggestion = _suggest(case, facts, evidence, lang)
    message = "" if bound.form in _OF_REPORT else name_places(evidence, lang, witness.files)
    message += _message(told, lang, witness)
    if told.note == "open_list" and bound.form == "sum":
        message += OPEN_LIST[lang]
    if suggestion is not None:
        message += SUGGESTION[lang].format(
            quote=suggestion.quote, replacement=suggestion.replacement, reason=suggestion.reason
        )
    return Finding(
        id=fingerprint(bound.rule, _own_evidence(bound, witness), witness),
        rule=bound.rule,
        level=_level(level, told),
        message=message,
        evidence=tuple(evidence),
        equation=write_equation(told),
        computed=_plain(told.computed),
        stated=_plain(told.stated),
        difference=_plain(told.difference),
        rounding_allowance=_plain(told.allowance),
        unit=bound.result.quantity.base_unit if bound.result is not None else "",
        suggestion=suggestion,
        related=tuple(
            Related(verdict.bound.rule, write_equation(verdict), _message(verdict, lang, witness))
            for verdict in case.verdicts[1:]
        ),
    )


def _level(level: str, told: Verdict) -> str:
    """The rule's level, one lower where the outcome is only unlikely, and never above the reading's cap."""
    at = LEVELS.index(level)
    if told.outcome == "unlikely":
        at = max(0, at - 1)
    if told.bound.capped:
        at = min(at, LEVELS.index(told.bound.capped))
    return LEVELS[at]


def make_relation(decided: Decided, witness: Witness) -> RelationRecord:
    """One judged relation with its operands in document order."""
    verdict = decided.verdict
    bound = verdict.bound
    operands = tuple(_own_evidence(bound, witness))
    return RelationRecord(bound.rule, verdict.outcome, write_equation(verdict), bound.reading, operands, verdict.note)


def _own_evidence(bound: Bound, witness: Witness) -> list[Evidence]:
    """All that one relation is about: its numbers in document order, then what is no number."""
    return [witness.of_fact(fact) for fact in _ordered(bound.facts())] + _other_evidence(bound, witness)


def _other_evidence(bound: Bound, witness: Witness) -> list[Evidence]:
    """What is no number: the claim, headings, dates."""
    evidence = [witness.of_claim(bound.claim)] if bound.claim is not None else []
    evidence += [witness.of_heading(heading) for heading in sorted(bound.headings, key=lambda heading: heading.block)]
    return evidence + [witness.of_date(dated.date) for dated in dates_in_order(bound)]


def make_entry(fate: Fate, witness: Witness) -> LedgerEntry:
    """The fate of one number."""
    return LedgerEntry(
        fate.quantity.text,
        witness.context(fate.place),
        witness.section(fate.place),
        place_object(fate.place),
        fate.fate,
        fate.reason,
        fate.rules,
    )


def _facts(case: Case) -> list[Fact]:
    """Numbers of the relation told, then of the related ones, as many as a reader can take in."""
    own = {fact.index: fact for fact in case.verdicts[0].bound.facts()}
    for verdict in case.verdicts[1:]:
        for fact in verdict.bound.facts():
            if len(own) < _EVIDENCE:
                own.setdefault(fact.index, fact)
    return _ordered(own.values())


def _ordered(facts: Iterable[Fact]) -> list[Fact]:
    unique = {fact.index: fact for fact in facts}
    return [unique[index] for index in sorted(unique)]


def _suggest(case: Case, facts: Sequence[Fact], evidence: Sequence[Evidence], lang: str) -> Suggestion | None:
    told = case.verdicts[0]
    if told.note.startswith("band."):
        at = len(evidence) - 1
        return Suggestion(at, evidence[at].quote, _band(told).label, REASONS[lang]["band"])
    if told.bound.form == "number":
        heading = told.bound.headings[0]
        at = next(at for at, entry in enumerate(evidence) if entry.quote == heading.text)
        return Suggestion(at, heading.text, heading.expected, REASONS[lang]["order"])
    if told.bound.dates:
        return suggest_date(told.bound, evidence, lang)
    if case.blame is None:
        return None
    at = next(at for at, fact in enumerate(facts) if fact.index == case.blame.fact.index)
    if case.blame.reason == "direction":
        return _turn(case.blame, at, lang)
    reason = REASONS[lang][case.blame.reason or case.blame.slip.kind]
    return Suggestion(at, evidence[at].quote, case.blame.slip.replacement, reason)


def _turn(blame: Blame, at: int, lang: str) -> Suggestion | None:
    for word, opposite in OPPOSITE.items():
        if word in blame.fact.label[-8:]:
            return Suggestion(at, word, opposite, REASONS[lang]["direction"])
    return None


def _message(verdict: Verdict, lang: str, witness: Witness) -> str:
    bound = verdict.bound
    rule = rule_by_id()[bound.rule]
    template = rule.data.get("message", {}).get(lang) or MESSAGES[lang][bound.form]
    result = bound.result
    measured = result if result is not None or not bound.operands else bound.operands[0].fact
    band = _band(verdict) if verdict.note.startswith("band.") else None
    grouped = is_grouped(bound)
    values = {
        "title": rule.title[lang],
        "equation": write_equation(verdict),
        "gap": _spelled(None if verdict.difference is None else abs(verdict.difference), measured, grouped),
        "allowance": _spelled(verdict.allowance, measured, grouped),
        "computed": _spelled(verdict.computed, result, grouped),
        "gap_unit": _gap_unit(measured, lang),
        "unit": result.quantity.unit if result is not None else "",
        "stated": print_with_unit(result) if result is not None else "",
        "value": _spelled(verdict.stated, result, grouped),
        "implied": _spelled(verdict.stated, result, grouped),
        "first": print_with_unit(bound.operands[0].fact) if bound.operands else "",
        "claim": bound.claim.word if bound.claim is not None else "",
        "norms_of": read_profile(bound.profile).title[lang] if bound.profile else PRINTED[lang],
        "norm": bound.norms[0].label if bound.norms else "",
        "most": f"{bound.norms[0].value:f}" if bound.norms else "",
        "names": _names(bound.span),
        "present": LIST[lang].join(bound.names),
        "genre": genres()[bound.genre].title[lang] if bound.genre else "",
        "parts": LIST[lang].join(parts()[name].title[lang] for name in bound.names) if bound.genre else "",
        "band": BAND[lang].format(label=band.label, name=band.name) if band is not None else "",
        "headings": "、".join(f"“{heading.text}”" for heading in bound.headings),
        "heading": bound.headings[0].text if bound.headings else "",
        "expected": bound.headings[0].expected if bound.headings else "",
        "dates": [dated.date.text for dated in bound.dates],
        "calendar": describe_month(bound, lang),
        "years": _names(bound.span),
        "relation": bound.reading,
        "bearing": bound.span[0] if bound.span is not None else "",
        "rows": bound.span[1] if bound.span is not None else "",
        "role": _role(bound, lang),
        "item": result.item if result is not None else "",
        "file": witness.file_of(result) if result is not None else "",
        "first_file": witness.file_of(bound.operands[0].fact) if bound.operands else "",
        "sources": _sources(bound, lang, witness),
        "stages": [STAGES[lang].get(name, "") for name in bound.reading.split(" < ")],
    }
    return str(template).format(**values)


def _sources(bound: Bound, lang: str, witness: Witness) -> str:
    """The operands, each with the file that it stands in."""
    shown = SOURCE[lang]
    return LIST[lang].join(
        shown.format(file=witness.file_of(operand.fact), quote=print_with_unit(operand.fact))
        for operand in bound.operands[:_EVIDENCE]
    )


def _role(bound: Bound, lang: str) -> str:
    """What the first operand is called, with its item: 公务接待费·支出."""
    if not bound.operands:
        return ""
    fact = bound.operands[0].fact
    name = ROLES[lang].get(fact.role) or role_names(lang).get(fact.role, "")
    return ITEM[lang].format(item=fact.item, role=name) if fact.item and fact.role != "balance" else name


def _band(verdict: Verdict) -> Norm:
    """The band that the score lies in, where the grade is another."""
    return next(norm for norm in verdict.bound.norms if verdict.note == f"band.{norm.name}")


def _gap_unit(measured: Fact | None, lang: str) -> str:
    """Of two rates the gap is in percentage points."""
    if measured is None:
        return ""
    return POINTS[lang] if measured.quantity.dimension == "percent" else measured.quantity.unit


def _spelled(value: Decimal | None, result: Fact | None, grouped: bool) -> str:
    return in_unit(value, result, grouped) if value is not None and result is not None else ""


def _names(span: tuple[int, int] | None) -> str:
    if span is None:
        return ""
    return str(span[0]) if span[0] == span[1] else f"{span[0]}–{span[1]}"


def _plain(value: Decimal | None) -> str:
    if value is None:
        return ""
    return f"{value.quantize(Decimal('0.000001')).normalize():f}" if value else "0"
