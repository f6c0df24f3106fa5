"""Care of the file: info, verify, and the idle work that keeps search fast."""

from dataclasses import dataclass

from kingoil_desk.domain.role import Act
from kingoil_desk.service.session import Context, needs
from kingoil_desk.store import search, verify
from kingoil_desk.store.connection import transaction
from kingoil_desk.store.vault import log_of


@dataclass(frozen=True, slots=True)
class Info:
    """Counts of rows; `bytes` is the size of the file and of the log beside it."""

    shop: str
    kind: str
    schema: int
    customers: int
    orders: int
    products: int
    consent_rows: int
    audit_rows: int
    bytes: int
    cipher_version: str
    sqlite_version: str


@dataclass(frozen=True, slots=True)
class Verified:
    """What `verify` found; `problems` is empty when all is well. Each problem is a code and where it is."""

    audit_rows: int
    consent_rows: int
    customers: int
    problems: tuple[tuple[str, str], ...]


class UpkeepService:
    """Info and verify run on any lane (verify belongs on the long one), merging on the write lane."""

    def __init__(self, ctx: Context) -> None:
        self.ctx = ctx
        self._merging = False

    @needs(Act.FIND)
    def info(self) -> Info:
        """What the file is and how much is in it."""
        shop, kind = self.ctx.conn.execute("SELECT name, kind FROM shop").fetchone()
        file = self.ctx.conn.file
        log = log_of(file)
        return Info(
            shop=shop,
            kind=kind,
            schema=self._one("PRAGMA user_version"),
            customers=self._one("SELECT count(*) FROM customer"),
            orders=self._one("SELECT count(*) FROM orders"),
            products=self._one("SELECT count(*) FROM product"),
            consent_rows=self._one("SELECT count(*) FROM consent"),
            audit_rows=self._one("SELECT count(*) FROM audit"),
            bytes=file.stat().st_size + (log.stat().st_size if log.exists() else 0),
            cipher_version=str(self.ctx.conn.execute("PRAGMA cipher_version").fetchone()[0]),
            sqlite_version=str(self.ctx.conn.execute("SELECT sqlite_version()").fetchone()[0]),
        )

    @needs(Act.VERIFY)
    def verify(self) -> Verified:
        """Checks pages, both chains, kept states against the ledger, search rows and totals.

        Takes minutes on a large file. `FILE_BUSY` when another connection is writing all the while.
        """
        problems = verify.everything(self.ctx.conn, self.ctx.keys, self.ctx.generation)
        return Verified(
            audit_rows=self._one("SELECT count(*) FROM audit"),
            consent_rows=self._one("SELECT count(*) FROM consent"),
            customers=self._one("SELECT count(*) FROM customer"),
            problems=tuple((problem.code, problem.where) for problem in problems),
        )

    @needs(Act.FIND)
    def merge_search(self) -> bool:
        """One small step of merging the search index, for idle moments; True while there is more to do."""
        with transaction(self.ctx.conn) as conn:
            self._merging = search.merge(conn, begin=not self._merging)
        return self._merging

    def _one(self, query: str) -> int:
        return int(self.ctx.conn.execute(query).fetchone()[0])
