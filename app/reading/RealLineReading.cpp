// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reading/RealLineReading.h"

#include "app/text/DifferenceReading.h"
#include "app/text/Texts.h"

#include <QCoreApplication>

#include <cmath>

namespace linetwin::app {

namespace {

class RealLineTexts {
    Q_DECLARE_TR_FUNCTIONS(linetwin::app::RealLineRows)
};

constexpr double smallestGap = 0.0005; ///< what rounds to 0.0 %

} // namespace

QString gapText(std::optional<double> model, double real)
{
    if (!model || real <= 0)
        return noValue;
    const double gap = *model / real - 1;
    const QString size = percentText(std::abs(gap), 1);
    if (std::abs(gap) < smallestGap)
        return RealLineTexts::tr("model and real line agree");
    return gap > 0 ? RealLineTexts::tr("model %1 above the real line").arg(size)
                   : RealLineTexts::tr("model %1 below the real line").arg(size);
}

std::vector<RealLineReading> realLineReadings(const Observed& observed, const ReplicationSet& model, double level)
{
    std::vector<RealLineReading> readings;
    const auto tell = [&](LineFigure figure, const std::optional<double>& real) {
        if (!real)
            return;
        const FigureSpec& spec = specOf(figure);
        const FigureStatistics statistics = model.statistics(figure, level);
        readings.push_back(
            //: A figure, and what model and real line say of it
            {RealLineTexts::tr("%1: %2").arg(figureLabel(spec), gapText(statistics.mean, *real)),
             RealLineTexts::tr("Model %1, real line %2").arg(meanText(spec, statistics), figureText(spec, *real))});
    };
    tell(LineFigure::GoodUnitsPerHour, observed.goodUnitsPerHour);
    tell(LineFigure::Oee, observed.oee);
    return readings;
}

} // namespace linetwin::app
