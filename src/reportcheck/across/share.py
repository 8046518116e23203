"""How much of the text of two files is the same, counted exactly, with the longest passages as evidence."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from decimal import ROUND_FLOOR, Decimal
from functools import cached_property

from reportcheck.across.duplicates import SHINGLE, shingles
from reportcheck.across.passages import Passage, Token, passages, tokens
from reportcheck.adoption.suppress import sift
from reportcheck.config import Settings
from reportcheck.documents.errors import describe
from reportcheck.documents.load import joint_hash, open_source
from reportcheck.documents.model import Place, SourceFile
from reportcheck.explain.copied import make_copied
from reportcheck.explain.evidence import Witness, place_object
from reportcheck.explain.places import short_names
from reportcheck.explain.several_files import GroupWitness, unread_file
from reportcheck.results import Evidence, Finding, Report
from reportcheck.rulebook.load import book_with, rule_ids, using
from reportcheck.rulebook.model import rules
from reportcheck.statements.model import Fact

_SHOWN = 2


class _Text:
    """The words of one file with where they stand."""

    def __init__(self, path: str, source: SourceFile) -> None:
        self.path = path
        self.passages: list[Passage] = []
        self.tokens: list[Token] = []
        self.witnesses = [Witness(document) for document in source.documents]
        self._report_of: list[int] = []
        for report, document in enumerate(source.documents):
            told = list(passages(document))
            self.tokens += tokens(document, told, len(self.passages))
            self.passages += told
            self._report_of += [report] * len(told)

    @cached_property
    def pieces(self) -> list[int]:
        return list(shingles([token.word for token in self.tokens]))

    @cached_property
    def first_of(self) -> Mapping[int, int]:
        """Where each piece stands first."""
        found: dict[int, int] = {}
        for at, piece in enumerate(self.pieces):
            found.setdefault(piece, at)
        return found

    def covered(self, other: _Text) -> list[bool]:
        """Of each word, whether it stands in a piece that the other file has too."""
        told = [False] * len(self.tokens)
        for at, piece in enumerate(self.pieces):
            if piece in other.first_of:
                told[at : at + SHINGLE] = [True] * SHINGLE
        return told

    def evidence(self, start: int, end: int) -> Evidence:
        """The words from one to the one before another, as they are printed."""
        first, last = self.tokens[start], self.tokens[end - 1]
        passage = self.passages[first.passage]
        witness = self.witnesses[self._report_of[first.passage]]
        place = Place(passage.block, first.start, last.end, passage.row, passage.column)
        context = witness.context(place)
        printed = witness.printed(place)
        return Evidence(printed, context, witness.section(place), place_object(place), "passage", file=self.path)


def share(first_path: str, second_path: str, settings: Settings | None = None) -> Report:
    """Count what two files have in common; a note where it is as much as the rule asks.

    The share is that of the words that the two have in common in the shorter text, whatever their order; headings,
    tables, set phrases and sentences that hardly hold more than figures are left out of both.
    """
    settings = (settings or Settings()).for_file(first_path)
    paths = (first_path, second_path)
    with using(book_with(settings.rules)):
        sources = [open_source(path, settings.limits) for path in paths]
        names = short_names(paths)
        name = " ≈ ".join(names[path] for path in paths)
        unread = [
            unread_file(names[path], describe(source.error_code, settings.lang, source.error_detail), settings.lang)
            for path, source in zip(paths, sources, strict=True)
            if not source.documents
        ]
        texts = [_Text(path, source) for path, source in zip(paths, sources, strict=True)]
        found = [] if unread else list(_found(texts[0], texts[1], settings))
        sifted = sift(found, name, (), rule_ids(), settings)
        return Report(
            path=name,
            sha256=joint_hash(source.sha256 for source in sources),
            reader="",
            status="partial" if unread else "checked",
            unread_parts=tuple(unread),
            titles=tuple(document.title for source in sources for document in source.documents),
            findings=sifted.findings,
            suppressed=sifted.suppressed,
            cleared=sifted.cleared if not unread else (),
            used=sifted.used,
            files=paths,
        )


def _found(first: _Text, second: _Text, settings: Settings) -> Iterator[Finding]:
    rule = next((rule for rule in rules() if rule.kind == "across_copied" and settings.selects(rule.id)), None)
    if rule is None or not first.tokens or not second.tokens:
        return
    percent = share_of(first, second)
    told = _longest(first, second) if percent >= Decimal(rule.data["least"]) else []
    if told:
        evidence = [first.evidence(start, end) for start, end, _ in told]
        evidence += [second.evidence(at, at + end - start) for start, end, at in told]
        reports = [(text.path, witness) for text in (first, second) for witness in text.witnesses]
        yield make_copied(rule, f"{percent:f}", evidence, GroupWitness(reports, _no_fact), settings)


def share_of(first: _Text, second: _Text) -> Decimal:
    """The words in common over those of the shorter text, in percent, cut off after one decimal."""
    shares = [(covered.count(True), len(covered)) for covered in (first.covered(second), second.covered(first))]
    common, size = min(shares, key=lambda one: one[1])
    return (Decimal(100 * common) / size).quantize(Decimal("0.1"), ROUND_FLOOR)


def _longest(first: _Text, second: _Text) -> list[tuple[int, int, int]]:
    """The longest runs of words within one paragraph of both: first and last word in the one, first in the other."""
    runs: list[tuple[int, int, int]] = []
    at = 0
    while at < len(first.pieces):
        there = second.first_of.get(first.pieces[at])
        if there is None:
            at += 1
            continue
        length = _run(first.tokens, at, second.tokens, there)
        if length >= SHINGLE:
            runs.append((at, at + length, there))
        at += max(length - SHINGLE + 1, 1)
    return sorted(sorted(runs, key=lambda run: (run[0] - run[1], run[0]))[:_SHOWN])


def _run(first: Sequence[Token], at: int, second: Sequence[Token], there: int) -> int:
    """How many words from here on are the same without leaving the paragraph in either file."""
    length = 0
    while (
        at + length < len(first)
        and there + length < len(second)
        and first[at + length].word == second[there + length].word
        and first[at + length].passage == first[at].passage
        and second[there + length].passage == second[there].passage
    ):
        length += 1
    return length


def _no_fact(_: Fact) -> tuple[int, Fact]:
    raise NotImplementedError("passages are no facts")
