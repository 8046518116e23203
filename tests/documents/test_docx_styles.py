"""Styles of a Word file: found whatever the sheet is written like, and never in a way that stops the reading."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.documents.build import document, p, style

HEADING = style("Heading1", "heading 1")
BODY = (
    p("松溪县2023年度自评报告")
    + p("本报告由县教育局编制。")
    + p("基本情况", style="Heading1")
    + p("教育经费使用规范。", style="Text")
)


def _levels(folder: Path, styles: str, body: str = BODY) -> list[int]:
    return [section.level for section in document(folder, body, styles=styles).sections]


@pytest.mark.parametrize(
    "styles",
    [
        pytest.param(HEADING, id="plain"),
        pytest.param("<!-- made by hand -->" + HEADING, id="a comment before it"),
        pytest.param("<!-- " + style("Heading1", "Text") + " -->" + HEADING, id="a style inside a comment"),
        pytest.param("<w:latentStyles/>" * 20_000 + HEADING, id="far behind in the part"),
        pytest.param("<w:latentStyles/>" * 20_000 + "<!-- late -->" + HEADING, id="a comment far behind"),
        pytest.param(
            style(
                "Heading1",
                "heading 1",
                '<w:rPr><w14:glow xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"/></w:rPr>',
            ),
            id="names of later versions",
        ),
        pytest.param(HEADING + '<w:style w:type="paragraph" w:styleId="Text"/>', id="an empty style"),
        pytest.param(
            style("Heading1", "Own", '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>'), id="by outline level and not by name"
        ),
        pytest.param(style("Heading1", "Own", based_on="Base") + style("Base", "heading 1"), id="by what it rests on"),
    ],
)
def test_a_heading_style_is_found(tmp_path: Path, styles: str) -> None:
    assert _levels(tmp_path, styles) == [1]


@pytest.mark.parametrize(
    "styles",
    [
        pytest.param("", id="no styles at all"),
        pytest.param(style("Other", "heading 1"), id="another style"),
        pytest.param(style("Heading1", "Own", '<w:pPr><w:outlineLvl w:val="9"/></w:pPr>'), id="body text"),
        pytest.param(style("Heading1", "Own", '<w:pPr><w:outlineLvl w:val="x"/></w:pPr>'), id="no number"),
        pytest.param(style("Heading1", "Own", based_on="Nowhere"), id="resting on a style that is missing"),
        pytest.param(style("Heading1", "A", based_on="B") + style("B", "B", based_on="Heading1"), id="in a circle"),
        pytest.param('<w:style w:type="paragraph" w:styleId="Heading1"/>', id="an empty style"),
    ],
)
def test_other_styles_make_no_heading(tmp_path: Path, styles: str) -> None:
    assert _levels(tmp_path, styles) == []


def test_a_centred_style_of_the_title(tmp_path: Path) -> None:
    sheet = style("T", "Title", '<w:pPr><w:jc w:val="center"/></w:pPr>')
    report = document(tmp_path, p("松溪县2023年度自评报告", style="T") + p("教育经费使用规范。"), styles=sheet)
    assert report.title == "松溪县2023年度自评报告"
