"""Paths and flags alone are read without argparse, and to the same effect."""

from __future__ import annotations

from itertools import combinations

import pytest

from reportcheck.cli.check import FLAGS, make_parser, plain_options


@pytest.mark.parametrize("count", range(len(FLAGS) + 1))
def test_as_the_parser_reads_them(count: int) -> None:
    for flags in combinations(FLAGS, count):
        words = [f"--{flag}" for flag in flags]
        for argv in (["a.txt", "b c.docx", *words], [*words, "a.txt"], [*words[:1], "", "a.txt", *words[1:]]):
            options = plain_options(argv)
            assert options is not None
            assert vars(options) == vars(make_parser("zh").parse(argv))


@pytest.mark.parametrize(
    "argv",
    [
        [],
        ["--notes"],
        ["-"],
        ["--", "a.txt"],
        ["a.txt", "-f", "json"],
        ["a.txt", "--lang=en"],
        ["a.txt", "--note"],
        ["a.txt", "--notes", "b.txt"],
    ],
)
def test_all_else_is_left_to_the_parser(argv: list[str]) -> None:
    assert plain_options(argv) is None
