"""Everything by hand: captions 0 and 3 are equal, pictures 0 and 2 tie in every list, the lower index first."""

from __future__ import annotations

import numpy as np
import pytest

from training.data.scenes import Scene
from training.errors import TrainingError
from training.evaluation import block
from training.evaluation.evaluate import Measuring, evaluate
from training.evaluation.protocols import PROTOCOLS, find_protocol


class Scorer:
    """Scores by a table instead of the cosine."""

    def __init__(self, embedder, table):
        self.size_px, self.table = embedder.size_px, np.array(table, np.float32)
        self.encode_pictures, self.encode_sentences = embedder.encode_pictures, embedder.encode_sentences

    def picture_features(self, pictures):
        return {"embedding": self.encode_pictures(pictures), "tokens": np.ones((len(pictures), 2, 3))}

    def sentence_features(self, sentences):
        return {"embedding": self.encode_sentences(sentences), "lengths": np.array([len(one) for one in sentences])}

    def similarity(self, pictures, sentences):
        assert pictures["tokens"].shape == (3, 2, 3)
        assert sentences["lengths"].tolist() == [11, 10, 13]  # in the order of the texts, whatever the batches
        return self.table


def test_recalls_by_hand(embedder, scenes, tmp_path):
    results = evaluate(embedder, scenes, tmp_path)
    # Picture 2 ranks captions 0, 1, 3, 2: its own, 3, is third. Caption 3 ranks picture 0 before its own.
    assert results.per_query["i2t_r1"].values.tolist() == [1, 1, 0]
    assert results.per_query["t2i_r1"].values.tolist() == [1, 1, 1, 0]
    assert results.per_query["t2i_r1"].images.tolist() == [0, 0, 1, 2]
    values = results.values()
    assert values["mr"] == pytest.approx((200 / 3 + 75 + 400) / 6)
    assert values["rsum"] == pytest.approx(200 / 3 + 75 + 400)
    assert results.sizes == {
        "images": 3,
        "captions": 4,
        "different_captions": 3,
        "unseen_captions": 0,
        "unreadable_images": 0,
    }
    assert results.protocol.startswith("captions as they are, duplicates kept; 3 pictures, 4 captions (3 different)")


def test_a_caption_of_the_same_text_is_a_hit_for_multi_positive_recall(embedder, scenes, tmp_path):
    results = evaluate(embedder, scenes, tmp_path)
    assert results.per_query["i2t_multi_r1"].values.tolist() == [1, 1, 1]
    assert results.per_query["t2i_multi_r1"].values.tolist() == [1, 1, 1, 1]
    assert results.values()["multi_mr"] == 100.0


def test_unseen_captions_alone_are_queries_and_items(embedder, scenes, tmp_path):
    measuring = Measuring(train_captions=["bright red", "a green thing", "nothing"])
    results = evaluate(embedder, scenes, tmp_path, measuring)
    # Captions 0 and 3 are unseen. Picture 2 finds 0 before 3; picture 1 has none. Caption 3 finds picture 0 first.
    assert results.sizes["unseen_captions"] == 2
    assert results.per_query["i2t_unseen_r1"].values.tolist() == [1, 0]
    assert results.per_query["i2t_unseen_r1"].images.tolist() == [0, 2]
    assert results.per_query["t2i_unseen_r1"].values.tolist() == [1, 0]
    assert results.per_query["t2i_unseen_r1"].images.tolist() == [0, 2]
    assert results.values()["unseen_mr"] == pytest.approx((50 + 50 + 400) / 6)


def test_a_seen_caption_does_not_stand_before_an_unseen_one(embedder, scenes, tmp_path):
    measuring = Measuring(train_captions=["a red thing", "a green thing"])
    results = evaluate(embedder, scenes, tmp_path, measuring)
    # Only caption 1 is unseen. Picture 0 would rank caption 0 before it.
    assert results.per_query["i2t_unseen_r1"].values.tolist() == [1]
    assert results.per_query["i2t_r1"].values[0] == 1


def test_no_caption_unseen_gives_no_such_measure(embedder, scenes, tmp_path):
    captions = [caption for scene in scenes for caption in scene.captions]
    values = evaluate(embedder, scenes, tmp_path, Measuring(train_captions=captions)).values()
    assert not [key for key in values if "unseen" in key]


def test_labels_by_hand(embedder, scenes, tmp_path):
    results = evaluate(embedder, scenes, tmp_path)
    # Picture 0 {brick, roof} ranks captions 0, 1 (its own), 3 {brick}, 2 {grass}: gains 1, 1, 0.5, 0.
    # ACG 1, 1, 2.5/3, relevant 3. Raw gains are twice as many.
    assert results.per_query["i2t_wmap5"].values[0] == pytest.approx((1 + 1 + 2.5 / 3) / 3)
    assert results.per_query["i2t_raw_wmap5"].values[0] == pytest.approx(2 * (1 + 1 + 2.5 / 3) / 3)
    assert results.per_query["i2t_p5"].values.tolist() == [3 / 5, 1 / 5, 3 / 5]
    # Caption 3 {brick} ranks picture 0 {brick, roof}, 2 {brick}, 1 {grass}.
    assert results.per_query["t2i_wmap5"].values[3] == 1.0
    assert results.per_query["t2i_p5"].values.tolist() == [2 / 5, 2 / 5, 1 / 5, 2 / 5]


def test_labels_at_the_levels_of_a_tree(embedder, scenes, tmp_path, tree):
    results = evaluate(embedder, scenes, tmp_path, Measuring(tree=tree))
    assert results.per_query["i2t_l2_wmap5"].values[0] == 1.0  # all its finds are buildings
    assert "i2t_l2_raw_wmap5" not in results.per_query  # one label each at level 2: both gains are equal
    assert results.values()["i2t_l3_wmap5"] == results.values()["i2t_wmap5"]


