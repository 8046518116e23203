"""What the operating system says when it refuses something, in the language of the sentence that it stands in."""

from __future__ import annotations

import errno
import os
from functools import cache

_CHINESE = {
    "EACCES": "没有权限",
    "EPERM": "系统不允许",
    "ENOENT": "没有这个文件或文件夹",
    "EEXIST": "已经存在",
    "EISDIR": "这是一个文件夹",
    "ENOTDIR": "路径中有一段不是文件夹",
    "ENAMETOOLONG": "名称过长",
    "ELOOP": "链接循环或过多",
    "ENOSPC": "磁盘空间不足",
    "EDQUOT": "超出磁盘配额",
    "EFBIG": "文件过大",
    "EROFS": "文件系统只读",
    "EBUSY": "正被占用",
    "EMFILE": "打开的文件过多",
    "ENFILE": "打开的文件过多",
    "EIO": "读写设备出错",
    "ESTALE": "网络上的文件已失效",
}


def system_says(reason: str, lang: str) -> str:
    """The `strerror` of an OSError; in Chinese for the usual ones, else as the system says it."""
    return reason if lang == "en" else _by_reason().get(reason, reason)


@cache
def _by_reason() -> dict[str, str]:
    return {os.strerror(getattr(errno, name)): said for name, said in _CHINESE.items() if hasattr(errno, name)}
