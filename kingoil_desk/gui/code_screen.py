"""Asks for the recovery code: forgiving while it is typed, read only on Enter, and kept when it is refused."""

import unicodedata

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.recovery_code import read_code
from kingoil_desk.domain.situation import Situation
from kingoil_desk.gui.announcement import announce
from kingoil_desk.gui.errors import words_of
from kingoil_desk.gui.forms.ui_code_screen import Ui_CodeScreen
from kingoil_desk.gui.metrics import S5
from kingoil_desk.gui.slim_bar import SlimBar

GROUPS, GROUP = 5, 5  # as printed on the sheet
ABOUT_CODE = {Code.CODE_MISTYPED, Code.CODE_WRONG}


class CodeScreen(QWidget):
    """`code_given` carries the code in its normal form and whether a new key is wanted. The typed text stays in the
    field until `clear`, also when `back_asked` comes. The focus ring is the window's.
    """

    code_given = Signal(str, bool)
    back_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_CodeScreen()
        self.ui.setupUi(self)
        self._situation: Situation | None = None
        self._error: KnownError | None = None
        self._busy, self._busy_words = False, ""
        self._set_up()

    def _set_up(self) -> None:
        ui = self.ui
        ui.area.setVerticalScrollBar(SlimBar(Qt.Orientation.Vertical, ui.area))
        ui.icon.set_icon("key", "accent")
        ui.refusedIcon.set_icon("alert", "red")
        ui.refused.hide()
        # a code has no Vietnamese letters, and an input method would make some of what is typed
        ui.code.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        ui.codeNote.watch(ui.code)
        ui.code.textChanged.connect(self._edited)
        ui.code.returnPressed.connect(self._give)
        ui.open.clicked.connect(self._give)
        ui.open.setAutoDefault(True)  # Enter presses the one with the focus
        ui.back.setAutoDefault(True)
        ui.back.clicked.connect(self.back_asked)
        self.retranslate()

    def ask(self, situation: Situation) -> None:
        """Asks for the code of this shop; what was typed for the same folder before is still there."""
        if self._situation is not None and situation.folder != self._situation.folder:
            self.clear()
        self._situation, self._error = situation, None
        for widget in (self.ui.newKey, self.ui.newKeyWords):  # a new key would lose the start-of-day passphrase
            widget.setHidden(situation.has_passphrase)
        self.set_busy(False)
        self.retranslate()
        self.focus()

    def set_busy(self, on: bool, words: str = "") -> None:
        """While the code is tried (some tenths of a second) no second one is given; Back can still be pressed."""
        self._busy, self._busy_words = on, words
        self._say_busy()

    def refuse(self, error: KnownError) -> None:
        """What is wrong, in words; the typed code stays as it is."""
        self.set_busy(False)
        self._error = error
        self._say_error()
        self.ui.code.setFocus()
        QTimer.singleShot(0, self, self._bring_into_view)
        announce(self, words_of(error))

    def clear(self) -> None:
        """The typed code and the tick are gone, also for Ctrl+Z."""
        self.ui.code.setText("")
        self.ui.newKey.setChecked(False)
        self._error = None
        self._say_error()

    def focus(self) -> None:
        self.ui.code.setFocus()

    def retranslate(self) -> None:
        ui, situation = self.ui, self._situation
        sheet = situation.sheet if situation is not None else ""
        shop = situation.shop_name if situation is not None else ""
        ui.shop.setText(shop)
        ui.shop.setVisible(bool(shop))
        ui.sheet.setText(
            self.tr("The code on sheet {sheet} is needed. Sheets with another number do not open this data.").format(
                sheet=sheet
            )
            if sheet
            else self.tr("The code on this shop's newest recovery sheet is needed.")
        )
        self._say_groups()
        self._say_error()
        self._say_busy()

    # while it is typed

    def _edited(self) -> None:
        """Words about the code as it was are gone with the next letter; the field itself is left alone."""
        self._error = None
        self._say_error()
        self._say_groups()

    def _say_groups(self) -> None:
        text = unicodedata.normalize("NFC", self.ui.code.text())
        letters = [letter for letter in text if letter.isalnum()]
        done, rest = divmod(len(letters), GROUP)
        if any(not letter.isascii() for letter in letters):
            words = self.tr("There are Vietnamese letters in it. Switch Vietnamese typing off and type the code anew.")
        elif len(letters) > GROUPS * GROUP:
            words = self.tr("{count} characters too many").format(count=len(letters) - GROUPS * GROUP)
        elif rest:
            words = self.tr("{done} of {groups} groups, and {rest} of the next").format(
                done=done, groups=GROUPS, rest=rest
            )
        else:
            words = self.tr("{done} of {groups} groups").format(done=done, groups=GROUPS)
        self.ui.groups.setText(words)
        if not self.ui.codeNote.words:
            self.ui.code.setAccessibleDescription(words)

    def _give(self) -> None:
        if self._busy:
            return
        typed = " ".join(self.ui.code.text().split())
        if not typed:
            self.ui.codeNote.say(self.tr("Type the code from the sheet first."))
            self.focus()
            return
        try:
            code = read_code(typed)
        except KnownError as error:
            self.refuse(error)
            return
        self._error = None
        self._say_error()
        self.code_given.emit(code, self.ui.newKey.isChecked() and not self.ui.newKey.isHidden())

    def _say_error(self) -> None:
        error, ui = self._error, self.ui
        words = words_of(error) if error is not None else ""
        about_code = error is not None and error.code in ABOUT_CODE
        ui.codeNote.say_wrong(words if about_code else "")
        ui.refusedWords.setText("" if about_code else words)
        ui.refused.setVisible(bool(words) and not about_code)

    def _bring_into_view(self) -> None:
        """Scrolls to the words in a low window, once the layout has made room for them."""
        ui = self.ui
        ui.area.ensureWidgetVisible(ui.refused if ui.refused.isVisible() else ui.codeNote, 0, S5)

    def _say_busy(self) -> None:
        default = self.tr("The code is being tried…")
        self.ui.busy.setText((self._busy_words or default) if self._busy else "")

    # Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.ui.newKey.hasFocus():
            self._give()
        elif event.key() == Qt.Key.Key_Escape:
            self.back_asked.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self.retranslate()
        super().changeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.focus()
