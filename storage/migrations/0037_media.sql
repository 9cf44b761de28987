-- Files sent as answers: on the disk under a name of ours, or refused for what they hold.
CREATE TABLE files_0037 (
    submission TEXT NOT NULL REFERENCES submissions (id) ON UPDATE CASCADE ON DELETE CASCADE,
    name TEXT NOT NULL,
    file_id TEXT NOT NULL,
    what TEXT NOT NULL,
    mime TEXT NOT NULL,
    size INTEGER NOT NULL,
    path TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL DEFAULT 'waiting'
        CHECK (state IN ('waiting', 'kept', 'failed', 'refused')),
    PRIMARY KEY (submission, name)
) WITHOUT ROWID;
INSERT INTO files_0037 (submission, name, file_id, what, mime, size, path, state)
SELECT submission, name, file_id, what, mime, size, path, state FROM files;
DROP TABLE files;
ALTER TABLE files_0037 RENAME TO files;
CREATE INDEX files_waiting ON files (submission) WHERE state = 'waiting';

-- What stands in the media folder. A row outlives its submission: then its file is to be erased.
CREATE TABLE media (
    path TEXT PRIMARY KEY,
    submission TEXT REFERENCES submissions (id) ON UPDATE CASCADE ON DELETE SET NULL
) WITHOUT ROWID;
CREATE INDEX media_of ON media (submission);
