"""Evidence in the file: never changed by the program, and whoever changes it by hand is found by the check."""

from collections.abc import Callable

import pytest
import sqlcipher3.dbapi2 as sql

from kingoil_desk.domain.consent import Channel, Decision, How, Purpose
from kingoil_desk.domain.customer import CustomerDraft
from kingoil_desk.domain.evidence import of_file, of_text
from kingoil_desk.service.consent import Said
from kingoil_desk.service.desk import Desk
from kingoil_desk.store.connection import Connection, maintain

PDF = b"%PDF-1.7\nHoa ky ten"


@pytest.fixture
def filled(desk: Desk) -> Desk:
    """Pieces 1 (a scan) and 2 (a text), behind two words of one customer."""
    an = desk.customers.add(CustomerDraft("Nguyễn Văn An")).customer_id
    now = desk.ctx.clock()
    calls, mails = (Said(channel, Purpose.MARKETING, Decision.REFUSED) for channel in (Channel.CALL, Channel.EMAIL))
    desk.consent.record(an, [calls], How.COUNTER, now, evidence=of_file("phieu.pdf", PDF))
    desk.consent.record(an, [mails], How.EMAIL, now, evidence=of_text("Đừng gửi nữa"))
    return desk


def test_the_program_changes_and_removes_none(filled: Desk) -> None:
    for statement in ("UPDATE evidence SET title = 'x'", "DELETE FROM evidence"):
        with pytest.raises(sql.DatabaseError):
            filled.ctx.conn.execute(statement)
    by_hand = maintain(filled.ctx.conn.file, filled.ctx.keys.db)
    for statement in ("UPDATE evidence SET title = 'x'", "DELETE FROM evidence"):
        with pytest.raises(sql.DatabaseError, match="evidence is never"):
            by_hand.execute(statement)
    by_hand.close()
    assert filled.upkeep.verify().problems == ()


TAMPER: dict[str, Callable[[Connection], object]] = {
    "body": lambda c: c.execute("UPDATE evidence SET body = x'255044462d' WHERE id = 1"),
    "hash": lambda c: c.execute("UPDATE evidence SET sha256 = x'00' WHERE id = 1"),
    "title": lambda c: c.execute("UPDATE evidence SET title = 'x.pdf' WHERE id = 1"),
    "kind": lambda c: c.execute("UPDATE evidence SET kind = 'photo' WHERE id = 1"),
    "time": lambda c: c.execute("UPDATE evidence SET attached_at = 1 WHERE id = 1"),
    "staff": lambda c: c.execute("UPDATE evidence SET attached_by = 2 WHERE id = 1"),
    "mac": lambda c: c.execute("UPDATE evidence SET mac = x'0001' WHERE id = 1"),
    "gone": lambda c: c.execute("DELETE FROM evidence WHERE id = 1"),
    "forged": lambda c: c.execute(
        "UPDATE evidence SET (media, title, body, sha256) = (SELECT media, title, body, sha256 FROM evidence"
        " WHERE id = 2) WHERE id = 1"
    ),
}


@pytest.mark.parametrize("what", TAMPER)
def test_a_direct_edit_is_found(filled: Desk, what: str) -> None:
    by_hand = maintain(filled.ctx.conn.file, filled.ctx.keys.db)
    for trigger in ("evidence_no_update", "evidence_no_delete"):
        by_hand.execute(f"DROP TRIGGER {trigger}")
    TAMPER[what](by_hand)
    by_hand.close()
    assert filled.upkeep.verify().problems == (("evidence_changed", "1"),)


def test_a_piece_slipped_in_is_found(filled: Desk) -> None:
    filled.ctx.conn.execute(
        "INSERT INTO evidence(uid, kind, media, body, sha256, attached_at, attached_by, mac)"
        " SELECT x'01', kind, media, body, sha256, attached_at, attached_by, mac FROM evidence WHERE id = 1"
    )
    assert filled.upkeep.verify().problems == (("evidence_changed", "3"),)
