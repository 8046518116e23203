"""Near-duplicates in a large run: how many planted copies are found, what else is paired, and how long it takes.

    python benchmarks/copies.py [REPORTS [COPIES]]

Every report has its own sentences, put together from a small grammar, between paragraphs of a template that all of
them share. A copy takes another unit's or another year's report, changes unit, place, project, year and figures, and
rewrites some of the sentences.
"""

from __future__ import annotations

import random
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

from reportcheck.across.duplicates import near_duplicates, signature
from reportcheck.across.share import share
from reportcheck.pipeline import inspect_file

COUNTIES = [a + b + "县" for a in "青松云禾石柳竹梅桐枫" for b in "溪岭川塘河田湾坪"]
BUREAUS = ["水利局", "教育局", "文化旅游局", "卫生健康局", "农业农村局", "交通运输局"]
WORKS = [
    "渠道清淤",
    "校舍修缮",
    "图书流动",
    "疫苗冷链更新",
    "果园提升",
    "村道养护",
    "河岸绿化",
    "食堂改造",
    "戏台修复",
    "诊室改建",
]
TEMPLATE = [
    "为加强财政资金管理，提高资金使用效益，我单位按照全面实施预算绩效管理的要求，对照年初设定的绩效目标逐项开展自评。",
    "自评工作坚持实事求是、客观公正的原则，采取查阅资料、现场核查、座谈走访相结合的方式进行，结果如实填报。",
    "我单位严格执行财务管理制度，资金拨付有完整的审批程序和手续，未发现截留、挤占、挪用、虚列支出等情况。",
    "下一步，我单位将继续完善制度，强化绩效理念，做好绩效运行监控，把评价结果与预算安排更好地结合起来。",
]
WHO = [
    "施工单位",
    "管护员",
    "村委会",
    "学校后勤组",
    "监理人员",
    "供货商",
    "镇政府分管站所",
    "财务室",
    "验收小组",
    "受益农户代表",
    "技术员",
    "县级专家",
]
WHEN = [
    "开工前",
    "汛期到来之前",
    "春季学期",
    "秋收以后",
    "年中",
    "入冬前",
    "招标结束后",
    "试运行期间",
    "国庆节后",
    "台账移交时",
]
DID = [
    "逐段测量了",
    "重新核对了",
    "分两次清理了",
    "补充购置了",
    "统一更换了",
    "公示了",
    "登记造册并拍照留存了",
    "抽样检查了",
    "与设计图比对了",
    "现场签收了",
    "按日记录了",
    "会同群众代表丈量了",
]
WHAT = [
    "破损的闸板",
    "老化线路",
    "借阅登记簿",
    "冷藏箱温度记录",
    "果树修剪面积",
    "路面坑洼",
    "岸坡草皮",
    "灶台排烟管道",
    "木构件榫卯",
    "候诊区座椅",
    "排水沟盖板",
    "进出库单据",
    "用工名册",
    "水泵机组",
    "操场围栏",
    "防水层厚度",
]
WHY = [
    "原因是图纸标高与现场不符",
    "因为连续降雨推迟了进场",
    "主要考虑到学生上下学的安全",
    "目的是减少夜间巡查的工作量",
    "以便群众随时查询",
    "这样做比原方案少占耕地",
    "由于原有设备配件已经停产",
    "是为了避免与邻近工程交叉施工",
    "以此解决上一轮检查提出的意见",
    "主要是运输道路狭窄",
]
RESULT = [
    "返工的地方当月全部处理完毕",
    "群众反映漏水的情况明显减少",
    "夜间开放的人数比预想的多",
    "药品报损的次数降了下来",
    "果品商品率有所上升",
    "雨后积水的路段不再积水",
    "剩余材料退回仓库保管",
    "合同尾款等质保期满再付",
    "仍有少量地段需要来年补做",
    "管护责任落实到了具体的人",
    "检查人员没有提出新的问题",
    "相邻村组也提出了同样的需求",
]
HOW = [
    "先易后难",
    "边干边改",
    "每周碰头一次",
    "由两人同时签字",
    "按图纸编号逐一销号",
    "以实际丈量数为准",
    "请第三方到场见证",
    "对照清单打钩确认",
    "用同一把尺子量到底",
    "留样备查",
]


