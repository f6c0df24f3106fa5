"""Soft warnings under a form: they never block a save, and link to the other record where there is one."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kingoil_desk.domain.customer import Hint, HintKind
from kingoil_desk.gui import refusal_words
from kingoil_desk.gui.banner import IconLabel
from kingoil_desk.gui.buttons import KeyButton
from kingoil_desk.gui.metrics import S1, S2

MOST = 4


def sentence(hint: Hint) -> str:
    """A hint in the window's language."""
    if hint.kind is HintKind.POINT_REFUSED:
        return refusal_words.hint(hint.text, hint.refusals)
    translate = QCoreApplication.translate
    return {
        HintKind.PHONE_INVALID: translate("Hints", "{text} is in no range we know. It is kept as typed."),
        HintKind.PHONE_SHARED: translate(
            "Hints", "{text} also belongs to {name} ({code}). Families may share a number."
        ),
        HintKind.PHONE_OLD: translate(
            "Hints", "{text} is a number of before 2018; it is found under its new prefix too."
        ),
        HintKind.PHONE_AMBIGUOUS: translate(
            "Hints", "{text} may be an old Sài Gòn landline (now 028 …) or a mobile. Ask the customer."
        ),
        HintKind.EMAIL_SHARED: translate("Hints", "{text} also belongs to {name} ({code})."),
        HintKind.ETH_REPAIRED: translate("Hints", "A wrong letter Ð in the name was put right to Đ."),
    }[hint.kind].format(text=hint.text, name=hint.name, code=hint.code)


def _alert(row: QWidget) -> IconLabel:
    return IconLabel("alert", row, size=16, token="accent")


class HintList(QWidget):
    """At most four hints; `opened` names the customer whose link was pressed."""

    opened = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(S1)
        self._hints: tuple[Hint, ...] = ()
        self.hide()

    @property
    def hints(self) -> tuple[Hint, ...]:
        return self._hints

    def show_hints(self, hints: tuple[Hint, ...]) -> None:
        if hints == self._hints:
            return
        self._hints = hints
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for hint in hints[:MOST]:
            self._column.addWidget(self._row(hint))
        self.setVisible(bool(hints))

    def _row(self, hint: Hint) -> QWidget:
        row = QWidget(self)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(S2)
        text = QLabel(sentence(hint), row)
        text.setWordWrap(True)
        refused = hint.kind is HintKind.POINT_REFUSED
        line.addWidget(IconLabel("ban", row, size=16, token="red") if refused else _alert(row))
        line.addWidget(text, 1)
        if hint.customer_id is not None:
            link = KeyButton(self.tr("Open {code}").format(code=hint.code), row, kind="quiet")
            link.clicked.connect(lambda: self.opened.emit(hint.customer_id))
            line.addWidget(link)
        return row
