// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/ParameterText.h"

#include "tests/TestMain.h"

#include <QTest>

using namespace linetwin;

class ParameterTextTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aValueIsWrittenAndReadInItsFormat_data()
    {
        QTest::addColumn<int>("parameter");
        QTest::addColumn<double>("value"); // NaN stands for null
        QTest::addColumn<QString>("text");
        using enum ParameterId;
        const auto row = [](ParameterId id, double value, const char* text) {
            QTest::addRow("%s", text) << static_cast<int>(id) << value << QString::fromLatin1(text);
        };
        row(Uph, 12.5, "12.5");
        row(StopEvery, qQNaN(), "null");
        row(StopPer, 0, "cycles");
        row(StopPer, 2, "clock");
        row(StopState, 1, "JAMMED");
        row(CalendarState, 1, "SETUP");
        row(CalendarRepairs, 1, "continue");
        row(StopTimeDist, 1, "lognormal");
        row(CalendarAt, 0, "00:00");
        row(CalendarAt, 22 * 60, "22:00");
        row(CalendarAt, 6 * 60 + 5, "06:05");
        row(CalendarAt, (23 * 3600 + 59 * 60 + 59) / 60.0, "23:59:59");
        row(CalendarAt, 7 / 60.0, "00:00:07");
        row(CalendarDays, 127, "all");
        row(CalendarDays, 1 + 16, "[mon, fri]");
        row(CalendarDays, 32 + 64, "[sat, sun]");
    }
    void aValueIsWrittenAndReadInItsFormat()
    {
        QFETCH(int, parameter);
        QFETCH(double, value);
        QFETCH(QString, text);
        const ParameterSpec& spec = specOf(static_cast<ParameterId>(parameter));
        const ParameterValue expected = qIsNaN(value) ? ParameterValue() : ParameterValue(value);
        QCOMPARE(QString::fromStdString(valueText(spec, expected)), text);
        QVERIFY(parseValue(spec, text.toStdString()) == std::optional<ParameterValue>(expected));
    }

    void everySecondOfTheDayComesBack()
    {
        const ParameterSpec& spec = specOf(ParameterId::CalendarAt);
        for (int second = 0; second < 86400; second += 7) {
            const ParameterValue value = second / 60.0;
            QVERIFY(parseValue(spec, valueText(spec, value)) == std::optional<ParameterValue>(value));
        }
    }

    void daysMayBeWrittenInManyWays_data()
    {
        QTest::addColumn<double>("mask");
        QTest::newRow("mon,tue") << 3.0;
        QTest::newRow("[mon,tue]") << 3.0;
        QTest::newRow("tue mon") << 3.0;
        QTest::newRow("sun") << 64.0;
        QTest::newRow("mon,mon") << 1.0;
    }
    void daysMayBeWrittenInManyWays()
    {
        QFETCH(double, mask);
        const auto value = parseValue(specOf(ParameterId::CalendarDays), QTest::currentDataTag());
        QVERIFY(value == std::optional<ParameterValue>(mask));
    }

    void anythingElseIsRefusedWithACure_data()
    {
        QTest::addColumn<int>("parameter");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("message");
        using enum ParameterId;
        const auto row = [](ParameterId id, const char* text, const char* message) {
            QTest::addRow("%d %s", static_cast<int>(id), text)
                << static_cast<int>(id) << QString::fromLatin1(text) << QString::fromLatin1(message);
        };
        row(Uph, "fast", "`fast` is not a number; write it with digits and a point, like 0.5");
        row(StopPer, "cycle",
            "`cycle` is not possible here; did you mean `cycles`? Possible are: cycles, running, clock");
        row(StopPer, "1", "`1` is not possible here; possible are: cycles, running, clock");
        row(StopState, "SETUP", "`SETUP` is not possible here; possible are: DOWN, JAMMED, PLANNED");
        for (const char* time : {"24:00", "7:00", "07.00", "12:60", "12:00:60", "noon", "", "1a:00", "12:00:0"})
            row(CalendarAt, time,
                QByteArray("`").append(time).append("` is no time of day; write it like \"22:00\"").constData());
        for (const char* days : {"", "[]", "monday", "mon;tue", "all, mon"})
            row(CalendarDays, days,
                QByteArray("`")
                    .append(days)
                    .append("` is no list of days; write all, or days like [mon, tue, wed, thu, fri]")
                    .constData());
        row(CalendarEntry, "1", "`1` cannot stand for a calendar entry; null drops it, else it has keys");
    }
    void anythingElseIsRefusedWithACure()
    {
        QFETCH(int, parameter);
        QFETCH(QString, text);
        QFETCH(QString, message);
        const ParameterSpec& spec = specOf(static_cast<ParameterId>(parameter));
        QVERIFY(!parseValue(spec, text.toStdString()));
        QCOMPARE(QString::fromStdString(messageOf(wrongValue(spec, text.toStdString()))), message);
    }
};

LINETWIN_GUILESS_TEST(ParameterTextTest)
#include "ParameterTextTest.moc"
