from __future__ import annotations

import pickle
import sys
from dataclasses import FrozenInstanceError, replace
from decimal import Decimal

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from reportcheck.quantities.model import Quantity
from reportcheck.quantities.scan import scan


def only(text: str) -> Quantity:
    found = [q for q in scan(text) if not q.exempt]
    assert len(found) == 1, found
    return found[0]


def reasons(text: str) -> list[tuple[str, str]]:
    return [(q.text, q.exempt) for q in scan(text) if q.exempt]


@pytest.mark.parametrize(
    ("text", "value", "quantum", "base", "dimension"),
    [
        ("支出54.66万元", "546600", "100", "元", "money"),
        ("支出486.50万元", "4865000", "100", "元", "money"),
        ("3亿2000万元", "320000000", "10000", "元", "money"),
        ("补助3.2亿元", "320000000", "10000000", "元", "money"),
        ("补助五百万元", "5000000", "10000", "元", "money"),
        ("补助2百万元", "2000000", "1000000", "元", "money"),
        ("补助12万亿元", "12000000000000", "1000000000000", "元", "money"),
        ("补助100万", "1000000", "10000", "元", "money"),
        ("¥100,000.00", "100000.00", "0.01", "元", "money"),
        ("￥12.5万元", "125000", "1000", "元", "money"),
        ("人民币500", "500", "1", "元", "money"),
        ("5元3角2分", "5.32", "0.01", "元", "money"),
        ("折合50万美元", "500000", "10000", "美元", "money"),
        ("港币500万元", "5000000", "10000", "港元", "money"),
        ("１，２３４．５６萬元", "12345600", "100", "元", "money"),
        ("共1 129 236万元", "11292360000", "10000", "元", "money"),
        ("86.5 万 元", "865000", "1000", "元", "money"),
        ("3.98万\n元", "39800", "100", "元", "money"),
        ("支出总计,867.48万元", "8674800", "100", "元", "money"),
        ("增长8.8%", "8.8", "0.1", "%", "percent"),
        ("增长百分之十二点五", "12.5", "0.1", "%", "percent"),
        ("死亡率3.1‰", "0.31", "0.01", "%", "percent"),
        ("占七成", "70", "10", "%", "percent"),
        ("提高2.4个百分点", "2.4", "0.1", "pp", "points"),
        ("提高3百分点", "3", "1", "pp", "points"),
        ("得分94.20分", "94.20", "0.01", "分", "score"),
        ("是上年的2.8倍", "2.8", "0.1", "倍", "times"),
        ("接待1.2万人次", "12000", "1000", "人次", "count"),
        ("新购4.5万册", "45000", "1000", "册", "count"),
        ("收获360万公斤", "3600000", "10000", "公斤", "count"),
        ("覆盖1.2万农户", "12000", "1000", "农户", "count"),
        ("设备16台（套）", "16", "1", "台（套）".replace("（", "(").replace("）", ")"), "count"),
        ("补助六类", "6", "1", "类", "count"),
        ("人均11.6万/人", "116000", "1000", "元/人", "price"),
        ("标准500元/生", "500", "1", "元/生", "price"),
        ("标准3000元/公里·年", "3000", "1", "元/公里·年", "price"),
        ("标准800元/人·次", "800", "1", "元/人·次", "price"),
        ("浓度42微克/立方米", "42", "1", "微克/立方米", "norm"),
        ("发病率低，为650/10万", "650", "1", "/10万", "norm"),
        ("结余－3.5万元", "-35000", "1000", "元", "money"),
        ("结余负3.5万元", "-35000", "1000", "元", "money"),
        ("净额（12.30）万元", "-123000", "100", "元", "money"),
        ("减负40万元", "400000", "10000", "元", "money"),
        ("1200吨", "1200", "1", "吨", "count"),
        ("共用屋架12榀，", "12", "1", "榀", "count"),
        ("水田300余畦水田", "300", "1", "畦", "count"),
        ("铺设300余塍地", "300", "1", "塍", "count"),
        ("阅读次数：1038", "1038", "1", "", "plain"),
        ("安全事故为零", "0", "1", "", "plain"),
    ],
)
def test_units_and_values(text: str, value: str, quantum: str, base: str, dimension: str) -> None:
    found = only(text)
    assert (found.value, found.quantum) == (Decimal(value), Decimal(quantum))
    assert (found.base_unit, found.dimension) == (base, dimension)
    assert text[found.start : found.end] == found.text


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        ("合计约1.15亿元", "about"),
        ("用水80立方米左右", "about"),
        ("走访企业180余家", "more"),
        ("支出500余万元", "more"),
        ("支出30万余元", "more"),
        ("支出5000多万元", "more"),
        ("支出五千余元", "more"),
        ("支出二十几万", "more"),
        ("达到90%以上", "more"),
        ("超过300天", "more"),
        ("近200人", "less"),
        ("不足12次", "less"),
        ("60分以下", "less"),
        ("6个月内。", "less"),
        ("不少于12种", "at_least"),
        ("不低于98%", "at_least"),
        ("≥50个", "at_least"),
        (">=50个", "at_least"),
        ("不超过50万元", "at_most"),
        ("≤90万元", "at_most"),
        ("＜5%", "less"),
        ("节约29.87万元", "exact"),
        ("附近3个村", "exact"),
        ("结余12.5万元", "exact"),
    ],
)
def test_bounds(text: str, bound: str) -> None:
    assert only(text).bound == bound


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("0.5-1.2万元", "5000", "12000"),
        ("100～200万元", "1000000", "2000000"),
        ("300万元至500万元", "3000000", "5000000"),
        ("5%至12%", "5", "12"),
        ("90（含）—100分", "90", "100"),
        ("提前6至9小时", "6", "9"),
        ("5000元—1.2万元", "5000", "12000"),
    ],
)
def test_ranges_are_one_quantity(text: str, low: str, high: str) -> None:
    found = only(text)
    assert found.bound == "range"
    assert (found.value, found.upper) == (Decimal(low), Decimal(high))


