from __future__ import annotations

from plugin.engine.index_marks import MAX_MARKS, Mark, with_mark


def grown(to_tiles, step):
    marks = ()
    for tiles in range(step, to_tiles + 1, step):
        marks = with_mark(marks, Mark(tiles, tiles, tiles))
    return marks


def test_a_small_index_has_a_mark_at_every_commit():
    assert [mark.tiles for mark in grown(128, 32)] == [32, 64, 96, 128]


def test_marks_stay_few_and_evenly_spread_however_large_the_index_grows():
    marks = grown(1_000_000, 64)
    tiles = [mark.tiles for mark in marks]
    assert MAX_MARKS / 2 - 2 < len(marks) < MAX_MARKS
    assert {after - before for before, after in zip(tiles, tiles[1:])} == {16384}
    assert 1_000_000 - tiles[-1] < 16384


def test_commits_of_any_size_are_marked_once_in_each_stretch():
    marks = grown(5000, 7)
    assert len({mark.tiles // 128 for mark in marks}) == len(marks)
