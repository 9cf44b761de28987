# Porte-voix: everything starts here. `make help` lists what there is.
SHELL := /bin/sh
BIN := .venv/bin
PYTHON ?= $(shell for p in python3 python3.14 python3.13 python3.12 python3.11; do \
	$$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && break; done)

# The make that comes with macOS does not know it yet.
SYNC := $(if $(filter output-sync,$(.FEATURES)),--output-sync=target)

.DEFAULT_GOAL := help
.PHONY: help demo test check check-format check-lint check-types check-imports check-house \
	audit docs format lock bench faults fuzz screenshots rewrite-talks clean

help: ## what this Makefile can do
	@sed -n 's/^\([a-z][a-z-]*\):.*## /\1 # /p' Makefile | awk -F' # ' '{printf "make %-15s %s\n", $$1, $$2}'

.venv/.stamp: requirements/dev.txt pyproject.toml
	@test -n "$(PYTHON)" || { echo "Porte-voix needs Python 3.11 or newer: install it, or name it with make PYTHON=/path/to/python3." >&2; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || { echo "Porte-voix needs Python 3.11 or newer; $(PYTHON) is older or does not start." >&2; exit 1; }
	@$(PYTHON) -c 'import venv, ensurepip' 2>/dev/null || { echo "Python's venv module is missing: install it first (on Debian and Ubuntu: apt install python3-venv)." >&2; exit 1; }
	@$(BIN)/python -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || { echo "Creating .venv"; $(PYTHON) -m venv --clear .venv; }
	@echo "Installing the locked dependencies into .venv (once; a minute or two)"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/dev.txt
	@PYTHONWARNINGS=ignore $(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

demo: .venv/.stamp ## the bot on the simulator with a sample city: open the address it prints
	@exec $(BIN)/portevoix demo

# Processes that wait for others leave a core idle: three times as many as cores. Compiled files are kept,
# whatever the environment says, since every one of them would compile everything anew.
WORKERS ?= $(shell $(BIN)/python -c 'import os; print(min(3 * (os.cpu_count() or 1), 16))')

test: check ## every check and every test
	@PYTHONDONTWRITEBYTECODE= $(BIN)/python -m pytest --numprocesses $(WORKERS) --dist worksteal

check: .venv/.stamp ## the fast checks: format, lint, types, imports, house rules
	@$(MAKE) --no-print-directory -j3 -k $(SYNC) check-format check-lint check-types check-imports check-house

check-format: .venv/.stamp
	@$(BIN)/ruff format --check --quiet . || { echo "Not formatted: run make format."; exit 1; }
check-lint: .venv/.stamp
	@$(BIN)/ruff check --quiet .
check-types: .venv/.stamp
	@$(BIN)/mypy --no-error-summary
check-imports: .venv/.stamp
	@$(BIN)/python -m house.contracts
check-house: .venv/.stamp
	@$(BIN)/python -m house

audit: .venv/.stamp ## known vulnerabilities of what we ship (asks over the network)
	@$(BIN)/python -m house.audit
docs: .venv/.stamp ## write docs/map and docs/diagrams anew from the code
	@$(BIN)/python -m house.pages
format: .venv/.stamp ## put every Python file into the common form
	@$(BIN)/ruff format --quiet .
	@$(BIN)/ruff check --quiet --fix .

# Universal and for the oldest Python we promise, so that one file serves every machine.
LOCK := $(BIN)/uv pip compile --quiet --upgrade --universal --python-version 3.11 --generate-hashes \
	--no-header --no-emit-index-url --no-emit-find-links

lock: ## compile the requirements files anew from pyproject.toml
	@test -x $(BIN)/uv || $(MAKE) --no-print-directory .venv/.stamp
	@$(LOCK) pyproject.toml --group build -o requirements/run.txt
	@$(LOCK) pyproject.toml --group build --group dev -c requirements/run.txt -o requirements/dev.txt
	@$(LOCK) --group peers -o requirements/peers.txt

# Bots that are measured beside ours; without them the bench says that it skips them.
.venv-peers/.stamp: requirements/peers.txt .venv/.stamp
	@test -x .venv-peers/bin/python || $(BIN)/python -m venv .venv-peers
	@echo "Installing the bench's other bots into .venv-peers (once)"
	@.venv-peers/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/peers.txt && touch $@ || echo "They cannot be installed: the bench goes without." >&2

bench: .venv/.stamp .venv-peers/.stamp ## measure throughput, memory and growth
	@exec $(BIN)/python -m bench
faults: .venv/.stamp ## the 32 faults, at full length, counted into build/faults.json
	@exec $(BIN)/python -m tests.crash --full
STEPS ?= 100000
fuzz: .venv/.stamp ## random people in the whole bot: make fuzz STEPS=1000000
	@exec $(BIN)/python -m tests.fuzz --steps $(STEPS)
screenshots: .venv/.stamp ## draw the demo's pages into docs/
	@exec $(BIN)/python -m tests.journeys.screenshots
rewrite-talks: .venv/.stamp ## rewrite the bot's side of tests/talks (read the diff!)
	@REWRITE_TALKS=1 $(BIN)/python -m pytest tests/talks

clean: ## remove what the build made (never data/)
	@rm -rf .venv .venv-peers build *.egg-info .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
