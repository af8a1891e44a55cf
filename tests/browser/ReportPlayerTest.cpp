// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/LineCommands.h"
#include "app/commands/SetParameter.h"
#include "app/report/ReportHtml.h"
#include "tests/TestMain.h"
#include "tests/app/OpenWhatIf.h"
#include "tests/app/report/ReportTesting.h"
#include "tests/browser/WebDriver.h"

#include <QFile>
#include <QTemporaryDir>
#include <QUrl>

#include <memory>

using namespace linetwin;
using namespace linetwin::app;
using namespace linetwin::test;
using namespace Qt::StringLiterals;

namespace {

const QString hostileName = u"<script>document.title='x'</script>"_s;

/// Sets the scrub bar as its user does, and tells what is shown then.
const QString seekScript = uR"(
    const bar = document.querySelector('#player input[type=range]');
    bar.value = arguments[0];
    bar.dispatchEvent(new Event('input'));
    return [...document.querySelectorAll('#player section')].map((line) => ({
      good: Number((line.querySelector('.good') || {dataset: {}}).dataset.good),
      stations: [...line.querySelectorAll('.station')].map((station) => ({
        name: station.dataset.name, state: Number(station.dataset.state), level: Number(station.dataset.level),
        outputs: Number(station.dataset.outputs), rejects: Number(station.dataset.rejects)}))}));
)"_s;

} // namespace

