// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferences/ActionList.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeySequence>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace linetwin::app {

namespace {

class ActionListTexts {
    Q_DECLARE_TR_FUNCTIONS(linetwin::app::ActionList)
};

QString plainText(const QString& text)
{
    // Two marks are a character of the text, one is none.
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'&' && i + 1 < text.size())
            ++i;
        plain += text[i];
    }
    // "File(F)", as languages without letters on the keys write it.
    static const QRegularExpression appended(QStringLiteral("\\s*\\([A-Z]\\)(?=…?$)"));
    plain.remove(appended);
    return plain.endsWith(u'…') ? plain.chopped(1) : plain;
}

void collect(const QList<QAction*>& actions, const QString& path, QSet<QAction*>& seen, QList<ListedAction>& found)
{
    for (QAction* action : actions) {
        if (action->isSeparator() || seen.contains(action))
            continue;
        seen.insert(action);
        const QString text = plainText(action->text());
        if (const QMenu* menu = action->menu()) {
            const QString inside =
                path.isEmpty() ? text : ActionListTexts::tr("%1 › %2", "menu, menu in it").arg(path, text);
            collect(menu->actions(), inside, seen, found);
        } else if ((action->isVisible() || action->property(hiddenForProperty).isValid()) && !text.isEmpty()) {
            const QString always = action->property(plainTextProperty).toString();
            found.append({action, text, always.isEmpty() ? text : plainText(always), path});
        }
    }
}

} // namespace

QList<ListedAction> listActions(const QMenuBar& menus)
{
    QList<ListedAction> found;
    QSet<QAction*> seen;
    collect(menus.actions(), {}, seen, found);
    return found;
}

bool hasAllWords(const QString& text, const QStringList& words)
{
    return std::ranges::all_of(words,
                               [&text](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

QString keysText(const QAction& action)
{
    QStringList keys;
    for (const QKeySequence& key : action.shortcuts())
        keys << key.toString(QKeySequence::NativeText);
    return keys.join(ActionListTexts::tr(" or ", "between two shortcuts"));
}

} // namespace linetwin::app
