"""The look of the whole program in one place: palette, font and one small stylesheet, light or dark."""

from dataclasses import asdict
from enum import StrEnum
from string import Template

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from kingoil_desk.gui import fonts
from kingoil_desk.gui.palette import DARK, LIGHT, Tokens, palette_of, tokens_of

# Only these selectors (looks.md, rule 2); variants are dynamic properties: `role`, `state`.
# A focused field's edge grows inwards: padding shrinks by as much, so that nothing moves.
_QSS = Template("""
QLineEdit, QComboBox, QPlainTextEdit {
    background: $field; color: $text; border: 1px solid $control; border-radius: 6px;
    selection-background-color: $fill; selection-color: $on_fill; placeholder-text-color: $text2;
}
QLineEdit, QComboBox { padding: 0 11px; min-height: 34px; }
QPlainTextEdit { padding: 5px 7px; }
QLineEdit:hover, QComboBox:hover, QPlainTextEdit:hover { border-color: $text2; }
QLineEdit:focus, QComboBox:focus, QComboBox:on {
    border: 2px solid $accent; padding: 0 10px; min-height: 32px;
}
QPlainTextEdit:focus { border: 2px solid $accent; padding: 4px 6px; }
QLineEdit[state="error"], QComboBox[state="error"] {
    border: 2px solid $red; padding: 0 10px; min-height: 32px;
}
QPlainTextEdit[state="error"] { border: 2px solid $red; padding: 4px 6px; }
QLineEdit:read-only, QLineEdit:disabled, QComboBox:disabled, QPlainTextEdit:disabled {
    background: $sunken; color: $text2; border-color: $line;
}
QLineEdit[role="search"] { font-size: 15pt; padding: 0 11px 0 44px; min-height: 46px; }
QLineEdit[role="search"]:focus, QLineEdit[role="search"][state="error"] {
    padding: 0 10px 0 43px; min-height: 44px;
}
QLineEdit[role="cell"], QLineEdit[role="cell"]:focus { padding: 0 4px; min-height: 28px; }
QComboBox::drop-down { border: 0; width: 30px; }
QComboBox::down-arrow { image: none; }
QComboBox QAbstractItemView { background: $surface; border: 1px solid $control; }

QDialog, QFrame[role="page"] { background: $surface; }
QFrame[role="card"] { background: $surface; border: 1px solid $line; border-radius: 8px; }
QFrame[role="pane"] { background: $window; border: 0; border-right: 1px solid $line; }
QFrame[role="side"] { background: $window; border: 0; border-left: 1px solid $line; }
QFrame[role="bar"] { background: $window; border: 0; border-top: 1px solid $line; }
QFrame[role="strip"] { background: $window; border: 0; border-bottom: 1px solid $line; }
QFrame[role="header"] { background: $surface; border: 0; border-bottom: 1px solid $line; }
QFrame[role="quiet"] { background: $sunken; border: 0; }
QFrame[role="line"] { background: $line; border: 0; min-height: 1px; max-height: 1px; }
QFrame[role="refuse"] { background: $red_bg; border: 1px solid $red_line; border-radius: 6px; }
QFrame[role="demo-strip"] { background: $tint; border: 0; border-bottom: 1px solid $line; }

QLabel[role="title"] { font-size: 15pt; font-weight: 600; }
QLabel[role="figure"] { font-size: 21pt; font-weight: 600; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="second"] { color: $text2; }
QLabel[role="meta"] { font-size: 9pt; color: $text2; }
QLabel[role="small"] { font-size: 9pt; }
QLabel[role="column"] { font-size: 9pt; font-weight: 600; color: $text2; }
QLabel[role="clock"] { font-size: 9pt; font-weight: 600; }
QLabel[role="error"] { font-size: 9pt; color: $red; }
QLabel[role="warning"] { color: $red; font-weight: 600; }
QLabel[role="soon"] { font-size: 9pt; color: $accent; }
QLabel[role="demo"] { font-size: 9pt; font-weight: 600; }

QHeaderView::section {
    background: $surface; color: $text2; border: 0; border-bottom: 1px solid $line;
    padding: 0 12px; font-size: 9pt; font-weight: 600;
}
QToolTip { background: $surface; color: $text; border: 1px solid $control; padding: 4px 8px; }
""")


class Scheme(StrEnum):
    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


def stylesheet(tokens: Tokens) -> str:
    return _QSS.substitute(asdict(tokens))


def repolish(widget: QWidget) -> None:
    """Lets the stylesheet see a property that has just changed."""
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.update()


def set_role(widget: QWidget, role: str) -> None:
    """Gives a widget its `role` in the stylesheet (`title`, `meta`, `card` and so on)."""
    widget.setProperty("role", role)
    repolish(widget)


def set_state(widget: QWidget, state: str) -> None:
    """Gives a field its `state`: `error`, or nothing. Cheap when it has it already."""
    if (widget.property("state") or "") != state:
        widget.setProperty("state", state)
        repolish(widget)


class Theme(QObject):
    """Follows the system's light or dark unless told otherwise; `changed` after every rebuild."""

    changed = Signal()

    def __init__(self, app: QApplication, scheme: Scheme = Scheme.SYSTEM) -> None:
        super().__init__(app)
        self._app = app
        self._scheme = scheme
        app.setStyle("Fusion")
        app.setEffectEnabled(Qt.UIEffect.UI_AnimateCombo, False)
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._follow)
        hints.accessibility().contrastPreferenceChanged.connect(self._follow)
        self.apply()

    @property
    def scheme(self) -> Scheme:
        return self._scheme

    def choose(self, scheme: Scheme) -> None:
        """Light, dark, or whatever the system says."""
        self._scheme = scheme
        self.apply()

    def tokens(self) -> Tokens | None:
        """The colours to use now; None when the system asks for high contrast and its own palette rules."""
        hints = QGuiApplication.styleHints()
        if hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast:
            return None
        dark = self._scheme is Scheme.DARK or (
            self._scheme is Scheme.SYSTEM and hints.colorScheme() is Qt.ColorScheme.Dark
        )
        return DARK if dark else LIGHT

    def apply(self) -> None:
        """Rebuilds font, palette and stylesheet; icons follow, since they are kept by colour."""
        tokens = self.tokens()
        palette = palette_of(tokens) if tokens else QPalette(self._app.style().standardPalette())
        self._app.setFont(fonts.font())
        self._app.setPalette(palette)
        QToolTip.setFont(fonts.font(fonts.Size.SMALL))
        self._app.setStyleSheet(stylesheet(tokens_of(palette)))
        self.changed.emit()

    def _follow(self) -> None:
        self.apply()
