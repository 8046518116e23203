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
    "no_remote": (
        "读取其他机器上的文件需要另行安装程序包（{detail}），文件未读入。",
        "Files elsewhere need a further package ({detail}); nothing was read.",
    ),
    "no_such_scheme": ("没有读取{detail}://路径的方式。", "There is no way to read paths that begin with {detail}://."),
    "no_credentials": (
        "没有访问该文件所需的凭据，文件未读入；请按其存储服务的说明设置（如 AWS_ACCESS_KEY_ID）。",
        "There are no credentials for the file; set them as its storage asks for (such as AWS_ACCESS_KEY_ID).",
    ),
    "remote_failed": (
        "存储服务报错，文件未读入（{detail}）。",
        "The storage reported an error, nothing was read ({detail}).",
    ),
    "empty": ("文件是空的，没有内容可查。", "The file is empty; there is nothing to check."),
    "no_text": (
        "文件中没有可读的文字；如果是扫描件或图片，请先做文字识别，或换用原来的电子文档。",
        "The file holds no readable text; if it is a scan, recognise its text first or take the original document.",
    ),
    "truncated": (
        "文件不完整或已损坏，无法打开，请重新导出或重新传送。",
        "The file is truncated or damaged and cannot be opened; export or send it again.",
    ),
    "encrypted": (
        "文件设有密码或已加密，请用原来的软件打开，取消密码并另存后再查。",
        "The file is encrypted; open it in its own program, remove the password, save it and try again.",
    ),
    "zip_bomb": (
        "文件解压后的大小或压缩比异常，已拒绝读取；如果确是报告，请用原来的软件打开并另存后再查。",
        "The file would unpack to a suspicious size or ratio (zip bomb); open it in its own program and save it anew.",
    ),
    "unsafe_xml": (
        "文件内含文档类型定义或外部实体，正常报告不会有，已拒绝读取；如果确是报告，请用原来的软件打开并另存后再查。",
        "The file declares a document type or external entities; open it in its own program and save it anew.",
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
        "不支持读取{detail}格式，请用原来的软件打开，另存为 docx、xlsx 或 pdf 后再查。",
        "The format {detail} is not supported; open it in its own program and save it as docx, xlsx or pdf.",
    ),
    "not_a_report": (
        "文件内容无法识别，请核对是否选错文件；可以读取 Word、Excel、WPS 文字和表格、PDF、OFD、网页、RTF 和文本文件。",
        "The content is none that is read (Word, Excel, WPS, PDF, OFD, HTML, RTF, text); is it the right file?",
    ),
    "reader_failed": (
        "读取插件出错（{detail}），文件未读入。",
        "A plugin failed to read the file ({detail}); nothing was read.",
    ),
    "conversion_failed": (
        "文件需由 LibreOffice 转换后读取，但转换超时或中途退出，文件未读入；请再试一次，或另存为 docx 后再查。",
        "The file has to be converted by LibreOffice, which took too long or was ended; try again, or save it as docx.",
    ),
    "no_reader": ("没有名为 {detail} 的读取程序。", "There is no reader named {detail}."),
    "too_large": (
        "文件过大，超过读取上限（{detail}），未读取；请只保留报告部分，或拆成几个文件后再查。",
        "The file is above the reading limit ({detail}) and was not read; keep only the report, or split it.",
    ),
}

CODES = frozenset(_MESSAGES)
PASSING = frozenset({"conversion_failed"})
"""Codes of what may go better next time with the same file."""


def describe(error_code: str, lang: str = "zh", detail: str = "") -> str:
    """The sentence for a code, in `zh` (default) or `en`.

    `detail` names the format or the limit where the sentence has a place for it. Raises KeyError for
    a code that is not in the table.
    """
    zh, en = _MESSAGES[error_code]
    if lang.startswith("en"):
        return en.format(detail=detail or "of this file")
    return zh.format(detail=detail or "该")
