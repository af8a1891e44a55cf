// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/products/ProductsPanel.h"

#include "app/commands/ProductCommands.h"
#include "app/products/ProductTexts.h"
#include "app/quantities/ChoiceEdit.h"
#include "app/quantities/CurrencyEdit.h"
#include "app/quantities/QuantityEdit.h"
#include "app/settings/Theme.h"
#include "app/settings/TypedText.h"
#include "engine/io/Files.h"
#include "tests/TestMain.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

#include <memory>

using namespace linetwin;
using namespace linetwin::app;

namespace {

constexpr const char* emptyYaml = "name: Plant\n"
                                  "topology:\n"
                                  "  stations:\n"
                                  "    - {name: Filler, output_type: Tube}\n"
                                  "    - {name: Packer, batch_in: 12, output_type: Case}\n";
constexpr const char* productsYaml =
    "currency: EUR\n"
    "products:\n"
    "  Gel: {sku: G-1, material_type: Tube, material_cost: 0.41, conversion_cost: 0.02, selling_price: 0.66}\n"
    "  Balm: {material_type: Tube, jam_prob_multiplier: 1.5, material_cost: 0.9, selling_price: 0.8}\n"
    "run: {product: Gel}\n";

} // namespace

class ProductsPanelTest : public QObject {
    Q_OBJECT

    std::unique_ptr<ProjectDocument> m_document;
    std::unique_ptr<ProductsPanel> m_panel;

