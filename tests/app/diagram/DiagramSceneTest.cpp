// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diagram/DiagramScene.h"

#include "app/diagram/ConnectionItem.h"
#include "app/diagram/EndpointItem.h"
#include "app/diagram/StationItem.h"
#include "app/diagram/TankItem.h"
#include "app/diagram/WaitArrow.h"
#include "app/settings/Theme.h"
#include "tests/TestMain.h"
#include "tests/app/diagram/SampleLine.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace std::chrono_literals;

namespace linetwin::app {

namespace {

DiagramContent contentOf(const Line& line, const Scenario& scenario = {})
{
    DiagramContent content;
    content.line = std::make_shared<const ResolvedLine>(resolve(line, scenario));
    content.overrideCounts.assign(line.stations.size(), 0);
    content.isCapacityOverridden.assign(line.stations.size(), false);
    return content;
}

int movingConnections(const DiagramScene& scene)
{
    int moving = 0;
    for (QGraphicsItem* item : scene.items()) {
        if (const auto* connection = dynamic_cast<ConnectionItem*>(item))
            moving += connection->marks() != FlowMarks{} ? 1 : 0;
    }
    return moving;
}

/// One station is down from 20 s on; those upstream are blocked from 25 s on and those downstream starved.
std::vector<StationTrack> tracksAround(std::size_t broken, const ResolvedLine& line)
{
    auto tracks = stillTracks(line);
    for (std::size_t station = 0; station < tracks.size(); ++station) {
        const State state = station < broken ? State::Blocked : station == broken ? State::Down : State::Starved;
        tracks[station].visitStart = {0s, station == broken ? 20s : 25s};
        tracks[station].visitState = {State::Execute, state};
        tracks[station].stateAtEnd = state;
    }
    return tracks;
}

QList<int> stationsWithArrows(const DiagramScene& scene)
{
    QList<int> stations;
    for (std::size_t index = 0; index < scene.stationCount(); ++index) {
        if (scene.waitArrow(index)->isVisible())
            stations.append(static_cast<int>(index));
    }
    return stations;
}

int connections(const DiagramScene& scene)
{
    int count = 0;
    for (QGraphicsItem* item : scene.items())
        count += dynamic_cast<ConnectionItem*>(item) ? 1 : 0;
    return count;
}

} // namespace

class DiagramSceneTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void followsTheRecording();
    void movesItemsForwardAndBack();
    void ignoresARecordingOfAnotherLine();
    void keepsItemsWhileTheStationsAreTheSame();
    void directHandOverIsOneConnection();
    void binComesAndGoesWithDetection();
    void streamsFromASampledRecording();
    void marksTheMomentaryBottleneck();
    void tellsWhatAStationWaitsFor();
    void arrowsPointFromTheCauseToWhatWaits();
    void arrowsReachOverTheEndOfARow();
    void noArrowForACalmCollector();
    void arrowsDoNotFlashInPlayback();
    void theValueOfADraggedEdgeStaysInThePicture();
    void showsAnEmptyLine();
    void paintsAHundredStations();
};

void DiagramSceneTest::followsTheRecording()
{
    const DiagramContent content = contentOf(sampleLine());
    auto tracks = stillTracks(*content.line);
    // The Filler runs to 50 s, then is down. It delivers ten tubes, of which the Inspector takes four and rejects one.
    tracks[0].visitStart = {0s, 50s};
    tracks[0].visitState = {State::Execute, State::Down};
    for (int index = 1; index <= 10; ++index) {
        tracks[0].takes.push_back(index * 2s - 1s);
        tracks[0].outputs.push_back(index * 2s);
    }
    tracks[1].takes = {3s, 5s, 7s, 9s};
    tracks[1].outputs = {4s, 6s, 8s};
    tracks[1].rejects = {10s};
    const auto recording = recordingOf(tracks);

    DiagramScene scene;
    QVERIFY(scene.setContent(content));
    scene.arrange(4);
    scene.showMoment(recording, 30s, 1);
    QCOMPARE(scene.station(0)->appearance().state, std::optional(State::Execute));
    QCOMPARE(scene.station(0)->appearance().countText, QStringLiteral("10"));
    QCOMPARE(scene.tank(0)->appearance().level, std::optional<std::int64_t>(6));
    QCOMPARE(scene.tank(0)->appearance().levelText, QStringLiteral("6 / 50"));
    QCOMPARE(scene.station(1)->appearance().countText, QStringLiteral("3"));
    QCOMPARE(scene.source()->countText(), QStringLiteral("10"));
    QCOMPARE(scene.rejectBin()->countText(), QStringLiteral("1"));
    QCOMPARE(scene.sink()->countText(), QStringLiteral("0"));
    QCOMPARE(scene.sink()->caption(), QStringLiteral("Pallet"));

    scene.showMoment(recording, 60s, 1);
    QCOMPARE(scene.station(0)->appearance().state, std::optional(State::Down));
    scene.showMoment(recording, 2s, 1); // and back
    QCOMPARE(scene.station(0)->appearance().state, std::optional(State::Execute));
    QCOMPARE(scene.tank(0)->appearance().level, std::optional<std::int64_t>(1));
    QCOMPARE(scene.rejectBin()->countText(), QStringLiteral("0"));
}

