-- Text and integers only, so that SQLite and PostgreSQL hold the same. Amounts are canonical decimals as text: no
-- database type ever rounds them. Times are RFC 3339 in UTC with whole seconds, which sort as text.

CREATE TABLE applications (
    id             TEXT NOT NULL PRIMARY KEY,
    created_at     TEXT NOT NULL,
    status         TEXT NOT NULL,
    office         TEXT NOT NULL,
    give           TEXT NOT NULL,
    get            TEXT NOT NULL,
    send           TEXT NOT NULL,
    receive        TEXT NOT NULL,
    rate_in        TEXT NOT NULL,
    rate_out       TEXT NOT NULL,
    rate_as_of     TEXT,
    offer_version  TEXT NOT NULL,
    consents       TEXT NOT NULL, -- JSON: ids
    recipient      TEXT,          -- JSON: network, details, memo
    refund         TEXT,          -- JSON: network, details, memo
    email          TEXT NOT NULL,
    territory      TEXT,
    partner        TEXT,
    quote          TEXT NOT NULL, -- JSON, as answered
    pay_before     TEXT,
    secret_sha256  TEXT NOT NULL
);

CREATE INDEX applications_by_office ON applications (office, created_at);

-- The key itself is not kept: with it and the server's key the secret could be made again.
CREATE TABLE idempotency_keys (
    key_sha256   TEXT NOT NULL PRIMARY KEY,
    body_sha256  TEXT NOT NULL,
    application  TEXT NOT NULL REFERENCES applications (id),
    created_at   TEXT NOT NULL
);

CREATE INDEX idempotency_keys_by_age ON idempotency_keys (created_at);

-- Keys the server made for itself.
CREATE TABLE server_keys (
    name   TEXT NOT NULL PRIMARY KEY,
    value  TEXT NOT NULL
);
