"""Security: the recovery sheet in force, whether a code is the right one, a new one, and where the key is kept."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QWidget

from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.role import Act, may
from kingoil_desk.domain.situation import KeyKept
from kingoil_desk.gui.announcement import announce
from kingoil_desk.gui.chips import Chip, ChipState
from kingoil_desk.gui.code_renewal import CodeRenewal
from kingoil_desk.gui.day_passphrase import DayPassphrase
from kingoil_desk.gui.errors import words_of
from kingoil_desk.gui.forms.ui_security_view import Ui_SecurityView
from kingoil_desk.gui.jobs import Latest
from kingoil_desk.gui.languages import Languages
from kingoil_desk.gui.page import Key
from kingoil_desk.gui.parts import Parts
from kingoil_desk.gui.preferences import Preferences
from kingoil_desk.gui.slim_bar import SlimBar
from kingoil_desk.service.desk import Desk
from kingoil_desk.service.recovery import Sheet
from kingoil_desk.service.shop import Lane

Found = tuple[Sheet | None, KnownError | None, KeyKept]


def no_words() -> str:
    """Nothing is known about the key."""
    return ""


def _look(desk: Desk) -> Found:
    """The sheet in force, or why there is none, and where the key is kept."""
    kept = desk.ctx.home.key_kept
    try:
        return desk.recovery.sheet(), None, kept
    except KnownError as error:
        return None, error, kept


class SecurityView(QFrame):
    """`begin(parts, key_words)` once; `key_words` says where the key is kept, in the window's language."""

    parts: Parts

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_SecurityView()
        self.ui.setupUi(self)
        self._sheet: Sheet | None = None
        self._why: KnownError | None = None
        self._demo = False
        self._busy = False
        self._error: KnownError | None = None  # about the typed code
        self._right: Sheet | None = None  # the code that was tried last opens the file
        self._renewed = ""  # the sheet that has just come into force

    def begin(self, parts: Parts, key_words: Callable[[], str] = no_words) -> None:
        self.parts = parts
        self._key_words = key_words
        self._latest = Latest(parts.jobs)
        ui = self.ui
        self.renewal = CodeRenewal(ui, parts, self)
        self.renewal.renewed.connect(self._in_force)
        self.renewal.closed.connect(self._closed)
        self.day = DayPassphrase(ui, parts, self)
        self.day.is_set.connect(self.load)
        ui.area.setVerticalScrollBar(SlimBar(Qt.Orientation.Vertical, ui.area))
        ui.area.viewport().setAutoFillBackground(False)
        ui.inside.setAutoFillBackground(False)
        # a code has no Vietnamese letters, and an input method would make some of what is typed
        ui.code.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        ui.codeNote.watch(ui.code)
        ui.code.textChanged.connect(self._edited)
        ui.code.returnPressed.connect(self.test)
        ui.test.clicked.connect(self.test)
        ui.fresh.clicked.connect(self.renew)
        for button in (ui.test, ui.fresh):
            button.setAutoDefault(True)  # Enter presses the one with the focus
        self.retranslate()

    def join(self, preferences: Preferences, languages: Languages) -> None:
        """Which printer a new sheet goes to, and the language it speaks."""
        self.renewal.preferences, self.renewal.languages = preferences, languages

    def keys(self) -> tuple[Key, ...]:
        if self.renewal.is_open:
            return self.renewal.keys()
        return (
            Key("F3", self.tr("New recovery code"), self.renew, self.ui.fresh.isEnabled),
            Key("Enter", self.tr("Test what is typed")),
        )

    def focus(self) -> None:
        if self.renewal.is_open:
            self.renewal.focus()
        else:
            (self.ui.code if self.ui.code.isEnabled() else self.ui.fresh).setFocus()

    def load(self) -> None:
        if self.parts.session.actor is not None:
            self._latest.ask(_look, self._show, owner=self)

    def _show(self, found: Found) -> None:
        self._sheet, self._why, kept = found
        self._demo = kept is KeyKept.DEMO
        self.day.show_for(kept)
        self.retranslate()

    def leave(self) -> bool:
        """The code that was typed to be tried is gone as well, and so is a passphrase."""
        if not self.renewal.leave():
            return False
        self.ui.code.setText("")
        self.day.leave()
        return True

    # my code

    def test(self) -> None:
        """Tries the code as on a new PC; says in words whether it opens the file."""
        ui, typed = self.ui, " ".join(self.ui.code.text().split())
        if self._busy or not ui.test.isEnabled():
            return
        if not typed:
            ui.codeNote.say(self.tr("Type the code from the sheet first."))
            ui.code.setFocus()
            return
        self._busy = True
        ui.test.set_unavailable(self.tr("The code is being tried…"))
        self.parts.jobs.run(
            Lane.WRITE,
            lambda desk: desk.recovery.test(typed),
            self._opens,
            self._refused,
            ended=self._tried,
            owner=self,
        )

    def _opens(self, sheet: Sheet) -> None:
        self.ui.code.setText("")  # no code stays on the screen
        self._right = sheet
        self._say_result()
        announce(self.ui.result, self.ui.result.chip.text)

    def _refused(self, error: KnownError) -> None:
        self._error = error
        self._say_result()
        announce(self.ui.code, words_of(error))

    def _tried(self) -> None:
        self._busy = False
        self._show_acts()
        self.ui.code.setFocus()

    def _edited(self) -> None:
        if self._error is not None or self._right is not None or self.ui.codeNote.words:
            self._error = self._right = None
            self._say_result()

    def _say_result(self) -> None:
        ui, right = self.ui, self._right
        ui.codeNote.say_wrong(words_of(self._error) if self._error is not None else "")
        ui.result.setVisible(right is not None)
        ui.resultWords.setVisible(right is not None)
        if right is not None:
            ui.result.set_chip(Chip(ChipState.GRANTED, self.tr("This code opens the file")))
            ui.resultWords.setText(self.tr("It is the code of sheet {sheet}.").format(sheet=right.number))

    # a new code

    def renew(self) -> None:
        """Begins a new code: shown, put on paper, typed back, and in force once the passphrase was given."""
        if self.ui.fresh.isEnabled() and not self.renewal.is_open:
            self._renewed = ""
            self.ui.code.setText("")
            self.renewal.open()

    def _in_force(self, sheet: Sheet) -> None:
        self._renewed = sheet.number
        self._sheet, self._why = sheet, None
        self.retranslate()
        announce(self.ui.sheetNote, self.ui.sheetNote.words)

    def _closed(self) -> None:
        self.load()
        if self.isVisible():
            self.ui.fresh.setFocus()

    # showing

    def _show_acts(self) -> None:
        ui, actor = self.ui, self.parts.session.actor
        why = ""
        if self._demo:
            why = self.tr("A demo has no recovery code.")
        elif self._sheet is None:
            why = self.tr("No recovery sheet was found.")
        no = self.tr("Only a manager may do this.")
        ui.test.set_unavailable(why if may(actor, Act.TEST_RECOVERY_CODE) else no)
        ui.code.setEnabled(ui.test.isEnabled())
        ui.fresh.set_unavailable(why if may(actor, Act.CHANGE_RECOVERY_CODE) else no)

    def _sheet_words(self) -> str:
        if self._demo:
            return self.tr("A demo has no recovery code: its people are invented, and its key lies beside it.")
        if self._sheet is not None:
            date = self.parts.formats.date(self._sheet.made_at)
            return self.tr("Sheet {sheet}, made on {date}").format(sheet=self._sheet.number, date=date)
        return ""

    def retranslate(self) -> None:
        ui, why = self.ui, self._why
        manager = may(self.parts.session.actor, Act.CHANGE_RECOVERY_CODE)
        ui.reason.setText("" if manager else self.tr("Only a manager may do this: test or change the recovery code."))
        ui.reason.setVisible(not manager)
        ui.sheet.setText(self._sheet_words())
        ui.sheet.setVisible(bool(ui.sheet.text()))
        if self._renewed:
            ui.sheetNote.say(
                self.tr(
                    "Sheet {sheet} is in force from now on. The sheet before opens this file no more, but still the "
                    "backups of its time: keep it as long as they are kept."
                ).format(sheet=self._renewed)
            )
        else:
            lost = why is not None and not (self._demo and why.code is Code.SLOTS_MISSING)
            ui.sheetNote.say_wrong(words_of(why) if why is not None and lost else "")
        key = self._key_words()
        ui.keyWords.setText(key)
        for widget in (ui.keyTitle, ui.keyWords):
            widget.setVisible(bool(key))
        self._show_acts()
        self._say_result()
        self.day.retranslate()
        self.renewal.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "parts"):
            self.ui.retranslateUi(self)
            self.retranslate()
        super().changeEvent(event)
