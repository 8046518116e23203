"""The documentation as a whole: links, navigation, pictures, nothing fetched from elsewhere. `make site` builds it."""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).resolve().parent.parent
DOCS = ROOT / "docs"
PAGES = sorted([*ROOT.glob("*.md"), *DOCS.rglob("*.md"), ROOT / "samples" / "README.md"])
SITE: dict[str, Any] = yaml.safe_load((ROOT / "mkdocs.yml").read_text("utf-8"))
CODE = re.compile(r"^```.*?^```$|`[^`\n]*`", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"\]\(([^)\s]+)\)")


def script(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, DOCS / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def text_of(page: Path) -> str:
    return CODE.sub("", page.read_text("utf-8"))


def anchors(page: Path) -> set[str]:
    headings = re.findall(r"^#+ (.*)$", page.read_text("utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).strip().replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("page", PAGES, ids=[path.relative_to(ROOT).as_posix() for path in PAGES])
def test_links_lead_somewhere(page: Path) -> None:
    for link in LINK.findall(text_of(page)):
        if re.match(r"https?:|mailto:", link):
            continue
        path, _, anchor = link.partition("#")
        target = (page.parent / path).resolve() if path else page
        assert target.exists(), link
        assert not anchor or anchor in anchors(target), link


def in_navigation(entry: Any) -> list[str]:
    if isinstance(entry, str):
        return [entry]
    values = entry if isinstance(entry, list) else entry.values()
    return [page for value in values for page in in_navigation(value)]


def test_every_page_is_in_the_navigation_once() -> None:
    pages = [path.relative_to(DOCS).as_posix() for path in DOCS.rglob("*.md") if "examples" not in path.parts]
    wanted = [page for page in pages if not page.startswith("rules/") or page == "rules/index.md"]
    assert sorted(in_navigation(SITE["nav"])) == sorted(wanted)


def test_pages_in_two_languages_lead_to_each_other() -> None:
    english = sorted(DOCS.glob("*.en.md"))
    assert len(english) >= 4
    for page in english:
        other = page.with_name(page.name.replace(".en.md", ".md"))
        assert f"]({other.name})" in page.read_text("utf-8")
        assert f"]({page.name})" in other.read_text("utf-8")


def test_no_font_or_script_is_fetched() -> None:
    assert SITE["theme"]["font"] is False
    assert not {"extra_javascript", "extra_css"} & set(SITE)


def test_pictures_are_fresh() -> None:
    assert script("picture").stale() == []


def test_a_stale_picture_is_noticed(tmp_path: Path) -> None:
    picture = script("picture")
    picture.write(tmp_path)
    assert picture.stale(tmp_path) == []
    (tmp_path / "docs" / "images" / "check.svg").write_text("<svg/>", "utf-8")
    (tmp_path / "docs" / "images" / "check.fr.svg").write_text("<svg/>", "utf-8")
    assert picture.stale(tmp_path) == ["docs/images/check.fr.svg", "docs/images/check.svg"]


def test_a_picture_shows_the_run_and_needs_nothing_else() -> None:
    for name in ("check.svg", "check.en.svg"):
        svg = (DOCS / "images" / name).read_text("utf-8")
        assert "RATE-NAMED" in svg
        assert "url(http" not in svg
        assert "@font-face" not in svg


def test_what_a_site_fetches_is_found(tmp_path: Path) -> None:
    page = '<a href="https://a.example/">a</a><link rel="canonical" href="https://a.example/"><img src="a.png">'
    (tmp_path / "index.html").write_text(page, "utf-8")
    fetched = script("check_site").fetched
    assert fetched(tmp_path) == []
    bad = '<script async src="https://b.example/x.js"></script><link href="//c.example/f.css" rel="stylesheet">'
    (tmp_path / "b.html").write_text(bad, "utf-8")
    (tmp_path / "c.css").write_text("@font-face { src: url('https://d.example/f.woff2') }", "utf-8")
    assert [line.partition(": ")[2] for line in fetched(tmp_path)] == [
        "https://b.example/x.js",
        "//c.example/f.css",
        "https://d.example/f.woff2",
    ]
