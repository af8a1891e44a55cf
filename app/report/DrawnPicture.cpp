// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/DrawnPicture.h"

#include <QPainter>
#include <QPicture>

#include <memory>

namespace linetwin::app {

ReportPicture drawnPicture(const Picture& picture, const QString& description)
{
    const auto drawn = std::make_shared<QPicture>();
    QPainter recorder(drawn.get());
    picture.paint(recorder);
    recorder.end();
    const auto paint = [drawn](QPainter& painter) {
        // A recorded drawing grows with the resolution of what it is played on; pages are laid out in pixels already.
        const QPaintDevice& device = *painter.device();
        painter.save();
        painter.scale(static_cast<double>(drawn->logicalDpiX()) / device.logicalDpiX(),
                      static_cast<double>(drawn->logicalDpiY()) / device.logicalDpiY());
        painter.drawPicture(0, 0, *drawn);
        painter.restore();
    };
    return {svgOf(picture), picture.size, description, paint};
}

} // namespace linetwin::app
