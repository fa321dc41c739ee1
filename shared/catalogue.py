"""The catalogue of matters: items, scenarios, parameters and texts as versioned data (shared/data/*.json)."""

from shared.catalogue_loader import load_catalogue, parse_catalogue
from shared.catalogue_model import (
    LEVELS,
    Catalogue,
    ChecklistLine,
    CodeText,
    HandlerException,
    Item,
    ItemLimits,
    Penalty,
    RaiseRule,
    Scenario,
)
from shared.data_files import DataFault

__all__ = [
    "LEVELS",
    "Catalogue",
    "ChecklistLine",
    "CodeText",
    "DataFault",
    "HandlerException",
    "Item",
    "ItemLimits",
    "Penalty",
    "RaiseRule",
    "Scenario",
    "load_catalogue",
    "parse_catalogue",
]
