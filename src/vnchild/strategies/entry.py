"""The entry point that hypothesis calls: registers the classes of the package as they are imported.

It runs in every session of hypothesis, also in those that never use this package, so it imports
no class and makes no strategy. It watches for the modules that hold the classes: once one of them
is imported, ``st.from_type`` is told where to look for its strategies, and only when it is asked
for one are they made (docs/decisions/0008-hypothesis-entry-point.md).
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from vnchild.strategies.registered import HOMES, place_of, strategy_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from importlib.abc import Loader
    from importlib.machinery import ModuleSpec
    from types import ModuleType


class _Registering:
    """A loader that registers the classes of a module once the real one has loaded it."""

    def __init__(self, loader: Loader) -> None:
        self._loader = loader

    def create_module(self, spec: ModuleSpec) -> ModuleType | None:
        return self._loader.create_module(spec)

    def exec_module(self, module: ModuleType) -> None:
        module.__loader__ = self._loader
        if module.__spec__ is not None:
            module.__spec__.loader = self._loader
        self._loader.exec_module(module)
        _register(module)

    def __getattr__(self, name: str) -> object:
        return getattr(self._loader, name)


class _Watch:
    """A finder that finds nothing itself, but follows the import of the modules of `HOMES`."""

    def find_spec(
        self, name: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if name not in HOMES:
            return None
        for finder in sys.meta_path:
            if isinstance(finder, _Watch):
                continue
            spec = finder.find_spec(name, path, target)
            if spec is not None:
                if spec.loader is not None:
                    spec.loader = _Registering(spec.loader)  # type: ignore[assignment]
                return spec
        return None


def _register(module: ModuleType) -> None:
    from hypothesis import strategies as st  # noqa: PLC0415

    for kind in tuple(vars(module).values()):
        ours = isinstance(kind, type) and kind.__module__.startswith("vnchild.")
        if ours and place_of(kind) is not None:
            st.register_type_strategy(kind, _strategy)  # type: ignore[arg-type]


def _strategy(kind: type) -> object:
    found = strategy_of(kind)
    return NotImplemented if found is None else found


def register() -> None:
    """Register the classes of the package that are imported, and the others once they are.

    hypothesis calls it by the entry point ``hypothesis``; call it yourself only where plugins are
    off (``HYPOTHESIS_NO_PLUGINS``). Once more does no harm.
    """
    if not any(isinstance(finder, _Watch) for finder in sys.meta_path):
        sys.meta_path.insert(0, _Watch())
    for name in HOMES:
        module = sys.modules.get(name)
        if module is not None:
            _register(module)
