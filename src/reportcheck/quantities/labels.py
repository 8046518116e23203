"""Numbers in digits that only name or count off something: 1. (2) 4.128份, K274+903, 第4次, 表1, dates."""

from __future__ import annotations

from decimal import Decimal

from reportcheck.patterns import compile_pattern
from reportcheck.quantities import exempt
from reportcheck.quantities.numerals import ONE, ZERO, Numeral
from reportcheck.quantities.pattern import CIRCLED
from reportcheck.quantities.reader import Mention, Reader
from reportcheck.quantities.units import PLAIN

_INDIVISIBLE = frozenset(
    [*"家人个批份户名位件辆次项座套台场册所条张号处本篇村门间幢栋", "批次", "人次", "户次", "家次"]
)
_LIST_AHEAD = compile_pattern(r"、[0-9]+(?:\.[0-9]+)?[、和与及][0-9]")
_ENUMERATOR_MARKS = frozenset(".、)")
_NAME_STARTS = frozenset("分国省县乡高热急报专制×型#*")
LETTERS = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_#")


class LabelReader(Reader):
    """Reads numbers in digits that are no quantities."""

    __slots__ = ()

    def _label(self, mention: Mention, printed: str, left: str) -> int:
        """Exempt the number if what stands around it shows that it is none; return where to go on, or 0."""
        if left in "\n 。;(" and (done := self._enumerator(mention, printed)):
            return done
        if left in LETTERS:
            if mention.unit.dimension not in ("money", "percent"):
                return self._code(mention.start, mention.number_end)
        elif left == "第":
            return self._ordinal(mention)
        elif left in "-~—至、" and (reason := self._continued(mention.start)):
            return self._skip(mention.start, mention.end, reason, mention.numeral.value)
        if mention.unit is PLAIN:
            return self._bare(mention.start, mention.number_end, left, printed, mention.numeral)
        return 0

    def _continued(self, start: int) -> str:
        """第3-5名, 表3-2 and 附件1、2: what the first number is, the next one is too."""
        last = self.found[-1] if self.found else None
        return last.exempt if last and last.end == start - 1 and last.exempt in ("ordinal", "reference") else ""

    def _enumerator(self, mention: Mention, printed: str) -> int:
        """Recognise 1. 2、 (3) 1) at a boundary, also glued to a number: 4.128份; return where to go on, or 0."""
        folded = self.folded
        start, end, value = mention.start, mention.number_end, mention.numeral.value
        follower = folded[end : end + 1]
        head, point, _ = printed.partition(".")
        if len(head) > 2 or not head:
            return 0
        if folded[start - 1 : start] == "(":
            if follower == ")" and not point and self._opens(start - 1):
                return self._skip(start - 1, end + 1, "enumerator", value)
            if follower == ")" and folded[end + 1 : end + 2] in ("型", "类"):
                return self._skip(start - 1, end + 2, "name", value)
            return 0
        if not exempt.at_boundary(folded, start):
            return 0
        if point:
            return self._glued(mention, printed, follower)
        if follower in _ENUMERATOR_MARKS and not _LIST_AHEAD.match(folded, end):
            return self._skip(start, end + 1, "enumerator", value)
        word = folded[end + 1 : end + 2] if follower == " " else follower
        if mention.unit is PLAIN and "一" <= word <= "龥" and word not in "至到":
            return self._skip(start, end, "enumerator", value)
        return 0

    def _glued(self, mention: Mention, printed: str, follower: str) -> int:
        """Tell 4.128份 (item 4, 128份), 2.1 (item 2.1) and 2.2 列支 (a heading) from decimals, at a boundary."""
        unit, start = mention.unit, mention.start
        head, _, fraction = printed.partition(".")
        if unit.dimension == "count" and unit.scale == ONE and follower == " " and len(fraction) <= 2:
            return self._skip(start, mention.number_end, "enumerator", mention.numeral.value)
        if (
            (len(fraction) == 4 and fraction[:2] in ("19", "20") and unit.dimension in ("plain", "count"))
            or (unit.dimension == "count" and unit.scale == ONE and unit.base in _INDIVISIBLE)
            or (unit is PLAIN and follower == "月")
        ):
            return self._skip(start, start + len(head) + 1, "enumerator", Decimal(head))
        if unit is PLAIN and len(fraction) <= 2 and follower and (follower in " 、" or "一" <= follower <= "龥"):
            return self._skip(start, mention.number_end, "enumerator", mention.numeral.value)
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

    def _ordinal(self, mention: Mention) -> int:
        reason = exempt.ordinal_reason(self.folded, mention.number_end)
        last = mention.end if reason == "ordinal" else exempt.ordinal_end(self.folded, mention.number_end)
        return self._skip(mention.start - 1, last, reason, mention.numeral.value)

    def _bare(self, start: int, end: int, left: str, printed: str, numeral: Numeral) -> int:
        """Exempt a number without a unit where its surroundings name it; return where to go on, or 0."""
        folded = self.folded
        follower = folded[end : end + 1]
        if follower in LETTERS:
            return self._code(start, end)
        if left == "—" and follower == "—":
            return self._skip(start, end, "page", numeral.value)
        if follower == "分" and (share := exempt.FRACTION.match(folded, end)):
            return self._skip(start, share.end(), "fraction")
        if follower in _NAME_STARTS and (name := exempt.NAME_AFTER.match(folded, end)):
            return self._skip(start, name.end(), "name", numeral.value)
        return self._reference(start, end, left, printed, numeral) if printed.isdecimal() else 0

    def _reference(self, start: int, end: int, left: str, printed: str, numeral: Numeral) -> int:
        """Document years in brackets, numbers of tables, and codes."""
        folded = self.folded
        if left in "〔[【":
            return self._skip(start, end, "document_number", numeral.value)
        if left in "表图件录注" and len(printed) <= 3 and exempt.is_reference(folded, start):
            return self._skip(start, end, "reference", numeral.value)
        if len(printed) >= 4:
            reason = exempt.labelled_code(folded, start)
            if not reason and len(printed) >= 7 and folded[end : end + 1] != ")":
                reason = "code"
            if reason:
                return self._skip(start, exempt.code_span(folded, start, end)[1], reason)
        return 0

    def _item(self, start: int, end: int) -> int:
        """1. and 2、 open a line; elsewhere the mark behind a number is punctuation."""
        if (not start or self.folded[start - 1] == "\n") and self.folded[end - 1] != ")":
            return self._skip(start, end, "enumerator")
        return self._number(start, end - 1)

    def _number(self, start: int, end: int) -> int:
        raise NotImplementedError

    def _phone(self, start: int, end: int) -> int:
        return self._skip(start, end, "phone")

    def _circled(self, start: int, end: int) -> int:
        return self._skip(start, end, "enumerator", Decimal(CIRCLED.index(self.folded[start]) + 1))

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
