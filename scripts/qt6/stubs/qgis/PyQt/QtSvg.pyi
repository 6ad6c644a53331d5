from PyQt6.QtSvg import *
