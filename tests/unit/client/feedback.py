"""A feedback that remembers, and that may be cancelled by a line of the log."""

from __future__ import annotations


class Recorder:
    def __init__(self, cancel_at="never") -> None:
        self.cancel_at = cancel_at
        self.progress = []
        self.lines = []
        self.cancelled = False

    def isCanceled(self):
        return self.cancelled

    def setProgress(self, progress):
        self.progress.append(progress)

    def log(self, line):
        self.lines.append(line)
        self.cancelled = self.cancelled or self.cancel_at in line
