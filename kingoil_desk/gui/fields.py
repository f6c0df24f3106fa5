"""Fields: the big search field, words below a field that is wrong, a combo box with our arrow.

No field here ever rewrites what is being typed: a Vietnamese input method composes letters by deleting and
retyping, so text set from outside while somebody types would break them.
"""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QSizePolicy, QStyle, QStyleOptionComboBox, QWidget

from kingoil_desk.gui import icons
from kingoil_desk.gui.fonts import Size, font
from kingoil_desk.gui.metrics import S1
from kingoil_desk.gui.palette import tokens_of
from kingoil_desk.gui.theme import set_state


class SearchField(QLineEdit):
    """The 48 px field to find or scan; dynamic property `icon_name` (`search` or `scan`)."""

    def __init__(self, parent: QWidget | None = None, *, icon_name: str = "search") -> None:
        super().__init__(parent)
        self.setProperty("role", "search")
        self.setProperty("icon_name", icon_name)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        box = QRect(14, (self.height() - icons.LARGE) // 2, icons.LARGE, icons.LARGE)
        icons.draw(painter, box, str(self.property("icon_name")), tokens_of(self.palette()).text2)
        painter.end()


class Choice(QComboBox):
    """A combo box whose arrow is our chevron; the wheel never changes it by accident. Words too long end with dots."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def showPopup(self) -> None:
        self.view().setAccessibleName(self.accessibleName())
        super().showPopup()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        super().initStyleOption(option)
        kind, part = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(kind, option, part, self).width()
        option.currentText = self.fontMetrics().elidedText(option.currentText, Qt.TextElideMode.ElideRight, room)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        t = tokens_of(self.palette())
        painter = QPainter(self)
        box = QRect(self.width() - 28, (self.height() - icons.MEDIUM) // 2, icons.MEDIUM, icons.MEDIUM)
        icons.draw(painter, box, "chevd", t.text2)
        painter.end()


class FieldNote(QWidget):
    """The words below a field: nothing, a hint, or what is wrong (with an icon, and the field's edge in red).

    `watch(field)` ties it to its field; the words also become the field's accessible description.
    """

    complained = Signal()  # something wrong is said now: whoever scrolls brings it into sight

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field: QWidget | None = None
        self._words, self._wrong = "", False
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.hide()

    @property
    def words(self) -> str:
        return self._words

    @property
    def wrong(self) -> bool:
        return self._wrong

    def watch(self, field: QWidget) -> None:
        self._field = field

    def say_wrong(self, words: str) -> None:
        """What is wrong and what was not saved."""
        self._say(words, wrong=True)

    def say(self, words: str) -> None:
        """A hint; an empty text clears."""
        self._say(words, wrong=False)

    def _say(self, words: str, *, wrong: bool) -> None:
        self._words, self._wrong = words, wrong and bool(words)
        self.setAccessibleName(words)
        if self._field is not None:
            set_state(self._field, "error" if self._wrong else "")
            self._field.setAccessibleDescription(words)
        self.setVisible(bool(words))
        self.updateGeometry()
        self.update()
        if self._wrong:
            self.complained.emit()

    def _text_rect(self, width: int) -> QRect:
        left = icons.SMALL + S1 if self._wrong else 0
        bounds = QFontMetrics(font(Size.SMALL)).boundingRect(
            QRect(0, 0, max(40, width - left), 2000), Qt.TextFlag.TextWordWrap, self._words
        )
        return QRect(left, 0, max(40, width - left), max(18, bounds.height()))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._text_rect(width).height() + 2

    def sizeHint(self) -> QSize:
        return QSize(120, self.heightForWidth(self.width() or 240))

    def minimumSizeHint(self) -> QSize:
        return QSize(40, 20)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != self.width():
            self.updateGeometry()  # the words may break into more lines now

    def paintEvent(self, event: QPaintEvent) -> None:
        t = tokens_of(self.palette())
        painter = QPainter(self)
        if self._wrong:
            icons.draw(painter, QRect(0, 1, icons.SMALL, icons.SMALL), "alert", t.red)
        painter.setFont(font(Size.SMALL))
        painter.setPen(QColor(t.red if self._wrong else t.text2))
        painter.drawText(self._text_rect(self.width()), Qt.TextFlag.TextWordWrap, self._words)
        painter.end()


def label(text: str = "", role: str = "", parent: QWidget | None = None) -> QLabel:
    """A label in one of the stylesheet's roles."""
    made = QLabel(text, parent)
    if role:
        made.setProperty("role", role)
    return made
