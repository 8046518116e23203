"""`reportcheck completion SHELL`: what a shell needs to complete commands, options and their values."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from importlib import import_module

from reportcheck.cli.exit_code import CLEAN
from reportcheck.cli.main import COMMANDS, help_texts
from reportcheck.cli.parser import ChoiceOf, Parser, Tagged

SHELLS = ("bash", "zsh", "fish")
_FOLDERS = frozenset({"DIR"})
_FILES = frozenset({"FILE", "PATH", "test DIR"})


def run(argv: Sequence[str], lang: str) -> int:
    """Print the script; returns the exit status, raises UsageError."""
    options = make_parser(lang).parse(argv)
    sys.stdout.write(script(options.shell, lang))
    return CLEAN


def make_parser(lang: str) -> Parser:
    """The arguments of `completion`."""
    parser = Parser(lang)
    parser.add_argument("shell", type=parser.one_of(*SHELLS), metavar="SHELL")
    return parser


def script(shell: str, lang: str) -> str:
    """The completion of all commands for one shell, made from the parsers that read them."""
    import shtab

    top = argparse.ArgumentParser(prog="reportcheck", add_help=False)
    for flags in (("-h", "--help"), ("-V", "--version")):
        top.add_argument(*flags, action="store_true")
    commands = top.add_subparsers()
    pages = help_texts(lang)
    for command, module in COMMANDS.items():
        own: Parser = import_module(f"reportcheck.cli.{module}").make_parser(lang)
        said = _first_sentence(getattr(pages, command.upper()))
        parser = commands.add_parser(command, help=said, parents=[own], add_help=False)
        parser.add_argument("-h", "--help", action="store_true")
        for action in parser._actions:
            _describe(action)
    text: str = shtab.complete(top, shell)
    return text


def _first_sentence(page: str) -> str:
    """What a help page says first, behind the name of the command."""
    first = page.partition("\n\n")[0].replace("\n", " ").partition("：" if "：" in page[:40] else ": ")[2]
    return first.partition("。")[0].partition(". ")[0].rstrip(".;")


def _describe(action: argparse.Action) -> None:
    """Choices and kinds of values, in the terms that the generator knows."""
    import shtab

    if isinstance(action.type, ChoiceOf | Tagged) and action.type.choices:
        action.choices = action.type.choices
        action.type = None
    elif action.metavar in _FOLDERS:
        action.complete = shtab.DIRECTORY  # type: ignore[attr-defined]
    elif action.metavar in _FILES:
        action.complete = shtab.FILE  # type: ignore[attr-defined]
