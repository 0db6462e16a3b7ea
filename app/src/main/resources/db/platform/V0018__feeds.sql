-- A calendar that is shown to whoever knows its address. Only the hash of the address is kept; removing the row ends it.
CREATE TABLE feeds (
    owner_id        VARCHAR(36) NOT NULL,
    token_hash      VARCHAR(64) NOT NULL,
    created_at      BIGINT      NOT NULL,
    shows           VARCHAR(100) NOT NULL,
    CONSTRAINT feeds_pk PRIMARY KEY (owner_id, token_hash),
    CONSTRAINT feeds_owner FOREIGN KEY (owner_id) REFERENCES owners (owner_id) ON DELETE CASCADE
);
