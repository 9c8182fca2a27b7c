"""What Alembic runs: the migrations that are missing, in the connection and transaction that it is given."""

from __future__ import annotations

from alembic import context

context.configure(connection=context.config.attributes["connection"], version_table="handoff_version")
context.run_migrations()
