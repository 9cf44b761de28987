-- What Telegram has told us about ourselves, for whoever asks without a network.

CREATE TABLE bot_facts (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
);
