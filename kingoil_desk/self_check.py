"""`--self-check`: does this build, on this PC, hold all that the desk stands on? Answered in JSON, for support.

Everything is tried on throw-away things: a file in a temporary folder, an entry of the keyring that is removed again,
a picture in memory. The answer holds no data of anybody and no path of the PC. It needs no environment at all.
"""

import json
import os
import platform
import secrets
import sys
import tempfile
import threading
from collections.abc import Callable, Mapping
from contextlib import closing
from importlib.util import find_spec
from pathlib import Path

import PySide6
from PySide6.QtCore import QBuffer, QIODevice, QPointF, Qt, qVersion
from PySide6.QtGui import QColor, QImage, QPainter, QPdfWriter, QTextLayout
from PySide6.QtWidgets import QApplication

from kingoil_desk import __version__, log
from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.evidence import Media
from kingoil_desk.domain.phone import parse_phones
from kingoil_desk.domain.recovery_code import make_code
from kingoil_desk.domain.staff_secret import check_passphrase
from kingoil_desk.gui import icons, languages
from kingoil_desk.gui.evidence_pages import open_pages
from kingoil_desk.gui.fonts import Size, font
from kingoil_desk.service import key_ring
from kingoil_desk.store import connection, keyslots, staff_secrets
from kingoil_desk.store.keys import KEY_BYTES

PATIENCE_S = 60.0  # an error inside Qt's loop would wait for ever
ALL_OK, NOT_OK, GAVE_UP = 0, 1, 3
VIETNAMESE = "Nguyễn Thị Ngọc Ẩn, Đường số 8, Buôn Ma Thuột"
BACKENDS = {
    "linux": "keyring.backends.SecretService.Keyring",
    "win32": "keyring.backends.Windows.WinVaultKeyring",
    "darwin": "keyring.backends.macOS.Keyring",
}
_STANDING = {Code.KEYRING_ABSENT: "absent", Code.KEYRING_LOCKED: "locked"}  # true of this PC, and no fault of the build
Check = Callable[[], str]


class Unsound(Exception):
    """A check that does not hold; its text is a constant of this file."""


def expect(holds: bool, otherwise: str) -> None:
    if not holds:
        raise Unsound(otherwise)


def offscreen_without_display() -> None:
    """Has Qt draw in memory where Linux shows no desktop, and in UTF-8 where it names no language.

    For `--tour` and `--self-check`; before the application is made. What is set already stays.
    """
    if sys.platform != "linux":
        return
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if not any(os.environ.get(name) for name in ("LC_ALL", "LC_CTYPE", "LANG")):
        os.environ["LC_CTYPE"] = "C.UTF-8"


def database() -> str:
    """An encrypted file is made and written, opens with its key and with no other, and shows nothing to who looks."""
    key, other = secrets.token_bytes(KEY_BYTES), secrets.token_bytes(KEY_BYTES)
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "shop.db"
        with closing(connection.create(file, key)) as conn, connection.transaction(conn):
            conn.execute("INSERT INTO secret VALUES ('self-check', ?)", (VIETNAMESE.encode(),))
        with closing(connection.connect(file, key, read_only=True)) as conn:
            kept = conn.execute("SELECT value FROM secret WHERE name = 'self-check'").fetchone()[0]
            cipher = conn.execute("PRAGMA cipher_version").fetchone()[0]
            sqlite = conn.execute("SELECT sqlite_version()").fetchone()[0]
        expect(bytes(kept).decode() == VIETNAMESE, "the file does not hold what was written")
        with closing(connection.maintain(file, key)) as conn:
            expect(conn.execute("PRAGMA temp_store").fetchone()[0] == 2, "sorting would write to the disk")
            options = {row[0] for row in conn.execute("PRAGMA compile_options")}
            _search(conn)
        expect(_refused(lambda: connection.connect(file, other).close()), "the file opens with another key")
        whole = b"".join(path.read_bytes() for path in Path(folder).iterdir())
        expect(not whole.startswith(b"SQLite format 3"), "the file is not encrypted")
        expect(VIETNAMESE.encode() not in whole, "the file shows what it holds")
    temp_store = next((option for option in options if option.startswith("TEMP_STORE=")), "TEMP_STORE is not named")
    return f"SQLCipher {cipher}, SQLite {sqlite}, FTS5, {temp_store}"


def _search(conn: connection.Connection) -> None:
    conn.execute("CREATE VIRTUAL TABLE temp.words USING fts5(text, tokenize = 'unicode61 remove_diacritics 2')")
    conn.execute("INSERT INTO temp.words VALUES (?)", (VIETNAMESE,))
    found = conn.execute("SELECT count(*) FROM temp.words('nguyen ngoc an')").fetchone()[0]
    expect(found == 1, "full-text search finds nothing")


