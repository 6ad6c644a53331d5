"""Does the training engine cost anything beside a bare loop over the same open_clip model?

Both train the same random CLIP with adapters on the same pictures, batch and precision, in turns in one process, once
with a learning tower and once with frozen towers, whose features the bare loop computes in every step as plain open_clip
code does; memory is each one's peak above what was there before, in a process of its own.

Run: .venv/training/bin/python benchmarks/training_throughput.py
"""

from __future__ import annotations
