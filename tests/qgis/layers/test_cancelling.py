from __future__ import annotations

import threading

import pytest
from qgis.core import QgsFeedback

from plugin.layers import cancelling

pytestmark = pytest.mark.usefixtures("qgis_app")
LONG_S = 60.0


def test_a_cancel_ends_the_wait_at_once():
    feedback = QgsFeedback()
    begun = threading.Event()

    def work():
        begun.set()
        cancelling.wait(LONG_S, feedback)

    thread = threading.Thread(target=work, daemon=True)
    thread.start()
    begun.wait(LONG_S)
    feedback.cancel()
    thread.join(LONG_S / 2)
    assert not thread.is_alive()


def test_what_is_cancelled_already_does_not_wait():
    feedback = QgsFeedback()
    feedback.cancel()
    thread = threading.Thread(target=cancelling.wait, args=(LONG_S, feedback), daemon=True)
    thread.start()
    thread.join(LONG_S / 2)
    assert not thread.is_alive()


def test_no_time_is_no_wait():
    cancelling.wait(0.0, None)
    cancelling.wait(-1.0, QgsFeedback())
