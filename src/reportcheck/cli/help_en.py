"""Help pages in English. A test compares their options with those that the parsers accept."""

MAIN = """\
reportcheck: checks the numbers of public-finance reports and proves which statements cannot be true together.

Usage
  reportcheck check PATH...            check reports
  reportcheck diff OLD NEW             compare two drafts: findings cleared, kept, added
  reportcheck show FILE [--facts ...]  see what was understood of a file
  reportcheck learn FILE               infer how the columns of tables follow from each other; a recipe to confirm
  reportcheck rules                    list all rules
  reportcheck rule ID                  the page of a rule: what, why, examples, known problems, basis
  reportcheck init [DIR]               write settings with comments and a first rule of your own
  reportcheck rules test DIR           run the examples of your own rules; which do not come out, and why
  reportcheck schema                   print the JSON Schema of the JSON output
  reportcheck cache info|clean         see or empty the cache of results
  reportcheck completion SHELL         print the completion script of bash, zsh or fish

Options
  -h, --help       this page; behind a command, the page of that command
  -V, --version    the version
  --lang zh|en     language; zh by default

Exit status
  0  read and checked, nothing found at or above --fail-on
  1  findings at or above --fail-on (error by default)
  2  wrong usage or settings, or a file that is unreadable, crashed the check or timed out; wins over 1

Examples
  reportcheck check report.docx
  reportcheck check reports/ --format json -o result.json
  reportcheck show report.docx --facts

Everything runs on this machine: no network, no model in the verdict, the same result every time.
"""

CHECK = """\
reportcheck check: checks reports and prints every contradiction with its proof.

Usage
  reportcheck check PATH... [options]

Arguments
  PATH    A file, a folder (with all folders in it) or a pattern ('reports/**/*.docx').
          Lock files (~$*.docx), hidden files and files of other types in folders are passed over, and
          standard error says so; a file given by name is always tried.
          A zip is checked file by file; a.zip!/b.docx is b.docx in a.zip.
          s3://, hdfs:// and the like are read with reportcheck[remote] and the driver of the storage.

Output
  -f, --format NAME
                  auto      terminal on a terminal, concise in a pipe, github inside GitHub Actions (the default)
                  terminal  text, sum, gap and likely slip of each finding; of over 100 reports, tables
                  concise   a line per finding: path:where: RULE level message
                  json      everything; see reportcheck schema
                  html      one page for a browser, offline: the texts with every number coloured by what became
                            of it, findings in the margin
                  jsonl     a line of JSON per report, written as each is done
                  xlsx      a ledger of issues for Excel: summary, issues, not checked, rules
                  csv       a row per finding, for spreadsheets
                  markdown  the summary of a CI job, no larger than GitHub takes
                  github    annotations of a pull request, ten of a level at most, the worst first
                  sarif     SARIF 2.1.0, for code scanning
                  junit     JUnit XML: a test case per rule, skipped where there was nothing to check
  -o, --output FILE
                  write the --format before it to FILE; without one its name tells the format (.json, .jsonl, .html,
                  .htm, .xlsx, .csv, .md, .sarif; .xml is junit, all else concise). Both may be given in pairs, as
                  often as needed: one check, several outputs. A format without -o goes to standard output, one at
                  most; xlsx needs -o
  --annotate DIR  also write to DIR a copy of each report with findings, with notes at the numbers: comments in docx,
                  cell notes in xlsx, highlights in pdf. The first number of a finding bears the whole explanation,
                  the others point to it. Reports are never changed, files never overwritten; sub-folders are
                  mirrored, reports of a.zip go to DIR/a/; other formats get no copy, and standard error says so
  --relations     also list every relation that was checked, those that hold included
  --ledger        also list what became of each number: checked, restated, exempt, not checked
  --notes         also list findings of level note
  --statistics    counts instead of findings: rules with levels, numbers by fate, files by status (or --format json)
  --watch         for a writer at work: check again whenever a file is saved, and tell how many findings are
                  cleared and added; Ctrl-C ends
  --lang zh|en    language of the results; zh by default

Rules
  --select R,...  only these rules; R is an id or the beginning of ids (FUND means all FUND-...)
  --ignore R,...  not these rules; wins over --select
  --profile NAME  the conventions of a place and year: general (the default), mof-2020, hunan-2013; what a
                  report prints itself comes first
  --recipes PATH  a file of layout recipes, or a folder of them (*.yaml), as often as needed; relations that are
                  confirmed there are checked in tables with the same header, see reportcheck learn
  --rules DIR     a folder of your own rules, words, families and profiles, as often as needed; in force beside
                  those of the package, see reportcheck init
  --config FILE   the settings file; by default the nearest reportcheck.toml, or pyproject.toml with
                  [tool.reportcheck], from the folder of PATH upwards; options given here win (docs/adopting.md)
  --no-config     no settings file

Findings that are there already
  --write-baseline FILE
                  write the present findings to a baseline; this run ends with 0 despite findings
  --baseline FILE report only findings that the baseline does not have, and how many of its findings are cleared
                  A comment in Word or at a cell of xlsx that reads `reportcheck: ignore RULE -- reason`, or
                  [[suppress]] in the settings file, tells why a finding may stay.

Many files
  -j, --jobs N    how many processes check, one per core by default; few files are checked without any. Neither the
                  results nor their order depend on it
  --timeout SECONDS
                  what one file may take, 120 by default, 0 for no limit; one that takes longer ends as timed out
  --max-memory MB what one process may use, 2000 by default, 0 for no limit; a file that needs more ends as crashed
  --results DIR   write results into a folder as the run goes on (a line of JSON per report, and a manifest); a run
                  that was cut off goes on with the same command, and files that are done and unchanged are not
                  checked again
  --no-cache      without the cache, from which files come whose content was checked before by the same program,
                  rules and settings (see reportcheck cache)
  --no-progress   no bar on standard error; there is none anyway in CI and where that is no terminal
  --engine serial|local|ray
                  check in this process one by one, without limits of time and memory; in processes of this machine;
                  on a Ray cluster (needs reportcheck[ray])
  --address ADDRESS
                  that of a running Ray cluster, with --engine ray; without it one is started here

Across files
  --group-by HOW  compare reports that belong together: folder, print (the unit that reports name), or a manifest (CSV
                  with the columns path, unit, year, and if need be kind, department): report, form and final accounts
                  of one unit with each other, and each year with the next
  --rollup        also compare the totals of departments with the sums of their units, as the manifest's column
                  department lists them
  --duplicates    list reports that were copied from another unit or year, with the share of text in common

Exit status
  --fail-on error|warning|note|never
                      the lowest level of finding that makes the status 1; error by default. note also lists notes
  --exit-zero         leave with 0 despite findings (still 2 where a file could not be read)
  --allow-unreadable  files that are unreadable, crash or time out do not change the status
  --strict-coverage   files checked in part, or without a checkable relation, count as not done (2)
  --min-coverage N    so do reports of whose numbers fewer than N % (0 to 100) are checked, restated or exempt
  -h, --help          this page

  0  read and checked, nothing found at or above --fail-on
  1  findings at or above it
  2  wrong usage or settings; no report found in a PATH; a file unreadable, crashed or timed out; an annotated
     copy that could not be written.
     2 wins over 1.

Standard output holds the result and nothing else; messages go to standard error.

Examples
  reportcheck check report.docx
  reportcheck check reports/ --fail-on warning
  reportcheck check '2023/**/*.docx' --format json --relations -o result.json
  reportcheck check reports/ --format concise --format xlsx -o ledger.xlsx --format sarif -o result.sarif
  reportcheck check report.txt --select FUND,RATE --notes
  reportcheck check reports/ --annotate annotated
"""

