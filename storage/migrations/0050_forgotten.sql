-- Who was forgotten, as a code that only a backup in which they still stand can be held against:
-- a restore forgets them again. The code is made of the random id, which is gone; it has a day and
-- no hour, and goes when no backup may hold them any more.
CREATE TABLE forgotten (
    code TEXT PRIMARY KEY,
    day TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX forgotten_day ON forgotten (day);
