"""Several sheets as one layer: a folder of orthophotos, or a group of the layer tree, through a virtual raster."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from osgeo import gdal
from qgis.core import QgsCoordinateReferenceSystem, QgsLayerTreeGroup, QgsRasterLayer

from .errors import LayerError
from .fingerprint import source_files, vrt_content
from .layer_name import layer_name
from .translation import tr

SHEET_SUFFIXES = frozenset({".tif", ".tiff", ".jp2", ".ecw", ".sid", ".img", ".jpg", ".jpeg", ".png", ".vrt"})


def sheets_in_folder(folder: Path) -> list[Path]:
    """The raster files that lie in a folder, sorted by name.

    Raises:
        LayerError: there is none.
    """
    try:
        files = sorted(file for file in folder.iterdir() if file.suffix.lower() in SHEET_SUFFIXES)
    except OSError as error:
        raise LayerError(tr("The folder {} cannot be read; choose another one.").format(folder), repr(error)) from error
    if not files:
        raise LayerError(tr("The folder {} holds no raster files; choose the one with the sheets.").format(folder.name))
    return files


def sheets_in_group(group: QgsLayerTreeGroup) -> list[Path]:
    """The files of the raster layers in a group and its subgroups, in the order of the tree.

    Raises:
        LayerError: there is none, or one of them is not a local file.
    """
    layers = [node.layer() for node in group.findLayers() if isinstance(node.layer(), QgsRasterLayer)]
    files = []
    for layer in layers:
        own = source_files(layer)
        if not own:
            raise LayerError(
                tr("The layer {} is not a file; take it out of the group and index it alone.").format(layer_name(layer))
            )
        files.append(own[0])
    if not files:
        raise LayerError(tr("The group {} holds no raster layers; add the sheets to it.").format(group.name()))
    return files


def join_sheets(files: Sequence[Path], mosaic: Path, name: str) -> QgsRasterLayer:
    """One layer of several sheets, through a virtual raster that is written to `mosaic` and kept.

    Pixels are taken at the finest sheet's size; where sheets overlap, the later one is on top. Nothing is copied.

    Args:
        files: sheets of one CRS, one number of bands and one data type.
        mosaic: path of the `.vrt` file to write; paths in it are relative where they can be.
        name: of the layer.

    Raises:
        LayerError: a sheet cannot be read or does not go with the others, or `mosaic` cannot be written.
    """
    check_alike(files)
    part = mosaic.with_suffix(".part.vrt")
    options = gdal.BuildVRTOptions(resolution="highest", allowProjectionDifference=False)
    try:
        dataset = gdal.BuildVRT(str(part), [str(file) for file in files], options=options)
        if dataset is not None:
            dataset.FlushCache()
            del dataset
        keep_or_replace(part, mosaic)
    except (OSError, RuntimeError) as error:
        raise LayerError(
            tr("The sheets could not be joined in {}; choose a folder that can be written.").format(mosaic.parent),
            repr(error),
        ) from error
    layer = QgsRasterLayer(str(mosaic), name)
    if not layer.isValid():
        raise LayerError(tr("The sheets could not be joined; check that each of them opens in QGIS."), str(mosaic))
    return layer


def keep_or_replace(part: Path, mosaic: Path) -> None:
    """Put the file just written in place, unless the same is there: QGIS may be showing it."""
    if mosaic.is_file() and vrt_content(part) == vrt_content(mosaic):
        part.unlink()
    else:
        part.replace(mosaic)


def check_alike(files: Sequence[Path]) -> None:
    """Refuse sheets that one virtual raster cannot hold; the sentence names the odd one.

    Raises:
        LayerError: a sheet cannot be read, or has another CRS, number of bands or data type than the first.
    """
    first = None
    for file in files:
        layer = QgsRasterLayer(str(file), file.stem)
        if not layer.isValid():
            raise LayerError(tr("The sheet {} cannot be read; repair it or take it out.").format(file.name), str(file))
        bands = (layer.bandCount(), layer.dataProvider().sourceDataType(1))
        if first is None:
            first = (layer.crs(), bands)
        if layer.crs() != first[0]:
            raise LayerError(
                tr("The sheet {} is in {}, the others in {}; bring all into one coordinate reference system.").format(
                    file.name, crs_name(layer.crs()), crs_name(first[0])
                )
            )
        if bands != first[1]:
            raise LayerError(
                tr("The sheet {} has other bands than the sheets before it; index it alone.").format(file.name),
                f"{bands} instead of {first[1]}",
            )


def crs_name(crs: QgsCoordinateReferenceSystem) -> str:
    """How a sentence calls a CRS."""
    return crs.authid() or crs.description() or tr("no coordinate reference system")
