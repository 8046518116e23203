"""Pages in Debian's chromium, headless. `make browser` installs what is needed; without it these tests are skipped."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from reportcheck.batch.run import check_files
from reportcheck.config import Settings
from reportcheck.outputs import Look, renderer

SAMPLES = Path(__file__).parents[2] / "samples"


@dataclass
class Opened:
    """A page in the browser, with what it complained of and what it asked the network for."""

    tab: Any
    complaints: list[str] = field(default_factory=list)
    requests: list[str] = field(default_factory=list)

    def press(self, *keys: str) -> None:
        for key in keys:
            self.tab.keyboard.press(key)

    def count(self, selector: str) -> int:
        return int(self.tab.locator(selector).count())

    def visible(self, selector: str) -> int:
        return int(self.tab.locator(f"{selector}:visible").count())

    def texts(self, selector: str) -> list[str]:
        return list(self.tab.locator(selector).all_text_contents())


@pytest.fixture(scope="session")
def chromium() -> Iterator[Any]:
    api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed: make browser")
    found = shutil.which("chromium") or shutil.which("chromium-browser")
    if found is None:
        pytest.skip("chromium is not installed: make browser")
    with api.sync_playwright() as running:
        browser = running.chromium.launch(executable_path=found)
        yield browser
        browser.close()


Open = Callable[..., Opened]


@pytest.fixture
def open_page(chromium: Any, tmp_path: Path) -> Iterator[Open]:
    """Writes the page of some files and opens it; ends with no complaint and no request but for the page itself."""
    contexts: list[Any] = []
    opened: list[tuple[Opened, str]] = []

    def open_(paths: list[Path], scheme: str = "light", **settings: Any) -> Opened:
        chosen = Settings(with_text=True, **settings)
        page = tmp_path / "page.html"
        page.write_text("".join(renderer("html")(check_files(paths, chosen), chosen, Look())), "utf-8")
        context = chromium.new_context(color_scheme=scheme, viewport={"width": 1280, "height": 800})
        contexts.append(context)
        shown = Opened(context.new_page())
        shown.tab.on("console", lambda message: shown.complaints.append(message.text))
        shown.tab.on("pageerror", lambda error: shown.complaints.append(str(error)))
        shown.tab.on("request", lambda request: shown.requests.append(request.url))
        shown.tab.goto(page.as_uri())
        opened.append((shown, page.as_uri()))
        return shown

    yield open_
    for shown, address in opened:
        assert shown.complaints == []
        assert {request.partition("#")[0] for request in shown.requests} == {address}
    for context in contexts:
        context.close()


@pytest.fixture(scope="session")
def samples() -> list[Path]:
    return sorted(path for path in SAMPLES.iterdir() if path.suffix in (".docx", ".txt"))
