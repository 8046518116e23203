"""Help pages in Chinese. A test compares their options with those that the parsers accept."""

MAIN = """\
reportcheck：核对财政财务报告中的数字，证明哪些说法不可能同时成立。

用法
  reportcheck check PATH…            核对报告
  reportcheck diff OLD NEW           比较两稿：哪些发现已消除、仍存在、新增
  reportcheck show FILE [--facts …]  查看程序从文件中读到了什么
  reportcheck learn FILE             推断表格各列之间的关系，写成版式配方供确认
  reportcheck rules                  列出全部规则
  reportcheck rule ID                一条规则的说明：核对什么、为什么、例子、已知问题、依据
  reportcheck init [DIR]             写出带注释的设置文件和第一条自己的规则
  reportcheck rules test DIR         运行自己的规则的例子，指出哪一句不符、为什么
  reportcheck schema                 输出 JSON 结果的 JSON Schema
  reportcheck cache info|clean       查看或清空结果缓存
  reportcheck completion SHELL       输出 bash、zsh 或 fish 的命令补全脚本

选项
  -h, --help       显示本说明；放在命令后面则显示该命令的说明
  -V, --version    显示版本
  --lang zh|en     语言，默认 zh

退出状态
  0  已读取并核对，没有达到 --fail-on 级别的发现
  1  有达到 --fail-on 级别（默认 error）的发现
  2  用法或设置有误，或有文件无法读取、检查中断、超时；与 1 同时出现时为 2

例子
  reportcheck check 绩效自评报告.docx
  reportcheck check 报告/ --format json -o 结果.json
  reportcheck show 绩效自评报告.docx --facts

所有核对都在本机完成，不联网，不使用模型判断，同一文件每次结果相同。
"""

