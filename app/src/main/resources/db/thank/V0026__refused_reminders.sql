-- Why the last reminder by mail did not go; empty where it did, or none was due.
ALTER TABLE mail_accounts ADD COLUMN reminder_hitch VARCHAR(16);
