-- What was made of the question of a moment: where it lies, and which earlier moment had the same one.
-- All of it is made from the moments: it is not exported, it goes with its moment, and a job makes it anew.
CREATE TABLE met_questions (
    owner_id        VARCHAR(36) NOT NULL,
    moment_id       VARCHAR(36) NOT NULL,
    version         INTEGER     NOT NULL,
    embedding       BYTEA,
    earlier_id      VARCHAR(36),
    CONSTRAINT met_questions_pk PRIMARY KEY (owner_id, moment_id),
    CONSTRAINT met_questions_moment FOREIGN KEY (owner_id, moment_id) REFERENCES moments (owner_id, moment_id) ON DELETE CASCADE
);
