#!/usr/bin/env bash
# Print which onnxruntime fits this machine: "cuda" where an NVIDIA card answers, else "cpu".
# One or the other: with both wheels installed, the CPU one hides CUDA.
set -euo pipefail
if nvidia-smi --list-gpus 2>/dev/null | grep -q '^GPU '; then echo cuda; else echo cpu; fi
