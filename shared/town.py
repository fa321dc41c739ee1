"""What the town is made of, read once per process: matters, areas, places, organisation, work time."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from shared.areas import Areas, load_areas
from shared.catalogue import Catalogue, load_catalogue
from shared.organisation import Organisation, load_organisation
from shared.places import Places, load_places
from shared.worktime import WorkTime, load_work_time

PRESETS = ("longgang",)


class UnknownPreset(ValueError):
    """`BIHUAN_PRESET` names no town that is shipped."""


@dataclass(frozen=True, slots=True)
class Town:
    """The preset, immutable. Changes at run time (duty, people) are the owning service's rows on top of it."""

    catalogue: Catalogue
    areas: Areas
    places: Places
    organisation: Organisation
    work_time: WorkTime


@cache
def load_town(preset: str = "longgang", notices: Path | None = None) -> Town:
    """The town of a preset, with the yearly notices of the operator's file over the shipped ones; one instance per process.

    Raises `UnknownPreset`, and `DataFault` naming file and place of a broken datum.
    """
    if preset not in PRESETS:
        raise UnknownPreset(f"BIHUAN_PRESET={preset} 不存在，可选：{'、'.join(PRESETS)}")
    catalogue = load_catalogue()
    areas = load_areas()
    return Town(catalogue, areas, load_places(areas), load_organisation(catalogue, areas), load_work_time(override=notices))
