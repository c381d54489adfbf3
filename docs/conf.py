"""The site: prose from this directory, the domain's pages written by the package when built.

Build it with ``sphinx-build -W -b html docs docs/_build/html``.
"""

from __future__ import annotations

import importlib
import os
import re
import shutil
from pathlib import Path

from sphinx.application import Sphinx

import vnchild
from vnchild import docs as domain

HERE = Path(__file__).parent

project = "vnchild"
author = "The vnchild authors"
project_copyright = author
release = vnchild.__version__
version = release
language = "en"

extensions = [
    "myst_parser",
    "sphinx.ext.autodoc",
    "sphinx.ext.napoleon",
    "sphinxcontrib.mermaid",
]
exclude_patterns = ["_build"]
source_suffix = {".md": "markdown"}

myst_heading_anchors = 4
myst_fence_as_directive = ["mermaid"]
myst_enable_extensions = ["colon_fence"]

autodoc_member_order = "bysource"
autodoc_typehints_format = "short"
autodoc_default_options = {"members": True, "imported-members": True}
autoclass_content = "class"
maximum_signature_line_length = 80
napoleon_google_docstring = True
napoleon_numpy_docstring = False
napoleon_use_ivar = True
default_role = "code"
# An error of one name in two rooms: the words of a docstring do not say which.
suppress_warnings = ["ref.python"]
add_module_names = False

html_theme = "furo"
html_title = f"vnchild {release}"
html_static_path = ["_static"]
html_css_files = ["site.css"]
html_show_sphinx = False
html_copy_source = False
mermaid_version = "11"
mermaid_light_theme = "neutral"

# A directory of Mermaid's own files, for a site that asks nothing of another host.
_MERMAID = os.environ.get("VNCHILD_MERMAID", "")
if _MERMAID:
    _LOCAL = HERE / "_build" / "static"
    shutil.rmtree(_LOCAL, ignore_errors=True)
    _SCRIPTS = Path("chunks") / "mermaid.esm.min"
    (_LOCAL / "mermaid" / "chunks").mkdir(parents=True)
    shutil.copytree(Path(_MERMAID) / _SCRIPTS, _LOCAL / "mermaid" / _SCRIPTS)
    shutil.copy(Path(_MERMAID) / "mermaid.esm.min.mjs", _LOCAL / "mermaid")
    html_static_path.append(str(_LOCAL))
    mermaid_use_local = "mermaid/mermaid.esm.min.mjs"


def _write_domain() -> None:
    """Write the domain's pages anew: what the package no longer has goes."""
    domain.write(HERE / "domain" / "vi", "vi")
    domain.write(HERE / "domain" / "en", "en")


_write_domain()


def _say_language(
    app: Sphinx, pagename: str, template: str, context: dict[str, object], doctree: object
) -> None:
    """Say in which language a page is, for readers aloud and for hyphenation."""
    if pagename.startswith(("domain/vi/", "domain/vietnamese")):
        context["language"] = "vi"


_HOMES = {
    name: importlib.import_module(name)
    for page in sorted((HERE / "reference").glob("*.md"))
    for name in re.findall(r"automodule:: (\S+)", page.read_text("utf-8"))
}


_TOLD: dict[int, str] = {}


def _home(value: object, here: str) -> str:
    """The module whose page tells of an object: the nearest to where it is defined."""
    defined = f"{getattr(value, '__module__', here)}."
    homes = [
        name
        for name, module in _HOMES.items()
        if defined.startswith(f"{name}.")
        and any(vars(module).get(each) is value for each in getattr(module, "__all__", ()))
    ]
    return max(homes, key=len) if homes else _TOLD.setdefault(id(value), here)


def _skip(
    app: Sphinx, what: str, name: str, value: object, skip: bool, options: object
) -> bool | None:
    """Tell of an object once, and of nothing that is not the package's own."""
    if what != "module" or skip:
        return None
    here = app.env.current_document.autodoc_module
    listed = getattr(_HOMES[here], "__all__", None)
    own = getattr(value, "__module__", here) == here if listed is None else name in listed
    return None if own and _home(value, here) == here else True


def setup(app: Sphinx) -> dict[str, bool]:
    """Wire what is ours."""
    app.connect("autodoc-skip-member", _skip)
    app.connect("html-page-context", _say_language)
    return {"parallel_read_safe": False, "parallel_write_safe": True}
