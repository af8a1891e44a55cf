// SPDX-License-Identifier: GPL-3.0-or-later
// The welcome page and the examples, with real keys and clicks.
#include "app/commands/SetParameter.h"
#include "app/settings/Languages.h"
#include "app/settings/Settings.h"
#include "app/text/Numbers.h"
#include "app/text/Texts.h"
#include "app/window/WelcomeCards.h"
#include "app/window/WelcomePage.h"
#include "tests/TestMain.h"
#include "tests/app/window/WindowTest.h"

#include <QAccessible>
#include <QAction>
#include <QLabel>
#include <QMenu>

using namespace linetwin;
using namespace linetwin::app;
using namespace linetwin::app::testing;

namespace {

const QString cosmetics = QStringLiteral("builtin:cosmetics");
const QString cups = QStringLiteral("builtin:yoghurt_cups");

WelcomePage* page(TestWindow& window)
{
    return window.findChild<WelcomePage*>();
}

template <class T = QAbstractButton> T* named(TestWindow& window, const QString& name)
{
    return window.findChild<T*>(name);
}

bool showStarted(TestWindow& window)
{
    window.show();
    window.start({});
    window.activateWindow();
    return QTest::qWaitForWindowActive(&window);
}

void press(TestWindow& window, Qt::Key key)
{
    QTest::keyClick(window.focusWidget(), key);
}

bool hasNoErrors(TestWindow& window)
{
    return std::ranges::none_of(window.document().findings(),
                                [](const Finding& each) { return each.severity == Severity::Error; });
}

QStringList visibleDocks(TestWindow& window)
{
    QStringList names;
    for (const QDockWidget* dock : window.findChildren<QDockWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
        if (!dock->isHidden())
            names << dock->objectName();
    }
    return names;
}

} // namespace

class WelcomeTest : public WindowTest {
    Q_OBJECT

    QString writeScenario(const char* name) const
    {
        QFile file(path(name));
        if (file.open(QIODevice::WriteOnly))
            file.write("line: builtin:cosmetics\nequipment:\n  Filler: {buffer_capacity: 500}\n");
        return file.fileName();
    }

private Q_SLOTS:
    /// German takes more lines.
    void summariesAreWhole()
    {
        useLanguage(QStringLiteral("de"));
        QAction action;
        WelcomePage welcome(&action, &action);
        welcome.resize(1366, 700);
        welcome.show();
        QVERIFY(QTest::qWaitForWindowExposed(&welcome));
        for (const auto* card : welcome.findChildren<ExampleCard*>())
            QCOMPARE_GE(card->height(), card->heightForWidth(card->width()));
        useLanguage(QStringLiteral("en"));
    }

    void noFileShowsThePageAndAFileDoesNot()
    {
        TestWindow window;
        QVERIFY(showStarted(window));
        QVERIFY(page(window)->isVisible());
        QCOMPARE(visibleDocks(window), QStringList());
        QVERIFY(!named<QAction>(window, QStringLiteral("save"))->isEnabled());
        QVERIFY(!named(window, QStringLiteral("welcomeBack"))->isVisible());
        press(window, Qt::Key_Escape);
        QVERIFY(page(window)->isVisible());

        TestWindow withFile;
        withFile.show();
        withFile.start({cosmetics});
        QVERIFY(!page(withFile)->isVisible());
        QCOMPARE(withFile.document().line().name, std::string("Cosmetics line"));
    }