@pytest.mark.parametrize("text", ["由5%提高到8%", "从5%到8%", "8%-5%"])
def test_a_change_is_no_range(text: str) -> None:
    assert [q.bound for q in scan(text)] == ["exact", "exact"]


@pytest.mark.parametrize(
    ("text", "values", "shared"),
    [
        ("各是4125.49,4143.91万元", ["41254900", "41439100"], [True, False]),
        ("依次为15、20、35和25分", ["15", "20", "35", "25"], [True, True, True, False]),
        ("15、20、35和25分", ["15", "20", "35", "25"], [True, True, True, False]),
        ("分别为1,200和3,400万元", ["12000000", "34000000"], [True, False]),
        ("分别下降23.51%、38.28%", ["23.51", "38.28"], [False, False]),
    ],
)
def test_lists_share_the_unit_of_their_last_member(text: str, values: list[str], shared: list[bool]) -> None:
    found = scan(text)
    assert [q.value for q in found] == [Decimal(value) for value in values]
    assert [q.shared_unit for q in found] == shared


@pytest.mark.parametrize("text", ["花费数十万元", "几十个项目", "增加数百家"])
def test_wholly_vague_numbers_are_none(text: str) -> None:
    assert scan(text) == ()


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("截至2022年12月31日", "date"),
        ("日期2022-12-31", "date"),
        ("2022.1—2022.12期间", "date"),
        ("于12月31日", "date"),
        ("于2023年13月5日", "date"),
        ("于2023年2月45日", "date"),
        ("于13月5日", "date"),
        ("自8月起", "date"),
        ("1-5月", "date"),
        ("2021年", "year"),
        ("二○一二年", "year"),
        ("2022年度", "year"),
        ("2021/2022学年", "date"),
        ("第一季度", "date"),
        ("一季度", "date"),
        ("自2021325日", "date"),
        ("〔2023〕51号", "document_number"),
        ("[2019]10号", "document_number"),
        ("【2020】1351号", "document_number"),
        ("第12号", "document_number"),
        ("第4次会议", "ordinal"),
        ("第三批", "ordinal"),
        ("第三条", "article"),
        ("科目2081199", "code"),
        ("预算编码：906017", "code"),
        ("桩号K274+903", "code"),
        ("管径DN800", "code"),
        ("C25砼", "code"),
        ("配变1250KVA", "code"),
        ("PM2.5", "code"),
        ("联系电话：0745-2712345", "phone"),
        ("手机13812345678", "phone"),
        ("沿310国道", "name"),
        ("实行7×24小时", "name"),
        ("见表1", "reference"),
        ("见附件2", "reference"),
        ("一般公共预算", "name"),
        ("一是加强管理", "name"),
        ("统一管理", "name"),
        ("“三公”经费", "name"),
        ("八项规定", "name"),
        ("落实“两个一律”", "name"),
        ("“一卡通”", "name"),
        ("“最后一公里”", "name"),
        ("小（1）型水库", "name"),
        ("十四五规划", "name"),
        ("四川", "name"),
        ("五角大楼", "name"),
        ("一级指标", "name"),
        ("设置一个", "indefinite"),
        ("二三十个", "vague"),
        ("三分之二", "fraction"),
        ("大陆地区", "name"),
    ],
)
def test_exempt_numbers_say_why(text: str, reason: str) -> None:
    found = scan(text)
    assert [q.exempt for q in found] == [reason]
    assert found[0].dimension == ""
    assert text[found[0].start : found[0].end] == found[0].text


