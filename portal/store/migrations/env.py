"""Where Alembic starts: it works on the connection that the schema check hands over."""

from alembic import context

context.configure(connection=context.config.attributes["connection"], transactional_ddl=True)
context.run_migrations()
