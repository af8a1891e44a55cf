// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diagram/StationAppearance.h"

#include "app/commands/LineCommands.h"
#include "app/diagram/CardText.h"
#include "app/settings/Languages.h"
#include "app/settings/Theme.h"
#include "app/text/ShortenedName.h"
#include "app/text/Texts.h"
#include "tests/TestMain.h"
#include "tests/app/diagram/SampleLine.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QTest>

#include <map>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace linetwin::app {

namespace {

StationSituation situation(State state, SimTime since, SimTime now, std::int64_t held = 0)
{
    StationMoment moment;
    moment.state = state;
    moment.visitStart = since;
    moment.held = held;
    StationSituation result;
    result.moment = moment;
    result.time = now;
    return result;
}

} // namespace

class StationAppearanceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachStateHasItsOwnWordSymbolAndColor();
    void calmBeforeTheFirstResult();
    void collectingABatchIsCalm_data();
    void collectingABatchIsCalm();
    void longStatesTellHowLong_data();
    void longStatesTellHowLong();
    void countsAndNames();
    void rolesAreGuessed_data();
    void rolesAreGuessed();
    void namesTellTheRole_data();
    void namesTellTheRole();
    void namesTellTheRoleInTheLanguageInForce();
    void endsOfNamesStay_data();
    void endsOfNamesStay();
    void namesArePartedWhereTheyCanBe_data();
    void namesArePartedWhereTheyCanBe();
    void toolTipTellsWhatMatters();
    void toolTipEscapesTheUsersText();
    void causes_data();
    void causes();
    void aCauseIsNamedByItsReason();
    void theReasonIsSeenBehindALongName();
    void aReasonOfItsOwnIsNamed();
    void aCalmBatchHasNoCause();
    void theBottleneckIsNamed();
};

void StationAppearanceTest::eachStateHasItsOwnWordSymbolAndColor()
{
    const ResolvedLine line = resolve(sampleLine(), {});
    QSet<QString> words;
    QSet<int> symbols;
    QSet<QRgb> colors;
    for (std::size_t i = 0; i < stateCount; ++i) {
        const auto state = static_cast<State>(i);
        const auto shown = stationAppearance(line, filler, situation(state, 0s, 5s));
        QCOMPARE(shown.state, std::optional(state));
        QCOMPARE(shown.fillColor(), stateColor(state));
        words.insert(shown.statusText);
        symbols.insert(static_cast<int>(shown.symbol));
        colors.insert(shown.fillColor().rgb());
    }
    QCOMPARE(words.size(), 7);
    QCOMPARE(symbols.size(), 7);
    QCOMPARE(colors.size(), 7);
    QVERIFY(!symbols.contains(static_cast<int>(StatusSymbol::None)));
}

void StationAppearanceTest::calmBeforeTheFirstResult()
{
    const ResolvedLine line = resolve(sampleLine(), {});
    const auto shown = stationAppearance(line, packer, {});
    QVERIFY(!shown.state);
    QCOMPARE(shown.statusText, QStringLiteral("No result yet"));
    QCOMPARE(shown.fillColor(), theme().grid);
    QVERIFY(shown.countText.isEmpty() && shown.batchText.isEmpty());
}

void StationAppearanceTest::collectingABatchIsCalm_data()
{
    QTest::addColumn<std::size_t>("station");
    QTest::addColumn<int>("held");
    QTest::addColumn<int>("waitedSec");
    QTest::addColumn<bool>("isCalm");
    QTest::addColumn<QString>("batch");
    QTest::newRow("nothing held yet") << packer << 0 << 1 << true << "0 of 12";
    QTest::newRow("some") << palletizer << 43 << 10 << true << "43 of 60";
    // The Palletizer takes a case of 12 tubes; at 10 000 tubes an hour five of them take 21.6 s, but never under 30 s.
    QTest::newRow("just patient") << palletizer << 43 << 30 << true << "43 of 60";
    QTest::newRow("waited too long") << palletizer << 43 << 31 << false << "43 of 60";
    QTest::newRow("no batch: starved at once") << inspector << 0 << 0 << false << "";
}

void StationAppearanceTest::collectingABatchIsCalm()
{
    QFETCH(std::size_t, station);
    QFETCH(int, held);
    QFETCH(int, waitedSec);
    QFETCH(bool, isCalm);
    QFETCH(QString, batch);
    const ResolvedLine line = resolve(sampleLine(), {});
    StationSituation now = situation(State::Starved, 0s, 40s, held);
    now.sinceLastTake = waitedSec * 1s;
    const auto shown = stationAppearance(line, station, now);
    QCOMPARE(shown.state.has_value(), !isCalm);
    QCOMPARE(shown.symbol, isCalm ? StatusSymbol::Collecting : StatusSymbol::Starved);
    QCOMPARE(shown.statusText, isCalm ? QStringLiteral("Collecting") : QStringLiteral("Starved"));
    QCOMPARE(shown.batchText, batch);
}

