"""The check of a consultation's spreadsheet: pure rules over its rows, every mistake at once."""
