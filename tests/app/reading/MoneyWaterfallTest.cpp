// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reading/LossTexts.h"
#include "app/reading/LossWaterfall.h"
#include "tests/Patience.h"
#include "tests/TestMain.h"
#include "tests/app/TubeRun.h"

#include <QLocale>
#include <QTest>

#include <cmath>
#include <numeric>

using namespace linetwin;
using namespace linetwin::app;
using namespace Qt::StringLiterals;

class MoneyWaterfallTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_US"_s)); }

    /// What the rated pace would bring, less all that is lost, is the margin: of the mean, of its difference to the
    /// baseline, and of one shift.
    void closes_data()
    {
        QTest::addColumn<bool>("isPlayedShift");
        QTest::newRow("mean") << false;
        QTest::newRow("one shift") << true;
    }
    void closes()
    {
        QFETCH(bool, isPlayedShift);
        testing::TubeRun run;
        const LiveResultPointer result = run.result();
        QVERIFY(result);
        const std::optional<MoneyWaterfall> money = moneyWaterfall(*result, isPlayedShift);
        QVERIFY(money && money->rows.size() > 5);
        const LossBar& top = money->rows.front();
        const LossBar& margin = money->rows.back();
        QVERIFY(top.money == MoneyPart::AtRatedPace && margin.money == MoneyPart::Margin);
        double left = top.share;
        double change = top.difference.value_or(0);
        for (auto row = money->rows.begin() + 1; row + 1 != money->rows.end(); ++row) {
            QVERIFY(std::abs(row->end - left) < 1e-9); // begins where the one before has left off
            left -= row->share;
            change -= row->difference.value_or(0);
        }
        QVERIFY(std::abs(left - margin.share) < 1e-9);
        QCOMPARE(margin.difference.has_value(), !isPlayedShift);
        QVERIFY(std::abs(change - margin.difference.value_or(0)) < 1e-9);
        const double expected = isPlayedShift
                                    ? result->shift[LineFigure::Margin].value().value()
                                    : result->scenario->statistics(LineFigure::Margin, usualLevel).mean.value();
        QVERIFY(std::abs(margin.share * money->whole - expected) < 1e-6 * std::abs(expected));
    }

    void isToldInTheCurrency()
    {
        testing::TubeRun run;
        const LiveResultPointer result = run.result();
        QVERIFY(result);
        LossScale scale = lossScaleOf(*result);
        scale.money = 12000;
        LossTexts texts;
        texts.setScale(scale);
        texts.setUnit(LossUnit::Money);
        const LossBar jams{.key = LossKey{.loss = Loss::Jam},
                           .loss = Loss::Jam,
                           .share = 0.05,
                           .difference = 1e-9,
                           .differenceInterval = Interval{-1e-9, 1e-9}};
        QCOMPARE(texts.valueText(jams.share, true), u"600\u00A0EUR"_s);
        QCOMPARE(texts.sentenceOf(jams).section(u'.', 0, 0),
                 u"Jams: 600\u00A0EUR of margin, that of the units which TubeFiller would have made"_s);
        QCOMPARE(texts.differenceWithInterval(jams), u"0"_s); // dust of the arithmetic
        const LossBar rest{.share = 0.01, .money = MoneyPart::MadeNotSold};
        QVERIFY(texts.sentenceOf(rest).startsWith(u"120\u00A0EUR: material and conversion"_s));
    }

    void aLineWithoutProductHasNone()
    {
        ProjectDocument document;
        testing::openWhatIf(document);
        LiveRunner runner(document);
        QTRY_VERIFY_WITH_TIMEOUT(runner.result() && runner.result()->hasAllCauses(), 20000 * test::patience);
        QVERIFY(!moneyWaterfall(*runner.result(), false));
        QVERIFY(!moneyWaterfall(*runner.result(), true));
    }
};

LINETWIN_TEST(MoneyWaterfallTest)
#include "MoneyWaterfallTest.moc"
