// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/PrintPreview.h"

#include <QPainter>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QWidget>

namespace linetwin::app {

namespace {

constexpr int printedPixelsPerInch = 96;
constexpr double usualPageMargin = 10; ///< mm, at first

} // namespace

QSize beginPrinting(QPainter& painter, QPrinter& printer)
{
    // Texts of widgets are in points, which a painter takes for those of the printer. What is printed are lines and
    // letters, not these pixels.
    printer.setResolution(printedPixelsPerInch);
    const QRect page = printer.pageLayout().paintRectPixels(printedPixelsPerInch);
    return !page.isEmpty() && painter.begin(&printer) ? page.size() : QSize();
}

void previewPages(const QString& title, QPageLayout::Orientation orientation,
                  const std::function<void(QPrinter&)>& print, QWidget* parent)
{
    QPrinter printer;
    printer.setDocName(title);
    printer.setCreator(QStringLiteral("LineTwin"));
    printer.setPageOrientation(orientation);
    printer.setPageMargins({usualPageMargin, usualPageMargin, usualPageMargin, usualPageMargin},
                           QPageLayout::Millimeter);
    QPrintPreviewDialog dialog(&printer, parent);
    // As large as leaves the window to be seen around it.
    if (parent)
        dialog.resize(parent->window()->size() * 0.85);
    QObject::connect(&dialog, &QPrintPreviewDialog::paintRequested, &dialog,
                     [&print](QPrinter* pages) { print(*pages); });
    dialog.exec();
}

} // namespace linetwin::app
