"""The page as a whole: self-contained, both languages, every file with its status, the worst first."""

from __future__ import annotations

import base64
import hashlib
import re
import zlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.outputs.html.reading import checked, page_of, texts, tree_of

from reportcheck.config import Settings
from reportcheck.documents.model import Document, Paragraph
from reportcheck.outputs import Look, renderer
from reportcheck.outputs.html import packing
from reportcheck.outputs.html.assets import scripts
from reportcheck.outputs.html.spill import Spill
from reportcheck.outputs.html.words import EN, IN_SCRIPT, ZH
from reportcheck.results import Report

PACKAGE = Path(packing.__file__).parent
CHINESE = re.compile("[一-鿿]")


def test_it_needs_nothing_and_lets_nothing_out(reports: list[Report]) -> None:
    page = page_of(reports)
    tree = tree_of(page)
    policy = tree.cssselect("meta[http-equiv='Content-Security-Policy']")[0].get("content")
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    for element in ("style", "script:not([type])"):
        (own,) = tree.cssselect(element)
        digest = base64.b64encode(hashlib.sha256(own.text.encode()).digest()).decode()
        assert f"'sha256-{digest}'" in policy
    for element in tree.iter():
        assert not {"src", "srcset", "action", "style"} & set(element.keys())
        assert element.get("href", "#").startswith("#")
    assert not re.findall(r"url\(|@import|https?:", page)


def test_every_status_is_told_with_its_reason(reports: list[Report]) -> None:
    tree = tree_of(page_of(reports))
    told = " ".join(texts(tree, ".undone li"))
    for part in (
        "图片.docx",
        "未读取的内容：图片",
        "坏.docx",
        "文件不是完整的 Word 文档。",
        "崩.docx",
        "超过时间限制。",
    ):
        assert part in told
    assert "干净.txt" not in told
    assert len(tree.cssselect("section.file")) == len(reports)


def test_the_worst_comes_first(make_report, make_finding) -> None:
    def named(path: str, *levels: str, status: str = "checked") -> Report:
        return make_report(path=path, status=status, findings=tuple(make_finding(level=level) for level in levels))

    order = ["two", "one-and", "one", "warned", "crashed", "unread", "partial", "clean"]
    reports = [
        named("clean"),
        named("warned", "warning"),
        named("partial", status="partial"),
        named("crashed", status="crashed"),
        named("two", "error", "error"),
        named("one", "error"),
        named("unread", status="unreadable"),
        named("one-and", "error", "warning"),
    ]
    tree = tree_of(page_of(reports))
    assert texts(tree, "section.file h2") == order
    assert texts(tree, ".by_file td:first-child a") == order
    assert tree.cssselect("section.file")[0].get("data-found") == "error:FUND-SAVED=2"


def test_rules_are_counted_by_level(make_report, make_finding) -> None:
    findings = (make_finding(), make_finding(level="warning"), make_finding(rule="SUM-PARTS"))
    tree = tree_of(page_of([make_report(findings=findings)]))
    assert [texts(row, "td") for row in tree.cssselect(".by_rule tbody tr")] == [
        ["FUND-SAVED", "节约额等于预算减支出", "1", "1"],
        ["SUM-PARTS", "分项之和等于合计", "1", "0"],
    ]


def test_notes_only_where_asked_for(reports: list[Report]) -> None:
    assert not tree_of(page_of(reports)).cssselect("article.note, input[value=note]")
    assert tree_of(page_of(reports, notes=True)).cssselect("article.note")


def test_in_english_the_page_says_nothing_in_chinese() -> None:
    finding_free = Report("a.docx", "0" * 64, "docx", "checked")
    page = page_of([finding_free, finding_free], lang="en")
    tree = tree_of(page)
    assert tree.get("lang") == "en"
    for element in tree.cssselect("style, script"):
        element.drop_tree()
    assert not CHINESE.search("".join(tree.itertext()))
    assert tree_of(page_of([finding_free])).get("lang") == "zh-CN"


def test_words_are_there_in_both_languages() -> None:
    assert ZH.keys() == EN.keys()
    assert {key for key in ZH if ZH[key].count("{") != EN[key].count("{")} == set()
    assert all(CHINESE.search(word) for word in ZH.values())
    assert not any(CHINESE.search(word) for word in EN.values())
    assert set(re.findall(r"\bwords\.(\w+)", scripts())) <= {*IN_SCRIPT, "outcomes", "reasons", "rules"}


def with_text(path: str, size: int, *findings: object) -> Report:
    text = "水利工程管护情况良好。" * (size // 33)
    documents = (Document("t", (Paragraph(0, text, text),)),)
    return Report(path, "", "txt", "checked", findings=findings, documents=documents)


def test_large_batches_keep_texts_packed_and_those_without_findings_out(
    make_finding, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(packing, "PLAIN_BYTES", 10_000)
    monkeypatch.setattr(packing, "ALL_BYTES", 20_000)
    reports = [with_text("clean", 8_000), with_text("clean too", 8_000), with_text("found", 8_000, make_finding())]
    tree = tree_of(page_of([*reports, with_text("large", 50_000, make_finding(level="warning"))]))
    found, large, clean, too = tree.cssselect("section.file")
    assert "水利工程" in "".join(found.itertext())
    (packed,) = large.cssselect("script.packed")
    unpacked = zlib.decompress(base64.b64decode(packed.text)).decode()
    assert unpacked.count("水利工程") > 1000
    assert "article" in unpacked
    for left_out in (clean, too):
        assert texts(left_out, ".told") == [ZH["left_out"]]


def test_a_small_batch_keeps_all_texts(tmp_path: Path) -> None:
    reports = [checked(tmp_path, f"水利局第{at}号说明。\n共3个项目。\n", f"{at}.txt") for at in range(20)]
    tree = tree_of(page_of(reports))
    assert len(tree.cssselect(".row[data-n]")) == 40
    assert not tree.cssselect("script.packed")


def test_no_report_is_held_while_others_come(tmp_path: Path) -> None:
    import gc
    import weakref

    alive: list[weakref.ref[Report]] = []

    class Watched(Report):
        __slots__ = ("__weakref__",)

    def coming() -> Iterator[Report]:
        for at in range(5):
            report = Watched(f"{at}.txt", "", "txt", "checked")
            alive.append(weakref.ref(report))
            yield report
            del report
            gc.collect()
            assert sum(one() is not None for one in alive) <= 1

    assert "".join(renderer("html")(coming(), Settings(with_text=True), Look()))


def test_the_spill_gives_back_what_was_set_aside() -> None:
    with Spill() as spill:
        kept = [spill.keep(text) for text in ("", "水利", "a" * 100)]
        assert [spill.bytes_of(one).decode() for one in reversed(kept)] == ["a" * 100, "水利", ""]


def test_it_is_the_same_every_time(reports: list[Report]) -> None:
    assert page_of(reports) == page_of(reports)


def test_no_report_at_all() -> None:
    assert "<main>" in page_of([])


def test_every_word_is_used() -> None:
    used = "".join(path.read_text("utf-8") for path in PACKAGE.glob("*.py") if path.name != "words.py")
    assert {key for key in ZH if f'"{key}"' not in used and f"'{key}'" not in used} <= {*IN_SCRIPT}
