"""Nothing readable leaves the program (P1): every write of a whole session, under strace, and what lies there after.

Canaries are what staff type, and the keys. They are looked for as text in 8 and 16 bits, as bytes, in hexadecimal and
in base64, in files, on sockets and in names; two writes that follow each other are read as one.
"""

import base64
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import astuple, dataclass, field
from pathlib import Path

import pytest

from kingoil_desk.domain.recovery_code import make_code
from kingoil_desk.service.key_ring import data_key_entry
from kingoil_desk.store import profile
from kingoil_desk.store.keys import Keys
from tests.data import import_files
from tests.secret_service import SecretServiceSession

ROOT = Path(__file__).parents[1]
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="strace is of Linux")

SESSION_S, LONGEST = 240, 1 << 26  # seconds; bytes of one write that are seen
# What comes back on a socket counts as well: a key store that gave the key in the clear would show there.
CALLS = (
    "write,writev,pwrite64,pwritev,pwritev2,sendto,sendmsg,sendmmsg,recvmsg,recvfrom,sendfile,copy_file_range,splice,"
    "vmsplice,mmap,%file"
)
SAID = {
    "name": "Zqxhoang Vkwlinh Jzqtram",
    "phone": "0987260413",
    "email": "qvkzthu@shop.example",
    "address": "19 Wzqduong, Qxkphuong",
    "notes": "wxqznote one line",
    "searched": "zkqxsearched",
    "no_phone": "zqwjnophone",
    "order_note": "kzqworder note",
    "consent_note": "jzxkconsent note",
    "half_typed": "qzxwhalf typed",
    "window_form": "vqzkwindow typed",
    "passphrase": "wkzq bridge over jzqv water",
    "wrong_passphrase": "xjqz no such passphrase",
    "pin": "739151",
    "wrong_pin": "604827",
}
RARE = re.compile("[jkqvwxz]{2}", re.IGNORECASE)  # in no word that the program itself may write
IN_FILES = {"imported": "Qxzvimported", "taken_back": "Kqxjtaken back", "imported_phone": "0976830524"}


@dataclass(frozen=True)
class Canary:
    """What must not be seen: bytes as they are, and text in whatever case."""

    name: str
    exact: frozenset[bytes]
    lowered: frozenset[bytes]

    @classmethod
    def text(cls, name: str, *texts: str) -> "Canary":
        """Each of these texts, and each word of them that is long enough to come from nowhere else."""
        words = {word.lower() for text in texts for word in text.split() if len(word) >= 6 and RARE.search(word)}
        words |= {text.lower() for text in texts}
        bodies = {word.encode() for word in words}
        return cls(
            name,
            frozenset(base64.b64encode(text.encode()).rstrip(b"=")[:-1] for text in texts),
            frozenset(bodies | {word.encode("utf-16-le") for word in words} | {body.hex().encode() for body in bodies}),
        )

    @classmethod
    def key(cls, name: str, key: bytes) -> "Canary":
        body = key.hex()
        return cls(
            name,
            frozenset({key, base64.b64encode(key).rstrip(b"=")[:-1]}),
            frozenset({body.encode(), body.encode("utf-16-le"), base64.b64encode(body.encode()).lower()}),
        )

    def within(self, body: bytes, lowered: bytes) -> bool:
        return any(part in body for part in self.exact) or any(part in lowered for part in self.lowered)


def typed(code: str) -> tuple[Canary, ...]:
    groups = "-".join(re.findall(".{5}", code))
    said = [Canary.text(name, text) for name, text in (SAID | IN_FILES).items() if "phone" not in name]
    phones = [SAID["phone"], IN_FILES["imported_phone"]]
    return (
        *said,
        *(Canary.text("phone", phone, phone[1:], f"{phone[:4]} {phone[4:7]} {phone[7:]}") for phone in phones),
        Canary.text("no_phone", SAID["no_phone"]),
        Canary.text("recovery code", code, code[5:15], groups, groups[6:17]),
    )


def keys_of(data_key: bytes) -> tuple[Canary, ...]:
    derived = astuple(Keys.derive(data_key, "shop"))
    names = ("db", "audit_mac", "audit_wrap")  # the key check value is meant to be read
    keys = (Canary.key(name, key) for name, key in zip(names, derived, strict=False))
    return Canary.key("data key", data_key), *keys


