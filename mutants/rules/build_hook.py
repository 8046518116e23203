"""Build hook: compiles the YAML beside this file into the JSON that ships in the package.

Run as a script it does the same in a checkout: `python rules/build_hook.py`.
"""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from typing import Any

try:
    from hatchling.builders.hooks.plugin.interface import BuildHookInterface
except ModuleNotFoundError:  # run as a script where only PyYAML is installed
    BuildHookInterface = object  # type: ignore[assignment,misc]

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "src" / "reportcheck" / "rulebook" / "rules.json"


def compile_rules(root: Path = ROOT, target: Path = TARGET) -> None:
    """Compile `root`/rules into `target`; raises RulebookError naming file and line of a mistake."""
    path = root / "src" / "reportcheck" / "rulebook" / "compile.py"
    spec = importlib.util.spec_from_file_location("_rulebook_compile", path)
    if spec is None or spec.loader is None:
        raise FileNotFoundError(path)
    # loaded by path: the package itself is not installed yet while it is being built
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    module.write_json(root / "rules", target)


class RulesHook(BuildHookInterface):  # type: ignore[type-arg,unused-ignore]
    """Makes rules.json before a wheel is built, editable ones included."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Called by hatchling; `version` is "standard" or "editable"."""
        if self.target_name == "wheel":
            compile_rules(Path(self.root), Path(self.root) / TARGET.relative_to(ROOT))


if __name__ == "__main__":
    compile_rules()
    print(f"compiled {TARGET.relative_to(ROOT)}")
