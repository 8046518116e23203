"""Dates that exist or not, spans and stages in order: what is found, quoted and suggested, and what is honest."""

from __future__ import annotations

import calendar
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.engine.report import analyse, check, only, outcomes, quotes, suggested

FORMS = (
    "{0}年{1}月{2}日",
    "{0}年{1:02}月{2:02}日",
    "{0}-{1:02}-{2:02}",
    "{0}.{1}.{2}",
    "{0}/{1}/{2}",
    "{0} 年 {1} 月 {2} 日",
)
days = st.dates(date(1990, 1, 1), date(2039, 12, 31))
forms = st.sampled_from(FORMS)


def _printed(sentence: str) -> list[tuple[str, int, int, int]]:
    return [(one.text, one.year, one.month, one.day) for one in analyse(sentence).statements.dates[1:]]


@pytest.mark.parametrize(
    ("sentence", "dates"),
    [
        ("会议于2023年9月5日召开。", [("2023年9月5日", 2023, 9, 5)]),
        ("自2012年第四季度起实行。", [("2012年第四季度", 2012, 0, 0)]),
        ("会议于二〇二三年十月二十一日召开。", [("二〇二三年十月二十一日", 2023, 10, 21)]),
        ("工期为2023.3—2023.10。", [("2023.3", 2023, 3, 0), ("2023.10", 2023, 10, 0)]),
        ("2022—2024年实施。", [("2022", 2022, 0, 0), ("2024年", 2024, 0, 0)]),
        ("检修自2023年1月5日至6月30日。", [("2023年1月5日", 2023, 1, 5), ("6月30日", 2023, 6, 30)]),
        ("值守自2022年11月至3月。", [("2022年11月", 2022, 11, 0), ("3月", 2023, 3, 0)]),
        ("值守自2022年11月至次年3月。", [("2022年11月", 2022, 11, 0), ("3月", 2023, 3, 0)]),
        ("分别于2023年1月8日、6月5日下达。", [("2023年1月8日", 2023, 1, 8), ("6月5日", 2023, 6, 5)]),
        ("检修自2月1日至28日。", [("2月1日", 0, 2, 1), ("28日", 0, 2, 28)]),
        ("依据松财〔2023〕51号文件，项目代码2023-4410-01-018。", []),
    ],
)
def test_dates_as_printed(sentence: str, dates: list[tuple[str, int, int, int]]) -> None:
    assert _printed(sentence) == dates


@given(days, forms)
def test_a_date_of_the_calendar_is_never_reported(day: date, form: str) -> None:
    report = check(f"会议于{form.format(day.year, day.month, day.day)}召开。", title="松溪县河长制工作总结")
    assert not [finding for finding in report.findings if finding.rule == "PERIOD-DATE"]


@given(st.integers(1990, 2039), st.sampled_from([2, 4, 6, 9, 11]), forms)
def test_the_day_behind_the_last_is_reported_as_the_last(year: int, month: int, form: str) -> None:
    last = calendar.monthrange(year, month)[1]
    finding = only(
        check(f"会议于{form.format(year, month, last + 1)}召开。", title="松溪县河长制工作总结"), "PERIOD-DATE"
    )
    assert quotes(finding) == [form.format(year, month, last + 1)]
    assert suggested(finding) == (quotes(finding)[0], form.format(year, month, last))


@given(days, st.integers(0, 900), forms)
def test_spans_in_order_hold(start: date, length: int, form: str) -> None:
    ends = [form.format(day.year, day.month, day.day) for day in (start, start + timedelta(days=length))]
    assert outcomes(check(f"实施期为{ends[0]}至{ends[1]}。", title="松溪县河长制工作总结"), "PERIOD-ORDER") == ["holds"]


@given(days, st.integers(1, 900), forms)
def test_spans_that_run_backwards_are_reported(start: date, length: int, form: str) -> None:
    ends = [form.format(day.year, day.month, day.day) for day in (start, start - timedelta(days=length))]
    finding = only(check(f"实施期为{ends[0]}至{ends[1]}。", title="松溪县河长制工作总结"), "PERIOD-ORDER")
    assert (quotes(finding), finding.level) == (ends, "error")


@pytest.mark.parametrize(
    ("sentence", "quote"),
    [
        ("检修时间为2023年1月1日至6月31日。", "6月31日"),
        ("检修时间为2023年2月1日至30日。", "30日"),
        ("会议于二〇二三年九月三十一日召开。", "二〇二三年九月三十一日"),
        ("设备于2023年13月验收。", "2023年13月"),
        ("设备于13月5日验收。", "13月5日"),
        ("设备于2023年6月45日验收。", "2023年6月45日"),
        ("培训于2023年2月28日至29日举行。", "29日"),
    ],
)
def test_dates_that_do_not_exist(sentence: str, quote: str) -> None:
    finding = only(check(sentence), "PERIOD-DATE")
    assert (quotes(finding), finding.level) == ([quote], "error")


def test_a_date_in_words_is_mended_in_words() -> None:
    finding = only(check("会议于二〇二三年九月三十一日召开。"))
    assert suggested(finding) == ("二〇二三年九月三十一日", "二〇二三年九月三十日")


