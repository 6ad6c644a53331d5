"""What the command line tells its user in one sentence."""

from __future__ import annotations


class TrainingError(Exception):
    """A problem with the input, in a sentence that says what is wrong and what to do."""
