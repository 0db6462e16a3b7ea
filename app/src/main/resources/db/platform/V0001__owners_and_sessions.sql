-- One row for each person. The data key is wrapped by a key file that lives apart from this database.
-- The index key is derived from the data key and never stored.
CREATE TABLE owners (
    owner_id        VARCHAR(36) NOT NULL,
    created_at      BIGINT      NOT NULL,
    wrapped_key     BYTEA       NOT NULL,
    name            BYTEA,
    zone            VARCHAR(64) NOT NULL,
    language        VARCHAR(35) NOT NULL,
    country         VARCHAR(2),
    note_minute     INTEGER     NOT NULL,
    guide           BOOLEAN     NOT NULL,
    step_back       BOOLEAN     NOT NULL,
    kind_word       BOOLEAN     NOT NULL,
    CONSTRAINT owners_pk PRIMARY KEY (owner_id),
    CONSTRAINT owners_note_minute CHECK (note_minute BETWEEN 0 AND 1439)
);

-- Only hashes of tokens: a copy of the database signs nobody in.
CREATE TABLE sessions (
    owner_id        VARCHAR(36) NOT NULL,
    token_hash      VARCHAR(64) NOT NULL,
    created_at      BIGINT      NOT NULL,
    expires_at      BIGINT      NOT NULL,
    CONSTRAINT sessions_pk PRIMARY KEY (owner_id, token_hash),
    CONSTRAINT sessions_owner FOREIGN KEY (owner_id) REFERENCES owners (owner_id) ON DELETE CASCADE
);

CREATE TABLE launch_links (
    owner_id        VARCHAR(36) NOT NULL,
    token_hash      VARCHAR(64) NOT NULL,
    expires_at      BIGINT      NOT NULL,
    CONSTRAINT launch_links_pk PRIMARY KEY (owner_id, token_hash),
    CONSTRAINT launch_links_owner FOREIGN KEY (owner_id) REFERENCES owners (owner_id) ON DELETE CASCADE
);
