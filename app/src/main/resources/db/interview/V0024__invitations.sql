-- Which invitation an interview came from. uid_index is a keyed hash of the invitation's own id, which is sealed beside
-- it: the same invitation is known again. edition and stamped_at tell a later edition from an older one (RFC 5546).
CREATE TABLE invitations (
    owner_id        VARCHAR(36) NOT NULL,
    interview_id    VARCHAR(36) NOT NULL,
    uid             BYTEA       NOT NULL,
    uid_index       VARCHAR(64) NOT NULL,
    edition         INTEGER     NOT NULL,
    stamped_at      BIGINT      NOT NULL,
    words           BYTEA       NOT NULL,
    CONSTRAINT invitations_pk PRIMARY KEY (owner_id, interview_id),
    CONSTRAINT invitations_uid UNIQUE (owner_id, uid_index),
    CONSTRAINT invitations_interview FOREIGN KEY (owner_id, interview_id) REFERENCES interviews (owner_id, interview_id) ON DELETE CASCADE
);

-- When it was called off; null while it takes place.
ALTER TABLE interviews ADD COLUMN called_off_at BIGINT;
