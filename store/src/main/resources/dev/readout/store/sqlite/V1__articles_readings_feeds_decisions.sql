-- Times are milliseconds since 1970-01-01T00:00Z; public times are ISO local, as the article has them. Ids come from content.

-- Bytes by the SHA-256 of what they are unpacked: texts, raw bytes, fields of articles, readings.
CREATE TABLE blob (
  hash   TEXT    NOT NULL PRIMARY KEY,
  size   INTEGER NOT NULL,
  packed BLOB    NOT NULL
);

CREATE TABLE version (
  id          TEXT    NOT NULL PRIMARY KEY,
  address     TEXT    NOT NULL,
  number      INTEGER NOT NULL,
  text_hash   TEXT    NOT NULL REFERENCES blob (hash),
  fields_hash TEXT    NOT NULL REFERENCES blob (hash),
  raw_hash    TEXT             REFERENCES blob (hash),
  public_from TEXT,
  public_to   TEXT,
  known_at    INTEGER NOT NULL,
  UNIQUE (address, number)
);

-- The version that was last seen at an address.
CREATE TABLE article (
  address         TEXT    NOT NULL PRIMARY KEY,
  current_version TEXT    NOT NULL REFERENCES version (id),
  seen_at         INTEGER NOT NULL
);

CREATE TABLE reading (
  version     TEXT    NOT NULL REFERENCES version (id),
  reader      TEXT    NOT NULL,
  fields_hash TEXT    NOT NULL REFERENCES blob (hash),
  known_at    INTEGER NOT NULL,
  PRIMARY KEY (version, reader)
);

CREATE TABLE poll (
  address       TEXT    NOT NULL PRIMARY KEY,
  kind          TEXT    NOT NULL,
  etag          TEXT,
  last_modified TEXT,
  next_at       INTEGER NOT NULL,
  failures      INTEGER NOT NULL,
  success_at    INTEGER,
  problem       TEXT
);

CREATE TABLE lead (
  address   TEXT    NOT NULL PRIMARY KEY,
  feed      TEXT    NOT NULL,
  claims    TEXT    NOT NULL,
  found_at  INTEGER NOT NULL,
  state     TEXT    NOT NULL,
  attempts  INTEGER NOT NULL,
  next_at   INTEGER NOT NULL,
  problem   TEXT
);
CREATE INDEX lead_by_state ON lead (state, found_at);

-- A log: rows are only added.
CREATE TABLE decision (
  number     INTEGER NOT NULL PRIMARY KEY,
  dossier    TEXT    NOT NULL,
  address    TEXT    NOT NULL,
  verdict    TEXT    NOT NULL,
  person     TEXT,
  reason     TEXT    NOT NULL,
  decided_at INTEGER NOT NULL
);
CREATE INDEX decision_by_dossier ON decision (dossier, address, number);

CREATE TABLE edition (
  number     INTEGER NOT NULL PRIMARY KEY,
  dossier    TEXT    NOT NULL,
  members    TEXT    NOT NULL,
  reader     TEXT    NOT NULL,
  as_of      TEXT,
  written_at INTEGER NOT NULL
);
CREATE INDEX edition_by_dossier ON edition (dossier, number);

-- All that happened, numbered without gaps.
CREATE TABLE change (
  number     INTEGER NOT NULL PRIMARY KEY,
  kind       TEXT    NOT NULL,
  subject    TEXT    NOT NULL,
  changed_at INTEGER NOT NULL
);
