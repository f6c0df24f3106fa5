"""What may be attached as evidence: told by its bytes, not by its name, within limits, never empty."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kingoil_desk.domain import evidence
from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.evidence import MAX_FILE, EvidenceKind, Media, NewEvidence

HEADS = {
    Media.PDF: b"%PDF-1.7\n",
    Media.JPEG: b"\xff\xd8\xff\xe0\x00\x10JFIF",
    Media.PNG: b"\x89PNG\r\n\x1a\n",
    Media.WEBP: b"RIFF\x00\x00\x00\x00WEBPVP8 ",
}


@pytest.mark.parametrize("media", HEADS)
def test_a_file_is_what_its_bytes_say(media: Media) -> None:
    piece = evidence.of_file("phieu.exe", HEADS[media] + b"rest")
    assert (piece.media, piece.title) == (media, "phieu.exe")
    assert piece.kind is (EvidenceKind.SCAN if media is Media.PDF else EvidenceKind.PHOTO)
    evidence.check(piece)


@pytest.mark.parametrize(
    "body", [b"MZ\x90", b"GIF89a", b"<html>", b"PK\x03\x04", b"RIFF0000WAVE", b" %PDF-1.7", b"\xff"]
)
def test_anything_else_is_refused_whatever_its_name(body: bytes) -> None:
    with pytest.raises(KnownError) as caught:
        evidence.of_file("phieu.pdf", body)
    assert (caught.value.code, caught.value.data) == (Code.EVIDENCE_TYPE_UNKNOWN, {"name": "phieu.pdf"})


def test_an_empty_file_and_one_byte_too_many_are_refused() -> None:
    with pytest.raises(KnownError) as caught:
        evidence.of_file("a.pdf", b"")
    assert caught.value.code is Code.EVIDENCE_EMPTY
    full = HEADS[Media.PDF].ljust(MAX_FILE, b"x")
    assert len(evidence.of_file("a.pdf", full).body) == MAX_FILE
    with pytest.raises(KnownError) as caught:
        evidence.of_file("a.pdf", full + b"x" * (1 << 20))
    assert (caught.value.code, caught.value.data) == (Code.EVIDENCE_TOO_LARGE, {"limit": "5", "size": "6"})


def test_words_are_kept_clean_and_never_empty() -> None:
    assert evidence.of_text("  Đừng nhắn \n nữa ").body.decode() == "Đừng nhắn\nnữa"
    assert evidence.of_call(" GA-2211/17  ").body == b"GA-2211/17"
    for make, text, code in (
        (evidence.of_text, " \n ", Code.EVIDENCE_EMPTY),
        (evidence.of_call, "", Code.EVIDENCE_EMPTY),
        (evidence.of_text, "x" * 10_001, Code.TEXT_TOO_LONG),
        (evidence.of_call, "x" * 201, Code.TEXT_TOO_LONG),
        (evidence.of_call, "a\nb", Code.CONTROL_CHARACTERS),
    ):
        with pytest.raises(KnownError) as caught:
            make(text)
        assert caught.value.code is code


@given(st.binary(max_size=40), st.sampled_from(EvidenceKind), st.sampled_from(Media))
@example(b"\xff\xfe", EvidenceKind.TEXT, Media.TEXT)  # no text in any writing
def test_nothing_is_kept_as_what_it_is_not(body: bytes, kind: EvidenceKind, media: Media) -> None:
    piece = NewEvidence(kind, media, "", body)
    try:
        evidence.check(piece)
    except KnownError:
        return
    if kind in (EvidenceKind.TEXT, EvidenceKind.CALL):
        assert media is Media.TEXT
    else:
        assert evidence.media_of(body) is media


@given(st.text(max_size=60))
def test_what_was_made_here_is_kept(text: str) -> None:
    for make in (evidence.of_text, evidence.of_call):
        try:
            piece = make(text)
        except KnownError:
            continue
        evidence.check(piece)
    evidence.check(evidence.of_file("x" * (evidence.MAX_TITLE - 1) + " " + text, HEADS[Media.PDF]))
