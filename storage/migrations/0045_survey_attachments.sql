-- What came with a version of a consultation: by the name its form gives it, kept by its content
-- (`uploads`), which stays as long as the version.
CREATE TABLE survey_attachments (
    slug TEXT NOT NULL,
    version INTEGER NOT NULL,
    name TEXT NOT NULL,
    what TEXT NOT NULL,
    ref TEXT NOT NULL,
    mime TEXT NOT NULL,
    PRIMARY KEY (slug, version, name),
    FOREIGN KEY (slug, version) REFERENCES survey_versions (slug, version) ON DELETE CASCADE
) WITHOUT ROWID;
CREATE INDEX survey_attachments_ref ON survey_attachments (ref);
