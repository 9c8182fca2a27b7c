"""The customers' side: the ways in which a message reaches the assistant."""
