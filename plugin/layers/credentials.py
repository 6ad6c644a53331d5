"""Addresses of web layers without what opens them, fit to be written down."""

from __future__ import annotations

import re
from urllib.parse import unquote

# Everything else in a query may be a key: servers call it apikey, sig, tk, map_key and much more.
HARMLESS_FIELD = re.compile(
    r"bbox|crs|dpimode|featurecount|format|height|interpretation|layers?|lyrs|map|request|service|srs|styles?|"
    r"tiledimensions|tilematrixset|tilepixelratio|time|transparent|type|url|version|width|x|y|z|zmax|zmin",
    re.IGNORECASE,
)
LOGIN_FIELD = re.compile(r"(?i)\b(?:authcfg|user|username|password|pwd|http-header:[\w-]+)\s*=\s*(?:'[^']*'|[^&\s'|]*)")
USER_INFO = re.compile(r"(?<=//)[^/@\s]+@")
# No word of an address is this long and mixes letters with digits, but keys put into a path are.
LONG_KEY = re.compile(r"(?<=/)(?=[\w.-]*\d)(?=[\w.-]*[A-Za-z])[\w.-]{24,}(?=/)")


def without_credentials(source: str) -> str:
    """A layer's source without user names, passwords, authentication ids and keys; local paths as they are.

    The result is for reading and comparing, not for opening the layer again.
    """
    if "://" not in unquote(source) and not LOGIN_FIELD.search(source):
        return source
    fields = LOGIN_FIELD.sub("", source).split("&")
    kept = [field for number, field in enumerate(fields) if number == 0 or is_harmless(field)]
    return "&".join(clean_address(unquote(field)) for field in kept if field.strip())


def clean_address(text: str) -> str:
    """An address, wherever it stands in `text`, without user, keys and unknown query fields."""
    address, mark, query = USER_INFO.sub("", text).partition("?")
    fields = [field for field in query.split("&") if field and is_harmless(field)]
    return LONG_KEY.sub("...", address) + (mark + "&".join(fields) if fields else "")


def is_harmless(field: str) -> bool:
    """Whether "name=value" is known to say what is shown, or is a placeholder such as {x}."""
    name, _, value = unquote(field).partition("=")
    return bool(HARMLESS_FIELD.fullmatch(name.strip())) or (value.startswith("{") and value.endswith("}"))
