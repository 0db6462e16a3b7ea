-- One note for each interview, person and occasion. Nothing is kept of who was not written to yet: that follows from
-- who was met.
CREATE TABLE thank_yous (
    owner_id        VARCHAR(36) NOT NULL,
    thank_you_id    VARCHAR(36) NOT NULL,
    interview_id    VARCHAR(36) NOT NULL,
    person_id       VARCHAR(36) NOT NULL,
    occasion        VARCHAR(16) NOT NULL,
    created_at      BIGINT      NOT NULL,
    version         INTEGER     NOT NULL,
    saved_by        VARCHAR(200),
    subject         BYTEA       NOT NULL,
    body            BYTEA       NOT NULL,
    cost            VARCHAR(16),
    not_needed_at   BIGINT,
    handed_over_at  BIGINT,
    answered_at     BIGINT,
    CONSTRAINT thank_yous_pk PRIMARY KEY (owner_id, thank_you_id),
    CONSTRAINT thank_yous_once UNIQUE (owner_id, interview_id, person_id, occasion),
    CONSTRAINT thank_yous_interview FOREIGN KEY (owner_id, interview_id) REFERENCES interviews (owner_id, interview_id) ON DELETE CASCADE,
    CONSTRAINT thank_yous_person FOREIGN KEY (owner_id, person_id) REFERENCES people (owner_id, person_id) ON DELETE CASCADE
);
CREATE INDEX thank_yous_by_age ON thank_yous (owner_id, created_at, thank_you_id);
CREATE INDEX thank_yous_by_person ON thank_yous (owner_id, person_id);

-- The outbox: one row for each time that a note was let go. The letter is kept as it goes out, so that what is sent is
-- what was shown. hold_wall is kept as it was said, with its zone.
CREATE TABLE deliveries (
    owner_id        VARCHAR(36) NOT NULL,
    delivery_id     VARCHAR(36) NOT NULL,
    thank_you_id    VARCHAR(36) NOT NULL,
    created_at      BIGINT      NOT NULL,
    changed_at      BIGINT      NOT NULL,
    state           VARCHAR(12) NOT NULL,
    attempts        INTEGER     NOT NULL,
    sender          BYTEA       NOT NULL,
    recipient       BYTEA       NOT NULL,
    subject         BYTEA       NOT NULL,
    letter          BYTEA       NOT NULL,
    hold_wall       VARCHAR(32) NOT NULL,
    hold_zone       VARCHAR(64) NOT NULL,
    hitch           VARCHAR(16),
    said            BYTEA,
    CONSTRAINT deliveries_pk PRIMARY KEY (owner_id, delivery_id),
    CONSTRAINT deliveries_note FOREIGN KEY (owner_id, thank_you_id) REFERENCES thank_yous (owner_id, thank_you_id) ON DELETE CASCADE
);
CREATE INDEX deliveries_by_note ON deliveries (owner_id, thank_you_id, delivery_id);

-- When the clock has to do something about a delivery next. It belongs to this running store alone: it is neither
-- exported nor restored, so that no second store ever sends the same letter.
CREATE TABLE delivery_turns (
    owner_id        VARCHAR(36) NOT NULL,
    delivery_id     VARCHAR(36) NOT NULL,
    turn_at         BIGINT      NOT NULL,
    claim_id        VARCHAR(36),
    CONSTRAINT delivery_turns_pk PRIMARY KEY (owner_id, delivery_id),
    CONSTRAINT delivery_turns_delivery FOREIGN KEY (owner_id, delivery_id) REFERENCES deliveries (owner_id, delivery_id) ON DELETE CASCADE
);
CREATE INDEX delivery_turns_by_time ON delivery_turns (turn_at, owner_id);
CREATE INDEX delivery_turns_by_owner ON delivery_turns (owner_id, turn_at);
CREATE INDEX delivery_turns_by_claim ON delivery_turns (claim_id, turn_at);

-- The person's own mail server. The password lies in a table of its own, which no export takes along.
CREATE TABLE mail_accounts (
    owner_id        VARCHAR(36) NOT NULL,
    mail_account_id VARCHAR(36) NOT NULL,
    address         BYTEA       NOT NULL,
    host            BYTEA       NOT NULL,
    port            INTEGER     NOT NULL,
    security        VARCHAR(8)  NOT NULL,
    login           BYTEA       NOT NULL,
    undo_minutes    INTEGER     NOT NULL,
    CONSTRAINT mail_accounts_pk PRIMARY KEY (owner_id, mail_account_id),
    CONSTRAINT mail_accounts_one UNIQUE (owner_id),
    CONSTRAINT mail_accounts_port CHECK (port BETWEEN 1 AND 65535),
    CONSTRAINT mail_accounts_undo CHECK (undo_minutes BETWEEN 1 AND 120),
    CONSTRAINT mail_accounts_owner FOREIGN KEY (owner_id) REFERENCES owners (owner_id) ON DELETE CASCADE
);

CREATE TABLE mail_passwords (
    owner_id        VARCHAR(36) NOT NULL,
    mail_account_id VARCHAR(36) NOT NULL,
    password        BYTEA       NOT NULL,
    CONSTRAINT mail_passwords_pk PRIMARY KEY (owner_id, mail_account_id),
    CONSTRAINT mail_passwords_account FOREIGN KEY (owner_id, mail_account_id) REFERENCES mail_accounts (owner_id, mail_account_id) ON DELETE CASCADE
);
