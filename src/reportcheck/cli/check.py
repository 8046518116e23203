"""`reportcheck check`: checks reports and prints what was found."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from pathlib import Path
from types import SimpleNamespace

from reportcheck.batch.discover import Found, discover
from reportcheck.batch.run import check_files
from reportcheck.cli.choices import check_profile, check_recipes, check_rule_patterns, comma_list
from reportcheck.cli.exit_code import NOT_DONE, exit_code
from reportcheck.cli.main import UsageError
from reportcheck.cli.own_rules import own_rules
from reportcheck.cli.screen import PIPE_WIDTH, look_of
from reportcheck.config import FAIL_ON, Settings
from reportcheck.outputs import FORMATS, TEXT_FORMATS, Look, renderer
from reportcheck.outputs.summary import Summary
from reportcheck.results import Report
from reportcheck.rulebook.load import profile_names, rule_ids

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse

    from reportcheck.cli.parser import Parser
    from reportcheck.outputs.annotate.copies import Copies

FLAGS = ("notes", "relations", "ledger", "exit-zero", "allow-unreadable", "strict-coverage")
NAMED_AT_MOST = 5
SKIPPED = {
    "zh": {"lock": "Word 临时锁文件", "hidden": "隐藏文件", "other": "其他类型的文件", "copy": "批注副本"},
    "en": {
        "lock": "lock files of Word",
        "hidden": "hidden files",
        "other": "files of other types",
        "copy": "annotated copies",
    },
}


def run(argv: Sequence[str], lang: str) -> int:
    """Check the reports that `argv` names; returns the exit status, raises UsageError."""
    options = plain_options(argv) or make_parser(lang).parse(argv)
    with own_rules(options.rules, lang):
        return _check(options, lang)


def _check(options: argparse.Namespace | SimpleNamespace, lang: str) -> int:
    form = options.format or _default_format(options.output)
    settings = make_settings(options, with_text=form in TEXT_FORMATS)
    found = discover(options.paths, options.annotate or "")
    _tell_about(found, lang)
    if not found.files:
        return NOT_DONE
    copies = _copies(options, settings)
    out = _FileSink(options.output, lang) if options.output else _PipeSink()
    summary = Summary(settings)
    told: dict[str, None] = {}
    skipped: list[tuple[str, str]] = []
    reports: Iterable[Report] = _counting(check_files(found.files, settings, skipped), summary, told)
    if copies is not None:
        reports = _annotating(reports, copies)
    with out:
        for piece in renderer(form)(reports, settings, _look(options.output)):
            out.write(piece)
    _tell_skipped(skipped, lang)
    for said in told:
        print(said, file=sys.stderr)
    for line in copies.lines() if copies is not None else ():
        print(line, file=sys.stderr)
    if form == "concise" or options.output:
        print(summary.line(), file=sys.stderr)
    is_missing = found.empty or (copies is not None and copies.has_failed)
    return NOT_DONE if is_missing else exit_code(summary, settings)


def make_parser(lang: str) -> Parser:
    """The arguments of `check`; the help pages describe every one."""
    from reportcheck.cli.parser import Parser

    parser = Parser(lang)
    parser.add_argument("paths", nargs="+", metavar="PATH")
    parser.add_argument("-f", "--format", type=parser.one_of(*FORMATS))
    parser.add_argument("-o", "--output", metavar="FILE")
    parser.add_argument("--annotate", metavar="DIR")
    parser.add_argument("--select", type=comma_list, action="extend", default=[])
    parser.add_argument("--ignore", type=comma_list, action="extend", default=[])
    parser.add_argument("--fail-on", type=parser.one_of(*FAIL_ON), default="error")
    parser.add_argument("--profile", default="general")
    parser.add_argument("--recipes", action="append", default=[], metavar="PATH")
    parser.add_argument("--rules", action="append", default=[], metavar="DIR")
    parser.add_argument("--min-coverage", type=parser.percentage, default=Decimal(0), metavar="N")
    for flag in FLAGS:
        parser.add_argument(f"--{flag}", action="store_true")
    return parser


def plain_options(argv: Sequence[str]) -> SimpleNamespace | None:
    """What the parser makes of paths and flags alone, without the time that argparse takes to import; else None."""
    flags = {word for word in argv if word.startswith("-")}
    places = [at for at, word in enumerate(argv) if not word.startswith("-")]
    if not places or places[-1] - places[0] >= len(places) or not flags <= {f"--{flag}" for flag in FLAGS}:
        return None
    paths = [argv[at] for at in places]
    options = SimpleNamespace(lang="zh", paths=paths, format=None, output=None, select=[], ignore=[], recipes=[])
    options.annotate = None
    options.rules, options.fail_on, options.profile, options.min_coverage = [], "error", "general", Decimal(0)
    for flag in FLAGS:
        setattr(options, flag.replace("-", "_"), f"--{flag}" in flags)
    return options


def make_settings(options: argparse.Namespace | SimpleNamespace, with_text: bool = False) -> Settings:
    """Settings from parsed options; raises UsageError for rules, profiles and recipes that are not there."""
    check_rule_patterns([*options.select, *options.ignore], rule_ids(), options.lang)
    check_profile(options.profile, profile_names(), options.lang)
    check_recipes(options.recipes, options.lang)
    return Settings(
        select=tuple(options.select),
        ignore=tuple(options.ignore),
        fail_on=options.fail_on,
        lang=options.lang,
        profile=options.profile,
        notes=options.notes,
        relations=options.relations,
        ledger=options.ledger,
        exit_zero=options.exit_zero,
        allow_unreadable=options.allow_unreadable,
        strict_coverage=options.strict_coverage,
        min_coverage=options.min_coverage,
        recipes=tuple(options.recipes),
        rules=tuple(options.rules),
        with_text=with_text,
    )


def _default_format(output: str | None) -> str:
    if output:
        suffix = Path(output).suffix.lower()
        return {".json": "json", ".html": "html", ".htm": "html"}.get(suffix, "concise")
    return "terminal" if sys.stdout.isatty() else "concise"


def _look(output: str | None) -> Look:
    return Look(colour=False, width=PIPE_WIDTH) if output else look_of(sys.stdout)


def _counting(reports: Iterable[Report], summary: Summary, told: dict[str, None]) -> Iterator[Report]:
    """The reports as they come; what there is to say of plugins is gathered in `told`."""
    for report in reports:
        summary.add(report)
        told.update((str(remark["description"]), None) for remark in report.remarks if remark["kind"] == "plugin")
        yield report


def _copies(options: argparse.Namespace | SimpleNamespace, settings: Settings) -> Copies | None:
    """Where annotated copies go, None where nobody asks for any; raises UsageError where they cannot go there."""
    if not options.annotate:
        return None
    from reportcheck.outputs.annotate.copies import Copies

    folder = Path(options.annotate)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        why = error.strerror
        raise UsageError(
            f"cannot use {folder} as a folder: {why}" if options.lang == "en" else f"无法使用文件夹 {folder}：{why}"
        ) from error
    return Copies(folder, options.paths, settings)


def _annotating(reports: Iterable[Report], copies: Copies) -> Iterator[Report]:
    for report in reports:
        copies.add(report)
        yield report


def _tell_about(found: Found, lang: str) -> None:
    """On stderr: what was passed over, and which paths gave nothing."""
    _tell_skipped(found.skipped, lang)
    for path in found.empty:
        print(f"no report found in {path}" if lang == "en" else f"{path} 中没有找到报告", file=sys.stderr)


def _tell_skipped(skipped: Iterable[tuple[str, str]], lang: str) -> None:
    passed_over = list(skipped)
    for reason, said in SKIPPED[lang].items():
        names = [Path(file).name for file, why in passed_over if why == reason]
        if names:
            listed = ", ".join(names[:NAMED_AT_MOST]) + (" …" if len(names) > NAMED_AT_MOST else "")
            print(
                f"skipped {len(names)} {said}: {listed}" if lang == "en" else f"跳过 {len(names)} 个{said}：{listed}",
                file=sys.stderr,
            )


class _PipeSink:
    """Standard output. When its reader goes away the check goes on, since the exit status is still wanted."""

    def __init__(self) -> None:
        self.open = True

    def __enter__(self) -> None:
        pass

    def __exit__(self, *problem: object) -> None:
        pass

    def write(self, text: str) -> None:
        if not self.open:
            return
        try:
            sys.stdout.write(text)
            sys.stdout.flush()
        except BrokenPipeError:
            self.open = False
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


class _FileSink:
    """A file that appears only when it is complete."""

    def __init__(self, path: str, lang: str) -> None:
        self.path, self.lang = Path(path), lang
        if self.path.is_dir():
            raise self._refused("这是一个文件夹", "it is a folder")
        if not self.path.parent.is_dir():
            raise self._refused("文件夹不存在", "there is no such folder")
        self.scratch = self.path.with_name(f".{self.path.name}.{os.getpid()}.tmp")
        try:
            self.stream = self.scratch.open("w", encoding="utf-8", errors="backslashreplace")
        except OSError as error:
            raise self._refused(f"系统拒绝（{error.strerror}）", f"{error.strerror}") from error

    def __enter__(self) -> None:
        pass

    def __exit__(self, problem: object, *_: object) -> None:
        self.stream.close()
        if problem is None:
            self.scratch.replace(self.path)
        else:
            self.scratch.unlink()

    def write(self, text: str) -> None:
        self.stream.write(text)

    def _refused(self, zh: str, en: str) -> UsageError:
        return UsageError(f"cannot write {self.path}: {en}" if self.lang == "en" else f"无法写入 {self.path}：{zh}")
