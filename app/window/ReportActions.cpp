// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/ReportActions.h"

#include "app/diagram/DiagramExport.h"
#include "app/document/ConfidenceLevel.h"
#include "app/report/DrawnPicture.h"
#include "app/report/ReportDialog.h"
#include "app/settings/Settings.h"
#include "app/window/Actions.h"
#include "app/window/Messages.h"
#include "app/window/Session.h"

#include <QAction>
#include <QCoreApplication>
#include <QFileInfo>
#include <QMainWindow>

#include <algorithm>

namespace linetwin::app {

ReportActions::ReportActions(const Actions& actions, Session& session, Messages& messages, QMainWindow& window)
    : QObject(&window), m_session(session), m_messages(messages), m_window(window)
{
    connect(actions[ActionId::Report], &QAction::triggered, this, &ReportActions::ask);
}

void ReportActions::ask()
{
    const ProjectDocument& document = m_session.document;
    const Settings settings;
    ReportQuestion question;
    question.document = document.state();
    question.confirmations = m_session.runner.confirmations();
    question.relevantShare = relevantShareOf(document);
    question.title = QString::fromStdString(document.project().head.name.empty() ? document.ownLine().line.line.name
                                                                                 : document.project().head.name);
    question.author = document.project().head.author.empty() ? settings.reportAuthor()
                                                             : QString::fromStdString(document.project().head.author);
    question.version = QCoreApplication::applicationVersion();
    question.studies = m_session.studies.studies();
    const auto entries = document.entries();
    const auto shown = std::ranges::find(entries, document.activeScenario()) - entries.begin();
    ReportDialog dialog(std::move(question), static_cast<std::size_t>(shown), document.activeName(), reportedDiagram,
                        &m_window);
    connect(&dialog, &ReportDialog::saved, this, [this](const QString& path) {
        m_messages.showShortly(tr("Saved the report “%1”").arg(QFileInfo(path).fileName()));
    });
    connect(&dialog, &ReportDialog::authorChanged, this,
            [](const QString& author) { Settings().setReportAuthor(author); });
    dialog.exec();
}

std::optional<ReportPicture> reportedDiagram(const ProjectDocument& document, const LiveResult* result, SimTime time)
{
    std::optional<DiagramMoment> moment;
    if (result)
        moment = DiagramMoment{result->line, result->recording, result->bottlenecks, time};
    const std::optional<Picture> picture = stillDiagram(document, moment);
    return picture ? std::optional(drawnPicture(*picture, picture->title)) : std::nullopt;
}

} // namespace linetwin::app
