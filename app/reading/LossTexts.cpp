// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reading/LossTexts.h"

#include "app/text/Punctuation.h"
#include "app/text/Texts.h"
#include "engine/statistics/ShownDigits.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace linetwin::app {

namespace {

class WaterfallTexts {
    Q_DECLARE_TR_FUNCTIONS(linetwin::app::LossTableModel)
};

/// Half a hundredth of the currency: less reads as 0.
constexpr double smallestAmount = 0.005;

/// One, or for what would read as 0 as many as show two digits.
int decimalsOf(double shown)
{
    const double size = std::abs(shown);
    return size > 1e-6 && size < 0.05 ? shownDecimals(size, size) : 1;
}

/// "1 unit", "12 units": the word comes with the number.
QString unitsText(const QString& number)
{
    const int count = number == QStringLiteral("1") ? 1 : 2;
    return WaterfallTexts::tr("%1 units", nullptr, count).arg(number);
}

/// What reads as 0 has no sign.
QString withSign(double value, const QString& text)
{
    const bool isZero = std::ranges::none_of(text, [](QChar c) { return c.digitValue() > 0; });
    return value > 0 && !isZero ? u'+' + text : text;
}

} // namespace

LossScale lossScaleOf(const LiveResult& result)
{
    LossScale scale;
    for (const ResolvedStation& station : result.line->stations)
        scale.stations.push_back(station.name);
    scale.constraint = result.line->yardstick.constraint;
    scale.minutes = result.durationHours() * 60;
    scale.units = result.durationHours() * result.line->yardstick.ratedUnitsPerHour;
    scale.currency = toQString(result.line->currency);
    scale.level = result.look.confidence;
    scale.differenceLevel = result.look.level();
    return scale;
}

QString LossTexts::stationName(std::size_t station) const
{
    return toQString(m_scale.stations[station]);
}

QString LossTexts::reasonOf(const LossBar& row) const
{
    if (!row.key || !row.key->reason)
        return {};
    if (row.key->isInTransit())
        return WaterfallTexts::tr("under way");
    const QString state = stateWordWithin(*row.key->reason);
    //: A state and the name of its reason: "jammed (glue)"
    return row.key->stop.empty() ? state : WaterfallTexts::tr("%1 (%2)").arg(state, toQString(row.key->stop));
}

QString LossTexts::moneyPartName(MoneyPart part) const
{
    switch (part) {
    case MoneyPart::None: break;
    case MoneyPart::AtRatedPace: return WaterfallTexts::tr("Margin at the rated pace");
    case MoneyPart::OutputNotSold: return WaterfallTexts::tr("Output, not sold");
    case MoneyPart::MadeNotSold: return WaterfallTexts::tr("Made, not sold");
    case MoneyPart::Margin: return WaterfallTexts::tr("Margin");
    }
    return {};
}

QString LossTexts::moneyPartSentence(const LossBar& row) const
{
    const QString value = valueText(row.share, true);
    switch (row.money) {
    case MoneyPart::None: break;
    case MoneyPart::AtRatedPace:
        return WaterfallTexts::tr("%1 would be the margin if %2 made good units at its rated pace all the time.")
            .arg(value, stationName(m_scale.constraint));
    case MoneyPart::OutputNotSold:
        return WaterfallTexts::tr("%1: good units that were output in what could not be sold, as a container that is "
                                  "defective or not delivered yet.")
            .arg(value);
    case MoneyPart::MadeNotSold:
        return WaterfallTexts::tr("%1: material and conversion of units that were made and not sold: rejected, "
                                  "defective or still in the line.")
            .arg(value);
    case MoneyPart::Margin: return WaterfallTexts::tr("%1 is the margin that is left.").arg(value);
    }
    return {};
}

