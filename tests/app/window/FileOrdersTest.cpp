// SPDX-License-Identifier: GPL-3.0-or-later
// In whatever order a user edits, saves, undoes and reloads while other programs write, empty and delete the same
// files: nothing that they wrote is replaced unasked, and what counts as saved is in the files.
#include "app/commands/ScenarioCommands.h"
#include "tests/TestMain.h"
#include "tests/app/monkey/Invariants.h"
#include "tests/app/window/WindowTest.h"

#include <QDialog>
#include <QUndoStack>

#include <random>

using namespace linetwin;
using namespace linetwin::app;
using namespace linetwin::app::testing;
using namespace Qt::StringLiterals;

namespace {

enum class Answer { Refuse, Consent };

/// Gives all dialogs the same answer while something runs that asks.
class SameAnswers : public QObject {
public:
    /// `place` answers the dialog that asks for one.
    explicit SameAnswers(Answer answer, DialogAnswers::Action place = {}) : m_answer(answer), m_place(std::move(place))
    {
        connect(&m_timer, &QTimer::timeout, this, &SameAnswers::look);
        m_timer.start(5);
    }
    int count() const { return m_count; }

private:
    void look()
    {
        QWidget* dialog = QApplication::activeModalWidget();
        if (!dialog || dialog->objectName() == u"waiting" || m_isActing)
            return;
        m_isActing = true;
        QMetaObject::invokeMethod(
            this, [this, dialog = QPointer<QWidget>(dialog)] { act(dialog); }, Qt::QueuedConnection);
    }
    void act(QWidget* dialog)
    {
        m_isActing = false;
        if (!dialog || dialog != QApplication::activeModalWidget())
            return;
        ++m_count;
        if (m_place && dialog->findChild<QLineEdit*>(u"projectName"_s))
            std::exchange(m_place, {})(dialog);
        else if (QAbstractButton* button = m_answer == Answer::Consent ? consentIn(*dialog) : nullptr)
            QTest::mouseClick(button, Qt::LeftButton);
        else
            QTest::keyClick(dialog, Qt::Key_Escape);
    }
    /// Nothing can be consented to where it is not allowed; then it is refused.
    static QAbstractButton* consentIn(QWidget& dialog)
    {
        if (const auto* box = qobject_cast<QMessageBox*>(&dialog)) {
            for (const auto button : {QMessageBox::Save, QMessageBox::Yes, QMessageBox::Ok}) {
                if (box->button(button))
                    return box->button(button);
            }
            return nullptr;
        }
        auto* save = dialog.findChild<QAbstractButton*>(u"save"_s);
        return save && save->isEnabled() ? save : nullptr;
    }

    Answer m_answer;
    DialogAnswers::Action m_place;
    QTimer m_timer;
    int m_count = 0;
    bool m_isActing = false;
};

constexpr const char* lineFile = "name: Plant\nrun: {replications: 2, duration_hours: 0.1}\ntopology:\n  stations:\n"
                                 "    - {name: A, output_type: Tube}\n    - {name: B}\n";

QByteArray scenarioFile(int places)
{
    return "line: line.yaml\nequipment:\n  A: {buffer_capacity: " + QByteArray::number(places) + "}\n";
}

} // namespace

class FileOrdersTest : public WindowTest {
    Q_OBJECT

    std::unique_ptr<TestWindow> m_window;
    std::mt19937 m_random;
    /// What another program wrote since the window last read the file; nothing where it deleted it.
    std::map<QString, std::optional<QByteArray>> m_foreign;
    QStringList m_steps;
    QString m_problem;
    int m_number = 100;

