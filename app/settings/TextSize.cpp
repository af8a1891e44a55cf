// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/Appearance.h"

#include <QApplication>
#include <QDockWidget>
#include <QEvent>
#include <QScrollBar>
#include <QWidget>

namespace linetwin::app {

namespace {

/// Below that a size is of a line or a gap, or there to say that there is none.
constexpr int leastTextHeight = 10;

int scaledLimit(int limit, double factor)
{
    return limit < leastTextHeight || limit >= QWIDGETSIZE_MAX ? limit : qRound(limit * factor);
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
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget* widget : widgets)
        scaleWidget(*widget, factor);
    // Most views set fonts where they set colours.
    for (QWidget* widget : widgets) {
        for (const QEvent::Type type : {QEvent::FontChange, QEvent::PaletteChange}) {
            QEvent event(type);
            QCoreApplication::sendEvent(widget, &event);
        }
    }
}

} // namespace linetwin::app
