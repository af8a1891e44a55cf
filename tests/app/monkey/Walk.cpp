// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/monkey/Walk.h"

#include "app/settings/Appearance.h"
#include "app/settings/SettingsStore.h"
#include "app/settings/TypedText.h"
#include "tests/Patience.h"
#include "tests/app/monkey/Invariants.h"
#include "tests/app/window/WholeProject.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDir>
#include <QSettings>
#include <QUndoStack>

#include <malloc.h>

#include <array>
#include <variant>

namespace linetwin::app::testing {

namespace {

constexpr int lookWellEvery = 50;
constexpr double mostWorkMs = 100 * test::patience;
constexpr double mostWorkOfManyMs = 250 * test::patience;
constexpr double mostOpeningMs = 2000 * test::patience;
constexpr double mostClockMs = 500 * test::patience;
constexpr std::size_t manyStations = 100;
/// What is made once and kept has been made by then.
constexpr qsizetype restsOfWarmingUp = 2;
/// Recorded shifts of the larger examples are up to 60 MB each; a sanitizer keeps what was freed for a while.
constexpr double mostGrowthMb = 200 * test::patience;
constexpr double mostWidgetsShare = 1.2;

constexpr const char* lineFile = "name: Plant\ntopology:\n  stations:\n    - {name: A, output_type: Tube}\n"
                                 "    - {name: B}\nbaseline:\n  A: {uph: 4000}\n";

/// Of Qt, in the order in which they came.
QStringList& warnings()
{
    static QStringList list;
    return list;
}

QtMessageHandler handlerBefore = nullptr;

void noteWarning(QtMsgType type, const QMessageLogContext& context, const QString& text)
{
    // Of the platform without windows, and of Qt Test about its own events.
    const bool isKnown = text.startsWith(u"This plugin does not support") || text.startsWith(u"Mouse event ") ||
                         text.startsWith(u"Keyboard event not accepted");
    if ((type == QtWarningMsg || type == QtCriticalMsg) && !isKnown)
        warnings() << text;
    else if (handlerBefore && type != QtDebugMsg && !isKnown)
        handlerBefore(type, context, text);
}

/// In the computer's memory, without what is free again.
double memoryMb()
{
    malloc_trim(0);
    QFile pages(QStringLiteral("/proc/self/statm"));
    if (!pages.open(QIODevice::ReadOnly))
        return 0;
    return pages.readAll().split(' ').value(1).toDouble() * 4096 / 1e6;
}

/// What would be opened in other programs.
constexpr std::array otherPrograms{"http", "https", "mailto", "file"};

/// Takes it.
class NoOtherPrograms : public QObject {
    Q_OBJECT

public:
    NoOtherPrograms()
    {
        for (const auto& scheme :
             {QStringLiteral("http"), QStringLiteral("https"), QStringLiteral("mailto"), QStringLiteral("file")})
            QDesktopServices::setUrlHandler(scheme, this, "take");
    }

