"""Says that a live list of contacts still holds a customer whom the gate keeps from being contacted: a calm line."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from kingoil_desk.domain.errors import KnownError
from kingoil_desk.gui import contact_list_words, words
from kingoil_desk.gui.banner import IconLabel
from kingoil_desk.gui.formats import number
from kingoil_desk.gui.jobs import Latest
from kingoil_desk.gui.metrics import S1, S2, S3
from kingoil_desk.gui.parts import Parts
from kingoil_desk.gui.quiet_strip import QuietStrip
from kingoil_desk.gui.record_view import RecordView
from kingoil_desk.service.contact_list_rows import StillHeld
from kingoil_desk.service.shop import Lane


class ListNotice(QWidget):
    """Stands below the refusal banner of a record; hidden while there is nothing to say."""

    def __init__(self, parts: Parts, record: RecordView) -> None:
        super().__init__(record)
        self._read = Latest(parts.jobs)
        self._held: tuple[StillHeld, ...] = ()
        strip = QuietStrip(self)
        self._words = QLabel(strip)
        self._words.setWordWrap(True)
        row = QHBoxLayout(strip)
        row.setContentsMargins(S3, S1, S3, S1)
        row.setSpacing(S2)
        row.addWidget(IconLabel("clip", strip, token="text2"))
        row.addWidget(self._words, 1)
        below = QVBoxLayout(self)
        below.setContentsMargins(0, S2, 0, 0)
        below.addWidget(strip)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        column = record.ui.column
        column.insertWidget(column.indexOf(record.ui.banner) + 1, self)
        self._show(())

    def ask_about(self, customer_id: int) -> None:
        """Looks which live lists still hold the customer; the words before go at once."""
        self._show(())
        self._read.ask(lambda desk: desk.lists.of_customer(customer_id), self._show, _silent, owner=self)

    def _show(self, held: tuple[StillHeld, ...]) -> None:
        self._held = held
        said = [
            self.tr("Still on live list {code} ({purpose}, {channel}): {reason}.").format(
                code=one.code,
                purpose=words.purpose(one.purpose),
                channel=words.channel(one.channel),
                reason=contact_list_words.off_list_chip(one.reason, QCoreApplication.translate),
            )
            for one in held
        ]
        self._words.setText("\n".join(said))
        self.setAccessibleName(self._words.text())
        self.setVisible(bool(held))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._show(self._held)
        super().changeEvent(event)


def offer_undo(parts: Parts, owner: QObject, said: str, customer_id: int, undo: Callable[[], object]) -> None:
    """The undo bar after a word was written down; it also says when a live list still holds the customer."""

    def offer(held: tuple[StillHeld, ...]) -> None:
        text = said
        if held:
            translate, count = QCoreApplication.translate, len(held)
            one = translate("ListNotice", "still on 1 live list: tell the manager")
            many = translate("ListNotice", "still on {count} live lists: tell the manager").format(count=number(count))
            text = f"{said} · {one if count == 1 else many}"
        parts.notices.can_undo(text, undo)

    parts.jobs.run(Lane.LOOK, lambda desk: desk.lists.of_customer(customer_id), offer, lambda _: offer(()), owner=owner)


def _silent(_: KnownError) -> None:
    """Whoever is gone by now is on no list that anybody here could ask about."""
