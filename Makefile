# One command for each thing; each installs what it needs first. `make` alone lists them.
PYTHON = python3
BIN = .venv/bin
PIP = @$(BIN)/pip install --quiet --disable-pip-version-check
TOUR = build/tour
PROFILE = build/demo
FROZEN = dist/KingOilDesk

help: ## list the commands
	@sed -n 's/^\([a-z-]*\):.*## /  make \1	/p' Makefile | expand -t 22

demo: .venv/ready ## open the desk on invented customers (without a display: do its main job offscreen, in pictures)
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ]; then exec $(BIN)/kingoil-desk --demo; fi; \
	QT_QPA_PLATFORM=offscreen $(BIN)/kingoil-desk --tour $(TOUR) && \
	echo "There is no display here, so the desk did its main job offscreen. A picture of each step is in $(TOUR):" && \
	ls $(TOUR)

run: .venv/ready ## open the desk on a demo data folder that stays, or on yours: make run PROFILE=folder
	@test -e $(PROFILE) || $(BIN)/kingoil-desk-admin demo $(PROFILE) --customers 2000 --seed 1
	@exec $(BIN)/kingoil-desk --profile $(PROFILE)

shop: .venv/ready ## open this PC's shop; the first time, set one up
	@exec $(BIN)/kingoil-desk

test: lint ## everything that must hold before a change is done
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest --numprocesses auto --maxprocesses 4 --dist worksteal

test-nightly: .venv/ready ## the suites that take minutes
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -m nightly --timeout 3600

lint: .venv/ready ## style and types
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy

generated: .venv/ready ## compile forms, icons and translations into the package
	$(BIN)/python resources/compile.py --update

pictures: .venv/ready ## take the README's pictures anew, from the program itself
	QT_QPA_PLATFORM=offscreen $(BIN)/kingoil-desk --tour $(TOUR)
	cp $(TOUR)/??-record.png resources/pictures/customers.png
	cp $(TOUR)/??-consent-refused.png resources/pictures/consent.png
	cp $(TOUR)/??-locked.png resources/pictures/locked.png

bench: .venv/ready freeze ## measure against the budgets (minutes, and a few GiB of disk)
	@for name in start search repaint order_save customer_save verdict contact_lists labels frozen; do \
	echo "== $$name"; QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.benchmarks.$$name || exit 1; done

freeze: .venv/ready ## build the program as staff get it, and try it with an empty environment
	rm -rf build/freeze $(FROZEN)
	PYINSTALLER_CONFIG_DIR=build/freeze/cache $(BIN)/pyinstaller --noconfirm --log-level ERROR \
	    --workpath build/freeze --distpath dist build.spec
	env -i $(FROZEN)/kingoil-desk-admin --version
	env -i $(FROZEN)/KingOilDesk --self-check build/freeze/self-check.json || { cat build/freeze/self-check.json; exit 1; }
	env -i $(FROZEN)/KingOilDesk --tour build/freeze/tour
	@find $(FROZEN) -type f -printf '%s\n' | \
	awk '{ bytes += $$1 } END { printf "$(FROZEN) holds %.1f MB in %d files.\n", bytes / 1e6, NR }'

lock: .venv/ready ## work out requirements.txt anew from pyproject.toml (needs uv)
	uv pip compile pyproject.toml --extra dev --universal --python-version 3.11 --generate-hashes \
	    --no-annotate --no-header --no-emit-index-url --quiet --output-file requirements.txt

clean: ## remove everything that was made here
	rm -rf .venv build dist .mypy_cache .ruff_cache .hypothesis *.egg-info

.venv/ready: requirements.txt pyproject.toml | system
	@test -x $(BIN)/pip || $(PYTHON) -m venv --clear .venv
	@echo "Installing the pinned Python packages into .venv (once, about a minute)"
	$(PIP) --require-hashes --only-binary :all: --requirement requirements.txt
	$(PIP) --no-index --no-deps --no-build-isolation --editable .
	@touch $@

system:
	@.ci/system-packages $(PYTHON)

.PHONY: help demo run shop test test-nightly lint generated pictures bench freeze lock clean system
