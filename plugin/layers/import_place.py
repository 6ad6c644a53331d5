"""Where an index that comes from elsewhere goes, so that the panel finds it with its layer."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from ..engine.index_spec import IndexSpec
from ..redaction import without_credentials
from .errors import LayerError
from .index_listing import IndexPlace
from .index_location import continued_folder, homes_of, new_folder, user_home
from .translation import tr


def import_folder(places: Sequence[IndexPlace], spec: IndexSpec) -> Path:
    """A new folder for an index: with its layer where that is open, else in the user's folder.

    Looks at files; call it in a worker thread.

    Args:
        places: as `index_places` gave them.
        spec: of the index.

    Raises:
        LayerError: the layer has this very index already.
    """
    homes = [user_home(spec.layer.name, spec.layer.source)]
    for place in places:
        if place.layer is None or not place.layer_id:
            continue
        files = place.layer.files()
        if place.layer.fingerprint(files) == spec.layer.fingerprint:
            source = without_credentials(place.layer.source)
            homes = homes_of(files, place.project_folder, place.layer.name, source)
            break
    folder = continued_folder(homes, spec)
    if folder is not None:
        raise LayerError(
            tr("The layer {} has an index with these tiles already; delete that first, then import.").format(
                spec.layer.name
            ),
            str(folder),
        )
    return new_folder(homes, spec)
