"""The evaluation service: `app = create_app(SERVICE)` is made by the runner."""

from services.evaluation.api import router
from services.evaluation.api_exports import exports_router
from services.evaluation.api_rates import rates_router
from services.evaluation.handlers import registry
from services.evaluation.lifecycle import PERMISSIONS
from services.evaluation.models import metadata
from services.evaluation.settings import EvaluationSettings
from services.evaluation.store import count_stalled
from shared.app import create_app
from shared.bus.pace import Pace
from shared.courier import courier
from shared.service import Runtime, Service


async def set_gauges(runtime: Runtime) -> None:
    """Every round that waits has something that ends the waiting (guarantee 5)."""
    runtime.metrics.invariant_violations.set(await runtime.database.scalar(count_stalled()) or 0)


SERVICE = Service(
    name="evaluation",
    title="评价 Evaluation",
    port=8004,
    metadata=metadata,
    settings=EvaluationSettings,
    routers=[router, rates_router, exports_router],
    registry=registry,
    pace=Pace(reading=0.1, telling=0.1),
    permissions=PERMISSIONS,
    workers=[courier],
    gauges=set_gauges,
)

make_app = create_app
