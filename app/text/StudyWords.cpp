// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/StudyWords.h"

#include "app/text/DifferenceReading.h"
#include "app/text/Punctuation.h"
#include "app/text/StudyTexts.h"
#include "app/text/Texts.h"
#include "engine/model/Elements.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace linetwin::app {

namespace {

/// "50 to 70 places", from the smaller value to the larger.
QString allowedWords(const SweepOutcome& outcome, const Knee& knee)
{
    const ParameterPath& path = outcome.study.ranges.front().path;
    const auto words = [&](std::size_t point) { return valueWords(path, outcome.variants.points[point].front()); };
    if (!knee.lowest)
        return StudyTexts::tr("the data allow no value of the range");
    if (!knee.highest)
        return StudyTexts::tr("the data allow all from %1 to the better end of the range and beyond")
            .arg(words(*knee.lowest));
    if (*knee.lowest == *knee.highest)
        return StudyTexts::tr("the data allow no other value of the range");
    return StudyTexts::tr("the data allow %1 to %2")
        .arg(words(std::min(*knee.lowest, *knee.highest)), words(std::max(*knee.lowest, *knee.highest)));
}

QString noGainWords(const SweepOutcome& outcome, const KneeResult& knees)
{
    const FigureSpec& spec = specOf(outcome.study.figure);
    if (knees.kind == GainKind::Loss)
        return StudyTexts::tr("No knee: “%1” gets worse, not better, towards the better end of the parameter.")
            .arg(figureLabel(spec, outcome.study.scenario.line.currency));
    if (!knees.gain.interval)
        return StudyTexts::tr("No knee: a single shift does not show what there is to gain.");
    FigureStatistics difference = knees.gain;
    if (spec.better == Better::Down) {
        difference.mean = -difference.mean.value_or(0);
        difference.interval = Interval{-knees.gain.interval->upper, -knees.gain.interval->lower};
    }
    return StudyTexts::tr("No knee: the data do not show that there is anything to gain, as the interval of the whole "
                          "change, %1, contains 0.")
        .arg(differenceText(spec, difference));
}

} // namespace

QString progressWords(std::size_t replications, int planned)
{
    return StudyTexts::tr("%1 of %2 shifts so far").arg(replications).arg(planned);
}

QString splitText(const BufferSplit& split)
{
    QStringList places;
    for (const std::int64_t count : split)
        places << numberText(static_cast<double>(count), 0);
    return places.join(QStringLiteral(" + "));
}

QString bufferNames(const ResolvedLine& line)
{
    constexpr qsizetype fewNames = 4;
    QStringList names;
    for (std::size_t i = 0; i + 1 < line.stations.size(); ++i)
        names << toQString(line.stations[i].name);
    return names.size() <= fewNames
               ? names.join(QStringLiteral(" + "))
               : StudyTexts::tr("%1 + … + %2", "first and last of several buffers").arg(names.first(), names.last());
}

QString targetRangeWords(const BufferSizing& sizing)
{
    if (!sizing.targetPoint || !sizing.lowestPoint || !sizing.averagePoint)
        return {};
    const auto total = [&](std::size_t point) {
        return numberText(static_cast<double>(sizing.frontier[point].total), 0);
    };
    if (sizing.lowestPoint == sizing.targetPoint)
        return StudyTexts::tr("The data allow no smaller total.");
    return StudyTexts::tr("The data allow %1 to %2; on average %3 reach it.")
        .arg(total(*sizing.lowestPoint), total(*sizing.targetPoint), total(*sizing.averagePoint));
}

QString overEqualWords(const FigureSpec& spec, const SizingOutcome& outcome, double total)
{
    for (const FrontierPoint& point : outcome.result->frontier) {
        if (static_cast<double>(point.total) != total)
            continue;
        if (point.best.split == point.equal.split)
            return StudyTexts::tr("the best split is the equal one");
        const DifferenceReading reading =
            readDifference(spec, point.bestOverEqual, outcome.result->reportRuns, StudyTexts::tr("the equal split"));
        return StudyTexts::tr("best over equal: %1").arg(joinedClauses({reading.text, reading.verdict}));
    }
    return {};
}

QString placesText(double count)
{
    return StudyTexts::tr("%1 places", nullptr, static_cast<int>(std::min(count, 1e9))).arg(numberText(count, 0));
}

QString splitWords(const ResolvedLine& line, const BufferSplit& split)
{
    QStringList parts;
    for (std::size_t i = 0; i < split.size(); ++i)
        parts << QStringLiteral("%1 %2").arg(toQString(line.stations[i].name),
                                             numberText(static_cast<double>(split[i]), 0));
    return joinedNames(parts);
}

QString parameterName(const ParameterPath& path)
{
    const QString label = parameterLabel(path.parameter);
    return path.station == wholeLine ? label : labelled(toQString(path.station), label);
}

QString parameterNameWithUnit(const ParameterPath& path)
{
    const QString unit = parameterFileUnit(path.parameter.id);
    return joinedClauses({parameterName(path), unit});
}

