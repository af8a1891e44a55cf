// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/results/MoneyStatement.h"

#include "app/reading/LossTexts.h"
#include "app/reading/PaybackReading.h"
#include "app/results/LossPanel.h"
#include "app/results/OeePanel.h"
#include "tests/TestMain.h"
#include "tests/app/TubeRun.h"

#include <QLabel>
#include <QLocale>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace linetwin;
using namespace linetwin::app;
using namespace Qt::StringLiterals;

class MoneyStatementTest : public QObject {
    Q_OBJECT

    static QString text(const QWidget& panel, const QString& name)
    {
        const auto* label = panel.findChild<QLabel*>(name);
        return label && !label->isHidden() ? QString(label->text()).replace(QChar(0xa0), u' ') : QString();
    }
    static double amount(const QWidget& panel, const QString& name)
    {
        return QLocale(u"en_US"_s).toDouble(text(panel, name));
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_US"_s)); }

    /// Of a run, an hour of the eight, and a good unit.
    void revenueLessCostsIsTheMargin_data()
    {
        QTest::addColumn<int>("basis");
        QTest::addColumn<int>("total");
        QTest::newRow("run") << int(MoneyStatement::Basis::Run) << int(LineFigure::Margin);
        QTest::newRow("hour") << int(MoneyStatement::Basis::Hour) << int(LineFigure::MarginPerHour);
        QTest::newRow("good unit") << int(MoneyStatement::Basis::GoodUnit) << int(LineFigure::MarginPerGoodUnit);
    }
    void revenueLessCostsIsTheMargin()
    {
        QFETCH(int, basis);
        QFETCH(int, total);
        testing::TubeRun run;
        const LiveResultPointer result = run.result();
        QVERIFY(result);
        MoneyStatement statement;
        statement.showResult(std::make_shared<const ResultReading>(result, false, 0.005),
                             shownPayback(run.document, *result, 0.005));
        statement.setBasis(static_cast<MoneyStatement::Basis>(basis));
        const double margin = *result->scenario->statistics(static_cast<LineFigure>(total), usualLevel).mean;
        const double revenue = amount(statement, u"money.revenue"_s);
        const double costs = amount(statement, u"money.material_cost"_s) +
                             amount(statement, u"money.conversion_cost"_s) + amount(statement, u"money.rate_cost"_s);
        // Each is rounded as its interval deserves, to less than a hundredth.
        QVERIFY2(qAbs(amount(statement, u"money.margin"_s) - margin) < 0.01 * qAbs(margin),
                 qPrintable(text(statement, u"money.margin"_s)));
        QVERIFY(qAbs(revenue - costs - margin) < 0.01 * revenue);
        QCOMPARE(text(statement, u"money.title"_s), u"Money: Day cream, EUR"_s);
        QVERIFY(text(statement, u"money.payback"_s).startsWith(u"It costs 90,000 EUR"_s));
        QVERIFY(text(statement, u"money.note"_s).startsWith(u"Exploratory."_s));
    }

    void nobodyWithoutAProductSeesMoney()
    {
        testing::TubeRun run;
        Selection selection;
        OeePanel panel(run.document, run.runner, selection);
        panel.resize(500, 800);
        panel.show();
        QVERIFY(run.result());
        const auto* statement = panel.findChild<MoneyStatement*>();
        const auto* card = panel.findChild<QLabel*>(u"margin_per_hour"_s);
        auto* losses = panel.findChild<LossPanel*>();
        QTRY_VERIFY(statement->isVisible() && card->isVisible());
        losses->setUnit(LossUnit::Money);
        QCOMPARE(losses->view().model()->index(0, 0).data().toString(), u"Margin at the rated pace"_s);
        run.document.replace(*loadFile("builtin:cosmetics").file, {});
        QVERIFY(run.result());
        QTRY_VERIFY(!statement->isVisible() && !card->isVisible());
        QCOMPARE(losses->unit(), LossUnit::Percent);
        QCOMPARE(losses->view().model()->index(0, 0).data().toString(), u"Scheduled time"_s);
        for (const QToolButton* button : losses->findChildren<QToolButton*>())
            QVERIFY(button->isHidden() == (button->text() == u"money"_s));
    }
};

LINETWIN_TEST(MoneyStatementTest)
#include "MoneyStatementTest.moc"
