"""The tables of a shop file, version by version: the first ones, and what leads from each version to the next."""

APPLICATION_ID = 0x4B4F4431  # "KOD1"
SCHEMA_VERSION = 5

V1 = """
CREATE TABLE shop(
  id INTEGER PRIMARY KEY CHECK (id = 1),
  shop_id TEXT NOT NULL, kind TEXT NOT NULL CHECK (kind IN ('shop', 'demo')), name TEXT NOT NULL,
  generation INTEGER NOT NULL, created_at INTEGER NOT NULL) STRICT;
CREATE TRIGGER shop_kind_fixed BEFORE UPDATE OF kind, shop_id ON shop
  BEGIN SELECT RAISE(ABORT, 'a shop keeps its kind'); END;

CREATE TABLE secret(name TEXT PRIMARY KEY, value BLOB NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE counter(name TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE staff(
  id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, name TEXT NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('counter', 'manager')), active INTEGER NOT NULL DEFAULT 1,
  created_at INTEGER NOT NULL) STRICT;

CREATE TABLE audit(
  seq INTEGER PRIMARY KEY, at INTEGER NOT NULL, actor_id INTEGER, actor TEXT NOT NULL, role TEXT NOT NULL,
  action TEXT NOT NULL, object TEXT NOT NULL, fields TEXT NOT NULL,
  generation INTEGER NOT NULL, mac BLOB NOT NULL) STRICT;
CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;
CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;
CREATE TABLE audit_head(
  id INTEGER PRIMARY KEY CHECK (id = 1), seq INTEGER NOT NULL, mac BLOB NOT NULL) STRICT;

CREATE TABLE import_batch(
  id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, shape TEXT NOT NULL, sha256 BLOB NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('staging', 'publishing', 'undoing', 'refusals', 'done')),
  started_at INTEGER NOT NULL, ended_at INTEGER, by_staff INTEGER REFERENCES staff(id),
  rows_read INTEGER NOT NULL DEFAULT 0, report TEXT NOT NULL DEFAULT '{}') STRICT;
CREATE TABLE import_row(
  import_id INTEGER NOT NULL REFERENCES import_batch(id), line INTEGER NOT NULL, body TEXT NOT NULL,
  PRIMARY KEY (import_id, line)) STRICT, WITHOUT ROWID;
CREATE TABLE import_touched(
  import_id INTEGER NOT NULL REFERENCES import_batch(id), customer_id INTEGER NOT NULL,
  active_at INTEGER NOT NULL DEFAULT 0, PRIMARY KEY (import_id, customer_id)) STRICT, WITHOUT ROWID;
CREATE INDEX import_touched_by_time ON import_touched(import_id, active_at, customer_id);

CREATE TABLE customer(
  id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, code TEXT NOT NULL UNIQUE,
  full_name TEXT NOT NULL DEFAULT '', called_name TEXT NOT NULL DEFAULT '', address_form TEXT, gender TEXT,
  birth_year INTEGER, birth_month INTEGER, birth_day INTEGER,
  source TEXT NOT NULL DEFAULT '', notes TEXT NOT NULL DEFAULT '',
  sort_given BLOB NOT NULL, sort_family BLOB NOT NULL,
  archived_at INTEGER, created_at INTEGER NOT NULL, created_by INTEGER REFERENCES staff(id),
  changed_at INTEGER NOT NULL, changed_by INTEGER REFERENCES staff(id),
  version INTEGER NOT NULL DEFAULT 1, import_id INTEGER REFERENCES import_batch(id)) STRICT;
CREATE INDEX customer_by_import ON customer(import_id) WHERE import_id IS NOT NULL;

CREATE TABLE phone(
  id INTEGER PRIMARY KEY, customer_id INTEGER NOT NULL REFERENCES customer(id), position INTEGER NOT NULL,
  typed TEXT NOT NULL, e164 TEXT, old_e164 TEXT, label TEXT NOT NULL DEFAULT '',
  import_id INTEGER REFERENCES import_batch(id)) STRICT;
CREATE INDEX phone_of ON phone(customer_id, position);
CREATE INDEX phone_by_number ON phone(e164) WHERE e164 IS NOT NULL;
CREATE INDEX phone_by_import ON phone(import_id) WHERE import_id IS NOT NULL;

CREATE TABLE email(
  id INTEGER PRIMARY KEY, customer_id INTEGER NOT NULL REFERENCES customer(id), position INTEGER NOT NULL,
  typed TEXT NOT NULL, normalized TEXT, label TEXT NOT NULL DEFAULT '',
  import_id INTEGER REFERENCES import_batch(id)) STRICT;
CREATE INDEX email_of ON email(customer_id, position);
CREATE INDEX email_by_address ON email(normalized) WHERE normalized IS NOT NULL;
CREATE INDEX email_by_import ON email(import_id) WHERE import_id IS NOT NULL;

CREATE TABLE address(
  id INTEGER PRIMARY KEY, customer_id INTEGER NOT NULL REFERENCES customer(id), position INTEGER NOT NULL,
  given TEXT NOT NULL, commune_code TEXT NOT NULL DEFAULT '', province_code TEXT NOT NULL DEFAULT '',
  units_version TEXT NOT NULL DEFAULT '', label TEXT NOT NULL DEFAULT '',
  import_id INTEGER REFERENCES import_batch(id)) STRICT;
CREATE INDEX address_of ON address(customer_id, position);
CREATE INDEX address_by_import ON address(import_id) WHERE import_id IS NOT NULL;
CREATE TRIGGER address_given_fixed BEFORE UPDATE OF given ON address
  BEGIN SELECT RAISE(ABORT, 'an address as given is kept for ever'); END;

CREATE TABLE web_trace(
  customer_id INTEGER NOT NULL REFERENCES customer(id), ip TEXT NOT NULL DEFAULT '',
  language TEXT NOT NULL DEFAULT '', seen_at INTEGER NOT NULL,
  import_id INTEGER NOT NULL REFERENCES import_batch(id),
  PRIMARY KEY (customer_id, import_id)) STRICT, WITHOUT ROWID;

CREATE TABLE web_account(
  customer_id INTEGER NOT NULL REFERENCES customer(id), web_id TEXT NOT NULL PRIMARY KEY,
  import_id INTEGER REFERENCES import_batch(id)) STRICT, WITHOUT ROWID;
CREATE INDEX web_account_of ON web_account(customer_id);

CREATE TABLE customer_save(
  id INTEGER PRIMARY KEY, customer_id INTEGER NOT NULL REFERENCES customer(id), version INTEGER NOT NULL,
  before TEXT NOT NULL, saved_at INTEGER NOT NULL, saved_by INTEGER NOT NULL REFERENCES staff(id),
  undone_at INTEGER) STRICT;
CREATE INDEX customer_save_of ON customer_save(customer_id, version);

CREATE TABLE search_doc(
  rank INTEGER PRIMARY KEY, customer_id INTEGER NOT NULL UNIQUE REFERENCES customer(id),
  code TEXT NOT NULL, name TEXT NOT NULL, called TEXT NOT NULL, address_form TEXT, name_fold TEXT NOT NULL,
  phones TEXT NOT NULL, emails TEXT NOT NULL, tail TEXT NOT NULL, place TEXT NOT NULL,
  refusals INTEGER NOT NULL DEFAULT 0, archived INTEGER NOT NULL DEFAULT 0, last_at INTEGER NOT NULL) STRICT;
CREATE VIRTUAL TABLE search USING fts5(terms, content='', contentless_delete=1, detail=none,
  prefix='1 2 3 4 5 6 7', tokenize='unicode61 remove_diacritics 2');
INSERT INTO search(search, rank) VALUES('pgsz', 3940);

CREATE TABLE product(
  id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, code TEXT NOT NULL UNIQUE, barcode TEXT UNIQUE,
  name TEXT NOT NULL, name_fold TEXT NOT NULL, unit TEXT NOT NULL DEFAULT '', price INTEGER NOT NULL,
  active INTEGER NOT NULL DEFAULT 1, changed_at INTEGER NOT NULL, changed_by INTEGER REFERENCES staff(id),
  version INTEGER NOT NULL DEFAULT 1, import_id INTEGER REFERENCES import_batch(id)) STRICT;

CREATE TABLE order_draft(
  id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, customer_id INTEGER REFERENCES customer(id),
  body TEXT NOT NULL, held INTEGER NOT NULL DEFAULT 0, staff_id INTEGER NOT NULL REFERENCES staff(id),
  created_at INTEGER NOT NULL, changed_at INTEGER NOT NULL) STRICT;
CREATE INDEX order_draft_of ON order_draft(customer_id) WHERE customer_id IS NOT NULL;

CREATE TABLE orders(
  id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, number TEXT NOT NULL UNIQUE,
  customer_id INTEGER REFERENCES customer(id), at INTEGER NOT NULL, staff_id INTEGER REFERENCES staff(id),
  discount_percent INTEGER NOT NULL DEFAULT 0, discount_amount INTEGER NOT NULL DEFAULT 0,
  fee INTEGER NOT NULL DEFAULT 0, total INTEGER NOT NULL, payment TEXT, note TEXT NOT NULL DEFAULT '',
  summary TEXT NOT NULL DEFAULT '', corrects_id INTEGER REFERENCES orders(id),
  web_id TEXT, import_id INTEGER REFERENCES import_batch(id)) STRICT;
CREATE UNIQUE INDEX orders_by_web_id ON orders(web_id) WHERE web_id IS NOT NULL;
CREATE INDEX orders_of ON orders(customer_id, at);
CREATE INDEX orders_at ON orders(at);
CREATE INDEX orders_by_import ON orders(import_id) WHERE import_id IS NOT NULL;
CREATE INDEX orders_correcting ON orders(corrects_id) WHERE corrects_id IS NOT NULL;

CREATE TABLE order_line(
  order_id INTEGER NOT NULL REFERENCES orders(id), position INTEGER NOT NULL,
  product_id INTEGER,  -- of a product, which is never deleted; no REFERENCES, so that an undone import, which
                       -- takes its products back, need not look through every line ever sold
  code TEXT NOT NULL, name TEXT NOT NULL, unit TEXT NOT NULL,
  quantity INTEGER NOT NULL, price INTEGER NOT NULL, discount_percent INTEGER NOT NULL DEFAULT 0,
  discount_amount INTEGER NOT NULL DEFAULT 0, total INTEGER NOT NULL,
  PRIMARY KEY (order_id, position)) STRICT, WITHOUT ROWID;

CREATE TABLE order_event(
  id INTEGER PRIMARY KEY, order_id INTEGER NOT NULL REFERENCES orders(id), at INTEGER NOT NULL,
  staff_id INTEGER REFERENCES staff(id), kind TEXT NOT NULL, reason TEXT NOT NULL DEFAULT '',
  import_id INTEGER REFERENCES import_batch(id)) STRICT;
CREATE INDEX order_event_of ON order_event(order_id);
CREATE UNIQUE INDEX order_cancelled_once ON order_event(order_id) WHERE kind = 'cancelled';
CREATE INDEX order_event_by_import ON order_event(import_id) WHERE import_id IS NOT NULL;

CREATE TRIGGER orders_no_update BEFORE UPDATE ON orders
  BEGIN SELECT RAISE(ABORT, 'a finished order is never overwritten'); END;
CREATE TRIGGER orders_no_delete BEFORE DELETE ON orders
  WHEN NOT EXISTS (SELECT 1 FROM import_batch WHERE id = OLD.import_id AND state = 'undoing')
  BEGIN SELECT RAISE(ABORT, 'a finished order is never deleted'); END;
CREATE TRIGGER order_line_no_update BEFORE UPDATE ON order_line
  BEGIN SELECT RAISE(ABORT, 'a finished order is never overwritten'); END;
CREATE TRIGGER order_line_no_delete BEFORE DELETE ON order_line
  WHEN NOT EXISTS (SELECT 1 FROM orders JOIN import_batch ON import_batch.id = orders.import_id
                   WHERE orders.id = OLD.order_id AND import_batch.state = 'undoing')
  BEGIN SELECT RAISE(ABORT, 'a finished order is never deleted'); END;
CREATE TRIGGER order_event_no_update BEFORE UPDATE ON order_event
  BEGIN SELECT RAISE(ABORT, 'an order''s facts are append-only'); END;
CREATE TRIGGER order_event_no_delete BEFORE DELETE ON order_event
  WHEN NOT EXISTS (SELECT 1 FROM import_batch WHERE id = OLD.import_id AND state = 'undoing')
  BEGIN SELECT RAISE(ABORT, 'an order''s facts are append-only'); END;

CREATE TABLE wording(
  id INTEGER PRIMARY KEY, version INTEGER NOT NULL, language TEXT NOT NULL, body TEXT NOT NULL,
  sha256 BLOB NOT NULL, created_at INTEGER NOT NULL, UNIQUE (version, language)) STRICT;
CREATE TABLE policy(
  id INTEGER PRIMARY KEY, version INTEGER NOT NULL UNIQUE, body TEXT NOT NULL, sha256 BLOB NOT NULL,
  created_at INTEGER NOT NULL) STRICT;

CREATE TABLE consent(
  id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, customer_id INTEGER REFERENCES customer(id),
  contact_hash BLOB,
  channel TEXT NOT NULL CHECK (channel IN ('call', 'message', 'email')),
  purpose TEXT NOT NULL CHECK (purpose IN ('service', 'feedback', 'marketing', 'occasion', 'analysis')),
  decision TEXT NOT NULL CHECK (decision IN ('granted', 'refused', 'withdrawn')),
  stated_at INTEGER NOT NULL, recorded_at INTEGER NOT NULL,
  how TEXT NOT NULL
    CHECK (how IN ('counter', 'phone', 'message', 'email', 'letter', 'web', 'authority', 'import')),
  recorded_by INTEGER NOT NULL REFERENCES staff(id),
  wording_id INTEGER REFERENCES wording(id), policy_id INTEGER REFERENCES policy(id),
  expires_at INTEGER, representative TEXT, relation TEXT, note TEXT NOT NULL DEFAULT '',
  evidence_id INTEGER, corrects_id INTEGER REFERENCES consent(id),
  import_id INTEGER REFERENCES import_batch(id), mac BLOB NOT NULL,
  CHECK (decision <> 'granted' OR wording_id IS NOT NULL)) STRICT;
CREATE INDEX consent_of ON consent(customer_id);
CREATE TRIGGER consent_no_update BEFORE UPDATE ON consent
  BEGIN SELECT RAISE(ABORT, 'the consent ledger is append-only'); END;
CREATE TRIGGER consent_no_delete BEFORE DELETE ON consent
  BEGIN SELECT RAISE(ABORT, 'the consent ledger is append-only'); END;

CREATE TABLE consent_head(
  id INTEGER PRIMARY KEY CHECK (id = 1), seq INTEGER NOT NULL, mac BLOB NOT NULL) STRICT;

CREATE TABLE consent_state(
  customer_id INTEGER NOT NULL REFERENCES customer(id), channel TEXT NOT NULL, purpose TEXT NOT NULL,
  decision TEXT NOT NULL, consent_id INTEGER NOT NULL REFERENCES consent(id),
  PRIMARY KEY (customer_id, channel, purpose)) STRICT, WITHOUT ROWID;

CREATE TABLE setting(name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
"""

