// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studies/MeasureSettings.h"

#include "app/quantities/OptionalQuantity.h"
#include "app/settings/Appearance.h"
#include "app/settings/PlainTip.h"
#include "app/settings/Theme.h"
#include "app/text/PaybackWords.h"
#include "app/text/Texts.h"

#include <QLabel>
#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace linetwin::app {

namespace {

constexpr double mostBudget = 1e12;

QuantityRange budgetRange()
{
    return {QuantityKind::Number, 0, mostBudget};
}

OptionalQuantity::Texts budgetTexts(const QString& currency)
{
    return {QStringLiteral("studyBudget"), MeasureSettings::tr("Budget"), MeasureSettings::tr("for all together"),
            currency};
}

QString costText(const Scenario& scenario, const QString& currency)
{
    return withCurrency(sizedNumberText(scenario.investment->cost), currency);
}

} // namespace

MeasureSettings::MeasureSettings(ProjectDocument& document, QWidget* parent)
    : StudySettings(StudyKind::Portfolio, document, parent), m_document(document), m_list(new QListWidget(this)),
      m_none(new QLabel(tr("No scenario has an investment yet. Select one, open “Investment” below its name and say "
                           "what it costs."),
                        this)),
      m_budget(new OptionalQuantity(budgetRange(), budgetTexts({}), this))
{
    m_list->setObjectName(QStringLiteral("studyMeasures"));
    m_list->setMinimumHeight(textPixels(9 * gridUnit));
    m_list->setMaximumHeight(textPixels(20 * gridUnit));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setToolTip(tr("Scenarios of the shown line with an investment, over its baseline"));
    m_none->setObjectName(QStringLiteral("studyNoMeasures"));
    m_none->setFont(captionFont());
    m_none->setWordWrap(true);
    auto* measures = new QWidget(this);
    auto* column = new QVBoxLayout(measures);
    column->setContentsMargins({});
    column->addWidget(m_list);
    column->addWidget(m_none);
    addRow(tr("Measures to choose from"), measures);
    m_list->setAccessibleName(tr("Measures to choose from"));
    addRow(tr("Budget"), m_budget);
    connect(m_list, &QListWidget::itemChanged, this, [this] {
        takeTicks();
        Q_EMIT changed();
    });
    connect(m_budget, &OptionalQuantity::changed, this, &StudySettings::changed);
    connect(m_budget, &OptionalQuantity::typed, this, &StudySettings::changed);
    connect(&m_document, &ProjectDocument::changed, this, &MeasureSettings::refresh);
    refresh();
}

void MeasureSettings::refresh()
{
    const QString currency = toQString(m_document.line().currency);
    if (currency != m_currency) {
        m_currency = currency;
        const auto budget = m_budget->value();
        m_budget->reset(budgetRange(), budgetTexts(currency));
        m_budget->setValue(budget);
    }
    const QSignalBlocker silent(m_list);
    const int row = m_list->currentRow();
    m_list->clear();
    for (const ScenarioEntry& entry : m_document.scenarios()) {
        if (!entry.scenario.investment)
            continue;
        const QString name = toQString(entry.scenario.name);
        const QString cost = costText(entry.scenario, currency);
        auto* item = new QListWidgetItem(name + u'\n' + cost, m_list);
        item->setToolTip(plainTip(tr("“%1” costs %2").arg(name, cost)));
        item->setData(Qt::UserRole, static_cast<uint>(entry.id));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(m_unticked.contains(entry.id) ? Qt::Unchecked : Qt::Checked);
    }
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    m_list->setVisible(m_list->count() > 0);
    m_none->setVisible(m_list->count() == 0);
}

void MeasureSettings::takeTicks()
{
    for (int i = 0; i < m_list->count(); ++i) {
        const QListWidgetItem* item = m_list->item(i);
        const ScenarioId id{item->data(Qt::UserRole).toUInt()};
        if (item->checkState() == Qt::Checked)
            m_unticked.erase(id);
        else
            m_unticked.insert(id);
    }
}

void MeasureSettings::leaveOut(ScenarioId scenario)
{
    m_unticked.insert(scenario);
    refresh();
    Q_EMIT changed();
}

void MeasureSettings::forget()
{
    m_budget->clear();
    m_unticked.clear();
}

void MeasureSettings::fill(StudyForm& form) const
{
    form.budget = m_budget->value();
    for (const ScenarioEntry& entry : m_document.scenarios()) {
        if (entry.scenario.investment && !m_unticked.contains(entry.id))
            form.measures.push_back(entry.id);
    }
}

void MeasureSettings::take(const StudyForm& form)
{
    m_budget->setValue(form.budget);
    for (const ScenarioEntry& entry : m_document.scenarios()) {
        if (entry.scenario.investment && std::ranges::find(form.measures, entry.id) == form.measures.end())
            m_unticked.insert(entry.id);
    }
    refresh();
}

} // namespace linetwin::app
