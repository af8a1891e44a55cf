// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diagram/DiagramScene.h"

#include "SampleLine.h"
#include "app/diagram/ConnectionItem.h"
#include "app/diagram/EndpointItem.h"
#include "app/diagram/StationItem.h"
#include "app/diagram/TankItem.h"
#include "app/settings/Theme.h"

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
        scene.showMoment(recording, time, 1);
        QCOMPARE(movingConnections(scene), moving);
    }
    scene.showMoment(recording, 10s, 1);
    QCOMPARE(movingConnections(scene), 1);
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
    scene.showMoment(recording, 50s, 1);
    QCOMPARE(movingConnections(scene), 2);
    scene.showMoment(recording, 100s, 1);
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
    // From this far the whole card has the colour of the state; a point beside symbol and name tells it.
    for (const std::size_t index : {std::size_t{0}, std::size_t{57}, std::size_t{99}}) {
        const QRectF card = scene.layout().places[index].station;
        const QPointF point =
            (card.topLeft() + QPointF(card.width() / 8, card.height() / 4) - bounds.topLeft()) * scale;
        QCOMPARE(image.pixelColor(point.toPoint()), stateColor(State::Execute));
    }
}

} // namespace linetwin::app

QTEST_MAIN(linetwin::app::DiagramSceneTest)
#include "DiagramSceneTest.moc"
