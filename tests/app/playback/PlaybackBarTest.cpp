// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/playback/PlaybackBar.h"

#include "app/document/Selection.h"
#include "app/playback/ScrubSlider.h"
#include "app/settings/Theme.h"
#include "app/text/Numbers.h"
#include "tests/TestMain.h"

#include <QComboBox>
#include <QGraphicsEffect>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QToolTip>

#include <algorithm>
#include <chrono>
#include <cmath>

using namespace std::chrono_literals;

namespace linetwin::app {

namespace {

StationTrack trackOf(std::vector<SimTime> starts, std::vector<State> states)
{
    StationTrack track;
    track.name = "Press";
    track.visitStart = std::move(starts);
    track.visitState = std::move(states);
    track.stateAtEnd = track.visitState.back();
    return track;
}

std::shared_ptr<const Recording> recordingOf(std::vector<StationTrack> tracks, SimTime duration)
{
    return std::make_shared<const Recording>(duration, 1, std::move(tracks), std::vector<FinishedItem>{});
}

/// An hour of EXECUTE, with a visit starting at 10 s, 20 s and 30 s.
std::shared_ptr<const Recording> anHour()
{
    return recordingOf({trackOf({0s, 10s, 20s, 30s}, {State::Starved, State::Execute, State::Down, State::Execute})},
                       1h);
}

/// An hour. The press is down from 10 to 15 min; the saw is jammed twice for a second from 30 min on.
std::shared_ptr<const Recording> twoStations()
{
    using enum State;
    StationTrack press = trackOf({0s, 10min, 15min}, {Execute, Down, Execute});
    press.name = "Press <1>";
    StationTrack saw =
        trackOf({0s, 30min, 30min + 1s, 30min + 3s, 30min + 4s}, {Execute, Jammed, Execute, Jammed, Execute});
    saw.name = "Saw";
    return recordingOf({press, saw}, 1h);
}

double luminance(const QColor& color)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    return (std::max(luminance(a), luminance(b)) + 0.05) / (std::min(luminance(a), luminance(b)) + 0.05);
}

} // namespace

class PlaybackBarTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isDeadWithoutARecording();
    void buttonsDriveTheClock();
    void aClickJumpsThere();
    void aDragScrubsBothWays();
    void keysStep();
    void commaStopAndSpace();
    void followsTheClock();
    void speedsAreOffered();
    void everythingHasAName();
    void stopsAreNeverLost();
    void stopsAreTheWorstStations();
    void closuresAreNoJams();
    void veryLongRecordings();
    void stopButtonsFollowTheSelection();
    void showsTheTimeOfDay();
    void hoverTellsTheTimeAndWhatStoodStill();
    void stopsCanBeSeen_data();
    void stopsCanBeSeen();
    void selectedStationsStandOut();
    void aRecordingThatIsNotCurrentIsMarked();
    void aQuickAnswerDoesNotFlicker();

private:
    static QToolButton* button(const PlaybackBar& bar, const QString& name)
    {
        for (auto* candidate : bar.findChildren<QToolButton*>()) {
            if (candidate->accessibleName() == name)
                return candidate;
        }
        return nullptr;
    }
};

void PlaybackBarTest::isDeadWithoutARecording()
{
    PlaybackClock clock;
    Selection selection;
    PlaybackBar bar(clock, selection);
    for (auto* each : bar.findChildren<QToolButton*>())
        QVERIFY(!each->isEnabled());
    QVERIFY(!bar.findChild<ScrubSlider*>()->isEnabled());
    clock.setRecording(anHour());
    for (auto* each : bar.findChildren<QToolButton*>())
        QVERIFY(each->isEnabled());
}

