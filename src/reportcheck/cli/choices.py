"""Words that stand for a rule, a profile or an option, and a guess where one is mistyped."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from reportcheck.cli.main import UsageError
from reportcheck.cli.tell import tell


def closest(word: str, known: Sequence[str]) -> list[str]:
    """The known word most like a mistyped one, if any is."""
    from difflib import get_close_matches

    return get_close_matches(word, known, n=1, cutoff=0.5)


def comma_list(text: str) -> list[str]:
    """A,B → ["A", "B"]."""
    return [part.strip() for part in text.split(",") if part.strip()]


def check_rule_patterns(patterns: Iterable[str], ids: Sequence[str], lang: str) -> None:
    """Raise UsageError for a pattern that is neither the id nor a prefix of the id of any rule."""
    for pattern in patterns:
        if any(name.startswith(pattern) for name in ids):
            continue
        families = sorted({name.partition("-")[0] for name in ids})
        close = closest(pattern.upper(), [*ids, *families])
        if lang == "en":
            guess = f"; did you mean {close[0]}?" if close else "; `reportcheck rules` lists them"
            raise UsageError(f"there is no rule {pattern}{guess}")
        raise UsageError(
            f"没有 {pattern} 这条规则，" + (f"是否想用 {close[0]}？" if close else "用 reportcheck rules 查看全部规则")
        )


def check_recipes(paths: Sequence[str], lang: str) -> None:
    """Raise UsageError for recipes that cannot be read; on stderr, how many relations nobody has confirmed yet."""
    if not paths:
        return
    from reportcheck.recipes.read import RecipeError, read_recipes

    try:
        waiting = read_recipes(tuple(paths)).waiting
    except RecipeError as error:
        raise UsageError(error.sentence(lang)) from error
    if waiting and lang == "en":
        tell(f"{waiting} relations of the recipes are not confirmed and not used")
    elif waiting:
        tell(f"配方中有 {waiting} 条关系未确认（confirmed 不是 true），没有使用")


def check_profile(name: str, names: Sequence[str], lang: str) -> None:
    """Raise UsageError for a profile that the rulebook does not have."""
    if name in names:
        return
    close = closest(name, names)
    if lang == "en":
        guess = f"did you mean {close[0]}?" if close else f"there are: {', '.join(names)}"
        raise UsageError(f"there is no profile {name}; {guess}")
    raise UsageError(f"没有 {name} 这个配置，" + (f"是否想用 {close[0]}？" if close else f"可用：{'、'.join(names)}"))
