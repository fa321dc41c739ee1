"""Settings of intake alone, beside those that every service reads."""

from pathlib import Path

from pydantic import Field
from pydantic_settings import SettingsConfigDict

from shared.settings import ServiceSettings


class IntakeSettings(ServiceSettings):
    """Prefix BIHUAN_INTAKE_."""

    model_config = SettingsConfigDict(env_prefix="BIHUAN_INTAKE_")

    track_url: str = "/intake/v1/track/"
    """Where a reporter follows the own report; the token is appended. In production the address of the public page."""
    survey_url: str = "/evaluation/v1/surveys/"
    """Where a reporter answers; the token is appended."""
    attachments: Path | None = None
    """Where attachments lie; by default `attachments` in the data directory. Replicas share it."""
    attachment_bytes: int = Field(20 * 1024 * 1024, ge=1024)
    attachment_pixels: int = Field(50_000_000, ge=1)
