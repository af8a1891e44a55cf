// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/experiments/StudyPanel.h"

#include "app/commands/ScenarioCommands.h"
#include "app/experiments/CompareTables.h"
#include "app/experiments/StudyPicture.h"
#include "app/experiments/StudySettings.h"
#include "app/experiments/StudyTableWidget.h"
#include "app/experiments/TableSaving.h"
#include "app/results/charts/PictureSaving.h"
#include "app/settings/Theme.h"
#include "app/text/Texts.h"
#include "engine/model/Limits.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QMimeData>
#include <QProgressBar>
#include <QScrollArea>
#include <QStyle>
#include <QTabWidget>
#include <QTime>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace linetwin::app {

namespace {

constexpr int narrowestSide = 26 * gridUnit;

QToolButton* makeButton(const QString& text, const QString& name, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setText(text);
    button->setObjectName(name);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return button;
}

QLabel* makeNote(const QString& name, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

std::size_t replicationsIn(const StudyOutcome& outcome)
{
    return std::visit(
        [](const auto& of) -> std::size_t {
            if constexpr (requires { of->result.replications; })
                return of->result.replications;
            else
                return 0;
        },
        outcome);
}

StudyTable resultTableOf(const StudyOutcome& outcome)
{
    return std::visit([](const auto& of) { return tableOf(*of); }, outcome);
}

} // namespace

StudyPanel::StudyPanel(StudyKind kind, ProjectDocument& document, QWidget* parent)
    : QWidget(parent), m_kind(kind), m_document(document), m_settings(StudySettings::make(kind, document, this)),
      m_run(makeButton(tr("Run"), QStringLiteral("studyRun"), this)),
      m_more(makeButton(tr("More shifts"), QStringLiteral("studyMore"), this)),
      m_confirm(makeButton(tr("Confirm"), QStringLiteral("studyConfirm"), this)), m_progress(new QProgressBar(this)),
      m_state(makeNote(QStringLiteral("studyState"), this)),
      m_headline(makeNote(QStringLiteral("studyHeadline"), this)), m_tabs(new QTabWidget(this)),
      m_picture(new StudyPicture(this)),
      m_apply(makeButton(tr("Make this a scenario"), QStringLiteral("studyApply"), this)),
      m_export(makeButton({}, QStringLiteral("studyExport"), this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(gridUnit, gridUnit, gridUnit, gridUnit);
    layout->setSpacing(2 * gridUnit);
    layout->addWidget(makeSide());
    layout->addWidget(makeResults(), 1);
    connect(m_run, &QToolButton::clicked, this, &StudyPanel::startOrCancel);
    connect(m_more, &QToolButton::clicked, this, &StudyPanel::more);
    connect(m_confirm, &QToolButton::clicked, this, &StudyPanel::confirm);
    connect(m_apply, &QToolButton::clicked, this, &StudyPanel::makeScenario);
    connect(&m_runner, &StudyRunner::outcomeChanged, this, &StudyPanel::showOutcome);
    connect(&m_runner, &StudyRunner::stateChanged, this, &StudyPanel::showState);
    connect(&m_runner, &StudyRunner::progressChanged, this, &StudyPanel::showProgress);
    connect(&m_runner, &StudyRunner::failed, this, &StudyPanel::failed);
    connect(&m_document, &ProjectDocument::changed, this, &StudyPanel::followDocument);
    connect(m_settings, &StudySettings::changed, this, &StudyPanel::showState);
    connect(m_tabs, &QTabWidget::currentChanged, this, &StudyPanel::showState);
    showState();
}

QWidget* StudyPanel::makeSide()
{
    m_more->setToolTip(tr("Twice as many shifts, at a stricter level: the next look at the same luck"));
    m_confirm->setToolTip(tr("Runs all of it again on luck that nothing was chosen by; a repeat adds shifts"));
    m_more->setVisible(m_kind == StudyKind::Compare || m_kind == StudyKind::Sensitivity);
    m_confirm->setVisible(m_kind == StudyKind::Compare);
    m_progress->setObjectName(QStringLiteral("studyProgress"));
    m_progress->setRange(0, 100);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(gridUnit);
    m_progress->setAccessibleName(tr("Progress of the study"));
    QSizePolicy keepsItsPlace = m_progress->sizePolicy();
    keepsItsPlace.setRetainSizeWhenHidden(true);
    m_progress->setSizePolicy(keepsItsPlace);
    m_state->setFont(captionFont());

    auto* column = new QWidget;
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, gridUnit / 2, 0);
    layout->setSpacing(gridUnit);
    layout->addWidget(m_settings);
    layout->addWidget(m_run);
    layout->addWidget(m_progress);
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
    const int scrollBar = style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    side->setFixedWidth(std::max(narrowestSide, column->minimumSizeHint().width()) + scrollBar);
    return side;
}

QWidget* StudyPanel::makeResults()
{
    const auto addTable = [this](const QString& title, const QString& name) {
        auto* table = new StudyTableWidget(this);
        table->setObjectName(name);
        table->setAccessibleName(title);
        m_tabs->addTab(table, title);
        m_tables << table;
        connect(table, &QTableWidget::itemSelectionChanged, this, &StudyPanel::showState);
    };
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_picture, tr("Picture"));
    addTable(tr("Table"), QStringLiteral("studyTable"));
    if (m_kind == StudyKind::Compare) {
        addTable(tr("All figures"), QStringLiteral("studyFigures"));
        addTable(tr("What differs"), QStringLiteral("studyChanges"));
    }
    m_tabs->setCornerWidget(makeActions());
    connect(m_picture, &StudyPicture::stationChosen, this, &StudyPanel::stationChosen);
    connect(m_picture, &StudyPicture::copyWanted, this, &StudyPanel::copyTable);

