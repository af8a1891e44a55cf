// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferences/ActionList.h"
#include "app/preferences/ActionSearch.h"
#include "app/preferences/KeyCapture.h"
#include "app/preferences/PreferencesDialog.h"
#include "app/preferences/ShortcutKeys.h"
#include "app/quantities/QuantityEdit.h"
#include "app/reading/EntrySummary.h"
#include "app/results/ResultTables.h"
#include "app/settings/Appearance.h"
#include "app/settings/Languages.h"
#include "app/settings/SettingValues.h"
#include "app/settings/Settings.h"
#include "app/text/Texts.h"
#include "app/window/ViewState.h"
#include "tests/TestMain.h"
#include "tests/app/window/WholeProject.h"
#include "tests/app/window/WindowTest.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QSettings>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>
#include <QUndoStack>

using namespace linetwin;
using namespace linetwin::app;
using namespace linetwin::app::testing;

Q_DECLARE_METATYPE(linetwin::app::Preferences)

namespace {

constexpr int shortcutsRow = 4;

/// The window with its settings open.
class OpenSettings {
public:
    OpenSettings()
    {
        QVERIFY(window.showAndFocus());
        window.pressKeys(QKeySequence(QStringLiteral("Ctrl+,")));
        dialog = window.findChild<PreferencesDialog*>();
        QVERIFY(dialog);
        QVERIFY(QTest::qWaitForWindowActive(dialog));
    }
    template <class Widget> Widget* part(const char* name) const
    {
        return dialog->findChild<Widget*>(QString::fromLatin1(name));
    }
    void goTo(int page) const { part<QListWidget>("settingsPages")->setCurrentRow(page); }
    /// Brings a value to the next one, by the keyboard.
    void stepUp(const char* name) const
    {
        auto* editor = part<QWidget>(name);
        editor->setFocus();
        if (auto* text = qobject_cast<QLineEdit*>(editor)) {
            text->selectAll();
            QTest::keyClicks(text, QStringLiteral("Anna"));
            QTest::keyClick(text, Qt::Key_Return);
        } else {
            QTest::keyClick(editor, qobject_cast<QComboBox*>(editor) ? Qt::Key_Down : Qt::Key_Up);
        }
    }
    void press(QDialogButtonBox::StandardButton button) const
    {
        dialog->findChild<QDialogButtonBox*>()->button(button)->click();
    }
    /// The row of an action in the table of shortcuts becomes the current one.
    void chooseAction(const QString& text) const
    {
        auto* table = part<QTreeWidget>("shortcuts");
        const auto found = table->findItems(text, Qt::MatchExactly);
        QVERIFY2(!found.isEmpty(), qPrintable(text));
        table->setCurrentItem(found.front());
    }

    TestWindow window;
    PreferencesDialog* dialog = nullptr;
};

/// Types into the search, and gives what is found.
QStringList found(const ActionSearch& search)
{
    QStringList names;
    const auto* tree = search.findChild<QTreeWidget*>();
    for (int row = 0; row < tree->topLevelItemCount(); ++row)
        names << tree->topLevelItem(row)->text(0);
    return names;
}

} // namespace

/// The settings, the keys of actions, and the search over them, with a real window and real keys.
class SettingsWindowTest : public WindowTest {
    Q_OBJECT

private:
    void prepare() override { applyPreferences({}); }
    void cleanUp() override { applyPreferences({}); }

private Q_SLOTS:
    void whatIsChosenAgainMayTakeAwayOthers()
    {
        QWidget window;
        auto* choice = new QComboBox(&window);
        choice->addItems({QStringLiteral("a"), QStringLiteral("b")});
        choice->setCurrentIndex(1);
        const QPointer<QWidget> other = new QWidget(&window);
        const ViewState state(window);
        choice->setCurrentIndex(0);
        connect(choice, &QComboBox::currentIndexChanged, &window, [&other] { delete other.data(); });
        state.restore(window);
        QCOMPARE(choice->currentIndex(), 1);
        QVERIFY(!other);
    }

