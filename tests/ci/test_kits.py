"""What CI systems run: the pre-commit hook, the action's steps, the snippets of docs/ci.md."""

from __future__ import annotations

import importlib
import os
import re
import shlex
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from reportcheck.batch.discover import _READ
from reportcheck.cli.main import COMMANDS

ROOT = Path(__file__).resolve().parents[2]
MANIFEST = ROOT / ".pre-commit-hooks.yaml"
HOOK: dict[str, Any] = yaml.safe_load(MANIFEST.read_text("utf-8"))[0]
ACTION: dict[str, Any] = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))
SNIPPETS = [
    (kind, text)
    for kind, text in re.findall(
        r"^```(yaml|sh)\n(.*?)^```", (ROOT / "docs" / "ci.md").read_text("utf-8"), re.MULTILINE | re.DOTALL
    )
]
BIN = Path(sys.executable).parent
TITLE = "松溪县2023年度某某项目支出绩效自评报告\n"
SOUND = TITLE + "2023年图书采购经费预算安排64.20万元，实际支出60.05万元，结余4.15万元。\n"
WRONG = SOUND.replace("4.15", "4.51")


def run(folder: Path, *argv: str, **environment: str) -> subprocess.CompletedProcess[str]:
    path = f"{BIN}{os.pathsep}{os.environ['PATH']}"
    return subprocess.run(
        argv,
        cwd=folder,
        capture_output=True,
        text=True,
        encoding="utf-8",
        env=os.environ | {"PATH": path} | environment,
        check=False,
    )


def command_is_accepted(line: str) -> None:
    """Raises UsageError where the parsers would."""
    _, command, *rest = shlex.split(line)
    assert command in COMMANDS, line
    importlib.import_module(f"reportcheck.cli.{command}").make_parser("zh").parse(rest)


def test_the_hook_is_one_for_pre_commit() -> None:
    done = run(ROOT, str(BIN / "pre-commit"), "validate-manifest", str(MANIFEST))
    assert (done.returncode, done.stdout) == (0, "")
    command_is_accepted(f"{HOOK['entry']} a.docx")


def test_the_hook_sees_the_files_that_a_folder_is_searched_for() -> None:
    wanted, unwanted = re.compile(HOOK["files"]), re.compile(HOOK["exclude"])
    for suffix in set(_READ) - {"zip"}:
        assert wanted.search(f"报告/a.{suffix}")
        assert wanted.search(f"A.{suffix.upper()}")
    assert not any(wanted.search(name) for name in ("a.py", "docx", "a.docx.bak", "a.zip"))
    assert all(unwanted.search(name) for name in ("README.md", "b/readme.txt", "b/~$a.docx"))
    assert not any(unwanted.search(name) for name in ("报告.md", "a.docx", "my-readme.md"))


def test_the_hook_runs(tmp_path: Path) -> None:
    """In a repository of its own, with the package that is installed here in place of a fresh environment."""
    hook = {**HOOK, "language": "system", "args": ["--fail-on=warning"]}
    config = {"repos": [{"repo": "local", "hooks": [hook]}]}
    (tmp_path / ".pre-commit-config.yaml").write_text(yaml.safe_dump(config), "utf-8")
    (tmp_path / "自评.txt").write_text(WRONG, "utf-8")
    (tmp_path / "README.md").write_text(WRONG, "utf-8")
    assert run(tmp_path, "git", "init", "--quiet").returncode == 0
    assert run(tmp_path, "git", "add", ".").returncode == 0
    home = str(tmp_path / "home")
    command = (str(BIN / "pre-commit"), "run", "--all-files", "--color=never")
    done = run(tmp_path, *command, PRE_COMMIT_HOME=home)
    assert done.returncode == 1
    assert "自评.txt:P2: FUND-REST error" in done.stdout
    assert "README" not in done.stdout
    (tmp_path / "自评.txt").write_text(SOUND, "utf-8")
    done = run(tmp_path, *command, PRE_COMMIT_HOME=home)
    assert (done.returncode, "Passed" in done.stdout) == (0, True), done.stdout


