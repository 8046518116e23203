"""Why a file could not be read: stable codes, and their sentences, in this one place."""

from __future__ import annotations


class Unreadable(Exception):  # noqa: N818 - it names a state of the input, not a fault of the program
    """Raised by readers for bad input, and by `open_document`; a check turns it into a status.

    `code` is a key of the table below; `detail` fills its `{detail}` (a format name, a limit).
    """

    def __init__(self, code: str, detail: str = "") -> None:
        super().__init__(code, detail)
        self.code = code
        self.detail = detail

    def __str__(self) -> str:
        return self.describe("en") if self.code in CODES else self.code

    def describe(self, lang: str = "zh") -> str:
        """The sentence for people. Raises KeyError for a code that is not in the table."""
        return describe(self.code, lang, self.detail)


_MESSAGES: dict[str, tuple[str, str]] = {
    "missing": ("文件不存在。", "The file does not exist."),
    "no_permission": ("没有读取该文件的权限。", "There is no permission to read the file."),
    "directory": ("这是一个文件夹，不是文件。", "This is a folder, not a file."),
    "not_a_file": ("这不是普通文件，未读取。", "This is not a regular file; it was not read."),
    "read_failed": ("读取文件时系统报错，文件未读入。", "The system reported an error while reading the file."),
    "empty": ("文件是空的，没有内容可查。", "The file is empty; there is nothing to check."),
    "no_text": ("文件中没有可读的文字。", "The file holds no readable text."),
    "truncated": (
        "文件不完整或已损坏，无法打开，请重新导出或重新传送。",
        "The file is truncated or damaged and cannot be opened; export or send it again.",
    ),
    "encrypted": ("文件已加密，请去除密码后再查。", "The file is encrypted; remove the password and try again."),
    "zip_bomb": (
        "文件解压后的大小或压缩比异常，疑为压缩炸弹，已拒绝读取。",
        "The file would unpack to a suspicious size or ratio (zip bomb); it was refused.",
    ),
    "unsafe_xml": (
        "文件内含文档类型定义或外部实体，正常报告不会有，已拒绝读取。",
        "The file declares a document type or external entities, which no report needs; it was refused.",
    ),
    "archive": (
        "这是一个压缩包，不是一份报告；zip 中的文件可用 reportcheck check 逐个核对，其他压缩包请先解压。",
        "This is an archive, not a report; `reportcheck check` reads the files of a zip, unpack other archives first.",
    ),
    "nested_archive": (
        "这是压缩包中的压缩包，不再展开，请先解压。",
        "This is an archive within an archive, which is not looked into; unpack it first.",
    ),
    "no_report_inside": ("压缩包中没有报告文件。", "The archive holds no file of a report."),
    "unsupported_format": (
        "暂不支持读取{detail}格式，请另存为 docx 或 pdf 后再查。",
        "The format {detail} is not supported yet; save it as docx or pdf.",
    ),
    "not_a_report": (
        "文件内容不是可识别的报告（不是文档、表格、网页或文本）。",
        "The content is not a report that can be recognised (no document, workbook, page or text).",
    ),
    "reader_failed": (
        "读取插件出错（{detail}），文件未读入。",
        "A plugin failed to read the file ({detail}); nothing was read.",
    ),
    "no_reader": ("没有名为 {detail} 的读取程序。", "There is no reader named {detail}."),
    "too_large": ("文件过大，超过读取上限（{detail}），未读取。", "The file is above the reading limit ({detail})."),
}

CODES = frozenset(_MESSAGES)


def describe(error_code: str, lang: str = "zh", detail: str = "") -> str:
    """The sentence for a code, in `zh` (default) or `en`.

    `detail` names the format or the limit where the sentence has a place for it. Raises KeyError for
    a code that is not in the table.
    """
    zh, en = _MESSAGES[error_code]
    if lang.startswith("en"):
        return en.format(detail=detail or "of this file")
    return zh.format(detail=detail or "该")
