"""The year of the report against the years of its sentences."""

from __future__ import annotations

import pytest
from tests.engine.report import check, only, outcomes, quotes, suggested

from reportcheck.results import Report

TITLE = "松溪县2022年度巡河项目支出绩效自评报告"
OWN = (
    "一、评价工作",
    "按照《松溪县财政局关于开展2022年度绩效自评工作的通知》（松财绩〔2023〕6号）要求，我站对2022年巡河经费开展了自评。",
    "二、项目情况",
    "截至2022年12月31日，巡河经费支出进度98.00%。",
    "三、项目成效",
    "群众反映良好。",
)


def _report(sentence: str, title: str = TITLE) -> Report:
    # what these few lines leave out is no matter here
    return check(*OWN, *sentence.splitlines(), title=title, ignore=("PARTS",))


@pytest.mark.parametrize(
    ("sentence", "quote", "level"),
    [
        ("建议从2012年第四季度起按季拨付。", "2012年", "error"),
        ("下一步将于2021年6月底前完成系统升级。", "2021年", "error"),
        ("下一步，争取2021年6月底前建成系统。", "2021年", "error"),
        ("建议市财政自2013年起提高补助标准。", "2013年", "error"),
        ("四、下一步打算\n2021年拟安排巡河经费110.00万元。", "2021年", "warning"),
        ("四、下一步打算\n一是充实队伍；二是自2012年第四季度起按季拨付。", "2012年", "warning"),
        ("四、有关建议\n1.自2012年起提高值守补贴标准。", "2012年", "warning"),
        ("力争2015年实现河道全覆盖。", "", ""),
        ("力争2013年实现河道全覆盖。", "2013年", "warning"),
    ],
)
def test_plans_dated_in_the_past(sentence: str, quote: str, level: str) -> None:
    report = _report(sentence)
    if not quote:
        assert not report.findings
    else:
        finding = only(report, "PERIOD-YEAR")
        assert (quotes(finding), finding.level) == (["2022年", quote], level)


@pytest.mark.parametrize(
    ("sentence", "slip"),
    [
        ("按照《松溪县财政局关于开展2021年度绩效自评工作的通知》要求，我站认真组织。", ("2021年", "2022年")),
        ("按照松溪县财政局关于开展2020年度绩效自评工作的通知要求，我站认真组织。", ("2020年", "2022年")),
        ("我站对2021年专项资金的使用情况进行了自评。", ("2021年", "2022年")),
        ("截至2021年12月31日，巡河经费全部到位。", ("2021年", "2022年")),
        ("截至2032年12月31日，巡河经费全部到位。", ("2032年", "2022年")),
        ("截至2012年8月，巡河经费实际支出60.00万元。", ("2012年", "2022年")),
        ("2021年度绩效目标：全年巡查360次以上。", ("2021年", "2022年")),
        ("2021年度项目自评得分95分。", ("2021年", "2022年")),
        ("2021年巡河经费年初预算为60.00万元，支出决算为58.80万元。", ("2021年", "2022年")),
        ("2022年聘用护河员比上年减少2人。2021年聘用人数减少的主要原因是河段移交。", ("2021年", "2022年")),
        ("未用完的资金结转2021年使用。", ("2021年", "2023年")),
        ("自评结果将作为2021年预算安排的重要依据。", ("2021年", "2023年")),
        ("其余河段推迟到2013年实施。", ("2013年", "2023年")),
        ("评价组于2021年5月至7月对2022年度巡河项目开展了绩效评价。", None),
        ("2021年3月18日", None),
    ],
)
def test_sentences_left_from_another_year(sentence: str, slip: tuple[str, str] | None) -> None:
    finding = only(_report(sentence), "PERIOD-YEAR")
    assert (finding.level, suggested(finding)) == ("warning", slip)


def test_the_title_is_the_other_evidence() -> None:
    finding = only(_report("下一步将于2012年6月底前完成系统升级。"))
    assert [evidence.context for evidence in finding.evidence] == [TITLE, "下一步将于2012年6月底前完成系统升级。"]
    assert suggested(finding) == ("2012年", "2022年")


def test_a_year_in_words_is_mended_in_words() -> None:
    assert suggested(only(_report("未用完的资金结转二〇二一年使用。"))) == ("二〇二一年", "二〇二三年")


def test_the_cover_names_the_year() -> None:
    lines = ("（评价年度：2022年）", "一、建议", "建议从2012年第四季度起按季拨付。")
    assert quotes(only(check(*lines, title="松溪县巡河项目绩效评价报告"))) == ["2022年", "2012年"]


def test_what_is_evaluated_names_the_year() -> None:
    lines = (
        "一、概况",
        "受县财政局委托，评价组对2022年度巡河经费进行评价。",
        "二、建议",
        "建议从2012年第四季度起按季拨付。",
    )
    assert quotes(only(check(*lines, title="松溪县巡河项目绩效评价报告"))) == ["2022年", "2012年"]


