// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/quantities/NamedList.h"

#include "app/settings/Theme.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>
#include <utility>

namespace linetwin::app {

NamedList::NamedList(double mostNameShare, QWidget* parent) : QuietView(parent), m_mostNameShare(mostNameShare)
{
    setColumnCount(2);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setEditTriggers(NoEditTriggers);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header()->setStretchLastSection(true);
    connect(this, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem* item) {
        if (!m_isShowing && item)
            Q_EMIT chosen(nameOf(item));
    });
    connect(this, &QTreeWidget::itemActivated, this,
            [this](QTreeWidgetItem* item) { Q_EMIT openWanted(nameOf(item)); });
}

void NamedList::showNames(std::vector<std::string> names, const std::string& current,
                          const std::function<void(QTreeWidgetItem& item, std::size_t row)>& fill)
{
    m_isShowing = true;
    m_names = std::move(names);
    const auto count = static_cast<int>(m_names.size());
    while (topLevelItemCount() > count)
        delete takeTopLevelItem(topLevelItemCount() - 1);
    while (topLevelItemCount() < count)
        new QTreeWidgetItem(this);
    for (int row = 0; row < count; ++row)
        fill(*topLevelItem(row), static_cast<std::size_t>(row));
    const auto found = std::ranges::find(m_names, current);
    QTreeWidgetItem* item = found == m_names.end() ? nullptr : topLevelItem(static_cast<int>(found - m_names.begin()));
    if (currentItem() != item)
        setCurrentItem(item);
    m_isShowing = false;
    fitColumns();
}

const std::string& NamedList::nameOf(QTreeWidgetItem* item) const
{
    return m_names[static_cast<std::size_t>(indexOfTopLevelItem(item))];
}

void NamedList::fitColumns()
{
    const int most = static_cast<int>(viewport()->width() * m_mostNameShare);
    setColumnWidth(0, std::min(sizeHintForColumn(0) + gridUnit, most));
}

void NamedList::resizeEvent(QResizeEvent* event)
{
    QTreeWidget::resizeEvent(event);
    fitColumns();
    if (currentItem())
        scrollToItem(currentItem());
}

bool NamedList::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) { // the playback has them as shortcuts
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->modifiers() == Qt::NoModifier && (key->key() == Qt::Key_Home || key->key() == Qt::Key_End)) {
            event->accept();
            return true;
        }
    }
    return QTreeWidget::event(event);
}

} // namespace linetwin::app
