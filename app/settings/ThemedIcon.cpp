// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/QtVersions.h"
#include "app/settings/Theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace linetwin::app {

namespace {

/// Draws an SVG whose strokes say `currentColor` in the palette's text colour. The colour is asked at each painting, so
/// that icons follow a change of theme by themselves.
class ThemedIconEngine : public QIconEngine {
public:
    explicit ThemedIconEngine(QString name) : m_name(std::move(name)) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State /*state*/) override
    {
        QSvgRenderer renderer(sourceIn(colorFor(mode)));
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        if (renderer.isValid()) {
            renderer.render(painter, rect);
        }
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    QPixmap scaledPixmap(const QSize& asked, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        const QSize size = devicePixels(asked, scale);
        const QString key = QStringLiteral("linetwin-icon/%1/%2x%3/%4")
                                .arg(m_name)
                                .arg(size.width())
                                .arg(size.height())
                                .arg(colorFor(mode).name());
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap)) {
            return pixmap;
        }
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        painter.end();
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    QIconEngine* clone() const override { return new ThemedIconEngine(m_name); }
    QString key() const override { return QStringLiteral("linetwin-themed"); }
    QString iconName() override { return m_name; }
    bool isNull() override { return source().isEmpty(); }

private:
    static QColor colorFor(QIcon::Mode mode)
    {
        const QPalette palette = themePalette();
        switch (mode) {
        case QIcon::Disabled: return palette.color(QPalette::Disabled, QPalette::ButtonText);
        case QIcon::Selected: return palette.color(QPalette::HighlightedText);
        case QIcon::Normal:
        case QIcon::Active: break;
        }
        return palette.color(QPalette::ButtonText);
    }

    const QByteArray& source()
    {
        if (!m_isRead) {
            QFile file(QStringLiteral(":/icons/%1.svg").arg(m_name));
            if (file.open(QIODevice::ReadOnly)) {
                m_source = file.readAll();
            } else {
                qWarning("No icon named %s", qPrintable(m_name));
            }
            m_isRead = true;
        }
        return m_source;
    }

    QByteArray sourceIn(const QColor& color)
    {
        return QByteArray(source()).replace(QByteArrayLiteral("currentColor"), color.name().toLatin1());
    }

    QString m_name;
    QByteArray m_source;
    bool m_isRead = false;
};

} // namespace

QIcon themedIcon(const QString& name)
{
    return QIcon(new ThemedIconEngine(name));
}

} // namespace linetwin::app
