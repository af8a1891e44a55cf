// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diagram/TankAppearance.h"

#include "app/text/Texts.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace linetwin::app {

namespace {

struct Tanks {
    Q_DECLARE_TR_FUNCTIONS(Tanks)
};

} // namespace

TankAppearance tankAppearance(const ResolvedLine& line, std::size_t station, std::optional<std::int64_t> level,
                              bool isOverridden)
{
    TankAppearance shown;
    shown.capacity = line.stations[station].parameters.bufferCapacity;
    shown.level = level;
    shown.isDirect = shown.capacity == 0;
    shown.isOverridden = isOverridden;
    const QString capacity = numberText(static_cast<double>(shown.capacity), 0);
    if (shown.isDirect) {
        shown.levelText = Tanks::tr("direct");
        return shown;
    }
    if (level)
        shown.share = std::clamp(static_cast<double>(*level) / static_cast<double>(shown.capacity), 0.0, 1.0);
    shown.levelText =
        Tanks::tr("%1 / %2").arg(level ? numberText(static_cast<double>(*level), 0) : QStringLiteral("–"), capacity);
    if (const auto seconds = line.secondsOfProtection(station))
        shown.protectionText =
            Tanks::tr("protects %1")
                .arg(durationText(nearestTime(std::clamp(*seconds, 0.0, toSeconds(longestDuration)))));
    return shown;
}

QString tankName(const ResolvedLine& line, std::size_t station)
{
    return Tanks::tr("Buffer after %1").arg(toQString(line.stations[station].name));
}

QString tankToolTip(const ResolvedLine& line, std::size_t station, const TankAppearance& appearance)
{
    const ResolvedStation& self = line.stations[station];
    QStringList lines{QStringLiteral("<b>%1</b>").arg(tankName(line, station).toHtmlEscaped())};
    if (appearance.isDirect) {
        lines << Tanks::tr("Capacity 0: items are handed over directly.");
    } else {
        if (appearance.level)
            lines << Tanks::tr("%1 places taken (%2)").arg(appearance.levelText, percentText(appearance.share, 0));
        if (const auto seconds = line.secondsOfProtection(station))
            lines << Tanks::tr("When full it feeds the line for %1 at its rated pace.")
                         .arg(durationText(nearestTime(std::clamp(*seconds, 0.0, toSeconds(longestDuration)))));
    }
    if (self.parameters.bufferCapacity != self.baseline.bufferCapacity)
        lines << Tanks::tr("Baseline: %1 places", nullptr, self.baseline.bufferCapacity == 1 ? 1 : 2)
                     .arg(numberText(static_cast<double>(self.baseline.bufferCapacity), 0));
    lines << Tanks::tr("Drag the upper edge, or press + and −, to change the capacity.");
    return lines.join(QStringLiteral("<br>"));
}

QString tankDescription(const TankAppearance& appearance)
{
    if (appearance.isDirect)
        return Tanks::tr("no places, items are handed over directly");
    const QString capacity = numberText(static_cast<double>(appearance.capacity), 0);
    if (!appearance.level)
        return Tanks::tr("%1 places", nullptr, appearance.capacity == 1 ? 1 : 2).arg(capacity);
    return Tanks::tr("%1 of %2 places taken").arg(numberText(static_cast<double>(*appearance.level), 0), capacity);
}

} // namespace linetwin::app
