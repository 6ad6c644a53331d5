"""Where on the ground a GeoTIFF lies, from its tags alone."""

from __future__ import annotations

import math
from collections.abc import Sequence
from pathlib import Path

from PIL import Image

# GeoTIFF 1.1 (OGC 19-008r4), tags and keys.
PIXEL_SCALE, TIEPOINT, TRANSFORMATION, KEY_DIRECTORY = 33550, 33922, 34264, 34735
MODEL_TYPE, RASTER_TYPE, ANGULAR_UNITS = 1024, 1025, 2054
GEOGRAPHIC, PIXEL_IS_POINT, DEGREE = 2, 2, 9102


def centre_degrees(path: Path) -> tuple[float, float] | tuple[None, None]:
    """Longitude and latitude of a picture's centre, or twice None.

    None for files that are missing, broken or no GeoTIFF, and for projected ones, which would need a library of
    projections; the datum is taken as it is, WGS 84 or near it.
    """
    try:
        with Image.open(path) as picture:
            tags = dict(getattr(picture, "tag_v2", {}))
            return from_tags(tags, *picture.size)
    except (OSError, SyntaxError, ValueError, TypeError, IndexError, Image.DecompressionBombError):
        return None, None


def from_tags(
    tags: dict[int, Sequence[float]], width_px: int, height_px: int
) -> tuple[float, float] | tuple[None, None]:
    """Longitude and latitude of the centre, from the tags of a picture of that size."""
    keys = geo_keys(tags.get(KEY_DIRECTORY, ()))
    if keys.get(MODEL_TYPE) != GEOGRAPHIC or keys.get(ANGULAR_UNITS, DEGREE) != DEGREE:
        return None, None
    half_px = 0.5 if keys.get(RASTER_TYPE) == PIXEL_IS_POINT else 0.0
    x, y = width_px / 2 - half_px, height_px / 2 - half_px
    if TRANSFORMATION in tags:
        a, b, _, d, e, f, _, h = tags[TRANSFORMATION][:8]
        lon, lat = a * x + b * y + d, e * x + f * y + h
    elif TIEPOINT in tags and PIXEL_SCALE in tags:
        i, j, _, lon_0, lat_0 = tags[TIEPOINT][:5]
        lon, lat = lon_0 + (x - i) * tags[PIXEL_SCALE][0], lat_0 - (y - j) * tags[PIXEL_SCALE][1]
    else:
        return None, None
    return ((lon + 180) % 360 - 180, lat) if math.isfinite(lon) and abs(lat) <= 90 else (None, None)


def geo_keys(directory: Sequence[float]) -> dict[int, int]:
    """The keys whose value stands in the directory itself."""
    entries = [directory[start : start + 4] for start in range(4, len(directory) - 3, 4)]
    return {int(key): int(value) for key, tag, _, value in entries if tag == 0}
