// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/statistics/UnseenRuns.h"

#include "tests/TestMain.h"

#include <QTest>

#include <cmath>

using namespace linetwin;

class UnseenRunsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // The rule of three: 3/n at 95 %. Exactly, none of n runs is of a kind with that share with probability 5 %.
    void theShareIsThatOfTheRuleOfThree()
    {
        for (const std::size_t count : {20U, 100U, 1000U}) {
            const auto n = static_cast<double>(count);
            QVERIFY(std::abs(std::pow(1 - unseenShare(count, 0.05), n) - 0.05) < 1e-12);
            QVERIFY(unseenShare(count, 0.05) < 3 / n && unseenShare(count, 0.05) > 2.7 / n);
        }
        QCOMPARE(unseenShare(1, 0.05), 0.95);
        QCOMPARE(unseenShare(1, 0.2), 0.8);
        QCOMPARE(unseenShare(0, 0.05), 1.0); // nothing was seen of any
    }

    // 1 − 0.05^(1/100) = 2.951 %: of 28,800 − 800 that is 826.
    void theMostThatTheyAddToTheMean()
    {
        QVERIFY(std::abs(raiseBy({.most = 28800, .weight = 1}, 800, 100, 0.95) - 826.4) < 0.1);
        QVERIFY(std::abs(raiseBy({.most = 28800, .weight = 0.5}, 800, 100, 0.95) - 413.2) < 0.1);
        QCOMPARE(raiseBy({.most = 700, .weight = 1}, 800, 100, 0.95), 0.0);
    }
};

LINETWIN_APPLESS_TEST(UnseenRunsTest)
#include "UnseenRunsTest.moc"
