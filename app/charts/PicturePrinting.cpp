// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/PicturePrinting.h"

#include <QPageLayout>
#include <QPainter>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QWidget>

namespace linetwin::app {

namespace {

constexpr int printedPixelsPerInch = 96;

} // namespace

void printPicture(QPrinter& printer, const Picture& picture)
{
    // Texts of widgets are in points, which a painter takes for those of the printer. What is printed are lines and
    // letters, not these pixels.
    printer.setResolution(printedPixelsPerInch);
    const QRect page = printer.pageLayout().paintRectPixels(printedPixelsPerInch);
    QPainter painter;
    if (!page.isEmpty() && painter.begin(&printer))
        picture.paintSheet(painter, PictureSheet::page(page.size()));
}

void previewPrint(const Picture& picture, QWidget* parent)
{
    QPrinter printer;
    printer.setDocName(picture.title);
    printer.setCreator(QStringLiteral("LineTwin"));
    printer.setPageOrientation(picture.size.width() >= picture.size.height() ? QPageLayout::Landscape
                                                                             : QPageLayout::Portrait);
    QPrintPreviewDialog dialog(&printer, parent);
    // As large as leaves the window to be seen around it.
    if (parent)
        dialog.resize(parent->window()->size() * 0.85);
    QObject::connect(&dialog, &QPrintPreviewDialog::paintRequested, &dialog,
                     [&picture](QPrinter* page) { printPicture(*page, picture); });
    dialog.exec();
}

} // namespace linetwin::app
