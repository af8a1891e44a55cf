// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/ElementWords.h"

#include "app/text/ChangeWords.h"
#include "tests/TestMain.h"

#include <QLocale>
#include <QTest>

using namespace linetwin;
using namespace linetwin::app;
using namespace Qt::StringLiterals;

class ElementWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_US"))); }

    void whatOnlyOneHasIsTold_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::newRow("an entry") << QByteArray("calendar.lunch")
                                  << QByteArray("at: 12:00, days: [mon, fri], minutes: 30, stations: A, B")
                                  << u"Calendar: lunch"_s
                                  << u"Time of day 12:00 · Days mon, fri · Length 30\u00A0min · stations A, B"_s;
        QTest::newRow("by cycles") << QByteArray("stops.reel") << QByteArray("per: cycles, every: 20000, time_min: 1.5")
                                   << u"Labeller: reel stops"_s
                                   << u"Counted by Cycles · Interval 20,000\u00A0cycles · Stop time 1.5\u00A0min"_s;
        QTest::newRow("by running time") << QByteArray("stops.glue") << QByteArray("every: 95")
                                         << u"Labeller: glue stops"_s << u"Interval 95\u00A0min"_s;
        QTest::newRow("defaults alone") << QByteArray("stops.glue") << QByteArray() << u"Labeller: glue stops"_s
                                        << u"there"_s;
        QTest::newRow("a list") << QByteArray("calendar.lunch.stations") << QByteArray("A: b, C")
                                << u"Calendar: lunch · stations"_s << u"A: b, C"_s;
    }
    void whatOnlyOneHasIsTold()
    {
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, text);
        QTEST(elementName(key.startsWith("stops") ? "Labeller" : "", key.toStdString()), "name");
        QTEST(elementValueWords(key.toStdString(), text.toStdString()), "value");
    }

    /// The unit of an interval depends on what its reason counts.
    void aStudySaysWhatAnIntervalIsIn()
    {
        SensitivityRow row;
        row.path = {"Labeller", {ParameterId::StopEvery, "reel"}};
        row.from = 12'500;
        row.to = 11'250;
        QCOMPARE(changeValues(row), u"12,500 → 11,250\u00A0min"_s);
        row.isInCycles = true;
        QCOMPARE(changeValues(row), u"12,500 → 11,250\u00A0cycles"_s);
        QCOMPARE(newValue(row), u"11,250\u00A0cycles"_s);
        SensitivityRow other = row;
        other.to = 13'750;
        QCOMPARE(changeValues(row, other), u"12,500 → 11,250 or 13,750\u00A0cycles"_s);
    }
};

LINETWIN_GUILESS_TEST(ElementWordsTest)
#include "ElementWordsTest.moc"
