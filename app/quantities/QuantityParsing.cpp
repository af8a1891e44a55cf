// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/quantities/PlainNumber.h"
#include "app/quantities/QuantityFormat.h"
#include "app/text/Punctuation.h"

#include <QRegularExpression>

#include <array>
#include <charconv>
#include <cmath>
#include <limits>

namespace linetwin::app {

namespace {

constexpr double unlimited = std::numeric_limits<double>::max();

/// The kind in which a value of `kind` is one divided by it, and what it is then divided from; Number if there is none.
std::pair<QuantityKind, double> reciprocalOf(QuantityKind kind)
{
    switch (kind) {
    case QuantityKind::PerHour: return {QuantityKind::Seconds, 3600};
    case QuantityKind::CycleTime: return {QuantityKind::PerHour, 3600};
    case QuantityKind::MinutesBetween: return {QuantityKind::PerHour, 60};
    default: return {QuantityKind::Number, 0};
    }
}

} // namespace

ParsedQuantity QuantityFormat::parse(const QString& typed, ParameterValue base) const
{
    const QString text = inPlainDigits(typed, locale());
    if (const auto factor = parseFactor(text)) {
        if (!base)
            return {QuantityProblem::NothingToScale, 0, factor};
        const double value = scaled(*base, *factor);
        return {problemOf(value), value, factor};
    }
    const ParsedQuantity own = parseOwn(text);
    if (own.problem != QuantityProblem::UnknownUnit)
        return own;
    return parseReciprocal(text).value_or(own);
}

std::optional<double> QuantityFormat::parseFactor(const QString& text) const
{
    static const QRegularExpression percent(QStringLiteral("^\\s*([+\\-\u2212])\\s*([0-9.,][^%]*)%\\s*$"));
    static const QRegularExpression times(QStringLiteral("^\\s*([xX\u00D7*/\u00F7:])\\s*([0-9.,][0-9.,\\s]*)$"));
    const QuantityFormat plain({QuantityKind::Number, 0, unlimited, false}, locale());
    if (const auto match = percent.match(text); match.hasMatch()) {
        const ParsedQuantity share = plain.parseOwn(match.captured(2));
        const double change = match.captured(1) == u"+" ? share.value : -share.value;
        return share.isValid() ? std::optional((100 + change) / 100) : std::nullopt;
    }
    if (const auto match = times.match(text); match.hasMatch()) {
        const ParsedQuantity number = plain.parseOwn(match.captured(2));
        const bool isDivision = QStringLiteral("/\u00F7:").contains(match.captured(1));
        if (!number.isValid() || (isDivision && number.value == 0))
            return std::nullopt;
        return isDivision ? 1 / number.value : number.value;
    }
    return std::nullopt;
}

std::optional<ParsedQuantity> QuantityFormat::parseReciprocal(const QString& text) const
{
    const auto [kind, dividend] = reciprocalOf(m_kind);
    if (kind == QuantityKind::Number)
        return std::nullopt;
    const QRegularExpression perCycle(QStringLiteral("\\s*(?:/|\\s(?:%1)\\s)\\s*(?:%2)\\s*$")
                                          .arg(QuantityUnits::perWords(), QuantityUnits::thingWords()),
                                      QRegularExpression::CaseInsensitiveOption |
                                          QRegularExpression::UseUnicodePropertiesOption);
    const QuantityFormat inverse({kind, 0, unlimited, false}, locale());
    const ParsedQuantity parsed = inverse.parse(QString(text).remove(perCycle));
    if (!parsed.isValid())
        return parsed.problem == QuantityProblem::UnknownUnit ? std::nullopt : std::optional(parsed);
    if (parsed.value == 0)
        return ParsedQuantity{QuantityProblem::TooLarge, 0};
    const double value = dividend / parsed.value;
    return ParsedQuantity{problemOf(value), value};
}

ParsedQuantity QuantityFormat::parseOwn(const QString& text) const
{
    if (text.trimmed().isEmpty())
        return {QuantityProblem::Empty, 0};
    static const QRegularExpression pattern(
        QStringLiteral("^\\s*([+\\-\u2212]?)([0-9.,]*[0-9][0-9.,]*)(?:[eE]([+\\-]?[0-9]{1,3}))?\\s*([^0-9]*)$"));
    static const QRegularExpression spacedGroups(QStringLiteral("(?<=[0-9])[\\s'’](?=[0-9]{3}(?![0-9]))"),
                                                 QRegularExpression::UseUnicodePropertiesOption);
    if (const auto sum = parseSum(text))
        return *sum;
    if (const auto fraction = parseFraction(text))
        return *fraction;
    const QRegularExpressionMatch match = pattern.match(QString(text).remove(spacedGroups));
    if (!match.hasMatch())
        return {QuantityProblem::NotANumber, 0};
    const PlainNumber number = plainNumber(match.captured(2), locale());
    if (number.problem != QuantityProblem::None)
        return {number.problem, 0};
    const QString unitName = match.captured(4).simplified();
    const ShownScale chosen = chosenScale();
    const QuantityUnit shown{{}, m_shownExponent, chosen.divisor, chosen.factor};
    const QuantityUnit* unit = unitName.isEmpty() ? &shown : m_units.find(unitName);
    if (!unit)
        return {QuantityProblem::UnknownUnit, 0};

    const int exponent = match.captured(3).toInt() + unit->exponent;
    const QByteArray digits = number.text + 'e' + QByteArray::number(exponent);
    double value = 0;
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (read.ec == std::errc::result_out_of_range)
        return {exponent > 0 ? QuantityProblem::TooLarge : QuantityProblem::TooSmall, 0};
    value = value * unit->factor / unit->divisor;
    if (unit == &shown && !chosen.isUsual())
        value = QByteArray::number(value, 'g', 15).toDouble();
    if (!match.captured(1).isEmpty() && match.captured(1) != u"+")
        value = value == 0 ? 0 : -value;
    return {problemOf(value), value};
}

std::optional<ParsedQuantity> QuantityFormat::parseSum(const QString& text) const
{
    static const QRegularExpression whole(
        QStringLiteral("^(?!.*[0-9][eE][+\\-]?[0-9])\\s*(?:[0-9][0-9.,]*\\s*\\pL+\\s*){2,}$"));
    static const QRegularExpression part(QStringLiteral("([0-9][0-9.,]*\\s*)(\\pL+)"));
    if (!whole.match(text).hasMatch())
        return std::nullopt;
    QuantityFormat open = *this;
    open.m_minimum = 0;
    open.m_maximum = unlimited;
    double sum = 0;
    double lastSize = std::numeric_limits<double>::infinity();
    for (const QRegularExpressionMatch& match : part.globalMatch(text)) {
        const ParsedQuantity parsed = open.parseOwn(match.captured());
        if (!parsed.isValid())
            return parsed;
        const QuantityUnit& unit = *m_units.find(match.captured(2));
        const double size = unit.factor / unit.divisor * std::pow(10.0, unit.exponent);
        if (size >= lastSize)
            return ParsedQuantity{QuantityProblem::NotANumber, 0};
        lastSize = size;
        sum += parsed.value;
    }
    return ParsedQuantity{problemOf(sum), sum};
}

std::optional<ParsedQuantity> QuantityFormat::parseFraction(const QString& text) const
{
    static const QRegularExpression pattern(
        QStringLiteral("^([0-9.,\\s'’]*[0-9][.,]?)\\s*[/\u2044\u2215]\\s*([0-9.,][0-9.,\\s'’]*)$"),
        QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QuantityFormat plain({QuantityKind::Number, 0, unlimited, false}, locale());
    const QuantityFormat whole({QuantityKind::Number, 0, unlimited, true}, locale());
    std::array<double, 2> parts{};
    for (int i = 0; i < 2; ++i) {
        // Cycles are counted in whole thousands: "1/15,000" is clear.
        ParsedQuantity part = whole.parseOwn(match.captured(i + 1));
        if (part.problem == QuantityProblem::NotWhole)
            part = plain.parseOwn(match.captured(i + 1));
        if (!part.isValid())
            return part;
        parts[static_cast<std::size_t>(i)] = part.value;
    }
    if (parts[1] == 0)
        return ParsedQuantity{QuantityProblem::NotANumber, 0};
    const double value = chosenScale().value(parts[0] / parts[1]);
    return ParsedQuantity{problemOf(value), value};
}

QString QuantityFormat::otherWaysHint() const
{
    switch (m_kind) {
    case QuantityKind::PerHour: return tr("Also 22 / min, or 45 s for the time of one.");
    case QuantityKind::CycleTime: return tr("Also 1.5 min, or 22 / min for a rate.");
    case QuantityKind::MinutesBetween: return tr("Also 2 h, or 3 per h for how often.");
    case QuantityKind::Share: return tr("In percent: 0.74 means 0.74 %; 1/500 is 0.2 %.");
    case QuantityKind::Minutes:
    case QuantityKind::Seconds:
    case QuantityKind::Hours: return tr("Also 1 h 30 min.");
    default: return {};
    }
}

QString QuantityFormat::typingHint() const
{
    return joinedSentences({otherWaysHint(), tr("Also changes: +10\u00A0%, −50\u00A0%, ×2.")});
}

} // namespace linetwin::app
