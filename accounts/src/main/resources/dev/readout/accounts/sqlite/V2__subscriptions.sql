-- Addresses that a calendar or a reader of feeds asks on somebody's behalf, each good for one thing.
CREATE TABLE subscription (
  id          TEXT    NOT NULL PRIMARY KEY,
  account     TEXT    NOT NULL COLLATE NOCASE REFERENCES account (name) ON DELETE CASCADE,
  -- SHA-256 of a secret of 256 random bits.
  secret_hash TEXT    NOT NULL UNIQUE,
  -- What it is good for, as an address of the desk.
  address     TEXT    NOT NULL,
  made_at     INTEGER NOT NULL,
  -- The last day it was asked for, so that its owner sees which are in use.
  used_on     TEXT
);
