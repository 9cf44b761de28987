-- How often somebody was written to is counted by the person alone. With the state and the moment
-- in it, this index was rewritten twice for every announcement that left: a quarter of what
-- claiming it and writing down its outcome cost.
DROP INDEX outbox_contacts;
CREATE INDEX outbox_contacts ON outbox (person) WHERE contact = 1;
