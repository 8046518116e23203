"""The report inside a web page: navigation, side bars, share buttons and footers are left out.

What is furniture is told from what it is made of, never from names: it links more than it says, or says what only
pages say of themselves (当前位置, 网站标识码, 浏览次数). What stands beside the report without a link between stays.
A page without links to speak of, as office programs write it, is taken whole.
"""

from __future__ import annotations

import re

from reportcheck.documents.markers import starts_with_number
from reportcheck.documents.readers.html_css import Styles
from reportcheck.documents.readers.html_names import BLOCKS, CELLS, SILENT, Element, tag_of
from reportcheck.documents.readers.html_tables import FIGURE

_FEW_LINKS = 5
_ENOUGH = 80  # characters of prose that make a part of a page worth reading for itself
_LINKED = 0.4
_DAY = 2
_SENTENCE = re.compile(r"[。；]|，.{8}", re.DOTALL)
_FURNITURE = re.compile(
    r"^\s*(?:当前位置|(?:您|你)(?:的|所在的?|现在的?)位置|相关(?:链接|信息|文章|阅读|新闻|文档)\s*$|分享(?:到|至)|来源[：:].*(?:时间|日期)[：:]|"
    r"[\[【]?(?:打印|关闭|收藏|分享)[\]】]?\s*$)|版权所有|网站备案|公网安备|ICP备|网站标识码|打印本?页|关闭(?:窗口|本页)|收藏本站|返回顶部|"
    r"扫一扫(?:\s*$|.{0,10}(?:手机|打开|关注|分享|二维码))|上一[篇条][：:]|下一[篇条][：:]|责任编辑[：:]|信息来源[：:]|索\s*引\s*号[：:]|"
    r"发布(?:时间|日期|机构)[：:]|(?:浏览|阅读)(?:次数|量|数)[：:]|(?:浏览|阅读|点击)[：:]?\s*[\d,，]+\s*次|字(?:号|体)[：:]|无障碍(?:浏览|阅读|版)"
)
_FURNITURE_LENGTH = 200
_ATTACHMENT = re.compile(r"\s*附件")


class _Node:
    """A block element and what it holds: characters, those of links, those of sentences and figures."""

    __slots__ = (
        "amounts",
        "children",
        "element",
        "figures",
        "linked",
        "links",
        "own",
        "own_linked",
        "parent",
        "prose",
        "text",
    )

    def __init__(self, element: Element, parent: _Node | None) -> None:
        self.element = element
        self.parent = parent
        self.children: list[_Node] = []
        self.own: list[str] = []
        self.own_linked = 0
        self.links: list[Element] = []  # those that stand right in it
        self.text = 0
        self.linked = 0
        self.prose = 0
        self.figures = 0  # cells of a table that hold nothing but a figure
        self.amounts = 0  # those of them that are no days of a calendar


