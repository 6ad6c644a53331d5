from __future__ import annotations

import pytest

from training.data.scenes import Scene
from training.errors import TrainingError
from training.evaluation.probing import probe_scenes


def test_probes_learn_on_one_split_and_are_asked_on_another(embedder, paint, tmp_path):
    shades = {"roof": [(200, 5 * k, 0) for k in range(4)], "lawn": [(5 * k, 200, 0) for k in range(4)]}
    train = [
        Scene(paint(f"{label}{place}.png", shade), "train", (), (label,))
        for label, ones in shades.items()
        for place, shade in enumerate(ones)
    ]
    test = [
        Scene(paint("a.png", (180, 10, 0)), "test", (), ("roof",)),
        Scene(paint("b.png", (10, 180, 0)), "test", (), ("lawn",)),
        Scene(paint("c.png", (10, 180, 0)), "test", (), ("roof",)),
        Scene(paint("d.png", (190, 0, 0)), "test", (), ("roof",)),
    ]
    found = probe_scenes(embedder, train, test, tmp_path)
    assert found["linear"].value == 75.0
    assert 0.0 <= found["linear"].low < 75.0 < found["linear"].high <= 100.0
    # There are eight training rows, so all of them vote, four each, and the first class by name wins.
    assert found["knn"].value == 25.0


@pytest.mark.parametrize("labels", [(), ("roof", "brick")])
def test_pictures_without_one_class_are_refused(embedder, paint, tmp_path, labels):
    scene = Scene(paint("a.png", "red"), "train", (), labels)
    with pytest.raises(TrainingError, match=rf"a\.png has {len(labels)} classes"):
        probe_scenes(embedder, [scene], [scene], tmp_path)
