-- What else is known of somebody met. Null where nothing was written; quiet_at is when they were marked "do not
-- contact", and no statement of the program makes it null again.
ALTER TABLE people ADD COLUMN pronouns BYTEA;
ALTER TABLE people ADD COLUMN ways BYTEA;
ALTER TABLE people ADD COLUMN owed BYTEA;
ALTER TABLE people ADD COLUMN tags BYTEA;
ALTER TABLE people ADD COLUMN request BYTEA;
ALTER TABLE people ADD COLUMN stable BYTEA;
ALTER TABLE people ADD COLUMN quiet_at BIGINT;

-- Jobs over time. Both hashes are keyed and made from the company's name: by its set of words, and by its initials.
CREATE TABLE positions (
    owner_id        VARCHAR(36) NOT NULL,
    position_id     VARCHAR(36) NOT NULL,
    person_id       VARCHAR(36) NOT NULL,
    company         BYTEA       NOT NULL,
    company_index   VARCHAR(64) NOT NULL,
    initials_index  VARCHAR(64) NOT NULL,
    title           BYTEA       NOT NULL,
    began           BYTEA       NOT NULL,
    ended           BYTEA       NOT NULL,
    CONSTRAINT positions_pk PRIMARY KEY (owner_id, position_id),
    CONSTRAINT positions_person FOREIGN KEY (owner_id, person_id) REFERENCES people (owner_id, person_id) ON DELETE CASCADE
);
CREATE INDEX positions_by_person ON positions (owner_id, person_id, position_id);
CREATE INDEX positions_by_company ON positions (owner_id, company_index);
CREATE INDEX positions_by_initials ON positions (owner_id, initials_index);

-- thank_you_id: the note that a touch came from, so that it is noted once and can be taken back.
CREATE TABLE touches (
    owner_id        VARCHAR(36) NOT NULL,
    touch_id        VARCHAR(36) NOT NULL,
    person_id       VARCHAR(36) NOT NULL,
    happened_at     BIGINT      NOT NULL,
    kind            VARCHAR(12) NOT NULL,
    said            BYTEA       NOT NULL,
    next            BYTEA       NOT NULL,
    thank_you_id    VARCHAR(36),
    CONSTRAINT touches_pk PRIMARY KEY (owner_id, touch_id),
    CONSTRAINT touches_about UNIQUE (owner_id, thank_you_id, kind),
    CONSTRAINT touches_person FOREIGN KEY (owner_id, person_id) REFERENCES people (owner_id, person_id) ON DELETE CASCADE
);
CREATE INDEX touches_by_person ON touches (owner_id, person_id, happened_at, touch_id);

-- When it is time to be in touch again. Whoever has no row has no rhythm: people of an import, until one is chosen.
CREATE TABLE paces (
    owner_id        VARCHAR(36) NOT NULL,
    person_id       VARCHAR(36) NOT NULL,
    rhythm          VARCHAR(8)  NOT NULL,
    months          INTEGER     NOT NULL,
    step            INTEGER     NOT NULL,
    due_at          BIGINT,
    last_at         BIGINT      NOT NULL,
    unanswered      INTEGER     NOT NULL,
    ended           BOOLEAN     NOT NULL,
    CONSTRAINT paces_pk PRIMARY KEY (owner_id, person_id),
    CONSTRAINT paces_months CHECK (months BETWEEN 0 AND 120),
    CONSTRAINT paces_step CHECK (step BETWEEN 0 AND 3),
    CONSTRAINT paces_person FOREIGN KEY (owner_id, person_id) REFERENCES people (owner_id, person_id) ON DELETE CASCADE
);
CREATE INDEX paces_by_due ON paces (owner_id, due_at, person_id);
CREATE INDEX paces_by_silence ON paces (owner_id, ended, last_at, person_id);
