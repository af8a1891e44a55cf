// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reading/LossWaterfall.h"
#include "engine/statistics/Level.h"

#include <QStringList>

#include <optional>
#include <string>
#include <vector>

namespace linetwin::app {

enum class LossUnit { Percent, Minutes, Units, Money };

/// The scheduled time of a line's constraint, which its losses are parts of.
struct LossScale {
    std::vector<std::string> stations;
    std::size_t constraint = 0;
    double minutes = 0;
    double units = 0;           ///< that the constraint makes in that time at its ideal pace
    double money = 0;           ///< that it would bring at its rated pace (MoneyWaterfall::whole)
    QString currency = {};      ///< of it; empty where none is said
    double level = usualLevel;  ///< of the intervals of shares and amounts
    double differenceLevel = 0; ///< of the intervals of differences
};

LossScale lossScaleOf(const LiveResult& result);

/// Losses in words and numbers for people.
class LossTexts {
public:
    void setScale(LossScale scale) { m_scale = std::move(scale); }
    const LossScale& scale() const { return m_scale; }
    void setUnit(LossUnit unit) { m_unit = unit; }
    LossUnit unit() const { return m_unit; }

    QString stationName(std::size_t station) const;
    QString nameOf(const LossBar& row) const;
    /// A share of the scheduled time, or of the money at the rated pace, in the unit chosen.
    QString valueText(double share, bool hasUnit) const;
    /// A difference with sign and unit, of shares in percentage points.
    QString changeText(double share) const;
    /// With as many digits as the interval deserves.
    QString differenceWithInterval(const LossBar& row) const;
    /// What was lost, its interval, and the difference to the baseline.
    QString sentenceOf(const LossBar& row) const;
    /// A line for each cause of a row that gathers several.
    QStringList gatheredTexts(const LossBar& row) const;

private:
    QString moneyPartName(MoneyPart part) const;
    QString moneyPartSentence(const LossBar& row) const;
    double factor() const; ///< of a share in the unit chosen
    QString allUnitsText() const;
    QString differenceText(const LossBar& row) const;
    /// What the cause of a wait did meanwhile: "jammed", "jammed (glue)".
    QString reasonOf(const LossBar& row) const;
    QString whatWasLost(const LossBar& row) const;

    LossScale m_scale;
    LossUnit m_unit = LossUnit::Percent;
};

} // namespace linetwin::app
