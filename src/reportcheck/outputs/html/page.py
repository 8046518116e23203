"""The page as a whole. Reports are drawn as they come and set aside; the page is put together when all are known."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from reportcheck import __version__
from reportcheck.config import Settings
from reportcheck.outputs import Look
from reportcheck.outputs.html.assets import policy, scripts, styles
from reportcheck.outputs.html.bar import bar, help_dialog
from reportcheck.outputs.html.cards import Cards
from reportcheck.outputs.html.escape import escape, script_json
from reportcheck.outputs.html.marks import Marks
from reportcheck.outputs.html.overview import Overview, legend
from reportcheck.outputs.html.packing import LEFT_OUT, PACKED, choose, pack
from reportcheck.outputs.html.rank import Entry
from reportcheck.outputs.html.spill import Spill
from reportcheck.outputs.html.text import FileText
from reportcheck.outputs.html.words import IN_SCRIPT, page_words
from reportcheck.outputs.labels import REASONS, in_language, reason_label, words
from reportcheck.outputs.selection import shown_findings
from reportcheck.outputs.summary import Summary
from reportcheck.results import Report
from reportcheck.rulebook.load import load, rules_version


def render(reports: Iterable[Report], settings: Settings, look: Look) -> Iterator[str]:  # noqa: ARG001
    """The page in pieces. Reports should come with their text; without it findings quote their passages."""
    titles = {rule["id"]: in_language(rule.get("title"), settings.lang) for rule in load()["rules"]}
    summary = Summary(settings)
    with Spill() as spill:
        entries = []
        for number, report in enumerate(reports, 1):
            summary.add(report)
            entries.append(_set_aside(report, number, titles, settings, spill))
        entries.sort(key=Entry.rank)
        yield from _Page(entries, summary, titles, spill, _between(entries)).pieces()


def _between(entries: Iterable[Entry]) -> dict[str, list[tuple[int, int]]]:
    """What comparisons found of each file: their numbers on the page, and how much."""
    found: dict[str, list[tuple[int, int]]] = {}
    for entry in entries:
        for path, count in entry.between.items():
            found.setdefault(path, []).append((entry.number, count))
    return found


def _set_aside(report: Report, number: int, titles: Mapping[str, str], settings: Settings, spill: Spill) -> Entry:
    findings = shown_findings(report, settings)
    marks = Marks(report, findings)
    cards = Cards(findings, titles, number, settings)
    text = FileText(report, cards, marks, settings.lang).html() if findings or report.documents else ""
    return Entry(
        number=number,
        path=report.path,
        status=report.status,
        reader=report.reader,
        titles=report.titles,
        reasons=tuple(_reasons(report, settings)),
        remarks=tuple(report.file_remarks()),
        found=Counter((finding.rule, finding.level) for finding in findings),
        fates=marks.fates,
        held=sum(count for outcome, count in report.outcomes().items() if outcome.startswith("holds")),
        coverage=report.coverage(),
        text=spill.keep(text),
        between=Counter(path for finding in findings for path in {one.file for one in finding.evidence if one.file}),
    )


def _reasons(report: Report, settings: Settings) -> Iterator[str]:
    """Why a file is not, or not wholly, checked."""
    said = words(settings.lang)
    if report.error:
        yield report.error
    if report.unread_parts:
        yield said["unread_parts"] + said["separator"].join(
            str(part.get("description") or part["kind"]) for part in report.unread_parts
        )
    if not settings.is_covered(report.coverage()):
        yield said["uncovered"].format(report.coverage(), settings.min_coverage)


class _Page(NamedTuple):
    """Puts the page together from what was set aside; `entries` stand in the order of the page."""

    entries: Sequence[Entry]
    summary: Summary
    titles: Mapping[str, str]
    spill: Spill
    between: Mapping[str, Sequence[tuple[int, int]]]

    def pieces(self) -> Iterator[str]:
        settings = self.summary.settings
        said = page_words(settings.lang)
        style, script = styles(), scripts()
        yield (
            f'<!DOCTYPE html>\n<html lang="{"en" if settings.lang == "en" else "zh-CN"}">\n<head>\n'
            f'<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="{policy(style, script)}">\n'
            '<meta name="referrer" content="no-referrer">\n'
            '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
            f"<title>{escape(self._title())}</title>\n<style>{style}</style>\n<script>{script}</script>\n</head>\n<body>\n"
            f'<a class="skip" href="#files">{escape(said["skip"])}</a>\n'
        )
        yield bar(self.entries, self.titles, settings)
        yield f"<main>\n<h1>{escape(self._title())}</h1>\n"
        yield Overview(self.entries, self.summary, self.titles).html()
        yield f'\n<div id="files">\n<p id="none" hidden>{escape(said["nothing_matches"])}</p>\n'
        opened = self.entries[0].number if self.entries else 0
        for entry, how in zip(self.entries, choose(self.entries), strict=True):
            yield from self._file(entry, how, opened == entry.number)
        made = said["made_by"].format(__version__, rules_version(settings.profile))
        yield f"</div>\n</main>\n<footer>{escape(made)}</footer>\n{help_dialog(settings.lang)}"
        yield '<div id="tip" role="status" hidden></div>\n'
        yield f'<script type="application/json" id="words">{script_json(self._script_words())}</script>\n'
        yield "</body>\n</html>\n"

    def _title(self) -> str:
        name = page_words(self.summary.settings.lang)["title"]
        if len(self.entries) != 1:
            return name
        entry = self.entries[0]
        return f"{name} · {(entry.titles[0] if entry.titles else '') or entry.path}"

    def _file(self, entry: Entry, how: str, opened: bool) -> Iterator[str]:
        lang = self.summary.settings.lang
        said, page = words(lang), page_words(lang)
        found = " ".join(f"{level}:{rule}={count}" for (rule, level), count in sorted(entry.found.items()))
        yield (
            f'<section class="file" id="f{entry.number}" data-found="{escape(found)}">'
            f"<details{' open' if opened else ''}><summary><h2>{escape(entry.path)}</h2> "
            f'<span class="status {entry.status}">{escape(said[entry.status])}</span>'
        )
        levels = entry.levels()
        for level in ("error", "warning", "note"):
            if levels[level]:
                yield f' <span class="count {level}">{escape(said[level])} {levels[level]}</span>'
        if entry.path in self.between:
            yield self._pointer(self.between[entry.path])
        elif not entry.found and entry.status in ("checked", "partial"):
            yield f' <span class="count clean">{escape(said["no_findings"])}</span>'
        yield '</summary>\n<div class="about">'
        for line in self._about(entry):
            yield f"<p>{escape(line)}</p>"
        yield (legend(entry.fates, lang) if entry.fates else "") + "</div>\n"
        if how == LEFT_OUT:
            yield f'<p class="told">{escape(page["left_out"])}</p>'
        elif not entry.text.size:
            yield f'<p class="told">{escape(page["no_text"])}</p>'
        elif how == PACKED:
            packed = pack(self.spill.bytes_of(entry.text))
            yield f'<script type="text/plain" class="packed">{packed}</script>'
            yield f'<div class="text" lang="zh-CN"><p class="told">{escape(page["packed"])}</p></div>'
        else:
            yield f'<div class="text" lang="zh-CN">{self.spill.bytes_of(entry.text).decode("utf-8")}</div>'
        yield "</details></section>\n"

    def _pointer(self, found: Sequence[tuple[int, int]]) -> str:
        """A way to the first comparison that found something of a file."""
        said = words(self.summary.settings.lang)["found_between"].format(sum(count for _, count in found))
        return f' <span class="count"><a href="#f{found[0][0]}">{escape(said)}</a></span>'

    def _about(self, entry: Entry) -> Iterator[str]:
        said = words(self.summary.settings.lang)
        page = page_words(self.summary.settings.lang)
        if entry.titles and any(entry.titles):
            yield page["report_titles"] + said["separator"].join(title for title in entry.titles if title)
        yield from entry.reasons
        for remark in entry.remarks:
            yield said["remarks"] + remark
        told = [said["reader"].format(entry.reader)] if entry.reader else []
        if entry.reader and entry.status != "unreadable":
            told.append(said["relations_held"].format(entry.held))
        if entry.coverage is not None:
            told.append(said["coverage"].format(entry.coverage))
        if told:
            yield said["separator"].join(told)

    def _script_words(self) -> dict[str, object]:
        lang = self.summary.settings.lang
        said, page = words(lang), page_words(lang)
        outcomes = ("holds", "holds_rounded", "unlikely", "contradicted")
        return {
            **{key: page[key] for key in IN_SCRIPT},
            "outcomes": {key: said[key] for key in outcomes},
            "reasons": {key: reason_label(key, lang) for key in REASONS},
            "rules": self.titles,
        }