@dataclass
class Trace:
    """What strace wrote down, as (call, what it was for, bytes); `seen` looks through it."""

    file: Path
    shared: list[str] = field(default_factory=list)
    bytes_seen: int = 0

    LINE = re.compile(
        rb"^(?P<pid>\d+) +(?P<call>\w+)\((?P<first>[^,\"]*)|^(?P<again>\d+) +<\.\.\. (?P<ended>\w+) resumed>"
    )
    TEXT = re.compile(rb'"((?:\\x[0-9a-f]{2})*)"(\.\.\.)?')
    WAY = re.compile(rb"<((?:\\x[0-9a-f]{2})*)>")
    SHARED = re.compile(rb"PROT_[A-Z_|]*WRITE[^,]*, MAP_SHARED[^,]*, \d+<((?:\\x[0-9a-f]{2})+)>")

    def parts(self) -> Iterator[tuple[str, str, bytes]]:
        with self.file.open("rb") as lines:
            for line in lines:
                head = self.LINE.match(line)
                if head is None:
                    continue
                call = (head["call"] or head["ended"]).decode()
                if call == "mmap":
                    self.shared += [_read(way).decode() for way in self.SHARED.findall(line)]
                    continue
                texts = self.TEXT.findall(line)
                assert not any(cut for _, cut in texts), "a write was longer than what strace shows of it"
                way = self.WAY.search(head["first"] or b"")
                body = b"".join(_read(text) for text, _ in texts)
                self.bytes_seen += len(body)
                yield call, _read(way[1]).decode("utf-8", "replace") if way else "", body

    def seen(self, canaries: tuple[Canary, ...]) -> list[str]:
        """Each canary that was seen: its name, the call, and the file or socket."""
        found: dict[str, None] = {}
        ends: dict[str, bytes] = {}
        for call, way, body in self.parts():
            body = ends.get(way, b"") + body if way else body
            ends[way] = body[-400:]
            lowered = body.lower()
            for canary in canaries:
                if canary.within(body, lowered):
                    found[f"{canary.name}: {call} {way}"] = None
        return list(found)


def _read(text: bytes) -> bytes:
    return bytes.fromhex(text.replace(b"\\x", b"").decode())


