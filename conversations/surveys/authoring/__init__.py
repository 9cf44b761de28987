"""Staff bring a consultation in the chat: it is checked, played, published or thrown away."""
