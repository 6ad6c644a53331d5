# QGIS 4 leaves these two where Qt 5 had them, and nothing else that moved to QtGui (QActionGroup, QUndoStack).
from PyQt6.QtGui import QAction as QAction
from PyQt6.QtGui import QShortcut as QShortcut
from PyQt6.QtWidgets import *
