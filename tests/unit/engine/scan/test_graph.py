from __future__ import annotations

import numpy as np
import onnx
import onnxruntime
import pytest

from plugin.engine.onnx_header import read_onnx_header
from plugin.engine.scan.graph import scan_graph

CODES = np.random.default_rng(0).integers(-63, 64, (256, 300), dtype=np.int8)


@pytest.mark.parametrize("signed", [False, True])
def test_the_graph_is_an_onnx_model_that_every_runtime_we_support_loads(signed):
    content = scan_graph(CODES.data.cast("B"), *CODES.shape, signed)
    onnx.checker.check_model(onnx.load_from_string(content), full_check=True)
    header = read_onnx_header(content)
    assert (header.ir_version, header.opset, header.has_external_data) == (8, 13, False)


@pytest.mark.parametrize("signed", [False, True])
def test_products_are_whole_numbers_also_at_their_largest(signed):
    codes = CODES.copy()
    codes[:, 0], codes[:, 1] = 63, -63
    digits = np.random.default_rng(1).integers(-127, 128, (2, 256), dtype=np.int8)
    digits[0] = 127
    session = onnxruntime.InferenceSession(scan_graph(codes.data.cast("B"), *codes.shape, signed))
    query = digits if signed else (digits.astype(np.int16) + 128).astype(np.uint8)
    (products,) = session.run(["scores"], {"query": query})
    assert products.dtype == np.int32
    np.testing.assert_array_equal(products, digits.astype(int) @ codes.astype(int))
    assert products[0, :2].tolist() == [127 * 63 * 256, -127 * 63 * 256]
