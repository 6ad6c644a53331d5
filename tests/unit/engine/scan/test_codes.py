from __future__ import annotations

import numpy as np
import pytest

from plugin.engine.scan.codes import BASE, LARGEST_CODE, encode_vectors

RNG = np.random.default_rng(4)


def unit(rows):
    return (rows / np.linalg.norm(rows, axis=1, keepdims=True)).astype(np.float16)


GALLERIES = {
    "spread evenly": unit(RNG.normal(size=(500, 48))),
    "one loud dimension": unit(RNG.normal(size=(500, 48)) * np.array([40.0] + [1.0] * 47)),
    "a dimension of zeros": unit(RNG.normal(size=(500, 48)) * np.array([0.0] + [1.0] * 47)),
    "one vector again and again": np.repeat(unit(RNG.normal(size=(1, 48))), 500, 0),
    "nothing at all": np.zeros((500, 48), np.float16),
    "one tile": unit(RNG.normal(size=(1, 48))),
}


def test_a_worked_example():
    codes, scale = encode_vectors(np.array([[0.625, -0.5], [0.25, 0.125]], np.float16))
    assert codes.tolist() == [[63, 25], [-63, 16]]  # 25.2 steps of 0.625 / 63, 15.75 of 0.5 / 63
    np.testing.assert_allclose(scale.scale, [0.625 / 63, 0.5 / 63], rtol=1e-6)
    np.testing.assert_allclose(scale.code_norm, np.hypot(63, 63), rtol=1e-4)
    np.testing.assert_allclose(scale.residual_norm, np.hypot(0.2, 0.25), atol=2e-3)


@pytest.mark.parametrize("name", GALLERIES)
def test_no_score_of_codes_is_further_off_than_it_says(name):
    vectors = GALLERIES[name]
    codes, scale = encode_vectors(vectors)
    assert np.abs(codes.astype(int)).max() <= LARGEST_CODE
    for query in RNG.normal(size=(50, 48)).astype(np.float32):
        digits = scale.digits(query)
        scores = digits.scores(digits.values.astype(np.int32) @ codes.astype(np.int32))
        off = np.abs(scores - vectors.astype(np.float64) @ query.astype(np.float64)).max()
        assert off <= digits.error


def test_the_bound_is_no_more_than_a_few_times_what_happens():
    vectors = GALLERIES["spread evenly"]
    codes, scale = encode_vectors(vectors)
    query = vectors[7].astype(np.float32)
    digits = scale.digits(query)
    scores = digits.scores(digits.values.astype(np.int32) @ codes.astype(np.int32))
    assert digits.error < 6 * np.abs(scores - vectors.astype(np.float64) @ query).max()


def test_both_digits_of_a_query_fit_seven_bits_and_a_sign():
    _, scale = encode_vectors(GALLERIES["spread evenly"])
    for query in (np.ones(48, np.float32), np.zeros(48, np.float32), RNG.normal(size=48).astype(np.float32)):
        digits = scale.digits(query)
        high, low = digits.values.astype(np.float64)
        assert np.abs(digits.values.astype(int)).max() <= 127
        np.testing.assert_allclose((high * BASE + low) * digits.unit, query * scale.scale, atol=digits.unit / 2)
