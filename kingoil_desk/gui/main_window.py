"""The one window: rail, pages, status line; it sends keys to the page in front and tells every page what changed."""

from collections.abc import Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QWidget

from kingoil_desk.domain.change import Change
from kingoil_desk.domain.errors import KnownError
from kingoil_desk.gui import message_dialog
from kingoil_desk.gui.command_palette import Command, CommandPalette
from kingoil_desk.gui.consent_page import ConsentPage
from kingoil_desk.gui.errors import show_known
from kingoil_desk.gui.focus_keeper import FocusKeeper
from kingoil_desk.gui.focus_ring import FocusRing
from kingoil_desk.gui.forms.ui_main_window import Ui_MainWindow
from kingoil_desk.gui.keys_dialog import KeysDialog
from kingoil_desk.gui.languages import Language, Languages
from kingoil_desk.gui.lock_key import LOCK_KEYS, LockKey
from kingoil_desk.gui.manager_page import ManagerPage
from kingoil_desk.gui.notices import Question, Undoable
from kingoil_desk.gui.orders_page import OrdersPage
from kingoil_desk.gui.own_secret_dialog import OwnSecretDialog
from kingoil_desk.gui.page import Key, Page
from kingoil_desk.gui.page_area import PageArea
from kingoil_desk.gui.parcels_page import ParcelsPage
from kingoil_desk.gui.parts import Parts
from kingoil_desk.gui.places import Destination, Place
from kingoil_desk.gui.preferences import Preferences
from kingoil_desk.gui.shortcut_guard import ShortcutGuard
from kingoil_desk.gui.theme import Scheme, Theme
from kingoil_desk.gui.undo_bar import UNDO_KEYS
from kingoil_desk.service.shop import Lane, Shop

NARROW = 1000  # px: below it the rail shows icons only
STEPS = {"Esc", "Ctrl+K"}  # nothing to look for in the palette
DESK_KEYS = (*(f"F{n}" for n in range(1, 13)), "Ctrl+S", "Ctrl+N", "Ctrl+K", LOCK_KEYS, UNDO_KEYS, "Esc")


