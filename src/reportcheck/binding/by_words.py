"""Shares and named rates: the whole is named by words, the part is the number spoken of."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from reportcheck.binding.index import Index, before
from reportcheck.binding.model import Bound, Operand, Question
from reportcheck.rulebook.model import Rule
from reportcheck.statements.groups import measure_key
from reportcheck.statements.items import item_key, shared_stem
from reportcheck.statements.lexicon import lexicon
from reportcheck.statements.model import Fact

_NO_PART = frozenset("previous base price change.amount change.rate change.points share rate rate.execution rate.arrival rate.drop percent times".split())
_COUNTED = ("money", "count", "score", "plain")
_BUDGETS = ("budget.full", "budget", "budget.initial")
_ROLE_WORDS = (
    (re.compile(r"结转|结余|剩余"), ("carried.out", "rest")),
    (re.compile(r"年初预算"), ("budget.initial",)),
    (re.compile(r"调整|全年(?:预算|可)|可使用"), ("budget.full",)),
    (re.compile(r"预算|计划|安排|下达"), _BUDGETS),
    (re.compile(r"支出|使用|支付"), ("spent",)),
    (re.compile(r"资金总|总资金|总投资|总额|资金"), (*_BUDGETS, "spent")),
    (re.compile(r"收入"), ("income",)),
)
_MEASURE_KIN = {"人次": "人", "名": "人", "位": "人", "万人": "人"}
_LIST_OF_SHARES = re.compile(r"比例|比重|占比|占")
_WHOLE_WORDS = re.compile(r"总|合计|全部")
_FAR = 40


def bind_shares(rule: Rule, index: Index) -> Iterator[Question]:
    """占X的Y%, 完成X的Y%, 为X的N倍: part over the whole that the words name."""
    listed = list(_listed(index))
    for share, part, whole in listed:
        yield Question(rule.id, part.item, part.period, (Bound(rule.id, "ratio", share, _ratio(part, whole)),))
    done = {share.index for share, _, _ in listed}
    parts: dict[int, list[Fact]] = {}
    for fact in index.facts:
        if fact.index in done or fact.in_table or fact.quantity.vague or fact.role != "share" and not (fact.role == "times" and fact.base):
            continue
        same = parts.get(fact.index - 1) if not fact.named and fact.base != "^" else None
        found = same or _parts(fact, index)
        parts[fact.index] = found
        readings = [
            Bound(rule.id, "ratio", fact, _ratio(part, whole), reading=f"base: {whole.quantity.text}")
            for part in found
            for whole in _wholes(fact, part, index)
            if whole.index != part.index and not (
                "占" in fact.label and fact.quantity.value <= 100 and part.quantity.value > 2 * whole.quantity.value
            )
        ]
        if readings:
            yield Question(rule.id, found[0].item, found[0].period, tuple(readings[:5]))


def _listed(index: Index) -> Iterator[tuple[Fact, Fact, Fact]]:
    """占比分别为60%、20%和20%: as many percentages as the list before has members, in its order."""
    for sentence in index.by_sentence.values():
        run: list[Fact] = []
        for fact in [*sentence, None]:
            joined = fact is not None and run and fact.clause == run[-1].clause and not fact.label
            if joined and fact is not None and fact.quantity.dimension == "percent":
                run.append(fact)
                continue
            if len(run) > 1:
                yield from _matched(run, sentence, index)
            starts = fact is not None and fact.quantity.dimension == "percent" and _LIST_OF_SHARES.search(fact.label)
            run = [fact] if fact is not None and starts else []


def _matched(run: Sequence[Fact], sentence: Sequence[Fact], index: Index) -> Iterator[tuple[Fact, Fact, Fact]]:
    groups = [
        group for group in index.statements.groups
        if group.members[0].sentence == run[0].sentence and group.members[-1].index < run[0].index
        and len(group.members) == len(run) and not group.members[0].in_table
    ]
    if groups:
        group = groups[-1]
        for share, part in zip(run, group.members, strict=True):
            yield share, part, group.heads[0]


def bind_rates(rule: Rule, index: Index) -> Iterator[Question]:
    """有效回收率97.0%: the part is the number whose words the rate's name repeats, the whole the one before it."""
    for fact in index.facts:
        if fact.role != "rate" or fact.in_table or fact.quantity.vague or fact.compared or fact.aim == "target" or fact.listed:
            continue
        pair = _rate_pair(fact, index)
        if pair is not None:
            found, wholes = pair
            readings = tuple(
                Bound(
                    rule.id, "ratio", fact, (*(Operand(part, 1, 0) for part in found), Operand(whole, 0, 1)),
                    witness=not _qualified(fact, found[0], whole),
                )
                for whole in wholes
            )
            yield Question(rule.id, fact.item, fact.period, readings)


def _ratio(part: Fact, whole: Fact) -> tuple[Operand, ...]:
    return (Operand(part, 1, 0), Operand(whole, 0, 1))


