"""The bar that says what was just saved, while it can be taken back."""

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from kingoil_desk.gui.banner import IconLabel
from kingoil_desk.gui.buttons import KeyButton
from kingoil_desk.gui.metrics import KEY_BAR, S2, S5
from kingoil_desk.gui.notices import Undoable

TOLD_MS = 8_000  # a plain notice goes by itself; one with undo stays for as long as undo is possible
UNDO_KEYS = "Ctrl+Shift+Z"


class UndoBar(QFrame):
    """Shows one thing at a time; the newest replaces the one before. `undo_asked` carries the `Undoable`."""

    undo_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "bar")
        self.setFixedHeight(KEY_BAR + 4)
        self._undoable: Undoable | None = None
        self._words = QLabel(self)
        self._undo = KeyButton(self, kind="row", icon_name="undo", key=UNDO_KEYS)
        self._close = KeyButton(self, kind="quiet")
        self._timer = QTimer(self, singleShot=True, interval=TOLD_MS)
        self._timer.timeout.connect(self.clear)
        row = QHBoxLayout(self)
        row.setContentsMargins(S5, 0, S5 - 8, 0)
        row.setSpacing(S2)
        row.addWidget(IconLabel("check", self, token="text2"))
        row.addWidget(self._words, 1)
        row.addWidget(self._undo)
        row.addWidget(self._close)
        self._undo.clicked.connect(self.undo)
        self._close.clicked.connect(self.clear)
        self._retranslate()
        self.hide()

    @property
    def words(self) -> str:
        return self._words.text() if not self.isHidden() else ""

    @property
    def can_undo(self) -> bool:
        return self._undoable is not None

    def offer(self, undoable: Undoable) -> None:
        self._show(undoable.words, undoable)

    def tell(self, words: str) -> None:
        self._show(words, None)
        self._timer.start()

    def withdraw(self, words: str) -> None:
        """Hides those words, and nothing else."""
        if self.words == words and self._undoable is None:
            self.clear()

    def clear(self) -> None:
        self._timer.stop()
        self._undoable = None
        self.hide()

    def undo(self) -> None:
        """Takes back what the bar shows; nothing when it shows nothing that can be."""
        undoable = self._undoable
        if undoable is not None:
            self.clear()
            self.undo_asked.emit(undoable)

    def _show(self, words: str, undoable: Undoable | None) -> None:
        self._timer.stop()
        self._undoable = undoable
        self._words.setText(words)
        self._undo.setVisible(undoable is not None)
        self.setAccessibleName(words)
        self.show()

    def _retranslate(self) -> None:
        self._undo.setText(self.tr("Undo"))
        self._close.setText(self.tr("Close"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            if self._undoable is not None:  # its words were said in the other language
                self._words.setText(self.tr("The last save can be undone"))
                self.setAccessibleName(self._words.text())
            else:
                self.clear()
        super().changeEvent(event)
