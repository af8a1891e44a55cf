// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in a field while something else is done.
#include "app/settings/TypedText.h"

#include "app/commands/MomentCommands.h"
#include "app/commands/ScenarioCommands.h"
#include "app/diagram/DiagramView.h"
#include "app/diagram/StationItem.h"
#include "app/diagram/StationNameEdit.h"
#include "app/diagram/StationPalette.h"
#include "app/quantities/NameEdit.h"
#include "app/quantities/NotesEdit.h"
#include "app/quantities/QuantityEdit.h"
#include "app/window/Actions.h"
#include "app/window/FileQuestions.h"
#include "tests/TestMain.h"
#include "tests/app/OpenWhatIf.h"
#include "tests/app/window/DialogAnswers.h"
#include "tests/app/window/WindowTest.h"

#include <QDragEnterEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QSignalSpy>
#include <QTableView>
#include <QTreeView>

#include <functional>
#include <memory>

using namespace linetwin;
using namespace linetwin::app;
using namespace linetwin::app::testing;
using namespace Qt::StringLiterals;

namespace {

struct TypingWindow : TestWindow {
    TypingWindow()
    {
        openWhatIf(document());
        document().setActiveScenario(document().scenarios().front().id);
    }
    ~TypingWindow() override
    {
        document().undoStack()->clear();
        document().replace(*loadFile("builtin:cosmetics").file, {}); // closing asks nothing
    }

    /// Types it without an end.
    template <class Field> void type(const char* name, const QString& text)
    {
        auto* field = named<Field>(name);
        QVERIFY2(field, name);
        QTest::keySequence(field, QKeySequence::SelectAll);
        QTest::keyClicks(field, text);
    }
    /// Likewise in the editor that a list or table has opened.
    void typeInCell(QAbstractItemView& view, const QString& text)
    {
        view.edit(view.currentIndex());
        auto* editor = qobject_cast<QLineEdit*>(view.indexWidget(view.currentIndex()));
        QVERIFY(editor);
        editor->setText(text);
    }
};

struct Typing : std::function<void(TypingWindow&)> {
    using function::function;
};
struct Seen : std::function<QString(TypingWindow&)> {
    using function::function;
};

} // namespace

Q_DECLARE_METATYPE(Typing)
Q_DECLARE_METATYPE(Seen)

class TypedTextTest : public WindowTest {
    Q_OBJECT

private Q_SLOTS:
    /// And before anything else that is connected to it.
    void allActionsAskForItButThoseThatOnlyLook()
    {
        QWidget window;
        Actions actions(&window);
        QStringList silent;
        for (QAction* action : window.actions()) {
            const QSignalSpy wanted(&typedText(), &TypedText::wanted);
            qsizetype before = 0;
            connect(action, &QAction::triggered, &window, [&] { before = wanted.size(); });
            action->trigger();
            if (before != 1)
                silent << action->objectName();
        }
        QCOMPARE(silent, (QStringList{u"openSettings"_s,  u"zoomIn"_s,       u"zoomOut"_s,      u"zoomFit"_s,
                                      u"zoomSelection"_s, u"nextPane"_s,     u"previousPane"_s, u"resetLayout"_s,
                                      u"fullScreen"_s,    u"playPause"_s,    u"stepForward"_s,  u"stepBack"_s,
                                      u"nextStop"_s,      u"previousStop"_s, u"toStart"_s,      u"cancelRun"_s,
                                      u"findAction"_s,    u"guide"_s,        u"keys"_s,         u"about"_s}));
    }

    void whatIsTypedCountsForAnAction_data()
    {
        QTest::addColumn<Typing>("type");
        QTest::addColumn<QString>("text");
        QTest::addColumn<Seen>("seen");
        const auto row = [](const char* name, const QString& text, Typing type, Seen seen) {
            QTest::newRow(name) << std::move(type) << text << std::move(seen);
        };
        row(
            "a number", u"77"_s, [](TypingWindow& window) { window.type<QuantityEdit>("random_seed", u"77"_s); },
            [](TypingWindow& window) { return QString::number(window.document().seed()); });
        row(
            "a name", u"Other line"_s,
            [](TypingWindow& window) {
                window.document().setActiveScenario(std::nullopt);
                window.type<NameEdit>("lineName", u"Other line"_s);
            },
            [](TypingWindow& window) { return QString::fromStdString(window.document().line().name); });
        row(
            "notes", u"Why"_s, [](TypingWindow& window) { window.type<NotesEdit>("description", u"Why"_s); },
            [](TypingWindow& window) {
                return QString::fromStdString(window.document().effectiveScenario().description);
            });
        row(
            "a name in the list", u"Better"_s,
            [](TypingWindow& window) { window.typeInCell(*window.named<QListView>("scenarioList"), u"Better"_s); },
            [](TypingWindow& window) { return window.document().activeName(); });
        row(
            "a cell", u"1234"_s,
            [](TypingWindow& window) {
                auto* table = window.named<QTableView>("valueTable");
                table->setCurrentIndex(table->model()->index(0, 0));
                window.typeInCell(*table, u"1234"_s);
            },
            [](TypingWindow& window) {
                return window.named<QTableView>("valueTable")->model()->index(0, 0).data(Qt::EditRole).toString();
            });
        row(
            "a moment's name", u"Jam"_s,
            [](TypingWindow& window) {
                addMoment(window.document(), {"Moment", {}, {}, 60, 0, {}});
                window.dock("momentsDock")->show();
                auto* moments = window.named<QTreeView>("moments.list");
                moments->setCurrentIndex(moments->model()->index(0, 0));
                window.typeInCell(*moments, u"Jam"_s);
            },
            [](TypingWindow& window) {
                const auto& moments = window.document().moments();
                return moments.empty() ? QString() : QString::fromStdString(moments.front().name);
            });
        row(
            "a name in the diagram", u"Jars"_s,
            [](TypingWindow& window) {
                window.document().setActiveScenario(std::nullopt);
                window.selection().set({window.document().line().stations.front().name});
                auto* diagram = window.findChild<DiagramView*>();
                diagram->renameCurrent();
                window.type<StationNameEdit>("stationName", u"Jars"_s);
            },
            [](TypingWindow& window) {
                return QString::fromStdString(window.document().line().stations.front().name);
            });
    }
    void whatIsTypedCountsForAnAction()
    {
        QFETCH(Typing, type);
        QFETCH(QString, text);
        QFETCH(Seen, seen);
        TypingWindow window;
        QVERIFY(window.showAndFocus());
        type(window);
        if (QTest::currentTestFailed())
            return;
        QVERIFY(seen(window) != text);
        QString then;
        connect(window.action("runAgain"), &QAction::triggered, &window, [&] { then = seen(window); });
        window.trigger("runAgain");
        QCOMPARE(then, text);
        const int steps = window.document().undoStack()->count();
        window.trigger("runAgain");
        QCOMPARE(window.document().undoStack()->count(), steps);
    }

