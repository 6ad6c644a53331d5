"""Vectors as 7-bit codes, and how far a score of codes can lie from the score of the vectors.

Seven bits and not eight: the AVX2 kernel adds pairs of products of 8-bit numbers in 16 bits, which 127 would overflow.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

LARGEST_CODE = 63
LARGEST_DIGIT = 127
BASE = 254  # of a query's two digits: the lower one runs from -127 to 127
# Norms are computed in float32: more than that may lose of numbers up to 63.
NORM_SLACK = 1e-3
# Of a score, for the roundings to float32 between the products and the comparison: more than they can come to.
ROUNDING = 2.0**-21


@dataclass(frozen=True)
class CodeScale:
    """What vectors v = scale * (code + residual) have in common.

    Args:
        scale: float64 [dimension], each dimension's own.
        residual_norm: no vector's residual is longer.
        code_norm: no vector's code is longer.
    """

    scale: np.ndarray
    residual_norm: float
    code_norm: float

    def digits(self, query: np.ndarray) -> QueryDigits:
        """A query, float32 [dimension], as whole numbers to multiply the codes with.

        A score is sum(w (c + r)) with the weights w = query * scale, codes c and residuals r. Whole numbers in place of
        w leave a rest d, so that the score of codes is sum((w - d) c). By Cauchy and Schwarz the two differ by
        sum(w r) + sum(d c), at most |w| |r| + |d| |c|.
        """
        weights = query.astype(np.float64) * self.scale
        unit = float(np.abs(weights).max()) / (LARGEST_DIGIT * BASE) or 1.0
        whole = np.rint(weights / unit)
        high = np.rint(whole / BASE)
        length, rest = np.linalg.norm(weights), np.linalg.norm(weights - unit * whole)
        error = length * self.residual_norm + (rest + ROUNDING * length) * self.code_norm
        return QueryDigits(np.stack([high, whole - BASE * high]).astype(np.int8), unit, float(error))


@dataclass(frozen=True)
class QueryDigits:
    """A query's weights as unit * (254 * high + low).

    Args:
        values: int8 [2, dimension], the high digits and the low ones.
        unit: what a low digit of 1 is worth.
        error: no vector's score of codes lies further from its score.
    """

    values: np.ndarray
    unit: float
    error: float

    def scores(self, products: np.ndarray) -> np.ndarray:
        """Scores of codes, float32 [tiles], from the products of both digits with the codes, int32 [2, tiles]."""
        high, low = products.astype(np.float32)
        return np.asarray((high * BASE + low) * np.float32(self.unit))


def encode_vectors(vectors: np.ndarray) -> tuple[np.ndarray, CodeScale]:
    """The codes, int8 [dimension, tiles] between -63 and 63, of vectors, float16 [tiles, dimension]."""
    rest = np.asarray(vectors, np.float32)
    largest = np.abs(rest).max(axis=0)
    scale = np.where(largest > 0, largest / LARGEST_CODE, 1).astype(np.float32)
    rest /= scale
    codes = np.rint(rest)
    rest -= codes
    bounds = CodeScale(scale.astype(np.float64), largest_norm(rest) + NORM_SLACK, largest_norm(codes) + NORM_SLACK)
    return np.ascontiguousarray(codes.T, np.int8), bounds


def largest_norm(rows: np.ndarray) -> float:
    """The length of the longest row of a matrix [n, dimension]."""
    return float(np.sqrt(np.einsum("ij,ij->i", rows, rows).max(initial=0)))