class MainWindow(QWidget):
    """Pages are added by `opened.py`; keys of the page in front come before the window's own. It stands in the one
    window (`DeskWindow`) while somebody is at the desk, and is deleted with all it holds when the desk is locked.
    """

    lock_asked = Signal()

    def __init__(self, parts: Parts, shop: Shop, languages: Languages, theme: Theme, preferences: Preferences) -> None:
        super().__init__()
        self.parts = parts
        self._shop = shop
        self._languages, self._theme, self._preferences = languages, theme, preferences
        self._pages: dict[Place, Page] = {}
        self._areas: dict[Place, PageArea] = {}
        self._shortcuts: dict[str, QShortcut] = {}
        self.ui = Ui_MainWindow()
        self.ui.setupUi(self)
        self.ui.demo.setVisible(shop.is_demo)
        self.ui.status.begin(parts.formats, demo=shop.is_demo)
        self.setWindowTitle("King Oil Desk DEMO" if shop.is_demo else f"King Oil Desk · {shop.name}")
        self._staff = shop.staff() if shop.is_demo else ()
        self.ring = FocusRing(self)
        self._focus = FocusKeeper(self, lambda: self.current)
        self._join()
        self.show_person()
        for keys in DESK_KEYS:
            self._hear(keys)
        self._guard = ShortcutGuard(self, self.hears)
        LockKey(self).pressed.connect(self.lock_asked)
        for job in parts.jobs.long_work:  # it went on behind the lock
            self.ui.progress.follow(job)

    def _join(self) -> None:
        parts, ui = self.parts, self.ui
        parts.broadcast.changed.connect(self._tell_pages)
        parts.navigator.asked.connect(self.go)
        parts.notices.ask_by(lambda question: message_dialog.ask(self, question))
        parts.notices.saved.connect(ui.undo.offer)
        parts.notices.told.connect(ui.undo.tell)
        parts.notices.outdated.connect(ui.undo.withdraw)
        parts.notices.undo_gone.connect(ui.undo.clear)
        parts.notices.failed.connect(self.show_error)
        parts.jobs.known.connect(self.show_error)
        parts.jobs.started.connect(ui.progress.follow)
        ui.undo.undo_asked.connect(self._undo)
        ui.rail.chosen.connect(lambda place: self.go(Destination(place)))
        ui.status.keys_asked.connect(self.show_keys)
        ui.status.palette_asked.connect(self.show_palette)
        ui.status.staff_chosen.connect(self.change_staff)
        ui.status.language_chosen.connect(self.choose_language)
        ui.status.scheme_chosen.connect(self.choose_scheme)
        ui.status.own_secret_asked.connect(self.change_own_secret)

    # pages

    def add_page(self, page: Page) -> None:
        """Puts a page into the rail and the stack; the first one comes to the front."""
        place = page.place
        self._pages[place] = page
        self._areas[place] = PageArea(page)
        self.ui.pages.addWidget(self._areas[place])
        self.ui.rail.add(place, page.icon_name, bottom=place is Place.MANAGER)
        page.retranslate()
        self._name_pages()
        if isinstance(page, ConsentPage | OrdersPage | ParcelsPage):
            page.join(self._preferences)
        if isinstance(page, ManagerPage):
            page.join(self._preferences, self._languages, self._theme)
            page.language_chosen.connect(self.choose_language)
            page.scheme_chosen.connect(self.choose_scheme)
        own_keys = (key.keys for key in page.keys() if key.do is not None)
        for keys in (*own_keys, *page.later_keys()):
            self._hear(keys)
        self._hear(f"Ctrl+{len(self._pages)}")
        if len(self._pages) == 1:
            self.ui.rail.set_current(place)

    def page(self, place: Place) -> Page:
        return self._pages[place]

    @property
    def current(self) -> Page | None:
        area = self.ui.pages.currentWidget()
        return area.page if isinstance(area, PageArea) else None

    def go(self, destination: Destination) -> bool:
        """Goes there unless the page in front keeps the typed text; False when it does, or there is no such page."""
        page, front = self._pages.get(destination.place), self.current
        if page is None or (front is not page and front is not None and not front.leave()):
            return False
        self.ui.pages.setCurrentWidget(self._areas[page.place])
        self.ui.rail.set_current(page.place)
        if destination != Destination(destination.place):
            page.open(destination)
        if front is not page:
            page.shown()
        return True

    # over a lock

    def kept(self) -> dict[str, Any]:
        """What is half-typed on any page and which page is in front, as JSON values."""
        front = self.current
        forms = {str(place): kept for place, page in self._pages.items() if (kept := page.kept()) is not None}
        return {"front": str(front.place) if front is not None else "", "pages": forms}

    def bring_back(self, kept: Mapping[str, Any]) -> None:
        """Puts back what `kept` told; what means nothing to this program is left out."""
        forms, front = kept.get("pages"), kept.get("front")
        for place, page in self._pages.items():
            form = forms.get(str(place)) if isinstance(forms, dict) else None
            if isinstance(form, dict):
                page.bring_back(form)
            if front == str(place) and page is not self.current:
                self.ui.pages.setCurrentWidget(self._areas[place])
                self.ui.rail.set_current(place)

    def _tell_pages(self, change: Change) -> None:
        if change.staff:  # a manager may have given up the role
            self.show_person()
        for page in self._pages.values():
            page.changed(change)

    def _name_pages(self) -> None:
        for place, page in self._pages.items():
            self.ui.rail.set_words(place, page.label())

    # keys

    def keys(self) -> tuple[Key, ...]:
        """The window's own keys, for whatever the page in front does not do itself."""
        go, undo = self.parts.navigator, self.ui.undo
        places = (
            Key(f"Ctrl+{n}", page.label(), partial(self.go, Destination(place)))
            for n, (place, page) in enumerate(self._pages.items(), 1)
        )
        return (
            Key("F1", self.tr("All keys of this page"), self.show_keys),
            Key("F2", self.tr("Find a customer"), self.find_customer),
            Key("F3", self.tr("New customer"), go.new_customer),
            Key("F4", self.tr("New order"), go.take_order),
            Key("Ctrl+K", self.tr("Find any action or customer"), self.show_palette),
            Key(LOCK_KEYS, self.tr("Lock, change staff"), self.lock_asked.emit),
            Key(UNDO_KEYS, self.tr("Undo the last save"), undo.undo, lambda: undo.can_undo),
            *places,
        )

    def press(self, keys: str) -> None:
        """Does what the key does here: the page's meaning first, then the window's."""
        page = self.current
        here = page.keys() if page is not None else ()
        for key in (*here, *self.keys()):
            if key.keys == keys and key.do is not None:
                if key.enabled():
                    key.do()
                return

    def hears(self, keys: str) -> bool:
        """Whether the key means something to a page or the window, wherever the focus is."""
        return keys in self._shortcuts

    def _hear(self, keys: str) -> None:
        if keys not in self._shortcuts:
            shortcut = QShortcut(QKeySequence(keys), self, context=Qt.ShortcutContext.WindowShortcut)
            shortcut.setAutoRepeat(False)  # a key held down is one press: F6 twice refuses everything
            shortcut.activated.connect(lambda: self.press(keys))
            self._shortcuts[keys] = shortcut

    def find_customer(self) -> None:
        """Goes to the customers and puts the focus into the search field."""
        if self.go(Destination(Place.CUSTOMERS)):
            self._pages[Place.CUSTOMERS].search_focus()

    def show_keys(self) -> None:
        page = self.current
        here = page.keys() if page is not None else ()
        taken = {key.keys for key in here}
        everywhere = tuple(key for key in self.keys() if key.keys not in taken)
        KeysDialog(page.label() if page is not None else "", here, everywhere, self).exec()

    def commands(self) -> list[Command]:
        """What Ctrl+K offers: everything that can be done here now, places, people, language, look."""
        page = self.current
        here = page.keys() if page is not None else ()
        taken = {key.keys for key in here}
        keys = [*here, *(key for key in self.keys() if key.keys not in taken)]
        offered = {key.words: key for key in reversed(keys) if key.do is not None and key.keys not in STEPS}
        commands = [Command(key) for key in reversed(offered.values()) if key.enabled()]
        for member in self._staff:
            role = self.ui.status.role_words(member.role)
            words = self.tr("Take over the desk as {name} · {role}").format(name=member.name, role=role)
            commands.append(Command(Key("", words, partial(self.change_staff, member.id)), "user"))
        if words := self.ui.status.own_secret_words():
            commands.append(Command(Key("", words, self.change_own_secret), "key"))
        for language in Language:
            name = language.own_name()
            commands.append(Command(Key("", name, partial(self.choose_language, language)), "globe"))
        looks = (
            (Scheme.SYSTEM, self.tr("Light or dark as the system")),
            (Scheme.LIGHT, self.tr("Light")),
            (Scheme.DARK, self.tr("Dark")),
        )
        for scheme, words in looks:
            commands.append(Command(Key("", words, partial(self.choose_scheme, scheme)), "eye"))
        return commands

    def show_palette(self) -> None:
        palette = CommandPalette(self.parts.jobs, self.commands(), self)
        palette.command_chosen.connect(lambda command: command.key.do())
        palette.customer_chosen.connect(self.parts.navigator.open_customer)
        palette.exec()

    # people, language, look

    def change_staff(self, staff_id: int) -> None:
        """Somebody else takes over, in a demo shop; what the person before had revealed is masked again."""
        page = self.current
        if page is None or page.leave():
            self.parts.jobs.run(Lane.WRITE, lambda _desk: self._shop.sign_in_as(staff_id), self._taken_over)

    def _taken_over(self, _actor: object) -> None:
        self.show_person()
        self.ui.undo.clear()
        self.parts.broadcast.tell(Change(everything=True))

    def change_own_secret(self) -> None:
        """One's own PIN or passphrase, with the old one."""
        OwnSecretDialog(self.parts, self).open()

    def show_person(self) -> None:
        """Says who is at the desk, and ticks language and look as they are."""
        self.ui.status.show_actor(self.parts.session.actor, self._staff)
        self.ui.status.show_choices(self._languages.current, self._theme.scheme)

    def choose_language(self, language: Language) -> None:
        self._languages.choose(language)
        self._preferences.language = language
        self.show_person()

    def choose_scheme(self, scheme: Scheme) -> None:
        self._theme.choose(scheme)
        self._preferences.scheme = scheme
        self.show_person()

    def may_close(self) -> bool:
        """Every page is asked, since each may hold typed text; long work is not ended without a word."""
        return all(page.leave() for page in self._pages.values()) and self._may_stop_work()

    # errors and undo

    def show_error(self, error: KnownError) -> None:
        show_known(self, error)

    def _undo(self, undoable: Undoable) -> None:
        undoable.undo()

    # Qt

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self.ui.status.retranslate()
            self._name_pages()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        narrow = self.width() < NARROW
        self.ui.rail.set_narrow(narrow)
        self.ui.status.date.setHidden(narrow)
        super().resizeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        event.setAccepted(self.may_close())

    def _may_stop_work(self) -> bool:
        return not self.ui.progress.busy or self.parts.notices.ask(
            Question(
                self.tr("Close although work is still under way?"),
                self.tr("It is stopped and leaves nothing behind; everything is as it was before it began."),
                self.tr("Stop it and close"),
                self.tr("Go on working"),
                danger=True,
            )
        )
