"""The only SQL: tables, connection, transaction, migrations, queries, log and backup."""