V2 = """
ALTER TABLE staff ADD COLUMN secret TEXT NOT NULL DEFAULT '';       -- PHC string; none in a demo
ALTER TABLE staff ADD COLUMN pin_digits INTEGER NOT NULL DEFAULT 0; -- 0: a passphrase
ALTER TABLE staff ADD COLUMN failures INTEGER NOT NULL DEFAULT 0;   -- wrong tries in a row
ALTER TABLE staff ADD COLUMN failed_at INTEGER NOT NULL DEFAULT 0;  -- ms of the monotonic clock
CREATE UNIQUE INDEX staff_by_name ON staff(name) WHERE active;

ALTER TABLE shop ADD COLUMN phone TEXT NOT NULL DEFAULT '';
ALTER TABLE shop ADD COLUMN email TEXT NOT NULL DEFAULT '';
ALTER TABLE shop ADD COLUMN address TEXT NOT NULL DEFAULT '';
ALTER TABLE shop ADD COLUMN website TEXT NOT NULL DEFAULT '';

CREATE TABLE audit_key(generation INTEGER PRIMARY KEY, wrapped BLOB NOT NULL) STRICT;

CREATE TABLE kept_form(
  staff_id INTEGER PRIMARY KEY REFERENCES staff(id), body TEXT NOT NULL, kept_at INTEGER NOT NULL) STRICT;

CREATE TABLE migration(version INTEGER PRIMARY KEY, at INTEGER NOT NULL) STRICT;
"""

