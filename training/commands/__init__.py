"""What each command does; each imports only what it needs, so that measuring a package works without torch."""
