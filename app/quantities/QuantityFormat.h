// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/quantities/QuantityUnits.h"
#include "app/settings/Appearance.h"
#include "app/text/ShownUnits.h"
#include "engine/model/Parameters.h"

#include <QCoreApplication>
#include <QLocale>
#include <QString>

#include <optional>

namespace linetwin::app {

/// Why a typed text is not a value.
enum class QuantityProblem {
    None,
    Empty,
    NotANumber,
    UnknownUnit,
    NotWhole,
    TooFine,
    TooSmall,
    TooLarge,
    NothingToScale
};

/// What a typed text means; `value` is in the parameter's own unit and meaningful for None, TooSmall and TooLarge.
struct ParsedQuantity {
    QuantityProblem problem = QuantityProblem::Empty;
    double value = 0;
    std::optional<double> factor = std::nullopt; ///< the text was relative: "+10 %" is 1.1

    bool isValid() const { return problem == QuantityProblem::None; }
};

/// A kind with the range of its values, in the unit of the value.
struct QuantityRange {
    QuantityKind kind = QuantityKind::Number;
    double minimum = 0;
    double maximum = 0;
    bool isInteger = false;
    ChosenUnit chosenUnit = ChosenUnit::None; ///< shown and typed as the user wants that, where a label tells the unit
    bool isMoney = false;                     ///< no finer than money is counted
};

/// How a parameter is shown and typed. Probabilities are shown in percent, all else in the table's unit or in the one
/// that the user has chosen; other units of the same kind may be typed ("2 h" for minutes, "150 /min" for an hourly
/// rate), for a rate also the time of one ("45 s") and the other way round, fractions ("1/500" for 0.2 %), and changes:
/// "+10 %", "-50 %", "×2", "x2", "*2".
/// Comma and point are both decimal signs in every language, but what the language itself writes as thousands ("2,125"
/// in English, "2.125" in German) is read as thousands. Digits of other scripts are understood. Conversion to percent
/// moves the decimal point in the text and so loses no digit.
class QuantityFormat {
    Q_DECLARE_TR_FUNCTIONS(linetwin::app::QuantityFormat)

public:
    /// Without a locale numbers are as the user wants them, also when he changes that.
    explicit QuantityFormat(const ParameterSpec& spec, std::optional<QLocale> locale = std::nullopt);
    explicit QuantityFormat(const QuantityRange& range, std::optional<QLocale> locale = std::nullopt);

    void setRange(double minimum, double maximum);

    /// `base` is what a change such as "+10 %" refers to.
    ParsedQuantity parse(const QString& text, ParameterValue base = std::nullopt) const;
    /// `base` times `factor` without rounding dust, whole where whole numbers are asked for.
    double scaled(double base, double factor) const;
    /// What else may be typed than a number, as a sentence; empty where there is nothing to say.
    QString otherWaysHint() const;
    /// With the changes of a value that is there.
    QString typingHint() const;
    /// Shortest text that reads back as the same value, without unit and group separators.
    QString text(double value) const;
    /// text(), with the decimals cut to what an editor has room for; whole digits are never left out.
    QString shortText(double value) const;
    /// The same with the locale's marks between thousands, from five digits on and where there is room for them: to be
    /// read, not to be typed in, where a digit more would make "10.000" a fraction.
    QString groupedText(double value) const;
    /// The value `count` steps on: one step is one unit of the second digit (100 for 1,500, 0.1 for 1.5), cut to the
    /// range.
    double stepped(double value, int count) const;
    /// A sentence for the user; empty for None.
    QString problemText(QuantityProblem problem) const;

    double minimum() const { return m_minimum; }
    double maximum() const { return m_maximum; }
    bool isPercent() const { return m_shownExponent == -2; }
    ChosenUnit chosenUnit() const { return m_chosenUnit; }
    /// In the unit that is shown; as it is where percent are shown.
    double shown(double value) const { return chosenScale().shown(value); }

private:
    /// All but changes and reciprocals.
    ParsedQuantity parseOwn(const QString& text) const;
    /// "+10 %" is 1.1; nullopt for a text that is no change.
    std::optional<double> parseFactor(const QString& text) const;
    /// "45 s" as a rate; nullopt for kinds that have no reciprocal.
    std::optional<ParsedQuantity> parseReciprocal(const QString& text) const;
    /// "1 h 30 min", largest unit first; nullopt for any other text.
    std::optional<ParsedQuantity> parseSum(const QString& text) const;
    /// "1/500": a fraction is in the parameter's own unit, also where percent are shown; nullopt for any other text.
    std::optional<ParsedQuantity> parseFraction(const QString& text) const;
    QuantityProblem problemOf(double value) const;

    QLocale locale() const { return m_locale.value_or(numberLocale()); }
    ShownScale chosenScale() const { return shownScale(m_chosenUnit); }
    /// From a value to the number that is shown.
    double shownNumber(double value) const;
    /// As fine as it is counted.
    double countable(double value) const;
    double valueOf(double shownNumber) const;

    std::optional<QLocale> m_locale;
    ChosenUnit m_chosenUnit;
    QuantityKind m_kind;
    double m_minimum;
    double m_maximum;
    bool m_isInteger;
    int m_shownExponent = 0;
    bool m_isMoney = false;
    double m_smallestStep = 1; ///< in the shown unit, used at 0
    QuantityUnits m_units;
};

} // namespace linetwin::app
