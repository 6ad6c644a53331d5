# Every command of this repository; the work is done by the small files in scripts/. `make help` lists them.
# Variables: PYTHON (QGIS's own, default /usr/bin/python3), CISEN_CACHE (where environments are kept), TRAINING=no (leave
# out everything that needs the training environment, about 6 GB), ONLY (names of benchmarks).

PYTHON ?= /usr/bin/python3
TRAINING ?= yes
RASTER ?= resources/sample/sample_scene.tif
QUERY ?= storage tanks
export PYTHON TRAINING RASTER QUERY HEADLESS

.PHONY: help env env-system env-qgis env-engine env-dev env-training env-bench demo test lint deploy package translations screenshots bench model sample clean distclean

help: ## list the commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## /{printf "make %-14s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

env: env-qgis env-engine env-dev $(if $(filter no,$(TRAINING)),,env-training) ## make every environment that is missing or out of date

env-system: ## install QGIS and Xvfb from the distribution where they are missing (Debian, root)
	@scripts/system_packages.sh

env-qgis: env-system ## QGIS's own Python with pytest: .venv/qgis
	@scripts/environment.sh qgis

env-engine: env-system ## the engine's runtime, as a user gets it: .venv/engine
	@scripts/environment.sh engine

env-dev: env-system ## the engine's runtime with linters and pytest: .venv/dev
	@scripts/environment.sh dev

env-training: env-system ## PyTorch and what training needs: .venv/training
	@scripts/environment.sh training

env-bench: env-system ## the engine's runtime with what benchmarks compare it to: .venv/bench
	@scripts/environment.sh bench

demo: env-engine ## search the sample scene in QGIS (RASTER=... QUERY="..." HEADLESS=1)
	@scripts/demo.sh

test: env ## lint and run every test (TRAINING=no leaves the training tests out)
	@scripts/test.sh

lint: env-dev ## ruff, mypy, import rules
	@scripts/lint.sh

deploy: env-engine ## put the plugin, enabled and with its engine, into build/profile
	@scripts/deploy.sh

package: env-dev ## build/cisen_search.zip from the last commit
	@scripts/package.sh

translations: ## bring resources/translations in step with the code and compile them (needs Qt's lrelease)
	@$(PYTHON) scripts/translations.py update

screenshots: env-engine ## take the pictures of docs/images again, in a real QGIS (SCENES="search dark" for some)
	@scripts/screenshots.sh $(SCENES)

bench: env env-bench ## run every benchmark and write its ratios into docs/benchmarks.md (ONLY=growth for one)
	@$(PYTHON) scripts/bench.py $(ONLY)

model: env-training ## train models/compact again from ../shared/data (about an hour on two cores), two teachers first
	for seed in 2 3; do .venv/training/bin/python -m training fit --config training/configs/cisen_compact_teacher.yaml \
	  --seed $$seed --run build/runs/compact-teacher-$$seed || exit 1; done
	.venv/training/bin/python -m training fit --config training/configs/cisen_compact.yaml --run build/runs/compact
	.venv/training/bin/python -m training export --checkpoint build/runs/compact --precision compact --caption-bank own \
	  --out models/compact

sample: env-system ## render the sample scene again
	@$(PYTHON) resources/sample/render_scene.py

clean: ## remove build/ and the links in .venv (the cached environments stay)
	rm -rf build .venv .qgis-settings

distclean: clean ## remove the cached environments too, also those of earlier requirements
	rm -rf "$${CISEN_CACHE:-$${XDG_CACHE_HOME:-$$HOME/.cache}/cisen-search}/envs"
