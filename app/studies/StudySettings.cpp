// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studies/StudySettings.h"

#include "app/quantities/QuantityEdit.h"
#include "app/settings/Theme.h"
#include "app/studies/CompareSettings.h"
#include "app/studies/NumberSettings.h"
#include "app/studies/SweepSettings.h"
#include "app/text/Texts.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>

namespace linetwin::app {

namespace {

QComboBox* makeFigureChoice(QWidget* parent)
{
    auto* choice = new QComboBox(parent);
    // The names are long, and the column is narrow.
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(10);
    choice->setObjectName(QStringLiteral("studyFigure"));
    for (std::size_t i = 0; i < lineFigureCount; ++i) {
        const FigureSpec& spec = specOf(static_cast<LineFigure>(i));
        // TEEP is the output per hour in another unit, and has its verdicts.
        if (spec.better == Better::Neither || spec.use != FigureUse::AnyLine)
            continue;
        choice->addItem(figureLabel(spec), static_cast<int>(i));
        choice->setItemData(choice->count() - 1, figureDefinition(spec), Qt::ToolTipRole);
    }
    choice->setCurrentIndex(choice->findData(static_cast<int>(usualFigure)));
    return choice;
}

} // namespace

StudySettings* StudySettings::make(StudyKind kind, ProjectDocument& document, QWidget* parent)
{
    switch (kind) {
    case StudyKind::Compare: return new CompareSettings(document, parent);
    case StudyKind::Sweep: return new SweepSettings(document, parent);
    case StudyKind::Sensitivity: return new SensitivitySettings(parent);
    case StudyKind::Sizing: return new SizingSettings(parent);
    }
    return nullptr;
}

StudySettings::StudySettings(QWidget* parent)
    : QWidget(parent), m_figure(makeFigureChoice(this)), m_layout(new QFormLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(gridUnit / 2);
    m_layout->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addRow(tr("Key figure"), m_figure);
    connect(m_figure, &QComboBox::activated, this, [this] {
        Q_EMIT figureChosen();
        Q_EMIT changed();
    });
}

void StudySettings::addRow(const QString& caption, QWidget* widget)
{
    auto* label = new QLabel(caption, this);
    label->setFont(captionFont());
    label->setBuddy(widget);
    if (widget->accessibleName().isEmpty())
        widget->setAccessibleName(caption);
    m_layout->addRow(label, widget);
}

void StudySettings::addPlain(QWidget* widget)
{
    m_layout->addRow(widget);
}

QString StudySettings::takeTexts()
{
    for (QuantityEdit* edit : findChildren<QuantityEdit*>()) {
        edit->commit();
        if (!edit->problem().isEmpty())
            return QStringLiteral("%1: %2").arg(edit->accessibleName(), edit->problem());
    }
    return {};
}

StudyForm StudySettings::form() const
{
    StudyForm form;
    form.figure = static_cast<LineFigure>(m_figure->currentData().toInt());
    fill(form);
    return form;
}

} // namespace linetwin::app
