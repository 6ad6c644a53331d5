#!/usr/bin/env bash
# Show the plugin at work in QGIS: load RASTER, build its tile index, search QUERY. Without a display, or with HEADLESS=1,
# the same in a QGIS window under Xvfb, which prints the ranked table and saves build/demo.png.
set -euo pipefail
cd "$(dirname "$0")/.."
scripts/deploy.sh >/dev/null

CISEN_DEMO_RASTER=$(realpath "$RASTER")
export CISEN_DEMO_RASTER CISEN_DEMO_QUERY=$QUERY
export GDAL_PAM_ENABLED=NO # QGIS would leave its statistics beside a raster that is only looked at
qgis=(qgis --nologo --noversioncheck --profiles-path build/profile --code scripts/demo.py)

if [[ -z ${HEADLESS:-} && -n ${DISPLAY:-}${WAYLAND_DISPLAY:-} ]]; then
  exec "${qgis[@]}"
fi

export CISEN_DEMO_PICTURE=$PWD/build/demo.png
rm -f "$CISEN_DEMO_PICTURE"
if ! timeout 900 xvfb-run --auto-servernum --server-args="-screen 0 1600x1000x24" "${qgis[@]}" 2>build/demo.log ||
  [[ ! -s $CISEN_DEMO_PICTURE ]]; then
  tail -n 20 build/demo.log >&2
  echo "The demo did not come to its end; build/demo.log has what QGIS said." >&2
  exit 1
fi
echo "build/demo.png: the window"
