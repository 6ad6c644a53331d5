"""Counts, inside a QGIS, everything that a plugin could leave behind."""

from __future__ import annotations

import gc
import os
import threading
from collections import Counter
from pathlib import Path

import qgis.utils
from qgis.core import QgsApplication
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QAction

OURS = "cisen_search"
# What moves and passes by itself, and what QGIS keeps: an indicator for each memory layer that ever was.
PASSING = {"QProgressStyleAnimation", "QPropertyAnimation", "QPanGesture", "QgsLayerTreeViewIndicator"}
POOLED = "Thread (pooled)"  # of Qt's thread pool, which keeps them for half a minute


def count():
    """Numbers by kind; equal after each cycle of enabling, using and disabling."""
    window = qgis.utils.iface.mainWindow()
    canvas = qgis.utils.iface.mapCanvas()
    return {
        "widgets": tally(QgsApplication.allWidgets()),
        "actions of the window": len(window.findChildren(QAction)),
        "objects of the window": tally(window.findChildren(QObject)),
        "objects of QGIS": tally(QgsApplication.instance().findChildren(QObject)),
        "menu": sorted(action.text() for action in qgis.utils.iface.rasterMenu().actions()),
        "toolbar": len(qgis.utils.iface.pluginToolBar().actions()),
        "providers": sorted(one.id() for one in QgsApplication.processingRegistry().providers()),
        "map tool": type(canvas.mapTool()).__name__,
        "on the map": len(canvas.scene().items()),
        "files": files(),
        "threads": threads(),
        "threads of Python": python_threads(),
        "processes": children(),
        "instances": instances(),
    }


def tally(objects):
    """How many of each class."""
    names = Counter(one.metaObject().className() for one in objects)
    return {name: number for name, number in sorted(names.items()) if name not in PASSING}


def files():
    """Open files by name; pipes and sockets are one name each."""
    names = Counter(file_name(entry) for entry in Path("/proc/self/fd").iterdir())
    names.pop("anon_inode", None)  # event descriptors of threads that wait in a pool
    # A number is a descriptor that was closed meanwhile, as that of the listing.
    return {name: number for name, number in sorted(names.items()) if not name.isdigit()}


def file_name(entry):
    """Without its folder, the number of a pipe, and the letters that QGIS draws for a project's database of styles."""
    name = os.path.realpath(entry).rpartition("/")[2].partition(":")[0]
    return name.rpartition("_")[2] if name.endswith("_styles.db") else name


def threads():
    """Threads by name, without those that wait in a pool."""
    names = Counter(name_of(task) for task in Path("/proc/self/task").iterdir())
    names.pop(POOLED, None)
    return dict(sorted(names.items()))


def name_of(task):
    try:
        return (task / "comm").read_text("utf-8").strip()
    except OSError:  # it ended meanwhile
        return POOLED


def python_threads():
    """Those that Python started; one of Qt's that ran Python code keeps a "Dummy" for ever."""
    return sorted(one.name for one in threading.enumerate() if not one.name.startswith("Dummy"))


def children():
    """Processes that this one started."""
    tasks = Path("/proc/self/task").iterdir()
    return sorted(pid for task in tasks for pid in (task / "children").read_text("utf-8").split())


def instances():
    """Objects of the plugin's own classes of Qt and QGIS that something still holds."""
    gc.collect()
    left = [one for one in gc.get_objects() if isinstance(one, sip.simplewrapper) and is_ours(type(one))]
    return dict(sorted(Counter(type(one).__name__ for one in left).items()))


def is_ours(kind):
    return str(getattr(kind, "__module__", "")).partition(".")[0] == OURS
