"""What the one window shows when the shop does not simply open: what happened, what is safe, what can be done."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QApplication, QWidget

from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.situation import Found, Situation
from kingoil_desk.domain.text import clean_line
from kingoil_desk.gui.announcement import announce
from kingoil_desk.gui.buttons import KeyButton
from kingoil_desk.gui.errors import words_of
from kingoil_desk.gui.forms.ui_start_screen import Ui_StartScreen
from kingoil_desk.gui.metrics import S5
from kingoil_desk.gui.slim_bar import SlimBar
from kingoil_desk.gui.start_words import WAITING, Act, start_words

RETRY_MS = 3000  # how often a locked or silent keyring is looked at again
HALF = 292  # px: half of the card between its margins
ICONS = {
    Found.KEYRING_LOCKED: "lock",
    Found.KEYRING_SILENT: "clock",
    Found.KEYRING_GONE: "key",
    Found.KEY_ABSENT: "key",
    Found.KEY_OTHER: "key",
    Found.KEY_MALFORMED: "key",
    Found.FIRST_RUN_WITHOUT_KEYRING: "key",
    Found.DATA_GONE: "file",
}


class StartScreen(QWidget):
    """Only asks: nothing is opened, made or removed here. The focus ring is the window's.

    `looked_again` comes every 3 s by itself while the screen shows a keyring that may be there soon and is not busy.
    `empty_asked` carries the shop's name as typed, which is the right one.
    """

    retry_asked = Signal()
    looked_again = Signal()  # by itself: nobody is to be asked for a password
    code_asked = Signal()
    folder_asked = Signal()
    empty_asked = Signal(str)
    close_asked = Signal()

    def __init__(self, parent: QWidget | None = None, *, retry_ms: int = RETRY_MS) -> None:
        super().__init__(parent)
        self.ui = Ui_StartScreen()
        self.ui.setupUi(self)
        self._situation: Situation | None = None
        self._error: KnownError | None = None
        self._busy, self._busy_words = False, ""
        self._looked = 0  # times since this was first found
        self._timer = QTimer(self, interval=retry_ms)
        self._timer.timeout.connect(self._look_again)
        self._set_up()

    def _set_up(self) -> None:
        ui = self.ui
        ui.area.setVerticalScrollBar(SlimBar(Qt.Orientation.Vertical, ui.area))
        ui.refusedIcon.set_icon("alert", "red")
        ui.nameNote.watch(ui.name)
        ui.emptyPart.hide()
        ui.refused.hide()
        ui.retry.clicked.connect(self._retry)
        ui.code.clicked.connect(self.code_asked)
        ui.folder.clicked.connect(self.folder_asked)
        ui.empty.clicked.connect(self._show_empty)
        ui.close.clicked.connect(self.close_asked)
        ui.startEmpty.clicked.connect(self._ask_empty)
        ui.emptyBack.clicked.connect(self._hide_empty)
        ui.name.returnPressed.connect(self._ask_empty)
        ui.name.textEdited.connect(lambda: ui.nameNote.say(""))
        for button in (*self._buttons().values(), ui.startEmpty, ui.emptyBack):
            button.setAutoDefault(True)  # Enter presses the one with the focus
        shortcut = QShortcut(QKeySequence("F5"), self, context=Qt.ShortcutContext.WindowShortcut)
        shortcut.setAutoRepeat(False)
        shortcut.activated.connect(self._retry)

    # showing

    def show_situation(self, situation: Situation) -> None:
        """Shows it. The same one again only says that it was looked at again: focus and typed text stay."""
        self.set_busy(False)
        if self._situation is not None and _same(situation, self._situation):
            self._looked += 1
            self.retranslate()
            return
        self._situation, self._looked = situation, 0
        self._error = None
        self.ui.name.setText("")
        self.ui.nameNote.say("")
        self.ui.emptyPart.hide()
        self.ui.acts.show()
        self.retranslate()
        self._mind_timer()
        self.focus()
        announce(
            self, " ".join((start_words(situation, QCoreApplication.translate).title, self.accessibleDescription()))
        )

    def set_busy(self, on: bool, words: str = "") -> None:
        """Says what is under way. A second retry waits for the first; every other button can still be pressed."""
        self._busy, self._busy_words = on, words if on else ""
        self._say_busy()
        self._mind_timer()

    def refuse(self, error: KnownError) -> None:
        """What went wrong with what was asked here, in words; beside the field when it is about the typed name."""
        self.set_busy(False)
        self._error = error
        self._say_error()
        if self._is_about_name(error):
            self.ui.name.setFocus()
            self._bring_into_view(self.ui.startEmpty)
        else:
            self._bring_into_view(self.ui.refused)
        announce(self, words_of(error))

    def focus(self) -> None:
        """Puts the focus on what is likeliest to be pressed."""
        if self.ui.emptyPart.isVisibleTo(self):
            self.ui.name.setFocus()
        elif self._situation is not None:
            self._buttons()[self._acts()[0]].setFocus()

    def retranslate(self) -> None:
        situation, ui = self._situation, self.ui
        if situation is None:
            return
        said = start_words(situation, QCoreApplication.translate)
        waiting = situation.found in WAITING
        ui.icon.set_icon(ICONS.get(situation.found, "alert"), "text2" if waiting else "accent")
        ui.shop.setText(situation.shop_name)
        ui.shop.setVisible(bool(situation.shop_name))
        ui.title.setText(said.title)
        labels = (ui.first, ui.second, ui.third, ui.fourth)
        for label, words in zip(labels, (*said.paragraphs, "", "", "", ""), strict=False):
            label.setText(words)
            label.setVisible(bool(words))
        ui.place.setText(said.place)
        ui.path.show_path(str(said.path))
        ui.path.setAccessibleName(said.place)
        ui.nameLabel.setText(
            self.tr("To go on, type the name of the shop exactly: {shop}").format(shop=situation.shop_name)
        )
        self._arrange()
        self.setAccessibleName(said.title)
        self.setAccessibleDescription(" ".join(said.paragraphs))
        self._say_error()
        self._say_busy()

    def _say_error(self) -> None:
        error = self._error
        words = words_of(error) if error is not None else ""
        about_name = error is not None and self._is_about_name(error)
        self.ui.nameNote.say_wrong(words if about_name else "")
        self.ui.refusedWords.setText("" if about_name else words)
        self.ui.refused.setVisible(bool(words) and not about_name)

    def _bring_into_view(self, widget: QWidget) -> None:
        """Scrolls to it in a low window, once the layout has made room for it."""
        QTimer.singleShot(0, self, lambda: self.ui.area.ensureWidgetVisible(widget, 0, S5))

    def _is_about_name(self, error: KnownError) -> bool:
        return error.code is Code.SHOP_NAME_DIFFERS and self.ui.emptyPart.isVisibleTo(self)

    def _say_busy(self) -> None:
        words = self._busy_words
        if not words and self._looked:
            words = self.tr("Looked again ({count}): it is still so.").format(count=self._looked)
        self.ui.busy.setText(words)

    # what can be done

    def _acts(self) -> tuple[Act, ...]:
        return start_words(self._situation).acts if self._situation is not None else ()

    def _buttons(self) -> dict[Act, KeyButton]:
        ui = self.ui
        return {
            Act.RETRY: ui.retry, Act.CODE: ui.code, Act.FOLDER: ui.folder, Act.EMPTY: ui.empty, Act.CLOSE: ui.close,
        }  # fmt: skip

    def _arrange(self) -> None:
        """The likeliest act across the card, the others two in a row if their words fit; Tab goes in the same order."""
        buttons, acts, grid = self._buttons(), self._acts(), self.ui.grid
        columns = 2 if all(buttons[act].minimumSizeHint().width() <= HALF for act in acts) else 1
        before: QWidget = self.ui.path
        for act, button in buttons.items():
            grid.removeWidget(button)
            button.setVisible(act in acts)
        for place, act in enumerate(acts):
            button = buttons[act]
            button.setProperty("kind", "plain" if place else "commit")
            if place and columns == 2:
                grid.addWidget(button, (place + 1) // 2, (place - 1) % 2)
            else:
                grid.addWidget(button, place, 0, 1, 2)
            QWidget.setTabOrder(before, button)
            before = button

    def _retry(self) -> None:
        if self._situation is not None and not self._busy:
            self._mind_timer()  # the next look by itself comes a whole while later
            self._error = None
            self._say_error()
            self.retry_asked.emit()

    def _look_again(self) -> None:
        if QApplication.activeModalWidget() is None:  # somebody is choosing a folder meanwhile
            self.looked_again.emit()

    def _mind_timer(self) -> None:
        waiting = self._situation is not None and self._situation.found in WAITING
        if waiting and self.isVisible() and not self._busy:
            self._timer.start()
        else:
            self._timer.stop()

    # a new, empty shop

    def _show_empty(self) -> None:
        self.ui.acts.hide()
        self.ui.emptyPart.show()
        self.ui.name.setFocus()
        self._bring_into_view(self.ui.startEmpty)

    def _hide_empty(self) -> None:
        """Back to what is offered; what was typed stays in the field."""
        self._error = None
        self._say_error()
        self.ui.emptyPart.hide()
        self.ui.acts.show()
        self.ui.empty.setFocus()

    def _ask_empty(self) -> None:
        situation = self._situation
        if situation is None or self._busy:
            return
        typed = clean_line(self.ui.name.text())
        if typed != clean_line(situation.shop_name):
            self.refuse(KnownError(Code.SHOP_NAME_DIFFERS))
            return
        self._error = None
        self._say_error()
        self.empty_asked.emit(typed)

    # Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.ui.emptyPart.isVisible():
            self._hide_empty()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self.retranslate()
        super().changeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._mind_timer()
        self.focus()

    def hideEvent(self, event: QHideEvent) -> None:
        self._mind_timer()
        super().hideEvent(event)


def _same(one: Situation, other: Situation) -> bool:
    """Whether both read the same on screen: errors are compared by what they say."""
    codes = [(s.error.code, s.error.data) if s.error is not None else None for s in (one, other)]
    return replace(one, error=None) == replace(other, error=None) and codes[0] == codes[1]
