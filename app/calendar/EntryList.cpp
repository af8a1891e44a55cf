// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calendar/EntryList.h"

#include "app/settings/Theme.h"
#include "app/text/ChoiceText.h"
#include "app/text/Punctuation.h"
#include "app/text/Texts.h"

#include <utility>

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
    item.setData(0, Qt::AccessibleTextRole, labelled(name, joinedNames(details)));
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

EntryList::EntryList(QWidget* parent) : NamedList(0.4, parent)
{
    setObjectName(QStringLiteral("calendar.list"));
    setAccessibleName(tr("Entries of the calendar"));
}

void EntryList::showCalendar(const ShownCalendar& calendar, const std::string& current)
{
    std::vector<std::string> names;
    for (const ShownEntry& entry : calendar.entries)
        names.push_back(entry.name);
    showNames(std::move(names), current, [&](QTreeWidgetItem& item, std::size_t row) {
        for (int column = 0; column < 2; ++column)
            item.setData(column, Qt::ForegroundRole, QVariant());
        fillItem(item, calendar.entries[row]);
    });
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
