-- Readings whose place another by the same reader has taken, so that it can be told what was known when.
CREATE TABLE replaced_reading (
  version     TEXT    NOT NULL REFERENCES version (id),
  reader      TEXT    NOT NULL,
  fields_hash TEXT    NOT NULL REFERENCES blob (hash),
  known_at    INTEGER NOT NULL,
  PRIMARY KEY (version, reader, known_at)
);
