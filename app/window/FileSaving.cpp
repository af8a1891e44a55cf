// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/FileSaving.h"

#include "app/document/DocumentFiles.h"
#include "app/document/FileNames.h"
#include "app/text/Texts.h"
#include "app/window/FileDialogs.h"
#include "app/window/FileEvents.h"
#include "app/window/FileQuestions.h"

#include <QWidget>

#include <algorithm>

namespace linetwin::app {

namespace {

/// It began without anything of the user's, and nobody has edited it: nothing would be lost with it.
bool isUntouched(const ScenarioEntry& entry)
{
    return entry.isUnnamed && entry.path.isEmpty() && entry.scenario == entry.saved;
}

} // namespace

FileSaving::FileSaving(ProjectDocument& document, FileWatch& watch, FileWriting& writing, FileEvents& events,
                       QWidget* window)
    : m_document(document), m_unsaved(document, watch), m_writing(writing), m_events(events), m_window(window)
{
}

bool FileSaving::save()
{
    begin();
    const auto active = m_document.activeScenario();
    const ScenarioEntry* entry = active ? m_document.findScenario(*active) : nullptr;
    if (entry && isUntouched(*entry))
        return saveBehindUntouched();
    bool isSaved = false;
    if (entry)
        isSaved =
            entry->path.isEmpty() ? writeScenarioElsewhere(entry->id) : writeScenario(entry->id, QString(entry->path));
    else if (const QString path = linePath(m_document); !path.isEmpty())
        isSaved = m_writing.writeLine(path);
    else if (const ScenarioEntry* holder = holderOfLine(m_document))
        isSaved = saveLineInside(*holder);
    else
        isSaved = m_writing.writeLineElsewhere();
    return isSaved && saveRest();
}

bool FileSaving::saveAs()
{
    begin();
    const auto active = m_document.activeScenario();
    return active ? writeScenarioElsewhere(*active) : m_writing.writeLineElsewhere();
}

bool FileSaving::saveLineAs()
{
    begin();
    return m_writing.writeLineElsewhere();
}

bool FileSaving::saveAll()
{
    begin();
    if (m_unsaved.items().isEmpty()) {
        Q_EMIT m_events.done(tr("There are no changes to save"));
        return true;
    }
    // A scenario that has no file yet comes first: it may take a changed line with it.
    for (const ScenarioEntry& entry : m_document.scenarios()) {
        if (entry.path.isEmpty() && m_document.isScenarioModified(entry.id) && !writeScenarioElsewhere(entry.id))
            return false;
    }
    if (!saveRest())
        return false;
    return !m_document.isLineModified() || m_writing.writeLineElsewhere();
}

bool FileSaving::saveAsOneFile()
{
    Q_EMIT m_events.documentWanted();
    const auto active = m_document.activeScenario();
    const auto& scenarios = m_document.scenarios();
    if (!active && scenarios.empty())
        return m_writing.writeLineElsewhere(); // a line alone is one file already
    const ScenarioEntry& entry = active ? *m_document.findScenario(*active) : scenarios.front();
    const QString path = askForPath(m_window, tr("Save as one file"), fileNameFor(toQString(entry.scenario.name)));
    return !path.isEmpty() && m_writing.writeOneFile(entry.id, path);
}

bool FileSaving::saveBehindUntouched()
{
    if (!m_unsaved.items().isEmpty())
        return saveAll();
    if (linePath(m_document).isEmpty() && !holderOfLine(m_document))
        return m_writing.writeLineElsewhere();
    Q_EMIT m_events.done(tr("There are no changes to save"));
    return true;
}

bool FileSaving::saveLineInside(const ScenarioEntry& holder)
{
    QStringList files;
    bool takesChanges = false;
    for (const ScenarioEntry& each : m_document.scenarios()) {
        if (each.path.isEmpty() || !m_document.isScenarioModified(each.id))
            continue;
        const bool isChanged = each.scenario != each.saved;
        takesChanges = takesChanges || isChanged;
        const QString text = isChanged ? tr("%1: the line, and the changed scenario “%2”")
                                       : tr("%1: the line, and the scenario “%2” as it was");
        files << text.arg(fileLabel(each.path, m_document), toQString(each.scenario.name));
    }
    if (takesChanges) {
        switch (askToSaveTogether(m_window, toQString(m_document.line().name), files)) {
        case TogetherAnswer::OwnFile: return m_writing.writeLineElsewhere();
        case TogetherAnswer::Cancel: return false;
        case TogetherAnswer::Together: break;
        }
    }
    return writeScenario(holder.id, QString(holder.path));
}

bool FileSaving::saveRest()
{
    // The line first: where it goes to another file, its scenarios have to say so.
    const QString line = linePath(m_document);
    if (!line.isEmpty() && m_unsaved.has(line, m_document.isLineModified()) && !m_writing.writeLine(line))
        return false;
    for (const ScenarioEntry& entry : m_document.scenarios()) {
        const bool isPending = m_document.isScenarioModified(entry.id) || std::ranges::count(m_pending, entry.id) > 0;
        const bool isMeant = !entry.path.isEmpty() && m_unsaved.has(entry.path, isPending);
        if (isMeant && !writeScenario(entry.id, QString(entry.path)))
            return false;
    }
    return true;
}

bool FileSaving::writeScenario(ScenarioId id, const QString& path)
{
    const bool isWritten = m_writing.writeScenario(id, path);
    if (isWritten)
        std::erase(m_pending, id);
    return isWritten;
}

bool FileSaving::writeScenarioElsewhere(ScenarioId id)
{
    const bool isWritten = m_writing.writeScenarioElsewhere(id);
    if (isWritten)
        std::erase(m_pending, id);
    return isWritten;
}

void FileSaving::begin()
{
    Q_EMIT m_events.documentWanted();
    m_writing.begin();
    m_pending.clear();
    for (const ScenarioEntry& each : m_document.scenarios()) {
        if (!each.path.isEmpty() && m_document.isScenarioModified(each.id))
            m_pending.push_back(each.id);
    }
}

} // namespace linetwin::app