    void eachValueIsChangedKeptResetAndCancelled_data()
    {
        QTest::addColumn<int>("page");
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("language") << 0 << QByteArray("language");
        QTest::newRow("autosave") << 0 << QByteArray("autosave");
        QTest::newRow("author") << 0 << QByteArray("author");
        QTest::newRow("theme") << 1 << QByteArray("theme");
        QTest::newRow("text size") << 1 << QByteArray("textSize");
        QTest::newRow("motion") << 1 << QByteArray("motion");
        QTest::newRow("number format") << 2 << QByteArray("numberFormat");
        QTest::newRow("rates") << 2 << QByteArray("rates");
        QTest::newRow("times") << 2 << QByteArray("times");
        QTest::newRow("shift") << 3 << QByteArray("shiftHours");
        QTest::newRow("confidence") << 3 << QByteArray("confidence");
        QTest::newRow("relevance") << 3 << QByteArray("relevance");
    }
    void eachValueIsChangedKeptResetAndCancelled()
    {
        QFETCH(int, page);
        QFETCH(QByteArray, name);
        const OpenSettings open;
        open.goTo(page);
        const QByteArray resetName = name + ".reset";
        QVERIFY(open.part<QToolButton>(resetName)->isHidden());
        open.stepUp(name);
        QVERIFY(preferences() != Preferences());
        QVERIFY(Settings().preferences() == preferences());
        QVERIFY(!open.part<QToolButton>(resetName)->isHidden());
        open.part<QToolButton>(resetName)->click();
        QVERIFY(preferences() == Preferences());
        open.stepUp(name);
        QVERIFY(preferences() != Preferences());
        open.press(QDialogButtonBox::Cancel);
        QVERIFY(preferences() == Preferences());
        QVERIFY(Settings().preferences() == Preferences());
    }

    /// What was chosen in forms was another product's and entry's than those that the new views begin with.
    void newViewsEditNothing()
    {
        write(path("p.yaml"), QByteArray(wholeProject).replace("n: {material_type: T", "n: {material_type: U"));
        TestWindow window;
        QVERIFY(window.openFile(path("p.yaml")));
        QVERIFY(window.showAndFocus());
        for (const auto& [action, list] :
             {std::pair("open.productsDock", "products.list"), std::pair("open.calendarDock", "calendar.list")}) {
            window.trigger(action);
            auto* view = window.named<QAbstractItemView>(list);
            QVERIFY2(view && view->model()->rowCount() > 1, list);
            view->setCurrentIndex(view->model()->index(1, 0));
        }
        const QPointer<QAbstractItemView> before = window.named<QAbstractItemView>("calendar.list");
        Preferences larger;
        larger.numberFormat = NumberFormat::Comma;
        applyPreferences(larger);
        QTRY_VERIFY(!before);
        QVERIFY2(window.document().undoStack()->count() == 0, qPrintable(window.document().undoStack()->undoText()));
        QVERIFY(!window.isWindowModified());
    }

    void allValuesAreResetAtOnce()
    {
        const OpenSettings open;
        open.stepUp("author");
        open.goTo(1);
        open.stepUp("textSize");
        const Preferences chosen = preferences();
        QCOMPARE(chosen.textPercent, 110);
        QCOMPARE(chosen.reportAuthor, QStringLiteral("Anna"));
        open.part<QPushButton>("resetAll")->click();
        QVERIFY(preferences() == Preferences());
        QCOMPARE(open.part<QSpinBox>("textSize")->value(), 100);
        open.press(QDialogButtonBox::Ok);
        QVERIFY(Settings().preferences() == Preferences());
    }

    void unitsAreShownAndTypedAtOnce()
    {
        TestWindow window;
        QVERIFY(window.openBuiltin());
        QVERIFY(window.showAndFocus());
        window.selection().set({"Filler"});
        const double before = *window.document().value("Filler", ParameterId::Uph);
        Preferences chosen;
        chosen.rateUnit = RateUnit::Minute;
        applyPreferences(chosen);
        const auto speed = [&window] { return window.named<QuantityEdit>("uph"); };
        QTRY_VERIFY(speed() && speed()->text() != QString::number(before));
        QCOMPARE(*speed()->value(), before);
        QTRY_VERIFY(window.runner().result());
        const auto says = [&window](const QString& text) {
            return std::ranges::any_of(window.dock("oeeDock")->findChildren<QLabel*>(),
                                       [&text](const QLabel* label) { return label->text().contains(text); });
        };
        QTRY_VERIFY(says(QStringLiteral("Output per minute")));
        QVERIFY(!says(QStringLiteral("Output per hour")));
        speed()->setFocus();
        speed()->selectAll();
        QTest::keyClicks(speed(), QStringLiteral("120"));
        QTest::keyClick(speed(), Qt::Key_Return);
        QCOMPARE(*window.document().value("Filler", ParameterId::Uph), 7200.0);
    }