DIFF = """\
reportcheck diff: compares two drafts and lists the findings that the new one has cleared, kept and added.

Usage
  reportcheck diff OLD NEW [options]

Arguments
  OLD NEW         Two reports (the old draft, the new one), or two results of reportcheck check --format json
                  (*.json); results of several reports are compared report by report, by path.
                  Moved paragraphs, renumbered headings and tables in another place make no difference.

Options
  -f, --format text|json
                  text by default
  --notes         compare findings of level note too; results must have been made with --notes
  --profile NAME  the conventions of a place and year, as for reportcheck check
  --rules DIR     a folder of your own rules, as often as needed
  --fail-on error|warning|note|never
                  the lowest level of added finding that makes the status 1; error by default
  --config FILE   the settings file; by default searched from the folder of NEW upwards. Its baseline is not used
  --no-config     no settings file
  --lang zh|en    language; zh by default
  -h, --help      this page

Exit status
  0  no added finding at or above --fail-on
  1  added findings at or above it
  2  wrong usage, or a file that could not be checked

Examples
  reportcheck diff draft-1.docx draft-2.docx
  reportcheck diff last-month.json this-month.json --fail-on warning
"""

SHOW = """\
reportcheck show: what was understood of a file. The first place to look when a result seems wrong.

Usage
  reportcheck show FILE [options]

Options (one of; --text by default)
  --text         paragraphs, each with its place: P12 is paragraph 12, T18R3 row 3 of the table at 18
  --sections     the tree of headings
  --tables       tables: the grid with a mark at each number (checked, wrong, not checked ...), the columns with
                 header, unit and role, sums of rows, columns that follow from others, and for every number its
                 value, item, fate, and by which rules or why not
  --numbers      numbers: value, unit, worth of the last digit, dimension; why one is exempt
  --facts        what each number is about: role, item, period, scope
  --relations    the relations that were checked, and their outcome
  --ledger       what became of each number

Other
  -f, --format text|json
                 json, with --tables only, prints the same for programs (docs/tables.md); text by default
  --profile NAME the conventions of a place and year: general (the default), mof-2020, hunan-2013
  --rules DIR    a folder of your own rules, as often as needed
  --config FILE  the settings file, by default as for reportcheck check
  --no-config    no settings file
  --lang zh|en   language; zh by default
  -h, --help     this page

Exit status
  0  shown
  2  wrong usage, or the file cannot be read

Examples
  reportcheck show report.docx --facts
  reportcheck show accounts.xlsx --tables
  reportcheck show report.docx --relations | grep contradicted
"""

