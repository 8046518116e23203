"""A walk through the HTML report as a reader takes it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from tests.outputs.html.reading import checked

from reportcheck.outputs.html import packing

if TYPE_CHECKING:
    from tests.browser.conftest import Open, Opened

pytestmark = pytest.mark.slow

SHOWN = "section.file:not([hidden])"


def codes(opened: Opened) -> list[str]:
    """The numbers of the open finding, as its card lists them."""
    return list(opened.tab.locator("article.open .go").evaluate_all("all => all.map(one => one.dataset.go)"))


def background(opened: Opened, selector: str) -> str:
    return str(opened.tab.locator(selector).first.evaluate("one => getComputedStyle(one).backgroundColor"))


def test_a_click_on_a_finding_shows_all_its_numbers(open_page: Open, samples: list[Path]) -> None:
    opened = open_page(samples[:1])
    cards = opened.tab.locator("article.f")
    assert cards.count() == 3
    for at in range(3):
        assert opened.visible("article .more") == 0
        cards.nth(at).locator(".top").click()
        quotes = opened.texts("article.open .go")
        assert len(quotes) > 1
        for code, quote in zip(codes(opened), quotes, strict=True):
            assert "".join(opened.texts(f'b.on[data-e~="{code}"]')) == quote
        assert opened.visible("article.open dl .eq") == 1
        assert opened.visible("article.open dl ins") == 1
        assert opened.tab.locator("article.open .top").get_attribute("aria-expanded") == "true"
        assert opened.visible("b.on") == opened.count("b.on")
        cards.nth(at).locator(".top").click()
        assert opened.count("b.on") == 0


def test_a_click_on_its_number_goes_there(open_page: Open, samples: list[Path]) -> None:
    opened = open_page(samples[:1])
    opened.tab.locator("article.f .top").first.click()
    for code in codes(opened):
        opened.tab.locator(f'[data-go="{code}"]').click()
        (mark,) = opened.tab.locator(f'b.now[data-e~="{code}"]').all()
        box = mark.bounding_box()
        assert box is not None
        assert 0 < box["y"] < 800


def test_a_click_on_a_number_tells_its_fate(open_page: Open, samples: list[Path]) -> None:
    opened = open_page(samples[:1])
    opened.tab.locator(".text b.h").first.click()
    assert "成立" in opened.texts("#tip")[0]
    assert opened.visible("#tip code") >= 1
    opened.press("Escape")
    assert opened.visible("#tip") == 0
    opened.tab.locator(".text b.x").first.click()
    assert "无需核对" in opened.texts("#tip")[0]
    opened.tab.locator("b.slip").first.click()
    assert opened.count("article.open") == 1
    assert "矛盾" in opened.texts("#tip")[0]


def test_filters(open_page: Open, samples: list[Path]) -> None:
    opened = open_page(samples, notes=True)
    tab = opened.tab
    every = opened.count("article.f")
    assert opened.count(SHOWN) == len(samples)
    assert opened.texts("#count") == [f"显示 {every} / {every} 条发现"]

    tab.locator("input[value=error]").uncheck()
    assert 0 < opened.count("article.f:not([hidden])") < every
    assert opened.count("article.error:not([hidden])") == 0
    tab.locator("#reset-button").click()
    assert opened.count("article.f:not([hidden])") == every

    tab.locator("[data-filter-rule=FUND-SAVED]").click()
    assert set(tab.locator("article.f:not([hidden])").evaluate_all("all => all.map(one => one.dataset.rule)")) == {
        "FUND-SAVED"
    }
    assert opened.count(SHOWN) == opened.count(f"{SHOWN}:has([data-rule=FUND-SAVED])") > 0
    tab.locator("#reset-button").click()

    tab.locator("#file").select_option("f3")
    assert tab.locator(SHOWN).evaluate_all("all => all.map(one => one.id)") == ["f3"]
    tab.locator("#only").check()
    assert opened.visible("#f3 .row") == opened.count("#f3 .row:has(article)")


def test_search(open_page: Open, samples: list[Path]) -> None:
    opened = open_page(samples)
    opened.press("/")
    opened.tab.keyboard.type("夜间开放")
    opened.tab.wait_for_selector(".row.hit")
    assert all("夜间开放" in text for text in opened.texts(".row.hit"))
    assert opened.count(SHOWN) == 1
    opened.tab.locator("#search").fill("没有这样的词")
    opened.tab.wait_for_selector("#none", state="visible")
    assert opened.count(SHOWN) == 0
    opened.press("Escape")
    opened.tab.wait_for_selector(SHOWN)
    assert opened.count(SHOWN) == len(samples)


def test_keys(open_page: Open, samples: list[Path]) -> None:
    opened = open_page(samples)
    order = []
    for _ in range(opened.count("article.f")):
        opened.press("j")
        opened.tab.wait_for_selector("article.open")
        order.append(opened.tab.locator("article.open").get_attribute("id"))
    assert order == opened.tab.locator("article.f").evaluate_all("all => all.map(one => one.id)")
    opened.press("k")
    assert opened.tab.locator("article.open").get_attribute("id") == order[-2]
    for code in (*codes(opened), codes(opened)[0]):
        opened.press("Enter")
        assert opened.tab.locator(".go.now").get_attribute("data-go") == code
        assert opened.count(f'b.now[data-e~="{code}"]') > 0
    opened.press("Escape")
    assert opened.count("article.open, b.on, b.now") == 0
    opened.press("?")
    assert opened.visible("#help") == 1
    opened.press("j")
    assert opened.count("article.open") == 0
    opened.press("Escape")
    assert opened.visible("#help") == 0
    opened.press("?", "?")
    assert opened.visible("#help") == 0
    opened.press("Shift+J")
    assert opened.tab.evaluate("document.activeElement.tagName") == "SUMMARY"


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_light_and_dark(open_page: Open, samples: list[Path], lang: str) -> None:
    light, dark = (open_page(samples[:2], scheme, lang=lang) for scheme in ("light", "dark"))
    assert background(light, "body") != background(dark, "body")
    assert light.texts("#theme-button") == [{"zh": "深色", "en": "Dark"}[lang]]
    light.tab.locator("#theme-button").click()
    assert background(light, "body") == background(dark, "body")
    for opened in (light, dark):
        opened.tab.emulate_media(media="print")
        assert background(opened, "section.file") == "rgb(255, 255, 255)"
        assert opened.visible(".bar") == 0
        assert opened.visible("section:has(details[open]) article .more") > 0


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_colours_of_text_stand_out(open_page: Open, samples: list[Path], scheme: str) -> None:
    opened = open_page(samples[:2], scheme, notes=True)
    opened.press("j")
    selectors = ["p", "b.h", "b.c", "b.x", "b.n", "b.r", "b.on", "b.on.slip", ".lv", ".f code", "del", "ins", ".count"]
    for selector in [*selectors, ".about", ".legend b.u", "th", ".status", "button", "a", ".totals dt"]:
        assert opened.tab.locator(selector).first.evaluate(CONTRAST) >= 4.5, selector


# after WCAG 2: the contrast of an element's colour with the first background that is painted behind it
CONTRAST = """element => {
  const parse = colour => colour.match(/[\\d.]+/g).map(Number);
  const light = ([r, g, b]) => [r, g, b].map(part => part / 255)
    .map(part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
    .reduce((sum, part, at) => sum + part * [0.2126, 0.7152, 0.0722][at], 0);
  let behind = element;
  const clear = one => one.parentElement && parse(getComputedStyle(one).backgroundColor)[3] === 0;
  while (clear(behind)) behind = behind.parentElement;
  const [a, b] = [getComputedStyle(element).color, getComputedStyle(behind).backgroundColor].map(c => light(parse(c)));
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}"""


def test_packed_texts_are_unpacked_when_they_are_wanted(
    open_page: Open, samples: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(packing, "PLAIN_BYTES", 0)
    opened = open_page(samples)
    tab = opened.tab
    tab.wait_for_selector("article.f")  # the file that is open from the start
    assert opened.count("script.packed") == len(samples) - 1
    first = opened.count("article.f")
    for _ in range(first + 1):
        opened.press("j")
        tab.wait_for_selector("article.open")
    tab.wait_for_selector(f"article.f >> nth={first}", state="attached")
    assert opened.count("script.packed") == len(samples) - 2
    tab.locator("#open-button").click()
    tab.wait_for_selector("script.packed", state="detached")
    assert opened.texts("#count") == [f"显示 {opened.count('article.f')} / {opened.count('article.f')} 条发现"]


def test_hostile_texts_run_nothing(open_page: Open, tmp_path: Path) -> None:
    hostile = "</script><img src=http://example.invalid/x onerror=alert(1)><script>alert(2)</script>"
    text = f"一、{hostile}\n{hostile}年初预算54.66万元，追加50万元，实际使用74.79万元，节约28.97万元。\n"
    assert checked(tmp_path, text).findings
    opened = open_page([tmp_path / "report.txt"])  # a script that ran, or that the policy stopped, is a complaint
    opened.tab.locator("b.slip").first.click()
    assert opened.count("img") == 0
    assert hostile in opened.texts(".row")[1]
