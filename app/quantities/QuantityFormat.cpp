// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/quantities/QuantityFormat.h"

#include "engine/model/Limits.h"
#include "engine/model/Money.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <limits>
#include <string>

namespace linetwin::app {

namespace {

/// An editor has room for so many characters; of a fraction never fewer than two digits are left.
constexpr qsizetype shownCharacters = 9;
constexpr int mostShownDigits = 6;
constexpr int leastShownDigits = 2;

/// Shortest digits of a value > 0 and the power of ten of the first one.
struct Digits {
    std::string digits;
    int exponent = 0;
};

Digits shortestDigits(double value)
{
    std::array<char, 40> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::scientific);
    const std::string_view text(buffer.data(), static_cast<std::size_t>(end.ptr - buffer.data()));
    const std::size_t mark = text.find('e');
    Digits result;
    std::copy_if(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(mark), std::back_inserter(result.digits),
                 [](char c) { return c != '.'; });
    const std::size_t exponentStart = mark + (text[mark + 1] == '+' ? 2 : 1);
    std::from_chars(text.data() + exponentStart, text.data() + text.size(), result.exponent);
    return result;
}

double roundedToFifteenDigits(double value)
{
    std::array<char, 40> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::general, 15);
    double rounded = value;
    std::from_chars(buffer.data(), end.ptr, rounded);
    return rounded;
}

} // namespace

QuantityFormat::QuantityFormat(const ParameterSpec& spec, std::optional<QLocale> locale)
    : QuantityFormat(QuantityRange{kindOf(spec), spec.minimum, spec.maximum, spec.isInteger, chosenUnitOf(spec),
                                   spec.group == ParameterGroup::CostRates},
                     std::move(locale))
{
}

QuantityFormat::QuantityFormat(const QuantityRange& range, std::optional<QLocale> locale)
    : m_locale(std::move(locale)), m_chosenUnit(range.chosenUnit), m_kind(range.kind), m_minimum(range.minimum),
      m_maximum(range.maximum), m_isInteger(range.isInteger), m_isMoney(range.isMoney), m_units(range.kind)
{
    if (range.kind == QuantityKind::Share)
        m_shownExponent = -2;
    if (range.kind == QuantityKind::Share || range.kind == QuantityKind::Variation)
        m_smallestStep = 0.1;
}

void QuantityFormat::setRange(double minimum, double maximum)
{
    m_minimum = minimum;
    m_maximum = maximum;
}

double QuantityFormat::shownNumber(double value) const
{
    return chosenScale().shown(value) * std::pow(10.0, -m_shownExponent);
}

double QuantityFormat::valueOf(double shownNumber) const
{
    return chosenScale().value(shownNumber / std::pow(10.0, -m_shownExponent));
}

QuantityProblem QuantityFormat::problemOf(double value) const
{
    if (value < m_minimum)
        return QuantityProblem::TooSmall;
    if (value > m_maximum)
        return QuantityProblem::TooLarge;
    if (m_isInteger && value != std::floor(value))
        return QuantityProblem::NotWhole;
    return m_isMoney && isFinerThanMoney(value) ? QuantityProblem::TooFine : QuantityProblem::None;
}

QString QuantityFormat::text(double value) const
{
    if (value == 0)
        return QStringLiteral("0");
    const double shown = std::abs(chosenScale().shown(value));
    if (!std::isfinite(shown))
        return value < 0 ? QStringLiteral("-∞") : QStringLiteral("∞"); // too large for the unit chosen
    Digits shortest = shortestDigits(shown);
    int exponent = shortest.exponent - m_shownExponent;
    std::string plain = shortest.digits;
    std::string suffix;
    constexpr int longestPlainExponent = 15;
    if (exponent < -longestPlainExponent || exponent > longestPlainExponent) {
        suffix = "e" + std::to_string(exponent);
        exponent = 0;
    }
    if (exponent < 0)
        plain = "0." + std::string(static_cast<std::size_t>(-exponent - 1), '0') + plain;
    else if (plain.size() <= static_cast<std::size_t>(exponent) + 1)
        plain.append(static_cast<std::size_t>(exponent) + 1 - plain.size(), '0');
    else
        plain.insert(static_cast<std::size_t>(exponent) + 1, ".");
    QString result = QString::fromStdString((value < 0 ? "-" : "") + plain + suffix);
    return result.replace(QStringLiteral("."), locale().decimalPoint());
}

