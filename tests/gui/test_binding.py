"""The Qt binding itself: a version that drops references to None and True ends the program after an hour of work."""

import sys

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

TIMES = 50  # few enough that a faulty binding fails here and does not end the test run


class Sender(QObject):
    said = Signal(object)


def test_signals_and_events_leave_the_reference_counts_of_constants_alone(qapp: QApplication) -> None:
    sender, heard = Sender(), []
    sender.said.connect(heard.append)
    before = sys.getrefcount(True), sys.getrefcount(None)
    for _ in range(TIMES):
        sender.said.emit(1)
        qapp.processEvents()
    after = sys.getrefcount(True), sys.getrefcount(None)
    assert len(heard) == TIMES
    assert after[0] > before[0] - TIMES // 2
    assert after[1] > before[1] - TIMES // 2