void StationAppearanceTest::longStatesTellHowLong_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<State>("state");
    QTest::addColumn<QString>("expected");
    QTest::newRow("short") << 59 << State::Down << "";
    QTest::newRow("a minute") << 60 << State::Down << "1 min";
    QTest::newRow("begun minutes do not count") << 179 << State::Blocked << "2 min";
    QTest::newRow("an hour and a half") << 5400 << State::Starved << "90 min";
    QTest::newRow("hours") << 9000 << State::Jammed << "2.5 h";
    QTest::newRow("running is no news") << 9000 << State::Execute << "";
}

void StationAppearanceTest::longStatesTellHowLong()
{
    QFETCH(int, seconds);
    QFETCH(State, state);
    QFETCH(QString, expected);
    const ResolvedLine line = resolve(sampleLine(), {});
    const auto shown = stationAppearance(line, filler, situation(state, 10s, 10s + seconds * 1s));
    QCOMPARE(shown.durationText, expected);

    // A batch that began five minutes ago and grew until 90 s ago has waited for a minute and a half.
    StationSituation batch = situation(State::Starved, 10s, 310s, 40);
    batch.sinceLastTake = 90s;
    QCOMPARE(stationAppearance(line, palletizer, batch).durationText, QStringLiteral("1 min"));
}

void StationAppearanceTest::countsAndNames()
{
    const ResolvedLine line = resolve(sampleLine(), {});
    StationSituation now = situation(State::Execute, 0s, 5s, 12);
    now.moment->outputs = 4107;
    now.overrideCount = 2;
    const auto shown = stationAppearance(line, packer, now);
    QCOMPARE(shown.name, QStringLiteral("Packer"));
    QCOMPARE(shown.countText, numberText(4107, 0));
    QCOMPARE(shown.itemText, QStringLiteral("Case"));
    QCOMPARE(shown.batchText, QStringLiteral("12 of 12"));
    QCOMPARE(shown.batchShare, 1.0);
    QCOMPARE(shown.overrideCount, 2);
    QCOMPARE(itemName(line, inspector), QStringLiteral("Tube")); // passes through what came
    QCOMPARE(itemName(resolve(plainLine(2), {}), 1), QStringLiteral("raw items"));
}

void StationAppearanceTest::rolesAreGuessed_data()
{
    QTest::addColumn<std::size_t>("station");
    QTest::addColumn<RoleSymbol>("expected");
    QTest::newRow("first with a type") << filler << RoleSymbol::Filler;
    QTest::newRow("finds defects, changes nothing") << inspector << RoleSymbol::Inspector;
    QTest::newRow("makes a batch") << packer << RoleSymbol::Packer;
    QTest::newRow("makes a batch of batches") << palletizer << RoleSymbol::Palletizer;
}

void StationAppearanceTest::rolesAreGuessed()
{
    QFETCH(std::size_t, station);
    QFETCH(RoleSymbol, expected);
    QCOMPARE(roleOf(resolve(sampleLine(), {}), station), expected);
    Line line = sampleLine();
    // Without telling names, the same is read from the parameters.
    SharedMap<std::string, BaselineEntry> baseline;
    for (std::size_t i = 0; i < line.stations.size(); ++i) {
        const std::string name = "S" + std::to_string(i);
        baseline[name] = line.baseline[line.stations[i].name];
        line.stations[i].name = name;
    }
    line.baseline = baseline;
    QCOMPARE(roleOf(resolve(line, {}), station), expected);
    QCOMPARE(roleOf(resolve(plainLine(1), {}), 0), RoleSymbol::Machine);
}

