// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/properties/ProductSetting.h"

#include "app/commands/ProductCommands.h"
#include "app/properties/PropertyPanel.h"
#include "app/properties/StationReading.h"
#include "engine/io/Files.h"
#include "tests/TestMain.h"
#include "tests/app/OpenWhatIf.h"

#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace linetwin;
using namespace linetwin::app;

namespace {

constexpr const char* pricedYaml = "name: Plant\n"
                                   "topology:\n"
                                   "  stations:\n"
                                   "    - {name: Filler, output_type: Tube}\n"
                                   "    - {name: Packer, batch_in: 12, output_type: Case}\n"
                                   "baseline:\n"
                                   "  Filler: {uph: 6000, performance: {jam_prob: 0.01}, reliability: {mtbf_min: 90}}\n"
                                   "  Packer: {uph: 600, performance: {jam_prob: 0.02}}\n"
                                   "products:\n"
                                   "  Gel: {}\n"
                                   "  Balm: {jam_prob_multiplier: 1.5, cycle_time_multiplier: 1.25}\n"
                                   "  Oil: {breakdown_multiplier: 0}\n"
                                   "run: {product: Gel}\n";

} // namespace

class ProductSettingTest : public QObject {
    Q_OBJECT

    std::unique_ptr<ProjectDocument> m_document;
    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<PropertyPanel> m_panel;

    template <class Widget> Widget* part(const char* name) const
    {
        auto* found = m_panel->findChild<Widget*>(QString::fromLatin1(name));
        if (!found)
            qFatal("there is no %s", name);
        return found;
    }
    QComboBox* choice() const { return part<QComboBox>("product"); }
    QString text(const char* label) const
    {
        const auto* found = part<QLabel>(label);
        return found->isVisible() ? found->text().replace(QChar(0xa0), u' ') : QString();
    }
    std::optional<ProductChoice> own() const
    {
        return m_document->ownRunSettings(m_document->activeScenario()).product;
    }
    void make(const char* product) { chooseProduct(*m_document, m_document->activeScenario(), ProductChoice(product)); }

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(QStringLiteral("en_US")));
        m_document = std::make_unique<ProjectDocument>();
        m_selection = std::make_unique<Selection>();
        auto file = loadText(pricedYaml, "line.yaml").file;
        QVERIFY(file.has_value());
        testing::openWhatIf(*m_document, *file);
        m_panel = std::make_unique<PropertyPanel>(*m_document, *m_selection);
        m_panel->resize(360, 1200);
        m_panel->show();
        m_panel->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    }

    void aScenarioChoosesAndGoesBackToTheLine()
    {
        QCOMPARE(choice()->currentText(), QStringLiteral("Gel"));
        QCOMPARE(text("product.baseline"), QStringLiteral("baseline Gel"));
        QVERIFY(!part<QToolButton>("product.reset")->isVisible());
        choice()->setFocus();
        QTest::keyClick(choice(), Qt::Key_Down);
        QCOMPARE(own(), std::optional<ProductChoice>("Balm"));
        QVERIFY(part<QToolButton>("product.reset")->isVisible());
        QTest::keyClick(choice(), Qt::Key_Home);
        QCOMPARE(own(), std::optional(ProductChoice())); // none, which is not silence
        part<QToolButton>("product.reset")->click();
        QVERIFY(!own());
        QCOMPARE(choice()->currentText(), QStringLiteral("Gel"));
        QCOMPARE(m_document->undoStack()->count(), 3);
        m_document->setActiveScenario({});
        QCOMPARE(text("product.baseline"), QStringLiteral("default none"));
        QTest::keyClick(choice(), Qt::Key_End);
        QVERIFY(isMadeByLine(m_document->line(), "Oil"));
    }

    void isHiddenWhereThereIsNoProduct()
    {
        QVERIFY(part<QPushButton>("productsWanted")->isVisible());
        testing::openWhatIf(*m_document);
        QVERIFY(!choice()->isVisible());
        QVERIFY(!part<QPushButton>("productsWanted")->isVisible());
        addProduct(*m_document);
        QVERIFY(choice()->isVisible());
    }

    /// 0.01 · 1.5 = 1.5 %; 6000 / 1.25 = 4800; a mean time over 0 is never.
    void aStationsValuesAreShownAsTheProductMakesThem()
    {
        m_selection->set({"Filler"});
        QCOMPARE(text("performance.jam_prob.note"), QString());
        make("Balm");
        QCOMPARE(text("performance.jam_prob.note"), QStringLiteral("× 1.5 by Balm = 1.5 %"));
        QVERIFY2(text("uph.note").startsWith(QStringLiteral("÷ 1.25 by Balm = 4,800")), qPrintable(text("uph.note")));
        QCOMPARE(text("reliability.mtbf_min.note"), QString());
        make("Oil");
        QCOMPARE(text("reliability.mtbf_min.note"), QStringLiteral("÷ 0 by Oil = never"));
        // Of stations that differ there is no common value.
        make("Balm");
        m_selection->set({"Filler", "Packer"});
        QCOMPARE(text("performance.jam_prob.note"), QStringLiteral("× 1.5 by Balm"));
    }

    /// Stops of the work itself come more often: 6000 / 1.5 = 4000 cycles; those by the clock do not.
    void soAreIntervalsOfStops()
    {
        auto file =
            loadText(std::string(pricedYaml) + "line_stops: {air: {every: 600, time_min: 5}}\n", "line.yaml").file;
        QVERIFY(file.has_value());
        const auto stop = [&](const char* name, StopTrigger trigger, double every) {
            auto& values = file->line.baseline["Filler"].parameters;
            values[{ParameterId::StopPer, name}] = static_cast<double>(trigger);
            values[{ParameterId::StopEvery, name}] = every;
            values[{ParameterId::StopTimeMin, name}] = 1;
            values[{ParameterId::StopState, name}] = 1; // JAMMED
        };
        stop("tray", StopTrigger::Cycles, 6000);
        stop("check", StopTrigger::Clock, 60);
        testing::openWhatIf(*m_document, *file);
        make("Balm");
        const std::vector<std::string> stations{"Filler"};
        const StationReading reading(*m_document, stations);
        const auto product = [&](const char* name) {
            return reading.contentOf({ParameterId::StopEvery, name}).product.replace(QChar(0xa0), u' ');
        };
        QCOMPARE(product("tray"), QStringLiteral("÷ 1.5 by Balm = 4,000 cycles"));
        QCOMPARE(product("check"), QString());
    }

    void aLongNameMakesNoRowWide()
    {
        const int before = m_panel->minimumSizeHint().width();
        renameProduct(*m_document, "Gel", std::string(64, 'W'));
        renameProduct(*m_document, "Balm", std::string(63, 'W'));
        QCoreApplication::processEvents();
        QVERIFY(m_panel->minimumSizeHint().width() <= before);
        QVERIFY(m_panel->width() <= 360);
        make(std::string(63, 'W').c_str());
        m_selection->set({"Filler"});
        QCoreApplication::processEvents();
        QVERIFY2(m_panel->width() <= 360, qPrintable(QString::number(m_panel->width())));
    }

    void aProductThatIsGoneIsSaid()
    {
        make("Soap");
        QCOMPARE(choice()->currentText(), QStringLiteral("Soap"));
        QVERIFY(text("product.baseline").startsWith(QStringLiteral("\u26A0")));
        QVERIFY(part<QLabel>("fieldNotes")->text().contains(QStringLiteral("Soap")));
    }
};

LINETWIN_TEST(ProductSettingTest)
#include "ProductSettingTest.moc"