def _refused(attempt: Callable[[], object], *codes: Code) -> bool:
    try:
        attempt()
    except KnownError as error:
        return not codes or error.code in codes
    return False


def key_slots() -> str:
    """A key is wrapped under a code, comes back by it, and by no other."""
    key, code = secrets.token_bytes(KEY_BYTES), make_code()
    slot = keyslots.seal(key, code, "recovery", "self-check", 1, "TEST", 0)
    expect(keyslots.unseal(slot, code, "self-check", 1) == key, "the code does not give the key back")
    wrong = make_code()
    expect(_refused(lambda: keyslots.unseal(slot, wrong, "self-check", 1), Code.CODE_WRONG), "a wrong code is taken")
    return f"Argon2id t={slot.t} m={slot.m_kib} KiB p={slot.p}, AES-256-GCM-SIV"


def sign_in() -> str:
    """A secret of staff is hashed and known again; a common passphrase is seen as one."""
    hashed = staff_secrets.hash_secret(VIETNAMESE)
    expect(staff_secrets.verify(VIETNAMESE, hashed), "the right secret is refused")
    expect(not staff_secrets.verify(VIETNAMESE.upper(), hashed), "a wrong secret is taken")
    expect(_refused(lambda: check_passphrase("trustno1"), Code.PASSPHRASE_COMMON), "common passphrases are not known")
    return hashed.rsplit("$", 2)[0].lstrip("$")


def phones() -> str:
    """Numbers of here and of abroad are read: each country's rules are a module that is imported when needed."""
    for typed, kept in (("0912 345 678", "+84912345678"), ("+1 202-555-0123", "+12025550123")):
        expect([phone.e164 for phone in parse_phones(typed)] == [kept], "a number is not read")
    return "Vietnam and abroad"


def keyring() -> str:
    """An entry of the system's keyring is kept, read back and removed, where a keyring answers."""
    try:
        ring = key_ring.system_key_ring()
        expect(ring.name == BACKENDS.get(sys.platform), "not the keyring of this system")
        user = f"self-check/{secrets.token_hex(8)}"
        text = secrets.token_hex(KEY_BYTES)
        try:
            ring.keep(user, text)
            expect(ring.read(user) == text, "the keyring does not give back what it was given")
        finally:
            ring.remove(user)
        expect(ring.read(user) is None, "the keyring does not forget")
    except KnownError as error:
        if error.code not in _STANDING:
            raise
        return _STANDING[error.code]
    return "answers"


def keyring_backend() -> str:
    """After `keyring`: of the library's backends the one of this system was loaded, and none that keeps in the open."""
    module = BACKENDS.get(sys.platform, "").rpartition(".")[0]
    loaded = {name for name in sys.modules if name.startswith("keyring.backends.")} - {"keyring.backends.fail"}
    expect(module in loaded, "the backend of this system is not loaded")
    expect(all(name.startswith(module) for name in loaded), "another backend is loaded too")
    return BACKENDS[sys.platform]


def catalogues() -> str:
    """Every language's words are inside the program."""
    names = [name for of_language in languages.CATALOGUES.values() for name in of_language]
    expect(not any(languages.load(name).isEmpty() for name in names), "a catalogue is empty")
    return ", ".join(names)


def drawing() -> str:
    """Vietnamese with stacked marks is drawn, no letter of it as an empty box; so is an icon."""
    picture, blank = (QImage(600, 60, QImage.Format.Format_RGB32) for _ in range(2))
    for image in (picture, blank):
        image.fill(Qt.GlobalColor.white)
    layout = QTextLayout(VIETNAMESE, font(Size.TITLE))
    layout.beginLayout()
    layout.createLine().setLineWidth(600)
    layout.endLayout()
    painter = QPainter(picture)
    painter.setPen(QColor(Qt.GlobalColor.black))
    layout.draw(painter, QPointF(0, 8))
    painter.end()
    expect(picture != blank, "nothing was drawn")
    glyphs = [glyph for run in layout.glyphRuns() for glyph in run.glyphIndexes()]
    expect(bool(glyphs) and 0 not in glyphs, "the fonts of this PC lack Vietnamese letters")
    clear = QImage(24, 24, QImage.Format.Format_ARGB32_Premultiplied)
    clear.fill(Qt.GlobalColor.transparent)
    drawn = icons.pixmap("check", "#000000", 24).toImage()
    expect(drawn.convertToFormat(clear.format()) != clear, "an icon was not drawn")
    return font(Size.TITLE).families()[0]


