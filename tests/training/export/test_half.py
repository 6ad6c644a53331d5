"""What a float16 graph keeps in float32."""

from __future__ import annotations

import onnx
from onnx import TensorProto, helper

from training.export.half import drop_idle_casts, kept_nodes


def graph_of(nodes):
    """A model of opset 18 from "x", float32 [n, 4], to "y"."""
    value = helper.make_tensor_value_info
    graph = helper.make_graph(
        nodes, "tiny", [value("x", TensorProto.FLOAT, ["n", 4])], [value("y", TensorProto.FLOAT, ["n", 4])]
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 18)], ir_version=8)
    onnx.checker.check_model(model)
    return model


def constant(name, value, kind=TensorProto.FLOAT):
    return helper.make_node("Constant", [], [name], name=name, value=helper.make_tensor(name, kind, [], [value]))


def test_sizes_and_a_clip_of_one_bound_stay_in_float32():
    model = graph_of(
        [
            helper.make_node("Shape", ["x"], ["shape"], name="shape"),
            helper.make_node("Cast", ["shape"], ["float_shape"], name="float_shape", to=TensorProto.FLOAT),
            constant("three", 3, TensorProto.INT64),
            helper.make_node("Cast", ["three"], ["float_three"], name="float_three", to=TensorProto.FLOAT),
            helper.make_node("Div", ["float_shape", "float_three"], ["third"], name="third"),
            constant("least", 1e-12),
            helper.make_node("Clip", ["x", "least"], ["one_bound"], name="one_bound"),
            constant("most", 6.0),
            helper.make_node("Clip", ["one_bound", "least", "most"], ["both_bounds"], name="both_bounds"),
            helper.make_node("Mul", ["both_bounds", "most"], ["y"], name="product"),
        ]
    )
    assert sorted(kept_nodes(model.graph)) == ["float_shape", "float_three", "one_bound", "shape", "third", "three"]


def test_a_cast_to_the_same_type_is_left_out_and_another_is_not():
    model = graph_of(
        [
            helper.make_node("Cast", ["x"], ["same"], name="idle", to=TensorProto.FLOAT),
            helper.make_node("Cast", ["same"], ["whole"], name="cuts", to=TensorProto.INT64),
            helper.make_node("Cast", ["whole"], ["y"], name="back", to=TensorProto.FLOAT),
        ]
    )
    drop_idle_casts(model)
    onnx.checker.check_model(model, full_check=True)
    assert [node.name for node in model.graph.node] == ["cuts", "back"]
    assert model.graph.node[0].input[0] == "x"