    /// No figure, note or title of the window still speaks of the usual level.
    void everyIntervalIsAtTheChosenLevel()
    {
        TestWindow window;
        QVERIFY(window.openBuiltin());
        QVERIFY(window.showAndFocus());
        QTRY_VERIFY(window.runner().result() && window.runner().result()->hasAllCauses());
        const auto says = [&window](const QString& text) {
            return std::ranges::any_of(window.findChildren<QLabel*>(), [&text](const QLabel* label) {
                return (label->text() + label->toolTip()).contains(text);
            });
        };
        const QString usual = confidenceText(0.95);
        const QString other = confidenceText(0.8);
        QTRY_VERIFY(says(usual));
        QVERIFY(!says(other));
        Preferences chosen;
        chosen.confidenceLevel = 0.8;
        applyPreferences(chosen);
        QTRY_VERIFY(says(other));
        QVERIFY(!says(usual));
        const LiveResult& result = *window.runner().result();
        const ChartTable table = figureTable(result, false, 0.005);
        QVERIFY(table.header.join(u'|').contains(other) && table.conditions.contains(other));
        QVERIFY(!(table.header.join(u'|') + table.conditions).contains(usual));
        const auto outputRow = std::ranges::find_if(table.rows, [](const QVariantList& row) {
            return row.front() == figureLabel(specOf(LineFigure::OutputPerHour));
        });
        const FigureStatistics output = result.scenario->statistics(LineFigure::OutputPerHour, 0.8);
        QVERIFY(std::abs(outputRow->at(3).value<TableNumber>().value - output.interval->lower) < 1e-9);
        const ChartTable losses = lossTable(result, false);
        QVERIFY(losses.header.join(u'|').contains(other) && !losses.header.join(u'|').contains(usual));
        const EntrySummary summary = entrySummary(window.document(), window.runner().result(), true, 0.005);
        QVERIFY2(summary.caveat.contains(other) && !summary.caveat.contains(usual), qPrintable(summary.caveat));
    }

    void newLinesBeginWithWhatWasChosen()
    {
        Preferences chosen;
        chosen.currency = QStringLiteral("CHF");
        chosen.shiftHours = 6;
        applyPreferences(chosen);
        TestWindow window;
        window.trigger("newLine");
        QCOMPARE(window.document().line().currency, std::string("CHF"));
        QCOMPARE(window.document().runSettings(std::nullopt).durationHours, 6.0);
        applyPreferences({});
        window.trigger("newLine");
        QVERIFY(window.document().line().currency.empty());
        QVERIFY(window.document().line().run.isEmpty());
    }

    void anotherKeyForPlayingGivesSpaceBack()
    {
        Preferences chosen;
        chosen.shortcuts = {{QStringLiteral("playPause"), {QStringLiteral("F9")}}};
        applyPreferences(chosen);
        TestWindow window;
        QVERIFY(window.openBuiltin());
        QVERIFY(window.showAndFocus());
        QTRY_VERIFY(window.clock().duration() > SimTime{});
        QTest::keyClick(&window, Qt::Key_F9);
        QVERIFY(window.clock().isPlaying());
        QTest::keyClick(&window, Qt::Key_F9);
        QVERIFY(!window.clock().isPlaying());
    }

    void aSearchLeavesWhatHasItsWords()
    {
        const OpenSettings open;
        auto* field = open.part<QLineEdit>("searchSettings");
        field->setFocus();
        QTest::keyClicks(field, QStringLiteral("size text"));
        auto* pages = open.part<QListWidget>("settingsPages");
        QCOMPARE(pages->currentItem()->text(), QStringLiteral("Appearance"));
        QVERIFY(pages->item(0)->isHidden());
        QVERIFY(open.part<QWidget>("textSize")->isVisible());
        QVERIFY(!open.part<QWidget>("theme")->isVisible());
        QTest::keyClick(field, Qt::Key_Return); // is not the end
        QVERIFY(open.dialog->isVisible());
        field->clear();
        QVERIFY(!pages->item(0)->isHidden());
        QVERIFY(open.part<QWidget>("theme")->isVisible());
        pages->setFocus();
        QTest::keyClick(pages, Qt::Key_Return); // nothing is being typed here
        QVERIFY(!open.dialog->isVisible());
    }

    /// What is said of an unusable value leads to its place in the dialog.
    void unusableValuesHaveTheNamesOfTheDialog()
    {
        OpenSettings open;
        const auto plain = [](QString label) { return label.remove(QRegularExpression(QStringLiteral("&|:$"))); };
        QStringList labels;
        for (const auto* label : open.dialog->findChildren<QLabel*>())
            labels << plain(label->text());
        for (const QLatin1String key :
             {settingKeys::language, settingKeys::autosave, settingKeys::colorScheme, settingKeys::textPercent,
              settingKeys::motion, settingKeys::numberFormat, settingKeys::rateUnit, settingKeys::timeUnit,
              settingKeys::currency, settingKeys::shiftHours, settingKeys::confidenceLevel, settingKeys::relevantShare})
            QSettings().setValue(key, QStringLiteral("?"));
        const QList<UnusableSetting> dropped = dropUnusableSettings();
        QCOMPARE(dropped.size(), 12);
        for (const UnusableSetting& each : dropped)
            QVERIFY2(labels.contains(each.name), qPrintable(each.name + u'\n' + labels.join(u'\n')));
    }

