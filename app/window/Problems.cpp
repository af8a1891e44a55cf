// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/Problems.h"

#include "app/commands/SetParameter.h"
#include "app/text/Punctuation.h"
#include "app/text/Texts.h"
#include "app/window/DockTabs.h"
#include "app/window/FindingsPanel.h"
#include "app/window/Messages.h"
#include "app/window/WindowDocks.h"
#include "engine/model/StationPlaces.h"

#include <QDockWidget>
#include <QMainWindow>

#include <algorithm>
#include <utility>

namespace linetwin::app {

namespace {

/// Stations that the active scenario changes although the line does not have them.
std::vector<std::string> strangersOf(const ProjectDocument& document)
{
    std::vector<std::string> names;
    const StationPlaces places(document.line());
    for (const auto& [station, values] : document.effectiveScenario().overrides) {
        if (station != wholeLine && !places.contains(station))
            names.push_back(station);
    }
    return names;
}

/// The dock that is seen where this one has its place; null if there is none.
QDockWidget* frontBesides(QDockWidget& dock)
{
    const auto* window = qobject_cast<QMainWindow*>(dock.parentWidget());
    const QList<QDockWidget*> besides = window ? window->tabifiedDockWidgets(&dock) : QList<QDockWidget*>();
    const auto front =
        std::ranges::find_if(besides, [](QDockWidget* each) { return !each->visibleRegion().isEmpty(); });
    return front == besides.end() ? nullptr : *front;
}

} // namespace

Problems::Problems(ProjectDocument& document, QDockWidget& dock, FindingsPanel& panel, Messages& messages)
    : QObject(&dock), m_document(document), m_dock(dock), m_panel(panel), m_messages(messages)
{
    connect(&panel, &FindingsPanel::removalWanted, this,
            [this](const std::string& station) { resetOverrides(m_document, {station}); });
    connect(&document, &ProjectDocument::changed, this, &Problems::refresh);
}

void Problems::setLineCovered(bool isCovered)
{
    m_isLineCovered = isCovered;
    refresh();
}

void Problems::refresh()
{
    if (!m_isLineCovered)
        showDocument();
}

void Problems::showOpened(const QString& fileName, const Findings& findings)
{
    if (findings.empty()) {
        m_panel.clear();
        closeDock();
    } else {
        const int count = static_cast<int>(findings.size());
        m_panel.showFindings(tr("%1 was opened, with %Ln thing(s) to know.", nullptr, count).arg(fileName), findings);
        openDock();
    }
    m_isDockOfRejection = false;
    m_hasErrors = false; // what was said about them went with the message
    showDocument();
}

void Problems::showRejected(const QStringList& fileNames, const Findings& findings,
                            const std::function<void()>& openToMend)
{
    const int count = static_cast<int>(findings.size());
    const QString names = joinedNames(fileNames);
    const QString headline = fileNames.size() == 1
                                 ? tr("%1 was not opened: %Ln problem(s).", nullptr, count).arg(names)
                                 //: Several files
                                 : tr("%1 were not opened: %Ln problem(s).", nullptr, count).arg(names);
    m_panel.showFindings(headline, findings);
    m_isDockOfRejection = m_isDockOfRejection || m_dock.isHidden();
    openDock();
    m_rejection =
        m_isLineCovered ? headline : tr("%1 You still see “%2”, as it was.").arg(headline, m_document.displayName());
    if (openToMend)
        m_messages.showErrorWith(m_rejection, {{tr("Open and mend it"), "openToMend", openToMend}});
    else
        m_messages.showError(m_rejection);
}

void Problems::takeBackRejected()
{
    m_messages.retract(m_rejection);
    m_panel.clear();
    if (std::exchange(m_isDockOfRejection, false) && m_panel.isEmpty())
        closeDock();
}

void Problems::openDock()
{
    const bool wasHidden = m_dock.isHidden();
    m_dock.show();
    if (wasHidden)
        m_covered = frontBesides(m_dock); // which is known where it has a tab, and before that is chosen
    raiseSoon(&m_dock);
}

/// Left to itself the place would show a neighbour.
void Problems::closeDock()
{
    const bool isInFront = m_dock.isVisible() && !isBehindTab(m_dock);
    m_dock.hide();
    if (isInFront && m_covered && m_covered->isVisible())
        raiseSoon(m_covered);
}

void Problems::showDocument()
{
    // A line that has no stations yet is no mistake: the diagram says how to go on.
    const bool hasStations = !m_document.line().stations.empty();
    Findings findings = hasStations ? m_document.findings() : Findings{};
    std::erase_if(findings, [](const Finding& each) { return each.severity == Severity::Note; });
    const auto strangers = hasStations ? strangersOf(m_document) : std::vector<std::string>();
    fillPanel(findings, strangers);
    const auto first = std::ranges::find(findings, Severity::Error, &Finding::severity);
    const bool hadErrors = std::exchange(m_hasErrors, first != findings.end());
    if (m_hasErrors)
        showErrorMessage(*first, strangers);
    else if (hadErrors)
        m_messages.hide();
    openOrCloseDock(hadErrors);
}

void Problems::openOrCloseDock(bool hadErrors)
{
    if (m_hasErrors && !hadErrors) {
        m_isDockPassing = m_dock.isHidden();
        openDock();
    } else if (hadErrors && !m_hasErrors && std::exchange(m_isDockPassing, false)) {
        closeDock();
    }
}

void Problems::showErrorMessage(const Finding& error, const std::vector<std::string>& strangers)
{
    if (std::ranges::find(strangers, error.station) == strangers.end()) {
        m_messages.showError(tr("The line cannot run like this: %1").arg(messageText(error)));
        return;
    }
    QStringList names;
    for (const std::string& each : strangers)
        names << tr("“%1”").arg(toQString(each));
    m_messages.showErrorWith(
        tr("The line cannot run like this: the scenario “%1” changes %2, which the line does not have.")
            .arg(m_document.activeName(), joinedNames(names)),
        {{tr("Remove these changes"), "removeStrangers",
          [this, strangers] { resetOverrides(m_document, strangers); }}});
}

void Problems::fillPanel(const Findings& findings, const std::vector<std::string>& strangers)
{
    const auto errors = std::ranges::count(findings, Severity::Error, &Finding::severity);
    QString headline;
    if (errors > 0)
        headline = tr("“%1” cannot run like this: %Ln problem(s).", nullptr, static_cast<int>(errors))
                       .arg(m_document.activeName());
    else if (!findings.empty())
        headline =
            tr("“%1”: %Ln thing(s) to know.", nullptr, static_cast<int>(findings.size())).arg(m_document.activeName());
    m_panel.showDocument(headline, findings, strangers);
}

} // namespace linetwin::app
