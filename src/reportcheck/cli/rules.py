"""`reportcheck rules`: every rule with its level and title; `reportcheck rules test`: the examples of one's own."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping, Sequence
from typing import Any

from reportcheck.cli.columns import columns
from reportcheck.cli.main import UsageError
from reportcheck.cli.own_rules import own_rules
from reportcheck.cli.parser import Parser
from reportcheck.outputs.labels import in_language, words
from reportcheck.outputs.rule_page import rule_page
from reportcheck.rulebook.load import load

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse


def run(argv: Sequence[str], lang: str) -> int:
    """Print the list; returns the exit status, raises UsageError."""
    parser = make_parser(lang)
    options = parser.parse(argv)
    if options.words:
        if options.words[0] != "test" or len(options.words) == 1:
            said = "write `reportcheck rules test DIR`" if lang == "en" else "请写作 reportcheck rules test DIR"
            raise UsageError(said)
        from reportcheck.cli.rules_test import test_rules

        return test_rules([*options.rules, *options.words[1:]], lang)
    with own_rules(options.rules, lang) as book:
        return _list(options, book.data, lang)


def _list(options: argparse.Namespace, book: Mapping[str, Any], lang: str) -> int:
    if options.format == "json":
        sys.stdout.write(json.dumps(book["rules"], ensure_ascii=False, indent=1) + "\n")
        return 0
    said = words(lang)
    rows = [(rule["id"], said[rule["level"]], in_language(rule["title"], lang)) for rule in book["rules"]]
    head = (said["rule_column"], said["level"], said["title_column"])
    sys.stdout.write(columns([head, *rows]) if rows else said["empty_rulebook"] + "\n")
    return 0


def make_parser(lang: str) -> Parser:
    """The arguments of `rules`."""
    parser = Parser(lang)
    parser.add_argument("words", nargs="*", metavar="test DIR")
    parser.add_argument("--rules", action="append", default=[], metavar="DIR")
    parser.add_argument("-f", "--format", type=parser.one_of("text", "json"), default="text")
    return parser


def page(rule_id: str, lang: str) -> str:
    """The page of one rule as Markdown; raises KeyError for an unknown id."""
    book = load()
    rule = next((rule for rule in book["rules"] if rule["id"] == rule_id), None)
    if rule is None:
        raise KeyError(rule_id)
    return rule_page(rule, lang, book["sources"].get(rule_id, "").partition(":")[0])
