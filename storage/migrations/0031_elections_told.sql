-- The days that were confirmed last: what people may have been told of an election that is moved;
-- and when the team was last reminded that nobody stands for its days.

ALTER TABLE elections ADD COLUMN told TEXT;
UPDATE elections SET told = definition WHERE confirmed_at IS NOT NULL;
ALTER TABLE elections ADD COLUMN urged_at TEXT;