    /// It was never accepted, so that no question about unsaved changes is about it.
    void leavingSaysWhatWasRefused()
    {
        TypingWindow window;
        QVERIFY(window.showAndFocus());
        window.type<QuantityEdit>("random_seed", u"many"_s);
        auto* field = window.named<QuantityEdit>("random_seed");
        QString said;
        {
            DialogAnswers answers({noting(said, pressNamed("showRefused"))});
            QVERIFY(!window.close());
            QVERIFY(answers.areAllUsed());
        }
        QVERIFY2(said.contains(u"many"_s) && said.contains(field->problem()), qPrintable(said));
        QCOMPARE(field->pendingText(), u"many"_s);
        QTRY_COMPARE(window.focusWidget(), static_cast<QWidget*>(field));
        {
            // Selecting a station puts it into the bar below; it is named with its place.
            window.selection().set({window.document().line().stations.front().name});
            DialogAnswers answers({noting(said, pressNamed("showRefused"))});
            QVERIFY(!window.close());
            QVERIFY(answers.areAllUsed());
        }
        QVERIFY2(said.contains(u"many"_s), qPrintable(said));
        QVERIFY(window.selection().stations().empty());
        QCOMPARE(window.named<QuantityEdit>("random_seed")->pendingText(), u"many"_s);
        window.document().undoStack()->clear();
        DialogAnswers answers({pressNamed("dropRefused"), press(QMessageBox::Discard)});
        QVERIFY(window.close());
    }

    /// What is not in the table of actions.
    void othersAskForItToo()
    {
        TypingWindow window;
        QVERIFY(window.showAndFocus());
        const QSignalSpy wanted(&typedText(), &TypedText::wanted);
        window.trigger("duplicateScenario");
        QCOMPARE(wanted.size(), 1);
        Q_EMIT window.findChild<StationPalette*>()->chosen(u"inspection"_s);
        QCOMPARE(wanted.size(), 2);
        auto* diagram = window.findChild<DiagramView*>();
        const std::unique_ptr<QMimeData> data(makeTemplateData(stationTemplates()[0]));
        const QPoint place = diagram->viewport()->rect().center();
        QDragEnterEvent enter(place, Qt::CopyAction, data.get(), Qt::LeftButton, {});
        QCoreApplication::sendEvent(diagram->viewport(), &enter);
        QDropEvent drop(place, Qt::CopyAction, data.get(), Qt::LeftButton, {});
        QCoreApplication::sendEvent(diagram->viewport(), &drop);
        QCOMPARE(wanted.size(), 3);
        auto* run = window.dock("compareDock")->findChild<QAbstractButton*>(u"studyRun"_s);
        QVERIFY(run);
        run->click();
        QVERIFY(wanted.size() >= 4);
        run->click(); // cancels
        const qsizetype before = wanted.size();
        auto* baseline = window.named<QAbstractButton>("baselineEntry");
        QVERIFY(baseline);
        baseline->click();
        QCOMPARE(wanted.size(), before + 1);
    }

    /// Names are no markup: "<b>" is shown, and each entry has its line.
    void whatWasTypedIsShownAsItIs()
    {
        QStringList texts;
        const auto look = [&](QWidget* dialog) {
            for (const auto* label : dialog->findChildren<QLabel*>()) {
                if (!label->text().isEmpty() && label->pixmap().isNull())
                    texts << (label->textFormat() == Qt::PlainText ? QString() : label->text());
            }
            dialog->close();
        };
        const DialogAnswers answers({look});
        const QString place = u"Larger <b>& \"x\"\": speed"_s;
        QVERIFY(!askToDropRefused(nullptr, {{place, u"fast"_s, u"No number."_s, {}}, {place, u"?"_s, u"No."_s, {}}}));
        QVERIFY(answers.areAllUsed());
        QCOMPARE(texts, (QStringList{QString(), QString()}));
    }
};

LINETWIN_TEST(TypedTextTest)
#include "TypedTextTest.moc"
