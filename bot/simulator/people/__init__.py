"""The person's side: what a person does in a chat, as documented routes."""
