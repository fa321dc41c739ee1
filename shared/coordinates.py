"""Coordinates: conversion to WGS-84 and distances. Pure.

GCJ-02 and BD-09 are the shifted systems of Chinese map services; their published forward formulas are inverted by iteration.
CGCS2000 differs from WGS-84 by centimetres and is taken as equal.
"""

import math
from collections.abc import Callable

Point = tuple[float, float]  # (lon, lat) in degrees

_AXIS = 6_378_245.0  # Krasovsky ellipsoid, as in the published formula
_ECCENTRICITY = 0.00669342162296594323
_BD_FACTOR = math.pi * 3000.0 / 180.0
_EARTH_RADIUS_M = 6_371_008.8
CRS_NAMES = ("wgs84", "gcj02", "bd09", "cgcs2000")


def to_wgs84(lon: float, lat: float, crs: str) -> Point:
    """(lon, lat) in WGS-84 from wgs84|gcj02|bd09|cgcs2000, good to 0.5 m; ValueError for another crs or numbers outside the globe."""
    if not (-180.0 <= lon <= 180.0 and -90.0 <= lat <= 90.0):
        raise ValueError("coordinates outside the globe")
    if crs in ("wgs84", "cgcs2000"):
        return lon, lat
    if crs == "gcj02":
        return _inverse(_gcj02, lon, lat)
    if crs == "bd09":
        return _inverse(_bd09, lon, lat)
    raise ValueError(f"unknown coordinate system {crs}")


def distance_m(lon1: float, lat1: float, lon2: float, lat2: float) -> float:
    """Metres between two WGS-84 points on a sphere (haversine)."""
    north, south = math.radians(lat1), math.radians(lat2)
    h = math.sin((south - north) / 2) ** 2 + math.cos(north) * math.cos(south) * math.sin(math.radians(lon2 - lon1) / 2) ** 2
    return 2 * _EARTH_RADIUS_M * math.asin(min(1.0, math.sqrt(h)))


def _inverse(forward: Callable[[float, float], Point], lon: float, lat: float) -> Point:
    guess_lon, guess_lat = lon, lat
    for _ in range(12):
        shown_lon, shown_lat = forward(guess_lon, guess_lat)
        step_lon, step_lat = lon - shown_lon, lat - shown_lat
        guess_lon, guess_lat = guess_lon + step_lon, guess_lat + step_lat
        if abs(step_lon) < 1e-9 and abs(step_lat) < 1e-9:
            break
    return guess_lon, guess_lat


def from_wgs84(lon: float, lat: float, crs: str) -> Point:
    """The forward direction, for maps and tests."""
    if crs in ("wgs84", "cgcs2000"):
        return lon, lat
    if crs == "gcj02":
        return _gcj02(lon, lat)
    if crs == "bd09":
        return _bd09(lon, lat)
    raise ValueError(f"unknown coordinate system {crs}")


def _gcj02(lon: float, lat: float) -> Point:
    if not (72.004 <= lon <= 137.8347 and 0.8293 <= lat <= 55.8271):  # the formula is defined inside China's frame only
        return lon, lat
    x, y = lon - 105.0, lat - 35.0
    root = math.sqrt(abs(x))
    waves = (20.0 * math.sin(6.0 * x * math.pi) + 20.0 * math.sin(2.0 * x * math.pi)) * 2.0 / 3.0
    d_lat = -100.0 + 2.0 * x + 3.0 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * root + waves
    d_lat += (20.0 * math.sin(y * math.pi) + 40.0 * math.sin(y / 3.0 * math.pi)) * 2.0 / 3.0
    d_lat += (160.0 * math.sin(y / 12.0 * math.pi) + 320.0 * math.sin(y * math.pi / 30.0)) * 2.0 / 3.0
    d_lon = 300.0 + x + 2.0 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * root + waves
    d_lon += (20.0 * math.sin(x * math.pi) + 40.0 * math.sin(x / 3.0 * math.pi)) * 2.0 / 3.0
    d_lon += (150.0 * math.sin(x / 12.0 * math.pi) + 300.0 * math.sin(x / 30.0 * math.pi)) * 2.0 / 3.0
    radians = math.radians(lat)
    magic = 1 - _ECCENTRICITY * math.sin(radians) ** 2
    d_lat = d_lat * 180.0 / (_AXIS * (1 - _ECCENTRICITY) / (magic * math.sqrt(magic)) * math.pi)
    d_lon = d_lon * 180.0 / (_AXIS / math.sqrt(magic) * math.cos(radians) * math.pi)
    return lon + d_lon, lat + d_lat


def _bd09(lon: float, lat: float) -> Point:
    x, y = _gcj02(lon, lat)
    z = math.hypot(x, y) + 0.00002 * math.sin(y * _BD_FACTOR)
    theta = math.atan2(y, x) + 0.000003 * math.cos(x * _BD_FACTOR)
    return z * math.cos(theta) + 0.0065, z * math.sin(theta) + 0.006
