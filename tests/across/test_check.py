"""One group as one job: what its report tells besides findings."""

from __future__ import annotations

import pickle
from pathlib import Path

import pytest
from tests.across.groups import compare, numbers

from reportcheck.across.check import check_group
from reportcheck.across.groups import Group, Member
from reportcheck.config import Settings, Suppression

TITLE = "芦溪县水利局2024年度河道清障项目支出绩效自评报告\n"
NOTE = "芦溪县水利局2024年度河道清障项目支出自评情况说明\n"
DIFFERENT = {"报告.txt": TITLE + "全年实际支出60.00万元。\n", "说明.txt": NOTE + "全年实际支出66.00万元。\n"}


def write(folder: Path, files: dict[str, str]) -> list[str]:
    for name, text in files.items():
        (folder / name).write_text(text, "utf-8")
    return [str(folder / name) for name in files]


def test_the_finding_names_each_file_at_its_number() -> None:
    (finding,) = compare(DIFFERENT).findings
    assert numbers(finding) == {"60.00万元": "报告.txt", "66.00万元": "说明.txt"}
    assert finding.message == (
        "《报告.txt》第2段、《说明.txt》第2段：几份材料对“支出”的说法不一致："
        "《报告.txt》为60.00万元，《说明.txt》为66.00万元，相差6.00万元。"
    )
    (english,) = compare(DIFFERENT, lang="en").findings
    assert english.message.endswith("60.00万元 in 报告.txt, 66.00万元 in 说明.txt, off by 6.00万元.")


def test_ids_are_the_same_wherever_the_files_lie(tmp_path: Path) -> None:
    ids = set()
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        paths = write(tmp_path / name, DIFFERENT)
        report = check_group(Group(name, tuple(map(Member, paths))), Settings())
        ids.update(finding.id for finding in report.findings)
    assert len(ids) == 1


def test_the_report_is_picklable_and_the_same_again(tmp_path: Path) -> None:
    group = Group("组", tuple(map(Member, write(tmp_path, DIFFERENT))))
    first, second = check_group(group), check_group(pickle.loads(pickle.dumps(group)))
    assert first == second == pickle.loads(pickle.dumps(first))
    assert (first.path, first.files, first.status) == ("组", group.files(), "checked")
    assert [about.unit for about in first.about] == ["芦溪县水利局"] * 2


def test_what_holds_is_told_too() -> None:
    report = compare({**DIFFERENT, "说明.txt": NOTE + "全年实际支出600,000.00元。\n"})
    assert report.status == "checked"
    assert [(one.rule, one.outcome) for one in report.relations] == [("ACROSS-RESTATED", "holds")]
    assert [Path(operand.file).name for operand in report.relations[0].operands] == list(DIFFERENT)


def test_nothing_to_compare_is_never_clean() -> None:
    report = compare({"报告.txt": TITLE + "全年实际支出60.00万元。\n", "说明.txt": NOTE + "工程已经完工。\n"})
    assert (report.status, report.relations) == ("nothing_checked", ())


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_a_member_that_is_not_read_is_named(tmp_path: Path, lang: str) -> None:
    paths = [*write(tmp_path, DIFFERENT), str(tmp_path / "没有.docx")]
    report = check_group(Group("组", tuple(map(Member, paths))), Settings(lang=lang))
    assert report.status == "partial"
    (part,) = report.unread_parts
    assert part["kind"] == "file"
    assert "没有.docx" in part["description"]
    assert len(report.findings) == 1


def test_of_three_files_the_one_against_two_is_told_once() -> None:
    third = "芦溪县水利局2024年度河道清障项目支出绩效评价报告\n全年实际支出66.00万元。\n"
    (finding,) = compare({**DIFFERENT, "评价.txt": third}).findings
    assert numbers(finding)["60.00万元"] == "报告.txt"
    assert {Path(evidence.file).name for evidence in finding.evidence} == {"报告.txt", "说明.txt"}


def test_what_a_file_alone_proves_wrong_is_not_told_again() -> None:
    wrong = TITLE + "全年预算70.00万元，全年实际支出66.00万元，结余10.00万元，预算执行率85.71%。\n"
    report = compare({"报告.txt": wrong, "说明.txt": NOTE + "全年实际支出60.00万元。\n"})
    assert report.findings == ()
    assert [one.outcome for one in report.relations] == ["contradicted"]


def test_rates_of_figures_that_differ_stand_below_them() -> None:
    texts = {
        "报告.txt": TITLE + "全年预算80.00万元，全年实际支出60.00万元，预算执行率75.00%。\n",
        "说明.txt": NOTE + "全年预算80.00万元，全年实际支出66.00万元，预算执行率82.50%。\n",
    }
    (finding,) = compare(texts).findings
    assert [related.equation for related in finding.related] == ["75.00% ≠ 82.50%"]


