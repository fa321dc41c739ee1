"""Settings of inspection; its own fields carry the prefix BIHUAN_INSPECTION_."""

from pydantic import Field
from pydantic_settings import SettingsConfigDict

from shared.settings import ServiceSettings


class InspectionSettings(ServiceSettings):
    """What only this service reads."""

    model_config = SettingsConfigDict(env_prefix="BIHUAN_INSPECTION_")

    enterprise_url: str = "/inspection/v1/enterprise/"
    """Where an enterprise sees its own page; the token is appended. In production the address of the public page."""
    plan_poll_seconds: float = Field(5.0, gt=0)
    """How often the planning worker looks for plans that another replica left behind."""
    travel_metres_per_minute: float = Field(400.0, gt=0)
    """How fast a team gets from one enterprise to the next, along a straight line."""
