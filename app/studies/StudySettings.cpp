// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studies/StudySettings.h"

#include "app/quantities/QuantityEdit.h"
#include "app/settings/Theme.h"
#include "app/studies/CompareSettings.h"
#include "app/studies/MeasureSettings.h"
#include "app/studies/MixSettings.h"
#include "app/studies/NumberSettings.h"
#include "app/studies/OfferedFigures.h"
#include "app/studies/SweepSettings.h"
#include "app/text/Punctuation.h"
#include "app/text/Texts.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>

#include <algorithm>
#include <utility>

namespace linetwin::app {

namespace {

QComboBox* makeFigureChoice(QWidget* parent)
{
    auto* choice = new QComboBox(parent);
    // The names are long, and the column is narrow.
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(10);
    choice->setObjectName(QStringLiteral("studyFigure"));
    return choice;
}

} // namespace

StudySettings* StudySettings::make(StudyKind kind, ProjectDocument& document, QWidget* parent)
{
    switch (kind) {
    case StudyKind::Compare: return new CompareSettings(document, parent);
    case StudyKind::Sweep: return new SweepSettings(document, parent);
    case StudyKind::Sensitivity: return new SensitivitySettings(document, parent);
    case StudyKind::Sizing: return new SizingSettings(document, parent);
    case StudyKind::Portfolio: return new MeasureSettings(document, parent);
    case StudyKind::Mix: return new MixSettings(document, parent);
    }
    return nullptr;
}

StudySettings::StudySettings(StudyKind kind, ProjectDocument& document, QWidget* parent)
    : QWidget(parent), m_kind(kind), m_document(document), m_figure(makeFigureChoice(this)),
      m_layout(new QFormLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(gridUnit / 2);
    m_layout->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    if (isAboutMoney(kind)) // always the margin per hour
        m_figure->hide();
    else
        addRow(tr("Key figure"), m_figure);
    connect(m_figure, &QComboBox::activated, this, [this] {
        Q_EMIT figureChosen();
        Q_EMIT changed();
    });
    connect(&document, &ProjectDocument::changed, this, &StudySettings::offerFigures);
    offerFigures();
}

void StudySettings::offerFigures()
{
    std::vector<LineFigure> offered = offeredFigures(m_kind, m_document);
    const std::string& currency = m_document.line().currency;
    if (offered == m_offered && currency == m_currency)
        return;
    m_offered = std::move(offered);
    const bool isOtherCurrency = currency != m_currency;
    m_currency = currency;
    const int chosen = m_figure->count() > 0 ? m_figure->currentData().toInt() : static_cast<int>(usualFigure);
    m_figure->clear();
    for (const LineFigure figure : m_offered) {
        m_figure->addItem(figureLabel(specOf(figure), m_currency), static_cast<int>(figure));
        m_figure->setItemData(m_figure->count() - 1, figureDefinition(specOf(figure)), Qt::ToolTipRole);
    }
    const int place = m_figure->findData(chosen);
    m_figure->setCurrentIndex(place >= 0 ? place : m_figure->findData(static_cast<int>(usualFigure)));
    if (place < 0)
        Q_EMIT figureChosen();
    else if (isOtherCurrency)
        Q_EMIT currencyChanged();
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
            return labelled(edit->accessibleName(), edit->problem());
    }
    return {};
}

bool StudySettings::hasPendingText() const
{
    return std::ranges::any_of(findChildren<QuantityEdit*>(), &QuantityEdit::hasPendingText);
}

void StudySettings::setForm(const StudyForm& form)
{
    const int place = m_figure->findData(static_cast<int>(form.figure));
    if (place >= 0 && place != m_figure->currentIndex()) {
        m_figure->setCurrentIndex(place);
        Q_EMIT figureChosen();
    }
    take(form);
    Q_EMIT changed();
}

StudyForm StudySettings::form() const
{
    StudyForm form;
    form.figure = static_cast<LineFigure>(m_figure->currentData().toInt());
    fill(form);
    return form;
}

} // namespace linetwin::app
