"""Choosing a commune of 2025: type a few letters, pick from the list below; an address needs none."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from kingoil_desk.domain.unit import find_units, unit_names
from kingoil_desk.gui.metrics import S1

SHOWN = 5
ROW = 30


class UnitField(QWidget):
    """Holds the code of one commune, or nothing. The list is driven by ↑ ↓ Enter while the field keeps the focus."""

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.code = ""
        self.field, self._list = QLineEdit(self), QListWidget(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S1)
        column.addWidget(self.field)
        column.addWidget(self._list)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.hide()
        self._list.itemClicked.connect(self._take)
        self.field.textEdited.connect(self._typed)
        self.field.installEventFilter(self)
        self._word()

    def _word(self) -> None:
        self.field.setPlaceholderText(self.tr("Ward or commune (units of 2025)"))
        self.field.setAccessibleName(self.tr("Ward or commune"))
        self._list.setAccessibleName(self.tr("Wards and communes found"))

    def put(self, code: str) -> None:
        self.code = code
        self.field.setText(", ".join(unit_names(code)) if code else "")
        self._list.hide()

    def _typed(self, text: str) -> None:
        self.code = ""
        self._list.clear()
        for commune in find_units(text, SHOWN) if text.strip() else ():
            item = QListWidgetItem(", ".join(unit_names(commune.code)), self._list)
            item.setData(Qt.ItemDataRole.UserRole, commune.code)
        count = self._list.count()
        self._list.setCurrentRow(0 if count else -1)
        self._list.setFixedHeight(ROW * max(1, count) + 2)
        self._list.setVisible(bool(count))
        self.chosen.emit()

    def _take(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.put(item.data(Qt.ItemDataRole.UserRole))
            self.chosen.emit()

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._list.isVisible():
            key = event.key()
            if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                step = 1 if key == Qt.Key.Key_Down else -1
                self._list.setCurrentRow(max(0, min(self._list.count() - 1, self._list.currentRow() + step)))
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._take(self._list.currentItem())
                return True
            if key == Qt.Key.Key_Escape:
                self._list.hide()
                return True
        if event.type() == QEvent.Type.FocusOut and not self.code:
            self._list.hide()
        return False

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._word()
