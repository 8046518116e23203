"""Makes docs/output.md from the JSON schema, docs/rules/, docs/roles.md and docs/limits.md from the data below
rules/, and the output shown in the READMEs.

python docs/generate.py            write the pages
python docs/generate.py --check    exit with 1 if a page is stale, missing or left over
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from reportcheck.cli.rules import page
from reportcheck.cli.schema import SCHEMA
from reportcheck.outputs.labels import ZH, in_language
from reportcheck.rulebook.compile import read_yaml
from reportcheck.rulebook.load import load

DOCS = Path(__file__).resolve().parent
RELATIONS = DOCS.parent / "rules" / "relations.yaml"
SHOWN = re.compile(r"(<!-- real output[^\n]*\n```text\n).*?(```\n<!-- end)", re.DOTALL)
SOME_WORDS = 5
WORST_LINES = 8  # of the table of the worst reports: its head and three of them
GENERATED = "<!-- made by docs/generate.py; do not edit -->\n"


def pages() -> dict[Path, str]:
    """Every generated page, by its path below docs/."""
    result = {
        Path("output.md"): output_page(json.loads(SCHEMA.read_text("utf-8"))),
        Path("rules/index.md"): index_page(),
        Path("roles.md"): roles_page(),
        Path("limits.md"): limits_page(read_yaml(RELATIONS)[0]),
    }
    for rule in load()["rules"]:
        result[Path("rules") / f"{rule['id']}.md"] = page(rule["id"], "zh")
    return {path: GENERATED + text for path, text in result.items()}


def index_page() -> str:
    """The list of rules, with links."""
    rows = [
        f"| [{rule['id']}]({rule['id']}.md) | {ZH[rule['level']]} | {in_language(rule['title'], 'zh')} "
        f"| {in_language(rule['title'], 'en')} |"
        for rule in load()["rules"]
    ]
    return "\n".join(["# 规则 / Rules", "", "| 规则 | 级别 | 标题 | Title |", "|---|---|---|---|", *rows, ""])


def roles_page() -> str:
    """What relations of rules can name: roles with their first words, and claims."""
    lines = ["# 角色 / Roles", ""]
    lines += ["规则的关系式中可以使用的角色，和表示它们的词（部分）。全部词语在 `rules/lexicon/roles.yaml`。"]
    lines += [
        "Roles that relations can name, with some of their words; all of them are in `rules/lexicon/roles.yaml`.",
        "",
    ]
    lines += ["| 角色 / Role | 中文 | English | 词 / Words |", "|---|---|---|---|"]
    for entry in load()["lexicon"]["roles"]:
        if entry["role"] != "none":
            some = "、".join([*entry.get("stems", ()), *entry["before"]][:SOME_WORDS])
            lines.append(f"| `{entry['role']}` | {entry['zh']} | {entry['en']} | {some} |")
    lines += [
        "| `rate.execution` `rate.arrival` `rate.drop` | 执行率、到位率、核减率等 | rates | 按名称识别 / by name |"
    ]
    lines += ["", "## 断言 / Claims", "", "| 断言 / Claim | 词 / Words |", "|---|---|"]
    for name, words in load()["lexicon"]["claims"]["claims"].items():
        lines.append(f"| `{name}` | {'、'.join(words[:SOME_WORDS])} |")
    return "\n".join([*lines, ""])


def limits_page(relations: list[dict[str, Any]]) -> str:
    """What is checked of each relation that auditors know, what is not and why; then the rules beyond them."""
    lines = ["# 核对范围 / What is checked and what is not", ""]
    lines += ["每一行是报告中常见的一种关系；例子在 `rules/relations.yaml`，都作为测试运行。"]
    lines += ["Each line is a relation that reports hold; its examples in `rules/relations.yaml` run as tests.", ""]
    lines += [
        "| 关系 | Relation | 规则 / Rules | 不核对的部分和原因 / What is not checked, and why |",
        "|---|---|---|---|",
    ]
    for entry in relations:
        rules = " ".join(f"[{rule}](rules/{rule}.md)" for rule in entry.get("rules", ())) or "—"
        left = entry.get("missing") or entry.get("limit") or {}
        said = "<br>".join(filter(None, (left.get("zh"), left.get("en"))))
        lines.append(f"| {entry['title']['zh']} | {entry['title']['en']} | {rules} | {said} |")
    named = {rule for entry in relations for rule in entry.get("rules", ())}
    beyond = [rule for rule in load()["rules"] if rule["id"] not in named]
    lines += ["", "## 其他规则 / Further rules", ""]
    for rule in beyond:
        titles = " / ".join(in_language(rule["title"], lang) for lang in ("zh", "en"))
        lines.append(f"- [{rule['id']}](rules/{rule['id']}.md) {titles}")
    return "\n".join([*lines, ""])


def output_page(schema: dict[str, Any]) -> str:
    """The reference of the JSON output."""
    lines = [f"# {schema['title']}", "", schema["description"], ""]
    lines += ["`reportcheck schema` prints the JSON Schema that this page is made from.", ""]
    lines += _table(schema, schema)
    for definition in schema["$defs"].values():
        if "properties" in definition:
            lines += [f"## {definition['title']}", ""]
            lines += [definition["description"], ""] if "description" in definition else []
            lines += _table(definition, schema)
    amount = schema["$defs"]["amount"]
    return "\n".join([*lines, f"## {amount['title']}", "", amount["description"], ""])


def readmes(docs: Path = DOCS) -> dict[Path, str]:
    """The READMEs beside `docs`, with what a check of samples/ prints."""
    shown = _shown(docs.parent)
    paths = (docs.parent / "README.md", docs.parent / "README.zh-CN.md")
    return {path: SHOWN.sub(lambda match: match[1] + shown + match[2], path.read_text("utf-8")) for path in paths}


def _shown(root: Path) -> str:
    """The first report's line, the first finding that names its slip, the worst reports, and the summary."""
    command = [sys.executable, "-m", "reportcheck", "check", "samples", "--format", "terminal", "--exit-zero"]
    printed = subprocess.run(command, cwd=root, capture_output=True, check=True).stdout.decode()
    blocks = printed.strip().split("\n\n")
    proof = next(block for block in blocks if "可能的笔误" in block)
    worst, summary = (
        next(block for block in blocks if block.startswith(f"{ZH[name]} ──")) for name in ("worst_reports", "summary")
    )
    table = "\n".join(worst.splitlines()[:WORST_LINES])
    return "\n\n".join((blocks[0], proof, "…", f"{table}\n…", summary)) + "\n"


