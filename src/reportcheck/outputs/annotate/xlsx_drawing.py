"""The boxes in which Excel shows the notes of a sheet: an old-style (VML) drawing, that of the sheet or a new one."""

from __future__ import annotations

import re
from collections.abc import Mapping
from math import ceil

from lxml import etree

from reportcheck.documents.readers.docx_package import Element, parse_stored
from reportcheck.documents.readers.sheets_model import MAX_COLUMNS, MAX_ROWS
from reportcheck.documents.readers.xlsx_package import relation_id
from reportcheck.outputs.annotate.model import NotAnnotated
from reportcheck.outputs.annotate.package import STRICT_RELATION, USUAL_RELATION, PackageCopy, to_bytes

_TYPE = "application/vnd.openxmlformats-officedocument.vmlDrawing"
_NAMESPACES = (
    'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" '
    'xmlns:x="urn:schemas-microsoft-com:office:excel"'
)
_EMPTY = (
    f'<xml {_NAMESPACES}><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout></xml>'
).encode()
_SHAPE_TYPE = (
    f'<v:shapetype {_NAMESPACES} id="_x0000_t202" coordsize="21600,21600" o:spt="202" '
    'path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/>'
    '<v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>'
)
_BOX = (
    '<v:shape {namespaces} id="_x0000_s{number}" type="#_x0000_t202" '
    'style="position:absolute;margin-left:80pt;margin-top:2pt;width:{width}pt;height:{height}pt;z-index:1;'
    'visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/>'
    '<v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>'
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>'
    '<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>'
    "<x:Anchor>{left}, 15, {top}, 2, {right}, 15, {bottom}, 4</x:Anchor><x:AutoFill>False</x:AutoFill>"
    "<x:Row>{row}</x:Row><x:Column>{column}</x:Column></x:ClientData></v:shape>"
)
_SHAPE_NUMBER = re.compile(rb"_x0000_s(\d{1,8})")
_FIRST_NUMBER = 1025
_BEHIND = frozenset(  # what stands behind the reference to the drawing in a worksheet
    "legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst AlternateContent".split()  # noqa: SIM905
)
_COLUMNS, _WIDTH, _IN_A_LINE = 5, 270, 27  # how wide a box is: in columns, in points, in Chinese characters
_LINE = 15  # the height of a line, and of a usual row, in points


def add_boxes(package: PackageCopy, sheet: str, texts: Mapping[tuple[int, int], str], strict: bool) -> None:
    """A box for each note, by row and column of its cell. Raises NotAnnotated for a drawing that cannot be added to."""
    name = _drawing(package, sheet, strict)
    data = package.read(name)
    end = data.rfind(b"</xml>")
    if end < 0:
        raise NotAnnotated("failed", name)
    first = max([_FIRST_NUMBER - 1, *map(int, _SHAPE_NUMBER.findall(data))]) + 1
    boxes = [_box(first + index, *spot, text) for index, (spot, text) in enumerate(texts.items())]
    if boxes and b"_x0000_t202" not in data:
        boxes.insert(0, _SHAPE_TYPE)
    package.change(name, data[:end] + "".join(boxes).encode() + data[end:])


def _box(number: int, row: int, column: int, text: str) -> str:
    lines = sum(max(ceil(len(line) / _IN_A_LINE), 1) for line in text.split("\n")) + 1
    left = min(column + 1, MAX_COLUMNS - 1)
    return _BOX.format(
        namespaces=_NAMESPACES,
        number=number,
        width=_WIDTH,
        height=lines * _LINE,
        left=left,
        right=min(left + _COLUMNS, MAX_COLUMNS - 1),
        top=row,
        bottom=min(row + lines, MAX_ROWS - 1),
        row=row,
        column=column,
    )


def _drawing(package: PackageCopy, sheet: str, strict: bool) -> str:
    """The drawing of a sheet for notes and form controls; made where there is none."""
    root = parse_stored(package.read(sheet))
    reference = next((child for child in root if _name(child) == "legacyDrawing"), None)
    if reference is not None:
        wanted = relation_id(reference)
        target = next((one.target for one in package.related(sheet) if one.id == wanted), "")
        if target not in package:
            raise NotAnnotated("failed", target or wanted)
        return target
    name = package.free_name("xl/drawings/vmlDrawing{}.vml")
    package.add(name, _EMPTY, _TYPE)
    base = STRICT_RELATION if strict else USUAL_RELATION
    relation = package.relate(sheet, base + "vmlDrawing", name)
    made = etree.Element(f"{{{etree.QName(root).namespace}}}legacyDrawing", nsmap={"r": base.rstrip("/")})
    made.set(f"{{{base.rstrip('/')}}}id", relation)
    seen_data = False
    for child in root:
        seen_data = seen_data or _name(child) == "sheetData"
        if seen_data and _name(child) in _BEHIND:
            child.addprevious(made)
            break
    else:
        root.append(made)
    package.change(sheet, to_bytes(root))
    return name


def _name(element: Element) -> str:
    return str(element.tag).rpartition("}")[2]
