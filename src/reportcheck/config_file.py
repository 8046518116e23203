"""Settings from a file: `reportcheck.toml`, or `[tool.reportcheck]` in `pyproject.toml`.

Here stands which keys there are and what each must be; whether rules and profiles exist is for the caller to ask.
`docs/adopting.md` describes every key; a test compares the two.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal
from pathlib import Path
from typing import Any, NamedTuple

from reportcheck.config import FAIL_ON, LANGUAGES, RULE_LEVELS, Override, Suppression
from reportcheck.system_errors import system_says

NAME = "reportcheck.toml"
_PROJECT = "pyproject.toml"
_SENTENCES: Mapping[str, tuple[str, str]] = {
    "missing": ("没有设置文件 {file}", "there is no settings file {file}"),
    "unreadable": ("无法读取设置文件 {file}：{detail}", "cannot read the settings file {file}: {detail}"),
    "toml": ("{file} 不是正确的 TOML：{detail}", "{file} is no correct TOML: {detail}"),
    "unknown": ("{file}：没有 {key} 这一项设置", "{file}: there is no setting {key}"),
    "guess": ("，是否想用 {detail}？", "; did you mean {detail}?"),
    "known": ("，可用：{detail}", "; there are: {detail}"),
    "type": ("{file}：{key} 应为{expected}，而不是 {detail}", "{file}: {key} must be {expected}, not {detail}"),
    "lacking": ("{file}：{key} 缺少 {detail}", "{file}: {key} lacks {detail}"),
    "aim": (
        "{file}：{key} 还要有 path、fingerprint 或 quote，以免忽略这条规则的全部发现；不用一条规则请写在 ignore 中",
        "{file}: {key} also needs path, fingerprint or quote; a rule that is not wanted at all goes into ignore",
    ),
}


class ConfigError(Exception):
    """A settings file that cannot be used; `sentence` names file, key and what was expected."""

    def __init__(self, code: str, file: Path, key: str = "", detail: str = "", kind: str = "") -> None:
        super().__init__(code, file, key, detail)
        self.code, self.file, self.key, self.detail, self.kind = code, file, key, detail, kind
        self.known: tuple[str, ...] = ()

    def sentence(self, lang: str) -> str:
        """For people."""
        english = lang == "en"
        expected = _EXPECTED[self.kind][english] if self.kind else ""
        detail = system_says(self.detail, lang) if self.code == "unreadable" else self.detail
        said = _SENTENCES[self.code][english].format(file=self.file, key=self.key, detail=detail, expected=expected)
        if self.code == "unknown":
            from difflib import get_close_matches

            close = get_close_matches(self.key.rpartition(".")[2], self.known, n=1, cutoff=0.5)
            detail = close[0] if close else (", " if english else "、").join(self.known)
            said += _SENTENCES["guess" if close else "known"][english].format(detail=detail)
        return said

    def __str__(self) -> str:
        return self.sentence("en")


class Config(NamedTuple):
    """What a settings file says: fields of Settings by name. Paths in it are from its own folder on."""

    file: Path
    values: Mapping[str, Any]


def find_config(paths: Iterable[str]) -> Path | None:
    """The nearest settings file above all of the paths that are checked, None where there is none.

    In one folder reportcheck.toml comes first; a pyproject.toml counts where it has a [tool.reportcheck].
    """
    folders = [_folder_of(path) for path in paths]
    if not folders:
        return None
    try:
        start = Path(os.path.commonpath(folders))
    except ValueError:  # several Windows drives
        return None
    for folder in (start, *start.parents):
        own, project = folder / NAME, folder / _PROJECT
        if os.path.isfile(own):  # noqa: PTH113 (False where the folder may not be looked into)
            return own
        if os.path.isfile(project) and _is_ours(project):  # noqa: PTH113
            return project
    return None


def read_config(file: Path) -> Config:
    """Read and check a settings file. Raises ConfigError."""
    table = _table_of(file)
    return Config(file, _Reader(file).top(table or {}))


def _is_ours(project: Path) -> bool:
    """Whether a pyproject.toml has settings for reportcheck; one that cannot be read is somebody else's."""
    try:
        content = project.read_bytes()
    except OSError:
        return False
    return b"reportcheck" in content and _table_of(project) is not None