void DiagramSceneTest::movesItemsForwardAndBack()
{
    const DiagramContent content = contentOf(sampleLine());
    auto tracks = stillTracks(*content.line);
    tracks[0].takes = {10s};
    tracks[0].outputs = {20s};
    const auto recording = recordingOf(tracks);
    DiagramScene scene;
    scene.setContent(content);
    scene.arrange(4);
    const QList<std::pair<SimTime, int>> moments{{5s, 0}, {10s, 1}, {15s, 0}, {20s, 1}, {25s, 0}};
    for (const auto& [time, moving] : moments) {
        scene.showMoment(recording, time, 1, true);
        QCOMPARE(movingConnections(scene), moving);
    }
    scene.showMoment(recording, 10s, 1, true);
    QCOMPARE(movingConnections(scene), 1);
    scene.showMoment(recording, 10s, 1, false); // at rest nothing is on its way
    QCOMPARE(movingConnections(scene), 0);
}

void DiagramSceneTest::ignoresARecordingOfAnotherLine()
{
    const DiagramContent content = contentOf(sampleLine());
    auto tracks = stillTracks(*content.line);
    tracks[2].name = "Somebody else";
    DiagramScene scene;
    scene.setContent(content);
    scene.arrange(4);
    for (const auto& recording : {recordingOf(tracks), recordingOf({tracks[0]}), std::shared_ptr<const Recording>{}}) {
        scene.showMoment(recording, 5s, 1);
        QVERIFY(!scene.station(0)->appearance().state);
        QVERIFY(!scene.tank(0)->appearance().level);
        QCOMPARE(scene.source()->countText(), QStringLiteral("–"));
    }
}

void DiagramSceneTest::keepsItemsWhileTheStationsAreTheSame()
{
    DiagramScene scene;
    scene.setContent(contentOf(sampleLine()));
    scene.arrange(4);
    const StationItem* before = scene.station(0);
    Scenario scenario;
    scenario.overrides["Filler"][ParameterId::BufferCapacity] = 500.0;
    QVERIFY(!scene.setContent(contentOf(sampleLine(), scenario)));
    scene.showMoment(nullptr, 0s, 1);
    QCOMPARE(scene.station(0), before);
    QCOMPARE(scene.tank(0)->appearance().capacity, 500);
    QVERIFY(scene.setContent(contentOf(plainLine(3))));
    QCOMPARE(scene.stationCount(), std::size_t{3});
}

void DiagramSceneTest::directHandOverIsOneConnection()
{
    DiagramScene scene;
    scene.setContent(contentOf(sampleLine()));
    scene.arrange(4);
    const int before = connections(scene);
    QCOMPARE(before, 9); // in and out of each of 4 stations, and one to the reject bin
    Scenario scenario;
    scenario.overrides["Filler"][ParameterId::BufferCapacity] = 0.0;
    QVERIFY(!scene.setContent(contentOf(sampleLine(), scenario)));
    QCOMPARE(connections(scene), before - 1);
    scene.setContent(contentOf(sampleLine()));
    QCOMPARE(connections(scene), before);
}

