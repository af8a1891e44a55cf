// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calendar/WeekView.h"
#include "app/charts/StateFill.h"
#include "app/settings/Theme.h"
#include "app/text/Texts.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace linetwin::app {

namespace {

constexpr int hoursPerLine = 3;
constexpr double smallestLabel = 14; ///< height of a piece that has room for a name

QColor mixed(const QColor& color, const QColor& ground, double share)
{
    const auto mix = [share](int a, int b) { return static_cast<int>(a * share + b * (1 - share)); };
    return {mix(color.red(), ground.red()), mix(color.green(), ground.green()), mix(color.blue(), ground.blue())};
}

/// On a plate, as the pattern would make it hard to read.
void paintLine(QPainter& painter, const QRectF& line, const QString& text, const QColor& ground)
{
    const QFontMetricsF metrics(painter.font());
    const QString shown = metrics.elidedText(text, Qt::ElideRight, line.width());
    painter.fillRect(QRectF(line.left() - 2, line.top(), std::min(metrics.horizontalAdvance(shown) + 4, line.width()),
                            metrics.height()),
                     ground);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignTop, shown);
}

/// The name, and below it, where there is room, what else is to be known.
void paintTexts(QPainter& painter, const QRectF& rect, const WeekEntry& entry, const QColor& ground)
{
    const QFont usual = painter.font();
    const qreal height = QFontMetricsF(usual).height();
    const QRectF line(rect.left() + gridUnit / 2 + 1, rect.top() + 2, rect.width() - gridUnit / 2 - 3, height);
    QFont font = usual;
    font.setStrikeOut(entry.isDropped);
    painter.setFont(font);
    paintLine(painter, line, toQString(entry.name), ground);
    painter.setFont(usual);
    if (!entry.note.isEmpty() && rect.height() > 2 * height + 4)
        paintLine(painter, line.translated(0, height), entry.note, ground);
}

/// Beside a piece that is too low for it.
void paintNameIn(QPainter& painter, const QRectF& line, const WeekEntry& entry)
{
    const QFont usual = painter.font();
    QFont font = usual;
    font.setStrikeOut(entry.isDropped);
    painter.setFont(font);
    painter.setPen(entry.isDropped ? theme().mutedText : theme().text);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignTop,
                     QFontMetricsF(font).elidedText(toQString(entry.name), Qt::ElideRight, line.width()));
    painter.setFont(usual);
}

bool isFree(const std::vector<WeekPiece>& pieces, int day, double from, double to)
{
    return from >= 0 && to <= minutesPerDay && std::ranges::none_of(pieces, [&](const WeekPiece& other) {
               return other.day == day && other.from < to && other.to > from;
           });
}

void paintPiece(QPainter& painter, const QRectF& rect, const WeekPiece& piece, const WeekEntry& entry, bool isCurrent)
{
    const double share = entry.isFixed ? 0.5 : 1;
    const QColor ground = entry.isDropped ? theme().surface : mixed(stateColor(entry.state), theme().surface, share);
    painter.fillRect(rect, ground);
    if (!entry.isDropped)
        paintStatePattern(painter, rect, entry.state);
    const Qt::PenStyle style = entry.isDropped ? Qt::DashLine : Qt::SolidLine;
    painter.setPen(QPen(isCurrent ? theme().accent : theme().outline, isCurrent ? 2 : 1, style));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5));
    if (entry.isChanged)
        painter.fillRect(QRectF(rect.left(), rect.top(), 3, rect.height()), theme().accent);
    if (rect.height() < smallestLabel || !(piece.begins || piece.from == 0))
        return;
    painter.setPen(entry.isDropped ? theme().mutedText : entry.isFixed ? theme().text : stateTextColor(entry.state));
    paintTexts(painter, rect, entry, ground);
}

} // namespace

WeekGrid WeekView::grid() const
{
    const QFontMetricsF metrics(captionFont());
    const double left = metrics.horizontalAdvance(QStringLiteral("00:00")) + gridUnit;
    const double top = metrics.height() + gridUnit;
    const double bottom = std::max<double>(gridUnit, metrics.height() / 2); // of the last hour's label
    return {QRectF(left, top, width() - left - 1, height() - top - bottom)};
}

