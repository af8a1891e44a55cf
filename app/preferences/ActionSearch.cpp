// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferences/ActionSearch.h"

#include "app/preferences/SearchWords.h"
#include "app/settings/Appearance.h"
#include "app/settings/Settings.h"
#include "app/settings/Theme.h"
#include "app/text/Punctuation.h"

#include <QAction>
#include <QCoreApplication>
#include <QDockWidget>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPointer>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace linetwin::app {

namespace {

enum FoundColumn { NameColumn, PlaceColumn, ShortcutColumn };
constexpr int foundAction = Qt::UserRole;
constexpr int foundSetting = Qt::UserRole + 1;
constexpr QSize usualSearchSize(80 * gridUnit, 44 * gridUnit);

/// One that its menu hides can be found.
bool isUsable(const QAction& action)
{
    return action.isVisible() && action.isEnabled();
}

} // namespace

ActionSearch::ActionSearch(QList<ListedAction> actions, Reason reason, QWidget* window)
    : QDialog(window, Qt::Dialog | Qt::FramelessWindowHint), m_actions(std::move(actions)), m_settings(listSettings()),
      m_reason(std::move(reason)), m_field(new QLineEdit(this)), m_found(new QTreeWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("actionSearch"));
    setWindowTitle(tr("Find an action or a setting"));
    m_field->setObjectName(QStringLiteral("searchActions"));
    m_field->setPlaceholderText(tr("What do you want to do?"));
    m_field->setAccessibleName(windowTitle());
    m_field->setAccessibleDescription(tr("Up and down choose, Enter does it, Escape closes."));
    m_field->installEventFilter(this);
    m_found->setObjectName(QStringLiteral("foundActions"));
    m_found->setAccessibleName(tr("Actions that were found"));
    m_found->setHeaderLabels({tr("Action"), tr("Menu"), tr("Keys")});
    m_found->setHeaderHidden(true);
    m_found->setRootIsDecorated(false);
    m_found->setUniformRowHeights(true);
    m_found->setFocusPolicy(Qt::NoFocus);
    m_found->header()->setStretchLastSection(false);
    m_found->header()->setSectionResizeMode(NameColumn, QHeaderView::Fixed);
    m_found->header()->setSectionResizeMode(PlaceColumn, QHeaderView::Stretch);
    m_found->header()->setSectionResizeMode(ShortcutColumn, QHeaderView::ResizeToContents);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(gridUnit, gridUnit, gridUnit, gridUnit);
    layout->addWidget(m_field);
    layout->addWidget(m_found);
    connect(m_field, &QLineEdit::textChanged, this, &ActionSearch::search);
    connect(m_found, &QTreeWidget::itemClicked, this, &ActionSearch::trigger);

    const QStringList recent = Settings().recentActions();
    std::ranges::stable_sort(m_actions, {}, [&recent](const ListedAction& each) {
        const qsizetype place = each.action->objectName().isEmpty() ? -1 : recent.indexOf(each.action->objectName());
        return place < 0 ? recent.size() : place;
    });
    search({});
    const QSize wanted(std::max(textPixels(usualSearchSize.width()), neededWidth()),
                       textPixels(usualSearchSize.height()));
    resize(wanted.boundedTo(window->size() * 0.9));
    move(window->mapToGlobal(QPoint((window->width() - width()) / 2, window->height() / 10)));
}

void ActionSearch::search(const QString& text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    m_found->clear();
    m_actions.removeIf([](const ListedAction& each) { return !each.action; });
    QList<ListedAction> found = m_actions;
    const auto shown = [](const ListedAction& each) { return each.path + u' ' + each.text; };
    found.removeIf([&](const ListedAction& each) {
        return !hasAllWords(shown(each) + u' ' + searchWordsOf(each.action->objectName()), words);
    });
    // What begins so was meant rather than what has it somewhere, and that rather than what is only meant by it.
    std::ranges::stable_sort(found, {}, [&](const ListedAction& each) {
        const bool isFirst = words.isEmpty() || each.text.startsWith(words.first(), Qt::CaseInsensitive);
        return isFirst ? 0 : hasAllWords(shown(each), words) ? 1 : 2;
    });
    for (const ListedAction& each : found)
        add(each);
    if (!words.isEmpty())
        addSettings(words);
    if (m_found->topLevelItemCount() == 0) {
        auto* none = new QTreeWidgetItem(m_found, {tr("Nothing found")});
        none->setFlags(Qt::ItemNeverHasChildren);
        none->setForeground(NameColumn, theme().mutedText);
    }
    // As wide as for all actions, so that nothing moves aside while one types.
    constexpr int betweenColumns = 3 * gridUnit;
    QHeaderView* columns = m_found->header();
    columns->resizeSection(NameColumn,
                           std::max(columns->sectionSize(NameColumn), widestText(NameColumn) + betweenColumns));
    m_found->setCurrentItem(m_found->topLevelItem(0));
}

