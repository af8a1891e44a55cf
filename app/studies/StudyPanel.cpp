// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studies/StudyPanel.h"

#include "app/commands/ScenarioCommands.h"
#include "app/settings/Appearance.h"
#include "app/settings/PlainTip.h"
#include "app/settings/Theme.h"
#include "app/settings/TypedText.h"
#include "app/settings/WidgetParts.h"
#include "app/studies/FinishedStudy.h"
#include "app/studies/KeptBar.h"
#include "app/studies/MadeScenario.h"
#include "app/studies/SessionWords.h"
#include "app/studies/StudyResults.h"
#include "app/studies/StudySettings.h"
#include "app/studies/StudyWidgets.h"
#include "app/text/Texts.h"
#include "engine/model/Limits.h"

#include <QBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QScrollArea>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace linetwin::app {

namespace {

constexpr int narrowestSide = 26 * gridUnit;
constexpr int widestSide = 42 * gridUnit;
constexpr double sideShare = 0.3;
/// Below this width settings and results stand below each other where there is the height for it.
constexpr int narrowestWide = 70 * gridUnit;

/// Not by rows.
bool isConfirmedWhole(StudyKind kind)
{
    return kind == StudyKind::Compare || kind == StudyKind::Mix;
}

} // namespace

StudyPanel::StudyPanel(StudyKind kind, ProjectDocument& document, QWidget* parent)
    : StudyPanel(*new StudySession(kind, document), document, parent)
{
    m_session.setParent(this);
}

StudyPanel::StudyPanel(StudySession& session, ProjectDocument& document, QWidget* parent)
    : QWidget(parent), m_document(document), m_session(session),
      m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this)),
      m_settings(StudySettings::make(session.kind(), document, this)),
      m_run(makeStudyButton(tr("Run"), QStringLiteral("studyRun"), this)),
      m_more(makeStudyButton(tr("More shifts"), QStringLiteral("studyMore"), this)),
      m_confirm(makeStudyButton(tr("Confirm"), QStringLiteral("studyConfirm"), this)),
      m_progress(new QProgressBar(this)), m_refusal(makeStudyNote(QStringLiteral("studyProblem"), this)),
      m_state(makeStudyNote(QStringLiteral("studyState"), this)), m_kept(new KeptBar(m_session, this)),
      m_results(new StudyResults(m_session, this))
{
    m_layout->setContentsMargins(gridUnit, gridUnit, gridUnit, gridUnit);
    m_layout->setSpacing(2 * gridUnit);
    m_layout->addWidget(makeSide());
    auto* found = new QVBoxLayout;
    found->setSpacing(gridUnit / 2);
    found->addWidget(m_kept);
    found->addWidget(m_results, 1);
    m_layout->addLayout(found, 1);
    connect(m_kept, &KeptBar::removeWanted, this, &StudyPanel::removeKeptWanted);
    connect(m_kept, &KeptBar::done, this, &StudyPanel::done);
    connect(m_kept, &KeptBar::failed, this, &StudyPanel::failed);
    connect(m_run, &QToolButton::clicked, this, &StudyPanel::startOrCancel);
    connect(m_more, &QToolButton::clicked, &m_session, &StudySession::more);
    connect(m_confirm, &QToolButton::clicked, this, [this] { m_session.confirm(rowsToConfirm()); });
    connect(m_results, &StudyResults::scenarioWanted, this, &StudyPanel::makeScenario);
    connect(m_results, &StudyResults::choiceChanged, this, &StudyPanel::showState);
    connect(m_results, &StudyResults::done, this, &StudyPanel::done);
    connect(m_results, &StudyResults::failed, this, &StudyPanel::failed);
    connect(m_results, &StudyResults::stationChosen, this, &StudyPanel::stationChosen);
    connect(&m_session, &StudySession::outcomeChanged, m_results, &StudyResults::showOutcome);
    connect(&m_session, &StudySession::stateChanged, this, &StudyPanel::showState);
    connect(&m_session, &StudySession::finished, this, [this] { Q_EMIT finished(keptStudyOf(m_session)); });
    connect(&m_session, &StudySession::failed, this, &StudyPanel::failed);
    connect(&m_session.runner(), &StudyRunner::progressChanged, this, &StudyPanel::showProgress);
    connect(&m_document, &ProjectDocument::changed, this, &StudyPanel::followDocument);
    connect(m_settings, &StudySettings::changed, this, [this] {
        m_problem.clear();
        showState();
    });
    if (m_session.isAsked())
        m_results->showOutcome();
    showProgress();
    showState();
}

