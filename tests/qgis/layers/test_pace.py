from __future__ import annotations

from plugin.layers.pace import Pace


class Clock:
    now = 50.0

    def __call__(self):
        return self.now


def test_the_first_request_need_not_wait():
    assert Pace(5.0, Clock()).seconds_to_wait() == 0.0


def test_what_was_asked_at_once_is_paid_for_before_the_next():
    clock = Clock()
    pace = Pace(5.0, clock)
    pace.count(10)
    assert pace.seconds_to_wait() == 2.0
    clock.now += 1.5
    assert pace.seconds_to_wait() == 0.5
    pace.count(5)
    assert pace.seconds_to_wait() == 1.5


def test_idle_time_is_not_saved_up():
    clock = Clock()
    pace = Pace(5.0, clock)
    pace.count(5)
    clock.now += 100
    pace.count(5)
    assert pace.seconds_to_wait() == 1.0