V3 = """
CREATE INDEX consent_by_contact ON consent(contact_hash) WHERE contact_hash IS NOT NULL;

CREATE TABLE contact_log(
  id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, at INTEGER NOT NULL,
  customer_id INTEGER REFERENCES customer(id), contact_hash BLOB NOT NULL,
  channel TEXT NOT NULL CHECK (channel IN ('call', 'message', 'email')),
  purpose TEXT NOT NULL CHECK (purpose IN ('service', 'feedback', 'marketing', 'occasion', 'analysis')),
  outcome TEXT NOT NULL CHECK (outcome IN ('reached', 'no_answer', 'sent', 'wrong_person')),
  staff_id INTEGER NOT NULL REFERENCES staff(id), order_id INTEGER REFERENCES orders(id)) STRICT;
CREATE INDEX contact_log_by_contact ON contact_log(contact_hash, channel, at);
CREATE INDEX contact_log_of ON contact_log(customer_id, at) WHERE customer_id IS NOT NULL;
CREATE INDEX contact_log_by_order ON contact_log(order_id) WHERE order_id IS NOT NULL;
CREATE TRIGGER contact_log_no_update BEFORE UPDATE ON contact_log
  BEGIN SELECT RAISE(ABORT, 'the contact log is append-only'); END;
CREATE TRIGGER contact_log_no_delete BEFORE DELETE ON contact_log
  BEGIN SELECT RAISE(ABORT, 'the contact log is append-only'); END;

CREATE TABLE do_not_call_list(
  id INTEGER PRIMARY KEY, as_of INTEGER NOT NULL, brought_at INTEGER NOT NULL,
  brought_by INTEGER NOT NULL REFERENCES staff(id)) STRICT;
CREATE TABLE do_not_call(
  id INTEGER PRIMARY KEY, contact_hash BLOB NOT NULL UNIQUE,
  calls INTEGER NOT NULL, messages INTEGER NOT NULL,
  list_id INTEGER NOT NULL REFERENCES do_not_call_list(id)) STRICT;
"""

