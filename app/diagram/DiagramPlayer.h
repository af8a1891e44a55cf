// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/diagram/ZoomedDiagram.h"

namespace linetwin::app {

class LiveRunner;
class PlaybackClock;
class ProjectDocument;

/// The shown line at the clock's moment, to be looked at: as large as the widget allows, and nothing in it can be
/// chosen, edited or scrolled. While it is hidden it follows nothing.
class DiagramPlayer : public ZoomedDiagram {
    Q_OBJECT

public:
    DiagramPlayer(ProjectDocument& document, PlaybackClock& clock, LiveRunner& runner, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    void showEvent(QShowEvent* event) override;

private:
    void adoptLine();
    void showMoment();

    ProjectDocument& m_document;
    PlaybackClock& m_clock;
    LiveRunner& m_runner;
};

} // namespace linetwin::app
