"""What a report must state and does not: one note, by genre and profile, and none where it cannot be told."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest
from tests.documents.build import docx, p
from tests.engine.report import check, outcomes

import reportcheck
from reportcheck.results import Finding, Report
from reportcheck.rulebook.genres import genres, parts
from reportcheck.rulebook.load import load, profile_names
from reportcheck.rulebook.profile import read_profile

SELF_EVALUATION = "松溪县2023年水质监测经费绩效自评报告"
MONEY = "2023年水质监测经费预算安排250.00万元，实际支出231.25万元，结余18.75万元。"
SCORE = "自评得分92分。"


def _report(*texts: str, title: str = SELF_EVALUATION, profile: str = "general") -> Report:
    """A report of as many chapters as there are texts."""
    lines = [
        line for number, text in zip("一二三四五", texts, strict=False) for line in (f"{number}、第{number}点", text)
    ]
    return check(*lines, title=title, profile=profile)


def _notes(report: Report) -> list[Finding]:
    return [finding for finding in report.findings if finding.rule == "PARTS-STATED"]


def _missing(report: Report) -> set[str]:
    """Parts named as missing; the message names them between its colon and its full stop."""
    (note,) = _notes(report)
    titles = note.message.partition("：")[2].partition("。")[0].split("、")
    return {part.name for part in parts().values() for title in titles if part.title["zh"].split("、")[0] == title}


def test_a_whole_report_gets_no_note() -> None:
    report = _report(MONEY, "监测断面12个，任务全部完成。", SCORE)
    assert not report.findings
    assert outcomes(report, "PARTS-STATED") == ["holds"]


def test_all_that_is_missing_stands_in_one_note() -> None:
    report = _report("监测断面12个。", "任务按期完成。", "管理规范。")
    (note,) = _notes(report)
    assert note.level == "note"
    assert [evidence.quote for evidence in note.evidence] == [SELF_EVALUATION]
    assert note.message.startswith("未列示：预算（下达、安排）金额、支出金额、预算执行率、结余或结转、得分。")
    assert (note.equation, note.suggestion) == ("", None)


@pytest.mark.parametrize(
    ("money", "missing"),
    [
        ("水质监测经费250.00万元，实际支出231.25万元，余18.75万元。", set()),
        ("2023年预算安排250.00万元，实际支出250.00万元。", set()),
        ("2023年实际支出231.25万元，预算安排231.25万元，预算执行率100%。", set()),
        ("2023年预算安排250.00万元，所有资金全部支付。", set()),
        ("2023年预算安排250.00万元，实际支出231.25万元。", {"rest"}),
        ("2023年实际支出231.25万元，结余18.75万元，预算执行率92.50%。", {"budget"}),
        ("2023年预算安排250.00万元，没有结余。", {"spending", "execution"}),
        ("2023年预算安排250.00万元，预算执行率92.50%，余款结转下年。", {"spending"}),
    ],
)
def test_a_rate_needs_no_figure_where_its_operands_are_there(money: str, missing: set[str]) -> None:
    report = _report(money, "任务按期完成。", SCORE)
    assert (_missing(report) if missing else {finding.rule for finding in _notes(report)}) == missing


def test_a_table_states_as_well_as_a_sentence() -> None:
    lines = (
        "一、资金",
        "单位：万元",
        "|项目|预算数|支出数|结余|",
        "|监测|250.00|231.25|18.75|",
        "|合计|250.00|231.25|18.75|",
        "二、完成情况",
    )
    report = check(*lines, "任务完成。", "三、结论", SCORE, title=SELF_EVALUATION)
    assert not _notes(report)


@pytest.mark.parametrize(
    ("title", "noted"),
    [
        (SELF_EVALUATION, True),
        ("松溪县水质监测项目支出绩效评价报告", True),
        ("松溪县生态环境局2023年度部门整体支出绩效自评报告", True),
        ("松溪县生态环境局2023年度部门决算公开", True),
        ("关于开展2023年度绩效自评工作的通知", False),
        ("松溪县2023年绩效自评工作总结", False),
        ("松溪县政府采购执行情况和绩效自评", False),
        ("松溪县2023年财政决算报告", False),
        ("松溪县水质监测年度总结", False),
        ("松溪县2023年“三公”经费预算公开说明", False),
    ],
)
def test_only_known_genres_are_held_to_something(title: str, noted: bool) -> None:
    assert bool(_notes(_report("监测断面12个。", "任务按期完成。", "管理规范。", title=title))) == noted


def test_a_heading_tells_the_genre_where_the_title_does_not() -> None:
    lines = ("一、基本情况", "监测断面12个。", "二、资金情况", "专款专用。", "三、自评结论", "管理规范。")
    assert _notes(check(*lines, title="松溪县水质监测情况报告"))


def test_an_excerpt_is_held_to_nothing() -> None:
    assert not _notes(_report("监测断面12个。", "任务按期完成。"))


def test_the_same_report_by_another_profile() -> None:
    report = _report(MONEY, "任务全部完成，监测数据及时上报，群众满意。", SCORE, profile="mof-2020")
    assert _missing(report) == {"targets", "benefit", "grade", "problems"}
    assert "按财预〔2020〕10号应当写明" in _notes(report)[0].message
    older = _missing(_report(MONEY, "任务全部完成，群众满意。", SCORE, profile="hunan-2013"))
    assert {"founding", "arrival", "finance"} < older
    assert "targets" not in older


def test_the_note_in_english() -> None:
    report = check("一、概况", "甲。", "二、资金", MONEY, "三、结论", "好。", title=SELF_EVALUATION, lang="en")
    (note,) = _notes(report)
    assert note.message == "Not stated: the score. By common conventions, a self-evaluation of a project must state it."


def _with_picture(package: bytes) -> bytes:
    """The same file with a picture that its body shows."""
    source = zipfile.ZipFile(io.BytesIO(package))
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as changed:
        for name in source.namelist():
            data = source.read(name)
            if name == "word/document.xml":
                shown = '<w:p><w:r><w:drawing><wp:inline><a:blip r:embed="rId9"/></wp:inline></w:drawing></w:r></w:p>'
                data = data.decode().replace("</w:body>", shown + "</w:body>").encode()
            changed.writestr(name, data)
        changed.writestr("word/media/image1.png", b"\x89PNG\r\n\x1a\n")
    return buffer.getvalue()


def test_what_may_stand_in_a_picture_is_not_missed(tmp_path: Path) -> None:
    lines = (SELF_EVALUATION, "一、概况", "监测断面12个。", "二、完成情况", "按期完成。", "三、结论", "管理规范。")
    plain = docx("".join(p(line) for line in lines))
    path = tmp_path / "report.docx"
    path.write_bytes(plain)
    assert _notes(reportcheck.check(path))
    path.write_bytes(_with_picture(plain))
    report = reportcheck.check(path)
    assert report.unread_parts
    assert not _notes(report)


def test_form_alone_makes_no_report_checked() -> None:
    report = _report("经费按计划使用。", "任务按期完成。", "管理规范。")
    assert _notes(report)
    assert report.status == "nothing_checked"


@pytest.mark.parametrize("profile", profile_names())
def test_profiles_name_known_genres_and_parts(profile: str) -> None:
    read = read_profile(profile)
    assert {*read.required, *read.weights} <= set(genres())
    assert {name for required in read.required.values() for name in required} <= set(parts())


def test_parts_are_seen_by_known_roles_and_claims() -> None:
    lexicon = load()["lexicon"]
    roles = {entry["role"] for entry in lexicon["roles"]} | {"rate.execution", "rate.arrival"}
    claims = {*lexicon["claims"]["claims"], *(f"grade.{band}" for band in lexicon["claims"]["grades"])}
    for part in parts().values():
        assert part.roles <= roles
        assert part.claims <= claims
        assert set(part.parts) <= set(parts())
        assert part.roles or part.claims or part.words or part.before