/// The page of a report in a real browser, from a file. Without Chromium on the machine it is skipped.
class ReportPlayerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (!WebDriver::isThere())
            QSKIP("needs the packages chromium and chromium-driver");
        LoadedFile file = *loadFile("builtin:cosmetics").file;
        ProjectDocument document;
        app::testing::openWhatIf(document, file);
        setParameter(document, "Filler", ParameterId::BufferCapacity, 500);
        Scenario other;
        other.name = hostileName.toStdString();
        other.overrides["Packer"][ParameterId::JamProb] = 0.01;
        document.addScenario(other, {});
        QVERIFY(!renameStation(document, "Inspector", "Tamper evidence inspection with camera"));
        document.applyMoments({{.name = hostileName.toStdString(),
                                .caption = hostileName.toStdString(),
                                .scenario = hostileName.toStdString(),
                                .timeSec = 4000,
                                .replication = 1,
                                .view = {}}});
        ReportQuestion question;
        question.document = document.state();
        m_contents = app::testing::madeOf(std::move(question));
        QVERIFY(m_contents);
        QFile page(path());
        QVERIFY(page.open(QIODevice::WriteOnly));
        const QByteArray html = htmlOf(reportOf(*m_contents));
        QCOMPARE(page.write(html), html.size());
        QVERIFY2(html.size() < 3'000'000, qPrintable(QString::number(html.size())));
        page.close();
        m_browser = std::make_unique<WebDriver>();
        QVERIFY2(m_browser->problem().isEmpty(), qPrintable(m_browser->problem()));
        m_browser->resize(1280, 1000);
        m_browser->open(QUrl::fromLocalFile(path()).toString());
        QTRY_COMPARE(ready(), u"0"_s);
    }
    void cleanupTestCase() { m_browser.reset(); }

    void tenMomentsAreTheRecordings()
    {
        const PlayedPair pair = m_contents->pairs.front();
        const std::int64_t duration = m_contents->shifts[pair.shift].recording->duration().count() / 1'000'000;
        for (int moment = 0; moment <= 10; ++moment) {
            const std::int64_t millisecond =
                moment == 10 ? duration : (duration / 10 * moment + 1'000 * moment) / 1000 * 1000;
            const QJsonArray lines = m_browser->run(seekScript, {static_cast<double>(millisecond)}).toArray();
            QCOMPARE(lines.size(), 3); // baseline, scenario, their difference
            for (const auto& [line, place] : {std::pair(0, pair.reference), std::pair(1, pair.shift)}) {
                const Recording& recording = *m_contents->shifts[place].recording;
                const SimTime time(millisecond * 1'000'000);
                const QJsonArray stations = lines[line][u"stations"_s].toArray();
                QCOMPARE(stations.size(), static_cast<qsizetype>(recording.stationCount()));
                QCOMPARE(lines[line][u"good"_s].toInteger(),
                         recording.goodRawOutputAt(time) / recording.rawItemsPerUnit());
                for (std::size_t i = 0; i < recording.stationCount(); ++i) {
                    const StationMoment expected = recording.stationAt(i, time);
                    const QJsonValue shown = stations[static_cast<qsizetype>(i)];
                    QCOMPARE(shown[u"state"_s].toInt(), static_cast<int>(expected.state));
                    QCOMPARE(shown[u"level"_s].toInteger(), expected.bufferLevel);
                    QCOMPARE(shown[u"outputs"_s].toInteger(), expected.outputs);
                    QCOMPARE(shown[u"rejects"_s].toInteger(), expected.rejects);
                }
            }
        }
    }

    void itPlaysByKeys()
    {
        m_browser->run(seekScript, {0});
        m_browser->run(u"document.querySelector('#player input[type=range]').focus()"_s);
        m_browser->type(QString(QChar(0xe014)).repeated(3)); // arrow to the right
        QCOMPARE(m_browser->run(u"return document.querySelector('#player input[type=range]').value"_s).toString(),
                 u"3000"_s);
        m_browser->type(u" "_s);
        QTRY_VERIFY(value() > 5000);
        m_browser->type(u" "_s);
        const double stopped = value();
        QCOMPARE(value(), stopped);
        const QString told =
            m_browser->run(u"return document.querySelector('#player [role=status]').textContent"_s).toString();
        QVERIFY2(told.contains(u"Good output:"_s), qPrintable(told));
    }

    void theNextStopIsOne()
    {
        const QJsonArray before = m_browser->run(seekScript, {0}).toArray();
        m_browser->click(u"#player .play + button"_s);
        const Recording& recording = *m_contents->shifts[m_contents->pairs.front().reference].recording;
        const Recording& other = *m_contents->shifts[m_contents->pairs.front().shift].recording;
        const SimTime first = std::min(*recording.nextStop(SimTime{}), *other.nextStop(SimTime{}));
        QCOMPARE(value(), std::ceil(static_cast<double>(first.count()) / 1e6));
        QVERIFY(!before.isEmpty());
    }

    void anotherScenarioCanBeChosen()
    {
        m_browser->run(u"const choice = document.querySelector('#player select'); choice.value = 1;"
                       "choice.dispatchEvent(new Event('change'));"_s);
        QTRY_COMPARE(ready(), u"1"_s);
        QCOMPARE(m_browser->run(u"return document.querySelectorAll('#player section h3')[1].textContent"_s).toString(),
                 hostileName);
        QVERIFY(m_browser->run(u"return document.title"_s).toString() != u"x"_s);
        QCOMPARE(m_browser->run(u"return document.querySelectorAll('script').length"_s).toInt(), 2);
    }

    /// By the keyboard: to the moment's own shift, and to where the bar can be moved on from.
    void aMomentOfTheReportIsGoneTo()
    {
        const std::size_t pair = *m_contents->moments.front().pair;
        m_browser->run(u"document.querySelector('button.go').focus()"_s);
        m_browser->type(QString(QChar(0xe007))); // Enter
        QTRY_COMPARE(ready(), QString::number(pair));
        QTRY_COMPARE(value(), 4'000'000.0);
        QCOMPARE(m_browser->run(u"return document.querySelectorAll('#player section h3')[1].textContent"_s).toString(),
                 hostileName + u", shift 2"_s);
        QVERIFY(m_browser->run(u"return document.activeElement.matches('#player input[type=range]')"_s).toBool());
    }

    void namesStayInTheirBoxes()
    {
        const QString overhang = uR"(
            return Math.max(...[...document.querySelectorAll('#player .station')].map((station) => {
              const box = station.querySelector('.body').getBoundingClientRect();
              return Math.max(...[...station.querySelectorAll('.name tspan, .state, .small:not(.level)')]
                  .map((text) => text.getBoundingClientRect().right - box.right)); }));
        )"_s;
        QVERIFY2(m_browser->run(overhang).toDouble() <= 0, qPrintable(m_browser->run(overhang).toVariant().toString()));
    }

    void itFitsANarrowScreen()
    {
        m_browser->resize(500, 900);
        const QJsonValue widths =
            m_browser->run(u"return [document.documentElement.scrollWidth, document.documentElement.clientWidth]"_s);
        QVERIFY2(widths[0].toInt() <= widths[1].toInt(),
                 qPrintable(u"%1 in %2"_s.arg(widths[0].toInt()).arg(widths[1].toInt())));
        m_browser->resize(1280, 1000);
    }

    void nothingIsAskedOfAnybody()
    {
        QCOMPARE(m_browser->errors(), QStringList());
        QCOMPARE(m_browser->run(u"return performance.getEntriesByType('resource').length"_s).toInt(), 0);
        const QString slip = u"const script = document.createElement('script'); script.textContent = 'window.ran = 1';"
                             "document.body.append(script); return window.ran === undefined;"_s;
        QVERIFY(m_browser->run(slip).toBool());  // no script but the player's
        QCOMPARE(m_browser->errors().size(), 1); // which is said
    }

private:
    QString path() const { return m_folder.filePath(u"report.html"_s); }
    QString ready()
    {
        return m_browser->run(u"return document.getElementById('player').dataset.ready || ''"_s).toString();
    }
    double value()
    {
        return m_browser->run(u"return Number(document.getElementById('player').dataset.time)"_s).toDouble();
    }

    QTemporaryDir m_folder;
    std::optional<ReportContents> m_contents;
    std::unique_ptr<WebDriver> m_browser;
};

LINETWIN_TEST(ReportPlayerTest)
#include "ReportPlayerTest.moc"
