// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/FileNotices.h"

#include "app/document/DocumentFiles.h"
#include "app/document/FileNames.h"
#include "app/text/Punctuation.h"
#include "app/window/FileActions.h"
#include "app/window/MessageBar.h"

#include <algorithm>
#include <iterator>

namespace linetwin::app {

namespace {

QString quotedNames(const QStringList& paths, const ProjectDocument& document)
{
    QStringList names;
    for (const QString& label : fileLabels(paths, document))
        names << FileNotices::tr("“%1”").arg(label);
    return firstNames(names);
}

QString changedText(const QStringList& paths, const ProjectDocument& document)
{
    return FileNotices::tr("%1 was changed by another program.", nullptr, static_cast<int>(paths.size()))
        .arg(quotedNames(paths, document));
}

} // namespace

FileNotices::FileNotices(ProjectDocument& document, FileActions& files, MessageBar& bar, QObject* parent)
    : QObject(parent), m_document(document), m_files(files), m_bar(bar)
{
    connect(&files.watch(), &FileWatch::stateChanged, this, &FileNotices::refresh);
    // What is offered depends on whether there are changes that reloading would lose.
    connect(&document, &ProjectDocument::changed, this, [this] {
        if (m_bar.isVisible())
            refresh();
    });
}

void FileNotices::refresh()
{
    const QStringList changed = m_files.watch().changedFiles();
    const QStringList vanished = m_files.watch().vanishedFiles();
    const QStringList emptied = m_files.watch().emptiedFiles();
    QStringList conflicts;
    std::ranges::copy_if(changed, std::back_inserter(conflicts),
                         [this](const QString& path) { return hasOwnChanges(path); });
    if (!conflicts.isEmpty())
        showConflict(conflicts);
    else if (!changed.isEmpty())
        showChanged(changed);
    else if (!vanished.isEmpty())
        showLost(tr("%1 is no longer there. What you see is still complete; save it to keep it.", nullptr,
                    static_cast<int>(vanished.size()))
                     .arg(quotedNames(vanished, m_document)));
    else if (!emptied.isEmpty())
        showLost(tr("%1 is empty or can no longer be read. What you see is still complete; save it to keep it.",
                    nullptr, static_cast<int>(emptied.size()))
                     .arg(quotedNames(emptied, m_document)));
    else
        m_bar.hide();
}

bool FileNotices::hasOwnChanges(const QString& path) const
{
    const LineEntry& own = m_document.ownLine();
    if (path == linePath(m_document))
        return own.line.isModified();
    const auto scenario = std::ranges::find(own.scenarios, path, &ScenarioEntry::path);
    return scenario == own.scenarios.end() ? m_document.isModified() : own.line.isModified(*scenario);
}

void FileNotices::reload(const QStringList& paths)
{
    // Only then is it known what the files hold, and where everything is.
    if (m_files.saving().waitForSaving() != FileSaving::End::Saved || !m_files.reloading().reload(paths))
        refresh(); // it is still to be decided
}

void FileNotices::keepOwn(const QStringList& paths)
{
    for (const QString& path : paths)
        m_files.watch().keepOwn(path);
}

void FileNotices::showConflict(const QStringList& paths)
{
    m_bar.showMessage(MessageBar::Kind::Warning,
                      tr("%1 You have changes of your own, too.").arg(changedText(paths, m_document)),
                      {{tr("Keep mine"), "keepMine", [this, paths] { keepOwn(paths); }},
                       {tr("Reload, losing mine"), "reloadFiles", [this, paths] { reload(paths); }}});
}

void FileNotices::showChanged(const QStringList& paths)
{
    m_bar.showMessage(MessageBar::Kind::Warning, changedText(paths, m_document),
                      {{tr("Keep mine"), "keepMine", [this, paths] { keepOwn(paths); }},
                       {tr("Reload"), "reloadFiles", [this, paths] { reload(paths); }}});
}

void FileNotices::showLost(const QString& message)
{
    m_bar.showMessage(MessageBar::Kind::Warning, message,
                      {{tr("Save…"), "saveVanished", [this] { m_files.saving().save(); }}});
}

} // namespace linetwin::app
