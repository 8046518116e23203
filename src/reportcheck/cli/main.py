"""Entry point: finds the command and runs it. Imports next to nothing, so that it starts at once."""

from __future__ import annotations

import gc
import sys

from reportcheck import __version__
from reportcheck.cli.tell import tell

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import ModuleType

COMMANDS = {
    name: name for name in ("check", "diff", "show", "learn", "rules", "rule", "init", "schema", "cache", "completion")
}
"""The module below cli/ of each command."""
FINISHED, USAGE, INTERRUPTED = 0, 2, 130


class UsageError(Exception):
    """Wrong arguments or settings; the message is one sentence for the user."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit status: 0 clean, 1 findings, 2 not (all) done."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    if arguments and arguments[0] in ("--version", "-V"):
        print(f"reportcheck {__version__}")
        return FINISHED
    _use_utf8()
    lang = _language(arguments)
    try:
        return _run(arguments, lang)
    except UsageError as error:
        tell(f"reportcheck: {error}")
        return USAGE
    except KeyboardInterrupt:
        tell("reportcheck: " + ("interrupted" if lang == "en" else "已中断"))
        return INTERRUPTED
    except BrokenPipeError:
        _drop_stdout()
        return FINISHED
    except Exception:  # noqa: BLE001 (Python would exit with 1, which says "findings"; the traceback is shown in full)
        import traceback

        traceback.print_exc()
        return USAGE


def _run(arguments: list[str], lang: str) -> int:
    command = next((word for word in arguments if not word.startswith("-") and word not in ("zh", "en")), "")
    if command in COMMANDS:
        from importlib import import_module

        rest = arguments.copy()
        rest.remove(command)
        if "-h" in rest or "--help" in rest:
            sys.stdout.write(getattr(help_texts(lang), command.upper()))
            return FINISHED
        gc.disable()  # modules are made to stay: looking for garbage among them is in vain
        module = import_module(f"reportcheck.cli.{COMMANDS[command]}")
        gc.freeze()
        gc.enable()
        status: int = module.run(rest, lang)
        sys.stdout.flush()
        _keep_patterns()
        return status
    if not arguments or "-h" in arguments or "--help" in arguments:
        sys.stdout.write(help_texts(lang).MAIN)
        return FINISHED if arguments else USAGE
    word = command or arguments[0]
    raise UsageError(_unknown_command(word, lang))


def _keep_patterns() -> None:
    """For the next start; commands that need none have loaded none."""
    patterns = sys.modules.get("reportcheck.patterns")
    if patterns is not None:
        patterns.STORE.save()


def help_texts(lang: str) -> ModuleType:
    """The help pages of one language."""
    if lang == "en":
        from reportcheck.cli import help_en

        return help_en
    from reportcheck.cli import help_zh

    return help_zh


def _unknown_command(word: str, lang: str) -> str:
    import os
    from difflib import get_close_matches

    close = get_close_matches(word, COMMANDS, n=1)
    is_path = os.path.exists(word)  # noqa: PTH110 (Path.exists raises for a long name)
    guess = close[0] if close else f"check {word}" if is_path else ""
    if lang == "en":
        return f"there is no command {word!r}" + (f"; did you mean `reportcheck {guess}`?" if guess else "; see --help")
    return f"没有 {word} 这个命令" + (f"，是否想用 reportcheck {guess}？" if guess else "，见 reportcheck --help")


def _language(arguments: Sequence[str]) -> str:
    for index, word in enumerate(arguments):
        if word == "--lang=en" or (word == "--lang" and arguments[index + 1 : index + 2] == ["en"]):
            return "en"
    return "zh"


def _use_utf8() -> None:
    """Chinese output is UTF-8 whatever the locale says; what UTF-8 cannot hold is escaped."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="backslashreplace")


def _drop_stdout() -> None:
    """The reader of a pipe has gone: nothing more to say, and no complaint when Python closes the stream."""
    import os

    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
