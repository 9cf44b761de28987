-- What published ideas say, in the form in which others are compared with it.
-- Full-text search is SQLite's own: on PostgreSQL this would be pg_trgm, behind storage/similar.py.

CREATE VIRTUAL TABLE idea_search USING fts5(
    idea UNINDEXED,
    -- Lower case, without accents, elisions and double letters; a space before and after each word.
    title,
    words,
    tokenize = 'trigram'
);
