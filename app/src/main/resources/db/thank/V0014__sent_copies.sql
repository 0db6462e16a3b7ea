-- When a mail server was first asked and did not take a letter: from then on it is tried for two days.
ALTER TABLE deliveries ADD COLUMN first_tried_at BIGINT;

-- What became of a letter's copy in the Sent folder; empty where none was wanted.
ALTER TABLE deliveries ADD COLUMN sent_copy VARCHAR(16);

-- The server that keeps what was sent; empty where no copies are wanted.
ALTER TABLE mail_accounts ADD COLUMN copy_host BYTEA;
ALTER TABLE mail_accounts ADD COLUMN copy_port INTEGER;
ALTER TABLE mail_accounts ADD COLUMN copy_security VARCHAR(8);
