#!/usr/bin/env bash
# Put the plugin as it stands in the working tree into a QGIS profile of its own, enabled, with the engine's Python set.
# QGIS finds it by --profiles-path build/profile, qgis_process by QGIS_CUSTOM_CONFIG_PATH=build/profile.
# Usage: scripts/deploy.sh [FOLDER]      (default build/profile)
set -euo pipefail
cd "$(dirname "$0")/.."
profile=${1:-build/profile}/profiles/default
plugin=$profile/python/plugins/cisen_search
shipped=(__init__.py metadata.txt LICENSE plugin resources models training)

rm -rf "$plugin"
mkdir -p "$plugin" "$profile/QGIS"
if git rev-parse HEAD >/dev/null 2>&1; then
  git ls-files -z --cached --others --exclude-standard -- "${shipped[@]}"
else
  find "${shipped[@]}" -type f -not -path '*/__pycache__/*' -not -path '*.cisen/*' -not -name '*.aux.xml' -print0
fi | tar -c --null --files-from=- --ignore-failed-read | tar -x -C "$plugin"

"${PYTHON:-/usr/bin/python3}" scripts/profile_settings.py "$profile/QGIS/QGIS3.ini" "$PWD/.venv/engine/bin/python"
echo "$plugin"
