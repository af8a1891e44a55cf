// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QRectF>
#include <QStringList>

class QPainter;

namespace linetwin::app {

/// What stands with a picture: above it, or on a sheet the heading above and both below.
struct PictureHeading {
    QString heading;
    QString subheading = {}; ///< may have several lines
};

/// 16:9, or 4:3.
enum class SlideShape { Wide, Standard };

/// What a picture is laid out anew for: a slide, or a page. Lengths are in pixels of 1/96 inch.
struct PictureSheet {
    QSize size;
    double scale = 1;         ///< of what is laid out as for a screen
    double smallestScale = 1; ///< to which that goes down before something is left out

    /// With texts for a whole room.
    static PictureSheet slide(SlideShape shape);
    /// What of a page can be printed on.
    static PictureSheet page(QSize size);
};

/// The text in lines of that width, broken between words where it can be; what is more than `most` lines is elided.
QStringList wrappedLines(const QString& text, const QFont& font, double width, int most);

/// The heading at the top of a sheet and, at its foot, what the picture is of and how far it can be relied on.
class SheetFrame {
public:
    /// `note` says what was left out; empty for nothing.
    SheetFrame(const PictureSheet& sheet, const PictureHeading& texts, const QString& note = {});

    /// For the picture itself.
    QRectF content() const { return m_content; }
    void paint(QPainter& painter) const;

private:
    QRectF m_sheet;
    QFont m_headingFont;
    QFont m_footFont;
    QStringList m_heading;
    QStringList m_foot;
    QRectF m_headingPlace;
    QRectF m_content;
    QRectF m_footPlace;
};

} // namespace linetwin::app
