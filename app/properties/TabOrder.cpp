// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/properties/TabOrder.h"

#include <QWidget>

#include <vector>

namespace linetwin::app {

namespace {

std::vector<QWidget*> inTabOrder(QWidget& part)
{
    std::vector<QWidget*> widgets{&part};
    for (QWidget* next = part.nextInFocusChain(); next != &part; next = next->nextInFocusChain()) {
        if (part.isAncestorOf(next))
            widgets.push_back(next);
    }
    return widgets;
}

} // namespace

void placeInTabOrder(QWidget& before, QWidget& part)
{
    QWidget* last = &before;
    for (QWidget* widget : inTabOrder(part)) {
        if (widget->focusPolicy() == Qt::NoFocus)
            continue;
        QWidget::setTabOrder(last, widget);
        last = widget;
    }
}

QWidget* lastInTabOrder(QWidget& part)
{
    QWidget* last = &part;
    for (QWidget* widget : inTabOrder(part)) {
        if (widget->focusPolicy() != Qt::NoFocus)
            last = widget;
    }
    return last;
}

} // namespace linetwin::app
