// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/experiments/NumberSettings.h"

#include "app/properties/QuantityEdit.h"
#include "app/settings/Theme.h"
#include "app/text/Texts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>
#include <QToolButton>

namespace linetwin::app {

namespace {

constexpr int usualPercent = 10;
constexpr int mostPlaces = 100'000;

QuantityRange rangeOf(LineFigure figure)
{
    constexpr double mostAnything = 1e12;
    switch (specOf(figure).unit) {
    case FigureUnit::Share: return {QuantityKind::Share, 0, 1};
    case FigureUnit::PerHour: return {QuantityKind::PerHour, 0, mostAnything};
    case FigureUnit::Seconds: return {QuantityKind::Seconds, 0, mostAnything};
    case FigureUnit::Count:
    case FigureUnit::Units:
    case FigureUnit::Items: break;
    }
    return {QuantityKind::Number, 0, mostAnything};
}

QString unitOf(LineFigure figure)
{
    switch (specOf(figure).unit) {
    case FigureUnit::Share: return QStringLiteral("%");
    case FigureUnit::PerHour: return SizingSettings::tr("per hour");
    case FigureUnit::Seconds: return SizingSettings::tr("seconds");
    case FigureUnit::Count:
    case FigureUnit::Units:
    case FigureUnit::Items: break;
    }
    return {};
}

} // namespace

SensitivitySettings::SensitivitySettings(QWidget* parent) : StudySettings(parent), m_percent(new QSpinBox(this))
{
    m_percent->setObjectName(QStringLiteral("studyPercent"));
    m_percent->setRange(1, 99);
    m_percent->setValue(usualPercent);
    m_percent->setSuffix(noBreakSpace + QStringLiteral("%"));
    m_percent->setToolTip(tr("Every parameter is improved and worsened by so much; losses are switched off besides"));
    addRow(tr("Better and worse by"), m_percent);
    connect(m_percent, &QSpinBox::valueChanged, this, &StudySettings::changed);
}

void SensitivitySettings::fill(StudyForm& form) const
{
    form.percent = m_percent->value();
}

SizingSettings::SizingSettings(QWidget* parent)
    : StudySettings(parent), m_places(new QSpinBox(this)), m_targetPlace(new QWidget(this)),
      m_targetUnit(new QLabel(m_targetPlace))
{
    m_places->setObjectName(QStringLiteral("studyPlaces"));
    m_places->setRange(0, mostPlaces);
    m_places->setGroupSeparatorShown(true);
    m_places->setSpecialValueText(tr("automatic"));
    m_places->setToolTip(
        tr("Places of all buffers together: every total up to this one is looked at. Automatic is twice "
           "the present total, or enough for the target."));
    addRow(tr("Most places in all"), m_places);
    connect(m_places, &QSpinBox::valueChanged, this, &StudySettings::changed);

    auto* clear = new QToolButton(m_targetPlace);
    clear->setIcon(themedIcon(QStringLiteral("close")));
    clear->setAutoRaise(true);
    clear->setToolTip(tr("No target"));
    clear->setAccessibleName(tr("No target"));
    auto* row = new QHBoxLayout(m_targetPlace);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gridUnit / 2);
    row->addWidget(m_targetUnit);
    row->addWidget(clear);
    makeTarget(form().figure);
    addRow(tr("Smallest total that reaches"), m_targetPlace);
    connect(clear, &QToolButton::clicked, this, [this] {
        m_target->discardPendingText();
        m_target->setValue(std::nullopt);
        Q_EMIT changed();
    });
    // A target in another figure's unit means nothing.
    connect(this, &StudySettings::figureChosen, this, [this] { makeTarget(form().figure); });
}

void SizingSettings::makeTarget(LineFigure figure)
{
    delete m_target;
    m_target = new QuantityEdit(QuantityFormat(rangeOf(figure)), m_targetPlace);
    m_target->setObjectName(QStringLiteral("studyTarget"));
    m_target->setNullText(tr("no target"));
    m_target->setAccessibleName(tr("Target for %1").arg(figureLabel(specOf(figure))));
    m_targetUnit->setText(unitOf(figure));
    m_target->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto* row = static_cast<QHBoxLayout*>(m_targetPlace->layout());
    row->insertWidget(0, m_target, 1);
    connect(m_target, &QuantityEdit::valueEdited, this, &StudySettings::changed);
}

void SizingSettings::fill(StudyForm& form) const
{
    if (m_places->value() > 0)
        form.mostTotal = m_places->value();
    if (m_target)
        form.target = m_target->value();
}

} // namespace linetwin::app
