// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/saving/PictureSheet.h"

#include "app/settings/Theme.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace linetwin::app {

namespace {

// At a scale of 1.
constexpr double sheetHeadingSize = 18; ///< px
constexpr double sheetFootSize = 10;    ///< px
constexpr double sheetMargin = 2.5 * gridUnit;
constexpr double sheetGap = gridUnit;
constexpr int mostHeadingLines = 2;
constexpr int mostFootLines = 4;
/// Of the foot's width: the line's and the scenario's names must leave room for what is said of them.
constexpr double largestNameShare = 0.6;

QFont sheetFont(double pixels, bool isBold)
{
    QFont font = captionFont();
    font.setPixelSize(qRound(pixels));
    font.setBold(isBold);
    return font;
}

QString footText(const PictureHeading& texts, const QString& note, const QFont& font, double width)
{
    QStringList parts{QFontMetricsF(font).elidedText(texts.heading, Qt::ElideMiddle, largestNameShare * width)};
    for (QString line : texts.subheading.split(u'\n')) {
        if (line.endsWith(u'.'))
            line.chop(1);
        parts << line;
    }
    parts << note;
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

double heightOf(const QStringList& lines, const QFont& font)
{
    return std::ceil(static_cast<double>(lines.size()) * QFontMetricsF(font).lineSpacing());
}

/// Each line by itself, so that a drawing holds it as one text.
void paintLines(QPainter& painter, const QRectF& place, const QFont& font, const QStringList& lines)
{
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    double baseline = place.top() + metrics.ascent();
    for (const QString& line : lines) {
        painter.drawText(QPointF(place.left(), baseline), line);
        baseline += metrics.lineSpacing();
    }
}

} // namespace

PictureSheet PictureSheet::slide(SlideShape shape)
{
    return {shape == SlideShape::Wide ? QSize(1280, 720) : QSize(960, 720), 1.6, 1.2};
}

PictureSheet PictureSheet::page(QSize size)
{
    return {size, 1, 0.8};
}

QStringList wrappedLines(const QString& text, const QFont& font, double width, int most)
{
    if (text.isEmpty())
        return {};
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (lines.size() + 1 == most) {
            lines << QFontMetricsF(font).elidedText(text.mid(line.textStart()), Qt::ElideRight, width);
            break;
        }
        lines << text.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

SheetFrame::SheetFrame(const PictureSheet& sheet, const PictureHeading& texts, const QString& note)
    : m_sheet(QPointF(), sheet.size), m_headingFont(sheetFont(sheetHeadingSize * sheet.scale, true)),
      m_footFont(sheetFont(sheetFootSize * sheet.scale, false))
{
    const double margin = sheetMargin * sheet.scale;
    const double gap = sheetGap * sheet.scale;
    const QRectF inner = m_sheet.adjusted(margin, margin, -margin, -margin);
    m_heading = wrappedLines(texts.heading, m_headingFont, inner.width(), mostHeadingLines);
    m_foot = wrappedLines(footText(texts, note, m_footFont, inner.width()), m_footFont, inner.width(), mostFootLines);
    m_headingPlace = QRectF(inner.topLeft(), QSizeF(inner.width(), heightOf(m_heading, m_headingFont)));
    m_footPlace = inner;
    m_footPlace.setTop(inner.bottom() - heightOf(m_foot, m_footFont));
    m_content = inner;
    m_content.setTop(m_headingPlace.bottom() + gap);
    m_content.setBottom(m_footPlace.top() - 1.5 * gap);
}

void SheetFrame::paint(QPainter& painter) const
{
    painter.fillRect(m_sheet, lightColors().surface);
    painter.setPen(lightColors().text);
    paintLines(painter, m_headingPlace, m_headingFont, m_heading);
    painter.setPen(lightColors().mutedText);
    paintLines(painter, m_footPlace, m_footFont, m_foot);
    const double rule = std::floor((m_content.bottom() + m_footPlace.top()) / 2) + 0.5;
    painter.setPen(QPen(lightColors().outline, 1));
    painter.drawLine(QPointF(m_footPlace.left(), rule), QPointF(m_footPlace.right(), rule));
}

} // namespace linetwin::app
