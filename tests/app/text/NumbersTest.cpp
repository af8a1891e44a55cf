// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/Numbers.h"

#include "tests/TestMain.h"
#include "tests/app/text/PlainText.h"

#include <QLocale>
#include <QTest>

#include <cmath>
#include <limits>

using namespace linetwin;
using namespace linetwin::app;
using namespace linetwin::app::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedStates);
const QLocale german(QLocale::German, QLocale::Germany);

} // namespace

class NumbersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void numbers_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<int>("decimals");
        QTest::addColumn<QString>("inEnglish");
        QTest::addColumn<QString>("inGerman");
        QTest::newRow("grouped") << 41234.567 << 1 << QStringLiteral("41,234.6") << QStringLiteral("41.234,6");
        QTest::newRow("whole") << 10000.0 << 0 << QStringLiteral("10,000") << QStringLiteral("10.000");
        QTest::newRow("negative") << -2.5 << 1 << QStringLiteral("\u22122.5") << QStringLiteral("\u22122,5");
        QTest::newRow("zero") << 0.0 << 2 << QStringLiteral("0.00") << QStringLiteral("0,00");
        QTest::newRow("negative zero") << -0.0 << 0 << QStringLiteral("0") << QStringLiteral("0");
        QTest::newRow("rounds to zero") << -0.004 << 2 << QStringLiteral("0.00") << QStringLiteral("0,00");
        QTest::newRow("infinite") << std::numeric_limits<double>::infinity() << 1 << noValue << noValue;
        QTest::newRow("not a number") << std::numeric_limits<double>::quiet_NaN() << 1 << noValue << noValue;
    }
    void numbers()
    {
        QFETCH(double, value);
        QFETCH(int, decimals);
        QTEST(textIn(english, [&] { return numberText(value, decimals); }), "inEnglish");
        QTEST(textIn(german, [&] { return numberText(value, decimals); }), "inGerman");
    }

    void sized_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("text");
        QTest::newRow("very slow") << 0.05 << QStringLiteral("0.05");
        QTest::newRow("slow") << 0.046321 << QStringLiteral("0.04632");
        QTest::newRow("one digit") << 9.5 << QStringLiteral("9.5");
        QTest::newRow("usual") << 6485.7 << QStringLiteral("6,486");
        QTest::newRow("very fast") << 1e7 << QStringLiteral("10,000,000");
        QTest::newRow("nothing") << 0.0 << QStringLiteral("0");
    }
    void sized()
    {
        QFETCH(double, value);
        QTEST(textIn(english, [&] { return sizedNumberText(value); }), "text");
    }

    void shortest_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("inEnglish");
        QTest::addColumn<QString>("inGerman");
        QTest::newRow("0.1") << 0.1 << QStringLiteral("0.1") << QStringLiteral("0,1");
        QTest::newRow("whole") << 120.0 << QStringLiteral("120") << QStringLiteral("120");
        QTest::newRow("no exponent") << 1e7 << QStringLiteral("10,000,000") << QStringLiteral("10.000.000");
        QTest::newRow("small") << 0.00001 << QStringLiteral("0.00001") << QStringLiteral("0,00001");
        QTest::newRow("negative") << -7.25 << QStringLiteral("\u22127.25") << QStringLiteral("\u22127,25");
    }
    void shortest()
    {
        QFETCH(double, value);
        QTEST(textIn(english, [&] { return shortestNumberText(value); }), "inEnglish");
        QTEST(textIn(german, [&] { return shortestNumberText(value); }), "inGerman");
    }

    void confidence_data()
    {
        QTest::addColumn<double>("level");
        QTest::addColumn<QString>("text");
        QTest::newRow("whole") << 0.95 << u"95~%"_s;
        QTest::newRow("one decimal") << 0.995 << u"99.5~%"_s;
        QTest::newRow("1 - 0.04/51, of 51 changes") << 1 - 0.04 / 51 << u"99.92~%"_s;
        QTest::newRow("not certain") << 0.99999 << u"99.999~%"_s;
    }
    void confidence()
    {
        QFETCH(double, level);
        QTEST(textIn(english, [&] { return confidenceText(level); }), "text");
    }

    void percents_data()
    {
        QTest::addColumn<double>("share");
        QTest::addColumn<QString>("inEnglish");
        QTest::addColumn<QString>("inGerman");
        QTest::newRow("usual") << 0.7132 << QStringLiteral("71.3~%") << QStringLiteral("71,3~%");
        QTest::newRow("above one") << 1.0349 << QStringLiteral("103.5~%") << QStringLiteral("103,5~%");
        QTest::newRow("none") << 0.0 << QStringLiteral("0.0~%") << QStringLiteral("0,0~%");
    }
    void percents()
    {
        QFETCH(double, share);
        QTEST(textIn(english, [&] { return percentText(share, 1); }), "inEnglish");
        QTEST(textIn(german, [&] { return percentText(share, 1); }), "inGerman");
    }

    void clocks_data()
    {
        QTest::addColumn<qint64>("nanoseconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("start") << qint64{0} << QStringLiteral("0:00:00");
        QTest::newRow("seconds begun only count when full") << qint64{59'999'999'999} << QStringLiteral("0:00:59");
        QTest::newRow("minute") << qint64{60'000'000'000} << QStringLiteral("0:01:00");
        QTest::newRow("shift") << qint64{SimTime(8h).count()} << QStringLiteral("8:00:00");
        QTest::newRow("longest") << qint64{SimTime(100000h).count()} << QStringLiteral("100000:00:00");
        QTest::newRow("before the window") << qint64{SimTime(-90s).count()} << QStringLiteral("\u22120:01:30");
    }
    void clocks()
    {
        QFETCH(qint64, nanoseconds);
        QTEST(clockText(SimTime(nanoseconds)), "text");
    }

    void durations_data()
    {
        QTest::addColumn<double>("seconds");
        QTest::addColumn<QString>("inEnglish");
        QTest::addColumn<QString>("inGerman");
        QTest::newRow("none") << 0.0 << QStringLiteral("0~s") << QStringLiteral("0~s");
        QTest::newRow("milliseconds") << 0.0042 << QStringLiteral("4.2~ms") << QStringLiteral("4,2~ms");
        QTest::newRow("a cycle") << 0.36 << QStringLiteral("0.36~s") << QStringLiteral("0,36~s");
        QTest::newRow("seconds") << 4.2 << QStringLiteral("4.2~s") << QStringLiteral("4,2~s");
        QTest::newRow("a jam") << 30.0 << QStringLiteral("30~s") << QStringLiteral("30~s");
        QTest::newRow("never 100 s") << 99.7 << QStringLiteral("1.7~min") << QStringLiteral("1,7~min");
        QTest::newRow("minutes") << 2220.0 << QStringLiteral("37~min") << QStringLiteral("37~min");
        QTest::newRow("hours") << 28800.0 << QStringLiteral("8.0~h") << QStringLiteral("8,0~h");
        QTest::newRow("negative") << -4.2 << QStringLiteral("\u22124.2~s") << QStringLiteral("\u22124,2~s");
    }
    void durations()
    {
        QFETCH(double, seconds);
        QTEST(textIn(english, [&] { return durationText(SimTime(std::llround(seconds * 1e9))); }), "inEnglish");
        QTEST(textIn(german, [&] { return secondsText(seconds); }), "inGerman");
    }

    void whatSomebodySetIsSaidAsItWasSet()
    {
        const std::pair<double, QString> lengths[] = {{8, QStringLiteral("8~h")},
                                                      {0.5, QStringLiteral("0.5~h")},
                                                      {7.75, QStringLiteral("7.75~h")},
                                                      {1000, QStringLiteral("1,000~h")}};
        for (const auto& [hours, text] : lengths)
            QCOMPARE(textIn(english, [&] { return setHoursText(hours); }), text);
    }

private:
    template <class Function> static QString textIn(const QLocale& locale, Function text)
    {
        QLocale::setDefault(locale);
        return plain(text());
    }

    void unitsStayWithTheirNumbers()
    {
        QCOMPARE(withUnitsAttached(QStringLiteral("a takt of 62 s; 1 % more, 5 min and 2 h")),
                 QStringLiteral("a takt of 62\u00a0s; 1\u00a0% more, 5\u00a0min and 2\u00a0h"));
        QCOMPARE(withUnitsAttached(QStringLiteral("节拍 62 s，15 分")), QStringLiteral("节拍 62\u00a0s，15\u00a0分"));
        QCOMPARE(withUnitsAttached(QStringLiteral("40 stations, 2 halves")), QStringLiteral("40 stations, 2 halves"));
    }
};

LINETWIN_GUILESS_TEST(NumbersTest)
#include "NumbersTest.moc"
