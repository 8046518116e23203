"""Dates and times of a spreadsheet: days counted from 1900 (or 1904), shown by the date parts of a format code."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from decimal import ROUND_FLOOR, ROUND_HALF_UP, Decimal

from reportcheck.documents.readers.sheets_codes import DATE, ELAPSED, Section
from reportcheck.documents.readers.sheets_han import han_count, han_digits

_LAST_SERIAL = 2_958_465  # 9999-12-31
_OFFSET_1904 = 1462
_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_HAN_DAYS = "一二三四五六日"
_DAY_SECONDS = 86_400


def serial_of(iso: str) -> str:
    """The day count, as a decimal text, of a date stored as `2023-09-30T08:00:00`; "" for what is no date."""
    try:
        moment = datetime.fromisoformat(iso.removesuffix("Z"))
    except ValueError:
        return ""
    if moment.tzinfo is not None:
        return ""
    since = moment - datetime(1899, 12, 30)  # noqa: DTZ001 - a sheet's dates have no zone
    return str(Decimal(since.days) + Decimal(since.seconds) / _DAY_SECONDS)


def show_date(section: Section, value: Decimal, from_1904: bool) -> str | None:
    """A day count as a date section shows it; None for what is no date (negative, beyond the year 9999)."""
    if from_1904:
        value += _OFFSET_1904
    if value < 0 or value >= _LAST_SERIAL + 1:
        return None
    parts = _marked_minutes(section)
    precision = _second_digits(parts)
    day = int(value.to_integral_value(ROUND_FLOOR))
    seconds = (value - day) * _DAY_SECONDS
    if any(part[0] in "hsNH[" for part in parts):
        seconds = seconds.quantize(Decimal(1).scaleb(-precision), ROUND_HALF_UP)
        if seconds >= _DAY_SECONDS:
            day, seconds = day + 1, seconds - _DAY_SECONDS
    moment = _Moment(day, seconds)
    halved = any(part.startswith("H") for part in parts)
    shown = iter(parts)
    text = "".join(
        _show_part(next(shown), moment, section, halved) if token.kind in (DATE, ELAPSED) else token.text
        for token in section.tokens
    )
    return text.strip()


class _Moment:
    __slots__ = ("day", "month", "seconds", "serial", "weekday", "year")

    def __init__(self, serial: int, seconds: Decimal) -> None:
        self.serial = serial
        self.seconds = seconds
        self.weekday = (serial + 5) % 7  # Monday is 0; true of every day from 1900-03-01
        if serial == 60:  # a day that never was, but that Lotus and so Excel count
            self.year, self.month, self.day = 1900, 2, 29
        elif serial == 0:
            self.year, self.month, self.day = 1900, 1, 0
        else:
            found = date(1899, 12, 30 if serial > 60 else 31) + timedelta(days=serial)
            self.year, self.month, self.day = found.year, found.month, found.day


def _marked_minutes(section: Section) -> list[str]:
    """The date parts; minutes, which are written m like months, become N, and marks of half days H."""
    tokens = [token for token in section.tokens if token.kind in (DATE, ELAPSED)]
    parts: list[str] = []
    for index, token in enumerate(tokens):
        text = token.text
        if token.kind == ELAPSED:
            text = f"[{text}]"
        elif text[0] in "Aa上" and "/" in text:
            text = "H" + text
        elif text in ("m", "mm"):
            before = next((part for part in reversed(parts) if part[0] != "H"), "")
            after = tokens[index + 1].text if index + 1 < len(tokens) else ""
            if before[:1] == "h" or before[:2] == "[h" or after[:1] == "s":
                text = "N" * len(text)
        parts.append(text)
    return parts


def _second_digits(parts: list[str]) -> int:
    return max((len(part) - part.index(".") - 1 for part in parts if part[0] == "s" and "." in part), default=0)


def _show_part(part: str, moment: _Moment, section: Section, halved: bool) -> str:
    sign = part[0]
    if sign == "[":
        unit = {"h": 3600, "m": 60, "s": 1}[part[1]]
        whole = (moment.serial * _DAY_SECONDS + int(moment.seconds)) // unit
        return str(whole).zfill(len(part) - 2)
    if sign == "H":
        morning, _, afternoon = part[1:].partition("/")
        return morning if moment.seconds < _DAY_SECONDS // 2 else afternoon
    if sign in "ye":
        year = str(moment.year) if sign == "e" or len(part) > 2 else f"{moment.year % 100:02d}"
        return han_digits(year, section.han) if section.han else year
    if sign == "a" or (sign in "md" and len(part) > 2):
        return _named(part, moment, section)
    return _counted(part, moment, section, halved)


def _named(part: str, moment: _Moment, section: Section) -> str:
    if part[0] == "a":
        return ("星期" if len(part) > 3 else "") + _HAN_DAYS[moment.weekday]
    if part[0] == "d":
        if section.chinese:
            return ("星期" if len(part) > 3 else "周") + _HAN_DAYS[moment.weekday]
        name = _DAYS[moment.weekday]
    elif section.chinese:
        return han_count(str(moment.month), 1, spoken=True) + "月"
    else:
        name = _MONTHS[moment.month - 1]
    if len(part) == 5:
        return name[0]
    return name[:3] if len(part) == 3 else name


def _counted(part: str, moment: _Moment, section: Section, halved: bool) -> str:
    sign = part[0]
    if sign == "s":
        whole, _, rest = format(moment.seconds % 60, "f").partition(".")
        letters, point, places = part.partition(".")
        return whole.zfill(len(letters)) + (point + rest.ljust(len(places), "0")[: len(places)] if point else "")
    hour = int(moment.seconds) // 3600
    count = {
        "m": moment.month,
        "d": moment.day,
        "h": (hour % 12 or 12) if halved else hour,
        "N": int(moment.seconds) // 60 % 60,
    }[sign]
    if section.han:
        return han_count(str(count), section.han, spoken=section.han == 1)
    return str(count).zfill(min(len(part), 2))
