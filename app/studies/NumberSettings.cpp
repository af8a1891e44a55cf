// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studies/NumberSettings.h"

#include "app/quantities/OptionalQuantity.h"
#include "app/quantities/QuantityEdit.h"
#include "app/text/ShownUnits.h"
#include "app/text/Texts.h"

#include <QCheckBox>

namespace linetwin::app {

namespace {

constexpr double usualPercent = 10;
constexpr double leastPercent = 0.01;
constexpr double mostPercent = 99.99;
constexpr int mostPlaces = 100'000;

QuantityRange rangeOf(LineFigure figure)
{
    constexpr double mostAnything = 1e12;
    switch (specOf(figure).unit) {
    case FigureUnit::Share: return {QuantityKind::Share, 0, 1};
    case FigureUnit::PerHour: return {QuantityKind::PerHour, 0, mostAnything, false, chosenUnitOf(specOf(figure))};
    case FigureUnit::Seconds: return {QuantityKind::Seconds, 0, mostAnything};
    case FigureUnit::Count:
    case FigureUnit::Units:
    case FigureUnit::Items: break;
    }
    return {QuantityKind::Number, 0, mostAnything};
}

QString unitOf(LineFigure figure, const std::string& currency)
{
    const FigureSpec& spec = specOf(figure);
    const QString money = spec.use == FigureUse::Product ? toQString(currency) : QString();
    switch (spec.unit) {
    case FigureUnit::Share: return QStringLiteral("%");
    case FigureUnit::PerHour:
        if (isShownPerMinute(spec))
            return SizingSettings::tr("per minute");
        return money.isEmpty() ? SizingSettings::tr("per hour") : SizingSettings::tr("%1 per hour").arg(money);
    case FigureUnit::Seconds: return SizingSettings::tr("seconds");
    case FigureUnit::Count:
    case FigureUnit::Units:
    case FigureUnit::Items: break;
    }
    return money;
}

OptionalQuantity::Texts targetTexts(LineFigure figure, const std::string& currency)
{
    return {QStringLiteral("studyTarget"), SizingSettings::tr("Target for %1").arg(figureLabel(specOf(figure))),
            SizingSettings::tr("no target"), unitOf(figure, currency)};
}

} // namespace

SensitivitySettings::SensitivitySettings(ProjectDocument& document, QWidget* parent)
    : StudySettings(StudyKind::Sensitivity, document, parent),
      m_percent(new QuantityEdit(QuantityFormat({QuantityKind::Number, leastPercent, mostPercent}), this)),
      m_inFull(new QCheckBox(tr("All shifts for every row"), this))
{
    m_percent->setObjectName(QStringLiteral("studyPercent"));
    m_percent->setValue(usualPercent);
    m_percent->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_percent->setToolTip(tr("Every parameter is improved and worsened by so much; losses are switched off besides"));
    addRow(tr("Better and worse by, %"), m_percent);
    m_inFull->setObjectName(QStringLiteral("studyInFull"));
    m_inFull->setToolTip(tr("Otherwise a row stops as soon as it is decided, or all shifts would "
                            "leave it open; its interval then holds at a level of its own, and the study takes about "
                            "half the time."));
    addPlain(m_inFull);
    connect(m_percent, &QuantityEdit::valueEdited, this, &StudySettings::changed);
    connect(m_inFull, &QCheckBox::toggled, this, &StudySettings::changed);
}

void SensitivitySettings::fill(StudyForm& form) const
{
    form.percent = m_percent->value().value_or(usualPercent);
    form.isRaced = !m_inFull->isChecked();
}

SizingSettings::SizingSettings(ProjectDocument& document, QWidget* parent)
    : StudySettings(StudyKind::Sizing, document, parent),
      m_places(new OptionalQuantity({QuantityKind::Number, 1, mostPlaces, true},
                                    {QStringLiteral("studyPlaces"), tr("Most places in all"), tr("automatic"), {}},
                                    this)),
      m_target(new OptionalQuantity(rangeOf(usualFigure), targetTexts(usualFigure, this->currency()), this))
{
    m_places->setToolTip(
        tr("Places of all buffers together: every total up to this one is looked at. Automatic is twice "
           "the present total, or enough for the target."));
    addRow(tr("Most places in all"), m_places);
    addRow(tr("Smallest total that reaches"), m_target);
    connect(m_places, &OptionalQuantity::changed, this, &StudySettings::changed);
    connect(m_target, &OptionalQuantity::changed, this, &StudySettings::changed);
    // A target in another figure's unit means nothing.
    connect(this, &StudySettings::figureChosen, this, [this] {
        const LineFigure figure = form().figure;
        m_target->reset(rangeOf(figure), targetTexts(figure, currency()));
    });
    connect(this, &StudySettings::currencyChanged, this, [this] {
        const LineFigure figure = form().figure;
        const std::optional<double> target = m_target->value();
        m_target->reset(rangeOf(figure), targetTexts(figure, currency()));
        m_target->setValue(target);
    });
}

void SizingSettings::forget()
{
    m_places->clear();
    m_target->clear();
}

void SizingSettings::fill(StudyForm& form) const
{
    if (const auto places = m_places->value())
        form.mostTotal = static_cast<std::int64_t>(*places);
    form.target = m_target->value();
}

void SensitivitySettings::take(const StudyForm& form)
{
    m_percent->setValue(form.percent);
    m_inFull->setChecked(!form.isRaced);
}

void SizingSettings::take(const StudyForm& form)
{
    m_places->setValue(form.mostTotal ? std::optional(static_cast<double>(*form.mostTotal)) : std::nullopt);
    m_target->setValue(form.target);
}

} // namespace linetwin::app
