// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/Parameters.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <vector>

namespace linetwin::app {

/// What a number is of; decides on the units that may be typed. A Share is shown in percent. MinutesBetween is the time
/// from one event to the next, CycleTime the seconds of one cycle: both may also be typed as a rate.
enum class QuantityKind {
    Number,
    Share,
    Hours,
    Minutes,
    MinutesBetween,
    Seconds,
    CycleTime,
    PerHour,
    MoneyPerHour,
    Variation,
    Items
};

QuantityKind kindOf(const ParameterSpec& spec);

/// From a typed number to the value: the point is moved by `exponent` places, then times factor / divisor.
struct QuantityUnit {
    QStringList names;
    int exponent = 0;
    double factor = 1;
    double divisor = 1;
};

/// The units that may be typed for a kind, the value's own first.
class QuantityUnits {
    Q_DECLARE_TR_FUNCTIONS(linetwin::app::QuantityUnits)

public:
    explicit QuantityUnits(QuantityKind kind);

    bool isEmpty() const { return m_units.empty(); }
    /// By any of its names, without regard to case, "per" or a slash; null if it is not among them.
    const QuantityUnit* find(const QString& name) const;
    const std::vector<QuantityUnit>& all() const { return m_units; }
    /// As parts of a regular expression, with what stands in English: what is between a number of things and a unit of
    /// time ("3 per h"), and those things ("9000 cycles/h").
    static QString perWords();
    static QString thingWords();
    /// One name of each, for a sentence.
    QString names() const;

private:
    void add(const QString& names, int exponent, double factor = 1, double divisor = 1);

    std::vector<QuantityUnit> m_units;
    bool m_isMoney = false;
};

} // namespace linetwin::app