def _table(definition: dict[str, Any], schema: dict[str, Any]) -> Iterator[str]:
    required = definition.get("required", ())
    yield from ("| key | type | what |", "|---|---|---|")
    for key, value in definition["properties"].items():
        shown = f"`{key}`" if key in required else f"`{key}` (optional)"
        what = value.get("description") or _target(value, schema).get("description", "")
        yield f"| {shown} | {_type(value, schema)} | {what.replace('|', chr(92) + '|')} |"
    yield ""


def _target(value: dict[str, Any], schema: dict[str, Any]) -> dict[str, Any]:
    target: dict[str, Any] = schema["$defs"].get(value.get("$ref", "").rpartition("/")[2], {})
    return target


def _type(value: dict[str, Any], schema: dict[str, Any]) -> str:
    if "$ref" in value:
        title = _target(value, schema)["title"]
        return f"[{title}](#{title.lower().replace(' ', '-')})"
    if "oneOf" in value:
        return " or ".join(_type(one, schema) for one in value["oneOf"])
    if "const" in value:
        return f"`{value['const']}`"
    if "enum" in value:
        return ", ".join(f"`{word}`" for word in value["enum"])
    if value["type"] == "array":
        return f"list of {_type(value['items'], schema)}"
    return value["type"] if isinstance(value["type"], str) else " or ".join(value["type"])


def stale(docs: Path = DOCS) -> list[str]:
    """Paths of generated pages below `docs` that are not what they should be."""
    wanted = pages()
    wrong = [
        path for path, text in wanted.items() if not (docs / path).exists() or (docs / path).read_text("utf-8") != text
    ]
    left_over = [
        path.relative_to(docs) for path in (docs / "rules").glob("*.md") if path.relative_to(docs) not in wanted
    ]
    old = [path.name for path, text in readmes(docs).items() if path.read_text("utf-8") != text]
    return sorted([*(f"docs/{path.as_posix()}" for path in [*wrong, *left_over]), *old])


def write(docs: Path = DOCS) -> None:
    """Write every page, remove those of rules that are gone, renew the output in the READMEs."""
    (docs / "rules").mkdir(parents=True, exist_ok=True)
    wanted = pages()
    for path in (docs / "rules").glob("*.md"):
        if path.relative_to(docs) not in wanted:
            path.unlink()
    for path, text in wanted.items():
        (docs / path).write_text(text, "utf-8")
    for path, text in readmes(docs).items():
        path.write_text(text, "utf-8")


def main() -> int:
    """Write the pages, or check them."""
    if "--check" not in sys.argv[1:]:
        write()
        return 0
    wrong = stale()
    for path in wrong:
        print(f"stale: {path} (run: make docs-write)", file=sys.stderr)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
