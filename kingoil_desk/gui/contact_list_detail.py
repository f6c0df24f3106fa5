"""The chosen list of contacts: what it is for, who was left out and why, who is on it; recall and re-issue."""

from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QWidget

from kingoil_desk.domain.contact_list import State
from kingoil_desk.domain.errors import KnownError
from kingoil_desk.gui import contact_list_words, words
from kingoil_desk.gui.contact_list_rows import NAME, NOW, TAIL, MembersModel, state_chip
from kingoil_desk.gui.errors import words_of
from kingoil_desk.gui.formats import number
from kingoil_desk.gui.forms.ui_contact_list_detail import Ui_ContactListDetail
from kingoil_desk.gui.jobs import Latest
from kingoil_desk.gui.metrics import ROW_HEAD, ROW_TWO_LINES
from kingoil_desk.gui.parts import Parts
from kingoil_desk.service.contact_list_rows import ContactList, HeldRefused, ListPage
from kingoil_desk.service.contact_lists import SHOWN

NARROW = 760  # px: below it the members stand under the reasons
ROWS_AT_LEAST = 4


class ContactListDetail(QFrame):
    """`begin(parts)` once. Who refused since comes first, then everybody by fifty. Enter opens the record."""

    recall_asked = Signal(object)  # ContactList
    reissue_asked = Signal(object)  # ContactList

    parts: Parts

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ContactListDetail()
        self.ui.setupUi(self)
        self.members = MembersModel()
        self._list: ContactList | None = None
        self._page: ListPage | None = None
        self._refused = HeldRefused(0, ())
        self._first = True  # whether the first members are shown
        self._problem: KnownError | None = None

    def begin(self, parts: Parts) -> None:
        self.parts = parts
        self._read = Latest(parts.jobs)
        ui = self.ui
        ui.members.set_row_height(ROW_TWO_LINES)
        ui.members.setModel(self.members)
        ui.members.setMinimumHeight(ROW_HEAD + ROWS_AT_LEAST * ROW_TWO_LINES)
        ui.members.activated.connect(self.open_member)
        ui.more.clicked.connect(self.more)
        ui.back.clicked.connect(self._read_first)
        ui.recall.clicked.connect(self._ask_recall)
        ui.reissue.clicked.connect(self._ask_reissue)

    def show_list(self, shown: ContactList | None, refused: HeldRefused) -> None:
        """Puts a list on screen, members from the first on; None clears."""
        same = shown is not None and self._list is not None and shown.id == self._list.id
        self._list, self._refused = shown, refused
        if not same:
            self._page = None
            self.members.show(())
            self.say_problem(None)
        if shown is not None and (self._page is None or self._first):
            self._read_first()
        self.retranslate()

    def say_problem(self, error: KnownError | None) -> None:
        self._problem = error
        self.ui.problem.say_wrong(words_of(error) if error is not None else "")

    # members

    def _read_first(self) -> None:
        self._ask(0)

    def more(self) -> None:
        """The next fifty."""
        if self._page is not None and self._page.after is not None:
            self._ask(self._page.after)

    def _ask(self, after: int) -> None:
        shown = self._list
        if shown is not None:
            self._first = after == 0
            list_id = shown.id
            self._read.ask(lambda desk: desk.lists.one(list_id, after), self._show, self.say_problem, owner=self)

    def _show(self, page: ListPage) -> None:
        self._page = page
        first = self._refused.first if self._first else ()
        above = {member.customer_id for member in first}
        chosen = self.ui.members.currentIndex().row() if self._first else 0
        self.members.channel = page.list.channel
        self.members.show((*first, *(one for one in page.members if one.customer_id not in above)))
        self.ui.members.selectRow(max(0, min(chosen, self.members.rowCount() - 1)))
        self.retranslate()

    def open_member(self) -> None:
        """The record of whoever is chosen: contacts are made from there, where the verdict is asked."""
        member = self.members.at(self.ui.members.currentIndex().row())
        if member is not None:
            self.parts.navigator.open_customer(member.customer_id)

    # ending

    def is_live(self) -> bool:
        return self._list is not None and self._list.state is State.LIVE

    def _ask_recall(self) -> None:
        self.recall_asked.emit(self._list)

    def _ask_reissue(self) -> None:
        self.reissue_asked.emit(self._list)

    # showing

    def retranslate(self) -> None:
        ui, shown = self.ui, self._list
        if shown is None:
            return
        ui.title.say(f"{shown.code} · {shown.name}")
        ui.state.set_chip(state_chip(shown.state))
        ended = "" if shown.state is State.LIVE else self.tr("This list has ended.")
        for button in (ui.recall, ui.reissue):
            button.set_unavailable(ended)
        ui.facts.setText(self._facts(shown))
        left_out = [
            f"{number(count)}  {contact_list_words.off_list(reason, QCoreApplication.translate)}"
            for reason, count in shown.left_out.items()
        ]
        nobody = self.tr("Nobody: everybody who was asked about is on it.")
        ui.leftOut.setText("\n".join(left_out) if left_out else nobody)
        title = self.tr("On the list: {count}").format(count=number(shown.held))
        if self._refused.count:
            since = self.tr("{count} refused since, first below").format(count=number(self._refused.count))
            title = f"{title} · {since}"
        ui.membersTitle.setText(title)
        ui.more.setText(self.tr("Next {count}").format(count=SHOWN))
        ui.more.setVisible(self._page is not None and self._page.after is not None)
        ui.back.setVisible(not self._first)
        if self._problem is not None:
            self.say_problem(self._problem)

    def _facts(self, shown: ContactList) -> str:
        formats = self.parts.formats
        lines = [
            f"{words.purpose(shown.purpose)} · {words.channel_title(shown.channel)}",
            self.tr("Made {date} by {staff}").format(date=formats.moment(shown.made_at), staff=shown.made_by),
            self.tr("Expires {date}").format(date=formats.moment(shown.expires_at)),
            self.tr("{asked} asked about, {held} on it").format(asked=number(shown.asked), held=number(shown.held)),
        ]
        if shown.ended_at is not None:
            when = formats.moment(shown.ended_at)
            ended = {
                State.RECALLED: self.tr("Recalled {date} by {staff}"),
                State.REISSUED: self.tr("Re-issued {date} by {staff}"),
            }.get(shown.state, "")
            lines.append(ended.format(date=when, staff=shown.ended_by))
        if shown.replaces:
            lines.append(self.tr("In place of {code}").format(code=shown.replaces))
        if shown.replaced_by:
            lines.append(self.tr("Replaced by {code}").format(code=shown.replaced_by))
        return "\n".join(lines)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "parts"):
            self.ui.retranslateUi(self)
            self.retranslate()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < NARROW
        directions = QBoxLayout.Direction
        for row in (self.ui.header, self.ui.halves):
            row.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)
        widths = {NAME: 0, TAIL: 130 if narrow else 180, NOW: 200}
        self.ui.members.set_columns(*(widths[column] for column in range(3)))
