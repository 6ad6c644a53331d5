"""The one front door to methods: by kind and options, as a configuration names them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import fields, replace
from typing import Any, TypeVar

from training.errors import TrainingError
from training.methods.adapter import SpaceConfig
from training.methods.albef import Albef, AlbefConfig
from training.methods.cisen import Cisen, CisenConfig
from training.methods.concatenation import Concatenation
from training.methods.filip import Filip, FilipConfig
from training.methods.method import Method
from training.towers.tower import Towers

WUKONG_TOKENS = 12  # [R] of a picture, about a half of those of a coarsest level of 5 x 5


def build_method(config: Mapping[str, Any], towers: Towers) -> Method:
    """The method, with fresh parameters; torch's generator decides them.

    Args:
        config: its "kind", one of `KINDS`, and fields of that kind's configuration; others keep their defaults.
        towers: whose features it will see.

    Raises:
        TrainingError: there is no such kind or option, or the towers do not fit.
    """
    options = dict(config)
    kind = options.pop("kind", None)
    if not isinstance(kind, str) or kind not in KINDS:
        raise TrainingError(f'There is no method "{kind}"; set kind to one of {", ".join(KINDS)}.')
    return KINDS[kind](options, towers)


def cisen(options: Mapping[str, Any], towers: Towers) -> Method:
    """The full method, or less as its switches say."""
    return Cisen(read(CisenConfig, options), towers)


def adapter(options: Mapping[str, Any], towers: Towers) -> Method:
    """CLIP-Adapter: CISEN without V2TMap and HFE. ALIGN and GeoRSCLIP are this on other towers."""
    plain = CisenConfig(**vars(read(SpaceConfig, options)), v2tmap=False, hfe=False)
    return Cisen(plain, towers)


def zero_shot(options: Mapping[str, Any], towers: Towers) -> Method:
    """The towers as they are."""
    if not towers.joint:
        raise TrainingError(
            "These towers were not trained together, so they know nothing of each other without training; "
            "take zero_shot with CLIP towers, or another method."
        )
    plain = replace(read(SpaceConfig, options), adapters=False)
    return Cisen(CisenConfig(**vars(plain), v2tmap=False, hfe=False), towers)


def concatenation(options: Mapping[str, Any], towers: Towers) -> Method:
    """As many parameters as the CISEN of these options."""
    return Concatenation(read(CisenConfig, options), towers)


def filip(options: Mapping[str, Any], towers: Towers) -> Method:
    """All tokens of a picture."""
    return Filip(read(FilipConfig, options), towers)


def wukong(options: Mapping[str, Any], towers: Towers) -> Method:
    """Reduced tokens of a picture."""
    return Filip(read(FilipConfig, {"reduced": WUKONG_TOKENS, **options}), towers)


def albef(options: Mapping[str, Any], towers: Towers) -> Method:
    """Momentum and fusion."""
    return Albef(read(AlbefConfig, options), towers)


Config = TypeVar("Config", bound=SpaceConfig)

KINDS: dict[str, Callable[[Mapping[str, Any], Towers], Method]] = {
    "cisen": cisen,
    "adapter": adapter,
    "concatenation": concatenation,
    "filip": filip,
    "wukong": wukong,
    "albef": albef,
    "zero_shot": zero_shot,
}


# What a value is, by the kind of its default. The type of true is bool, which is also an int, hence `type`.
VALUES: dict[type, tuple[str, Callable[[Any], bool]]] = {
    bool: ("true or false", lambda value: type(value) is bool),
    float: ("a number from 0 to 1", lambda value: type(value) in {int, float} and 0 <= value <= 1),
    int: ("a whole number", lambda value: type(value) is int and value >= 0),
    str: ("a word", lambda value: type(value) is str),
    tuple: (
        "a list of whole numbers",
        lambda value: type(value) in {list, tuple} and {int}.issuperset(map(type, value)),
    ),
}
NEVER_ZERO = {"dimension", "hidden", "hfe_channels", "hfe_pool", "layers", "heads"}


def read(kind: type[Config], options: Mapping[str, Any]) -> Config:
    """A method's configuration from options as YAML gives them.

    Raises:
        TrainingError: an option is unknown, of the wrong kind or out of its range.
    """
    defaults = {one.name: one.default for one in fields(kind)}
    for name, value in options.items():
        if name not in defaults:
            raise TrainingError(f'A method of this kind has no option "{name}"; it has {", ".join(sorted(defaults))}.')
        wanted, good = VALUES[type(defaults[name])]
        if not good(value) or (value == 0 and name in NEVER_ZERO):
            raise TrainingError(f"A method's {name} is {wanted}, not {value!r}; correct the configuration.")
    values: dict[str, Any] = {name: tuple(one) if isinstance(one, list) else one for name, one in options.items()}
    return kind(**values)
