"""What stood in a field before something was typed into it that was not meant for it: text, cursor, what was marked."""

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget


def is_field(widget: QWidget) -> bool:
    """Whether letters typed there are text."""
    return isinstance(widget, QLineEdit | QPlainTextEdit) and widget.isEnabled() and not widget.isReadOnly()


class TextBefore:
    """Of any widget; what is no text field has nothing to be put back but the focus."""

    def __init__(self, widget: QWidget, focus: QWidget | None) -> None:
        self.widget, self._focus = widget, focus
        self.in_field = is_field(widget)
        self._text, self._anchor, self._cursor = "", 0, 0
        if isinstance(widget, QLineEdit):
            start, end = widget.selectionStart(), widget.selectionEnd()
            self._text, self._cursor = widget.text(), widget.cursorPosition()
            self._anchor = self._cursor if start < 0 else (end if self._cursor == start else start)
        elif isinstance(widget, QPlainTextEdit):
            cursor = widget.textCursor()
            self._text, self._anchor, self._cursor = widget.toPlainText(), cursor.anchor(), cursor.position()

    def put_back(self, *, over_marked: bool = False) -> None:
        """Everything as it was, and what was undone by Ctrl+Z before still can be. `over_marked`: text that was marked
        as a whole is gone.
        """
        if isinstance(self.widget, QLineEdit):
            self._put_back_line(self.widget, over_marked)
        elif isinstance(self.widget, QPlainTextEdit):
            self._put_back_lines(self.widget)
        focus = self._focus
        if focus is not None and focus.window().focusWidget() is not focus and focus.isVisible():
            focus.setFocus()

    def _put_back_line(self, field: QLineEdit, over_marked: bool) -> None:
        if over_marked and self._text and abs(self._anchor - self._cursor) == len(self._text):
            self._text, self._anchor, self._cursor = "", 0, 0
        if field.text() != self._text:
            field.selectAll()
            field.insert(self._text)
        if self._anchor == self._cursor:
            field.setCursorPosition(self._cursor)
        else:
            field.setSelection(self._anchor, self._cursor - self._anchor)

    def _put_back_lines(self, field: QPlainTextEdit) -> None:
        cursor = field.textCursor()
        if field.toPlainText() != self._text:
            cursor.select(QTextCursor.SelectionType.Document)
            cursor.insertText(self._text)
        cursor.setPosition(self._anchor)
        cursor.setPosition(self._cursor, QTextCursor.MoveMode.KeepAnchor)
        field.setTextCursor(cursor)