    auto* note = makeNote(QStringLiteral("studyNote"), this);
    note->setFont(captionFont());
    note->setText(tr("Every interval shows simulation luck only, not the uncertainty of the input data."));
    auto* results = new QWidget(this);
    auto* layout = new QVBoxLayout(results);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gridUnit / 2);
    layout->addWidget(m_headline);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(note);
    return results;
}

QWidget* StudyPanel::makeActions()
{
    m_apply->setVisible(m_kind != StudyKind::Compare);
    m_apply->setToolTip(tr("Adds the selected row of the table as a scenario"));
    m_export->setIcon(themedIcon(QStringLiteral("export")));
    m_export->setAutoRaise(true);
    m_export->setToolTip(tr("Save or copy picture and table"));
    m_export->setAccessibleName(m_export->toolTip());
    m_export->setPopupMode(QToolButton::InstantPopup);
    m_export->setStyleSheet(QStringLiteral("QToolButton::menu-indicator { image: none; }"));
    auto* menu = new QMenu(m_export);
    const auto add = [&](const QString& text, const QString& name, auto act) {
        QAction* action = menu->addAction(text);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, act);
    };
    add(tr("&Save picture…"), QStringLiteral("studySavePicture"), [this] { savePicture(); });
    add(tr("&Copy picture"), QStringLiteral("studyCopyPicture"),
        [this] { QApplication::clipboard()->setImage(imageOf(m_picture->picture(heading(), conditions()))); });
    add(tr("Copy &table"), QStringLiteral("studyCopy"), [this] { copyTable(); });
    add(tr("Save table as CS&V…"), QStringLiteral("studySave"), [this] { saveTable(); });
    m_export->setMenu(menu);
    auto* actions = new QWidget(this);
    auto* row = new QHBoxLayout(actions);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gridUnit);
    row->addWidget(m_apply);
    row->addWidget(m_export);
    return actions;
}

void StudyPanel::followDocument(const Change& change)
{
    // What was found is about a line that is no longer here.
    if (std::holds_alternative<DocumentReplaced>(change)) {
        clear();
        m_confirmed = 0;
    }
    showState();
}

