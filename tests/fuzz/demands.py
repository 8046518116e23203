"""What is asked of a check of any bytes, and of every output of its report; each breach is one sentence."""

from __future__ import annotations

import csv
import io
import json
import re
import warnings
import zipfile
from collections.abc import Callable, Iterator
from functools import cache

from lxml import etree
from tests.fuzz.make import ANY, NOT_CLEAN, Input

from reportcheck.config import Settings
from reportcheck.documents.errors import CODES
from reportcheck.documents.load import open_source
from reportcheck.documents.model import Document, Paragraph
from reportcheck.outputs import FORMATS, Look, renderer
from reportcheck.outputs.annotate import FORMATS as BEAR_NOTES
from reportcheck.outputs.annotate import annotated_copy
from reportcheck.outputs.annotate.model import NotAnnotated
from reportcheck.results import STATUSES, Evidence, LedgerEntry, Report

CLEAN = ("checked", "nothing_checked")
_RAW = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
"""What moves the cursor, changes colours or turns the direction of writing."""
_ESCAPED = re.compile("_x([0-9A-F]{4})_")

_ALL = Settings(notes=True, relations=True, ledger=True, with_text=True)
_TWICE = (_ALL, Settings(lang="en", with_text=True))


def broken_by_report(report: Report, given: Input, path: str) -> Iterator[str]:
    """What the report owes: a known status, a message where it is no clean one, and the truth of what was read."""
    if report.status not in STATUSES or report.status in ("crashed", "timeout"):
        yield f"status {report.status}"
    if report.path != path:
        yield f"path {report.path!r}"
    yield from _message(report)
    yield from _evidence(report)
    if given.asked == NOT_CLEAN and report.status in CLEAN:
        yield f"{report.status} although a part with text cannot be read"
    if (
        given.asked not in (ANY, NOT_CLEAN)
        and report.status in CLEAN
        and _text(report.documents) != _whole_text(given, path)
    ):
        yield f"{report.status} although text is lost"


def _message(report: Report) -> Iterator[str]:
    if report.status == "unreadable":
        if report.error_code not in (*CODES, "crashed") or not report.error.strip() or "{" in report.error:
            yield f"unreadable with the message {report.error_code!r} {report.error!r}"
        if report.findings or report.ledger or report.relations:
            yield "unreadable, and yet it tells of numbers"
    elif report.error or report.error_code:
        yield f"{report.status} with the error {report.error_code!r}"
    if report.status == "partial" and not report.unread_parts:
        yield "partial without a word of what was not read"
    if report.status in ("checked", "nothing_checked", "partial") and not (report.sha256 and report.reader):
        yield f"{report.status} without a reader"
    fates = report.fates()
    if report.status == "checked" and not (fates["checked"] or fates["restated"] or report.findings):
        yield "checked without a number that was checked"
    if report.status in CLEAN and not any(document.blocks for document in report.documents):
        yield f"{report.status} without any text"


def _evidence(report: Report) -> Iterator[str]:
    """Numbers stand where the report says they do."""
    if len(report.ledger) != sum(report.fates().values()):
        yield "fates and ledger disagree"
    texts = _texts(report.documents)
    quoted: list[Evidence | LedgerEntry] = [*report.ledger]
    quoted += [one for finding in report.findings for one in finding.evidence]
    quoted += [one for relation in report.relations for one in relation.operands]
    for one in quoted:
        if isinstance(one, Evidence) and one.role == "heading":
            continue  # quoted with the number that Word prints before it
        place = one.place
        text = texts.get((place["block"], place.get("row", -1), place.get("column", -1)))
        if text is None or text[place["start"] : place["end"]] != one.quote:
            yield f"{one.quote[:60]!r} does not stand at {place}"
            return


def _texts(documents: tuple[Document, ...]) -> dict[tuple[int, int, int], str]:
    texts: dict[tuple[int, int, int], str] = {}
    for document in documents:
        for block in document.blocks:
            if isinstance(block, Paragraph):
                texts[block.block, -1, -1] = block.text
            else:
                texts |= {(block.block, cell.row, cell.column): cell.text for cell in block.cells()}
    return texts


def _text(documents: tuple[Document, ...]) -> str:
    return re.sub(r"\s", "", "".join(_texts(documents).values()))


def _whole_text(given: Input, path: str) -> str:
    return _text_of_seed(given.seed.data, path)


@cache
def _text_of_seed(data: bytes, path: str) -> str:
    with open(path + ".whole", "wb") as file:  # noqa: PTH123 (a path may hold half of a pair)
        file.write(data)
    return _text(open_source(path + ".whole").documents)


def broken_by_outputs(report: Report, lang: int = 0) -> Iterator[str]:
    """What outputs owe: they are what they claim to be, and nothing of a file reaches a terminal raw."""
    settings = _TWICE[lang]
    for name, form in FORMATS.items():
        pieces = list(renderer(name)([report], settings, Look()))
        if form.binary:
            yield from _as_workbook(name, b"".join(piece for piece in pieces if isinstance(piece, bytes)))
            continue
        text = "".join(piece for piece in pieces if isinstance(piece, str))
        written = text.encode("utf-8", "backslashreplace").decode()
        try:
            _READ_BACK.get(name, str)(written)
        except (ValueError, etree.LxmlError, csv.Error) as error:
            yield f"{name} cannot be read back: {type(error).__name__} {error}"[:300]
        raw = _RAW.search(text.replace("\r\n", "\n") if name == "csv" else text)
        if raw:
            yield f"{name} lets {raw[0]!r} through: {text[max(raw.start() - 30, 0) : raw.end() + 30]!r}"


def _as_workbook(name: str, data: bytes) -> Iterator[str]:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            for part in package.namelist():
                root = etree.fromstring(package.read(part), etree.XMLParser(huge_tree=True))
                # XlsxWriter writes a control character as _x001B_
                text = _ESCAPED.sub(lambda match: chr(int(match[1], 16)), "".join(root.itertext()))
                raw = _RAW.search(text)
                if raw:
                    yield f"{name} lets {raw[0]!r} through: {text[max(raw.start() - 30, 0) : raw.end() + 30]!r}"
    except (zipfile.BadZipFile, etree.LxmlError) as error:
        yield f"{name} cannot be read back: {type(error).__name__} {error}"[:300]


_READ_BACK: dict[str, Callable[[str], object]] = {
    "json": json.loads,
    "sarif": json.loads,
    "jsonl": lambda text: [json.loads(line) for line in text.split("\n") if line],
    "junit": lambda text: etree.fromstring(text.encode(), etree.XMLParser(huge_tree=True)),
    "csv": lambda text: list(csv.reader(io.StringIO(text.removeprefix("\ufeff")), strict=True)),
}


def broken_by_copy(report: Report) -> Iterator[str]:
    """What an annotated copy owes: it can be read, and holds the text of the report."""
    if report.reader not in BEAR_NOTES or not report.findings:
        return
    try:
        copy = annotated_copy(report, _ALL)
    except NotAnnotated:
        return
    path = report.path + ".copy"
    with open(path, "wb") as file:  # noqa: PTH123
        file.write(copy.data)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        again = open_source(path)
    if again.status == "unreadable":
        yield f"the annotated copy is {again.error_code}"
    elif _text(again.documents) != _text(report.documents):
        yield "the annotated copy has another text"
