"""The one pattern that finds where numbers stand in folded text.

It starts with a single character class, because the regular expression engine then skips ordinary text at the speed of
a character scan; which branch applies is decided by looking back at that first character. Every repetition is
possessive or bounded, so that no input makes it slower than linear.
"""

from __future__ import annotations

import re

from reportcheck.patterns import compile_pattern

CN_DIGIT = "零〇一二三四五六七八九两壹贰叁肆伍陆柒捌玖"
_CN_TEN = "十拾廿卅"
CN_ALL = CN_DIGIT + _CN_TEN + "百千万亿佰仟"
CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"

SIMPLE_UNITS = "家个人项户次批分台件份名位条套辆倍米间座处所吨亩场棵株只头例幅盏栋幢篇册艘期晚点天箱张方"

# The first character is already consumed in all of these.
_YEAR = r"(?:(?<=1)9|(?<=2)0)\d\d"
_DASH = r"\s?(?:[-~—/至]|——)\s?"
_MONTH_DAY = "|".join(rf"{sep}(?:0?[1-9]|1[0-2]){sep}(?:0?[1-9]|[12]\d|3[01])(?![\d.])日?" for sep in ("-", "/", r"\."))
_DATE = rf"""
    {_YEAR}(?:
        \s?年(?:度)?(?:\s?(?:1\d|0?[1-9])\s?月(?![龄均租薪息供])(?:份)?(?:\s?\d{{1,2}}\s?[日号](?!历))?
            | [、至到和与]?\s?第?[一二三四1-4]季度)?
      | (?:0?[1-9]|1[0-2])[0-3]?\d\s?日
      | {_MONTH_DAY}
      | [-/](?:0[1-9]|1[0-2])(?![\d.%万亿元])
      | \.(?:0?[1-9]|1[0-2]){_DASH}(?:\d{{4}}\.)?(?:0?[1-9]|1[0-2])(?![\d.])
      | \d{{0,2}}{_DASH}(?:20)?\d\d\s?(?:学年|年度?)
      | {_DASH}20\d\d(?![\d.,%])
      | (?=[、,和与及或至到](?:20\d\d[、,和与及或至到]){{0,4}}20\d\d\s?年)
      | (?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?![\d.,万亿元%家个人项户次批台件份名位条套辆倍])
    )
  | (?:(?:(?<=1)[0-2])|(?<=[1-9])|(?<=0)[1-9])\s?月(?![均租薪息供])(?:份|底|初|末)?(?:\s?\d{{1,2}}\s?[日号](?!历))?
  | (?<=1)[3-9]月\d{{1,2}}日(?!历)
  | \d?{_DASH}(?:1[0-2]|[1-9])\s?月(?:份)?
  | (?:{_DASH}[1-4])?\s?季度
  | \d?:[0-5]\d(?::[0-5]\d)?(?![\d.,%万亿元])
"""
_ARABIC = r"(?:\d{0,2}(?:,\d{3}){1,9}+(?!\d|,\d{3}(?!\d))|\d*+)(?:\.\d++)?"
# Inside a compound (3亿2000万) no more than four digits stand before the point, and 3万2021年 is two numbers.
_PART = rf"(?:\d{{1,4}}(?!\d)(?!年)(?:\.\d++)?|[{CN_DIGIT}](?=[十百千万]))"
# Most numbers are digits with a common unit right behind them, or a plain figure at the end of a clause or cell, and
# neither neighbour changes what they mean: those need no reading at all. What may change it is listed here; a number
# beside anything of it is read by the slower branches.
_BEFORE = r"A-Za-z_#第\-负\s。;约近超于逾≥≤<>=¥$€£币元〔\[【.+/—~至"
_MAYBE_BEFORE = "为占合概高低多少过出在到足满破"
_TWO_BEFORE = "约[为占合]|大概|[最至][高低多少]|超[过出]|制在|不[到足满]|未满|突破"
_AFTER = rf"0-9{CN_DIGIT}以左及之上多余内下整正零角/·含"
_LONGER = (
    "丹之于件份伊位元先克公兰兹列别制加卢印叙口台图坚埃基塔塞天奈套室局居工币布年序德性户所批挪摊支散新日月析林校格次欧步段比民气"
    "沙法泰津港澳点然班理瑞百目福科站第管级缅罚置美苏英荷行要解谢贝越迪配里钟钱长队阿院雷韩项马黎籍面案式法向末间内限货满会上气评击"
)
_SIMPLE = rf"""
    (?:
        (?<=[^{_BEFORE}{_MAYBE_BEFORE}][0-9])|(?<=\|\ [0-9])
      | (?<=[{_MAYBE_BEFORE}][0-9])(?<!(?:{_TWO_BEFORE})[0-9])(?<!未达到[0-9])
    )
    \d{{0,2}}+(?:,\d{{3}}(?!\d)){{0,3}}+\d{{0,9}}+(?:\.\d{{1,6}}+)?
    (?:
        (?:[万亿]元(?![人钱])|%|元(?![人钱旦宝素首])|个百分点|人次|公里|平方米|[{SIMPLE_UNITS}](?![{_LONGER}]))
        (?![{_AFTER}]|\([含套个次处])
      | (?<!\d{{4}})(?=[,。;](?!\d)|\ ?(?:\||\Z))
    )
"""
_MIXED = rf"{_ARABIC}(?:[十百千万亿]{{1,2}}零?{_PART}){{1,8}}+[十百千]?[万亿]?(?![十百千万亿])"

TOKEN = compile_pattern(
    rf"""
    [0-9{CN_DIGIT}{_CN_TEN}百千万佰仟.{CIRCLED}半]
    (?:
        (?<=[0-9])(?:
            (?P<simple>{_SIMPLE})
          | (?P<item>\d?(?:[.、](?![0-9])|\)))
          | (?P<date>{_DATE})
          | (?P<docno>(?:\d{{3}}[〕\])】]\s?第?\d{{1,6}}(?:号|(?=[^\d.,%])))|\d{{0,4}}\s?号)
          | (?P<phone>(?<=0)\d{{2,3}}-\d{{7,8}}(?!\d)|(?<=1)[3-9]\d{{9}}(?![\d.,万亿元]))
          | (?P<chain>\d*+(?:\.\d++){{2,}}+)
          | (?P<mixed>{_MIXED})
          | (?P<number>{_ARABIC})
        )
      | (?<=\.)(?<![\d.]\.)(?P<fraction>\d++)(?![.])
      | (?<=[百千万佰仟])(?P<percent>
            (?:(?<=[百千万])万)?分之(?:\d{{1,3}}(?:,\d{{3}}){{1,9}}+(?!\d)|\d++)(?:\.\d++)?[十百千万亿]{{0,3}}
        )
      | (?<=[百千万佰仟])(?P<share>(?:(?<=[百千万])万)?分之负?[{CN_ALL}]++(?:点[{CN_DIGIT}]++)?)
      | (?<=半)(?P<half>成)
      | (?<=[一二三四五六七八九十])(?:
            (?P<idiom>(?<=一)[般定些致律旦直起切并样]|是)
          | (?P<heading>[一二三四五六七八九十]{{0,2}}[、)])
        )
      | (?<=[{CN_DIGIT}{_CN_TEN}])(?P<chinese>(?:[{CN_ALL}]|0(?=[{CN_DIGIT}]))*+(?:点[{CN_DIGIT}]++[十百千万亿]*+)?)
      | (?<=[{CIRCLED}])(?P<circled>)
    )
    """,
    re.VERBOSE,
)
"""Named groups say what kind of number was found; each ends where the number (or date) ends."""
SIMPLE = TOKEN.groupindex["simple"]
