// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferences/ShortcutKeys.h"

#include "app/settings/Appearance.h"
#include "app/text/ActionText.h"

#include <QAction>
#include <QMenuBar>
#include <QVariant>

namespace linetwin::app {

namespace {

constexpr const char* usualProperty = "usualKeys";

QList<QKeySequence> keysOf(const QStringList& portable)
{
    QList<QKeySequence> keys;
    for (const QString& each : portable)
        keys << QKeySequence(each, QKeySequence::PortableText);
    return keys;
}

bool isAskedWithin(const QAction& action)
{
    return action.shortcutContext() == Qt::WidgetShortcut || action.shortcutContext() == Qt::WidgetWithChildrenShortcut;
}

/// Whether one key for both reaches neither. A list or table takes its own keys before the window does; the diagram,
/// which asks for those of its children, does not.
bool areRivals(const QAction& one, const QAction& other)
{
    if (isAskedWithin(one) == isAskedWithin(other))
        return true;
    return (isAskedWithin(one) ? one : other).shortcutContext() == Qt::WidgetWithChildrenShortcut;
}

} // namespace

ShortcutKeys::ShortcutKeys(const QMenuBar& menus, QObject* parent) : QObject(parent), m_menus(&menus)
{
    connect(&preferenceEvents(), &PreferenceEvents::changed, this, &ShortcutKeys::apply);
    apply();
}

QList<ListedAction> ShortcutKeys::actions() const
{
    return m_menus ? listActions(*m_menus) : QList<ListedAction>();
}

QList<QKeySequence> ShortcutKeys::usualKeys(const QAction& action)
{
    const QVariant usual = action.property(usualProperty);
    return usual.isValid() ? keysOf(usual.toStringList()) : action.shortcuts();
}

QAction* ShortcutKeys::otherWith(const QKeySequence& key, const QAction& action) const
{
    for (const ListedAction& each : actions()) {
        if (each.action != &action && areRivals(*each.action, action) && each.action->shortcuts().contains(key))
            return each.action;
    }
    return nullptr;
}

void ShortcutKeys::apply()
{
    const QMap<QString, QStringList>& chosen = preferences().shortcuts;
    for (const ListedAction& each : actions()) {
        QAction& action = *each.action;
        if (action.objectName().isEmpty())
            continue;
        if (!action.property(usualProperty).isValid())
            action.setProperty(usualProperty, portableKeys(action.shortcuts()));
        const auto own = chosen.constFind(action.objectName());
        const QList<QKeySequence> keys = own == chosen.cend() ? usualKeys(action) : keysOf(*own);
        if (keys == action.shortcuts())
            continue;
        const bool isTold = action.toolTip() == toolTipFor(action);
        action.setShortcuts(keys);
        if (isTold)
            action.setToolTip(toolTipFor(action));
    }
}

bool isTyped(const QKeySequence& key)
{
    if (key.isEmpty())
        return false;
    const QKeyCombination first = key[0];
    const bool isHeld = first.keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    // Above them are the keys that write nothing.
    return !isHeld && first.key() >= Qt::Key_Space && first.key() < Qt::Key_Escape;
}

QStringList portableKeys(const QList<QKeySequence>& keys)
{
    QStringList portable;
    for (const QKeySequence& key : keys)
        portable << key.toString(QKeySequence::PortableText);
    return portable;
}

} // namespace linetwin::app
