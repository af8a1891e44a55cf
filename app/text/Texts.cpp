// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/Texts.h"

#include "app/text/EngineTexts.h"
#include "app/text/Numbers.h"
#include "app/text/Punctuation.h"
#include "app/text/ShownUnits.h"
#include "engine/model/ParameterText.h"
#include "engine/statistics/ShownDigits.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <limits>
#include <string>

namespace linetwin::app {

namespace {

/// Two to four digits that carry meaning, none after the point for a whole number.
int sensibleDecimals(double value)
{
    const double size = std::abs(value);
    if (size >= 100 || value == std::round(value))
        return 0;
    return size >= 10 ? 1 : size >= 0.1 ? 2 : std::min(shownDecimals(value), shownDecimals(value, size / 10));
}

/// `value` as a count of things: "1 item", "12 items", "3.42 items". The word comes with the number, as languages
/// have several plurals.
QString countText(FigureUnit unit, double value, const QString& number)
{
    const bool isWhole = value == std::round(value) && std::abs(value) <= std::numeric_limits<int>::max();
    const int count = isWhole ? static_cast<int>(std::abs(value)) : 2;
    const QString words =
        unit == FigureUnit::Units ? Texts::tr("%1 units", nullptr, count) : Texts::tr("%1 items", nullptr, count);
    return words.arg(number);
}

/// The figure without sign; `value` is finite.
QString sizeText(const FigureSpec& spec, double size)
{
    const FigureUnit unit = spec.unit;
    const double value = shownScale(chosenUnitOf(spec)).shown(size);
    const QString number = numberText(value, sensibleDecimals(value));
    switch (unit) {
    case FigureUnit::Count: return number;
    case FigureUnit::PerHour:
        return withUnit(number,
                        chosenUnitOf(spec) == ChosenUnit::PerHour ? shownRateWord() : Texts::tr("/h", "per hour"));
    case FigureUnit::Units:
    case FigureUnit::Items: return countText(unit, value, number);
    case FigureUnit::Seconds: return secondsText(value);
    case FigureUnit::Share: return percentText(value, value > 0 && value < 0.0005 ? sensibleDecimals(100 * value) : 1);
    }
    Q_UNREACHABLE();
}

/// A plain number as the user's language writes it, with all its decimals, and a parameter's unit behind it; any other
/// text as it is.
std::string localized(const std::string& argument)
{
    static const QRegularExpression number(QStringLiteral("^(-?[0-9]{1,15}(?:\\.([0-9]{1,15}))?)(?: (\\S.*))?$"));
    const QRegularExpressionMatch match = number.match(toQString(argument));
    if (!match.hasMatch())
        return argument;
    const QString text = numberText(match.captured(1).toDouble(), static_cast<int>(match.capturedLength(2)));
    return withUnit(text, translated("Parameter", match.captured(3).toStdString())).toStdString();
}

} // namespace

QString exampleText(std::string_view text)
{
    return translated("Example", text);
}

QString stateWord(State state)
{
    switch (state) {
    case State::Starved: return Texts::tr("Starved");
    case State::Execute: return Texts::tr("Running");
    case State::Down: return Texts::tr("Down");
    case State::Jammed: return Texts::tr("Jammed");
    case State::Blocked: return Texts::tr("Blocked");
    case State::Setup: return Texts::tr("Changeover");
    case State::Planned: return Texts::tr("Closed");
    }
    Q_UNREACHABLE();
}

QString stateWordWithin(State state)
{
    switch (state) {
    case State::Starved: return Texts::tr("starved", "state, behind a station's name");
    case State::Execute: return Texts::tr("running", "state, behind a station's name");
    case State::Down: return Texts::tr("down", "state, behind a station's name");
    case State::Jammed: return Texts::tr("jammed", "state, behind a station's name");
    case State::Blocked: return Texts::tr("blocked", "state, behind a station's name");
    case State::Setup: return Texts::tr("in changeover", "state, behind a station's name");
    case State::Planned: return Texts::tr("closed", "state, behind a station's name");
    }
    Q_UNREACHABLE();
}

QString stateAndReasonText(const QString& state, std::string_view reason)
{
    return reason.empty() ? state : Texts::tr("%1: %2", "state: name of a stop reason").arg(state, toQString(reason));
}

QString causeStateText(State wait, State cause, std::string_view reason)
{
    const bool isInTransit = wait == State::Starved && cause == State::Blocked;
    return isInTransit ? Texts::tr("Items under way") : reason.empty() ? stateWord(cause) : toQString(reason);
}

QString messageText(const Finding& finding)
{
    QString text = translated("Finding", finding.messageTemplate);
    Finding inUsersLanguage = finding;
    for (std::size_t i = 0; i < finding.arguments.size(); ++i) {
        // What stands in quotes is a name, also when it looks like a number.
        if (!text.contains(QStringLiteral("`%%1`").arg(i + 1)))
            inUsersLanguage.arguments[i] = localized(finding.arguments[i]);
    }
    static const QRegularExpression quoted(QStringLiteral("`([^`]*)`"));
    //: Quotation marks around a name
    text.replace(quoted, Texts::tr("“%1”").arg(QStringLiteral("\\1")));
    const std::string inQuotes = text.toStdString();
    inUsersLanguage.messageTemplate = inQuotes;
    return toQString(messageOf(inUsersLanguage));
}

QString findingText(const Finding& finding)
{
    QStringList parts;
    const QString file = QFileInfo(toQString(finding.position.file)).fileName();
    if (finding.position.line > 0) {
        const QString place = Texts::tr("line %1, column %2").arg(finding.position.line).arg(finding.position.column);
        parts << (file.isEmpty() ? place : Texts::tr("%1, %2", "file, place in it").arg(file, place));
    } else if (!file.isEmpty()) {
        parts << file;
    }
    if (!finding.keyPath.empty()) {
        parts << toQString(finding.keyPath);
    }
    QString text = messageText(finding);
    for (qsizetype i = parts.size() - 1; i >= 0; --i)
        text = labelled(parts[i], text);
    return text;
}

QString figureLabel(const FigureSpec& spec)
{
    return isShownPerMinute(spec) ? perMinuteLabel(spec) : translated("Figure", spec.label);
}

QString figureLabel(const FigureSpec& spec, const std::string& currency)
{
    if (spec.use != FigureUse::Product || currency.empty())
        return figureLabel(spec);
    return Texts::tr("%1 (%2)", "figure, currency").arg(figureLabel(spec), toQString(currency));
}

QString figureDefinition(const FigureSpec& spec)
{
    return translated("Figure", spec.definition);
}

QString definitionTip(const FigureSpec& spec, const QString& more)
{
    const auto paragraph = [](const QString& text) {
        return text.isEmpty() ? QString() : QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped());
    };
    return paragraph(figureDefinition(spec)) + paragraph(more);
}

QString figureText(const FigureSpec& spec, std::optional<double> value)
{
    if (!value || !std::isfinite(*value)) {
        return noValue;
    }
    return *value < 0 ? minusSign + sizeText(spec, -*value) : sizeText(spec, *value);
}

QString figureDifferenceText(const FigureSpec& spec, std::optional<double> value)
{
    if (!value || !std::isfinite(*value)) {
        return noValue;
    }
    const QString sign = *value > 0 ? QStringLiteral("+") : *value < 0 ? minusSign : QString();
    const double size = std::abs(*value);
    if (spec.unit != FigureUnit::Share) {
        return sign + sizeText(spec, size);
    }
    const double points = 100 * size;
    const int decimals = points > 0 && points < 0.1 ? sensibleDecimals(points) : 1;
    return withUnit(sign + numberText(points, decimals), Texts::tr("pp", "percentage points"));
}

} // namespace linetwin::app