QString valueWords(const ParameterPath& path, double value)
{
    return path.parameter == ParameterId::BufferCapacity ? placesText(value)
                                                         : parameterValueText(path.parameter.id, value);
}

std::optional<double> presentValue(const StudyScenario& scenario, const ParameterPath& path)
{
    if (!isThere(path, scenario.line, scenario.scenario))
        return std::nullopt;
    return resolvedValue(scenario.line, scenario.scenario, path.station, path.parameter);
}

const FigureStatistics& sweptFigure(const SweepOutcome& outcome, const LineFigureStatistics& point)
{
    return point[static_cast<std::size_t>(outcome.study.figure)];
}

QString pointWords(const SweepOutcome& outcome, std::size_t point)
{
    QStringList parts;
    for (std::size_t i = 0; i < outcome.study.ranges.size(); ++i) {
        const ParameterPath& path = outcome.study.ranges[i].path;
        parts << QStringLiteral("%1 %2").arg(parameterName(path), valueWords(path, outcome.variants.points[point][i]));
    }
    return joinedNames(parts);
}

std::optional<std::size_t> bestPoint(const SweepOutcome& outcome)
{
    const Better better = specOf(outcome.study.figure).better;
    std::optional<std::size_t> best;
    const auto meanAt = [&](std::size_t point) { return sweptFigure(outcome, outcome.result.points[point]).mean; };
    for (std::size_t i = 0; i < outcome.result.points.size() && better != Better::Neither; ++i) {
        const std::optional<double> mean = meanAt(i);
        if (!mean || !std::isfinite(*mean))
            continue;
        if (!best || (better == Better::Up ? *mean > *meanAt(*best) : *mean < *meanAt(*best)))
            best = i;
    }
    return best;
}

const Knee* kneeOf(const SweepOutcome& outcome)
{
    const auto& knees = outcome.result.knees;
    if (!knees || knees->knees.size() <= kneeShare || !knees->knees[kneeShare].point)
        return nullptr;
    return &knees->knees[kneeShare];
}

QString gainShareWords(const Knee& knee)
{
    return StudyTexts::tr("%1 of the gain").arg(percentText(knee.share, 0));
}

QString kneeWords(const SweepOutcome& outcome)
{
    if (!outcome.result.knees)
        return {};
    const KneeResult& knees = *outcome.result.knees;
    if (knees.kind != GainKind::Gain || knees.knees.size() <= kneeShare)
        return noGainWords(outcome, knees);
    const Knee& knee = knees.knees[kneeShare];
    const FigureSpec& spec = specOf(outcome.study.figure);
    const QString gainText = differenceText(spec, knees.gain).mid(1); // a gain has no sign
    if (!knee.point)
        return StudyTexts::tr("No knee in the range: no value reaches %1 of %2; %3.")
            .arg(gainShareWords(knee), gainText, allowedWords(outcome, knee));
    const ParameterPath& path = outcome.study.ranges.front().path;
    return StudyTexts::tr("Knee: %1 of %2 at %3; %4.")
        .arg(gainShareWords(knee), gainText, valueWords(path, outcome.variants.points[*knee.point].front()),
             allowedWords(outcome, knee));
}

namespace {

/// Rows that are run alone are no range and have no ends: each is named with what it is worth.
QString rowsWords(const SweepOutcome& outcome)
{
    const FigureSpec& spec = specOf(outcome.study.figure);
    QStringList sentences;
    for (std::size_t i = 0; i < outcome.result.points.size(); ++i) {
        const QString value = meanText(spec, sweptFigure(outcome, outcome.result.points[i]));
        QStringList parts{StudyTexts::tr("%1: %2", "values of a point, figure").arg(pointWords(outcome, i), value)};
        if (i < outcome.result.differences.size() && outcome.result.differences[i]) {
            const DifferenceReading reading =
                readDifference(spec, *outcome.result.differences[i], outcome.study.plan.replications);
            parts << reading.text << reading.verdict;
            parts.removeAll(QString());
        }
        sentences << asSentence(joinedClauses(parts));
    }
    return joinedSentences(sentences);
}

} // namespace

QString endsWords(const SweepOutcome& outcome)
{
    if (!outcome.study.rows.empty())
        return rowsWords(outcome);
    if (outcome.study.ranges.size() != 1 || outcome.result.points.empty())
        return {};
    const FigureSpec& spec = specOf(outcome.study.figure);
    const auto words = [&](const LineFigureStatistics& point) { return meanText(spec, sweptFigure(outcome, point)); };
    if (outcome.result.withoutBuffer && outcome.result.withUnlimitedBuffer)
        return StudyTexts::tr("Without this buffer it would be %1, with an endless one %2.")
            .arg(words(*outcome.result.withoutBuffer), words(*outcome.result.withUnlimitedBuffer));
    const SweepRange& range = outcome.study.ranges.front();
    return StudyTexts::tr("At %1 it is %2, at %3 %4.")
        .arg(valueWords(range.path, range.from), words(outcome.result.points.front()), valueWords(range.path, range.to),
             words(outcome.result.points.back()));
}

} // namespace linetwin::app