def test_without_a_year_of_its_own_nothing_is_judged() -> None:
    report = check(
        "一、概况", "巡河经费按月结算。", "二、建议", "建议从2012年第四季度起按季拨付。", title="巡河项目绩效评价报告"
    )
    assert not outcomes(report, "PERIOD-YEAR")


def test_an_accounts_heading_of_another_year() -> None:
    lines = (
        "第一部分 概况",
        "内设三个科室。",
        "第二部分 2021年度部门决算表",
        "见附表。",
        "第三部分 2022年度部门决算情况说明",
        "略。",
    )
    report = check(*lines, title="松溪县水利局2022年度部门决算")
    assert suggested(only(report, "PERIOD-YEAR")) == ("2021年", "2022年")


HONEST = (
    "巡河站始建于1998年，2012年迁入新址。",
    "2019年起，县财政每年安排巡河经费。",
    "自2012年起，巡河工作由县水利局统一组织。",
    "2009年起将巡河经费列入本级预算。",
    "2021年，县政府将该项目列入民生实事。",
    "与2012年相比，河道水质明显改善。",
    "2021年支出90.00万元，2022年支出98.00万元，增长8.89%。",
    "2021年执行率92.00%，2022年执行率98.00%。",
    "全年预算执行率98.00%。2021年预算执行率92.00%。",
    "《松溪县河道管理规划（2021—2035年）》明确，到2025年实现全域覆盖。",
    "“十四五”期间（2021—2025年）共安排500.00万元。",
    "项目实施期为2021年7月至2022年12月。截至2021年12月31日，资金到位率60.00%。",
    "项目总投资分期到位，截至2021年12月31日到位率60.00%，2022年全部到位。",
    "截至2021年12月31日，资金到位率60.00%。2022年6月其余资金拨入专户。",
    "截至2021年12月31日，一期工程支出50.00万元，执行率100%。",
    "截至2021年底，全县列入巡查的河道共86条。",
    "截至2023年3月底，尾款全部支付，累计执行率100%。",
    "上年结转资金截至2021年12月31日全部到位，本年继续使用。",
    "2021年结转2022年使用的资金已全部支付。",
    "未用完的资金结转2023年使用。",
    "质量保证金于2023年4月支付。",
    "2023年1月15日至2月10日，我站组织开展自评。",
    "2023年3月，县财政局委托第三方对2022年度项目开展绩效评价。",
    "2021年3月，我站制定绩效评价管理办法，开展绩效评价业务培训。",
    "2021年11月，县财政局布置开展2022年度绩效目标申报和绩效评价工作。",
    "2021年5月，县财政局对2020年度巡河项目开展了绩效评价。",
    "县财政局对2021年度巡河项目开展了绩效评价，得分92分。",
    "针对2021年度绩效评价发现的问题，我站已全部整改。",
    "我站对2021年建成的泵站运行情况进行了评价。",
    "2021年度自评得分90分，本年度比上年提高5分。",
    "参照《关于开展2020年度绩效自评工作的通知》的做法，我站成立了工作组。",
    "县政府2018年提出，力争2020年底前消除黑臭水体。",
    "方案提出，力争2021年底前完成清淤，因汛期推迟。",
    "项目拟于2021年10月开工建设，建设期两年。",
    "经县政府常务会议研究，拟自2021年起实施巡河项目。",
    "为争取2012年省级资金，我站提前开展了工作。",
    "四、下一步打算\n在2021年工作基础上继续完善巡查制度。",
    "四、下一步打算\n一是自2019年起执行的标准偏低，适当调整。",
    "四、下一步打算\n自2021年起该项补贴由县级承担，县级压力较大，需统筹解决。",
    "四、问题和建议\n一是自2012年起实行包干办法，不适应需要。",
    "建议对2012年以前建成的泵站逐步更新。",
    "建议参照2021年标准核定经费。",
    "建议结合2021年6月起施行的办法完善制度。",
    "建议从2023年起提高补助标准。",
    "下一步将于2023年6月底前完成系统升级。",
    "自评结果将作为2023年预算安排的重要依据。",
    "2020年评价结果作为2021年预算安排的参考。",
    "2023年度绩效目标：全年巡查400次以上。",
    "2022年巡查里程增加。2021年巡查里程减少的原因是泵站停运。",
    "四、历年情况\n2021年年初预算90.00万元，执行率97.80%。",
    "2023年4月6日",
)


@pytest.mark.parametrize("sentence", HONEST)
def test_honest_years(sentence: str) -> None:
    assert not _report(sentence).findings


def test_a_title_of_several_years_leaves_them_all() -> None:
    title = "松溪县2021—2022年巡河项目绩效评价报告"
    assert not _report("截至2021年12月31日，巡河经费全部到位。", title=title).findings


def test_a_title_that_names_the_year_of_evaluation_proves_nothing() -> None:
    lines = ("一、概况", "我站对2021年巡河经费开展了自评。", "二、资金", "截至2021年12月31日，巡河经费全部到位。")
    assert not check(*lines, title=TITLE).findings
