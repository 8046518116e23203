"""The files that `reportcheck init` writes: settings in which everything is explained, and a first rule that passes."""

from __future__ import annotations

from collections.abc import Mapping

SETTINGS_ZH = """\
# reportcheck 的设置。去掉一行前面的“# ”，该项即生效；不写的项用默认值。命令行中写明的优先。
# 各项的含义见 reportcheck check --help。

# 只用、不用哪些规则：规则编号或其开头（FUND 表示所有 FUND-…），ignore 优先
# select = ["FUND", "RATE", "SUM"]
# ignore = ["HEADING"]

# 自己的规则所在的文件夹，从本文件所在的文件夹算起
rules = ["rules"]

# 某地某年的口径：general、mof-2020、hunan-2013
# profile = "general"

# 表格的版式配方（reportcheck learn 生成，逐条确认后使用）
# recipes = ["recipes"]

# 达到哪一级别的发现使退出状态为 1：error、warning、note、never
# fail-on = "error"

# 同时列出提示级别的发现、成立的关系、每个数字的去向
# notes = false
# relations = false
# ledger = false

# 部分核对、没有可核对关系的文件也算未完成；已核对数字的最低比例（%）
# strict-coverage = false
# min-coverage = 0

# 结果的语言：zh、en
# lang = "zh"
"""
SETTINGS_EN = """\
# Settings of reportcheck. A line counts once its "# " is taken away; what is not written has its usual value.
# What the command line says comes first. `reportcheck check --help` explains every setting.

# Only these rules, not these rules: ids or beginnings of ids (FUND means all FUND-...); ignore wins
# select = ["FUND", "RATE", "SUM"]
# ignore = ["HEADING"]

# Folders of your own rules, from the folder of this file on
rules = ["rules"]

# The conventions of a place and year: general, mof-2020, hunan-2013
# profile = "general"

# Layout recipes of tables (made by reportcheck learn, used once they are confirmed)
# recipes = ["recipes"]

# The lowest level of finding that makes the exit status 1: error, warning, note, never
# fail-on = "error"

# Also list notes, relations that hold, what became of each number
# notes = false
# relations = false
# ledger = false

# Files checked in part or without a checkable relation count as not done; the least share of checked numbers (%)
# strict-coverage = false
# min-coverage = 0

# Language of the results: zh, en
# lang = "zh"
"""
ROLES_ZH = """\
# 角色：一个数字说的是什么，由它前面（before）或后面（after）的词认出。
# 已有的角色（如 spent 支出、budget 预算、approved 审定）见 docs/roles.md；写已有角色的名字就是给它加词。
- role: retained
  zh: 扣留的质量保证金
  en: retention money
  before: [质量保证金, 扣留质量保证金, 预留质量保证金, 质保金, 扣留质保金]
"""
ROLES_EN = """\
# Roles: what a number is, told by the words before or after it. The roles that there are (spent, budget, approved ...)
# are listed in docs/roles.md; an entry with the name of one of them adds words to it.
- role: retained
  zh: 扣留的质量保证金
  en: retention money
  before: [质量保证金, 扣留质量保证金, 预留质量保证金, 质保金, 扣留质保金]
"""
RULE_ZH = """\
# 一条自己的规则。改好后运行 reportcheck rules test，例子全部通过再使用。
- id: OWN-RETENTION                     # 大写字母、数字和连字符；不能与已有的规则重复
  title: 扣留的质量保证金等于审定金额减已支付金额
  kind: identity                        # identity：和差关系；ratio：比率；claim、whole_claim：说法与数字
  relation: retained = approved - spent # 角色之间的关系；x? 没写时按 0，a | b 两种口径都可以
  level: error                          # error 错误、warning 警告、note 提示
  basis: 工程价款结算和质量保证金的管理要求 # 依据的文件
  examples:
    holds:                              # 成立的一句
      - 2023年泵站改造工程审定金额312.40万元，已支付303.03万元，扣留质量保证金9.37万元。
    contradicted:                       # 有矛盾的一句：只能有这一条规则报告
      - 2023年泵站改造工程审定金额312.40万元，已支付303.03万元，扣留质量保证金9.73万元。
    silent:                             # 数字不全、不应核对的一句
      - 2023年泵站改造工程审定金额312.40万元，质量保证金按规定扣留。
    near_miss:                          # 看似矛盾而其实无误的一句
      - 2023年泵站改造工程审定金额312.40万元，已支付303.03万元，扣留质量保证金9.37万元，上年扣留9.73万元已退还。
"""
RULE_EN = """\
# A rule of your own. Change it, then run reportcheck rules test; use it once all examples come out.
- id: OWN-RETENTION                     # capitals, digits and hyphens; no id that there is already
  title: {zh: 扣留的质量保证金等于审定金额减已支付金额, en: what is retained is what was approved less what was paid}
  kind: identity                        # identity: sums and differences; or ratio, claim, whole_claim
  relation: retained = approved - spent # between roles; x? counts as 0 where not stated, a | b admits both
  level: error                          # error, warning or note
  basis: 工程价款结算和质量保证金的管理要求 # the notice or standard behind it
  examples:
    holds:                              # a text that holds
      - 2023年泵站改造工程审定金额312.40万元，已支付303.03万元，扣留质量保证金9.37万元。
    contradicted:                       # a text that contradicts itself; no other rule may have anything to say
      - 2023年泵站改造工程审定金额312.40万元，已支付303.03万元，扣留质量保证金9.73万元。
    silent:                             # a text that lacks figures and is not to be checked
      - 2023年泵站改造工程审定金额312.40万元，质量保证金按规定扣留。
    near_miss:                          # a text that looks wrong and is sound
      - 2023年泵站改造工程审定金额312.40万元，已支付303.03万元，扣留质量保证金9.37万元，上年扣留9.73万元已退还。
"""

FIRST_FILES: Mapping[str, Mapping[str, str]] = {
    "zh": {
        "reportcheck.toml": SETTINGS_ZH,
        "rules/lexicon/roles.yaml": ROLES_ZH,
        "rules/rules/own.yaml": RULE_ZH,
    },
    "en": {
        "reportcheck.toml": SETTINGS_EN,
        "rules/lexicon/roles.yaml": ROLES_EN,
        "rules/rules/own.yaml": RULE_EN,
    },
}
"""The path of each file below the folder, and its text, by language."""
