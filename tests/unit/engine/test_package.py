from __future__ import annotations

import json
import shutil

import numpy as np
import onnx
import pytest

from plugin.engine.encoder import Encoder
from plugin.engine.errors import InternalError, PackageRefused
from plugin.engine.package import (
    VectorFiles,
    file_digest,
    golden_image,
    read_manifest,
    verify_files,
    write_package,
)

from .tiny_package import SIZE_PX, colour_embedding, image_encoder, manifest, plain_tile, write_tiny_package


def edit_manifest(package, **changes):
    fields = json.loads(package.path("model.json").read_text())
    package.path("model.json").write_text(json.dumps({**fields, **changes}))


def rehash(package, name):
    edit_manifest(package, files={**package.files, name: file_digest(package.path(name))})


def test_what_was_written_is_read(package):
    assert read_manifest(package.folder) == package
    assert (package.name, package.dimension, package.tile_size_m) == ("tiny", 3, 40.0)
    assert package.digest == file_digest(package.path("model.json"))
    assert set(package.files) == {
        "image_encoder.onnx",
        "text_encoder.onnx",
        "tokenizer.json",
        "golden.json",
        "background.npy",
    }


def test_a_class_tree_and_a_caption_bank_are_optional(package):
    assert (package.taxonomy, package.captions) == (None, None)
    (package.folder / "taxonomy.json").write_text('{"classes": []}')
    np.save(package.folder / "taxonomy.npy", np.zeros((0, 3), np.float16))
    pair = {"file": "taxonomy.json", "vectors": "taxonomy.npy"}
    richer = write_package(package.folder, {**manifest(), "taxonomy": pair})
    assert richer.taxonomy == VectorFiles("taxonomy.json", "taxonomy.npy")
    assert richer.captions is None
    (package.folder / "taxonomy.json").write_text('{"classes": [1]}')
    with pytest.raises(PackageRefused, match=r"taxonomy\.json was changed"):
        verify_files(richer)


@pytest.mark.parametrize(
    "pair",
    [None, "captions.jsonl", {"file": "golden.json"}, {"file": "golden.json", "vectors": "captions.npy"}],
    ids=["nothing", "a name", "half", "not listed"],
)
def test_a_caption_bank_that_is_not_whole_is_refused(package, pair):
    edit_manifest(package, captions=pair)
    with pytest.raises(PackageRefused, match="lacks a field or holds a wrong one"):
        read_manifest(package.folder)


def test_a_verified_package_encodes_tiles_and_words(package):
    encoder = Encoder.open(package.folder, "cpu")
    tiles = np.stack([plain_tile((200, 10, 10)), plain_tile((0, 0, 90))])
    np.testing.assert_allclose(encoder.encode_tiles(tiles), [colour_embedding(tile) for tile in tiles], atol=1e-6)
    vectors, truncated = encoder.encode_texts(["Red", "red blue", "green " * 9])
    root = 0.5**0.5
    np.testing.assert_allclose(vectors, [[1, 0, 0], [root, 0, root], [0, 1, 0]], atol=1e-6)
    assert truncated == [False, False, True]
    assert encoder.providers == ["CPUExecutionProvider"]


