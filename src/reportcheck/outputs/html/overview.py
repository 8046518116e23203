"""The top of the page: what became of the files, which rules found what, which files come first."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from reportcheck.outputs.html.escape import escape
from reportcheck.outputs.html.marks import FATES
from reportcheck.outputs.html.rank import Entry
from reportcheck.outputs.html.words import page_words
from reportcheck.outputs.labels import words
from reportcheck.outputs.summary import Summary
from reportcheck.results import LEVELS, STATUSES

_LEVELS = tuple(reversed(LEVELS))


class Overview:
    """Tables over a run; the levels shown are those of the settings."""

    def __init__(self, entries: Sequence[Entry], summary: Summary, titles: Mapping[str, str]) -> None:
        self.entries, self.summary, self.titles = entries, summary, titles
        self.settings = summary.settings
        self.levels = [level for level in _LEVELS if level in self.settings.shown_levels]
        self.words, self.page = words(self.settings.lang), page_words(self.settings.lang)

    def html(self) -> str:
        """The whole top."""
        parts = [*self._cards(), *self._not_done()]
        parts.append(f'<div class="halves">{"".join((*self._files(), *self._rules()))}</div>')
        return f'<section id="overview" aria-label="{escape(self.words["summary"])}">{"".join(parts)}</section>'

    def _cards(self) -> Iterator[str]:
        yield '<div class="cards">'
        for status in STATUSES:
            if self.summary.statuses[status]:
                said = escape(self.words[status])
                yield f'<div class="card {status}"><b>{self.summary.statuses[status]}</b> <span>{said}</span></div>'
        for level in self.levels:
            count = self.summary.levels[level]
            kind = level if count else "zero"
            yield f'<div class="card {kind}"><b>{count}</b> <span>{escape(self.words[level])}</span></div>'
        yield "</div><dl class=totals>"
        for label, text in self.summary.rows():
            yield f"<div><dt>{escape(label)}</dt><dd>{escape(text)}</dd></div>"
        yield "</dl>"
        yield legend(sum((entry.fates for entry in self.entries), Counter()), self.settings.lang)

    def _not_done(self) -> Iterator[str]:
        told = [entry for entry in self.entries if entry.status != "checked" or entry.reasons]
        if not told:
            return
        yield f'<h2>{escape(self.page["not_done"])}</h2><ul class="undone">'
        for entry in sorted(told, key=lambda entry: (-STATUSES.index(entry.status), entry.number)):
            why = escape(" ".join(entry.reasons))
            yield (
                f'<li><span class="status {entry.status}">{escape(self.words[entry.status])}</span> '
                f'<a href="#f{entry.number}">{escape(entry.path)}</a> <span class="why">{why}</span></li>'
            )
        yield "</ul>"

    def _rules(self) -> Iterator[str]:
        found: Counter[tuple[str, str]] = Counter()
        for entry in self.entries:
            found += entry.found
        if not found:
            return
        by_rule = {rule: [found[rule, level] for level in self.levels] for rule, _ in found}
        yield self._table("by_rule")
        yield self._heads((self.words["rule_column"], self.words["title_column"]))
        yield "</tr></thead><tbody>"
        for rule, counts in sorted(by_rule.items(), key=lambda one: ([-count for count in one[1]], one[0])):
            name = escape(rule)
            yield f'<tr><td><button type="button" class="link" data-filter-rule="{name}">{name}</button></td>'
            yield f"<td>{escape(self.titles.get(rule, ''))}</td>{self._counts(counts)}</tr>"
        yield "</tbody></table></div></div>"

    def _files(self) -> Iterator[str]:
        if len(self.entries) < 2:
            return
        yield self._table("by_file")
        yield self._heads((self.page["files_column"], self.page["status_column"]))
        yield f'<th scope="col" class="num">{escape(self.page["coverage_column"])}</th></tr></thead><tbody>'
        for entry in self.entries:
            share = "–" if entry.coverage is None else f"{entry.coverage}%"
            title = f"<small>{escape(entry.titles[0])}</small>" if entry.titles and entry.titles[0] else ""
            levels = entry.levels()
            yield (
                f'<tr><td><a href="#f{entry.number}">{escape(entry.path)}</a>{title}</td>'
                f'<td><span class="status {entry.status}">{escape(self.words[entry.status])}</span></td>'
                f"{self._counts([levels[level] for level in self.levels])}<td class=num>{share}</td></tr>"
            )
        yield "</tbody></table></div></div>"

    def _table(self, name: str) -> str:
        title = escape(self.page[name])
        region = f'<div class="wide" role="region" aria-label="{title}" tabindex="0">'
        return f'<div class="{name}"><h2>{title}</h2>{region}<table class="list"><thead><tr>'

    def _heads(self, names: Iterable[str]) -> str:
        heads = "".join(f'<th scope="col">{escape(name)}</th>' for name in names)
        return heads + "".join(f'<th scope="col" class="num">{escape(self.words[level])}</th>' for level in self.levels)

    def _counts(self, counts: Iterable[int]) -> str:
        return "".join(
            f'<td class="num {level if count else "zero"}">{count}</td>'
            for level, count in zip(self.levels, counts, strict=True)
        )


def legend(fates: Mapping[str, int], lang: str) -> str:
    """The colours of numbers with how many there are."""
    said = page_words(lang)
    items = "".join(
        f"<li><b class={letter}>{escape(said[name])}</b> {fates.get(letter, 0)}</li>" for letter, name in FATES.items()
    )
    return f'<ul class="legend" aria-label="{escape(said["legend_title"])}">{items}</ul>'
