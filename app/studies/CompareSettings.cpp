// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studies/CompareSettings.h"

#include "app/settings/Appearance.h"
#include "app/settings/PlainTip.h"
#include "app/settings/Theme.h"
#include "app/text/Texts.h"

#include <QComboBox>
#include <QListWidget>
#include <QSignalBlocker>

#include <algorithm>

namespace linetwin::app {

CompareSettings::CompareSettings(ProjectDocument& document, QWidget* parent)
    : StudySettings(StudyKind::Compare, document, parent), m_document(document), m_referenceChoice(new QComboBox(this)),
      m_list(new QListWidget(this))
{
    m_referenceChoice->setObjectName(QStringLiteral("studyReference"));
    m_referenceChoice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_referenceChoice->setMinimumContentsLength(10);
    addRow(tr("Reference"), m_referenceChoice);
    m_list->setObjectName(QStringLiteral("studyEntries"));
    m_list->setMinimumHeight(textPixels(9 * gridUnit));
    m_list->setMaximumHeight(textPixels(20 * gridUnit));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideMiddle);
    addRow(tr("Compared with it"), m_list);
    connect(m_referenceChoice, &QComboBox::activated, this, [this](int index) {
        m_reference = entries()[static_cast<std::size_t>(index)];
        refresh();
        Q_EMIT changed();
    });
    connect(m_list, &QListWidget::itemChanged, this, [this] {
        takeTicks();
        Q_EMIT changed();
    });
    connect(&m_document, &ProjectDocument::changed, this, &CompareSettings::refresh);
    refresh();
}

std::vector<std::optional<ScenarioId>> CompareSettings::entries() const
{
    return m_document.entries();
}

void CompareSettings::refresh()
{
    if (!m_document.lineOf(m_reference))
        m_reference.reset();
    const QSignalBlocker silentList(m_list);
    const int row = m_list->currentRow();
    m_referenceChoice->clear();
    m_list->clear();
    for (const auto& entry : entries()) {
        const QString name = m_document.nameOf(entry);
        m_referenceChoice->addItem(name);
        if (entry == m_reference) {
            m_referenceChoice->setCurrentIndex(m_referenceChoice->count() - 1);
            continue;
        }
        auto* item = new QListWidgetItem(name, m_list);
        item->setToolTip(plainTip(name));
        item->setData(Qt::UserRole, entry ? static_cast<uint>(*entry) : 0U);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(m_unticked.contains(entry) ? Qt::Unchecked : Qt::Checked);
    }
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
}

void CompareSettings::takeTicks()
{
    for (int i = 0; i < m_list->count(); ++i) {
        const QListWidgetItem* item = m_list->item(i);
        const uint number = item->data(Qt::UserRole).toUInt();
        const auto entry = number > 0 ? std::optional(ScenarioId{number}) : std::nullopt;
        if (item->checkState() == Qt::Checked)
            m_unticked.erase(entry);
        else
            m_unticked.insert(entry);
    }
}

void CompareSettings::fill(StudyForm& form) const
{
    form.entries = {m_reference};
    for (const auto& entry : entries()) {
        if (entry != m_reference && !m_unticked.contains(entry))
            form.entries.push_back(entry);
    }
}

void CompareSettings::take(const StudyForm& form)
{
    m_reference = form.entries.front();
    for (const auto& entry : entries()) {
        if (std::ranges::find(form.entries, entry) == form.entries.end())
            m_unticked.insert(entry);
    }
    refresh();
}

} // namespace linetwin::app