void DiagramSceneTest::binComesAndGoesWithDetection()
{
    DiagramScene scene;
    scene.setContent(contentOf(sampleLine()));
    scene.arrange(4);
    QVERIFY(scene.rejectBin());
    Scenario scenario;
    scenario.overrides["Inspector"][ParameterId::DetectionProb] = 0.0;
    QVERIFY(scene.setContent(contentOf(sampleLine(), scenario)));
    scene.arrange(4);
    QVERIFY(!scene.rejectBin());
    scene.showMoment(nullptr, 0s, 1);
}

void DiagramSceneTest::streamsFromASampledRecording()
{
    const DiagramContent content = contentOf(plainLine(1));
    std::vector<Moment> samples(3);
    for (std::size_t index = 0; index < samples.size(); ++index) {
        samples[index].time = 50s * index;
        samples[index].stations.resize(1);
    }
    // Items pass between 0 and 50 s only.
    samples[1].stations[0].outputs = samples[2].stations[0].outputs = 7;
    samples[1].stations[0].takes = samples[2].stations[0].takes = 7;
    auto tracks = stillTracks(*content.line);
    tracks[0].visitStart.clear();
    tracks[0].visitState.clear();
    const auto recording = std::make_shared<const Recording>(100s, 1, tracks, 50s, samples);
    DiagramScene scene;
    scene.setContent(content);
    scene.arrange(1);
    scene.showMoment(recording, 50s, 1, true);
    QCOMPARE(movingConnections(scene), 2);
    scene.showMoment(recording, 100s, 1, true);
    QCOMPARE(movingConnections(scene), 0);
}

void DiagramSceneTest::marksTheMomentaryBottleneck()
{
    const DiagramContent content = contentOf(plainLine(2));
    auto tracks = stillTracks(*content.line);
    // The first works until 40 s and is blocked then; the second begins at 10 s and goes on to the end, so that it is
    // the longer one from its begin on.
    tracks[0].visitStart = {0s, 40s};
    tracks[0].visitState = {State::Execute, State::Blocked};
    tracks[0].stateAtEnd = State::Blocked;
    tracks[1].visitStart = {0s, 10s};
    tracks[1].visitState = {State::Starved, State::Execute};
    const auto recording = recordingOf(tracks);
    const PlaybackContext context{{}, std::make_shared<const Bottlenecks>(*recording)};
    DiagramScene scene;
    scene.setContent(content);
    scene.arrange(2);
    for (const auto& [time, station] : {std::pair{SimTime{5s}, 0}, {SimTime{20s}, 1}, {SimTime{100s}, 1}}) {
        scene.showMoment(recording, time, 1, false, context);
        QCOMPARE(scene.station(0)->appearance().isBottleneck, station == 0);
        QCOMPARE(scene.station(1)->appearance().isBottleneck, station == 1);
    }
    scene.showMoment(recording, 5s, 1);
    QVERIFY(!scene.station(0)->appearance().isBottleneck); // where it is not known
}

void DiagramSceneTest::tellsWhatAStationWaitsFor()
{
    const DiagramContent content = contentOf(plainLine(3));
    auto tracks = stillTracks(*content.line);
    tracks[0].visitStart = {0s, 20s};
    tracks[0].visitState = {State::Execute, State::Down};
    tracks[0].stateAtEnd = State::Down;
    for (const std::size_t station : {std::size_t{1}, std::size_t{2}}) {
        tracks[station].visitStart = {0s, 25s};
        tracks[station].visitState = {State::Execute, State::Starved};
        tracks[station].stateAtEnd = State::Starved;
    }
    DiagramScene scene;
    scene.setContent(content);
    scene.arrange(3);
    const auto recording = recordingOf(tracks);
    scene.showMoment(recording, 10s, 1);
    QVERIFY(!scene.station(2)->accessibleDescription().contains(QStringLiteral("waits")));
    scene.showMoment(recording, 50s, 1, false, {ShiftClock(std::string("2025-01-06T06:00"), 8h), nullptr});
    const QString expected =
        QStringLiteral("aits for Station 2, which is starved by Station 1, down since Mon 06:00:20 (30");
    QVERIFY2(scene.station(2)->accessibleDescription().contains(expected),
             qPrintable(scene.station(2)->accessibleDescription()));
    QVERIFY(scene.station(2)->toolTipText().contains(expected));
    // While the picture shows what prevailed, not the moment, there is nothing to explain.
    scene.showMoment(recording, 26s, 1000, true);
    QCOMPARE(scene.station(2)->appearance().state, std::optional(State::Execute));
    QVERIFY(!scene.station(2)->toolTipText().contains(QStringLiteral("aits for")));
}

