-- What requests that name themselves were answered, so that each counts once.
CREATE TABLE answer (
  request_key TEXT COLLATE "C"    NOT NULL PRIMARY KEY,
  asked_hash  TEXT COLLATE "C"    NOT NULL,
  words       TEXT COLLATE "C"    NOT NULL,
  answered_at BIGINT NOT NULL
);
