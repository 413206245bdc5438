-- What requests that name themselves were answered, so that each counts once.
CREATE TABLE answer (
  request_key TEXT    NOT NULL PRIMARY KEY,
  asked_hash  TEXT    NOT NULL,
  words       TEXT    NOT NULL,
  answered_at INTEGER NOT NULL
);
