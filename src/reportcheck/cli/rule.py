"""`reportcheck rule ID`: the page of a rule."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from reportcheck.cli.choices import check_rule_patterns
from reportcheck.cli.main import UsageError
from reportcheck.cli.own_rules import own_rules
from reportcheck.cli.parser import Parser
from reportcheck.cli.rules import page
from reportcheck.rulebook.load import rule_ids

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse


def run(argv: Sequence[str], lang: str) -> int:
    """Print the pages of the rules that `argv` names by id or prefix; returns the exit status, raises UsageError."""
    options = make_parser(lang).parse(argv)
    with own_rules(options.rules, lang):
        return _print(options, lang)


def _print(options: argparse.Namespace, lang: str) -> int:
    ids = rule_ids()
    wanted = [pattern.upper() for pattern in options.ids]
    if not wanted and not options.all:
        raise UsageError("name a rule, or --all" if lang == "en" else "请给出规则编号，或用 --all")
    check_rule_patterns(wanted, ids, lang)
    chosen = [name for name in ids if options.all or name in wanted]
    chosen += [name for name in ids if name not in chosen and any(_by_prefix(name, part, ids) for part in wanted)]
    sys.stdout.write("\n".join(page(name, lang) for name in chosen))
    return 0


def make_parser(lang: str) -> Parser:
    """The arguments of `rule`."""
    parser = Parser(lang)
    parser.add_argument("ids", nargs="*", metavar="ID")
    parser.add_argument("--all", action="store_true")
    parser.add_argument("--rules", action="append", default=[], metavar="DIR")
    return parser


def _by_prefix(name: str, part: str, ids: Sequence[str]) -> bool:
    return part not in ids and name.startswith(part)
