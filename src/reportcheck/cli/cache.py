"""`reportcheck cache info|clean`: what is kept of earlier checks, and getting rid of it."""

from __future__ import annotations

from collections.abc import Sequence

from reportcheck.batch.cache import FOLDER_VARIABLE, NoFolderError, clean, size
from reportcheck.cli.exit_code import NOT_DONE
from reportcheck.cli.main import FINISHED
from reportcheck.cli.parser import Parser
from reportcheck.cli.tell import tell


def run(argv: Sequence[str], lang: str) -> int:
    """Tell how much the cache holds, or empty it; returns the exit status, raises UsageError."""
    options = make_parser(lang).parse(argv)
    try:
        held = clean() if options.action == "clean" else size()
    except NoFolderError:
        zh = f"没有缓存：当前用户没有主目录；可用环境变量 {FOLDER_VARIABLE} 指定文件夹"
        en = f"there is no cache, for this user has no home; {FOLDER_VARIABLE} in the environment may name a folder"
        print(en if lang == "en" else zh)
        return FINISHED
    amount = f"{held.bytes / 1_000_000:.1f} MB"
    if lang == "en":
        print(f"{'removed' if options.action == 'clean' else 'holds'} {held.entries} results, {amount}: {held.folder}")
    else:
        print(f"{'已清除' if options.action == 'clean' else '现有'} {held.entries} 份结果，{amount}：{held.folder}")
    left = size().entries if options.action == "clean" else 0
    if left:
        tell(f"reportcheck: {left} could not be removed" if lang == "en" else f"reportcheck: {left} 份无法删除")
    return NOT_DONE if left else FINISHED


def make_parser(lang: str) -> Parser:
    """The arguments of `cache`."""
    parser = Parser(lang)
    parser.add_argument("action", type=parser.one_of("info", "clean"), metavar="ACTION")
    return parser
