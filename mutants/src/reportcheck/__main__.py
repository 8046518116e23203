"""`python -m reportcheck`."""

from __future__ import annotations

import sys

from reportcheck.cli.main import main

sys.exit(main())
