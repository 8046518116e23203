"""What must be so for any figures, not only for those of the examples."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import ROUND_DOWN, ROUND_HALF_UP, Decimal
from random import Random

from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from tests.engine.report import FAILING, check, judged_sum, loud, mended, outcomes, quotes, told

from reportcheck.results import Report

few = settings(max_examples=30, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.filter_too_much])
FEW_NAMES = ["设备购置", "场地维修", "宣传培训", "资料印刷", "水质监测", "渠道清淤"]
NAMES = [*FEW_NAMES, "图书采购", "课桌更新", "展陈布置", "桥涵加固", "林木管护", "垃圾清运"]
UNRELATED = (
    "全年召开调度会议12次。",
    "调查显示群众满意度为96.5%。",
    "根据松财教〔2023〕15号文件要求开展自评。",
    "全县现有水库46座，农村公路1200公里。",
    "项目于2023年5月6日开工。",
)
CENT = Decimal("0.01")
FULL_WIDTH = str.maketrans("0123456789.,%", "０１２３４５６７８９．，％")

cents = st.integers(min_value=1000, max_value=999_999)  # hundredths of 万元, of four digits at least
parts_of = st.lists(cents, min_size=2, max_size=12)


def _wan(hundredths: int) -> str:
    return f"{Decimal(hundredths) / 100:.2f}万元"


def _yuan(hundredths: int) -> str:
    return f"{hundredths * 100}元"


def _closed(total: str, parts: Sequence[str]) -> str:
    """A list of all parts: 由A、B和C构成."""
    named = [name + part for name, part in zip(NAMES, parts, strict=False)]
    return f"全年项目支出{total}，由{'、'.join(named[:-1])}和{named[-1]}构成。"


def _fund(budget: str, spent: str, rest: str) -> str:
    return f"2023年水质监测经费预算安排{budget}，实际支出{spent}，结余{rest}。"


def _verdicts(report: Report) -> list[tuple[str, bool]]:
    """Every relation that was judged, and whether it fails."""
    return [(r.rule, r.outcome in FAILING) for r in report.relations]


@given(parts=parts_of, error=st.sampled_from([0, 0, 300, -500, 12_345]))
@few
def test_the_unit_does_not_matter_to_a_list(parts: list[int], error: int) -> None:
    total = sum(parts) + error
    assume(total > 0)
    in_wan = check(_closed(_wan(total), [_wan(part) for part in parts]))
    in_yuan = check(_closed(_yuan(total), [_yuan(part) for part in parts]))
    assert _verdicts(in_wan) == _verdicts(in_yuan) == [("SUM-PARTS", error != 0)]


@given(spent=cents, rest=cents, error=st.sampled_from([0, 0, 300, -500, 12_345]))
@few
def test_the_unit_does_not_matter_to_a_fund(spent: int, rest: int, error: int) -> None:
    budget = spent + rest + error
    assume(budget > 0)
    in_wan = check(_fund(_wan(budget), _wan(spent), _wan(rest)))
    in_yuan = check(_fund(_yuan(budget), _yuan(spent), _yuan(rest)))
    mixed = check(_fund(_wan(budget), _yuan(spent), _wan(rest)))
    assert _verdicts(in_wan) == _verdicts(in_yuan) == _verdicts(mixed) == [("FUND-REST", error != 0)]


@given(parts=parts_of, error=st.sampled_from([0, 300, 12_345]))
@few
def test_full_width_reads_like_half_width(parts: list[int], error: int) -> None:
    text = _closed(_wan(sum(parts) + error), [_wan(part) for part in parts])
    half, full = check(text), check(text.translate(FULL_WIDTH))
    assert outcomes(half) == outcomes(full)
    assert [(f.rule, f.level, f.computed, f.stated) for f in half.findings] == [
        (f.rule, f.level, f.computed, f.stated) for f in full.findings
    ]


@given(parts=parts_of, error=st.sampled_from([0, 300, 12_345]), chance=st.randoms(use_true_random=False))
@few
def test_the_order_of_parts_does_not_matter(parts: list[int], error: int, chance: Random) -> None:
    shuffled = list(parts)
    chance.shuffle(shuffled)
    total = _wan(sum(parts) + error)
    first = check(_closed(total, [_wan(part) for part in parts]))
    second = check(_closed(total, [_wan(part) for part in shuffled]))
    assert outcomes(first) == outcomes(second)
    assert [f.computed for f in first.findings] == [f.computed for f in second.findings]


@given(
    spent=cents,
    rest=cents,
    error=st.sampled_from([0, 300, 12_345]),
    before=st.lists(st.sampled_from(UNRELATED), max_size=3, unique=True),
    after=st.lists(st.sampled_from(UNRELATED), max_size=3, unique=True),
)
@few
def test_unrelated_sentences_change_nothing(
    spent: int, rest: int, error: int, before: list[str], after: list[str]
) -> None:
    text = _fund(_wan(spent + rest + error), _wan(spent), _wan(rest))
    assume(not set(before) & set(after))
    alone, among, inline = check(text), check(*before, text, *after), check("".join([*before, text, *after]))
    for other in (among, inline):
        assert outcomes(alone) == outcomes(other)
        assert [(f.rule, told(f), quotes(f)) for f in alone.findings] == [
            (f.rule, told(f), quotes(f)) for f in other.findings
        ]
    assert [f.id for f in alone.findings] == [f.id for f in among.findings]


@given(
    exact=st.lists(st.decimals(min_value=1, max_value=9999, places=5), min_size=2, max_size=12),
    places=st.sampled_from(["1", "0.1", "0.01"]),
)
@few
def test_correctly_rounded_sums_never_contradict(exact: list[Decimal], places: str) -> None:
    step = Decimal(places)
    parts = [f"{part.quantize(step, ROUND_HALF_UP)}万元" for part in exact]
    total = f"{sum(exact, Decimal(0)).quantize(step, ROUND_HALF_UP)}万元"
    assert judged_sum(total, *parts).outcome != "contradicted"
    assert not [f for f in check(_closed(total, parts)).findings if f.level == "error"]


@given(exact=st.lists(st.decimals(min_value=1, max_value=9999, places=5), min_size=2, max_size=12))
@few
def test_correctly_rounded_sums_in_a_greater_unit_never_contradict(exact: list[Decimal]) -> None:
    parts = [f"{part.quantize(CENT, ROUND_HALF_UP)}万元" for part in exact]
    total = (sum(exact, Decimal(0)) / 10000).quantize(Decimal("0.0001"), ROUND_HALF_UP)
    assert judged_sum(f"{total}亿元", *parts).outcome != "contradicted"


@given(
    part=cents, whole=cents, rounding=st.sampled_from([ROUND_DOWN, ROUND_HALF_UP]), places=st.sampled_from([0, 1, 2])
)
@few
def test_a_rate_rounded_or_cut_off_never_contradicts(part: int, whole: int, rounding: str, places: int) -> None:
    assume(part < whole)
    rate = (Decimal(part) / whole * 100).quantize(Decimal(1).scaleb(-places), rounding)
    assume(rate < 100)
    text = f"2023年水质监测经费预算安排{_wan(whole)}，实际支出{_wan(part)}，预算执行率{rate}%。"
    assert not loud(check(text))


@given(parts=parts_of, extra=st.integers(min_value=1, max_value=5000), short=st.booleans())
@few
def test_an_error_above_the_allowance_is_always_found(parts: list[int], extra: int, short: bool) -> None:
    """The allowance of n parts and their total is (n + 1) / 2 hundredths."""
    gap = (len(parts) + 1) // 2 + extra
    total = sum(parts) + (-gap if short else gap)
    findings = loud(check(_closed(_wan(total), [_wan(part) for part in parts])), "SUM-PARTS")
    assert [finding.level for finding in findings] == ["error"]


@given(parts=parts_of, at=st.integers(min_value=0, max_value=11), digit=st.integers(min_value=0, max_value=2))
@few
def test_a_suggestion_mends_what_it_is_made_for(parts: list[int], at: int, digit: int) -> None:
    """Two neighbouring digits of one part are swapped; whatever number is blamed, its correction leaves no finding."""
    total = _wan(sum(parts))
    wrong = list(str(parts[at % len(parts)]))
    wrong[digit], wrong[digit + 1] = wrong[digit + 1], wrong[digit]
    slipped = [*parts]
    slipped[at % len(parts)] = int("".join(wrong))
    for finding in loud(check(_closed(total, [_wan(part) for part in slipped]))):
        if finding.suggestion is not None:
            assert not loud(check(mended(finding)))


@given(spent=cents, rest=cents, slip=st.sampled_from(["spent", "rest", "rate"]))
@few
def test_a_slip_among_witnesses_is_one_finding(spent: int, rest: int, slip: str) -> None:
    """A rate to two places and a rest: of three relations' numbers the one that was changed is blamed, or none."""
    budget = spent + rest
    rate = (Decimal(spent) / budget * 100).quantize(CENT, ROUND_HALF_UP)
    assume(20 <= rate < 60)
    text = "2023年水质监测经费预算安排{}，实际支出{}，结余{}，预算执行率{}%。"
    assert not loud(check(text.format(_wan(budget), _wan(spent), _wan(rest), rate)))
    printed = {"spent": _wan(spent), "rest": _wan(rest), "rate": f"{rate}"}
    printed[slip] = {"spent": _wan(spent + 40_000), "rest": _wan(rest + 40_000), "rate": f"{rate + 40}"}[slip]
    findings = loud(check(text.format(_wan(budget), printed["spent"], printed["rest"], printed["rate"])))
    assert len(findings) == 1
    suggestion = findings[0].suggestion
    assert suggestion is None or suggestion.quote.startswith(printed[slip])
