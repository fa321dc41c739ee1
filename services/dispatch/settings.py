"""Settings of dispatch."""

from pydantic_settings import SettingsConfigDict

from shared.settings import ServiceSettings


class DispatchSettings(ServiceSettings):
    """Nothing of its own yet; its limits are the town's data."""

    model_config = SettingsConfigDict(env_prefix="BIHUAN_DISPATCH_")
