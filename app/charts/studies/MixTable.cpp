// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/studies/StudyTable.h"
#include "app/charts/studies/StudyTableColumns.h"
#include "app/text/FigureNumbers.h"
#include "app/text/PaybackWords.h"
#include "app/text/Punctuation.h"
#include "app/text/StudyTexts.h"
#include "app/text/StudyWords.h"
#include "app/text/Texts.h"

#include <cmath>
#include <map>

namespace linetwin::app {

namespace {

const FigureSpec& hourlyMargin()
{
    return specOf(LineFigure::MarginPerHour);
}

/// "654 ± 14 EUR", of an hour.
QString hourlyAmount(const MixOutcome& outcome, const FigureStatistics& margin)
{
    const FigureNumbers numbers(hourlyMargin(), margin, FigureNumbers::Kind::Value);
    const QString half = numbers.half();
    return withCurrency(half.isEmpty() ? numbers.mean() : numbers.mean() + noBreakSpace + half,
                        toQString(outcome.study.scenario.line.currency));
}

/// Of a base unit, whatever unit the product is priced by.
QString unitMarginWords(const MixedProduct& product)
{
    return sizedNumberText(product.baseUnitMargin());
}

QString namesOf(const ProductMix& mix, const std::vector<std::size_t>& products)
{
    QStringList names;
    for (const std::size_t product : products)
        names << toQString(mix.products[product].name);
    const QString last = names.takeLast();
    return names.isEmpty() ? last : StudyTexts::tr("%1 and %2", "products").arg(joinedNames(names), last);
}

/// Which product earns most an hour, or which cannot be told apart.
QString leaderWords(const MixOutcome& outcome)
{
    const ProductMix& mix = outcome.result;
    const QString names = namesOf(mix, mix.leaders);
    if (mix.products.size() == 1)
        return StudyTexts::tr("An hour of the line earns %2 with %1, its only product.", "product, amount")
            .arg(names, hourlyAmount(outcome, mix.products.front().marginPerHour));
    if (mix.leaders.size() == 1)
        return StudyTexts::tr("An hour of the line earns most with %1: %2.")
            .arg(names, hourlyAmount(outcome, mix.products[mix.leaders.front()].marginPerHour));
    if (mix.areLeadersAlike)
        return StudyTexts::tr("An hour of the line earns most with %1, without a relevant difference between them.")
            .arg(names);
    return StudyTexts::tr("With which product an hour of the line earns most cannot be told yet: %1 cannot be told "
                          "apart.")
        .arg(names);
}

/// What a unit is where products are priced by different types.
QString unitWords(const ProductMix& mix)
{
    std::map<QString, double> others;
    for (const MixedProduct& product : mix.products) {
        if (product.baseUnitsPerUnit != 1)
            others[toQString(product.materialType)] = product.baseUnitsPerUnit;
    }
    QStringList units;
    for (const auto& [type, count] : others)
        units << StudyTexts::tr("a %1 is %2", "material type, base units").arg(type, shortestNumberText(count));
    return units.isEmpty() ? QString()
                           : StudyTexts::tr("Margins of a unit are those of a base unit: %1.").arg(joinedNames(units));
}

/// "50 %", "66.7 %".
QString shareText(double share)
{
    constexpr double nearlyWhole = 1e-9;
    const bool isWhole = std::abs(100 * share - std::round(100 * share)) < nearlyWhole;
    return percentText(share, isWhole ? 0 : 1);
}

/// Why a product that leaves more a unit earns less an hour.
QString rankWords(const MixOutcome& outcome)
{
    const ProductMix& mix = outcome.result;
    const FigureSpec& pace = specOf(LineFigure::OutputPerHour);
    QStringList sentences;
    for (const RankReason& reason : mix.reasons) {
        const MixedProduct& ahead = mix.products[reason.ahead];
        const MixedProduct& behind = mix.products[reason.behind];
        sentences << StudyTexts::tr("%1 leaves more a unit than %2 (%3 against %4), but the line makes %5 of it "
                                    "against %6.")
                         .arg(toQString(behind.name), toQString(ahead.name), unitMarginWords(behind),
                              unitMarginWords(ahead), valueText(pace, behind.goodUnitsPerHour),
                              valueText(pace, ahead.goodUnitsPerHour));
    }
    return joinedSentences(sentences);
}

QString blendWords(const MixOutcome& outcome)
{
    if (!outcome.result.blended)
        return outcome.study.shares.empty() ? QString()
                                            : StudyTexts::tr("All shares are 0, so that there is no mix to tell of.");
    if (!outcome.result.blended->mean)
        return StudyTexts::tr("The mix has no margin per hour: a product of it is not made at all.");
    const std::vector<double> shares = partsOfOne(outcome.study.shares);
    QStringList parts;
    for (std::size_t i = 0; i < shares.size(); ++i) {
        if (shares[i] > 0)
            parts << QStringLiteral("%1 %2").arg(shareText(shares[i]), toQString(outcome.study.products[i]));
    }
    const QString margin = hourlyAmount(outcome, *outcome.result.blended);
    const QString mix = parts.join(QStringLiteral(" + "));
    const QString words =
        outcome.study.basis == MixBasis::RunningTime
            ? StudyTexts::tr("A mix of %1 of the running time earns %2 an hour; no time is counted for changing over.")
                  .arg(mix, margin)
            : StudyTexts::tr("A mix of %1 of the good units earns %2 an hour; no time is counted for changing over.")
                  .arg(mix, margin);
    return areWhole(outcome.study.shares)
               ? words
               : joinedSentences(
                     {words,
                      StudyTexts::tr("The shares given do not sum to 100 %; they are taken as parts of their sum.")});
}

QString headlineOf(const MixOutcome& outcome)
{
    if (!outcome.result.isComplete)
        return progressWords(outcome.result.replications, outcome.study.plan.replications);
    QStringList sentences{leaderWords(outcome), rankWords(outcome), unitWords(outcome.result), blendWords(outcome)};
    sentences.removeAll(QString());
    return joinedSentences(sentences);
}

} // namespace

StudyTable tableOf(const MixOutcome& outcome)
{
    const ProductMix& mix = outcome.result;
    const std::string& currency = outcome.study.scenario.line.currency;
    const QString first = mix.products.empty() ? QString() : toQString(mix.products.front().name);
    const double level = mix.products.size() > 1 ? mix.products[1].toFirst.differenceLevel : 0;
    const FigureSpec& pace = specOf(LineFigure::OutputPerHour);
    const QString difference = StudyTexts::tr("Difference to %1").arg(first);
    const QString unit = StudyTexts::tr("Margin of a unit");
    const QString margin = figureLabel(hourlyMargin(), currency);
    StudyTable table;
    table.headline = headlineOf(outcome);
    table.header = {StudyTexts::tr("Product"),
                    withLevel(margin, mix.level),
                    withLevel(difference, level),
                    StudyTexts::tr("Verdict"),
                    figureLabel(pace),
                    unit};
    table.tonedColumns = {2, 3};
    table.data.header = QStringList{StudyTexts::tr("Product")} + numbersHeader(margin, mix.level) +
                        numbersHeader(difference, level) + QStringList{StudyTexts::tr("Verdict")} +
                        numbersHeader(numbersName(pace, currency), mix.level) + QStringList{unit};
    for (std::size_t i = 0; i < mix.products.size(); ++i) {
        const MixedProduct& product = mix.products[i];
        const DifferenceReading reading =
            i == 0 ? DifferenceReading{}
                   : readDifference(hourlyMargin(), product.toFirst, outcome.study.plan.replications,
                                    StudyTexts::tr("“%1”").arg(first));
        StudyTable::Row row;
        row.source = i;
        row.isMarked = outcome.result.isComplete && mix.leaders == std::vector{i};
        row.tone = reading.tone;
        row.explanation = reading.sentence;
        row.cells = {toQString(product.name),
                     meanText(hourlyMargin(), product.marginPerHour),
                     i == 0 ? StudyTexts::tr("reference") : reading.text,
                     reading.verdict,
                     meanText(pace, product.goodUnitsPerHour),
                     unitMarginWords(product)};
        table.rows.push_back(row);
        table.data.rows.append(QVariantList{toQString(product.name)} +
                               numbersOf(hourlyMargin(), product.marginPerHour) +
                               numbersOf(hourlyMargin(), i == 0 ? FigureStatistics{} : product.toFirst.difference) +
                               QVariantList{reading.words} + numbersOf(pace, product.goodUnitsPerHour) +
                               QVariantList{product.baseUnitMargin()});
    }
    table.linesPerRow = linesIn(table.rows);
    return table;
}

} // namespace linetwin::app
