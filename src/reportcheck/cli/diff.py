"""`reportcheck diff OLD NEW`: which findings a new draft has cleared, kept and added."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from reportcheck.adoption.compare import Change, Side, compare_sides, side_of, side_of_json
from reportcheck.cli.exit_code import CLEAN, FINDINGS, NOT_DONE
from reportcheck.cli.main import UsageError
from reportcheck.cli.own_rules import own_rules
from reportcheck.cli.parser import Parser
from reportcheck.cli.settings import add_config_options, settings_of
from reportcheck.cli.tell import tell
from reportcheck.config import FAIL_ON, Settings
from reportcheck.outputs.labels import words
from reportcheck.results import LEVELS, NOT_CHECKED
from reportcheck.system_errors import system_says
from reportcheck.visible import dump_json, visible

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse


class _Draft(NamedTuple):
    """One side by document: what was found in each, None for one that could not be checked, with the reason."""

    sides: Mapping[str, Side | None]
    errors: tuple[str, ...]


def run(argv: Sequence[str], lang: str) -> int:
    """Compare two reports, or two JSON results; returns the exit status, raises UsageError."""
    options = make_parser(lang).parse(argv)
    of_results = [path.lower().endswith(".json") for path in (options.old, options.new)]
    if any(of_results) and not all(of_results):
        raise UsageError(_said(lang, "只能比较两份报告，或两份 JSON 结果", "compare two reports, or two JSON results"))
    settings = settings_of(options, [options.new], baseline="")
    with own_rules(settings.rules, settings.lang):
        return _compare(options, settings, all(of_results))


def _compare(options: argparse.Namespace, settings: Settings, of_results: bool) -> int:
    lang = settings.lang
    if of_results:
        old, new = (_read_result(path, lang) for path in (options.old, options.new))
    else:
        old, new = (_check(path, settings) for path in (options.old, options.new))
    for error in (*old.errors, *new.errors):
        tell(error)
    changes = list(_changes(old, new, settings))
    told = _joined(changes)
    sys.stdout.write(_as_json(told, options) if options.format == "json" else _as_text(told, lang))
    if old.errors or new.errors:
        return NOT_DONE
    failing = () if settings.fail_on == "never" else LEVELS[LEVELS.index(settings.fail_on) :]
    return FINDINGS if any(one.level in failing for one in told.added) else CLEAN


def make_parser(lang: str) -> Parser:
    """The arguments of `diff`."""
    parser = Parser(lang)
    parser.add_argument("old", metavar="OLD")
    parser.add_argument("new", metavar="NEW")
    parser.add_argument("-f", "--format", type=parser.one_of("text", "json"), default="text")
    parser.add_argument("--notes", action="store_true")
    parser.add_argument("--profile")
    parser.add_argument("--rules", action="append", default=[], metavar="DIR")
    parser.add_argument("--fail-on", type=parser.one_of(*FAIL_ON))
    add_config_options(parser)
    return parser


def _check(path: str, settings: Settings) -> _Draft:
    from reportcheck.batch.guard import check_guarded

    report = check_guarded(path, settings)
    if report.status in NOT_CHECKED:
        return _Draft({"": None}, (f"{path}: {report.error}",))
    return _Draft({"": side_of([report])}, ())


def _read_result(path: str, lang: str) -> _Draft:
    """The documents of a JSON result; alone in it, a document is compared whatever its name is."""
    from reportcheck.explain.fingerprint import FINGERPRINT_VERSION

    try:
        result = json.loads(Path(path).read_bytes())
        version = result.get("fingerprint_version")
        documents = result["documents"]
        sides = {one["path"]: None if one["status"] in NOT_CHECKED else side_of_json([one]) for one in documents}
        errors = tuple(f"{one['path']}: {one['error']}" for one in documents if one["status"] in NOT_CHECKED)
    except OSError as error:
        reason = system_says(error.strerror or "", lang)
        raise UsageError(_said(lang, f"无法读取 {path}：{reason}", f"cannot read {path}: {reason}")) from error
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        said = f"{path} 不是 reportcheck check --format json 的结果", f"{path} is no result of check --format json"
        raise UsageError(_said(lang, *said)) from error
    if version != FINGERPRINT_VERSION:
        zh = f"{path} 的指纹是另一版本（{version} ≠ {FINGERPRINT_VERSION}），无法比对，请重新核对"
        en = f"the fingerprints of {path} are of another version ({version} ≠ {FINGERPRINT_VERSION}); check again"
        raise UsageError(_said(lang, zh, en))
    return _Draft({"": next(iter(sides.values()))} if len(sides) == 1 else sides, errors)


def _changes(old: _Draft, new: _Draft, settings: Settings) -> Iterator[Change]:
    """Document by document; one that only the old draft has is named on stderr."""
    nothing = Side((), frozenset())
    for name, side in new.sides.items():
        before = old.sides.get(name, nothing)
        if side is not None and before is not None:
            change = compare_sides(before, side)
            cleared, kept, added = (tuple(one for one in part if one.level in settings.shown_levels) for part in change)
            yield Change(cleared, kept, added)
    for name in old.sides.keys() - new.sides.keys():
        said = f"only in the old result: {name}", f"只在旧结果中：{name}"
        tell(_said(settings.lang, said[1], said[0]))


def _joined(changes: Sequence[Change]) -> Change:
    cleared, kept, added = (tuple(one for change in changes for one in change[at]) for at in range(len(Change._fields)))
    return Change(cleared, kept, added)


def _as_text(change: Change, lang: str) -> str:
    said = words(lang)
    lines: list[str] = []
    for name, part in zip(Change._fields, change, strict=True):
        lines.append(said[f"diff_{name}"].format(len(part)))
        lines += [f"  {said[one.level]}  {one.rule}  {' '.join(one.message.split())}" for one in part]
    return visible("\n".join(lines)) + "\n"


def _as_json(change: Change, options: Any) -> str:
    told: dict[str, Any] = {"old": options.old, "new": options.new}
    for name, part in zip(Change._fields, change, strict=True):
        told[name] = [one._asdict() for one in part]
    return dump_json(told, indent=1) + "\n"


def _said(lang: str, zh: str, en: str) -> str:
    return en if lang == "en" else zh
