// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text/Numbers.h"
#include "engine/analysis/Figures.h"
#include "engine/model/Parameters.h"
#include "engine/model/State.h"
#include "engine/support/Finding.h"

#include <QString>

#include <optional>

namespace linetwin::app {

/// The user's text is UTF-8 in the engine.
inline QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// Words of the engine in the user's language, and numbers in the user's locale.
/// "Running", "Starved", "Down", "Jammed", "Blocked", "Changeover", "Closed".
QString stateWord(State state);
/// The same within a sentence and behind a station's name: "running", "in changeover".
QString stateWordWithin(State state);
/// "Jammed: glue"; the state alone without a name.
QString stateAndReasonText(const QString& state, std::string_view reason);
/// What the cause of a wait does: the name of the reason, "glue", or where there is none "Jammed".
QString causeStateText(State wait, State cause, std::string_view reason);
/// A name, description or comment of one of the exampleLines(); other texts stay as they are.
QString exampleText(std::string_view text);
QString messageText(const Finding& finding); ///< the message alone
QString findingText(const Finding& finding); ///< with place and key path, for a list
QString parameterLabel(ParameterId id);
QString parameterLabel(const ParameterKey& key); ///< with the element's name, where it is of one
QString parameterUnit(ParameterId id);           ///< as the user wants it shown
/// The same for a line with this currency, in which its cost rates are: "EUR/h".
QString parameterUnit(ParameterId id, std::string_view currency);
QString parameterFileUnit(ParameterId id);           ///< of the value, as files have it
double shownParameter(ParameterId id, double value); ///< in parameterUnit(); no probability
QString parameterHelp(ParameterId id);
QString groupText(ParameterGroup group);
bool isProbability(const ParameterSpec& spec); ///< shown in percent
/// With unit; null reads e.g. "never".
QString parameterValueText(ParameterId id, ParameterValue value, std::string_view currency = {});
QString parameterNullText(ParameterId id); ///< what choosing null means, e.g. "never fails"
/// A parameter in a table of numbers: its unit, and its value in it; probabilities are in percent there.
QString parameterCellUnit(ParameterId id);
std::optional<double> parameterCellValue(ParameterId id, ParameterValue value);
QString figureLabel(const FigureSpec& spec);
/// With the currency of amounts, "Margin per hour (EUR)"; other figures, and without a currency, as above.
QString figureLabel(const FigureSpec& spec, const std::string& currency);
QString figureDefinition(const FigureSpec& spec);
/// The definition as a tooltip, in rich text, with what else is to be known of it in a paragraph of its own.
QString definitionTip(const FigureSpec& spec, const QString& more = {});
/// Value with unit and sensible digits ("4,107 /h", "71.3 %"); an en dash for null.
QString figureText(const FigureSpec& spec, std::optional<double> value);
/// The same with a sign, for differences; shares in percentage points ("+1.2 pp").
QString figureDifferenceText(const FigureSpec& spec, std::optional<double> value);

} // namespace linetwin::app