V4 = """
CREATE TABLE evidence(
  id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE,
  kind TEXT NOT NULL CHECK (kind IN ('scan', 'photo', 'text', 'call')),
  media TEXT NOT NULL, title TEXT NOT NULL DEFAULT '', body BLOB NOT NULL, sha256 BLOB NOT NULL,
  attached_at INTEGER NOT NULL, attached_by INTEGER NOT NULL REFERENCES staff(id), mac BLOB NOT NULL) STRICT;
CREATE TRIGGER evidence_no_update BEFORE UPDATE ON evidence
  BEGIN SELECT RAISE(ABORT, 'evidence is never changed'); END;
CREATE TRIGGER evidence_no_delete BEFORE DELETE ON evidence
  BEGIN SELECT RAISE(ABORT, 'evidence is never deleted'); END;

CREATE INDEX consent_with_a_day ON consent(customer_id) WHERE expires_at IS NOT NULL;

ALTER TABLE wording ADD COLUMN created_by INTEGER REFERENCES staff(id);
CREATE TRIGGER wording_no_update BEFORE UPDATE ON wording
  BEGIN SELECT RAISE(ABORT, 'a kept version never changes'); END;
CREATE TRIGGER wording_no_delete BEFORE DELETE ON wording
  BEGIN SELECT RAISE(ABORT, 'a kept version never changes'); END;
ALTER TABLE policy ADD COLUMN title TEXT NOT NULL DEFAULT '';
ALTER TABLE policy ADD COLUMN in_force TEXT NOT NULL DEFAULT '';
ALTER TABLE policy ADD COLUMN created_by INTEGER REFERENCES staff(id);
CREATE TRIGGER policy_no_update BEFORE UPDATE ON policy
  BEGIN SELECT RAISE(ABORT, 'a kept version never changes'); END;
CREATE TRIGGER policy_no_delete BEFORE DELETE ON policy
  BEGIN SELECT RAISE(ABORT, 'a kept version never changes'); END;

ALTER TABLE do_not_call_list ADD COLUMN numbers INTEGER NOT NULL DEFAULT 0; -- in the list
ALTER TABLE do_not_call_list ADD COLUMN added INTEGER NOT NULL DEFAULT 0;   -- of them, those no list had before
ALTER TABLE do_not_call_list ADD COLUMN ready INTEGER NOT NULL DEFAULT 1;   -- whole, and so in force
UPDATE do_not_call_list SET added = (SELECT count(*) FROM do_not_call WHERE list_id = do_not_call_list.id);
UPDATE do_not_call_list SET numbers = added;

CREATE TABLE contact_rule(
  id INTEGER PRIMARY KEY, since TEXT NOT NULL, body TEXT NOT NULL, note TEXT NOT NULL,
  recorded_at INTEGER NOT NULL, recorded_by INTEGER NOT NULL REFERENCES staff(id)) STRICT;
CREATE TRIGGER contact_rule_no_update BEFORE UPDATE ON contact_rule
  BEGIN SELECT RAISE(ABORT, 'rules are append-only'); END;
CREATE TRIGGER contact_rule_no_delete BEFORE DELETE ON contact_rule
  BEGIN SELECT RAISE(ABORT, 'rules are append-only'); END;

CREATE TABLE contact_override(
  id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, at INTEGER NOT NULL,
  customer_id INTEGER NOT NULL REFERENCES customer(id), order_id INTEGER NOT NULL REFERENCES orders(id),
  contact_hash BLOB NOT NULL, channel TEXT NOT NULL CHECK (channel IN ('call', 'message', 'email')),
  refusal TEXT NOT NULL, consent_id INTEGER REFERENCES consent(id),
  reason TEXT NOT NULL, staff_id INTEGER NOT NULL REFERENCES staff(id)) STRICT;
CREATE INDEX contact_override_of ON contact_override(customer_id);
CREATE INDEX contact_override_by_order ON contact_override(order_id);
CREATE TRIGGER contact_override_no_update BEFORE UPDATE ON contact_override
  BEGIN SELECT RAISE(ABORT, 'overrides are append-only'); END;
CREATE TRIGGER contact_override_no_delete BEFORE DELETE ON contact_override
  BEGIN SELECT RAISE(ABORT, 'overrides are append-only'); END;
ALTER TABLE contact_log ADD COLUMN override_id INTEGER REFERENCES contact_override(id);

CREATE TABLE contact_list(
  id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, code TEXT NOT NULL UNIQUE, name TEXT NOT NULL,
  purpose TEXT NOT NULL CHECK (purpose IN ('service', 'feedback', 'marketing', 'occasion', 'analysis')),
  channel TEXT NOT NULL CHECK (channel IN ('call', 'message', 'email')),
  made_at INTEGER NOT NULL, made_by INTEGER NOT NULL REFERENCES staff(id), expires_at INTEGER NOT NULL,
  asked INTEGER NOT NULL, held INTEGER NOT NULL, left_out TEXT NOT NULL,
  replaces_id INTEGER REFERENCES contact_list(id)) STRICT;
CREATE TRIGGER contact_list_no_update BEFORE UPDATE ON contact_list
  BEGIN SELECT RAISE(ABORT, 'a list is never changed, only ended'); END;
CREATE TRIGGER contact_list_no_delete BEFORE DELETE ON contact_list
  BEGIN SELECT RAISE(ABORT, 'a list is never deleted, only ended'); END;
CREATE TABLE contact_list_member(
  list_id INTEGER NOT NULL,  -- no REFERENCES: members are written first, in short transactions, and the row of
                             -- contact_list, which makes the list exist, comes last
  customer_id INTEGER NOT NULL REFERENCES customer(id),
  PRIMARY KEY (list_id, customer_id)) STRICT, WITHOUT ROWID;
CREATE INDEX contact_list_member_of ON contact_list_member(customer_id);
CREATE TABLE contact_list_end(
  list_id INTEGER PRIMARY KEY REFERENCES contact_list(id),
  kind TEXT NOT NULL CHECK (kind IN ('recalled', 'reissued')),
  at INTEGER NOT NULL, staff_id INTEGER NOT NULL REFERENCES staff(id)) STRICT;
CREATE TRIGGER contact_list_end_no_update BEFORE UPDATE ON contact_list_end
  BEGIN SELECT RAISE(ABORT, 'a list ends once'); END;
CREATE TRIGGER contact_list_end_no_delete BEFORE DELETE ON contact_list_end
  BEGIN SELECT RAISE(ABORT, 'a list ends once'); END;
"""