QString QuantityFormat::shortText(double value) const
{
    const QString full = text(value);
    if (m_isInteger || value == 0 || full.size() <= shownCharacters || full.contains(u'e') || full.contains(u'∞'))
        return full;
    const double shown = shownNumber(value);
    const int magnitude = static_cast<int>(std::floor(std::log10(std::abs(shown))));
    const int leadingZeros = std::max(0, -magnitude);
    const int room = static_cast<int>(shownCharacters) - 1 - leadingZeros;
    const int digits = std::clamp(room, leastShownDigits, mostShownDigits);
    QString result = QString::number(shown, 'f', std::max(0, digits - 1 - magnitude));
    static const QRegularExpression idleZeros(QStringLiteral("\\.?0+$"));
    if (result.contains(u'.'))
        result.remove(idleZeros);
    return result.replace(QStringLiteral("."), locale().decimalPoint());
}

QString QuantityFormat::groupedText(double value) const
{
    static const QRegularExpression longWhole(QStringLiteral("^-?(\\d{4,18})(?!\\d)"));
    const QString plain = shortText(value);
    const QRegularExpressionMatch match = longWhole.match(plain);
    if (!match.hasMatch())
        return plain;
    QString grouped = plain;
    grouped.replace(match.capturedStart(1), match.capturedLength(1), locale().toString(match.captured(1).toLongLong()));
    return grouped.size() <= shownCharacters + 1 ? grouped : plain; // marks are narrower than digits
}

double QuantityFormat::stepped(double value, int count) const
{
    double shown = roundedToFifteenDigits(shownNumber(value));
    const int direction = count < 0 ? -1 : 1;
    for (int i = 0; i < std::abs(count); ++i) {
        double step = m_smallestStep;
        if (shown != 0) {
            // Downwards from a power of ten the finer step of the decade below applies, so that up and down are
            // inverse.
            const double magnitude = direction < 0 ? std::abs(shown) * (1 - 1e-12) : std::abs(shown);
            step = std::pow(10.0, std::floor(std::log10(magnitude)) - 1);
        }
        if (m_isInteger)
            step = std::max(step, 1.0);
        shown = roundedToFifteenDigits(shown + direction * step);
    }
    return std::clamp(countable(roundedToFifteenDigits(valueOf(shown))), m_minimum, m_maximum);
}

double QuantityFormat::scaled(double base, double factor) const
{
    const double value = countable(roundedToFifteenDigits(base * factor));
    return m_isInteger ? std::round(value) : value;
}

double QuantityFormat::countable(double value) const
{
    return m_isMoney && isFinerThanMoney(value) ? toAmount(millionths(value)) : value;
}

QString QuantityFormat::problemText(QuantityProblem problem) const
{
    const QString unit = isPercent() ? QStringLiteral(" %") : QString();
    const auto limit = [&](double value) {
        const double shown = roundedToFifteenDigits(shownNumber(value));
        return locale().toString(shown, 'f', QLocale::FloatingPointShortest);
    };
    switch (problem) {
    case QuantityProblem::None: return {};
    case QuantityProblem::Empty: return tr("Enter a number.");
    case QuantityProblem::NotANumber: return tr("This is not a number.");
    case QuantityProblem::UnknownUnit:
        return m_units.isEmpty() ? tr("Leave the unit out.")
                                 : tr("This unit is not known here. Known are: %1.").arg(m_units.names());
    case QuantityProblem::NotWhole: return tr("Enter a whole number.");
    case QuantityProblem::TooFine: return tr("Money is counted to %1 decimals. Enter no more.").arg(moneyDecimals);
    case QuantityProblem::NothingToScale: return tr("There is no value here that could be changed so. Enter a number.");
    case QuantityProblem::TooSmall:
    case QuantityProblem::TooLarge:
        return tr("Enter a value from %1 to %2%3.").arg(limit(m_minimum), limit(m_maximum), unit);
    }
    return {};
}

} // namespace linetwin::app