QString LossTexts::nameOf(const LossBar& row) const
{
    if (row.isScheduled)
        return row.isAllTime ? WaterfallTexts::tr("All time") : WaterfallTexts::tr("Scheduled time");
    if (row.money != MoneyPart::None)
        return moneyPartName(row.money);
    const QString cause = row.key && row.key->cause ? stationName(*row.key->cause) : QString();
    const QString reason = reasonOf(row);
    const auto withStop = [&](const QString& alone, const QString& named) {
        return row.key && !row.key->stop.empty() ? named.arg(toQString(row.key->stop)) : alone;
    };
    switch (row.loss) {
    case Loss::Good: return WaterfallTexts::tr("Good product");
    case Loss::ShippedDefective: return WaterfallTexts::tr("Shipped defective");
    case Loss::Rejected:
        if (row.key && row.key->isFalseReject)
            return WaterfallTexts::tr("Rejected though good: %1").arg(cause);
        return row.isGathered() ? WaterfallTexts::tr("Rejected elsewhere")
                                : WaterfallTexts::tr("Rejected: %1").arg(cause);
    case Loss::Speed: return WaterfallTexts::tr("Slow cycles");
    case Loss::InProgress: return WaterfallTexts::tr("In progress");
    case Loss::Breakdown:
        return row.isGathered() ? WaterfallTexts::tr("Down: other reasons")
                                : withStop(WaterfallTexts::tr("Breakdowns"), WaterfallTexts::tr("Down: %1"));
    case Loss::Jam:
        return row.isGathered() ? WaterfallTexts::tr("Jammed: other reasons")
                                : withStop(WaterfallTexts::tr("Jams"), WaterfallTexts::tr("Jammed: %1"));
    case Loss::Changeover:
        return row.isGathered() ? WaterfallTexts::tr("In changeover: other reasons")
                                : withStop(WaterfallTexts::tr("Changeovers"), WaterfallTexts::tr("In changeover: %1"));
    case Loss::Planned:
        return row.isGathered() ? WaterfallTexts::tr("Closed: other reasons")
                                : withStop(WaterfallTexts::tr("Closed"), WaterfallTexts::tr("Closed: %1"));
    //: A loss and what caused it: "Starved: Filler jammed"
    case Loss::Starved:
        return row.isGathered() ? WaterfallTexts::tr("Starved: other causes")
                                : WaterfallTexts::tr("Starved: %1 %2").arg(cause, reason);
    case Loss::Blocked:
        return row.isGathered() ? WaterfallTexts::tr("Blocked: other causes")
                                : WaterfallTexts::tr("Blocked: %1 %2").arg(cause, reason);
    }
    return {};
}

QString LossTexts::valueText(double share, bool hasUnit) const
{
    switch (m_unit) {
    case LossUnit::Percent: {
        const int decimals = decimalsOf(100 * share);
        return hasUnit ? percentText(share, decimals) : numberText(100 * share, decimals);
    }
    case LossUnit::Minutes: {
        const QString minutes = numberText(share * m_scale.minutes, decimalsOf(share * m_scale.minutes));
        return hasUnit ? WaterfallTexts::tr("%1 min").arg(minutes) : minutes;
    }
    case LossUnit::Units: {
        const QString units =
            numberText(share * m_scale.units, m_scale.units < 100 ? decimalsOf(share * m_scale.units) : 0);
        return hasUnit ? unitsText(units) : units;
    }
    case LossUnit::Money: {
        const double amount = share * m_scale.money;
        const QString number = numberText(amount, std::abs(m_scale.money) < 100 ? 2 : 0);
        return hasUnit && !m_scale.currency.isEmpty() ? number + noBreakSpace + m_scale.currency : number;
    }
    }
    return {};
}

double LossTexts::factor() const
{
    switch (m_unit) {
    case LossUnit::Percent: return 100;
    case LossUnit::Minutes: return m_scale.minutes;
    case LossUnit::Units: return m_scale.units;
    case LossUnit::Money: return m_scale.money;
    }
    return 1;
}

QString LossTexts::differenceText(const LossBar& row) const
{
    if (!row.difference)
        return {};
    const QString size = valueText(*row.difference, false);
    return withSign(*row.difference, size);
}

QString LossTexts::differenceWithInterval(const LossBar& row) const
{
    if (!row.difference || !row.differenceInterval || *row.difference == 0)
        return differenceText(row);
    const double change = factor() * *row.difference;
    const Interval& interval = *row.differenceInterval;
    const double half = shownHalfWidth(change, factor() * (interval.upper - interval.lower) / 2);
    const bool isMoney = m_unit == LossUnit::Money;
    if (isMoney && std::abs(change) < smallestAmount && half < smallestAmount)
        return valueText(0, false);
    const int decimals = isMoney ? std::min(shownDecimals(change, half), 2) : shownDecimals(change, half);
    const QString size = withSign(change, numberText(change, decimals));
    return half > 0 ? size + u' ' +
                          reachText(change, factor() * interval.lower, factor() * interval.upper, decimals,
                                    FigureNumbers::Kind::Difference)
                    : differenceText(row);
}

