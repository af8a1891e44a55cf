// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/PlainTip.h"

#include <QTextDocument>

namespace linetwin::app {

QString plainTip(const QString& text)
{
    return Qt::mightBeRichText(text) ? wrappedTip(text) : text;
}

QString wrappedTip(const QString& text)
{
    return text.isEmpty() ? text : Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal);
}

} // namespace linetwin::app
