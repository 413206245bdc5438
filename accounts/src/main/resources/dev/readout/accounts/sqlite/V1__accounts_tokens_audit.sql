-- Times are milliseconds since 1970-01-01T00:00Z. No secret is kept, only what it is checked by.

CREATE TABLE account (
  name     TEXT    NOT NULL PRIMARY KEY COLLATE NOCASE,
  role     TEXT    NOT NULL,
  -- Argon2id, in the PHC string format.
  password TEXT    NOT NULL,
  -- Another one with every password: whoever signed in with an older one is out.
  stamp    TEXT    NOT NULL,
  made_at  INTEGER NOT NULL
);

CREATE TABLE token (
  id          TEXT    NOT NULL PRIMARY KEY,
  account     TEXT    NOT NULL COLLATE NOCASE REFERENCES account (name) ON DELETE CASCADE,
  -- SHA-256 of a secret of 256 random bits.
  secret_hash TEXT    NOT NULL,
  scope       TEXT    NOT NULL,
  until_day   TEXT    NOT NULL,
  made_at     INTEGER NOT NULL
);

-- A log: rows are only added.
CREATE TABLE audit (
  number  INTEGER NOT NULL PRIMARY KEY,
  at      INTEGER NOT NULL,
  person  TEXT    NOT NULL,
  origin  TEXT    NOT NULL,
  deed    TEXT    NOT NULL
);
CREATE TRIGGER audit_is_not_deleted BEFORE DELETE ON audit
BEGIN
  SELECT RAISE(ABORT, 'the audit log is only added to');
END;
CREATE TRIGGER audit_is_not_changed BEFORE UPDATE ON audit
BEGIN
  SELECT RAISE(ABORT, 'the audit log is only added to');
END;
