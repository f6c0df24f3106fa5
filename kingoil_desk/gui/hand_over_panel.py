"""The hand-over to a carrier: each parcel scanned against the list, missing and surplus ones said while it goes on."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QStringListModel, Qt, Signal
from PySide6.QtWidgets import QApplication, QFrame, QWidget

from kingoil_desk.domain import parcel_code
from kingoil_desk.domain.change import Change
from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.gui.announcement import announce
from kingoil_desk.gui.errors import words_of
from kingoil_desk.gui.formats import number
from kingoil_desk.gui.forms.ui_hand_over_panel import Ui_HandOverPanel
from kingoil_desk.gui.jobs import Latest
from kingoil_desk.gui.metrics import ROW_FIGURES
from kingoil_desk.gui.page import Key
from kingoil_desk.gui.parts import Parts
from kingoil_desk.gui.rows import CellDelegate
from kingoil_desk.service.hand_over import HandOver
from kingoil_desk.service.manifest import ManifestListRow
from kingoil_desk.service.shop import Lane


class HandOverPanel(QFrame):
    """Nothing is written before `finish`; then all that was scanned has left in one act, and the missing stay here."""

    closed = Signal()

    parts: Parts

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_HandOverPanel()
        self.ui.setupUi(self)
        self._manifest: ManifestListRow | None = None
        self._codes: list[str] = []  # as scanned, bare
        self._now = HandOver("", (), (), ())
        self._busy = False

    def begin(self, parts: Parts) -> None:
        self.parts = parts
        self._asked = Latest(parts.jobs)
        ui = self.ui
        self.lists = {view: QStringListModel(self) for view in (ui.missing, ui.scanned, ui.surplus)}
        for view, model in self.lists.items():
            view.setItemDelegate(CellDelegate(ROW_FIGURES, view))
            view.setModel(model)
        ui.surplus.selectionModel().currentChanged.connect(lambda *_: self._show_acts())
        ui.said.watch(ui.scan)
        ui.scan.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)  # a code has no Vietnamese letters
        ui.scan.returnPressed.connect(self.scan)
        ui.aside.clicked.connect(self.put_aside)
        ui.finish.clicked.connect(self.finish)
        ui.back.clicked.connect(self.cancel)

    def keys(self) -> tuple[Key, ...]:
        return (
            Key("Enter", self.tr("Count the scanned parcel")),
            Key("Ctrl+S", self.tr("The scanned parcels have left"), self.finish, self.is_open),
            Key("Alt+Del", self.tr("Put a surplus parcel aside"), self.put_aside, self._has_surplus),
        )

    def is_open(self) -> bool:
        """Whether a hand-over goes on."""
        return self._manifest is not None

    def open_for(self, manifest: ManifestListRow, codes: Sequence[str] = ()) -> None:
        """Begins; `codes` are those scanned before a lock."""
        self._manifest, self._codes = manifest, list(codes)
        self._now = HandOver(manifest.number, (), (), ())
        self.ui.scan.clear()
        self._tell("")
        self._ask()
        self.retranslate()

    def focus(self) -> None:
        self.ui.scan.setFocus()

    def kept(self) -> tuple[int, list[str]] | None:
        """The list's id and what was scanned."""
        return (self._manifest.id, list(self._codes)) if self._manifest is not None else None

    # scanning

    def scan(self) -> None:
        """Enter in the scan field."""
        if self.count(self.ui.scan.text()):
            self.ui.scan.clear()
        else:
            self.ui.scan.selectAll()

    def count(self, typed: str) -> bool:
        """A parcel was scanned; whether it was the code of one."""
        if not typed.strip() or self._busy:
            return False
        code = parcel_code.read_code(typed)
        if code is None:
            self._tell(words_of(KnownError(Code.PARCEL_CODE_NOT_READ)), wrong=True)
        elif code in self._codes:
            self._tell(self.tr("{code} was scanned already; it counts once.").format(code=parcel_code.shown(code)))
        else:
            self._codes.append(code)
            self._ask(code)
        return code is not None

    def _ask(self, latest: str = "") -> None:
        manifest, codes = self._manifest, tuple(self._codes)
        if manifest is None:
            return

        def told(now: HandOver) -> None:
            self._show(now)
            if latest:
                self._tell_one(parcel_code.shown(latest))

        self._asked.ask(lambda desk: desk.manifests.hand_over(manifest.id, codes), told, self._refused, owner=self)

    def _tell_one(self, code: str) -> None:
        if code in self._now.cancelled:
            self._tell(self.tr("{code} was cancelled and must not leave. Put it aside.").format(code=code), wrong=True)
        elif code in self._now.surplus:
            self._tell(self.tr("{code} is not on this list. Put it aside.").format(code=code), wrong=True)
        elif code in self._now.scanned:
            self._tell(self.tr("{code} counted.").format(code=code))
        else:
            self._tell(self.tr("{code} is on the list and has left already.").format(code=code))

    def _show(self, now: HandOver) -> None:
        self._now = now
        ui = self.ui
        for view, codes in ((ui.missing, now.missing), (ui.scanned, now.scanned[::-1]), (ui.surplus, now.surplus)):
            self.lists[view].setStringList(list(codes))
        if now.surplus:
            ui.surplus.setCurrentIndex(self.lists[ui.surplus].index(0))
        self.retranslate()

    def _has_surplus(self) -> bool:
        return self.is_open() and bool(self._now.surplus)

    def put_aside(self) -> None:
        """The chosen surplus parcel is no longer among the scanned ones."""
        ui = self.ui
        shown = self.lists[ui.surplus].data(ui.surplus.currentIndex(), Qt.ItemDataRole.DisplayRole)
        code = parcel_code.read_code(shown) if shown else None
        if code in self._codes:
            self._codes.remove(code)
            self._tell(self.tr("{code} is put aside.").format(code=shown))
            self._ask()
        ui.scan.setFocus()

    # the end

    def finish(self) -> None:
        """All scanned parcels have left; refused in words while a surplus one is among them."""
        manifest = self._manifest
        if manifest is None or self._busy:
            return
        if not self._now.scanned and not self._now.surplus:
            self._tell(self.tr("Nothing was scanned yet."), wrong=True)
            self.ui.scan.setFocus()
            return
        gone, stay, codes = len(self._now.scanned), len(self._now.missing), tuple(self._codes)
        self._busy = True

        def done(change: Change) -> None:
            one = self.tr("{list}: 1 parcel handed over, still here: {stay}.")
            many = self.tr("{list}: {gone} parcels handed over, still here: {stay}.")
            told = one if gone == 1 else many
            self._close()
            self.parts.broadcast.tell(change)
            self.parts.notices.tell(told.format(list=manifest.number, gone=number(gone), stay=number(stay)))
            self.closed.emit()

        self.parts.jobs.run(
            Lane.WRITE,
            lambda desk: desk.manifests.finish_hand_over(manifest.id, codes),
            done,
            self._not_finished,
            ended=self._ended,
            owner=self,
        )

    def _ended(self) -> None:
        self._busy = False

    def _refused(self, error: KnownError) -> None:
        self._tell(words_of(error), wrong=True)

    def _not_finished(self, error: KnownError) -> None:
        """Something may have happened to a parcel since it was scanned: what is missing and surplus is read anew."""
        self._ask()
        self._refused(error)

    def cancel(self) -> None:
        if self.leave():
            self.closed.emit()

    def leave(self) -> bool:
        """Whether it may close; what was scanned is lost then, and no parcel was handed over."""
        if self._busy:
            return False
        consequence = self.tr("No parcel was handed over yet. What was scanned has to be scanned again.")
        if self.is_open() and self._codes and not self.parts.notices.may_lose(consequence, self.tr("Go on scanning")):
            return False
        self._close()
        return True

    def _close(self) -> None:
        self._manifest, self._codes = None, []

    # showing

    def _tell(self, words: str, *, wrong: bool = False) -> None:
        if wrong:
            self.ui.said.say_wrong(words)
            QApplication.beep()
        else:
            self.ui.said.say(words)
        announce(self.ui.scan, words)

    def _show_acts(self) -> None:
        ui = self.ui
        ui.aside.setVisible(bool(self._now.surplus))
        count = len(self._now.scanned)
        many = self.tr("{count} have left").format(count=number(count))
        ui.finish.setText(self.tr("1 has left") if count == 1 else many)

    def retranslate(self) -> None:
        ui, manifest, now = self.ui, self._manifest, self._now
        if manifest is None:
            return
        ui.title.setText(self.tr("Hand over {number}").format(number=manifest.number))
        ui.about.setText(f"{manifest.carrier} · {self.parts.formats.moment(manifest.made_at)} · {manifest.staff}")
        ui.missingCount.setText(self.tr("Missing: {count}").format(count=number(len(now.missing))))
        ui.scannedCount.setText(self.tr("Scanned: {count}").format(count=number(len(now.scanned))))
        ui.surplusCount.setText(self.tr("Surplus: {count}").format(count=number(len(now.surplus))))
        self._show_acts()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "parts"):
            self.ui.retranslateUi(self)
            self.retranslate()
