"""Find every number of a text: one pass of one pattern, then a reading of what stands around each number."""

from __future__ import annotations

import re
from bisect import bisect_right
from decimal import Decimal
from functools import lru_cache

from reportcheck.fold import fold
from reportcheck.quantities import exempt
from reportcheck.quantities.bounds import AFTER, bound_after, bound_before, may_bound
from reportcheck.quantities.model import Quantity, build
from reportcheck.quantities.numerals import MAX_DIGITS, ONE, UPPERCASE, ZERO, Numeral
from reportcheck.quantities.numerals import parse_arabic as _parse_arabic
from reportcheck.quantities.numerals import parse_chinese, parse_mixed, parse_numeral, times
from reportcheck.quantities.pattern import CIRCLED, CN_DIGIT, TOKEN
from reportcheck.quantities.series import JOINING, NEAR, join
from reportcheck.quantities.units import PERCENT, PLAIN, SIGNS, YUAN, Unit, read_unit, scaled, spaced_unit

_SHARE_SCALES = {"百": "1", "千": "0.1", "仟": "0.1", "佰": "1", "万": "0.01", "百万": "0.0001", "千万": "0.00001"}
_SHARES = {name: Decimal(worth) for name, worth in {**_SHARE_SCALES, "万万": "0.000001"}.items()}
_COINS = re.compile(
    rf"(?P<zheng>正)(?![在式常确规])"
    rf"|零?(?:(?P<jiao>[0-9{CN_DIGIT}])[角毛])?(?:零?(?P<fen>[0-9{CN_DIGIT}])分)?(?P<whole>整)?(?P<last>正(?![在式常确规]))?"
)
_LETTERS = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_#")
_VAGUE = frozenset("余多几来")
_INDIVISIBLE = frozenset(
    "家 人 个 批 批次 份 户 名 位 件 辆 人次 次 项 座 套 台 场 册 所 条 期 张 月 号 处 年 本 篇 村 门 间 幢 栋".split()
)
_DIGIT_CHARS = frozenset("0123456789")
_LIST_AHEAD = re.compile(r"、[0-9]+(?:\.[0-9]+)?[、和与及][0-9]")
_ENUMERATOR_MARKS = frozenset(".、)")
parse_arabic = lru_cache(maxsize=8192)(_parse_arabic)


# Whatever may change the reading of a number that stands next to it. What is not here is not looked at.
_SPECIAL_LEFT = _LETTERS | frozenset("第-负(\n\t 。;约近超过足到于逾达破少高大低多小满未≥≤<>=¥$€£币元出临在〔[【.+/—~至数几好") | {""}
_SPECIAL_RIGHT = frozenset("以左及(之上多余内下整正零角/· \n含") | _DIGIT_CHARS | frozenset(CN_DIGIT)


@lru_cache(maxsize=8192)
def _worth(printed: str, word: str) -> tuple[Decimal, Decimal, Unit]:
    """The value and quantum of plain digits with a common unit, in its base unit."""
    numeral = parse_arabic(printed)
    found = read_unit(word, 0)
    if numeral is None or found is None:
        raise AssertionError((printed, word))
    scale = found[0].scale
    return times(numeral.value, scale), times(numeral.quantum, scale), found[0]


def scan(text: str, folded: str | None = None) -> tuple[Quantity, ...]:
    """Return every number of `text` in order of place, the exempt ones included.

    `folded` is `fold(text)` where the caller has it already. Spans index into `text`.
    """
    if folded is None:
        folded = fold(text)
    scanner = _Scanner(text, folded)
    position = 0
    search = TOKEN.search
    read = scanner.read
    while (match := search(folded, position)) is not None:
        position = read(match)
    return tuple(scanner.found)


