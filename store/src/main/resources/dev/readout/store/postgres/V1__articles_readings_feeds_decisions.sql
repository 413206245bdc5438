-- Times are milliseconds since 1970-01-01T00:00Z; public times are ISO local, as the article has them. Ids come from content.

-- Bytes by the SHA-256 of what they are unpacked: texts, raw bytes, fields of articles, readings.
CREATE TABLE blob (
  hash   TEXT COLLATE "C"    NOT NULL PRIMARY KEY,
  size   INTEGER NOT NULL,
  packed BYTEA    NOT NULL
);

CREATE TABLE version (
  id          TEXT COLLATE "C"    NOT NULL PRIMARY KEY,
  address     TEXT COLLATE "C"    NOT NULL,
  number      INTEGER NOT NULL,
  text_hash   TEXT COLLATE "C"    NOT NULL REFERENCES blob (hash),
  fields_hash TEXT COLLATE "C"    NOT NULL REFERENCES blob (hash),
  raw_hash    TEXT COLLATE "C"             REFERENCES blob (hash),
  public_from TEXT COLLATE "C",
  public_to   TEXT COLLATE "C",
  known_at    BIGINT NOT NULL,
  UNIQUE (address, number)
);

-- The version that was last seen at an address.
CREATE TABLE article (
  address         TEXT COLLATE "C"    NOT NULL PRIMARY KEY,
  current_version TEXT COLLATE "C"    NOT NULL REFERENCES version (id),
  seen_at         BIGINT NOT NULL
);

CREATE TABLE reading (
  version     TEXT COLLATE "C"    NOT NULL REFERENCES version (id),
  reader      TEXT COLLATE "C"    NOT NULL,
  fields_hash TEXT COLLATE "C"    NOT NULL REFERENCES blob (hash),
  known_at    BIGINT NOT NULL,
  PRIMARY KEY (version, reader)
);

CREATE TABLE poll (
  address       TEXT COLLATE "C"    NOT NULL PRIMARY KEY,
  kind          TEXT COLLATE "C"    NOT NULL,
  etag          TEXT COLLATE "C",
  last_modified TEXT COLLATE "C",
  next_at       BIGINT NOT NULL,
  failures      INTEGER NOT NULL,
  success_at    BIGINT,
  problem       TEXT COLLATE "C"
);

CREATE TABLE lead (
  address   TEXT COLLATE "C"    NOT NULL PRIMARY KEY,
  feed      TEXT COLLATE "C"    NOT NULL,
  claims    TEXT COLLATE "C"    NOT NULL,
  found_at  BIGINT NOT NULL,
  state     TEXT COLLATE "C"    NOT NULL,
  attempts  INTEGER NOT NULL,
  next_at   BIGINT NOT NULL,
  problem   TEXT COLLATE "C"
);
CREATE INDEX lead_by_state ON lead (state, found_at);

-- A log: rows are only added.
CREATE TABLE decision (
  number     BIGINT NOT NULL PRIMARY KEY,
  dossier    TEXT COLLATE "C"    NOT NULL,
  address    TEXT COLLATE "C"    NOT NULL,
  verdict    TEXT COLLATE "C"    NOT NULL,
  person     TEXT COLLATE "C",
  reason     TEXT COLLATE "C"    NOT NULL,
  decided_at BIGINT NOT NULL
);
CREATE INDEX decision_by_dossier ON decision (dossier, address, number);

CREATE TABLE edition (
  number     BIGINT NOT NULL PRIMARY KEY,
  dossier    TEXT COLLATE "C"    NOT NULL,
  members    TEXT COLLATE "C"    NOT NULL,
  reader     TEXT COLLATE "C"    NOT NULL,
  as_of      TEXT COLLATE "C",
  written_at BIGINT NOT NULL
);
CREATE INDEX edition_by_dossier ON edition (dossier, number);

-- All that happened, numbered without gaps.
CREATE TABLE change (
  number     BIGINT NOT NULL PRIMARY KEY,
  kind       TEXT COLLATE "C"    NOT NULL,
  subject    TEXT COLLATE "C"    NOT NULL,
  changed_at BIGINT NOT NULL
);
