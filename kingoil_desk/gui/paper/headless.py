"""Papers where there is no window: the application that draws them offscreen, for the headless face."""

import os

from PySide6.QtGui import QGuiApplication


def application() -> QGuiApplication:
    """The one that is there, else one without a screen; whoever asked keeps it as long as papers are drawn."""
    there = QGuiApplication.instance()
    if isinstance(there, QGuiApplication):
        return there
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    return QGuiApplication(["kingoil-desk-admin"])
