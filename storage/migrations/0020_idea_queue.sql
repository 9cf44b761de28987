-- What the review lists as published and after, the latest change first. Its condition stands in
-- storage/ideas_queue.py, word for word.
CREATE INDEX ideas_followed ON ideas (changed_at DESC, id, status)
    WHERE status IN ('published', 'under_study', 'selected', 'not_selected', 'under_way', 'done');

-- Words that were declined, until they are tidied away.
CREATE INDEX idea_comments_declined ON idea_comments (at) WHERE status = 'declined';
