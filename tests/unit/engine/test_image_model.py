"""The bundled image encoder: the same vectors whatever way and company a tile is embedded in."""

from __future__ import annotations

import numpy as np
import onnxruntime
import pytest

from plugin.engine.encoder import Encoder
from plugin.engine.image_model import GPU_WORKERS, BoundModel, image_pool, run_plainly, usable_cores
from plugin.engine.providers import CPU, CUDA
from tests.conftest import ROOT

COMPACT = ROOT / "models" / "compact"
COUNT = 33


@pytest.fixture(scope="module")
def encoder():
    return Encoder.open(COMPACT, "cpu", 2)


@pytest.fixture(scope="module")
def tiles(encoder):
    """Noise, and slopes of colour as smooth as fields are."""
    size = encoder.package.size_px
    random = np.random.default_rng(5)
    noise = random.integers(0, 256, (COUNT // 3, size, size, 3), dtype=np.uint8)
    slopes = np.linspace(random.uniform(0, 255, (COUNT - len(noise), 3)), random.uniform(0, 255, 3), size, axis=1)
    return np.concatenate([noise, np.repeat(slopes[:, :, None], size, axis=2).astype(np.uint8)])


@pytest.fixture(scope="module")
def whole(encoder, tiles):
    """The vectors of all of them in one run."""
    return run_plainly(encoder.image_session, tiles)


@pytest.mark.parametrize("part", [1, 2, 3, 8, 32])
def test_a_vector_does_not_depend_on_the_part_a_tile_goes_in(encoder, tiles, whole, part, monkeypatch):
    monkeypatch.setattr(encoder.pool, "part_tiles", part)
    assert (encoder.encode_tiles(tiles) == whole).all()


@pytest.mark.parametrize("threads", [2, 3])
def test_nor_on_the_threads_of_an_operator(tiles, whole, threads):
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    session = onnxruntime.InferenceSession(COMPACT / "image_encoder.onnx", options, providers=[CPU])
    assert (run_plainly(session, tiles) == whole).all()


def test_bound_buffers_give_the_same_and_keep_nothing(encoder, tiles, whole):
    bound = BoundModel(encoder.image_session, "cpu")
    first, second, third = bound(tiles[:4]), bound(tiles[4:8]), bound(tiles[8:11])
    assert (np.concatenate([first, second, third]) == whole[:11]).all()


def test_a_card_is_fed_through_bound_buffers_and_a_processor_by_a_thread_for_each_core():
    class Session:
        def __init__(self, *providers):
            self.get_providers = lambda: list(providers)

    card = image_pool(Session(CUDA, CPU), 0)
    assert isinstance(card.run, BoundModel)
    assert (card.workers, card.run.device) == (GPU_WORKERS, "cuda")
    assert image_pool(Session(CPU), 0).workers == usable_cores()
    assert image_pool(Session(CPU), 5).workers == 5


def test_the_trial_is_made_once(encoder):
    chosen = encoder.batch_tiles()
    encoder.pool.run, run = None, encoder.pool.run
    try:
        assert encoder.batch_tiles() == chosen >= 32
        assert chosen % encoder.pool.part_tiles == 0
    finally:
        encoder.pool.run = run
