"""A small service over the ledger of `kernel_rig`, to try the doors on."""

import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any

import httpx
from fastapi import FastAPI, File, Form, Response, UploadFile
from pydantic import BaseModel, Field
from sqlalchemy import select
from sqlalchemy.ext.asyncio import create_async_engine

from shared.app import create_app
from shared.auth import DevKey
from shared.db.commands import Registry
from shared.door import Door, ServiceRouter
from shared.ids import new_id
from shared.json_body import Body, JsonObject, Line, Text, Whole
from shared.paging import Page, paginate
from shared.problems import Conflict, Problem
from shared.secrets import signed_headers
from shared.service import Runtime, Service
from shared.settings import ServiceSettings
from tests.shared.kernel_rig import Account, AccountRow, Deposit, OpenAccount, metadata

router = ServiceRouter(tags=["accounts"])
PERMISSIONS = {
    "open_account": frozenset({"registrar", "public"}),
    "read_accounts": frozenset({"registrar", "auditor"}),
    "deposit": frozenset({"registrar"}),
    "push": frozenset({"hotline"}),
    "upload": frozenset({"registrar"}),
}


class AccountBody(Body):
    owner: Line = Field(min_length=1, max_length=20)
    balance: Whole = Field(ge=0, le=1_000_000)
    note: Text | None = Field(None, max_length=100)
    extra: JsonObject = {}


class DepositBody(Body):
    amount: Whole = Field(ge=1, le=1000)


class AccountView(BaseModel):
    id: str
    balance: int


@router.post("/v1/accounts", action="open_account", status_code=201, response_model=AccountView, problems=[Conflict])
async def open_account(door: Door, body: AccountBody) -> Response:
    return await door.submit(OpenAccount(**door.common(), id=new_id(), owner=body.owner, balance=body.balance, extra=body.extra))


@router.post("/v1/accounts/{account_id}/deposits", action="deposit")
async def deposit_money(door: Door, account_id: str, body: DepositBody) -> Response:
    return await door.submit(Deposit(**door.common(), id=account_id, amount=body.amount))


@router.get("/v1/accounts", action="read_accounts")
async def list_accounts(door: Door, page: Page, owner: str | None = None) -> Response:
    rows = select(AccountRow.__table__)  # type: ignore[attr-defined]  # made by SQLModel
    if owner is not None:
        rows = rows.where(AccountRow.owner == owner)  # type: ignore[arg-type]  # a column expression
    order = [AccountRow.balance.desc(), AccountRow.id.asc()]  # type: ignore[attr-defined]  # likewise
    found = await paginate(door.runtime.database, Account, rows, order=order, page=page, view=_view)
    return door.respond(found)


@router.post("/v1/pushes", action="push", auth="hotline", rows="tickets", row_model=AccountBody)
async def push_accounts(door: Door) -> Response:
    rows = door.rows(AccountBody, most=5)
    results: list[dict[str, Any]] = []
    for row in rows:
        refused = isinstance(row, Problem)
        results.append({"owner": None, "problem": row.body()} if refused else {"owner": row.owner, "problem": None})
    return door.respond({"results": results})


@router.post("/v1/files", action="upload", form=True, body_limit=4000)
async def store_file(door: Door, file: Annotated[UploadFile, File()], kind: Annotated[str, Form(max_length=10)]) -> Response:
    return door.respond({"size": len(await file.read()), "kind": kind})


@router.get("/v1/broken/by-number", action=None)
async def fail_behind_the_framework(door: Door, number: int) -> Response:
    raise OSError(number, "a fault of the system")


@router.get("/v1/broken", action=None)
async def fail(door: Door) -> Response:
    raise ZeroDivisionError(f"secret-detail of {door.method}")


def _view(account: Account) -> dict[str, Any]:
    return {"id": account.id, "balance": account.balance}


SERVICE = Service(
    name="ledger",
    title="Ledger",
    port=8009,
    metadata=metadata,
    settings=ServiceSettings,
    routers=[router],
    registry=Registry(),
    permissions=PERMISSIONS,
)


async def create_tables(service: Service, address: str) -> None:
    """Stands for the migrations, which this service has none of."""
    engine = create_async_engine(address)
    async with engine.begin() as connection:
        await connection.run_sync(service.metadata.create_all)
    await engine.dispose()


@dataclass
class Ledger:
    """The running service and somebody to call it."""

    app: FastAPI
    client: httpx.AsyncClient
    key: DevKey

    @property
    def runtime(self) -> Runtime:
        runtime: Runtime = self.app.state.runtime
        return runtime

    def token(self, *roles: str, person: str = "registrar-1") -> dict[str, str]:
        return {"Authorization": "Bearer " + self.key.issue(person, roles or ("registrar",))}

    async def post_raw(self, path: str, body: bytes, **headers: str) -> httpx.Response:
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        return await self.client.post(path, content=body, headers={"Content-Type": "application/json", **self.token(), **named})

    async def push(self, body: bytes, *, secret: str = "dev-hotline-secret", late: float = 0) -> httpx.Response:
        headers = signed_headers("hotline-12345", secret, body, at=time.time() - late)
        return await self.client.post("/v1/pushes", content=body, headers={"Content-Type": "application/json", **headers})


@asynccontextmanager
async def running_ledger(directory: Path, own: ServiceSettings | None = None, **settings: Any) -> AsyncIterator[Ledger]:
    own = own or ServiceSettings(env="dev", data_dir=directory, log_level="error", **settings)
    app = create_app(SERVICE, own, migrate=create_tables)
    async with app.router.lifespan_context(app):
        transport = httpx.ASGITransport(app, raise_app_exceptions=False)
        async with httpx.AsyncClient(transport=transport, base_url="http://ledger") as client:
            yield Ledger(app, client, DevKey(directory))
