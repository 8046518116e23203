# reportcheck. `make check` shows it at work on the samples, `make test` runs the tests;
# both need Python 3.11 or later, git and make, and set up .venv themselves.

PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
PIP    := $(BIN)/python -m pip --quiet --disable-pip-version-check
RULES  := src/reportcheck/rulebook/rules.json
YAML   := $(wildcard rules/*.yaml rules/*/*.yaml)
CODE   := src tests docs rules $(wildcard benchmarks samples)

export PYTHONUTF8 := 1
.DELETE_ON_ERROR:
.PHONY: help check test browser cluster coverage quick lint format types contracts docs docs-write site bench bench-batch fuzz fuzz-guided mutants rules
.PHONY: clean

help:
	@echo "make check       check the samples and show the findings"
	@echo "make test        run all tests"
	@echo "make browser     install what the tests in a browser need; without it they are skipped"
	@echo "make cluster     run the tests on a Ray cluster of two nodes and an object store on this machine"
	@echo "make coverage    the same, and fail where less than 90 % of the source was run"
	@echo "make quick       run the tests that take no more than a few seconds"
	@echo "make lint types contracts docs   the gates: ruff, mypy, import-linter, generated pages"
	@echo "make format      format the code"
	@echo "make docs-write  write the generated pages"
	@echo "make site        build the documentation as a site in build/site, links checked"
	@echo "make bench       the benchmark, with its peers"
	@echo "make bench-batch the benchmark of runs over thousands of reports"
	@echo "make fuzz        damaged and hostile files of every format, 20,000 or INPUTS=N of them"
	@echo "make fuzz-guided the same guided by coverage (atheris), for a minute or SECONDS=N"
	@echo "make mutants     mutation tests of the code that judges; writes docs/mutation.md"
	@echo "make rules       compile rules/ where a file is newer than the compiled rules"
	@echo "make clean       remove everything that was made"

check: $(VENV)/.installed rules
	$(BIN)/reportcheck check samples --group-by folder --format terminal --exit-zero

test: $(VENV)/.installed-dev rules
	$(BIN)/python -m pytest --quiet

browser: $(VENV)/.installed-dev
	tests/browser/install.sh

cluster: $(VENV)/.installed-dev $(VENV)/.installed-cluster rules
	$(BIN)/python -m pytest --quiet -m cluster tests/batch

coverage: $(VENV)/.installed-dev rules
	$(BIN)/python -m pytest --quiet --cov --cov-report=term:skip-covered --cov-fail-under=90

quick: $(VENV)/.installed-dev rules
	$(BIN)/python -m pytest --quiet -m "not slow and not cluster"

lint: $(VENV)/.installed-dev
	$(BIN)/ruff check --quiet $(CODE)
	$(BIN)/ruff format --check --quiet $(CODE)

format: $(VENV)/.installed-dev
	$(BIN)/ruff format --quiet $(CODE)

types: $(VENV)/.installed-dev
	$(BIN)/mypy --no-error-summary

contracts: $(VENV)/.installed-dev
	$(BIN)/lint-imports

docs: $(VENV)/.installed-dev rules
	$(BIN)/python docs/generate.py --check
	$(BIN)/python docs/picture.py --check

docs-write: $(VENV)/.installed-dev rules
	$(BIN)/python docs/generate.py
	$(BIN)/python docs/picture.py

# The theme's notice of its successor is no warning about these pages.
site: $(VENV)/.installed-docs
	NO_MKDOCS_2_WARNING=1 $(BIN)/mkdocs build --strict --quiet
	$(BIN)/python docs/check_site.py build/site

bench: $(VENV)/.installed-dev $(VENV)/.installed-bench rules
	$(BIN)/python -m benchmarks

# Some fifteen minutes on two cores, which nothing else should use.
bench-batch: $(VENV)/.installed-dev $(VENV)/.installed-bench rules
	$(BIN)/python benchmarks/batch.py

# Not a gate: it takes half an hour on two cores. A violation is a number; `make fuzz ONE=number` makes its file again.
fuzz: $(VENV)/.installed-dev rules
	$(BIN)/python -m tests.fuzz $(if $(ONE),--one $(ONE),$(INPUTS))

fuzz-guided: $(VENV)/.installed-dev $(VENV)/.installed-fuzz rules
	$(BIN)/python -m tests.fuzz.guided $(SECONDS)

# Not a gate: it takes some twenty minutes on one core.
mutants: $(VENV)/.installed-dev $(VENV)/.installed-mutants rules
	rm -rf mutants
	nice $(BIN)/mutmut run --max-children 1
	$(BIN)/python docs/mutation.py

rules: $(RULES)

# Folders stand among the prerequisites because their times change when a file goes away.
$(RULES): $(YAML) $(wildcard rules/rules rules/lexicon rules/profiles) rules/build_hook.py src/reportcheck/rulebook/compile.py | $(VENV)/.installed
	@$(BIN)/python rules/build_hook.py

# A Debian without python3-venv leaves half an environment behind: install the package where we may, else say so.
$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	    { echo "reportcheck needs Python 3.11 or later; set PYTHON=…" >&2; exit 1; }
	@$(PYTHON) -m venv $(VENV) >/dev/null 2>&1 || { \
	    rm -rf $(VENV); \
	    if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
	        apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq python3-venv >/dev/null; \
	    else \
	        echo "python3 has no venv module; install it first: sudo apt-get install python3-venv" >&2; exit 1; \
	    fi && $(PYTHON) -m venv $(VENV); }

$(VENV)/.installed: pyproject.toml rules/build_hook.py | $(BIN)/python
	$(PIP) install --editable .
	@touch $@

$(VENV)/.installed-dev: pyproject.toml $(VENV)/.installed
	$(PIP) install --editable ".[dev]"
	@touch $@

$(VENV)/.installed-docs: pyproject.toml $(VENV)/.installed
	$(PIP) install --editable ".[docs]"
	@touch $@

$(VENV)/.installed-fuzz: pyproject.toml $(VENV)/.installed
	$(PIP) install --editable ".[fuzz]"
	@touch $@

$(VENV)/.installed-cluster: pyproject.toml $(VENV)/.installed
	$(PIP) install --editable ".[cluster]"
	@touch $@

$(VENV)/.installed-mutants: pyproject.toml $(VENV)/.installed
	$(PIP) install --editable ".[mutants]"
	@touch $@

$(VENV)/.installed-bench: pyproject.toml $(VENV)/.installed
	$(PIP) install --editable ".[bench]"
	@touch $@

clean:
	rm -rf $(VENV) build dist mutants $(RULES) .coverage .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache
	find src tests docs rules -name __pycache__ -type d -prune -exec rm -rf {} +
