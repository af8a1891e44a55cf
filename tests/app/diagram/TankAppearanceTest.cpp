// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diagram/TankAppearance.h"

#include "tests/TestMain.h"
#include "tests/app/diagram/SampleLine.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace linetwin::app {

class TankAppearanceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tanks_data();
    void tanks();
    void fullTankIsNeverOverfull();
    void saysWhatIsInIt_data();
    void saysWhatIsInIt();
};

void TankAppearanceTest::tanks_data()
{
    QTest::addColumn<std::size_t>("station");
    QTest::addColumn<int>("level");
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("share");
    QTest::addColumn<QString>("protection");
    // At 10 000 tubes an hour 50 tubes last 18 s, 20 last 7.2 s, and 100 cases of 12 tubes 432 s.
    QTest::newRow("some") << filler << 37 << "37 / 50" << 0.74 << "18";
    QTest::newRow("empty") << inspector << 0 << "0 / 20" << 0.0 << "7.2";
    QTest::newRow("full") << packer << 100 << "100 / 100" << 1.0 << "7.2";
    QTest::newRow("no result yet") << filler << -1 << "– / 50" << 0.0 << "18";
}

void TankAppearanceTest::tanks()
{
    QFETCH(std::size_t, station);
    QFETCH(int, level);
    QFETCH(QString, text);
    QFETCH(double, share);
    QFETCH(QString, protection);
    const ResolvedLine line = resolve(sampleLine(), {});
    const auto shown =
        tankAppearance(line, station, level < 0 ? std::nullopt : std::optional<std::int64_t>(level), false);
    QCOMPARE(shown.levelText, text);
    QCOMPARE(shown.share, share);
    QVERIFY2(shown.protectionText.contains(protection), qPrintable(shown.protectionText));
    QVERIFY(!shown.isDirect);
}

void TankAppearanceTest::fullTankIsNeverOverfull()
{
    // The recording may still be one with a larger capacity.
    Scenario scenario;
    scenario.overrides["Filler"][ParameterId::BufferCapacity] = 10.0;
    scenario.overrides["Inspector"][ParameterId::BufferCapacity] = 0.0;
    const ResolvedLine line = resolve(sampleLine(), scenario);
    QCOMPARE(tankAppearance(line, filler, 37, true).share, 1.0);
    const auto direct = tankAppearance(line, inspector, 5, true);
    QVERIFY(direct.isDirect);
    QCOMPARE(direct.share, 0.0);
    QVERIFY(direct.protectionText.isEmpty());
}

void TankAppearanceTest::saysWhatIsInIt_data()
{
    QTest::addColumn<double>("capacity"); // of the Filler's buffer, which has 50 in the baseline
    QTest::addColumn<int>("level");
    QTest::addColumn<QString>("description");
    QTest::addColumn<QStringList>("tips");
    QTest::newRow("some") << 50.0 << 37 << "37 of 50 places taken"
                          << QStringList{u"37 / 50 places taken (74"_s, u"feeds the line for 18"_s};
    QTest::newRow("no result yet") << 50.0 << -1 << "50 places" << QStringList{u"feeds the line for 18"_s};
    // 7.2 s at 10 000 an hour are 20 places.
    QTest::newRow("changed") << 20.0 << 0 << "0 of 20 places taken" << QStringList{u"Baseline: 50 places"_s, u"7.2"_s};
    QTest::newRow("direct") << 0.0 << -1 << "no places, items are handed over directly"
                            << QStringList{u"Capacity 0: items are handed over directly."_s, u"Baseline: 50 places"_s};
}

void TankAppearanceTest::saysWhatIsInIt()
{
    QFETCH(double, capacity);
    QFETCH(int, level);
    QFETCH(QString, description);
    QFETCH(QStringList, tips);
    Scenario scenario;
    scenario.overrides["Filler"][ParameterId::BufferCapacity] = capacity;
    const ResolvedLine line = resolve(sampleLine(), scenario);
    const auto shown =
        tankAppearance(line, filler, level < 0 ? std::nullopt : std::optional<std::int64_t>(level), true);
    QCOMPARE(tankDescription(shown), description);
    const QString tip = tankToolTip(line, filler, shown);
    QVERIFY2(tip.contains(u"Buffer after Filler"_s), qPrintable(tip));
    for (const QString& part : tips)
        QVERIFY2(tip.contains(part), qPrintable(tip));
    QCOMPARE(tip.contains(u"Baseline"_s), capacity != 50);
}

LINETWIN_TEST(TankAppearanceTest)

} // namespace linetwin::app

#include "TankAppearanceTest.moc"
