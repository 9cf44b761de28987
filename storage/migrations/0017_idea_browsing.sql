-- Browsing the published ideas one at a time: by all of them, by campaign, by theme, by part of
-- town. Each index holds what the others ask for too, so that none of them reads the table.
CREATE INDEX ideas_shown ON ideas (id)
    WHERE published_at IS NOT NULL AND status NOT IN ('withdrawn', 'merged');
CREATE INDEX ideas_shown_campaign ON ideas (campaign, id, theme, arrondissement)
    WHERE published_at IS NOT NULL AND status NOT IN ('withdrawn', 'merged');
CREATE INDEX ideas_shown_theme ON ideas (theme, id, campaign, arrondissement)
    WHERE published_at IS NOT NULL AND status NOT IN ('withdrawn', 'merged');
CREATE INDEX ideas_shown_place ON ideas (arrondissement, id, campaign, theme)
    WHERE published_at IS NOT NULL AND status NOT IN ('withdrawn', 'merged');
