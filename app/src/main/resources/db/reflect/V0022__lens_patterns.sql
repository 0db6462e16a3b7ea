-- Which pattern a sentence was asked about, as a keyed hash of its name: it can be counted, and the file does not show
-- it. It is made from the sentence: it is not exported, and a job makes it for the rows that were there before.
ALTER TABLE lens_answers ADD COLUMN pattern_index VARCHAR(64);
CREATE INDEX lens_answers_by_pattern ON lens_answers (owner_id, pattern_index, answer);
