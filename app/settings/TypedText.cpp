// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/TypedText.h"

namespace linetwin::app {

TypedText& typedText()
{
    static TypedText text;
    return text;
}

void takeOverTypedText()
{
    Q_EMIT typedText().wanted();
}

QList<RefusedText> refusedTexts()
{
    QList<RefusedText> refused;
    Q_EMIT typedText().refusedWanted(refused);
    return refused;
}

} // namespace linetwin::app
