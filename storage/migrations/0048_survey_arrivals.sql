-- Who came to a consultation was counted already, under a code that only its secret can make.
CREATE TABLE survey_arrivals (
    slug TEXT NOT NULL REFERENCES surveys (slug),
    code TEXT NOT NULL,
    -- 1: came, 2: saw the first question, 3: handed in.
    stage INTEGER NOT NULL,
    PRIMARY KEY (slug, code)
) WITHOUT ROWID;

-- What a source is called whose words no link can carry.
ALTER TABLE survey_sources ADD COLUMN words TEXT NOT NULL DEFAULT '';