void StationAppearanceTest::namesTellTheRole_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<RoleSymbol>("expected");
    for (const StationTemplate& kind : stationTemplates()) {
        const QString label = templateLabel(kind);
        QTest::newRow(qPrintable(label)) << label << symbolOf(kind);
        QTest::newRow(qPrintable(label + u" 2"_s)) << label + u" 2"_s << symbolOf(kind);
    }
    QTest::newRow("two in one") << u"FillerCapper"_s << RoleSymbol::Filler;
    QTest::newRow("of cases") << u"Case packer"_s << RoleSymbol::Packer;
    QTest::newRow("American") << u"BOTTLE LABELER"_s << RoleSymbol::Labeller;
    QTest::newRow("of labels") << u"Label inspection"_s << RoleSymbol::Inspector;
    QTest::newRow("of labels, too") << u"LabelCheck"_s << RoleSymbol::Inspector;
    QTest::newRow("work") << u"Filling line"_s << RoleSymbol::Filler;
    QTest::newRow("capacity is no cap") << u"Capacity"_s << RoleSymbol::Machine;
    QTest::newRow("nothing") << u"Blower"_s << RoleSymbol::Machine;
}

/// The name wins over place and parameters: a machine behind others, without output.
void StationAppearanceTest::namesTellTheRole()
{
    QFETCH(QString, name);
    QFETCH(RoleSymbol, expected);
    Line line = plainLine(2);
    line.stations.front().outputType = "Unit";
    line.stations.back().name = name.toStdString();
    QCOMPARE(roleOf(resolve(line, {}), 1), expected);
}

void StationAppearanceTest::namesTellTheRoleInTheLanguageInForce()
{
    for (const char* code : {"de", "fr", "en"}) {
        useLanguage(QString::fromLatin1(code));
        Line line = plainLine(2);
        line.stations.front().outputType = "Unit";
        for (const StationTemplate& kind : stationTemplates()) {
            line.stations.back().name = templateLabel(kind).toStdString();
            QCOMPARE(roleOf(resolve(line, {}), 1), symbolOf(kind));
        }
    }
}

void StationAppearanceTest::endsOfNamesStay_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("room");
    QTest::addColumn<QString>("expected");
    QTest::newRow("fits") << u"Filler 17"_s << u"Filler 17"_s << u"Filler 17"_s;
    QTest::newRow("number") << u"Station number 17"_s << u"Sta… 17"_s << u"Sta… 17"_s;
    QTest::newRow("one word") << u"Stationnumber17"_s << u"Sta…17"_s << u"Sta…17"_s;
    QTest::newRow("word") << u"Case packer left"_s << u"Case… left"_s << u"Case… left"_s;
    QTest::newRow("nothing after it") << u"Palletizer"_s << u"Pallet…"_s << u"Pallet…"_s;
}

void StationAppearanceTest::endsOfNamesStay()
{
    QFETCH(QString, name);
    QFETCH(QString, room);
    const QFontMetricsF metrics{QGuiApplication::font()};
    QTEST(shortenedName(name, metrics, metrics.horizontalAdvance(room) + 0.5), "expected");
    // Two that begin and end alike differ in what is left of them.
    const QString one = u"Filling machine of hall north, lane 2"_s;
    const QString other = u"Filling machine of hall south, lane 2"_s;
    const double width = metrics.horizontalAdvance(u"Filling machine…"_s);
    QVERIFY(shortenedName(one, metrics, width, {one, other}) != shortenedName(other, metrics, width, {one, other}));
    for (const QString& each : {one, other})
        QVERIFY(metrics.horizontalAdvance(shortenedName(each, metrics, width, {one, other})) <= width);
    const QStringList lines = nameInTwoLines(one, metrics, metrics.horizontalAdvance(u"Filling machine of hall "_s));
    QCOMPARE(lines, (QStringList{u"Filling machine of hall"_s, u"north, lane 2"_s}));
}

void StationAppearanceTest::namesArePartedWhereTheyCanBe_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("room");
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QStringList>("halves");
    const auto row = [](const QString& name, const QString& room, const QStringList& lines, const QStringList& halves) {
        QTest::newRow(qPrintable(name)) << name << room << lines << halves;
    };
    row(u"CasePacker"_s, u"Packer"_s, {u"Case"_s, u"Packer"_s}, {u"Case"_s, u"Packer"_s});
    row(u"Main CartonCheck"_s, u"CartonCheck"_s, {u"Main"_s, u"CartonCheck"_s}, {u"Main"_s, u"CartonCheck"_s});
    row(u"Pick-and-place"_s, u"Pick-and-"_s, {u"Pick-and-"_s, u"place"_s}, {u"Pick-and-"_s, u"place"_s});
    row(u"Checkweigher"_s, u"Check…"_s, {u"Check…"_s}, {});
    row(u"灌装机一号"_s, u"灌装机"_s, {u"灌装机"_s, u"一号"_s}, {u"灌装"_s, u"机一号"_s});
}

