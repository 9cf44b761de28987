-- The team's field log: where they went, about how many people they met, what came up. No names.

-- `topics` and `posters` are codes of the city file, separated by blanks. `person` is whoever noted
-- it, so that they can correct it; emptied after 30 days, and when they are forgotten.
CREATE TABLE outings (
    id TEXT PRIMARY KEY,
    day TEXT NOT NULL,
    kind TEXT NOT NULL,
    secteur INTEGER NOT NULL,
    arrondissement INTEGER NOT NULL,
    place TEXT NOT NULL,
    met_from INTEGER NOT NULL,
    met_to INTEGER NOT NULL,
    topics TEXT NOT NULL,
    sentence TEXT NOT NULL,
    posters TEXT NOT NULL,
    person TEXT NOT NULL,
    logged_at TEXT NOT NULL
);
CREATE INDEX outings_day ON outings (day, id);
CREATE INDEX outings_person ON outings (person) WHERE person <> '';
