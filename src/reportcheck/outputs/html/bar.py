"""The bar at the top of the page with its filters, and the help on keys."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from reportcheck.config import Settings
from reportcheck.outputs.html.escape import escape
from reportcheck.outputs.html.rank import Entry
from reportcheck.outputs.html.words import page_words
from reportcheck.outputs.labels import words

_KEYS = (
    (("j", "k"), "key_next"),
    (("Enter",), "key_enter"),
    (("J", "K"), "key_file"),
    (("/",), "key_search"),
    (("?",), "key_help"),
    (("Esc",), "key_escape"),
)


def bar(entries: Sequence[Entry], titles: Mapping[str, str], settings: Settings) -> str:
    """Search, levels, rule, file, and what else can be set."""
    said, page = words(settings.lang), page_words(settings.lang)
    shown = sum(sum(entry.found.values()) for entry in entries)
    rules = sorted({rule for entry in entries for rule, _ in entry.found})
    levels = "".join(
        f'<label class="{level}"><input type="checkbox" name="level" value="{level}" checked> '
        f"{escape(said[level])}</label>"
        for level in ("error", "warning", "note")
        if level in settings.shown_levels or any(found == level for entry in entries for _, found in entry.found)
    )
    rule_choice = _select(
        "rule", page["rule_filter"], page["all_rules"], ((r, f"{r} {titles.get(r, '')}") for r in rules)
    )
    file_choice = _select(
        "file", page["file_filter"], page["all_files"], ((f"f{entry.number}", _name(entry)) for entry in entries)
    )
    return (
        '<header class="bar" role="search">'
        f'<input type="search" id="search" placeholder="{escape(page["search"])} ( / )" '
        f'aria-label="{escape(page["search"])}">'
        f"<fieldset><legend>{escape(page['level_filter'])}</legend>{levels}</fieldset>"
        f"{rule_choice}{file_choice if len(entries) > 1 else ''}"
        f'<label class="only"><input type="checkbox" id="only"> {escape(page["passages_only"])}</label>'
        f'<output id="count" aria-live="polite">{escape(page["shown"].format(shown, shown))}</output>'
        f"{_button('reset', page['reset'], hidden=True)}"
        '<span class="ends">'
        f"{_button('open', page['open_all']) + _button('close', page['close_all']) if len(entries) > 1 else ''}"
        f"{_button('theme', page['dark'])}{_button('keys', page['keys'] + ' ?')}</span></header>\n"
    )


def help_dialog(lang: str) -> str:
    """The keys, and what can be clicked."""
    page = page_words(lang)
    rows = "".join(
        f"<div><dt>{' '.join(f'<kbd>{escape(key)}</kbd>' for key in keys)}</dt><dd>{escape(page[what])}</dd></div>"
        for keys, what in _KEYS
    )
    return (
        f'<dialog id="help" aria-label="{escape(page["keys"])}"><h2>{escape(page["keys"])}</h2><dl>{rows}</dl>'
        f"<p>{escape(page['help_click'])}</p><p>{escape(page['help_print'])}</p>"
        f"{_button('help-close', page['close'])}</dialog>\n"
    )


def _select(name: str, label: str, everything: str, options: Iterable[tuple[str, str]]) -> str:
    listed = "".join(f'<option value="{escape(value)}">{escape(text)}</option>' for value, text in options)
    first = f'<option value="">{escape(everything)}</option>'
    return f'<select id="{name}" aria-label="{escape(label)}">{first}{listed}</select>'


def _name(entry: Entry) -> str:
    title = entry.titles[0] if entry.titles else ""
    return f"{title} ({entry.path})" if title else entry.path


def _button(name: str, text: str, hidden: bool = False) -> str:
    return f'<button type="button" id="{name}-button"{" hidden" if hidden else ""}>{escape(text)}</button>'