    template <class Widget> Widget* part(const char* name) const
    {
        auto* found = m_panel->findChild<Widget*>(QString::fromLatin1(name));
        if (!found)
            qFatal("there is no %s", name);
        return found;
    }
    QTreeWidget* list() const { return part<QTreeWidget>("products.list"); }
    QString text(const char* label) const
    {
        const auto* found = part<QLabel>(label);
        return found->isVisible() ? plain(found->text()) : QString();
    }
    static QString plain(QString text) { return text.replace(QChar(0xa0), u' ').replace(QChar(0x202f), u' '); }
    void showLine(const QByteArray& yaml)
    {
        auto file = loadText(yaml.toStdString(), "line.yaml").file;
        QVERIFY(file.has_value());
        m_document->replace(*file, {});
    }
    QStringList names() const
    {
        QStringList found;
        for (int row = 0; row < list()->topLevelItemCount(); ++row)
            found << list()->topLevelItem(row)->text(0);
        return found;
    }
    const Product& product(const char* name) const { return *findProduct(m_document->line(), name); }
    QUndoStack& stack() const { return *m_document->undoStack(); }
    bool isEmptyPage() const { return part<QStackedWidget>("products.pages")->currentIndex() == 0; }
    template <class Editor> void type(const char* name, const QString& typed) const
    {
        auto* editor = part<Editor>(name);
        editor->setFocus();
        QTest::keySequence(editor, QKeySequence::SelectAll);
        QTest::keyClicks(editor, typed);
        QTest::keyClick(editor, Qt::Key_Return);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        list()->setFocus();
        QTest::keyClick(list(), key, modifiers);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QStringLiteral("en_US")));
        applyTheme(ColorScheme::Light);
        QTest::failOnWarning(QRegularExpression(QStringLiteral("QObject::|QPainter::|QWidget::|No icon")));
    }

    void init()
    {
        m_document = std::make_unique<ProjectDocument>();
        showLine(QByteArray(emptyYaml) + productsYaml);
        m_panel = std::make_unique<ProductsPanel>(*m_document);
        m_panel->resize(900, 900);
        m_panel->show();
        m_panel->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    }

    void aLineWithoutAProductSaysWhatTheyAreForAndAddsOne()
    {
        showLine(emptyYaml);
        QVERIFY(isEmptyPage());
        QVERIFY(text("products.empty").contains(QStringLiteral("money")));
        m_panel->enter();
        auto* first = part<QPushButton>("products.first");
        QTRY_VERIFY(first->hasFocus());
        QTest::keyClick(first, Qt::Key_Space);
        QVERIFY(!isEmptyPage());
        QCOMPARE(names(), QStringList{QStringLiteral("Product")});
        QVERIFY(isMadeByLine(m_document->line(), "Product"));
        // To be named at once.
        auto* name = part<QLineEdit>("product.name");
        QTRY_VERIFY(name->hasFocus());
        QTest::keyClicks(name, QStringLiteral("Soap"));
        QTest::keyClick(name, Qt::Key_Return);
        QVERIFY(isMadeByLine(m_document->line(), "Soap"));
        QCOMPARE(names(), QStringList{QStringLiteral("Soap")});
        stack().undo();
        stack().undo();
        QVERIFY(isEmptyPage());
    }

    /// 0.66 - 0.41 - 0.02 = 0.23; 0.8 - 0.9 = -0.1, without the errors of binary fractions.
    void theListAndTheFormShowTheUnitMargin()
    {
        QCOMPARE(names(), (QStringList{QStringLiteral("Gel"), QStringLiteral("Balm")}));
        QCOMPARE(plain(list()->topLevelItem(0)->text(1)), QStringLiteral("0.23 EUR per Tube · made by the line"));
        QCOMPARE(text("product.margin.value"), QStringLiteral("0.23 EUR per Tube"));
        QCOMPARE(text("product.makers"), QStringLiteral("the line, and every scenario that chooses no other"));
        press(Qt::Key_Down);
        QCOMPARE(text("product.margin.value"), QStringLiteral("\u22120.1 EUR per Tube"));
        QVERIFY(text("product.margin.note").contains(QStringLiteral("loses")));
        QCOMPARE(text("product.makers"), QStringLiteral("nobody yet"));
        QTest::mouseClick(part<QPushButton>("product.choose"), Qt::LeftButton);
        QVERIFY(isMadeByLine(m_document->line(), "Balm"));
        QVERIFY(!part<QPushButton>("product.choose")->isVisible());
    }

    void everyEditIsOneStep()
    {
        type<QLineEdit>("product.sku", QStringLiteral("G-2"));
        type<QuantityEdit>("product.selling_price", QStringLiteral("0.7"));
        type<QuantityEdit>("product.jam_prob_multiplier", QStringLiteral("1.5"));
        type<QuantityEdit>("products.operating_hours_per_year", QStringLiteral("4000"));
        QCOMPARE(stack().count(), 4);
        QCOMPARE(product("Gel").sku, std::string("G-2"));
        QCOMPARE(product("Gel").sellingPrice, std::optional(0.7));
        QCOMPARE(product("Gel").jamProbMultiplier, std::optional(1.5));
        QCOMPARE(m_document->line().operatingHoursPerYear, std::optional(4000.0));
        QCOMPARE(text("product.margin.value"), QStringLiteral("0.27 EUR per Tube"));
        // A factor of 1 says nothing.
        type<QuantityEdit>("product.jam_prob_multiplier", QStringLiteral("1"));
        QVERIFY(!product("Gel").jamProbMultiplier);
        // A price can be left out again.
        auto* price = part<QWidget>("product.selling_price.field");
        price->findChild<QToolButton*>()->click();
        QVERIFY(!product("Gel").sellingPrice);
        while (stack().canUndo())
            stack().undo();
        QCOMPARE(part<QuantityEdit>("product.selling_price")->value(), ParameterValue(0.66));
    }

    void theTypeIsOneOfTheLinesOutputs()
    {
        auto* type = part<ChoiceEdit>("product.material_type");
        QCOMPARE(type->count(), 3);
        QCOMPARE(type->currentText(), QStringLiteral("Tube"));
        type->setFocus();
        QTest::keyClick(type, Qt::Key_Down);
        QCOMPARE(product("Gel").materialType, std::string("Case"));
        QCOMPARE(text("product.margin.value"), QStringLiteral("0.23 EUR per Case"));
        QTest::keyClick(type, Qt::Key_Home);
        QCOMPARE(product("Gel").materialType, std::string());
        // Prices without what they are per unit of: said at the choice.
        QVERIFY(text("product.material_type.note").contains(QStringLiteral("material_type")));
    }

    void keysOfTheList()
    {
        press(Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(names(), (QStringList{QStringLiteral("Gel"), QStringLiteral("Gel 2"), QStringLiteral("Balm")}));
        QCOMPARE(list()->currentItem()->text(0), QStringLiteral("Gel 2"));
        press(Qt::Key_F2);
        auto* name = part<QLineEdit>("product.name");
        QTRY_VERIFY(name->hasFocus());
        QTest::keyClicks(name, QStringLiteral("Gel 200 ml"));
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(list()->currentItem()->text(0), QStringLiteral("Gel 200 ml"));
        press(Qt::Key_Delete);
        QCOMPARE(list()->currentItem()->text(0), QStringLiteral("Balm"));
        QVERIFY(list()->hasFocus());
        press(Qt::Key_Insert);
        QCOMPARE(names().back(), QStringLiteral("Product"));
        while (stack().canUndo())
            stack().undo();
        QCOMPARE(names(), (QStringList{QStringLiteral("Gel"), QStringLiteral("Balm")}));
    }

    void aNameThatIsTakenIsSaidAtTheField()
    {
        type<QLineEdit>("product.name", QStringLiteral("Balm"));
        QCOMPARE(stack().count(), 0);
        QVERIFY(text("product.name.note").contains(QStringLiteral("another product")));
        QCOMPARE(part<QLineEdit>("product.name")->text(), QStringLiteral("Gel"));
        type<QLineEdit>("product.name", QStringLiteral("Lotion"));
        QCOMPARE(names().front(), QStringLiteral("Lotion"));
        QCOMPARE(text("product.name.note"), QString());
        type<QLineEdit>("product.name", QStringLiteral("Balm"));
        QVERIFY(!text("product.name.note").isEmpty());
        type<QLineEdit>("product.sku", QStringLiteral("4711"));
        QCOMPARE(text("product.name.note"), QString());
        type<QLineEdit>("product.name", QStringLiteral("Balm"));
        QVERIFY(!text("product.name.note").isEmpty());
        type<QLineEdit>("product.name", QStringLiteral("Lotion"));
        QCOMPARE(text("product.name.note"), QString());
    }

    void deletingSaysWhoMadeIt()
    {
        Scenario summer;
        summer.name = "Summer";
        summer.settings.product = ProductChoice("Gel");
        m_document->addScenario(summer, {});
        press(Qt::Key_Delete);
        const QString notice = text("products.notice");
        QVERIFY2(notice.contains(QStringLiteral("The line made “Gel”")), qPrintable(notice));
        QVERIFY2(notice.contains(QStringLiteral("Summer")), qPrintable(notice));
        stack().undo();
        QVERIFY(text("products.notice").isEmpty());
        QCOMPARE(list()->currentItem()->text(0), QStringLiteral("Gel"));
    }

    void aCurrencyIsFoundByLettersOrName()
    {
        auto* currency = part<CurrencyEdit>("products.currency");
        QCOMPARE(currency->currentText(), QStringLiteral("EUR · Euro"));
        const auto typeIt = [&](const char* typed) {
            currency->setFocus();
            currency->lineEdit()->selectAll();
            QTest::keyClicks(currency->lineEdit(), QString::fromLatin1(typed));
            QTest::keyClick(currency->lineEdit(), Qt::Key_Return);
        };
        typeIt("chf");
        QCOMPARE(m_document->line().currency, std::string("CHF"));
        QCOMPARE(currency->currentText(), QStringLiteral("CHF · Swiss Franc"));
        typeIt("norway");
        QCOMPARE(m_document->line().currency, std::string("NOK"));
        typeIt("EUX");
        QCOMPARE(m_document->line().currency, std::string("NOK"));
        QVERIFY2(text("products.currency.note").contains(QStringLiteral("EUX")),
                 qPrintable(text("products.currency.note")));
        typeIt("EUR");
        QCOMPARE(text("products.currency.note"), QString());
        QCOMPARE(stack().count(), 3);
        currency->setFocus();
        currency->lineEdit()->clear();
        QTest::keyClick(currency->lineEdit(), Qt::Key_Return);
        QCOMPARE(m_document->line().currency, std::string());
        QCOMPARE(text("product.margin.value"), QStringLiteral("0.23 per Tube"));
    }

    /// Cost rates of a station beside a conversion cost may count a cost twice: said at the conversion cost.
    void aWarningOfTheCostsStandsAtTheirField()
    {
        showLine(QByteArray(emptyYaml) + productsYaml + "baseline: {Filler: {cost_rates: {labor_per_hour: 50}}}\n");
        QVERIFY(text("product.conversion_cost.note").contains(QStringLiteral("twice")));
    }

    void whatIsTypedIsTakenOverBeforeSaving()
    {
        auto* price = part<QuantityEdit>("product.selling_price");
        price->setFocus();
        QTest::keySequence(price, QKeySequence::SelectAll);
        QTest::keyClicks(price, QStringLiteral("0.9"));
        QVERIFY(price->hasPendingText());
        takeOverTypedText();
        QCOMPARE(product("Gel").sellingPrice, std::optional(0.9));
    }

    void longNamesAndASmallPanelFit()
    {
        renameProduct(*m_document, "Gel", std::string(64, 'W'));
        const auto* area = part<QScrollArea>("products.area");
        for (const int width : {0, 500, 900}) {
            m_panel->resize(width, 500);
            QCoreApplication::processEvents();
            QVERIFY2(m_panel->width() <= std::max(width, 400), qPrintable(QString::number(m_panel->width())));
            // Scrolled up and down only: nothing is cut off at the side.
            QVERIFY2(area->widget()->minimumSizeHint().width() <= area->viewport()->width(),
                     qPrintable(QStringLiteral("%1 of %2")
                                    .arg(area->widget()->minimumSizeHint().width())
                                    .arg(area->viewport()->width())));
        }
    }

    void tabGoesFromTheListThroughTheValuesToTheLine()
    {
        list()->setFocus();
        QStringList reached;
        for (int i = 0; i < 14; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            if (const QString name = QApplication::focusWidget()->objectName(); !name.isEmpty())
                reached << name.section(u'.', -1);
        }
        const QStringList first{QStringLiteral("name"), QStringLiteral("sku"), QStringLiteral("material_type"),
                                QStringLiteral("material_cost")};
        QCOMPARE(reached.mid(0, 4), first);
        QVERIFY2(reached.indexOf(QStringLiteral("selling_price")) <
                     reached.indexOf(QStringLiteral("jam_prob_multiplier")),
                 qPrintable(reached.join(u' ')));
        QVERIFY2(reached.indexOf(QStringLiteral("breakdown_multiplier")) < reached.indexOf(QStringLiteral("currency")),
                 qPrintable(reached.join(u' ')));
    }

    void everyFieldHasANameForScreenReaders()
    {
        for (const QuantityEdit* edit : m_panel->findChildren<QuantityEdit*>())
            QVERIFY2(!edit->accessibleName().isEmpty(), qPrintable(edit->objectName()));
        for (const QToolButton* button : m_panel->findChildren<QToolButton*>()) {
            const bool hasName = !button->accessibleName().isEmpty() || !button->text().isEmpty();
            QVERIFY2(hasName || button->isHidden(), qPrintable(button->objectName()));
        }
    }
};

LINETWIN_TEST(ProductsPanelTest)
#include "ProductsPanelTest.moc"
