#!/usr/bin/env bash
# Install what comes from the distribution and not from PyPI: QGIS with its Python, a virtual X server, zip for pb_tool.
# Debian and root only; anybody else is told what to install. Does nothing where everything is there.
set -euo pipefail
: "${PYTHON:=/usr/bin/python3}"

missing=()
need() { command -v "$1" >/dev/null || missing+=("${@:2}"); }
need qgis qgis
need xvfb-run xvfb xauth
need git git ca-certificates
need zip zip
"$PYTHON" -c 'import qgis.core' 2>/dev/null || missing+=(python3-qgis)
"$PYTHON" -c 'import ensurepip' 2>/dev/null || missing+=(python3-venv)
(( ${#missing[@]} )) || exit 0

if ! command -v apt-get >/dev/null || [[ $(id -u) != 0 ]]; then
  echo "Please install ${missing[*]} (on Debian or Ubuntu: sudo apt-get install ${missing[*]}), then run make again." >&2
  exit 1
fi
echo "Installing from the distribution: ${missing[*]}"
apt-get update -q >/dev/null
DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}" fonts-dejavu-core fonts-open-sans >/dev/null
