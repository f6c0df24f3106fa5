"""The choice of a contact: by which channel, what for, about which order, on which number or mailbox."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QModelIndex, QSignalBlocker, Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from kingoil_desk.domain.consent import Channel, Purpose
from kingoil_desk.gui import words
from kingoil_desk.gui.buttons import OptionButton
from kingoil_desk.gui.contact_ways import WaysModel
from kingoil_desk.gui.formats import Formats
from kingoil_desk.gui.forms.ui_contact_choice import Ui_ContactChoice
from kingoil_desk.gui.metrics import ROW_LINE
from kingoil_desk.gui.rows import CellDelegate
from kingoil_desk.service.contact_values import Contact, Ways

POINTS_SHOWN = 3
ICONS = {Channel.CALL: "phone", Channel.MESSAGE: "message", Channel.EMAIL: "mail"}


class ContactChoice(QWidget):
    """`chosen` after every press that changes the contact; calls from the program are silent."""

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ContactChoice()
        self.ui.setupUi(self)
        self.ways = WaysModel()
        self._ways: Ways | None = None
        self._date: Callable[[int], str] = str
        self._channels, self._purposes = QButtonGroup(self), QButtonGroup(self)
        ui = self.ui
        ui.points.setModel(self.ways)
        ui.points.setItemDelegate(CellDelegate(ROW_LINE, ui.points))
        ui.points.selectionModel().currentChanged.connect(self.chosen)
        for group, buttons in ((self._channels, self._channel_buttons()), (self._purposes, self._purpose_buttons())):
            for button in buttons.values():
                group.addButton(button)
                button.toggled.connect(partial(self._toggled, group))
        ui.order.currentIndexChanged.connect(self.chosen)
        self.put(None, None)
        self.retranslate()

    def begin(self, formats: Formats) -> None:
        self._date = formats.date

    def _channel_buttons(self) -> dict[Channel, OptionButton]:
        ui = self.ui
        return {Channel.CALL: ui.call, Channel.MESSAGE: ui.message, Channel.EMAIL: ui.email}

    def _purpose_buttons(self) -> dict[Purpose, OptionButton]:
        ui = self.ui
        return {
            Purpose.SERVICE: ui.service, Purpose.FEEDBACK: ui.feedback, Purpose.MARKETING: ui.marketing,
            Purpose.OCCASION: ui.occasion, Purpose.ANALYSIS: ui.analysis,
        }  # fmt: skip

    # what is chosen

    @property
    def channel(self) -> Channel:
        return next((c for c, button in self._channel_buttons().items() if button.isChecked()), Channel.CALL)

    @property
    def purpose(self) -> Purpose:
        return next((p for p, button in self._purpose_buttons().items() if button.isChecked()), Purpose.SERVICE)

    @property
    def point_id(self) -> int | None:
        way = self.ways.way(self.ui.points.currentIndex().row())
        return way.id if way is not None else None

    @property
    def order_id(self) -> int | None:
        """The order that is named, also while another purpose hides it."""
        order_id = self.ui.order.currentData()
        return order_id if isinstance(order_id, int) else None

    @property
    def order_stands(self) -> bool:
        """Whether an order is named that was not cancelled."""
        orders = self._ways.orders if self._ways is not None else ()
        return any(one.id == self.order_id and not one.cancelled for one in orders)

    def contact(self, customer_id: int) -> Contact | None:
        """None while there is no number or mailbox to choose."""
        if self.point_id is None:
            return None
        order_id = self.order_id if self.purpose is Purpose.SERVICE else None
        return Contact(customer_id, self.point_id, self.channel, self.purpose, order_id)

    def summary(self) -> str:
        """The choice as one line."""
        way = self.ways.way(self.ui.points.currentIndex().row())
        parts = [words.channel_title(self.channel), words.purpose(self.purpose)]
        if way is not None:
            parts.append(self.ways.words(way))
        if self.purpose is Purpose.SERVICE and self.order_id is not None:
            parts.append(self.ui.order.currentText())
        return " · ".join(parts)

    # choosing

    def put(self, channel: Channel | None, purpose: Purpose | None) -> None:
        """Silently; a call about an order where nothing is given."""
        for button in (
            self._channel_buttons()[channel or Channel.CALL],
            self._purpose_buttons()[purpose or Purpose.SERVICE],
        ):
            with QSignalBlocker(button):
                button.setChecked(True)

    def show_ways(self, ways: Ways | None, point_id: int | None = None, order_id: int | None = None) -> None:
        """What there is to choose from, silently; the first number when the one named is not among it."""
        self._ways = ways
        self._show_orders(order_id)
        self._show_points(point_id)
        self.retranslate()

    def choose_purpose(self, digit: str) -> bool:
        """By its key cap; False for any other key."""
        button = next((one for one in self._purpose_buttons().values() if one.key == digit), None)
        if button is not None:
            button.setChecked(True)
        return button is not None

    def focus(self) -> None:
        self._channel_buttons()[self.channel].setFocus()

    def _toggled(self, group: QButtonGroup, on: bool) -> None:
        if on:
            if group is self._channels:
                self._show_points(self.point_id)
            self.retranslate()
            self.chosen.emit()

    def _show_points(self, point_id: int | None) -> None:
        ui = self.ui
        ways = self._ways.by_channel[self.channel] if self._ways is not None else ()
        with QSignalBlocker(ui.points.selectionModel()):
            self.ways.show(ways, ICONS[self.channel])
            row = self.ways.row_of(point_id) if point_id is not None else 0
        with QSignalBlocker(self):  # the view itself has to hear of it
            ui.points.setCurrentIndex(self.ways.index(max(0, row)) if ways else QModelIndex())
        ui.points.setFixedHeight(ROW_LINE * max(1, min(POINTS_SHOWN, len(ways))) + 2)
        ui.points.setVisible(bool(ways))

    def _show_orders(self, chosen: int | None) -> None:
        order = self.ui.order
        with QSignalBlocker(order):
            order.clear()
            order.addItem(self.tr("No order"), None)
            for one in self._ways.orders if self._ways is not None else ():
                state = self.tr("cancelled") if one.cancelled else one.summary
                order.addItem(" · ".join((one.number, self._date(one.at), state)), one.id)
            order.setCurrentIndex(max(0, order.findData(chosen)) if chosen is not None else 0)

    def retranslate(self) -> None:
        for channel, button in self._channel_buttons().items():
            button.setText(words.channel(channel))
        for purpose, button in self._purpose_buttons().items():
            button.setText(words.purpose(purpose))
        for widget in (self.ui.orderLabel, self.ui.order):
            widget.setVisible(self.purpose is Purpose.SERVICE and self.ui.order.count() > 1)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self._show_orders(self.order_id)
            self.retranslate()
