// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calendar/WeekView.h"

#include "app/settings/AccessibleRole.h"
#include "app/settings/SpokenText.h"
#include "app/settings/Theme.h"
#include "app/text/Punctuation.h"
#include "app/text/Texts.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <utility>

namespace linetwin::app {

namespace {

constexpr double step = 15;    ///< minutes
constexpr double fineStep = 5; ///< with Alt
constexpr double usualBreak = 30;
constexpr int startDragDistance = 3;

double stepFor(const QMouseEvent& event)
{
    return event.modifiers().testFlag(Qt::AltModifier) ? fineStep : step;
}

/// With other modifiers they are the window's.
bool isOwnKey(const QKeyEvent& event)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    switch (event.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: return modifiers == Qt::NoModifier || modifiers == Qt::ControlModifier;
    case Qt::Key_Up:
    case Qt::Key_Down: return modifiers == Qt::NoModifier || modifiers == Qt::ShiftModifier;
    case Qt::Key_Insert:
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
    case Qt::Key_Return:
    case Qt::Key_Enter: return modifiers == Qt::NoModifier;
    default: return false;
    }
}

} // namespace

WeekView::WeekView(QWidget* parent) : QWidget(parent)
{
    setAccessibleRole(*this, QAccessible::Chart);
    setObjectName(QStringLiteral("weekView"));
    setSpokenName(*this, tr("The week"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

QSize WeekView::sizeHint() const
{
    return {72 * gridUnit, 52 * gridUnit};
}

QSize WeekView::minimumSizeHint() const
{
    return {40 * gridUnit, 20 * gridUnit};
}

void WeekView::show(std::vector<WeekEntry> entries, const std::string& current, std::optional<Shift> shift)
{
    m_entries = std::move(entries);
    m_pieces = piecesOf(m_entries);
    m_current = current;
    m_shift = shift;
    describe();
    update();
}

const WeekEntry* WeekView::current() const
{
    const auto found = std::ranges::find(m_entries, m_current, &WeekEntry::name);
    return found == m_entries.end() ? nullptr : &*found;
}

void WeekView::describe()
{
    const WeekEntry* entry = current();
    setSpokenDescription(
        *this, entry ? labelled(toQString(entry->name), joinedClauses({whenText(*entry), stateWord(entry->state)}))
                     : tr("%Ln closure(s)", nullptr, static_cast<int>(m_entries.size())));
}

WeekEntry WeekView::marked(QPointF to) const
{
    const WeekGrid places = grid();
    const auto [firstDay, lastDay] = std::minmax({places.dayAt(m_drag->from), places.dayAt(to)});
    const auto [from, until] = std::minmax({places.minuteAt(m_drag->from), places.minuteAt(to)});
    WeekEntry entry;
    for (int day = firstDay; day <= lastDay; ++day)
        entry.days |= 1 << day;
    entry.at = std::min(snapped(from, step), minutesPerDay - step);
    entry.minutes = std::max(snapped(until, step) - entry.at, step);
    return entry;
}

void WeekView::mousePressEvent(QMouseEvent* event)
{
    const auto hit = hitAt(grid(), m_pieces, event->position());
    if (hit)
        Q_EMIT chosen(std::string(m_entries[hit->entry].name));
    if (event->button() != Qt::LeftButton || (!hit && !grid().area.contains(event->position())))
        return;
    m_drag = Drag{std::nullopt, WeekHandle::Middle, event->position(), false};
    if (!hit)
        return;
    if (m_entries[hit->entry].isFixed) {
        m_drag.reset();
        return;
    }
    m_drag->before = m_entries[hit->entry];
    m_drag->handle = hit->handle;
    m_gesture.hold();
}

void WeekView::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_drag) {
        showCursorAt(event->position());
        return;
    }
    const QPointF way = event->position() - m_drag->from;
    m_drag->hasMoved = m_drag->hasMoved || way.manhattanLength() >= startDragDistance;
    if (!m_drag->hasMoved)
        return;
    if (!m_drag->before) {
        m_new = marked(event->position());
        update();
        return;
    }
    const WeekGrid places = grid();
    const double byMinutes = way.y() / places.area.height() * minutesPerDay;
    const int byDays =
        m_drag->handle == WeekHandle::Middle ? places.dayAt(event->position()) - places.dayAt(m_drag->from) : 0;
    const WeekEntry entry = dragged(*m_drag->before, m_drag->handle, byMinutes, byDays, stepFor(*event));
    Q_EMIT changed(entry, m_gesture.current());
    QToolTip::showText(event->globalPosition().toPoint(), whenText(entry), this);
}

void WeekView::mouseReleaseEvent(QMouseEvent*)
{
    m_gesture.end();
    m_drag.reset();
    if (const auto entry = std::exchange(m_new, std::nullopt))
        Q_EMIT drawn(*entry);
    update();
}

void WeekView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const WeekGrid places = grid();
    if (const auto hit = hitAt(places, m_pieces, event->position())) {
        Q_EMIT openWanted(std::string(m_entries[hit->entry].name));
    } else if (places.area.contains(event->position())) {
        const double at = std::floor(places.minuteAt(event->position()) / step) * step;
        Q_EMIT drawn({{}, {}, 1 << places.dayAt(event->position()), std::min(at, minutesPerDay - step), usualBreak});
    }
}

