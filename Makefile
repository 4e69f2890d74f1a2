# Needs Python 3.11 or newer and make; everything else is installed into .venv and var.

PYTHON ?= python3
PORT ?= 8000
PYTEST_WORKERS ?= 2
export PORT

UV_VERSION := 0.13.9
VENV := .venv/bin/python
MANAGE := $(VENV) manage.py
UV := .venv/.uv-$(UV_VERSION)
RUNTIME := .venv/.runtime
DEV := .venv/.dev
FONTS := var/build/fonts/.stamp
SECRET := var/secret

.PHONY: help run demo test test-services seed reset lint format bench lighthouse screenshots prod fonts lock
.DELETE_ON_ERROR:

help:
	@sed -n 's/^\([a-z-]*\):.*## /make \1@/p' Makefile | while IFS=@ read -r name text; do printf '%-20s%s\n' "$$name" "$$text"; done

run: export DJANGO_RUNSERVER_HIDE_WARNING := true
run: $(RUNTIME) ## serve the three demo sites for development (PORT, DATABASE_URL)
	@mkdir -p var/build
	@$(MAKE) --no-print-directory --jobs=2 fonts demo
	@exec $(MANAGE) runserver 127.0.0.1:$(PORT)

demo: $(RUNTIME)
	@$(VENV) .ci/demo.py

test: $(DEV) $(FONTS) ## run every test, installing what they need (ARGS="-k name")
	@CHROMIUM="$$(.ci/install-browser)" && export CHROMIUM && .ci/install-html-checker && .ci/install-schema-types \
		&& .venv/bin/pytest -n $(PYTEST_WORKERS) $(ARGS)

test-services: export DATABASE_URL ?= postgres://root@127.0.0.1:5432/test
test-services: export REDIS_URL ?= redis://127.0.0.1:6379/1
test-services: ## run the same tests on PostgreSQL and Redis (DATABASE_URL, REDIS_URL)
	@$(PYTHON) .ci/services.py
	@$(MAKE) --no-print-directory test

seed: $(RUNTIME) $(FONTS) ## bring the demo content up to date in the database
	@$(MANAGE) migrate --verbosity 0
	@$(MANAGE) seed_demo

reset: ## delete the local database and its media, to start over
	@if [ -n "$$DATABASE_URL" ]; then echo "DATABASE_URL is set: make reset only deletes the local SQLite file. Unset it first." >&2; exit 1; fi
	@echo "Deleting var/db.sqlite3, var/media and var/cache."
	@rm -rf var/db.sqlite3 var/db.sqlite3-wal var/db.sqlite3-shm var/media var/cache

lint: $(DEV) $(FONTS) ## check style, templates, imports, migrations, settings and locks
	.venv/bin/ruff check
	.venv/bin/ruff format --check
	.venv/bin/djlint templates --lint --quiet
	.venv/bin/lint-imports
	DATABASE_URL=sqlite://:memory: $(MANAGE) makemigrations --check --dry-run
	.ci/check-deploy
	$(VENV) .ci/lock.py --check

format: $(DEV) ## rewrite Python code in the project's style
	.venv/bin/ruff check --fix --quiet || true
	.venv/bin/ruff format

bench: $(DEV) $(FONTS) ## measure pages, requests per second and the list of programs, write bench/README.md
	@$(VENV) bench/run.py
	@$(VENV) bench/catalog.py

screenshots: $(DEV) $(FONTS) ## take every kind of page in every brand, width and scheme into var/screenshots
	@CHROMIUM="$$(.ci/install-browser)" && export CHROMIUM && $(VENV) -m tests.screenshots

lighthouse: $(DEV) $(FONTS) ## rate four page types of each site with Lighthouse, write bench/lighthouse.md
	@CHROME_PATH="$$(.ci/install-browser)" && export CHROME_PATH && .ci/install-lighthouse \
		&& $(VENV) bench/lighthouse.py $(ARGS)

prod: $(RUNTIME) $(FONTS) $(SECRET) ## serve the same database with production settings and granian
	@exec .ci/prod

fonts: $(FONTS) ## cut the web fonts from the packaged families (done by run, test and prod)
	@:

lock: $(DEV) ## pin pyproject.toml's dependencies with hashes in requirements (ARGS=--upgrade)
	@$(VENV) .ci/lock.py $(ARGS)

$(UV):
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || { \
		echo "Proscenium needs Python 3.11 or newer: install Debian's python3 package, or name one with make PYTHON=python3.12." >&2; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { \
		echo "This Python cannot make virtual environments: install Debian's python3-venv package and try again." >&2; exit 1; }
	@echo "Creating .venv."
	@$(PYTHON) -m venv .venv
	@$(VENV) -m pip install -qq uv==$(UV_VERSION)
	@touch $@

# A developer's environment contains everything that running needs, so it is never taken back.
$(RUNTIME): requirements/runtime.txt $(UV)
	@if [ -e $(DEV) ]; then set=dev; else set=runtime; fi; echo "Installing requirements/$$set.txt."; \
		.venv/bin/uv pip sync --quiet --compile-bytecode --python $(VENV) --require-hashes requirements/$$set.txt
	@touch $@

$(DEV): requirements/dev.txt $(UV)
	@echo "Installing requirements/dev.txt."
	@.venv/bin/uv pip sync --quiet --compile-bytecode --python $(VENV) --require-hashes requirements/dev.txt
	@touch $(RUNTIME) $@

$(FONTS): site_core/branding/fonts.py site_core/branding/font_faces.py | $(RUNTIME)
	@$(VENV) -m site_core.branding.fonts
	@touch $@

$(SECRET):
	@mkdir -p var
	@umask 077 && $(PYTHON) -c 'import secrets; print(secrets.token_urlsafe(64))' > $@
