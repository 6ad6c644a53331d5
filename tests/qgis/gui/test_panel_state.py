from __future__ import annotations

from dataclasses import replace

import pytest

from plugin.gui.panel_state import BuildAction, Facts, IndexFacts, State, controls_of, state_of

INDEX = IndexFacts(tiles=12, built="2026-11-23", complete=True)
READY = Facts(engine_ready=True, has_layer=True, index=INDEX)


@pytest.mark.parametrize(
    ("facts", "state"),
    [
        (Facts(), State.NO_ENGINE),
        (replace(READY, engine_ready=False), State.NO_ENGINE),
        (Facts(installing=True), State.INSTALLING),
        (Facts(engine_ready=True), State.NO_LAYER),
        (Facts(engine_ready=True, has_layer=True), State.NO_INDEX),
        (replace(READY, index=replace(INDEX, tiles=0)), State.NO_INDEX),
        (Facts(engine_ready=True, has_layer=True, plan_problem="too coarse"), State.LAYER_REFUSED),
        (replace(READY, plan_problem="outside"), State.READY),
        (replace(READY, index=replace(INDEX, mismatch="changed")), State.MISMATCH),
        (replace(READY, indexing=True), State.INDEXING),
        (replace(READY, searching=True), State.SEARCHING),
        (replace(READY, index=replace(INDEX, complete=False)), State.PARTIAL),
        (READY, State.READY),
    ],
)
def test_state(facts, state):
    assert state_of(facts) is state


def test_first_steps_are_offered_without_a_layer_and_an_engine():
    controls = controls_of(Facts())
    assert (controls.show_welcome, controls.show_setup, controls.show_build) == (True, True, False)
    assert not controls.can_search
    assert not controls.can_build


def test_a_layer_without_index_can_be_built_and_not_searched():
    controls = controls_of(replace(READY, index=None))
    assert (controls.can_build, controls.can_search, controls.build_action) == (True, False, BuildAction.BUILD)


def test_a_partial_index_can_be_searched_and_gone_on_with():
    controls = controls_of(replace(READY, index=replace(INDEX, complete=False)))
    assert (controls.can_build, controls.can_search, controls.build_action) == (True, True, BuildAction.RESUME)


def test_a_foreign_index_can_only_be_built_again():
    controls = controls_of(replace(READY, index=replace(INDEX, mismatch="changed")))
    assert (controls.can_build, controls.can_search, controls.build_action) == (True, False, BuildAction.REBUILD)


def test_what_cannot_be_planned_is_not_built_but_what_is_there_is_searched():
    controls = controls_of(replace(READY, plan_problem="The extent lies outside the layer."))
    assert (controls.can_build, controls.can_search) == (False, True)


def test_while_indexing_the_layer_stays_and_committed_tiles_are_searched():
    controls = controls_of(replace(READY, indexing=True))
    assert (controls.can_choose, controls.can_build, controls.can_search) == (False, False, True)
    assert controls.show_progress


def test_a_search_may_take_the_place_of_one_that_is_under_way():
    assert controls_of(replace(READY, searching=True)).can_search


def test_nothing_is_searched_without_an_engine():
    assert not controls_of(replace(READY, engine_ready=False)).can_search
    assert not controls_of(replace(READY, installing=True)).can_search
