// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferences/ShortcutsPage.h"

#include "app/preferences/KeyCapture.h"
#include "app/preferences/ShortcutKeys.h"
#include "app/settings/Theme.h"
#include "app/settings/WidgetParts.h"
#include "app/text/Punctuation.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace linetwin::app {

namespace {

enum Column { ActionColumn, MenuColumn, KeysColumn };
constexpr int actionRole = Qt::UserRole;

QAction* actionOf(const QTreeWidgetItem& item)
{
    return item.data(ActionColumn, actionRole).value<QAction*>();
}

} // namespace

ShortcutsPage::ShortcutsPage(const ShortcutKeys& keys, QWidget* parent)
    : QWidget(parent), m_keys(keys), m_table(new QTreeWidget(this)), m_caption(new QLabel(this)),
      m_capture(new KeyCapture(this)), m_none(new QPushButton(tr("&No key"), this)),
      m_reset(new QPushButton(tr("&Default"), this)), m_question(new QWidget(this)),
      m_conflict(makeWrappedText("conflict", this)), m_take(new QPushButton(tr("&Take it from there"), this)),
      m_leave(new QPushButton(tr("&Leave it there"), this))
{
    m_table->setObjectName(QStringLiteral("shortcuts"));
    m_table->setAccessibleName(tr("Actions and their keys"));
    m_table->setHeaderLabels({tr("Action"), tr("Menu"), tr("Keys")});
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAllColumnsShowFocus(true);
    // The menu is the first to be shortened, as the tool tip has it.
    m_table->header()->setStretchLastSection(false);
    m_table->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->header()->setSectionResizeMode(MenuColumn, QHeaderView::Stretch);
    m_capture->setObjectName(QStringLiteral("key"));
    m_caption->setBuddy(m_capture);
    m_none->setObjectName(QStringLiteral("noKey"));
    m_reset->setObjectName(QStringLiteral("resetKey"));
    m_take->setObjectName(QStringLiteral("takeKey"));
    m_leave->setObjectName(QStringLiteral("leaveKey"));
    for (QPushButton* button : {m_none, m_reset, m_take, m_leave})
        button->setAutoDefault(false);

    auto* edit = new QHBoxLayout;
    edit->addWidget(m_caption);
    edit->addWidget(m_capture, 1);
    edit->addWidget(m_none);
    edit->addWidget(m_reset);
    auto* question = new QHBoxLayout(m_question);
    question->setContentsMargins(0, 0, 0, 0);
    question->addWidget(m_conflict, 1);
    question->addWidget(m_take);
    question->addWidget(m_leave);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table, 1);
    layout->addLayout(edit);
    layout->addWidget(m_question);
    m_question->hide();

    connect(m_table, &QTreeWidget::currentItemChanged, this, &ShortcutsPage::choose);
    connect(m_table, &QTreeWidget::itemActivated, m_capture, [this] { m_capture->setFocus(Qt::OtherFocusReason); });
    connect(m_capture, &KeyCapture::pressed, this, &ShortcutsPage::press);
    connect(m_none, &QPushButton::clicked, this, [this] {
        if (QAction* action = current())
            give(*action, {});
    });
    connect(m_reset, &QPushButton::clicked, this, [this] {
        if (QAction* action = current())
            press(ShortcutKeys::usualKeys(*action).value(0));
    });
    connect(m_take, &QPushButton::clicked, this, &ShortcutsPage::takeFromOther);
    connect(m_leave, &QPushButton::clicked, this, &ShortcutsPage::choose);
    fill();
    m_table->setCurrentItem(m_table->topLevelItem(0));
}

void ShortcutsPage::fill()
{
    for (const ListedAction& each : m_keys.actions()) {
        if (each.action->objectName().isEmpty())
            continue;
        auto* item = new QTreeWidgetItem(m_table, {each.name, each.path, keysText(*each.action)});
        item->setData(ActionColumn, actionRole, QVariant::fromValue(each.action.data()));
        item->setToolTip(ActionColumn, each.action->statusTip());
        item->setToolTip(MenuColumn, each.path);
    }
}

void ShortcutsPage::show(const Preferences& preferences)
{
    m_shortcuts = preferences.shortcuts;
    for (int row = 0; row < m_table->topLevelItemCount(); ++row) {
        QTreeWidgetItem& item = *m_table->topLevelItem(row);
        const QAction& action = *actionOf(item);
        QFont font = m_table->font();
        font.setBold(m_shortcuts.contains(action.objectName()));
        item.setText(KeysColumn, keysText(action));
        item.setFont(KeysColumn, font);
    }
    choose();
}

