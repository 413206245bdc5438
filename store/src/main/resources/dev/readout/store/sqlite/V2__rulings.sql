-- What people decided on what was found. A log: rows are only added. The words are JSON.
CREATE TABLE ruling (
  number       INTEGER NOT NULL PRIMARY KEY,
  dossier      TEXT    NOT NULL,
  words        TEXT    NOT NULL,
  deed         TEXT    NOT NULL,
  value        TEXT    NOT NULL,
  stood_before TEXT    NOT NULL,
  person       TEXT    NOT NULL,
  reason       TEXT    NOT NULL,
  ruled_at     INTEGER NOT NULL,
  request      TEXT,
  UNIQUE (dossier, request)
);
