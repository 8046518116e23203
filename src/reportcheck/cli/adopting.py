"""What `check` does with a baseline and with suppressions of the settings, besides leaving out findings."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from reportcheck.cli.main import UsageError
from reportcheck.cli.tell import tell
from reportcheck.config import Settings, Suppression
from reportcheck.results import NOT_CHECKED, Report
from reportcheck.rulebook.load import rule_ids
from reportcheck.system_errors import system_says


class Adopting:
    """Watches the reports of a run: writes the baseline, and tells which suppressions are not needed any more."""

    def __init__(self, settings: Settings, write_to: str | None) -> None:
        self.settings = settings
        self._used: set[int] = set()
        self._asked: set[int] = set()
        self._writer = None
        if write_to:
            from reportcheck.adoption.baseline import BaselineWriter

            if Path(write_to).is_dir():
                raise self._refused(write_to, "这是一个文件夹", "it is a folder")
            if not Path(write_to).absolute().parent.is_dir():
                raise self._refused(write_to, "文件夹不存在", "there is no such folder")
            self._writer = BaselineWriter(write_to)

    def add(self, report: Report) -> None:
        """Count one file in."""
        if self._writer is not None:
            self._writer.add(report)
        if not self.settings.suppress or report.status in NOT_CHECKED:
            return
        from reportcheck.globs import path_matches

        below = self.settings.below_root(report.path)
        in_force = self.settings.for_file(report.path)
        rules = [rule for rule in rule_ids() if in_force.selects(rule)]
        self._used |= report.used
        self._asked.update(
            index
            for index, one in enumerate(self.settings.suppress)
            if (not one.path or path_matches(one.path, below)) and any(rule.startswith(one.rule) for rule in rules)
        )

    def finish(self) -> None:
        """Write the baseline; on stderr, what there is to say. Raises UsageError where it cannot be written."""
        for line in self._stale():
            tell(line)
        if self._writer is None:
            return
        try:
            self._writer.write()
        except OSError as error:
            reason = error.strerror or type(error).__name__
            raise self._refused(self._writer.path, f"系统拒绝（{system_says(reason, 'zh')}）", reason) from error
        count, path = self._writer.count, self._writer.path
        said = (
            f"wrote {count} findings to the baseline {path}" if self._english else f"已将 {count} 条发现写入基线 {path}"
        )
        tell(said)

    def _stale(self) -> Iterator[str]:
        """Suppressions whose day is over, and those that found nothing to suppress in files that they are for."""
        if not self.settings.suppress:
            return
        from reportcheck.adoption.suppress import expired

        over = set(expired(self.settings.suppress))
        for index, one in enumerate(self.settings.suppress):
            if one in over:
                said = f"expired on {one.until}" if self._english else f"已过期（{one.until}）"
            elif index in self._asked - self._used:
                said = "is not needed, it suppressed nothing" if self._english else "没有用到"
            else:
                continue
            yield f"suppress[{index + 1}] {_named(one)} {said}"

    @property
    def _english(self) -> bool:
        return self.settings.lang == "en"

    def _refused(self, path: str, zh: str, en: str) -> UsageError:
        return UsageError(f"cannot write {path}: {en}" if self._english else f"无法写入 {path}：{zh}")


def _named(one: Suppression) -> str:
    return " ".join(filter(None, (one.rule, one.path, one.fingerprint, one.quote)))
