// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/FileSaving.h"

#include "app/charts/saving/SavingPlace.h"
#include "app/document/DocumentFiles.h"
#include "app/document/FileNames.h"
#include "app/settings/Patience.h"
#include "app/settings/TypedText.h"
#include "app/text/Punctuation.h"
#include "app/text/Texts.h"
#include "app/window/FileEvents.h"
#include "app/window/FilePatience.h"
#include "app/window/FileQuestions.h"
#include "app/window/RecentFiles.h"
#include "app/window/SaveDialog.h"

#include <QFileInfo>
#include <QMetaObject>
#include <QWidget>

#include <algorithm>
#include <map>
#include <utility>
#include <variant>

namespace linetwin::app {

namespace {

/// What of the old file could not be kept, in words.
QString lostText(const LostAttributes& lost)
{
    QStringList words;
    if (lost.owner)
        words << FileSaving::tr("owner");
    if (lost.group)
        words << FileSaving::tr("group");
    if (lost.accessList)
        words << FileSaving::tr("access list");
    if (lost.mode)
        words << FileSaving::tr("permissions");
    return joinedNames(words);
}

} // namespace

FileSaving::FileSaving(ProjectDocument& document, FileWatch& watch, RecentFiles& recent, FileEvents& events,
                       QWidget* window)
    : m_document(document), m_watch(watch), m_recent(recent), m_events(events), m_window(window)
{
    connect(&m_writer, &FileWriter::busyChanged, this, &FileSaving::savingChanged);
    connect(&document, &ProjectDocument::changed, this,
            [this](const Change& change) { m_documents += std::holds_alternative<DocumentReplaced>(change) ? 1 : 0; });
}

bool FileSaving::save()
{
    takeOverTypedText();
    if (isSaving()) { // only then is it known where everything is
        m_isSaveWanted = true;
        return true;
    }
    if (!waitForFiles(filesOf(m_document), m_window))
        return false;
    const std::optional<Placement> placement = presentPlacement(m_document);
    if (!placement) {
        const auto plan = askForPlace(m_document, m_watch, SaveDialog::Place::First, m_window);
        return plan && savePlanned(*plan);
    }
    return saveTo(*placement);
}

bool FileSaving::saveTo(const Placement& placement)
{
    const SavePlan plan = planSave(m_document, m_watch, placement);
    if (plan.files.empty()) {
        Q_EMIT m_events.done(tr("There are no changes to save"));
        return true;
    }
    bool isWanted = !plan.needsConsent();
    if (!isWanted) {
        SaveDialog dialog(m_document, m_watch, plan, m_window);
        isWanted = dialog.exec() == QDialog::Accepted;
        if (dialog.isElsewhereWanted())
            return saveAs();
    }
    return isWanted && savePlanned(plan);
}

bool FileSaving::saveAs()
{
    takeOverTypedText();
    if (waitForSaving() != End::Saved || !waitForFiles(filesOf(m_document), m_window))
        return false;
    const auto plan = askForPlace(m_document, m_watch, SaveDialog::Place::Copy, m_window);
    return plan && savePlanned(*plan);
}

bool FileSaving::saveCopy()
{
    takeOverTypedText();
    const auto active = m_document.activeScenario();
    const ScenarioEntry* entry = active ? m_document.findScenario(*active) : nullptr;
    const QString name =
        entry || !m_document.isReferenceActive() ? m_document.activeName() : toQString(m_document.line().name);
    const QString title =
        entry ? tr("Save a copy of the scenario “%1”").arg(name) : tr("Save a copy of the line “%1”").arg(name);
    const auto chosen = askSavingPlace(m_window, title, fileNameFor(name),
                                       {{QStringLiteral("yaml"), tr("LineTwin files")}}, QStringLiteral("yaml"));
    if (!chosen)
        return false;
    const QString& path = *chosen;
    const QStringList own = filesOf(m_document);
    if (std::ranges::any_of(own, [&path](const QString& each) { return isSameFile(each, path); })) {
        showNotSaved(m_window, fileLabel(path, m_document), tr("This file is open. A copy needs another name."));
        return false;
    }
    const QString message = entry ? tr("Saved a copy of “%1” with its line: %2").arg(name, QFileInfo(path).fileName())
                                  : tr("Saved a copy of “%1”: %2").arg(name, QFileInfo(path).fileName());
    m_hasFailed = false;
    setNames(QFileInfo(path).fileName());
    m_writer.write({{QFileInfo(path).filesystemAbsoluteFilePath(), copyText(m_document, active)}},
                   [this, path, message](const FileWriter::Outcome& outcome) { endCopy(path, message, outcome); },
                   {{path, FileLook::hashOf(path)}});
    return true;
}

void FileSaving::endCopy(const QString& path, const QString& message, const FileWriter::Outcome& outcome)
{
    const auto ask = std::exchange(m_askAgain, {});
    m_hasFailed = ask || !outcome.failure.isEmpty();
    if (!outcome.failure.isEmpty())
        showNotSaved(m_window, fileLabel(path, m_document), outcome.failure);
    else
        Q_EMIT m_events.done(message);
    if (ask)
        ask();
}

bool FileSaving::savePlanned(const SavePlan& plan)
{
    std::map<QString, QByteArray> expected;
    FileLook::Hashes present;
    QStringList paths;
    for (const PlannedFile& each : plan.files) {
        expected.emplace(each.path, FileWatch::hashOf(each.content));
        present.emplace(each.path, each.present);
        paths << each.path;
    }
    const QString names = firstNames(fileLabels(paths, m_document));
    std::vector<FileContent> contents;
    try {
        contents = contentsOf(plan, m_document);
    } catch (const FileError& error) {
        showNotSaved(m_window, names, QString::fromUtf8(error.what()));
        return false;
    }
    m_watch.expectContents(expected);
    m_hasFailed = false;
    setNames(names);
    m_writer.write(
        std::move(contents),
        [this, plan, written = m_document.state(), document = m_documents](const FileWriter::Outcome& outcome) {
            end(plan, written, document, outcome);
        },
        std::move(present));
    return true;
}

void FileSaving::end(const SavePlan& plan, DocumentState written, int document, const FileWriter::Outcome& outcome)
{
    const bool isSameDocument = document == m_documents;
    const bool isSaveWanted = std::exchange(m_isSaveWanted, false);
    m_hasFailed = !outcome.failure.isEmpty();
    if (!m_hasFailed && isSameDocument)
        markWritten(plan, std::move(written), m_document, m_watch);
    m_watch.expectContents({});
    if (outcome.isForeign && isSameDocument) {
        m_watch.check();
        m_isSaveWanted = isSaveWanted;
        askAgain(plan.placement, document);
        return;
    }
    if (m_hasFailed) {
        showNotSaved(m_window, m_names, outcome.failure);
        return;
    }
    say(plan, outcome.losses);
    if (isSaveWanted && isSameDocument)
        save();
}

void FileSaving::askAgain(const Placement& placement, int document)
{
    const auto ask = [this, placement, document] {
        if (document != m_documents)
            return;
        if (isSaving())
            m_askAgain = [this, placement, document] { askAgain(placement, document); };
        else if (!saveTo(placement))
            m_isSaveWanted = false;
    };
    QMetaObject::invokeMethod(this, ask, Qt::QueuedConnection); // once the save that failed is over
}

void FileSaving::setNames(const QString& names)
{
    m_names = names;
    Q_EMIT savingChanged();
}

FileSaving::End FileSaving::waitForSaving(const std::function<bool()>& canLeave)
{
    if (!isSaving())
        return End::Saved;
    while (isSaving()) { // another save may follow, of what was asked about meanwhile
        const Waiting waiting{tr("Saving"), tr("Saving %1. The disk is slow.").arg(m_names),
                              [this] { return isSaving(); }, tr("&Back to work"), canLeave};
        switch (waitFor(waiting, m_window)) {
        case WaitingEnd::Leave: return End::Leave;
        case WaitingEnd::Back: return End::NotSaved;
        case WaitingEnd::Done: break;
        }
    }
    return m_hasFailed ? End::NotSaved : End::Saved;
}

void FileSaving::say(const SavePlan& plan, const std::vector<AttributeLoss>& losses)
{
    const QStringList files = filesOf(m_document);
    if (!files.isEmpty())
        m_recent.remember(files.constFirst());
    QStringList paths;
    for (const PlannedFile& each : plan.files)
        paths << each.path;
    Q_EMIT m_events.done(tr("Saved %1").arg(firstNames(fileLabels(paths, m_document))));
    for (const AttributeLoss& each : losses)
        Q_EMIT m_events.noticed(tr("%1 was saved, but the system did not let its %2 be kept.")
                                    .arg(QFileInfo(each.path).fileName(), lostText(each.lost)));
}

} // namespace linetwin::app
