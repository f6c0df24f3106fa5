"""The policy text: looked at in a file, loaded as a new version, read again."""

from dataclasses import dataclass
from pathlib import Path

from kingoil_desk.domain.change import Change
from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.order import shop_day
from kingoil_desk.domain.policy import MAX_BYTES, PolicyDraft, checked, first_line, read_text
from kingoil_desk.domain.role import Act
from kingoil_desk.domain.wording import fingerprint
from kingoil_desk.service.session import Context, needs
from kingoil_desk.store import policies


@dataclass(frozen=True, slots=True)
class PolicyVersion:
    """One version without its text. `in_force` is the day it names itself (ISO) or empty; `sha256` in hex."""

    version: int
    title: str
    in_force: str
    letters: int
    sha256: str
    created_at: int  # ms UTC
    by: str
    current: bool


@dataclass(frozen=True, slots=True)
class PolicyPreview:
    """What a file holds; nothing of it is kept yet. `sha256` (hex) is that of the text as it would be kept."""

    name: str
    text: str
    title: str
    sha256: str
    is_current: bool  # the very text that is in use


class PolicyService:
    """Reads on any lane, a new version on the write lane."""

    def __init__(self, ctx: Context) -> None:
        self.ctx = ctx

    @needs(Act.SEE_WORDINGS)
    def versions(self) -> tuple[PolicyVersion, ...]:
        """Every version, the newest first; empty until a manager loads one, since the program ships none."""
        return tuple(
            PolicyVersion(
                row["version"], row["title"], row["in_force"], row["letters"], row["sha256"].hex(),
                row["created_at"], row["staff"], at == 0,
            )
            for at, row in enumerate(policies.versions(self.ctx.conn))
        )  # fmt: skip

    @needs(Act.SEE_WORDINGS)
    def text(self, version: int) -> str:
        """The text of a version; empty when there is no such version."""
        return policies.text(self.ctx.conn, version) or ""

    @needs(Act.CHANGE_WORDINGS)
    def preview(self, path: Path) -> PolicyPreview:
        """Reads a file. Raises `FILE_UNREADABLE` and what `domain.policy.read_text` raises."""
        try:
            with path.open("rb") as file:
                body = file.read(MAX_BYTES + 1)
        except OSError:
            raise KnownError(Code.FILE_UNREADABLE, name=path.name) from None
        text = read_text(body, path.name)
        sha256 = fingerprint(text)
        current = policies.current(self.ctx.conn)
        is_current = current is not None and current.sha256 == sha256
        return PolicyPreview(path.name, text, first_line(text), sha256.hex(), is_current)

    @needs(Act.CHANGE_WORDINGS)
    def add(self, draft: PolicyDraft) -> Change:
        """A new version, in use for every grant from now on. The very text that is in use is `NOTHING_CHANGED`.

        Raises what `domain.policy.checked` raises.
        """
        ctx = self.ctx
        with ctx.writing() as w:
            new = checked(draft, shop_day(w.now))
            current = policies.current(ctx.conn)
            if current is not None and current.sha256 == fingerprint(new.text):
                raise KnownError(Code.NOTHING_CHANGED)
            version = policies.add(ctx.conn, new, w.now, w.actor.staff_id)
            w.audit(policies.ADDED, str(version), policies.told(new))
        return Change(wordings=True)
