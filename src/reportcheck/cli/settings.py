"""Settings of a run: what the command line says, else what the settings file says, else what is usual."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from reportcheck.cli.choices import check_profile, check_recipes, check_rule_patterns
from reportcheck.cli.main import UsageError
from reportcheck.cli.own_rules import own_rules
from reportcheck.config import Settings
from reportcheck.rulebook.load import profile_names, rule_ids

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse

    from reportcheck.cli.parser import Parser
    from reportcheck.config_file import Config

    Options = argparse.Namespace | SimpleNamespace


def add_config_options(parser: Parser) -> None:
    """--config and --no-config, for every command that checks."""
    either = parser.add_mutually_exclusive_group()
    either.add_argument("--config", metavar="FILE")
    either.add_argument("--no-config", action="store_true")


def settings_of(options: Options, paths: Iterable[str], **fixed: Any) -> Settings:
    """The settings in force for the paths; `fixed` are fields that the command sets itself.

    An option that was not given is None or an empty list. Raises UsageError for a settings file that cannot be used,
    and for rules, profiles, recipes and baselines that are not there.
    """
    config = _config(options, paths)
    values: dict[str, Any] = {} if config is None else dict(config.values)
    if config is not None:
        values["root"] = str(config.file.parent)
        options.lang = _language(options, values)
    for name in Settings.__slots__:
        given = getattr(options, name, None)
        if given or (given is not None and given is not False and not isinstance(given, list)):
            values[name] = tuple(given) if isinstance(given, list) else given
    values.update(fixed)
    values["lang"] = options.lang or "zh"
    options.lang = values["lang"]
    with own_rules(values.get("rules", ()), options.lang):
        if config is not None:
            with _told_of(config.file, options.lang):
                _check_file_rules(config, options.lang)
        settings = Settings(**values)
        check_rule_patterns([*settings.select, *settings.ignore], rule_ids(), settings.lang)
        check_profile(settings.profile, profile_names(), settings.lang)
    check_recipes(settings.recipes, settings.lang)
    return _with_baseline(settings)


def _config(options: Options, paths: Iterable[str]) -> Config | None:
    if getattr(options, "no_config", False):
        return None
    from reportcheck.config_file import ConfigError, find_config, read_config

    try:
        named = getattr(options, "config", None)
        file = Path(named) if named else find_config(paths)
        return None if file is None else read_config(file)
    except ConfigError as error:
        raise UsageError(error.sentence(options.lang or "zh")) from error


def _language(options: Options, values: dict[str, Any]) -> str:
    return options.lang or values.get("lang") or "zh"


@contextmanager
def _told_of(file: Path, lang: str) -> Iterator[None]:
    """A mistake in a settings file names the file."""
    try:
        yield
    except UsageError as error:
        raise UsageError(f"{file}: {error}" if lang == "en" else f"{file}：{error}") from error


def _check_file_rules(config: Config, lang: str) -> None:
    """Raise UsageError for rules and profiles of the file that there are not."""
    values = config.values
    overrides = values.get("overrides", ())
    patterns = [*values.get("select", ()), *values.get("ignore", ()), *(rule for rule, _ in values.get("levels", ()))]
    patterns += [rule for one in overrides for rule in (*(one.select or ()), *one.ignore, *dict(one.levels))]
    patterns += [one.rule for one in values.get("suppress", ())]
    check_rule_patterns(patterns, rule_ids(), lang)
    for profile in (values.get("profile"), *(one.profile for one in overrides)):
        if profile:
            check_profile(profile, profile_names(), lang)


def _with_baseline(settings: Settings) -> Settings:
    """The settings; raises UsageError for a baseline that cannot be used, before any file is checked."""
    if settings.baseline:
        from reportcheck.adoption.baseline import BaselineError, read_baseline

        try:
            read_baseline(settings.baseline)
        except BaselineError as error:
            raise UsageError(error.sentence(settings.lang)) from error
    return settings
