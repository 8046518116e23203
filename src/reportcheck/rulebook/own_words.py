"""Words of one's own, added to the lexicon: to the lists that it has, or as new roles, claims, genres and parts."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from reportcheck.rulebook.compile import RulebookError, bound_nesting, read_entries, read_yaml
from reportcheck.rulebook.own_shapes import are_lists, are_words, is_both, is_like, is_word
from reportcheck.system_errors import system_says

ROLE = re.compile(r"[a-z]+(?:\.[a-z]+)*")
_ROLE_WORDS = ("before", "after", "whole", "stems", "prefixes", "whole_prefixes")
_ROLE_KEYS = frozenset({"role", "zh", "en", *_ROLE_WORDS})
_CLOSED_ROLES = ("score", "rate", "change", "none", "part", "total")
_RATES = frozenset({"rate.execution", "rate.arrival", "rate.drop"})  # read by the form of their names, not by words
_ENTRIES = {"genres": ("genre", ("title", "named")), "parts": ("part", ("title",))}
_SHAPES: Mapping[str, Callable[[Any], bool]] = {
    "title": is_both,
    "named": are_lists,
    "spent_up": lambda value: isinstance(value, bool),
    **dict.fromkeys(("not_named", "headings", "roles", "claims", "before", "words", "parts"), are_words),
}
"""What the keys of genres and parts hold."""
_OPEN = frozenset({("claims", "claims")})
"""Mappings of the lexicon that may get new names; of all others something in the program reads the names."""
_EXCLUSIVE = frozenset({("claims", "claims"), ("claims", "grades")})
"""Mappings in which a word stands for one name only."""


def guess(word: str, known: Iterable[str]) -> str:
    """The known word most like a mistyped one, "" if none is."""
    from difflib import get_close_matches

    return next(iter(get_close_matches(word, sorted(known), n=1, cutoff=0.7)), "")


class Lexicon:
    """The word lists as they grow; `words` has the form of the compiled book's lexicon."""

    def __init__(self, base: Mapping[str, Any]) -> None:
        self.words = dict(base)
        self._roles = {entry["role"]: entry for entry in base["roles"]}
        self._taken: dict[str, tuple[str, str]] = {}
        for role, word in _cues(base["roles"]):
            self._taken.setdefault(word, (role, "rules/lexicon/roles.yaml"))
        self._places: dict[tuple[str, str], str] = {}

    def expect_known(self, what: str, name: Any, path: Path, line: int) -> None:
        """Raise RulebookError for a role, claim, genre or part that the lexicon does not have."""
        known: Iterable[str] = {
            "role": {*self._roles, *_RATES},
            "claim": self.words["claims"]["claims"],
            "genre": [entry["genre"] for entry in self.words["genres"]],
            "part": [entry["part"] for entry in self.words["parts"]],
        }[what]
        if name in known:
            return
        close = guess(str(name), known)
        file = {"role": "roles", "claim": "claims", "genre": "genres", "part": "parts"}[what]
        zh = {"role": "角色", "claim": "断言", "genre": "报告类型", "part": "内容"}[what]
        raise RulebookError(
            path,
            line,
            f"expected a {what} of the lexicon, not {name}; "
            + (f"did you mean {close}?" if close else f"lexicon/{file}.yaml can add it"),
            f"词库中没有 {name} 这个{zh}，" + (f"是否想用 {close}？" if close else f"可在 lexicon/{file}.yaml 中添加"),
        )

    def add(self, path: Path) -> None:
        """Add the words of one file; raises RulebookError."""
        name = path.stem
        if name not in self.words:
            names = ", ".join(f"{known}.yaml" for known in self.words)
            raise RulebookError(path, 0, f"expected one of {names}", f"文件名应为 {names} 之一")
        try:
            if isinstance(self.words[name], list):
                self._add_entries(name, path)
            else:
                self._add_words(name, path)
        except (OSError, UnicodeDecodeError) as error:
            said = getattr(error, "strerror", None) or type(error).__name__
            raise RulebookError(
                path,
                0,
                f"expected a UTF-8 text file that can be read: {said}",
                f"应为可读取的 UTF-8 文本文件：{system_says(said, 'zh')}",
            ) from error

    def _add_entries(self, name: str, path: Path) -> None:
        key = "role" if name == "roles" else _ENTRIES[name][0]
        entries = read_entries(path)
        if entries is None:
            raise RulebookError(
                path, 1, f"expected a list, each entry beginning with `- {key}:`", f"应为列表，每一项以“- {key}:”开头"
            )
        for entry, lines in entries:
            if not isinstance(entry, dict) or not is_word(entry.get(key)):
                raise RulebookError(path, lines[""], f"expected an entry with `{key}`", f"应为一项，其中要有 {key}")
            if name == "roles":
                self._add_role(entry, path, lines)
            else:
                self._add_entry(name, entry, path, lines)

    def _add_role(self, entry: dict[str, Any], path: Path, lines: Mapping[str, int]) -> None:
        role = entry["role"]
        for key, value in entry.items():
            if key not in _ROLE_KEYS:
                keys = ", ".join(sorted(_ROLE_KEYS))
                raise RulebookError(
                    path, lines[key], f"expected one of {keys}, not `{key}`", f"应为 {keys} 之一，而不是 {key}"
                )
            if key in _ROLE_WORDS:
                _expect_words(value, key, path, lines[key])
            elif not is_word(value):
                raise RulebookError(path, lines[key], f"expected `{key}` to be a text", f"{key} 应为文字")
        if not ROLE.fullmatch(role) or (role not in self._roles and role.partition(".")[0] in _CLOSED_ROLES):
            raise RulebookError(
                path,
                lines["role"],
                f"expected a role like `paid` or `budget.early` (not {', '.join(_CLOSED_ROLES)}), not {role}",
                f"role 应写作 paid 或 budget.early 的样子（不能以 {'、'.join(_CLOSED_ROLES)} 开头），而不是 {role}",
            )
        known = self._roles.get(role)
        if known is None and not {"zh", "en", "before"} <= set(entry):
            raise RulebookError(
                path, lines[""], f"expected the new role {role} to have `zh`, `en` and `before`",
                f"新角色 {role} 应有 zh、en 和 before",
            )  # fmt: skip
        for _, word in _cues([{"before": [], **entry}]):
            other, where = self._taken.setdefault(word, (role, f"{path}:{lines['']}"))
            if other != role:
                raise RulebookError(
                    path,
                    lines[""],
                    f"expected words of {role} alone, {word} stands for {other} in {where}",
                    f"{role} 的词 {word} 已在 {where} 中表示 {other}",
                )
        merged = {**(known or {"before": []})}
        for key, value in entry.items():
            merged[key] = [*dict.fromkeys([*merged.get(key, ()), *value])] if key in _ROLE_WORDS else value
        self._roles[role] = merged
        self.words["roles"] = list(self._roles.values())

    def _add_entry(self, name: str, entry: dict[str, Any], path: Path, lines: Mapping[str, int]) -> None:
        key, needed = _ENTRIES[name]
        own = entry[key]
        known_keys = {key for other in self.words[name] for key in other}
        for other in entry:
            if other not in known_keys:
                keys = ", ".join(sorted(known_keys))
                raise RulebookError(
                    path, lines[other], f"expected one of {keys}, not `{other}`", f"应为 {keys} 之一，而不是 {other}"
                )
        for missing in (each for each in needed if each not in entry):
            raise RulebookError(path, lines[""], f"expected {own} to have `{missing}`", f"{own} 缺少 {missing}")
        for other, value in entry.items():
            if other != key and not _SHAPES[other](value):
                raise RulebookError(
                    path,
                    lines[other],
                    f"expected `{other}` as in rules/lexicon/{name}.yaml",
                    f"{other} 的写法不对，见自带的 {name}.yaml",
                )
        if any(other[key] == own for other in self.words[name]):
            where = self._places.get((name, own), f"rules/lexicon/{name}.yaml")
            raise RulebookError(
                path,
                lines[key],
                f"expected a new {key}, {own} is already in {where}",
                f"{own} 已用于 {where}，请换一个",
            )
        self._places[name, own] = f"{path}:{lines[key]}"
        self.words[name] = [*self.words[name], entry]

    def _add_words(self, name: str, path: Path) -> None:
        bound_nesting(path)
        content, lines = read_yaml(path)
        if content is None:
            return
        if not isinstance(content, dict):
            raise RulebookError(path, 1, "expected lists of words by name", "应为按名称列出的词表")
        line_of = dict(zip(content, lines, strict=True))
        merged = dict(self.words[name])
        for key, value in content.items():
            merged[key] = self._merged(merged, key, value, (name,), path, line_of[key])
        self.words[name] = merged

    def _merged(
        self, base: Mapping[str, Any], key: str, own: Any, trail: tuple[str, ...], path: Path, line: int
    ) -> Any:
        """A list or mapping of the lexicon with one's own words added to it."""
        if key not in base and trail not in _OPEN:
            close = guess(key, base)
            raise RulebookError(
                path,
                line,
                f"expected a list of the lexicon, not `{key}`" + (f"; did you mean `{close}`?" if close else ""),
                f"词库中没有 {key} 这个词表" + (f"，是否想用 {close}？" if close else ""),
            )
        known = base.get(key, [])
        if isinstance(known, dict):
            if not isinstance(own, dict):
                raise RulebookError(
                    path, line, f"expected `{key}` to have lists by name", f"{key} 中应为按名称列出的词表"
                )
            merged = dict(known)
            for name, words in own.items():
                merged[name] = self._merged(merged, name, words, (*trail, key), path, line)
            return merged
        if not known or isinstance(known[0], str):
            _expect_words(own, key, path, line)
        elif not isinstance(own, list) or not all(is_like(entry, known[0]) for entry in own):
            raise RulebookError(
                path,
                line,
                f"expected `{key}` to nest like the list of the lexicon",
                f"{key} 的层次应与词库中的 {key} 相同",
            )
        if trail in _EXCLUSIVE:
            self._expect_free(base, key, own, trail, path, line)
        return [*known, *(word for word in own if word not in known)]

    def _expect_free(
        self, base: Mapping[str, Any], key: str, own: Iterable[str], trail: tuple[str, ...], path: Path, line: int
    ) -> None:
        for word in own:
            other = next((name for name, words in base.items() if name != key and word in words), "")
            if other:
                where = self._places.get((trail[-1], word), f"rules/lexicon/{trail[0]}.yaml")
                raise RulebookError(
                    path,
                    line,
                    f"expected words of {key} alone, {word} stands for {other} in {where}",
                    f"{key} 的词 {word} 已在 {where} 中表示 {other}",
                )
            self._places[trail[-1], word] = f"{path}:{line}"


def _expect_words(words: Any, key: str, path: Path, line: int) -> None:
    if not are_words(words):
        raise RulebookError(path, line, f"expected `{key}` to be a list of words", f"{key} 应为词的列表")


def _cues(entries: Iterable[Mapping[str, Any]]) -> Iterator[tuple[str, str]]:
    """Each role with every word that stands for it before a number."""
    for entry in entries:
        for word in (*entry["before"], *entry.get("stems", ())):
            yield entry.get("role", ""), word
        for stem in entry.get("stems", ()):
            for prefix in (*entry.get("prefixes", ()), *entry.get("whole_prefixes", ())):
                yield entry.get("role", ""), prefix + stem
