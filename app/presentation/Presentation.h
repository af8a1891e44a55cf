// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/ProjectDocument.h"
#include "app/presentation/MomentVisit.h"
#include "app/run/LiveRunner.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;
class QStackedLayout;

namespace linetwin::app {

class PlaybackClock;
class Slide;

/// The project on the projector: each entry is a slide, over the whole screen, without pointer and editor. Showing a
/// slide makes its entry the active one, so that the figures are those of the window. Arrow and Page keys and clicks go
/// on and back, a number goes to a slide, C shows the scenario beside the baseline and X beside another, B blanks,
/// Space plays and pauses, Escape leaves. M tells the project's moments as a story, or goes back to the slides: then
/// each moment is a slide, and the shift stands still there. It begins with the entry that is active, and deletes
/// itself when it is left.
class Presentation : public QWidget {
    Q_OBJECT

public:
    /// Takes the `diagram`, which shows the active entry at the clock's moment, and the `pair` of scenario and baseline
    /// side by side. All else outlives it.
    Presentation(ProjectDocument& document, PlaybackClock& clock, LiveRunner& runner, QWidget* diagram, QWidget* pair,
                 QWidget* window);

    /// Over the whole screen that the window is on.
    void start();
    bool isBlank() const { return m_isBlank; }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    bool event(QEvent* event) override;

private:
    void refresh();
    void go(int step);
    void goTo(int slide);
    int slide() const;
    int count() const;
    void toggleStory();
    void tellBeside(const QString& text);
    void showHint(const QString& text);
    void typeDigit(int digit);
    void goToTyped();
    void setBlank(bool isBlank);
    void togglePair();
    /// What is shown, at twice the size of the screen's.
    void copyPicture();
    void playOn();
    void placeHint();

    ProjectDocument& m_document;
    PlaybackClock& m_clock;
    LiveRunner& m_runner;
    Slide* m_slide;
    QWidget* m_pair;
    QStackedLayout* m_stack;
    QWidget* m_blank;
    QLabel* m_hint;
    QTimer m_typing; ///< ends a number of several digits
    QTimer m_hintTime;
    MomentVisit m_visit;
    std::optional<int> m_typed;  ///< number so far
    std::optional<int> m_moment; ///< that is told; nullopt while entries are shown
    int m_wheel = 0;             ///< turned since the last slide, in eighths of a degree
    bool m_isBlank = false;
    bool m_plays = true; ///< at the end the shift begins again
};

} // namespace linetwin::app
