-- The team's field log: where they went, about how many people they met, what came up. No names.

-- `topics` and `posters` are codes of the city file, separated by blanks. `person` is whoever noted
-- it, so that they can correct it; emptied after 30 days, and when they are forgotten.
-- WITHOUT ROWID, because a hidden row number would keep the order in which they were noted; and
-- `logged_at` is a day, or it would be found again in the staff log, beside who did it.
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
) WITHOUT ROWID;
CREATE INDEX outings_day ON outings (day, id);
CREATE INDEX outings_person ON outings (person) WHERE person <> '';
CREATE INDEX outings_authors ON outings (logged_at) WHERE person <> '';
