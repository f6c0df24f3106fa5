"""The contact panel: choose how and what for, see at once whether it is allowed and why not; only then the number."""

from functools import partial
from typing import TypeVar

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QPlainTextEdit

from kingoil_desk.domain.change import Change
from kingoil_desk.domain.consent import Channel, Purpose
from kingoil_desk.domain.contact import Outcome
from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.role import Act, may
from kingoil_desk.domain.shop import ShopDetails
from kingoil_desk.gui import contact_told, words
from kingoil_desk.gui.forms.ui_contact_panel import Ui_ContactPanel
from kingoil_desk.gui.jobs import Done, Failed, Latest, Work
from kingoil_desk.gui.kept_forms import Kept, one_of, text_of, whole_of
from kingoil_desk.gui.notices import Question
from kingoil_desk.gui.page import Key
from kingoil_desk.gui.parts import Parts
from kingoil_desk.gui.slim_bar import SlimBar
from kingoil_desk.service.contact_values import Answer, Contact, NoMore, Opened, Opening, Ways
from kingoil_desk.service.shop import Lane

ASK_AGAIN_MS = 20_000  # hours and counts change while somebody looks
Read = tuple[Ways, ShopDetails]
T = TypeVar("T")


class ContactPanel(QFrame):
    """One customer at a time, from `begin` to `ended`. Nothing is in full before an allowed answer, nor after it."""

    ended = Signal()

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self.parts = parts
        self.ui = Ui_ContactPanel()
        self.ui.setupUi(self)
        self._customer_id: int | None = None
        self._wanted: Kept = {}  # what to choose once the customer is read
        self._ways: Ways | None = None
        self._details = ShopDetails("")
        self._answer: Answer | None = None
        self._opening: Opening | None = None
        self._busy = False
        self._read, self._ask_now = Latest(parts.jobs), Latest(parts.jobs)
        self._again = QTimer(self, interval=ASK_AGAIN_MS)
        self._again.timeout.connect(self._ask)
        ui = self.ui
        ui.scroll.setVerticalScrollBar(SlimBar(Qt.Orientation.Vertical, ui.scroll))
        ui.choice.begin(parts.formats)
        ui.choice.chosen.connect(self._chosen)
        ui.back.clicked.connect(self.back)
        ui.card.show_asked.connect(self.show_number)
        ui.card.consent_asked.connect(self._consent)
        ui.override.asked.connect(self._pass_over)
        ui.opened.came_out.connect(self._came_out)
        ui.opened.not_made.connect(self._not_made)
        ui.opened.no_more.connect(self._no_more)
        ui.opened.copied.connect(self._copied)
        self.retranslate()

    @property
    def active(self) -> bool:
        """Whether it is about somebody."""
        return self._customer_id is not None

    def keys(self) -> tuple[Key, ...]:
        return (
            Key("F12", self.tr("Show the number or mailbox, when it is allowed"), self.show_number, self._may_show),
            *self.ui.opened.keys(),
            Key("F6", self.tr("Consent panel"), self._consent, lambda: self.active),
            Key("← →", self.tr("Choose how, and what for")),
            Key("1 2 3 4 5", self.tr("What for")),
            Key("Esc", self.tr("Back to the record"), self.back),
        )

    # beginning and ending

    def begin(self, customer_id: int, order_id: int | None = None, wanted: Kept | None = None) -> None:
        """About a customer, perhaps about one order; `wanted` is what `kept` told before a lock."""
        self._clear()
        self._customer_id = customer_id
        self._wanted = wanted or {"order": order_id}
        self.ui.choice.put(one_of(Channel, self._wanted, "channel"), one_of(Purpose, self._wanted, "purpose"))
        self.ui.opened.ui.text.setPlainText(text_of(self._wanted, "text"))
        self.ui.override.ui.reason.setText(text_of(self._wanted, "reason"))
        self.retranslate()
        self._load()
        self._again.start()

    def end(self) -> None:
        """Everything is masked and nobody is left here."""
        self._clear()
        self._again.stop()

    def _clear(self) -> None:
        self._read.forget()
        self._ask_now.forget()
        self._customer_id = self._ways = self._answer = self._opening = None
        self._wanted = {}
        self.ui.opened.clear()
        self.ui.override.clear()
        self.ui.card.say(None)
        self.ui.choice.show_ways(None)
        self.retranslate()

    def focus(self) -> None:
        (self.ui.opened if self._opening is not None else self.ui.choice).focus()

    def _load(self) -> None:
        customer_id = self._customer_id
        order_id = whole_of(self._wanted, "order") if self._wanted else self.ui.choice.order_id
        if customer_id is not None:
            self._read.ask(
                lambda desk: (desk.gate.ways(customer_id, order_id), desk.settings.read().details),
                self._show,
                self._gone,
                owner=self,
            )

    def _gone(self, error: KnownError) -> None:
        """A customer who is gone is contacted no more."""
        if error.code is not Code.CUSTOMER_UNKNOWN:
            self.parts.notices.fail(error)
        self.end()
        self.ended.emit()

    def _show(self, read: Read) -> None:
        choice, (wanted, self._wanted) = self.ui.choice, (self._wanted, {})
        self._ways, self._details = read
        point_id = whole_of(wanted, "point")
        order_id = whole_of(wanted, "order") if wanted else choice.order_id
        choice.show_ways(self._ways, choice.point_id if point_id is None else point_id, order_id)
        opened, contact = whole_of(wanted, "opened"), self.contact()
        if opened is not None and contact is not None and contact.point_id == point_id:
            self._opening = Opening(contact, opened, whole_of(wanted, "override"))
            self.ui.opened.begin(contact.channel, contact.purpose, self._details)
        focused = self.window().focusWidget()
        inside = focused is not None and self.isAncestorOf(focused)
        self.retranslate()
        if inside and self._opening is not None:
            self.focus()  # what to choose has gone, and the focus would go to the rail with it
        self._ask()

    # the verdict

    def contact(self) -> Contact | None:
        """What is open, else what is chosen now; None while no number or mailbox is."""
        if self._opening is not None:
            return self._opening.contact
        return self.ui.choice.contact(self._customer_id) if self._customer_id is not None else None

    def _chosen(self) -> None:
        self._answer = None  # nothing is told of what is not chosen any more
        self.retranslate()
        self._ask()

    def _ask(self) -> None:
        contact = self.contact()
        if contact is not None:
            self._ask_now.ask(lambda desk: desk.gate.ask(contact), self._answered, self._not_answered, owner=self)

    def _answered(self, answer: Answer) -> None:
        self._answer = answer
        opening = self._opening
        if opening is not None and not answer.verdict.allowed and opening.override_id is None:
            self.ui.opened.conceal()  # refused meanwhile: how it came out can still be told
        self.ui.card.say(None)
        self.retranslate()

    def _not_answered(self, error: KnownError) -> None:
        self._answer = None
        self.ui.opened.conceal()
        self.retranslate()
        self.ui.card.say(error)

    def retranslate(self) -> None:
        """Says everything again that follows from the choice, the answer and what is open."""
        ui, view, opening = self.ui, self._ways, self._opening
        ui.fullName.say((view.full_name or view.code) if view is not None else "")
        ui.spokenTo.say(words.spoken_to(view.address_form, view.called_name) if view is not None else "")
        ui.choice.setVisible(opening is None)
        ui.summary.setVisible(opening is not None)
        ui.summary.setText(ui.choice.summary() if opening is not None else "")
        channel = ui.choice.channel
        if view is not None and self.contact() is None:
            ui.card.tell_nothing(channel)
        else:
            passed = opening is not None and opening.override_id is not None
            ui.card.tell(channel, self._answer, self.parts.formats, passed=passed)
        ui.card.offer(channel, offered=self._may_show(), again=opening is not None)
        ui.opened.setVisible(opening is not None)
        ui.override.setVisible(opening is None and self._answer is not None and self._answer.overridable)
        manager = may(self.parts.session.actor, Act.OVERRIDE_CONTACT)
        ui.override.show_for(allowed=manager, has_order=ui.choice.order_stands)

    def _may_show(self) -> bool:
        if self.ui.opened.shown_in_full:
            return False
        passed = self._opening is not None and self._opening.override_id is not None
        return passed or (self._answer is not None and self._answer.verdict.allowed)

    # opening

    def show_number(self) -> None:
        """F12: the number or mailbox in full, once more asked for; after a lock, the same contact again."""
        opening, contact = self._opening, self.contact()
        override_id = opening.override_id if opening is not None else None
        if contact is not None and self._may_show():
            self._write(lambda desk: desk.gate.open(contact, override_id), self._opened, self._refused)

    def _pass_over(self, reason: str) -> None:
        contact = self.contact()
        if contact is not None and self._opening is None:
            self.ui.override.say(None)
            self._write(lambda desk: desk.overrides.open(contact, reason), self._opened, self.ui.override.say)

    def _opened(self, opened: Opened) -> None:
        self._opening = opened.opening
        self.ui.opened.begin(opened.opening.contact.channel, opened.opening.contact.purpose, self._details)
        self.ui.opened.reveal(opened.full)
        self.ui.override.clear()
        self.retranslate()
        self.ui.opened.focus()
        self.ui.scroll.verticalScrollBar().setValue(0)

    def _refused(self, error: KnownError) -> None:
        """Somebody refused meanwhile: the answer is asked anew and says so."""
        if error.code is Code.CONTACT_NOT_ALLOWED:
            self._chosen()
        else:
            self.ui.card.say(error)

    def _copied(self, text: str) -> None:
        self.parts.clipboard.copied(text)
        self.parts.notices.tell(self.tr("Copied; the clipboard is cleared after half a minute"))

    # how it came out

    def _came_out(self, outcome: Outcome) -> None:
        opening = self._opening
        if opening is not None:
            told = self._told(contact_told.outcome(outcome).lower())
            self._write(lambda desk: desk.gate.log(opening, outcome), partial(self._written, told), self.ui.card.say)

    def _not_made(self) -> None:
        opening = self._opening
        if opening is not None:
            told = self._told(contact_told.outcome(None).lower())
            self._write(lambda desk: desk.gate.not_made(opening), partial(self._written, told), self.ui.card.say)

    def _no_more(self, every_purpose: bool) -> None:
        opening = self._opening
        if opening is not None:
            self._write(
                lambda desk: desk.gate.no_more(opening, every_purpose=every_purpose),
                partial(self._written_no_more, opening),
                self.ui.card.say,
            )

    def _told(self, how: str) -> str:
        told = self.tr("{code}: written down: {channel}, {outcome}")
        channel = words.channel(self.ui.choice.channel).lower()
        return told.format(code=self._ways.code if self._ways is not None else "", channel=channel, outcome=how)

    def _written(self, told: str, change: Change) -> None:
        self.end()
        self.ended.emit()
        self.parts.broadcast.tell(change)
        self.parts.notices.tell(told)

    def _written_no_more(self, opening: Opening, done: NoMore) -> None:
        no_more = contact_told.no_more(opening.contact.channel).lower()
        code = self._ways.code if self._ways is not None else ""
        told = self.tr("{code}: {no_more}, in force now").format(code=code, no_more=no_more)
        self._written(told, done.change)
        if done.ids:
            self.parts.notices.can_undo(told, partial(self._undo, opening.contact.customer_id, done.ids))

    def _undo(self, customer_id: int, ids: tuple[int, ...]) -> None:
        self.parts.jobs.run(
            Lane.WRITE, lambda desk: desk.consent.take_back(customer_id, ids), self.parts.broadcast.tell, owner=self
        )

    def _write(self, work: Work[T], done: Done[T], failed: Failed) -> None:
        """One save at a time: a second press while one is under way does nothing."""
        if not self._busy:
            self._busy = True
            self.ui.card.say(None)
            self.parts.jobs.run(Lane.WRITE, work, done, failed, ended=self._free, owner=self)

    def _free(self) -> None:
        self._busy = False

    # leaving

    def back(self) -> None:
        """Esc: to the record, once it is said how an opened contact came out."""
        if self.leave():
            self.end()
            self.ended.emit()

    def leave(self) -> bool:
        """Whether it may be left: a number that was shown needs its outcome, a typed reason is not lost unasked."""
        if self._busy:
            return False
        if self._opening is not None:
            return self._leave_opened(self._opening)
        if self.ui.override.ui.reason.text().strip():
            return self.parts.notices.may_lose(self.tr("The reason that was typed is lost. Nothing was written down."))
        return True

    def _leave_opened(self, opening: Opening) -> bool:
        question = Question(
            self.tr("Was the customer contacted?"),
            self.tr("The number or mailbox was shown. Say how it came out, or that nobody was contacted."),
            yes=self.tr("No contact made"),
            no=self.tr("Yes, say how it came out"),
            danger=True,
        )
        if not self.parts.notices.ask(question):
            self.ui.opened.focus()
            return False
        self._opening = None  # asked once, however many pages ask on the way out
        self.ui.opened.clear()
        self.retranslate()
        told = self.parts.broadcast.tell
        self.parts.jobs.run(Lane.WRITE, lambda desk: desk.gate.not_made(opening), told, owner=self)
        return True

    def _consent(self) -> None:
        if self._customer_id is not None:
            self.parts.navigator.open_consent(self._customer_id)

    def changed(self, change: Change) -> None:
        """Whatever was saved may have been a refusal of somebody who has the same number."""
        if self._ways is not None:
            if change.everything or self._customer_id in change.customers or change.settings:
                self._load()
            else:
                self._ask()

    # over a lock

    def kept(self) -> Kept | None:
        """What is chosen and whether it is open; never the number."""
        if self._customer_id is None:
            return None
        if self._ways is None:
            return {**self._wanted, "customer": self._customer_id}
        choice, opening = self.ui.choice, self._opening
        return {
            "customer": self._customer_id,
            "channel": str(choice.channel),
            "purpose": str(choice.purpose),
            "point": opening.contact.point_id if opening is not None else choice.point_id,
            "order": choice.order_id,
            "opened": opening.id if opening is not None else None,
            "override": opening.override_id if opening is not None else None,
            "text": self.ui.opened.ui.text.toPlainText(),
            "reason": self.ui.override.ui.reason.text(),
        }

    def bring_back(self, kept: Kept) -> bool:
        """Goes on where `kept` stood, the number masked; False when there is nobody."""
        customer_id = whole_of(kept, "customer")
        if customer_id is not None:
            self.begin(customer_id, wanted=kept)
        return self.active

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self.retranslate()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """1 to 5 choose what for, where no text is typed; no letter typed here goes looking for a customer."""
        typing, text = isinstance(self.focusWidget(), QLineEdit | QPlainTextEdit), event.text()
        if typing or not text.strip() or not text.isprintable():
            super().keyPressEvent(event)
        elif self._opening is None:
            self.ui.choice.choose_purpose(text)
