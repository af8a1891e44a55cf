// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/ChoiceText.h"
#include "app/text/EngineTexts.h"
#include "app/text/Punctuation.h"
#include "app/text/ShownUnits.h"
#include "app/text/Texts.h"
#include "engine/model/ParameterText.h"

namespace linetwin::app {

QString parameterLabel(ParameterId id)
{
    return translated("Parameter", specOf(id).label);
}

QString parameterLabel(const ParameterKey& key)
{
    const QString label = parameterLabel(key.id);
    return key.element.empty() ? label : labelled(toQString(key.element), label);
}

QString parameterUnit(ParameterId id)
{
    const QString chosen = chosenUnitWord(chosenUnitOf(specOf(id)));
    return chosen.isEmpty() ? parameterFileUnit(id) : chosen;
}

QString parameterUnit(ParameterId id, std::string_view currency)
{
    const bool isRate = specOf(id).group == ParameterGroup::CostRates && !currency.empty();
    //: Money in an hour; %1 is a currency: "EUR/h"
    return isRate ? Texts::tr("%1/h", "currency").arg(toQString(currency)) : parameterUnit(id);
}

QString parameterFileUnit(ParameterId id)
{
    return translated("Parameter", specOf(id).unit);
}

QString parameterHelp(ParameterId id)
{
    return translated("Parameter", specOf(id).help);
}

QString groupText(ParameterGroup group)
{
    return translated("Parameter", groupLabel(group));
}

bool isProbability(const ParameterSpec& spec)
{
    return spec.minimum == 0 && spec.maximum == 1 && !spec.isInteger;
}

double shownParameter(ParameterId id, double value)
{
    return shownScale(chosenUnitOf(specOf(id))).shown(value);
}

QString parameterValueText(ParameterId id, ParameterValue value, std::string_view currency)
{
    if (value && specOf(id).format == ParameterFormat::Choice)
        return choiceText(id, *value);
    if (value && specOf(id).format != ParameterFormat::Number)
        return toQString(valueText(specOf(id), value));
    if (value) {
        return isProbability(specOf(id))
                   ? shortestPercentText(*value)
                   : withUnit(shortestNumberText(shownParameter(id, *value)), parameterUnit(id, currency));
    }
    switch (id) {
    case ParameterId::MtbfMin: return Texts::tr("never", "time between failures");
    case ParameterId::IdealUph: return Texts::tr("as speed", "ideal speed");
    case ParameterId::RestartLevel: return Texts::tr("at one free place", "restart level");
    case ParameterId::StopEvery:
    case ParameterId::LineStopEvery: return Texts::tr("never", "interval between stops");
    case ParameterId::CalendarEveryMin: return Texts::tr("once", "repetition of a calendar entry");
    case ParameterId::CalendarEntry: return Texts::tr("left out", "calendar entry");
    default: return Texts::tr("none", "parameter without a value");
    }
}

QString parameterNullText(ParameterId id)
{
    switch (id) {
    case ParameterId::IdealUph: return Texts::tr("as the station's speed");
    case ParameterId::StopEvery:
    case ParameterId::LineStopEvery: return Texts::tr("switched off", "a reason of stops");
    case ParameterId::RestartLevel:
    case ParameterId::CalendarEveryMin: return parameterValueText(id, std::nullopt);
    default: return Texts::tr("never fails");
    }
}

QString parameterCellUnit(ParameterId id)
{
    return isProbability(specOf(id)) ? QStringLiteral("%") : parameterUnit(id);
}

std::optional<double> parameterCellValue(ParameterId id, ParameterValue value)
{
    if (!value)
        return value;
    return isProbability(specOf(id)) ? 100 * *value : shownParameter(id, *value);
}

} // namespace linetwin::app
