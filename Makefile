# The one list of commands. `make` or `make help` shows them.
SHELL := /bin/sh
PYTHON ?= python3
VENV := .venv
PY := $(VENV)/bin/python
SERVICE ?= intake
PYTEST_ARGS ?=
PYTEST_WORKERS ?= 3

export BIHUAN_ENV ?= dev

INSTALL := $(PY) -m pip install --quiet --disable-pip-version-check --requirement
RUN_STAMP := $(VENV)/.installed-run
TEST_STAMP := $(VENV)/.installed-test
CHECK_STAMP := $(VENV)/.installed-check

.DEFAULT_GOAL := help
.PHONY: help setup setup-test setup-check run run-services run-service demo test check bench soak faults dead-letters notice bench-notice migrate migration lock clean

help: ## shows this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## /{printf "  %-14s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

setup: $(RUN_STAMP) ## makes .venv and installs what running needs

setup-test: $(TEST_STAMP) ## … and what the tests need

setup-check: $(CHECK_STAMP) ## … and linters and the type checker

run: $(RUN_STAMP) ## starts the whole system in one process (BIHUAN_PORT, default 8000) until Ctrl-C
	@exec $(PY) -m deploy all

run-services: $(RUN_STAMP) ## starts the four services as four processes (ports 8001-8004) until Ctrl-C
	@exec $(PY) -m deploy.run_services

run-service: $(RUN_STAMP) ## starts one service alone: make run-service SERVICE=dispatch
	@exec $(PY) -m deploy $(SERVICE)

demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

test: $(TEST_STAMP) ## runs the tests (PYTEST_ARGS="tests/shared -k json" for some; BIHUAN_TEST_REQUIRE=postgres,kafka,promtool to insist)
	@# journeys share one running system per test process: a process of their own starts it once
	@# thousands of small databases: in memory where there is room for them; what is killed is a process, never the power
	@if [ "$$(df -Pk /dev/shm 2>/dev/null | awk 'NR == 2 {print $$4}')0" -gt 80000000 ]; then export TMPDIR=/dev/shm; fi; \
		if [ -n '$(PYTEST_ARGS)' ]; then exec $(PY) -m pytest -n $(PYTEST_WORKERS) --dist worksteal $(PYTEST_ARGS); fi; \
		$(PY) -m pytest -n $(PYTEST_WORKERS) --dist worksteal --ignore tests/journeys && exec $(PY) -m pytest tests/journeys

check: $(CHECK_STAMP) ## lint, types, directions of imports, Dockerfile, compose file
	$(PY) -m ruff check .
	$(PY) -m mypy
	$(VENV)/bin/lint-imports
	$(VENV)/bin/hadolint deploy/Dockerfile
	$(VENV)/bin/check-jsonschema --builtin-schema vendor.compose-spec deploy/compose.yaml

bench: $(TEST_STAMP) ## measures throughput and latency on this machine
	$(PY) -m tests.bench

soak: $(TEST_STAMP) ## kills processes at random under load, embedded and on PostgreSQL + Kafka (BIHUAN_SOAK_KILLS, _SEED, _ON)
	$(PY) -m tests.soak

faults: $(TEST_STAMP) ## faults of disks, servers, hosts and groups under load, each counted afterwards (FAULT="full-disk clock-step"; as root)
	$(PY) -m tests.faults $(if $(MAY_LEAVE_OUT),--may-leave-out) $(or $(FAULT),all)

dead-letters: $(RUN_STAMP) ## lists parked events; REPLAY=id or DROP=id REASON="why" with SERVICE=name acts on one
	@$(PY) -m deploy.dead_letters $(if $(REPLAY),replay $(SERVICE) $(REPLAY),$(if $(DROP),drop $(SERVICE) $(DROP) "$(REASON)",list))

notice: $(RUN_STAMP) ## checks a year's notice of days off and lays it down for the services' next start: FILE=2027.json
	@$(PY) -m deploy.load_notice $(FILE)

bench-notice: $(TEST_STAMP) ## a notice with 100,000 open provisional clocks, on PostgreSQL + Kafka (BIHUAN_BENCH_CLOCKS); minutes
	$(PY) -m tests.bench.bench_recalculate

freeze-events: $(RUN_STAMP) ## freezes new events and new optional fields; refuses when a frozen one is changed otherwise
	$(PY) -m deploy.freeze_events

migrate: $(RUN_STAMP) ## brings the database of SERVICE up to date without starting it
	$(PY) -m shared.db.migrate upgrade $(SERVICE)

migration: $(RUN_STAMP) ## writes the next migration of SERVICE from its models: MESSAGE="what it does"
	$(PY) -m shared.db.migrate revision $(SERVICE) "$(MESSAGE)"

lock: $(CHECK_STAMP) ## resolves the dependencies again into deploy/*.lock
	$(PY) -m pip install --quiet --disable-pip-version-check uv
	for extra in "" test check; do \
		$(VENV)/bin/uv pip compile --quiet --universal --python-version 3.11 --no-emit-index-url --no-header --no-annotate \
			$${extra:+--extra $$extra} pyproject.toml --output-file deploy/requirements$${extra:+-$$extra}.lock || exit 1; \
	done

clean: ## removes caches; data under var/ stay
	rm -rf .mypy_cache .ruff_cache .hypothesis
	find shared services deploy tests -name __pycache__ -type d -prune -exec rm -rf {} +

$(PY):
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Bihuan needs Python 3.11 or newer (PYTHON=/path/to/python3.11 make …)"; exit 1; }
	$(PYTHON) -m venv $(VENV)

$(RUN_STAMP): deploy/requirements.lock | $(PY)
	$(INSTALL) deploy/requirements.lock
	@touch $@

$(TEST_STAMP): deploy/requirements-test.lock $(RUN_STAMP)
	$(INSTALL) deploy/requirements-test.lock
	@touch $@

$(CHECK_STAMP): deploy/requirements-check.lock $(TEST_STAMP)
	$(INSTALL) deploy/requirements-check.lock
	@touch $@