def test_labels_are_left_out_where_a_picture_has_none(embedder, scenes, tmp_path):
    bare = Scene(scenes[1].image, "test", scenes[1].captions)
    values = evaluate(embedder, [scenes[0], bare, scenes[2]], tmp_path).values()
    assert "mr" in values
    assert not [key for key in values if "map" in key]


def test_another_data_set_may_have_classes_that_the_tree_lacks_where_no_tree_is_given(embedder, scenes, tmp_path):
    others = [Scene(scene.image, "test", scene.captions, ("volcano",)) for scene in scenes]
    assert evaluate(embedder, others, tmp_path).values()["i2t_p5"] == pytest.approx(80.0)


def test_a_label_that_the_tree_lacks_is_refused(embedder, scenes, tmp_path, tree):
    other = Scene(scenes[1].image, "test", scenes[1].captions, ("volcano",))
    with pytest.raises(TrainingError, match="'volcano' is no third-level class"):
        evaluate(embedder, [scenes[0], other], tmp_path, Measuring(tree=tree))


def test_equal_captions_can_be_merged(embedder, scenes, tmp_path):
    results = evaluate(embedder, scenes, tmp_path, Measuring(PROTOCOLS["merged"]))
    assert results.sizes["captions"] == 3
    assert results.per_query["i2t_r1"].values.tolist() == [1, 1, 1]
    assert results.per_query["t2i_r1"].values.tolist() == [1, 1, 1]
    assert results.per_query["t2i_r1"].images.tolist() == [0, 0, 1]


def test_captions_are_prepared_as_the_protocol_says():
    assert find_protocol("lowercase30").prepare("Many  Trees " + "x " * 40) == "many trees " + " ".join("x" * 28)
    assert find_protocol("capitalised").prepare("many Red trees .") == "Many red trees ."
    assert find_protocol("as_is").prepare("Many  Trees ") == "Many  Trees "
    with pytest.raises(TrainingError, match="no protocol 'other'; choose one of as_is, lowercase30"):
        find_protocol("other")


def test_captions_equal_once_prepared_are_seen(embedder, scenes, tmp_path):
    measuring = Measuring(PROTOCOLS["lowercase30"], train_captions=["BRIGHT red", "A Red  Thing"])
    assert evaluate(embedder, scenes, tmp_path, measuring).sizes["unseen_captions"] == 1


def test_blocks_change_nothing(embedder, scenes, tmp_path, tree, monkeypatch):
    measuring = Measuring(tree=tree, train_captions=["bright red", "a green thing"])
    whole = evaluate(embedder, scenes, tmp_path, measuring)
    monkeypatch.setattr(block, "BLOCK", 1)
    apart = evaluate(embedder, scenes, tmp_path, measuring)
    assert apart.hubness == whole.hubness
    assert apart.per_query.keys() == whole.per_query.keys()
    for key, one in whole.per_query.items():
        assert apart.per_query[key].values.tolist() == one.values.tolist()
        assert apart.per_query[key].images.tolist() == one.images.tolist()


def test_a_model_may_score_by_more_than_the_cosine(embedder, scenes, tmp_path):
    # Texts: "a red thing", "bright red", "a green thing". Picture 2 is now nearest to the first.
    scorer = Scorer(embedder, [[1, 3, 2], [1, 2, 3], [9, 2, 1]])
    results = evaluate(scorer, scenes, tmp_path)
    # Captions 0 to 3 have the texts 0, 1, 2, 0. Caption 0 and 3 find picture 2 first.
    assert results.per_query["i2t_r1"].values.tolist() == [1, 1, 0]
    assert results.per_query["t2i_r1"].values.tolist() == [0, 1, 1, 1]


def test_hubs_by_hand(embedder, scenes, tmp_path):
    # Everything is among the first ten of three, so no item is a hub.
    assert evaluate(embedder, scenes, tmp_path).hubness == {
        "i2t_skewness": 0.0,
        "i2t_antihubs": 0.0,
        "t2i_skewness": 0.0,
        "t2i_antihubs": 0.0,
    }


def test_a_few_unreadable_pictures_are_left_out_and_named(embedder, paint, spoil, tmp_path):
    scenes = [Scene(paint(f"{place}.png", "blue"), "test", (f"blue {place}",)) for place in range(100)]
    spoil("7.png")
    results = evaluate(embedder, scenes, tmp_path)
    assert (results.sizes["images"], results.sizes["unreadable_images"]) == (99, 1)
    ((name, reason),) = results.unreadable
    assert name == "7.png"
    assert "cannot be read as a picture" in reason
    spoil("99.png")
    with pytest.raises(TrainingError, match=r"More than 1% of the pictures are unreadable; the first: .*7\.png"):
        evaluate(embedder, scenes, tmp_path)


def test_pictures_without_captions_are_searched_and_search_nothing(embedder, scenes, tmp_path):
    bare = Scene(scenes[1].image, "test", (), ("grass",))
    results = evaluate(embedder, [scenes[0], bare, scenes[2]], tmp_path)
    assert results.per_query["i2t_r1"].images.tolist() == [0, 2]
    with pytest.raises(TrainingError, match="No picture has a caption"):
        evaluate(embedder, [bare], tmp_path)


def test_a_model_that_gives_no_numbers_is_refused(embedder, scenes, tmp_path, monkeypatch):
    monkeypatch.setattr(embedder, "encode_pictures", lambda pictures: np.full((len(pictures), 3), np.nan, np.float32))
    with pytest.raises(TrainingError, match="no numbers"):
        evaluate(embedder, scenes, tmp_path)
