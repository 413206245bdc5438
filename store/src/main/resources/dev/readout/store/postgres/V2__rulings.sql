-- What people decided on what was found. A log: rows are only added. The words are JSON.
CREATE TABLE ruling (
  number       BIGINT NOT NULL PRIMARY KEY,
  dossier      TEXT COLLATE "C"    NOT NULL,
  words        TEXT COLLATE "C"    NOT NULL,
  deed         TEXT COLLATE "C"    NOT NULL,
  value        TEXT COLLATE "C"    NOT NULL,
  stood_before TEXT COLLATE "C"    NOT NULL,
  person       TEXT COLLATE "C"    NOT NULL,
  reason       TEXT COLLATE "C"    NOT NULL,
  ruled_at     BIGINT NOT NULL,
  request      TEXT COLLATE "C",
  UNIQUE (dossier, request)
);
