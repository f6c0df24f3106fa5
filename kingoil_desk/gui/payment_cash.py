"""Cash in the choice how an order is paid: what is laid down, what to give back, and sums that nobody means."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kingoil_desk.domain.errors import KnownError
from kingoil_desk.domain.money import parse_vnd
from kingoil_desk.gui.errors import words_of
from kingoil_desk.gui.formats import money_unit

if TYPE_CHECKING:
    from kingoil_desk.gui.payment_pane import PaymentPane

LARGEST_NOTE = 500_000  # VND; nobody is given that much back but by a slip of the keyboard, or a scan


class PaymentCash:
    """Works on the pane's field for what was received, and the words under it."""

    def __init__(self, pane: "PaymentPane") -> None:
        self._pane, self._field, self._note = pane, pane.ui.received, pane.ui.receivedNote
        self._confirmed = ""  # what was received, once its change was found to be large
        self._note.watch(self._field)

    @property
    def words(self) -> str:
        """What to give back; empty when the sum was exact."""
        return "" if self._note.wrong else self._note.words

    @property
    def change(self) -> int:
        """VND to give back; none for what makes no sense."""
        return 0 if self._note.wrong else self._change()

    def _text(self) -> str:
        return self._field.text().strip()

    def _change(self) -> int:
        """VND to give back; raises `KnownError` for a sum that cannot be read."""
        text = self._text()
        return parse_vnd(text) - self._pane.rest if text else 0

    def show(self) -> None:
        """Says what to give back, or what is missing; nothing while a part is typed."""
        note, translate = self._note, QCoreApplication.translate
        if self._pane.splitting or not self._text():
            note.say("")
            return
        try:
            change = self._change()
        except KnownError as error:
            note.say_wrong(words_of(error))
            return
        if change < 0:
            note.say_wrong(translate("PaymentPane", "{sum} is missing").format(sum=money_unit(-change)))
        else:
            note.say(translate("PaymentPane", "Give back {sum}").format(sum=money_unit(change)))

    def is_enough(self) -> bool:
        """Whether the order may be finished with it; a lot to give back is asked about once."""
        self.show()
        text = self._text()
        if not self._note.wrong and self._change() >= LARGEST_NOTE and self._confirmed != text:
            self._confirmed = text
            much = QCoreApplication.translate(
                "PaymentPane", "{sum} is a lot to give back. Enter once more if that is right."
            )
            self._note.say_wrong(much.format(sum=money_unit(self._change())))
        if self._note.wrong:
            self._field.setFocus()
        return not self._note.wrong
