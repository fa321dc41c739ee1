"""Migrations: one Alembic history per service, run up and down on either database, under a lock, before anything is served.

    python -m shared.db.migrate upgrade intake [revision]       python -m shared.db.migrate downgrade intake [revision]
    python -m shared.db.migrate revision intake "what it does"  writes the script that leads from the last revision to the models

The database is the one of the settings (`BIHUAN_DATABASE_URL`, else the file in `BIHUAN_DATA_DIR`).
"""

import asyncio
import fcntl
import importlib
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Connection, MetaData, pool, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncConnection, create_async_engine

from shared.db.engine import DatabaseAddress
from shared.db.statements import DatabaseGone
from shared.settings import ServiceSettings

ROOT = Path(__file__).resolve().parents[2]
ADVISORY_LOCK = 0x4269_6875_616E
"""PostgreSQL: replicas that start together migrate one after the other."""


async def upgrade(service: str, metadata: MetaData, url: str, revision: str = "head") -> None:
    """Brings the service's schema up to `revision`. Raises `DatabaseGone` when the database cannot be reached."""
    await _run(service, metadata, url, lambda config: command.upgrade(config, revision))


async def downgrade(service: str, metadata: MetaData, url: str, revision: str = "base") -> None:
    await _run(service, metadata, url, lambda config: command.downgrade(config, revision))


async def differences(service: str, metadata: MetaData, url: str) -> list[str]:
    """Where the models and the migrated database disagree; empty when the migrations are complete."""

    def compare(connection: Connection) -> list[str]:
        context = MigrationContext.configure(connection)
        return [str(change) for change in compare_metadata(context, metadata) if "alembic_version" not in str(change)]

    async with _locked(DatabaseAddress.of(service, url)) as connection:
        return await connection.run_sync(compare)


async def _run(service: str, metadata: MetaData, url: str, work: Callable[[Config], Any]) -> None:
    def within(connection: Connection) -> None:
        work(_config(service, metadata, connection))

    async with _locked(DatabaseAddress.of(service, url)) as connection:
        await connection.run_sync(within)
        await connection.commit()


def _config(service: str, metadata: MetaData, connection: Connection | None) -> Config:
    config = Config()
    config.set_main_option("script_location", str(ROOT / "shared" / "db" / "alembic"))
    config.set_main_option("version_locations", str(ROOT / "services" / service / "migrations"))
    config.set_main_option("path_separator", "os")
    config.attributes.update(connection=connection, metadata=metadata)
    return config


@asynccontextmanager
async def _locked(address: DatabaseAddress) -> AsyncIterator[AsyncConnection]:
    postgres = address.dialect == "postgresql"
    options: dict[str, Any] = {"timeout": 5, "server_settings": {"search_path": address.schema}} if postgres else {"timeout": 30}
    engine = create_async_engine(address.url, poolclass=pool.NullPool, connect_args=options)
    try:
        if not postgres:
            address.path.parent.mkdir(parents=True, exist_ok=True)
            with address.path.with_suffix(".migrating").open("w") as lock:
                fcntl.flock(lock, fcntl.LOCK_EX)
                async with engine.connect() as connection:
                    yield connection
            return
        async with engine.connect() as connection:
            await connection.execute(text("SELECT pg_advisory_lock(:key)"), {"key": ADVISORY_LOCK})
            # asked first: a role that owns its schema and nothing else may not even try to make one that exists
            if not await connection.scalar(text("SELECT to_regnamespace(:name) IS NOT NULL"), {"name": f'"{address.schema}"'}):
                await connection.execute(text(f'CREATE SCHEMA "{address.schema}"'))
            await connection.commit()
            yield connection
    except (OSError, DBAPIError, TimeoutError) as error:
        raise DatabaseGone(f"{address.url.render_as_string(hide_password=True)}: {error}") from error
    finally:
        await engine.dispose()


def main(arguments: list[str]) -> int:
    """The command line; exit code 2 for wrong use."""
    if len(arguments) < 2 or arguments[0] not in ("upgrade", "downgrade", "revision"):
        sys.stderr.write(f"{__doc__}\n")
        return 2
    verb, service, *rest = arguments
    metadata: MetaData = importlib.import_module(f"services.{service}.models").metadata
    url = ServiceSettings().database_address(service)
    if verb == "revision":
        message = rest[0] if rest else "change"
        write = lambda config: command.revision(config, message=message, autogenerate=True)  # noqa: E731
        asyncio.run(_run(service, metadata, url, write))
    elif verb == "upgrade":
        asyncio.run(upgrade(service, metadata, url, *rest[:1]))
    else:
        asyncio.run(downgrade(service, metadata, url, *rest[:1]))
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
