-- Nothing that one person can ask for reads a large table from end to end; and the field log keeps
-- no order in which its lines were noted.

CREATE INDEX due_about ON due (about) WHERE about <> '';
CREATE INDEX idea_drafts_resident ON idea_drafts (resident) WHERE resident <> '';
CREATE INDEX idea_drafts_holder ON idea_drafts (holder) WHERE holder <> '';
CREATE INDEX idea_drafts_words ON idea_drafts (expires_at) WHERE text <> '';
CREATE INDEX ideas_drafted_by ON ideas (drafted_by) WHERE drafted_by <> '';
CREATE INDEX idea_versions_label ON idea_versions (label) WHERE label <> '';
CREATE INDEX people_invited_by ON people (invited_by) WHERE invited_by <> '';
CREATE INDEX talks_welcomes ON talks (updated_at) WHERE name = 'welcome';
CREATE INDEX talks_unreadable ON talks (updated_at) WHERE place = 'unreadable';
CREATE INDEX inbox_aside_words ON inbox (seq) WHERE set_aside_at IS NOT NULL AND body IS NOT NULL;

-- WITHOUT ROWID, because a hidden row number would keep the order; and of the moment only the day,
-- or it would be found again in the staff log, beside who did it.
CREATE TABLE outings_by_the_day (
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
INSERT INTO outings_by_the_day
SELECT id, day, kind, secteur, arrondissement, place, met_from, met_to, topics, sentence, posters,
    person, substr(logged_at, 1, 10) || 'T00:00:00.000000+00:00'
FROM outings;
DROP TABLE outings;
ALTER TABLE outings_by_the_day RENAME TO outings;
CREATE INDEX outings_day ON outings (day, id);
CREATE INDEX outings_person ON outings (person) WHERE person <> '';
CREATE INDEX outings_authors ON outings (logged_at) WHERE person <> '';

-- What promises nobody is written into the journal without its arrival, and by the day.
UPDATE journal SET ref = '', at = substr(at, 1, 10) || 'T00:00:00.000000+00:00'
WHERE name IN ('SessionOpened', 'SessionAgreed', 'SessionLengthened', 'SessionClosed',
    'OutingLogged', 'OutingCorrected', 'OutingDeleted', 'PosterRead');
UPDATE journal SET data = '{}'
WHERE name IN ('SessionOpened', 'SessionAgreed', 'SessionLengthened', 'SessionClosed',
    'OutingDeleted');
-- Answers given in a chat that was lent kept their day in another width than every other moment.
UPDATE submissions SET submitted_at = submitted_at || 'T00:00:00.000000+00:00'
WHERE length(submitted_at) = 10;
UPDATE submissions SET started_at = started_at || 'T00:00:00.000000+00:00'
WHERE length(started_at) = 10;
-- Of a session that is over no hour is left that was planned under its name.
DELETE FROM due WHERE what IN ('session-ends', 'session-nearly-over')
    AND about NOT IN (SELECT ref FROM sessions);
DELETE FROM inbox WHERE source = 'clock' AND handled_at IS NOT NULL
    AND update_id LIKE 'session%';
