-- Files that the town gave us, to be attached to announcements.

CREATE TABLE uploads (
    -- The SHA-256 of the content, in hexadecimal.
    ref TEXT NOT NULL,
    -- photo, voice, audio, video or document.
    what TEXT NOT NULL,
    name TEXT NOT NULL,
    mime TEXT NOT NULL,
    content BLOB NOT NULL,
    -- Its number at Telegram, once it was sent there; good for this kind and this name only.
    file_id TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (ref, what, name)
);
