"""T19: what is denied somebody is in not one byte that leaves for them."""