def _folder_of(path: str) -> str:
    """The folder of a file or pattern, or in a zip that of the zip, as an absolute path."""
    whole = os.path.abspath(path)  # noqa: PTH100 (a link's own folder, not its target's)
    while not os.path.isdir(whole):  # noqa: PTH112
        whole = os.path.dirname(whole)  # noqa: PTH120
    return whole


def _table_of(file: Path) -> dict[str, Any] | None:
    """The settings in a file; None for a pyproject.toml without them."""
    import tomllib

    try:
        content = tomllib.loads(file.read_bytes().decode("utf-8-sig"))
    except FileNotFoundError as error:
        raise ConfigError("missing", file) from error
    except OSError as error:
        raise ConfigError("unreadable", file, detail=error.strerror or "") from error
    except UnicodeDecodeError as error:
        raise ConfigError("unreadable", file, detail="UTF-8") from error
    except tomllib.TOMLDecodeError as error:
        raise ConfigError("toml", file, detail=str(error)) from error
    if file.name != _PROJECT:
        return content
    tool = content.get("tool", {})
    found = tool.get("reportcheck") if isinstance(tool, dict) else None
    return found if isinstance(found, dict) else None


def _words(value: Any) -> Any:
    if isinstance(value, list) and all(isinstance(one, str) and one.strip() for one in value):
        return tuple(one.strip() for one in value)
    return None


def _word(value: Any) -> Any:
    return value if isinstance(value, str) and value.strip() else None


def _switch(value: Any) -> Any:
    return value if isinstance(value, bool) else None