class Planted(NamedTuple):
    """A report: its lines with the marks of unit, project, year; `source` is the report that it copies, -1 for none."""

    unit: str
    work: str
    year: int
    sentences: tuple[str, ...]
    source: int = -1


def sentence(random_: random.Random) -> str:
    """Something that somebody did, somewhere, for a reason."""
    who, when, did, what = (random_.choice(words) for words in (WHO, WHEN, DID, WHAT))
    why, result, how = (random_.choice(words) for words in (WHY, RESULT, HOW))
    forms = (
        f"{when}，{who}{did}{what}，{why}，{result}。",
        f"{who}在{when}{did}{what}，做法是{how}，{result}。",
        f"对于{what}，{who}采取{how}的办法，{why}。",
        f"{result}，{why}，{when}{who}又{did}{what}。",
        f"{what}由{who}负责，{when}{did}其中的大部分，{how}，其余因条件所限未做。",
    )
    return random_.choice(forms)


def make(count: int, copies: int) -> list[Planted]:
    """`count` reports, `copies` of which, at random places, are copied from one of the others."""
    random_ = random.Random(count)
    made: list[Planted] = []
    copied = set(random_.sample(range(count // 4, count), copies))
    for number in range(count):
        unit = random_.choice(COUNTIES) + random_.choice(BUREAUS)
        work, year = random_.choice(WORKS), random_.choice((2021, 2022, 2023, 2024))
        own = tuple(sentence(random_) for _ in range(random_.randint(24, 48)))
        source = -1
        if number in copied:
            source = random_.choice([at for at in range(number) if made[at].source < 0 and made[at].unit != unit])
            changed = random_.uniform(0.0, 0.35)
            own = tuple(sentence(random_) if random_.random() < changed else one for one in made[source].sentences)
        made.append(Planted(unit, work, year, own, source))
    return made


def write(report: Planted, path: Path, random_: random.Random) -> None:
    """The report as a text file."""
    budget = random_.randint(10000, 90000)
    spent = budget - random_.randint(100, 5000)
    lines = [f"{report.unit}{report.year}年度{report.work}项目支出绩效自评报告", "一、项目基本情况", TEMPLATE[0]]
    lines.append(f"{report.work}项目年初预算{budget / 100:.2f}万元，全年实际支出{spent / 100:.2f}万元。")
    lines += ["二、自评工作开展情况", TEMPLATE[1], "三、项目实施情况"]
    lines += ["".join(report.sentences[at : at + 4]) for at in range(0, len(report.sentences), 4)]
    lines += ["四、资金管理情况", TEMPLATE[2], "五、下一步打算", TEMPLATE[3]]
    path.write_text("\n".join(lines) + "\n", "utf-8")


def main() -> None:
    """Measure and print."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 2000
    copies = int(sys.argv[2]) if len(sys.argv) > 2 else count // 20
    made = make(count, copies)
    random_ = random.Random(1)
    with tempfile.TemporaryDirectory() as folder:
        paths = [str(Path(folder, f"{number:05}.txt")) for number in range(count)]
        for report, path in zip(made, paths, strict=True):
            write(report, Path(path), random_)
        inspected = [inspect_file(path) for path in paths]
        started = time.perf_counter()
        signatures = {
            path: signature(one.source.documents, one.report.about) for path, one in zip(paths, inspected, strict=True)
        }
        signed = time.perf_counter()
        pairs = near_duplicates(signatures)
        paired = time.perf_counter()
        noted = [pair for pair in pairs if share(*pair).findings]
        counted = time.perf_counter()
    wanted = {paths[at]: paths[report.source] for at, report in enumerate(made) if report.source >= 0}
    family = {path: wanted.get(path, path) for path in paths}
    right = [pair for pair in noted if family[pair[0]] == family[pair[1]]]
    print(f"{count} reports, {copies} copies with up to 35 % of their sentences rewritten")
    print(f"candidates {len(pairs)}; noted {len(noted)}; of them right {len(right)}, wrong {len(noted) - len(right)}")
    print(f"recall {len(right) / copies:.1%}")
    print(f"signatures {signed - started:.1f} s ({(signed - started) / count * 1000:.1f} ms a report)")
    print(f"pairs {paired - signed:.1f} s; shares {counted - paired:.1f} s for {len(pairs)} candidates")


if __name__ == "__main__":
    main()
