"""A slip and its correction: what is found lies where the slip is, and goes away with it."""

from __future__ import annotations

from hypothesis import assume, given
from hypothesis import strategies as st
from tests.engine.little_reports import (
    Little,
    cents,
    changes,
    few,
    fund,
    funds,
    listed,
    lists,
    money,
    percentage,
    rates,
    repeats,
)
from tests.engine.report import check, loud, mended

reports = st.tuples(lists, funds, rates, changes, repeats).flatmap(st.permutations)


@given(report=reports, length=st.integers(1, 5), data=st.data())
@few
def test_without_its_only_slip_a_report_is_clean(report: list[Little], length: int, data: st.DataObject) -> None:
    """One figure of several paragraphs is off by a tenth of its worth or more; all findings lie in its paragraph."""
    at = data.draw(st.integers(0, length - 1))
    name = data.draw(st.sampled_from(report[at].figures()))
    worth = report[at].worth(name)
    error = data.draw(
        st.one_of(st.integers(-worth * 9 // 10, -worth // 10 - 1), st.integers(worth // 10 + 1, 9 * worth))
    )
    true = [little.printed() for little in report[:length]]
    slipped = [*true]
    slipped[at] = report[at].off(name, error).printed()
    findings = loud(check(*slipped))
    assert {evidence.context for finding in findings for evidence in finding.evidence} == {slipped[at]}
    assert not loud(check(*true))


@given(parts=st.lists(cents, min_size=2, max_size=12), at=st.integers(0, 11), digit=st.integers(0, 2))
@few
def test_a_suggestion_mends_what_it_is_made_for(parts: list[int], at: int, digit: int) -> None:
    """Two neighbouring digits of one part are swapped; whatever number is blamed, its correction leaves no finding."""
    name = f"p{at % len(parts)}"
    little = listed(parts)
    wrong = list(str(little.worth(name)))
    wrong[digit], wrong[digit + 1] = wrong[digit + 1], wrong[digit]
    text = little.off(name, int("".join(wrong)) - little.worth(name)).printed()
    for finding in loud(check(text)):
        if finding.suggestion is not None:
            assert not loud(check(mended(finding)))


@given(spent=cents, rest=cents, slip=st.sampled_from(["spent", "rest", "rate"]))
@few
def test_a_slip_among_witnesses_is_one_finding(spent: int, rest: int, slip: str) -> None:
    """A rate to two places and a rest: of three relations' numbers the one that was changed is blamed, or none."""
    rate = percentage(spent, spent + rest)
    assume(20 <= rate < 60)
    plain = fund(spent, rest)
    true = plain._replace(text=plain.text.replace("。", "，预算执行率{rate}%。"), others={"rate": rate})
    assert not loud(check(true.printed()))
    slipped = true.off(slip, 4000 if slip == "rate" else 40_000)
    (finding,) = loud(check(slipped.printed()))
    printed = f"{slipped.others[slip]}%" if slip == "rate" else money(slipped.amounts[slip])
    assert finding.suggestion is None or finding.suggestion.quote == printed
