// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/monkey/Invariants.h"

#include "app/diagram/DiagramScene.h"
#include "app/diagram/DiagramView.h"
#include "app/document/ExampleWords.h"
#include "app/document/FileSet.h"
#include "app/document/RecoveryFile.h"
#include "app/document/SavePlan.h"
#include "app/scenarios/ScenarioList.h"
#include "engine/io/ProjectFile.h"
#include "engine/study/Comparison.h"
#include "engine/study/Replications.h"

#include <QApplication>
#include <QGuiApplication>
#include <QRegularExpression>

#include <algorithm>

namespace linetwin::app::testing {

namespace {

/// How a file is read that says what was typed, whatever that is.
ProjectReading anything()
{
    ProjectReading how;
    how.accepts = Acceptance::Anything;
    return how;
}

QString scenarioText(const Scenario& scenario, const Line& line)
{
    return QString::fromStdString(writeScenario(scenario, line, {LineSource::Kind::Builtin, {}, "shown"}, {}));
}

/// Without the name, which a project gets where it is saved.
QString headText(Project head)
{
    head.name.clear();
    head.lineSource = {LineSource::Kind::Builtin, {}, "shown"};
    return QString::fromStdString(writeProject(head, {}));
}

/// Nothing but the ids, which are given anew, may differ.
bool areSame(const DocumentState& a, const DocumentState& b)
{
    const auto sameScenario = [](const ScenarioEntry& one, const ScenarioEntry& other) {
        return one.scenario == other.scenario && one.saved == other.saved && one.path == other.path &&
               one.savedSource == other.savedSource && one.isInProject == other.isInProject;
    };
    const auto sameLine = [&](const LineEntry& one, const LineEntry& other) {
        return one.name == other.name && one.line.line == other.line.line && one.line.saved == other.line.saved &&
               one.line.source == other.line.source && std::ranges::equal(one.scenarios, other.scenarios, sameScenario);
    };
    return a.active == b.active && a.project.path == b.project.path && a.project.head == b.project.head &&
           a.project.saved == b.project.saved && a.project.savedLines == b.project.savedLines &&
           std::ranges::equal(a.lines, b.lines, sameLine);
}

/// A file has one of them where a document may have two: the project's and its line's.
QString withoutComments(const QString& text)
{
    static const QRegularExpression comments(QStringLiteral("^#.*\n"), QRegularExpression::MultilineOption);
    return QString(text).remove(comments);
}

template <typename Named> Named inThisLanguage(Named named)
{
    translateExample(named);
    return named;
}

QString copyProblem(const ProjectDocument& document, std::optional<ScenarioId> entry)
{
    const std::string text = copyText(document, entry);
    const LoadResult read = loadText(text, "copy.yaml", anything());
    const QString name = document.nameOf(entry);
    if (!read.file)
        return QStringLiteral("a copy of “%1” cannot be read: %2")
            .arg(name, read.findings.empty() ? QString() : QString::fromStdString(describe(read.findings.front())));
    // Comments stay with the files that they are in.
    Line line = document.lineOf(entry)->line.line;
    line.leadingComment.clear();
    const ScenarioEntry* scenario = entry ? document.findScenario(*entry) : nullptr;
    const auto bareText = [](Scenario of, const Line& over) {
        of.leadingComment.clear();
        return scenarioText(of, over);
    };
    const QString is = scenario ? bareText(read.file->scenario, read.file->line) : QString();
    const QString shouldBe = scenario ? bareText(scenario->scenario, line) : QString();
    if (is != shouldBe)
        return QStringLiteral("a copy of “%1” reads as another: %2").arg(name, differenceOf(is, shouldBe));
    Line readLine = read.file->line;
    readLine.leadingComment.clear();
    const QString lineIs = QString::fromStdString(writeLine(readLine));
    const QString lineShouldBe = QString::fromStdString(writeLine(line));
    return lineIs == lineShouldBe ? QString()
                                  : QStringLiteral("the line of a copy of “%1” reads as another: %2")
                                        .arg(name, differenceOf(lineIs, lineShouldBe));
}

} // namespace

QString differenceOf(const QString& is, const QString& shouldBe)
{
    const QStringList a = is.split(u'\n');
    const QStringList b = shouldBe.split(u'\n');
    for (qsizetype i = 0; i < std::max(a.size(), b.size()); ++i) {
        if (a.value(i) != b.value(i))
            return QStringLiteral("line %1 is “%2” and not “%3”")
                .arg(i + 1)
                .arg(a.value(i).left(300), b.value(i).left(300));
    }
    return {};
}

QString contentText(const DocumentState& state)
{
    QString text = headText(state.project.head);
    for (const LineEntry& line : state.lines) {
        const Line said = inThisLanguage(line.line.line);
        text += QStringLiteral("--- line %1\n").arg(QString::fromStdString(line.name)) +
                QString::fromStdString(writeLine(said));
        for (const ScenarioEntry& each : line.scenarios)
            text += QStringLiteral("--- scenario\n") + scenarioText(inThisLanguage(each.scenario), said);
    }
    return text;
}

QString documentProblem(const ProjectDocument& document)
{
    RecoveryRecord record;
    record.state = document.state();
    record.writtenAt = QDateTime::fromSecsSinceEpoch(0);
    const std::string text = writeRecovery(record);
    const auto read = readRecovery(text);
    if (!read)
        return QStringLiteral("the document cannot be recovered");
    if (!areSame(read->state, record.state))
        return QStringLiteral("the document is recovered as another: ") +
               differenceOf(QString::fromStdString(writeRecovery(*read)), QString::fromStdString(text));
    for (const auto& entry : document.entries()) {
        if (const QString problem = copyProblem(document, entry); !problem.isEmpty())
            return problem;
    }
    return {};
}

QString viewProblem(TestWindow& window)
{
    const ProjectDocument& document = window.document();
    const auto entries = document.entries();
    if (std::ranges::find(entries, document.activeScenario()) == entries.end())
        return QStringLiteral("an entry is shown that is not there");
    for (const std::string& each : window.selection().stations()) {
        if (std::ranges::find(document.line().stations, each, &Station::name) == document.line().stations.end())
            return QStringLiteral("a station is selected that is not there: ") + QString::fromStdString(each);
    }
    const auto* list = window.findChild<ScenarioList*>();
    if (list->model()->rowCount() != static_cast<int>(entries.size()))
        return QStringLiteral("the list has %1 rows for %2 entries").arg(list->model()->rowCount()).arg(entries.size());
    const auto* diagram = window.findChild<DiagramView*>();
    const std::size_t drawn = static_cast<const DiagramScene*>(diagram->scene())->stationCount();
    if (document.resolved() && drawn != document.line().stations.size())
        return QStringLiteral("the diagram has %1 stations for %2").arg(drawn).arg(document.line().stations.size());
    if (!window.isEnabled())
        return QStringLiteral("the window takes no input");
    if (const QWidget* grabber = QWidget::mouseGrabber())
        return QStringLiteral("the mouse is kept by ") + QString::fromLatin1(grabber->metaObject()->className());
    if (QGuiApplication::overrideCursor())
        return QStringLiteral("the pointer is kept");
    return {};
}

QString resultProblem(TestWindow& window)
{
    const ProjectDocument& document = window.document();
    const LiveRunner& runner = window.runner();
    if (!document.resolved()) {
        if (runner.isCurrent())
            return QStringLiteral("there is an answer to what cannot run");
        return {};
    }
    if (!runner.isCurrent())
        return QStringLiteral("there is no answer to what is shown");
    const LiveResult& result = *runner.result();
    if (!std::ranges::equal(result.line->stations, document.resolved()->stations, {}, &ResolvedStation::name,
                            &ResolvedStation::name))
        return QStringLiteral("the answer is of another line");
    if (result.settings != document.effectiveSettings() || result.seed != document.seed())
        return QStringLiteral("the answer is of other run settings");
    if (result.isBaseline != (document.isReferenceActive() || !document.resolvedReference()))
        return QStringLiteral("the answer is of another kind of entry");
    if (result.scenario->shifts.size() > static_cast<std::size_t>(result.plannedReplications))
        return QStringLiteral("there are more shifts than were planned");
    if (result.recording && window.clock().recording() != result.recording)
        return QStringLiteral("another shift is played than was recorded");
    return {};
}

QString figureProblem(TestWindow& window)
{
    const ProjectDocument& document = window.document();
    if (!document.resolved() || !window.runner().isCurrent())
        return {};
    const LiveResult& result = *window.runner().result();
    ReplicationsRequest request;
    request.settings = document.effectiveSettings();
    request.seed = document.seed();
    request.count = std::min(3, result.replicationCount());
    request.detail = Detail::Totals;
    ResolvedLine line = *document.resolved();
    if (document.shownLine().id && document.resolvedReference())
        adoptYardstick(line, *document.resolvedReference()); // another line is measured as today's
    const auto fresh = runReplications(line, request);
    auto shown = result.scenario->series(LineFigure::Oee).values();
    const auto computed = fresh->series(LineFigure::Oee).values();
    shown.resize(computed.size());
    if (shown == computed)
        return {};
    QStringList pairs;
    for (std::size_t i = 0; i < computed.size(); ++i)
        pairs << QStringLiteral("%1/%2").arg(shown[i].value_or(-1)).arg(computed[i].value_or(-1));
    return QStringLiteral("the figures are not those of what is shown: OEE %1, %2 of %3 shifts")
        .arg(pairs.join(QStringLiteral(", ")))
        .arg(result.replicationCount())
        .arg(result.plannedReplications);
}

QString fileProblem(TestWindow& window)
{
    const ProjectDocument& document = window.document();
    const QString path = document.project().path;
    if (path.isEmpty() || document.isModified() || window.files().saving().isSaving() ||
        window.files().watch().isAnyFileForsaken() || !window.files().watch().changedFiles().isEmpty())
        return {};
    const FileSet files = readFileSet({path}, anything());
    if (files.members.empty()) {
        const Findings why = files.rejected.empty() ? Findings() : files.rejected.front().result.findings;
        return QStringLiteral("what was saved cannot be read: %1")
            .arg(why.empty() ? QString() : QString::fromStdString(describe(why.front())));
    }
    ProjectDocument read;
    openFileSet(read, files);
    const QString is = withoutComments(contentText(read.state()));
    const QString shouldBe = withoutComments(contentText(document.state()));
    return is == shouldBe ? QString() : QStringLiteral("another document was saved: ") + differenceOf(is, shouldBe);
}

QString undoProblem(ProjectDocument& document, const DocumentState& first)
{
    QUndoStack& steps = *document.undoStack();
    const int index = steps.index();
    const QString present = contentText(document.state());
    steps.setIndex(0);
    const QString start = contentText(document.state());
    if (const QString shouldBe = contentText(first); start != shouldBe)
        return QStringLiteral("undone to the start: ") + differenceOf(start, shouldBe);
    steps.setIndex(index);
    const QString again = contentText(document.state());
    if (again == present)
        return {};
    QStringList last;
    for (int i = std::max(0, index - 4); i < index; ++i)
        last << steps.text(i);
    return QStringLiteral("redone: ") + differenceOf(again, present) + QStringLiteral("; last steps: ") +
           last.join(QStringLiteral("; "));
}

} // namespace linetwin::app::testing
