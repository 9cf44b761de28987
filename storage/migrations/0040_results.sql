-- Results of consultations: what was published of them last, and when they are given back.

-- answering: as soon as somebody has handed in; closing: when it is over; never: to nobody.
ALTER TABLE surveys ADD COLUMN gives_back TEXT NOT NULL DEFAULT 'closing'
    CHECK (gives_back IN ('answering', 'closing', 'never'));
-- It was closed, and what came of it is still to be counted and told.
ALTER TABLE surveys ADD COLUMN results_due INTEGER NOT NULL DEFAULT 0;

-- Whoever shows results reads them here: between two states lie eleven people at least.
CREATE TABLE survey_results (
    slug TEXT PRIMARY KEY REFERENCES surveys (slug),
    -- How many had handed in, to see when the next state may follow.
    people INTEGER NOT NULL,
    counted_at TEXT NOT NULL,
    -- The tables as they may be told, as JSON.
    results TEXT NOT NULL
);