def _parts(share: Fact, index: Index) -> list[Fact]:
    """Readings of the number spoken of: behind a whole list it is the list's head or its last member."""
    part = _part(share, index)
    if part is None:
        return []
    group = index.group_of.get(part.index)
    if group is None or share.named or share.base == "*" or part is not group.members[-1] or len(group.members) < 2:
        return [part]
    between = [f for f in index.by_sentence[share.sentence] if group.members[0].index < f.index < part.index and f.role == "share"]
    head = group.heads[0]
    return [part] if between or head.sentence != share.sentence or measure_key(head) != measure_key(part) else [head, part]


def _part(share: Fact, index: Index) -> Fact | None:
    """The number spoken of: named in the share's own clause, else the nearest one before it in the sentence."""
    sentence = [f for f in before(index.by_sentence[share.sentence], share) if f.depth <= share.depth]
    usable = [f for f in sentence if f.role not in _NO_PART and not f.compared and f.quantity.dimension in _COUNTED]
    if share.named:
        return _spoken_of(share, usable, index)
    if share.base == "^" and sentence:
        whole = sentence[0]
        usable = [f for f in usable if f.index < whole.index and measure_key(f) == measure_key(whole)]
    if not usable:
        previous = [f for f in before(index.by_block[share.place.block], share) if f.sentence == share.sentence - 1]
        usable = [f for f in previous if f.role not in _NO_PART and not f.compared and f.quantity.dimension in _COUNTED][:1]
    spoken = usable[0] if usable else None
    group = index.group_of.get(spoken.index) if spoken is not None else None
    if group is not None and share.base == "^" and spoken is group.members[-1] and group.heads[0].sentence == share.sentence:
        spoken = group.heads[0]
    if spoken is not None and spoken.role in ("rest", "saved") and not share.named and "支出" in share.base:
        return None
    if spoken is not None and share.base != "^" and re.search(r"预算", share.base):
        spent = [f for f in usable if f.role in ("spent", "income", "")]
        return spent[0] if spent else spoken
    return spoken


def _spoken_of(share: Fact, usable: Sequence[Fact], index: Index) -> Fact | None:
    """渠道衬砌支付额占…: the part is named in the share's own words, in full or in part."""
    words = lexicon()
    name = item_key(words.cue_pattern.sub("", share.item_text), words)[0]
    cues = [words.cues[match[0]].role for match in words.cue_pattern.finditer(share.item_text)]
    if not name and cues:
        block = before(index.by_block[share.place.block], share)
        own = [f for f in block if f.role == cues[-1] and f.index not in index.group_of and not f.compared]
        return own[0] if own else next(iter(index.nearest(cues[-1], share, "")), None)
    name = name or share.item
    near = [
        f for f in before(index.by_block[share.place.block], share)
        if f.role not in _NO_PART and f.quantity.dimension in _COUNTED and not f.compared
    ]
    for test in (lambda f: f.item in (share.item, name), lambda f: f.item.startswith(name) or name.startswith(f.item) and len(f.item) > 1):
        for facts in (usable, near):
            found = next((f for f in facts if f.item not in ("", "?") and test(f)), None)
            if found is not None:
                return found
    return None


def _wholes(share: Fact, part: Fact, index: Index) -> list[Fact]:
    key = measure_key(part)
    sentence = before(index.by_sentence[share.sentence], share)
    if share.base == "^":
        return [f for f in sentence[:1] if measure_key(f) == key]
    if share.base == "*":
        group = index.group_of.get(part.index)
        return [head for head in group.heads if measure_key(head) == key] if group is not None else []
    base = share.base
    if _WHOLE_WORDS.search(base):
        group = index.group_of.get(part.index)
        heads = [head for head in group.heads if measure_key(head) == key] if group is not None else []
        if heads:
            return heads
    literal = _by_label(base, part, share, index)
    if literal:
        return literal
    by_item = _by_name(base, part, share, index)
    if by_item:
        return by_item
    if share.quantity.dimension == "times":
        return _by_stem(base, part, share, index)
    named = lexicon().cues.get(re.sub(r"总|全部", "", base))
    if named is not None and not named.role.startswith(("budget", "spent", "income", "rest", "carried")):
        return [f for f in index.nearest(named.role, part, "") if measure_key(f) == key]
    for pattern, roles in _ROLE_WORDS:
        if pattern.search(base):
            found = [f for role in roles for f in _by_role(role, part, index) if measure_key(f) == key]
            return found[:4]
    return _by_stem(base, part, share, index)


def _by_role(role: str, part: Fact, index: Index) -> list[Fact]:
    found = index.nearest(role, part)
    if role in _BUDGETS:
        return found
    if not found or part.role == role:
        group = index.group_of.get(part.index)
        heads = [head for head in group.heads if head.role == role] if group is not None else []
        return heads or [f for f in index.nearest(role, part, "") if f.index != part.index] or found
    return found


def _by_label(base: str, part: Fact, share: Fact, index: Index) -> list[Fact]:
    """占项目支出的…: the whole is a number whose own words are the same."""
    if len(base) < 3 or base in lexicon().cues:
        return []
    found = [
        f for f in index.facts[max(0, share.index - 300) : share.index]
        if f.label.endswith(base) and measure_key(f) == measure_key(part) and not f.compared and f.index != part.index
        and f.role not in _NO_PART
    ]
    return found[-1:]


