"""The composition root: the one place where the parts are made and joined."""

import argparse
import os
import sys
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QProcess
from PySide6.QtWidgets import QApplication

from kingoil_desk import __version__
from kingoil_desk.domain.errors import KnownError
from kingoil_desk.gui.desk_window import RELAUNCH, DeskWindow
from kingoil_desk.gui.languages import Language, Languages
from kingoil_desk.gui.theme import Scheme, Theme

if TYPE_CHECKING:
    from kingoil_desk.program import Program

DEMO_CUSTOMERS = 2_000
MOST_DEMO_CUSTOMERS = 5_000_000
TOUR_S = 300.0


def arguments(typed: Sequence[str] | None = None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="kingoil-desk", description="The King Oil's customer desk.")
    where = parser.add_mutually_exclusive_group()
    where.add_argument("--demo", action="store_true", help="open a throw-away shop of invented customers")
    where.add_argument("--profile", metavar="DIR", type=Path, help="open the data folder DIR, or set up a shop there")
    where.add_argument(
        "--tour", metavar="DIR", type=Path, help="walk the main job on a demo, a picture of each step in DIR"
    )
    where.add_argument(
        "--self-check",
        metavar="FILE",
        nargs="?",
        const="-",
        help="try every part on this PC and write what was found, as JSON, to FILE or standard output",
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


def main(typed: Sequence[str] | None = None) -> int:
    """Makes the application and runs it; the exit code."""
    args = arguments(typed)
    if args.tour is not None or args.self_check is not None:
        from kingoil_desk import self_check

        self_check.offscreen_without_display()
        if args.self_check is not None:
            return self_check.run(None if args.self_check == "-" else Path(args.self_check))
    app = QApplication(sys.argv[:1])
    app.setApplicationName("King Oil Desk")
    theme = Theme(app, Scheme.LIGHT if args.tour else Scheme.SYSTEM)
    languages = Languages(app, Language(args.lang or Language.VIETNAMESE))
    code = run(args, theme, languages)
    if code == RELAUNCH:
        app.processEvents()
        relaunch()
        return 0
    return code


def relaunch() -> None:
    """Begins the program anew: the only way to be sure that its memory holds nothing of before."""
    frozen = bool(getattr(sys, "frozen", False))
    os.environ["PYINSTALLER_RESET_ENVIRONMENT"] = "1"  # a frozen child is a program of its own
    QProcess.startDetached(sys.executable, sys.argv[1:] if frozen else ["-m", "kingoil_desk", *sys.argv[1:]])


def run(args: argparse.Namespace, theme: Theme, languages: Languages) -> int:
    """Runs the one window; 0, or 1 when a tour failed (said in words)."""
    window = DeskWindow()
    if args.tour is None:
        window.showMaximized()
        QApplication.processEvents()  # the window is there before the rest of the program is

    from kingoil_desk.gui.errors import show_known
    from kingoil_desk.program import Program

    program = Program(theme, languages, Language(args.lang) if args.lang else None, window=window)
    if args.tour is not None:
        return take_tour(program, args.tour, args.customers)
    if args.demo:
        try:
            program.open_demo(args.customers)
        except KnownError as error:
            show_known(None, error)
            program.close()
            return 1
    else:
        program.open_folder(args.profile)
    program.show()
    try:
        return QApplication.exec()
    finally:
        program.close()


def take_tour(program: "Program", folder: Path, customers: int) -> int:
    """Walks the main job in the real window of a throw-away shop and leaves its pictures in the folder."""
    from kingoil_desk.gui.tour import TourFailed, Walker
    from kingoil_desk.gui.tour_steps import walk

    late = threading.Timer(TOUR_S, _too_late)
    late.daemon = True
    late.start()
    try:
        program.open_demo(customers)
        window = program.window
        window.resize(1366, 768)
        window.show()
        assert program.shop is not None
        assert program.main is not None
        walk(Walker(program.main, program.jobs, folder), program.main, program.shop)
    except TourFailed as failed:
        sys.stderr.write(f"The tour stopped: {failed}. Its last pictures are in {folder}.\n")
        return 1
    except KnownError:
        sys.stderr.write("The demo for the tour could not be made.\n")
        return 1
    except OSError:
        sys.stderr.write(f"The tour could not write its pictures to {folder}. Choose a folder you may write to.\n")
        return 1
    finally:
        late.cancel()
        program.close()
    return 0


def _too_late() -> None:
    """A dialog that waits for an answer would hold the tour for ever."""
    sys.stderr.write("The tour did not come to its end in time. Its last pictures tell how far it came.\n")
    os._exit(3)
