#!/usr/bin/env bash
# Run every benchmark by the command that its own docstring gives, on a line "Run: COMMAND".
set -euo pipefail
cd "$(dirname "$0")/.."
for file in benchmarks/*.py; do
  command=$(sed -n 's/^Run: //p' "$file" | head -n 1)
  [[ -n $command ]] || { echo "$file: its docstring has no line 'Run: COMMAND'" >&2; exit 1; }
  echo "== $command"
  $command
done
