"""What customers are told before a yes: its versions in both languages, and a new one."""

from collections.abc import Mapping
from dataclasses import dataclass

from kingoil_desk.domain.change import Change
from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.role import Act
from kingoil_desk.domain.wording import checked
from kingoil_desk.service.session import Context, needs
from kingoil_desk.store import wordings


@dataclass(frozen=True, slots=True)
class WordingVersion:
    """One version. `texts` and `sha256` (hex) go by language; `by` is empty for what came with the program."""

    version: int
    texts: Mapping[str, str]
    sha256: Mapping[str, str]
    created_at: int  # ms UTC
    by: str
    current: bool  # grants are said on it from now on


class WordingService:
    """Reads on any lane, a new version on the write lane."""

    def __init__(self, ctx: Context) -> None:
        self.ctx = ctx

    @needs(Act.SEE_WORDINGS)
    def versions(self) -> tuple[WordingVersion, ...]:
        """Every version, the newest first."""
        rows = wordings.versions(self.ctx.conn)
        numbers = list(dict.fromkeys(row["version"] for row in rows))
        found = []
        for number in numbers:
            of_it = [row for row in rows if row["version"] == number]
            texts = {row["language"]: row["body"] for row in of_it}
            sha256 = {row["language"]: row["sha256"].hex() for row in of_it}
            first = of_it[0]
            found.append(
                WordingVersion(number, texts, sha256, first["created_at"], first["staff"], number == numbers[0])
            )
        return tuple(found)

    @needs(Act.CHANGE_WORDINGS)
    def add(self, texts: Mapping[str, str]) -> Change:
        """A new version with the text of each language, in use for every grant from now on.

        What was said before keeps the version it was said on. Raises `WORDING_INCOMPLETE`, `TEXT_TOO_LONG`,
        `CONTROL_CHARACTERS`, and `NOTHING_CHANGED` when both texts are those of the current version.
        """
        new = checked(texts)
        ctx = self.ctx
        with ctx.writing() as w:
            current = {language: wordings.current(ctx.conn, language) for language in new}
            if all(old is not None and old.body == new[language] for language, old in current.items()):
                raise KnownError(Code.NOTHING_CHANGED)
            version = wordings.add(ctx.conn, new, w.now, w.actor.staff_id)
            w.audit(wordings.ADDED, str(version), wordings.hashes(new))
        return Change(wordings=True)
