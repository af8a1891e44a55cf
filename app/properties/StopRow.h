// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/properties/FieldNotes.h"
#include "app/properties/StopSummary.h"

#include <QPoint>
#include <QToolButton>

class QKeyEvent;

namespace linetwin::app {

class NameEdit;

/// A line of the list of stops: colour and symbol of the state, name, what it costs in words, share of the time.
/// Pressed, it opens its editors. Reasons of one station can be dragged to another.
class StopRow : public QToolButton, public NotedField {
    Q_OBJECT

public:
    explicit StopRow(QWidget* parent = nullptr);

    void showSummary(const StopSummary& summary);
    const StopSummary& summary() const { return m_summary; }
    bool isReason() const { return m_summary.kind == StopSummary::Kind::Stop; }
    /// Of an open reason its fields say what is wrong.
    FieldNote note() const override;

    /// Opens a field over the name.
    void beginRename();
    /// Closes it, whatever is in it.
    void endRename();
    bool isRenaming() const;
    /// The name that was typed is not possible: it stays to be corrected, unless the user went elsewhere.
    void refuseName(const QString& name);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void renamed(const QString& name);
    void renameEnded();
    void duplicateWanted();
    void removeWanted();
    void menuWanted(QPoint global);
    /// To the next (1) or the one before (−1).
    void stepped(int direction);

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    bool handleKey(const QKeyEvent& event);
    bool isOwnKey(const QKeyEvent& event) const;
    bool canBeDragged() const;
    void drag();
    QRect nameArea() const;
    void place();
    void updateIcons();

    StopSummary m_summary;
    QToolButton* m_more;
    NameEdit* m_name;
    QPoint m_pressedAt;
};

} // namespace linetwin::app
