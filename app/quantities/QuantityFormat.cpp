// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/quantities/QuantityFormat.h"

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

/// Digits without separators and the place of the decimal point, or what is wrong with the text.
struct PlainNumber {
    QuantityProblem problem = QuantityProblem::None;
    QByteArray text;
};

bool isGroupedByThree(const QStringList& parts)
{
    const bool headIsShort = !parts.first().isEmpty() && parts.first().size() <= 3;
    return headIsShort && std::all_of(parts.begin() + 1, parts.end(), [](const QString& p) { return p.size() == 3; });
}

/// `number` holds digits, points and commas only.
PlainNumber plainNumber(const QString& number, bool isInteger, const QLocale& locale)
{
    const auto failed = [](QuantityProblem problem) { return PlainNumber{problem, {}}; };
    const qsizetype lastPoint = number.lastIndexOf(u'.');
    const qsizetype lastComma = number.lastIndexOf(u',');
    if (lastPoint < 0 && lastComma < 0)
        return {QuantityProblem::None, number.toLatin1()};
    const QChar decimal = lastPoint > lastComma ? u'.' : u',';
    const QChar grouping = decimal == u'.' ? u',' : u'.';
    const QStringList parts = number.split(decimal);
    if (lastPoint >= 0 && lastComma >= 0) {
        const bool isClear = parts.size() == 2 && isGroupedByThree(parts.first().split(grouping));
        if (!isClear)
            return failed(QuantityProblem::NotANumber);
        return {QuantityProblem::None,
                parts.first().split(grouping).join(QString()).toLatin1() + '.' + parts[1].toLatin1()};
    }
    if (parts.size() > 2)
        return isGroupedByThree(parts) ? PlainNumber{QuantityProblem::None, parts.join(QString()).toLatin1()}
                                       : failed(QuantityProblem::NotANumber);
    const bool looksGrouped =
        locale.groupSeparator() == QString(decimal) && isGroupedByThree(parts) && !parts.first().startsWith(u'0');
    if (looksGrouped)
        return isInteger ? PlainNumber{QuantityProblem::None, parts.join(QString()).toLatin1()}
                         : failed(QuantityProblem::Ambiguous);
    const QByteArray whole = parts[0].isEmpty() ? QByteArray("0") : parts[0].toLatin1();
    const QByteArray fraction = parts[1].isEmpty() ? QByteArray("0") : parts[1].toLatin1();
    return {QuantityProblem::None, whole + '.' + fraction};
}

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

QuantityKind kindOf(const ParameterSpec& spec)
{
    if (spec.isInteger)
        return QuantityKind::Items;
    if (spec.minimum == 0 && spec.maximum == 1)
        return QuantityKind::Share;
    if (spec.key.ends_with("_min"))
        return QuantityKind::Minutes;
    if (spec.key.ends_with("_sec"))
        return QuantityKind::Seconds;
    if (spec.key.ends_with("uph"))
        return QuantityKind::PerHour;
    if (spec.key.ends_with("_per_hour"))
        return QuantityKind::MoneyPerHour;
    return spec.key.ends_with("_cv") ? QuantityKind::Variation : QuantityKind::Number;
}

QuantityFormat::QuantityFormat(const ParameterSpec& spec, QLocale locale)
    : QuantityFormat(QuantityRange{kindOf(spec), spec.minimum, spec.maximum, spec.isInteger}, std::move(locale))
{
}

QuantityFormat::QuantityFormat(const QuantityRange& range, QLocale locale)
    : m_locale(std::move(locale)), m_minimum(range.minimum), m_maximum(range.maximum), m_isInteger(range.isInteger)
{
    if (range.kind == QuantityKind::Share)
        m_shownExponent = -2;
    if (range.kind == QuantityKind::Share || range.kind == QuantityKind::Variation)
        m_smallestStep = 0.1;
    addUnits(range.kind);
}

void QuantityFormat::setRange(double minimum, double maximum)
{
    m_minimum = minimum;
    m_maximum = maximum;
}

void QuantityFormat::addUnits(QuantityKind kind)
{
    switch (kind) {
    case QuantityKind::Number: break;
    case QuantityKind::Share:
        addUnit(QStringLiteral("%"), -2);
        addUnit(QStringLiteral("‰"), -3);
        addUnit(QStringLiteral("ppm"), -6);
        break;
    case QuantityKind::Hours:
        addUnit(tr("h|hr|hrs|hour|hours"), 0);
        addUnit(tr("min|mins|minute|minutes"), 0, 1, 60);
        addUnit(tr("d|day|days"), 0, 24);
        break;
    case QuantityKind::Minutes:
        addUnit(tr("min|mins|minute|minutes"), 0);
        addUnit(tr("h|hr|hrs|hour|hours"), 0, 60);
        addUnit(tr("s|sec|second|seconds"), 0, 1, 60);
        break;
    case QuantityKind::Seconds:
        addUnit(tr("s|sec|second|seconds"), 0);
        addUnit(tr("min|mins|minute|minutes"), 0, 60);
        addUnit(tr("h|hr|hrs|hour|hours"), 0, 3600);
        addUnit(QStringLiteral("ms"), -3);
        break;
    case QuantityKind::PerHour:
        addUnit(tr("/h|/hr|/hour|per hour"), 0);
        addUnit(tr("/min|/minute|per minute"), 0, 60);
        addUnit(tr("/s|/sec|/second|per second"), 0, 3600);
        break;
    case QuantityKind::MoneyPerHour: addUnit(tr("/h|/hr|/hour|per hour"), 0); break;
    case QuantityKind::Variation: addUnit(QStringLiteral("%"), -2); break;
    case QuantityKind::Items: addUnit(tr("item|items|pcs"), 0); break;
    }
}