CHECK = """\
reportcheck check：核对报告，打印矛盾及其证明。

用法
  reportcheck check PATH… [选项]

参数
  PATH    文件、文件夹（含各级子文件夹）或通配符（'报告/**/*.docx'）。
          文件夹中的临时锁文件（~$*.docx）、隐藏文件和其他类型的文件会跳过并在标准错误中说明；
          直接写出的文件一定会尝试读取。zip 压缩包中的文件逐个核对，a.zip!/b.docx 表示其中的 b.docx。
          s3://、hdfs:// 等路径需安装 reportcheck[remote] 和相应存储的驱动。

输出
  -f, --format NAME
                  auto      终端中为 terminal，管道中为 concise，GitHub Actions 中为 github（默认值）
                  terminal  逐条列出原文、算式、差额和可能的笔误；报告多时汇总，超过 100 份只列问题最多的
                  concise   每条发现一行：路径:位置: 规则 级别 说明
                  json      完整结果，格式见 reportcheck schema
                  html      浏览器中打开的单个网页，不联网：正文中每个数字按去向着色，发现列在旁边
                  jsonl     每份报告一行 JSON，核对完一份写一份
                  xlsx      Excel 问题台账：汇总、问题、未核对、规则四张表
                  csv       每条发现一行的表格，可用 Excel 打开
                  markdown  CI 作业摘要，不超过 GitHub 允许的大小
                  github    拉取请求中的标注，每级最多 10 条，严重的在前
                  sarif     SARIF 2.1.0，供代码扫描平台使用
                  junit     JUnit XML，每条规则一个用例，没有可核对内容的规则为跳过
  -o, --output FILE
                  把前面的 --format 写入文件；前面没有 --format 时按文件名判断格式（.json、.html、.htm、.jsonl、
                  .xlsx、.csv、.md、.sarif，.xml 为 junit，其他为 concise）。两者可成对多次使用，一次核对写出多种结果；
                  没有 -o 的格式写到标准输出，最多一种，xlsx 必须有 -o
  --annotate DIR  另在 DIR 中为有发现的报告各写一份带批注的副本：docx 为 Word 批注，xlsx 为单元格批注，pdf 为高亮；
                  每条发现的第一个数字处写全说明，其余数字处注明“见批注N”。原文件不改动，已有文件不覆盖，
                  子文件夹照搬，a.zip 中的报告写在 DIR/a/ 下；其他格式没有副本，在标准错误中说明
  --relations     同时列出所有核对过的关系，包括成立的
  --ledger        同时列出每个数字的去向：已核对、重复表述、无需核对、未核对
  --notes         同时列出提示（note）级别的发现
  --statistics    不列出发现，只列数目：各规则各级别的发现、数字去向、文件状态（可用 --format json）
  --watch         边改边查：文件保存后重新核对，并说明消除、新增几条；按 Ctrl-C 结束
  --lang zh|en    结果的语言，默认 zh

规则
  --select R,…    只用这些规则；R 为规则编号或其开头（FUND 表示所有 FUND-…）
  --ignore R,…    不用这些规则；优先于 --select
  --profile NAME  使用某地某年的口径：general（默认）、mof-2020、hunan-2013；报告自列的标准优先
  --recipes PATH  版式配方文件，或放配方的文件夹（*.yaml），可多次使用；其中已确认的关系在表头相同的表中核对，
                  见 reportcheck learn
  --rules DIR     自己的规则、词语、分项和配置所在的文件夹，可多次使用；与内置规则同时生效，见 reportcheck init
  --config FILE   设置文件；默认从 PATH 所在的文件夹逐级向上，取最近的 reportcheck.toml
                  或有 [tool.reportcheck] 的 pyproject.toml；命令行的选项优先（见 docs/adopting.md）
  --no-config     不用设置文件

已有的发现
  --write-baseline FILE
                  把现有的发现写入基线文件；这次有发现也以 0 退出
  --baseline FILE 只报告基线中没有的发现，并说明基线中的发现消除了几条
                  在 Word 批注或 xlsx 单元格批注中写“reportcheck: ignore 规则 -- 理由”，
                  或在设置文件中写 [[suppress]]，可以说明个别发现为什么不必改

许多文件
  -j, --jobs N    同时核对的进程数，默认每个处理器核心一个；文件很少时不另开进程。结果与进程数无关，顺序不变
  --timeout SECONDS
                  一个文件的时限，默认 120 秒，0 为不限；超时的文件状态为超时，其余照常
  --max-memory MB 一个进程的内存上限，默认 2000 MB，0 为不限；超出的文件状态为检查中断，其余照常
  --results DIR   边核对边把结果写入文件夹（每份报告一行 JSON，另有清单）；中途被终止后用同一命令可接着核对，
                  已完成且未改动的文件不再核对
  --no-cache      不用缓存；默认内容、程序、规则和设置都未变的文件直接取上次的结果（见 reportcheck cache）
  --no-progress   不在标准错误中显示进度；不是终端或在 CI 中时本来就不显示
  --engine serial|local|ray
                  在本进程中逐个核对（没有时限和内存上限）；在本机多个进程中核对；
                  在 Ray 集群上核对（需安装 reportcheck[ray]）
  --address ADDRESS
                  已有 Ray 集群的地址，与 --engine ray 同用；不写则在本机启动

跨文件核对
  --group-by HOW  把相关的报告放在一起互相核对：folder 按文件夹，print 按报告自己写明的单位，或清单文件（CSV，列为
                  path、unit、year，可有 kind、department）；同一单位的报告、自评表、决算和相邻年度的报告互相对照
  --rollup        再核对部门汇总数与各单位之和；单位以清单的 department 列为准
  --duplicates    列出雷同的报告（照抄其他单位或其他年度）及相同文字所占比例

退出状态
  --fail-on error|warning|note|never
                      达到哪一级别的发现使退出状态为 1，默认 error；note 同时列出提示
  --exit-zero         有发现时也以 0 退出（文件无法读取时仍为 2）
  --allow-unreadable  无法读取、检查中断或超时的文件不影响退出状态
  --strict-coverage   部分核对和没有可核对关系的文件也算未完成（2）
  --min-coverage N    已核对、重复表述和无需核对的数字不足 N%（0–100）的报告也算未完成（2）
  -h, --help          显示本说明

  0  已读取并核对，没有达到 --fail-on 级别的发现
  1  有达到该级别的发现
  2  用法或设置有误；PATH 中没有找到报告；有文件无法读取、检查中断或超时；有批注副本未能写出。
     与 1 同时出现时为 2。

标准输出只有结果，其余说明都在标准错误。

例子
  reportcheck check 自评报告.docx
  reportcheck check 报告/ --fail-on warning
  reportcheck check '2023/**/*.docx' --format json --relations -o 结果.json
  reportcheck check 报告/ --format concise --format xlsx -o 台账.xlsx --format sarif -o 结果.sarif
  reportcheck check 自评报告.txt --select FUND,RATE --notes
  reportcheck check 报告/ --annotate 批注副本
"""

