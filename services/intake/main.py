"""Intake 受理: what comes in, what becomes a case, and who is told."""

from fastapi import FastAPI

from services.intake import api, api_attachments, api_cases, api_review
from services.intake.api import Quota
from services.intake.commands_desk import open_desk
from services.intake.handlers import registry
from services.intake.lifecycle import PERMISSIONS
from services.intake.models import metadata
from services.intake.settings import IntakeSettings
from services.intake.store import count_open_cases
from services.intake.store_files import AttachmentStore
from shared.app import create_app
from shared.bus.pace import Pace
from shared.courier import courier
from shared.service import Runtime, Service


async def prepare(runtime: Runtime) -> None:
    """What every request needs and what is made once."""
    settings = runtime.settings
    assert isinstance(settings, IntakeSettings)
    runtime.extra["desk"] = open_desk(runtime)
    runtime.extra["quota"] = Quota(runtime.town.catalogue.parameter("quotas", "anonymous_reports_per_hour"))
    folder = settings.attachments or settings.data_dir / "attachments"
    folder.mkdir(parents=True, exist_ok=True)
    runtime.extra["attachments"] = AttachmentStore(folder, runtime.secrets)


async def set_gauges(runtime: Runtime) -> None:
    """Open cases by light, as the case files show them."""
    counted = await count_open_cases(runtime.database)
    for light in ("green", "yellow", "red"):
        runtime.metrics.open_cases.labels(light).set(counted.get(light, 0))


SERVICE = Service(
    name="intake",
    title="闭环 受理 Intake",
    port=8001,
    metadata=metadata,
    settings=IntakeSettings,
    routers=(api.router, api_review.router, api_cases.router, api_attachments.router),
    registry=registry,
    pace=Pace(reading=0.1),
    permissions=PERMISSIONS,
    workers=(courier,),
    prepare=prepare,
    gauges=set_gauges,
)


def make_app() -> FastAPI:
    """For `uvicorn --factory`."""
    return create_app(SERVICE)
