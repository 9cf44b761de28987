"""What came of a consultation: counted, guarded, told in words and drawn."""
