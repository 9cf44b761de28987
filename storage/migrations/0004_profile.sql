-- What people chose to tell of themselves. A column is empty until it is told and once it is erased;
-- a row of which everything is empty is deleted.

CREATE TABLE profiles (
    person TEXT PRIMARY KEY REFERENCES people (person) ON DELETE CASCADE,
    district INTEGER,
    quiet_since INTEGER,
    quiet_until INTEGER
);

CREATE TABLE profile_topics (
    person TEXT NOT NULL REFERENCES people (person) ON DELETE CASCADE,
    topic TEXT NOT NULL,
    PRIMARY KEY (person, topic)
);