void PlaybackBarTest::aRecordingThatIsNotCurrentIsMarked()
{
    using enum PlaybackClock::Freshness;
    PlaybackClock clock;
    clock.setRecording(anHour());
    Selection selection;
    PlaybackBar bar(clock, selection);
    bar.resize(900, bar.sizeHint().height());
    bar.show();
    const auto& word = *bar.findChild<QLabel*>(QStringLiteral("playbackFreshness"));
    const auto isDimmed = [&bar] { return bar.findChild<ScrubSlider*>()->graphicsEffect()->isEnabled(); };
    QVERIFY(!word.isVisible());
    QVERIFY(!isDimmed());
    const int least = bar.minimumSizeHint().width();
    clock.setFreshness(Updating);
    QTRY_COMPARE(word.text(), QStringLiteral("updating…"));
    QVERIFY(word.isVisible());
    QVERIFY(isDimmed());
    QVERIFY2(bar.minimumSizeHint().width() < least + word.fontMetrics().horizontalAdvance(word.text()),
             "the word makes the window wider");
    QTRY_VERIFY(word.width() >= word.sizeHint().width());
    clock.setFreshness(OutOfDate);
    QCOMPARE(word.text(), QStringLiteral("out of date"));
    clock.setFreshness(Current);
    QVERIFY(!word.isVisible());
    QVERIFY(!isDimmed());
}

void PlaybackBarTest::aQuickAnswerDoesNotFlicker()
{
    PlaybackClock clock;
    clock.setRecording(anHour());
    QSignalSpy changed(&clock, &PlaybackClock::freshnessChanged);
    for (int edit = 0; edit < 3; ++edit) {
        clock.setFreshness(PlaybackClock::Freshness::Updating);
        QCOMPARE(clock.freshness(), PlaybackClock::Freshness::Current);
        clock.setFreshness(PlaybackClock::Freshness::Current);
    }
    QVERIFY(!changed.wait(500));
}

void PlaybackBarTest::buttonsDriveTheClock()
{
    PlaybackClock clock;
    clock.setRecording(anHour());
    Selection selection;
    PlaybackBar bar(clock, selection);
    button(bar, QStringLiteral("Next event"))->click();
    button(bar, QStringLiteral("Next event"))->click();
    QCOMPARE(clock.time(), SimTime{20s});
    button(bar, QStringLiteral("Previous event"))->click();
    QCOMPARE(clock.time(), SimTime{10s});
    button(bar, QStringLiteral("Play"))->click();
    QVERIFY(clock.isPlaying());
    button(bar, QStringLiteral("Pause"))->click();
    QVERIFY(!clock.isPlaying());
    button(bar, QStringLiteral("To start"))->click();
    QCOMPARE(clock.time(), SimTime{});
}

void PlaybackBarTest::aClickJumpsThere()
{
    PlaybackClock clock;
    clock.setRecording(anHour());
    ScrubSlider slider(clock);
    slider.resize(416, slider.sizeHint().height());
    for (const int minute : {45, 15, 30}) {
        const QPoint point(slider.positionOf(minute * 1min), slider.height() / 2);
        QTest::mouseClick(&slider, Qt::LeftButton, {}, point);
        QCOMPARE(clock.time(), SimTime{minute * 1min}); // 400 px for an hour: a pixel is 9 s, the quarters are exact
        QCOMPARE(slider.positionOf(clock.time()), point.x());
    }
}

void PlaybackBarTest::aDragScrubsBothWays()
{
    PlaybackClock clock;
    clock.setRecording(anHour());
    ScrubSlider slider(clock);
    slider.resize(416, slider.sizeHint().height());
    const auto at = [&](SimTime time) { return QPoint(slider.positionOf(time), 10); };
    QTest::mousePress(&slider, Qt::LeftButton, {}, at(15min));
    QTest::mouseMove(&slider, at(45min));
    QCOMPARE(clock.time(), SimTime{45min});
    QTest::mouseMove(&slider, at(30min));
    QCOMPARE(clock.time(), SimTime{30min});
    QTest::mouseMove(&slider, {-500, 10});
    QCOMPARE(clock.time(), SimTime{});
    QTest::mouseRelease(&slider, Qt::LeftButton, {}, {-500, 10});
    QTest::mouseMove(&slider, at(45min)); // let go
    QCOMPARE(clock.time(), SimTime{});
}

