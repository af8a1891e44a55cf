// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diagram/StationItem.h"

#include "app/diagram/CardText.h"
#include "app/diagram/StationBadges.h"
#include "app/settings/Theme.h"
#include "app/text/Punctuation.h"
#include "app/text/Texts.h"

#include <QApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QStyleOptionGraphicsItem>

#include <algorithm>
#include <utility>

namespace linetwin::app {

namespace {

constexpr double cardPadding = 10;
constexpr double statusHeight = 30;
constexpr double statusSymbolSide = 16;
constexpr double roleSide = 20;
constexpr double nameTop = 38;
constexpr double nameHeight = 22;
constexpr double smallNamePixels = 11.5;
constexpr double nameOverhang = 3; ///< of a name in two lines, above and below
constexpr double countTop = 62;
constexpr double countHeight = 26;
constexpr double batchBarHeight = 5;
/// Room around the card for rings and badge.
constexpr double cardOutset = 15;

double widthOf(const QPainter& painter, const QString& text)
{
    return QFontMetricsF(painter.font(), painter.device()).horizontalAdvance(text);
}

/// The head of the card, round at the top only.
QPainterPath bandOf(double width)
{
    QPainterPath band;
    band.moveTo(0, statusHeight);
    band.lineTo(0, NodeItem::cornerRadius);
    band.arcTo(0, 0, 2 * NodeItem::cornerRadius, 2 * NodeItem::cornerRadius, 180, -90);
    band.lineTo(width - NodeItem::cornerRadius, 0);
    band.arcTo(width - 2 * NodeItem::cornerRadius, 0, 2 * NodeItem::cornerRadius, 2 * NodeItem::cornerRadius, 90, -90);
    band.lineTo(width, statusHeight);
    band.closeSubpath();
    return band;
}

bool isError(const Finding& problem)
{
    return problem.severity == Severity::Error;
}

QString problemText(const Finding& problem)
{
    const QString message = messageText(problem);
    switch (problem.severity) {
    case Severity::Error: return StationItem::tr("Error: %1").arg(message);
    case Severity::Warning: return StationItem::tr("Warning: %1").arg(message);
    case Severity::Note: return StationItem::tr("Note: %1").arg(message);
    }
    return message;
}

} // namespace

StationItem::StationItem(std::size_t station, QSizeF size, QGraphicsItem* parent)
    : NodeItem(station, parent), m_size(size), m_statusBand(bandOf(size.width()))
{
}

void StationItem::show(std::shared_ptr<const ResolvedLine> line, const StationSituation& situation)
{
    StationAppearance appearance = stationAppearance(*line, station(), situation);
    m_line = std::move(line);
    m_situation = situation;
    if (appearance == m_appearance)
        return;
    m_appearance = std::move(appearance);
    update();
}

QString StationItem::accessibleName() const
{
    return m_appearance.name;
}

void StationItem::setProblems(Findings problems)
{
    if (problems == m_problems)
        return;
    m_problems = std::move(problems);
    update();
}

QRectF StationItem::nameArea() const
{
    return {0, nameTop, m_size.width(), nameHeight};
}

bool StationItem::isFarAway(double scale)
{
    return scale < afar();
}

QString StationItem::accessibleDescription() const
{
    QString description =
        stationDescription(m_appearance, m_line ? causeText(*m_line, station(), m_situation) : QString());
    for (const Finding& problem : m_problems)
        description = joinedSentences({asSentence(description), problemText(problem)});
    return description;
}

QString StationItem::toolTipText() const
{
    if (!m_line)
        return {};
    QString text;
    for (const Finding& problem : m_problems)
        text += QStringLiteral("<p><b>%1</b></p>").arg(problemText(problem).toHtmlEscaped());
    return text + stationToolTip(*m_line, station(), m_situation);
}

QRectF StationItem::frame() const
{
    return {QPointF(0, 0), m_size};
}

QRectF StationItem::boundingRect() const
{
    return frame().adjusted(-cardOutset, -cardOutset, cardOutset, cardOutset);
}

void StationItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    const double scale = QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform());
    if (isFarAway(scale)) {
        m_fromAfar.paint(*painter, m_size, m_appearance, [this] { return otherNames(); });
    } else {
        paintCard(*painter);
        paintStatus(*painter);
        paintBody(*painter);
    }
    paintRing(*painter);
    if (m_appearance.overrideCount > 0)
        paintOverrideBadge(*painter, m_size, m_appearance.overrideCount);
    if (m_appearance.isBottleneck)
        paintBottleneckBadge(*painter, m_size, isFarAway(scale), m_appearance.overrideCount);
    if (!m_problems.empty())
        paintProblemSign(*painter, m_size, std::ranges::any_of(m_problems, isError));
}

