#!/bin/sh
# Makes models/compact again from ../shared, 30 to 60 minutes on two cores. Run from the repository's root.
set -eu
python="${PYTHON:-.venv/training/bin/python}"
"$python" -m training fit --config training/configs/compact.yaml --run build/runs/compact
"$python" -m training export --run build/runs/compact --out models/compact
