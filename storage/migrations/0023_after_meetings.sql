-- After how many days the team was told last that there are no minutes.
ALTER TABLE meetings ADD COLUMN nudged BIGINT NOT NULL DEFAULT 0;
-- The consultation in which those who came are asked how it was; empty: not yet.
ALTER TABLE meetings ADD COLUMN feedback TEXT NOT NULL DEFAULT '';
-- 0: it stands in no list; only who was given its name finds it.
ALTER TABLE surveys ADD COLUMN listed INTEGER NOT NULL DEFAULT 1;
