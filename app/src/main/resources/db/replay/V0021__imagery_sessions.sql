-- One row for each time that a coming interview was gone through in the mind. The words are those of that day.
CREATE TABLE imagery_sessions (
    owner_id          VARCHAR(36) NOT NULL,
    imagery_session_id VARCHAR(36) NOT NULL,
    begun_at          BIGINT      NOT NULL,
    asked             BYTEA       NOT NULL,
    answer            BYTEA       NOT NULL,
    room              BYTEA       NOT NULL,
    hope              BYTEA       NOT NULL,
    obstacle          BYTEA       NOT NULL,
    cue               BYTEA       NOT NULL,
    act               BYTEA       NOT NULL,
    distress_before   INTEGER     NOT NULL,
    distress_after    INTEGER,
    confidence_before INTEGER     NOT NULL,
    confidence_after  INTEGER,
    ended_at          BIGINT,
    ending            VARCHAR(8),
    CONSTRAINT imagery_sessions_pk PRIMARY KEY (owner_id, imagery_session_id),
    CONSTRAINT imagery_sessions_distress CHECK (distress_before BETWEEN 0 AND 10),
    CONSTRAINT imagery_sessions_distress_after CHECK (distress_after BETWEEN 0 AND 10),
    CONSTRAINT imagery_sessions_confidence CHECK (confidence_before BETWEEN 0 AND 100),
    CONSTRAINT imagery_sessions_confidence_after CHECK (confidence_after BETWEEN 0 AND 100),
    CONSTRAINT imagery_sessions_ended CHECK ((ending IS NULL) = (ended_at IS NULL)),
    CONSTRAINT imagery_sessions_owner FOREIGN KEY (owner_id) REFERENCES owners (owner_id) ON DELETE CASCADE
);
CREATE INDEX imagery_sessions_by_end ON imagery_sessions (owner_id, ended_at, imagery_session_id);
