// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calendar/StationsEdit.h"

#include "app/quantities/ChoiceEdit.h"
#include "app/settings/Theme.h"
#include "app/text/Texts.h"

#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace linetwin::app {

namespace {

constexpr int mostShownRows = 8;
constexpr int allStations = 0;
constexpr int someStations = 1;

} // namespace

StationsEdit::StationsEdit(QWidget* parent)
    : QWidget(parent), m_kind(new ChoiceEdit({tr("All stations"), tr("Only those ticked")}, this)),
      m_list(new QListWidget(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gridUnit / 2);
    layout->addWidget(m_kind);
    layout->addWidget(m_list);
    setFocusProxy(m_kind);
    m_kind->setObjectName(QStringLiteral("calendar.stations"));
    m_kind->setAccessibleName(tr("Stations that it closes"));
    m_kind->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_list->setObjectName(QStringLiteral("calendar.stations.list"));
    m_list->setAccessibleName(tr("Stations that it closes"));
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_kind, &ChoiceEdit::valueEdited, this, &StationsEdit::choose);
    connect(m_list, &QListWidget::itemChanged, this, &StationsEdit::take);
}

void StationsEdit::fill(const std::vector<std::string>& all)
{
    if (all == m_all)
        return;
    m_all = all;
    m_list->clear();
    for (const std::string& station : all) {
        auto* item = new QListWidgetItem(toQString(station), m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    fitList();
}

void StationsEdit::fitList()
{
    const int rows = std::clamp(m_list->count(), 1, mostShownRows);
    const int row = std::max(m_list->sizeHintForRow(0), 2 * gridUnit);
    m_list->setFixedHeight(rows * row + 2 * m_list->frameWidth());
}

void StationsEdit::showStations(const std::string& subject, const std::vector<std::string>& all,
                                const std::vector<std::string>& chosen)
{
    if (subject != m_subject || !chosen.empty())
        m_isOpen = false;
    m_subject = subject;
    m_isShowing = true;
    fill(all);
    for (int row = 0; row < m_list->count(); ++row) {
        const bool isTicked = std::ranges::find(chosen, m_all[static_cast<std::size_t>(row)]) != chosen.end();
        m_list->item(row)->setCheckState(isTicked ? Qt::Checked : Qt::Unchecked);
    }
    m_isShowing = false;
    m_kind->setValue(chosen.empty() && !m_isOpen ? allStations : someStations);
    m_list->setVisible(!chosen.empty() || m_isOpen);
}

std::vector<std::string> StationsEdit::ticked() const
{
    std::vector<std::string> names;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            names.push_back(m_all[static_cast<std::size_t>(row)]);
    }
    return names;
}

void StationsEdit::choose(double kind)
{
    // An entry without a list closes all: the first tick makes the list.
    m_isOpen = kind == someStations;
    m_list->setVisible(m_isOpen);
    if (!m_isOpen)
        Q_EMIT edited({});
    else
        m_list->setFocus(Qt::OtherFocusReason);
}

void StationsEdit::take(QListWidgetItem* item)
{
    if (m_isShowing)
        return;
    const std::vector<std::string> names = ticked();
    if (names.empty()) { // it would close all
        m_isShowing = true;
        item->setCheckState(Qt::Checked);
        m_isShowing = false;
        return;
    }
    Q_EMIT edited(names);
}

} // namespace linetwin::app
