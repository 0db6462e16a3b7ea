-- name_index is a keyed hash of the normalised name: two rows of one owner can be told equal, nothing else.
CREATE TABLE companies (
    owner_id        VARCHAR(36) NOT NULL,
    company_id      VARCHAR(36) NOT NULL,
    name            BYTEA       NOT NULL,
    name_index      VARCHAR(64) NOT NULL,
    CONSTRAINT companies_pk PRIMARY KEY (owner_id, company_id),
    CONSTRAINT companies_name UNIQUE (owner_id, name_index),
    CONSTRAINT companies_owner FOREIGN KEY (owner_id) REFERENCES owners (owner_id) ON DELETE CASCADE
);

CREATE TABLE pursuits (
    owner_id        VARCHAR(36) NOT NULL,
    pursuit_id      VARCHAR(36) NOT NULL,
    company_id      VARCHAR(36) NOT NULL,
    role            BYTEA       NOT NULL,
    role_index      VARCHAR(64) NOT NULL,
    advert          BYTEA       NOT NULL,
    advert_link     BYTEA       NOT NULL,
    source          BYTEA       NOT NULL,
    created_at      BIGINT      NOT NULL,
    CONSTRAINT pursuits_pk PRIMARY KEY (owner_id, pursuit_id),
    CONSTRAINT pursuits_role UNIQUE (owner_id, company_id, role_index),
    CONSTRAINT pursuits_company FOREIGN KEY (owner_id, company_id) REFERENCES companies (owner_id, company_id)
);

-- ended: the outcome closed the matter; kept beside the outcome so that a long list is read by its index.
-- A wall time is kept as it was said, with its zone; starts_at and ends_at are derived from it for sorting.
CREATE TABLE interviews (
    owner_id        VARCHAR(36) NOT NULL,
    interview_id    VARCHAR(36) NOT NULL,
    pursuit_id      VARCHAR(36) NOT NULL,
    version         INTEGER     NOT NULL,
    created_at      BIGINT      NOT NULL,
    stage           BYTEA       NOT NULL,
    format          VARCHAR(16) NOT NULL,
    zone            VARCHAR(64) NOT NULL,
    starts_wall     VARCHAR(32) NOT NULL,
    starts_at       BIGINT      NOT NULL,
    ends_wall       VARCHAR(32),
    ends_at         BIGINT,
    ended           BOOLEAN     NOT NULL,
    CONSTRAINT interviews_pk PRIMARY KEY (owner_id, interview_id),
    CONSTRAINT interviews_span CHECK (ends_at IS NULL OR ends_at >= starts_at),
    CONSTRAINT interviews_pursuit FOREIGN KEY (owner_id, pursuit_id) REFERENCES pursuits (owner_id, pursuit_id)
);
CREATE INDEX interviews_by_time ON interviews (owner_id, starts_at, interview_id);
CREATE INDEX interviews_by_end ON interviews (owner_id, ended, starts_at, interview_id);
CREATE INDEX interviews_by_pursuit ON interviews (owner_id, pursuit_id);

CREATE TABLE interview_people (
    owner_id        VARCHAR(36) NOT NULL,
    interview_id    VARCHAR(36) NOT NULL,
    person_id       VARCHAR(36) NOT NULL,
    CONSTRAINT interview_people_pk PRIMARY KEY (owner_id, interview_id, person_id),
    CONSTRAINT interview_people_interview FOREIGN KEY (owner_id, interview_id) REFERENCES interviews (owner_id, interview_id) ON DELETE CASCADE,
    CONSTRAINT interview_people_person FOREIGN KEY (owner_id, person_id) REFERENCES people (owner_id, person_id) ON DELETE CASCADE
);
CREATE INDEX interview_people_by_person ON interview_people (owner_id, person_id);

-- Written once. No statement of the program updates this table: a forecast is never changed after it is locked.
-- Both figures are null where the person said that the answer was known before they could guess.
CREATE TABLE forecasts (
    owner_id        VARCHAR(36) NOT NULL,
    interview_id    VARCHAR(36) NOT NULL,
    locked_at       BIGINT      NOT NULL,
    next_step       INTEGER,
    sadness         INTEGER,
    CONSTRAINT forecasts_pk PRIMARY KEY (owner_id, interview_id),
    CONSTRAINT forecasts_next_step CHECK (next_step BETWEEN 0 AND 100),
    CONSTRAINT forecasts_sadness CHECK (sadness BETWEEN 0 AND 10),
    CONSTRAINT forecasts_interview FOREIGN KEY (owner_id, interview_id) REFERENCES interviews (owner_id, interview_id) ON DELETE CASCADE
);

CREATE TABLE outcomes (
    owner_id        VARCHAR(36) NOT NULL,
    interview_id    VARCHAR(36) NOT NULL,
    kind            VARCHAR(16) NOT NULL,
    heard_on        VARCHAR(10) NOT NULL,
    recorded_at     BIGINT      NOT NULL,
    CONSTRAINT outcomes_pk PRIMARY KEY (owner_id, interview_id),
    CONSTRAINT outcomes_forecast FOREIGN KEY (owner_id, interview_id) REFERENCES forecasts (owner_id, interview_id) ON DELETE CASCADE
);

CREATE INDEX outcomes_by_age ON outcomes (owner_id, recorded_at, interview_id);

-- How sad the person was a week later, beside what they foretold.
CREATE TABLE sadness_felt (
    owner_id        VARCHAR(36) NOT NULL,
    interview_id    VARCHAR(36) NOT NULL,
    sadness         INTEGER     NOT NULL,
    recorded_at     BIGINT      NOT NULL,
    CONSTRAINT sadness_felt_pk PRIMARY KEY (owner_id, interview_id),
    CONSTRAINT sadness_felt_range CHECK (sadness BETWEEN 0 AND 10),
    CONSTRAINT sadness_felt_forecast FOREIGN KEY (owner_id, interview_id) REFERENCES forecasts (owner_id, interview_id) ON DELETE CASCADE
);
