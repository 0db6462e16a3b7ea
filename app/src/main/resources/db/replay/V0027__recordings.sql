-- A spoken answer that somebody chose to keep. Its sound lies in pieces, each sealed.
CREATE TABLE recordings (
    owner_id        VARCHAR(36) NOT NULL,
    recording_id    VARCHAR(36) NOT NULL,
    question_id     VARCHAR(36) NOT NULL,
    kept_at         BIGINT      NOT NULL,
    sound           VARCHAR(4)  NOT NULL,
    seconds         INTEGER     NOT NULL,
    byte_count      INTEGER     NOT NULL,
    CONSTRAINT recordings_pk PRIMARY KEY (owner_id, recording_id),
    CONSTRAINT recordings_seconds CHECK (seconds >= 0),
    CONSTRAINT recordings_byte_count CHECK (byte_count > 0),
    CONSTRAINT recordings_question FOREIGN KEY (owner_id, question_id) REFERENCES questions (owner_id, question_id) ON DELETE CASCADE
);
CREATE INDEX recordings_by_question ON recordings (owner_id, question_id, kept_at, recording_id);

-- The sound of a recording, in order. A piece is sealed as a text is: base64, which an export can carry.
CREATE TABLE recording_pieces (
    owner_id           VARCHAR(36) NOT NULL,
    recording_piece_id VARCHAR(36) NOT NULL,
    recording_id       VARCHAR(36) NOT NULL,
    place              INTEGER     NOT NULL,
    body               BYTEA       NOT NULL,
    CONSTRAINT recording_pieces_pk PRIMARY KEY (owner_id, recording_piece_id),
    CONSTRAINT recording_pieces_recording FOREIGN KEY (owner_id, recording_id) REFERENCES recordings (owner_id, recording_id) ON DELETE CASCADE
);
CREATE INDEX recording_pieces_by_recording ON recording_pieces (owner_id, recording_id, place);