def _by_name(base: str, part: Fact, share: Fact, index: Index) -> list[Fact]:
    """占一般公共预算收入的比重: the whole is named like an item of the report."""
    words = lexicon()
    cut = words.cue_pattern.sub("", base)
    name = item_key(cut, words)[0]
    if len(name) >= 2 and any(topic.startswith(name) for topic in index.statements.topics):
        return [f for f in index.nearest("spent", part, "") if f.index != part.index][:2]
    if len(name) < 2:
        return []
    found = [
        fact
        for fact in index.by_item.get(name, ())
        if fact.index < share.index and measure_key(fact) == measure_key(part) and not fact.compared
        and fact.role not in _NO_PART and fact.index != part.index and fact.period == part.period
    ]
    return found[::-1][:2]


def _by_stem(base: str, part: Fact, share: Fact, index: Index) -> list[Fact]:
    """A count whose label shares words with the base: 占列养总里程 of 列养农村公路1286.4公里."""
    key = measure_key(part)
    name = re.sub(r"总数|总量|总|的|全部|人员|数量|数|所有", "", base)
    if len(name) < 2:
        return []
    scored: list[tuple[int, int, Fact]] = []
    near = [f for f in index.facts[max(0, share.index - 400) : share.index + 400] if not f.in_table and f.aim != "target"]
    for fact in near:
        if fact.index == part.index or measure_key(fact) != key or fact.role in _NO_PART or fact.compared:
            continue
        if "总" in base and fact.index in index.group_of:
            continue
        stem = shared_stem(name, fact.label[-24:] + fact.after[:8])
        if stem >= 2:
            scored.append((stem, -abs(fact.index - share.index) - (1000 if fact.index > share.index else 0), fact))
    scored.sort(key=lambda entry: (-entry[0], -entry[1]))
    best = [entry for entry in scored if entry[0] == scored[0][0]] if scored else []
    kept: list[Fact] = []
    for _, _, fact in best:
        if all(fact.quantity.value != other.quantity.value for other in kept):
            kept.append(fact)
    return kept[:3]


def _rate_pair(rate: Fact, index: Index) -> tuple[list[Fact], list[Fact]] | None:
    name = re.sub(r"(?:率|覆盖面|比例|进度|完成度|系数)$", "", rate.name)
    name = re.sub(r"^(?:其中|预算|年度|全年|总体|综合|平均|当年|县级|市级|区级)", "", name)
    if rate.name.endswith("满意度"):
        name = "满意"
    if not name or rate.name.endswith(("系数", "比例", "比重")):
        return None
    sentence = [f for f in before(index.by_sentence[rate.sentence], rate) if _countable(f) and f.depth <= rate.depth]
    speaking = [f for f in sentence if f.segment == rate.segment and _speaks_of(f, name)]
    if name == "满意":
        speaking = [f for f in speaking if "不满意" not in f.label]
    if not speaking:
        return None
    part = speaking[-1] if name == "满意" else speaking[0]
    wholes = [
        f for f in sentence
        if f.index < part.index and _kin(f, part) and f.quantity.value >= part.quantity.value and f.index not in index.group_of
    ]
    if not wholes:
        block = [f for f in before(index.by_block[rate.place.block], rate) if f.index < part.index and _countable(f)]
        wholes = [
            f for f in block if _kin(f, part) and f.quantity.value >= part.quantity.value and f.index not in index.group_of
        ][:1]
    joined = speaking[::-1] if name == "满意" and len({measure_key(f) for f in speaking}) == 1 else [part]
    return (joined, wholes[:2]) if wholes else None


def _qualified(rate: Fact, part: Fact, whole: Fact) -> bool:
    """牛羊样品布病个体阳性率: a long name speaks of its own population, which the numbers must share."""
    qualifier = re.sub(r"率$", "", rate.name)[:-2]
    words = part.label + whole.label + part.after[:6] + whole.after[:6]
    if part.quantity.dimension == "money" and not rate.index - 2 <= whole.index < part.index < rate.index:
        return False
    return len(qualifier) < 4 or 2 * sum(character in words for character in qualifier) > len(qualifier)


def _countable(fact: Fact) -> bool:
    return (
        fact.quantity.dimension in ("money", "count") and not fact.quantity.vague and not fact.compared
        and fact.role not in ("price", "previous", "change.amount", "base")
    )


def _kin(first: Fact, second: Fact) -> bool:
    a, b = measure_key(first), measure_key(second)
    return a == b or (a[0] == b[0] == "count" and _MEASURE_KIN.get(a[1], a[1]) == _MEASURE_KIN.get(b[1], b[1]))


def _speaks_of(fact: Fact, name: str) -> bool:
    words = fact.label[-20:] + re.split(r"[、,;。]", fact.after[:6])[0]
    core = name[-2:]
    return core in words or all(character in words for character in core)


def near_sections(rate: Fact, facts: Sequence[Fact]) -> list[Fact]:
    """Facts not further than a few dozen numbers before."""
    return [fact for fact in facts if 0 < rate.index - fact.index < _FAR]