LEARN = """\
reportcheck learn: relations between columns that no header tells and nearly every row bears out, as a layout recipe
(YAML) for a person to confirm.

Usage
  reportcheck learn FILE [options]

Arguments
  FILE            A file; relations of its tables are inferred (a = b + c, a = b - c, a = b / c, a = b * c).

Options
  -o, --output FILE
                  write to FILE instead of standard output; a file that is there is never written over
  --lang zh|en    language; zh by default
  -h, --help      this page

Using the recipe
  Go through it: set confirmed to true where a relation holds, delete it where it does not. From then on
  reportcheck check reports/ --recipes recipe.yaml checks it, as TABLE-RECIPE, in every table with the same header.
  Without a recipe the few rows that break a relation are only notes (TABLE-INFERRED, shown with --notes).

Exit status
  0  inferred (where nothing was, no file is written and standard error says so)
  2  wrong usage, a file that is unreadable, or a recipe that could not be written

Examples
  reportcheck learn materials.xlsx
  reportcheck learn materials.xlsx -o recipe.yaml
"""

RULES = """\
reportcheck rules: lists id, level and title of every rule, or runs the examples of your own.

Usage
  reportcheck rules [options]
  reportcheck rules test DIR... [options]

Arguments
  test DIR                 a folder of your own rules. Every example of every rule in it is run: holds must hold,
                           contradicted must be found by this rule and no other, silent must not be checked,
                           near_miss must not be accused. What does not come out is shown with its text, the numbers
                           and roles that were read in it, and what happened instead. Mistakes in the files are told
                           with file, line and what was expected

Options
  --rules DIR              a folder of your own rules to list with the others, as often as needed
  -f, --format text|json   json prints all data of the rules; text by default
  --lang zh|en             language; zh by default
  -h, --help               this page

Exit status
  0  listed, or all examples come out
  1  some examples do not
  2  wrong usage, or a mistake in the files

Examples
  reportcheck rules
  reportcheck rules --format json
  reportcheck rules test rules
"""

RULE = """\
reportcheck rule: the page of a rule (Markdown).

Usage
  reportcheck rule ID... [options]

Arguments
  ID              the id of a rule, or the beginning of ids (FUND shows all FUND-...)

Options
  --all           all rules
  --rules DIR     a folder of your own rules, as often as needed
  --lang zh|en    language; zh by default
  -h, --help      this page

Examples
  reportcheck rule FUND-SAVED
  reportcheck rule --all > rules.md
"""

INIT = """\
reportcheck init: writes settings with comments and a first rule of your own.

Usage
  reportcheck init [DIR] [options]

Arguments
  DIR             the folder to write to, by default this one; it is made where it is not there

Files
  reportcheck.toml            settings, each explained
  rules/lexicon/roles.yaml    the words of the rule
  rules/rules/own.yaml        a rule with examples that pass reportcheck rules test
  Where one of them is there already, nothing is written.

Options
  --lang zh|en    language of the comments; zh by default
  -h, --help      this page

Exit status
  0  written
  2  wrong usage, or a file that is there already or cannot be written

Examples
  reportcheck init
  reportcheck init settings
"""

SCHEMA = """\
reportcheck schema: prints the JSON Schema (2020-12) of --format json.

Usage
  reportcheck schema

Options
  --lang zh|en    language of this page; zh by default
  -h, --help      this page

Examples
  reportcheck schema > output.schema.json
"""

CACHE = """\
reportcheck cache: see or empty the cache of results.

Usage
  reportcheck cache info       how many results it holds, how large it is, and in which folder
  reportcheck cache clean      remove all of it

Arguments
  ACTION          info or clean

Options
  --lang zh|en    language of this page; zh by default
  -h, --help      this page

A run of many files keeps each result in the user's cache folder by the content of the file, the program, the rules and
the settings, and takes it from there as long as none of them changes. The cache holds 1 GB at most, what was not used
for longest goes first; a damaged entry is checked anew. REPORTCHECK_CACHE_DIR names another folder.
"""

COMPLETION = """\
reportcheck completion: prints a script that completes commands, options and values with the Tab key.

Usage
  reportcheck completion bash|zsh|fish

Options
  --lang zh|en    language of what is said of commands; zh by default
  -h, --help      this page

Examples
  reportcheck completion bash > ~/.local/share/bash-completion/completions/reportcheck
  reportcheck completion zsh > ~/.zfunc/_reportcheck
  reportcheck completion fish > ~/.config/fish/completions/reportcheck.fish

~/.zfunc has to be in fpath before compinit in ~/.zshrc: fpath+=~/.zfunc
"""
