// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/PicturePrinting.h"

#include "app/charts/PrintPreview.h"

#include <QPainter>
#include <QPrinter>

namespace linetwin::app {

void printPicture(QPrinter& printer, const Picture& picture)
{
    QPainter painter;
    const QSize page = beginPrinting(painter, printer);
    if (!page.isEmpty())
        picture.paintSheet(painter, PictureSheet::page(page));
}

void previewPicture(const Picture& picture, QWidget* parent)
{
    const bool isWide = picture.size.width() >= picture.size.height();
    previewPages(
        picture.title, isWide ? QPageLayout::Landscape : QPageLayout::Portrait,
        [&picture](QPrinter& printer) { printPicture(printer, picture); }, parent);
}

} // namespace linetwin::app
