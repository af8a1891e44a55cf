// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reading/EntrySummary.h"

#include <QWidget>

class QBoxLayout;

namespace linetwin::app {

class PlaybackClock;
class SlideFigureView;
class SlideLabel;
class SlideLosses;
class SlideProgress;

/// One entry of the project for a whole room: its name and changes, the line playing, the figures, the losses and how
/// sure all of it is. Sizes follow the widget's.
class Slide : public QWidget {
    Q_OBJECT

public:
    /// Takes the `diagram`.
    Slide(QWidget* diagram, PlaybackClock& clock, QWidget* parent = nullptr);

    /// `place` as "2 of 4".
    void showContent(const EntrySummary& content, const QString& place);
    /// Keeps a strip below the diagram free for what is said over the slide for a while.
    void keepFree(int height);
    /// That strip.
    QRect freePlace() const;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void build();
    void updateColors();
    void updateSizes();
    void showFigures(const EntrySummary& content);

    SlideLabel* m_line;
    SlideLabel* m_evidence;
    SlideLabel* m_place;
    SlideLabel* m_entry;
    SlideLabel* m_changes;
    QWidget* m_diagram;
    QWidget* m_free;
    SlideProgress* m_progress;
    SlideLabel* m_problem;
    QWidget* m_bottom;
    SlideFigureView* m_key;
    QBoxLayout* m_otherLayout = nullptr;
    QBoxLayout* m_bottomLayout = nullptr;
    std::vector<SlideFigureView*> m_others;
    SlideLosses* m_losses;
    SlideLabel* m_caveat;
    bool m_isConfirmed = false;
};

} // namespace linetwin::app