void WeekView::paintFrame(QPainter& painter) const
{
    const WeekGrid places = grid();
    painter.fillRect(places.area, theme().surface);
    painter.setFont(captionFont());
    for (int hour = 0; hour <= 24; hour += hoursPerLine) {
        const double y = places.yOf(hour * 60);
        painter.setPen(theme().grid);
        painter.drawLine(QPointF(places.area.left(), y), QPointF(places.area.right(), y));
        painter.setPen(theme().mutedText);
        const double height = QFontMetricsF(painter.font()).height();
        const QRectF label(0, y - height / 2, places.area.left() - gridUnit / 2, height);
        painter.drawText(label, Qt::AlignRight | Qt::AlignVCenter, QStringLiteral("%1:00").arg(hour));
    }
    for (int day = 0; day < daysPerWeek; ++day) {
        const QRectF rect = places.dayRect(day);
        painter.setPen(theme().grid);
        painter.drawLine(rect.topLeft(), rect.bottomLeft());
        painter.setPen(day < 5 ? theme().text : theme().mutedText);
        painter.drawText(QRectF(rect.left(), 0, rect.width(), rect.top()), Qt::AlignCenter,
                         QLocale().dayName(day + 1, QLocale::ShortFormat));
    }
    painter.setPen(theme().outline);
    painter.drawRect(places.area);
}

/// What a run covers, and more faintly its warm-up, behind the entries.
void WeekView::paintShift(QPainter& painter) const
{
    if (!m_shift)
        return;
    constexpr double week = daysPerWeek * minutesPerDay;
    const WeekGrid places = grid();
    const auto paint = [&](double begin, double minutes, double share) {
        const double minute = std::fmod(std::fmod(begin, week) + week, week);
        WeekEntry covered;
        covered.days = 1 << static_cast<int>(minute / minutesPerDay);
        covered.at = std::fmod(minute, minutesPerDay);
        covered.minutes = std::min(minutes, week);
        for (const WeekPiece& piece : piecesOf({covered}))
            painter.fillRect(places.rectOf(piece), mixed(theme().accent, theme().surface, share));
    };
    const double share = theme().isDark ? 0.25 : 0.14;
    const double warmup = std::min(m_shift->warmup, week - std::min(m_shift->minutes, week));
    if (warmup > 0)
        paint(m_shift->begin - warmup, warmup, share / 2);
    paint(m_shift->begin, m_shift->minutes, share);
}

/// Of low pieces, below them or above, where nothing else is.
void WeekView::paintNamesBeside(QPainter& painter) const
{
    const WeekGrid places = grid();
    const double height = QFontMetricsF(painter.font()).height();
    const double minutes = height / places.area.height() * minutesPerDay;
    std::vector<QRectF> taken;
    for (const WeekPiece& piece : m_pieces) {
        const QRectF rect = places.rectOf(piece);
        if (!piece.begins || rect.height() >= smallestLabel)
            continue;
        for (const bool isBelow : {true, false}) {
            const double from = isBelow ? piece.to : piece.from - minutes;
            const QRectF line(rect.left() + gridUnit / 2 + 1, places.yOf(from), rect.width() - gridUnit / 2 - 1,
                              height);
            const bool isTaken =
                std::ranges::any_of(taken, [&](const QRectF& other) { return other.intersects(line); });
            if (isTaken || !isFree(m_pieces, piece.day, from, from + minutes))
                continue;
            paintNameIn(painter, line, m_entries[piece.entry]);
            taken.push_back(line);
            break;
        }
    }
}

void WeekView::paintEntries(QPainter& painter) const
{
    const WeekGrid places = grid();
    painter.setFont(captionFont());
    paintNamesBeside(painter);
    for (const WeekPiece& piece : m_pieces) {
        const WeekEntry& entry = m_entries[piece.entry];
        if (entry.name != m_current)
            paintPiece(painter, places.rectOf(piece), piece, entry, false);
    }
    for (const WeekPiece& piece : m_pieces) { // its frame lies over its neighbours
        const WeekEntry& entry = m_entries[piece.entry];
        if (entry.name == m_current)
            paintPiece(painter, places.rectOf(piece), piece, entry, true);
    }
    if (!m_new)
        return;
    painter.setPen(QPen(theme().accent, 2, Qt::DashLine));
    painter.setBrush(mixed(theme().accent, theme().surface, 0.3));
    for (const WeekPiece& piece : piecesOf({*m_new}))
        painter.drawRect(places.rectOf(piece));
    painter.setPen(theme().text);
    const auto pieces = piecesOf({*m_new});
    painter.drawText(places.rectOf(pieces.front()).adjusted(gridUnit / 2, 0, 200, 20), Qt::AlignLeft | Qt::AlignTop,
                     QStringLiteral("%1–%2").arg(clockText(m_new->at), clockText(m_new->at + m_new->minutes)));
}

void WeekView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintFrame(painter);
    paintShift(painter);
    paintEntries(painter);
    if (hasFocus())
        paintFocusRing(painter, rect());
}

} // namespace linetwin::app
