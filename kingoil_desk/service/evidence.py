"""Evidence behind what customers said: brought in from a file, and looked at only with a row in the log."""

from pathlib import Path

from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.evidence import MAX_FILE, NewEvidence, check_size, of_file
from kingoil_desk.domain.role import Act
from kingoil_desk.service.customer_record import known
from kingoil_desk.service.session import Context, needs
from kingoil_desk.store import evidences


def read_file(path: Path) -> NewEvidence:
    """A scan or photo from outside, whole and checked; nothing is kept yet. Any thread.

    Raises `FILE_UNREADABLE`, `EVIDENCE_EMPTY`, `EVIDENCE_TOO_LARGE` (without reading it to its end) and
    `EVIDENCE_TYPE_UNKNOWN`.
    """
    try:
        if not path.is_file():  # a pipe would be waited for
            raise KnownError(Code.FILE_UNREADABLE, name=path.name)
        check_size(path.stat().st_size)
        with path.open("rb") as file:
            body = file.read(MAX_FILE + 1)  # it may have grown since
    except OSError as error:
        raise KnownError(Code.FILE_UNREADABLE, name=path.name) from error
    return of_file(path.name, body)


class EvidenceService:
    """On the write lane: each look writes a row."""

    def __init__(self, ctx: Context) -> None:
        self.ctx = ctx

    @needs(Act.SEE_EVIDENCE)
    def view(self, customer_id: int, evidence_id: int) -> bytes:
        """The body of a piece that a word of that customer names; the log says so first, each time.

        Raises `CUSTOMER_UNKNOWN`, `EVIDENCE_UNKNOWN`, and `EVIDENCE_CHANGED` when it is not what was attached.
        """
        conn = self.ctx.conn
        code = known(conn, customer_id)["code"]
        piece = evidences.of_ids(conn, [evidence_id]).get(evidence_id)
        if piece is None or not evidences.is_of_customer(conn, evidence_id, customer_id):
            raise KnownError(Code.EVIDENCE_UNKNOWN)
        with self.ctx.writing() as w:
            w.audit("evidence.view", code, [piece.uid.hex()])
        body = evidences.sound_body(conn, self.ctx.mac_keys, evidence_id)
        if body is None:
            raise KnownError(Code.EVIDENCE_CHANGED)
        return body
