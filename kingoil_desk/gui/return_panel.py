"""Goods that come back: how many of each line, why, their worth, how money goes back; or other goods for them."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QWidget

from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.order import Exchange, Payment
from kingoil_desk.gui.errors import words_of
from kingoil_desk.gui.formats import money_unit
from kingoil_desk.gui.forms.ui_return_panel import Ui_ReturnPanel
from kingoil_desk.gui.jobs import Latest
from kingoil_desk.gui.kept_forms import Kept, code_of, one_of, text_of
from kingoil_desk.gui.metrics import ROW_HEAD, ROW_TWO_LINES
from kingoil_desk.gui.parts import Parts
from kingoil_desk.gui.return_lines import ReturnLinesModel
from kingoil_desk.gui.slim_bar import SlimBar
from kingoil_desk.gui.way_choice import WayChoice
from kingoil_desk.service.order import OrderView
from kingoil_desk.service.order_values import Worth

LINES_SHOWN = 4
NOTHING = Worth(0, 0)


class ReturnPanel(QFrame):
    """Stands in place of the order. What goods are worth is asked of the file with every figure, before anything is
    saved; whoever hears its signals writes down.
    """

    returned = Signal(object, str, object)  # pieces by line (a dict with whole numbers), reason, Payment or None
    exchange_asked = Signal(object)  # Exchange
    left = Signal()

    parts: Parts

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ReturnPanel()
        self.ui.setupUi(self)
        self.lines = ReturnLinesModel()
        self._order: OrderView | None = None
        self._worth = NOTHING
        self._known = False  # the worth of what is counted was read
        self._fresh = True  # the next figure begins the row's count anew
        ui = self.ui
        self.ways = WayChoice(
            {Payment.CASH: ui.cash, Payment.CARD: ui.card, Payment.TRANSFER: ui.transfer, None: ui.later}, self
        )
        ui.area.setVerticalScrollBar(SlimBar(Qt.Orientation.Vertical, ui.area))
        ui.area.viewport().setAutoFillBackground(False)
        ui.inside.setAutoFillBackground(False)
        ui.lines.set_row_height(ROW_TWO_LINES)
        ui.lines.setModel(self.lines)
        ui.lines.set_columns(0, 104)
        ui.lines.installEventFilter(self)
        ui.lines.selectionModel().currentRowChanged.connect(self._begin_anew)
        ui.reasonNote.watch(ui.reason)
        ui.reason.textChanged.connect(lambda _: ui.reasonNote.say(""))
        ui.reason.returnPressed.connect(ui.save.setFocus)
        ui.everything.clicked.connect(self.everything)
        ui.exchange.clicked.connect(self.exchange)
        ui.save.clicked.connect(self.save)
        ui.leave.clicked.connect(self.left)
        self.lines.counted.connect(self._count)
        self.hide()

    def join(self, parts: Parts) -> None:
        """Once: gives it what it works with."""
        self.parts = parts
        self._read = Latest(parts.jobs)

    def begin(self, order: OrderView) -> None:
        """Nothing of that order comes back yet."""
        ui = self.ui
        self._order, self._worth = order, NOTHING
        self._read.forget()
        self.lines.begin(order.lines, order.back)
        ui.lines.setFixedHeight(ROW_HEAD + ROW_TWO_LINES * max(1, min(LINES_SHOWN, len(order.lines))) + 2)
        ui.reason.clear()
        ui.problem.say("")
        came = [payment.way for payment in order.payments if payment.amount > 0 and not payment.corrected]
        back = next((way for way in reversed(came) if way is not Payment.ON_DELIVERY), Payment.CASH)
        self.ways.put(back if order.life.paid else None)
        ui.lines.selectRow(0)
        self.retranslate()

    def kept(self) -> Kept:
        """What is counted and typed."""
        return {
            "pieces": [list(pair) for pair in self.lines.pieces.items()],
            "reason": self.ui.reason.text(),
            "way": code_of(self.ways.way),
        }

    def bring_back(self, kept: Kept) -> None:
        """What `kept` gave; no more than is out now."""
        pairs = kept.get("pieces")
        for pair in pairs if isinstance(pairs, list) else ():
            if isinstance(pair, list) and len(pair) == 2 and all(isinstance(one, int) for one in pair):
                self.lines.put(*pair)
        self.ui.reason.setText(text_of(kept, "reason"))
        self.ways.put(one_of(Payment, kept, "way"))

    def focus(self) -> None:
        self.ui.lines.setFocus()

    def everything(self) -> None:
        """F5: all that is out comes back."""
        self.lines.all_back()
        self.ui.reason.setFocus()

    def _begin_anew(self) -> None:
        self._fresh = True

    # what it is worth

    def _count(self) -> None:
        order, pieces = self._order, self.lines.pieces
        self.ui.problem.say("")
        if order is not None:
            self._worth, self._known = NOTHING, False
            self._read.ask(lambda desk: desk.steps.worth(order.id, pieces), self._show_worth, self.say, owner=self)

    def _show_worth(self, worth: Worth) -> None:
        self._worth, self._known = worth, True
        self.retranslate()

    def retranslate(self) -> None:
        order, ui, worth = self._order, self.ui, self._worth
        if order is None:
            return
        ui.title.setText(self.tr("What comes back from order {number}").format(number=order.number))
        if not self.lines.pieces:
            ui.worth.setText(self.tr("Nothing is counted yet."))
        elif worth.to_give_back:
            told = self.tr("Worth {value} · to give back {sum}")
            ui.worth.setText(told.format(value=money_unit(worth.value), sum=money_unit(worth.to_give_back)))
        else:
            told = self.tr("Worth {value} · nothing to give back, less is owed")
            ui.worth.setText(told.format(value=money_unit(worth.value)))

    # acts

    def _ready(self) -> bool:
        """Whether something is counted and a reason given; says what is missing."""
        ui = self.ui
        if not self.lines.pieces:
            ui.problem.say_wrong(self.tr("Count first what comes back: choose a line and type how many."))
            ui.lines.setFocus()
            return False
        if not ui.reason.text().strip():
            ui.reasonNote.say_wrong(words_of(KnownError(Code.REASON_NEEDED)))
            ui.reason.setFocus()
            return False
        return True

    def save(self) -> None:
        """Ctrl+S: the goods are back."""
        if not self.isHidden() and self._ready():
            self.returned.emit(self.lines.pieces, self.ui.reason.text(), self.ways.way)

    def exchange(self) -> None:
        """F4: other goods go out for them, taken as a new order."""
        order = self._order
        if order is None or self.isHidden() or not self._ready() or not self._known:
            return
        pieces = tuple(self.lines.pieces.items())
        self.exchange_asked.emit(
            Exchange(order.id, order.number, pieces, self.ui.reason.text(), self._worth.to_give_back, self.ways.way)
        )

    def say(self, error: KnownError) -> None:
        """Why nothing was written down."""
        self.ui.problem.say_wrong(words_of(error))

    # keys

    def _figure(self, event: QKeyEvent) -> bool:
        row, text = self.ui.lines.currentIndex().row(), event.text()
        if row < 0 or event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier):
            return False
        if text.isdigit():
            self.lines.type_digit(row, text, fresh=self._fresh)
            self._fresh = False
        elif text in ("+", "-"):
            self.lines.add(row, 1 if text == "+" else -1)
            self._fresh = True
        elif event.key() == Qt.Key.Key_Backspace:
            self.lines.drop_digit(row)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.ui.reason.setFocus()
        else:
            return bool(text.strip())  # no search of the table's own
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._figure(event):
            return True
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self.retranslate()
