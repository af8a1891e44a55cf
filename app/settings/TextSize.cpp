// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/Appearance.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDockWidget>
#include <QEvent>
#include <QHeaderView>
#include <QPointer>
#include <QScrollBar>
#include <QStyle>
#include <QToolBar>
#include <QWidget>

namespace linetwin::app {

namespace {

/// Below that a size is of a line or a gap, or there to say that there is none.
constexpr int leastTextHeight = 10;

int scaledLimit(int limit, double factor)
{
    return limit < leastTextHeight || limit >= QWIDGETSIZE_MAX ? limit : qRound(limit * factor);
}

/// Follows the style by itself; the style has the new size already.
bool isIconUsual(const QAbstractButton& button, double factor)
{
    const int now = button.style()->pixelMetric(QStyle::PM_ButtonIconSize, nullptr, &button);
    const int tool = button.style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, &button);
    const int shown = button.iconSize().width();
    const bool isOfBar = qobject_cast<const QToolBar*>(button.parentWidget());
    return isOfBar || shown == now || shown == tool || qRound(shown * factor) == 0;
}

/// What was made for one text size; the widgets themselves compute anew only what they have to.
void scaleWidget(QWidget& widget, double factor)
{
    if (widget.testAttribute(Qt::WA_SetFont)) {
        QFont font = widget.font();
        if (font.pixelSize() > 0)
            font.setPixelSize(qRound(font.pixelSize() * factor));
        else
            font.setPointSizeF(font.pointSizeF() * factor);
        if (widget.font().resolveMask() & QFont::SizeResolved)
            widget.setFont(font);
    }
    if (auto* header = qobject_cast<QHeaderView*>(&widget)) {
        header->setMinimumSectionSize(scaledLimit(header->minimumSectionSize(), factor));
        if (header->orientation() == Qt::Vertical)
            header->setDefaultSectionSize(scaledLimit(header->defaultSectionSize(), factor));
    }
    if (auto* bar = qobject_cast<QToolBar*>(&widget))
        bar->setIconSize(bar->iconSize() * factor);
    if (auto* button = qobject_cast<QAbstractButton*>(&widget); button && !isIconUsual(*button, factor))
        button->setIconSize(button->iconSize() * factor);
    if (widget.isWindow() || qobject_cast<QDockWidget*>(&widget) || qobject_cast<QScrollBar*>(&widget))
        return;
    const QSize least = widget.minimumSize();
    const QSize most = widget.maximumSize();
    // The larger first, so that no limit is cut by the other.
    widget.setMaximumSize(scaledLimit(most.width(), factor), scaledLimit(most.height(), factor));
    widget.setMinimumSize(scaledLimit(least.width(), factor), scaledLimit(least.height(), factor));
}

} // namespace

void scaleWidgets(double factor)
{
    // A view may make its parts anew in answer.
    QList<QPointer<QWidget>> widgets;
    for (QWidget* widget : QApplication::allWidgets())
        widgets << widget;
    for (const QPointer<QWidget>& widget : widgets) {
        if (widget)
            scaleWidget(*widget, factor);
    }
    // Most views set fonts where they set colours.
    for (const QPointer<QWidget>& widget : widgets) {
        for (const QEvent::Type type : {QEvent::FontChange, QEvent::PaletteChange}) {
            QEvent event(type);
            if (widget)
                QCoreApplication::sendEvent(widget, &event);
        }
        // Keeps the size of its symbol until the style changes.
        if (widget && widget->objectName().startsWith(QLatin1String("qt_dockwidget_"))) {
            QEvent event(QEvent::StyleChange);
            QCoreApplication::sendEvent(widget, &event);
        }
    }
}

} // namespace linetwin::app
