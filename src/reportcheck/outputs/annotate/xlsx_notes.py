"""Workbooks with notes at their cells, kept as Excel keeps them: comments and a drawing for each sheet."""

from __future__ import annotations

from collections.abc import Sequence

from reportcheck.documents.readers.docx_package import is_strict
from reportcheck.documents.readers.sheets_model import address
from reportcheck.documents.readers.sheets_origins import SheetOrigins
from reportcheck.documents.readers.xlsx import read_xlsx
from reportcheck.documents.zipsafe import Limits, SafeZip
from reportcheck.outputs.annotate.model import Copy, NotAnnotated, Note
from reportcheck.outputs.annotate.notes import displaced
from reportcheck.outputs.annotate.package import PackageCopy
from reportcheck.outputs.annotate.xlsx_comments import Comments
from reportcheck.outputs.annotate.xlsx_drawing import add_boxes

Spot = tuple[int, int]
"""Row and column on a sheet, from 0."""


def annotate_xlsx(data: bytes, notes: Sequence[Note], lang: str, limits: Limits) -> Copy:
    """A workbook with the notes at their cells; a cell that has a note already keeps it and gets ours below.

    Raises Unreadable as the reader does, NotAnnotated where a sheet cannot take notes.
    """
    origins = SheetOrigins()
    read_xlsx(data, limits, origins)
    package = PackageCopy(SafeZip(data, limits))
    sheets: dict[int, Comments] = {}
    texts: dict[int, dict[Spot, list[str]]] = {}
    said: set[tuple[int, int, Spot]] = set()
    moved = 0
    for note in notes:
        sheet, spot = _spot(note, origins)
        if sheet not in sheets:
            sheets[sheet] = Comments(package, origins.parts[sheet])
        stands = note.place is None or (spot is not None and not sheets[sheet].is_thread(address(*spot)))
        if spot is None or not stands:
            spot = sheets[sheet].free_spot()
        if stands and (note.finding, sheet, spot) in said:
            continue  # a cell of several numbers says once what is wrong with them
        said.add((note.finding, sheet, spot))
        moved += not stands
        text = note.text if stands else displaced(note, lang)
        texts.setdefault(sheet, {}).setdefault(spot, []).append(text)
    for sheet, told in sorted(texts.items()):
        part = origins.parts[sheet]
        joined = {spot: "\n\n".join(lines) for spot, lines in sorted(told.items())}
        new = [spot for spot in joined if not sheets[sheet].has(address(*spot))]
        for spot, text in joined.items():
            sheets[sheet].add(address(*spot), text)
        sheets[sheet].write()
        add_boxes(package, part, {spot: joined[spot] for spot in new}, is_strict(package.read(part)))
    return Copy(package.to_bytes(), sum(len(lines) for told in texts.values() for lines in told.values()), moved)


def _spot(note: Note, origins: SheetOrigins) -> tuple[int, Spot | None]:
    """The sheet of a note, and its cell where it has one there."""
    if note.place is None:
        return _first_sheet(origins), None
    block = note.place["block"]
    if not 0 <= block < len(origins.blocks):
        raise NotAnnotated("failed", f"block {block}")
    origin = origins.blocks[block]
    return origin.sheet, origin.cell(note.place.get("row", -1), note.place.get("column", -1))


def _first_sheet(origins: SheetOrigins) -> int:
    return next((origin.sheet for origin in origins.blocks if origin.rows), 0)
