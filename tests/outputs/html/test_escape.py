"""Whatever a report holds stays text."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import html
from tests.outputs.html.reading import checked, page_of, tree_of

from reportcheck.outputs.html.escape import escape, script_json, visible

HOSTILE = (
    "</script><script>alert(1)</script>",
    "</style></title><!--",
    "]]><img src=x onerror=alert(1)>",
    "\"'><svg/onload=alert(1)>",
    "&lt;b&gt; &amp;amp;",
    "\u202e元万07\u202c",
)


@given(st.text())
def test_text_comes_back_as_it_was(text: str) -> None:
    read = html.fragment_fromstring(f'<p title="{escape(text)}">{escape(text)}</p>')
    assert read.text_content() == read.get("title") == visible(text)
    assert not any(mark in escape(text) for mark in "<>\"'")


@given(st.recursive(st.text(), lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner)))
def test_json_cannot_end_its_script(value: object) -> None:
    text = script_json(value)
    assert not any(mark in text for mark in "<>&\u2028\u2029")
    json.loads(text)


def test_what_would_not_be_seen_is_shown() -> None:
    assert escape("5\x00万\u202e元\x85\x7f\r\n\ud800") == "5␀万[U+202E]元[U+0085]␡\n[U+D800]"


@pytest.mark.parametrize("hostile", HOSTILE)
def test_hostile_reports_leave_the_page_as_it_is(tmp_path: Path, hostile: str) -> None:
    text = f"一、{hostile}情况\n{hostile}年初预算54.66万元，追加50万元，实际使用74.79万元，节约28.97万元。{hostile}\n"
    report = checked(tmp_path, text)
    page = page_of([report])
    assert report.findings
    tree = tree_of(page)
    assert len(tree.cssselect("script:not([type])")) == 1
    assert not tree.cssselect("img, svg, iframe, object, embed, link, base")
    assert not [name for element in tree.iter() for name in element.keys() if name.startswith("on")]  # noqa: SIM118
    assert not any(mark in page for mark in "\x00\u202e")


def test_hostile_names_and_messages(make_report, make_finding) -> None:
    hostile = "</script><img src=x onerror=alert(1)>\"'\u202e"
    finding = make_finding(message=hostile, equation=hostile, rule="</script>")
    report = make_report(path=hostile, titles=(hostile,), error=hostile, findings=(finding,))
    for lang in ("zh", "en"):
        tree = tree_of(page_of([report, report], lang=lang))
        assert not tree.cssselect("img")
        assert len(tree.cssselect("script:not([type])")) == 1
