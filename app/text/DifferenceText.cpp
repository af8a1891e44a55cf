// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/DifferenceText.h"

#include "app/text/ChangedValues.h"
#include "app/text/ChoiceText.h"
#include "app/text/ElementWords.h"
#include "app/text/Texts.h"
#include "engine/support/NumberText.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace linetwin::app {

namespace {

class DifferenceText {
    Q_DECLARE_TR_FUNCTIONS(DifferenceText)
};

constexpr std::string_view discountRateKey = "investment.discount_rate"; ///< the only one that is a share

struct KeyLabel {
    std::string_view key;
    const char* label;
};
constexpr std::array keyLabels{
    KeyLabel{"product", QT_TRANSLATE_NOOP("DifferenceText", "Product")},
    KeyLabel{"product.sku", QT_TRANSLATE_NOOP("DifferenceText", "Article number")},
    KeyLabel{"product.material_type", QT_TRANSLATE_NOOP("DifferenceText", "Priced type")},
    KeyLabel{"product.jam_prob_multiplier", QT_TRANSLATE_NOOP("DifferenceText", "Jam probability, factor")},
    KeyLabel{"product.defect_rate_multiplier", QT_TRANSLATE_NOOP("DifferenceText", "Defect rate, factor")},
    KeyLabel{"product.cycle_time_multiplier", QT_TRANSLATE_NOOP("DifferenceText", "Cycle time, factor")},
    KeyLabel{"product.breakdown_multiplier", QT_TRANSLATE_NOOP("DifferenceText", "Breakdowns, factor")},
    KeyLabel{"product.material_cost", QT_TRANSLATE_NOOP("DifferenceText", "Material cost")},
    KeyLabel{"product.conversion_cost", QT_TRANSLATE_NOOP("DifferenceText", "Conversion cost")},
    KeyLabel{"product.selling_price", QT_TRANSLATE_NOOP("DifferenceText", "Selling price")},
    KeyLabel{"duration_hours", QT_TRANSLATE_NOOP("DifferenceText", "Shift length")},
    KeyLabel{"warmup_hours", QT_TRANSLATE_NOOP("DifferenceText", "Warm-up")},
    KeyLabel{"replications", QT_TRANSLATE_NOOP("DifferenceText", "Shifts simulated")},
    KeyLabel{"random_seed", QT_TRANSLATE_NOOP("DifferenceText", "Random seed")},
    KeyLabel{"telemetry_interval_sec", QT_TRANSLATE_NOOP("DifferenceText", "Telemetry every")},
    KeyLabel{"production_interval_sec", QT_TRANSLATE_NOOP("DifferenceText", "Production every")},
    KeyLabel{"start_time", QT_TRANSLATE_NOOP("DifferenceText", "Start of the shift")},
    KeyLabel{"investment.cost", QT_TRANSLATE_NOOP("DifferenceText", "Investment")},
    KeyLabel{"investment.operating_hours_per_year", QT_TRANSLATE_NOOP("DifferenceText", "Operating hours per year")},
    KeyLabel{discountRateKey, QT_TRANSLATE_NOOP("DifferenceText", "Discount rate a year")},
    KeyLabel{"investment.life_years", QT_TRANSLATE_NOOP("DifferenceText", "Life of the investment")},
    KeyLabel{"constraint", QT_TRANSLATE_NOOP("DifferenceText", "Constraint")},
    KeyLabel{"place", QT_TRANSLATE_NOOP("DifferenceText", "Place in the line")},
    KeyLabel{"batch_in", QT_TRANSLATE_NOOP("DifferenceText", "Items per cycle")},
    KeyLabel{"output_type", QT_TRANSLATE_NOOP("DifferenceText", "Output")},
    KeyLabel{"stream", QT_TRANSLATE_NOOP("DifferenceText", "Random stream")},
    KeyLabel{"measurement", QT_TRANSLATE_NOOP("DifferenceText", "Measurements")},
};

QString labelOf(const Difference& difference)
{
    const auto found = std::ranges::find(keyLabels, std::string_view(difference.key), &KeyLabel::key);
    return found == keyLabels.end() ? toQString(difference.key) : DifferenceText::tr(found->label);
}

std::optional<double> numberIn(const std::optional<std::string>& value)
{
    return value ? parseNumber(*value) : std::nullopt;
}

QString placeText(const std::optional<std::string>& before)
{
    if (!before)
        return DifferenceText::tr("not in the line");
    //: Where a station stands: "first" in the line, or after another one
    return before->empty() ? DifferenceText::tr("first") : DifferenceText::tr("after %1").arg(toQString(*before));
}

} // namespace

QString differenceLabel(const Difference& difference)
{
    if (difference.parameter)
        return changedName(difference.station, *difference.parameter);
    if (difference.kind == Difference::Kind::Element)
        return elementName(difference.station, difference.key);
    return difference.station.empty()
               ? labelOf(difference)
               : QStringLiteral("%1 · %2").arg(toQString(difference.station), labelOf(difference));
}

QString differenceValueText(const Difference& difference, const std::optional<std::string>& value)
{
    if (difference.kind == Difference::Kind::Place)
        return placeText(value);
    const std::optional<double> number = numberIn(value);
    const bool isFirst = value == difference.first;
    const bool isNumber = difference.parameter && specOf(difference.parameter->id).format == ParameterFormat::Number;
    if (isNumber && (number || !value)) {
        const ParameterId id = difference.parameter->id;
        const ChangedValues values = changedValues(id, numberIn(difference.first), numberIn(difference.second),
                                                   {intervalUnit(difference), difference.currency});
        return isFirst ? values.from : values.to;
    }
    if (!value)
        return difference.kind == Difference::Kind::Element ? DifferenceText::tr("not there")
                                                            : DifferenceText::tr("none");
    if (difference.kind == Difference::Kind::Element)
        return elementValueWords(difference.key, *value);
    if (difference.parameter && specOf(difference.parameter->id).format == ParameterFormat::Choice)
        return choiceText(difference.parameter->id, *value);
    if (number && difference.key == discountRateKey)
        return shortestPercentText(*number);
    const double other = numberIn(isFirst ? difference.second : difference.first).value_or(0);
    const QString text = number ? changedNumbers(*number, other).from : toQString(*value);
    const QString unit = difference.currency.empty()
                             ? QCoreApplication::translate("Parameter", std::string(difference.unit).c_str())
                             : toQString(difference.currency);
    return unit.isEmpty() ? text : text + noBreakSpace + unit;
}

} // namespace linetwin::app
