"""The page of a rule, made from its data: what, why, relation, examples, known problems, basis. Markdown."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from reportcheck.outputs.labels import in_language, words
from reportcheck.rulebook.model import spell_example

EXAMPLE_KINDS = ("holds", "contradicted", "unlikely", "silent", "near_miss")


def rule_page(rule: Mapping[str, Any], lang: str, source: str = "") -> str:
    """The page as Markdown that reads well as plain text; `source` is the file that defines the rule."""
    return "\n".join(_lines(rule, lang, source)) + "\n"


def _lines(rule: Mapping[str, Any], lang: str, source: str) -> Iterator[str]:
    said = words(lang)
    title = in_language(rule.get("title"), lang)
    yield f"# {rule['id']} {title}"
    yield ""
    yield f"- {said['level']}{said['colon']}{said.get(str(rule.get('level')), rule.get('level'))}"
    yield f"- {said['kind']}{said['colon']}{rule.get('kind')}"
    for key in ("what", "why"):
        text = in_language(rule.get(key), lang) or (title if key == "what" else "")
        if text:
            yield from _section(said[key], text)
    if rule.get("relation"):
        yield from _section(said["relation"], f"    {rule['relation']}")
    examples = list(_examples(rule.get("examples") or {}, said))
    if examples:
        options = [f"--profile {rule['example_profile']}"] if "example_profile" in rule else []
        options += [f"--recipes: {entry['relation']}" for entry in rule.get("example_recipe", ())]
        heading = said["example"] + "".join(said["reason"].format(option) for option in options)
        yield from _section(heading, "\n".join(examples))
    for key in ("known_problems", "basis"):
        yield from _section(said[key], in_language(rule.get(key), lang) or said["unknown_rule"])
    if source:
        yield from _section(said["source"], f"`{source}`")


def _section(title: str, text: str) -> tuple[str, ...]:
    return ("", f"## {title}", "", text)


def _examples(examples: Mapping[str, Any], said: Mapping[str, str]) -> Iterator[str]:
    for kind in EXAMPLE_KINDS:
        for example in examples.get(kind) or []:
            yield f"- {said[f'example_{kind}']}{' '.join(spell_example(example).split())}"
