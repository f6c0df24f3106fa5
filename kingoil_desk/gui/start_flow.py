"""The way to an open shop: first run, locked keyring, recovery code, passphrase; each step has its screen."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from kingoil_desk.domain.errors import KnownError
from kingoil_desk.domain.situation import Found, Situation
from kingoil_desk.gui import message_dialog
from kingoil_desk.gui.beside import Beside
from kingoil_desk.gui.desk_window import DeskWindow
from kingoil_desk.gui.languages import Language
from kingoil_desk.service.founding import FoundingService
from kingoil_desk.service.shop import Shop
from kingoil_desk.service.start_up import Keyrings, StartUp

WAIT_MS = 20  # between two looks whether the thread is free
_FIRST = (Found.FIRST_RUN, Found.FIRST_RUN_WITHOUT_KEYRING)


class StartFlow(QObject):
    """Looks, and shows what was found until a shop is open; `opened` then carries it. Screens are made when needed.

    `start_up` makes the look at a folder, `ring` gives the keyring or raises; `today` words the date. All looking
    and opening is done beside the window's thread.
    """

    opened = Signal(object)  # Shop
    demo_asked = Signal()
    close_asked = Signal()
    language_chosen = Signal(object)  # Language

    def __init__(
        self,
        window: DeskWindow,
        start_up: Callable[[Path], StartUp],
        ring: Keyrings,
        today: Callable[[], str],
        language: Callable[[], Language],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._make_start_up = start_up
        self._ring, self._today, self._language = ring, today, language
        self._beside = Beside(self)
        self._start_up: StartUp | None = None
        self._situation: Situation | None = None
        self._screens: dict[str, QWidget] = {}
        self._asked = 0  # answers to older questions are dropped

    @property
    def situation(self) -> Situation | None:
        """What was found last; None once a shop is open."""
        return self._situation

    def begin(self, folder: Path) -> None:
        """Looks at a folder and goes on from there."""
        self._start_up = self._make_start_up(folder)
        self._look()

    def show(self, situation: Situation) -> None:
        """Shows what was found elsewhere, such as at an unlock."""
        if self._start_up is None or self._start_up.folder != situation.folder:
            self._start_up = self._make_start_up(situation.folder)
        self._found(situation)

    @property
    def busy(self) -> bool:
        """Whether something is being looked at or opened: it is waited for before the program ends."""
        return self._beside.busy

    def may_close(self) -> bool:
        """Whether the window may go: a half-typed first run asks."""
        run = self._screens.get("first_run")
        return run is None or self._window.front is not run or run.leave()  # type: ignore[attr-defined]

    def _look_again(self) -> None:
        if not self._beside.busy:
            self._look()

    def _look_by_itself(self) -> None:
        """While the keyring is locked, nobody is asked for its password again and again."""
        start_up, situation = self._start_up, self._situation
        assert start_up is not None
        if not self._beside.busy:
            self._run(
                lambda: situation if start_up.is_locked() else start_up.begin(), self._found, self._failed_to_look
            )

    def _look(self) -> None:
        start_up = self._start_up
        assert start_up is not None
        self._run(start_up.begin, self._found, self._failed_to_look)

    def _run(
        self,
        work: Callable[[], object],
        done: Callable[[object], object],
        failed: Callable[[KnownError], object],
    ) -> None:
        """The newest question wins; one that is under way is waited for, and its answer dropped."""
        self._asked += 1
        asked = self._asked

        def if_wanted(call: Callable[..., object]) -> Callable[..., None]:
            def deliver(result: object) -> None:
                if asked == self._asked:
                    call(result)
                elif isinstance(result, Shop):
                    result.close()

            return deliver

        def begin() -> None:
            if asked != self._asked:
                return
            if self._beside.busy:
                QTimer.singleShot(WAIT_MS, self, begin)
                return
            self._beside.run(work, if_wanted(done), if_wanted(failed), crashed=self._crashed)

        begin()

    def _crashed(self) -> None:
        """A bug is told in a dialog; whoever waits may try again."""
        for screen in self._screens.values():
            if hasattr(screen, "set_busy"):
                screen.set_busy(False)

    def _failed_to_look(self, error: KnownError) -> None:
        start_up = self._start_up
        assert start_up is not None
        self._found(Situation(Found.OTHER, start_up.folder, error=error))

    def _found(self, found: object) -> None:
        if isinstance(found, Shop):
            self._open(found)
            return
        assert isinstance(found, Situation)
        self._situation = found
        if found.found in _FIRST:
            self._first_run(found.folder, found.error)
        elif found.found is Found.PASSPHRASE:
            self._ask_passphrase(found)
        else:
            self._tell(found)

    def _open(self, shop: object) -> None:
        self.opened.emit(shop)
        self.leave()

    def leave(self) -> None:
        """Something else is in front now: the screens go, with all that was typed in them."""
        self._situation = None
        self._asked += 1
        for screen in self._screens.values():
            self._window.remove(screen)
        self._screens = {}

    # screens

    def _first_run(self, folder: Path, keyring_words: KnownError | None) -> None:
        from kingoil_desk.gui.first_run import FirstRun

        if old := self._screens.pop("first_run", None):
            self._window.remove(old)
        ring = None
        if keyring_words is None:
            try:
                ring = self._ring()
            except KnownError as error:
                keyring_words = error
        run = FirstRun(
            FoundingService(folder, ring, keyring_words),
            self._today,
            lambda question: message_dialog.ask(self._window, question),
            self._language(),
        )
        run.founded.connect(self.begin)
        run.demo_asked.connect(self.demo_asked)
        run.folder_asked.connect(self.begin)
        run.language_chosen.connect(self.language_chosen)
        self._screens["first_run"] = run
        self._window.bring_forward(run)
        run.ui.next.setFocus()

    def _tell(self, situation: Situation) -> None:
        from kingoil_desk.gui.start_screen import StartScreen

        screen = self._screens.get("start")
        if not isinstance(screen, StartScreen):
            self._screens["start"] = screen = StartScreen(self._window)
            screen.retry_asked.connect(self._look_again)
            screen.looked_again.connect(self._look_by_itself)
            screen.code_asked.connect(self._ask_code)
            screen.folder_asked.connect(self._choose_folder)
            screen.empty_asked.connect(self._start_empty)
            screen.close_asked.connect(self.close_asked)
        code = self._screens.get("code")
        if code is None or self._window.front is not code:  # a keyring looked at again takes nobody's place
            self._window.bring_forward(screen)
        screen.show_situation(situation)

    def _ask_code(self) -> None:
        from kingoil_desk.gui.code_screen import CodeScreen

        screen = self._screens.get("code")
        if not isinstance(screen, CodeScreen):
            self._screens["code"] = screen = CodeScreen(self._window)
            screen.code_given.connect(self._try_code)
            screen.back_asked.connect(self._back)
        assert self._situation is not None
        self._window.bring_forward(screen)
        screen.ask(self._situation)

    def _ask_passphrase(self, situation: Situation) -> None:
        from kingoil_desk.gui.passphrase_screen import PassphraseScreen

        screen = self._screens.get("passphrase")
        if not isinstance(screen, PassphraseScreen):
            self._screens["passphrase"] = screen = PassphraseScreen(self._window)
            screen.passphrase_given.connect(self._try_passphrase)
            screen.code_asked.connect(self._ask_code)
            screen.folder_asked.connect(self._choose_folder)
        self._window.bring_forward(screen)
        screen.ask(situation)

    def _back(self) -> None:
        self._asked += 1
        situation = self._situation
        assert situation is not None
        screen = self._screens["passphrase" if situation.found is Found.PASSPHRASE else "start"]
        self._window.bring_forward(screen)
        screen.focus()  # type: ignore[attr-defined]

    # what they ask

    def _try_code(self, code: str, new_key: bool) -> None:
        start_up, screen = self._start_up, self._screens["code"]
        assert start_up is not None
        screen.set_busy(True, self.tr("The code is tried…"))  # type: ignore[attr-defined]
        self._run(lambda: start_up.open_with_code(code, new_key=new_key), self._open, self._refuser("code"))

    def _try_passphrase(self, typed: str) -> None:
        start_up, screen = self._start_up, self._screens["passphrase"]
        assert start_up is not None
        screen.set_busy(True, self.tr("The passphrase is tried…"))  # type: ignore[attr-defined]
        self._run(lambda: start_up.open_with_passphrase(typed), self._open, self._refuser("passphrase"))

    def _refuser(self, name: str) -> Callable[[KnownError], None]:
        """Whatever went wrong is said where the code or the passphrase was typed."""

        def refuse(error: KnownError) -> None:
            self._screens[name].refuse(error)  # type: ignore[attr-defined]

        return refuse

    def _choose_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self._window, self.tr("Open a data folder"))
        if chosen:
            self.begin(Path(chosen))

    def _start_empty(self, typed: str) -> None:
        """Another shop in place of one whose data is gone: in a folder of its own, since nothing is written over."""
        start_up, situation = self._start_up, self._situation
        assert start_up is not None
        assert situation is not None
        try:
            start_up.check_name(situation, typed)
        except KnownError as error:
            self._screens["start"].refuse(error)  # type: ignore[attr-defined]
            return
        self._first_run(start_up.folder_for_another(), None)
