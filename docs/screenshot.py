"""Takes the picture of the HTML report that the READMEs show: docs/images/html-report.png.

python docs/screenshot.py          needs what `make browser` installs
"""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

from reportcheck.config import Settings
from reportcheck.outputs import Look, renderer
from reportcheck.pipeline import check_file

DOCS = Path(__file__).resolve().parent
SAMPLE = DOCS.parent / "samples" / "06-school-procurement.docx"
PICTURE = DOCS / "images" / "html-report.png"


def main() -> None:
    """Open the page of a sample, choose its first finding, take the picture."""
    settings = Settings(with_text=True)
    chromium = shutil.which("chromium") or shutil.which("chromium-browser")
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as running:
        page = Path(folder) / "page.html"
        page.write_text("".join(renderer("html")([check_file(SAMPLE, settings)], settings, Look())), "utf-8")
        browser = running.chromium.launch(executable_path=chromium)
        tab = browser.new_page(viewport={"width": 1240, "height": 720}, color_scheme="light")
        tab.goto(page.as_uri())
        tab.locator("article.f .top").first.click()
        tab.evaluate("() => { document.activeElement.blur(); scrollBy(0, 120); }")
        tab.screenshot(path=PICTURE)
        browser.close()


if __name__ == "__main__":
    main()
