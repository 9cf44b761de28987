-- Invitations into the team, and what was tried in vain.

-- Only the digest of a link's secret half is kept: who reads this table cannot open an invitation.
CREATE TABLE invitations (
    token TEXT PRIMARY KEY,
    role TEXT NOT NULL CHECK (role IN ('ambassador', 'staff', 'admin')),
    label TEXT NOT NULL,
    -- Who made it; empty for the town's own machine.
    invited_by TEXT NOT NULL DEFAULT '',
    made_at TEXT NOT NULL,
    expires_at TEXT NOT NULL,
    used_at TEXT
);
CREATE INDEX invitations_by ON invitations (invited_by) WHERE invited_by <> '';
CREATE INDEX invitations_expiry ON invitations (expires_at);

-- Unknown invitations that somebody opened: five within an hour close the door for an hour.
CREATE TABLE invitation_tries (
    person TEXT NOT NULL,
    ref TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (person, ref)
);
CREATE INDEX invitation_tries_at ON invitation_tries (at);
