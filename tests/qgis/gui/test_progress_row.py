from __future__ import annotations

from plugin.gui.progress_row import ProgressRow


def test_once_it_is_cancelled_it_says_that_it_stops_until_it_has(qgis_app):
    row, stopped = ProgressRow(), []
    row.begin("Reading…", lambda: stopped.append(True))
    row.show_fraction(0.5, "3 of 6 tiles")
    assert row.text == "3 of 6 tiles"
    row.cancel_button.click()
    row.show_fraction(0.6, "4 of 6 tiles")
    assert (row.text, stopped) == ("Stopping…", [True])
    row.begin("Reading…", lambda: None)
    row.show_fraction(0.1, "1 of 6 tiles")
    assert row.text == "1 of 6 tiles"
