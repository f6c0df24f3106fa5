"""The form of a new list of contacts: name, channel, purpose, whom to ask about, until when, and what the rules say."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QFrame, QWidget

from kingoil_desk.domain.advertising import UNASKED
from kingoil_desk.domain.consent import Channel, Purpose
from kingoil_desk.domain.contact_list import DAY_MS, DEFAULT_DAYS, MAX_DAYS, Who
from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.moment import parse_moment
from kingoil_desk.domain.order import shop_day
from kingoil_desk.gui import words
from kingoil_desk.gui.announcement import announce
from kingoil_desk.gui.errors import words_of
from kingoil_desk.gui.fields import FieldNote
from kingoil_desk.gui.formats import number
from kingoil_desk.gui.forms.ui_contact_list_form import Ui_ContactListForm
from kingoil_desk.gui.jobs import Job
from kingoil_desk.gui.parts import Parts
from kingoil_desk.service.contact_list_rows import ContactList
from kingoil_desk.service.desk import Desk

NARROW = 620  # px: below it the halves stand under each other
PURPOSES = (Purpose.MARKETING, Purpose.OCCASION, Purpose.ANALYSIS, Purpose.SERVICE, Purpose.FEEDBACK)
EVERYBODY, BOUGHT, BORN = range(3)


class ContactListForm(QFrame):
    """`begin(parts)` once. Ctrl+S makes the list with a progress line; cancelled there, nothing of it is kept."""

    made = Signal(object)  # ContactList
    closed = Signal()

    parts: Parts

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ContactListForm()
        self.ui.setupUi(self)
        self.has_brand_name = False
        self._job: Job | None = None
        self._complaint: tuple[FieldNote, KnownError] | None = None
        self._channels = QButtonGroup(self)

    def begin(self, parts: Parts) -> None:
        self.parts = parts
        ui = self.ui
        for button in (ui.call, ui.message, ui.email):
            self._channels.addButton(button)
        for purpose in PURPOSES:
            ui.purpose.addItem("", purpose)
        for who in (EVERYBODY, BOUGHT, BORN):
            ui.who.addItem("", who)
        for month in range(1, 13):
            ui.month.addItem("", month)
        ui.nameNote.watch(ui.name)
        ui.sinceNote.watch(ui.since)
        ui.daysNote.watch(ui.days)
        self._channels.buttonToggled.connect(self.retranslate)
        ui.purpose.currentIndexChanged.connect(self.retranslate)
        ui.who.currentIndexChanged.connect(self.retranslate)
        ui.cancel.clicked.connect(self.closed)
        ui.make.clicked.connect(self.make)
        self.open()

    def open(self) -> None:
        """Empty, as a new list begins."""
        ui = self.ui
        ui.name.clear()
        ui.message.setChecked(True)
        ui.purpose.setCurrentIndex(PURPOSES.index(Purpose.OCCASION))
        ui.who.setCurrentIndex(EVERYBODY)
        ui.since.clear()
        ui.month.setCurrentIndex(shop_day(self.parts.clock()).month - 1)
        ui.days.setText(str(DEFAULT_DAYS))
        self._clear_complaint()
        self.retranslate()

    def is_changed(self) -> bool:
        """Whether anything typed would be lost."""
        ui = self.ui
        return bool(ui.name.text().strip() or ui.since.text().strip()) or ui.days.text().strip() != str(DEFAULT_DAYS)

    @property
    def busy(self) -> bool:
        return self._job is not None

    def focus(self) -> None:
        self.ui.name.setFocus()

    def channel(self) -> Channel:
        ui = self.ui
        return Channel.CALL if ui.call.isChecked() else Channel.EMAIL if ui.email.isChecked() else Channel.MESSAGE

    def purpose(self) -> Purpose:
        return Purpose(self.ui.purpose.currentData())

    def make(self) -> None:
        """Makes the list on the long lane; nobody at the counter waits for it."""
        if self.busy or not self.ui.make.isEnabled():
            return
        self._clear_complaint()
        try:
            who, days = self._who(), self._days()
        except KnownError as error:
            self._refused(error)
            return
        name, channel, purpose, jobs = self.ui.name.text(), self.channel(), self.purpose(), self.parts.jobs
        expires_at = self.parts.clock() + days * DAY_MS

        def work(desk: Desk, job: Job) -> ContactList:
            return desk.lists.make(
                name, purpose, channel, expires_at, who, jobs.on_write, progress=job.report, cancelled=job.cancelled
            )

        started = jobs.run_long(
            self.tr("Making the list"), work, self.made.emit, self._refused, ended=self._ended, owner=self
        )
        self._job = started if started.active else None
        self.retranslate()

    def _ended(self) -> None:
        self._job = None
        self.retranslate()

    def _who(self) -> Who:
        which = self.ui.who.currentData()
        if which == BORN:
            return Who(birth_month=self.ui.month.currentData())
        if which == BOUGHT:
            return Who(bought_since=shop_day(parse_moment(self.ui.since.text(), self.parts.clock())))
        return Who()

    def _days(self) -> int:
        text = self.ui.days.text().strip()
        if not (text.isascii() and text.isdecimal() and 1 <= int(text) <= MAX_DAYS):
            raise KnownError(Code.SETTING_OUT_OF_RANGE, least=1, most=MAX_DAYS)
        return int(text)

    # problems

    def _refused(self, error: KnownError) -> None:
        ui = self.ui
        note, field = {
            Code.LIST_NAME_NEEDED: (ui.nameNote, ui.name),
            Code.TEXT_TOO_LONG: (ui.nameNote, ui.name),
            Code.CONTROL_CHARACTERS: (ui.nameNote, ui.name),
            Code.DATE_IMPOSSIBLE: (ui.sinceNote, ui.since),
            Code.DATE_IN_FUTURE: (ui.sinceNote, ui.since),
            Code.SETTING_OUT_OF_RANGE: (ui.daysNote, ui.days),
        }.get(error.code, (ui.problem, None))
        self._complaint = note, error
        note.say_wrong(words_of(error))
        announce(note, words_of(error))
        if field is not None:
            field.setFocus()

    def _clear_complaint(self) -> None:
        if self._complaint is not None:
            self._complaint[0].say("")
            self._complaint = None

    # showing

    def retranslate(self) -> None:
        ui = self.ui
        for at, purpose in enumerate(PURPOSES):
            ui.purpose.setItemText(at, words.purpose(purpose))
        for at, text in enumerate(
            (self.tr("every customer"), self.tr("who bought since a day"), self.tr("whose birthday is in"))
        ):
            ui.who.setItemText(at, text)
        for at in range(12):
            ui.month.setItemText(at, self.tr("month {month}").format(month=at + 1))
        ui.since.setVisible(ui.who.currentData() == BOUGHT)
        ui.month.setVisible(ui.who.currentData() == BORN)
        ui.rule.setText(" ".join(self._rules()))
        ui.make.set_unavailable(self.tr("A list is being made.") if self.busy else self._why_not())
        if self._complaint is not None:
            note, error = self._complaint
            note.say_wrong(words_of(error))

    def _why_not(self) -> str:
        offer = self.purpose() is Purpose.MARKETING and self.channel() is not Channel.EMAIL
        if offer and not self.has_brand_name:
            return self.tr(
                "Offers by call or message may not come from an ordinary phone: "
                "only e-mail, until a brand name is granted."
            )
        return ""

    def _rules(self) -> list[str]:
        """What the rules make of it, before it is made."""
        if why_not := self._why_not():
            return [why_not]
        if self.purpose() in UNASKED:
            said = [
                self.tr("Only who said yes to this purpose by this channel gets on, nobody refused or never asked.")
            ]
        else:
            said = [self.tr("Needs no yes; who refused it is left out.")]
        said.append(self.tr("Hours and daily limits are asked at each contact, not here."))
        said.append(self.tr("It lives {most} days at most.").format(most=number(MAX_DAYS)))
        return said

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "parts"):
            self.ui.retranslateUi(self)
            self.retranslate()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        directions = QBoxLayout.Direction
        below = self.width() < NARROW
        self.ui.halves.setDirection(directions.TopToBottom if below else directions.LeftToRight)
