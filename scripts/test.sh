#!/usr/bin/env bash
# Run the linters and every test, each folder in the Python it is about; go on after a failure so that all of them show.
set -uo pipefail
cd "$(dirname "$0")/.."
export QT_QPA_PLATFORM=offscreen
failed=()

run_tests() { # ENVIRONMENT FOLDER...
  echo "== ${*:2} in .venv/$1"
  ".venv/$1/bin/python" -m pytest "${@:2}" || failed+=("${*:2}")
}

echo "== linters"
scripts/lint.sh || failed+=(linters)
run_tests dev tests/unit
run_tests qgis tests/qgis
run_tests qgis tests/packaging
[[ ${TRAINING:-yes} == no ]] || run_tests training tests/training

if (( ${#failed[@]} )); then
  echo "Failed: ${failed[*]}"
  exit 1
fi
echo "Every test passed."
