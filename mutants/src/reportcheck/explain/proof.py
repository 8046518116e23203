"""Cases as findings, verdicts as relations, fates as ledger entries."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from decimal import Decimal

from reportcheck.explain.equation import in_unit, write_equation
from reportcheck.explain.evidence import Witness, place_object
from reportcheck.explain.words import BAND_SOURCE, BANDS, MESSAGES, OPEN_LIST, OPPOSITE, REASONS, SUGGESTION
from reportcheck.judging.blame import Blame, Case
from reportcheck.judging.decide import Decided
from reportcheck.judging.ledger import Fate
from reportcheck.kinds.model import Verdict
from reportcheck.results import LEVELS, Evidence, Finding, LedgerEntry, Related, RelationRecord, Suggestion
from reportcheck.rulebook.model import rule_by_id
from reportcheck.statements.model import Fact

_EVIDENCE = 14


def make_finding(case: Case, witness: Witness, lang: str) -> Finding:
    """The proof of one case: all its numbers in document order, the sum, the gap, the likely slip."""
    told = case.verdicts[0]
    bound = told.bound
    rule = rule_by_id()[bound.rule]
    facts = _facts(case)
    evidence = [witness.of_fact(fact) for fact in facts]
    if bound.claim is not None:
        evidence.append(witness.of_claim(bound.claim))
    evidence += [witness.of_heading(heading) for heading in bound.headings]
    suggestion = _suggest(case, facts, evidence, lang)
    message = _message(told, lang)
    if told.note == "open_list":
        message += OPEN_LIST[lang]
    if suggestion is not None:
        message += SUGGESTION[lang].format(
            quote=suggestion.quote, replacement=suggestion.replacement, reason=suggestion.reason
        )
    return Finding(
        id=_fingerprint(bound.rule, evidence),
        rule=bound.rule,
        level=_level(rule.level, told),
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
            Related(verdict.bound.rule, write_equation(verdict), _message(verdict, lang))
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
    operands = [witness.of_fact(fact) for fact in _ordered(bound.facts())]
    if bound.claim is not None:
        operands.append(witness.of_claim(bound.claim))
    operands += [witness.of_heading(heading) for heading in bound.headings]
    equation = write_equation(verdict)
    return RelationRecord(bound.rule, verdict.outcome, equation, bound.reading, tuple(operands), verdict.note)


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
        return Suggestion(at, evidence[at].quote, BANDS["zh"][told.note.removeprefix("band.")], REASONS[lang]["band"])
    if told.bound.form == "number":
        heading = told.bound.headings[0]
        return Suggestion(len(evidence) - 1, heading.text, heading.expected, REASONS[lang]["order"])
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


def _message(verdict: Verdict, lang: str) -> str:
    bound = verdict.bound
    rule = rule_by_id()[bound.rule]
    template = rule.data.get("message", {}).get(lang) or MESSAGES[lang][bound.form]
    result = bound.result
    band = verdict.note.removeprefix("band.") if verdict.note.startswith("band.") else ""
    values = {
        "title": rule.title[lang],
        "equation": write_equation(verdict),
        "gap": _spelled(None if verdict.difference is None else abs(verdict.difference), result),
        "allowance": _spelled(verdict.allowance, result),
        "computed": _spelled(verdict.computed, result),
        "unit": result.quantity.unit if result is not None else "",
        "stated": result.quantity.text if result is not None else "",
        "first": bound.operands[0].fact.quantity.text if bound.operands else "",
        "claim": bound.claim.word if bound.claim is not None else "",
        "bands": BAND_SOURCE[lang][bool(bound.bands)],
        "names": _names(bound.span),
        "band": BANDS[lang].get(band, ""),
        "headings": "、".join(f"“{heading.text}”" for heading in bound.headings),
        "heading": bound.headings[0].text if bound.headings else "",
        "expected": bound.headings[0].expected if bound.headings else "",
    }
    return str(template).format(**values)


def _spelled(value: Decimal | None, result: Fact | None) -> str:
    return in_unit(value, result) if value is not None and result is not None else ""


def _names(span: tuple[int, int] | None) -> str:
    if span is None:
        return ""
    return str(span[0]) if span[0] == span[1] else f"{span[0]}–{span[1]}"


def _plain(value: Decimal | None) -> str:
    if value is None:
        return ""
    return f"{value.quantize(Decimal('0.000001')).normalize():f}" if value else "0"


def _fingerprint(rule: str, evidence: Sequence[Evidence]) -> str:
    """Survives edits elsewhere: rule, quotes and the words right around them, no positions."""
    parts = [rule]
    for entry in evidence:
        at = entry.place.get("start", 0)
        parts.append(entry.quote + "@" + entry.context[max(0, at - 12) : at])
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:16]
