"""The note that much of a report stands in another one as well."""

from __future__ import annotations

from collections.abc import Sequence

from reportcheck.config import Settings
from reportcheck.explain.fingerprint import fingerprint
from reportcheck.explain.places import name_places
from reportcheck.explain.several_files import GroupWitness
from reportcheck.results import Evidence, Finding
from reportcheck.rulebook.model import Rule


def make_copied(
    rule: Rule, share: str, passages: Sequence[Evidence], witness: GroupWitness, settings: Settings
) -> Finding:
    """The finding on two files; `share` is in percent, `passages` the longest that they have in common, first those of
    the first file.
    """
    first, second = (witness.files[path] for path in dict.fromkeys(entry.file for entry in passages))
    values = {"first_file": first, "file": second, "stated": f"{share}%"}
    message = name_places(passages, settings.lang, witness.files)
    message += str(rule.data["message"][settings.lang]).format(**values)
    return Finding(
        id=fingerprint(rule.id, passages, witness),
        rule=rule.id,
        level=settings.level_of(rule.id, rule.level),
        message=message,
        evidence=tuple(passages),
        stated=share,
        unit="%",
    )
