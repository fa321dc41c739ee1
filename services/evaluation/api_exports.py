"""The HTTP door: exports, each with a checksum that can be asked for afterwards."""

import asyncio
import hashlib
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from fastapi import Response

from services.evaluation.api_rates import Asked, rates_body
from services.evaluation.commands_exports import RecordExport
from services.evaluation.rules_export import CASE_COLUMNS, RATE_COLUMNS, case_rows, csv_pieces, rate_rows
from services.evaluation.settings import EvaluationSettings
from services.evaluation.shapes import ExportView
from services.evaluation.store import find_export, select_rounds
from shared.db.records import to_text
from shared.door import Door, ServiceRouter
from shared.ids import new_id
from shared.problems import NotFound, Problem

exports_router = ServiceRouter(tags=["exports"])
CSV = "text/csv; charset=utf-8"


class TooManyRows(Problem):
    status, code, title = 422, "too_many_rows", "导出内容过多"
    default_detail = "导出内容过多，请缩短时间范围后重试。"


@exports_router.get("/v1/exports/cases.csv", action="export", problems=[TooManyRows], summary="导出工单评价")
async def export_cases(door: Door, period: Asked) -> Response:
    """One row per round whose dispose limit ends in the period."""
    runtime, settings = door.runtime, door.runtime.settings
    assert isinstance(settings, EvaluationSettings)
    as_of = await period.moment(runtime)
    rounds = await runtime.database.rows(select_rounds(as_of, period.first, period.last, settings.export_rows + 1))
    if len(rounds) > settings.export_rows:
        raise TooManyRows
    local = runtime.town.work_time.local
    rows = case_rows(rounds, lambda moment: local(moment).isoformat())
    return await _file(door, "cases.csv", CASE_COLUMNS, rows, len(rounds), as_of)


@exports_router.get("/v1/exports/rates.csv", action="export", summary="导出各项比率")
async def export_rates(door: Door, period: Asked) -> Response:
    """One row per key and rate."""
    as_of = await period.moment(door.runtime)
    rows = list(rate_rows((await rates_body(door.runtime, period, as_of))["items"]))
    return await _file(door, "rates.csv", RATE_COLUMNS, rows, len(rows), as_of)


async def _file(door: Door, name: str, columns: Sequence[str], rows: Iterable[Sequence[Any]], count: int, as_of: datetime) -> Response:
    pieces = []
    for piece in csv_pieces(columns, rows):
        pieces.append(piece)
        await asyncio.sleep(0)  # a large file must not hold up everybody else
    content = b"".join(pieces)
    export_id = new_id()
    await door.runtime.lane.submit(
        RecordExport(
            actor=door.actor,
            now=door.now,
            export_id=export_id,
            name=name,
            sha256=hashlib.sha256(content).hexdigest(),
            size=len(content),
            rows=count,
            snapshot_at=as_of,
        )
    )
    headers = {
        "Bihuan-Export-Id": export_id,
        "Bihuan-Snapshot-At": to_text(as_of),
        "Link": f'</v1/exports/{export_id}>; rel="checksum"',
        "Content-Disposition": f'attachment; filename="{name}"',
    }
    return Response(content, 200, headers, CSV)


@exports_router.get("/v1/exports/{export_id}", action="export", response_model=ExportView, summary="导出文件的校验值")
async def get_export(door: Door, export_id: str) -> Response:
    export = await find_export(door.runtime.database, export_id)
    if export is None:
        raise NotFound
    body = {"sha256": export.sha256, "bytes": export.bytes, "rows": export.rows, "snapshot_at": to_text(export.snapshot_at)}
    return door.respond(body)