void DiagramSceneTest::arrowsPointFromTheCauseToWhatWaits()
{
    const DiagramContent content = contentOf(plainLine(5));
    const auto recording = recordingOf(tracksAround(2, *content.line));
    DiagramScene scene;
    scene.setContent(content);
    scene.arrange(5);
    scene.showMoment(recording, 22s, 1);
    QVERIFY(stationsWithArrows(scene).isEmpty()); // the buffers still feed the others

    scene.showMoment(recording, 50s, 1);
    QCOMPARE(stationsWithArrows(scene), (QList<int>{0, 1, 3, 4}));
    const auto card = [&](std::size_t station) { return scene.layout().places[station].station; };
    // Those next to the cause hang on the cause, the others on the line that leads there.
    QCOMPARE(scene.waitArrow(1)->wait(), std::optional(ShownWait{State::Blocked, card(2), card(1), true}));
    QCOMPARE(scene.waitArrow(0)->wait(), std::optional(ShownWait{State::Blocked, card(1), card(0), false}));
    QCOMPARE(scene.waitArrow(3)->wait(), std::optional(ShownWait{State::Starved, card(2), card(3), true}));
    QCOMPARE(scene.waitArrow(4)->wait(), std::optional(ShownWait{State::Starved, card(3), card(4), false}));
    for (const std::size_t station : std::vector<std::size_t>{0, 1, 3, 4}) {
        const auto ways = waitWays(*scene.waitArrow(station)->wait());
        QCOMPARE(ways.size(), qsizetype{1});
        QCOMPARE(ways.last().last().y(), card(station).top());
        QVERIFY(ways.last().last().x() > card(station).left() && ways.last().last().x() < card(station).right());
        for (const QPointF& point : ways.last())
            QVERIFY(scene.layout().bounds.contains(point) && point.y() <= card(station).top());
    }
    // A line that is picked up is where it was left.
    QCOMPARE(waitWays(*scene.waitArrow(0)->wait()).first().first(), waitWays(*scene.waitArrow(1)->wait()).first()[2]);

    scene.showMoment(recording, 10s, 1); // and back
    QVERIFY(stationsWithArrows(scene).isEmpty());
    scene.showMoment(nullptr, 50s, 1);
    QVERIFY(stationsWithArrows(scene).isEmpty());
}

void DiagramSceneTest::arrowsReachOverTheEndOfARow()
{
    const DiagramContent content = contentOf(plainLine(4));
    DiagramScene scene;
    scene.setContent(content);
    scene.arrange(2);
    const auto card = [&](std::size_t station) { return scene.layout().places[station].station; };
    for (const std::size_t broken : {std::size_t{1}, std::size_t{2}}) {
        scene.showMoment(recordingOf(tracksAround(broken, *content.line)), 50s, 1);
        // Of the two stations at the row's end the one is broken and the other waits for it.
        const std::size_t waiting = 3 - broken;
        const auto ways = waitWays(*scene.waitArrow(waiting)->wait());
        QCOMPARE(ways.size(), qsizetype{2});
        const bool isStarved = waiting > broken;
        QCOMPARE(ways.first().last().x() > card(broken).right(), isStarved);
        QCOMPARE(ways.last().first().x() < card(waiting).left(), isStarved);
        QCOMPARE(ways.first().last().x() < card(broken).left(), !isStarved);
        QCOMPARE(ways.last().first().x() > card(waiting).right(), !isStarved);
        QCOMPARE(ways.last().last().y(), card(waiting).top());
    }
}