def furniture(body: Element, styles: Styles) -> tuple[set[Element], list[Element]]:
    """The elements of `body` to pass over; and those of them that stand before the report, in which its title may be.

    Both are empty for a page without links to speak of.
    """
    if sum(1 for link in body.iter("a") if _leads_away(link)) < _FEW_LINKS:
        return set(), []
    nodes = _survey(body, styles)
    _measure(nodes)
    dropped: set[Element] = set()
    before: list[Element] = []
    enough = min(_ENOUGH, nodes[0].prose // 2)
    stack = [nodes[0]]
    while stack:
        node = stack.pop()
        if tag_of(node.element) == "table" and node.figures >= 2:
            continue
        kept = _kept(node, enough)
        if node.prose and node.own_linked >= _LINKED * len("".join("".join(node.own).split())):
            dropped.update(node.links)
        first = next((index for index, child in enumerate(node.children) if kept[index] and child.prose), 0)
        for index, child in enumerate(node.children):
            if kept[index]:
                stack.append(child)
            elif child.text:
                dropped.add(child.element)
                if index < first:
                    before.append(child.element)
    return dropped, before


def _survey(body: Element, styles: Styles) -> list[_Node]:
    """The visible blocks of the page in reading order, each with the text that stands right in it."""
    nodes: list[_Node] = [_Node(body, None)]
    stack: list[tuple[Element | str, _Node, bool]] = [(body, nodes[0], False)]
    while stack:
        item, node, in_link = stack.pop()
        if isinstance(item, str):
            _add(node, item, in_link)
            continue
        tag = tag_of(item)
        if item is not body:
            if tag in SILENT or (item.attrib and styles.is_hidden(item)):
                continue
            if tag in BLOCKS:
                node = _Node(item, node)
                nodes.append(node)
                if node.parent is not None:
                    node.parent.children.append(node)
        inside = in_link
        if tag == "a" and _leads_away(item):
            inside = True
            node.links.append(item)
        for child in reversed(item):
            if child.tail:
                stack.append((child.tail, node, inside))
            stack.append((child, node, inside))
        if item.text:
            stack.append((item.text, node, inside))
    return nodes


def _add(node: _Node, text: str | None, in_link: bool) -> None:
    if text and not text.isspace():
        node.own.append(text)
        if in_link:
            node.own_linked += len("".join(text.split()))


def _leads_away(link: Element) -> bool:
    target = (link.get("href") or "").strip()
    return target != "" and not (target.startswith("#") and len(target) > 1)


def _measure(nodes: list[_Node]) -> None:
    for node in nodes:
        own = "".join(node.own)
        node.text = len("".join(own.split()))
        node.linked = node.own_linked
        if tag_of(node.element) in CELLS and not node.linked and len(own) <= 30 and FIGURE.fullmatch(own.strip()):
            table: _Node | None = node.parent
            while table is not None and tag_of(table.element) != "table":
                table = table.parent
            if table is not None:
                table.figures += 1
                table.amounts += len(own.strip()) > _DAY
        elif node.linked < _LINKED * node.text and _SENTENCE.search(own) and not _is_furniture(own):
            node.prose = node.text
    # Parents stand before their children, so that going backwards every sum is complete when it is passed on.
    for node in reversed(nodes):
        if tag_of(node.element) == "table" and node.figures >= 2 and node.linked < _LINKED * node.text:
            node.prose = node.text + _ENOUGH * (node.amounts > 0 and not node.linked)
        if node.parent is not None:
            node.parent.text += node.text
            node.parent.linked += node.linked
            node.parent.prose += node.prose


def _kept(node: _Node, enough: int) -> list[bool]:
    """For each child whether it belongs to the report: it says something itself, or stands beside what does."""
    children = node.children
    says = [index for index, child in enumerate(children) if _says(child, enough)]
    if not says:
        return [bool(node.linked) or not _is_furniture_block(child) for child in children]
    kept = [False] * len(children)
    for index in range(says[0], says[-1] + 1):
        kept[index] = _may_stay(children[index])
    for index in says:
        kept[index] = True
    for outside in (range(says[0] - 1, -1, -1), range(says[-1] + 1, len(children))):
        for index in outside:
            if children[index].linked and not _is_attachment(children[index]):
                break
            kept[index] = _may_stay(children[index])
    return kept


def _may_stay(node: _Node) -> bool:
    return _is_attachment(node) if node.linked else not _is_furniture_block(node)


def _says(node: _Node, enough: int) -> bool:
    least = enough if node.children and tag_of(node.element) != "table" else 1
    return node.prose >= max(least, 1) and node.linked < _LINKED * node.text


def _is_attachment(node: _Node) -> bool:
    return _ATTACHMENT.match("".join(node.own)) is not None


def _is_furniture_block(node: _Node) -> bool:
    if node.text > _FURNITURE_LENGTH:
        return False
    stack, texts = [node], []
    while stack:
        inner = stack.pop()
        texts.extend(inner.own)
        stack.extend(inner.children)
    return _is_furniture("".join(texts))


def _is_furniture(text: str) -> bool:
    if len(text) > _FURNITURE_LENGTH or "。" in text or starts_with_number(text.strip()):
        return False
    return _FURNITURE.search(text) is not None