void StationAppearanceTest::namesArePartedWhereTheyCanBe()
{
    QFETCH(QString, name);
    QFETCH(QString, room);
    const QFontMetricsF metrics{QGuiApplication::font()};
    QTEST(nameInTwoLines(name, metrics, metrics.horizontalAdvance(room) + 0.5), "lines");
    QTEST(nameInHalves(name, metrics), "halves");
}

void StationAppearanceTest::toolTipTellsWhatMatters()
{
    Scenario scenario;
    scenario.overrides["Filler"][ParameterId::MttrMin] = 8.0;
    const ResolvedLine line = resolve(sampleLine(), scenario);
    StationSituation now = situation(State::Down, 60s, 200s);
    now.overrideCount = 1;
    const QString text = stationToolTip(line, filler, now);
    QVERIFY(text.contains(QStringLiteral("Filler")));
    QVERIFY2(text.contains(QStringLiteral("0:01:00")), qPrintable(text)); // since when
    QVERIFY(text.contains(QStringLiteral("<b>8")));                       // the override stands out …
    QVERIFY(text.contains(QStringLiteral("baseline 15")));                // … beside what it replaces
    const QString palletizerText = stationToolTip(line, palletizer, situation(State::Execute, 0s, 1s));
    QVERIFY(!palletizerText.contains(QStringLiteral("baseline")));
}

void StationAppearanceTest::toolTipEscapesTheUsersText()
{
    Line line = plainLine(1);
    line.stations[0].name = "<img src=x> & %1";
    const QString text = stationToolTip(resolve(line, {}), 0, situation(State::Execute, 0s, 1s));
    QVERIFY(!text.contains(QStringLiteral("<img")));
    QVERIFY(text.contains(QStringLiteral("&lt;img src=x&gt; &amp; %1")));
}

void StationAppearanceTest::causes_data()
{
    QTest::addColumn<State>("waiting");
    QTest::addColumn<std::size_t>("station");
    QTest::addColumn<std::size_t>("cause");
    QTest::addColumn<State>("reason");
    QTest::addColumn<QString>("expected");
    using enum State;
    QTest::newRow("neighbour") << Starved << std::size_t{1} << std::size_t{0} << Down
                               << "waits for Station 1, down since 0:12:00 (4 min 10 s so far)";
    QTest::newRow("next but one") << Starved << std::size_t{2} << std::size_t{0} << Jammed
                                  << "waits for Station 2, which is starved by Station 1, jammed since 0:12:00 "
                                     "(4 min 10 s so far)";
    QTest::newRow("chain") << Starved << std::size_t{4} << std::size_t{0} << Down
                           << "waits for Station 4, which with 2 more is starved by Station 1, down since 0:12:00 "
                              "(4 min 10 s so far)";
    QTest::newRow("blocked") << Blocked << std::size_t{0} << std::size_t{1} << Down
                             << "waits for Station 2, down since 0:12:00 (4 min 10 s so far)";
    QTest::newRow("closed") << Starved << std::size_t{1} << std::size_t{0} << Planned
                            << "waits for Station 1, closed since 0:12:00 (4 min 10 s so far)";
    QTest::newRow("changeover") << Blocked << std::size_t{0} << std::size_t{1} << Setup
                                << "waits for Station 2, in changeover since 0:12:00 (4 min 10 s so far)";
    QTest::newRow("blocked by the next but one") << Blocked << std::size_t{0} << std::size_t{2} << Execute
                                                 << "waits for Station 2, which is blocked by Station 3, still running";
}

void StationAppearanceTest::causes()
{
    QFETCH(State, waiting);
    QFETCH(std::size_t, station);
    QFETCH(std::size_t, cause);
    QFETCH(State, reason);
    QFETCH(QString, expected);
    const ResolvedLine line = resolve(plainLine(5), {});
    StationSituation now = situation(waiting, 13min, 16min + 10s);
    now.cause = WaitingCause{waiting, cause < station ? station - 1 : station + 1, cause, reason, 12min};
    const auto plain = [](QString text) { return text.replace(noBreakSpace, QStringLiteral(" ")); };
    QCOMPARE(plain(causeText(line, station, now)), expected);
    QVERIFY(plain(stationToolTip(line, station, now)).contains(expected.mid(1))); // with a capital letter
    const auto shown = stationAppearance(line, station, now);
    QVERIFY(plain(stationDescription(shown, causeText(line, station, now))).contains(expected));
    now.clock = ShiftClock(std::string("2025-01-06T06:00"), 8h);
    QCOMPARE(causeText(line, station, now).contains(QStringLiteral("since Mon 06:12:00")), reason != State::Execute);
    QVERIFY(stationToolTip(line, station, now).contains(QStringLiteral("since Mon 06:13:00")));
}

