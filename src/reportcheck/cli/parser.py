"""argparse with one-sentence errors in the user's language. The help pages are written by hand elsewhere."""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import NoReturn

from reportcheck.cli.choices import closest
from reportcheck.cli.main import UsageError

# argparse's English → ours
_ZH = (
    (re.compile(r"argument (?P<a>\S+): expected (?:one|at least one) argument"), "{a} 后面要有一个值"),
    (re.compile(r"argument (?P<a>\S+): not allowed with argument (?P<b>\S+)"), "{a} 不能与 {b} 同时使用"),
    (re.compile(r"argument (?P<a>\S+): ignored explicit argument (?P<b>.+)"), "{a} 不带值，却给了 {b}"),
    (re.compile(r"argument (?P<a>\S+): (?P<b>.+)"), "{a}：{b}"),
    (re.compile(r"the following arguments are required: (?P<a>.+)"), "缺少参数 {a}"),
)

_PERCENTAGE = re.compile(r"[0-9]{1,3}(\.[0-9]{1,2})?")


class Parser(argparse.ArgumentParser):
    """A parser of one command; raises UsageError instead of exiting."""

    def __init__(self, lang: str) -> None:
        super().__init__(add_help=False, allow_abbrev=False)
        self.lang = lang
        self.add_argument("--lang", type=self.one_of("zh", "en"), metavar="LANG")

    def parse(self, argv: Sequence[str]) -> argparse.Namespace:
        """Parse, with a guess for a mistyped option."""
        options, unknown = self.parse_known_args(list(argv))
        if unknown:
            known = [name for action in self._actions for name in action.option_strings]
            close = closest(unknown[0].partition("=")[0], known)
            if self.lang == "en":
                raise UsageError(f"unknown argument {unknown[0]}" + (f"; did you mean {close[0]}?" if close else ""))
            raise UsageError(f"不认识的参数 {unknown[0]}" + (f"，是否想用 {close[0]}？" if close else ""))
        return options

    def error(self, message: str) -> NoReturn:
        """Called by argparse for every mistake."""
        if self.lang == "zh":
            for pattern, said in _ZH:
                match = pattern.fullmatch(message)
                if match:
                    raise UsageError(said.format(**match.groupdict()))
        raise UsageError(message)

    def one_of(self, *choices: str) -> ChoiceOf:
        """A type of argument that accepts only `choices`."""
        return ChoiceOf(choices, self.lang)

    def tagged(self, tag: str, read: Callable[[str], str]) -> Tagged:
        """A type of argument for options of one list, each word with the `tag` of its option."""
        return Tagged(tag, read)

    def percentage(self, word: str) -> Decimal:
        """A type of argument that accepts 0 to 100, with two decimals at most."""
        if _PERCENTAGE.fullmatch(word) and Decimal(word) <= 100:
            return Decimal(word)
        if self.lang == "en":
            raise argparse.ArgumentTypeError(f"{word!r} is no number from 0 to 100 with at most two decimals")
        raise argparse.ArgumentTypeError(f"{word} 不是 0 到 100 之间的数（最多两位小数）")


class Tagged:
    """Reads a word as (tag, word); `choices` are those of `read`."""

    def __init__(self, tag: str, read: Callable[[str], str]) -> None:
        self.tag, self.read = tag, read
        self.choices: tuple[str, ...] = getattr(read, "choices", ())

    def __call__(self, word: str) -> tuple[str, str]:
        return self.tag, self.read(word)


class ChoiceOf:
    """Accepts one of some words, and says which when it is another."""

    def __init__(self, choices: Sequence[str], lang: str) -> None:
        self.choices, self.lang = choices, lang

    def __call__(self, word: str) -> str:
        if word in self.choices:
            return word
        if self.lang == "en":
            raise argparse.ArgumentTypeError(f"{word!r} is none of {', '.join(self.choices)}")
        raise argparse.ArgumentTypeError(f"没有 {word} 这个值，可用：{'、'.join(self.choices)}")
