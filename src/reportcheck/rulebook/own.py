"""Folders of one's own rules, of the same form as `rules/`, added to the built-in book.

    FOLDER/rules/*.yaml  FOLDER/lexicon/NAME.yaml  FOLDER/families.yaml  FOLDER/profiles/NAME.yaml

Nothing of the built-in book is changed or hidden: an id, a profile or a word that is already taken is a mistake, which
names both places. What is wrong is told with file, line and what was expected, as RulebookError.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

from reportcheck.rulebook.compile import (
    FOLDERS,
    NO_PROFILE,
    RulebookError,
    bound_nesting,
    checked_profile,
    extended,
    read_entries,
    read_yaml,
    version_of,
)
from reportcheck.rulebook.load import Rulebook
from reportcheck.rulebook.own_rules import checked_own_rule
from reportcheck.rulebook.own_shapes import are_lists, are_words, is_both, is_word
from reportcheck.rulebook.own_words import Lexicon
from reportcheck.system_errors import system_says

FAMILY_KEYS = frozenset({"id", "complete", "members", "whole", "parts", "basis"})
_FEWEST_MEMBERS = 2
_PROFILE_SHAPES: Mapping[str, Callable[[Any], bool]] = {
    "title": is_both,
    "grades": lambda bands: all(is_word(band["band"]) and is_word(band["label"]) for band in bands),
    "weights": lambda genres: all(
        is_word(weight["part"]) and weight["words"] and are_words(weight["words"])
        for weights in genres.values()
        for weight in weights
    ),
    "required": lambda genres: all(map(are_words, genres.values())),
}
"""What the keys of a profile hold, beyond what every profile is asked for; all others hold a text."""
_SUFFIXES = frozenset({".yaml", ".yml"})


def add_folders(base: Rulebook, folders: tuple[str, ...]) -> Rulebook:
    """`base` with these folders added; made once for as long as no file in them changes."""
    stamps = tuple(
        (Path(folder), tuple((path, path.stat().st_mtime_ns, path.stat().st_size) for path in own_files(Path(folder))))
        for folder in folders
    )
    return _added(base, stamps)


@lru_cache(maxsize=8)
def _added(base: Rulebook, stamps: tuple[tuple[Path, tuple[tuple[Path, int, int], ...]], ...]) -> Rulebook:
    book = _Book(base.data)
    for folder, files in stamps:
        book.add(folder, [path for path, _, _ in files])
    return Rulebook(book.finished())


def own_files(folder: Path) -> list[Path]:
    """The YAML files of a folder in the order in which they are added; what nothing would read is a mistake."""
    if not folder.is_dir():
        raise RulebookError(folder, 0, "expected a folder of rules", "应为存放规则的文件夹")
    files = []
    for path in sorted(path for path in folder.rglob("*") if path.suffix.lower() in _SUFFIXES):
        where = path.relative_to(folder).parts
        if path.suffix != ".yaml" or not (where == ("families.yaml",) or (len(where) == 2 and where[0] in FOLDERS)):
            raise RulebookError(
                path,
                0,
                "expected families.yaml, or NAME.yaml in rules/, lexicon/ or profiles/; nothing reads this file",
                "应为 families.yaml，或 rules/、lexicon/、profiles/ 中的 名称.yaml；这里的文件不会被读取",
            )
        files.append(path)
    if not files:
        raise RulebookError(
            folder,
            0,
            "expected rules/*.yaml, lexicon/*.yaml, families.yaml or profiles/*.yaml in it",
            "其中应有 rules/*.yaml、lexicon/*.yaml、families.yaml 或 profiles/*.yaml",
        )
    order = {"lexicon": 0, "families.yaml": 1, "profiles": 2, "rules": 3}  # rules name words, and come after them
    return sorted(files, key=lambda path: (order[path.relative_to(folder).parts[0]], path))


class _Book:
    """The book as it grows."""

    def __init__(self, base: Mapping[str, Any]) -> None:
        self._families = list(base["families"])
        self._lexicon = Lexicon(base["lexicon"])
        self._profiles = dict(base["profiles"])
        self._rules = list(base["rules"])
        self._sources = dict(base["sources"])
        self._places = {f"family {family['id']}": "rules/families.yaml" for family in self._families}
        self._places |= {f"profile {name}": f"rules/profiles/{name}.yaml" for name in self._profiles}
        self._places |= {f"profile {NO_PROFILE}": "rules/profiles/general.yaml"}
        self._places |= {f"id {name}": source for name, source in self._sources.items()}

    def add(self, folder: Path, files: list[Path]) -> None:
        own_profiles = []
        for path in files:
            kind = path.relative_to(folder).parts[0]
            if kind == "lexicon":
                self._lexicon.add(path)
            elif kind == "profiles":
                self._add_profile(path)
                own_profiles.append(path.stem)
            else:
                for entry, lines in _entries(path):
                    if kind == "rules":
                        self._add_rule(path, entry, lines)
                    else:
                        self._add_family(path, entry, lines)
        for name in own_profiles:
            self._profiles[name] = extended(name, self._profiles, folder)

    def finished(self) -> dict[str, Any]:
        """The book in the form of the compiled one."""
        book: dict[str, Any] = {
            "families": self._families,
            "lexicon": self._lexicon.words,
            "profiles": self._profiles,
            "rules": self._rules,
            "sources": self._sources,
        }
        book["versions"] = {name: version_of(book, name) for name in {NO_PROFILE, *self._profiles}}
        return book

    def _add_rule(self, path: Path, entry: Any, lines: Mapping[str, int]) -> None:
        rule = checked_own_rule(entry, path, lines, self._lexicon)
        self._take("id", rule["id"], path, lines.get("id", lines[""]))
        profile = rule.get("example_profile", NO_PROFILE)
        if profile not in {NO_PROFILE, *self._profiles}:
            raise RulebookError(
                path,
                lines["example_profile"],
                f"expected one of {', '.join(sorted(self._profiles))}, not {profile}",
                f"没有 {profile} 这个配置，可用：{'、'.join(sorted(self._profiles))}",
            )
        self._rules.append(rule)
        self._sources[rule["id"]] = f"{path.as_posix()}:{lines['']}"

    def _add_family(self, path: Path, entry: Any, lines: Mapping[str, int]) -> None:
        needed = {"id", "complete", "members", "basis"}
        if not isinstance(entry, dict) or not needed <= set(entry) or not set(entry) <= FAMILY_KEYS:
            raise RulebookError(
                path,
                lines[""],
                "expected a family with `id`, `complete`, `members` and `basis` (`whole` and `parts` may follow)",
                "应为一组分项，要有 id、complete、members 和 basis（可另有 whole 和 parts）",
            )
        members = entry["members"]
        if not are_words(members) or len(members) < _FEWEST_MEMBERS:
            raise RulebookError(
                path, lines["members"], "expected `members` to list two words at least", "members 应列出至少两个词"
            )
        if not isinstance(entry["complete"], bool):
            raise RulebookError(
                path, lines["complete"], "expected `complete` to be true or false", "complete 应为 true 或 false"
            )
        for key in ("id", "basis"):
            if not is_word(entry[key]):
                raise RulebookError(path, lines[key], f"expected `{key}` to be a text", f"{key} 应为文字")
        whole, parts = entry.get("whole"), entry.get("parts")
        alone = whole is parts is None
        if not alone and not (are_words(whole) and are_lists(parts) and len(parts or ()) == len(members)):
            raise RulebookError(
                path,
                lines.get("parts", lines[""]),
                "expected `whole` and `parts` together, and in `parts` a list of names for each member",
                "whole 和 parts 应同时给出，parts 中每个分项各有一个名称列表",
            )
        self._take("family", entry["id"], path, lines["id"])
        self._families.append(entry)

    def _add_profile(self, path: Path) -> None:
        _guarded(bound_nesting, path)
        content, lines = _guarded(read_yaml, path)
        profile = checked_profile(path, content, lines)
        line_of = dict(zip(profile, lines, strict=True))
        self._take("profile", path.stem, path, 1)
        for key, value in profile.items():
            if not _PROFILE_SHAPES.get(key, is_word)(value):
                raise RulebookError(
                    path,
                    line_of[key],
                    f"expected `{key}` as in rules/profiles/",
                    f"{key} 的写法不对，见自带的 profiles",
                )
        for key in ("weights", "required"):
            for genre, named in profile.get(key, {}).items():
                self._lexicon.expect_known("genre", genre, path, line_of[key])
                for part in named if key == "required" else ():
                    self._lexicon.expect_known("part", part, path, line_of[key])
        self._profiles[path.stem] = profile

    def _take(self, what: str, name: object, path: Path, line: int) -> None:
        """Note where a name is used first; raises RulebookError where it is taken."""
        where = self._places.setdefault(f"{what} {name}", f"{path}:{line}")
        if where != f"{path}:{line}":
            zh = {"id": "编号", "family": "分项组", "profile": "配置"}[what]
            raise RulebookError(
                path,
                line,
                f"expected a new {what}, {name} is already in {where}",
                f"{zh} {name} 已用于 {where}，请换一个",
            )


def _entries(path: Path) -> Iterator[tuple[Any, Mapping[str, int]]]:
    entries = _guarded(read_entries, path)
    if entries is None:
        raise RulebookError(
            path, 1, "expected a list, each entry beginning with `- id:`", "应为列表，每一项以“- id:”开头"
        )
    yield from entries


def _guarded(read: Any, path: Path) -> Any:
    """What `read` makes of a file; one that cannot be read is a mistake like others."""
    try:
        return read(path)
    except (OSError, UnicodeDecodeError) as error:
        said = getattr(error, "strerror", None) or type(error).__name__
        raise RulebookError(
            path,
            0,
            f"expected a UTF-8 text file that can be read: {said}",
            f"应为可读取的 UTF-8 文本文件：{system_says(said, 'zh')}",
        ) from error
