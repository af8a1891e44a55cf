// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/ReportBlocks.h"

#include <QObject>
#include <QTextObjectInterface>

#ifdef Q_MOC_RUN // which reads our headers alone
Q_DECLARE_INTERFACE(QTextObjectInterface, "org.qt-project.Qt.QTextObjectInterface")
#endif

namespace linetwin::app {

/// A picture, and how much smaller than it could be.
struct PaperPicture {
    const ReportPicture* picture;
    double scale;
};

/// Draws pictures as drawings within a text, so that they are as sharp as it. A character of this format has the
/// picture's place in the list as its property.
class SvgTextObject : public QObject, public QTextObjectInterface {
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    static constexpr int objectType = QTextFormat::UserObject + 1;
    static constexpr int pictureProperty = QTextFormat::UserProperty + 1;

    /// No picture is larger than `room`, in pixels of 1/96 inch.
    SvgTextObject(std::vector<PaperPicture> pictures, QSizeF room, QObject* parent);

    QSizeF intrinsicSize(QTextDocument* document, int place, const QTextFormat& format) override;
    void drawObject(QPainter* painter, const QRectF& rect, QTextDocument* document, int place,
                    const QTextFormat& format) override;

private:
    /// Null for one that is not there.
    const PaperPicture* pictureOf(const QTextFormat& format) const;

    std::vector<PaperPicture> m_pictures;
    QSizeF m_room;
};

} // namespace linetwin::app