void PlaybackBarTest::keysStep()
{
    PlaybackClock clock;
    clock.setRecording(anHour());
    ScrubSlider slider(clock);
    QTest::keyClick(&slider, Qt::Key_Right);
    QTest::keyClick(&slider, Qt::Key_Right);
    QCOMPARE(clock.time(), SimTime{2s});
    QTest::keyClick(&slider, Qt::Key_Left);
    QCOMPARE(clock.time(), SimTime{1s});
    QTest::keyClick(&slider, Qt::Key_PageUp);
    QCOMPARE(clock.time(), SimTime{5min + 1s});
    QTest::keyClick(&slider, Qt::Key_End);
    QCOMPARE(clock.time(), SimTime{1h});
    QTest::keyClick(&slider, Qt::Key_Home);
    QCOMPARE(clock.time(), SimTime{});
}

void PlaybackBarTest::commaStopAndSpace()
{
    PlaybackClock clock;
    clock.setRecording(anHour());
    Selection selection;
    PlaybackBar bar(clock, selection);
    auto* slider = bar.findChild<ScrubSlider*>();
    QTest::keyClick(slider, Qt::Key_Period);
    QCOMPARE(clock.time(), SimTime{10s});
    QTest::keyClick(slider, Qt::Key_Comma);
    QCOMPARE(clock.time(), SimTime{});
    QTest::keyClick(slider, Qt::Key_Space);
    QVERIFY(clock.isPlaying());
    QTest::keyClick(&bar, Qt::Key_Space);
    QVERIFY(!clock.isPlaying());
}

