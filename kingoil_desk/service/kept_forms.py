"""Half-typed forms over a lock: kept for whoever typed them, given back to nobody else."""

import json
from typing import Any

from kingoil_desk.domain.role import Act
from kingoil_desk.service.session import Context, needs
from kingoil_desk.store import kept_forms
from kingoil_desk.store.connection import transaction

Kept = dict[str, Any]  # JSON values: what each page told, by the page's place


class KeptFormService:
    """On the write lane. Not in the log: nothing is decided by typing."""

    def __init__(self, ctx: Context) -> None:
        self.ctx = ctx

    @needs(Act.KEEP_FORM)
    def keep(self, forms: Kept) -> None:
        """Replaces what was kept for the person at the desk; an empty dict keeps nothing."""
        actor = self.ctx.session.present
        with transaction(self.ctx.conn) as conn:
            if forms:
                kept_forms.put(conn, actor.staff_id, json.dumps(forms), self.ctx.clock())
            else:
                kept_forms.drop(conn, actor.staff_id)

    @needs(Act.KEEP_FORM)
    def take(self) -> Kept:
        """What was kept for the person at the desk; from now on it stands on the screen alone."""
        staff_id = self.ctx.session.present.staff_id
        body = kept_forms.of(self.ctx.conn, staff_id)
        if body is None:
            return {}
        with transaction(self.ctx.conn) as conn:
            kept_forms.drop(conn, staff_id)
        forms = json.loads(body)
        return forms if isinstance(forms, dict) else {}
