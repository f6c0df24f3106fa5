"""Contact lists for the manager: all of them in a table, the chosen one below, or the form of a new one."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QModelIndex, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kingoil_desk.domain.change import Change
from kingoil_desk.domain.contact_list import State
from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.role import Act, may
from kingoil_desk.gui.contact_list_rows import CODE, EXPIRES, FOR, HELD, MADE, SINCE, ContactListsModel
from kingoil_desk.gui.formats import number
from kingoil_desk.gui.forms.ui_contact_lists_section import Ui_ContactListsSection
from kingoil_desk.gui.jobs import Job, Latest
from kingoil_desk.gui.metrics import ROW_HEAD, ROW_TWO_LINES
from kingoil_desk.gui.notices import Question
from kingoil_desk.gui.page import Key
from kingoil_desk.gui.parts import Parts
from kingoil_desk.gui.sectioned_page import Section
from kingoil_desk.gui.slim_bar import SlimBar
from kingoil_desk.service.contact_list_rows import ContactList, HeldRefused
from kingoil_desk.service.desk import Desk
from kingoil_desk.service.shop import Lane

NARROW = 860  # px: below it the table leaves out when a list was made
NARROWEST = 700  # px: below it what it is for and how many names stand in the detail alone
LISTS_SHOWN = 4  # rows of the table before it scrolls

Read = tuple[tuple[ContactList, ...], bool]


def _read(desk: Desk) -> Read:
    return desk.lists.lists(), desk.settings.has_brand_name()


class ContactListsSection(Section):
    """Only a manager sees lists. Who refused since is looked for on the long lane each time the table is read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ContactListsSection()
        self.ui.setupUi(self)
        self._chosen: int | None = None
        self._counting: Job | None = None
        self._awaited = False  # the focus goes to the lists once they are read
        self._working: Job | None = None  # a re-issue

    def begin(self, parts: Parts) -> None:
        super().begin(parts)
        ui = self.ui
        self.lists = ContactListsModel(parts.formats)
        self._read = Latest(parts.jobs)
        ui.area.setVerticalScrollBar(SlimBar(Qt.Orientation.Vertical, ui.area))
        ui.area.viewport().setAutoFillBackground(False)
        ui.inside.setAutoFillBackground(False)
        ui.table.set_row_height(ROW_TWO_LINES)
        ui.table.setModel(self.lists)
        ui.table.selectionModel().currentRowChanged.connect(self._choose)
        ui.fresh.clicked.connect(self.new_list)
        ui.detail.begin(parts)
        ui.detail.recall_asked.connect(self.recall)
        ui.detail.reissue_asked.connect(self.reissue)
        ui.form.begin(parts)
        ui.form.made.connect(self._made)
        ui.form.closed.connect(self.cancel)
        self.retranslate()

    def label(self) -> str:
        return self.tr("Contact lists")

    def keys(self) -> tuple[Key, ...]:
        ui = self.ui
        return (
            Key("Ctrl+N", self.tr("New list"), self.new_list, self._allowed),
            Key("Ctrl+S", self.tr("Make the list"), ui.form.make, lambda: self.asking),
            Key("Ctrl+R", self.tr("Recall the list"), ui.detail.ui.recall.click, self._live),
            Key("Ctrl+I", self.tr("Re-issue it without those who refused"), ui.detail.ui.reissue.click, self._live),
            Key("Enter", self.tr("Open the member's record")),
            Key("Esc", self.tr("Back"), self.cancel, lambda: self.asking),
        )

    def _allowed(self) -> bool:
        return may(self.parts.session.actor, Act.SEE_LISTS)

    def _live(self) -> bool:
        return not self.asking and self.ui.detail.is_live() and self._allowed()

    @property
    def asking(self) -> bool:
        """Whether the form of a new list is open."""
        return self.ui.pages.currentWidget() is self.ui.form

    def focus(self) -> None:
        if self.asking:
            self.ui.form.focus()
        elif self.lists.rowCount():
            self.ui.table.setFocus()
        else:
            self.ui.fresh.setFocus()

    # reading

    def load(self) -> None:
        """Counter staff are told why there is no list, and nothing of one is read."""
        if self._allowed():
            self._read.ask(_read, self._show, owner=self)
        else:
            self._read.forget()
            self.lists.show(())
            self._close_form()
        self.retranslate()

    def changed(self, change: Change) -> None:
        if change.everything or change.customers or change.imports or change.settings:
            self.load()

    def _show(self, read: Read) -> None:
        lists, self.ui.form.has_brand_name = read
        self.lists.show(lists)
        row = self.lists.row_of(self._chosen) if self._chosen is not None else 0
        self.ui.table.selectRow(max(0, row))
        self._show_chosen()
        self.ui.form.retranslate()
        self.retranslate()
        if self._awaited and self.isVisible():
            self.focus()
        self._awaited = False
        self._count(lists)

    def _count(self, lists: tuple[ContactList, ...]) -> None:
        """Who refused since, of every live list."""
        if self._counting is not None:
            self._counting.cancel()
            self._counting = None
        if not any(one.state is State.LIVE for one in lists):
            self._counted({})
            return

        def work(desk: Desk, job: Job) -> dict[int, HeldRefused]:
            return desk.lists.refused_since(progress=job.report, cancelled=job.cancelled)

        words = self.tr("Looking who refused since")
        run = self.parts.jobs.run_long
        self._counting = run(words, work, self._counted, self._not_counted, owner=self, reads=True)

    def _counted(self, since: Mapping[int, HeldRefused]) -> None:
        self.lists.show_since(since)
        self._show_chosen()
        self.retranslate()

    def _not_counted(self, error: KnownError) -> None:
        if error.code is not Code.LIST_CANCELLED:
            self.parts.notices.fail(error)

    def _choose(self, index: QModelIndex, _before: QModelIndex | None = None) -> None:
        chosen = self.lists.at(index.row())
        if chosen is not None:
            self._chosen = chosen.id
            self._show_chosen()

    def _show_chosen(self) -> None:
        ui = self.ui
        chosen = self.lists.at(ui.table.currentIndex().row())
        ui.detail.show_list(chosen, self.lists.since(chosen.id) if chosen is not None else HeldRefused(0, ()))
        if not self.asking:
            self._bring(ui.detail if chosen is not None else ui.none)

    def _bring(self, front: QWidget) -> None:
        """To the front; the section scrolls as far as that part needs, not the tallest one."""
        pages, policy = self.ui.pages, QSizePolicy.Policy
        for part in (pages.widget(at) for at in range(pages.count())):
            part.setSizePolicy(policy.Preferred, policy.Preferred if part is front else policy.Ignored)
        pages.setCurrentWidget(front)

    # a new list

    def new_list(self) -> None:
        """The form, in the place of the chosen list."""
        if self._allowed() and not self.asking:
            self.ui.form.open()
            self._bring(self.ui.form)
            self.retranslate()
            self.ui.form.focus()
            self.ui.area.ensureWidgetVisible(self.ui.form.ui.name, 0, 200)

    def cancel(self) -> None:
        """Back to the table; typed text is dropped after a question."""
        if self.asking and self.leave():
            self.focus()

    def leave(self) -> bool:
        if not self.asking:
            return True
        form = self.ui.form
        consequence = self.tr("What was typed about the new list is lost. Lists that were made stay as they are.")
        if not form.busy and form.is_changed() and not self.parts.notices.may_lose(consequence):
            return False
        self._close_form()
        return True

    def _close_form(self) -> None:
        if self.asking:
            self._bring(self.ui.none)
            self._show_chosen()
        self.retranslate()

    def _made(self, made: ContactList) -> None:
        self._chosen = made.id
        self._close_form()
        told = self.tr("{code}: {held} names, {left} left out.")
        left = number(made.asked - made.held)
        self.parts.notices.tell(told.format(code=made.code, held=number(made.held), left=left))
        self._awaited = True
        self.load()

    # ending one

    def recall(self, chosen: ContactList) -> None:
        """Ends the list, after a question."""
        question = Question(
            self.tr("Recall {code}?").format(code=chosen.code),
            self.tr("Nobody may work through it any more. It is kept with its counts and cannot be brought back."),
            yes=self.tr("Recall"),
            no=self.tr("Leave it"),
            danger=True,
        )
        if self.parts.notices.ask(question):
            words = self.tr("{code} is recalled.").format(code=chosen.code)
            self.parts.jobs.run(
                Lane.WRITE, lambda desk: desk.lists.recall(chosen.id), self._ended(words), self._refused, owner=self
            )

    def reissue(self, chosen: ContactList) -> None:
        """Makes a new list of those who still may be contacted, after a question; the old one ends."""
        question = Question(
            self.tr("Re-issue {code}?").format(code=chosen.code),
            self.tr(
                "A new list is made with the same purpose, channel and last day, without those who refused since and"
                " with nobody new. {code} ends."
            ).format(code=chosen.code),
            yes=self.tr("Re-issue"),
            no=self.tr("Leave it"),
        )
        if self._working is not None or not self.parts.notices.ask(question):
            return
        jobs = self.parts.jobs

        def work(desk: Desk, job: Job) -> ContactList:
            return desk.lists.reissue(chosen.id, jobs.on_write, progress=job.report, cancelled=job.cancelled)

        self._working = jobs.run_long(
            self.tr("Re-issuing the list"), work, self._made, self._refused, ended=self._reissued, owner=self
        )
        if not self._working.active:
            self._working = None

    def _reissued(self) -> None:
        self._working = None

    def _ended(self, words: str) -> Callable[[object], None]:
        def told(_: object) -> None:
            self.parts.notices.tell(words)
            self.load()

        return told

    def _refused(self, error: KnownError) -> None:
        self.ui.detail.say_problem(error)

    # showing

    def retranslate(self) -> None:
        ui, allowed, rows = self.ui, self._allowed(), self.lists.rowCount()
        ui.reason.setText("" if allowed else self.tr("Only a manager makes contact lists and sees who is on them."))
        ui.reason.setVisible(not allowed)
        ui.fresh.set_unavailable("" if allowed else ui.reason.text())
        ui.fresh.setVisible(not self.asking)
        ui.keeps.setVisible(allowed)
        ui.count.setText(self.tr("{count} lists").format(count=number(rows)) if rows else "")
        ui.table.setVisible(allowed and bool(rows))
        ui.table.setFixedHeight(ROW_HEAD + ROW_TWO_LINES * max(1, min(rows, LISTS_SHOWN)) + 2)
        ui.nothing.setText(self.tr("No lists yet. Press Ctrl+N to make the first one."))
        ui.nothing.setVisible(allowed and not rows and not self.asking)
        ui.detail.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "parts"):
            self.ui.retranslateUi(self)
            self.retranslate()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not hasattr(self, "parts"):
            return
        width, table = self.width(), self.ui.table
        table.setColumnHidden(MADE, width < NARROW)
        table.setColumnHidden(FOR, width < NARROWEST)
        table.setColumnHidden(HELD, width < NARROWEST)
        widths = {CODE: 0, FOR: 190, MADE: 130, EXPIRES: 120, HELD: 90, SINCE: 190}
        table.set_columns(*(widths[column] for column in range(6)))
