"""Which captions fix their picture."""

from __future__ import annotations

import pytest

from training.data.directions import has_direction


@pytest.mark.parametrize(
    "sentence",
    [
        "A river flows to the North of the village.",
        "the playground is northwest of the stadium .",
        "houses on the south-eastern bank",
        "a road runs from east to west",
        "a westward runway",
        "two tanks on the left side of the road",
        "a pond on the left.",
        "trees stand to the right of the house",
        "a pool on the right next to the house",
        "the road turns right beside the church",
        "boats lie left of the pier",
        "the lower right corner is bare",
        "a bridge in the upper-left",
        "the leftmost tank is white",
        "the road turns left at the church",
        "cars stand left and right of the road",
        "there is a lake at the bottom of the image",
        "a beach runs along the top edge",
        "a road goes from top to bottom",
        "the fields are arranged horizontally",
        "a meadow with vertical stripes",
        "a roundabout with clockwise traffic",
        "a counterclockwise spiral",
    ],
)
def test_directions(sentence):
    assert has_direction(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "a parking lot right next to a school",
        "the pool is right beside the house",
        "two roads meet at a right angle",
        "the right angle of the two roads",
        "a right-angled crossroads",
        "the river turned right angles",
        "the tanks lie close to right-angled roads",
        "a stadium right in the middle of the town",
        "the road has the right of way",
        "the boat left a long white trail",
        "a few parking spaces left",
        "the train has left.",
        "the houses are all right .",
        "two roads vertical to each other",
        "a bridge above the river",
        "snow lies on the top of the mountain",
        "trees at the bottom of the hill",
        "the upper reaches of the river",
        "many planes are parked side by side",
        "a road across one side of the forest",
        "an eastery spread at the restaurant",
        "bright green copyright water",
        "a diagonal road",
    ],
)
def test_no_directions(sentence):
    assert not has_direction(sentence)
