#!/usr/bin/env bash
# Make one Python environment, once, and again only when its requirements or its Python change.
# Usage: scripts/environment.sh qgis|engine|dev|training|bench
# It is built in the user's cache, in a folder named by a digest of what it is made of; .venv/NAME links to it.
set -euo pipefail
cd "$(dirname "$0")/.."
: "${PYTHON:=/usr/bin/python3}"

name=${1:?usage: scripts/environment.sh qgis|engine|dev|training|bench}
runtime=plugin/engine/requirements-$(scripts/runtime.sh).txt
options=()
case $name in
  qgis) options=(--system-site-packages); requirements=(tests/requirements.txt tests/requirements-qgis.txt) ;;
  engine) requirements=("$runtime") ;;
  dev) requirements=("$runtime" tests/requirements.txt tests/requirements-dev.txt) ;;
  training) requirements=(training/requirements.txt tests/requirements.txt) ;;
  bench) requirements=("$runtime" benchmarks/requirements.txt) ;;
  *) echo "There is no environment called $name: use qgis, engine, dev, training or bench." >&2; exit 1 ;;
esac

cache=${CISEN_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/cisen-search}/envs
wanted=$(sed --separate 's/ *#.*//; /^$/d' "${requirements[@]}") # a comment changes nothing
digest=$({ "$PYTHON" -VV; command -v "$PYTHON"; echo "$wanted"; } | sha256sum | cut -c1-12)
folder=$cache/$name-$digest
mkdir -p "$cache" .venv
link() { ln -sfn "$folder" ".venv/$name"; } # only to what is complete: the one before serves until then

exec 9>"$folder.lock"
flock 9  # somebody else may be making the same one
if [[ -f $folder/.complete ]]; then link; exit 0; fi
echo "Making the environment .venv/$name (once; kept in $folder)"
rm -rf "$folder"  # half made, by a run that was interrupted
"$PYTHON" -m venv "${options[@]}" "$folder"

constraints=$folder/constraints.txt
touch "$constraints"
if [[ $name == qgis ]]; then
  # QGIS was built against this numpy: a newer one in front of it breaks GDAL's bindings and every plugin.
  "$PYTHON" -c 'import numpy; print(f"numpy=={numpy.__version__}")' >"$constraints"
fi
"$folder/bin/python" -m pip install --quiet --disable-pip-version-check --constraint "$constraints" \
  "${requirements[@]/#/--requirement=}"
touch "$folder/.complete"
link
