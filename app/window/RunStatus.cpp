// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/RunStatus.h"

#include "app/settings/Appearance.h"
#include "app/settings/SteadyLabel.h"
#include "app/settings/Theme.h"
#include "app/settings/WidgetParts.h"
#include "app/text/Numbers.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QToolButton>

#include <cmath>

namespace linetwin::app {

namespace {

constexpr int progressSteps = 1000;
/// Most runs are over before; a bar that flashes up with every edit says nothing.
constexpr int patienceMs = 500;

} // namespace

RunStatus::RunStatus(ProjectDocument& document, LiveRunner& runner, QAction* cancel, QWidget* parent)
    : QWidget(parent), m_document(document), m_runner(runner), m_state(new SteadyLabel), m_progress(new QProgressBar),
      m_cancel(new QToolButton), m_settings(new QLabel)
{
    m_state->label().setObjectName(QStringLiteral("runState"));
    m_state->label().setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_state->setMinimumWidth(1); // a long one may be cut rather than make the window wider than its screen
    m_settings->setObjectName(QStringLiteral("runSettings"));
    m_settings->setToolTip(tr("Every figure is a mean over this many simulated shifts"));
    m_progress->setObjectName(QStringLiteral("runProgress"));
    m_progress->setRange(0, progressSteps);
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(gridUnit * 12, gridUnit);
    m_progress->setAccessibleName(tr("Progress of the run"));
    m_cancel->setDefaultAction(cancel);
    m_cancel->setAutoRaise(true);
    m_cancel->setAccessibleName(tr("Cancel the run"));

    // The place of bar and button stays taken while they are hidden, so that nothing jumps with every edit.
    keepPlaceWhenHidden(*m_progress);
    keepPlaceWhenHidden(*m_cancel);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, gridUnit, 0);
    layout->setSpacing(gridUnit);
    layout->addWidget(m_progress);
    layout->addWidget(m_cancel);
    layout->addWidget(m_state);
    layout->addSpacing(gridUnit);
    layout->addWidget(m_settings);

    connect(&runner, &LiveRunner::stateChanged, this, &RunStatus::refresh);
    connect(&runner, &LiveRunner::resultChanged, this, &RunStatus::refresh);
    connect(&runner, &LiveRunner::progressChanged, this, [this](double share) {
        m_progress->setValue(static_cast<int>(share * progressSteps));
        showRemaining();
    });
    connect(&document, &ProjectDocument::changed, this, &RunStatus::refresh);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMs);
    connect(&m_patience, &QTimer::timeout, this, [this] { showProgress(m_runner.isRunning()); });
    showProgress(false);
    refresh();
}

void RunStatus::refresh()
{
    m_isExplaining = isExplaining();
    setState(stateText());
    m_settings->setText(settingsText());
    if (m_runner.isRunning()) {
        if (!m_progress->isVisible() && !m_patience.isActive())
            m_patience.start();
    } else {
        m_patience.stop();
        showProgress(false);
    }
}

void RunStatus::showProgress(bool isShown)
{
    m_progress->setVisible(isShown);
    m_cancel->setVisible(isShown);
    showRemaining();
}

void RunStatus::showRemaining()
{
    const std::optional<double> remaining = m_runner.remainingSeconds();
    QString text = stateText();
    if (m_progress->isVisible() && remaining && *remaining >= 1)
        text += QStringLiteral(" · ") + tr("%1 left").arg(secondsText(std::ceil(*remaining)));
    setState(text);
}

/// With room for what each run says on its way.
void RunStatus::setState(const QString& text)
{
    m_state->setText(text, countText(plannedShifts()));
}

int RunStatus::plannedShifts() const
{
    // "More" plans further than the setting says.
    return m_runner.isCurrent() ? m_runner.result()->plannedReplications : m_document.effectiveSettings().replications;
}

QString RunStatus::countText(int done) const
{
    return tr("%1 of %Ln shift(s)", nullptr, plannedShifts()).arg(numberLocale().toString(done));
}

QString RunStatus::stateText() const
{
    const int done = m_runner.isCurrent() ? m_runner.result()->replicationCount() : 0;
    if (!m_runner.isRunning() && m_runner.isCurrent() && m_runner.result()->isFinal())
        return tr("Up to date");
    if (m_document.line().stations.empty())
        return tr("No figures: the line has no stations yet");
    if (!m_runner.isRunning() && !m_runner.isCurrent() && hasErrors(m_document.findings()))
        return tr("The line has errors: see Problems");
    if (!m_runner.isRunning() && !m_runner.isCurrent())
        return m_runner.result() ? tr("Figures are out of date: press Ctrl+R to run again")
                                 : tr("No figures: press Ctrl+R to run");
    if (m_runner.isRunning() && m_runner.isCurrent() && m_runner.result()->isFinal()) {
        if (m_runner.isConfirming())
            return tr("Confirming…");
        return m_isExplaining ? tr("Finding the causes of losses…") : tr("Recording the shift…");
    }
    const QString count = countText(done);
    return m_runner.isRunning() ? count : tr("Cancelled after %1").arg(count);
}

/// The causes come last, when the chosen shift is recorded.
bool RunStatus::isExplaining() const
{
    if (!m_runner.isRunning() || !m_runner.isCurrent() || m_runner.isConfirming())
        return false;
    const LiveResult& result = *m_runner.result();
    return result.isFinal() && !result.hasAllCauses() &&
           chosenShift(m_runner.choice(), *result.scenario).value_or(result.playedShift) == result.playedShift;
}

QString RunStatus::settingsText() const
{
    const RunSettings settings = m_document.effectiveSettings();
    const QString hours = shortestNumberText(settings.durationHours);
    //: How much is simulated, e.g. "100 shifts of 8 h"
    return tr("%Ln shift(s) of %1 h", nullptr, plannedShifts()).arg(hours);
}

} // namespace linetwin::app
