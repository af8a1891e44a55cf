// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/StudyDocks.h"

#include "app/preferences/ActionList.h"
#include "app/settings/Theme.h"
#include "app/studies/StudyPanel.h"
#include "app/window/Messages.h"
#include "app/window/Session.h"
#include "app/window/WindowDocks.h"

#include <QAction>
#include <QDockWidget>
#include <QMainWindow>
#include <QMenu>

#include <algorithm>

namespace linetwin::app {

namespace {

constexpr QSize usualDockSize(1040, 640);
constexpr QPoint cascade(3 * gridUnit, 3 * gridUnit);

} // namespace

StudyDocks::StudyDocks(QMainWindow& window, Session& session, Messages& messages)
    : QObject(&window), m_window(window), m_session(session), m_messages(messages)
{
    add(QStringLiteral("compareDock"), tr("Compare"));
    add(QStringLiteral("sweepDock"), tr("Sweep"));
    add(QStringLiteral("sensitivityDock"), tr("Sensitivity"));
    add(QStringLiteral("sizingDock"), tr("Buffer sizing"));
    add(QStringLiteral("portfolioDock"), tr("Best measures for a budget"));
    add(QStringLiteral("mixDock"), tr("Product mix"));
    connect(&session.studies, &StudyKeeper::failed, this, [this](const QString& message) {
        m_messages.showWarningWith(message,
                                   {{tr("Try again"), "keepAgain", [this] { m_session.studies.keepAgain(); }}});
    });
    connect(&session.studies, &StudyKeeper::settled, &messages, &Messages::retract);
    connect(&session.studies, &StudyKeeper::changed, this, &StudyDocks::showKept);
}

void StudyDocks::add(const QString& name, const QString& title)
{
    StudySession& question = m_session.questions[static_cast<std::size_t>(m_panels.size())];
    auto* panel = new StudyPanel(question, m_session.document);
    QDockWidget* dock = addDock(m_window, name, title, panel, Qt::BottomDockWidgetArea);
    dock->hide();
    connect(panel, &StudyPanel::done, &m_messages, &Messages::showShortly);
    connect(panel, &StudyPanel::failed, &m_messages, &Messages::showError);
    connect(panel, &StudyPanel::finished, &m_session.studies, &StudyKeeper::keep);
    connect(panel, &StudyPanel::removeKeptWanted, this, &StudyDocks::removeKept);
    // One that was dropped among the tabs would be behind them.
    connect(dock, &QDockWidget::topLevelChanged, dock, [dock](bool isFloating) {
        if (!isFloating)
            raiseSoon(dock);
    });
    connect(panel, &StudyPanel::stationChosen, this,
            [this](const std::string& station) { m_session.selection.set({station}); });
    panel->setConfirmedElsewhere([this] { return confirmedReplications(); });
    m_panels.append(panel);
    m_docks.append(dock);
    m_kinds.append(question.kind());
}

void StudyDocks::showKept() const
{
    for (StudyPanel* panel : m_panels)
        panel->setKept(m_session.studies.studies(), m_session.studies.keeping());
}

void StudyDocks::removeKept(const KeptStudy& study)
{
    m_session.studies.remove(study);
    m_messages.showOffer(tr("“%1” is no longer kept with the project.").arg(study.title), tr("Keep it after all"),
                         [this, study] { m_session.studies.putBack(study); });
}

void StudyDocks::offerMoney(const QList<QAction*>& actions) const
{
    const bool hasProduct = std::ranges::any_of(m_session.document.lines(), [](const LineEntry& line) {
        return !line.line.line.products.empty() || line.line.line.run.product;
    });
    for (qsizetype i = 0; i < actions.size(); ++i)
        actions[i]->setVisible(hasProduct || !isAboutMoney(m_kinds[i]));
}

int StudyDocks::confirmedReplications() const
{
    int most = m_session.runner.confirmedReplications();
    for (const StudyPanel* panel : m_panels)
        most = std::max(most, panel->confirmedReplications());
    return most;
}

QList<StudyForm> StudyDocks::forms() const
{
    QList<StudyForm> forms;
    for (const StudyPanel* panel : m_panels)
        forms << panel->form();
    return forms;
}

void StudyDocks::setForms(const QList<StudyForm>& forms)
{
    for (qsizetype i = 0; i < forms.size(); ++i)
        m_panels[i]->setForm(forms[i]);
}

QList<ChartTable> StudyDocks::tables() const
{
    QList<ChartTable> all;
    for (qsizetype i = 0; i < m_panels.size(); ++i) {
        const QString study = m_docks[i]->windowTitle();
        QList<ChartTable> tables = m_panels[i]->tables();
        for (ChartTable& table : tables)
            table.name = table.name == tables.constFirst().name ? study : study + QStringLiteral(" – ") + table.name;
        all += tables;
    }
    return all;
}

void StudyDocks::arrange(QDockWidget* companion)
{
    // They need more room than is left between the others, and are looked at for a while and closed again.
    QPoint corner = m_window.geometry().center() - QRect(QPoint(), usualDockSize).center();
    for (QDockWidget* dock : m_docks) {
        dock->hide();
        dock->setFloating(false);
        m_window.addDockWidget(Qt::BottomDockWidgetArea, dock);
        m_window.tabifyDockWidget(companion, dock);
        dock->hide();
        dock->setFloating(true);
        dock->setGeometry(QRect(corner, usualDockSize));
        corner += cascade;
    }
}

void StudyDocks::addTo(QMenu& menu)
{
    QList<QAction*> actions;
    for (QDockWidget* dock : m_docks) {
        // Not the dock's own action: that would close a study that is only behind another tab or window.
        QAction* open = menu.addAction(dock->windowTitle());
        actions << open;
        if (isAboutMoney(m_kinds[actions.size() - 1]))
            open->setProperty(hiddenForProperty, tr("enter products with a price first"));
        open->setObjectName(QStringLiteral("open.") + dock->objectName());
        open->setEnabled(dock->toggleViewAction()->isEnabled());
        connect(dock->toggleViewAction(), &QAction::enabledChanged, open, &QAction::setEnabled);
        connect(open, &QAction::triggered, dock, [dock] {
            dock->show();
            dock->activateWindow();
            raiseSoon(dock);
        });
    }
    connect(&m_session.document, &ProjectDocument::changed, &menu, [this, actions] { offerMoney(actions); });
    offerMoney(actions);
}

} // namespace linetwin::app