    int below(int bound) { return static_cast<int>(m_random() % static_cast<unsigned>(bound)); }
    ProjectDocument& document() { return m_window->document(); }
    QStringList files() const { return QDir(folder()).entryList({u"*.yaml"_s}, QDir::Files, QDir::Name); }
    std::optional<QByteArray> present(const QString& name) const
    {
        return QFile::exists(path(name)) ? std::optional(read(path(name))) : std::nullopt;
    }
    std::optional<ScenarioId> anyScenario()
    {
        const auto& scenarios = document().scenarios();
        return scenarios.empty() ? noScenario
                                 : scenarios[static_cast<std::size_t>(below(static_cast<int>(scenarios.size())))].id;
    }

    void open(const QString& name)
    {
        m_window = std::make_unique<TestWindow>();
        m_window->openFiles({path(name)});
        m_window->show();
        m_foreign.clear();
    }

    /// What the window still has to be asked about.
    void forgetForeign(FileWatch::State state)
    {
        std::erase_if(m_foreign, [&](const auto& each) {
            return m_window->files().watch().lastStateOf(path(each.first)) == state;
        });
    }
    /// What was replaced with consent.
    void forgetReplaced()
    {
        std::erase_if(m_foreign, [&](const auto& each) { return present(each.first) != each.second; });
    }
    void look()
    {
        m_window->files().watch().check();
        QTRY_VERIFY(!m_window->files().watch().isLooking());
    }

    void save(const char* action, Answer answer)
    {
        SameAnswers answers(answer);
        m_window->trigger(action);
        if (answer == Answer::Consent && answers.count() > 0)
            forgetReplaced();
    }
    void saveAs(const QString& name, bool asOneFile)
    {
        SameAnswers answers(Answer::Refuse, saveAsProject(path("copy"), name, asOneFile));
        m_window->trigger("saveAs");
        forgetReplaced();
        if (document().project().path.startsWith(path("copy")))
            for (const QString& each : files()) // are the original's from now on
                m_foreign[each] = present(each);
    }
    bool pressInBar(const char* name)
    {
        for (auto* each : m_window->fileMessageBar()->findChildren<QAbstractButton*>(QString::fromLatin1(name))) {
            if (each->isVisible()) {
                SameAnswers answers(Answer::Refuse);
                QTest::mouseClick(each, Qt::LeftButton);
                return true;
            }
        }
        return false;
    }
    void another(const QString& name, const QByteArray& content)
    {
        write(path(name), content);
        m_foreign[name] = content;
    }

    /// Whoever consents to all that is asked finds everything again, but for what others write to files that nobody
    /// edits here: those are theirs.
    QString leaveAndComeBack()
    {
        const QString path = document().project().path;
        const QString before = contentText(document().state());
        SameAnswers answers(Answer::Consent);
        look();
        if (path.isEmpty() || !m_window->files().watch().changedFiles().isEmpty() || !m_window->close())
            return {};
        m_window.reset();
        open(QDir(folder()).relativeFilePath(path));
        const QString after = contentText(document().state());
        return document().project().path == path && after == before
                   ? QString()
                   : u"another document came back: "_s + differenceOf(after, before);
    }

    void edit(std::optional<ScenarioId> entry)
    {
        document().setActiveScenario(entry);
        testing::edit(*m_window, 10 + below(5));
    }

