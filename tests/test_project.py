"""The project as a whole: the wheel, the start-up, the layers, what is declared, pages that are not stale."""

from __future__ import annotations

import ast
import importlib.util
import json
import os
import re
import subprocess
import sys
import tomllib
import zipfile
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

import reportcheck
from reportcheck.outputs import FORMATS

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "src" / "reportcheck"
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
TEXT = "一、资金使用情况\n年初预算54.66万元，追加50万元，实际使用74.79万元，节约29.87万元。\n"
HEAVY = {"docx", "jieba", "numpy", "openpyxl", "pandas", "shtab", "xlsxwriter", "yaml"}


def run(*argv: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *argv],
        capture_output=True,
        text=True,
        encoding="utf-8",
        env=os.environ | environment,
        check=False,
    )


def imported(*argv: str) -> set[str]:
    """Names of the modules that a run of the command line imports."""
    done = run("-X", "importtime", "-m", "reportcheck", *argv)
    assert done.returncode == 0, done.stderr
    return {line.rpartition("|")[2].strip() for line in done.stderr.splitlines() if line.startswith("import time:")}


def packages(modules: set[str]) -> set[str]:
    return {name.partition(".")[0] for name in modules}


@pytest.fixture(scope="session")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    done = run("-m", "pip", "wheel", "--quiet", "--no-build-isolation", "--no-deps", "-w", str(folder), str(ROOT))
    assert done.returncode == 0, done.stderr
    (path,) = folder.glob("*.whl")
    return path


@pytest.mark.slow
def test_the_wheel_finds_its_rules_wherever_it_is_installed(wheel: Path, tmp_path: Path) -> None:
    target = tmp_path / "elsewhere"
    done = run("-m", "pip", "install", "--quiet", "--no-deps", "--no-index", "--target", str(target), str(wheel))
    assert done.returncode == 0, done.stderr
    code = (
        "import sys; sys.path.insert(0, sys.argv[1]); import reportcheck, json\n"
        "from reportcheck.rulebook.load import load, SOURCES\n"
        "ids = [rule['id'] for rule in load()['rules']]\n"
        "print(json.dumps([reportcheck.__file__, SOURCES, ids, 'yaml' in sys.modules]))"
    )
    # -I: neither this folder nor PYTHONPATH, so that the checkout is not found by accident
    done = subprocess.run(
        [sys.executable, "-I", "-c", code, str(target)], capture_output=True, text=True, cwd=tmp_path, check=True
    )
    where, sources, ids, yaml = json.loads(done.stdout)
    assert Path(where).is_relative_to(target)
    assert sources is None
    assert len(ids) > 5
    assert not yaml


@pytest.mark.slow
def test_the_wheel_holds_the_package_and_nothing_else(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    parts = [str(part.relative_to(SOURCE)) for part in (SOURCE / "outputs" / "html").glob("s*/*.*s")]
    assert len(parts) > 10
    for name in ("py.typed", "rulebook/rules.json", "schema/output.schema.json", *parts):
        assert f"reportcheck/{name}" in names
    assert {name.partition("/")[0].partition("-")[0] for name in names} == {"reportcheck"}
    assert not [name for name in names if name.endswith((".yaml", ".pyc"))]


@pytest.mark.parametrize("argv", [["--help"], ["--version"], ["check", "--help"]])
def test_help_imports_next_to_nothing(argv: list[str]) -> None:
    modules = imported(*argv)
    assert not packages(modules) & {*HEAVY, "argparse", "dataclasses", "lxml", "re", "rich", "typing"}


def test_a_plain_check_imports_nothing_heavy(tmp_path: Path) -> None:
    path = tmp_path / "x.txt"
    path.write_text(TEXT, "utf-8")
    modules = imported("check", str(path))
    assert "reportcheck.pipeline" in modules
    assert not packages(modules) & {*HEAVY, "rich", "lxml"}
    for one in FORMATS.values():
        if not one.binary and one.name != "terminal":
            assert not packages(imported("check", str(path), "--format", one.name)) & {*HEAVY, "rich", "lxml"}, one


def test_output_is_utf8_whatever_the_locale(tmp_path: Path) -> None:
    path = tmp_path / "x.txt"
    path.write_text(TEXT, "utf-8")
    argv = ("-m", "reportcheck", "check", str(path), "--format", "terminal")
    done = run(*argv, LC_ALL="C", PYTHONUTF8="0", PYTHONCOERCECLOCALE="0")
    assert done.returncode == 0, done.stderr
    assert "数字" in done.stdout


def test_a_closed_pipe_is_no_crash(tmp_path: Path) -> None:
    path = tmp_path / "x.txt"
    path.write_text(TEXT.replace("29.87", "28.97"), "utf-8")
    argv = [sys.executable, "-m", "reportcheck", "check", "--format", "json", "--relations", str(path)]
    with subprocess.Popen(argv, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        complaints = process.stderr.read()
    assert (process.returncode, complaints) == (1, b"")


def test_the_public_names() -> None:
    for name in reportcheck.__all__:
        assert getattr(reportcheck, name) is not None
    with pytest.raises(AttributeError):
        reportcheck.nothing  # noqa: B018
    assert reportcheck.__version__ == PROJECT["project"]["version"]


def test_check_is_a_function(tmp_path: Path) -> None:
    path = tmp_path / "x.txt"
    path.write_text(TEXT, "utf-8")
    report = reportcheck.check(path)
    assert report.status == "checked"
    assert reportcheck.check(tmp_path / "none.txt").status == "unreadable"
    with pytest.raises(TypeError):
        reportcheck.check(path, colour=True)


def test_every_imported_package_is_declared() -> None:
    extras = PROJECT["project"]["optional-dependencies"]
    asked = [*PROJECT["project"]["dependencies"], *extras["ray"], *extras["remote"]]
    declared = {re.split(r"[^\w-]", name)[0].lower() for name in asked}
    used: dict[str, str] = {}
    for path in SOURCE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Import):
                used |= {alias.name.partition(".")[0]: path.name for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
                used[node.module.partition(".")[0]] = path.name
    distributions = packages_distributions()  # markdown_it comes with markdown-it-py
    third_party = {
        distributions.get(name, [name])[0].lower()
        for name in used
        if name not in {*sys.stdlib_module_names, "reportcheck"}
    }
    assert third_party == declared


def test_the_layers_are_kept() -> None:
    done = subprocess.run(
        [Path(sys.executable).with_name("lint-imports"), "--no-cache"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout


def test_generated_pages_are_fresh() -> None:
    spec = importlib.util.spec_from_file_location("generate", ROOT / "docs" / "generate.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    assert module.stale() == []


def test_readme_commands_exist() -> None:
    """What the readmes tell people to type is accepted by the parsers."""
    from importlib import import_module

    from reportcheck.cli.main import COMMANDS

    for name in ("README.md", "README.zh-CN.md"):
        text = (ROOT / name).read_text("utf-8")
        blocks = re.findall(r"^```sh\n(.*?)^```", text, re.MULTILINE | re.DOTALL)
        for line in re.findall(r"^reportcheck .*$", "".join(blocks), re.MULTILINE):
            _, command, *rest = line.partition("  #")[0].split()
            assert command in COMMANDS, line
            import_module(f"reportcheck.cli.{command}").make_parser("zh").parse(rest)
