"""The drawing rooms: frozen values in, bytes of a page or a picture out; nothing is known here."""
