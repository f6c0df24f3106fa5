"""A contact that is open: the number in full for this one contact, the text to copy, and how it came out."""

from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QWidget

from kingoil_desk.domain.consent import Channel, Purpose
from kingoil_desk.domain.contact import ANSWERED_BY, OUTCOMES, Outcome
from kingoil_desk.domain.shop import ShopDetails
from kingoil_desk.gui import contact_told, words
from kingoil_desk.gui.announcement import announce
from kingoil_desk.gui.buttons import KeyButton
from kingoil_desk.gui.contact_text import LABEL, refuse_line, whole_text
from kingoil_desk.gui.forms.ui_contact_opened import Ui_ContactOpened
from kingoil_desk.gui.page import Key
from kingoil_desk.gui.slim_bar import SlimBar


class ContactOpened(QFrame):
    """Holds the number while it may be seen, and nobody else does. It writes nothing down itself."""

    came_out = Signal(object)  # Outcome
    not_made = Signal()
    no_more = Signal(bool)  # for every purpose
    copied = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ContactOpened()
        self.ui.setupUi(self)
        self._full = ""
        self._channel, self._purpose = Channel.CALL, Purpose.SERVICE
        self._details = ShopDetails("")
        ui = self.ui
        for outcome, button in self._outcomes().items():
            button.clicked.connect(partial(self.came_out.emit, outcome))
        ui.notMade.clicked.connect(self.not_made)
        ui.noMoreThis.clicked.connect(partial(self.no_more.emit, False))
        ui.noMoreAll.clicked.connect(partial(self.no_more.emit, True))
        ui.copy.clicked.connect(self._copy)
        ui.copyText.clicked.connect(self._copy_text)
        ui.text.textChanged.connect(self._show_text)
        ui.text.setVerticalScrollBar(SlimBar(Qt.Orientation.Vertical, ui.text))
        self.conceal()

    def _outcomes(self) -> dict[Outcome, KeyButton]:
        ui = self.ui
        return {
            Outcome.REACHED: ui.reached, Outcome.NO_ANSWER: ui.noAnswer,
            Outcome.WRONG_PERSON: ui.wrongPerson, Outcome.SENT: ui.sent,
        }  # fmt: skip

    @property
    def shown_in_full(self) -> bool:
        return bool(self._full)

    def keys(self) -> tuple[Key, ...]:
        ui = self.ui
        return (
            Key("Ctrl+Shift+C", self.tr("Copy the number or mailbox"), self._copy, lambda: self.shown_in_full),
            Key("Ctrl+Shift+T", self.tr("Copy the text"), self._copy_text, ui.copyText.isEnabled),
        )

    def begin(self, channel: Channel, purpose: Purpose, details: ShopDetails) -> None:
        """For a contact that is open; the number comes by `reveal`."""
        self._channel, self._purpose, self._details = channel, purpose, details
        self.retranslate()

    def reveal(self, full: str) -> None:
        """Shows the number or mailbox, large."""
        self._full = full
        self.ui.number.setText(full)
        self.ui.number.setAccessibleName(full)
        self._show_parts()
        announce(self.ui.number, full)

    def conceal(self) -> None:
        """Nothing of the number stays; how it came out can still be written down."""
        self._full = ""
        self.ui.number.clear()
        self.ui.number.setAccessibleName("")
        self._show_parts()

    def clear(self) -> None:
        self.conceal()
        self.ui.text.clear()

    def focus(self) -> None:
        if self.shown_in_full and self._channel is not Channel.CALL:
            self.ui.text.setFocus()
        else:
            self._outcomes()[OUTCOMES[self._channel][0]].setFocus()

    def _show_parts(self) -> None:
        ui, full = self.ui, self.shown_in_full
        for widget in (ui.number, ui.copy):
            widget.setVisible(full)
        ui.writing.setVisible(full and self._channel is not Channel.CALL)
        for outcome, button in self._outcomes().items():
            button.setVisible(outcome in OUTCOMES[self._channel])
        self._show_text()

    def _show_text(self) -> None:
        ui, offer = self.ui, self._purpose is Purpose.MARKETING
        line = refuse_line(self._details)
        ui.added.setVisible(offer)
        if offer and line:
            added = self.tr("Copied with {label} before it and this line after it: {line}")
            ui.added.setText(added.format(label=LABEL, line=line))
        missing = ""
        if offer and not line:
            missing = self.tr(
                "An offer must say how to refuse it, and the shop's phone and e-mail are not in the settings."
            )
            ui.added.setText(missing)
        elif not ui.text.toPlainText().strip():
            missing = self.tr("Nothing is written yet.")
        ui.copyText.set_unavailable(missing)

    def _copy(self) -> None:
        if self._full:
            self.copied.emit(self._full)

    def _copy_text(self) -> None:
        text = whole_text(self.ui.text.toPlainText(), self._purpose, self._details)
        if self._full and text:
            self.copied.emit(text)

    def retranslate(self) -> None:
        ui, channel, purpose = self.ui, self._channel, words.purpose(self._purpose).lower()
        for outcome, button in self._outcomes().items():
            button.setText(contact_told.outcome(outcome))
        no_more = contact_told.no_more(channel)
        ui.noMoreThis.setText(self.tr("{no_more}: {purpose}").format(no_more=no_more, purpose=purpose))
        ui.noMoreAll.setText(self.tr("{no_more} at all").format(no_more=no_more))
        note = self.tr(
            "One press writes down the contact ({outcome}) and the refusal, said {how} now. In force at once."
        )
        came_out = contact_told.outcome(OUTCOMES[channel][0]).lower()
        ui.noMoreNote.setText(note.format(outcome=came_out, how=words.how(ANSWERED_BY[channel]).lower()))
        self._show_parts()
        self._arrange()

    def _arrange(self) -> None:
        """Two long buttons stand under each other where they do not fit side by side."""
        ui, directions = self.ui, QBoxLayout.Direction
        needed = ui.noMoreThis.sizeHint().width() + ui.noMoreAll.sizeHint().width() + 8
        ui.noMoreActs.setDirection(directions.LeftToRight if needed <= self.width() else directions.TopToBottom)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()
