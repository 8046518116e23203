#!/bin/sh
# Installs what tests/documents/test_same_report.py converts reports with: LibreOffice without a display, a Chinese font.
# Needs Debian or Ubuntu, and root; elsewhere it says so and fails.
set -eu
has_office() { command -v soffice >/dev/null || command -v libreoffice >/dev/null; }
has_font() { command -v fc-list >/dev/null && [ -n "$(fc-list :lang=zh-cn)" ]; }
if has_office && has_font; then
    exit 0
fi
if ! command -v apt-get >/dev/null || [ "$(id -u)" != 0 ]; then
    echo "install LibreOffice Writer and Calc and a Chinese font first: sudo sh $0" >&2
    exit 1
fi
export DEBIAN_FRONTEND=noninteractive
apt-get update -qq
apt-get install -y -qq --no-install-recommends \
    libreoffice-writer-nogui libreoffice-calc-nogui fontconfig fonts-wqy-microhei >/dev/null
has_office && has_font
