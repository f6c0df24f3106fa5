"""Qt's binding gives back every reference to None, True and False; Python 3.11 aborts when they run out."""

import sys

from PySide6.QtCore import QObject, QTimer, Signal

CALLS = 1_000
NOISE = 100  # references that this test itself and the interpreter may take or leave


class Speaker(QObject):
    """Has something to say."""

    said = Signal(object)


def test_no_call_wears_out_a_constant() -> None:
    parent, speaker = QObject(), Speaker()
    before = [sys.getrefcount(constant) for constant in (None, True, False)]
    for _ in range(CALLS):
        parent.setObjectName("a")  # returns nothing
        parent.property("b")  # finds nothing
        parent.blockSignals(False)
        QTimer().stop()
        speaker.said.emit(None)
    after = [sys.getrefcount(constant) for constant in (None, True, False)]
    lost = [was - now for was, now in zip(before, after, strict=True)]
    assert max(lost) < NOISE