QString LossTexts::changeText(double share) const
{
    if (m_unit == LossUnit::Percent)
        return WaterfallTexts::tr("%1 pp", "percentage points")
            .arg(withSign(share, numberText(100 * share, decimalsOf(100 * share))));
    return withSign(share, valueText(share, true));
}

QString LossTexts::whatWasLost(const LossBar& row) const
{
    const QString constraint = stationName(m_scale.constraint);
    const QString value = valueText(row.share, true);
    if (m_unit == LossUnit::Money)
        return row.money == MoneyPart::None
                   ? WaterfallTexts::tr("%1: %2 of margin, that of the units which %3 would have made.", "a loss")
                         .arg(nameOf(row), value, constraint)
                   : moneyPartSentence(row);
    const bool isUnits = m_unit == LossUnit::Units;
    const bool isWaiting = row.loss == Loss::Blocked || row.loss == Loss::Starved;
    if (!isWaiting || row.isGathered())
        return isUnits ? WaterfallTexts::tr("%1: %2 of the %3 that %4 could make.")
                             .arg(nameOf(row), value, valueText(1, true), constraint)
                       : WaterfallTexts::tr("%1: %2 of %3's time.").arg(nameOf(row), value, constraint);
    const QString text = row.loss == Loss::Blocked
                             ? (isUnits ? WaterfallTexts::tr("%2 did not make %1, blocked because %3 was %4.")
                                        : WaterfallTexts::tr("%1 of %2's time was blocked because %3 was %4."))
                             : (isUnits ? WaterfallTexts::tr("%2 did not make %1, starved because %3 was %4.")
                                        : WaterfallTexts::tr("%1 of %2's time was starved because %3 was %4."));
    if (row.key->isInTransit())
        return (isUnits ? WaterfallTexts::tr("%2 did not make %1, starved because items from %3 were still under way.")
                        : WaterfallTexts::tr("%1 of %2's time was starved because items from %3 were still under way."))
            .arg(value, constraint, stationName(*row.key->cause));
    return text.arg(value, constraint, stationName(*row.key->cause), reasonOf(row));
}

QString LossTexts::allUnitsText() const
{
    return unitsText(numberText(m_scale.units, m_scale.units < 100 ? decimalsOf(m_scale.units) : 0));
}

QString LossTexts::sentenceOf(const LossBar& row) const
{
    QStringList parts;
    if (row.isAllTime)
        parts.append(WaterfallTexts::tr("All the time, in which %1 could make %2 at its ideal pace.")
                         .arg(stationName(m_scale.constraint), allUnitsText()));
    else if (row.isScheduled)
        parts.append(WaterfallTexts::tr("The scheduled time, in which %1 could make %2 at its ideal pace.")
                         .arg(stationName(m_scale.constraint), allUnitsText()));
    else
        parts.append(whatWasLost(row));
    if (row.interval)
        parts.append(WaterfallTexts::tr("%1 interval of the mean: %2 … %3.")
                         .arg(confidenceText(m_scale.level), valueText(row.interval->lower, true),
                              valueText(row.interval->upper, true)));
    if (row.difference && row.differenceInterval)
        parts.append(WaterfallTexts::tr("Difference to the baseline %1, at %2 between %3 and %4. Exploratory.")
                         .arg(changeText(*row.difference), shortestPercentText(m_scale.differenceLevel),
                              changeText(row.differenceInterval->lower), changeText(row.differenceInterval->upper)));
    return joinedSentences(parts);
}

QStringList LossTexts::gatheredTexts(const LossBar& row) const
{
    QStringList texts;
    for (const LossBar& cause : row.gathered) {
        const QString text = nameOf(cause) + u' ' + valueText(cause.share, true);
        const bool differs = cause.difference && *cause.difference != 0;
        texts.append(joinedClauses({text, differs ? changeText(*cause.difference) : QString()}));
    }
    return texts;
}

} // namespace linetwin::app
