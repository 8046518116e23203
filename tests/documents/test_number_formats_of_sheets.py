"""What a cell shows under a number format: the text that stands on the page, reckoned in decimals."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportcheck.documents.readers.sheets_builtin import BUILTIN
from reportcheck.documents.readers.sheets_formats import NumberFormat

_ACCOUNTING = BUILTIN[43]


@pytest.mark.parametrize(
    ("code", "stored", "expected"),
    [
        pytest.param("0.00%", "0.7146", "71.46%", id="percent"),
        pytest.param("0%", "1", "100%", id="whole percent"),
        pytest.param("0.0", "9.199999999999999", "9.2", id="float noise"),
        pytest.param("0.00", "1.005", "1.01", id="rounded as printed, not as stored in binary"),
        pytest.param("#,##0.00", "-1234567.891", "-1,234,567.89", id="thousands"),
        pytest.param("#,##0", "999.5", "1,000", id="rounded into another group"),
        pytest.param("0.00_ ", "12", "12.00", id="space of a width"),
        pytest.param("0.00", "-0.001", "0.00", id="no minus before nothing"),
        pytest.param("0.00_);[Red](0.00)", "-12.3", "(12.30)", id="brackets"),
        pytest.param("0.00_ ;[Red]-0.00 ", "-12.3", "-12.30", id="red with a minus"),
        pytest.param("0.00_ ;[Red]0.00 ", "-12.3", "-12.30", id="red alone says minus"),
        pytest.param("0.00;0.00", "-12.3", "12.30", id="a sign that the format leaves out"),
        pytest.param('0"万元"', "120", "120万元", id="unit in the format"),
        pytest.param('0.00,,"百万元"', "123456789", "123.46百万元", id="scaled by commas"),
        pytest.param('0!.0,"万元"', "123456", "12.3万元", id="ten thousands by a written point"),
        pytest.param('0\\.0000"万元"', "12345678", "1234.5678万元", id="digits on both sides of a literal"),
        pytest.param(_ACCOUNTING, "0", "-", id="accounting zero"),
        pytest.param(_ACCOUNTING, "1234.5", "1,234.50", id="accounting"),
        pytest.param(_ACCOUNTING, "-1234.5", "-1,234.50", id="accounting negative"),
        pytest.param("[$¥-804]#,##0.00", "5", "¥5.00", id="currency of a locale"),
        pytest.param('[>=10000]0.00,"千元";0"元"', "23456", "23.46千元", id="condition met"),
        pytest.param('[>=10000]0.00,"千元";0"元"', "234", "234元", id="condition not met"),
        pytest.param('0;-0;"无"', "0", "无", id="section for zero"),
        pytest.param(";;;", "5", "", id="hidden value"),
        pytest.param("0.00E+00", "123456", "1.23E+05", id="scientific"),
        pytest.param("##0.0E+0", "12345", "12.3E+3", id="engineering"),
        pytest.param("# ?/?", "3.25", "3 1/4", id="fraction"),
        pytest.param("000-0000", "1234567", "123-4567", id="literal among digits"),
        pytest.param("00000", "42", "00042", id="leading zeros"),
        pytest.param("#.##", "0.5", ".5", id="optional digits"),
        pytest.param("@", "12.5", "12.5", id="a number in a text cell"),
        pytest.param("General", "0.30000000000000004", "0.3", id="general without noise"),
        pytest.param("General", "1E-3", "0.001", id="general, stored with an exponent"),
        pytest.param("General", "0.333333333333333", "0.333333333", id="general has eleven characters"),
        pytest.param("General", "123456789012", "123456789012", id="general keeps whole numbers"),
        pytest.param("General", "2.5E+20", "2.5E+20", id="general beyond fifteen digits"),
        pytest.param('General"人"', "1500", "1500人", id="general with a unit"),
        pytest.param("[DBNum1][$-804]General", "10205", "一万〇二百〇五", id="lower numerals"),
        pytest.param("[DBNum2][$-804]General", "1230000", "壹佰贰拾叁万", id="upper numerals"),
        pytest.param("[DBNum2]0.00", "123.4", "壹贰叁.肆零", id="upper numerals one by one"),
        pytest.param("[DBNum1]General", "1000000000000", "一万亿", id="numerals beyond 亿"),
        pytest.param('yyyy"年"m"月"d"日"', "45199", "2023年9月30日", id="date"),
        pytest.param("yyyy-mm-dd", "45199.99", "2023-09-30", id="date with hyphens"),
        pytest.param("[$-804]yyyy/m/d aaaa", "45199", "2023/9/30 星期六", id="day of the week"),
        pytest.param('[DBNum1][$-804]yyyy"年"m"月"d"日"', "45275", "二〇二三年十二月十五日", id="date in numerals"),
        pytest.param("[$-F800]dddd, mmmm dd, yyyy", "45199", "2023年9月30日", id="the system's long date"),
        pytest.param(BUILTIN[14], "45199", "2023/9/30", id="built-in date"),
        pytest.param(BUILTIN[57], "45199", "2023年9月", id="built-in Chinese date"),
        pytest.param("yyyy-mm-dd", "60", "1900-02-29", id="the day that never was"),
        pytest.param("yyyy-mm-dd hh:mm", "45199.999999", "2023-10-01 00:00", id="seconds that round into the next day"),
        pytest.param("h:mm:ss AM/PM", "0.75", "6:00:00 PM", id="half days"),
        pytest.param("[h]:mm", "1.5", "36:00", id="hours beyond a day"),
        pytest.param("mm:ss.0", "0.0007", "01:00.5", id="minutes and parts of seconds"),
        pytest.param("yyyy-mm-dd", "-1", "-1", id="no date before the first"),
    ],
)
def test_a_number_is_shown(code: str, stored: str, expected: str) -> None:
    assert NumberFormat(code).show(stored) == expected


def test_dates_may_count_from_1904() -> None:
    assert NumberFormat("yyyy-mm-dd", from_1904=True).show("0") == "1904-01-01"


@pytest.mark.parametrize(
    ("code", "expected"),
    [("General", "松溪"), ("0.00", "松溪"), ('@"县"', "松溪县"), ("0;0;0;@", "松溪"), (";;;", ""), ("@", "松溪")],
)
def test_a_text_is_shown(code: str, expected: str) -> None:
    assert NumberFormat(code).show_text("松溪") == expected


_AMOUNTS = st.decimals(-(10**9), 10**9, allow_nan=False, places=4)


@given(_AMOUNTS, st.integers(0, 4), st.booleans())
def test_places_are_rounded_half_up(value: Decimal, places: int, grouped: bool) -> None:
    code = ("#,##0" if grouped else "0") + ("." + "0" * places if places else "")
    rounded = value.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)
    expected = format(rounded or abs(rounded), ",f" if grouped else "f")
    assert NumberFormat(code).show(str(value)) == expected
    assert NumberFormat(code + ";-" + code).show(str(value)).lstrip("-") == expected.lstrip("-")


@given(_AMOUNTS)
def test_a_percent_is_a_hundred_times_as_much(value: Decimal) -> None:
    assert NumberFormat("0.00%").show(str(value / 100)) == NumberFormat("0.00").show(str(value)) + "%"


@given(st.integers(-(10**6), 10**6))
def test_general_shows_what_was_typed_however_a_program_stored_it(hundredths: int) -> None:
    typed = Decimal(hundredths) / 100
    noisy = repr(hundredths * 0.01)
    assert Decimal(NumberFormat("General").show(noisy)) == typed
    assert NumberFormat("General").show(str(typed)) == NumberFormat("General").show(noisy)


@given(st.dates(date(1900, 3, 1), date(9999, 12, 31)))
def test_days_are_counted(day: date) -> None:
    serial = str((day - date(1899, 12, 30)) // timedelta(days=1))
    assert NumberFormat("yyyy-mm-dd").show(serial) == day.isoformat()
    assert NumberFormat('yyyy"年"m"月"d"日"').show(serial) == f"{day.year}年{day.month}月{day.day}日"


@given(st.text("0#?.,;%@EGge+-_*\\!\"'[]<>=ymdhsa/年元万 $DBNum1Red", max_size=30), st.sampled_from(
    ["0", "1", "-1.5", "0.000123", "45199.7", "1E+300", "-1E-300", "123456789.123456789", "x", "1e999999999"]
))  # fmt: skip
def test_any_code_shows_something_or_nothing(code: str, stored: str) -> None:
    shown = NumberFormat(code).show(stored)
    assert len(shown) < 2000
    assert len(NumberFormat(code).show_text("文")) < 2000