V5 = """
ALTER TABLE orders ADD COLUMN source TEXT NOT NULL DEFAULT 'counter' CHECK (source IN ('counter', 'phone', 'web'));
ALTER TABLE product ADD COLUMN vat TEXT NOT NULL DEFAULT 'standard';
ALTER TABLE order_line ADD COLUMN vat INTEGER;  -- hundredths of a percent within the price; null: before it was kept
ALTER TABLE order_line ADD COLUMN vat_kind TEXT;  -- of the goods then: 0 % is not the same as not subject to VAT

CREATE TABLE vat_rate(
  id INTEGER PRIMARY KEY, since TEXT NOT NULL, kind TEXT NOT NULL, hundredths INTEGER NOT NULL,
  note TEXT NOT NULL, recorded_at INTEGER NOT NULL, recorded_by INTEGER NOT NULL REFERENCES staff(id)) STRICT;
CREATE TRIGGER vat_rate_no_update BEFORE UPDATE ON vat_rate BEGIN SELECT RAISE(ABORT, 'rates are append-only'); END;
CREATE TRIGGER vat_rate_no_delete BEFORE DELETE ON vat_rate BEGIN SELECT RAISE(ABORT, 'rates are append-only'); END;

CREATE TABLE order_payment(
  id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, order_id INTEGER NOT NULL REFERENCES orders(id),
  at INTEGER NOT NULL, staff_id INTEGER REFERENCES staff(id),
  way TEXT NOT NULL CHECK (way IN ('cash', 'transfer', 'card', 'on_delivery')),
  amount INTEGER NOT NULL CHECK (amount <> 0),  -- below nothing: given back
  received INTEGER,                             -- cash laid on the counter
  reference TEXT NOT NULL DEFAULT '', reason TEXT NOT NULL DEFAULT '',
  corrects_id INTEGER REFERENCES order_payment(id), import_id INTEGER REFERENCES import_batch(id),
  carried_id INTEGER REFERENCES orders(id)) STRICT;  -- the other order, when money only went over from one to the other
CREATE INDEX order_payment_of ON order_payment(order_id);
CREATE UNIQUE INDEX order_payment_corrected_once ON order_payment(corrects_id) WHERE corrects_id IS NOT NULL;
CREATE INDEX order_payment_by_import ON order_payment(import_id) WHERE import_id IS NOT NULL;
CREATE TRIGGER order_payment_no_update BEFORE UPDATE ON order_payment
  BEGIN SELECT RAISE(ABORT, 'money facts are append-only'); END;
CREATE TRIGGER order_payment_no_delete BEFORE DELETE ON order_payment
  WHEN NOT EXISTS (SELECT 1 FROM import_batch WHERE id = OLD.import_id AND state = 'undoing')
  BEGIN SELECT RAISE(ABORT, 'money facts are append-only'); END;
INSERT INTO order_payment(uid, order_id, at, staff_id, way, amount, import_id)
  SELECT randomblob(16), id, at, staff_id, payment, total, import_id FROM orders
  WHERE payment IN ('cash', 'transfer', 'card') AND total > 0
    AND NOT EXISTS (SELECT 1 FROM order_event WHERE order_id = orders.id AND kind = 'cancelled');

CREATE TABLE order_return(
  id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, order_id INTEGER NOT NULL REFERENCES orders(id),
  at INTEGER NOT NULL, staff_id INTEGER NOT NULL REFERENCES staff(id),
  kind TEXT NOT NULL CHECK (kind IN ('returned', 'exchanged')), reason TEXT NOT NULL,
  value INTEGER NOT NULL, new_order_id INTEGER REFERENCES orders(id)) STRICT;
CREATE INDEX order_return_of ON order_return(order_id);
CREATE TABLE order_return_line(
  return_id INTEGER NOT NULL REFERENCES order_return(id), position INTEGER NOT NULL,
  quantity INTEGER NOT NULL, value INTEGER NOT NULL, PRIMARY KEY (return_id, position)) STRICT, WITHOUT ROWID;
CREATE TRIGGER order_return_no_update BEFORE UPDATE ON order_return
  BEGIN SELECT RAISE(ABORT, 'an order''s facts are append-only'); END;
CREATE TRIGGER order_return_no_delete BEFORE DELETE ON order_return
  BEGIN SELECT RAISE(ABORT, 'an order''s facts are append-only'); END;
CREATE TRIGGER order_return_line_no_update BEFORE UPDATE ON order_return_line
  BEGIN SELECT RAISE(ABORT, 'an order''s facts are append-only'); END;
CREATE TRIGGER order_return_line_no_delete BEFORE DELETE ON order_return_line
  BEGIN SELECT RAISE(ABORT, 'an order''s facts are append-only'); END;

CREATE TABLE carrier(
  id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, name TEXT NOT NULL UNIQUE, columns TEXT NOT NULL DEFAULT '[]',
  product_names INTEGER NOT NULL DEFAULT 0, active INTEGER NOT NULL DEFAULT 1,
  changed_at INTEGER NOT NULL, changed_by INTEGER REFERENCES staff(id)) STRICT;

CREATE TABLE parcel(
  id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, code TEXT NOT NULL UNIQUE, return_code TEXT NOT NULL UNIQUE,
  order_id INTEGER NOT NULL REFERENCES orders(id), carrier_id INTEGER NOT NULL REFERENCES carrier(id),
  sorting TEXT NOT NULL DEFAULT '', marks TEXT NOT NULL DEFAULT '', weight INTEGER NOT NULL, cod INTEGER NOT NULL,
  made_at INTEGER NOT NULL, made_by INTEGER NOT NULL REFERENCES staff(id),
  phone_hash BLOB, address_hash BLOB) STRICT;  -- keyed, of what was chosen at the packing; null: the customer's first
CREATE INDEX parcel_of_order ON parcel(order_id);
CREATE INDEX parcel_made ON parcel(made_at);
CREATE TABLE parcel_line(
  parcel_id INTEGER NOT NULL REFERENCES parcel(id), position INTEGER NOT NULL, quantity INTEGER NOT NULL,
  PRIMARY KEY (parcel_id, position)) STRICT, WITHOUT ROWID;
CREATE TABLE parcel_event(
  id INTEGER PRIMARY KEY, parcel_id INTEGER NOT NULL REFERENCES parcel(id), at INTEGER NOT NULL,
  staff_id INTEGER NOT NULL REFERENCES staff(id), kind TEXT NOT NULL, note TEXT NOT NULL DEFAULT '') STRICT;
CREATE INDEX parcel_event_of ON parcel_event(parcel_id);
CREATE INDEX parcel_event_waybill ON parcel_event(note) WHERE kind = 'waybill';
CREATE TRIGGER parcel_no_update BEFORE UPDATE ON parcel BEGIN SELECT RAISE(ABORT, 'a parcel is never changed'); END;
CREATE TRIGGER parcel_no_delete BEFORE DELETE ON parcel BEGIN SELECT RAISE(ABORT, 'a parcel is never deleted'); END;
CREATE TRIGGER parcel_line_no_update BEFORE UPDATE ON parcel_line
  BEGIN SELECT RAISE(ABORT, 'a parcel is never changed'); END;
CREATE TRIGGER parcel_line_no_delete BEFORE DELETE ON parcel_line
  BEGIN SELECT RAISE(ABORT, 'a parcel is never deleted'); END;
CREATE TRIGGER parcel_event_no_update BEFORE UPDATE ON parcel_event
  BEGIN SELECT RAISE(ABORT, 'a parcel''s facts are append-only'); END;
CREATE TRIGGER parcel_event_no_delete BEFORE DELETE ON parcel_event
  BEGIN SELECT RAISE(ABORT, 'a parcel''s facts are append-only'); END;

CREATE TABLE manifest(
  id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, number TEXT NOT NULL UNIQUE,
  carrier_id INTEGER NOT NULL REFERENCES carrier(id), day TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('spreadsheet', 'sheet')), parcels INTEGER NOT NULL, cod INTEGER NOT NULL,
  sha256 BLOB NOT NULL, made_at INTEGER NOT NULL, made_by INTEGER NOT NULL REFERENCES staff(id)) STRICT;
CREATE TABLE manifest_parcel(
  manifest_id INTEGER NOT NULL REFERENCES manifest(id), parcel_id INTEGER NOT NULL REFERENCES parcel(id),
  cod INTEGER NOT NULL,  -- what it says to collect; what was paid since the packing is off
  PRIMARY KEY (manifest_id, parcel_id)) STRICT, WITHOUT ROWID;
CREATE INDEX manifest_parcel_of ON manifest_parcel(parcel_id);
CREATE TRIGGER manifest_no_update BEFORE UPDATE ON manifest
  BEGIN SELECT RAISE(ABORT, 'a manifest is never changed'); END;
CREATE TRIGGER manifest_no_delete BEFORE DELETE ON manifest
  BEGIN SELECT RAISE(ABORT, 'a manifest is never deleted'); END;
CREATE TRIGGER manifest_parcel_no_update BEFORE UPDATE ON manifest_parcel
  BEGIN SELECT RAISE(ABORT, 'a manifest is never changed'); END;
CREATE TRIGGER manifest_parcel_no_delete BEFORE DELETE ON manifest_parcel
  BEGIN SELECT RAISE(ABORT, 'a manifest is never deleted'); END;
"""

STEPS = {2: V2, 3: V3, 4: V4, 5: V5}  # what leads from the version before to this one
