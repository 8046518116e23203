"""Writes a sample as a page of a government's site: the report stands between navigation, tools and links."""

from __future__ import annotations

from html import escape
from pathlib import Path

from writing.source import Block, Source, accepted

TOP = """<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>{title}_{site}</title>
<style>.nav li {{ display: inline }} td {{ border: 1px solid #999 }}</style>
<script>var visits = 20240; function share() {{ return "分享到"; }}</script></head>
<body>
<div class="header"><a href="/">{site}</a><form><input name="q" value="请输入关键字"><button>搜索</button></form></div>
<ul class="nav"><li><a href="/">首页</a></li><li><a href="/zwgk">政务公开</a></li><li><a href="/zwfw">政务服务</a></li>
<li><a href="/hdjl">互动交流</a></li></ul>
<div class="breadcrumb">当前位置：<a href="/">首页</a> &gt; <a href="/zwgk">政务公开</a> &gt;
<a href="/czxx">财政信息</a></div>
<div class="article">
<h1>{title}</h1>
<div class="info">发布日期：2024-07-18　浏览次数：1326　字体：【大 中 小】</div>
<div class="content">
"""
BOTTOM = """</div>
<div class="share">分享到：微信 微博</div>
<div class="pager">上一篇：<a href="1.html">防汛值班表公示</a><br>下一篇：<a href="3.html">暑期图书馆开放时间</a></div>
</div>
<div class="footer"><a href="/sitemap">网站地图</a> | <a href="/about">关于我们</a>
<p>主办：{site}办公室　网站标识码：4400000012</p></div>
</body></html>
"""


def write_page(source: Source, path: Path) -> None:
    """Write the page in UTF-8."""
    path.write_text(page_of(source), "utf-8", newline="\n")


def page_of(source: Source) -> str:
    """The page; `site` among the settings names whose it is."""
    title = next(block.text for block in source.blocks if block.kind == "title")
    names = {"title": escape(title), "site": escape(source.settings["site"])}
    body = "\n".join(_element(block) for block in source.blocks if block.kind != "title")
    return TOP.format(**names) + body + "\n" + BOTTOM.format(**names)


def _element(block: Block) -> str:
    if block.kind == "table":
        return _table(block)
    text = escape(accepted(block.text))
    if block.kind == "heading":
        return f"<p><strong>{text}</strong></p>"
    if block.kind == "caption":
        return f'<p style="text-align:{"right" if text.startswith("单位") else "center"}">{text}</p>'
    return f"<p>　　{text}</p>"


def _table(block: Block) -> str:
    rows = "\n".join("<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in block.cells)
    return f"<table>\n{rows}\n</table>"
