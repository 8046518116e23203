"""A manifest: a CSV that says of each file whose report it is, of which year and kind, and under which department."""

from __future__ import annotations

import csv
import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from reportcheck.across.groups import Group, Member
from reportcheck.across.units import UnitKey, joined_keys, same_key, unit_key
from reportcheck.globs import path_matches
from reportcheck.system_errors import system_says

COLUMNS: Mapping[str, tuple[str, ...]] = {
    "path": ("path", "file", "文件", "路径", "文件名"),
    "unit": ("unit", "单位", "单位名称"),
    "year": ("year", "年度", "年份"),
    "kind": ("kind", "genre", "类型", "报告类型"),
    "department": ("department", "parent", "主管部门", "部门", "上级单位"),
}
"""The columns of a manifest and the names that each may have."""

NEEDED = ("path", "unit", "year")
_LARGEST = 64 * 1024 * 1024
_GLOB = frozenset("*?")
_SEPARATORS = (",", "\t", ";")


class ManifestError(ValueError):
    """What is wrong with a manifest, as a sentence in both languages."""

    def __init__(self, zh: str, en: str) -> None:
        self.zh, self.en = zh, en
        super().__init__(en)

    def sentence(self, lang: str) -> str:
        """The mistake in a sentence."""
        return self.en if lang == "en" else self.zh

    def __reduce__(self) -> tuple[type[ManifestError], tuple[str, str]]:
        return ManifestError, (self.zh, self.en)


def groups_by_manifest(
    manifest: str | os.PathLike[str], paths: Iterable[str | os.PathLike[str]], *, rollup: bool = False
) -> list[Group]:
    """A group for each unit of the manifest with two files or more; with `rollup` also one for each department.

    `paths` are the files of the run. A relative path of the manifest is of the folder that the manifest stands in, or
    of the working directory; a glob fits the files of the run. A department's group holds its own reports and those of
    the units listed under it.

    Raises ManifestError for a manifest that cannot be read, lacks a column or a value, names a file twice or one that
    is not among `paths`.
    """
    source = Path(os.fspath(manifest))
    files = [os.fspath(path) for path in paths]
    members: dict[str, tuple[int, Member]] = {}
    for line, row in _rows(source):
        for path in _files_of(row["path"], files, source, line):
            if path in members:
                first = members[path][0]
                raise ManifestError(
                    f"{source} 第{line}行：文件 {path} 在第{first}行已经列过",
                    f"{source}, line {line}: the file {path} is listed on line {first} already",
                )
            member = Member(path, row["unit"], row["year"], row["kind"], -1, row["department"])
            members[path] = (line, member)
    listed = [members[path][1] for path in files if path in members]
    groups = [Group(unit, tuple(own)) for unit, own in _by_unit(listed) if len(own) > 1]
    if rollup:
        groups += _departments(listed)
    return groups


def _by_unit(members: Sequence[Member]) -> Iterator[tuple[str, list[Member]]]:
    """Members of one unit, in the order of the first of each, with the unit's fullest name."""
    home = joined_keys(unit_key(member.unit) for member in members)
    together: dict[UnitKey, list[Member]] = {}
    for member in members:
        together.setdefault(home[unit_key(member.unit)], []).append(member)
    for own in together.values():
        yield max((member.unit for member in own), key=len), own


def _departments(listed: Sequence[Member]) -> Iterator[Group]:
    """A group for each department: its own reports and those of its units."""
    names: dict[UnitKey, str] = {}
    for member in listed:
        if member.department:
            key = unit_key(member.department)
            if not any(same_key(key, known) for known in names):
                names[key] = member.department
    for key, name in names.items():
        own = [
            member
            for member in listed
            if same_key(unit_key(member.unit), key)
            or (member.department and same_key(unit_key(member.department), key))
        ]
        if len(own) > 1:
            yield Group(f"{name}（汇总）", tuple(own), rollup=True)