void StudyPanel::clear()
{
    m_runner.cancel();
    m_asked.reset();
    m_running.reset();
    m_outcome.reset();
    m_picture->setOutcome(std::nullopt);
    for (StudyTableWidget* table : m_tables)
        table->setTable({});
}

void StudyPanel::startOrCancel()
{
    if (m_runner.isRunning()) {
        m_runner.cancel();
        return;
    }
    const QString wrongText = m_settings->takeTexts();
    AskedStudy asked;
    if (wrongText.isEmpty())
        asked = askStudy(m_kind, m_document, m_document.activeScenario(), m_settings->form());
    if (!asked.question) {
        Q_EMIT failed(wrongText.isEmpty() ? asked.problem : wrongText);
        return;
    }
    clear();
    m_entry = m_document.activeScenario();
    m_askedName = m_document.activeName();
    m_asked = std::move(asked.question);
    start({});
}

void StudyPanel::start(const StudyStage& stage)
{
    m_stage = stage;
    m_askedTime = QLocale().toString(QTime::currentTime(), QLocale::ShortFormat);
    m_running = behindConfirmed(atStage(*m_asked, stage), m_confirmedElsewhere ? m_confirmedElsewhere() : 0);
    if (stage.isConfirming)
        m_confirmed = std::max(m_confirmed, planOf(*m_running).replications);
    m_runner.run(*m_running);
}

void StudyPanel::more()
{
    start({m_stage.isConfirming, m_stage.look + 1});
}

void StudyPanel::confirm()
{
    start({true, m_stage.isConfirming ? m_stage.look + 1 : 1});
}

bool StudyPanel::isComplete() const
{
    return m_outcome && !m_runner.isRunning() && m_runner.progress() >= 1;
}

void StudyPanel::showOutcome(const StudyOutcome& outcome)
{
    m_outcome = outcome;
    m_picture->setOutcome(outcome);
    m_tables.front()->setTable(resultTableOf(outcome));
    if (const auto* compare = std::get_if<std::shared_ptr<const CompareOutcome>>(&outcome)) {
        m_tables[1]->setTable(figureTableOf(**compare));
        m_tables[2]->setTable(changeTableOf(**compare));
    }
    showState();
}

bool StudyPanel::isOutdated() const
{
    if (!m_asked)
        return false;
    if (m_kind != StudyKind::Compare && m_entry && !m_document.findScenario(*m_entry))
        return true;
    const AskedStudy today = askStudy(m_kind, m_document, m_entry, m_settings->form());
    return !today.question || withoutNames(*today.question) != withoutNames(*m_asked);
}

QString StudyPanel::conditions() const
{
    if (!m_running)
        return {};
    const StudyPlan& plan = planOf(*m_running);
    const bool isFresh = plan.firstReplication >= firstConfirming;
    return tr("%1 shifts of %2, seed %3; %4")
        .arg(numberText(plan.replications, 0), tr("%1 h").arg(shortestNumberText(plan.durationHours)),
             QString::number(plan.seed), isFresh ? tr("confirmed on fresh luck") : tr("exploratory"));
}

QString StudyPanel::heading() const
{
    const QString line = toQString(m_document.line().name);
    return m_kind == StudyKind::Compare ? line : QStringLiteral("%1 – %2").arg(line, m_askedName);
}