    void eachExampleOpensWithItsScenarios_data()
    {
        QTest::addColumn<QString>("argument");
        QTest::addColumn<bool>("byMenu");
        for (const ExampleLine& example : exampleLines()) {
            QTest::addRow("card %s", example.argument.c_str()) << toQString(example.argument) << false;
            QTest::addRow("menu %s", example.argument.c_str()) << toQString(example.argument) << true;
        }
    }
    void eachExampleOpensWithItsScenarios()
    {
        QFETCH(QString, argument);
        QFETCH(bool, byMenu);
        const ExampleLine& example = *std::ranges::find(exampleLines(), argument.toStdString(), &ExampleLine::argument);
        TestWindow window;
        QVERIFY(showStarted(window));
        if (byMenu)
            named<QAction>(window, QStringLiteral("open_") + argument)->trigger();
        else
            QTest::mouseClick(named(window, argument), Qt::LeftButton);
        QVERIFY(!page(window)->isVisible());
        const auto& scenarios = window.document().scenarios();
        QCOMPARE(scenarios.size(), example.scenarios.size() - 1); // "today" is what the Baseline shows
        for (std::size_t i = 0; i < scenarios.size(); ++i) {
            QCOMPARE(scenarios[i].scenario.name, example.scenarios[i + 1].title);
            QVERIFY(!scenarios[i].scenario.overrides.empty());
            window.document().setActiveScenario(scenarios[i].id);
            QVERIFY(hasNoErrors(window));
            QCOMPARE(named<QLabel>(window, QStringLiteral("description"))->text(),
                     toQString(example.scenarios[i + 1].description));
            QVERIFY(window.windowTitle().contains(toQString(example.title)));
        }
        window.document().setActiveScenario(std::nullopt);
        QCOMPARE(named<QLabel>(window, QStringLiteral("description"))->text(), toQString(example.summary));
        QVERIFY(!window.document().isModified());
        QVERIFY(named<QAction>(window, QStringLiteral("save"))->isEnabled());
        QVERIFY(visibleDocks(window).contains(QStringLiteral("propertiesDock")));
    }

    /// The Baseline stands for the scenario that is left out, so that one must say nothing of its own.
    void theScenarioLeftOutIsTheLineAsItIs()
    {
        for (const ExampleLine& example : exampleLines()) {
            const LoadedFile today = loadFile(example.scenarios.front().argument).file.value();
            const LoadedFile first = loadFile(example.scenarios.at(1).argument).file.value();
            QVERIFY(today.scenario.overrides.empty());
            QVERIFY(today.scenario.settings == first.scenario.settings);
        }
    }

    void anExampleIsNeverWrittenTo()
    {
        const QString file = path(QStringLiteral("mine.yaml"));
        TestWindow window;
        QVERIFY(showStarted(window));
        QTest::mouseClick(named(window, cups), Qt::LeftButton);
        DialogAnswers cancelling({cancelDialog()});
        QTest::keySequence(&window, QKeySequence::Save);
        QVERIFY(cancelling.areAllUsed());
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        DialogAnswers answers({saveAsProject(folder(), QStringLiteral("mine"), true)});
        QTest::keySequence(&window, QKeySequence::Save);
        QVERIFY(answers.areAllUsed());
        QTRY_COMPARE(window.document().project().path, file);
        QVERIFY(QFile::exists(file));
    }

    void unsavedChangesAreAskedAbout()
    {
        TestWindow window;
        QVERIFY(showStarted(window));
        QTest::mouseClick(named(window, cosmetics), Qt::LeftButton);
        setParameter(window.document(), "Filler", ParameterId::BufferCapacity, 123);
        named<QAction>(window, QStringLiteral("welcome"))->trigger();
        QVERIFY(page(window)->isVisible());
        QVERIFY(window.isWindowModified());
        DialogAnswers cancelling({app::press(QMessageBox::Cancel)});
        QTest::mouseClick(named(window, cups), Qt::LeftButton);
        QVERIFY(cancelling.areAllUsed());
        QVERIFY(page(window)->isVisible());
        QCOMPARE(window.document().value("Filler", ParameterId::BufferCapacity), ParameterValue(123));
        press(window, Qt::Key_Escape);
        QVERIFY(!page(window)->isVisible());
        QVERIFY(named<QAction>(window, QStringLiteral("undo"))->isEnabled());
        QVERIFY(visibleDocks(window).contains(QStringLiteral("propertiesDock")));
        DialogAnswers discarding({app::press(QMessageBox::Discard)});
        named<QAction>(window, QStringLiteral("newLine"))->trigger();
        QVERIFY(discarding.areAllUsed());
        QVERIFY(window.document().line().stations.empty());
        QVERIFY(!window.document().isModified());
    }

