"""Which number between files is called a slip."""

from __future__ import annotations

import pytest
from tests.across.groups import compare

TITLE = "芦溪县水利局2024年度河道清障项目支出绩效自评报告\n"
NOTE = "芦溪县水利局2024年度河道清障项目支出自评情况说明\n"
THIRD = "芦溪县水利局2024年度河道清障项目支出绩效评价报告\n"
BORNE_OUT = TITLE + "全年预算400.00万元，全年实际支出280.20万元，结余119.80万元，预算执行率70.05%。\n"


def slips(*texts: str) -> list[tuple[str, str] | None]:
    report = compare({f"{at}.txt": text for at, text in enumerate(texts)})
    told = [finding.suggestion for finding in report.findings]
    assert told
    return [(slip.quote, slip.replacement) if slip else None for slip in told]


def test_of_two_values_none_is_guessed_to_be_the_slip() -> None:
    assert slips(BORNE_OUT, NOTE + "全年实际支出6,055.48万元。\n") == [None]


def test_a_third_file_bears_one_of_two_values_out() -> None:
    other = THIRD + "全年实际支出280.20万元。\n"
    assert slips(BORNE_OUT, NOTE + "全年实际支出6,055.48万元。\n", other) == [("6,055.48万元", "280.20万元")]


@pytest.mark.parametrize(
    ("wrong", "slip"),
    [
        ("282.20万元", "280.20万元"),
        ("208.20万元", "280.20万元"),
        ("28.02万元", "280.2万元"),
        ("280.20元", "280.20万元"),
        ("2,082,000.00元", "2,802,000.00元"),
    ],
)
def test_a_slip_of_digits_or_unit_is_told(wrong: str, slip: str) -> None:
    assert slips(BORNE_OUT, NOTE + f"全年实际支出{wrong}。\n") == [(wrong, slip)]


def test_a_whole_number_stands_for_itself() -> None:
    form = (
        "# 项目支出绩效自评表（2024年度）\n\n填报单位：芦溪县水利局\n\n| 项目名称 | 河道清障 | | |\n|---|---|---|---|\n"
        "| 项目资金（万元） | 年初预算数 | 全年预算数 | 全年执行数 |\n| 年度资金总额 | 400.00 | 400.00 | 300 |\n"
    )
    text = TITLE + "全年预算400.00万元，全年实际支出303.00万元。\n"
    report = compare({"报告.txt": text, "自评表.md": form})
    (finding,) = report.findings
    assert finding.suggestion is None
