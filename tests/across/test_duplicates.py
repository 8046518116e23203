"""Near-duplicates: copies with names and figures changed are found, templates and forms are not."""

from __future__ import annotations

import json
import os
import pickle
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from reportcheck.across.duplicates import Signature, near_duplicates, signature
from reportcheck.across.passages import passages, tokens
from reportcheck.across.share import share
from reportcheck.config import Settings
from reportcheck.documents.load import open_source
from reportcheck.pipeline import check_file

WORK = (
    "开工前管护员逐段测量了老化的闸板，发现图纸标高与现场不符，先把能修的修好，再按编号逐一销号。",
    "汛期到来之前，施工单位分两次清理了排水沟，运输道路狭窄的地段改用人工搬运，剩余材料退回仓库保管。",
    "村民代表用同一把尺子丈量了土方，与监理的记录对照以后当场签字，争议的地方重新开挖验证。",
    "冬季停水期间更换了三处启闭机的丝杆，原有配件已经停产，改用通用型号以便日后更换。",
    "巡查记录改为每周一次集中登记，夜间巡查由两人同行，遇到险情先电话报告再补写书面材料。",
    "尾水渠因邻近工程交叉施工推迟了半个月，期间用临时管道供水，没有影响秋灌。",
    "受益农户反映下游来水慢，技术员查明是两处涵管高程偏高，年底前降低了管底并加装了拦污栅。",
    "仓库里的旧水泵经检测还能使用，拆洗后留作备用，不再列入下一年的购置计划。",
)
TEMPLATE = (
    "为加强财政资金管理，提高资金使用效益，我单位对照年初设定的目标开展了自评，采取查阅资料和现场核查的方式进行。"
    "我单位严格执行财务管理制度，资金拨付有完整的审批程序和手续，未发现截留挤占挪用虚列支出等情况，账目清楚。"
    "下一步将继续完善制度，强化绩效理念，做好运行监控，把结果与预算安排更好地结合起来，努力提高管理水平。"
)
OTHER = (
    "图书流动车每月到六个村小停留半天，孩子们自己登记借书，老师只负责盖章。",
    "旧书修补由退休教师利用周末完成，缺页严重的另放一处，不再外借。",
    "镇文化站把闲置的会议室腾出来做夜间阅览室，灯光按阅读需要重新布置。",
    "读者留言最多的是希望增加农技类图书，馆里据此调整了下半年的采购目录。",
    "流动车司机兼管投影设备，放映前先试机，遇雨改在祠堂里进行。",
    "借阅系统升级时停了两天，期间改用纸卡登记，事后补录，没有丢书。",
    "志愿者排班表贴在门口，谁来谁签到，请假的自己找人顶班。",
    "暑期的手工课名额有限，采取现场抽签的办法，落选的可以旁听。",
)


def write(path: Path, title: str, lines: tuple[str, ...] | list[str]) -> str:
    path.write_text("\n".join([title, "一、实施情况", *lines]) + "\n", "utf-8")
    return str(path)


def signed(paths: list[str]) -> dict[str, Signature]:
    return {path: signature(open_source(path).documents, check_file(path).about) for path in paths}


@pytest.fixture
def copied(tmp_path: Path) -> list[str]:
    changed = [line.replace("三处", "五处").replace("半个月", "一个月") for line in WORK]
    return [
        write(
            tmp_path / "甲.txt", "青禾县水利局2024年度渠道管护项目支出绩效自评报告", [*WORK, "青禾县柳河镇的渠段最长。"]
        ),
        write(tmp_path / "丙.txt", "青禾县图书馆2024年度图书流动项目支出绩效自评报告", list(OTHER)),
        write(
            tmp_path / "乙.txt",
            "松溪县水利局2024年度灌区维护项目支出绩效自评报告",
            [*changed, "松溪县石桥镇的渠段最长。"],
        ),
    ]


def test_a_copy_with_names_and_figures_changed_is_found(copied: list[str]) -> None:
    first, other, second = copied
    assert near_duplicates(signed([first, other, second])) == [(first, second)]


def test_the_note_tells_the_share_and_the_longest_passages(copied: list[str]) -> None:
    first, _, second = copied
    report = share(first, second)
    (finding,) = report.findings
    assert (finding.rule, finding.level, finding.unit) == ("ACROSS-COPIED", "note", "%")
    assert 95 <= float(finding.stated) <= 100
    assert f"{finding.stated}%" in finding.message
    assert "《甲.txt》与《乙.txt》" in finding.message
    half = len(finding.evidence) // 2
    for here, there in zip(finding.evidence[:half], finding.evidence[half:], strict=True):
        assert (here.file, there.file) == (first, second)
        assert here.quote in here.context
        assert there.quote in there.context
        assert len(here.quote) > 20
    assert report.files == (first, second)
    assert report == pickle.loads(pickle.dumps(report))
    assert share(first, second, Settings(lang="en")).findings[0].id == finding.id


def test_what_has_little_in_common_is_no_note(copied: list[str]) -> None:
    report = share(copied[0], copied[1])
    assert (report.status, report.findings) == ("checked", ())


