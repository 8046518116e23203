"""Tables as understood, as JSON for programs; docs/tables.md describes the keys."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from reportcheck.documents.model import SourceFile
from reportcheck.outputs.table_view import TableView
from reportcheck.visible import dump_json

SCHEMA_VERSION = 1


def render(source: SourceFile, reports: Iterable[tuple[str, Iterable[TableView]]]) -> str:
    """One object for one file; `reports` are the titles and tables of the reports in it."""
    told = {
        "schema_version": SCHEMA_VERSION,
        "path": source.path,
        "sha256": source.sha256,
        "reader": source.reader,
        "reports": [{"title": title, "tables": [_table(view) for view in views]} for title, views in reports],
    }
    return dump_json(told, indent=1) + "\n"


def _table(view: TableView) -> dict[str, Any]:
    table = view.table
    return {
        "block": table.block,
        "section": list(view.section),
        "caption": table.caption,
        "unit_note": table.unit_note,
        "rows": [
            [
                {
                    "row": cell.row,
                    "column": cell.column,
                    "row_span": cell.row_span,
                    "column_span": cell.column_span,
                    "text": cell.number + cell.text,
                }
                for cell in row.cells
            ]
            for row in table.rows
        ],
        "columns": [
            {**column._asdict(), "header": column.header.split("/") if column.header else []} for column in view.columns
        ],
        "sums": [sum_._asdict() for sum_ in view.sums],
        "formulas": [formula._asdict() for formula in view.formulas],
        "numbers": [
            {
                **number._asdict(),
                "header": number.header.split("/") if number.header else [],
                "relations": [relation._asdict() for relation in number.relations],
            }
            for number in view.numbers
        ],
    }
