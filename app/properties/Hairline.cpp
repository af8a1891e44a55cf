// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/properties/Hairline.h"

#include <QFrame>

namespace linetwin::app {

QFrame* makeHairline(QWidget* parent)
{
    auto* line = new QFrame(parent);
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    return line;
}

} // namespace linetwin::app
