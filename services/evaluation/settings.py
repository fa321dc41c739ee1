"""Settings of evaluation alone, read as `BIHUAN_EVALUATION_…`."""

from pydantic import Field
from pydantic_settings import SettingsConfigDict

from shared.settings import ServiceSettings


class EvaluationSettings(ServiceSettings):
    """What only this service reads."""

    model_config = SettingsConfigDict(env_prefix="BIHUAN_EVALUATION_")

    export_rows: int = Field(100_000, ge=1)
    """How many rows one export may hold; more are refused, never cut off silently."""