/// For all columns of what is found.
int ActionSearch::neededWidth() const
{
    constexpr int aroundText = gridUnit;
    int width = 5 * gridUnit + style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    for (const FoundColumn column : {PlaceColumn, ShortcutColumn})
        width += widestText(column) + aroundText;
    return width + m_found->header()->sectionSize(NameColumn);
}

int ActionSearch::widestText(int column) const
{
    int widest = 0;
    for (int row = 0; row < m_found->topLevelItemCount(); ++row)
        widest = std::max(widest, m_found->fontMetrics().horizontalAdvance(m_found->topLevelItem(row)->text(column)));
    return widest;
}

void ActionSearch::add(const ListedAction& listed)
{
    const QAction& action = *listed.action;
    const bool isAvailable = isUsable(action);
    const QString reason = isAvailable ? QString() : m_reason(action);
    const QString place = reason.isEmpty() ? listed.path : QStringLiteral("%1 · %2").arg(listed.path, reason);
    const QString name =
        action.isChecked() ? tr("%1 (on)", "an action that is switched on").arg(listed.text) : listed.text;
    auto* item = new QTreeWidgetItem(m_found, {name, place, keysText(action)});
    item->setData(NameColumn, foundAction, QVariant::fromValue(listed.action));
    item->setToolTip(NameColumn, action.statusTip());
    item->setToolTip(PlaceColumn, place); // a large text leaves little room for it
    const QColor muted = palette().color(QPalette::Disabled, QPalette::Text);
    for (const FoundColumn column : {NameColumn, PlaceColumn, ShortcutColumn}) {
        if (!isAvailable)
            item->setForeground(column, muted);
        else if (column != NameColumn)
            item->setForeground(column, theme().mutedText);
    }
    QString spoken = joinedClauses({name, place, keysText(action)});
    if (!isAvailable)
        spoken = tr("%1, not available", "an action").arg(spoken);
    item->setData(NameColumn, Qt::AccessibleTextRole, spoken);
}

/// Those whose name has the words before those that only mean them.
void ActionSearch::addSettings(const QStringList& words)
{
    QList<ListedSetting> found = m_settings;
    found.removeIf([&words](const ListedSetting& each) {
        return !hasAllWords(
            QStringList{tr("Settings"), each.page, each.text, each.hint, searchWordsOf(each.name)}.join(u' '), words);
    });
    std::ranges::stable_partition(
        found, [&words](const ListedSetting& each) { return hasAllWords(each.page + u' ' + each.text, words); });
    for (const ListedSetting& each : found)
        add(each);
}

void ActionSearch::add(const ListedSetting& setting)
{
    const QString place = tr("%1 › %2", "settings, page of them").arg(tr("Settings"), setting.page);
    auto* item = new QTreeWidgetItem(m_found, {setting.text, place});
    item->setData(NameColumn, foundSetting, setting.name);
    item->setToolTip(NameColumn, setting.hint);
    item->setForeground(PlaceColumn, theme().mutedText);
    item->setData(NameColumn, Qt::AccessibleTextRole, joinedClauses({setting.text, place}));
}

void ActionSearch::trigger()
{
    const QTreeWidgetItem* item = m_found->currentItem();
    if (const QString setting = item ? item->data(NameColumn, foundSetting).toString() : QString();
        !setting.isEmpty()) {
        close();
        Q_EMIT settingWanted(setting);
        return;
    }
    const auto action = item ? item->data(NameColumn, foundAction).value<QPointer<QAction>>() : QPointer<QAction>();
    if (!action || !isUsable(*action))
        return;
    if (!action->objectName().isEmpty())
        Settings().addRecentAction(action->objectName());
    close();
    // The window has the focus again by then, as when a menu was used.
    QMetaObject::invokeMethod(
        action.data(),
        [action] {
            if (!action)
                return;
            // Who looks for a panel wants to see it: one that is there comes to the front.
            auto* dock = qobject_cast<QDockWidget*>(action->parent());
            if (dock && action->isChecked())
                dock->raise();
            else
                action->trigger();
        },
        Qt::QueuedConnection);
}

void ActionSearch::paintEvent(QPaintEvent* event)
{
    QDialog::paintEvent(event);
    QPainter painter(this);
    painter.setPen(theme().mutedText);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

bool ActionSearch::event(QEvent* event)
{
    if (event->type() == QEvent::WindowDeactivate)
        close();
    return QDialog::event(event);
}

bool ActionSearch::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: QCoreApplication::sendEvent(m_found, event); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: trigger(); return true;
    default: return QDialog::eventFilter(watched, event);
    }
}

} // namespace linetwin::app
