"""From the YAML files below `rules/` to one JSON. The only module that knows YAML.

    rules/families.yaml      → "families"
    rules/lexicon/NAME.yaml  → "lexicon"[NAME]
    rules/profiles/NAME.yaml → "profiles"[NAME], with what it does not say itself taken from the one that it extends
    rules/rules/*.yaml       → "rules", one list in file order

Added to them: "sources" (rule id → "file:line") and "versions" (profile → hash of all that is in force).
It imports nothing of the package, so that the build can load it before the package is installed.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any, ClassVar

import yaml

FOLDERS = ("lexicon", "profiles", "rules")
LEVELS = ("error", "warning", "note")
RULE_ID = re.compile(r"[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)+")
DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
FIGURE = re.compile(r"\d+(?:\.\d+)?")
NO_PROFILE = "general"
DEEPEST = 20
PROFILE_KEYS = frozenset({"extends", "title", "valid_from", "basis", "grades", "weights", "required"})
GUESSED_TYPES = ("bool", "float", "int", "timestamp")

_Base: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class RulebookError(ValueError):
    """A mistake in the rule data: file, line (0 for the file itself) and what was expected there, in both languages."""

    def __init__(self, path: Path, line: int, expected: str, expected_zh: str) -> None:
        self.path, self.line, self.expected, self.expected_zh = path, line, expected, expected_zh
        super().__init__(self.sentence("en"))

    def sentence(self, lang: str) -> str:
        """FILE:LINE: what was expected."""
        place = f"{self.path}:{self.line}" if self.line else f"{self.path}"
        return f"{place}: {self.expected}" if lang == "en" else f"{place}：{self.expected_zh}"

    def __reduce__(self) -> tuple[Any, ...]:
        return RulebookError, (self.path, self.line, self.expected, self.expected_zh)


class _Loader(_Base):  # type: ignore[misc]
    """YAML without surprises: a repeated key is an error; 0.1, 12:30, 2022-01-01 and "no" stay texts.

    Fractions stay texts because they become Decimals; a float would have lost them.
    """

    path = Path()
    yaml_implicit_resolvers: ClassVar[Any] = {
        first: [(tag, pattern) for tag, pattern in resolvers if tag.rpartition(":")[2] not in GUESSED_TYPES]
        for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
    }


def _mapping(loader: Any, node: Any) -> dict[str, Any]:
    result: dict[str, Any] = {}
    for key_node, value_node in node.value:
        line = key_node.start_mark.line + 1
        if not isinstance(key_node, yaml.ScalarNode):
            raise RulebookError(loader.path, line, "expected a word as key", "键应为文字")
        key = key_node.value
        if key in result:
            raise RulebookError(
                loader.path, line, f"expected each key once, {key!r} is repeated", f"每个键只能出现一次，{key} 重复了"
            )
        result[key] = loader.construct_object(value_node, deep=True)
    return result


_Loader.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile(r"^(?:true|false)$"), list("tf"))
_Loader.add_implicit_resolver("tag:yaml.org,2002:int", re.compile(r"^-?(?:0|[1-9][0-9]*)$"), list("-0123456789"))
_Loader.add_constructor("tag:yaml.org,2002:map", _mapping)


def read_yaml(path: Path) -> tuple[Any, list[int]]:
    """The content of one YAML file, and the line on which each entry of its top-level list or mapping begins."""
    content, node = _parsed(path)
    entries = node.value if isinstance(node, yaml.CollectionNode) else []
    if isinstance(node, yaml.MappingNode):
        entries = [key for key, _ in entries]
    return content, [entry.start_mark.line + 1 for entry in entries]


def read_entries(path: Path) -> list[tuple[Any, dict[str, int]]] | None:
    """The entries of a YAML file that is a list, each with the lines of its keys, its own line as that of "".

    An empty file is an empty list; None where the file holds something else. Unlike the rules these files come from
    anywhere, and libyaml ends the process where brackets nest too deep.
    """
    bound_nesting(path)
    content, node = _parsed(path)
    if content is None:
        return []
    if not isinstance(content, list):
        return None
    lines = [
        {key.value: key.start_mark.line + 1 for key, _ in (entry.value if isinstance(entry, yaml.MappingNode) else ())}
        for entry in node.value
    ]
    starts = [entry.start_mark.line + 1 for entry in node.value]
    return [(value, {"": start, **own}) for value, start, own in zip(content, starts, lines, strict=True)]


def bound_nesting(path: Path) -> None:
    """Raise RulebookError where a file that anybody may have written nests deeper than any rule data does."""
    depth = 0
    try:
        for event in yaml.parse(path.read_text("utf-8"), Loader=_Base):
            depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
            if depth > DEEPEST:
                line = event.start_mark.line + 1 if event.start_mark is not None else 1
                raise RulebookError(
                    path, line, f"expected at most {DEEPEST} levels of nesting", f"嵌套不能超过 {DEEPEST} 层"
                )
    except yaml.YAMLError:
        return  # told with its line where the file is read


def _parsed(path: Path) -> tuple[Any, Any]:
    """The content of one YAML file and its node, both None where it is empty."""
    loader = _Loader(path.read_text("utf-8"))
    loader.path = path
    try:
        node = loader.get_single_node()
        return (None, None) if node is None else (loader.construct_document(node), node)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        problem = getattr(error, "problem", None) or str(error)
        line = mark.line + 1 if mark else 1
        raise RulebookError(path, line, f"expected valid YAML: {problem}", f"应为有效的 YAML：{problem}") from error
    finally:
        loader.dispose()


def yaml_files(root: Path) -> list[Path]:
    """Every YAML file of the rulebook at `root`, in the order in which they are compiled."""
    files = sorted(path for folder in FOLDERS for path in (root / folder).glob("*.yaml"))
    return ([root / "families.yaml"] if (root / "families.yaml").exists() else []) + files


def compile_rules(root: Path) -> dict[str, Any]:
    """The rulebook at `root` as one dict; raises RulebookError at the first mistake."""
    book: dict[str, Any] = {"families": {}, "lexicon": {}, "profiles": {}, "rules": [], "sources": {}}
    for path in yaml_files(root):
        content, lines = read_yaml(path)
        if path.parent == root:
            book["families"] = content or {}
        elif path.parent.name == "rules":
            _add_rules(book, path, content, lines, root)
        elif path.parent.name == "profiles":
            book["profiles"][path.stem] = checked_profile(path, content, lines)
        else:
            book[path.parent.name][path.stem] = {} if content is None else content
    book["profiles"] = {name: extended(name, book["profiles"], root) for name in book["profiles"]}
    book["versions"] = {name: version_of(book, name) for name in {NO_PROFILE, *book["profiles"]}}
    return book


def _add_rules(book: dict[str, Any], path: Path, content: Any, lines: list[int], root: Path) -> None:
    if content is None:
        return
    if not isinstance(content, list):
        raise RulebookError(
            path, 1, "expected a list of rules, each beginning with `- id:`", "应为规则的列表，每条规则以“- id:”开头"
        )
    for rule, line in zip(content, lines, strict=True):
        name = checked_rule(rule, path, line)
        if name in book["sources"]:
            where = book["sources"][name]
            raise RulebookError(
                path, line, f"expected a new id, {name} is already in {where}", f"编号不能重复，{name} 已用于 {where}"
            )
        book["rules"].append(rule)
        book["sources"][name] = f"{path.relative_to(root.parent).as_posix()}:{line}"


def checked_rule(rule: Any, path: Path, line: int) -> str:
    """The id of a rule that has what every rule has; raises RulebookError where it has not."""
    if not isinstance(rule, dict) or "id" not in rule:
        raise RulebookError(path, line, "expected a rule, a mapping with an `id`", "应为一条规则，其中要有 id")
    name = rule["id"]
    if not isinstance(name, str) or not RULE_ID.fullmatch(name):
        raise RulebookError(
            path,
            line,
            f"expected an id like FUND-SAVED (capitals, digits, hyphens), not {name!r}",
            f"id 应写作 FUND-SAVED 的样子（大写字母、数字和连字符），而不是 {name}",
        )
    if not isinstance(rule.get("kind"), str):
        raise RulebookError(path, line, f"expected {name} to have a `kind`", f"{name} 缺少 kind")
    if rule.get("level") not in LEVELS:
        levels = ", ".join(LEVELS)
        raise RulebookError(
            path, line, f"expected {name} to have a `level`: {levels}", f"{name} 的 level 应为 {levels} 之一"
        )
    for key in ("title", "known_problems"):
        words = rule.get(key)
        if words is None and key != "title":
            continue
        if not isinstance(words, dict) or set(words) != {"zh", "en"} or not all(words.values()):
            raise RulebookError(
                path,
                line,
                f"expected {name} to have a `{key}` with `zh` and `en`, and nothing else",
                f"{name} 的 {key} 应有 zh 和 en，且只有这两项",
            )
    return name


def checked_profile(path: Path, content: Any, lines: list[int]) -> dict[str, Any]:
    """The content of a profile's file; raises RulebookError where it is none."""
    if not isinstance(content, dict):
        raise RulebookError(path, 1, "expected a profile, a mapping with a `title`", "应为一个配置，其中要有 title")
    line_of = dict(zip(content, lines, strict=True))

    def expect(condition: bool, key: str, expected: str, zh: str) -> None:
        if not condition:
            raise RulebookError(path, line_of.get(key, 1), f"expected {expected}", zh)

    for key in content:
        known = ", ".join(sorted(PROFILE_KEYS))
        expect(key in PROFILE_KEYS, key, f"one of {known}, not `{key}`", f"应为 {known} 之一，而不是 {key}")
    title = content.get("title")
    expect(
        isinstance(title, dict) and set(title) == {"zh", "en"},
        "title",
        "a `title` with `zh` and `en`",
        "title 应有 zh 和 en",
    )
    expect(bool(content.get("basis")), "basis", "a `basis`", "缺少 basis（依据）")
    dated = bool(DATE.fullmatch(str(content.get("valid_from"))))
    expect(dated, "valid_from", 'a `valid_from` like "2020-02-25"', 'valid_from 应写作 "2020-02-25"')
    graded = _all_have(content.get("grades", []), "least", {"band", "label"})
    expect(graded, "grades", "`band`, `least` and `label`", "grades 的每一项应有 band、least 和 label")
    for key in ("weights", "required"):
        by_genre = content.get(key, {})
        lists = isinstance(by_genre, dict) and all(isinstance(entries, list) for entries in by_genre.values())
        expect(lists, key, f"`{key}` to have a list for each genre", f"{key} 应按报告类型各列一个列表")
    for weights in content.get("weights", {}).values():
        weighed = _all_have(weights, "full", {"part", "words"})
        expect(weighed, "weights", "`part`, `words` and `full`", "weights 的每一项应有 part、words 和 full")
    return content


