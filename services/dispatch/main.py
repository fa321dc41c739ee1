"""The dispatch service: `app = create_app(SERVICE)` is made by the runner."""

from services.dispatch.api import router
from services.dispatch.api_reading import organisation_router
from services.dispatch.api_reading import router as reading_router
from services.dispatch.api_terminal import router as terminal_router
from services.dispatch.handlers import registry
from services.dispatch.handlers_notices import apply_notices
from services.dispatch.lifecycle import PERMISSIONS
from services.dispatch.models import metadata
from services.dispatch.settings import DispatchSettings
from services.dispatch.store import count_provisional, count_violations, lights_of_open
from shared.app import create_app
from shared.bus.pace import Pace
from shared.courier import courier
from shared.service import Runtime, Service


async def set_gauges(runtime: Runtime) -> None:
    """Open cases by light, breaches of guarantee 5, deadlines that reach a year without a published calendar."""
    lights = await lights_of_open(runtime.database, runtime.now())
    for light in ("green", "yellow", "red"):
        runtime.metrics.open_cases.labels(light).set(lights.get(light, 0))
    runtime.metrics.invariant_violations.set(await count_violations(runtime.database, runtime.now()))
    runtime.metrics.deadlines_provisional.set(await count_provisional(runtime.database))


SERVICE = Service(
    name="dispatch",
    title="派遣 Dispatch",
    port=8002,
    metadata=metadata,
    settings=DispatchSettings,
    routers=[router, reading_router, terminal_router, organisation_router],
    registry=registry,
    pace=Pace(telling=0.1),
    permissions=PERMISSIONS,
    workers=[courier, apply_notices],
    gauges=set_gauges,
)

make_app = create_app
