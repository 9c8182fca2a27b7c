"""What conversations show when they are looked at together."""
