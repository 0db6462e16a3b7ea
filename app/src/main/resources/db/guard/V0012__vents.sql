-- What was vented, until its hour. The text is closed with a key of its own, which lives in a file apart from the
-- database and is destroyed at that hour; the row stays without its text until it was asked how the anger is.
CREATE TABLE vents (
    owner_id        VARCHAR(36) NOT NULL,
    vent_id         VARCHAR(36) NOT NULL,
    written_at      BIGINT      NOT NULL,
    shreds_at       BIGINT      NOT NULL,
    body            BYTEA,
    anger           VARCHAR(8),
    CONSTRAINT vents_pk PRIMARY KEY (owner_id, vent_id),
    CONSTRAINT vents_owner FOREIGN KEY (owner_id) REFERENCES owners (owner_id) ON DELETE CASCADE
);
CREATE INDEX vents_by_age ON vents (owner_id, written_at, vent_id);