@pytest.mark.parametrize("sentence", ["会议于2024年2月31日召开。", "会议于2023年13月召开。"])
def test_no_date_is_likelier_where_it_is_off_by_more(sentence: str) -> None:
    assert suggested(only(check(sentence))) is None


def test_dates_stay_exempt_in_the_ledger() -> None:
    report = check("检修于2023年9月31日完成，设备于2023年13月验收。")
    assert {entry.fate for entry in report.ledger} == {"exempt"}


def test_a_date_that_does_not_exist_in_a_table() -> None:
    lines = (
        "一、拨付情况",
        "各批次如下。",
        "|批次|日期|金额（万元）|",
        "|第一批|2023年4月31日|60.00|",
        "|第二批|2023年9月30日|40.00|",
    )
    finding = only(check(*lines), "PERIOD-DATE")
    assert finding.evidence[0].place["type"] == "cell"
    assert suggested(finding) == ("2023年4月31日", "2023年4月30日")


@pytest.mark.parametrize(
    ("date", "separated"),
    [("2021325日", "2021年3月25日"), ("20211118日", "2021年11月18日"), ("2021111日", None)],
)
def test_lost_separators_are_a_note(date: str, separated: str | None) -> None:
    report = check(f"自评工作于{date}完成。", title="")
    (finding,) = report.findings
    assert (finding.rule, finding.level) == ("PERIOD-DATE", "note")
    assert suggested(finding) == ((date, separated) if separated else None)
    assert report.status == "nothing_checked"


def test_spans_alone_do_not_make_a_report_checked() -> None:
    report = check("实施期为2023年3月至2023年10月。")
    assert (outcomes(report), report.status) == (["holds"], "nothing_checked")


@pytest.mark.parametrize(
    ("span", "right"),
    [
        ("2023年1月—2022年12月", ("2022年12月", "2023年12月")),
        ("2024年3月至2023年10月", ("2024年3月", "2023年3月")),
        ("2023年5月至2023年2月", None),
        ("2021年5月至2020年2月", None),
    ],
)
def test_the_end_that_fits_the_report_in_its_own_year_is_suggested(span: str, right: tuple[str, str] | None) -> None:
    assert suggested(only(check(f"项目实施期为{span}。"), "PERIOD-ORDER")) == right


@pytest.mark.parametrize(
    "sentence",
    [
        "清淤工程于2023年9月开工，2023年5月完工。",
        "清淤工程于2023年4月8日开工，同年3月30日完工。",
        "清淤工程于2023年3月开工，2023年9月完工。工程于2023年8月通过竣工验收。",
        "开工日期：2023年5月1日，竣工日期：2023年3月1日。",
        "清淤工程2023年9月动工建设，并于2023年8月全面竣工。",
    ],
)
def test_stages_out_of_order(sentence: str) -> None:
    finding = only(check(sentence), "PERIOD-ORDER")
    assert (finding.level, len(finding.evidence), suggested(finding)) == ("warning", 2, None)


@pytest.mark.parametrize(
    "sentence",
    [
        "清淤工程于2023年3月上旬开工，11月20日通过合同工程完工验收。",
        "清淤工程于2022年11月开工，次年3月完工，4月通过验收。",
        "东溪泵站2016年建成，2023年3月开工改造，9月完工。",
        "清淤工程于2023年3月开工，2021年建成的泵房同步改造。",
    ],
)
def test_stages_in_order(sentence: str) -> None:
    assert set(outcomes(check(sentence), "PERIOD-ORDER")) <= {"holds"}


HONEST = (
    "值守时间为每年11月1日至次年4月30日。",
    "加密值守从2023年11月至3月。",
    "加密值守从2023年12月1日至2月29日。",
    "2022—2023学年共聘用护河员12人。",
    "十年来（2013—2023年）累计治理河道86公里。",
    "增减额（2023年—2022年）为10.00万元。",
    "实施期为2023.3—2023.1。",
    "2024年2月29日召开总结会，2020年2月29日曾有险情。",
    "抽查发现一张发票的日期误填为2023年2月30日。",
    "资产编号2023-13-31-008，登记号20230931。",
    "接种18月龄以下幼儿1200人，2023年18月龄以下幼儿为860人。",
    "设备保修期为2023年6月1日至2026年5月31日。",
    "租期自2022年10月1日起至2023年9月30日止。",
    "完工时间由2023年9月提前至2023年6月。",
    "检修日期为2023年00月00日。",
    "东溪段于2023年9月开工，南岭段于2023年5月完工。",
    "第一批2023年9月完工，第二批2023年5月通过验收。",
    "水闸更换原计划2023年9月完工，实际2023年5月通过验收。",
    "清淤工程于2023年11月开工，4月完工。",
    "清淤工程于2023年9月完工，2023年8月组织设备到货验收。",
    "清淤工程于2023年9月开工，2023年5月完工的泵站同步投用。",
    "清淤工程于2023年9月开工，2023年8月未通过验收的设备已更换。",
)


@pytest.mark.parametrize("sentence", HONEST)
def test_honest_dates(sentence: str) -> None:
    assert not check(sentence).findings
