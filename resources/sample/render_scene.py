"""Render the sample scene: sample_scene.tif, and what is where in sample_scene.geojson.

Usage: /usr/bin/python3 resources/sample/render_scene.py [FOLDER]
Needs numpy and GDAL only, and renders the same picture each time.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import numpy as np
from osgeo import gdal, osr
from scene import airport, coast, houses, industry, plants, sports, traffic
from scene.canvas import Canvas
from scene.shapes import Box, Circle

GSD_M = 0.3
TILE_M = 76.8  # what the bundled model sees at once, and the spacing of the tile grid from the CRS's origin
TILES = 6
EPSG = 32631
WEST, NORTH = 6510 * TILE_M, 70000 * TILE_M  # 499968, 5376000: on grid lines

# What fills each tile, from the north-west; "" is ground between.
PLAN = [
    ["river", "river", "farmland", "farmland", "airplanes", "runway"],
    ["forest", "houses", "houses", "farmland", "airplanes", "runway"],
    ["forest", "houses", "tennis courts", "baseball diamond", "airplanes", "runway"],
    ["freeway", "freeway", "freeway", "freeway", "freeway", "freeway"],
    ["parking lot", "parking lot", "pond", "storage tanks", "storage tanks", "storage tanks"],
    ["beach", "harbor", "harbor", "harbor", "sea", "sea"],
]


def draw(canvas: Canvas) -> None:
    """Draw the whole plan."""
    t, side = TILE_M, TILES * TILE_M
    plants.grass(canvas, Box(side / 2, side / 2, side, side), 0.2)

    plants.field(canvas, Box(2.5 * t, t / 2, t - 3, t - 3), (120, 132, 84), (150, 128, 100), 2.6)
    plants.field(canvas, Box(3.5 * t, t / 2, t - 3, t - 3, 90), (92, 116, 72), (142, 122, 98), 3.2)
    plants.field(canvas, Box(3.5 * t, 1.5 * t, t - 3, t - 3), (166, 156, 110), (138, 120, 92), 2.2)
    plants.woods(canvas, (0, 0, 2 * t, t))
    plants.woods(canvas, (0, t, t, 3 * t))
    coast.river(canvas, [(1.66 * t, -0.1 * t), (1.2 * t, 0.95 * t), (0.85 * t, 0.1 * t), (-0.1 * t, 0.62 * t)], 24)

    houses.neighbourhood(canvas, t, t, 2 * t)
    houses.neighbourhood(canvas, t, 2 * t, t)

    sports.tennis_club(canvas, 2 * t + 5, 2 * t + 1)
    plants.scattered_trees(canvas, [(2 * t + 66 + dx, 2 * t + y) for y in range(6, 74, 7) for dx in (0, 6)])
    sports.baseball_field(canvas, 3 * t, 2 * t, t)

    airport.apron(canvas, 4 * t, 0, t, 3 * t)
    for k in range(6):
        airport.stand(canvas, 4 * t, (k + 0.5) * t / 2, 36 if k % 2 else 33)
    airport.runway(canvas, 5 * t, 0, t, 3 * t)

    traffic.motorway(canvas, 3.5 * t, side)
    verge = [(x, 3 * t + y) for x in np.arange(4, side, 9.0) for y in (5.0, 72.0)]
    plants.scattered_trees(canvas, [place for place in verge if canvas.rng.random() < 0.7])

    traffic.car_park(canvas, (0, 4 * t, 2 * t, 5 * t), 0.86)
    coast.pond(canvas, 2.5 * t, 4.5 * t, 24)
    industry.tank_farm(
        canvas,
        3 * t,
        4 * t,
        t,
        [(22, 22, 13, 12, False), (54, 22, 13, 12, False), (22, 54, 13, 12, True), (54, 54, 11, 12, False)],
    )
    industry.tank_farm(
        canvas, 4 * t, 4 * t, t, [(24, 40, 17, 14, True), (56, 22, 10, 11, False), (56, 54, 11, 12, False)]
    )
    small = [(18 + 20 * a, 19 + 20 * b, 7.5, 10, (a + b) % 3 == 2) for a in range(3) for b in range(3)]
    industry.tank_farm(canvas, 5 * t, 4 * t, t, small)

    coast.water(canvas, Box(side / 2, 5.5 * t, side, t))
    coast.beach(canvas, (0, 5 * t, t, 6 * t))
    coast.marina(canvas, (t, 5 * t, 4 * t, 6 * t), [t * (1 + 3 * (k + 0.5) / 7) for k in range(7)])
    coast.boat(canvas, 4.4 * t, 5.7 * t, 25, 13)
    canvas.paint(Circle(5.9 * t, 5.9 * t, 1.0), (200, 60, 40))


def write_picture(path: Path, rgb: np.ndarray) -> None:
    """Write a tiled, JPEG-compressed GeoTIFF with overviews."""
    size = len(rgb)
    memory = gdal.GetDriverByName("MEM").Create("", size, size, 3, gdal.GDT_Byte)
    memory.SetGeoTransform((WEST, GSD_M, 0, NORTH, 0, -GSD_M))
    memory.SetProjection(reference(EPSG).ExportToWkt())
    for band in range(3):
        memory.GetRasterBand(band + 1).WriteArray(rgb[..., band])
    options = ["COMPRESS=JPEG", "JPEG_QUALITY=88", "PHOTOMETRIC=YCBCR", "TILED=YES"]
    gdal.GetDriverByName("GTiff").CreateCopy(str(path), memory, options=options).FlushCache()


def write_truth(path: Path) -> None:
    """Write one polygon a tile with its class, in longitude and latitude (RFC 7946)."""
    to_degrees = osr.CoordinateTransformation(reference(EPSG), reference(4326))
    features = []
    for row, classes in enumerate(PLAN):
        for column, name in enumerate(classes):
            west, north = WEST + column * TILE_M, NORTH - row * TILE_M
            corners = [
                (west, north),
                (west, north - TILE_M),
                (west + TILE_M, north - TILE_M),
                (west + TILE_M, north),
                (west, north),
            ]
            ring = [[round(v, 8) for v in to_degrees.TransformPoint(x, y)[:2]] for x, y in corners]
            geometry = {"type": "Polygon", "coordinates": [ring]}
            features.append({"type": "Feature", "properties": {"class": name}, "geometry": geometry})
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}, indent=1) + "\n", encoding="utf-8")


def reference(epsg: int) -> osr.SpatialReference:
    """A CRS whose first coordinate is always x or longitude."""
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(epsg)
    crs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return crs


def main(folder: Path) -> None:
    """Render into a folder."""
    gdal.UseExceptions()
    canvas = Canvas(round(TILES * TILE_M / GSD_M), GSD_M, np.random.default_rng(7))
    draw(canvas)
    write_picture(folder / "sample_scene.tif", canvas.photograph())
    write_truth(folder / "sample_scene.geojson")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent)
