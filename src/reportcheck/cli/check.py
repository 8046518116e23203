"""`reportcheck check`: checks reports and prints what was found."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack
from itertools import chain
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from reportcheck.batch.discover import Found, discover
from reportcheck.batch.plan import RunError
from reportcheck.batch.run import check_files
from reportcheck.cli.adopting import Adopting
from reportcheck.cli.choices import comma_list
from reportcheck.cli.exit_code import NOT_DONE, exit_code
from reportcheck.cli.main import INTERRUPTED, UsageError
from reportcheck.cli.many import (
    COPIED,
    Finished,
    Stop,
    add_batch_options,
    check_plan,
    comparison_of,
    plan_of,
    tell_stopped,
)
from reportcheck.cli.own_rules import own_rules
from reportcheck.cli.screen import PIPE_WIDTH, look_of
from reportcheck.cli.settings import add_config_options, settings_of
from reportcheck.cli.targets import AUTO, Target, read_targets, spare_reports
from reportcheck.cli.tell import tell
from reportcheck.config import FAIL_ON, Settings
from reportcheck.outputs import FORMATS, Look, renderer
from reportcheck.outputs.summary import Summary
from reportcheck.results import Report
from reportcheck.system_errors import system_says
from reportcheck.visible import visible_line

TYPE_CHECKING = False
if TYPE_CHECKING:
    from reportcheck.cli.parser import Parser
    from reportcheck.cli.settings import Options
    from reportcheck.outputs.annotate.copies import Copies

FLAGS = ("notes", "relations", "ledger", "exit-zero", "allow-unreadable", "strict-coverage")
WITHOUT_SUMMARY = {"concise", "github"}  # formats for people that leave the counts to standard error
COUNTED = ("terminal", "concise", "json")  # formats in which --statistics comes
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
    targets = read_targets(options.outputs, lang)
    _check_together(options, targets, lang)
    if options.watch:
        from reportcheck.cli.watch import watch

        def check(paths: Sequence[str], seen: Callable[[Report], None]) -> int:
            # a file holds the results of all reports, not only of the one that was saved
            return check_once(
                options, targets, options.paths if any(target.path for target in targets) else paths, seen
            )

        return watch(options.paths, check, lang, options.annotate or "")
    return check_once(options, targets, options.paths)


def check_once(
    options: Options, targets: Sequence[Target], paths: Sequence[str], also: Callable[[Report], None] | None = None
) -> int:
    """Check the reports at `paths`, which are those of the options or some of them; `also` is shown each report."""
    # a baseline is written anew: nothing is known yet, and findings are no failure
    fixed: dict[str, Any] = {"baseline": "", "exit_zero": True} if options.write_baseline else {}
    fixed |= {name: True for target in targets for name in target.format.asks}
    if options.duplicates:  # whoever asks for copies wants to see the notes on them
        fixed["asked"] = (COPIED,)
    settings = settings_of(options, options.paths, **fixed)
    with own_rules(settings.rules, settings.lang):
        return _check(options, targets, paths, also, settings)


def _check(
    options: Options,
    targets: Sequence[Target],
    paths: Sequence[str],
    also: Callable[[Report], None] | None,
    settings: Settings,
) -> int:
    lang = settings.lang
    adopting = Adopting(settings, options.write_baseline)
    found = discover(paths, options.annotate or "")
    spare_reports(targets, found.files, lang)
    _tell_about(found, lang)
    if not found.files:
        return NOT_DONE
    copies = _copies(options, settings)
    summary = Summary(settings)
    told: dict[str, None] = {}
    skipped: list[tuple[str, str]] = []
    plan, comparison, stop = plan_of(options), comparison_of(options), Stop()
    finished = Finished(found.files, settings.limits)
    looks = [summary.add, adopting.add, finished.add, *([also] if also else [])]
    with ExitStack() as opened:
        run = Look(expected=len(found.files), compares=comparison.is_any)
        readers = [_reader(target, settings, opened, run, options.statistics) for target in targets]
        reports: Iterable[Report] = check_files(found.files, settings, skipped, plan, stop, comparison)
        is_apart = plan.engine_for(len(found.files)) != "serial"
        if is_apart or _are_several(found.files):
            opened.enter_context(stop.listening())
        if is_apart:
            reports = _with_progress(reports, found.files, opened, options, settings)
        reports = _passing(reports, looks, told)
        if copies is not None:
            reports = _annotating(reports, copies)
        try:
            _read(_begun(reports), readers)
        except RunError as error:
            raise UsageError(error.sentence(lang)) from error
        if stop.asked and (options.watch or options.write_baseline):
            raise KeyboardInterrupt
    _tell_skipped(skipped, lang)
    for said in told:
        tell(said)
    for line in copies.lines() if copies is not None else ():
        tell(line)
    adopting.finish()
    on_stdout = {target.format.name for target in targets if not target.path}
    if on_stdout <= WITHOUT_SUMMARY and not (on_stdout and options.statistics):
        tell(summary.line())
    if stop.asked:
        tell_stopped(finished.count(), len(found.files), comparison.is_any, lang)
        return INTERRUPTED
    is_missing = found.empty or (copies is not None and copies.has_failed)
    return NOT_DONE if is_missing else exit_code(summary, settings)


def _check_together(options: Options, targets: Sequence[Target], lang: str) -> None:
    """Raise UsageError for options that do not go together."""
    if options.watch and options.write_baseline:
        zh, en = "--watch 不能与 --write-baseline 同时使用", "--watch does not go with --write-baseline"
        raise UsageError(en if lang == "en" else zh)
    if options.statistics and any(target.format.name not in COUNTED for target in targets):
        zh, en = "--statistics 只能输出文字或 json", "--statistics comes as text or json"
        raise UsageError(en if lang == "en" else zh)
    check_plan(options, lang)


def make_parser(lang: str) -> Parser:
    """The arguments of `check`; the help pages describe every one."""
    from reportcheck.cli.parser import Parser

    parser = Parser(lang)
    parser.add_argument("paths", nargs="+", metavar="PATH")
    form = parser.one_of(AUTO, *FORMATS)
    for names, read, metavar in (
        (("-f", "--format"), parser.tagged("format", form), "FORMAT"),
        (("-o", "--output"), parser.tagged("output", str), "FILE"),
    ):
        parser.add_argument(*names, dest="outputs", action="append", default=[], type=read, metavar=metavar)
    parser.add_argument("--annotate", metavar="DIR")
    parser.add_argument("--select", type=comma_list, action="extend", default=[])
    parser.add_argument("--ignore", type=comma_list, action="extend", default=[])
    parser.add_argument("--fail-on", type=parser.one_of(*FAIL_ON))
    parser.add_argument("--profile")
    parser.add_argument("--recipes", action="append", default=[], metavar="PATH")
    parser.add_argument("--rules", action="append", default=[], metavar="DIR")
    parser.add_argument("--min-coverage", type=parser.percentage, metavar="N")
    parser.add_argument("--baseline", metavar="FILE")
    parser.add_argument("--write-baseline", metavar="FILE")
    add_config_options(parser)
    add_batch_options(parser)
    parser.add_argument("--statistics", action="store_true")
    parser.add_argument("--watch", action="store_true")
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
    options = SimpleNamespace(lang=None, paths=paths, outputs=[], select=[], ignore=[], recipes=[])
    options.annotate = None
    options.rules = []
    options.fail_on = options.profile = options.min_coverage = None
    options.baseline = options.write_baseline = options.config = None
    options.no_config = options.statistics = options.watch = False
    options.jobs = options.engine = options.address = options.timeout = options.max_memory = options.results = None
    options.no_cache = options.no_progress = options.rollup = options.duplicates = False
    options.group_by = None
    for flag in FLAGS:
        setattr(options, flag.replace("-", "_"), f"--{flag}" in flags)
    return options


def _reader(
    target: Target, settings: Settings, opened: ExitStack, run: Look, counts: bool = False
) -> Callable[[Iterable[Report]], None]:
    """What reads reports and writes them as one output; its file is `opened` now, so that a mistake is told at once."""
    sink = opened.enter_context(target.open(settings.lang))
    look = Look(colour=False, width=PIPE_WIDTH) if target.path else look_of(sys.stdout)
    look = look._replace(expected=run.expected, compares=run.compares)
    render = renderer(target.format.name)
    if counts:
        from reportcheck.outputs.statistics import render as render_statistics
        from reportcheck.outputs.statistics import render_json

        render = render_json if target.format.name == "json" else render_statistics

    def read(reports: Iterable[Report]) -> None:
        for piece in render(reports, settings, look):
            sink.write(piece)

    return read


def _are_several(files: Sequence[str]) -> bool:
    return len(files) > 1 or files[0].lower().endswith(".zip")


def _begun(reports: Iterable[Report]) -> Iterable[Report]:
    """The reports, with the first already made: what keeps a run from beginning comes before any output does."""
    coming = iter(reports)
    return chain([one for one in (next(coming, None),) if one is not None], coming)


def _read(reports: Iterable[Report], readers: Sequence[Callable[[Iterable[Report]], None]]) -> None:
    if len(readers) == 1:
        readers[0](reports)
        return
    from reportcheck.outputs.fan_out import fan_out

    fan_out(reports, readers)


def _passing(
    reports: Iterable[Report], looks: Sequence[Callable[[Report], None]], told: dict[str, None]
) -> Iterator[Report]:
    """The reports as they come, each shown to `looks`; what there is to say of plugins is gathered in `told`."""
    for report in reports:
        for look in looks:
            look(report)
        told.update((str(remark["description"]), None) for remark in report.remarks if remark["kind"] == "plugin")
        yield report


def _with_progress(
    reports: Iterable[Report], files: Sequence[str], opened: ExitStack, options: Options, settings: Settings
) -> Iterable[Report]:
    """The reports, with a bar on standard error where there is somebody to see it."""
    if not sys.stderr.isatty() or options.no_progress:
        return reports
    from reportcheck.cli.progress import Bar, is_watched

    return opened.enter_context(Bar(files, settings)).over(reports) if is_watched() else reports


def _copies(options: Options, settings: Settings) -> Copies | None:
    """Where annotated copies go, None where nobody asks for any; raises UsageError where they cannot go there."""
    if not options.annotate:
        return None
    from reportcheck.outputs.annotate.copies import Copies

    folder = Path(options.annotate)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        why = system_says(error.strerror or "", options.lang or "zh")
        raise UsageError(
            f"cannot use {folder} as a folder: {why}" if options.lang == "en" else f"无法使用文件夹 {folder}：{why}"
        ) from error
    return Copies(folder, options.paths, settings, compares=comparison_of(options).is_any)


def _annotating(reports: Iterable[Report], copies: Copies) -> Iterator[Report]:
    for report in reports:
        copies.add(report)
        yield report
    copies.finish()


def _tell_about(found: Found, lang: str) -> None:
    """On stderr: what was passed over, and which paths gave nothing."""
    _tell_skipped(found.skipped, lang)
    for path in found.empty:
        shown = visible_line(path)
        tell(f"no report found in {shown}" if lang == "en" else f"{shown} 中没有找到报告")


def _tell_skipped(skipped: Iterable[tuple[str, str]], lang: str) -> None:
    passed_over = list(skipped)
    for reason, said in SKIPPED[lang].items():
        names = [visible_line(Path(file).name) for file, why in passed_over if why == reason]
        if names:
            listed = ", ".join(names[:NAMED_AT_MOST]) + (" …" if len(names) > NAMED_AT_MOST else "")
            tell(f"skipped {len(names)} {said}: {listed}" if lang == "en" else f"跳过 {len(names)} 个{said}：{listed}")
