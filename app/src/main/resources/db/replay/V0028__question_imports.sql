-- A file of questions between its upload and the word of the person: read, sealed, and gone a day later. It is of this
-- store alone and in no export. estimated counts the answers whose memory Onward worked out from another program's days.
CREATE TABLE question_imports (
    owner_id        VARCHAR(36) NOT NULL,
    import_id       VARCHAR(36) NOT NULL,
    created_at      BIGINT      NOT NULL,
    estimated       INTEGER     NOT NULL,
    body            BYTEA       NOT NULL,
    CONSTRAINT question_imports_pk PRIMARY KEY (owner_id, import_id),
    CONSTRAINT question_imports_owner FOREIGN KEY (owner_id) REFERENCES owners (owner_id) ON DELETE CASCADE
);
CREATE INDEX question_imports_by_age ON question_imports (owner_id, created_at, import_id);
