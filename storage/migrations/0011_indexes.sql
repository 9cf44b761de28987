-- Nothing that one person can ask for reads a large table from end to end.

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
