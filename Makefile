# Two commands: `make up` and `make test`. Both install only what has changed.
PYTHON ?= python3.11
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed
PORT ?=

.PHONY: up down logs test check clean

up: $(STAMP)
	@$(BIN)/rapport up $(if $(PORT),--port $(PORT))

down:
	@test -x $(BIN)/rapport && $(BIN)/rapport down || echo "nothing is running"

logs: $(STAMP)
	@$(BIN)/rapport logs

# The lock is complete, hence --no-deps; Rasa 3.6.21 declares <3.11 but runs on it, hence --ignore-requires-python.
$(STAMP): requirements.lock pyproject.toml
	@command -v $(PYTHON) >/dev/null || { echo "Python 3.11 is missing: install it, or say where it is: make up PYTHON=/path/to/python3.11"; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info[:2] != (3, 11))' || { echo "$(PYTHON) is not Python 3.11; say where it is: make up PYTHON=/path/to/python3.11"; exit 1; }
	@echo "installing into $(VENV) (once, one to three minutes)"
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV) || { echo "No virtual environment could be made: on Debian and Ubuntu install python3.11-venv"; exit 1; }
	@$(BIN)/python -m pip install -q --disable-pip-version-check --no-deps --ignore-requires-python -r requirements.lock
	@$(BIN)/python -m pip install -q --disable-pip-version-check --no-deps --ignore-requires-python -e .
	@$(BIN)/python -c 'import torch' 2>/dev/null || { echo "torch was installed as a GPU build without its libraries. For the CPU build: rm -rf $(VENV) && PIP_EXTRA_INDEX_URL=https://download.pytorch.org/whl/cpu make up"; exit 1; }
	@touch $@

test: $(STAMP)
	@sh tests/services.sh
	@$(MAKE) --no-print-directory check
	@$(BIN)/python -m pytest $(PYTEST_ARGS)

check: $(STAMP)
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check -q .
	@$(BIN)/mypy

clean: down
	rm -rf .rapport $(VENV)
