"""The evaluation service: `app = create_app(SERVICE)` is made by the runner."""

from services.evaluation.api import router
from services.evaluation.api_exports import exports_router
from services.evaluation.api_rates import rates_router
from services.evaluation.handlers import registry
from services.evaluation.lifecycle import PERMISSIONS
from services.evaluation.models import metadata
from services.evaluation.settings import EvaluationSettings
from shared.app import create_app
from shared.courier import courier
from shared.service import Service

SERVICE = Service(
    name="evaluation",
    title="评价 Evaluation",
    port=8004,
    metadata=metadata,
    settings=EvaluationSettings,
    routers=[router, rates_router, exports_router],
    registry=registry,
    permissions=PERMISSIONS,
    workers=[courier],
)

make_app = create_app
