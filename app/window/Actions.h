// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <vector>

class QAction;
class QWidget;

namespace linetwin::app {

/// Everything that the window's menus and toolbar offer, in the order of the table in Actions.cpp.
enum class ActionId {
    NewLine,
    NewFromExample,
    Open,
    AddScenario,
    Save,
    SaveAs,
    SaveCopy,
    Report,
    Close,
    Quit,
    Undo,
    Redo,
    Cut,
    Copy,
    Paste,
    Duplicate,
    Remove,
    SelectAll,
    InsertStation,
    Rename,
    MoveUp,
    MoveDown,
    ResetStations,
    ResetAll,
    OpenSettings,
    ZoomIn,
    ZoomOut,
    ZoomFit,
    ZoomSelection,
    NextPane,
    PreviousPane,
    ResetLayout,
    Present,
    FullScreen,
    PlayPause,
    StepForward,
    StepBack,
    NextStop,
    PreviousStop,
    ToStart,
    Bookmark,
    CancelRun,
    RunAgain,
    Welcome,
    FindAction,
    Guide,
    Keys,
    About,
};

/// The window's actions, made from one table of texts, icons and shortcuts. The window connects them.
class Actions : public QObject {
public:
    explicit Actions(QWidget* window);

    QAction* operator[](ActionId id) const { return m_actions[static_cast<std::size_t>(id)]; }
    /// Another text or icon than the table's, e.g. "Pause" while playing; the tooltip follows.
    void show(ActionId id, const QString& text, const QString& icon);
    /// Draws all icons anew, after the colours changed.
    void refreshIcons();

private:
    std::vector<QAction*> m_actions;
};

} // namespace linetwin::app
