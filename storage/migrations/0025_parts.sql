-- Who came to a meeting, in parts that hide everybody (JSON): counted once, when its door had closed,
-- so that no two pages told later differ by one person.
ALTER TABLE meetings ADD COLUMN parts TEXT;