    void aKeyIsPressedAndTaken()
    {
        const OpenSettings open;
        open.goTo(shortcutsRow);
        open.chooseAction(QStringLiteral("Save"));
        auto* capture = open.part<KeyCapture>("key");
        capture->setFocus();
        QTest::keyClick(capture, Qt::Key_F9, Qt::ControlModifier);
        QAction* save = open.window.action("save");
        const QKeySequence key(QStringLiteral("Ctrl+F9"));
        QCOMPARE(save->shortcuts(), QList{key});
        QCOMPARE(save->toolTip(), QStringLiteral("Save (Ctrl+F9)"));
        QCOMPARE(Settings().preferences().shortcuts.value(QStringLiteral("save")),
                 QStringList{QStringLiteral("Ctrl+F9")});
        open.part<QPushButton>("resetKey")->click();
        QCOMPARE(save->shortcut(), QKeySequence(QKeySequence::Save));
        QVERIFY(preferences().shortcuts.isEmpty());
        open.part<QPushButton>("noKey")->click();
        QVERIFY(save->shortcuts().isEmpty());
        QCOMPARE(save->toolTip(), QStringLiteral("Save"));
        open.press(QDialogButtonBox::Ok);

        const TestWindow next; // begins with them
        QVERIFY(next.action("save")->shortcuts().isEmpty());
    }

    void aKeyThatIsTypedIsRefused()
    {
        const OpenSettings open;
        open.goTo(shortcutsRow);
        open.chooseAction(QStringLiteral("Save"));
        auto* capture = open.part<KeyCapture>("key");
        const auto* conflict = open.part<QLabel>("conflict");
        for (const Qt::Key key : {Qt::Key_P, Qt::Key_7, Qt::Key_Period}) {
            QTest::keyClick(capture, key);
            QVERIFY(preferences().shortcuts.isEmpty());
            QVERIFY(conflict->isVisible());
            QVERIFY2(conflict->text().contains(QStringLiteral("alone is typed")), qPrintable(conflict->text()));
            QVERIFY(!open.part<QWidget>("takeKey")->isVisible());
            QCOMPARE(capture->keySequence(), QKeySequence(QKeySequence::Save));
        }
        QTest::keyClick(capture, Qt::Key_P, Qt::ShiftModifier);
        QVERIFY(preferences().shortcuts.isEmpty());
        QTest::keyClick(capture, Qt::Key_F9);
        QCOMPARE(open.window.action("save")->shortcut(), QKeySequence(Qt::Key_F9));
        QVERIFY(!conflict->isVisible());
    }

    void movingAboutIsNoKey()
    {
        const OpenSettings open;
        open.goTo(shortcutsRow);
        open.chooseAction(QStringLiteral("Save"));
        auto* capture = open.part<KeyCapture>("key");
        QTest::keyClick(capture, Qt::Key_Tab);
        QVERIFY(!capture->hasFocus());
        QVERIFY(preferences().shortcuts.isEmpty());
        QTest::keyClick(capture, Qt::Key_Escape);
        QVERIFY(!open.dialog->isVisible());
        QVERIFY(preferences().shortcuts.isEmpty());
        QTRY_VERIFY(!open.window.findChild<PreferencesDialog*>());
    }

    /// In another language the menus are made anew; a dialog that is told of it in between waits for theirs.
    void outlivesTheMenus()
    {
        auto menus = std::make_unique<QMenuBar>();
        menus->addMenu(QStringLiteral("File"))->addAction(QStringLiteral("Save"));
        auto keys = std::make_unique<ShortcutKeys>(*menus, nullptr);
        PreferencesDialog dialog(*keys);
        dialog.show();
        const auto tell = [&] {
            QEvent changed(QEvent::LanguageChange);
            QCoreApplication::sendEvent(&dialog, &changed);
            QCoreApplication::processEvents();
        };
        menus.reset();
        QVERIFY(keys->actions().isEmpty());
        tell();
        keys.reset();
        tell();
        QVERIFY(dialog.findChild<QWidget*>(QStringLiteral("shortcuts")));
    }

    /// A field that went with its page would tell the page what was typed.
    void aFieldIsLeftBeforeThePagesAreMadeAnew()
    {
        QMenuBar menus;
        const ShortcutKeys keys(menus, nullptr);
        PreferencesDialog dialog(keys);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto* author = dialog.findChild<QLineEdit*>(QStringLiteral("author"));
        author->setFocus();
        QVERIFY(author->hasFocus());
        QTest::keyClicks(author, QStringLiteral("Anna"));
        QCOMPARE(Settings().preferences().reportAuthor, QString());
        dialog.setKeys(keys);
        QCOMPARE(Settings().preferences().reportAuthor, QStringLiteral("Anna"));
        QCOMPARE(dialog.findChild<QLineEdit*>(QStringLiteral("author"))->text(), QStringLiteral("Anna"));
    }

