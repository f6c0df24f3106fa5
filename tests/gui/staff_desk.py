"""The manager's page over a shop whose people have secrets and whose recovery sheet is known, for tests."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from kingoil_desk.domain.recovery_code import make_code
from kingoil_desk.domain.staff import StaffMember
from kingoil_desk.gui.focus_ring import FocusRing
from kingoil_desk.gui.manager_page import ManagerPage
from kingoil_desk.gui.own_secret_dialog import OwnSecretDialog
from kingoil_desk.gui.parts import Parts
from kingoil_desk.gui.step_up_dialog import StepUpDialog
from kingoil_desk.service.shop import Lane, Shop
from kingoil_desk.store import keyslots, profile, staff, staff_secrets
from kingoil_desk.store.connection import transaction
from kingoil_desk.store.keyslots import KeySlots
from tests.conftest import DATA_KEY, MANAGER

PASSPHRASE = "dầu nóng bếp nhỏ"
PIN = "258036"
SHEET = "7K2M"
HASHES: dict[str, str] = {}  # a hash takes a seventh of a second: made once for all tests


def hashed(secret: str) -> str:
    if secret not in HASHES:
        HASHES[secret] = staff_secrets.hash_secret(secret)
    return HASHES[secret]


def give_secrets(shop: Shop) -> None:
    """The manager's passphrase, and one PIN for both at the counter."""
    conn = shop.desk(Lane.WRITE).ctx.conn
    for member in shop.staff():
        manager = member.name == MANAGER
        with transaction(conn):
            staff.set_secret(conn, member.id, hashed(PASSPHRASE if manager else PIN), 0 if manager else 6)


def give_sheet(shop: Shop, made_at: int) -> str:
    """A recovery code in force; the code."""
    code, pointer = make_code(), profile.read_pointer(shop.folder)
    slot = keyslots.seal(DATA_KEY, code, "recovery", pointer.shop_id, pointer.generation, SHEET, made_at)
    keyslots.write_slots(shop.folder, KeySlots(pointer.shop_id, pointer.generation, (slot,)))
    return code


def secret_fits(shop: Shop, name: str, secret: str) -> bool:
    """Whether that person could sign in with it, asked of the file."""
    conn = shop.desk(Lane.WRITE).ctx.conn
    row = conn.execute("SELECT secret FROM staff WHERE name = ?", (name,)).fetchone()
    return row is not None and staff_secrets.verify(secret, row[0])


def people(shop: Shop) -> dict[str, StaffMember]:
    """Everybody in the file, by name."""
    return {m.name: m for m in staff.members(shop.desk(Lane.WRITE).ctx.conn, 0, all_of_them=True)}


def log(shop: Shop) -> list[str]:
    """What the log says was done, in order."""
    return [row[0] for row in shop.desk(Lane.WRITE).ctx.conn.execute("SELECT action FROM audit ORDER BY seq")]


@dataclass
class Host:
    """The page in a window of its own, active and with its focus ring."""

    page: ManagerPage
    window: QWidget

    def press(self, keys: str) -> None:
        """What the window does with a key of the page."""
        key = next(k for k in self.page.keys() if k.keys == keys)
        assert key.do is not None
        if key.enabled():
            key.do()

    def keys(self) -> set[str]:
        return {key.keys for key in self.page.keys()}


def open_page(qtbot: QtBot, parts: Parts, section: str, key_words: Callable[[], str] = lambda: "") -> Host:
    """The manager's page with one section in front."""
    page = ManagerPage(parts, key_words)
    parts.broadcast.changed.connect(page.changed)
    qtbot.addWidget(page)
    FocusRing(page)
    page.resize(1270, 712)
    page.retranslate()
    page.show()
    page.activateWindow()
    qtbot.waitActive(page)
    page.shown()
    page.show_section(getattr(page.ui, section))
    return Host(page, page)


def in_front() -> QWidget:
    """The dialog in front, once it is active."""
    front: QWidget | None = QApplication.activeModalWidget()
    assert front is not None
    front.activateWindow()
    for _ in range(100):
        if QApplication.activeWindow() is front:
            return front
        QTest.qWait(10)
    raise AssertionError("the dialog never became active")


def dialog() -> StepUpDialog:
    """The dialog that asks for the passphrase."""
    front = in_front()
    assert isinstance(front, StepUpDialog)
    return front


def own_dialog() -> OwnSecretDialog:
    front = in_front()
    assert isinstance(front, OwnSecretDialog)
    return front


def no_dialog() -> bool:
    return not any(isinstance(w, QDialog) and w.isVisible() for w in QApplication.topLevelWidgets())


def confirm(secret: str = PASSPHRASE) -> None:
    """Types the passphrase and presses Enter."""
    asked = dialog()
    asked.ui.secret.setText(secret)
    QTest.keyClick(asked.ui.secret, Qt.Key.Key_Return)


def cancel() -> None:
    QTest.keyClick(dialog().ui.secret, Qt.Key.Key_Escape)
