"""King Oil Desk: a shop's customers, orders and refusals in one encrypted file, offline.

The house has four floors, and imports point down only (`tests/test_floors.py` guards it):

    domain/   0  plain Python without input or output: values, rules, the policy as data
    store/    1  the only home of sqlcipher3: file, schema, one repository a subject, search, audit
    service/  2  what staff can do, in their verbs; each change is one transaction with its audit row
    gui/      3  the only home of PySide6: windows, pages, models, jobs

Above them the parts are joined: `app.py` begins, `program.py` opens a shop in the one window, `signing_in.py` and
`locking.py` bring people to the desk and put their things away, with what they share in `at_desk.py`, and `opened.py`
makes the pages. `cli.py` is the headless face, `self_check.py` tries every part on this PC. A subject has the same stem
on each floor: `domain/consent.py`, `store/consents.py`, `service/consent.py`, `gui/consent_panel.py`.

Times are integer milliseconds since 1970 in UTC; money is integer VND; text is NFC from the door on.
"""

__version__ = "0.1.0"
