// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/diagram/DiagramLayout.h"
#include "app/diagram/StationSituations.h"
#include "engine/model/ResolvedLine.h"
#include "engine/simulation/Recording.h"
#include "engine/support/Finding.h"

#include <QGraphicsScene>

#include <memory>
#include <optional>
#include <vector>

namespace linetwin::app {

class ConnectionItem;
class EndpointItem;
class InsertionMark;
class NodeItem;
class StationItem;
class TankItem;
class WaitArrow;

/// The line that the diagram mirrors, and what of it the active scenario overrides.
struct DiagramContent {
    std::shared_ptr<const ResolvedLine> line; ///< null: nothing to show
    std::vector<int> overrideCounts;          ///< one per station
    std::vector<bool> isCapacityOverridden;   ///< one per station
    std::vector<Findings> problems;           ///< one per station; fewer: the others have none
};

/// The items of the diagram. A mirror: it is told the line and the moment and holds no truth of its own; it can be
/// built anew at any time.
class DiagramScene : public QGraphicsScene {
    Q_OBJECT

public:
    explicit DiagramScene(QObject* parent = nullptr);

    const DiagramContent& content() const { return m_content; }
    /// Keeps the items where the stations are the same. True if the layout is another one, so that it has to be fitted
    /// again.
    bool setContent(DiagramContent content);
    /// Rows of so many stations.
    void arrange(std::size_t stationsPerRow);
    std::size_t stationsPerRow() const { return m_stationsPerRow; }
    std::vector<bool> canReject() const;
    const DiagramLayout& layout() const { return m_layout; }

    /// Shows everything as it is at `time`; without a recording, or with one of another line, that there is no result.
    /// While it `isPlaying` fast, states are those that prevail for a glance.
    void showMoment(const std::shared_ptr<const Recording>& recording, SimTime time, double speed,
                    bool isPlaying = false, const PlaybackContext& context = {});

    /// Shows the line itself, empty and with the speed of its stations, instead of a moment.
    void showStill();

    /// Marks where something would go if it were dropped now; nullopt takes the mark away.
    void showInsertion(std::optional<InsertionPlace> place, const QString& label = {});
    bool isInsertionShown() const;

    std::size_t stationCount() const { return m_stations.size(); }
    StationItem* station(std::size_t index) const { return m_stations[index]; }
    /// Null after the last station.
    TankItem* tank(std::size_t index) const { return index < m_tanks.size() ? m_tanks[index] : nullptr; }
    /// What the station waits for as it is drawn now.
    const WaitArrow* waitArrow(std::size_t station) const { return m_waits[station]; }
    EndpointItem* source() const { return m_source; }
    EndpointItem* sink() const { return m_sink; }
    EndpointItem* rejectBin() const { return m_rejectBin; } ///< null if no station can reject
    /// Stations and tanks in the order of the flow.
    std::vector<NodeItem*> nodes() const;

private:
    enum class Passage { Take, Output, Reject };
    struct Flow {
        ConnectionItem* item;
        std::size_t station;
        Passage passage;
    };

    bool isBuiltFor(const ResolvedLine& line) const;
    std::vector<bool> isDirect() const;
    void rebuild();
    void showProblems();
    void connectAll();
    void showWaits(const std::vector<StationSituation>& situations);
    void showEndpoints(const Moment* moment);
    void showFlows(const Recording* recording, SimTime time, double speed);

    DiagramContent m_content;
    DiagramLayout m_layout;
    std::size_t m_stationsPerRow = 1;
    bool m_isStill = false;
    std::vector<StationItem*> m_stations;
    std::vector<TankItem*> m_tanks;
    std::vector<WaitArrow*> m_waits; ///< one per station
    std::vector<Flow> m_flows;
    InsertionMark* m_insertion = nullptr; ///< made when it is needed first
    EndpointItem* m_source = nullptr;
    EndpointItem* m_sink = nullptr;
    EndpointItem* m_rejectBin = nullptr;
};

} // namespace linetwin::app
