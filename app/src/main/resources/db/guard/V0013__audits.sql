-- One reading of exports. beat_at is moved on while it is being read: an audit without an end whose
-- last beat is old was broken off. tally is what it came to, as JSON.
CREATE TABLE audits (
    owner_id        VARCHAR(36) NOT NULL,
    audit_id        VARCHAR(36) NOT NULL,
    began_at        BIGINT      NOT NULL,
    beat_at         BIGINT      NOT NULL,
    ended_at        BIGINT,
    ending          VARCHAR(12),
    tally           BYTEA       NOT NULL,
    CONSTRAINT audits_pk PRIMARY KEY (owner_id, audit_id),
    CONSTRAINT audits_owner FOREIGN KEY (owner_id) REFERENCES owners (owner_id) ON DELETE CASCADE
);
CREATE INDEX audits_by_time ON audits (owner_id, began_at, audit_id);

-- Only posts that are worth a look. trace_index is a keyed hash by which the next export finds the same post again.
-- network, kind of label (a bit each), year, reach and weight are for filters and order; all that was written is in body.
CREATE TABLE traces (
    owner_id        VARCHAR(36) NOT NULL,
    trace_id        VARCHAR(36) NOT NULL,
    trace_index     VARCHAR(64) NOT NULL,
    first_audit_id  VARCHAR(36) NOT NULL,
    audit_id        VARCHAR(36) NOT NULL,
    network         VARCHAR(16) NOT NULL,
    labels          INTEGER     NOT NULL,
    written_in      INTEGER     NOT NULL,
    reach           INTEGER     NOT NULL,
    weight          INTEGER     NOT NULL,
    standing        INTEGER     NOT NULL,
    seen_at         BIGINT      NOT NULL,
    decided_at      BIGINT,
    body            BYTEA       NOT NULL,
    note            BYTEA       NOT NULL,
    CONSTRAINT traces_pk PRIMARY KEY (owner_id, trace_id),
    CONSTRAINT traces_once UNIQUE (owner_id, trace_index),
    CONSTRAINT traces_first FOREIGN KEY (owner_id, first_audit_id) REFERENCES audits (owner_id, audit_id),
    CONSTRAINT traces_audit FOREIGN KEY (owner_id, audit_id) REFERENCES audits (owner_id, audit_id)
);
CREATE INDEX traces_by_weight ON traces (owner_id, standing, weight, trace_id, labels, network, written_in, reach, first_audit_id);
CREATE INDEX traces_by_facet ON traces (owner_id, standing, labels, network, written_in, reach);
CREATE INDEX traces_by_first ON traces (owner_id, first_audit_id, standing, reach);
CREATE INDEX traces_by_audit ON traces (owner_id, audit_id, network, standing);
