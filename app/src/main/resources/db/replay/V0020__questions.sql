-- One row for each question, however often and in whatever words it was asked, with where its rehearsal stands.
-- stability and difficulty are millionths: of a day, and of a point. due_on is a day of the owner's own calendar.
CREATE TABLE questions (
    owner_id        VARCHAR(36) NOT NULL,
    question_id     VARCHAR(36) NOT NULL,
    created_at      BIGINT      NOT NULL,
    source          VARCHAR(8)  NOT NULL,
    asked           BYTEA       NOT NULL,
    other_words     BYTEA       NOT NULL,
    tags            VARCHAR(80) NOT NULL,
    version         INTEGER     NOT NULL,
    saved_by        VARCHAR(200),
    answered_at     BIGINT,
    due_on          VARCHAR(10),
    grade           VARCHAR(8),
    stability       BIGINT,
    difficulty      BIGINT,
    rehearsed_at    BIGINT,
    rehearsals      INTEGER     NOT NULL,
    CONSTRAINT questions_pk PRIMARY KEY (owner_id, question_id),
    CONSTRAINT questions_rehearsals CHECK (rehearsals >= 0),
    CONSTRAINT questions_owner FOREIGN KEY (owner_id) REFERENCES owners (owner_id) ON DELETE CASCADE
);
CREATE INDEX questions_by_due ON questions (owner_id, due_on, question_id);
CREATE INDEX questions_by_age ON questions (owner_id, created_at, question_id);

-- In which moments a question was asked. The words and how it went are those of the moment, as it was last saved.
CREATE TABLE question_moments (
    owner_id        VARCHAR(36) NOT NULL,
    moment_id       VARCHAR(36) NOT NULL,
    question_id     VARCHAR(36) NOT NULL,
    version         INTEGER     NOT NULL,
    asked           BYTEA       NOT NULL,
    went            INTEGER,
    by_hand         BOOLEAN     NOT NULL,
    CONSTRAINT question_moments_pk PRIMARY KEY (owner_id, moment_id),
    CONSTRAINT question_moments_went CHECK (went BETWEEN 1 AND 5),
    CONSTRAINT question_moments_moment FOREIGN KEY (owner_id, moment_id) REFERENCES moments (owner_id, moment_id) ON DELETE CASCADE,
    CONSTRAINT question_moments_question FOREIGN KEY (owner_id, question_id) REFERENCES questions (owner_id, question_id) ON DELETE CASCADE
);
CREATE INDEX question_moments_by_question ON question_moments (owner_id, question_id, moment_id);

-- The answer that somebody would give now. Each row is a version; an edit within ten minutes joins the last one.
CREATE TABLE second_takes (
    owner_id        VARCHAR(36) NOT NULL,
    second_take_id  VARCHAR(36) NOT NULL,
    question_id     VARCHAR(36) NOT NULL,
    created_at      BIGINT      NOT NULL,
    changed_at      BIGINT      NOT NULL,
    body            BYTEA       NOT NULL,
    CONSTRAINT second_takes_pk PRIMARY KEY (owner_id, second_take_id),
    CONSTRAINT second_takes_question FOREIGN KEY (owner_id, question_id) REFERENCES questions (owner_id, question_id) ON DELETE CASCADE
);
CREATE INDEX second_takes_by_question ON second_takes (owner_id, question_id, second_take_id);

-- Each time that a question was answered before the kept answer was shown. Without a grade it still waits for one.
CREATE TABLE rehearsals (
    owner_id        VARCHAR(36) NOT NULL,
    rehearsal_id    VARCHAR(36) NOT NULL,
    question_id     VARCHAR(36) NOT NULL,
    answered_at     BIGINT      NOT NULL,
    wording         BYTEA       NOT NULL,
    answer          BYTEA       NOT NULL,
    grade           VARCHAR(8),
    graded_at       BIGINT,
    CONSTRAINT rehearsals_pk PRIMARY KEY (owner_id, rehearsal_id),
    CONSTRAINT rehearsals_graded CHECK ((grade IS NULL) = (graded_at IS NULL)),
    CONSTRAINT rehearsals_question FOREIGN KEY (owner_id, question_id) REFERENCES questions (owner_id, question_id) ON DELETE CASCADE
);
CREATE INDEX rehearsals_by_question ON rehearsals (owner_id, question_id, rehearsal_id);
CREATE INDEX rehearsals_by_time ON rehearsals (owner_id, graded_at, question_id);