def traced(command: list[str], trace: Path, environment: Mapping[str, str], said: str, seconds: int) -> str:
    """Runs a program under strace; what it printed. It must end well."""
    strace = shutil.which("strace")
    if strace is None:
        pytest.fail("strace is missing; .ci/system-packages installs it")
    done = subprocess.run(
        [strace, "-f", "-y", "-xx", "-s", str(LONGEST), "-e", f"trace={CALLS}", "-o", str(trace), *command],
        input=said,
        capture_output=True,
        encoding="utf-8",
        env=environment,
        cwd=ROOT,
        timeout=seconds,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def environment_of(home: Path) -> dict[str, str]:
    """Nothing of whoever runs the tests: a home, a place for temporary files, and no screen."""
    for name in ("home", "tmp"):
        (home / name).mkdir()
    return {
        "PATH": os.environ["PATH"],
        "HOME": str(home / "home"),
        "TMPDIR": str(home / "tmp"),
        "LANG": "C.UTF-8",
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(ROOT),
        "PYTHONDONTWRITEBYTECODE": "1",
    }


@dataclass
class Session:
    """A session that has ended: its trace, the folder of everything it could write to, what nobody may read."""

    trace: Trace
    place: Path
    folder: Path
    canaries: tuple[Canary, ...]
    entry: Canary  # the name under which the key store keeps the key; no secret


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    top = tmp_path_factory.mktemp("plaintext")
    place, inputs = top / "place", top / "inputs"
    place.mkdir()
    inputs.mkdir()
    code = make_code()
    orders = [
        import_files.order(
            number,
            billing_first_name=f"{IN_FILES['imported']} {number}",
            billing_phone=IN_FILES["imported_phone"],
            customer_note=IN_FILES["imported"],
        )
        for number in range(400)
    ]
    more = [import_files.order(number, billing_first_name=IN_FILES["taken_back"]) for number in range(1000, 1400)]
    folder = place / "shop"
    said = SAID | {
        "folder": str(folder),
        "code": code,
        "orders": str(import_files.write(inputs / "orders.csv", orders)),
        "cancelled_orders": str(import_files.write(inputs / "more.csv", more)),
    }
    with SecretServiceSession(place / "secret-service") as service:
        environment = environment_of(place) | service.environment
        command = [sys.executable, "-m", "tests.whole_session"]
        assert traced(command, top / "trace", environment, json.dumps(said), SESSION_S) == "done\n"
        pointer = profile.read_pointer(folder)
        data_key = bytes.fromhex(service.entries()[data_key_entry(pointer.shop_id, pointer.generation)].decode())
    entry = Canary.text("entry", data_key_entry(pointer.shop_id, pointer.generation))
    yield Session(Trace(top / "trace"), place, folder, (*typed(code), *keys_of(data_key)), entry)
    (top / "trace").unlink()


@pytest.mark.timeout(SESSION_S + 60)
def test_no_call_of_the_session_carries_a_canary(session: Session) -> None:
    assert session.trace.seen(session.canaries) == []
    assert session.trace.bytes_seen > 1_000_000  # the file itself was written
    assert any("sendto socket" in seen for seen in session.trace.seen((session.entry,)))  # the key went by a socket
    mapped = {Path(name).name for name in session.trace.shared}
    assert mapped <= {"shop.db-shm"}, "a file written by memory, which strace does not see"


def test_no_file_that_is_left_holds_one(session: Session) -> None:
    """Profile, log, temporary files, caches, the folder of the key store."""
    left = [path for path in session.place.rglob("*") if path.is_file()]
    assert {"shop.db", "desk.json", "keyslots.json", "keyslots.bak", "desk.log"} <= {path.name for path in left}
    for path in left:
        body = path.read_bytes()
        assert [canary.name for canary in session.canaries if canary.within(body, body.lower())] == [], path
    for path in session.place.rglob("*"):
        name = str(path).encode()
        assert [canary.name for canary in session.canaries if canary.within(name, name.lower())] == []


def test_the_log_tells_of_what_happened_without_it(session: Session) -> None:
    text = (session.folder / "desk.log").read_text("utf-8")
    assert "secret_wrong" in text
    assert "phone_not_read" in text
    assert "RuntimeError" in text


CARRIERS = {
    "a write": "open('out', 'w').write(canary)",
    "in capitals": "open('out', 'w').write(canary.upper())",
    "in 16 bits": "open('out', 'wb').write(canary.encode('utf-16-le'))",
    "in two writes": "f = open('out', 'wb', 0); f.write(b'x' * 9000 + halves[0]); f.write(halves[1])",
    "in two places": "os.writev(os.open('out', os.O_WRONLY | os.O_CREAT), [b'x', *halves])",
    "one word": "os.pwrite(os.open('out', os.O_WRONLY | os.O_CREAT), canary.split()[1].encode(), 3)",
    "in hexadecimal": "open('out', 'w').write(canary.lower().encode().hex())",
    "in base64": "open('out', 'wb').write(base64.b64encode(canary.encode()))",
    "on a socket": "a, b = socket.socketpair(); a.sendmsg([canary.encode()])",
    "from a socket": "a, b = socket.socketpair(); a.send(halves[0]); a.send(halves[1]); b.recv(9); b.recv(99)",
    "in a name": "open(canary, 'w').close()",
    "in a link": "os.symlink(canary, 'out')",
    "by another thread": "t = threading.Thread(target=lambda: open('out', 'w').write(canary)); t.start(); t.join()",
    "by another program": "subprocess.run(['tee', 'out'], input=canary.encode(), stdout=subprocess.DEVNULL)",
    "as an argument": "subprocess.run(['true', canary])",
    "in a sort by file": """
import sqlcipher3
conn = sqlcipher3.connect(":memory:")
conn.execute("PRAGMA temp_store = FILE")
conn.execute("PRAGMA cache_size = -2000")
rows = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 60000)"
for _ in conn.execute(f"{rows} SELECT ? || hex(randomblob(40)) AS text FROM n ORDER BY text", (canary,)): pass
conn.close()
""",
}
FIRST = """
import base64, os, socket, subprocess, sys, threading
canary = sys.stdin.read()
halves = canary[:9].encode(), canary[9:].encode()
"""


def seen_of(script: str, folder: Path, canary: str) -> list[str]:
    (folder / "script.py").write_text(f"import os; os.chdir({str(folder / 'tmp')!r})\n{FIRST}{script}", "utf-8")
    environment = environment_of(folder)
    traced([sys.executable, str(folder / "script.py")], folder / "trace", environment, canary, 60)
    return Trace(folder / "trace").seen((Canary.text("name", canary),))


@pytest.mark.parametrize("script", CARRIERS.values(), ids=CARRIERS.keys())
def test_a_canary_that_leaves_is_seen(tmp_path: Path, script: str) -> None:
    """Or the tests above would pass whatever the program did."""
    assert seen_of(script, tmp_path, SAID["name"])


def test_a_canary_that_stays_is_not_seen(tmp_path: Path) -> None:
    assert seen_of("open('out', 'w').write(canary[::-1])", tmp_path, SAID["name"]) == []


def test_a_key_is_seen_however_it_is_written(tmp_path: Path) -> None:
    key = bytes(range(100, 132))
    canary = Canary.key("key", key)
    for body in (
        key,
        key.hex().encode(),
        key.hex().upper().encode(),
        base64.b64encode(key),
        key.hex().encode("utf-16-le"),
    ):
        assert canary.within(b"x" + body + b"x", (b"x" + body + b"x").lower())
    assert not canary.within(key[:31], key[:31].lower())
