"""Whose report it is: by its title, its labels, its signature; never a person."""

from __future__ import annotations

from pathlib import Path

import pytest

from reportcheck import check
from reportcheck.results import About

TITLES = {
    "青禾县水利局2025年度部门决算情况说明": "青禾县水利局",
    "2025年度青禾县水利局部门决算": "青禾县水利局",
    "关于青禾县教育局2025年度部门整体支出绩效自评的报告": "青禾县教育局",
    "青禾县水利局（本级）2025年度单位决算": "青禾县水利局(本级)",
    "青禾县水利局小型水库管理中心2025年度单位决算公开说明": "青禾县水利局小型水库管理中心",
    "2025年度青禾县人民政府驻江城办事处专项资金绩效自评报告": "青禾县人民政府驻江城办事处",
    "青禾县教育局学前教育补助资金绩效自评报告": "青禾县教育局",
    "青禾县2025年学前教育补助资金绩效自评报告": "",
    "青禾县乡镇卫生院设备购置项目绩效评价报告": "",
    "青禾县公办幼儿园建设项目绩效自评报告": "",
    "青禾县中小学校舍维修项目支出绩效自评报告": "",
}


@pytest.mark.parametrize("title", TITLES)
def test_title(tmp_path: Path, title: str) -> None:
    path = tmp_path / "a.txt"
    path.write_text(f"{title}\n一、基本情况\n本年度支出12.30万元。\n", "utf-8")
    (about,) = check(path).about
    assert about.unit == TITLES[title]


FORM = """# 项目支出绩效自评表（2024年度）

{above}

| 项目名称 | 乡村戏台修缮 | 项目负责人 | 石大局 |
|---|---|---|---|
| 主管部门 | {office} | 实施单位 | {unit} |
| 项目资金（万元） | 年初预算数 | 全年预算数 | 全年执行数 |
| 年度资金总额 | 210.00 | 210.00 | 110.00 |
"""


@pytest.mark.parametrize(
    ("above", "office", "unit", "expected"),
    [
        ("", "青禾县文旅局", "青禾县文化馆", "青禾县文化馆"),
        ("", "[119]青禾县文旅局", "", "青禾县文旅局"),
        ("填报单位（盖章）：青禾县文旅局", "", "青禾县文化馆", "青禾县文旅局"),
        ("填报人：石大局", "", "", ""),
        ("单位负责人：石大局　联系电话：", "", "", ""),
    ],
)
def test_labels_of_a_form(tmp_path: Path, above: str, office: str, unit: str, expected: str) -> None:
    path = tmp_path / "a.md"
    path.write_text(FORM.format(above=above, office=office, unit=unit), "utf-8")
    (about,) = check(path).about
    assert about == About(expected, "2024", "project-selfeval")


def test_signature(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(
        "2025年学前教育补助资金绩效自评报告\n一、基本情况\n本年度支出12.30万元。\n青禾县教育局\n2026年3月2日\n", "utf-8"
    )
    assert check(path).about == (About("青禾县教育局", "2025", "project-selfeval"),)


def test_what_is_not_told_is_empty(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("情况说明\n支出12.30万元。\n", "utf-8")
    assert check(path).about == (About(),)
