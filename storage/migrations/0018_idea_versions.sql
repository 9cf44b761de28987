-- All that an author wrote at the time: place, pictures and the answers of the sheet too, as JSON.
ALTER TABLE idea_versions ADD COLUMN written TEXT NOT NULL DEFAULT '';
