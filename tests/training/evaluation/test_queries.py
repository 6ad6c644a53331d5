from __future__ import annotations

import pytest

from training.data.scenes import Scene
from training.errors import TrainingError
from training.evaluation.queries import search_queries
from training.evaluation.query_results import query_table
from training.evaluation.query_set import QuerySet, read_queries
from training.sentences import FOLDER

QUERIES = QuerySet({"brick": ("red roofs", "green bricks"), "grass": ("green lawns",)}, ("blue water",))


@pytest.fixture
def many(paint):
    """Six red pictures of bricks, four green ones of grass, one blue one of both."""
    red = [Scene(paint(f"red/{place}.png", "red"), "test", (), ("brick",)) for place in range(6)]
    green = [Scene(paint(f"green/{place}.png", "green"), "test", (), ("grass",)) for place in range(4)]
    return [*red, *green, Scene(paint("blue.png", "blue"), "test", (), ("grass", "brick"))]


def test_precision_by_hand(embedder, many, tmp_path):
    results = search_queries(
        embedder, QUERIES, many, tmp_path, trained_sentences=["the lawn is a green lawn", "a river"]
    )
    rows = {row.sentence: row for row in results.rows}
    assert rows["red roofs"].precision == 1.0
    # Four of grass, then all tie at cosine 0: the first picture, of bricks.
    assert rows["green bricks"].precision == pytest.approx(0.2)
    assert rows["green lawns"].precision == pytest.approx(0.8)
    assert rows["green lawns"].found == ("grass", "grass", "grass", "grass", "brick")
    assert results.by_class() == pytest.approx({"brick": 60.0, "grass": 80.0})
    # The content words of "the lawn is a green lawn" are those of "green lawns".
    assert results.values() == pytest.approx(
        {"mean": 70.0, "worst": 60.0, "first_mean": 90.0, "first_worst": 80.0, "same_words": 80.0, "other_words": 60.0}
    )


def test_sentences_without_a_class_are_only_listed(embedder, many, tmp_path):
    results = search_queries(embedder, QUERIES, many, tmp_path)
    assert results.rows[-1].label == ""
    assert results.rows[-1].found == ("grass + brick", "brick", "brick", "brick", "brick")
    assert "precision at 5 of 3 queries for 2 classes among 11 pictures" in results.protocol
    assert "'blue water' found: grass + brick, brick" in query_table(results)


def test_classes_that_no_picture_has_are_left_out(embedder, many, tmp_path):
    queries = QuerySet({**QUERIES.classes, "river": ("blue river",)})
    assert set(search_queries(embedder, queries, many, tmp_path).by_class()) == {"brick", "grass"}
    with pytest.raises(TrainingError, match="not of the queries' classes"):
        search_queries(embedder, QuerySet({"river": ("blue river",)}), many, tmp_path)


def test_classes_never_trained_on_are_told_apart(embedder, many, tmp_path):
    results = search_queries(embedder, QUERIES, many, tmp_path, trained_classes=["brick", "river"])
    assert results.unseen == {"grass"}
    assert results.values()["unseen"] == pytest.approx(80.0)
    assert "unseen" not in search_queries(embedder, QUERIES, many, tmp_path).values()


def test_a_tree_makes_one_of_two_spellings(embedder, many, tmp_path, tree):
    queries = QuerySet({"Lawn": ("green lawns",)})
    results = search_queries(embedder, queries, many, tmp_path, trained_classes=["grass"], tree=tree)
    assert results.by_class() == pytest.approx({"lawn": 80.0})
    assert not results.unseen


def test_a_picture_without_a_class_is_refused(embedder, many, tmp_path):
    with pytest.raises(TrainingError, match="not of the queries' classes"):
        search_queries(embedder, QUERIES, [*many, Scene(many[0].image, "test", ())], tmp_path)


def test_both_forms_of_a_file_are_read(tmp_path):
    path = tmp_path / "queries.yaml"
    path.write_text("grass: [a lawn, turf]\n", encoding="utf-8")
    assert read_queries(path) == QuerySet({"grass": ("a lawn", "turf")})
    path.write_text("classes: {grass: [a lawn]}\nlisted: [a pond]\n", encoding="utf-8")
    assert read_queries(path) == QuerySet({"grass": ("a lawn",)}, ("a pond",))


@pytest.mark.parametrize(
    "text",
    ["", "[a lawn]", "grass: 3", "grass: []", "grass: [3]", "listed: [a pond]", "grass: [a", "classes: [a lawn]"],
)
def test_files_of_another_form_are_refused(tmp_path, text):
    path = tmp_path / "queries.yaml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(TrainingError, match="holds no queries"):
        read_queries(path)


def test_a_missing_file_is_refused(tmp_path):
    with pytest.raises(TrainingError, match="holds no queries"):
        read_queries(tmp_path / "none.yaml")


def test_the_files_of_the_package_have_queries_for_every_class_of_ucm():
    short, check = read_queries(FOLDER / "short.yaml"), read_queries(FOLDER / "check.yaml")
    assert list(short.classes) == list(check.classes)
    assert {len(sentences) for sentences in short.classes.values()} == {3}
    assert "solar farm near water" in short.listed
