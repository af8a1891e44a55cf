// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studies/QuestionTitle.h"

#include "app/text/Punctuation.h"
#include "app/text/StudyTexts.h"
#include "app/text/StudyWords.h"
#include "app/text/Texts.h"

#include <QStringList>

namespace linetwin::app {

namespace {

QString figureName(LineFigure figure)
{
    return figureLabel(specOf(figure));
}

/// "Filler: Buffer capacity, 0 to 500 by 25"
QString rangeWords(const SweepRange& range)
{
    return StudyTexts::tr("%1, %2 to %3 by %4")
        .arg(parameterName(range.path), shortestNumberText(range.from), shortestNumberText(range.to),
             shortestNumberText(range.step));
}

QString titleOf(const CompareStudy& study)
{
    return StudyTexts::tr("Comparison: %1").arg(figureName(study.figure));
}

QString titleOf(const SweepStudy& study)
{
    QStringList ranges;
    for (const SweepRange& range : study.ranges)
        ranges << rangeWords(range);
    return StudyTexts::tr("Sweep: %1 over %2").arg(figureName(study.figure), joinedGroups(ranges));
}

QString titleOf(const SensitivityStudy& study)
{
    return StudyTexts::tr("Sensitivity by %1 %: %2").arg(shortestNumberText(study.percent), figureName(study.figure));
}

QString titleOf(const SizingStudy& study)
{
    QStringList parts{StudyTexts::tr("Buffer sizing: %1").arg(figureName(study.figure))};
    if (study.mostTotal)
        parts << StudyTexts::tr("up to %1").arg(placesText(static_cast<double>(*study.mostTotal)));
    if (study.target)
        parts << StudyTexts::tr("target %1").arg(figureText(specOf(study.figure), study.target));
    return joinedNames(parts);
}

QString titleOf(const PortfolioStudy& study)
{
    const QString currency = toQString(study.reference.line.currency);
    return StudyTexts::tr("Best measures for %1")
        .arg(shortestNumberText(study.budget) + (currency.isEmpty() ? currency : u' ' + currency));
}

QString titleOf(const MixQuestion& study)
{
    QStringList shares;
    for (std::size_t i = 0; i < study.products.size() && i < study.shares.size(); ++i)
        shares << QStringLiteral("%1 %2 %").arg(toQString(study.products[i]), shortestNumberText(study.shares[i]));
    const QString words = joinedNames(shares);
    return study.basis == MixBasis::RunningTime ? StudyTexts::tr("Product mix: %1 of the running time").arg(words)
                                                : StudyTexts::tr("Product mix: %1 of the good units").arg(words);
}

} // namespace

QString titleOf(const StudyQuestion& question)
{
    return closedUp(withPlainBlanks(std::visit([](const auto& study) { return titleOf(study); }, question)));
}

} // namespace linetwin::app