QString StudyPanel::stateText() const
{
    if (!m_asked) {
        switch (m_kind) {
        case StudyKind::Compare: return tr("Runs the ticked scenarios and the reference on the same luck.");
        case StudyKind::Sweep: return tr("Runs the shown scenario with every value of the range, on the same luck.");
        case StudyKind::Sensitivity:
            return tr("What is each loss worth? Every parameter better and worse, every loss switched off.");
        case StudyKind::Sizing: return tr("The best way to spread buffer places over the line, for every total.");
        }
    }
    if (m_runner.isRunning()) {
        const auto remaining = m_runner.remainingSeconds();
        const std::size_t count = m_outcome ? replicationsIn(*m_outcome) : 0;
        const QString share = count > 0 ? tr("%1 of %2 shifts").arg(count).arg(planOf(*m_running).replications)
                                        : percentText(m_runner.progress(), 0);
        return remaining ? tr("%1, about %2 left").arg(share, secondsText(*remaining)) : share;
    }
    QStringList sentences;
    sentences << (m_kind == StudyKind::Compare ? tr("Run at %1.").arg(m_askedTime)
                                               : tr("Run at %1 on “%2”.").arg(m_askedTime, m_askedName));
    sentences << conditions() + u'.';
    if (m_runner.progress() < 1)
        sentences << tr("It was stopped before it was done.");
    if (isOutdated())
        sentences << tr("The line, a scenario or these settings have changed since.");
    return sentences.join(u' ');
}

void StudyPanel::showState()
{
    const bool isRunning = m_runner.isRunning();
    m_run->setText(isRunning ? tr("Cancel") : tr("Run"));
    m_progress->setVisible(isRunning);
    m_state->setText(stateText());
    QPalette palette = this->palette();
    if (!isRunning && isOutdated())
        palette.setColor(QPalette::WindowText, theme().warning);
    m_state->setPalette(palette);

    const bool canGoOn = isComplete() && !isOutdated();
    const bool canGrow = canGoOn && m_running && planOf(*m_running).replications < mostReplications;
    m_more->setEnabled(canGrow);
    m_confirm->setEnabled(canGoOn && (!m_stage.isConfirming || canGrow));
    m_confirm->setText(m_stage.isConfirming && m_asked ? tr("Confirm more") : tr("Confirm"));

    const StudyTable& result = m_tables.front()->table();
    // A blank keeps its line free, so that nothing jumps when the first result comes.
    m_headline->setText(m_outcome && !result.headline.isEmpty() ? result.headline : QStringLiteral(" "));
    m_export->setEnabled(m_outcome.has_value());
    const auto source = m_tables.front()->selectedSource();
    m_apply->setEnabled(!isRunning && m_outcome && source && scenarioOf(*m_outcome, *source).has_value());
}

void StudyPanel::showProgress()
{
    m_progress->setValue(static_cast<int>(100 * m_runner.progress()));
    if (m_runner.isRunning())
        m_state->setText(stateText());
}

StudyTableWidget* StudyPanel::shownTable() const
{
    auto* table = qobject_cast<StudyTableWidget*>(m_tabs->currentWidget());
    return table ? table : m_tables.front();
}

void StudyPanel::makeScenario()
{
    const auto source = m_tables.front()->selectedSource();
    auto scenario = m_outcome && source ? scenarioOf(*m_outcome, *source) : std::nullopt;
    if (!scenario)
        return;
    const ScenarioId id = addScenario(m_document, std::move(*scenario));
    Q_EMIT done(tr("Added the scenario “%1”").arg(toQString(m_document.findScenario(id)->scenario.name)));
}

void StudyPanel::savePicture()
{
    const SavingAnswer answer = savePictureAs(m_picture->picture(heading(), conditions()), heading(), this);
    if (!answer.failed.isEmpty())
        Q_EMIT failed(answer.failed);
    else if (!answer.done.isEmpty())
        Q_EMIT done(answer.done);
}

void StudyPanel::copyTable() const
{
    const ChartTable& shown = shownTable()->table().data;
    if (!shown.rows.isEmpty())
        QApplication::clipboard()->setMimeData(clipboardTable({shown}));
}

void StudyPanel::saveTable()
{
    const SavingAnswer answer = saveTableAs(shownTable()->table().data, heading(), this);
    if (!answer.failed.isEmpty())
        Q_EMIT failed(answer.failed);
    else if (!answer.done.isEmpty())
        Q_EMIT done(answer.done);
}

} // namespace linetwin::app
