#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the benchmarks and holds the engine to its speed goals. Arguments go to ratios.py, e.g. `--all`.
set -euo pipefail
# shellcheck source=packaging/common.sh
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

ensure_packages "${build_packages[@]}" libbenchmark-dev python3
build_preset benchmark all
exec "$root/tests/benchmark/ratios.py" "$@"