class _Scanner:
    """Reads the numbers of one text; every method returns where the search goes on."""

    __slots__ = ("addresses", "folded", "found", "text")

    def __init__(self, text: str, folded: str) -> None:
        self.text = text
        self.folded = folded
        self.found: list[Quantity] = []
        self.addresses = exempt.url_spans(folded)

    def read(self, match: re.Match[str]) -> int:
        kind = match.lastgroup
        start, end = match.span()
        if self.addresses and (address := self._address(start)):
            return self._skip(start, address, "code")
        if kind == "plain":
            return self._plain(start, end)
        if kind == "item":
            # 1. and 2、 open a line; elsewhere the mark behind a number is punctuation.
            if (not start or self.folded[start - 1] == "\n") and self.folded[end - 1] != ")":
                return self._skip(start, end, "enumerator")
            return self._digits(start, end - 1, mixed=False)
        if kind == "idiom":
            if start and self.folded[start - 1] == "第":
                return self._chinese(start, start + 1)
            return self._skip(start, end, "name")
        if kind == "heading":
            left = self.folded[start - 1] if start else "\n"
            if left == "(" and self.folded[end - 1] == ")":
                return self._skip(start - 1, end, "enumerator")
            if left == "\n" and self.folded[end - 1] != ")":
                return self._skip(start, end, "enumerator")
            return self._chinese(start, end - 1)
        if kind in ("number", "mixed", "fraction"):
            return self._digits(start, end, mixed=kind == "mixed")
        if kind == "chinese":
            return self._chinese(start, end)
        if kind == "date":
            return self._date(start, end)
        if kind == "docno":
            return self._document_number(start, end)
        if kind == "phone":
            return self._skip(start, end, "phone")
        if kind in ("percent", "share"):
            return self._share(start, end)
        if kind == "half":
            return self._add(start, end - 1, end, Numeral(Decimal("0.5"), ONE), read_unit("成", 0)[0])  # type: ignore[index]
        if kind == "circled":
            return self._skip(start, end, "enumerator", Decimal(CIRCLED.index(self.folded[start]) + 1))
        return self._chain(start, end)

    def _plain(self, start: int, end: int) -> int:
        """Add digits with a common unit, at once if the neighbours on both sides say nothing more."""
        folded = self.folded
        word = folded[end] if folded[end + 1 : end + 2] != "元" else folded[end : end + 2]
        stop = end + len(word)
        if (folded[start - 1] if start else "") in _SPECIAL_LEFT or folded[stop : stop + 1] in _SPECIAL_RIGHT:
            return self._digits(start, end, mixed=False)
        text = self.text
        value, quantum, unit = _worth(self.folded[start:end], word)
        new = build(
            text[start:stop], start, stop, text[start:end], value, quantum,
            unit.word, unit.base, unit.scale, unit.dimension, "exact", "", False,
        )  # fmt: skip
        found = self.found
        if found and start - (last := found[-1]).end <= NEAR and (
            folded[last.end] in JOINING or last.exempt == "article"
        ):
            join(text, folded, found, new)
        else:
            found.append(new)
        return stop

    def _address(self, start: int) -> int:
        index = bisect_right(self.addresses, (start, len(self.folded)))
        return self.addresses[index - 1][1] if index and start < self.addresses[index - 1][1] else 0

    # -- adding -------------------------------------------------------------------------------------------------

    def _skip(self, start: int, end: int, reason: str, value: Decimal = ZERO, unit: str = "") -> int:
        text = self.text[start:end]
        self.found.append(
            build(text, start, end, text, value, ONE, unit, unit, ONE, "", "exact", reason, False)
        )
        return end

    def _add(
        self,
        start: int,
        number_end: int,
        end: int,
        numeral: Numeral,
        unit: Unit,
        bound: str = "exact",
        number_start: int = -1,
        uppercase: bool = False,
        reason: str = "",
    ) -> int:
        value, quantum = numeral
        word, base, scale, dimension = unit
        folded = self.folded
        if scale is not ONE:
            value, quantum = times(value, scale), times(quantum, scale)
        text = self.text
        new = build(
            text[start:end],
            start,
            end,
            text[start if number_start < 0 else number_start : number_end],
            value,
            quantum,
            word,
            base,
            scale,
            "" if reason else dimension,
            bound,
            reason,
            uppercase,
        )
        found = self.found
        if found and start - (last := found[-1]).end <= NEAR and (
            folded[last.end] in JOINING or last.exempt == "article" or reason
        ):
            join(text, folded, found, new)
        else:
            found.append(new)
        return end

    # -- numbers in digits ----------------------------------------------------------------------------------------

    def _digits(self, start: int, end: int, mixed: bool) -> int:
        folded = self.folded
        printed = folded[start:end]
        numeral = None if end - start > 2 * MAX_DIGITS else parse_mixed(printed) if mixed else parse_arabic(printed)
        if numeral is None:
            return self._skip(start, end, "too_long")
        left = folded[start - 1] if start else "\n"
        follower = folded[end : end + 1]
        bound = "exact"
        unit, unit_end = PLAIN, end
        if follower in _VAGUE and follower:
            found = read_unit(folded, end + 1)
            if found is not None and follower != "来" or found is not None and found[0].dimension == "count":
                bound = "about" if follower == "来" else "more"
                unit, unit_end = found
        elif follower > " ":
            found = read_unit(folded, end)
            if found is not None:
                unit, unit_end = found
        elif follower in " \n\t\r" and follower:
            found = spaced_unit(folded, end)
            if found is not None:
                unit, unit_end = found
        if unit.scale is not ONE and (unit.word in ("万", "亿", "万亿", "千万", "百万", "千")):
            unit, unit_end, bound = self._split_scale(unit, unit_end, bound)
        if (left in " \n" or (start < 3 and follower == " ")) and unit.dimension == "money" and not mixed:
            start, numeral = self._spaced_thousands(start, end, numeral)
            left = folded[start - 1] if start else "\n"
        # What stands to the left decides whether it is a quantity at all.
        if left in "\n 。;(" and (split := self._enumerator(start, end, printed, numeral, unit)):
            return split
        if left in _LETTERS:
            if unit.dimension not in ("money", "percent"):
                return self._code(start, end)
        elif left == "第":
            return self._ordinal(start - 1, end, unit_end, numeral)
        if unit is PLAIN and (skipped := self._bare(start, end, left, printed, numeral)):
            return skipped
        number_start = start
        if left == "-":
            if self._is_minus(start - 1):
                number_start = start = start - 1
                numeral = Numeral(numeral.value.copy_negate(), numeral.quantum)
        elif left == "负" and folded[start - 2 : start - 1] not in ("减", "抱", "欺", "担", "背", "胜", "自"):
            number_start = start = start - 1
            numeral = Numeral(numeral.value.copy_negate(), numeral.quantum)
        if left == "(" and follower == ")" and unit is PLAIN:
            after = read_unit(folded, end + 1)
            if after is not None and after[0].dimension in ("money", "percent"):
                negative = Numeral(numeral.value.copy_negate(), numeral.quantum)
                return self._add(start - 1, end + 1, after[1], negative, after[0])
        left = folded[start - 1] if start else "\n"
        if left in SIGNS:
            start -= 1
            name = SIGNS[left]
            if unit.dimension in ("plain", "money"):
                unit = Unit(unit.word or left, name, unit.scale, "money")
            if start and folded[start - 1] == "-" and self._is_minus(start - 1):
                start -= 1
                numeral = Numeral(numeral.value.copy_negate(), numeral.quantum)
            left = folded[start - 1] if start else "\n"
        return self._finish(start, number_start, end, unit_end, numeral, unit, bound, left)

    def _finish(
        self,
        start: int,
        number_start: int,
        end: int,
        unit_end: int,
        numeral: Numeral,
        unit: Unit,
        bound: str,
        left: str,
        uppercase: bool = False,
    ) -> int:
        """Read coins, the currency before the number and the bounds around it, and add the quantity."""
        folded = self.folded
        if unit.dimension == "money":
            after = folded[unit_end : unit_end + 1]
            if unit.word[-1] in "元圆块角¥" and after and (after in _DIGIT_CHARS or after in CN_DIGIT or after in "整正"):
                numeral, unit_end = self._coins(numeral, unit, unit_end, uppercase)
            if left in "币元" and unit.base == "元":
                unit = self._currency_before(start, unit)
        elif unit is PLAIN and left == "币" and folded.endswith("人民币", 0, start):
            unit = YUAN
        if may_bound(left):
            before, _ = bound_before(folded, start)
            if before != "exact" and not (unit.dimension == "points" and folded[start - 2 : start] in ("高于", "低于")):
                bound = before
        if bound == "exact" and folded[unit_end : unit_end + 1] in AFTER:
            later = bound_after(folded, unit_end)
            if later is not None:
                bound = later[0]
        return self._add(start, end, unit_end, numeral, unit, bound, number_start, uppercase)

    def _split_scale(self, unit: Unit, end: int, bound: str) -> tuple[Unit, int, str]:
        """30万余元 and 86.5 万 元: the unit goes on behind 余, 多 or a space."""
        folded = self.folded
        follower = folded[end : end + 1]
        if follower in ("余", "多"):
            later = read_unit(folded, end + 1)
            if later is not None and later[0].scale == ONE:
                return scaled(unit.word, later[0]), later[1], "more"
        elif follower in (" ", "\n"):
            later = spaced_unit(folded, end)
            if later is not None and later[0].scale == ONE:
                return scaled(unit.word, later[0]), later[1], bound
        return unit, end, bound

    def _spaced_thousands(self, start: int, end: int, numeral: Numeral) -> tuple[int, Numeral]:
        """1 129 236万元: groups of three digits set apart by spaces, the first of one to three digits."""
        folded = self.folded
        whole = folded[start:end].partition(".")[0]
        found = self.found
        first = start
        if len(whole) != 3:
            return start, numeral
        while (
            found
            and found[-1].end == first - 1
            and folded[first - 1] == " "
            and found[-1].dimension == "plain"
            and found[-1].bound == "exact"
            and found[-1].number.isdecimal()
            and len(found[-1].number) <= 3
            and end - first < MAX_DIGITS
        ):
            group = found.pop()
            first = group.start
            if len(group.number) < 3:
                break
        if first == start:
            return start, numeral
        joined = parse_numeral(folded[first:end])
        return (first, joined) if joined is not None else (start, numeral)

    def _is_minus(self, position: int) -> bool:
        """Whether the dash at `position` is a sign, not the middle of a range, a code or a second dash."""
        if position == 0:
            return True
        before = self.folded[position - 1]
        if before in "-)%" or (before.isascii() and before.isalnum()):
            return False
        return not (self.found and self.found[-1].end == position and not self.found[-1].exempt)

    def _coins(self, numeral: Numeral, unit: Unit, end: int, uppercase: bool) -> tuple[Numeral, int]:
        """5元3角2分 and 元整: the coins belong to the amount."""
        coins = _COINS.match(self.folded, end)
        if coins is None or coins.end() == end:
            return numeral, end
        if coins["zheng"] and not uppercase:
            return numeral, end
        value, quantum = numeral
        for name, worth in (("jiao", Decimal("0.1")), ("fen", Decimal("0.01"))):
            if coins[name]:
                digit = parse_numeral(coins[name])
                if digit is not None:
                    value, quantum = value + times(digit.value, worth) / unit.scale, worth / unit.scale
        return Numeral(value, quantum), coins.end()

    def _currency_before(self, start: int, unit: Unit) -> Unit:
        """港币500万元 is no amount in 元."""
        for length in (2, 3, 4):
            word = self.folded[max(0, start - length) : start]
            named = read_unit(word, 0)
            if named is not None and named[1] == len(word) and named[0].base not in ("元", "") and word[-1] in "币元":
                return Unit(unit.word, named[0].base, unit.scale, "money")
        return unit

    # -- exempt numbers in digits ---------------------------------------------------------------------------------

    def _enumerator(self, start: int, end: int, printed: str, numeral: Numeral, unit: Unit) -> int:
        """Recognise 1. 2、 (3) 1) at a boundary, also glued to a number: 4.128份; return where to go on, or 0."""
        folded = self.folded
        follower = folded[end : end + 1]
        head, point, fraction = printed.partition(".")
        if len(head) > 2 or not head:
            return 0
        if folded[start - 1 : start] == "(":
            if follower == ")" and not point and self._opens(start - 1):
                return self._skip(start - 1, end + 1, "enumerator", numeral.value)
            if follower == ")" and folded[end + 1 : end + 2] in ("型", "类"):
                return self._skip(start - 1, end + 2, "name", numeral.value)
            return 0
        if not exempt.at_boundary(folded, start):
            return 0
        if not point:
            if follower in _ENUMERATOR_MARKS and follower and not _LIST_AHEAD.match(folded, end):
                return self._skip(start, end + 1, "enumerator", numeral.value)
            following = folded[end : end + 2]
            if unit is PLAIN and following and ("一" <= following[0] <= "龥" or (following[0] == " " and "一" <= following[1:] <= "龥")):
                return self._skip(start, end, "enumerator", numeral.value)
            return 0
        glued = (
            (len(fraction) == 4 and fraction[:2] in ("19", "20") and unit.dimension in ("plain", "count"))
            or (unit.dimension == "count" and unit.scale == ONE and unit.base in _INDIVISIBLE)
            or (unit is PLAIN and follower == "月")
        )
        if glued:
            return self._skip(start, start + len(head) + 1, "enumerator", Decimal(head))
        if unit is PLAIN and len(fraction) <= 2 and follower and (follower in " 、" or "一" <= follower <= "龥"):
            return self._skip(start, end, "enumerator", numeral.value)
        return 0

    def _opens(self, position: int) -> bool:
        """Whether a bracket at `position` stands where an enumerator can: not behind a word that it would qualify."""
        if exempt.at_boundary(self.folded, position):
            return True
        return self.folded[position - 1] in ",:、)： \t"

    def _code(self, start: int, end: int) -> int:
        first, last = exempt.code_span(self.folded, start, end)
        if self.found and self.found[-1].end > first:
            first = self.found[-1].end
        return self._skip(first, last, "code")

    def _ordinal(self, start: int, end: int, unit_end: int, numeral: Numeral) -> int:
        reason = exempt.ordinal_reason(self.folded, end)
        last = end + 1 if reason != "ordinal" else unit_end
        return self._skip(start, min(last, len(self.folded)), reason, numeral.value)

    def _bare(self, start: int, end: int, left: str, printed: str, numeral: Numeral) -> int:
        """Exempt a number without a unit where its surroundings name it; return where to go on, or 0."""
        folded = self.folded
        follower = folded[end : end + 1]
        if follower in _LETTERS and follower:
            return self._code(start, end)
        if left in "〔[【" and printed.isdecimal():
            return self._skip(start, end, "document_number", numeral.value)
        if left == "—" and follower == "—":
            return self._skip(start, end, "page", numeral.value)
        if follower == "分" and (share := exempt.FRACTION.match(folded, end)):
            return self._skip(start, share.end(), "fraction")
        if follower in "国省县乡高热急报专制×型#*" and follower and (name := exempt.NAME_AFTER.match(folded, end)):
            return self._skip(start, name.end(), "name", numeral.value)
        if not printed.isdecimal():
            return 0
        if left in "表图件录注" and len(printed) <= 3 and exempt.is_reference(folded, start):
            return self._skip(start, end, "reference", numeral.value)
        if len(printed) >= 4:
            reason = exempt.labelled_code(folded, start)
            if not reason and len(printed) >= 7 and follower != ")":
                reason = "code"
            if reason:
                return self._skip(start, end, reason)
        return 0

    def _date(self, start: int, end: int) -> int:
        printed = self.folded[start:end]
        if self.found and self.found[-1].end == start and self.found[-1].exempt == "date":
            start = self.found.pop().start
        digits = printed[:4]
        year = Decimal(digits) if digits.isdecimal() and len(digits) == 4 else ZERO
        whole_year = year and (len(printed) == 4 or printed.rstrip("度").endswith("年")) and len(printed) <= 7
        return self._skip(start, end, "year" if whole_year else "date", year)

    def _document_number(self, start: int, end: int) -> int:
        if start and self.folded[start - 1] in "〔[(【第":
            start -= 1
        return self._skip(start, end, "document_number")

    def _chain(self, start: int, end: int) -> int:
        """1.1.1 is a place in an outline or a code; 2222.2222.2222 are numbers with stray points."""
        parts = self.folded[start:end].split(".")
        short = all(len(part) < 4 for part in parts)
        if short and exempt.at_boundary(self.folded, start):
            return self._skip(start, end, "enumerator")
        if short or len(parts) > 6:
            return self._skip(start, end, "code")
        for part in parts:
            numeral = parse_arabic(part)
            if numeral is None:
                self._skip(start, start + len(part), "too_long")
            else:
                self._add(start, start + len(part), start + len(part), numeral, PLAIN)
            start += len(part) + 1
        return end

    # -- numbers in Chinese characters ----------------------------------------------------------------------------

    def _share(self, start: int, end: int) -> int:
        folded = self.folded
        at = folded.index("分之", start) + 2
        numeral = parse_numeral("100" if folded[at:end] in ("百", "佰") else folded[at:end])
        while numeral is None and end - at > 1 and end - at <= MAX_DIGITS:
            end -= 1
            numeral = parse_numeral(folded[at:end])
        if numeral is None:
            return self._skip(start, end, "name")
        unit = Unit(folded[start:at], "%", _SHARES[folded[start : at - 2]], "percent")
        bound = "exact"
        first = start
        if start and folded[start - 1] == "负":
            first = start - 1
            numeral = Numeral(numeral.value.copy_negate(), numeral.quantum)
        elif start and may_bound(folded[start - 1]):
            bound = bound_before(folded, start)[0]
        if bound == "exact" and folded[end : end + 1] in AFTER and (later := bound_after(folded, end)):
            bound = later[0]
        return self._add(first, end, end, numeral, unit, bound, at)

    def _chinese(self, start: int, end: int) -> int:
        folded = self.folded
        if end - start > MAX_DIGITS:
            return self._skip(start, end, "too_long")
        left = folded[start - 1] if start else "\n"
        if left in "数几" or (left == "好" and folded[start] in "几十"):
            found = read_unit(folded, end, strict=True)
            return found[1] if found is not None else end
        printed = folded[start:end]
        if left == "第":
            reason = exempt.ordinal_reason(folded, end)
            unit = read_unit(folded, end, strict=True)
            last = end + 1 if reason != "ordinal" else unit[1] if unit else end
            numeral = parse_chinese(printed)
            return self._skip(start - 1, last, reason, numeral.value if numeral else ZERO)
        name = exempt.name_at(folded, start)
        if name:
            return self._skip(start, max(name, start + 1), "name")
        if (left == "(" and folded[end : end + 1] == ")") or (
            folded[end : end + 1] in ("、", ".", ",") and len(printed) <= 3 and exempt.at_boundary(folded, start)
        ):
            first = start - 1 if left == "(" else start
            numeral = parse_chinese(printed)
            return self._skip(first, end + 1, "enumerator", numeral.value if numeral else ZERO)
        if folded.startswith("分之", end) and (share := exempt.FRACTION.match(folded, end)):
            return self._skip(start, share.end(), "fraction")
        date = exempt.DATE_AFTER_CHINESE.match(folded, end)
        if date is not None and self._is_chinese_date(printed, date):
            return self._skip(start, date.end(), "year" if date["year"] else "date")
        return self._chinese_number(start, end, printed, left)

    def _is_chinese_date(self, printed: str, date: re.Match[str]) -> bool:
        if date["year"]:
            return len(printed) == 4 and all(char in CN_DIGIT for char in printed)
        return len(printed) <= 3

    def _chinese_number(self, start: int, end: int, printed: str, left: str) -> int:
        folded = self.folded
        digits_only = all(char in CN_DIGIT for char in printed)
        if (digits_only and 1 < len(printed) < 4 and printed[0] not in "零〇") or (
            len(printed) > 2 and printed[0] in CN_DIGIT and printed[1] in CN_DIGIT and not digits_only and "点" not in printed
        ):
            # 二三十个, 三五家: two neighbours mean "about", so there is no value.
            found = read_unit(folded, end, strict=True)
            return self._skip(start, found[1] if found else end, "vague")
        numeral = parse_chinese(printed)
        while numeral is None and end - start > 1:
            end -= 1
            numeral = parse_chinese(folded[start:end])
        if numeral is None:
            return self._skip(start, end, "name")
        printed = folded[start:end]
        number_end = end
        stem = printed.rstrip("万亿")
        if stem != printed and stem and not ("万" in stem or "亿" in stem):
            number_end = start + len(stem)
            shorter = parse_chinese(stem)
            numeral = numeral if shorter is None else shorter
            number_end = end if shorter is None else number_end
        follower = folded[number_end : number_end + 1]
        bound = "exact"
        if follower and follower in _VAGUE:
            found = read_unit(folded, number_end + 1, strict=True)
            if found is not None or (follower != "来" and len(printed) > 1):
                bound = "about" if follower == "来" else "more"
        else:
            found = read_unit(folded, number_end, strict=True)
            if found is None and follower and follower in " \n":
                found = spaced_unit(folded, number_end)
        unit, unit_end = found if found is not None else (PLAIN, number_end)
        if unit.scale is not ONE and unit.word in ("万", "亿", "万亿"):
            unit, unit_end, bound = self._split_scale(unit, unit_end, bound)
        uppercase = not UPPERCASE.isdisjoint(printed)
        if len(printed) == 1:
            if unit is PLAIN or (uppercase and exempt.is_other_word(folded, start)):
                plain = uppercase and unit is PLAIN and printed not in "陆伍肆拾"
                if not plain or exempt.is_other_word(folded, start):
                    return self._skip(start, end, "name", numeral.value)
            elif printed in "陆伍肆拾" and unit.dimension != "money":
                return self._skip(start, end, "name", numeral.value)
            if printed == "一" and unit.dimension in ("count", "times"):
                return self._add(start, number_end, unit_end, numeral, unit, reason="article")
        if left == "近" and unit.base == "年":
            return self._skip(start, unit_end, "date", numeral.value, unit.word)
        number_start = start
        if left == "负" and folded[start - 2 : start - 1] not in ("减", "抱", "欺", "担", "背", "胜", "自"):
            number_start = start = start - 1
            numeral = Numeral(numeral.value.copy_negate(), numeral.quantum)
            left = folded[start - 1] if start else "\n"
        uppercase = uppercase and unit.dimension in ("money", "plain")
        if uppercase and unit.base == "元":
            numeral = Numeral(numeral.value, Decimal("0.01") / unit.scale)
        return self._finish(start, number_start, number_end, unit_end, numeral, unit, bound, left, uppercase)

