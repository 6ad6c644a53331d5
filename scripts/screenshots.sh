#!/usr/bin/env bash
# Take the pictures of docs/images in a real QGIS window under Xvfb: scripts/scenes has one function a scene.
# Usage: scripts/screenshots.sh [SCENE...]     (all of them by default)
set -euo pipefail
cd "$(dirname "$0")/.."
raster=../shared/data/geo/banepa.tif
[[ -e $raster ]] || { echo "The pictures show $raster, which is not there." >&2; exit 1; }

# Some pictures show paths: those of a folder that says nothing of whose machine this is.
folder=${TMPDIR:-/tmp}/cisen-search
mkdir -p "$folder/temporary" docs/images
ln -sfn "$PWD/.venv/engine" "$folder/engine"
cp -n "$raster" "$folder" || true # its index lies beside it
export CISEN_SCENES_FROM=$PWD/scripts/scenes CISEN_RASTER=$folder/banepa.tif CISEN_PICTURES=$PWD/docs/images
export GDAL_PAM_ENABLED=NO PYTHONDONTWRITEBYTECODE=1 QT_QPA_PLATFORM=xcb
export TMPDIR=$folder/temporary # QGIS marks layers whose files lie in the temporary folder
failed=0

play() { # PROFILE SCALE SCENE...
  local profile=$folder/$1 chosen=() scene
  for scene in "${@:3}"; do
    [[ -z ${wanted:-} || " $wanted " == *" $scene "* ]] && chosen+=("$scene")
  done
  (( ${#chosen[@]} )) || return 0
  scripts/deploy.sh "$profile" >/dev/null
  local python=$folder/engine/bin/python
  [[ $1 != fresh ]] || python= # nobody has installed anything yet, as far as this profile knows
  sed -i "s|^engine_python=.*|engine_python=$python|" "$profile/profiles/default/QGIS/QGIS3.ini"
  XDG_DATA_HOME=$folder/$1-data QT_SCALE_FACTOR=$2 CISEN_SCENES="${chosen[*]}" timeout 900 \
    xvfb-run --auto-servernum --server-args="-screen 0 $((1600 * $2))x$((1000 * $2))x24" \
    qgis --nologo --noversioncheck --profiles-path "$profile" --code scripts/screenshots.py 2>"$folder/$1.log" ||
    { failed=1; grep -A 20 "The scene" "$folder/$1.log" >&2 || tail -n 5 "$folder/$1.log" >&2; }
}

wanted=$*
play usual 1 search refine heat_map label_view nothing_found narrow wide floating manage_indexes manage_models options dark
play usual 2 double
play fresh 1 first_run
exit "$failed"
