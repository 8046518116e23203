"""Which reports belong together: by their folder, or by the unit printed in them; by manifest see manifest.py.

Groups are in the order of their first file, members in the order of the files; nothing depends on anything else.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from reportcheck.across.units import UnitKey, joined_keys, unit_key
from reportcheck.results import About


class Member(NamedTuple):
    """One file of a group, or one report in it: `report` counts from 0, -1 is all that the file holds.

    `unit`, `year` and `kind` (部门决算) are what a manifest says of it; "" leaves it to what the report prints.
    `department` is the unit whose total holds this one's figures, "" where nothing says so. `error` is why the file
    itself could not be checked, "" where it was.
    """

    path: str
    unit: str = ""
    year: str = ""
    kind: str = ""
    report: int = -1
    department: str = ""
    error: str = ""


class Group(NamedTuple):
    """Files to compare with each other. `rollup` says that a manifest lists the units of a department."""

    name: str
    members: tuple[Member, ...]
    rollup: bool = False

    def files(self) -> tuple[str, ...]:
        """The paths of the members, each once."""
        return tuple(dict.fromkeys(member.path for member in self.members))

    def without(self, unchecked: Mapping[str, str]) -> Group:
        """The same group, in which files that could not be checked are told, with the reason, and not read."""
        if unchecked.keys().isdisjoint(self.files()):
            return self
        members = (member._replace(error=unchecked.get(member.path, "")) for member in self.members)
        return self._replace(members=tuple(members))


def groups_by_folder(
    paths: Iterable[str | os.PathLike[str]], abouts: Mapping[str, Sequence[About]] | None = None
) -> list[Group]:
    """A group for each folder with two files or more right in it; of a zip, the folders in the zip.

    Where `abouts` tell that a folder holds files of several units, it is a group for each of these: files of two units
    are never compared, and a folder may hold thousands.
    """
    folders: dict[str, dict[str, None]] = {}
    for each in paths:
        path = os.fspath(each)
        folders.setdefault(_folder(path), {})[path] = None
    groups: list[Group] = []
    for folder, files in folders.items():
        if abouts is None or not _are_of_several(files, abouts):
            groups.append(Group(folder, tuple(Member(path) for path in files)))
            continue
        units = groups_by_print({path: abouts.get(path, ()) for path in files})
        groups += [unit._replace(name=f"{folder} {unit.name}") for unit in units]
    return [group for group in groups if len(group.files()) > 1]


def _are_of_several(files: Iterable[str], abouts: Mapping[str, Sequence[About]]) -> bool:
    keys = {unit_key(about.unit) for path in files for about in abouts.get(path, ()) if about.unit}
    return len(set(joined_keys(keys).values())) > 1


def _folder(path: str) -> str:
    archive, inside, member = path.partition("!/")
    if not inside:
        return os.path.dirname(path) or "."  # noqa: PTH120 (a path as it was given, not as the system spells it)
    above, _, _ = member.rpartition("/")
    return f"{archive}!/{above}" if above else archive


def groups_by_print(abouts: Mapping[str, Sequence[About]]) -> list[Group]:
    """A group for each unit that two reports name, of whatever years; `abouts` are those of each path's reports.

    A name without its county joins the one unit of that name, and stands alone where there are several. Reports that
    print no unit belong to none.
    """
    told = [
        (unit_key(about.unit), Member(path, about.unit, about.year, "", at))
        for path, reports in abouts.items()
        for at, about in enumerate(reports)
        if about.unit
    ]
    home = joined_keys(key for key, _ in told)
    joined: dict[UnitKey, list[Member]] = {}
    for key, member in told:
        joined.setdefault(home[key], []).append(member)
    place = {path: at for at, path in enumerate(abouts)}
    groups: list[Group] = []
    for members in joined.values():
        members.sort(key=lambda member: (place[member.path], member.report))
        if len({member.path for member in members}) > 1:
            name = max((member.unit for member in members), key=len)
            groups.append(Group(name, tuple(members)))
    groups.sort(key=lambda group: (place[group.members[0].path], group.members[0].report))
    return groups
