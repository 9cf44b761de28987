-- By which link people came to a consultation: counted, never who.
CREATE TABLE survey_sources (
    slug TEXT NOT NULL REFERENCES surveys (slug),
    -- Empty: a link that names none, or the list.
    source TEXT NOT NULL,
    came BIGINT NOT NULL DEFAULT 0,
    began BIGINT NOT NULL DEFAULT 0,
    finished BIGINT NOT NULL DEFAULT 0,
    PRIMARY KEY (slug, source)
) WITHOUT ROWID;

-- Where interviews stand that are not over is read by their consultation.
CREATE INDEX talks_surveys ON talks (key) WHERE name = 'survey';