    void theKeyboardAloneOpensAnExample()
    {
        TestWindow window;
        QVERIFY(showStarted(window));
        QCOMPARE(window.focusWidget(), named(window, cosmetics));
        press(window, Qt::Key_Tab);
        QCOMPARE(window.focusWidget()->objectName(), toQString(exampleLines().at(1).argument));
        press(window, Qt::Key_Return);
        QVERIFY(!page(window)->isVisible());
        QCOMPARE(window.document().line().name, exampleLines().at(1).title);
    }

    void aSmallWindowScrollsToTheCardWithTheFocus()
    {
        TestWindow window;
        QVERIFY(showStarted(window));
        window.resize(1000, 650);
        auto* last = named(window, toQString(exampleLines().back().argument));
        QTRY_VERIFY(last->visibleRegion().boundingRect() != last->rect());
        for (std::size_t i = 1; i < exampleLines().size(); ++i)
            press(window, Qt::Key_Tab);
        QCOMPARE(window.focusWidget(), last);
        QTRY_COMPARE(last->visibleRegion().boundingRect(), last->rect());
    }

    void recentFilesAreOfferedAndMissingOnesAreGrey()
    {
        const QString there = writeScenario("a_rather_long_name_of_a_scenario_that_nobody_ever_wanted_to_shorten.yaml");
        const QString gone = path(QStringLiteral("gone.yaml"));
        Settings().addRecentFile(there);
        Settings().addRecentFile(gone);
        TestWindow window;
        QVERIFY(showStarted(window));
        const auto buttons = page(window)->findChildren<RecentFileButton*>();
        QCOMPARE(buttons.size(), 2);
        QVERIFY(!buttons[0]->isEnabled());
        QVERIFY(buttons[0]->accessibleDescription().contains(QStringLiteral("Not found")));
        QVERIFY(buttons[1]->accessibleDescription().contains(folder()));
        buttons[1]->setFocus();
        press(window, Qt::Key_Return);
        QVERIFY(!page(window)->isVisible());
        QCOMPARE(window.document().scenarios().front().path, there);
    }

    void aRejectedFileLeavesThePageAndSaysWhy()
    {
        QFile file(path(QStringLiteral("bad.yaml")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("topology: 3\n");
        file.close();
        Settings().addRecentFile(file.fileName());
        TestWindow window;
        QVERIFY(showStarted(window));
        QTest::mouseClick(page(window)->findChild<RecentFileButton*>(), Qt::LeftButton);
        QVERIFY(page(window)->isVisible());
        const auto* bar = window.messageBar();
        QVERIFY(bar->isVisible() && bar->text().contains(QStringLiteral("bad.yaml")));
        QVERIFY(!bar->text().contains(QStringLiteral("You still see")));
    }

    void closingOnThePageKeepsTheLayout()
    {
        {
            TestWindow window;
            QVERIFY(showStarted(window));
            QVERIFY(window.close());
        }
        TestWindow window;
        window.show();
        window.start({cosmetics});
        QVERIFY(visibleDocks(window).contains(QStringLiteral("oeeDock")));
    }

    void aScreenReaderHearsTheCards()
    {
        TestWindow window;
        QVERIFY(showStarted(window));
        for (const ExampleLine& example : exampleLines()) {
            auto* face = QAccessible::queryAccessibleInterface(named(window, toQString(example.argument)));
            QVERIFY(face);
            QCOMPARE(face->text(QAccessible::Name), toQString(example.title));
            QVERIFY(face->text(QAccessible::Description).contains(withUnitsAttached(toQString(example.summary))));
            QCOMPARE(face->role(), QAccessible::Button);
        }
    }
};

LINETWIN_TEST(WelcomeTest)
#include "WelcomeTest.moc"