DIFF = """\
reportcheck diff：比较两稿，列出新稿消除、保留和新增的发现。

用法
  reportcheck diff OLD NEW [选项]

参数
  OLD NEW         两份报告（旧稿、新稿），或 reportcheck check --format json 的两份结果（*.json）；
                  结果含多份报告时按路径逐份比较
                  段落移动、标题重新编号、表格换位不影响比较

选项
  -f, --format text|json
                  默认 text
  --notes         同时比较提示（note）级别的发现；结果文件也要用 --notes 生成
  --profile NAME  使用某地某年的口径，同 reportcheck check
  --rules DIR     自己的规则所在的文件夹，可多次使用
  --fail-on error|warning|note|never
                  达到哪一级别的新增发现使退出状态为 1，默认 error
  --config FILE   设置文件，默认从 NEW 所在的文件夹逐级向上寻找；其中的 baseline 不用
  --no-config     不用设置文件
  --lang zh|en    语言，默认 zh
  -h, --help      显示本说明

退出状态
  0  没有达到 --fail-on 级别的新增发现
  1  有达到该级别的新增发现
  2  用法有误，或有文件无法核对

例子
  reportcheck diff 自评报告-初稿.docx 自评报告-二稿.docx
  reportcheck diff 上月.json 本月.json --fail-on warning
"""

SHOW = """\
reportcheck show：查看程序从一个文件中读到了什么。结果看起来不对时先看这里。

用法
  reportcheck show FILE [选项]

选项（只能选一个，默认 --text）
  --text         各段文字，前面是位置：P12 为第 12 段，T18R3 为第 18 段处表格的第 3 行
  --sections     标题的层次
  --tables       表格：各格数字的标记（已核对、矛盾、未核对……），各列的表头、单位和角色，各行的合计关系，
                 由其他列算出的列，每个数字的值、事项、去向，由哪些规则核对，或者为什么没有核对
  --numbers      识别出的数字：值、单位、末位精度、类别；不参与核对的注明原因
  --facts        每个数字说的是什么：角色、事项、期间、范围
  --relations    核对过的关系及结果
  --ledger       每个数字的去向

其他
  -f, --format text|json
                 json 只用于 --tables，供程序使用（见 docs/tables.md）；默认 text
  --profile NAME 使用某地某年的口径：general（默认）、mof-2020、hunan-2013
  --rules DIR    自己的规则所在的文件夹，可多次使用
  --config FILE  设置文件，默认同 reportcheck check
  --no-config    不用设置文件
  --lang zh|en   语言，默认 zh
  -h, --help     显示本说明

退出状态
  0  已显示
  2  用法有误或文件无法读取

例子
  reportcheck show 自评报告.docx --facts
  reportcheck show 决算表.xlsx --tables
  reportcheck show 自评报告.docx --relations | grep contradicted
"""

LEARN = """\
reportcheck learn：表头没有写明算法、而各行数字几乎都成立的列间关系，写成版式配方（YAML），供人确认。

用法
  reportcheck learn FILE [选项]

参数
  FILE            一个文件；推断其中各张表的列间关系（甲＝乙＋丙、甲＝乙－丙、甲＝乙÷丙、甲＝乙×丙）

选项
  -o, --output FILE
                  写入文件而不是标准输出；不覆盖已有的文件
  --lang zh|en    语言，默认 zh
  -h, --help      显示本说明

用配方
  逐条核实，成立的把 confirmed 改为 true，不成立的删去；
  以后 reportcheck check 报告/ --recipes 配方.yaml 会在表头相同的每张表中按 TABLE-RECIPE 核对。
  没有配方时，个别不符的行只是提示（TABLE-INFERRED，用 --notes 显示）。

退出状态
  0  已推断（没有推断出关系时不写文件，并在标准错误中说明）
  2  用法有误、文件无法读取，或配方无法写入

例子
  reportcheck learn 物料明细表.xlsx
  reportcheck learn 物料明细表.xlsx -o 配方.yaml
"""

