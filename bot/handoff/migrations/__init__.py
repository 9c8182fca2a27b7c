"""Alembic's migrations of the store of conversations, run by `bot/handoff/database.py` at each start."""
