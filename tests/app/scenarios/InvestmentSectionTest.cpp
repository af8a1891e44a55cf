// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scenarios/InvestmentSection.h"

#include "app/commands/InvestmentCommands.h"
#include "app/commands/ProductCommands.h"
#include "app/quantities/QuantityEdit.h"
#include "app/scenarios/ExcludesEdit.h"
#include "app/scenarios/ScenarioDetails.h"
#include "app/settings/Theme.h"
#include "tests/TestMain.h"
#include "tests/app/OpenWhatIf.h"
#include "tests/app/scenarios/SampleDocument.h"

#include <QCheckBox>
#include <QLabel>
#include <QLayout>
#include <QLocale>
#include <QMenu>
#include <QScrollArea>
#include <QStyle>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace linetwin;
using namespace linetwin::app;

/// The details of "bigger buffer" on a line that makes a product.
class InvestmentSectionTest : public QObject {
    Q_OBJECT

    std::unique_ptr<ProjectDocument> m_document;
    std::unique_ptr<ScenarioDetails> m_details;

    template <class Widget> Widget* part(const char* name) const
    {
        auto* found = m_details->findChild<Widget*>(QString::fromLatin1(name));
        if (!found)
            qFatal("there is no %s", name);
        return found;
    }
    const std::optional<Investment>& investment() const { return m_document->scenarios().front().scenario.investment; }
    int steps() const { return m_document->undoStack()->count(); }
    QString title() const { return part<QToolButton>("investment.title")->text().replace(QChar(0xa0), u' '); }
    void type(const char* name, const QString& typed) const
    {
        auto* editor = part<QuantityEdit>(name);
        editor->setFocus();
        QTest::keySequence(editor, QKeySequence::SelectAll);
        QTest::keyClicks(editor, typed);
        QTest::keyClick(editor, Qt::Key_Return);
    }

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(QStringLiteral("en_US")));
        m_document = std::make_unique<ProjectDocument>();
        LoadedFile file = sampleFile();
        file.line.currency = "EUR";
        file.line.products = {Product{.name = "Gel", .materialType = "Tube"}};
        testing::openWhatIf(*m_document, file);
        m_document->addScenario(emptyScenario("second & last"), {});
        m_details = std::make_unique<ScenarioDetails>(*m_document);
        m_details->showEntry(m_document->activeScenario());
        m_details->resize(320, 800);
        m_details->show();
        m_details->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_details.get()));
    }

    void isFoldedAwayUntilItIsWanted()
    {
        auto* unfold = part<QToolButton>("investment.title");
        auto* cost = part<QuantityEdit>("investment.cost");
        QVERIFY(unfold->isVisible() && !cost->isVisible());
        QCOMPARE(title(), QStringLiteral("Investment"));
        unfold->setFocus();
        QTest::keyClick(unfold, Qt::Key_Space);
        QVERIFY(cost->isVisible());
    }

    /// There it takes the place of the description, which is near again when it is wanted.
    void inALowPanelItsFieldsHaveTheRoom()
    {
        m_details->resize(232, 300);
        QCoreApplication::processEvents();
        auto* notes = part<QWidget>("description");
        QVERIFY(notes->isVisible());
        part<QToolButton>("investment.title")->click();
        QVERIFY(!notes->isVisible());
        QCoreApplication::processEvents();
        QVERIFY(part<QScrollArea>("investment.area")->height() > 150);
        QVERIFY2(m_details->width() == 232, qPrintable(QString::number(m_details->width())));
        const auto* fields = part<QScrollArea>("investment.area");
        const int room = fields->viewport()->width() - fields->style()->pixelMetric(QStyle::PM_ScrollBarExtent);
        const int needed = fields->widget()->minimumSizeHint().width();
        QVERIFY2(needed <= room, qPrintable(QStringLiteral("%1 of %2").arg(needed).arg(room)));
        m_details->editDescription();
        QVERIFY(notes->isVisible());
    }

    void foldedAwayItTakesNoRoomFromALowPanel()
    {
        const int with = m_details->layout()->minimumSize().height();
        removeProduct(*m_document, "Gel");
        const int without = m_details->layout()->minimumSize().height();
        QVERIFY2(with <= without + gridUnit, qPrintable(QStringLiteral("%1, %2").arg(with).arg(without)));
    }

    void aCostBringsTheRest()
    {
        part<QToolButton>("investment.title")->click();
        QVERIFY(!part<QuantityEdit>("investment.life_years")->isEnabled());
        type("investment.cost", QStringLiteral("30000"));
        QCOMPARE(title(), QStringLiteral("Investment: 30,000 EUR"));
        type("investment.life_years", QStringLiteral("8"));
        type("investment.discount_rate", QStringLiteral("6"));
        type("investment.operating_hours_per_year", QStringLiteral("5000"));
        QTest::mouseClick(part<QCheckBox>("investment.combine.field"), Qt::LeftButton, {}, {8, 10});
        const Investment expected{.cost = 30000,
                                  .operatingHoursPerYear = 5000,
                                  .discountRate = 0.06,
                                  .lifeYears = 8,
                                  .excludes = {},
                                  .multiplies = true};
        QVERIFY(investment() == std::optional(expected));
        QCOMPARE(steps(), 5);
        // Without a cost there is none.
        part<QWidget>("investment.cost.field")->findChild<QToolButton*>()->click();
        QVERIFY(!investment());
        m_document->undoStack()->undo();
        QVERIFY(investment() == std::optional(expected));
    }

    void otherScenariosAreExcludedByTicks()
    {
        part<QToolButton>("investment.title")->click();
        type("investment.cost", QStringLiteral("100"));
        auto* excludes = part<ExcludesEdit>("investment.excludes.field");
        Q_EMIT excludes->menu()->aboutToShow();
        const auto actions = excludes->menu()->actions();
        QCOMPARE(actions.size(), 1); // not itself
        actions.front()->trigger();
        QCOMPARE(investment()->excludes, std::vector<std::string>{"second & last"});
        m_document->undoStack()->undo();
        QVERIFY(investment()->excludes.empty());
    }

    void isHiddenWhereNothingIsToldInMoney()
    {
        QVERIFY(part<InvestmentSection>("")->isVisible());
        removeProduct(*m_document, "Gel");
        QVERIFY(!part<InvestmentSection>("")->isVisible());
        m_document->undoStack()->undo();
        m_details->showEntry(std::nullopt); // the Baseline costs nothing
        QVERIFY(!part<InvestmentSection>("")->isVisible());
    }

    void aRateWithoutALifeIsWarnedOf()
    {
        part<QToolButton>("investment.title")->click();
        type("investment.cost", QStringLiteral("100"));
        type("investment.discount_rate", QStringLiteral("6"));
        const auto* note = part<QLabel>("investment.discount_rate.note");
        QVERIFY(note->isVisible() && note->text().contains(QStringLiteral("life_years")));
    }

    void aScenarioThatIsOnlyLookedAtIsWarnedOf()
    {
        const ScenarioId shown = m_document->scenarios().front().id;
        setInvestment(*m_document, shown, Investment{.cost = 100, .discountRate = 0.06});
        m_document->setActiveScenario(m_document->scenarios().back().id);
        m_details->showEntry(shown);
        part<QToolButton>("investment.title")->click();
        QVERIFY(part<QLabel>("investment.discount_rate.note")->text().contains(QStringLiteral("life_years")));
    }
};

LINETWIN_TEST(InvestmentSectionTest)
#include "InvestmentSectionTest.moc"
