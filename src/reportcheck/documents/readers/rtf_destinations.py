"""Groups of RTF that are not running text, by the word they begin with."""

from __future__ import annotations

import re

CONTENTS_FIELD = re.compile(r"\s*TOC\b", re.IGNORECASE)

SKIPPED = frozenset(
    (
        b"annotation", b"atnauthor", b"atnid", b"background", b"bkmkend", b"bkmkstart", b"colortbl", b"datafield",
        b"falt", b"filetbl", b"footer", b"footerf", b"footerl", b"footerr", b"ftncn", b"ftnsep", b"ftnsepc",
        b"generator", b"header", b"headerf", b"headerl", b"headerr", b"info", b"listoverridetable", b"listtable",
        b"nonesttables", b"nonshppict", b"objdata", b"objname", b"panose", b"pict", b"picprop", b"pn",
        b"pntxta", b"pntxtb", b"result", b"revtbl", b"rsidtbl", b"rxe", b"shprslt", b"sn", b"sp", b"tc", b"tcn",
        b"themedata", b"txe", b"xe", b"xmlnstbl",
    )
)  # fmt: skip
TARGETS = {
    b"fonttbl": "fonts",
    b"stylesheet": "styles",
    b"listtext": "number",
    b"pntext": "number",
    b"fldinst": "instruction",
    b"object": "object",
}
"""Groups whose text is not the report's, but tells of it."""
KINDS = {b"footnote": "footnote", b"shptxt": "textbox", b"dptxbxtext": "textbox"}
"""Groups that are running text beside the report's own, with the kind of their paragraphs."""
LOOKED_INTO = frozenset(
    (b"do", b"field", b"fldrslt", b"nesttableprops", b"objclass", b"shp", b"shpgrp", b"shpinst", b"shppict")
)
"""Groups whose parts are read as if they stood there alone."""
