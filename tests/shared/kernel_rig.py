"""A tiny ledger to try the kernel on: accounts, deposits with an event each, transfers, and faults on purpose."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime

from sqlalchemy import text
from sqlalchemy.ext.asyncio import create_async_engine
from sqlmodel import Field

from shared.contracts.base import Event
from shared.db.commands import Command, Decision, Loader, Needs, State, WaitFor
from shared.db.engine import Database, DatabaseAddress
from shared.db.kernel import Kernel
from shared.db.lane import Lane
from shared.db.records import Record, document, instant, service_metadata
from shared.db.tables import kernel_tables
from shared.problems import Conflict
from shared.secrets import Secrets

metadata = service_metadata()
kernel_tables(metadata)
_METADATA = metadata
NOON = datetime(2026, 11, 23, 4, 0, tzinfo=UTC)


class Tables(Record):
    metadata = _METADATA


class Account(Record):
    id: str = Field(primary_key=True)
    owner: str = Field(index=True)
    balance: int
    opened_at: datetime = instant()
    extra: dict[str, object] = document(default_factory=dict)
    version: int = 1


class AccountRow(Account, Tables, table=True):
    __tablename__ = "accounts"


ACCOUNTS = Loader(Account)
BY_OWNER = Loader(Account, by="owner")
RICH = Loader(Account, by="owner", where="balance >= 100", matches=lambda account: account.balance >= 100)


class MoneyMoved(Event):
    """Only for tests of the kernel: not registered, not of any service."""

    account: str
    amount: int


MoneyMoved.type = "money.moved.v1"
MoneyMoved.owner = "ledger"


@dataclass(frozen=True, kw_only=True)
class OpenAccount(Command):
    id: str
    owner: str = "a"
    balance: int = 0
    extra: dict[str, object] = field(default_factory=dict)

    def decide(self, state: State) -> Decision:
        decision = Decision()
        account = decision.insert(Account(id=self.id, owner=self.owner, balance=self.balance, opened_at=self.now, extra=self.extra))
        decision.step(self.id, "open", resource="account", to="open", note="opened")
        decision.event(MoneyMoved(account=self.id, amount=self.balance), key=self.id)
        return decision.answering(201, {"id": self.id, "balance": account.balance}, version=1)


@dataclass(frozen=True, kw_only=True)
class Deposit(Command):
    id: str
    amount: int
    named: bool = True
    """Whether `needs` names the row; unnamed rows are loaded when they are asked for."""

    def needs(self) -> Needs:
        return Needs({ACCOUNTS: [self.id]} if self.named else {})

    def decide(self, state: State) -> Decision:
        account = state.one(ACCOUNTS, self.id)
        if self.amount == 13:
            raise ZeroDivisionError("a defect")
        if account.balance + self.amount < 0:
            raise Conflict("余额不足")
        decision = Decision()
        changed = decision.update(account, balance=account.balance + self.amount)
        decision.step(self.id, "deposit", resource="account", from_="open", to="open")
        decision.event(MoneyMoved(account=self.id, amount=self.amount), key=self.id)
        return decision.answering(200, {"balance": changed.balance}, version=changed.version)


@dataclass(frozen=True, kw_only=True)
class TakeName(Command):
    name: str
    owner: str

    def needs(self) -> Needs:
        return Needs(claims=[("name", self.name)])

    def decide(self, state: State) -> Decision:
        if state.claimed_by("name", self.name):
            raise Conflict("名称已被占用")
        decision = Decision()
        decision.claim("name", self.name, self.owner)
        return decision.answering(200, {"owner": self.owner})


@dataclass(frozen=True, kw_only=True)
class Await(Command):
    id: str
    seconds: float

    def needs(self) -> Needs:
        return Needs({ACCOUNTS: [self.id]})

    def decide(self, state: State) -> Decision:
        account = state.find(ACCOUNTS, self.id)
        if account is None:
            raise WaitFor(self.id, self.seconds, Conflict("等不到"))
        return Decision().answering(200, {"balance": account.balance})


def secrets() -> Secrets:
    return Secrets([b"0" * 32])


@dataclass
class Rig:
    database: Database
    lane: Lane


@asynccontextmanager
async def rig(url: str, *, create: bool = True, max_queue: int = 2048) -> AsyncIterator[Rig]:
    """A lane and a database with the ledger's tables made."""
    address = DatabaseAddress.of("ledger", url)
    if create:
        engine = create_async_engine(
            address.url, connect_args={"server_settings": {"search_path": "ledger"}} if address.dialect == "postgresql" else {}
        )
        async with engine.begin() as connection:
            if address.dialect == "postgresql":
                await connection.execute(text("CREATE SCHEMA IF NOT EXISTS ledger"))
            await connection.run_sync(metadata.create_all)
        await engine.dispose()
    database = Database(address, metadata)
    cipher = secrets()
    kernel = Kernel("ledger", metadata, database.dialect, cipher.encrypt, cipher.decrypt)
    second = database.driver(kernel) if database.dialect == "postgresql" else None
    lane = Lane(kernel, database.driver(kernel), second=second, max_queue=max_queue)
    await lane.start()
    try:
        yield Rig(database, lane)
    finally:
        await lane.stop()
        await database.close()