void QuantityFormat::addUnit(const QString& names, int exponent, double factor, double divisor)
{
    m_units.push_back({names.split(u'|'), exponent, factor, divisor});
}

const QuantityFormat::Unit* QuantityFormat::findUnit(const QString& name) const
{
    const auto found = std::find_if(m_units.begin(), m_units.end(),
                                    [&](const Unit& unit) { return unit.names.contains(name, Qt::CaseInsensitive); });
    return found == m_units.end() ? nullptr : &*found;
}

ParsedQuantity QuantityFormat::parse(const QString& text) const
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
    const PlainNumber number = plainNumber(match.captured(2), m_isInteger, m_locale);
    if (number.problem != QuantityProblem::None)
        return {number.problem, 0};
    const QString unitName = match.captured(4).simplified();
    const Unit shown{{}, m_shownExponent, 1, 1};
    const Unit* unit = unitName.isEmpty() ? &shown : findUnit(unitName);
    if (!unit)
        return {QuantityProblem::UnknownUnit, 0};

    const int exponent = match.captured(3).toInt() + unit->exponent;
    const QByteArray digits = number.text + 'e' + QByteArray::number(exponent);
    double value = 0;
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (read.ec == std::errc::result_out_of_range)
        return {exponent > 0 ? QuantityProblem::TooLarge : QuantityProblem::TooSmall, 0};
    value = value * unit->factor / unit->divisor;
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
    open.m_maximum = std::numeric_limits<double>::max();
    double sum = 0;
    double lastSize = std::numeric_limits<double>::infinity();
    for (const QRegularExpressionMatch& match : part.globalMatch(text)) {
        const ParsedQuantity parsed = open.parse(match.captured());
        if (!parsed.isValid())
            return parsed;
        const Unit& unit = *findUnit(match.captured(2));
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
    const QuantityFormat plain({QuantityKind::Number, 0, std::numeric_limits<double>::max(), false}, m_locale);
    const QuantityFormat whole({QuantityKind::Number, 0, std::numeric_limits<double>::max(), true}, m_locale);
    std::array<double, 2> parts{};
    for (int i = 0; i < 2; ++i) {
        // Cycles are counted in whole thousands: "1/15,000" is clear.
        ParsedQuantity part = whole.parse(match.captured(i + 1));
        if (part.problem == QuantityProblem::NotWhole)
            part = plain.parse(match.captured(i + 1));
        if (!part.isValid())
            return part;
        parts[static_cast<std::size_t>(i)] = part.value;
    }
    if (parts[1] == 0)
        return ParsedQuantity{QuantityProblem::NotANumber, 0};
    const double value = parts[0] / parts[1];
    return ParsedQuantity{problemOf(value), value};
}

QuantityProblem QuantityFormat::problemOf(double value) const
{
    if (value < m_minimum)
        return QuantityProblem::TooSmall;
    if (value > m_maximum)
        return QuantityProblem::TooLarge;
    return m_isInteger && value != std::floor(value) ? QuantityProblem::NotWhole : QuantityProblem::None;
}

QString QuantityFormat::text(double value) const
{
    if (value == 0)
        return QStringLiteral("0");
    Digits shortest = shortestDigits(std::abs(value));
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
    return result.replace(QStringLiteral("."), m_locale.decimalPoint());
}

QString QuantityFormat::shortText(double value) const
{
    const QString full = text(value);
    if (m_isInteger || value == 0 || full.size() <= shownCharacters || full.contains(u'e'))
        return full;
    const double shown = value * std::pow(10.0, -m_shownExponent);
    const int magnitude = static_cast<int>(std::floor(std::log10(std::abs(shown))));
    const int leadingZeros = std::max(0, -magnitude);
    const int room = static_cast<int>(shownCharacters) - 1 - leadingZeros;
    const int digits = std::clamp(room, leastShownDigits, mostShownDigits);
    QString result = QString::number(shown, 'f', std::max(0, digits - 1 - magnitude));
    static const QRegularExpression idleZeros(QStringLiteral("\\.?0+$"));
    if (result.contains(u'.'))
        result.remove(idleZeros);
    return result.replace(QStringLiteral("."), m_locale.decimalPoint());
}

double QuantityFormat::stepped(double value, int count) const
{
    const double scale = std::pow(10.0, -m_shownExponent);
    double shown = roundedToFifteenDigits(value * scale);
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
    return std::clamp(roundedToFifteenDigits(shown / scale), m_minimum, m_maximum);
}

QString QuantityFormat::knownUnits() const
{
    QStringList names;
    for (const Unit& unit : m_units)
        names << unit.names.constFirst();
    return names.join(QStringLiteral(", "));
}

QString QuantityFormat::problemText(QuantityProblem problem) const
{
    const QString unit = isPercent() ? QStringLiteral(" %") : QString();
    const auto limit = [&](double value) {
        const double shown = roundedToFifteenDigits(value * std::pow(10.0, -m_shownExponent));
        return m_locale.toString(shown, 'g', 8);
    };
    switch (problem) {
    case QuantityProblem::None: return {};
    case QuantityProblem::Empty: return tr("Enter a number.");
    case QuantityProblem::NotANumber: return tr("This is not a number.");
    case QuantityProblem::Ambiguous: return tr("This can be read in two ways. Write it without thousands separator.");
    case QuantityProblem::UnknownUnit:
        return m_units.empty() ? tr("Leave the unit out.")
                               : tr("This unit is not known here. Known are: %1.").arg(knownUnits());
    case QuantityProblem::NotWhole: return tr("Enter a whole number.");
    case QuantityProblem::TooSmall:
    case QuantityProblem::TooLarge:
        return tr("Enter a value from %1 to %2%3.").arg(limit(m_minimum), limit(m_maximum), unit);
    }
    return {};
}

} // namespace linetwin::app
