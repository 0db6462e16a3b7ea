CREATE TABLE reflections (
    owner_id        VARCHAR(36) NOT NULL,
    reflection_id   VARCHAR(36) NOT NULL,
    interview_id    VARCHAR(36) NOT NULL,
    started_at      BIGINT      NOT NULL,
    put_away_at     BIGINT,
    lesson          BYTEA       NOT NULL,
    no_good_point   BYTEA       NOT NULL,
    no_next_time    BYTEA       NOT NULL,
    step_back       BYTEA       NOT NULL,
    kind_word       BYTEA       NOT NULL,
    resume_page     VARCHAR(64) NOT NULL,
    resume_field    VARCHAR(96),
    resume_at       INTEGER,
    CONSTRAINT reflections_pk PRIMARY KEY (owner_id, reflection_id),
    CONSTRAINT reflections_interview_once UNIQUE (owner_id, interview_id),
    CONSTRAINT reflections_interview FOREIGN KEY (owner_id, interview_id) REFERENCES interviews (owner_id, interview_id) ON DELETE CASCADE
);
CREATE INDEX reflections_by_state ON reflections (owner_id, put_away_at, started_at, reflection_id);
CREATE INDEX reflections_by_age ON reflections (owner_id, started_at, reflection_id, put_away_at);

CREATE TABLE moments (
    owner_id        VARCHAR(36) NOT NULL,
    moment_id       VARCHAR(36) NOT NULL,
    reflection_id   VARCHAR(36) NOT NULL,
    version         INTEGER     NOT NULL,
    asked           BYTEA       NOT NULL,
    said            BYTEA       NOT NULL,
    landed          BYTEA       NOT NULL,
    went            INTEGER,
    saved_by        VARCHAR(200),
    CONSTRAINT moments_pk PRIMARY KEY (owner_id, moment_id),
    CONSTRAINT moments_went CHECK (went BETWEEN 1 AND 5),
    CONSTRAINT moments_reflection FOREIGN KEY (owner_id, reflection_id) REFERENCES reflections (owner_id, reflection_id) ON DELETE CASCADE
);
CREATE INDEX moments_by_reflection ON moments (owner_id, reflection_id, moment_id);

CREATE TABLE points (
    owner_id        VARCHAR(36) NOT NULL,
    point_id        VARCHAR(36) NOT NULL,
    reflection_id   VARCHAR(36) NOT NULL,
    position        INTEGER     NOT NULL,
    side            VARCHAR(8)  NOT NULL,
    body            BYTEA       NOT NULL,
    CONSTRAINT points_pk PRIMARY KEY (owner_id, point_id),
    CONSTRAINT points_reflection FOREIGN KEY (owner_id, reflection_id) REFERENCES reflections (owner_id, reflection_id) ON DELETE CASCADE
);
CREATE INDEX points_by_reflection ON points (owner_id, reflection_id, point_id);

CREATE TABLE next_times (
    owner_id        VARCHAR(36) NOT NULL,
    next_time_id    VARCHAR(36) NOT NULL,
    reflection_id   VARCHAR(36) NOT NULL,
    position        INTEGER     NOT NULL,
    cue             BYTEA       NOT NULL,
    act             BYTEA       NOT NULL,
    CONSTRAINT next_times_pk PRIMARY KEY (owner_id, next_time_id),
    CONSTRAINT next_times_reflection FOREIGN KEY (owner_id, reflection_id) REFERENCES reflections (owner_id, reflection_id) ON DELETE CASCADE
);
CREATE INDEX next_times_by_reflection ON next_times (owner_id, reflection_id, next_time_id);

CREATE TABLE thoughts (
    owner_id        VARCHAR(36) NOT NULL,
    thought_id      VARCHAR(36) NOT NULL,
    reflection_id   VARCHAR(36) NOT NULL,
    position        INTEGER     NOT NULL,
    sting           BYTEA       NOT NULL,
    belief_before   INTEGER,
    evidence_moment VARCHAR(36),
    evidence        BYTEA       NOT NULL,
    fairer          BYTEA       NOT NULL,
    belief_after    INTEGER,
    CONSTRAINT thoughts_pk PRIMARY KEY (owner_id, thought_id),
    CONSTRAINT thoughts_before CHECK (belief_before BETWEEN 0 AND 100),
    CONSTRAINT thoughts_after CHECK (belief_after BETWEEN 0 AND 100),
    CONSTRAINT thoughts_reflection FOREIGN KEY (owner_id, reflection_id) REFERENCES reflections (owner_id, reflection_id) ON DELETE CASCADE
);
CREATE INDEX thoughts_by_reflection ON thoughts (owner_id, reflection_id, thought_id);

-- One row for each page of a write-up that is saved as a whole: which edition stands, and which open page saved it.
CREATE TABLE sheets (
    owner_id        VARCHAR(36) NOT NULL,
    reflection_id   VARCHAR(36) NOT NULL,
    sheet           VARCHAR(24) NOT NULL,
    version         INTEGER     NOT NULL,
    saved_by        VARCHAR(200),
    CONSTRAINT sheets_pk PRIMARY KEY (owner_id, reflection_id, sheet),
    CONSTRAINT sheets_reflection FOREIGN KEY (owner_id, reflection_id) REFERENCES reflections (owner_id, reflection_id) ON DELETE CASCADE
);

-- The list gone through before a write-up is put away: each thing was done, or set aside on purpose.
CREATE TABLE put_away_checks (
    owner_id        VARCHAR(36) NOT NULL,
    reflection_id   VARCHAR(36) NOT NULL,
    item            VARCHAR(16) NOT NULL,
    answer          VARCHAR(8)  NOT NULL,
    CONSTRAINT put_away_checks_pk PRIMARY KEY (owner_id, reflection_id, item),
    CONSTRAINT put_away_checks_reflection FOREIGN KEY (owner_id, reflection_id) REFERENCES reflections (owner_id, reflection_id) ON DELETE CASCADE
);

CREATE TABLE reopenings (
    owner_id        VARCHAR(36) NOT NULL,
    reopening_id    VARCHAR(36) NOT NULL,
    reflection_id   VARCHAR(36) NOT NULL,
    opened_at       BIGINT      NOT NULL,
    closed_at       BIGINT,
    whats_new       BYTEA       NOT NULL,
    CONSTRAINT reopenings_pk PRIMARY KEY (owner_id, reopening_id),
    CONSTRAINT reopenings_reflection FOREIGN KEY (owner_id, reflection_id) REFERENCES reflections (owner_id, reflection_id) ON DELETE CASCADE
);
CREATE INDEX reopenings_by_reflection ON reopenings (owner_id, reflection_id, reopening_id);

CREATE TABLE parked_worries (
    owner_id        VARCHAR(36) NOT NULL,
    worry_id        VARCHAR(36) NOT NULL,
    reflection_id   VARCHAR(36),
    body            BYTEA       NOT NULL,
    parked_at       BIGINT      NOT NULL,
    returns_at      BIGINT      NOT NULL,
    CONSTRAINT parked_worries_pk PRIMARY KEY (owner_id, worry_id),
    CONSTRAINT parked_worries_reflection FOREIGN KEY (owner_id, reflection_id) REFERENCES reflections (owner_id, reflection_id) ON DELETE CASCADE
);
CREATE INDEX parked_worries_by_return ON parked_worries (owner_id, returns_at, worry_id);
