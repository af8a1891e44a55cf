// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/support/NumberText.h"

#include "tests/TestMain.h"

#include <QTest>

#include <bit>
#include <clocale>
#include <cmath>
#include <random>

using namespace linetwin;

class NumberTextTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writesTheShortestText_data()
    {
        QTest::addColumn<double>("number");
        QTest::addColumn<QString>("text");
        QTest::newRow("a tenth") << 0.1 << "0.1";
        QTest::newRow("whole") << 8.0 << "8";
        QTest::newRow("no exponent") << 1e7 << "10000000";
        QTest::newRow("small") << 0.000001 << "0.000001";
        QTest::newRow("smaller") << 1e-7 << "1e-07";
        QTest::newRow("large") << 1e16 << "1e+16";
        QTest::newRow("minus zero") << -0.0 << "0";
        QTest::newRow("all digits") << 0.1 + 0.2 << "0.30000000000000004";
    }
    void writesTheShortestText()
    {
        QFETCH(double, number);
        QFETCH(QString, text);
        QCOMPARE(QString::fromStdString(numberText(number)), text);
    }

    void readsBackEveryNumber()
    {
        std::mt19937_64 random(1);
        for (int i = 0; i < 20000; ++i) {
            const auto number = std::bit_cast<double>(random());
            if (std::isfinite(number))
                QCOMPARE(parseNumber(numberText(number)).value_or(0), number);
        }
    }

    void roundsToTwelveDigits()
    {
        QCOMPARE(withoutRoundingError(0.1 + 0.2), 0.3);
        QCOMPARE(withoutRoundingError(-0.01 * 1.1), -0.011);
        QCOMPARE(withoutRoundingError(123456789012.0), 123456789012.0);
        QCOMPARE(withoutRoundingError(0), 0.0);
    }

    void readsNumbersOfTheCoreSchema_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("number");
        QTest::newRow("whole") << "12" << 12.0;
        QTest::newRow("signs") << "+12" << 12.0;
        QTest::newRow("negative") << "-0.5" << -0.5;
        QTest::newRow("point first") << ".5" << 0.5;
        QTest::newRow("negative, point first") << "-.5" << -0.5;
        QTest::newRow("point last") << "5." << 5.0;
        QTest::newRow("exponent") << "1e-3" << 0.001;
        QTest::newRow("capital exponent") << "1E+3" << 1000.0;
        QTest::newRow("hexadecimal") << "0x1F" << 31.0;
        QTest::newRow("octal") << "0o17" << 15.0;
        QTest::newRow("leading zeros are decimal") << "017" << 17.0;
    }
    void readsNumbersOfTheCoreSchema()
    {
        QFETCH(QString, text);
        QFETCH(double, number);
        QCOMPARE(parseNumber(text.toStdString()), std::optional(number));
    }

    void refusesEverythingElse_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"",     " ",    "1,5",   "1 000",  "1_000", "yes", "inf", "-inf", "nan",      "-nan",
                                 ".inf", ".nan", "1e999", "-1e999", "+-1",   "--1", "+",   "-",    ".",        "e5",
                                 "0x",   "0xG",  "-0x1",  "1.2.3",  "1e",    "12 ", " 12", "½",    "infinity", "1f"})
            QTest::newRow(text) << QString(text);
    }
    void refusesEverythingElse()
    {
        QFETCH(QString, text);
        QCOMPARE(parseNumber(text.toStdString()), std::optional<double>());
    }
};

LINETWIN_GUILESS_TEST(NumberTextTest)
#include "NumberTextTest.moc"
