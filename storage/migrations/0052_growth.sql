-- Whatever grows with people is read by an index, also by who tidies and by who reviews.

CREATE INDEX requests_open ON requests (assigned) WHERE status IN ('waiting', 'answered');
CREATE INDEX silences_warned ON silences (counted_on) WHERE warned_on IS NOT NULL;
-- Of the batches that are over, whose letters are gone; of those that leave, which.
CREATE INDEX batches_over ON batches (opened_at) WHERE state = 'over' AND drops = '';
CREATE INDEX batches_going ON batches (id) WHERE state <> 'over';