    /// What is typed there changes how the window looks, which is half gone by then.
    void theWindowMayGoWhileItsSettingsAreOpen()
    {
        auto settings = std::make_unique<OpenSettings>();
        settings->goTo(1);
        auto* size = settings->part<QSpinBox>("textSize");
        settings->dialog->activateWindow();
        size->setFocus();
        QTRY_VERIFY(size->hasFocus());
        size->selectAll();
        QTest::keyClicks(size, QStringLiteral("130"));
        QCOMPARE(Settings().preferences().textPercent, 100);
        settings.reset();
        QCOMPARE(Settings().preferences().textPercent, 130);
        applyPreferences({});
    }

    /// The field hears that it is left when the dialog is gone, which is too late to forget it.
    void escapeForgetsWhatIsTyped()
    {
        OpenSettings settings;
        settings.goTo(1);
        auto* size = settings.part<QSpinBox>("textSize");
        settings.dialog->activateWindow();
        size->setFocus();
        QTRY_VERIFY(size->hasFocus());
        size->selectAll();
        QTest::keyClicks(size, QStringLiteral("130"));
        const QPointer<QDialog> dialog = settings.dialog;
        QTest::keyClick(size, Qt::Key_Escape);
        QTRY_VERIFY(!dialog);
        QCOMPARE(Settings().preferences().textPercent, 100);
        QCOMPARE(preferences().textPercent, 100);
    }

    /// One start may have another language than the preferences.
    void cancelBringsBackTheLanguageOfThisStart()
    {
        const auto restore = qScopeGuard([] { useLanguage(QStringLiteral("en")); });
        useLanguage(QStringLiteral("de"));
        QMenuBar menus;
        const ShortcutKeys keys(menus, nullptr);
        PreferencesDialog dialog(keys);
        dialog.show();
        auto* language = dialog.findChild<QComboBox*>(QStringLiteral("language"));
        language->setCurrentIndex(language->findText(QStringLiteral("Français")));
        Q_EMIT language->activated(language->currentIndex());
        QCOMPARE(languageInUse(), QStringLiteral("fr"));
        dialog.reject();
        QCOMPARE(languageInUse(), QStringLiteral("de"));
    }

    void aSearchForNothingSaysSo()
    {
        QMenuBar menus;
        const ShortcutKeys keys(menus, nullptr);
        PreferencesDialog dialog(keys);
        dialog.show();
        const auto hasText = [&dialog](const QString& text) {
            const auto labels = dialog.findChildren<QLabel*>();
            return std::ranges::any_of(
                labels, [&text](const QLabel* label) { return label->isVisible() && label->text() == text; });
        };
        auto* search = dialog.findChild<QLineEdit*>(QStringLiteral("searchSettings"));
        QVERIFY(!hasText(QStringLiteral("Nothing found")));
        search->setText(QStringLiteral("zzz"));
        QVERIFY(hasText(QStringLiteral("Nothing found")));
        search->clear();
        QVERIFY(!hasText(QStringLiteral("Nothing found")));
        QVERIFY(dialog.findChild<QWidget*>(QStringLiteral("language"))->isVisible());
    }

    void theChoiceOfAFolderOutlivesThePages()
    {
        const QTemporaryDir folder;
        QMenuBar menus;
        const ShortcutKeys keys(menus, nullptr);
        PreferencesDialog dialog(keys);
        dialog.show();
        const auto choose = [&dialog] {
            dialog.findChild<QPushButton*>(QStringLiteral("chooseFolder"))->click();
            return dialog.findChild<QFileDialog*>();
        };
        QPointer<QFileDialog> files = choose();
        QVERIFY(files && files->isVisible());
        files->selectFile(folder.path());
        QMetaObject::invokeMethod(files, "accept");
        QCOMPARE(Settings().preferences().folder, folder.path());
        QTRY_VERIFY(!files);

        files = choose();
        QVERIFY(files);
        QCOMPARE(files->directory().absolutePath(), folder.path());
        dialog.setKeys(keys);
        QVERIFY(files);
        files->reject();
        QTRY_VERIFY(!files);
    }

    /// With a station selected one key for both would reach neither.
    void aKeyOfTheWindowIsAskedAboutForStations()
    {
        const OpenSettings open;
        open.goTo(shortcutsRow);
        open.chooseAction(QStringLiteral("Duplicate"));
        auto* capture = open.part<KeyCapture>("key");
        capture->setFocus();
        QTest::keyClick(capture, Qt::Key_N, Qt::ControlModifier);
        const auto* conflict = open.part<QLabel>("conflict");
        QVERIFY(conflict->isVisible());
        QCOMPARE(conflict->text(), QStringLiteral("Ctrl+N is the key of “New line”."));
        QVERIFY(preferences().shortcuts.isEmpty());
    }