def test_rules_can_be_left_out_and_findings_accepted() -> None:
    assert compare(DIFFERENT, ignore=("ACROSS",)).findings == ()
    accepted = compare(DIFFERENT, suppress=(Suppression("ACROSS-RESTATED", "经核实为两个口径"),))
    assert (accepted.findings, len(accepted.suppressed)) == ((), 1)


def test_the_manifest_tells_what_the_files_do_not_print(tmp_path: Path) -> None:
    texts = {
        "报告.txt": "河道清障项目支出绩效自评报告\n全年实际支出60.00万元。\n",
        "说明.txt": "河道清障项目支出自评情况说明\n全年实际支出66.00万元。\n",
    }
    paths = write(tmp_path, texts)
    told = check_group(Group("组", tuple(Member(path, "芦溪县水利局", "2024") for path in paths)))
    untold = check_group(Group("组", tuple(map(Member, paths))))
    other = check_group(
        Group("组", (Member(paths[0], "芦溪县水利局", "2024"), Member(paths[1], "芦溪县水利局", "2023")))
    )
    assert [len(report.findings) for report in (told, untold, other)] == [1, 0, 0]


def test_where_nobody_names_a_unit_the_few_papers_on_a_project_are_of_one() -> None:
    texts = {
        "报告.txt": "2024年度河道清障项目支出绩效自评报告\n全年实际支出60.00万元。\n",
        "自评表.txt": "项目支出绩效自评表\n（2024年度）\n项目名称：河道清障\n全年实际支出66.00万元。\n",
    }
    assert len(compare(texts).findings) == 1
    of_many = {f"{number}.txt": texts["报告.txt"].replace("60", f"6{number}") for number in range(5)}
    assert compare(of_many).findings == ()  # as many schools may have given
    on_units = {name: text.replace("河道清障项目支出", "部门整体支出") for name, text in texts.items()}
    assert compare(on_units).findings == ()


def test_the_kind_of_a_manifest_counts_like_a_title(tmp_path: Path) -> None:
    paths = write(
        tmp_path,
        {
            "1.txt": "2024年度收支情况\n本年支出合计60.00万元。\n",
            "2.txt": "2024年度收支情况表说明\n本年支出合计66.00万元。\n",
        },
    )
    for kinds, found in ((("部门决算", "部门整体支出自评"), 1), (("部门决算", "单位决算"), 0), (("", ""), 0)):
        members = (Member(path, "芦溪县水利局", "2024", kind) for path, kind in zip(paths, kinds, strict=True))
        assert len(check_group(Group("组", tuple(members))).findings) == found, kinds


def test_reports_in_one_file_are_not_held_against_each_other(tmp_path: Path) -> None:
    (path,) = write(tmp_path, {"两篇.txt": DIFFERENT["报告.txt"] + "\n" + DIFFERENT["说明.txt"]})
    assert check_group(Group("组", (Member(path),))).findings == ()


UNITS = {
    "部门.txt": ("芦溪县水利局", "", "芦溪县水利局2024年度部门决算情况说明\n本年支出合计100.00万元。\n"),
    "本级.txt": (
        "芦溪县水利局（本级）",
        "芦溪县水利局",
        "芦溪县水利局（本级）2024年度单位决算情况说明\n本年支出合计60.00万元。\n",
    ),
    "站.txt": ("芦溪县排灌站", "芦溪县水利局", "芦溪县排灌站2024年度单位决算情况说明\n本年支出合计{}万元。\n"),
}


def rollup(folder: Path, figure: str, without: str = "", more: dict[str, str] | None = None) -> list[tuple[str, str]]:
    """What is said of the sum; `more` is what the reports of these names say besides."""
    members = []
    for name, (unit, department, text) in UNITS.items():
        if name != without:
            (folder / name).write_text(text.format(figure) + (more or {}).get(name, ""), "utf-8")
        members.append(Member(str(folder / name), unit, "2024", "", -1, department))
    if without and not (folder / without).exists():
        members = [member for member in members if not member.path.endswith(without)]
    report = check_group(Group("芦溪县水利局（汇总）", tuple(members), rollup=True))
    return [(one.outcome, one.reason) for one in report.relations]


def test_a_department_is_the_sum_of_its_units(tmp_path: Path) -> None:
    assert rollup(tmp_path, "40.00") == [("holds", "")]
    assert rollup(tmp_path, "44.00") == [("contradicted", "")]


def test_what_is_missing_is_never_contradictory(tmp_path: Path) -> None:
    assert rollup(tmp_path, "44.00", without="本级.txt") == [("not_checked", "unit_missing")]
    (tmp_path / "b").mkdir()
    assert rollup(tmp_path / "b", "约44.00") == [("not_checked", "unit_missing")]


