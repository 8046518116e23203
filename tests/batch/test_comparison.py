"""Files of a run compared with each other: the same findings whatever the engine, and no run for a wrong manifest."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest

from reportcheck import Batch, RunError, check_many
from reportcheck.cli.main import main
from reportcheck.config import Settings
from reportcheck.outputs.json_output import document
from reportcheck.results_json import dump, to_json

SAMPLES = Path(__file__).parents[2] / "samples"
GROUP = SAMPLES / "20-canal-upkeep"
MANIFEST = """文件,单位,年度,部门
{},青禾县水利局,2025,
{},青禾县排灌站,2025,青禾县水利局
"""
TEXT = (
    "青禾县{place}{year}年度{name}项目支出绩效自评报告\n一、项目概况\n{name}项目由{place}实施，解决群众反映的实际困难，年初制定了实施方案，"
    "明确了责任科室和完成时限，并按季度开展了现场检查。项目资金全部通过国库集中支付，未发现挤占和挪用。\n二、主要做法\n"
    "一是压实责任，逐级签订任务书，把工作落实到具体岗位。二是严把质量，隐蔽工程必须留存影像资料，材料进场必须抽样送检。"
    "三是强化宣传，利用村务公开栏和流动广播讲解政策，收集意见后逐条答复。四是完善管护，移交前组织使用单位培训，明确日常巡查的频次和记录方法。\n"
    "三、存在问题\n部分点位施工时与农忙冲突，进场时间比计划有所推迟；个别使用单位对管护经费的来源还不清楚，需要进一步明确。\n"
)


def _groups(batch: Batch) -> list[str]:
    return [one.path for one in batch if one.files]


@pytest.mark.parametrize("how", ["folder", "print"])
def test_every_engine_finds_the_same_across_files(how: str) -> None:
    made = [check_many([GROUP], engine=engine, group_by=how, cache=False) for engine in ("serial", "local")]
    told = [[document(one, Settings()) for one in batch] for batch in made]
    assert told[0] == told[1]
    *files, group = made[0]
    assert len(files) == 3
    assert sorted(group.files) == [one.path for one in files]
    assert len(group.findings) == 5
    assert not any(one.findings for one in files)


def test_unrelated_files_give_no_group(tmp_path: Path) -> None:
    for number, name in enumerate(("库房", "食堂")):
        (tmp_path / f"{number}.txt").write_text(f"{name}维修预算30万元，支出28万元，结余2万元。", "utf-8")
    assert _groups(check_many([tmp_path], group_by="folder")) == []


def test_the_summary_tells_groups_from_files(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(GROUP), "--group-by", "folder", "-f", "concise"]) == 1
    said = capsys.readouterr().err
    assert "文件 已核对 3；跨文件 已核对 1；" in said


def test_copies_are_shown_without_asking_for_notes(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for place, year, name in (("水利局", 2024, "渠道维修"), ("教育局", 2025, "校舍修缮"), ("文旅局", 2025, "书屋更新")):
        text = TEXT if place != "文旅局" else "青禾县{place}{year}年度{name}项目自评报告\n预算30万元，支出28万元。"
        (tmp_path / f"{place}.txt").write_text(text.format(place=place, year=year, name=name), "utf-8")
    for engine in ("serial", "local"):  # and once more, from the cache
        for _ in range(2):
            main(["check", str(tmp_path), "--duplicates", "--engine", engine, "-f", "json"])
            (*_, copied) = json.loads(capsys.readouterr().out)["documents"]
            (finding,) = copied["findings"]
            assert (finding["rule"], finding["level"]) == ("ACROSS-COPIED", "note")
            assert sorted(copied["files"]) == [str(tmp_path / f"{place}.txt") for place in ("教育局", "水利局")]


def test_results_in_a_folder_are_compared_too(tmp_path: Path) -> None:
    for _ in range(2):
        batch = check_many([GROUP], group_by="folder", results=str(tmp_path / "results"))
        assert len(batch[-1].findings) == 5


def test_a_manifest_that_does_not_fit_is_told_before_the_run(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reportcheck.batch.guard.check_file", None)  # nothing is checked
    files = sorted(GROUP.glob("*.*"))
    manifest = tmp_path / "清单.csv"
    manifest.write_text(MANIFEST.format(files[0], tmp_path / "nowhere.docx"), "utf-8")
    assert main(["check", str(GROUP), "--group-by", str(manifest)]) == 2
    assert "第3行" in capsys.readouterr().err
    with pytest.raises(RunError, match="line 3"):
        check_many([GROUP], group_by=str(manifest))
    with pytest.raises(RunError, match="manifest"):
        check_many([GROUP], group_by="folder", rollup=True)


def test_a_department_is_compared_with_its_units(tmp_path: Path) -> None:
    rows = (("水利局", "120.00", ""), ("水利局（本级）", "70.00", "青禾县水利局"), ("排灌站", "40.00", "青禾县水利局"))
    lines = ["path,unit,year,kind,department"]
    for name, spent, department in rows:
        title = "部门" if not department else "单位"
        text = f"青禾县{name}2025年度{title}决算情况说明\n本年支出合计{spent}万元。"
        (tmp_path / f"{name}.txt").write_text(text, "utf-8")
        lines.append(f"{name}.txt,青禾县{name},2025,决算,{department}")
    manifest = tmp_path / "list.csv"
    manifest.write_text("\n".join(lines), "utf-8")
    batch = check_many([tmp_path / "*.txt"], group_by=str(manifest), rollup=True)
    (rollup,) = (one for one in batch if one.path.endswith("（汇总）"))
    assert [finding.rule for finding in rollup.findings] == ["ACROSS-ROLLUP"]


@pytest.mark.usefixtures("poison")
@pytest.mark.parametrize("lang", ["zh", "en"])
def test_a_file_that_cost_its_worker_is_told_in_its_group_and_not_read_again(tmp_path: Path, lang: str) -> None:
    """What the other files say is compared all the same."""
    for name, spent in (("a", "28.50"), ("b", "26.40")):
        text = f"青禾县水利局2025年度渠道维修项目自评报告\n全年预算30万元，全年支出{spent}万元。"
        (tmp_path / f"{name}.txt").write_text(text, "utf-8")
    (tmp_path / "c.txt").write_text("POISON segfault", "utf-8")
    *_, poisoned, group = check_many([tmp_path], group_by="folder", engine="local", jobs=1, lang=lang, cache=False)
    assert (poisoned.status, group.status, len(group.files)) == ("crashed", "partial", 3)
    assert [finding.rule for finding in group.findings] == ["ACROSS-RESTATED"]
    (unread,) = group.unread_parts
    assert "c.txt" in unread["description"]
    assert poisoned.error.rstrip("。.") in unread["description"]


@pytest.mark.parametrize("options", [{"group_by": "folder"}, {"duplicates": True}], ids=["group", "pair"])
def test_what_was_compared_is_not_read_again(
    options: dict[str, Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reports, cache = tmp_path / "reports", tmp_path / "cache"
    reports.mkdir()
    monkeypatch.setenv("REPORTCHECK_CACHE_DIR", str(cache))
    for name, spent in (("a", "28.50"), ("b", "26.40")):
        place = "教育局" if name == "b" and "duplicates" in options else "水利局"
        text = TEXT.format(place=place, year=2025, name="渠道维修") + f"全年预算30.00万元，全年支出{spent}万元。"
        (reports / f"{name}.txt").write_text(text, "utf-8")

    def told(**more: Any) -> list[str]:
        batch = check_many([reports], engine="local", jobs=1, **options, **more)
        return [dump(to_json(one)) for one in batch if one.files]

    (first,) = told()
    kept = {*cache.rglob("*.json")}
    assert len(kept) == 3
    for file in kept:
        os.utime(file, ns=(0, 0))
    assert told() == told(cache=False) == [first]
    assert {(file, file.stat().st_mtime_ns) for file in cache.rglob("*.json")} == {(file, 0) for file in kept}
    (reports / "b.txt").write_text(
        "青禾县水利局2025年度渠道维修项目自评报告\n全年预算30.00万元，全年支出28.50万元。", "utf-8"
    )
    assert told() == told(cache=False) != [first]


@pytest.mark.usefixtures("poison")
def test_a_group_whose_worker_dies_is_told(tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / f"{name}.txt").write_text("青禾县水利局2025年度预算30万元，支出28万元，结余2万元。", "utf-8")
    (tmp_path / "c.txt").write_text(f"POISON again {tmp_path / 'read'}", "utf-8")
    batch = check_many([tmp_path], group_by="folder", engine="local", jobs=1, cache=False)
    *_, group = batch
    assert (group.status, len(group.files)) == ("crashed", 3)
    assert "SIGSEGV" in group.error
