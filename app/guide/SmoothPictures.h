// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QImage>
#include <QObject>
#include <QTextObjectInterface>

#ifdef Q_MOC_RUN // in our build it does not read the headers of Qt
Q_DECLARE_INTERFACE(QTextObjectInterface, "org.qt-project.Qt.QTextObjectInterface")
#endif

namespace linetwin::app {

/// Draws the pictures of a text, which are mostly windows full of small letters, so that these can be read at any size:
/// Qt's own way leaves out rows and columns.
class SmoothPictures : public QObject, public QTextObjectInterface {
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    /// For all pictures of that text, which owns it, as long as their formats have a size.
    explicit SmoothPictures(QTextDocument& document);

    QSizeF intrinsicSize(QTextDocument* document, int position, const QTextFormat& format) override;
    void drawObject(QPainter* painter, const QRectF& place, QTextDocument* document, int position,
                    const QTextFormat& format) override;

private:
    struct Scaled {
        qint64 of = 0; ///< QImage::cacheKey()
        QImage picture;
    };

    QHash<QString, Scaled> m_drawn; ///< as they were drawn last, by name
};

} // namespace linetwin::app
