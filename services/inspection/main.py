"""The service inspection 检查: declaration and application."""

import asyncio

from fastapi import FastAPI

from services.inspection import api, api_colour, api_plans, api_rectifications, api_visits
from services.inspection.commands import Means
from services.inspection.commands_planning import plan_continually
from services.inspection.handlers import registry
from services.inspection.lifecycle import PERMISSIONS
from services.inspection.models import metadata
from services.inspection.rules_codes import CodeSigner
from services.inspection.settings import InspectionSettings
from shared.app import create_app
from shared.bus.pace import Pace
from shared.courier import courier
from shared.service import Runtime, Service


async def prepare(runtime: Runtime) -> None:
    """Puts aside what decisions use from outside."""
    settings = runtime.settings
    assert isinstance(settings, InspectionSettings)
    signer = CodeSigner(runtime.secrets.key("inspection_codes"))
    runtime.extra["means"] = Means(runtime.town, runtime.secrets, signer, settings.enterprise_url)
    runtime.extra["plans_waiting"] = asyncio.Event()


SERVICE = Service(
    name="inspection",
    title="闭环·检查 Inspection",
    port=8003,
    metadata=metadata,
    settings=InspectionSettings,
    routers=(api.router, api_plans.router, api_visits.router, api_rectifications.router, api_colour.router),
    registry=registry,
    pace=Pace(reading=0.1, telling=0.1),
    permissions=PERMISSIONS,
    workers=(plan_continually, courier),
    prepare=prepare,
)


def make_app() -> FastAPI:
    """The application; the factory for `uvicorn --factory`."""
    return create_app(SERVICE)