def test_a_changed_byte_is_refused_by_name(package):
    content = bytearray(package.path("image_encoder.onnx").read_bytes())
    content[len(content) // 2] ^= 1
    package.path("image_encoder.onnx").write_bytes(content)
    with pytest.raises(PackageRefused, match=r"image_encoder\.onnx was changed"):
        verify_files(package)


def test_a_missing_file_is_refused_by_name(package):
    package.path("tokenizer.json").unlink()
    with pytest.raises(PackageRefused, match=r"tokenizer\.json is missing"):
        Encoder.open(package.folder)


def test_a_file_that_is_not_listed_is_refused(package):
    files = {name: digest for name, digest in package.files.items() if name != "golden.json"}
    edit_manifest(package, files=files)
    with pytest.raises(PackageRefused, match=r"golden\.json is not listed"):
        verify_files(read_manifest(package.folder))


@pytest.mark.parametrize(
    "name", ["../outside.bin", "/etc/hostname", "a/../../outside.bin", "..\\outside.bin", "C:/x", "a\0b", "a" * 5000]
)
def test_a_path_that_climbs_out_of_the_folder_is_refused(package, name):
    outside = package.folder.parent / "outside.bin"
    outside.write_bytes(b"x")
    edit_manifest(package, files={**package.files, name: file_digest(outside)})
    with pytest.raises(PackageRefused, match="outside the package"):
        verify_files(read_manifest(package.folder))


def test_a_link_that_leads_out_of_the_folder_is_refused(package):
    outside = package.folder.parent / "outside.json"
    shutil.move(package.path("golden.json"), outside)
    package.path("golden.json").symlink_to(outside)
    with pytest.raises(PackageRefused, match="outside the package"):
        verify_files(package)


def test_external_data_is_refused_before_any_runtime_sees_it(package):
    package.path("image_encoder.onnx").write_bytes(image_encoder(external=True).SerializeToString())
    rehash(package, "image_encoder.onnx")
    with pytest.raises(PackageRefused, match="keeps weights in another file"):
        verify_files(read_manifest(package.folder))


@pytest.mark.parametrize(("opset", "ir_version"), [(21, 8), (18, 11)])
def test_a_graph_too_new_for_the_oldest_runtime_is_refused(package, opset, ir_version):
    model = image_encoder()
    model.opset_import[0].version = opset
    model.ir_version = ir_version
    package.path("image_encoder.onnx").write_bytes(model.SerializeToString())
    rehash(package, "image_encoder.onnx")
    with pytest.raises(PackageRefused, match="needs a newer runtime"):
        verify_files(read_manifest(package.folder))


def test_bytes_that_are_no_graph_are_refused(package):
    package.path("text_encoder.onnx").write_bytes(b"not a graph at all")
    rehash(package, "text_encoder.onnx")
    with pytest.raises(PackageRefused, match="no ONNX file"):
        verify_files(read_manifest(package.folder))


def test_another_shape_than_the_manifest_says_is_refused(tmp_path):
    package = write_tiny_package(tmp_path / "wide", image={"size_px": SIZE_PX + 1, "gsd_m": 5.0, "gsd_range_m": [1, 9]})
    with pytest.raises(PackageRefused, match="wrong shape at tiles"):
        Encoder.open(package.folder)


def test_other_names_of_inputs_are_refused(package):
    model = onnx.load(package.path("image_encoder.onnx"))
    model.graph.input[0].name = model.graph.node[0].input[0] = "pictures"
    onnx.save(model, package.path("image_encoder.onnx"))
    rehash(package, "image_encoder.onnx")
    with pytest.raises(PackageRefused, match="pictures"):
        Encoder.open(package.folder)


def test_an_encoder_that_computes_something_else_fails_its_golden_embedding(package):
    model = onnx.load(package.path("image_encoder.onnx"))
    model.graph.initializer[0].CopyFrom(onnx.numpy_helper.from_array(np.array(500.0, np.float32), "epsilon"))
    onnx.save(model, package.path("image_encoder.onnx"))
    rehash(package, "image_encoder.onnx")
    with pytest.raises(PackageRefused, match=r"image_encoder\.onnx does not give its stored embedding"):
        Encoder.open(package.folder)


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"format": 2}, "update the plugin"),
        ({"embedding": {}}, "lacks a field"),
        ({"logit_scale": "high"}, "lacks a field"),
        ({"files": []}, "lacks a field"),
        ({"embedding": {"dimension": float("inf")}}, "lacks a field"),
        ({"image": {"size_px": 8, "gsd_m": float("nan"), "gsd_range_m": [1, 9]}}, "lacks a field"),
    ],
)
def test_a_manifest_that_does_not_fit_is_refused(package, changes, sentence):
    edit_manifest(package, **changes)
    with pytest.raises(PackageRefused, match=sentence):
        read_manifest(package.folder)


def test_another_shape_of_the_output_is_refused(tmp_path):
    package = write_tiny_package(tmp_path / "deep", embedding={"dimension": 4})
    with pytest.raises(PackageRefused, match="wrong shape at embedding"):
        Encoder.open(package.folder)


@pytest.mark.parametrize("background", [np.empty((0, 3), np.float16), np.ones((2, 4), np.float16), "objects", b""])
def test_a_background_that_does_not_fit_is_refused(package, background):
    path = package.path("background.npy")
    if isinstance(background, bytes):
        path.write_bytes(background)
    elif isinstance(background, str):
        np.save(path, np.array([[{}, {}, {}]], object), allow_pickle=True)
    else:
        np.save(path, background)
    rehash(package, "background.npy")
    with pytest.raises(PackageRefused, match=r"background\.npy does not fit"):
        Encoder.open(package.folder)


def test_external_data_in_the_default_of_a_function_is_seen(package):
    model = onnx.load(package.path("image_encoder.onnx"))
    hidden = image_encoder(external=True).graph.initializer[0]
    function = model.functions.add(name="f", domain="local")
    function.attribute_proto.append(onnx.helper.make_attribute("value", hidden))
    package.path("image_encoder.onnx").write_bytes(model.SerializeToString())
    rehash(package, "image_encoder.onnx")
    with pytest.raises(PackageRefused, match="keeps weights in another file"):
        verify_files(read_manifest(package.folder))


def test_a_tile_without_numbers_is_an_error_and_never_indexed(package):
    encoder = Encoder.open(package.folder, "cpu")
    encoder.pool.run = lambda _: np.array([[1, np.nan, 0]], np.float32)
    with pytest.raises(InternalError, match="choose the CPU"):
        encoder.encode_tiles(plain_tile((1, 2, 3))[None])


def test_a_folder_without_a_package_is_refused(tmp_path):
    with pytest.raises(PackageRefused, match="choose a folder that holds a model package"):
        read_manifest(tmp_path)


def test_a_package_that_would_be_refused_cannot_be_written(package):
    package.path("golden.json").unlink()
    with pytest.raises(PackageRefused, match=r"golden\.json"):
        write_package(package.folder, manifest())


def test_the_golden_image_is_arithmetic_and_stays_what_it_is():
    picture = golden_image(16)
    assert picture.shape == (16, 16, 3)
    assert picture[0, 15].tolist() == [239, 0, 200]
    assert picture[8, 8].tolist() == [230, 228, 220]
    assert int(picture.astype(int).sum()) == 105440