void StationAppearanceTest::aCauseIsNamedByItsReason()
{
    const ResolvedLine line = resolve(plainLine(5), {});
    const auto plain = [](QString text) { return text.replace(noBreakSpace, QStringLiteral(" ")); };
    StationSituation now = situation(State::Blocked, 13min, 16min + 10s);
    now.cause = WaitingCause{State::Blocked, 1, 1, State::Jammed, 12min, ReasonId{2}};
    now.causeReason = QStringLiteral("glue");
    QCOMPARE(plain(causeText(line, 0, now)), u"waits for Station 2: glue, since 0:12:00 (4 min 10 s so far)"_s);
    QCOMPARE(stationAppearance(line, 0, now).captionText, u"for Station 2: glue"_s);
    StationSituation soon = now;
    soon.time = 13min + 59s; // no more than a flicker
    QVERIFY(stationAppearance(line, 0, soon).captionText.isEmpty());
    now.cause->cause = 2;
    QCOMPARE(plain(causeText(line, 0, now)),
             u"waits for Station 2, which is blocked by Station 3: glue, since 0:12:00 (4 min 10 s so far)"_s);
    StationSituation starved = situation(State::Starved, 13min, 16min + 10s);
    starved.cause = WaitingCause{State::Starved, 0, 0, State::Blocked, 12min};
    QCOMPARE(causeText(line, 1, starved), u"waits for Station 1, whose items are still under way"_s);
}

/// Captions that differ in their ends alone look different on a card that cannot hold them on a line.
void StationAppearanceTest::theReasonIsSeenBehindALongName()
{
    const auto drawn = [](const QString& reason) {
        QImage image(144, 24, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setFont(cardFont(QFont::Normal, 12));
        drawCaption(painter, QRectF(10, 3, 124, 18), QRectF(10, 0, 129, 24),
                    QStringLiteral("for Downstream Shrink Wrapping Machine: ") + reason, reason);
        return image;
    };
    QVERIFY(drawn(QStringLiteral("glue")) != drawn(QStringLiteral("knife")));
    QVERIFY(drawn(QStringLiteral("glue")) == drawn(QStringLiteral("glue")));
}

void StationAppearanceTest::aReasonOfItsOwnIsNamed()
{
    const ResolvedLine line = resolve(plainLine(2), {});
    StationSituation now = situation(State::Planned, 12min, 16min);
    now.reason = QStringLiteral("lunch");
    QVERIFY(stationToolTip(line, 0, now).contains(u"Closed: lunch since 0:12:00"_s));
    QCOMPARE(stationAppearance(line, 0, now).statusText, u"Closed"_s);
    QCOMPARE(stationAppearance(line, 0, now).captionText, u"lunch"_s);
    QVERIFY(stationDescription(stationAppearance(line, 0, now)).startsWith(u"Closed: lunch, for"_s));
}

void StationAppearanceTest::aCalmBatchHasNoCause()
{
    const ResolvedLine line = resolve(sampleLine(), {});
    StationSituation now = situation(State::Starved, 0s, 1h, 4);
    now.cause = WaitingCause{State::Starved, inspector, filler, State::Down, 30min};
    now.sinceLastTake = 5s;
    QVERIFY(causeText(line, packer, now).isEmpty());
    now.sinceLastTake = 10min;
    QVERIFY(!causeText(line, packer, now).isEmpty());
}

void StationAppearanceTest::theBottleneckIsNamed()
{
    const ResolvedLine line = resolve(sampleLine(), {});
    StationSituation now = situation(State::Execute, 99s, 100s);
    QVERIFY(!stationAppearance(line, filler, now).isBottleneck);
    QVERIFY(!stationToolTip(line, filler, now).contains(QStringLiteral("Bottleneck")));
    now.bottleneck = BottleneckPeriod{filler, 40s, 160s};
    const auto shown = stationAppearance(line, filler, now);
    QVERIFY(shown.isBottleneck);
    QVERIFY(stationDescription(shown).contains(QStringLiteral("bottleneck at this moment")));
    const QString text = stationToolTip(line, filler, now).replace(noBreakSpace, QStringLiteral(" "));
    QVERIFY2(text.contains(QStringLiteral("from 0:00:40 to 0:02:40 (2 min)")), qPrintable(text));
}

LINETWIN_TEST(StationAppearanceTest)

} // namespace linetwin::app

#include "StationAppearanceTest.moc"
