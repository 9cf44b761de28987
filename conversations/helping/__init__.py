"""The room of helping: a chat lent to a resident who is helped, or to a neighbour."""
