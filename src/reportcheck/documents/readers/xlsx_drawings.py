"""What lies over the cells of a sheet: text boxes are read, pictures, charts and objects are named."""

from __future__ import annotations

from reportcheck.documents.readers.docx_package import Element, parse_xml
from reportcheck.documents.readers.sheets_model import Allowance, Sheet
from reportcheck.documents.readers.xlsx_package import Package, is_fallback
from reportcheck.documents.readers.xlsx_strings import clean

_DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_UNREAD = {"pic": "picture", "chart": "chart", "oleObj": "object", "relIds": "object"}


def read_drawing(package: Package, part: str, sheet: Sheet, allowance: Allowance) -> None:
    """Add the texts and the unread parts of a drawing to its sheet. Raises Unreadable for a broken part."""
    if part not in package.zip:
        return
    for element in parse_xml(package.zip.read(part)).iter():
        name = str(element.tag).rpartition("}")[2]
        if name == "txBody":
            lines = [_line(paragraph) for paragraph in element.iterchildren(_DRAWING + "p")]
            texts = [line for line in lines if line]
            allowance.spend(len(texts), sum(map(len, texts)))
            sheet.text_boxes.extend(texts)
        elif name in _UNREAD and not is_fallback(element):
            sheet.unread.append((_UNREAD[name], _name_of(element)))


def _line(paragraph: Element) -> str:
    return clean(
        "".join(
            "\n" if str(part.tag).endswith("}br") else part.text or ""
            for part in paragraph.iter(_DRAWING + "t", _DRAWING + "br")
        )
    )


def _name_of(element: Element) -> str:
    """The description or name that the drawing gives to what holds `element`."""
    holder: Element | None = element
    while holder is not None:
        found = next(holder.iter("{*}cNvPr"), None)
        if found is not None:
            return found.get("descr") or found.get("name") or ""
        holder = holder.getparent()
    return ""
