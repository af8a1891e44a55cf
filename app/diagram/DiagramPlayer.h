// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/diagram/DiagramScene.h"
#include "app/diagram/ZoomedDiagram.h"

#include <memory>

namespace linetwin::app {

class LiveRunner;
class PlaybackClock;
class ProjectDocument;

/// A line at the clock's moment, to be looked at: as large as the widget allows, and nothing in it can be chosen,
/// edited or scrolled. While it is hidden it follows nothing.
class PlayedDiagram : public ZoomedDiagram {
    Q_OBJECT

public:
    explicit PlayedDiagram(PlaybackClock& clock, QWidget* parent = nullptr);

    /// What is played; without a recording the line has no result yet.
    void play(DiagramContent content, std::shared_ptr<const Recording> recording,
              std::shared_ptr<const Bottlenecks> bottlenecks = {});

protected:
    void changeEvent(QEvent* event) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    void showEvent(QShowEvent* event) override;
    const PlaybackClock& clock() const { return m_clock; }

private:
    void showMoment();

    PlaybackClock& m_clock;
    std::shared_ptr<const Recording> m_recording;
    std::shared_ptr<const Bottlenecks> m_bottlenecks;
};

/// The shown line of the document, with the clock's recording.
class DiagramPlayer : public PlayedDiagram {
    Q_OBJECT

public:
    DiagramPlayer(ProjectDocument& document, PlaybackClock& clock, LiveRunner& runner, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void adopt();

    ProjectDocument& m_document;
    LiveRunner& m_runner;
};

} // namespace linetwin::app