def test_the_action_says_what_an_action_must() -> None:
    assert ACTION["runs"]["using"] == "composite"
    for step in ACTION["runs"]["steps"]:
        assert ("uses" in step) != ("run" in step)
        assert "run" not in step or step["shell"] == "bash"
        assert "${{" not in step.get("run", ""), "inputs come by the environment"
    used = set(re.findall(r"inputs\.([\w-]+)", (ROOT / "action.yml").read_text("utf-8")))
    assert used == set(ACTION["inputs"])
    install = ACTION["runs"]["steps"][1]["run"]
    assert install.endswith('"$GITHUB_ACTION_PATH"')
    assert (ROOT / "pyproject.toml").exists()


def act(folder: Path, **inputs: str) -> tuple[int, str, str]:
    """The step that checks, with these inputs and the defaults of the others: its status, output, and outputs."""
    values = {name: str(entry["default"]) for name, entry in ACTION["inputs"].items()} | inputs
    (step,) = (step for step in ACTION["runs"]["steps"] if step.get("id") == "check")
    environment = {
        name: re.sub(r"\$\{\{ inputs\.([\w-]+) \}\}", lambda found: values[found[1]], text)
        for name, text in step["env"].items()
    }
    outputs = folder / "outputs"
    outputs.write_text("", "utf-8")
    script = folder / "step.sh"
    script.write_text(step["run"], "utf-8")
    # as GitHub starts it
    command = ("bash", "--noprofile", "--norc", "-eo", "pipefail", str(script))
    done = run(folder, *command, GITHUB_OUTPUT=str(outputs), **environment)
    return done.returncode, done.stdout, outputs.read_text("utf-8")


def test_the_action_runs(tmp_path: Path) -> None:
    reports = tmp_path / "my reports"
    reports.mkdir()
    (reports / "a.txt").write_text(WRONG, "utf-8")
    (reports / "b.txt").write_text(SOUND, "utf-8")
    status, out, outputs = act(tmp_path, paths="my reports\n")
    assert (status, outputs) == (1, "status=1\n")
    assert "FUND-REST" in out
    assert act(tmp_path, paths="my reports/b.txt")[::2] == (0, "status=0\n")
    assert act(tmp_path, paths="my reports\nnone.docx")[0] == 2
    assert act(tmp_path, paths="my reports", arguments="--fail-on=never\n--notes")[0] == 0
    assert act(tmp_path, paths="$(touch owned); `touch owned`")[0] == 2
    assert not (tmp_path / "owned").exists()


def test_the_action_uses_own_rules(tmp_path: Path) -> None:
    assert run(tmp_path, "reportcheck", "init").returncode == 0
    text = TITLE + "2023年泵站改造工程审定金额312.40万元，已支付303.03万元，扣留质保金9.73万元。\n"
    (tmp_path / "a.txt").write_text(text, "utf-8")
    (tmp_path / "reportcheck.toml").unlink()
    assert act(tmp_path, paths="a.txt")[0] == 0
    status, out, _ = act(tmp_path, paths="a.txt", rules="rules")
    assert (status, "OWN-RETENTION" in out) == (1, True)


@pytest.mark.parametrize(("kind", "text"), SNIPPETS, ids=range(len(SNIPPETS)))
def test_a_snippet_of_the_page(kind: str, text: str) -> None:
    lines = text.splitlines()
    if kind == "yaml":
        content = yaml.safe_load(text)
        if "repos" in content:
            (hook,) = content["repos"][0]["hooks"]
            assert hook["id"] == HOOK["id"]
            lines = [f"{HOOK['entry']} {shlex.join(hook['args'])} a.docx"]
        elif "jobs" in content:
            step = content["jobs"]["reports"]["steps"][-1]
            assert set(step["with"]) <= set(ACTION["inputs"])
            lines = [f"reportcheck check {' '.join(step['with']['arguments'].split())} a.docx"]
        else:
            assert content["reports"]["artifacts"]["paths"] == ["result.json"]
            lines = content["reports"]["script"]
    assert lines
    for line in lines:
        command_is_accepted(line)
