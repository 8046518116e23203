"""Relations written out with the numbers as printed."""

from __future__ import annotations

from decimal import Decimal

from reportcheck.binding.model import Bound, Operand
from reportcheck.explain.dates import compare_dates
from reportcheck.kinds.model import Verdict
from reportcheck.statements.model import Fact

_MOST_PLACES = 4
# a sum between files of which something is not known, by the note of its verdict
_UNKNOWN = {"unit_missing": " + ?", "unit_not_read": " + ?", "eliminations": " − ?"}
_BOUNDS = ("least", "most", "cap", "posts", "marked_least", "marked_most")


def write_equation(verdict: Verdict) -> str:
    """`54.66 + 50 - 74.79 = 29.87`, with units where they differ; `≠` and the computed value where it fails."""
    bound = verdict.bound
    if bound.result is None:
        return _without_result(verdict)
    mixed = _mixed(bound)
    result = _number(bound.result, mixed or bound.form in (*_BOUNDS, "equal", "allotted"))
    if bound.form == "sum":
        unknown = _UNKNOWN.get(verdict.note, "")
        return f"{_sum(bound.operands, 'weight', mixed)}{unknown} {_ending(verdict, result, mixed)}"
    if bound.form == "ratio":
        left = f"{_bracketed(bound.operands, 'weight', mixed)} ÷ {_bracketed(bound.operands, 'under', mixed)}"
        return f"{left} {_ending(verdict, _number(bound.result, True), True)}"
    if bound.form in ("product", "portion"):
        factors = [_number(operand.fact, True) for operand in bound.operands]
        factors += [str(operand.weight) for operand in bound.operands if operand.weight > 1]
        left = " × ".join(factors)
        return f"{left} {_ending(verdict, _number(bound.result, True), True)}"
    if bound.form == "most" and bound.claim is not None and verdict.difference is not None:
        left = f"{_sum(bound.operands, 'weight', mixed)} − {_number(bound.result, mixed)}"
        rest = in_unit(verdict.difference, bound.result, is_grouped(bound)).replace("-", "−")
        return f"{left} = {rest}{bound.result.quantity.unit if mixed else ''} {'≥' if verdict.holds else '<'} 0"
    if bound.form == "allotted":
        return f"{result} {'≤' if verdict.holds else '>'} {bound.norms[0].value:f}"
    if bound.form in _BOUNDS:
        sign = "≥" if bound.form.endswith("least") else "≤"
        kept = sign if verdict.holds else {"≥": "<", "≤": ">"}[sign]
        return f"{result} {kept} {_sum(bound.operands, 'weight', True)}"
    if bound.form == "implied":
        return _implied(bound, verdict)
    if bound.form == "direction":
        return " / ".join(_turned(fact) for fact in (bound.operands[0].fact, bound.result))
    if bound.form == "equal":
        sign = "=" if verdict.holds else "≠"
        return f"{_number(bound.operands[0].fact, True)} {sign} {result}"
    if bound.span is not None:
        return f"{bound.result.quantity.text} → {bound.span[0]}"
    claim = bound.claim.word if bound.claim is not None else ""
    return f"{bound.result.quantity.text} → {claim}"


def _without_result(verdict: Verdict) -> str:
    """Dates, shares that make 100, headings that are compared; nothing where a heading is only a place."""
    bound = verdict.bound
    if bound.dates:
        return compare_dates(verdict)
    if bound.form in ("hundred", "hundred_percent"):
        ending = "= 100" if verdict.holds or verdict.computed is None else f"= {verdict.computed:f} ≠ 100"
        return f"{_sum(bound.operands, 'weight', False)} {ending}"
    shown = {"repeated": bound.headings, "number": bound.headings[:1]}.get(bound.form, ())
    return " / ".join(heading.text for heading in shown)


def _implied(bound: Bound, verdict: Verdict) -> str:
    """15.5 ÷ (1 − 16.22%) + 20 ÷ (1 − 43.66%) = 35.5 ÷ (1 − 34.26%)."""
    facts = [operand.fact for operand in bound.operands]
    pairs = [*zip(facts[:-1:2], facts[1:-1:2], strict=True), (bound.stated, facts[-1])]
    terms = [
        f"{_number(figure, False)} ÷ (1 {'+' if rate.sign > 0 else '−'} {_number(rate, True).lstrip('-−+')})"
        for figure, rate in pairs
    ]
    return " + ".join(terms[:-1]) + (" = " if verdict.holds else " ≠ ") + terms[-1]


def _turned(fact: Fact) -> str:
    """A change with its direction: +174人, −1.33%."""
    return ("+" if fact.sign > 0 else "−") + fact.quantity.text.strip().lstrip("-−+")


def is_grouped(bound: Bound) -> bool:
    """Whether any number of a relation is printed with separators: then what is worked out is, too."""
    return any("," in fact.quantity.number for fact in bound.facts())


def in_unit(value: Decimal, fact: Fact, grouped: bool) -> str:
    """`value` (base unit) in the unit that `fact` is printed in, with no fewer decimals than it needs."""
    scaled = value / fact.quantity.scale
    printed, needed = _places(fact.quantity.quantum / fact.quantity.scale), _places(scaled)
    places = max(printed, needed if needed <= _MOST_PLACES else 2)
    return f"{scaled.quantize(Decimal(1).scaleb(-places)):{',' if grouped else ''}f}"


def _places(value: Decimal) -> int:
    """Decimal places that a value needs."""
    return max(0, -int(value.normalize().as_tuple().exponent))


def _ending(verdict: Verdict, result: str, with_unit: bool) -> str:
    if verdict.holds or verdict.computed is None or verdict.bound.result is None:
        return f"= {result}"
    fact = verdict.bound.result
    unit = fact.quantity.unit if with_unit else ""
    return f"= {in_unit(verdict.computed, fact, is_grouped(verdict.bound))}{unit} ≠ {result}"


def _mixed(bound: Bound) -> bool:
    facts = bound.facts()
    return len({(fact.quantity.dimension, fact.quantity.scale) for fact in facts}) > 1


def _sum(operands: tuple[Operand, ...], side: str, mixed: bool) -> str:
    parts: list[str] = []
    ordered = sorted((o for o in operands if getattr(o, side)), key=lambda o: (getattr(o, side) < 0, o.fact.index))
    for operand in ordered:
        weight = getattr(operand, side)
        number = _number(operand.fact, mixed)
        if not parts:
            parts.append(f"-{number}" if weight < 0 else number)
        else:
            parts.append(f"{'-' if weight < 0 else '+'} {number}")
    return " ".join(parts).replace("-", "−")


def _bracketed(operands: tuple[Operand, ...], side: str, mixed: bool) -> str:
    text = _sum(operands, side, mixed)
    return f"({text})" if " " in text else text


def _number(fact: Fact, with_unit: bool) -> str:
    return print_with_unit(fact) if with_unit else fact.quantity.number.strip()


def print_with_unit(fact: Fact) -> str:
    """A number as printed; a cell, whose unit stands in its header or caption, with that unit."""
    text, unit = fact.quantity.text.strip(), fact.quantity.unit
    return text if unit in text else text + unit
