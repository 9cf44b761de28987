-- Browsing the published ideas one at a time: all of them, by campaign, by theme, by part of town.
-- Each index holds everything that is compared, also what its own condition says already (SQLite
-- compares that again), so that none of them reads the table.
CREATE INDEX ideas_shown ON ideas (id, status, published_at)
    WHERE published_at IS NOT NULL AND status NOT IN ('withdrawn', 'merged');
CREATE INDEX ideas_shown_campaign
    ON ideas (campaign, id, theme, arrondissement, status, published_at)
    WHERE published_at IS NOT NULL AND status NOT IN ('withdrawn', 'merged');
CREATE INDEX ideas_shown_theme
    ON ideas (theme, id, campaign, arrondissement, status, published_at)
    WHERE published_at IS NOT NULL AND status NOT IN ('withdrawn', 'merged');
CREATE INDEX ideas_shown_place
    ON ideas (arrondissement, id, campaign, theme, status, published_at)
    WHERE published_at IS NOT NULL AND status NOT IN ('withdrawn', 'merged');
