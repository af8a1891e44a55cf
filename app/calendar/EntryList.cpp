// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calendar/EntryList.h"

#include "app/settings/Theme.h"
#include "app/text/ChoiceText.h"
#include "app/text/Texts.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace linetwin::app {

namespace {

QString iconOf(std::size_t state)
{
    switch (closureState(state)) {
    case State::Setup: return QStringLiteral("state-setup");
    case State::Down: return QStringLiteral("state-down");
    default: return QStringLiteral("state-planned");
    }
}

QString changeText(const ShownEntry& entry)
{
    if (entry.isDropped)
        return EntryList::tr("left out by this scenario");
    if (!entry.isChanged)
        return {};
    return entry.isOwn ? EntryList::tr("added by this scenario") : EntryList::tr("changed by this scenario");
}

void fillItem(QTreeWidgetItem& item, const ShownEntry& entry)
{
    const QString name = toQString(entry.name);
    QStringList details{timesText(entry), closedStationsText(entry.stations),
                        choiceText(ParameterId::CalendarState, static_cast<double>(entry.state))};
    if (const QString change = changeText(entry); !change.isEmpty())
        details << change;
    const bool hasError = hasErrors(entry.findings);
    item.setText(0, hasError ? QStringLiteral("\u26A0\u00A0") + name : name);
    item.setText(1, timesText(entry) + (entry.stations.empty()
                                            ? QString()
                                            : QStringLiteral(" \u00B7 ") + closedStationsText(entry.stations)));
    item.setIcon(0, themedIcon(iconOf(entry.state)));
    item.setData(0, Qt::AccessibleTextRole, QStringLiteral("%1: %2").arg(name, details.join(QStringLiteral(", "))));
    for (int column = 0; column < 2; ++column) {
        QFont font = item.treeWidget()->font();
        font.setBold(entry.isChanged && !entry.isDropped);
        font.setStrikeOut(entry.isDropped);
        item.setFont(column, font);
        item.setToolTip(column, QStringLiteral("<b>%1</b><br>%2")
                                    .arg(name.toHtmlEscaped(),
                                         details.join(u'\n').toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"))));
        if (entry.isDropped)
            item.setForeground(column, theme().mutedText);
    }
    if (hasError)
        item.setForeground(0, theme().bad);
}

} // namespace

EntryList::EntryList(QWidget* parent) : QTreeWidget(parent)
{
    setObjectName(QStringLiteral("calendar.list"));
    setAccessibleName(tr("Entries of the calendar"));
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
            Q_EMIT chosen(m_names[static_cast<std::size_t>(indexOfTopLevelItem(item))]);
    });
    connect(this, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem* item) {
        Q_EMIT openWanted(m_names[static_cast<std::size_t>(indexOfTopLevelItem(item))]);
    });
}

void EntryList::showCalendar(const ShownCalendar& calendar, const std::string& current)
{
    m_isShowing = true;
    const auto count = static_cast<int>(calendar.entries.size());
    while (topLevelItemCount() > count)
        delete takeTopLevelItem(topLevelItemCount() - 1);
    while (topLevelItemCount() < count)
        new QTreeWidgetItem(this);
    m_names.clear();
    QTreeWidgetItem* chosenItem = nullptr;
    for (int row = 0; row < count; ++row) {
        const ShownEntry& entry = calendar.entries[static_cast<std::size_t>(row)];
        QTreeWidgetItem* item = topLevelItem(row);
        for (int column = 0; column < 2; ++column)
            item->setData(column, Qt::ForegroundRole, QVariant());
        fillItem(*item, entry);
        m_names.push_back(entry.name);
        if (entry.name == current)
            chosenItem = item;
    }
    if (currentItem() != chosenItem)
        setCurrentItem(chosenItem);
    m_isShowing = false;
    fitColumns();
}

void EntryList::fitColumns()
{
    setColumnWidth(0, std::min(sizeHintForColumn(0) + gridUnit, viewport()->width() * 2 / 5));
}

void EntryList::resizeEvent(QResizeEvent* event)
{
    QTreeWidget::resizeEvent(event);
    fitColumns();
    if (currentItem())
        scrollToItem(currentItem());
}

bool EntryList::event(QEvent* event)
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

QSize EntryList::sizeHint() const
{
    return {40 * gridUnit, 16 * gridUnit};
}

QSize EntryList::minimumSizeHint() const
{
    return {20 * gridUnit, 8 * gridUnit};
}

} // namespace linetwin::app
