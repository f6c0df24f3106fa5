"""What is joined once a shop is known: the desk's window with its pages, for as long as one person is at the desk."""

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QTimer

from kingoil_desk.gui.broadcast import Broadcast
from kingoil_desk.gui.clipboard_guard import ClipboardGuard
from kingoil_desk.gui.consent_page import ConsentPage
from kingoil_desk.gui.customers_page import CustomersPage
from kingoil_desk.gui.formats import Formats
from kingoil_desk.gui.idle_merge import IdleMerge
from kingoil_desk.gui.jobs import Jobs
from kingoil_desk.gui.key_words import key_words
from kingoil_desk.gui.languages import Languages
from kingoil_desk.gui.main_window import MainWindow
from kingoil_desk.gui.manager_page import ManagerPage
from kingoil_desk.gui.notices import Notices
from kingoil_desk.gui.orders_page import OrdersPage
from kingoil_desk.gui.page import Page
from kingoil_desk.gui.parcels_page import ParcelsPage
from kingoil_desk.gui.parts import Parts
from kingoil_desk.gui.places import Navigator
from kingoil_desk.gui.preferences import Preferences
from kingoil_desk.gui.theme import Theme
from kingoil_desk.service.session import Clock, Session
from kingoil_desk.service.shop import Shop

PAGES: tuple[Callable[[Parts], Page], ...] = (CustomersPage, OrdersPage, ParcelsPage, ConsentPage)


class Opened:
    """Made while nobody is signed in yet, a part at a time, so that a PIN can be typed meanwhile; it holds nothing of
    a customer before `window` is shown. `ready` tells whether all parts are there, `finish` makes the rest at once.
    """

    def __init__(
        self,
        shop: Shop,
        session: Session,
        jobs: Jobs,
        clock: Clock,
        languages: Languages,
        theme: Theme,
        clipboard: ClipboardGuard,
    ) -> None:
        self.parts = Parts(
            jobs=jobs,
            formats=Formats(clock),
            session=session,
            clock=clock,
            broadcast=Broadcast(),
            navigator=Navigator(),
            notices=Notices(),
            clipboard=clipboard,
        )
        self.window = MainWindow(self.parts, shop, languages, theme, Preferences(shop.folder))
        self._idle_merge = IdleMerge(jobs, self.parts.broadcast, self.window)
        manager = partial(ManagerPage, key_words=lambda: key_words(shop.key_kept))
        self._steps: Iterator[Callable[[Parts], Page]] = iter((*PAGES, manager))
        self.ready = False

    def step(self) -> None:
        """Makes one page more."""
        make = next(self._steps, None)
        if make is None:
            self.ready = True
        else:
            self.window.add_page(make(self.parts))

    def finish(self) -> None:
        while not self.ready:
            self.step()

    def make_in_idle_moments(self) -> None:
        """One page after the other, each after what waits to be done on the window's thread."""
        if not self.ready:
            self.step()
            QTimer.singleShot(0, self.window, partial(Opened.make_in_idle_moments, self))
