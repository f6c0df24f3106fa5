"""What stands around the lines of the order being taken: what it is, how it came in, how much, whether it is kept."""

from PySide6.QtCore import QCoreApplication, QObject

from kingoil_desk.domain.errors import KnownError
from kingoil_desk.domain.order import OrderDraft
from kingoil_desk.gui.errors import words_of
from kingoil_desk.gui.formats import money_unit, number
from kingoil_desk.gui.forms.ui_order_entry import Ui_OrderEntry
from kingoil_desk.gui.jobs import Latest
from kingoil_desk.gui.order_source import OrderSource
from kingoil_desk.gui.parts import Parts
from kingoil_desk.gui.theme import set_role
from kingoil_desk.service.order import OrderView


class OrderFrame(QObject):
    """Works on the form's head and foot."""

    def __init__(self, parts: Parts, ui: Ui_OrderEntry, parent: QObject) -> None:
        super().__init__(parent)
        self._parts, self._ui = parts, ui
        self.source = OrderSource(ui.source)
        self._read_old = Latest(parts.jobs)
        self._draft, self._old = OrderDraft(), ""
        ui.keptIcon.set_icon("save", "text2")

    def begin(self, draft: OrderDraft) -> None:
        """Another order is on the screen; of one that corrects another, that one is read."""
        self.say_kept("")
        self._draft, self._old = draft, ""
        old = draft.corrects_order_id
        if old is not None:
            self._read_old.ask(lambda desk: desk.orders.order(old), self._show_old, owner=self)
        else:
            self._read_old.forget()

    def show(self, draft: OrderDraft, *, taking: bool, done: bool) -> None:
        """The draft as it is: whether it is being taken, or finished already."""
        ui, translate, self._draft = self._ui, QCoreApplication.translate, draft
        counts = translate("OrderEntry", "Lines {lines} · pieces {pieces}")
        ui.counts.setText(counts.format(lines=number(len(draft.lines)), pieces=number(draft.sums.pieces)))
        correcting = draft.corrects_order_id is not None
        title = translate("OrderEntry", "Corrected order") if correcting else translate("OrderEntry", "New order")
        ui.title.setText(translate("OrderEntry", "Exchange") if draft.exchange is not None else title)
        ui.about.say(self._about())
        ui.drop.setVisible(taking)
        ui.held.setText(translate("OrderEntry", "Hold") if taking else translate("OrderEntry", "Held orders"))
        self.source.show(draft.source)
        ui.source.setEnabled(not done)

    def _about(self) -> str:
        """What the order is an exchange for, the sum first; or which one it corrects, and why."""
        back, translate = self._draft.exchange, QCoreApplication.translate
        if back is not None:
            told = translate("OrderEntry", "good for {sum} · goods of {number} · {reason}")
            return told.format(sum=money_unit(back.credit), number=back.number, reason=back.reason)
        if self._draft.corrects_order_id is not None and self._old:
            told = translate("OrderEntry", "corrects {number}: {reason}")
            return told.format(number=self._old, reason=self._draft.reason)
        return ""

    def _show_old(self, old: OrderView) -> None:
        if self._draft.corrects_order_id == old.id:
            self._old = old.number
            self._ui.about.say(self._about())

    def fit(self, *, narrow: bool) -> None:
        """In a narrow window how the order came in is chosen at the foot: the head has no room for it."""
        ui = self._ui
        row, other = (ui.footRow, ui.headerRow) if narrow else (ui.headerRow, ui.footRow)
        if row.indexOf(ui.source) < 0:
            other.removeWidget(ui.source)
            row.insertWidget(row.indexOf(ui.counts if narrow else ui.heldCount), ui.source)

    # whether it is kept

    def say_kept(self, text: str, role: str = "meta") -> None:
        ui = self._ui
        ui.kept.say(text)
        ui.keptIcon.setVisible(bool(text))
        set_role(ui.kept, role)

    def say_kept_now(self) -> None:
        now = self._parts.formats.exact_time(self._parts.clock())
        told = QCoreApplication.translate("OrderEntry", "Draft kept at {time}. A power cut does not lose it.")
        self.say_kept(told.format(time=now))

    def say_not_kept(self, error: KnownError) -> None:
        told = QCoreApplication.translate("OrderEntry", "This draft is not kept yet: {why}")
        self.say_kept(told.format(why=words_of(error)), "error")

    def say_kept_at(self, moment: int) -> None:
        """Of a draft that comes from the file; `moment` in ms UTC."""
        told = QCoreApplication.translate("OrderEntry", "Draft of {time}, kept through everything since")
        self.say_kept(told.format(time=self._parts.formats.moment(moment)))
