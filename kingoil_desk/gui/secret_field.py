"""The field for a PIN or a passphrase: shows dots, gives nothing away, and keeps nothing once it is taken."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLineEdit, QWidget

from kingoil_desk.gui.fonts import Size, font

HEIGHT = 52
WIDTH = 252
LONGEST = 256  # letters; never as long as the PIN, or a longer scan would be cut down to it
DOT_SPACE = 8  # px
Hint = Qt.InputMethodHint


class SecretField(QLineEdit):
    """No copy, no drag, no menu; undo, which could bring back what was typed, is the window's to keep out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setInputMethodHints(
            Hint.ImhHiddenText | Hint.ImhSensitiveData | Hint.ImhNoPredictiveText | Hint.ImhNoAutoUppercase
        )
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setAcceptDrops(False)
        self.setMaxLength(LONGEST)
        dots = font(Size.TITLE)
        dots.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, DOT_SPACE)
        self.setFont(dots)

    def take(self) -> str:
        """What was typed; the field holds nothing of it afterwards, nor does its undo."""
        typed = self.text()
        self.wipe()
        return typed

    def wipe(self) -> None:
        """Empty. `clear()` would keep the text for undo; `setText` forgets it."""
        self.setText("")

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()
