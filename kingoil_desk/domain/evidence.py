"""What proves that a customer said it: a scan, a photo, typed text or the reference of a recorded call."""

from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256

from kingoil_desk.domain.customer import check_text
from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.text import clean_line, clean_lines

MAX_FILE = 5 << 20  # bytes: a signed page scanned in colour stays below
MAX_TEXT = 10_000
MAX_CALL = 200
MAX_TITLE = 200


class EvidenceKind(StrEnum):
    SCAN = "scan"  # a document of one or more pages
    PHOTO = "photo"
    TEXT = "text"  # an SMS or e-mail typed off or pasted
    CALL = "call"  # where a recorded call is to be found


class Media(StrEnum):
    """What the bytes are, told by the bytes themselves."""

    PDF = "application/pdf"
    JPEG = "image/jpeg"
    PNG = "image/png"
    WEBP = "image/webp"
    TEXT = "text/plain"


KIND_OF_FILE = {
    Media.PDF: EvidenceKind.SCAN,
    Media.JPEG: EvidenceKind.PHOTO,
    Media.PNG: EvidenceKind.PHOTO,
    Media.WEBP: EvidenceKind.PHOTO,
}


@dataclass(frozen=True, slots=True)
class NewEvidence:
    """One piece, checked and ready to be kept; `title` is the file's name, or empty."""

    kind: EvidenceKind
    media: Media
    title: str
    body: bytes

    @property
    def sha256(self) -> bytes:
        return sha256(self.body).digest()


@dataclass(frozen=True, slots=True)
class KeptEvidence:
    """A piece in the file, told without its body; `size` in bytes, `attached_at` in ms UTC."""

    id: int
    uid: bytes
    kind: EvidenceKind
    media: Media
    title: str
    size: int
    sha256: bytes
    attached_at: int


def media_of(body: bytes) -> Media | None:
    """What a file is by its first bytes; a name and its ending prove nothing."""
    if body.startswith(b"%PDF-"):
        return Media.PDF
    if body.startswith(b"\xff\xd8\xff"):
        return Media.JPEG
    if body.startswith(b"\x89PNG\r\n\x1a\n"):
        return Media.PNG
    if body[:4] == b"RIFF" and body[8:12] == b"WEBP":
        return Media.WEBP
    return None


def check_size(size: int) -> None:
    """Raises `EVIDENCE_EMPTY` and `EVIDENCE_TOO_LARGE` (`limit` and `size` in MB, as words)."""
    if size == 0:
        raise KnownError(Code.EVIDENCE_EMPTY)
    if size > MAX_FILE:
        raise KnownError(Code.EVIDENCE_TOO_LARGE, limit=_megabytes(MAX_FILE), size=_megabytes(size))


def of_file(name: str, body: bytes) -> NewEvidence:
    """A scan or a photo. Raises what `check_size` raises, and `EVIDENCE_TYPE_UNKNOWN`."""
    check_size(len(body))
    media = media_of(body)
    if media is None:
        raise KnownError(Code.EVIDENCE_TYPE_UNKNOWN, name=name)
    return NewEvidence(KIND_OF_FILE[media], media, clean_line(clean_line(name)[:MAX_TITLE]), body)


def of_text(text: str) -> NewEvidence:
    """Typed text, as it is kept. Raises `EVIDENCE_EMPTY`, `TEXT_TOO_LONG` and `CONTROL_CHARACTERS`."""
    check_text("evidence", text, MAX_TEXT, lines=True)
    return _words(EvidenceKind.TEXT, clean_lines(text))


def of_call(reference: str) -> NewEvidence:
    """The reference of a recorded call. Raises what `of_text` raises."""
    check_text("evidence", reference, MAX_CALL)
    return _words(EvidenceKind.CALL, clean_line(reference))


def _words(kind: EvidenceKind, text: str) -> NewEvidence:
    if not text:
        raise KnownError(Code.EVIDENCE_EMPTY)
    return NewEvidence(kind, Media.TEXT, "", text.encode())


def check(evidence: NewEvidence) -> None:
    """Once more where it is kept, whoever made it: raises as the makers above do."""
    if evidence.kind in (EvidenceKind.TEXT, EvidenceKind.CALL):
        make = of_text if evidence.kind is EvidenceKind.TEXT else of_call
        made = make(evidence.body.decode(errors="replace"))
    else:
        made = of_file(evidence.title, evidence.body)
    if made != evidence:
        raise KnownError(Code.EVIDENCE_TYPE_UNKNOWN, name=evidence.title)


def _megabytes(size: int) -> str:
    return f"{max(size, 1) / (1 << 20):.1f}".removesuffix(".0").replace(".", ",")
