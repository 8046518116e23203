"""`reportcheck show`: what was understood of a file, stage by stage, in plain text columns; of tables more."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence

from reportcheck.cli.columns import columns
from reportcheck.cli.exit_code import CLEAN, NOT_DONE
from reportcheck.cli.main import UsageError
from reportcheck.cli.own_rules import own_rules
from reportcheck.cli.parser import Parser
from reportcheck.cli.screen import look_of
from reportcheck.cli.settings import add_config_options, settings_of
from reportcheck.cli.tell import tell
from reportcheck.config import Settings
from reportcheck.documents.model import Paragraph, Place
from reportcheck.outputs.labels import place_code, words
from reportcheck.outputs.table_view import view_tables
from reportcheck.pipeline import Analysis, inspect_file
from reportcheck.results import RelationRecord, Report
from reportcheck.statements.tables.passages import at_home
from reportcheck.visible import visible, visible_line

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse

STAGES = ("text", "sections", "tables", "numbers", "facts", "relations", "ledger")
TABLE_WIDTH = 160  # columns for tables in a pipe
PARAGRAPH_KINDS = ("contents", "footnote", "endnote", "textbox")


def run(argv: Sequence[str], lang: str) -> int:
    """Print one stage of one file; returns the exit status, raises UsageError."""
    options = make_parser(lang).parse(argv)
    stage = next((name for name in STAGES if getattr(options, name)), "text")
    if options.format == "json" and stage != "tables":
        raise UsageError("--format json goes with --tables" if lang == "en" else "--format json 只用于 --tables")
    settings = settings_of(options, [options.file], baseline="")
    with own_rules(settings.rules, settings.lang):
        return _show(options, stage, settings)


def _show(options: argparse.Namespace, stage: str, settings: Settings) -> int:
    lang = settings.lang
    inspection = inspect_file(options.file, settings)
    source = inspection.source
    if source.status == "unreadable":
        tell(f"{visible_line(source.path)}: {inspection.report.error}")
        return NOT_DONE
    if options.format == "json":
        from reportcheck.outputs.table_json import render

        told = [(analysis.document.title, view_tables(analysis)) for analysis in inspection.analyses]
        sys.stdout.write(render(source, told))
        return CLEAN
    if stage in ("relations", "ledger"):
        sys.stdout.write(_relations(inspection.report) if stage == "relations" else _ledger(inspection.report))
        return CLEAN
    shown = {"text": _text, "sections": _sections, "tables": _tables, "numbers": _numbers, "facts": _facts}[stage]
    for number, analysis in enumerate(inspection.analyses, 1):
        if len(inspection.analyses) > 1:
            sys.stdout.write(f"== {words(lang)['report']} {number}: {visible(analysis.document.title)} ==\n")
        sys.stdout.writelines(shown(analysis, lang))
    return CLEAN


def make_parser(lang: str) -> Parser:
    """The arguments of `show`."""
    parser = Parser(lang)
    parser.add_argument("file", metavar="FILE")
    parser.add_argument("--profile")
    parser.add_argument("--rules", action="append", default=[], metavar="DIR")
    add_config_options(parser)
    parser.add_argument("-f", "--format", type=parser.one_of("text", "json"), default="text")
    stages = parser.add_mutually_exclusive_group()
    for stage in STAGES:
        stages.add_argument(f"--{stage}", action="store_true")
    return parser


def _text(analysis: Analysis, lang: str) -> Iterator[str]:
    for block in analysis.document.blocks:
        if isinstance(block, Paragraph):
            heading = f"{'#' * block.level} " if block.level else ""
            kind = f"[{words(lang)[block.kind]}] " if block.kind in PARAGRAPH_KINDS else ""
            yield f"P{block.block + 1}\t{heading}{kind}{visible(block.printed)}\n"
        else:
            for row in block.rows:
                yield f"T{block.block + 1}R{row.index + 1}\t{visible(row.printed)}\n"


def _sections(analysis: Analysis, lang: str) -> Iterator[str]:  # noqa: ARG001
    for section in analysis.document.sections:
        yield f"{'  ' * (section.level - 1)}{visible(section.number + section.title)}  (P{section.block + 1})\n"


def _tables(analysis: Analysis, lang: str) -> Iterator[str]:
    from reportcheck.outputs.table_terminal import render

    look = look_of(sys.stdout, pipe_width=TABLE_WIDTH)
    shown = False
    for view in view_tables(analysis):
        shown = True
        yield render(view, lang, look)
    if not shown:
        yield words(lang)["no_tables"] + "\n"


def _numbers(analysis: Analysis, lang: str) -> Iterator[str]:  # noqa: ARG001
    head = ("place", "text", "value", "unit", "quantum", "dimension", "bound", "exempt")
    rows = []
    numbers = [(fact.place, fact.quantity) for fact in analysis.statements.facts]
    numbers += analysis.statements.exempt
    numbers = [(at_home(place, analysis.statements.homes), quantity) for place, quantity in numbers]
    for place, quantity in sorted(numbers, key=lambda number: _order(number[0])):
        value = f"{quantity.value:f}" + (f"..{quantity.upper:f}" if quantity.upper is not None else "")
        detail = (quantity.base_unit, f"{quantity.quantum:f}", quantity.dimension, quantity.bound, quantity.exempt)
        rows.append((_code(place), quantity.text, value, *detail))
    yield columns([head, *rows])


def _facts(analysis: Analysis, lang: str) -> Iterator[str]:  # noqa: ARG001
    head = ("place", "text", "role", "item", "period", "scope", "as printed")
    rows = []
    for fact in analysis.statements.facts:
        place = at_home(fact.place, analysis.statements.homes)
        rows.append((_code(place), fact.quantity.text, fact.role, fact.item, fact.period, fact.scope, fact.item_text))
    yield columns([head, *rows])


def _relations(report: Report) -> str:
    rows = [
        (one.outcome, one.rule, place_code(one.operands[0].place) if one.operands else "", _relation_text(one))
        for one in report.relations
    ]
    return columns([("outcome", "rule", "place", "equation"), *rows])


def _relation_text(relation: RelationRecord) -> str:
    return "  ".join(filter(None, (relation.equation, relation.reading and f"[{relation.reading}]", relation.reason)))


def _ledger(report: Report) -> str:
    rows = [
        (place_code(entry.place), entry.quote, entry.fate, " ".join(entry.rules), entry.reason)
        for entry in report.ledger
    ]
    return columns([("place", "text", "fate", "rules", "reason"), *rows])


def _order(place: Place) -> tuple[int, int, int, int]:
    return place.block, place.row, place.column, place.start


def _code(place: Place) -> str:
    kind = "cell" if place.in_table else "paragraph"
    return place_code({"type": kind, "block": place.block, "row": place.row, "column": place.column})