void WeekView::showCursorAt(QPointF position)
{
    const auto hit = hitAt(grid(), m_pieces, position);
    const bool isHeld = hit && !m_entries[hit->entry].isFixed;
    setCursor(!hit                                ? Qt::CrossCursor
              : !isHeld                           ? Qt::ArrowCursor
              : hit->handle == WeekHandle::Middle ? Qt::SizeAllCursor
                                                  : Qt::SizeVerCursor);
}

void WeekView::choose(int by)
{
    std::vector<std::string> names;
    for (const WeekEntry& entry : m_entries) {
        if (names.empty() || names.back() != entry.name)
            names.push_back(entry.name);
    }
    if (names.empty())
        return;
    const auto found = std::ranges::find(names, m_current);
    const auto last = static_cast<int>(names.size()) - 1;
    const int place = found == names.end() ? (by > 0 ? 0 : last) : static_cast<int>(found - names.begin()) + by;
    Q_EMIT chosen(std::string(names[static_cast<std::size_t>(std::clamp(place, 0, last))]));
}

void WeekView::changeByKey(WeekHandle handle, double byMinutes, int byDays)
{
    const WeekEntry* entry = current();
    if (entry && !entry->isFixed)
        Q_EMIT changed(dragged(*entry, handle, byMinutes, byDays, step), m_gesture.current());
}

void WeekView::cancelDrag()
{
    if (m_drag->before && m_drag->hasMoved)
        Q_EMIT changed(*m_drag->before, m_gesture.current());
    m_gesture.end();
    m_drag.reset();
    m_new.reset();
    update();
}

void WeekView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_drag)
        return cancelDrag();
    if (!isOwnKey(*event))
        return QWidget::keyPressEvent(event);
    const bool isDay = event->modifiers().testFlag(Qt::ControlModifier);
    const WeekHandle handle = event->modifiers().testFlag(Qt::ShiftModifier) ? WeekHandle::End : WeekHandle::Middle;
    switch (event->key()) {
    case Qt::Key_Left: isDay ? changeByKey(WeekHandle::Middle, 0, -1) : choose(-1); break;
    case Qt::Key_Right: isDay ? changeByKey(WeekHandle::Middle, 0, 1) : choose(1); break;
    case Qt::Key_Up: changeByKey(handle, -step, 0); break;
    case Qt::Key_Down: changeByKey(handle, step, 0); break;
    case Qt::Key_Insert: Q_EMIT drawn({{}, {}, everyDay, 12 * 60.0, usualBreak}); break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (current())
            Q_EMIT openWanted(std::string(m_current));
        break;
    default:
        if (current())
            Q_EMIT removeWanted(std::string(m_current));
    }
}

void WeekView::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void WeekView::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    m_gesture.end();
    update();
}

QString WeekView::toolTipAt(QPointF position) const
{
    const auto hit = hitAt(grid(), m_pieces, position);
    if (!hit)
        return tr("Drag to mark a time in which stations stand still");
    const WeekEntry& entry = m_entries[hit->entry];
    QStringList lines{QStringLiteral("<b>%1</b>").arg(toQString(entry.name).toHtmlEscaped()),
                      whenText(entry).toHtmlEscaped(), stateWord(entry.state).toHtmlEscaped()};
    if (!entry.note.isEmpty())
        lines << entry.note.toHtmlEscaped();
    if (entry.isDropped)
        lines << tr("left out by this scenario").toHtmlEscaped();
    return lines.join(QStringLiteral("<br>"));
}

bool WeekView::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && isOwnKey(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        QToolTip::showText(help->globalPos(), toolTipAt(help->pos()), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace linetwin::app