void PlaybackBarTest::followsTheClock()
{
    PlaybackClock clock;
    clock.setRecording(anHour());
    Selection selection;
    PlaybackBar bar(clock, selection);
    clock.seek(754s);
    QCOMPARE(bar.findChild<QLabel*>(QStringLiteral("playbackTime"))->text(), QStringLiteral("0:12:34 of 1:00:00"));
    QCOMPARE(bar.findChild<ScrubSlider*>()->value(), 754'000);
    QCOMPARE(clock.time(), SimTime{754s}); // showing it does not round it
    clock.seek(754s + 1ns);
    QCOMPARE(clock.time(), SimTime{754s + 1ns});
}

void PlaybackBarTest::speedsAreOffered()
{
    PlaybackClock clock;
    clock.setRecording(anHour());
    Selection selection;
    PlaybackBar bar(clock, selection);
    auto* box = bar.findChild<QComboBox*>();
    QCOMPARE(box->currentData().toDouble(), clock.speed());
    QList<double> speeds;
    for (int index = 0; index < box->count(); ++index)
        speeds << box->itemData(index).toDouble();
    QCOMPARE(speeds, (QList<double>{1, 10, 60, 300, 1000, 10'000, asFastAsShown}));
    QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(clock.speed(), 300.0);
    clock.setSpeed(42);
    QCOMPARE(box->currentData().toDouble(), 42.0);
    clock.setSpeed(10);
    QCOMPARE(box->currentData().toDouble(), 10.0);
}

void PlaybackBarTest::everythingHasAName()
{
    PlaybackClock clock;
    Selection selection;
    PlaybackBar bar(clock, selection);
    const auto children = bar.findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
    for (const QWidget* child : children) {
        if (child->focusPolicy() == Qt::NoFocus)
            continue;
        QVERIFY2(!child->accessibleName().isEmpty(), child->metaObject()->className());
        QVERIFY2(!child->toolTip().isEmpty() || qobject_cast<const ScrubSlider*>(child),
                 child->metaObject()->className());
    }
}

void PlaybackBarTest::stopsAreNeverLost()
{
    // A jam of a millisecond in ten hours, and a breakdown over two slices and a half.
    const auto recording =
        recordingOf({trackOf({0s, 90min, 90min + 1ms, 5h, 7h + 30min},
                             {State::Execute, State::Jammed, State::Execute, State::Down, State::Execute})},
                    10h);
    const auto shares = stopShares(*recording, 10);
    QCOMPARE(shares.size(), std::size_t{10});
    QVERIFY(shares[1].jammed > 0 && shares[1].jammed < 1e-6);
    const QList<double> down{0, 0, 0, 0, 0, 1, 1, 0.5, 0, 0};
    for (int slice = 0; slice < 10; ++slice) {
        QVERIFY(std::abs(shares[static_cast<std::size_t>(slice)].down - down[slice]) < 1e-9);
        QCOMPARE(shares[static_cast<std::size_t>(slice)].jammed > 0, slice == 1);
    }
}

void PlaybackBarTest::stopsAreTheWorstStations()
{
    const auto recording = recordingOf(
        {trackOf({0s, 30s}, {State::Down, State::Execute}), trackOf({0s, 10s}, {State::Down, State::Jammed})}, 100s);
    const auto shares = stopShares(*recording, 1);
    QVERIFY(std::abs(shares[0].down - 0.3) < 1e-9);   // the first is down longer
    QVERIFY(std::abs(shares[0].jammed - 0.9) < 1e-9); // a last visit lasts to the end
    QVERIFY(stopShares(*recording, 0).empty());
}

void PlaybackBarTest::closuresAreNoJams()
{
    const auto recording = recordingOf(
        {trackOf({0s, 10s, 30s, 70s}, {State::Setup, State::Execute, State::Planned, State::Execute})}, 100s);
    const auto shares = stopShares(*recording, 1);
    QVERIFY(std::abs(shares[0].setup - 0.1) < 1e-9);
    QVERIFY(std::abs(shares[0].planned - 0.4) < 1e-9);
    QVERIFY(shares[0].down == 0 && shares[0].jammed == 0);
    PlaybackClock clock;
    clock.setRecording(recording);
    ScrubSlider slider(clock);
    slider.resize(616, slider.sizeHint().height());
    QVERIFY(slider.hoverText(slider.positionOf(50s)).contains(u"Closed"));
    QVERIFY(slider.hoverText(slider.positionOf(20s)).contains(u"No station had stopped."));
    QVERIFY(slider.hoverText(slider.positionOf(20s))
                .contains(u"in changeover from above. Lower lane: jammed. Striped behind both: closed."));
}

void PlaybackBarTest::stopButtonsFollowTheSelection()
{
    PlaybackClock clock;
    clock.setRecording(twoStations());
    Selection selection;
    PlaybackBar bar(clock, selection);
    button(bar, QStringLiteral("Next stop"))->click();
    QCOMPARE(clock.time(), SimTime{10min});
    selection.set({"Saw"});
    button(bar, QStringLiteral("Next stop"))->click();
    QCOMPARE(clock.time(), SimTime{30min});
    button(bar, QStringLiteral("Previous stop"))->click();
    QCOMPARE(clock.time(), SimTime{30min}); // it has none before
    selection.clear();
    button(bar, QStringLiteral("Previous stop"))->click();
    QCOMPARE(clock.time(), SimTime{10min});
}

void PlaybackBarTest::showsTheTimeOfDay()
{
    PlaybackClock clock;
    clock.setRecording(anHour());
    Selection selection;
    PlaybackBar bar(clock, selection);
    const auto* label = bar.findChild<QLabel*>(QStringLiteral("playbackTime"));
    clock.setStartTime("2025-01-06T06:00:00");
    QCOMPARE(label->text(), QStringLiteral("Mon 06:00:00"));
    clock.seek(754s);
    QCOMPARE(label->text(), QStringLiteral("Mon 06:12:34"));
    clock.setStartTime(std::nullopt);
    QCOMPARE(label->text(), QStringLiteral("0:12:34 of 1:00:00"));
}

void PlaybackBarTest::hoverTellsTheTimeAndWhatStoodStill()
{
    PlaybackClock clock;
    clock.setRecording(twoStations());
    ScrubSlider slider(clock);
    slider.resize(616, slider.sizeHint().height()); // 600 px: a pixel is 6 s
    const auto textAt = [&](SimTime time) {
        return slider.hoverText(slider.positionOf(time)).replace(noBreakSpace, QStringLiteral(" "));
    };
    QVERIFY2(
        textAt(12min).contains(QStringLiteral("<b>0:12:00</b><br>Press &lt;1&gt;: Down since 0:10:00, for 5 min<br>")),
        qPrintable(textAt(12min)));
    QVERIFY(!textAt(12min).contains(QStringLiteral("Saw")));
    // Two jams of a second within one pixel.
    QVERIFY2(textAt(30min).contains(QStringLiteral("Saw: 2 stop(s), 2 s together")), qPrintable(textAt(30min)));
    QVERIFY(textAt(50min).contains(QStringLiteral("No station was down or jammed")));
    clock.setStartTime("2025-01-06T06:00:00");
    QVERIFY(textAt(12min).contains(QStringLiteral("<b>Mon 06:12:00</b>")));
    slider.show();
    QTest::mouseMove(&slider, {slider.positionOf(12min), 20});
    QTRY_VERIFY(QToolTip::isVisible());
    QVERIFY(QToolTip::text().contains(QStringLiteral("Mon 06:12:00")));
    QToolTip::hideText();
}

void PlaybackBarTest::stopsCanBeSeen_data()
{
    QTest::addColumn<ColorScheme>("scheme");
    QTest::newRow("light") << ColorScheme::Light;
    QTest::newRow("dark") << ColorScheme::Dark;
}

void PlaybackBarTest::stopsCanBeSeen()
{
    QFETCH(ColorScheme, scheme);
    applyTheme(scheme);
    PlaybackClock clock;
    clock.setRecording(twoStations());
    ScrubSlider slider(clock);
    slider.resize(616, slider.sizeHint().height());
    const QImage image = slider.grab().toImage();
    for (const SimTime stop : {SimTime{12min}, SimTime{30min}}) { // a breakdown, and two jams of a second
        const int x = slider.positionOf(stop);
        double best = 0;
        for (int y = slider.height() / 2; y < slider.height(); ++y)
            best = std::max(best, contrast(image.pixelColor(x, y), theme().grid));
        QVERIFY2(best >= 2.9, qPrintable(QString::number(best)));
    }
    applyTheme(ColorScheme::Light);
}

void PlaybackBarTest::selectedStationsStandOut()
{
    PlaybackClock clock;
    clock.setRecording(twoStations());
    Selection selection;
    ScrubSlider slider(clock, &selection);
    slider.resize(616, slider.sizeHint().height());
    const auto marked = [&](SimTime time) { // pixels of the lanes that are no ground
        const QImage image = slider.grab().toImage();
        const int x = slider.positionOf(time);
        int count = 0;
        for (int y = slider.height() / 2; y < slider.height(); ++y) {
            const QColor color = image.pixelColor(x, y);
            count += color != theme().grid && color != slider.palette().window().color() ? 1 : 0;
        }
        return count;
    };
    QCOMPARE(marked(50min), 0);
    const int press = marked(12min);
    const int saw = marked(30min);
    selection.set({"Saw"});
    QVERIFY(marked(12min) < press); // still hinted at
    QVERIFY(marked(12min) > 0);
    QVERIFY(marked(30min) > saw);
    selection.set({"Press <1>"});
    QCOMPARE(marked(12min), press);
    QVERIFY(marked(30min) <= saw);
}

void PlaybackBarTest::veryLongRecordings()
{
    // The longest run, 100 000 h, does not fit an int of milliseconds.
    PlaybackClock clock;
    clock.setRecording(recordingOf({trackOf({0s}, {State::Execute})}, 100'000h));
    ScrubSlider slider(clock);
    QTest::keyClick(&slider, Qt::Key_End);
    QCOMPARE(clock.time(), SimTime{100'000h});
    QTest::keyClick(&slider, Qt::Key_Left);
    QCOMPARE(clock.time(), SimTime{100'000h - 1s});
}

LINETWIN_TEST(PlaybackBarTest)

} // namespace linetwin::app

#include "PlaybackBarTest.moc"
