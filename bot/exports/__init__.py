"""Files that leave the house: tables that other people's programs read."""
