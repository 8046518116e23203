"""Readers that packages bring: the example under docs/, and broken ones, each of which costs one sentence."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

import reportcheck
from reportcheck import Unreadable, open_document
from reportcheck.batch.discover import OTHER, discover
from reportcheck.batch.run import check_files
from reportcheck.cli.main import main
from reportcheck.config import Settings
from reportcheck.documents.load import open_source

EXAMPLE = Path(__file__).resolve().parents[2] / "docs" / "examples" / "reader-plugin"
CSV = """2023年卫生室设备支出表
单位：万元
项目,预算数,支出数,执行率
冷链设备,30.00,28.50,95.00%
诊疗床,45.00,44.20,92.22%
药柜,25.00,25.00,100%
合计,100.00,97.70,97.70%
"""
Install = Callable[..., None]


@pytest.fixture
def install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Install:
    """Puts a package on the path: its entry points and modules, the example's by default."""
    folder = tmp_path / "site-packages"

    def put(entry_points: str = "csv = reportcheck_csv", **modules: str) -> None:
        metadata = folder / "bringer-1.0.dist-info"
        metadata.mkdir(parents=True)
        (metadata / "METADATA").write_text("Metadata-Version: 2.1\nName: bringer\nVersion: 1.0\n")
        (metadata / "entry_points.txt").write_text(f"[reportcheck.readers]\n{entry_points}\n")
        example = (EXAMPLE / "reportcheck_csv.py").read_text("utf-8")
        for module, source in (modules or {"reportcheck_csv": example}).items():
            (folder / f"{module}.py").write_text(source, "utf-8")
            monkeypatch.delitem(sys.modules, module, raising=False)
        monkeypatch.syspath_prepend(folder)

    yield put
    for name in [name for name, module in sys.modules.items() if str(folder) in str(getattr(module, "__file__", ""))]:
        del sys.modules[name]


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "支出.csv"
    path.write_text(CSV, "utf-8")
    return path


# -- the example


def test_the_example_reads_tables(install: Install, table: Path) -> None:
    install()
    source = open_document(table)
    assert (source.reader, source.status, source.remarks) == ("csv", "read", ())
    (document,) = source.documents
    (found,) = document.tables()
    assert (found.caption, found.unit_note) == ("2023年卫生室设备支出表", "单位：万元")
    assert found.rows[2].printed == "诊疗床|45.00|44.20|92.22%"
    report = reportcheck.check(table)
    assert [(finding.rule, finding.suggestion and finding.suggestion.replacement) for finding in report.findings] == [
        ("TABLE-RATE", "98.22%")
    ]


@pytest.mark.parametrize(
    "data", [pytest.param(CSV.encode("gb18030"), id="as Excel writes"), pytest.param(CSV.encode("utf-8-sig"), id="BOM")]
)
def test_the_example_knows_the_usual_encodings(install: Install, table: Path, data: bytes) -> None:
    install()
    table.write_bytes(data)
    assert open_document(table).documents[0].title == open_document(table).documents[0].title
    assert next(open_document(table).documents[0].tables()).rows[3].printed == "药柜|25.00|25.00|100%"


def test_the_content_tells_and_not_the_name(install: Install, tmp_path: Path) -> None:
    install()
    named = tmp_path / "支出.txt"
    named.write_text(CSV, "utf-8")
    assert open_document(named).reader == "csv"
    prose = tmp_path / "说明.csv"
    prose.write_text("2023年预算30万元，支出28.5万元。\n执行率95%, 见附表。\n", "utf-8")
    assert open_document(prose).reader == "txt"
    assert open_document(prose, reader="csv").reader == "csv"
    assert open_document(table_of_name(tmp_path), reader="txt").reader == "txt"


def table_of_name(folder: Path) -> Path:
    path = folder / "表.csv"
    path.write_text(CSV, "utf-8")
    return path


def test_folders_are_searched_for_the_suffixes_of_plugins(install: Install, table: Path) -> None:
    before = discover([str(table.parent)])
    assert before.skipped == ((str(table), OTHER),)
    install()
    assert str(table) in discover([str(table.parent)]).files


@pytest.mark.slow
def test_the_example_can_be_installed(tmp_path: Path, table: Path) -> None:
    target = tmp_path / "installed"
    command = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--no-index", "--no-build-isolation"]
    subprocess.run([*command, "--target", str(target), str(EXAMPLE)], check=True, capture_output=True)
    done = subprocess.run(
        [sys.executable, "-m", "reportcheck", "check", str(table), "--format", "json"],
        env=os.environ | {"PYTHONPATH": str(target)},
        capture_output=True,
        check=False,
    )
    assert done.returncode == 1, done.stderr.decode()
    (document,) = json.loads(done.stdout)["documents"]
    assert (document["reader"], [finding["rule"] for finding in document["findings"]]) == ("csv", ["TABLE-RATE"])


# -- broken ones

_GOOD = "name = 'any'\ndef matches(data): return {matches}\ndef read(data, limits): {read}\n"


