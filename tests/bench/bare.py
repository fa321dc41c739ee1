"""The stated baseline: a bare FastAPI endpoint with the same body and nothing behind it."""

import os
import sys
from typing import Any

import uvicorn
from fastapi import FastAPI
from pydantic import BaseModel


class Location(BaseModel):
    lon: float | None = None
    lat: float | None = None
    crs: str | None = None
    address: str | None = None


class Reporter(BaseModel):
    name: str | None = None
    phone: str | None = None
    anonymous: bool | None = None
    confidential: bool | None = None
    contact_allowed: bool | None = None


class Report(BaseModel):
    channel: str
    source_id: str
    text: str
    occurred_at: str
    location: Location | None = None
    reporter: Reporter | None = None
    item_code: str | None = None
    severity: str | None = None
    attachments: list[str] = []
    extra: dict[str, Any] = {}


app = FastAPI()


@app.get("/health/ready")
async def ready() -> dict[str, str]:
    return {"status": "ok"}


@app.post("/v1/reports", status_code=201)
async def create(report: Report) -> dict[str, str]:
    return {"report_id": report.source_id, "status": "registered"}


if __name__ == "__main__":
    port = int(sys.argv[1] if len(sys.argv) > 1 else os.environ["PORT"])
    uvicorn.run(app, host="127.0.0.1", port=port, log_level="warning", access_log=False)
