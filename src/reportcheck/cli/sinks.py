"""What an output is written to: standard output, or a file that appears only when it is complete."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from reportcheck.cli.main import UsageError
from reportcheck.system_errors import system_says


class Sink:
    """Where pieces of an output go; used in a `with`, at whose end it is complete or, after a problem, gone."""

    def __enter__(self) -> Sink:
        return self

    def __exit__(self, kind: object, problem: object, trace: object) -> None:
        pass

    def write(self, piece: str | bytes) -> None:
        """Write one piece."""
        raise NotImplementedError


class PipeSink(Sink):
    """Standard output. When its reader goes away the check goes on, since the exit status is still wanted."""

    def __init__(self) -> None:
        self.open = True

    def write(self, piece: str | bytes) -> None:
        """Show a piece at once; bytes never come here."""
        if not self.open or isinstance(piece, bytes):
            return
        try:
            sys.stdout.write(piece)
            sys.stdout.flush()
        except BrokenPipeError:
            self.open = False
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


class FileSink(Sink):
    """A file. It is written under another name, which it loses when it is complete; devices are written as they are.

    Raises UsageError, when it is made and whenever something is written, for what the system refuses.
    """

    def __init__(self, path: str, lang: str) -> None:
        self.path, self.lang = Path(path), lang
        if self.path.is_dir():
            raise self._refused("这是一个文件夹", "it is a folder")
        if not self.path.parent.is_dir():
            raise self._refused("文件夹不存在", "there is no such folder")
        is_device = self.path.exists() and not self.path.is_file()
        self.scratch = self.path if is_device else self.path.with_name(f".{self.path.name}.{os.getpid()}.tmp")
        try:
            self.stream = self.scratch.open("wb")
        except OSError as error:
            raise self._denied(error) from error

    def __exit__(self, kind: object, problem: object, trace: object) -> None:
        try:
            self.stream.close()
            if problem is None and self.scratch != self.path:
                self.scratch.replace(self.path)
        except OSError as error:
            self._clear()
            if problem is None:
                raise self._denied(error) from error
        if problem is not None:
            self._clear()

    def write(self, piece: str | bytes) -> None:
        """Write a piece; text as UTF-8, where what UTF-8 cannot hold is escaped."""
        try:
            self.stream.write(piece if isinstance(piece, bytes) else piece.encode("utf-8", "backslashreplace"))
        except OSError as error:
            raise self._denied(error) from error

    def _clear(self) -> None:
        if self.scratch != self.path:
            self.scratch.unlink(missing_ok=True)

    def _denied(self, error: OSError) -> UsageError:
        reason = error.strerror or type(error).__name__
        return self._refused(f"系统拒绝（{system_says(reason, 'zh')}）", reason)

    def _refused(self, zh: str, en: str) -> UsageError:
        return UsageError(f"cannot write {self.path}: {en}" if self.lang == "en" else f"无法写入 {self.path}：{zh}")
