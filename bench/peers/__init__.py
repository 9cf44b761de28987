"""What we are compared with: bots as the library's own documentation would write them."""