    QString step()
    {
        const int kind = below(22);
        const QStringList all = files();
        const QString name = all.isEmpty() ? u"a.yaml"_s : all[below(static_cast<int>(all.size()))];
        const auto scenario = anyScenario();
        switch (kind) {
        case 0: edit(std::nullopt); return u"edit the line"_s;
        case 1:
        case 2: edit(scenario); return u"edit a scenario"_s;
        case 3: newScenario(document()); return u"new scenario"_s;
        case 4:
            if (scenario)
                removeScenario(document(), *scenario);
            return u"remove"_s;
        case 5:
            if (scenario)
                renameScenario(document(), *scenario, "name " + std::to_string(++m_number));
            return u"rename"_s;
        case 6:
        case 7: document().undoStack()->undo(); return u"undo"_s;
        case 8: document().undoStack()->redo(); return u"redo"_s;
        case 9:
        case 10: save("save", Answer::Refuse); return u"save, no consent"_s;
        case 11: save("save", Answer::Consent); return u"save"_s;
        case 12:
        case 13: {
            const QByteArray before = read(path(name));
            another(name, before + "# " + QByteArray::number(++m_number) + "\n");
            return u"another comments "_s + name;
        }
        case 14:
            if (!read(path(name)).contains("buffer_capacity: 1")) // else it would be no change
                return u"-"_s;
            another(name, read(path(name)).replace("buffer_capacity: 1", "buffer_capacity: 2"));
            return u"another edits "_s + name;
        case 15:
            QFile::remove(path(name));
            m_foreign[name] = std::nullopt;
            return u"another deletes "_s + name;
        case 16: another(name, ""); return u"another empties "_s + name;
        case 17:
            look();
            if (!pressInBar("reloadFiles"))
                return u"-"_s;
            look();
            forgetForeign(FileWatch::State::Same);
            return u"reload"_s;
        case 18:
            look();
            if (!pressInBar("keepMine"))
                return u"-"_s;
            forgetForeign(FileWatch::State::Kept);
            return u"keep mine"_s;
        case 19: m_problem = leaveAndComeBack(); return u"leave, saving all"_s;
        case 20: {
            SameAnswers answers(Answer::Refuse);
            m_window->openFiles({path(name)});
            forgetForeign(FileWatch::State::Same);
            return u"open "_s + name;
        }
        default: {
            const QString place = QStringLiteral("p%1").arg(below(2));
            const bool asOneFile = below(2) == 0;
            saveAs(place, asOneFile);
            return QStringLiteral("save as %1, %2").arg(place, asOneFile ? u"one file"_s : u"several"_s);
        }
        }
    }

    QString problem()
    {
        if (!m_problem.isEmpty())
            return m_problem;
        for (const auto& [name, content] : m_foreign) {
            if (const auto is = present(name); is != content)
                return u"what another program made of %1 was replaced unasked:\n"_s.arg(name) +
                       QString::fromUtf8(is.value_or("nothing"));
        }
        look();
        const QString kept = documentProblem(document()); // what recovery would bring back
        return kept.isEmpty() ? fileProblem(*m_window) : kept;
    }

    void prepare() override
    {
        QDir(folder()).mkdir(u"copy"_s);
        write(path("line.yaml"), lineFile);
        write(path("a.yaml"), scenarioFile(10));
        write(path("b.yaml"), scenarioFile(20));
        write(path("study.yaml"), "format: linetwin/project/1\nline: line.yaml\nscenarios:\n  - a.yaml\n  - b.yaml\n"
                                  "  - {name: inside, equipment: {A: {buffer_capacity: 15}}}\n");
    }

private Q_SLOTS:
    void nothingIsLostInAnyOrder_data()
    {
        QTest::addColumn<int>("seed");
        QTest::addColumn<QString>("first");
        const int last = qEnvironmentVariable("LINETWIN_FILE_WALKS", LINETWIN_LONG_TESTS ? u"60"_s : u"6"_s).toInt();
        for (int seed = 1; seed <= last; ++seed)
            QTest::addRow("%d", seed) << seed << (seed % 3 == 0 ? u"a.yaml"_s : u"study.yaml"_s);
    }
    void nothingIsLostInAnyOrder()
    {
        QFETCH(int, seed);
        QFETCH(QString, first);
        m_random.seed(static_cast<unsigned>(seed));
        m_steps.clear();
        m_problem.clear();
        open(first);
        for (int i = 0; i < 40; ++i) {
            m_steps << step();
            if (const QString wrong = problem(); !wrong.isEmpty())
                QFAIL(qPrintable(m_steps.join(u"; "_s) + u'\n' + wrong));
        }
        SameAnswers answers(Answer::Refuse);
        m_window.reset();
    }
};

LINETWIN_TEST(FileOrdersTest)
#include "FileOrdersTest.moc"