def test_a_sum_that_was_not_checked_is_not_written_like_a_true_one(tmp_path: Path) -> None:
    for name, (_, _, text) in UNITS.items():
        (tmp_path / name).write_text(text.format("约44.00"), "utf-8")
    members = [Member(str(tmp_path / name), unit, "2024", "", -1, above) for name, (unit, above, _) in UNITS.items()]
    report = check_group(Group("芦溪县水利局（汇总）", tuple(members), rollup=True))
    assert [one.equation for one in report.relations] == ["60.00 + ? = 100.00"]


@pytest.mark.parametrize(("lang", "said"), [("zh", "没有该部门汇总全部门的报告"), ("en", "no total was checked")])
def test_a_department_without_its_total_is_told(tmp_path: Path, lang: str, said: str) -> None:
    for name, (_, _, text) in UNITS.items():
        (tmp_path / name).write_text(text.format("40.00"), "utf-8")
    members = [Member(str(tmp_path / name), unit, "2024", "", -1, above) for name, (unit, above, _) in UNITS.items()]
    for listed, remarks in ((members[1:], [said]), (members, [])):
        report = check_group(Group("芦溪县水利局（汇总）", tuple(listed), rollup=True), Settings(lang=lang))
        told = report.file_remarks()
        assert len(told) == len(remarks)
        assert all(words in one for words, one in zip(remarks, told, strict=True))


@pytest.mark.parametrize(
    ("said", "outcome"),
    [
        ("纳入部门决算汇编范围的预算单位共2个。", ("contradicted", "")),
        ("纳入部门决算汇编范围的预算单位共3个。", ("not_checked", "unit_missing")),
        ("水利局下属单位1个。", ("contradicted", "")),
        ("水利局所属事业单位共有三个。", ("not_checked", "unit_missing")),
        ("水利局机关下设6个股室。", ("contradicted", "")),
    ],
)
def test_a_department_that_counts_other_units_leaves_the_sum_open(
    tmp_path: Path, said: str, outcome: tuple[str, str]
) -> None:
    assert rollup(tmp_path, "44.00", more={"部门.txt": said + "\n"}) == [outcome]


def test_money_from_unit_to_unit_leaves_the_sum_open(tmp_path: Path) -> None:
    assert rollup(tmp_path, "44.00", more={"本级.txt": "对附属单位补助支出4.00万元。\n"}) == [
        ("not_checked", "eliminations")
    ]
    assert rollup(tmp_path, "44.00", more={"本级.txt": "对附属单位补助支出0.00万元。\n"}) == [("contradicted", "")]


def test_a_unit_whose_file_is_not_read_leaves_the_sum_open(tmp_path: Path) -> None:
    members = []
    for name, (unit, department, text) in UNITS.items():
        if name != "站.txt":
            (tmp_path / name).write_text(text, "utf-8")
        members.append(Member(str(tmp_path / name), unit, "2024", "", -1, department))
    report = check_group(Group("芦溪县水利局（汇总）", tuple(members), rollup=True))
    assert report.status == "partial"
    assert [(one.outcome, one.reason) for one in report.relations] == [("not_checked", "unit_not_read")]


def test_the_gap_of_two_rates_is_in_percentage_points() -> None:
    texts = {"报告.txt": TITLE + "预算执行率95.76%。\n", "说明.txt": NOTE + "预算执行率93.72%。\n"}
    (finding,) = compare(texts).findings
    assert "相差2.04个百分点" in finding.message
    (english,) = compare(texts, lang="en").findings
    assert "off by 2.04 percentage points" in english.message


FORM = (
    "# 项目支出绩效自评表（2024年度）\n\n填报单位：芦溪县水利局\n\n| 项目名称 | 河道清障 | | |\n|---|---|---|---|\n"
    "| 项目资金（万元） | 年初预算数 | 全年预算数 | 全年执行数 |\n| 年度资金总额 | 70.00 | 70.00 | {} |\n"
)


def test_a_figure_of_a_form_is_told_with_its_unit() -> None:
    (finding,) = compare({"报告.txt": DIFFERENT["报告.txt"], "自评表.md": FORM.format("66.00")}).findings
    assert "《自评表.md》为66.00万元" in finding.message
    assert finding.equation == "60.00万元 ≠ 66.00万元"


def test_what_is_worked_out_has_separators_where_the_files_print_them() -> None:
    texts = {"报告.txt": TITLE + "全年实际支出7,060.00万元。\n", "说明.txt": NOTE + "全年实际支出60.00万元。\n"}
    (finding,) = compare(texts).findings
    assert "相差7,000.00万元" in finding.message
