// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reading/FigureContents.h"

#include "app/text/FigureNumbers.h"
#include "app/text/Punctuation.h"
#include "app/text/Texts.h"
#include "engine/analysis/Reasons.h"

#include <QCoreApplication>

#include <algorithm>

namespace linetwin::app {

namespace {

class ContentTexts {
    Q_DECLARE_TR_FUNCTIONS(linetwin::app::FigureContents)
};

FigureComparison compare(const ReplicationSet& scenario, const ReplicationSet& reference, LineFigure figure,
                         const ComparisonRules& rules)
{
    return compareFigure(scenario.series(figure), reference.series(figure), comparedKind(specOf(figure)), rules);
}

/// Of the numbers in the narrow columns of a table; what they hide is in the tooltip.
constexpr int cellDecimals = 2;

FigureStatistics aloneOf(std::optional<double> value)
{
    FigureStatistics statistics;
    statistics.mean = value;
    return statistics;
}

/// The digits follow the interval; where all shifts agree, that is said in its place.
QString intervalText(const FigureSpec& spec, const FigureStatistics& statistics, double level)
{
    const bool isSame = statistics.interval && halfWidthText(spec, statistics).isEmpty();
    return isSame ? sameInAllText(statistics.values.size(), level) : halfWidthText(spec, statistics);
}

/// No luck is in the scheduled time of a station of which only the calendar closes something by plan.
bool isScheduledByCalendar(const ResolvedLine& line, std::size_t station)
{
    return std::ranges::none_of(line.stations[station].reasons, [](const StationReason& reason) {
        return reason.state == State::Planned && reason.kind != StationReason::Kind::Calendar;
    });
}

QString withCaveat(const QString& interval, const QString& caveat)
{
    return joinedGroups({interval, caveat});
}

void readMean(ComparedFigure& read, const FigureSpec& spec, const FigureStatistics& statistics, double level,
              const std::optional<RareStops>& rare = std::nullopt)
{
    const FigureNumbers numbers(spec, statistics, FigureNumbers::Kind::Value);
    const bool isShare = spec.unit == FigureUnit::Share && statistics.mean;
    read.value = statistics.mean;
    read.interval = intervalText(spec, statistics, level);
    read.caveat = rare ? rareStopsText(*rare) : QString();
    const bool isAlone = numbers.half().isEmpty();
    read.number = isAlone && isShare ? numberText(100 * *statistics.mean, 1)
                                     : FigureNumbers(spec, statistics, FigureNumbers::Kind::Value, cellDecimals).mean();
    read.text = isAlone ? figureText(spec, statistics.mean) : numbers.meanText();
}

/// The two headline figures agree: the division that gives the OEE.
QString derivationText(const LiveResult& result, LineFigure figure, const FigureStatistics& output)
{
    if (figure != LineFigure::Oee || !output.mean)
        return {};
    const double rated = result.line->yardstick.ratedUnitsPerHour;
    if (!plannedReasons(*result.line, result.line->yardstick.constraint).empty())
        return ContentTexts::tr("of %1 rated in scheduled time", "rated output per hour")
            .arg(figureText(specOf(LineFigure::OutputPerHour), rated));
    return ContentTexts::tr("= %1 of %2 rated", "output per hour, rated output per hour")
        .arg(FigureNumbers(specOf(LineFigure::OutputPerHour), output, FigureNumbers::Kind::Value).mean(),
             figureText(specOf(LineFigure::OutputPerHour), rated));
}

/// In any shift that both have.
bool scheduledTimeDiffers(const ReplicationSet& scenario, const ReplicationSet& reference)
{
    const std::size_t count = std::min(scenario.shifts.size(), reference.shifts.size());
    for (std::size_t r = 0; r < count; ++r) {
        if (scenario.shifts[r][LineFigure::Loading] != reference.shifts[r][LineFigure::Loading])
            return true;
    }
    return false;
}

/// The difference keeps its verdict (MODEL 3), and the note that the two are of different times.
void noteScheduledTime(DifferenceReading& reading, const LiveResult& result, LineFigure figure)
{
    if (figure != LineFigure::Oee || !scheduledTimeDiffers(*result.scenario, *result.reference))
        return;
    const QString note = ContentTexts::tr("scheduled time differs");
    reading.verdict = joinedClauses({reading.verdict, note});
    reading.sentence = joinedSentences(
        {reading.sentence,
         ContentTexts::tr("The scheduled time differs from the baseline's, so that the two are of other hours; TEEP "
                          "is of all hours in both.")});
}

/// With all that a sentence says, or only with what a cell shows.
enum class Extent { Sentence, Cell };

template <typename... Figure>
ComparedFigure readFigure(const ResultReading& reading, Extent extent, const FigureSpec& spec, Figure... figure)
{
    const LiveResult& result = *reading.result;
    const double level = result.look.confidence;
    ComparedFigure read;
    const std::optional<FigureSeries> referenceSeries = result.referenceSeries(figure...);
    const FigureSeries own = result.scenario->series(figure...);
    const std::optional<RareStops> rare =
        reading.isPlayedShift || extent == Extent::Cell ? std::nullopt : reading.rareStopsOf(own);
    if (!referenceSeries && !reading.isPlayedShift)
        readMean(read, spec, own.statistics(level), level, rare);
    if (referenceSeries && !reading.isPlayedShift) {
        const ComparisonRules rules{
            .look = result.look, .isComplete = result.isFinal(), .relevantShare = reading.relevantShare};
        FigureComparison comparison = compareFigure(own, *referenceSeries, comparedKind(spec), rules);
        if (extent == Extent::Sentence)
            comparison.rare = reading.rareStopsOf(own, *referenceSeries);
        readMean(read, spec, comparison.scenario, level, rare);
        read.change = FigureNumbers(spec, comparison.difference, FigureNumbers::Kind::Difference, cellDecimals).mean();
        read.difference = readDifference(spec, comparison, result.plannedReplications);
    }
    if (referenceSeries && reading.isPlayedShift) {
        const std::optional<double> first = own.values().front();
        const std::optional<double> other = referenceSeries->values().front();
        const std::optional<double> change = first && other ? std::optional(*first - *other) : std::nullopt;
        read.change = FigureNumbers(spec, aloneOf(change), FigureNumbers::Kind::Difference, cellDecimals).mean();
        read.difference = readSingleDifference(spec, change);
    }
    return read;
}

ComparedFigure readStation(const ResultReading& reading, Extent extent, std::size_t station, StationFigure figure)
{
    ComparedFigure read = readFigure(reading, extent, specOf(figure), station, figure);
    if (reading.isPlayedShift)
        readMean(read, specOf(figure), aloneOf(shownValue(reading, station, figure)), reading.result->look.confidence);
    return read;
}

FigureContent playedShiftContent(const LiveResult& result, LineFigure figure)
{
    const FigureSpec& spec = specOf(figure);
    FigureContent content;
    content.isPreliminary = !result.isFinal();
    content.counting = figureCounting(*result.line, figure);
    content.value = figureText(spec, result.shift[figure].value());
    content.derivation = derivationText(result, figure, aloneOf(result.shift[LineFigure::OutputPerHour].value()));
    if (!result.referenceSeries(figure))
        return content;
    const std::optional<double> own = result.scenario->shifts.front()[figure].value();
    const std::optional<double> reference = result.reference->shifts.front()[figure].value();
    content.difference = readSingleDifference(spec, own && reference ? std::optional(*own - *reference) : std::nullopt);
    noteScheduledTime(*content.difference, result, figure);
    return content;
}

} // namespace

FigureContent cardContent(const ResultReading& reading, LineFigure figure)
{
    const LiveResult& result = *reading.result;
    if (reading.isPlayedShift)
        return playedShiftContent(result, figure);
    const FigureSpec& spec = specOf(figure);
    const double level = result.look.confidence;
    const FigureStatistics statistics = result.scenario->statistics(figure, level);
    FigureContent content;
    content.isPreliminary = !result.isFinal();
    content.counting = figureCounting(*result.line, figure);
    content.value = valueText(spec, statistics);
    const std::optional<RareStops> rare = reading.rareStopsOf(result.scenario->series(figure));
    content.interval = withCaveat(intervalText(spec, statistics, level), rare ? rareStopsText(*rare) : QString());
    content.derivation = derivationText(result, figure, result.scenario->statistics(LineFigure::OutputPerHour, level));
    content.spread = spreadText(spec, statistics);
    if (!result.referenceSeries(figure))
        return content;
    const ComparisonRules rules{
        .look = result.look, .isComplete = result.isFinal(), .relevantShare = reading.relevantShare};
    FigureComparison comparison = compare(*result.scenario, *result.reference, figure, rules);
    comparison.rare = reading.rareStopsOf(result.scenario->series(figure), *result.referenceSeries(figure));
    content.difference = readDifference(spec, comparison, result.plannedReplications);
    content.difference->sentence = joinedSentences(
        {content.difference->sentence,
         ContentTexts::tr("Exploratory: the same shifts served to find this scenario. Confirm it on fresh ones.")});
    noteScheduledTime(*content.difference, result, figure);
    content.details = comparisonDetails(spec, comparison, result.look);
    if (const auto confirmed = confirmedReading(result, figure, reading.relevantShare)) {
        content.confirmed = ContentTexts::tr("confirmed: %1").arg(joinedClauses({confirmed->text, confirmed->verdict}));
        content.confirmedDiffers = confirmed->differs;
        content.confirmedDetails = ContentTexts::tr("On %Ln fresh shift(s) that nothing was chosen by; ± at %1.",
                                                    nullptr, result.confirmation->replicationCount())
                                       .arg(confidenceText(result.confirmation->look.level()));
    }
    return content;
}

ComparedFigure comparedFigure(const ResultReading& reading, LineFigure figure)
{
    const LiveResult& result = *reading.result;
    ComparedFigure read = readFigure(reading, Extent::Sentence, specOf(figure), figure);
    if (read.difference)
        noteScheduledTime(*read.difference, result, figure);
    if (reading.isPlayedShift)
        readMean(read, specOf(figure), aloneOf(result.shift[figure].value()), result.look.confidence);
    else if (figure == LineFigure::Loading && isScheduledByCalendar(*result.line, result.line->yardstick.constraint))
        read.interval = ContentTexts::tr("set by the calendar, in every shift the same", "the loading");
    return read;
}

ComparedFigure comparedFigure(const ResultReading& reading, std::size_t station, StationFigure figure)
{
    return readStation(reading, Extent::Sentence, station, figure);
}

ComparedFigure cellFigure(const ResultReading& reading, std::size_t station, StationFigure figure)
{
    return readStation(reading, Extent::Cell, station, figure);
}

std::optional<double> shownValue(const ResultReading& reading, std::size_t station, StationFigure figure)
{
    if (reading.isPlayedShift)
        return reading.result->shift.at(station, figure).value();
    const LiveResult& result = *reading.result;
    return result.scenario->statistics(station, figure, result.look.confidence).mean;
}

QString sentenceOf(const FigureSpec& spec, const ComparedFigure& figure)
{
    const QString interval = figure.interval.isEmpty() ? QString() : u' ' + withCaveat(figure.interval, figure.caveat);
    const QString told = labelled(figureLabel(spec), figure.text + interval);
    return figure.difference
               ? joinedSentences({asSentence(told), asSentence(figure.difference->text), figure.difference->sentence})
               : told;
}

QString countingSentence(const ResolvedLine& line)
{
    if (const auto point = line.countingPoint())
        return ContentTexts::tr("Output: good units that %1 has collected.", "a station")
            .arg(toQString(line.stations[*point].name));
    const ResolvedStation& constraint = line.stations[line.yardstick.constraint];
    if (constraint.batchIn > 1)
        return ContentTexts::tr("Output: good units delivered, in whole outputs of %1.", "a station")
            .arg(toQString(constraint.name));
    return ContentTexts::tr("Output: good units delivered.");
}

QString unscheduledSentence(const ResolvedLine& line, std::size_t station)
{
    QStringList names;
    for (const std::string& name : plannedReasons(line, station))
        names << toQString(name);
    return names.isEmpty() ? QString()
                           : ContentTexts::tr("Not scheduled, and so left out: %1.").arg(joinedNames(names));
}

QString figureCounting(const ResolvedLine& line, LineFigure figure)
{
    using enum LineFigure;
    QStringList sentences;
    if (figure == OutputPerHour || figure == Oee || figure == Teep)
        sentences << countingSentence(line);
    if (figure == Oee || figure == NotWaiting || figure == Loading)
        sentences << unscheduledSentence(line, line.yardstick.constraint);
    sentences.removeAll(QString());
    return joinedSentences(sentences);
}

std::optional<DifferenceReading> confirmedReading(const LiveResult& result, LineFigure figure, double relevantShare)
{
    if (!result.confirmation || !result.referenceSeries(figure))
        return {};
    const Confirmation& confirmation = *result.confirmation;
    const ComparisonRules rules{
        .look = confirmation.look, .isComplete = confirmation.isFinal(), .relevantShare = relevantShare};
    FigureComparison comparison = compare(confirmation.scenario, confirmation.reference, figure, rules);
    comparison.rare = named(rareStops(fewStopsOf(confirmation.scenario), fewStopsOf(confirmation.reference),
                                      confirmation.scenario.series(figure), confirmation.reference.series(figure)),
                            *result.line, *result.baseline);
    return readDifference(specOf(figure), comparison, confirmation.plannedReplications);
}

} // namespace linetwin::app