def test_half_of_the_text_is_half(tmp_path: Path) -> None:
    first = write(tmp_path / "甲.txt", "青禾县水利局2024年度渠道管护项目支出绩效自评报告", [*WORK[:4], *OTHER[:4]])
    second = write(tmp_path / "乙.txt", "松溪县水利局2024年度渠道管护项目支出绩效自评报告", [*WORK[:4], *OTHER[4:]])
    (finding,) = share(first, second).findings
    assert 55 <= float(finding.stated) < 65  # the first four sentences are the longer ones
    shorter = write(tmp_path / "丙.txt", "松溪县水利局2024年度渠道管护项目支出绩效自评报告", [*WORK[:2], *OTHER[4:]])
    assert share(first, shorter).findings == ()


def test_of_one_unit_and_year_nothing_is_paired(tmp_path: Path) -> None:
    title = "青禾县水利局{}年度渠道管护项目支出绩效自评报告"
    paths = [write(tmp_path / f"{name}.txt", title.format(year), list(WORK)) for name, year in ((1, 2024), (2, 2024))]
    assert near_duplicates(signed(paths)) == []
    paths.append(write(tmp_path / "3.txt", title.format(2025), list(WORK)))
    assert near_duplicates(signed(paths)) == [(paths[0], paths[2])]


def test_a_template_that_all_share_is_no_copy(tmp_path: Path) -> None:
    random_ = random.Random(5)
    words = [line[at : at + 6] for line in (*WORK, *OTHER) for at in range(0, len(line) - 6, 6)]
    paths = []
    for number in range(24):
        own = ["".join(random_.sample(words, 8)) + "。" for _ in range(6)]
        title = f"{'青松柳竹梅桐'[number % 6]}{'溪河山田'[number // 6]}县水利局2024年度管护项目支出绩效自评报告"
        paths.append(write(tmp_path / f"{number}.txt", title, [TEMPLATE, *own, TEMPLATE[::-1]]))
    assert near_duplicates(signed(paths)) == []


def test_forms_and_short_texts_have_no_signature(tmp_path: Path) -> None:
    path = tmp_path / "表.md"
    rows = "\n".join(f"| 指标{number} | 100% | 98% | 10 | 9.8 |" for number in range(60))
    path.write_text(f"# 自评表\n\n| 指标 | 目标 | 完成 | 分值 | 得分 |\n|---|---|---|---|---|\n{rows}\n", "utf-8")
    one = signature(open_source(path).documents, check_file(path).about)
    assert one.pieces == ()
    assert near_duplicates({"1": one, "2": one, "3": Signature()}) == []


def test_signatures_travel_as_json(copied: list[str]) -> None:
    for one in signed(copied).values():
        assert Signature.from_json(json.loads(json.dumps(one.to_json()))) == one


def test_hundreds_of_copies_of_one_text_take_no_longer_than_others() -> None:
    one = Signature(tuple(range(1, 257)), 256, ("",), ("",))
    others = {
        f"other {number}": Signature(tuple(sorted(random.Random(number).sample(range(10**9), 256))), 256, ("",), ("",))
        for number in range(3000)
    }
    started = time.perf_counter()
    pairs = near_duplicates({str(number): one for number in range(400)} | others)
    taken = time.perf_counter() - started
    assert pairs == [("0", str(number)) for number in range(1, 400)]
    assert taken < 60


def test_masks_keep_every_word_in_its_place(copied: list[str]) -> None:
    (document,) = open_source(copied[0]).documents
    told = list(passages(document))
    for token in tokens(document, told):
        assert told[token.passage].text[token.start : token.end] == token.word


def test_a_file_that_is_not_read_is_named(copied: list[str], tmp_path: Path) -> None:
    report = share(copied[0], str(tmp_path / "没有.docx"))
    assert report.status == "partial"
    assert "没有.docx" in report.unread_parts[0]["description"]


def test_nothing_is_kept_in_the_folder_for_temporary_files(copied: list[str], tmp_path: Path) -> None:
    kept = tmp_path / "tmp"
    kept.mkdir()
    script = (
        "import sys; from reportcheck.across.share import share;print(len(share(sys.argv[1], sys.argv[2]).findings))"
    )
    environment = {**os.environ, "TMPDIR": str(kept), "TEMP": str(kept)}
    command = [sys.executable, "-c", script, copied[0], copied[2]]
    done = subprocess.run(command, capture_output=True, text=True, check=True, env=environment)
    assert (done.stdout.strip(), done.stderr) == ("1", "")
    assert list(kept.iterdir()) == []


def test_a_plain_check_loads_neither_jieba_nor_datasketch(copied: list[str]) -> None:
    script = (
        "import sys; from reportcheck import check; check(sys.argv[1]);"
        "import reportcheck.across.check, reportcheck.across.duplicates, reportcheck.across.share;"
        "print(sorted({'jieba', 'datasketch', 'numpy', 'scipy'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", script, copied[0]], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
