-- A file of people between its upload and the word of the person: read, sealed, and gone a day later. Once it was taken
-- in, the row holds what it takes to undo that. It is of this store alone and in no export.
CREATE TABLE person_imports (
    owner_id        VARCHAR(36) NOT NULL,
    import_id       VARCHAR(36) NOT NULL,
    created_at      BIGINT      NOT NULL,
    kind            VARCHAR(12) NOT NULL,
    body            BYTEA       NOT NULL,
    taken_at        BIGINT,
    undo            BYTEA,
    CONSTRAINT person_imports_pk PRIMARY KEY (owner_id, import_id),
    CONSTRAINT person_imports_owner FOREIGN KEY (owner_id) REFERENCES owners (owner_id) ON DELETE CASCADE
);
CREATE INDEX person_imports_by_age ON person_imports (owner_id, created_at, import_id);
