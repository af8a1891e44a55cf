// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diagram/DiagramScene.h"

#include "app/diagram/ConnectionItem.h"
#include "app/diagram/EndpointItem.h"
#include "app/diagram/InsertionMark.h"
#include "app/diagram/StationItem.h"
#include "app/diagram/TankItem.h"
#include "app/diagram/WaitArrow.h"
#include "app/settings/Appearance.h"
#include "app/text/Texts.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace linetwin::app {

namespace {

bool isRecordingOf(const Recording& recording, const ResolvedLine& line)
{
    if (recording.stationCount() != line.stations.size())
        return false;
    for (std::size_t index = 0; index < line.stations.size(); ++index) {
        if (recording.track(index).name != line.stations[index].name)
            return false;
    }
    return true;
}

const std::vector<SimTime>& passagesOf(const StationTrack& track, bool isTake, bool isReject)
{
    return isReject ? track.rejects : isTake ? track.takes : track.outputs;
}

} // namespace

DiagramScene::DiagramScene(QObject* parent) : QGraphicsScene(parent)
{
    // Everything moves at once in playback: an index costs more than it finds.
    setItemIndexMethod(QGraphicsScene::NoIndex);
}

bool DiagramScene::setContent(DiagramContent content)
{
    const auto rejectBefore = canReject();
    const auto directBefore = isDirect();
    m_content = std::move(content);
    const bool isSame = m_content.line && isBuiltFor(*m_content.line);
    if (!isSame)
        rebuild();
    showProblems();
    const bool isOtherLayout = !isSame || canReject() != rejectBefore;
    if (!isOtherLayout && isDirect() != directBefore)
        connectAll();
    return isOtherLayout;
}

bool DiagramScene::isBuiltFor(const ResolvedLine& line) const
{
    return line.stations.size() == m_stations.size() &&
           std::ranges::equal(line.stations, m_stations, [](const ResolvedStation& station, const StationItem* item) {
               return toQString(station.name) == item->appearance().name;
           });
}

std::vector<bool> DiagramScene::canReject() const
{
    std::vector<bool> can;
    if (m_content.line) {
        for (const ResolvedStation& station : m_content.line->stations)
            can.push_back(station.parameters.detectionProb > 0);
    }
    return can;
}

std::vector<bool> DiagramScene::isDirect() const
{
    std::vector<bool> direct;
    if (m_content.line) {
        for (const ResolvedStation& station : m_content.line->stations)
            direct.push_back(station.parameters.bufferCapacity == 0);
    }
    return direct;
}

void DiagramScene::rebuild()
{
    clear();
    m_insertion = nullptr;
    m_stations.clear();
    m_tanks.clear();
    m_waits.clear();
    m_flows.clear();
    m_source = m_sink = m_rejectBin = nullptr;
    if (!m_content.line)
        return;
    const DiagramLayout layout = layoutDiagram(canReject(), m_content.line->stations.size());
    for (std::size_t index = 0; index < layout.places.size(); ++index) {
        const StationPlace& place = layout.places[index];
        m_stations.push_back(new StationItem(index, place.station.size()));
        m_stations.back()->show(m_content.line, {});
        addItem(m_stations.back());
        m_waits.push_back(new WaitArrow);
        addItem(m_waits.back());
        if (!place.tank)
            continue;
        m_tanks.push_back(new TankItem(index, place.tank->size()));
        m_tanks.back()->show(m_content.line, std::nullopt, false);
        addItem(m_tanks.back());
    }
    m_source = new EndpointItem(RoleSymbol::Source, layout.source.size());
    m_sink = new EndpointItem(RoleSymbol::Sink, layout.sink.size());
    addItem(m_source);
    addItem(m_sink);
}

void DiagramScene::showProblems()
{
    for (std::size_t index = 0; index < m_stations.size(); ++index)
        m_stations[index]->setProblems(index < m_content.problems.size() ? m_content.problems[index] : Findings{});
}

void DiagramScene::showInsertion(std::optional<InsertionPlace> place, const QString& label)
{
    if (place && !m_insertion)
        addItem(m_insertion = new InsertionMark);
    if (place)
        m_insertion->showAt(place->middle, label);
    else if (m_insertion)
        m_insertion->hide();
}

bool DiagramScene::isInsertionShown() const
{
    return m_insertion && m_insertion->isVisible();
}

void DiagramScene::arrange(std::size_t stationsPerRow)
{
    m_stationsPerRow = stationsPerRow;
    m_layout = layoutDiagram(canReject(), stationsPerRow);
    for (std::size_t index = 0; index < m_stations.size(); ++index) {
        m_stations[index]->setPos(m_layout.places[index].station.topLeft());
        if (TankItem* item = tank(index))
            item->setPos(m_layout.places[index].tank->topLeft());
    }
    if (m_source) {
        m_source->setPos(m_layout.source.topLeft());
        m_sink->setPos(m_layout.sink.topLeft());
    }
    if (!m_layout.rejectBin) {
        delete std::exchange(m_rejectBin, nullptr);
    } else {
        if (!m_rejectBin) {
            m_rejectBin = new EndpointItem(RoleSymbol::RejectBin, m_layout.rejectBin->size());
            addItem(m_rejectBin);
        }
        m_rejectBin->setPos(m_layout.rejectBin->topLeft());
    }
    connectAll();
}