StudyForm StudyPanel::form() const
{
    return m_settings->form();
}

void StudyPanel::setForm(const StudyForm& form)
{
    m_settings->setForm(form);
}

QWidget* StudyPanel::makeSide()
{
    m_more->setToolTip(tr("Twice as many shifts, at a stricter level: the next look at the same luck"));
    m_confirm->setToolTip(
        isConfirmedWhole(m_session.kind())
            ? tr("Runs all of it again on luck that nothing was chosen by; a repeat adds shifts")
            : tr("Runs the rows that are selected in the table, or all, again on luck that nothing was chosen by. Few "
                 "rows have narrower intervals, as these hold for all rows together. A repeat adds shifts."));
    m_more->setVisible(!hasOneLook(m_session.kind()));
    m_confirm->setVisible(!hasOneLook(m_session.kind()));
    m_progress->setObjectName(QStringLiteral("studyProgress"));
    m_progress->setRange(0, 100);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(gridUnit);
    m_progress->setAccessibleName(tr("Progress of the study"));
    keepPlaceWhenHidden(*m_progress);
    for (QLabel* note : {m_refusal, m_state})
        note->setFont(captionFont());

    auto* column = new QWidget;
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, gridUnit / 2, 0);
    layout->setSpacing(gridUnit);
    layout->addWidget(m_settings);
    layout->addWidget(m_run);
    layout->addWidget(m_progress);
    layout->addWidget(m_refusal);
    layout->addWidget(m_state);
    auto* further = new QHBoxLayout;
    further->setSpacing(gridUnit);
    further->addWidget(m_confirm);
    further->addWidget(m_more);
    layout->addLayout(further);
    layout->addStretch(1);
    auto* side = new QScrollArea(this);
    side->setFrameShape(QFrame::NoFrame);
    side->setWidgetResizable(true);
    side->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    side->setFocusPolicy(Qt::NoFocus);
    side->setWidget(column);
    m_side = side;
    fitSide(false);
    return side;
}

/// Names of scenarios are long: the settings have a share of a wide panel.
void StudyPanel::fitSide(bool isTall)
{
    const int scrollBar = style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    const int least = std::max(textPixels(narrowestSide), m_side->widget()->minimumSizeHint().width()) + scrollBar;
    const int share = isTall ? 0 : std::min(static_cast<int>(sideShare * width()), textPixels(widestSide));
    m_side->setFixedWidth(std::max(least, share));
}

void StudyPanel::followDocument(const Change& change)
{
    if (std::holds_alternative<DocumentReplaced>(change)) {
        m_session.forget();
        m_settings->forget();
    }
    m_problem.clear();
    showState();
}

void StudyPanel::startOrCancel()
{
    if (m_session.runner().isRunning()) {
        m_session.cancel();
        return;
    }
    takeOverTypedText();
    m_problem = m_settings->takeTexts();
    if (m_problem.isEmpty())
        m_problem = m_session.run(m_settings->form());
    if (!m_problem.isEmpty())
        showState();
}

/// What there is nothing to run without; only where the user sees it. Ranges and shares that are being typed are
/// looked at when they are run.
QString StudyPanel::missing() const
{
    const bool isTyped = m_session.kind() == StudyKind::Sweep || m_session.kind() == StudyKind::Sizing ||
                         m_session.kind() == StudyKind::Sensitivity || m_settings->hasPendingText();
    return isTyped || !isVisible() || m_session.runner().isRunning() ? QString()
                                                                     : m_session.missing(m_settings->form());
}

void StudyPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    showState();
}

void StudyPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool isTall = width() < narrowestWide && height() > width();
    m_layout->setDirection(isTall ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    fitSide(isTall);
}

void StudyPanel::showState()
{
    const bool isRunning = m_session.runner().isRunning();
    const bool isOutdated = !isRunning && m_session.isOutdated(m_settings->form());
    const QString missing = this->missing();
    m_run->setText(isRunning ? tr("Cancel") : tr("Run"));
    m_run->setEnabled(missing.isEmpty());
    m_run->setToolTip(plainTip(missing));
    m_progress->setVisible(isRunning);
    const QString refusal = m_problem.isEmpty() ? missing : m_problem;
    m_refusal->setText(refusal);
    m_refusal->setVisible(!refusal.isEmpty());
    m_refusal->setPalette(inColor(m_problem.isEmpty() ? theme().warning : theme().bad));
    const SessionWords words(m_session);
    m_state->setText(isRunning ? words.progress() : words.summary(isOutdated, m_session.lacksNew(m_settings->form())));
    m_state->setVisible(refusal.isEmpty() || m_session.isAsked());
    m_state->setPalette(isOutdated ? inColor(theme().warning) : QPalette());

    const bool isConfirming = m_session.isConfirming();
    const bool canGoOn = m_session.hasFinished() && !isRunning && !isOutdated;
    const bool canGrow = canGoOn && planOf(m_session.look()->question).replications < mostReplications;
    m_more->setEnabled(canGrow && !isConfirming);
    m_confirm->setEnabled(canGoOn && (!isConfirming || canGrow));
    const std::size_t rows = rowsToConfirm().size();
    m_confirm->setText(isConfirming ? tr("Confirm more") : rows > 0 ? tr("Confirm (%1)").arg(rows) : tr("Confirm"));
    m_results->showState();
    m_kept->refresh();
}

std::vector<std::size_t> StudyPanel::rowsToConfirm() const
{
    if (isConfirmedWhole(m_session.kind()) || m_session.isConfirming() || !m_session.outcome())
        return {};
    std::vector<std::size_t> rows = m_results->selectedRows();
    std::erase_if(rows, [&](std::size_t row) { return !scenarioOf(*m_session.outcome(), row); });
    return rows;
}

void StudyPanel::showProgress()
{
    const StudyRunner& runner = m_session.runner();
    m_progress->setValue(static_cast<int>(100 * runner.progress()));
    if (runner.isRunning())
        m_state->setText(SessionWords(m_session).progress());
}

void StudyPanel::makeScenario()
{
    takeOverTypedText();
    auto scenario = m_results->selectedScenario();
    if (!scenario)
        return;
    const LineEntry* line = m_document.lineOf(m_results->selectedEntry());
    if (!line) {
        Q_EMIT done(tr("The line of this study is gone."));
        return;
    }
    if (line != &m_document.shownLine()) // a scenario is made in the line that is shown
        m_document.setActiveScenario(line->id);
    const ScenarioId id = addScenario(m_document, std::move(*scenario));
    if (id == noScenario)
        return;
    m_settings->leaveOut(id);
    Q_EMIT done(tr("Added the scenario “%1”").arg(toQString(m_document.findScenario(id)->scenario.name)));
}

QList<ChartTable> StudyPanel::tables() const
{
    QList<ChartTable> tables = m_results->tables();
    if (m_session.isOutdated(m_settings->form())) {
        for (ChartTable& table : tables)
            table.conditions += u'\n' + SessionWords::outdated();
    }
    return tables;
}

void StudyPanel::setKept(const QList<KeptStudy>& studies, Keeping keeping)
{
    m_kept->setStudies(studies, keeping);
}

void StudyPanel::copyTable() const
{
    m_results->copyTable();
}

} // namespace linetwin::app