def _rows(source: Path) -> Iterator[tuple[int, dict[str, str]]]:
    """The rows with a value, by line, under the names of COLUMNS."""
    printed = _text(source).splitlines()
    try:
        reader = csv.reader(printed, delimiter=_separator(printed))
        lines = [(reader.line_num, row) for row in reader]
    except csv.Error as error:
        raise ManifestError(f"{source}：CSV 格式有误（{error}）", f"{source}: this is no CSV ({error})") from error
    if not lines:
        raise ManifestError(f"{source}：清单是空的", f"{source}: the manifest is empty")
    columns = _columns(source, lines[0][1])
    filled = [(line, row) for line, row in lines[1:] if any(value.strip() for value in row)]
    if not filled:
        raise ManifestError(f"{source}：清单只有表头，没有列出文件", f"{source}: the manifest lists no files")
    for line, row in filled:
        told = {name: row[at].strip() if 0 <= at < len(row) else "" for name, at in columns.items()}
        for name in ("path", "unit"):
            if not told[name]:
                zh = {"path": "文件", "unit": "单位"}[name]
                raise ManifestError(f"{source} 第{line}行：缺少{zh}", f"{source}, line {line}: there is no {name}")
        year = told["year"].removesuffix("年度").removesuffix("年")
        if year and not (len(year) == 4 and year.isascii() and year.isdigit()):
            raise ManifestError(
                f"{source} 第{line}行：年度应为四位数字，而不是 {told['year']}",
                f"{source}, line {line}: the year must have four digits, not {told['year']!r}",
            )
        yield line, {**told, "year": year}


def _separator(printed: Sequence[str]) -> str:
    """What separates the columns: that under which the header names the most of them."""
    known = {name for names in COLUMNS.values() for name in names}

    def named(separator: str) -> int:
        header = next(csv.reader(printed, delimiter=separator), [])
        return len(known.intersection(name.strip().lower() for name in header))

    return max(_SEPARATORS, key=named)


def _columns(source: Path, header: Sequence[str]) -> dict[str, int]:
    """Where each column stands, -1 where it is left out."""
    names = [name.strip().lower() for name in header]
    columns: dict[str, int] = {}
    for column, known in COLUMNS.items():
        found = [at for at, name in enumerate(names) if name in known]
        if len(found) > 1:
            raise ManifestError(
                f"{source}：列“{header[found[1]]}”重复",
                f"{source}: the column {header[found[1]]!r} is there twice",
            )
        columns[column] = found[0] if found else -1
    for column in NEEDED:
        if columns[column] < 0:
            names_zh, names_en = "、".join(COLUMNS[column]), ", ".join(COLUMNS[column])
            raise ManifestError(
                f"{source}：缺少列 {column}（可写作 {names_zh}）",
                f"{source}: there is no column {column} (it may be called {names_en})",
            )
    return columns


def _text(source: Path) -> str:
    try:
        if source.stat().st_size > _LARGEST:
            raise ManifestError(f"{source}：清单过大", f"{source}: the manifest is too large")
        data = source.read_bytes()
    except OSError as error:
        reason = error.strerror or str(error)
        raise ManifestError(
            f"{source}：清单无法读取（{system_says(reason, 'zh')}）", f"{source}: cannot be read ({reason})"
        ) from error
    for encoding in ("utf-8-sig", "gb18030"):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise ManifestError(
        f"{source}：编码既不是 UTF-8 也不是 GB18030", f"{source}: it is neither in UTF-8 nor in GB18030"
    )


def _files_of(pattern: str, files: Sequence[str], source: Path, line: int) -> list[str]:
    """The files of the run that one value means; `\\` is a separator too where nothing else is found."""
    found = _found(pattern, files, source) or _found(pattern.replace("\\", "/"), files, source)
    if not found:
        raise ManifestError(
            f"{source} 第{line}行：要检查的文件中没有 {pattern}",
            f"{source}, line {line}: {pattern} is not among the files to check",
        )
    return found


def _found(pattern: str, files: Sequence[str], source: Path) -> list[str]:
    wanted = {_absolute(pattern), _absolute(str(source.parent / pattern))}
    found = [path for path in files if _absolute(path) in wanted]
    if not found and _GLOB.intersection(pattern):
        found = [path for path in files if any(path_matches(_absolute(glob), _absolute(path)) for glob in wanted)]
    return found


def _absolute(path: str) -> str:
    return os.path.normpath(os.path.join(os.getcwd(), path)).replace(os.sep, "/")  # noqa: PTH109, PTH118
