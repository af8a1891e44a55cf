// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/output/PaybackText.h"

#include "tests/TestMain.h"

#include <QTest>

using namespace linetwin;

namespace {

QString joined(const std::vector<std::string>& sentences)
{
    QStringList texts;
    for (const std::string& sentence : sentences)
        texts << QString::fromStdString(sentence);
    return texts.join(u' ');
}

} // namespace

class PaybackTextTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// At 4000 hours a year.
    void sentencesAndCells_data()
    {
        QTest::addColumn<double>("cost");
        QTest::addColumn<double>("gain"); // per hour
        QTest::addColumn<double>("lower");
        QTest::addColumn<double>("upper");
        QTest::addColumn<QString>("sentences");
        QTest::addColumn<QString>("cell");
        QTest::newRow("months") << 60000.0 << 10.0 << 8.0 << 12.0
                                << "It costs 60000 EUR and gains 40000 EUR (95 %: 32000 to 48000) a year of 4000 "
                                   "hours. It has paid back after 18 months (15 to 23 months)."
                                << "18 months";
        QTest::newRow("months, narrow") << 498000.0 << 332.0 << 332.0 << 332.0
                                        << "It costs 498000 EUR and gains 1328000 EUR (the same in all runs) a year of "
                                           "4000 hours. It has paid back after 4.5 months."
                                        << "4.5 months";
        QTest::newRow("days") << 1315.0 << 10.0 << 8.0 << 12.0
                              << "It costs 1315 EUR and gains 40000 EUR (95 %: 32000 to 48000) a year of 4000 hours. "
                                 "It has paid back after 12 days (10 to 15 days)."
                              << "12 days";
        QTest::newRow("costs nothing") << 0.0 << 10.0 << 8.0 << 12.0
                                       << "It costs 0 EUR and gains 40000 EUR (95 %: 32000 to 48000) a year of 4000 "
                                          "hours. It has paid back at once."
                                       << "at once";
        QTest::newRow("loses") << 1000.0 << -2.0 << -3.0 << -1.0
                               << "It costs 1000 EUR and loses 8000 EUR (95 %: 4000 to 12000) a year of 4000 hours. It "
                                  "never pays back: the gain is not above 0."
                               << "never";
        QTest::newRow("may lose or gain") << 60000.0 << -1.0 << -3.0 << 1.0
                                          << "It costs 60000 EUR and changes the margin by -4000 EUR (95 %: -12000 to "
                                             "4000) a year of 4000 hours. That it pays back is not shown yet by the "
                                             "evidence; at best after 15 years."
                                          << "not shown; at best 15 years";
    }
    void sentencesAndCells()
    {
        QFETCH(double, cost);
        QFETCH(double, gain);
        QFETCH(double, lower);
        QFETCH(double, upper);
        const Payback payback = paybackOf(Investment{.cost = cost}, 4000, {gain, {lower, upper}}, 0.95);
        QTEST(joined(paybackSentences(payback, "EUR")), "sentences");
        QTEST(QString::fromStdString(paybackTimeText(payback)), "cell");
    }
};

LINETWIN_APPLESS_TEST(PaybackTextTest)
#include "PaybackTextTest.moc"
