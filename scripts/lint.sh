#!/usr/bin/env bash
# Read the code without running it: style (ruff), types (mypy), names of Qt 6 (mypy again), and who may import whom.
set -euo pipefail
cd "$(dirname "$0")/.."
bin=.venv/dev/bin
"$bin/ruff" check .
"$bin/mypy"
"$bin/mypy" --config-file scripts/qt6/mypy.ini
"$bin/lint-imports" --no-logo --cache-dir build/import_linter
