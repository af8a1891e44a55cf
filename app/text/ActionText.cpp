// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/ActionText.h"

#include "app/settings/PlainTip.h"

#include <QAction>

namespace linetwin::app {

QString toolTipFor(const QAction& action)
{
    QString text = action.text();
    text.remove(u'&');
    if (text.endsWith(u'…'))
        text.chop(1);
    const QString key = action.shortcut().toString(QKeySequence::NativeText);
    return plainTip(key.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, key));
}

} // namespace linetwin::app
