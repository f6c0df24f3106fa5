"""Pages of the first run that ask a passphrase twice: the manager's account and the start of the day."""

from PySide6.QtWidgets import QLineEdit, QWidget

from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.founding import Founding
from kingoil_desk.gui.errors import words_of
from kingoil_desk.gui.first_run_step import Step
from kingoil_desk.gui.forms.ui_first_run_account import Ui_FirstRunAccount
from kingoil_desk.gui.forms.ui_first_run_day import Ui_FirstRunDay


class SecretStep(Step):
    """Two fields that must agree, and one button that shows both."""

    def begin_secrets(self) -> None:
        self.ui.show.toggled.connect(self._show)
        self._word_show()

    @property
    def secret(self) -> str:
        return str(self.ui.first.text())

    @property
    def again(self) -> str:
        return str(self.ui.again.text())

    def refuse(self, error: KnownError) -> None:
        """The second field is the wrong one when they differ; any other refusal is about the first."""
        ui = self.ui
        field, note = ui.first, ui.firstNote
        if error.code is Code.PASSPHRASES_DIFFER:
            field, note = ui.again, ui.againNote
        self.complain_of(field, note, error)

    def forget(self) -> None:
        self.ui.first.clear()
        self.ui.again.clear()
        self.ui.show.setChecked(False)

    def retranslate(self) -> None:
        self._word_show()

    def _show(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.ui.first.setEchoMode(mode)
        self.ui.again.setEchoMode(mode)
        self._word_show()

    def _word_show(self) -> None:
        show = self.ui.show
        show.setText(self.tr("Hide") if show.isChecked() else self.tr("Show"))
        show.setAccessibleName(self.tr("Hide what is typed") if show.isChecked() else self.tr("Show what is typed"))


class FirstRunAccount(SecretStep):
    """The first manager: a name and a passphrase."""

    codes = frozenset(
        {
            Code.STAFF_NAME_NEEDED,
            Code.STAFF_NAME_TAKEN,
            Code.PASSPHRASE_SHORT,
            Code.PASSPHRASE_COMMON,
            Code.PASSPHRASES_DIFFER,
        }
    )

    def __init__(self, founding: Founding, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._founding = founding
        self.ui = Ui_FirstRunAccount()
        self.ui.setupUi(self)
        self.begin_secrets()

    def label(self) -> str:
        return self.tr("Your account")

    def title(self) -> str:
        return self.tr("Who manages this shop?")

    @property
    def name(self) -> str:
        return str(self.ui.name.text())

    def entered(self) -> None:
        (self.ui.first if self.name else self.ui.name).setFocus()

    def accept(self) -> bool:
        self.clear_complaint()
        try:
            self._founding.check_manager(self.name, self.secret, self.again)
        except KnownError as error:
            self.refuse(error)
            return False
        return True

    def refuse(self, error: KnownError) -> None:
        named = {Code.STAFF_NAME_NEEDED, Code.STAFF_NAME_TAKEN, Code.TEXT_TOO_LONG, Code.CONTROL_CHARACTERS}
        if error.code in named:
            self.complain_of(self.ui.name, self.ui.nameNote, error)
        else:
            super().refuse(error)


class FirstRunDay(SecretStep):
    """Only where no keyring keeps the key: the passphrase that every start of the program asks."""

    codes = frozenset({Code.KEYRING_ABSENT, Code.KEYRING_REFUSED})

    def __init__(self, founding: Founding, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._founding = founding
        self.ui = Ui_FirstRunDay()
        self.ui.setupUi(self)
        self.begin_secrets()

    def label(self) -> str:
        return self.tr("Start of day")

    def title(self) -> str:
        return self.tr("A passphrase for the start of the day")

    def entered(self) -> None:
        self.retranslate()
        self.ui.first.setFocus()

    def retranslate(self) -> None:
        super().retranslate()
        why = self._founding.keyring_words
        self.ui.why.setText(words_of(why) if why is not None else "")

    def refuse(self, error: KnownError) -> None:
        """That the keyring went away meanwhile stands in the words above the field already."""
        if error.code in self.codes:
            self.clear_complaint()
            self.entered()
        else:
            super().refuse(error)

    def accept(self) -> bool:
        self.clear_complaint()
        try:
            self._founding.check_day_passphrase(self.secret, self.again)
        except KnownError as error:
            self.refuse(error)
            return False
        return True
