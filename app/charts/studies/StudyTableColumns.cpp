// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/studies/StudyTableColumns.h"

#include "app/text/Punctuation.h"
#include "app/text/ShownUnits.h"
#include "app/text/StudyTexts.h"
#include "app/text/Texts.h"

namespace linetwin::app {

QString numbersName(const FigureSpec& spec, const std::string& currency)
{
    const QString label = figureLabel(spec, currency);
    switch (spec.unit) {
    case FigureUnit::Share: return StudyTexts::tr("%1, as a fraction").arg(label);
    case FigureUnit::PerHour:
        return (isShownPerMinute(spec) ? StudyTexts::tr("%1, per minute") : StudyTexts::tr("%1, per hour")).arg(label);
    case FigureUnit::Seconds: return StudyTexts::tr("%1, seconds").arg(label);
    case FigureUnit::Count:
    case FigureUnit::Units:
    case FigureUnit::Items: break;
    }
    return label;
}

QString yearlyGainName(const QString& currency)
{
    return currency.isEmpty() ? StudyTexts::tr("Gain a year") : StudyTexts::tr("Gain a year, %1").arg(currency);
}

QString withLevel(const QString& name, double level)
{
    if (level == 0)
        return closedUp(name);
    return StudyTexts::tr("%1\n± at %2").arg(closedUp(name), confidenceText(level));
}

QStringList numbersHeader(const QString& name, double level)
{
    if (level == 0)
        return {name, StudyTexts::tr("%1: interval from").arg(name), StudyTexts::tr("%1: interval to").arg(name)};
    const QString percent = confidenceText(level);
    return {name, StudyTexts::tr("%1: %2 interval from").arg(name, percent),
            StudyTexts::tr("%1: %2 interval to").arg(name, percent)};
}

} // namespace linetwin::app
