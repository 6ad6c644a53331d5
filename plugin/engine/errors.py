"""The engine's errors: each has a stable code, a sentence for the user, and a detail for the log."""

from __future__ import annotations

from typing import Any


class EngineError(Exception):
    """What went wrong in one sentence that also says what to do.

    Args:
        sentence: shown to the user as it stands.
        detail: for the log and for bug reports; may name paths and numbers.
    """

    code = "engine"

    def __init__(self, sentence: str, detail: str = "") -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.detail = detail


class PackageRefused(EngineError):
    """A model package that is incomplete, changed, or not what it says it is."""

    code = "package_refused"


class IndexDamaged(EngineError):
    """A tile index whose files do not hold what its index.json commits to."""

    code = "index_damaged"


class IndexMismatch(EngineError):
    """A tile index made with another package, another layer or another grid."""

    code = "index_mismatch"


class IndexTooNew(EngineError):
    """A tile index in a format that a later version of the plugin wrote."""

    code = "index_too_new"


class IndexMissing(EngineError):
    """A folder that holds no tile index."""

    code = "index_missing"


class IndexUnreadable(EngineError):
    """A folder that may hold an index, but cannot be read just now; nothing in it is touched."""

    code = "index_unreadable"


class IndexBusy(EngineError):
    """A tile index that another process is writing."""

    code = "index_busy"


class PartsUnfit(EngineError):
    """Parts of an index job that do not make one index, or not in the folder that is named."""

    code = "parts_unfit"


class ParquetRefused(EngineError):
    """A GeoParquet file that no index can be made of, or not with this model."""

    code = "parquet_refused"


class ParquetMissing(EngineError):
    """pyarrow, which reads and writes GeoParquet, is not installed."""

    code = "parquet_missing"


class DiskFull(EngineError):
    """No room to append, or no right to; everything committed before is kept."""

    code = "disk_full"


class EmptyQuery(EngineError):
    """A search without words."""

    code = "empty_query"


class NoClasses(EngineError):
    """A model package without a class tree."""

    code = "no_classes"


class ProtocolError(EngineError):
    """A frame that does not follow the protocol, or is larger than its bound."""

    code = "protocol"


class UnknownRequest(EngineError):
    """A request the engine does not know, or whose fields do not fit."""

    code = "unknown_request"


class Cancelled(EngineError):
    """A request that was cancelled before it was done."""

    code = "cancelled"


class InternalError(EngineError):
    """Anything unforeseen; the detail holds the trace."""

    code = "internal"


BY_CODE = {
    error.code: error
    for error in (
        EngineError,
        PackageRefused,
        IndexDamaged,
        IndexMismatch,
        IndexTooNew,
        IndexMissing,
        IndexUnreadable,
        IndexBusy,
        PartsUnfit,
        ParquetRefused,
        ParquetMissing,
        DiskFull,
        EmptyQuery,
        NoClasses,
        ProtocolError,
        UnknownRequest,
        Cancelled,
        InternalError,
    )
}


def error_header(number: int, error: EngineError) -> dict[str, Any]:
    """The header of the frame that answers request `number` with an error; 0 before any request."""
    return {"id": number, "kind": "error", "code": error.code, "sentence": error.sentence, "detail": error.detail}


def from_code(code: str, sentence: str, detail: str = "") -> EngineError:
    """The typed error for a code that came over the protocol."""
    return BY_CODE.get(code, EngineError)(sentence, detail)