RULES = """\
reportcheck rules：列出全部规则的编号、级别和标题，或运行自己的规则的例子。

用法
  reportcheck rules [选项]
  reportcheck rules test DIR… [选项]

参数
  test DIR                 自己的规则所在的文件夹。逐条规则运行例子：holds 应成立，contradicted 应由这条规则
                           报告矛盾且没有其他问题，silent 不应核对，near_miss 不应报告问题；
                           不符的列出原句、读到的数字及其角色、实际的结果
                           文件中的错误指出文件、行号和应写成什么

选项
  --rules DIR              自己的规则所在的文件夹，可多次使用；与内置规则一起列出
  -f, --format text|json   json 给出规则的全部数据；默认 text
  --lang zh|en             语言，默认 zh
  -h, --help               显示本说明

退出状态
  0  已列出，或例子全部通过
  1  有例子不符
  2  用法有误，或文件中有错误

例子
  reportcheck rules
  reportcheck rules --format json
  reportcheck rules test rules
"""

RULE = """\
reportcheck rule：一条规则的说明页（Markdown）。

用法
  reportcheck rule ID… [选项]

参数
  ID              规则编号，或其开头（FUND 显示所有 FUND-…）

选项
  --all           全部规则
  --rules DIR     自己的规则所在的文件夹，可多次使用
  --lang zh|en    语言，默认 zh
  -h, --help      显示本说明

例子
  reportcheck rule FUND-SAVED
  reportcheck rule --all > 规则.md
"""

INIT = """\
reportcheck init：写出带注释的设置文件和第一条自己的规则。

用法
  reportcheck init [DIR] [选项]

参数
  DIR             写到哪个文件夹，默认当前文件夹；没有的文件夹会建立

写出的文件
  reportcheck.toml            设置，每一项都有说明
  rules/lexicon/roles.yaml    规则用到的词
  rules/rules/own.yaml        一条规则及其例子，reportcheck rules test 可以通过
  其中任何一个已经存在时，不写入任何文件。

选项
  --lang zh|en    注释的语言，默认 zh
  -h, --help      显示本说明

退出状态
  0  已写出
  2  用法有误，文件已存在或无法写入

例子
  reportcheck init
  reportcheck init 核对设置
"""

SCHEMA = """\
reportcheck schema：输出 --format json 结果的 JSON Schema（2020-12）。

用法
  reportcheck schema

选项
  --lang zh|en    本说明的语言，默认 zh
  -h, --help      显示本说明

例子
  reportcheck schema > output.schema.json
"""

CACHE = """\
reportcheck cache：查看或清空结果缓存。

用法
  reportcheck cache info       有多少份结果，占多少空间，在哪个文件夹
  reportcheck cache clean      全部清除

参数
  ACTION          info 或 clean

选项
  --lang zh|en    本说明的语言，默认 zh
  -h, --help      显示本说明

一次核对许多文件时，每份结果按文件内容、程序、规则和设置存入用户的缓存文件夹，下次都未变时直接取用。
缓存不超过 1 GB，先清除最久未用的；损坏的条目重新核对。环境变量 REPORTCHECK_CACHE_DIR 可指定别的文件夹。
"""

COMPLETION = """\
reportcheck completion：输出命令补全脚本，按 Tab 键补全命令、选项和可用的值。

用法
  reportcheck completion bash|zsh|fish

选项
  --lang zh|en    命令说明的语言，默认 zh
  -h, --help      显示本说明

例子
  reportcheck completion bash > ~/.local/share/bash-completion/completions/reportcheck
  reportcheck completion zsh > ~/.zfunc/_reportcheck
  reportcheck completion fish > ~/.config/fish/completions/reportcheck.fish

~/.zfunc 要在 ~/.zshrc 中 compinit 之前加入 fpath：fpath+=~/.zfunc
"""