    void aKeyOfAnotherActionIsAskedAbout()
    {
        const OpenSettings open;
        open.goTo(shortcutsRow);
        open.chooseAction(QStringLiteral("Save"));
        auto* capture = open.part<KeyCapture>("key");
        const QAction* save = open.window.action("save");
        const QAction* openFile = open.window.action("open");
        const QKeySequence ours(QKeySequence::Save);
        const QKeySequence theirs(QKeySequence::Open);
        capture->setFocus();
        QTest::keyClick(capture, Qt::Key_O, Qt::ControlModifier);
        QCOMPARE(save->shortcut(), ours);
        const auto* conflict = open.part<QLabel>("conflict");
        QVERIFY(conflict->isVisible());
        QCOMPARE(conflict->text(), QStringLiteral("Ctrl+O is the key of “Open”."));

        open.part<QPushButton>("leaveKey")->click();
        QVERIFY(!conflict->isVisible());
        QCOMPARE(save->shortcut(), ours);
        QCOMPARE(openFile->shortcut(), theirs);

        QTest::keyClick(capture, Qt::Key_O, Qt::ControlModifier);
        open.part<QPushButton>("takeKey")->click();
        QVERIFY(!conflict->isVisible());
        QCOMPARE(save->shortcut(), theirs);
        QVERIFY(openFile->shortcuts().isEmpty());
        open.part<QPushButton>("resetAll")->click();
        QCOMPARE(save->shortcut(), ours);
        QCOMPARE(openFile->shortcut(), theirs);
    }

    void noTwoActionsHaveTheSameKey()
    {
        const TestWindow window;
        QSet<QKeySequence> keys;
        for (const ListedAction& each : listActions(*window.menuBar())) {
            if (each.action->shortcutContext() == Qt::WidgetShortcut)
                continue;
            for (const QKeySequence& key : each.action->shortcuts()) {
                QVERIFY2(!keys.contains(key), qPrintable(each.text));
                keys.insert(key);
            }
        }
        QVERIFY(keys.size() > 30);
    }

    void anActionIsFoundByWordsInAnyOrder()
    {
        TestWindow window;
        QVERIFY(window.openBuiltin());
        QVERIFY(window.showAndFocus());
        window.pressKeys(QKeySequence(QStringLiteral("Ctrl+K")));
        auto* search = window.findChild<ActionSearch*>();
        QVERIFY(search && QTest::qWaitForWindowActive(search));
        auto* field = search->findChild<QLineEdit*>();
        QVERIFY(found(*search).size() > 50);
        QTest::keyClicks(field, QStringLiteral("stations edit sele"));
        QCOMPARE(found(*search), QStringList{QStringLiteral("Reset selected stations to baseline")});
        const auto* tree = search->findChild<QTreeWidget*>();
        const QTreeWidgetItem* row = tree->topLevelItem(0);
        QCOMPARE(row->text(1), QStringLiteral("Edit · nothing differs from the baseline"));
        QCOMPARE(row->text(2), window.action("resetStations")->shortcut().toString(QKeySequence::NativeText));
        QVERIFY(row->data(0, Qt::AccessibleTextRole).toString().endsWith(QStringLiteral("not available")));
        QTest::keyClick(field, Qt::Key_Return); // cannot be done
        QVERIFY(search->isVisible());

        field->selectAll();
        QTest::keyClicks(field, QStringLiteral("zzz"));
        QCOMPARE(found(*search), QStringList(QStringLiteral("Nothing found")));
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(search->isVisible());
        field->selectAll();
        QTest::keyClicks(field, QStringLiteral("all sel"));
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(window.selection().stations().size(), window.document().line().stations.size());
        QTRY_VERIFY(!window.findChild<ActionSearch*>());

        window.pressKeys(QKeySequence(QStringLiteral("Ctrl+K")));
        search = window.findChild<ActionSearch*>();
        QVERIFY(search);
        QCOMPARE(found(*search).first(), QStringLiteral("Select all"));
        QTest::keyClick(search->findChild<QLineEdit*>(), Qt::Key_Escape);
        QTRY_VERIFY(!window.findChild<ActionSearch*>());
    }