    ~NoOtherPrograms() override
    {
        for (const char* scheme : otherPrograms)
            QDesktopServices::unsetUrlHandler(QString::fromLatin1(scheme));
    }

public Q_SLOTS:
    void take(const QUrl&) {}
};

} // namespace

Walk::Walk(const QString& record) : m_record(record), m_otherPrograms(std::make_unique<NoOtherPrograms>())
{
    SettingsStore::instance().waitForWriting();
    QSettings().clear();
    applyPreferences({});
    handlerBefore = qInstallMessageHandler(noteWarning);
    warnings().clear();
    if (!record.isEmpty() && !m_record.open(QIODevice::WriteOnly))
        warnings() << QStringLiteral("no record: ") + record;
    writeFiles();
    m_performer = std::make_unique<Performer>(m_room.filePath(QStringLiteral("files")));
    followStart();
}

Walk::~Walk()
{
    m_performer.reset();
    qInstallMessageHandler(handlerBefore);
    SettingsStore::instance().waitForWriting();
}

void Walk::writeFiles()
{
    QDir room(m_room.path());
    room.mkpath(QStringLiteral("files/kept"));
    QDir::setCurrent(room.filePath(QStringLiteral("files")));
    QByteArray project = wholeProject;
    project.replace("replications: 6, duration_hours: 1,", "replications: 3, duration_hours: 0.25,");
    const auto scenario = [](const char* places) {
        return QByteArray(
                   "line: line.yaml\nreplications: 2\nduration_hours: 0.1\nequipment:\n  A: {buffer_capacity: ") +
               places + "}\n";
    };
    const QList<std::pair<QString, QByteArray>> files{{QStringLiteral("p.yaml"), project},
                                                      {QStringLiteral("line.yaml"), lineFile},
                                                      {QStringLiteral("a.yaml"), scenario("10")},
                                                      {QStringLiteral("b.yaml"), scenario("20")},
                                                      {QStringLiteral("broken.yaml"), "topology: [}"}};
    for (const auto& [name, text] : files) {
        for (const auto& folder : {QStringLiteral("files/"), QStringLiteral("files/kept/")}) {
            QFile file(room.filePath(folder + name));
            if (file.open(QIODevice::WriteOnly))
                file.write(text);
        }
    }
}

void Walk::noteFirst()
{
    ProjectDocument& document = m_performer->window().document();
    m_first = document.undoStack()->count() == 0 ? std::optional(document.state()) : std::nullopt;
}

void Walk::followStart()
{
    const ProjectDocument& document = m_performer->window().document();
    noteFirst();
    QObject::connect(&document, &ProjectDocument::changed, &m_performer->window(), [this](const Change& change) {
        m_replacements += std::holds_alternative<DocumentReplaced>(change) ? 1 : 0;
    });
}

QString Walk::take(quint64 seed, int steps)
{
    Generator generator(seed);
    for (int i = 0; i < steps; ++i) {
        const Step step = generator.next(m_performer->window());
        if (const QString problem = take(step); !problem.isEmpty())
            return problem;
    }
    return lookWell();
}

QString Walk::repeat(const Steps& steps)
{
    for (const Step& step : steps) {
        if (const QString problem = take(step); !problem.isEmpty())
            return problem;
    }
    return lookWell();
}

QString Walk::take(const Step& step)
{
    record(textOf(step));
    const QPointer<TestWindow> before(&m_performer->window());
    const int replacements = m_replacements;
    if (m_performer->perform(step))
        ++m_counts[step.kind];
    noteWork(step, replacements != m_replacements || before != &m_performer->window());
    QString problem;
    const bool isOther = before != &m_performer->window();
    if (isOther)
        followStart();
    else if (replacements != m_replacements)
        noteFirst();
    if (problem.isEmpty())
        problem = look(step);
    if (problem.isEmpty() && step.kind == u"rest")
        problem = restProblem();
    if (problem.isEmpty() && ++m_taken % lookWellEvery == 0)
        problem = lookWell();
    m_performer->work().skip();
    return problem;
}

void Walk::record(const QString& line)
{
    if (!m_record.isOpen())
        return;
    m_record.write(line.toUtf8() + '\n');
    m_record.flush();
}

void Walk::noteWork(const Step& step, bool isOpening)
{
    const std::size_t stations = m_performer->window().document().line().stations.size();
    // Known to take longer: a document is opened, or the whole window is made anew.
    const bool isKnown = isOpening || m_performer->areViewsNew() || step.kind == u"preference";
    const double most = isKnown ? mostOpeningMs : stations > manyStations ? mostWorkOfManyMs : mostWorkMs;
    const ThreadWork& work = m_performer->work();
    const auto told = [&](double ms) { return QStringLiteral("%1 ms: %2").arg(ms, 0, 'f', 0).arg(textOf(step)); };
    if (work.longestMs() > most) {
        m_slow << told(work.longestMs());
        record(QStringLiteral("# slow: ") + m_slow.last());
    } else if (work.longestClockMs() > mostClockMs) {
        m_late << told(work.longestClockMs());
    }
}

QString Walk::look(const Step& step)
{
    TestWindow& window = m_performer->window();
    if (!warnings().isEmpty())
        return QStringLiteral("warned: ") + warnings().takeFirst();
    if (!m_performer->dialogs().stuck().isEmpty())
        return QStringLiteral("a dialog stays: ") + m_performer->dialogs().stuck();
    if (const QString problem = documentProblem(window.document()); !problem.isEmpty())
        return problem;
    if (const QString problem = viewProblem(window); !problem.isEmpty())
        return problem;
    const bool isQuiet = !step.isHurried && !window.runner().isRunning() && !m_performer->isRunCancelled();
    if (const QString problem = isQuiet ? resultProblem(window) : QString(); !problem.isEmpty())
        return problem;
    return {};
}

QString Walk::restProblem()
{
    m_performer->waitForAll();
    const auto& played = m_performer->window().clock().recording();
    const double recordingMb = played ? static_cast<double>(played->byteSize()) / 1e6 : 0;
    m_rests.append({m_taken, memoryMb(), recordingMb, QApplication::allWidgets().size()});
    if (m_rests.size() <= restsOfWarmingUp)
        return {};
    const Rest& before = m_rests[restsOfWarmingUp - 1];
    const Rest& now = m_rests.last();
    // A shift of thousands of hours may be played; what is found and drawn in it takes as much again.
    if (now.memoryMb - 2 * now.recordingMb > before.memoryMb + mostGrowthMb)
        return QStringLiteral("memory: %1 MB at rest, %2 before").arg(now.memoryMb).arg(before.memoryMb);
    if (static_cast<double>(now.widgets) > mostWidgetsShare * static_cast<double>(before.widgets))
        return QStringLiteral("widgets: %1 at rest, %2 before").arg(now.widgets).arg(before.widgets);
    return {};
}

QString Walk::lookWell()
{
    if (!m_performer->waitForAll())
        return {};
    TestWindow& window = m_performer->window();
    // What is typed but not entered yet is none of the steps.
    m_performer->inLoop([&] { takeOverTypedText(); });
    if (!m_performer->waitForAll())
        return {};
    QString problem = figureProblem(window);
    if (problem.isEmpty())
        problem = fileProblem(window);
    if (problem.isEmpty() && m_first)
        m_performer->inLoop([&] { problem = undoProblem(window.document(), *m_first); });
    return problem;
}

} // namespace linetwin::app::testing

#include "Walk.moc"
