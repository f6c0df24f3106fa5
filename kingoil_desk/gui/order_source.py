"""How the order being taken came in: at the counter, or by phone; one of the web shop stays what it is."""

from PySide6.QtCore import QObject, Signal

from kingoil_desk.domain.order import Source
from kingoil_desk.gui import words
from kingoil_desk.gui.fields import Choice


class OrderSource(QObject):
    """Works on the form's list."""

    chosen = Signal(object)  # Source

    def __init__(self, box: Choice) -> None:
        super().__init__(box)
        self._box = box
        box.activated.connect(lambda _at: self.chosen.emit(Source(box.currentData())))

    def show(self, source: Source) -> None:
        """The web shop is offered only where the order came from there."""
        sources = [Source.COUNTER, Source.PHONE, *([Source.WEB] if source is Source.WEB else [])]
        if [self._box.itemData(at) for at in range(self._box.count())] != sources:
            self._box.clear()
            for one in sources:
                self._box.addItem(words.source(one), one)
        self._box.setCurrentIndex(sources.index(source))

    def retranslate(self) -> None:
        for at in range(self._box.count()):
            self._box.setItemText(at, words.source(Source(self._box.itemData(at))))
