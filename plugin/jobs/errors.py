"""The one error that a job raises, whatever went wrong below it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from ..engine.errors import EngineError, IndexDamaged
from ..layers.errors import CoarseRaster, LayerError
from ..layers.translation import tr


class JobError(Exception):
    """Work that could not be done.

    Args:
        sentence: shown to the user as it stands: what is wrong and what to do.
        detail: for the log.
        tile_size_m: a tile size in metres that would do, where that is the remedy.
    """

    def __init__(self, sentence: str, detail: str = "", tile_size_m: float | None = None) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.detail = detail
        self.tile_size_m = tile_size_m


class DamagedIndexError(JobError):
    """An index whose files have changed since they were written; only building it again from nothing helps."""


@contextmanager
def in_one_sentence() -> Iterator[None]:
    """Turn the errors of layers, client and engine into `JobError` with the same sentence, those of the system, too."""
    try:
        yield
    except CoarseRaster as error:
        raise JobError(error.sentence, error.detail, error.tile_size_m) from error
    except IndexDamaged as error:
        raise DamagedIndexError(error.sentence, error.detail) from error
    except (LayerError, EngineError) as error:
        raise JobError(error.sentence, error.detail) from error
    except OSError as error:
        sentence = tr("{} cannot be read or written; check the drive and its permissions, then try again.")
        raise JobError(sentence.format(error.filename or tr("A file")), repr(error)) from error
