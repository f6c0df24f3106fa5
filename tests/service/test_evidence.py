"""Evidence at the desk: kept with the word it proves or not at all, and never looked at without a row in the log."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from kingoil_desk.domain.consent import Channel, Decision, How, Purpose
from kingoil_desk.domain.customer import CustomerDraft
from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.evidence import EvidenceKind, Media, NewEvidence, of_call, of_file, of_text
from kingoil_desk.domain.role import Actor
from kingoil_desk.service.consent import Said
from kingoil_desk.service.desk import Desk
from kingoil_desk.service.evidence import read_file
from kingoil_desk.store.connection import maintain
from tests.conftest import CLERK

PDF = b"%PDF-1.7\nky ten"
CALLS = Said(Channel.CALL, Purpose.MARKETING, Decision.REFUSED)


@pytest.fixture
def an(desk: Desk) -> int:
    return desk.customers.add(CustomerDraft("Nguyễn Văn An")).customer_id


def code_of(call: Callable[[], object]) -> Code:
    with pytest.raises(KnownError) as caught:
        call()
    return caught.value.code


def log(desk: Desk) -> list[tuple[str, ...]]:
    rows = desk.ctx.conn.execute("SELECT actor, action, object, fields FROM audit ORDER BY seq")
    return [tuple(row) for row in rows]


def test_all_words_of_a_breath_point_to_its_evidence(desk: Desk, an: int) -> None:
    desk.consent.refuse_everything(an, How.LETTER, desk.ctx.clock(), evidence=of_file("thu tay.pdf", PDF))
    (line,) = desk.consent.view(an).history
    assert line.evidence is not None
    assert (line.evidence.kind, line.evidence.media, line.evidence.title) == (
        EvidenceKind.SCAN,
        Media.PDF,
        "thu tay.pdf",
    )
    assert (line.evidence.size, line.evidence.attached_at) == (len(PDF), desk.ctx.clock())
    named = desk.ctx.conn.execute("SELECT DISTINCT evidence_id FROM consent").fetchall()
    assert [row[0] for row in named] == [line.evidence.id]
    assert desk.upkeep.verify().problems == ()


@pytest.mark.parametrize(
    ("piece", "code"),
    [
        (NewEvidence(EvidenceKind.SCAN, Media.PDF, "x", b"MZ"), Code.EVIDENCE_TYPE_UNKNOWN),
        (NewEvidence(EvidenceKind.PHOTO, Media.PDF, "x", PDF), Code.EVIDENCE_TYPE_UNKNOWN),
        (NewEvidence(EvidenceKind.TEXT, Media.TEXT, "", b" "), Code.EVIDENCE_EMPTY),
        (NewEvidence(EvidenceKind.SCAN, Media.PDF, "x", PDF + bytes(6 << 20)), Code.EVIDENCE_TOO_LARGE),
    ],
)
def test_what_may_not_be_kept_leaves_nothing(desk: Desk, an: int, piece: NewEvidence, code: Code) -> None:
    assert code_of(lambda: desk.consent.record(an, [CALLS], How.COUNTER, desk.ctx.clock(), evidence=piece)) is code
    assert desk.consent.view(an).history == ()
    assert desk.ctx.conn.execute("SELECT count(*) FROM evidence").fetchone()[0] == 0


def test_evidence_of_a_word_that_is_refused_is_not_kept(desk: Desk, an: int) -> None:
    desk.consent.record(an, [CALLS], How.COUNTER, desk.ctx.clock())
    yes, now = [replace(CALLS, decision=Decision.GRANTED)], desk.ctx.clock()
    refused = code_of(lambda: desk.consent.record(an, yes, How.IMPORT, now, evidence=of_text("x")))
    assert refused is Code.GRANT_BY_IMPORT
    assert desk.ctx.conn.execute("SELECT count(*) FROM evidence").fetchone()[0] == 0


def test_each_look_is_a_row_in_the_log(desk: Desk, an: int, as_staff: Callable[[str], Actor]) -> None:
    desk.consent.record(an, [CALLS], How.PHONE, desk.ctx.clock(), evidence=of_call("GA-17"))
    piece = desk.consent.view(an).history[0].evidence
    assert piece is not None
    as_staff(CLERK)
    before = len(log(desk))
    assert desk.evidence.view(an, piece.id) == desk.evidence.view(an, piece.id) == b"GA-17"
    assert log(desk)[before:] == [(CLERK, "evidence.view", "KH-000001", piece.uid.hex())] * 2


def test_a_piece_is_shown_for_its_own_customer_only(desk: Desk, an: int) -> None:
    desk.consent.record(an, [CALLS], How.PHONE, desk.ctx.clock(), evidence=of_call("GA-17"))
    other = desk.customers.add(CustomerDraft("Bình")).customer_id
    before = log(desk)
    assert code_of(lambda: desk.evidence.view(other, 1)) is Code.EVIDENCE_UNKNOWN
    assert code_of(lambda: desk.evidence.view(an, 2)) is Code.EVIDENCE_UNKNOWN
    assert log(desk) == before


def test_a_forged_piece_is_not_shown_and_the_try_is_logged(desk: Desk, an: int) -> None:
    desk.consent.record(an, [CALLS], How.LETTER, desk.ctx.clock(), evidence=of_file("a.pdf", PDF))
    by_hand = maintain(desk.ctx.conn.file, desk.ctx.keys.db)
    by_hand.execute("DROP TRIGGER evidence_no_update")
    by_hand.execute("UPDATE evidence SET body = x'255044462d'")
    by_hand.close()
    assert code_of(lambda: desk.evidence.view(an, 1)) is Code.EVIDENCE_CHANGED
    assert log(desk)[-1][1] == "evidence.view"


def test_a_file_is_read_whole_or_refused_with_the_reason(tmp_path: Path) -> None:
    good = tmp_path / "phiếu ký.pdf"
    good.write_bytes(PDF)
    assert read_file(good) == of_file("phiếu ký.pdf", PDF)
    good.write_bytes(b"")
    assert code_of(lambda: read_file(good)) is Code.EVIDENCE_EMPTY
    good.write_bytes(b"MZ")
    assert code_of(lambda: read_file(good)) is Code.EVIDENCE_TYPE_UNKNOWN
    with good.open("wb") as file:
        file.truncate(1 << 40)  # no byte of it is read
    assert code_of(lambda: read_file(good)) is Code.EVIDENCE_TOO_LARGE
    assert code_of(lambda: read_file(tmp_path)) is Code.FILE_UNREADABLE
    assert code_of(lambda: read_file(tmp_path / "none.pdf")) is Code.FILE_UNREADABLE
