-- Counts the changes of somebody, so that two windows do not overwrite each other. Null is none.
ALTER TABLE people ADD COLUMN version INTEGER;

-- Tells whether anybody came, went or was changed, from the index alone.
CREATE INDEX people_by_version ON people (owner_id, created_at, version, person_id);

-- Where the rhythm stood before a touch: taking the touch back sets it back.
ALTER TABLE touches ADD COLUMN pace_before VARCHAR(200);

-- Who introduced somebody: both are people of the bridge.
CREATE TABLE introductions (
    owner_id        VARCHAR(36) NOT NULL,
    person_id       VARCHAR(36) NOT NULL,
    by_id           VARCHAR(36) NOT NULL,
    CONSTRAINT introductions_pk PRIMARY KEY (owner_id, person_id),
    CONSTRAINT introductions_person FOREIGN KEY (owner_id, person_id) REFERENCES people (owner_id, person_id) ON DELETE CASCADE,
    CONSTRAINT introductions_by FOREIGN KEY (owner_id, by_id) REFERENCES people (owner_id, person_id) ON DELETE CASCADE
);
CREATE INDEX introductions_by_introducer ON introductions (owner_id, by_id, person_id);

-- Keyed hashes of the addresses of people who were not to be contacted and were let go: nobody can read them, and
-- whoever comes back by one of them is marked again. They are of this store alone and in no export.
CREATE TABLE quiet_marks (
    owner_id        VARCHAR(36) NOT NULL,
    mark_index      VARCHAR(64) NOT NULL,
    quiet_at        BIGINT      NOT NULL,
    CONSTRAINT quiet_marks_pk PRIMARY KEY (owner_id, mark_index),
    CONSTRAINT quiet_marks_owner FOREIGN KEY (owner_id) REFERENCES owners (owner_id) ON DELETE CASCADE
);

-- Paths to a company are found in the index alone.
CREATE INDEX positions_ties ON positions (owner_id, company_index, person_id);
DROP INDEX positions_by_company;
