-- Records of deliveries are dropped before the figures of a meeting are: how many were invited is
-- kept beside it.
ALTER TABLE meetings ADD COLUMN invited BIGINT NOT NULL DEFAULT 0;
