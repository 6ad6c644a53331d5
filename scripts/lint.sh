#!/usr/bin/env bash
# Read the code without running it: style (ruff), types (mypy), and who may import whom (import-linter).
set -euo pipefail
cd "$(dirname "$0")/.."
bin=.venv/dev/bin
"$bin/ruff" check .
"$bin/mypy"
"$bin/lint-imports" --no-logo --cache-dir build/import_linter