bool ShortcutsPage::filter(const QStringList& words)
{
    bool isAny = false;
    for (int row = 0; row < m_table->topLevelItemCount(); ++row) {
        QTreeWidgetItem& item = *m_table->topLevelItem(row);
        const QString all = item.text(ActionColumn) + u' ' + item.text(MenuColumn) + u' ' + item.text(KeysColumn);
        const bool isShown = hasAllWords(all, words);
        item.setHidden(!isShown);
        isAny = isAny || isShown;
    }
    return isAny;
}

QAction* ShortcutsPage::current() const
{
    const QTreeWidgetItem* item = m_table->currentItem();
    return item ? actionOf(*item) : nullptr;
}

void ShortcutsPage::choose()
{
    askAbout({}, nullptr);
    const QAction* action = current();
    for (QWidget* widget : std::initializer_list<QWidget*>{m_capture, m_none, m_reset})
        widget->setEnabled(action);
    if (!action)
        return;
    const QString name = m_table->currentItem()->text(ActionColumn);
    m_caption->setText(tr("&Key:"));
    m_capture->setAccessibleName(tr("Key of “%1”").arg(name));
    m_capture->show(action->shortcut());
    m_none->setEnabled(!action->shortcuts().isEmpty());
    const QList<QKeySequence> usual = ShortcutKeys::usualKeys(*action);
    m_reset->setEnabled(m_shortcuts.contains(action->objectName()));
    QStringList words;
    for (const QKeySequence& key : usual)
        words << key.toString(QKeySequence::NativeText);
    m_reset->setToolTip(words.isEmpty() ? tr("None by default") : tr("Back to %1").arg(joinedNames(words)));
}

void ShortcutsPage::press(const QKeySequence& key)
{
    QAction* action = current();
    if (!action)
        return;
    const QList<QKeySequence> usual = ShortcutKeys::usualKeys(*action);
    const bool isUsual = usual.contains(key) || (usual.isEmpty() && key.isEmpty());
    if (isTyped(key) && !isUsual) {
        refuse(key);
        return;
    }
    if (QAction* other = key.isEmpty() ? nullptr : m_keys.otherWith(key, *action))
        askAbout(key, other);
    else
        give(*action, isUsual ? usual : QList<QKeySequence>{key});
}

void ShortcutsPage::askAbout(const QKeySequence& key, QAction* other)
{
    m_other = other;
    m_capture->setAccessibleDescription({});
    m_question->setVisible(other);
    if (!other)
        return;
    m_take->show();
    m_leave->show();
    QString name;
    for (const ListedAction& each : m_keys.actions()) {
        if (each.action == other)
            name = each.name;
    }
    m_capture->show(key);
    m_conflict->setText(tr("%1 is the key of “%2”.", "key, action").arg(key.toString(QKeySequence::NativeText), name));
    m_take->setAccessibleDescription(m_conflict->text());
}

void ShortcutsPage::refuse(const QKeySequence& key)
{
    m_other = nullptr;
    m_conflict->setText(tr("“%1” alone is typed into fields and lists. Press it together with Ctrl or Alt.", "a key")
                            .arg(key.toString(QKeySequence::NativeText)));
    m_take->hide();
    m_leave->hide();
    m_question->show();
    const QAction* action = current();
    m_capture->show(action ? action->shortcut() : QKeySequence());
    m_capture->setAccessibleDescription(m_conflict->text());
}

void ShortcutsPage::takeFromOther()
{
    QAction* action = current();
    if (!action || !m_other)
        return;
    const QKeySequence key = m_capture->keySequence();
    QList<QKeySequence> left = m_other->shortcuts();
    left.removeAll(key);
    put(*m_other, left);
    give(*action, {key});
    m_capture->setFocus(Qt::OtherFocusReason);
}

void ShortcutsPage::give(QAction& action, const QList<QKeySequence>& keys)
{
    put(action, keys);
    Q_EMIT edited(m_shortcuts);
}

void ShortcutsPage::put(const QAction& action, const QList<QKeySequence>& keys)
{
    if (keys == ShortcutKeys::usualKeys(action))
        m_shortcuts.remove(action.objectName());
    else
        m_shortcuts.insert(action.objectName(), portableKeys(keys));
}

} // namespace linetwin::app
