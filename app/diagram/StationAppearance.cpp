// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diagram/StationAppearance.h"

#include "app/settings/Theme.h"
#include "app/text/Collecting.h"
#include "app/text/Punctuation.h"
#include "app/text/Texts.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace linetwin::app {

namespace {

constexpr SimTime shortestShownDuration = 1min;

struct Diagram {
    Q_DECLARE_TR_FUNCTIONS(Diagram)
};

bool isCollecting(const ResolvedLine& line, std::size_t station, const StationSituation& situation)
{
    return situation.moment && situation.moment->state == State::Starved && line.stations[station].batchIn > 1 &&
           situation.sinceLastTake <= collectingPatience(line, station);
}

/// Whole minutes or hours: short enough to stand beside the word.
QString roughDurationText(SimTime duration)
{
    const auto minutes = static_cast<double>(std::chrono::floor<std::chrono::minutes>(duration).count());
    return minutes < 100 ? Diagram::tr("%1 min").arg(numberText(minutes, 0))
                         : Diagram::tr("%1 h").arg(numberText(minutes / 60, 1));
}

/// Parameters that are worth a line: those that do something at this station.
std::vector<ParameterId> parametersThatMatter(const StationParameters& parameters)
{
    std::vector<ParameterId> shown{ParameterId::Uph};
    if (parameters.mtbfMin)
        shown.insert(shown.end(), {ParameterId::MtbfMin, ParameterId::MttrMin});
    if (parameters.jamProb > 0)
        shown.insert(shown.end(), {ParameterId::JamProb, ParameterId::JamTimeSec});
    if (parameters.cycleTimeCv > 0)
        shown.push_back(ParameterId::CycleTimeCv);
    if (parameters.defectRate > 0)
        shown.push_back(ParameterId::DefectRate);
    if (parameters.detectionProb > 0)
        shown.push_back(ParameterId::DetectionProb);
    return shown;
}

QString parameterRow(ParameterId id, const ResolvedStation& station)
{
    const ParameterSpec& spec = specOf(id);
    const ParameterValue value = spec.get(station.parameters);
    const ParameterValue baseline = spec.get(station.baseline);
    QString text = parameterValueText(id, value).toHtmlEscaped();
    if (value != baseline)
        text = Diagram::tr("<b>%1</b> (baseline %2)").arg(text, parameterValueText(id, baseline).toHtmlEscaped());
    return QStringLiteral("<tr><td>%1&nbsp;&nbsp;</td><td>%2</td></tr>").arg(parameterLabel(id).toHtmlEscaped(), text);
}

QString sentenceCase(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QString stateLine(const StationAppearance& appearance, const StationSituation& situation)
{
    if (!situation.moment)
        return appearance.statusText;
    const SimTime since = situation.moment->visitStart;
    const QString state = stateAndReasonText(appearance.statusText, appearance.reasonText.toStdString());
    return Diagram::tr("%1 since %2 (for %3)")
        .arg(state, situation.clock.text(since), elapsedText(situation.time - since));
}

/// The state of the cause as it follows its name.
QString reasonText(const WaitingCause& cause, const StationSituation& situation)
{
    const QString since = situation.clock.text(cause.reasonSince);
    const QString lasted = elapsedText(situation.time - cause.reasonSince);
    if (cause.isInTransit())
        return Diagram::tr("whose items are still under way");
    if (!situation.causeReason.isEmpty())
        return Diagram::tr("since %1 (%2 so far)").arg(since, lasted);
    switch (cause.reason) {
    case State::Down: return Diagram::tr("down since %1 (%2 so far)").arg(since, lasted);
    case State::Jammed: return Diagram::tr("jammed since %1 (%2 so far)").arg(since, lasted);
    case State::Execute: return Diagram::tr("still running");
    case State::Starved: return Diagram::tr("starved since %1 (%2 so far)").arg(since, lasted);
    case State::Blocked: return Diagram::tr("blocked since %1 (%2 so far)").arg(since, lasted);
    case State::Setup: return Diagram::tr("in changeover since %1 (%2 so far)").arg(since, lasted);
    case State::Planned: return Diagram::tr("closed since %1 (%2 so far)").arg(since, lasted);
    }
    return {};
}

/// The station and its reason, where that has a name.
QString causeName(const ResolvedLine& line, const StationSituation& situation)
{
    const QString station = toQString(line.stations[situation.cause->cause].name);
    return situation.causeReason.isEmpty()
               ? station
               : Diagram::tr("%1: %2", "station: name of a stop reason").arg(station, situation.causeReason);
}

} // namespace

QColor StationAppearance::fillColor() const
{
    if (state)
        return stateColor(*state);
    return theme().isHighContrast ? theme().raised : theme().grid; // white on grey is too weak there
}

QColor StationAppearance::fillTextColor() const
{
    return state ? stateTextColor(*state) : theme().text;
}

QString itemName(const ResolvedLine& line, std::size_t station)
{
    for (std::size_t index = station + 1; index-- > 0;) {
        if (line.stations[index].outputType)
            return toQString(*line.stations[index].outputType);
    }
    return Diagram::tr("raw items");
}

QString causeText(const ResolvedLine& line, std::size_t station, const StationSituation& situation)
{
    if (!situation.cause || isCollecting(line, station, situation))
        return {};
    const WaitingCause& cause = *situation.cause;
    const QString neighbour = toQString(line.stations[cause.neighbour].name);
    const QString last = causeName(line, situation);
    const QString reason = reasonText(cause, situation);
    const bool isStarved = cause.waiting == State::Starved;
    switch (cause.stationsBetween()) {
    case 0: return Diagram::tr("waits for %1, %2", "station, state").arg(last, reason);
    case 1:
        return (isStarved ? Diagram::tr("waits for %1, which is starved by %2, %3", "station, station, state")
                          : Diagram::tr("waits for %1, which is blocked by %2, %3", "station, station, state"))
            .arg(neighbour, last, reason);
    default: {
        const int others = static_cast<int>(cause.stationsBetween()) - 1;
        return (isStarved
                    ? Diagram::tr("waits for %1, which with %Ln more is starved by %2, %3", "stations, state", others)
                    : Diagram::tr("waits for %1, which with %Ln more is blocked by %2, %3", "stations, state", others))
            .arg(neighbour, last, reason);
    }
    }
}

StationAppearance stationAppearance(const ResolvedLine& line, std::size_t station, const StationSituation& situation)
{
    const ResolvedStation& self = line.stations[station];
    StationAppearance shown;
    shown.name = toQString(self.name);
    shown.role = roleOf(line, station);
    shown.overrideCount = situation.overrideCount;
    if (!situation.moment) {
        shown.statusText = situation.isStill ? parameterValueText(ParameterId::Uph, self.parameters.uph)
                                             : Diagram::tr("No result yet");
        return shown;
    }
    const StationMoment& moment = *situation.moment;
    // A batch may have been growing until a moment ago: then it waits for its next item, not since it began to collect.
    const bool waitsForBatch = moment.state == State::Starved && self.batchIn > 1;
    const SimTime lasted = waitsForBatch ? situation.sinceLastTake : situation.time - moment.visitStart;
    if (isCollecting(line, station, situation)) {
        shown.symbol = StatusSymbol::Collecting;
        shown.statusText = Diagram::tr("Collecting");
    } else {
        shown.state = moment.state;
        shown.symbol = statusSymbolOf(moment.state);
        shown.statusText = stateWord(moment.state);
        shown.reasonText = shown.captionText = situation.reason;
        if (moment.state != State::Execute && lasted >= shortestShownDuration)
            shown.durationText = roughDurationText(lasted);
        if (situation.cause && !shown.durationText.isEmpty())
            shown.captionText = Diagram::tr("for %1", "waiting: station and its state").arg(causeName(line, situation));
    }
    shown.isBottleneck = situation.bottleneck.has_value();
    shown.countText = numberText(static_cast<double>(moment.outputs), 0);
    shown.itemText = itemName(line, station);
    if (self.batchIn > 1) {
        const auto batch = static_cast<double>(self.batchIn);
        shown.batchText =
            Diagram::tr("%1 of %2").arg(numberText(static_cast<double>(moment.held), 0), numberText(batch, 0));
        shown.batchShare = std::clamp(static_cast<double>(moment.held) / batch, 0.0, 1.0);
    }
    return shown;
}

QString stationToolTip(const ResolvedLine& line, std::size_t station, const StationSituation& situation)
{
    const ResolvedStation& self = line.stations[station];
    const StationAppearance shown = stationAppearance(line, station, situation);
    QString text =
        QStringLiteral("<b>%1</b><br>%2").arg(shown.name.toHtmlEscaped(), stateLine(shown, situation).toHtmlEscaped());
    if (const QString cause = causeText(line, station, situation); !cause.isEmpty())
        text += QStringLiteral("<br>") + sentenceCase(cause).toHtmlEscaped();
    if (situation.bottleneck)
        text += QStringLiteral("<br><b>%1</b>: %2")
                    .arg(Diagram::tr("Bottleneck at this moment").toHtmlEscaped(),
                         Diagram::tr("does not wait from %1 to %2 (%3), longer than any other station now")
                             .arg(situation.clock.text(situation.bottleneck->start),
                                  situation.clock.text(situation.bottleneck->end),
                                  elapsedText(situation.bottleneck->length()))
                             .toHtmlEscaped());
    if (!shown.batchText.isEmpty())
        text += QStringLiteral("<br>") + Diagram::tr("Holds %1 of the batch").arg(shown.batchText);
    if (situation.moment)
        text += QStringLiteral("<br>") +
                Diagram::tr("Delivered: %1 %2").arg(shown.countText, shown.itemText.toHtmlEscaped());
    if (situation.moment && self.parameters.detectionProb > 0)
        text += QStringLiteral("<br>") +
                Diagram::tr("Rejected: %1").arg(numberText(static_cast<double>(situation.moment->rejects), 0));
    text += QStringLiteral("<table>");
    for (const ParameterId id : parametersThatMatter(self.parameters))
        text += parameterRow(id, self);
    text += QStringLiteral("</table>");
    if (shown.overrideCount > 0)
        text += Diagram::tr("%Ln parameter(s) changed in this scenario", nullptr, shown.overrideCount);
    return text;
}

QString stationDescription(const StationAppearance& appearance, const QString& cause)
{
    QStringList parts{stateAndReasonText(appearance.statusText, appearance.reasonText.toStdString())};
    if (!appearance.durationText.isEmpty())
        parts << Diagram::tr("for %1").arg(appearance.durationText);
    if (!cause.isEmpty())
        parts << cause;
    if (appearance.isBottleneck)
        parts << Diagram::tr("bottleneck at this moment");
    if (!appearance.batchText.isEmpty())
        parts << Diagram::tr("batch %1").arg(appearance.batchText);
    if (!appearance.countText.isEmpty())
        parts << Diagram::tr("%1 %2 delivered").arg(appearance.countText, appearance.itemText);
    if (appearance.overrideCount > 0)
        parts << Diagram::tr("changed in this scenario");
    return joinedNames(parts);
}

} // namespace linetwin::app
