-- When it is next looked whether somebody is to be reminded by mail; empty where they do not want to be.
ALTER TABLE mail_accounts ADD COLUMN remind_at BIGINT;
CREATE INDEX mail_accounts_by_reminder ON mail_accounts (remind_at, owner_id);

-- Each talk of which a person was reminded that notes are due: once, and never again.
CREATE TABLE note_reminders (
    owner_id        VARCHAR(36) NOT NULL,
    interview_id    VARCHAR(36) NOT NULL,
    reminded_at     BIGINT      NOT NULL,
    CONSTRAINT note_reminders_pk PRIMARY KEY (owner_id, interview_id),
    CONSTRAINT note_reminders_interview FOREIGN KEY (owner_id, interview_id) REFERENCES interviews (owner_id, interview_id) ON DELETE CASCADE
);