def paper() -> str:
    """The same words as a PDF, with the letters in it."""
    page = QBuffer()
    page.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(page)
    painter = QPainter(writer)
    painter.setFont(font(Size.BODY))
    painter.drawText(200, 400, VIETNAMESE)
    painter.end()
    pdf = bytes(page.data().data())
    expect(pdf.startswith(b"%PDF-") and pdf.rstrip().endswith(b"%%EOF"), "no PDF was made")
    expect(b"/FontFile" in pdf, "the PDF holds no letters")
    from PySide6.QtPrintSupport import QPrinterInfo  # imported late by the desk too; here, to see that it is there

    return f"{len(pdf)} bytes, {len(QPrinterInfo.availablePrinterNames())} printers"


def scans() -> str:
    """A PDF can be looked at page by page, and a photo of each kind that is taken in can be read."""
    page = QBuffer()
    page.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(page)
    painter = QPainter(writer)
    painter.fillRect(0, 0, 900, 900, QColor("#000000"))
    painter.end()
    pages = open_pages(Media.PDF, bytes(page.data().data()))
    drawn = pages.page(0, 200)
    expect(pages.count == 1 and drawn.pixelColor(20, 20).lightness() < 40, "a page of a PDF is not drawn")
    picture = QImage(8, 8, QImage.Format.Format_RGB32)
    picture.fill(QColor("#ffffff"))
    for media, name in ((Media.JPEG, "JPG"), (Media.PNG, "PNG"), (Media.WEBP, "WEBP")):
        body = QBuffer()
        body.open(QIODevice.OpenModeFlag.WriteOnly)
        expect(picture.save(body, name), "a picture is not written")  # type: ignore[call-overload]
        open_pages(media, bytes(body.data().data()))
    return "PDF, JPEG, PNG, WebP"


CHECKS: Mapping[str, Check] = {
    check.__name__: check
    for check in (database, key_slots, sign_in, phones, keyring, keyring_backend, catalogues, drawing, paper, scans)
}


def run(file: Path | None, checks: Mapping[str, Check] = CHECKS, patience_s: float = PATIENCE_S) -> int:
    """Carries out the checks and writes the answer to `file`, or to standard output; 0 only when all hold.

    On the main thread, before any application is made. When it takes longer than `patience_s` seconds the whole
    program ends with 3.
    """
    offscreen_without_display()
    late = threading.Timer(patience_s, _give_up)
    late.daemon = True
    late.start()
    internet = _watch()
    app = QApplication.instance() or QApplication(["self-check"])
    answers = [_answer(name, check) for name, check in checks.items()]
    answers.append(_answer("network", lambda: _no_network(internet)))
    ok = all(bool(answer["ok"]) for answer in answers)
    about = {
        "version": __version__,
        "frozen": bool(getattr(sys, "frozen", False)),
        "system": f"{platform.system()} {platform.release()} {platform.machine()}",
        "python": platform.python_version(),
        "pyside": PySide6.__version__,
        "qt": qVersion(),
        "platform_plugin": QApplication.platformName(),
        "keyring_service": {a["name"]: a["detail"] for a in answers if a["ok"]}.get("keyring", "broken"),
        "ssl": "_ssl" in sys.modules,
    }
    del app
    late.cancel()
    told = _tell(json.dumps({"ok": ok, **about, "checks": answers}, indent=1) + "\n", file)
    return ALL_OK if ok and told else NOT_OK


def _answer(name: str, check: Check) -> dict[str, object]:
    """What a check says; of an unexpected error its kind and places, since its words may hold a path."""
    try:
        return {"name": name, "ok": True, "detail": check()}
    except Unsound as error:
        wrong = str(error)
    except Exception as error:
        wrong = "; ".join(line.strip() for line in log.story(error))
    return {"name": name, "ok": False, "detail": wrong}


def _watch() -> list[str]:
    """Notes from now on every socket that is not one of this PC's own (a path)."""
    seen: list[str] = []
    local = 1  # AF_UNIX

    def hear(event: str, arguments: tuple[object, ...]) -> None:
        if event.startswith("socket.get") or (event == "socket.__new__" and arguments[1] != local):
            seen.append(event)

    sys.addaudithook(hear)
    return seen


def _no_network(seen: list[str]) -> str:
    expect(not seen, "a connection to a network was begun")
    if find_spec("_ssl") is None:
        return "no connection begun, nothing there to secure one"
    expect(not getattr(sys, "frozen", False), "the library for connections is inside the program")
    return "no connection begun"  # Python's own is beside a run from source


def _tell(text: str, file: Path | None) -> bool:
    try:
        if file is not None:
            file.write_text(text, "utf-8")
        elif sys.stdout is not None:  # a program with a window only has none on Windows
            sys.stdout.write(text)
    except OSError:
        _complain("The self-check could not write its answer. Choose a file that you may write to.")
        return False
    return True


def _give_up() -> None:
    _complain("The self-check took too long and was given up.")
    os._exit(GAVE_UP)


def _complain(sentence: str) -> None:
    if sys.stderr is not None:
        sys.stderr.write(sentence + "\n")
        sys.stderr.flush()