def _percentage(value: Any) -> Any:
    """A float is written with two decimals at most, so its shortest form is what was meant."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    number = Decimal(str(value))
    return number if 0 <= number <= 100 and number == round(number, 2) else None


def _day(value: Any) -> Any:
    import datetime

    if isinstance(value, datetime.date) and not isinstance(value, datetime.datetime):
        return value.isoformat()
    try:
        return datetime.date.fromisoformat(value).isoformat() if isinstance(value, str) else None
    except ValueError:
        return None


def _levels(value: Any) -> Any:
    if isinstance(value, dict) and all(level in RULE_LEVELS for level in value.values()):
        return tuple(value.items())
    return None


def _one_of(words: tuple[str, ...]) -> Callable[[Any], Any]:
    return lambda value: value if isinstance(value, str) and value in words else None


_EXPECTED: Mapping[str, tuple[str, str]] = {
    "words": ('一组文字，如 ["FUND", "RATE-NAMED"]', 'a list of texts such as ["FUND", "RATE-NAMED"]'),
    "word": ("文字", "a text"),
    "switch": ("true 或 false", "true or false"),
    "percentage": ("0 到 100 之间的数（最多两位小数）", "a number from 0 to 100 with at most two decimals"),
    "day": ("日期，如 2026-12-31", "a date such as 2026-12-31"),
    "levels": (
        '规则与级别的对照，如 {"RATE-NAMED" = "warning"}，级别为 error、warning 或 note',
        'a table of rules and levels such as {"RATE-NAMED" = "warning"}; levels are error, warning and note',
    ),
    "fail_on": ("、".join(FAIL_ON) + "之一", "one of " + ", ".join(FAIL_ON)),
    "lang": ("、".join(LANGUAGES) + "之一", "one of " + ", ".join(LANGUAGES)),
    "tables": ("一组表，写作 [[overrides]] 或 [[suppress]]", "tables, written as [[overrides]] or [[suppress]]"),
}
_READ: Mapping[str, Callable[[Any], Any]] = {
    "words": _words,
    "word": _word,
    "switch": _switch,
    "percentage": _percentage,
    "day": _day,
    "levels": _levels,
    "fail_on": _one_of(FAIL_ON),
    "lang": _one_of(LANGUAGES),
}

KEYS: Mapping[str, str] = {
    "select": "words",
    "ignore": "words",
    "levels": "levels",
    "profile": "word",
    "recipes": "words",
    "rules": "words",
    "fail-on": "fail_on",
    "notes": "switch",
    "relations": "switch",
    "ledger": "switch",
    "exit-zero": "switch",
    "allow-unreadable": "switch",
    "strict-coverage": "switch",
    "min-coverage": "percentage",
    "lang": "lang",
    "baseline": "word",
    "overrides": "tables",
    "suppress": "tables",
}
"""The keys of the file and what each holds; they are the fields of Settings, with - for _."""

OVERRIDE_KEYS: Mapping[str, str] = {
    "paths": "words",
    "select": "words",
    "ignore": "words",
    "levels": "levels",
    "profile": "word",
}
SUPPRESS_KEYS: Mapping[str, str] = {
    "rule": "word",
    "reason": "word",
    "path": "word",
    "fingerprint": "word",
    "quote": "word",
    "until": "day",
}


class _Reader:
    """Reads the tables of one file."""

    def __init__(self, file: Path) -> None:
        self.file = file

    def top(self, table: Mapping[str, Any]) -> dict[str, Any]:
        read = self._table(table, KEYS, "")
        if "overrides" in read:
            read["overrides"] = tuple(
                self._override(one, f"overrides[{at}]") for at, one in enumerate(read["overrides"], 1)
            )
        if "suppress" in read:
            read["suppress"] = tuple(
                self._suppression(one, f"suppress[{at}]") for at, one in enumerate(read["suppress"], 1)
            )
        for name in ("recipes", "rules"):
            if name in read:
                read[name] = tuple(self._path(one) for one in read[name])
        if "baseline" in read:
            read["baseline"] = self._path(read["baseline"])
        return read

    def _table(self, table: Mapping[str, Any], keys: Mapping[str, str], within: str) -> dict[str, Any]:
        read: dict[str, Any] = {}
        for key, value in table.items():
            name = f"{within}.{key}" if within else key
            if key not in keys:
                problem = ConfigError("unknown", self.file, name)
                problem.known = tuple(keys)
                raise problem
            kind = keys[key]
            if kind == "tables":
                if not (isinstance(value, list) and all(isinstance(one, dict) for one in value)):
                    raise ConfigError("type", self.file, name, _shown(value), kind)
                read[key] = value
                continue
            understood = _READ[kind](value)
            if understood is None:
                raise ConfigError("type", self.file, name, _shown(value), kind)
            read[key.replace("-", "_")] = understood
        return read

    def _override(self, table: Mapping[str, Any], name: str) -> Override:
        read = self._table(table, OVERRIDE_KEYS, name)
        self._require(read, ("paths",), name)
        return Override(**read)

    def _suppression(self, table: Mapping[str, Any], name: str) -> Suppression:
        read = self._table(table, SUPPRESS_KEYS, name)
        self._require(read, ("rule", "reason"), name)
        if not read.keys() & {"path", "fingerprint", "quote"}:
            raise ConfigError("aim", self.file, name)
        return Suppression(**read)

    def _require(self, read: Mapping[str, Any], keys: Iterable[str], name: str) -> None:
        for key in keys:
            if key not in read:
                raise ConfigError("lacking", self.file, name, key)

    def _path(self, written: str) -> str:
        """From the folder of the settings file on, as short as from here."""
        whole = self.file.parent / written
        try:
            return os.path.relpath(whole)
        except ValueError:
            return str(whole)


def _shown(value: Any) -> str:
    import json

    return json.dumps(value, ensure_ascii=False, default=str)
