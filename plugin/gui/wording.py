"""Numbers as a person says them: tiles, minutes, megabytes, time left, places."""

from __future__ import annotations

from qgis.PyQt.QtCore import QDateTime, QLocale, Qt

from ..layers.translation import tr


def count(number: int) -> str:
    """A whole number with the locale's thousands separators."""
    return QLocale().toString(int(number))


def decimal(number: float) -> str:
    """A number with up to three digits and the locale's decimal sign."""
    return QLocale().toString(float(number), "g", 3)


def day(iso: str) -> str:
    """The day of a moment in ISO 8601, in the user's time and form; "" where it is none."""
    when = QDateTime.fromString(iso, Qt.DateFormat.ISODate)
    return QLocale().toString(when.toLocalTime().date(), QLocale.FormatType.ShortFormat) if when.isValid() else ""


def duration(seconds: float) -> str:
    """How long, rounded the way people say it."""
    if seconds < 10:
        return tr("a few seconds")
    if seconds < 55:
        return tr("about {} s").format(5 * round(seconds / 5))
    minutes = round(seconds / 60)
    if minutes < 90:
        return tr("about {} min").format(minutes)
    return tr("about {} h").format(QLocale().toString(seconds / 3600, "f", 1))


def megabytes(size_bytes: float) -> str:
    """A size on disk, 1 MB = 1,000,000 bytes."""
    size = size_bytes / 1e6
    if size < 0.1:
        return tr("under 0.1 MB")
    return tr("{} MB").format(QLocale().toString(size, "f", 1 if size < 10 else 0))


def estimate(tiles: int, seconds: float, size_bytes: float) -> str:
    """The line under the layer: tiles, time, megabytes."""
    return tr("{tiles} tiles · {time} · {size}").format(
        tiles=count(tiles), time=duration(seconds), size=megabytes(size_bytes)
    )


def place(latitude: float, longitude: float) -> str:
    """WGS 84 degrees to about ten metres: "27.6312° N, 85.5214° E"."""
    north = tr("N") if latitude >= 0 else tr("S")
    east = tr("E") if longitude >= 0 else tr("W")
    return "{:.4f}° {}, {:.4f}° {}".format(abs(latitude), north, abs(longitude), east)


def score(value: float) -> str:
    """A cosine to three digits behind the locale's decimal sign."""
    return QLocale().toString(float(value), "f", 3)