    /// The sums of a stop log are in the properties, which choosing them again must not hide.
    void aPanelThatIsThereComesToTheFront()
    {
        TestWindow window;
        QVERIFY(window.openBuiltin());
        QVERIFY(window.showAndFocus());
        auto* dock = window.findChild<QDockWidget*>(QStringLiteral("propertiesDock"));
        QVERIFY(dock && !dock->isHidden());
        window.pressKeys(QKeySequence(QStringLiteral("Ctrl+K")));
        QPointer<ActionSearch> search = window.findChild<ActionSearch*>();
        QVERIFY(search && QTest::qWaitForWindowActive(search));
        auto* field = search->findChild<QLineEdit*>();
        QTest::keyClicks(field, QStringLiteral("stop log"));
        QVERIFY(found(*search).first().startsWith(QStringLiteral("Properties")));
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(!search);
        QCoreApplication::processEvents();
        QVERIFY(!dock->isHidden());
    }

    /// Menus are made anew while one searches: of charts, of files that were opened.
    void anActionThatIsGoneIsFoundNoMore()
    {
        QWidget window;
        QMenuBar menus;
        QMenu* menu = menus.addMenu(QStringLiteral("File"));
        menu->addAction(QStringLiteral("Xyz one"));
        menu->addAction(QStringLiteral("Xyz two"));
        menu->addAction(QStringLiteral("Xyz three"));
        ActionSearch search(
            listActions(menus), [](const QAction&) { return QString(); }, &window);
        search.setAttribute(Qt::WA_DeleteOnClose, false);
        auto* field = search.findChild<QLineEdit*>();
        delete menu->actions().front();
        QTest::keyClicks(field, QStringLiteral("xyz"));
        QCOMPARE(found(search), (QStringList{QStringLiteral("Xyz two"), QStringLiteral("Xyz three")}));
        delete menu->actions().front();
        QTest::keyClick(field, Qt::Key_Return); // nothing happens
        QTest::keyClick(field, Qt::Key_Backspace);
        QCOMPARE(found(search), QStringList(QStringLiteral("Xyz three")));
    }

    void otherWordsForAnActionFindIt()
    {
        TestWindow window;
        QVERIFY(window.openBuiltin());
        QVERIFY(window.showAndFocus());
        window.pressKeys(QKeySequence(QStringLiteral("Ctrl+K")));
        auto* search = window.findChild<ActionSearch*>();
        QVERIFY(search && QTest::qWaitForWindowActive(search));
        auto* field = search->findChild<QLineEdit*>();
        for (const auto& [typed, expected] :
             {std::pair("PDF", "Report"), std::pair("font size", "Text size"), std::pair("dark mode", "Dark"),
              std::pair("night", "Colours"), std::pair("take back", "Undo"), std::pair("Deutsch", "Language"),
              std::pair("excel", "Save all tables as one workbook")}) {
            field->selectAll();
            QTest::keyClicks(field, QString::fromLatin1(typed));
            QVERIFY2(found(*search).contains(QString::fromLatin1(expected)), typed);
        }
        field->selectAll();
        QTest::keyClicks(field, QStringLiteral("undo"));
        QVERIFY(found(*search).first().startsWith(QStringLiteral("Undo"))); // by its name first
    }

    /// Whatever it is that has to be done first, it is said.
    void whatCannotBeDoneIsFoundWithItsReason()
    {
        TestWindow window;
        window.trigger("newLine");
        QVERIFY(window.showAndFocus());
        window.pressKeys(QKeySequence(QStringLiteral("Ctrl+K")));
        auto* search = window.findChild<ActionSearch*>();
        QVERIFY(search && QTest::qWaitForWindowActive(search));
        const auto* tree = search->findChild<QTreeWidget*>();
        for (int row = 0; row < tree->topLevelItemCount(); ++row) {
            const QTreeWidgetItem* item = tree->topLevelItem(row);
            if (item->data(0, Qt::AccessibleTextRole).toString().endsWith(QStringLiteral("not available")))
                QVERIFY2(item->text(1).contains(QStringLiteral(" · ")), qPrintable(item->text(0)));
        }
        auto* field = search->findChild<QLineEdit*>();
        QTest::keyClicks(field, QStringLiteral("mix"));
        QCOMPARE(found(*search), QStringList{QStringLiteral("Product mix")});
        QCOMPARE(tree->topLevelItem(0)->text(1), QStringLiteral("Studies · enter products with a price first"));
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(search->isVisible());
        QVERIFY(!window.dock("mixDock")->isVisible());
    }

