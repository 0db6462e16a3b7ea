-- What somebody answered when the lens asked about a sentence, so that it does not ask again.
CREATE TABLE lens_answers (
    owner_id        VARCHAR(36) NOT NULL,
    lens_answer_id  VARCHAR(36) NOT NULL,
    reflection_id   VARCHAR(36) NOT NULL,
    sentence        BYTEA       NOT NULL,
    answer          VARCHAR(12) NOT NULL,
    answered_at     BIGINT      NOT NULL,
    CONSTRAINT lens_answers_pk PRIMARY KEY (owner_id, lens_answer_id),
    CONSTRAINT lens_answers_reflection FOREIGN KEY (owner_id, reflection_id) REFERENCES reflections (owner_id, reflection_id) ON DELETE CASCADE
);
CREATE INDEX lens_answers_by_reflection ON lens_answers (owner_id, reflection_id, lens_answer_id);
