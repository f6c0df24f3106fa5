"""Care of the file: info, verify, and the idle work that keeps search fast."""

from dataclasses import dataclass

from kingoil_desk.domain.role import Act
from kingoil_desk.service.session import Context, needs


@dataclass(frozen=True, slots=True)
class Info:
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
    def __init__(self, ctx: Context) -> None:
        self.ctx = ctx

    @needs(Act.FIND)
    def info(self) -> Info:
        raise NotImplementedError

    @needs(Act.VERIFY)
    def verify(self) -> Verified:
        """Checks pages (HMAC and structure), both chains, kept states against the ledger, search rows against customers."""
        raise NotImplementedError

    @needs(Act.FIND)
    def merge_search(self) -> bool:
        """One small step of merging the search index; True while there is more to do. For idle moments, write lane."""
        raise NotImplementedError