    /// By words of what it means, too; then the dialog is open at it.
    void aSettingIsFoundAndOpened()
    {
        TestWindow window;
        QVERIFY(window.showAndFocus());
        for (const auto& [typed, first, name] : {std::tuple("confidence level", "Confidence level", "confidence"),
                                                 std::tuple("text size", "Text size", "textSize"),
                                                 std::tuple("crash", "Keep changes after", "autosave")}) {
            window.pressKeys(QKeySequence(QStringLiteral("Ctrl+K")));
            auto* search = window.findChild<ActionSearch*>();
            QVERIFY(search && QTest::qWaitForWindowActive(search));
            auto* field = search->findChild<QLineEdit*>();
            QTest::keyClicks(field, QString::fromLatin1(typed));
            QCOMPARE(found(*search).first(), QString::fromLatin1(first));
            QTest::keyClick(field, Qt::Key_Return);
            QTRY_VERIFY(window.findChild<PreferencesDialog*>());
            auto* dialog = window.findChild<PreferencesDialog*>();
            QVERIFY(QTest::qWaitForWindowActive(dialog));
            const auto* editor = dialog->findChild<QWidget*>(QString::fromLatin1(name));
            QTRY_VERIFY(editor->isVisible() && editor->hasFocus());
            dialog->reject();
            QTRY_VERIFY(!window.findChild<PreferencesDialog*>());
        }
    }

    void textSizeIsOfAllFontsAndSizes()
    {
        TestWindow window;
        window.show();
        const double before = QApplication::font().pointSizeF();
        const auto points = [&window] { return window.named<QLabel>("runState")->font().pointSizeF(); };
        const auto width = [&window] { return window.dock("paletteDock")->widget()->minimumWidth(); };
        const int widthBefore = width();
        Preferences chosen;
        chosen.textPercent = 200;
        applyPreferences(chosen);
        QCOMPARE(QApplication::font().pointSizeF(), 2 * before);
        QTRY_COMPARE(points(), 2 * before);
        QTRY_VERIFY(width() >= widthBefore * 3 / 2);
        applyPreferences({});
        QCOMPARE(QApplication::font().pointSizeF(), before);
        QTRY_COMPARE(points(), before);
        QTRY_COMPARE(width(), widthBefore);
    }

    /// In larger text the settings grow, and what gave way in the window comes back by Cancel.
    void textSizeIsOfTheLayoutUntilCancelled()
    {
        OpenSettings open;
        const QSize before = open.dialog->size();
        const QSize window = open.window.size();
        const auto places = [&open] {
            QList<int> sizes;
            for (const char* dock : {"paletteDock", "scenarioDock", "propertiesDock"})
                sizes << open.window.dock(dock)->isVisible() << open.window.dock(dock)->width();
            return sizes << open.window.centralWidget()->height();
        };
        const QList<int> placesBefore = places();
        open.part<QSpinBox>("textSize")->setValue(150);
        QTRY_VERIFY(open.dialog->width() > before.width() || open.dialog->height() > before.height());
        QTRY_VERIFY(places() != placesBefore);
        open.press(QDialogButtonBox::Cancel);
        QTRY_COMPARE(open.window.size(), window);
        QTRY_COMPARE(places(), placesBefore);
        open.window.trigger("openSettings");
        QCOMPARE(open.window.findChildren<PreferencesDialog*>().last()->size(), before);
    }

    void shortcutsHaveTheNamesOfActions()
    {
        OpenSettings open;
        setParameter(open.window.document(), "Filler", ParameterId::BufferCapacity, 70);
        QVERIFY(open.window.action("undo")->text().contains(u':'));
        open.dialog->close();
        open.window.trigger("openSettings");
        const auto* dialog = open.window.findChildren<PreferencesDialog*>().last();
        const auto* table = dialog->findChild<QTreeWidget*>(QStringLiteral("shortcuts"));
        QCOMPARE(table->findItems(QStringLiteral("Undo"), Qt::MatchExactly).size(), 1);
    }

    /// Labels of one line that are narrower than their text, in the settings and the docks that are open at first.
    void noTextIsCut_data()
    {
        QTest::addColumn<int>("percent");
        for (const int percent : {80, 100, 150, 200})
            QTest::addRow("%d %%", percent) << percent;
    }
    void noTextIsCut()
    {
        QFETCH(int, percent);
        Preferences chosen;
        chosen.textPercent = percent;
        applyPreferences(chosen);
        const OpenSettings open;
        QStringList cut;
        for (int page = 0; page < shortcutsRow; ++page) {
            open.goTo(page);
            QCoreApplication::processEvents();
            for (const QLabel* label : open.dialog->findChildren<QLabel*>()) {
                const bool isCut = label->wordWrap() ? label->height() < label->heightForWidth(label->width())
                                                     : label->width() < label->minimumSizeHint().width() ||
                                                           label->height() < label->minimumSizeHint().height();
                if (label->isVisible() && isCut)
                    cut << label->text();
            }
            for (const QAbstractButton* button : open.dialog->findChildren<QAbstractButton*>()) {
                const QSize text = QFontMetrics(button->font()).size(Qt::TextShowMnemonic, button->text());
                if (button->isVisible() && (button->width() < text.width() || button->height() < text.height()))
                    cut << button->text();
            }
        }
        QCOMPARE(cut, QStringList());
    }
};

LINETWIN_TEST(SettingsWindowTest)
#include "SettingsWindowTest.moc"
