"""Second page of the first run: the shop's name and how customers reach it."""

from PySide6.QtWidgets import QLineEdit, QWidget

from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.founding import Founding
from kingoil_desk.domain.shop import ShopDetails
from kingoil_desk.gui.fields import FieldNote
from kingoil_desk.gui.first_run_step import Step
from kingoil_desk.gui.forms.ui_first_run_shop import Ui_FirstRunShop


class FirstRunShop(Step):
    """`details` is what was typed, as it will be kept once `accept` said yes."""

    codes = frozenset({Code.SHOP_NAME_NEEDED})

    def __init__(self, founding: Founding, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._founding = founding
        self.ui = ui = Ui_FirstRunShop()
        ui.setupUi(self)
        self._fields: dict[str, tuple[QLineEdit, FieldNote]] = {
            "name": (ui.name, ui.nameNote),
            "phone": (ui.phone, ui.phoneNote),
            "email": (ui.email, ui.emailNote),
            "address": (ui.address, ui.addressNote),
            "website": (ui.website, ui.websiteNote),
        }

    def label(self) -> str:
        return self.tr("The shop")

    def title(self) -> str:
        return self.tr("What is the shop called?")

    @property
    def details(self) -> ShopDetails:
        return ShopDetails(**{name: field.text() for name, (field, _) in self._fields.items()})

    def entered(self) -> None:
        self.ui.name.setFocus()

    def accept(self) -> bool:
        self.clear_complaint()
        try:
            kept = self._founding.check_shop(self.details)
        except KnownError as error:
            self.refuse(error)
            return False
        for name, (field, _) in self._fields.items():
            field.setText(getattr(kept, name))
        return True

    def refuse(self, error: KnownError) -> None:
        field, note = self._fields.get(str(error.data.get("field", "name")), self._fields["name"])
        self.complain_of(field, note, error)