void DiagramScene::connectAll()
{
    std::vector<Flow> before = std::exchange(m_flows, {});
    const auto addFlow = [&](const QPolygonF& way, std::size_t station, Passage passage, bool hasArrow) {
        const std::size_t number = m_flows.size();
        ConnectionItem* item = number < before.size() ? before[number].item : nullptr;
        if (!item)
            addItem(item = new ConnectionItem);
        const bool isReject = passage == Passage::Reject;
        item->setWay(isReject ? ConnectionItem::Kind::Reject : ConnectionItem::Kind::Flow, hasArrow, way);
        m_flows.push_back({item, station, passage});
    };
    const auto direct = isDirect();
    for (std::size_t index = 0; index < m_layout.places.size(); ++index) {
        const StationPlace& place = m_layout.places[index];
        const bool isLast = index + 1 == m_layout.places.size();
        if (index == 0 || !direct[index - 1])
            addFlow(place.inflow, index, Passage::Take, true);
        if (direct[index] && !isLast)
            addFlow(place.handOver, index, Passage::Output, true);
        else
            addFlow(place.outflow, index, Passage::Output, isLast);
        if (!place.rejects.isEmpty())
            addFlow(place.rejects, index, Passage::Reject, true);
    }
    for (std::size_t number = m_flows.size(); number < before.size(); ++number)
        delete before[number].item;
}

void DiagramScene::showStill()
{
    m_isStill = true;
    showMoment(nullptr, SimTime{}, 1);
}

void DiagramScene::showMoment(const std::shared_ptr<const Recording>& recording, SimTime time, double speed,
                              bool isPlaying, const PlaybackContext& context)
{
    if (!m_content.line)
        return;
    const Recording* known = recording && isRecordingOf(*recording, *m_content.line) ? recording.get() : nullptr;
    std::optional<Moment> moment;
    if (known)
        moment = known->momentAt(time);
    std::vector<StationSituation> situations(m_stations.size());
    if (known)
        situations = situationsAt(*known, *moment, time, isPlaying ? std::optional(speed) : std::nullopt, context);
    for (std::size_t index = 0; index < m_stations.size(); ++index) {
        situations[index].overrideCount = m_content.overrideCounts[index];
        situations[index].isStill = m_isStill;
        m_stations[index]->show(m_content.line, situations[index]);
        if (TankItem* item = tank(index))
            item->show(m_content.line,
                       moment      ? std::optional(moment->stations[index].bufferLevel)
                       : m_isStill ? std::optional(std::int64_t{0})
                                   : std::nullopt,
                       m_content.isCapacityOverridden[index]);
    }
    showWaits(situations);
    showEndpoints(moment ? &*moment : nullptr);
    // At rest nothing is on its way: the marks would tell of what has passed.
    // Where nothing may glide the counts tell it.
    showFlows(isPlaying && !isMotionReduced() ? known : nullptr, time, speed);
}

void DiagramScene::showWaits(const std::vector<StationSituation>& situations)
{
    const auto waits = [&](std::size_t station, State state) {
        // One that calmly collects a batch is shown in no state.
        return situations[station].isWaitShown && m_stations[station]->appearance().state == state;
    };
    for (std::size_t index = 0; index < m_waits.size(); ++index) {
        const auto& cause = situations[index].cause;
        std::optional<ShownWait> wait;
        if (cause && waits(index, cause->waiting))
            wait = ShownWait{cause->waiting, m_layout.places[cause->neighbour].station, m_layout.places[index].station,
                             !waits(cause->neighbour, cause->waiting)};
        m_waits[index]->showWait(wait);
    }
}

void DiagramScene::showEndpoints(const Moment* moment)
{
    const ResolvedLine& line = *m_content.line;
    const auto count = [moment](std::int64_t value) { return moment ? std::optional(value) : std::nullopt; };
    m_source->show(count(moment ? moment->stations.front().takes : 0), tr("raw items"),
                   tr("Source: there is always a raw item for the first station. Counted are the items taken."));
    m_sink->show(count(moment ? moment->finishedItems : 0), itemName(line, line.stations.size() - 1),
                 tr("Finished items, delivered by the last station"));
    if (!m_rejectBin)
        return;
    std::int64_t rejects = 0;
    for (std::size_t index = 0; moment && index < moment->stations.size(); ++index)
        rejects += moment->stations[index].rejects;
    m_rejectBin->show(count(rejects), tr("rejected"), tr("Items that an inspection took out of the line"));
}

void DiagramScene::showFlows(const Recording* recording, SimTime time, double speed)
{
    for (const Flow& flow : m_flows) {
        if (!recording) {
            flow.item->setMarks({});
        } else if (recording->isSampled()) {
            // Between two samples only the counts tell that something passed.
            const auto passed = [&](SimTime at) {
                const StationMoment moment = recording->stationAt(flow.station, at);
                return flow.passage == Passage::Reject ? moment.rejects
                       : flow.passage == Passage::Take ? moment.takes
                                                       : moment.outputs;
            };
            const SimTime before = time - std::max(recording->sampleInterval(), travelTime(speed, flow.item->length()));
            flow.item->setMarks(streamMarks(passed(time) > passed(before), time, speed));
        } else {
            const auto& passages = passagesOf(recording->track(flow.station), flow.passage == Passage::Take,
                                              flow.passage == Passage::Reject);
            flow.item->setMarks(flowMarks(passages, time, speed, flow.item->length()));
        }
    }
}

std::vector<NodeItem*> DiagramScene::nodes() const
{
    std::vector<NodeItem*> nodes;
    for (std::size_t index = 0; index < m_stations.size(); ++index) {
        nodes.push_back(m_stations[index]);
        if (TankItem* item = tank(index))
            nodes.push_back(item);
    }
    return nodes;
}

} // namespace linetwin::app
