#!/usr/bin/env bash
# What the browser tests need: Debian's chromium, a font for Chinese, and playwright (without a browser of its own).
# Called by `make browser`. Where it ends with an error the tests say that they were skipped, and why.
set -euo pipefail
cd "$(dirname "$0")/../.."

packages=(chromium fonts-noto-cjk)
missing=()
for package in "${packages[@]}"; do
    dpkg-query --show --showformat='${Status}' "$package" 2>/dev/null | grep -q '^install ok installed' || missing+=("$package")
done
if [ "${#missing[@]}" -gt 0 ]; then
    if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then
        echo "the browser tests need ${missing[*]}: sudo apt-get install ${missing[*]}" >&2
        exit 1
    fi
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
fi
.venv/bin/python -m pip --quiet --disable-pip-version-check install --editable ".[browser]"
