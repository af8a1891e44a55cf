// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/RunSettings.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <string>

namespace linetwin::app {

/// One field of the run settings, as an entry says it itself or not.
struct RunSettingField {
    bool (*isSaid)(const SparseRunSettings&);
    void (*silence)(SparseRunSettings&);
    QString (*text)(const RunSettings&); ///< its value in the user's locale
};

QString runSettingText(double value);
QString runSettingText(int value);
QString runSettingText(const std::optional<std::int64_t>& seed);
QString runSettingText(const std::optional<std::string>& startTime);

template <auto sparse, auto full> constexpr RunSettingField runSettingField()
{
    return {[](const SparseRunSettings& settings) { return (settings.*sparse).has_value(); },
            [](SparseRunSettings& settings) { (settings.*sparse).reset(); },
            [](const RunSettings& settings) { return runSettingText(settings.*full); }};
}

} // namespace linetwin::app
