// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/FileSaving.h"

#include "app/charts/saving/SavingPlace.h"
#include "app/document/DocumentFiles.h"
#include "app/document/FileNames.h"
#include "app/text/Texts.h"
#include "app/window/FileEvents.h"
#include "app/window/FileQuestions.h"
#include "app/window/RecentFiles.h"
#include "app/window/SaveDialog.h"

#include <QFileInfo>
#include <QWidget>

#include <algorithm>

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
    return words.join(QStringLiteral(", "));
}

} // namespace

FileSaving::FileSaving(ProjectDocument& document, FileWatch& watch, RecentFiles& recent, FileEvents& events,
                       QWidget* window)
    : m_document(document), m_watch(watch), m_recent(recent), m_events(events), m_window(window)
{
}

bool FileSaving::save()
{
    Q_EMIT m_events.documentWanted();
    const std::optional<Placement> placement = presentPlacement(m_document);
    if (!placement) {
        const auto plan = askForPlace(m_document, m_watch, SaveDialog::Place::First, m_window);
        return plan && savePlanned(*plan);
    }
    const SavePlan plan = planSave(m_document, m_watch, *placement);
    if (plan.files.empty()) {
        Q_EMIT m_events.done(tr("There are no changes to save"));
        return true;
    }
    if (!plan.needsConsent())
        return savePlanned(plan);
    SaveDialog dialog(m_document, m_watch, plan, m_window);
    if (dialog.exec() == QDialog::Accepted)
        return savePlanned(plan);
    return dialog.isElsewhereWanted() && saveAs();
}

bool FileSaving::saveAs()
{
    Q_EMIT m_events.documentWanted();
    const auto plan = askForPlace(m_document, m_watch, SaveDialog::Place::Copy, m_window);
    return plan && savePlanned(*plan);
}

bool FileSaving::saveCopy()
{
    Q_EMIT m_events.documentWanted();
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
    try {
        writeFileAtomically(QFileInfo(path).filesystemAbsoluteFilePath(), copyText(m_document, active));
    } catch (const std::exception& error) {
        showNotSaved(m_window, fileLabel(path, m_document), QString::fromUtf8(error.what()));
        return false;
    }
    Q_EMIT m_events.done(entry ? tr("Saved a copy of “%1” with its line: %2").arg(name, QFileInfo(path).fileName())
                               : tr("Saved a copy of “%1”: %2").arg(name, QFileInfo(path).fileName()));
    return true;
}

bool FileSaving::savePlanned(const SavePlan& plan)
{
    try {
        say(plan, carryOut(plan, m_document, m_watch));
        return true;
    } catch (const std::exception& error) {
        QStringList names;
        for (const PlannedFile& each : plan.files)
            names << fileLabel(each.path, m_document);
        showNotSaved(m_window, names.join(QStringLiteral(", ")), QString::fromUtf8(error.what()));
        return false;
    }
}

void FileSaving::say(const SavePlan& plan, const std::vector<AttributeLoss>& losses)
{
    const QStringList files = filesOf(m_document);
    m_recent.remember(files.constFirst());
    QStringList names;
    for (const PlannedFile& each : plan.files)
        names << fileLabel(each.path, m_document);
    constexpr qsizetype mostNamed = 3;
    const auto others = static_cast<int>(names.size() - mostNamed);
    Q_EMIT m_events.done(
        others > 0 ? tr("Saved %1 and %n more", nullptr, others).arg(names.first(mostNamed).join(QStringLiteral(", ")))
                   : tr("Saved %1").arg(names.join(QStringLiteral(", "))));
    for (const AttributeLoss& each : losses)
        Q_EMIT m_events.noticed(tr("%1 was saved, but the system did not let its %2 be kept.")
                                    .arg(QFileInfo(each.path).fileName(), lostText(each.lost)));
}

} // namespace linetwin::app
