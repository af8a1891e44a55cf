// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/ConfidenceLevel.h"
#include "app/document/FileSet.h"
#include "app/document/KeptStudies.h"
#include "app/report/ReportFile.h"
#include "app/report/ReportPaper.h"
#include "app/text/Texts.h"
#include "app/window/ReportActions.h"
#include "engine/io/SameFile.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFileInfo>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <vector>

namespace linetwin::app {

namespace {

constexpr int statusDone = 0;
constexpr int statusWrongInput = 1;
constexpr int statusUsage = 2;
constexpr int statusFile = 3;

class ReportMessages {
    Q_DECLARE_TR_FUNCTIONS(linetwin::app::ReportMessages)
};

void tell(const QString& message)
{
    std::fputs(qUtf8Printable(QStringLiteral("linetwin: ") + message + u'\n'), stderr);
}

/// The shortest leading part that is a file, and the name behind it.
std::pair<QString, QString> projectAndName(const QString& argument)
{
    for (qsizetype slash = argument.indexOf(u'/'); slash >= 0; slash = argument.indexOf(u'/', slash + 1)) {
        if (QFileInfo(argument.left(slash)).isFile())
            return {argument.left(slash), argument.mid(slash + 1)};
    }
    return {argument, {}};
}

bool isMadeFrom(const FileSet& set, const QString& report)
{
    std::vector<std::filesystem::path> inputs;
    for (const SourceText& source : sourcesOf(set))
        inputs.emplace_back(source.name);
    if (set.members.front().result.project)
        inputs.push_back(QFileInfo(studiesPath(set.members.front().path)).filesystemFilePath());
    const std::filesystem::path file = QFileInfo(report).filesystemFilePath();
    return std::ranges::any_of(inputs, [&file](const auto& input) { return areSameFile(file, input); });
}

/// Nullopt with a status where it cannot be read, or the report would replace what was.
std::optional<std::size_t> openFor(ProjectDocument& document, const QString& report, const QString& argument,
                                   int& status)
{
    const auto [path, name] = projectAndName(argument);
    const FileSet set = readFileSet({path});
    if (set.members.empty()) {
        const QFileInfo file(path);
        const bool isThere = path.startsWith(QStringLiteral("builtin:")) || (file.isFile() && file.isReadable());
        status = isThere ? statusWrongInput : statusFile;
        for (const ReadFile& rejected : set.rejected) {
            for (const Finding& finding : rejected.result.findings)
                tell(findingText(finding));
        }
        return std::nullopt;
    }
    if (isMadeFrom(set, report)) {
        tell(ReportMessages::tr("--report %1: would replace the input").arg(report));
        status = statusUsage;
        return std::nullopt;
    }
    openFileSet(document, set);
    if (name.isEmpty())
        return 0;
    const auto entries = document.entries();
    for (std::size_t i = 1; i < entries.size(); ++i) {
        if (document.nameOf(entries[i]) == name)
            return i;
    }
    tell(ReportMessages::tr("“%1” has no scenario “%2”").arg(path, name));
    status = statusFile;
    return std::nullopt;
}

} // namespace

int reportWithoutWindow(const QString& file, const QString& project, bool confirms)
{
    if (!isReportFile(file)) {
        tell(ReportMessages::tr("--report %1: must end in .html or .pdf").arg(file));
        return statusUsage;
    }
    // Before the shifts are run for nothing.
    if (const QFileInfo folder(QFileInfo(file).absolutePath()); !folder.isDir() || !folder.isWritable()) {
        tell(ReportMessages::tr("--report %1: the folder is not there or cannot be written to").arg(file));
        return statusFile;
    }
    ProjectDocument document;
    int status = statusDone;
    const auto entry = openFor(document, file, project, status);
    if (!entry)
        return status;
    ReportQuestion question;
    question.document = document.state();
    if (*entry > 0)
        question.entry = *entry;
    question.confirms = confirms;
    question.isPlayed = !file.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive);
    question.relevantShare = relevantShareOf(document);
    question.author = QString::fromStdString(document.project().head.author);
    question.version = QCoreApplication::applicationVersion();
    if (document.project().isThere()) {
        QString error;
        if (const auto studies = readKeptStudies(studiesPath(document.project().path), error))
            question.studies = *studies;
        else
            tell(error);
    }
    QEventLoop loop;
    ReportMaker maker(std::move(question), reportedDiagram);
    QObject::connect(
        &maker, &ReportMaker::made, &loop,
        [&](const ReportContents& contents) {
            const SavingAnswer answer = writeReport(reportOf(contents), file, usualPaper());
            if (!answer.failed.isEmpty()) {
                tell(answer.failed);
                status = statusFile;
            }
            loop.quit();
        },
        Qt::QueuedConnection);
    QObject::connect(
        &maker, &ReportMaker::failed, &loop,
        [&](const QString& message) {
            tell(message);
            status = statusWrongInput;
            loop.quit();
        },
        Qt::QueuedConnection);
    maker.start();
    loop.exec();
    return status;
}

} // namespace linetwin::app
