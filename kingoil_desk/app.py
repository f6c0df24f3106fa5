"""The composition root: the one place where the parts are made and joined."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QApplication

from kingoil_desk import __version__, log
from kingoil_desk.domain.errors import KnownError
from kingoil_desk.domain.role import Role
from kingoil_desk.gui.broadcast import Broadcast
from kingoil_desk.gui.consent_panel import ConsentPanel
from kingoil_desk.gui.customers_page import CustomersPage
from kingoil_desk.gui.errors import UnexpectedErrors, show_known
from kingoil_desk.gui.formats import Formats
from kingoil_desk.gui.idle_merge import IdleMerge
from kingoil_desk.gui.jobs import Jobs
from kingoil_desk.gui.languages import Language, Languages
from kingoil_desk.gui.main_window import MainWindow
from kingoil_desk.gui.manager_page import ManagerPage
from kingoil_desk.gui.notices import Notices
from kingoil_desk.gui.orders_page import OrdersPage
from kingoil_desk.gui.parts import Parts
from kingoil_desk.gui.places import Navigator
from kingoil_desk.gui.preferences import Preferences
from kingoil_desk.gui.start_dialog import StartDialog
from kingoil_desk.gui.theme import Scheme, Theme
from kingoil_desk.gui.tour import TourFailed, Walker
from kingoil_desk.gui.tour_steps import walk
from kingoil_desk.service.session import Clock, wall_clock
from kingoil_desk.service.shop import Shop

DEMO_CUSTOMERS = 2_000
MOST_DEMO_CUSTOMERS = 5_000_000
PAGES = (CustomersPage, OrdersPage, ConsentPanel, ManagerPage)


class Program:
    """One opened shop in one window. `close` gives everything back, in the order that loses nothing."""

    def __init__(self, shop: Shop, theme: Theme, languages: Languages, clock: Clock = wall_clock) -> None:
        self.shop = shop
        self._stop_log = log.start(shop.folder)
        self._sign_in()
        self.jobs = Jobs(shop.desk)
        self.parts = Parts(
            jobs=self.jobs,
            formats=Formats(clock),
            session=shop.session,
            clock=clock,
            broadcast=Broadcast(),
            navigator=Navigator(),
            notices=Notices(),
        )
        self.window = MainWindow(self.parts, shop, languages, theme, Preferences(shop.folder))
        self._unexpected = UnexpectedErrors(shop.folder / log.NAME, self.window)
        self.jobs.crashed.connect(self._crashed)
        self._idle_merge = IdleMerge(self.jobs, self.parts.broadcast, self.window)
        for page in PAGES:
            self.window.add_page(page(self.parts))

    def show(self) -> None:
        """The window as large as the screen; errors that nobody expected are caught from here on."""
        log.catch_bugs(self._unexpected.met)
        self.window.resize(1366, 740)
        self.window.showMaximized()
        front = self.window.current
        if front is not None:
            front.shown()

    def close(self) -> None:
        """Saves under way end, then the threads, then the file; a throw-away shop's folder is gone after it."""
        self.jobs.close()
        self._stop_log()
        self.shop.close()

    def _sign_in(self) -> None:
        """A demo opens with an invented clerk at the desk."""
        if self.shop.is_demo:
            staff = self.shop.staff()
            self.shop.sign_in_as(next(m.id for m in staff if m.role is Role.COUNTER))

    def _crashed(self, error: Exception) -> None:
        log.log.error("a bug in a job", exc_info=error)
        self._unexpected.met(error)


def arguments(typed: Sequence[str] | None = None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="kingoil-desk", description="The King Oil's customer desk.")
    where = parser.add_mutually_exclusive_group()
    where.add_argument("--demo", action="store_true", help="open a throw-away shop of invented customers")
    where.add_argument("--profile", metavar="DIR", type=Path, help="open the data folder DIR")
    where.add_argument(
        "--tour", metavar="DIR", type=Path, help="walk the main job on a demo, a picture of each step in DIR"
    )
    parser.add_argument("--customers", metavar="N", type=_people, default=DEMO_CUSTOMERS, help="how many in the demo")
    parser.add_argument("--lang", choices=[language.value for language in Language], help="the window's language")
    parser.add_argument("--version", action="version", version=__version__)
    return parser.parse_args(typed)


def _people(typed: str) -> int:
    number = int(typed)
    if not 0 <= number <= MOST_DEMO_CUSTOMERS:
        raise argparse.ArgumentTypeError(f"from 0 to {MOST_DEMO_CUSTOMERS}")
    return number


def open_shop(folder: Path | None, customers: int) -> Shop:
    """The data folder, or a throw-away demo when None; raises `KnownError`."""
    return Shop.open(folder) if folder is not None else Shop.throw_away(customers)


def main(typed: Sequence[str] | None = None) -> int:
    """Makes the application and runs it; the exit code."""
    args = arguments(typed)
    app = QApplication(sys.argv[:1])
    app.setApplicationName("King Oil Desk")
    theme = Theme(app, Scheme.LIGHT if args.tour else Scheme.SYSTEM)
    languages = Languages(app, Language(args.lang or Language.VIETNAMESE))
    return run(args, theme, languages)


def run(args: argparse.Namespace, theme: Theme, languages: Languages) -> int:
    """Opens a shop and runs its window; 0, or 1 when no shop could be opened or a tour failed (said in words)."""
    folder: Path | None = args.profile
    if folder is None and not args.demo and args.tour is None:
        start = StartDialog()
        if not start.exec():
            return 0
        folder = start.folder
    try:
        shop = open_shop(folder, args.customers)
    except KnownError as error:
        show_known(None, error)
        return 1
    if args.tour is not None:
        return take_tour(Program(shop, theme, languages), args.tour)
    liked = Preferences(shop.folder)
    theme.choose(liked.scheme)
    languages.choose(Language(args.lang) if args.lang else liked.language)
    program = Program(shop, theme, languages)
    program.show()
    try:
        return QApplication.exec()
    finally:
        program.close()


def take_tour(program: Program, folder: Path) -> int:
    """Walks the main job in the real window of a throw-away shop and leaves its pictures in the folder."""
    window = program.window
    window.resize(1366, 768)
    window.show()
    try:
        walker = Walker(window, program.jobs, folder)
        walk(walker, window, program.shop)
    except TourFailed as failed:
        sys.stderr.write(f"The tour stopped: {failed}. Its last pictures are in {folder}.\n")
        return 1
    except OSError:
        sys.stderr.write(f"The tour could not write its pictures to {folder}. Choose a folder you may write to.\n")
        return 1
    finally:
        program.close()
    return 0
