"""What every page is made with: joined once by `app.py`, never global."""

from dataclasses import dataclass, field

from kingoil_desk.gui.broadcast import Broadcast
from kingoil_desk.gui.clipboard_guard import ClipboardGuard
from kingoil_desk.gui.formats import Formats
from kingoil_desk.gui.jobs import Jobs
from kingoil_desk.gui.notices import Notices
from kingoil_desk.gui.places import Navigator
from kingoil_desk.service.session import Clock, Session


@dataclass(frozen=True, slots=True)
class Parts:
    """`jobs` reads and saves; `broadcast` tells what a save changed; `navigator` goes elsewhere; `notices`
    shows undo and errors; `session` says who is at the desk; `clock` gives ms UTC; `clipboard` takes what may be
    copied, for a while.
    """

    jobs: Jobs
    formats: Formats
    session: Session
    clock: Clock
    broadcast: Broadcast
    navigator: Navigator
    notices: Notices
    clipboard: ClipboardGuard = field(default_factory=ClipboardGuard)
