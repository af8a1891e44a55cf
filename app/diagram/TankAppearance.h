// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/ResolvedLine.h"

#include <QString>

#include <cstddef>
#include <cstdint>
#include <optional>

namespace linetwin::app {

/// What is shown of the buffer after a station.
struct TankAppearance {
    std::int64_t capacity = 0;
    std::optional<std::int64_t> level; ///< none before the first result
    double share = 0;                  ///< filled, 0 … 1
    bool isDirect = false;             ///< capacity 0: handed over directly
    bool isOverridden = false;
    QString levelText;      ///< "37 / 50"
    QString protectionText; ///< "protects 18 s"

    bool operator==(const TankAppearance&) const = default;
};

TankAppearance tankAppearance(const ResolvedLine& line, std::size_t station, std::optional<std::int64_t> level,
                              bool isOverridden);
QString tankToolTip(const ResolvedLine& line, std::size_t station, const TankAppearance& appearance);
QString tankName(const ResolvedLine& line, std::size_t station);
QString tankDescription(const TankAppearance& appearance);

} // namespace linetwin::app