def test_enumerators_open_a_paragraph_or_a_sentence() -> None:
    assert reasons("1.数量指标") == [("1.", "enumerator")]
    assert reasons("2、质量指标") == [("2、", "enumerator")]
    assert reasons("（1）机构设置") == [("（1）", "enumerator")]
    assert reasons("（一）概况") == [("（一）", "enumerator")]
    assert reasons("三、结论") == [("三、", "enumerator")]
    assert reasons("①新建教室") == [("①", "enumerator")]
    assert reasons("1 教育支出") == [("1", "enumerator")]
    assert reasons("完成。2.质量指标") == [("2.", "enumerator")]


def test_an_enumerator_glued_to_a_number_is_taken_off() -> None:
    assert [(q.text, q.value, q.exempt) for q in scan("4.128份")] == [
        ("4.", Decimal(4), "enumerator"),
        ("128份", Decimal(128), ""),
    ]
    assert [(q.text, q.exempt) for q in scan("3.2021年第一批")][:2] == [("3.", "enumerator"), ("2021年", "year")]
    assert only("3.5万元用于维修").value == 35000
    assert only("发放4.128份").value == Decimal("4.128")


def test_one_beside_other_counts_is_a_count() -> None:
    found = scan("设一个办公室、两个科室和三个站")
    assert [q.value for q in found] == [Decimal(1), Decimal(2), Decimal(3)]
    assert {q.dimension for q in found} == {"count"}


def test_amounts_in_capitals() -> None:
    found = scan("人民币壹拾贰万叁仟元整（¥123,000.00）")
    assert [(q.value, q.uppercase, q.quantum) for q in found] == [
        (Decimal(123000), True, Decimal("0.01")),
        (Decimal(123000), False, Decimal("0.01")),
    ]
    cents = only("壹佰捌拾壹圆柒角伍分")
    assert (cents.value, cents.text, cents.uppercase) == (Decimal("181.75"), "壹佰捌拾壹圆柒角伍分", True)


def test_quantities_are_ordinary_frozen_values() -> None:
    found = only("年初预算54.66万元")
    assert type(found) is Quantity
    assert pickle.loads(pickle.dumps(found)) == found
    assert replace(found, bound="about").bound == "about"
    with pytest.raises(FrozenInstanceError):
        found.value = Decimal(1)  # type: ignore[misc]


def test_digits_of_a_web_address_are_one_code() -> None:
    found = scan("见 https://example.org/a?q=30%25&n=12 共3项")
    assert [(q.exempt, q.unit) for q in found] == [("code", ""), ("", "项")]


amounts = st.decimals(min_value=Decimal("0.01"), max_value=Decimal("99999.99"), places=2)
FULL = str.maketrans("0123456789.,%()-", "０１２３４５６７８９．，％（）－")


@given(amounts, st.sampled_from(["万元", "元", "%", "亿元", "个百分点", "人次"]))
def test_full_and_half_width_agree(number: Decimal, unit: str) -> None:
    half = f"支出{number}{unit}，"
    left, right = only(half), only(half.translate(FULL))
    assert (left.value, left.base_unit, left.start, left.end) == (right.value, right.base_unit, right.start, right.end)
    assert left.number == right.number


@given(amounts)
def test_units_of_money_agree(number: Decimal) -> None:
    values = {only(f"支出{number * worth:f}{unit}").value for unit, worth in (("元", 10000), ("万元", 1))}
    values.add(only(f"支出{number / 10000:f}亿元").value)
    assert values == {number * 10000}


@given(
    st.text(alphabet="0123456789.,一二三十百千万亿元%年月日号第（）(-~、约余个分人/K：\n 〔〕壹拾整角之负", max_size=60)
)
@example("0余第0")
@example("0万/第0")
@example("5年/第3批")
@example("5元/负3")
@example("百分之负百分之3")
def test_spans_lie_in_the_text_in_order(text: str) -> None:
    last = 0
    for q in scan(text):
        assert last <= q.start < q.end
        assert text[q.start : q.end] == q.text
        last = q.end


REPEATED = ["1", "1,111", ",111", "1.1.", "百分之", "一", "(", "（1", "1、", "3亿", "2021", "-1", "1 111 ", "十万"]


@pytest.mark.parametrize("unit", REPEATED)
def test_work_grows_no_faster_than_the_text(unit: str) -> None:
    def calls(text: str) -> int:
        count = 0

        def note(*_: object) -> None:
            nonlocal count
            count += 1

        sys.setprofile(note)
        try:
            scan(text)
        finally:
            sys.setprofile(None)
        return count

    small, large = calls(unit * 500), calls(unit * 2000)
    assert large <= 4 * small + 2000


def test_a_hundred_thousand_digits_are_exempt() -> None:
    found = scan("支出" + "1" * 100_000 + "元")
    assert [q.exempt for q in found] == ["too_long"]