def _all_have(entries: Any, figure: str, others: set[str]) -> bool:
    """Whether all of a list are mappings with these keys and no more, `figure` a plain number."""
    return isinstance(entries, list) and all(
        isinstance(entry, dict) and set(entry) == {figure, *others} and FIGURE.fullmatch(str(entry[figure]))
        for entry in entries
    )


def extended(name: str, profiles: Mapping[str, dict[str, Any]], root: Path) -> dict[str, Any]:
    """A profile with what it leaves to another; weights and required parts are left to it genre by genre."""
    own = profiles[name]
    if "extends" not in own:
        return own
    base = profiles.get(own["extends"])
    if base is None or "extends" in base:
        path, other = root / "profiles" / f"{name}.yaml", own["extends"]
        raise RulebookError(
            path,
            1,
            f"expected `extends` to name a profile that extends none, not {other!r}",
            f"extends 应为一个自己不再 extends 的配置，而不是 {other}",
        )
    by_genre = {key: {**base.get(key, {}), **own.get(key, {})} for key in ("weights", "required")}
    return {**base, **own, **by_genre}


def version_of(book: dict[str, Any], profile: str) -> str:
    """Hash (12 hex digits) of rules, lexicon, families and the named profile; line numbers do not enter it."""
    in_force = {key: book[key] for key in ("families", "lexicon", "rules")}
    in_force["profile"] = book["profiles"].get(profile)
    text = json.dumps(in_force, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()[:12]


def write_json(root: Path, target: Path) -> None:
    """Compile the rulebook at `root` into `target`, whole or not at all."""
    text = json.dumps(compile_rules(root), ensure_ascii=False, separators=(",", ":"))
    scratch = target.with_name(f"{target.name}.{os.getpid()}.tmp")
    scratch.write_text(text, "utf-8")
    scratch.replace(target)