@pytest.mark.parametrize(
    ("module", "said"),
    [
        pytest.param("import no_such_module", "No module named 'no_such_module'", id="cannot be imported"),
        pytest.param("raise SystemExit(3)", "SystemExit: 3", id="leaves"),
        pytest.param("name = 'x' +", "SyntaxError", id="is no Python"),
        pytest.param("name = 'any'", "matches(), read()", id="lacks functions"),
        pytest.param(_GOOD.replace("'any'", "7").format(matches=True, read="pass"), "name", id="has no name"),
        pytest.param(_GOOD.replace("'any'", "'pdf'").format(matches=True, read="pass"), "named pdf", id="takes a name"),
        pytest.param(_GOOD.format(matches="1 // 0", read="pass"), "ZeroDivisionError", id="cannot tell"),
    ],
)
def test_a_plugin_that_is_of_no_use_is_told_once(
    install: Install, tmp_path: Path, capsys: pytest.CaptureFixture[str], module: str, said: str
) -> None:
    install("any = broken", broken=module)
    text, zipped = tmp_path / "a.txt", tmp_path / "b.7z"
    text.write_text("年初预算30万元，支出28万元，结余2万元。", "utf-8")
    zipped.write_bytes(b"7z\xbc\xaf\x27\x1c" + bytes(40))
    reports = list(check_files([text, zipped], Settings()))
    assert [(report.status, report.reader) for report in reports] == [("checked", "txt"), ("unreadable", "")]
    for report in reports:
        (remark,) = report.remarks
        assert remark["kind"] == "plugin"
        assert said in remark["description"]
    capsys.readouterr()
    assert main(["check", str(text), str(zipped), "--allow-unreadable"]) == 0
    printed = capsys.readouterr()
    assert printed.err.count("读取插件不能使用（any: ") == 1
    assert "插件" not in printed.out


@pytest.mark.parametrize(
    ("read", "said"),
    [
        pytest.param("1 // 0", "ZeroDivisionError", id="raises"),
        pytest.param("return 'text'", "str, not Draft", id="returns something else"),
        pytest.param(
            "from reportcheck.documents.draft import Draft; return Draft(['text'])", "a block is str", id="blocks"
        ),
        pytest.param("from reportcheck import Unreadable; raise Unreadable('odd', '3')", "odd 3", id="unknown code"),
    ],
)
def test_a_plugin_that_breaks_costs_its_file(install: Install, tmp_path: Path, read: str, said: str) -> None:
    install("any = broken", broken=_GOOD.format(matches="data.startswith(b'7z')", read=read))
    paths = [tmp_path / "a.7z", tmp_path / "b.txt"]
    paths[0].write_bytes(b"7z\xbc\xaf\x27\x1c")
    paths[1].write_text("年初预算30万元，支出28万元，结余2万元。", "utf-8")
    broken, sound = check_files(paths, Settings(lang="en"))
    assert (broken.status, broken.error_code, sound.status) == ("unreadable", "reader_failed", "checked")
    assert broken.error.startswith("A plugin failed to read the file (any: ")
    assert said in broken.error
    assert sound.remarks == ()


def test_a_text_whose_plugin_breaks_is_read_as_text(install: Install, tmp_path: Path) -> None:
    install("any = broken", broken=_GOOD.format(matches="True", read="1 // 0"))
    path = tmp_path / "a.txt"
    path.write_text("年初预算30万元，支出28万元，结余2万元。", "utf-8")
    source = open_document(path)
    assert (source.reader, source.status, [remark.kind for remark in source.remarks]) == ("txt", "read", ["plugin"])
    with pytest.raises(Unreadable):
        open_document(path, reader="any")


def test_what_a_plugin_refuses_is_a_status(install: Install, tmp_path: Path) -> None:
    refuse = "from reportcheck import Unreadable; raise Unreadable('encrypted')"
    install("any = refusing", refusing=_GOOD.format(matches=True, read=refuse))
    path = tmp_path / "a.txt"
    path.write_text("x", "utf-8")
    assert open_source(path).error_code == "encrypted"


def test_the_first_name_wins_and_a_built_in_reader_is_not_replaced(install: Install, tmp_path: Path) -> None:
    module = _GOOD.format(matches="True", read="from reportcheck.documents.draft import Draft; return Draft()")
    install("a = first\nb = second", first=module, second=module)
    path = tmp_path / "a.txt"
    path.write_text("x", "utf-8")
    assert open_source(path).error_code == "no_text"
    path.write_bytes(b"%PDF-1.7\n")
    assert open_source(path).reader == "pdf"


# -- the public door


def test_open_document_names_its_errors(tmp_path: Path) -> None:
    with pytest.raises(Unreadable) as problem:
        open_document(tmp_path / "none.docx")
    assert problem.value.code == "missing"
    assert str(problem.value) == "The file does not exist."
    assert problem.value.describe() == "文件不存在。"
    path = tmp_path / "a.txt"
    path.write_text("年初预算30万元。", "utf-8")
    with pytest.raises(Unreadable) as problem:
        open_document(path, reader="word")
    assert (problem.value.code, problem.value.detail) == ("no_reader", "word")
    with pytest.raises(Unreadable) as problem:
        open_document(path, limits=reportcheck.Limits(max_file_bytes=3))
    assert problem.value.code == "too_large"


def test_open_document_gives_the_document(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("自评报告\n一、资金情况\n年初预算30万元。\n", "utf-8")
    source = open_document(path)
    (document,) = source.documents
    assert isinstance(source, reportcheck.SourceFile)
    assert isinstance(document, reportcheck.Document)
    assert [section.title for section in document.sections] == ["资金情况"]
    assert open_document(path, reader="markdown").reader == "markdown"