void DiagramSceneTest::noArrowForACalmCollector()
{
    const DiagramContent content = contentOf(sampleLine());
    auto tracks = stillTracks(*content.line);
    tracks[3].visitStart = {0s};
    tracks[3].visitState = {State::Starved};
    tracks[3].stateAtEnd = State::Starved;
    DiagramScene scene;
    scene.setContent(content);
    scene.arrange(4);
    // Half a minute without a case is patience, more is waiting.
    scene.showMoment(recordingOf(tracks), 30s, 1);
    QVERIFY(stationsWithArrows(scene).isEmpty());
    scene.showMoment(recordingOf(tracks), 31s, 1);
    QCOMPARE(stationsWithArrows(scene), QList<int>{3});
}

void DiagramSceneTest::arrowsDoNotFlashInPlayback()
{
    const DiagramContent content = contentOf(plainLine(2));
    auto tracks = stillTracks(*content.line);
    // Waits for 2 s, then for 20 s.
    tracks[1].visitStart = {0s, 10s, 12s, 20s, 40s};
    tracks[1].visitState = {State::Execute, State::Starved, State::Execute, State::Starved, State::Execute};
    const auto recording = recordingOf(tracks);
    DiagramScene scene;
    scene.setContent(content);
    scene.arrange(2);
    struct Look {
        SimTime time;
        double speed;
        bool isPlaying;
        bool hasArrow;
    };
    // A quarter of a second on the screen is the least: 2 s at up to ×8, 20 s at up to ×80.
    for (const Look& look : {Look{11s, 10, false, true},
                             {11s, 8, true, true},
                             {11s, 10, true, false},
                             {35s, 80, true, true},
                             {35s, 100, true, false},
                             {35s, 100, false, true}}) {
        scene.showMoment(recording, look.time, look.speed, look.isPlaying);
        QCOMPARE(stationsWithArrows(scene), look.hasArrow ? QList<int>{1} : QList<int>{});
    }
}

void DiagramSceneTest::theValueOfADraggedEdgeStaysInThePicture()
{
    DiagramScene scene;
    scene.setContent(contentOf(sampleLine()));
    scene.arrange(4);
    TankItem* tank = scene.tank(0);
    tank->setDragged(50);
    const QRectF frame = tank->mapRectToScene(tank->frame());
    const auto colorAt = [&](QPointF point, double above) {
        QImage image(400, 300, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        const QRectF shown(frame.left() - 150, frame.top() - above, 400, 300);
        scene.render(&painter, image.rect(), shown);
        painter.end();
        return image.pixelColor((point - shown.topLeft()).toPoint());
    };
    // Beside the letters of the value, over the edge and to the right of it.
    const QPointF over(frame.center().x() - 46, frame.top() - 32);
    const QPointF beside(frame.right() + 14, frame.top() + 20);
    QCOMPARE(colorAt(over, 150), theme().accent);
    QVERIFY(colorAt(beside, 150) != theme().accent);
    QCOMPARE(colorAt(beside, 40), theme().accent);
}

void DiagramSceneTest::showsAnEmptyLine()
{
    DiagramScene scene;
    scene.setContent(contentOf(sampleLine()));
    scene.arrange(4);
    QVERIFY(scene.setContent({}));
    scene.arrange(1);
    scene.showMoment(nullptr, 0s, 1);
    QCOMPARE(scene.stationCount(), std::size_t{0});
    QVERIFY(scene.items().isEmpty());
}

void DiagramSceneTest::paintsAHundredStations()
{
    const DiagramContent content = contentOf(plainLine(100));
    DiagramScene scene;
    scene.setContent(content);
    scene.arrange(13);
    scene.showMoment(recordingOf(stillTracks(*content.line)), 5s, 60);
    const QRectF bounds = scene.layout().bounds;
    const double scale = 0.4;
    QImage image((bounds.size() * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    scene.render(&painter, image.rect(), bounds);
    painter.end();
    // From this far the whole card has the colour of the state; a point under its texts tells it.
    for (const std::size_t index : {std::size_t{0}, std::size_t{57}, std::size_t{99}}) {
        const QRectF card = scene.layout().places[index].station;
        const QPointF point = (QPointF(card.center().x(), card.bottom() - 5) - bounds.topLeft()) * scale;
        QCOMPARE(image.pixelColor(point.toPoint()), stateColor(State::Execute));
    }
}

LINETWIN_TEST(DiagramSceneTest)

} // namespace linetwin::app

#include "DiagramSceneTest.moc"
