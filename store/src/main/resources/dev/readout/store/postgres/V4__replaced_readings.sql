-- Readings whose place another by the same reader has taken, so that it can be told what was known when.
CREATE TABLE replaced_reading (
  version     TEXT COLLATE "C" NOT NULL REFERENCES version (id),
  reader      TEXT COLLATE "C" NOT NULL,
  fields_hash TEXT COLLATE "C" NOT NULL REFERENCES blob (hash),
  known_at    BIGINT NOT NULL,
  PRIMARY KEY (version, reader, known_at)
);
