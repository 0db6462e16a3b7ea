CREATE TABLE people (
    owner_id        VARCHAR(36) NOT NULL,
    person_id       VARCHAR(36) NOT NULL,
    created_at      BIGINT      NOT NULL,
    name            BYTEA       NOT NULL,
    role            BYTEA       NOT NULL,
    email           BYTEA       NOT NULL,
    met_where       BYTEA       NOT NULL,
    true_thing      BYTEA       NOT NULL,
    CONSTRAINT people_pk PRIMARY KEY (owner_id, person_id),
    CONSTRAINT people_owner FOREIGN KEY (owner_id) REFERENCES owners (owner_id) ON DELETE CASCADE
);
CREATE INDEX people_by_age ON people (owner_id, created_at, person_id);
