-- One interview told twice. chosen is the side that is carried on; the four parts are the answer that was made of it.
CREATE TABLE tellings (
    owner_id        VARCHAR(36) NOT NULL,
    telling_id      VARCHAR(36) NOT NULL,
    interview_id    VARCHAR(36) NOT NULL,
    begun_at        BIGINT      NOT NULL,
    version         INTEGER     NOT NULL,
    saved_by        VARCHAR(200),
    chosen          VARCHAR(8),
    question_id     VARCHAR(36),
    situation       BYTEA       NOT NULL,
    task            BYTEA       NOT NULL,
    action          BYTEA       NOT NULL,
    result          BYTEA       NOT NULL,
    CONSTRAINT tellings_pk PRIMARY KEY (owner_id, telling_id),
    CONSTRAINT tellings_interview_once UNIQUE (owner_id, interview_id),
    CONSTRAINT tellings_interview FOREIGN KEY (owner_id, interview_id) REFERENCES interviews (owner_id, interview_id) ON DELETE CASCADE
);
CREATE INDEX tellings_by_age ON tellings (owner_id, begun_at, telling_id);

-- Each row is a version of one side; an edit within ten minutes joins the last one.
CREATE TABLE slices (
    owner_id        VARCHAR(36) NOT NULL,
    slice_id        VARCHAR(36) NOT NULL,
    telling_id      VARCHAR(36) NOT NULL,
    side            VARCHAR(8)  NOT NULL,
    created_at      BIGINT      NOT NULL,
    changed_at      BIGINT      NOT NULL,
    body            BYTEA       NOT NULL,
    CONSTRAINT slices_pk PRIMARY KEY (owner_id, slice_id),
    CONSTRAINT slices_telling FOREIGN KEY (owner_id, telling_id) REFERENCES tellings (owner_id, telling_id) ON DELETE CASCADE
);
CREATE INDEX slices_by_telling ON slices (owner_id, telling_id, slice_id);

-- How often a question was met, and how often that went well, is counted in this index alone.
CREATE INDEX question_moments_by_went ON question_moments (owner_id, question_id, went);
