// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/calendar/WeekLayout.h"
#include "app/quantities/Gesture.h"

#include <QWidget>

#include <optional>
#include <string>
#include <vector>

namespace linetwin::app {

/// A week in which closures are drawn: a press on free time begins a new one, on one that is there moves it, at its
/// edges changes its length; Escape takes a drag back, a double click adds half an hour. By keyboard: Left and Right
/// choose, Up and Down move by a quarter of an hour, with Shift the length, with Ctrl Left and Right the day; Insert,
/// Enter, Delete. Shows what it is given and changes nothing itself.
class WeekView : public QWidget {
    Q_OBJECT

public:
    /// The time that a run covers, from a minute of the week on (0 is Monday 0:00).
    struct Shift {
        double begin = 0;
        double minutes = 0;
        double warmup = 0; ///< before the begin
    };

    explicit WeekView(QWidget* parent = nullptr);

    /// `current` is one of the names, or empty. Entries of one name, which follow each other, are chosen together.
    void show(std::vector<WeekEntry> entries, const std::string& current, std::optional<Shift> shift);
    const std::vector<WeekEntry>& entries() const { return m_entries; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Free time was marked: a new entry without a name.
    void drawn(const linetwin::app::WeekEntry& entry);
    /// The entry of that name as it is to be; steps of one gesture are one edit.
    void changed(const linetwin::app::WeekEntry& entry, int gesture);
    void chosen(const std::string& name);
    /// By Enter or a double click: its values are wanted.
    void openWanted(const std::string& name);
    void removeWanted(const std::string& name);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    struct Drag {
        std::optional<WeekEntry> before; ///< nullopt: a new entry is being marked
        WeekHandle handle = WeekHandle::Middle;
        QPointF from;
        bool hasMoved = false;
    };

    WeekGrid grid() const;
    const WeekEntry* current() const;
    void choose(int by);
    void cancelDrag();
    void changeByKey(WeekHandle handle, double byMinutes, int byDays);
    void showCursorAt(QPointF position);
    void describe();
    QString toolTipAt(QPointF position) const;
    WeekEntry marked(QPointF to) const;
    void paintFrame(QPainter& painter) const;
    void paintShift(QPainter& painter) const;
    void paintEntries(QPainter& painter) const;
    void paintNamesBeside(QPainter& painter) const;

    std::vector<WeekEntry> m_entries;
    std::vector<WeekPiece> m_pieces;
    std::string m_current;
    std::optional<Shift> m_shift;
    std::optional<Drag> m_drag;
    std::optional<WeekEntry> m_new; ///< while it is being marked
    Gesture m_gesture;
};

/// "Mon–Fri", "Mon, Wed", "every day".
QString daysText(int days);
/// "22:00"; a minute of any day.
QString clockText(double minute);
/// "every day 22:00 to 06:00 (8 h)".
QString whenText(const WeekEntry& entry);

} // namespace linetwin::app
