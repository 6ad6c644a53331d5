"""What the panel shows and allows, worked out from a few facts: no widget here, so that every case can be tested."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class State(Enum):
    """Where the user stands; the first that holds, in this order."""

    INSTALLING = "installing"
    NO_ENGINE = "no engine"
    INDEXING = "indexing"
    NO_LAYER = "no layer"
    MISMATCH = "mismatch"
    LAYER_REFUSED = "layer refused"
    NO_INDEX = "no index"
    SEARCHING = "searching"
    PARTIAL = "partial"
    READY = "ready"


class BuildAction(Enum):
    """What the build button does when it is pressed."""

    BUILD = "build"
    RESUME = "resume"
    REBUILD = "rebuild"


@dataclass(frozen=True)
class IndexFacts:
    """The tile index that belongs to the layer.

    Args:
        tiles: committed tiles, all of them searchable.
        built: day of the last commit, as the user writes it, or "" where unknown.
        complete: whether every cell of the planned extent was looked at.
        mismatch: why it cannot be searched with this layer and package, one sentence; "" when it can.
    """

    tiles: int
    built: str = ""
    complete: bool = True
    mismatch: str = ""


@dataclass(frozen=True)
class Facts:
    """Everything the panel's state depends on.

    Args:
        engine_ready: the engine's environment is there; the engine itself starts by itself.
        has_layer: a raster is picked.
        plan_problem: why it cannot be indexed as asked, one sentence; "" when it can.
        index: the layer's index, if any.
        installing: the environment is being made.
        indexing: an index is being built.
        searching: a search is under way.
        fetching: a sample is being fetched, with the progress row that indexing needs.
        elsewhere: an index of another layer or tile size is chosen to be searched, too.
    """

    engine_ready: bool = False
    has_layer: bool = False
    plan_problem: str = ""
    index: IndexFacts | None = None
    installing: bool = False
    indexing: bool = False
    searching: bool = False
    fetching: bool = False
    elsewhere: bool = False


@dataclass(frozen=True)
class Controls:
    """What is shown and what answers to a click."""

    state: State
    show_setup: bool
    show_welcome: bool
    show_build: bool
    show_progress: bool
    can_choose: bool
    can_build: bool
    can_search: bool
    build_action: BuildAction


def state_of(facts: Facts) -> State:
    """The state that the facts add up to."""
    index = facts.index
    empty = index is None or index.tiles == 0
    cases = (
        (facts.installing, State.INSTALLING),
        (not facts.engine_ready, State.NO_ENGINE),
        (facts.indexing, State.INDEXING),
        (not facts.has_layer, State.NO_LAYER),
        (index is not None and bool(index.mismatch), State.MISMATCH),
        (empty and bool(facts.plan_problem), State.LAYER_REFUSED),
        (empty, State.NO_INDEX),
        (facts.searching, State.SEARCHING),
        (index is not None and not index.complete, State.PARTIAL),
    )
    return next((state for holds, state in cases if holds), State.READY)


def controls_of(facts: Facts) -> Controls:
    """What the panel shows and allows for these facts.

    Tiles committed so far can be searched while the rest is still being indexed. A search takes the place of one that
    is under way.
    """
    state = state_of(facts)
    index = facts.index
    searchable = facts.elsewhere or (index is not None and index.tiles > 0 and not index.mismatch)
    buildable = state in (State.MISMATCH, State.NO_INDEX, State.PARTIAL, State.READY)
    actions = {State.MISMATCH: BuildAction.REBUILD, State.PARTIAL: BuildAction.RESUME}
    return Controls(
        state=state,
        show_setup=state in (State.INSTALLING, State.NO_ENGINE),
        show_welcome=not facts.has_layer and not facts.indexing,
        show_build=facts.has_layer and not facts.indexing,
        show_progress=facts.installing or facts.indexing,
        can_choose=not facts.indexing,
        can_build=buildable and not facts.plan_problem and not facts.fetching,
        can_search=facts.engine_ready and not facts.installing and facts.has_layer and searchable,
        build_action=actions.get(state, BuildAction.BUILD),
    )
