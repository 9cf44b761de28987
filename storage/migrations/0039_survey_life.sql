-- What random interviews found at publication: questions usually asked, and what they take.
ALTER TABLE survey_versions ADD COLUMN questions INTEGER;
ALTER TABLE survey_versions ADD COLUMN seconds INTEGER;

-- The consultation that the letters of a batch lead to; empty: none.
ALTER TABLE batches ADD COLUMN consultation TEXT NOT NULL DEFAULT '';

-- Who was reminded of a consultation they began; an empty name: who wants no such reminder.
CREATE TABLE survey_nudges (
    person TEXT NOT NULL,
    slug TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (person, slug)
) WITHOUT ROWID;