void StationItem::paintCard(QPainter& painter) const
{
    painter.setPen(QPen(theme().outline, 1));
    painter.setBrush(theme().raised);
    painter.drawRoundedRect(frame(), NodeItem::cornerRadius, NodeItem::cornerRadius);
}

void StationItem::paintStatus(QPainter& painter) const
{
    const QColor ink = m_appearance.fillTextColor();
    painter.setPen(QPen(theme().outline, 1));
    painter.setBrush(m_appearance.fillColor());
    painter.drawPath(m_statusBand);

    const double symbolTop = (statusHeight - statusSymbolSide) / 2;
    QRectF texts(cardPadding, 0, m_size.width() - 2 * cardPadding, statusHeight);
    if (m_appearance.symbol != StatusSymbol::None) {
        paintSymbol(painter, m_appearance.symbol, QRectF(cardPadding, symbolTop, statusSymbolSide, statusSymbolSide),
                    ink);
        texts.setLeft(cardPadding + statusSymbolSide + 6);
    }
    painter.setPen(ink);
    constexpr double wordPixels = 13;
    constexpr double leastWordPixels = 11;
    for (double pixels = wordPixels; pixels >= leastWordPixels; --pixels) {
        painter.setFont(cardFont(QFont::DemiBold, pixels));
        if (widthOf(painter, m_appearance.statusText) <= texts.width())
            break;
    }
    const double used = drawElided(painter, texts, m_appearance.statusText);
    painter.setFont(cardFont(QFont::Normal, 12));
    const QRectF beside = texts.adjusted(used + 6, 0, 0, 0);
    // The tip has it where there is no room for it.
    if (widthOf(painter, m_appearance.durationText) <= beside.width())
        drawElided(painter, beside, m_appearance.durationText, Qt::AlignRight);
}

void StationItem::paintBody(QPainter& painter) const
{
    paintSymbol(painter, m_appearance.role, QRectF(cardPadding, nameTop + 1, roleSide, roleSide), theme().mutedText);
    const double left = cardPadding + roleSide + 6;
    painter.setPen(theme().text);
    painter.setFont(cardFont(QFont::DemiBold, 14));
    const QRectF name(left, nameTop, m_size.width() - left - cardPadding / 2, nameHeight);
    if (widthOf(painter, m_appearance.name) <= name.width()) {
        drawElided(painter, name, m_appearance.name, Qt::AlignLeft);
    } else {
        painter.setFont(cardFont(QFont::DemiBold, smallNamePixels));
        drawInTwoLines(painter, name.adjusted(0, -nameOverhang, 0, nameOverhang), m_appearance.name, otherNames(),
                       Qt::AlignLeft);
    }

    painter.setFont(cardFont(QFont::Medium, 17));
    const QRectF count(cardPadding, countTop, m_size.width() - 2 * cardPadding, countHeight);
    const double used = drawElided(painter, count, m_appearance.countText);
    painter.setPen(theme().mutedText);
    painter.setFont(cardFont(QFont::Normal, 12));
    drawElided(painter, count.adjusted(used + 6, 3, 0, 3), m_appearance.itemText);

    const double middle = (countTop + countHeight + m_size.height()) / 2 - 1;
    const QRectF caption(cardPadding, middle - 9, m_size.width() - 2 * cardPadding, 18);
    if (!m_appearance.captionText.isEmpty()) {
        const QRectF wide(cardPadding, countTop + countHeight - 2, m_size.width() - 1.5 * cardPadding,
                          m_size.height() - countTop - countHeight);
        drawCaption(painter, caption, wide, m_appearance.captionText, m_situation.causeReason);
        return;
    }
    if (m_appearance.batchText.isEmpty())
        return;
    const double textWidth = widthOf(painter, m_appearance.batchText);
    drawElided(painter, caption, m_appearance.batchText);
    const QRectF bar(cardPadding + textWidth + 8, middle - batchBarHeight / 2,
                     m_size.width() - 2 * cardPadding - textWidth - 8, batchBarHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().outline);
    painter.drawRoundedRect(bar, 2, 2);
    painter.setBrush(theme().tank);
    painter.drawRoundedRect(QRectF(bar.topLeft(), QSizeF(bar.width() * m_appearance.batchShare, bar.height())), 2, 2);
}

QStringList StationItem::otherNames() const
{
    QStringList names;
    for (std::size_t index = 0; m_line && index < m_line->stations.size(); ++index) {
        if (index != station())
            names << toQString(m_line->stations[index].name);
    }
    return names;
}

} // namespace linetwin::app
