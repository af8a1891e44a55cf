// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studies/StudyPanel.h"

#include "app/charts/PictureSaving.h"
#include "app/charts/TableSaving.h"
#include "app/charts/studies/CompareTables.h"
#include "app/commands/ScenarioCommands.h"
#include "app/settings/Theme.h"
#include "app/studies/StudyPicture.h"
#include "app/studies/StudySettings.h"
#include "app/studies/StudyTableWidget.h"
#include "app/text/Texts.h"
#include "engine/model/Limits.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
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
/// Below this width settings and results stand below each other where there is the height for it.
constexpr int narrowestWide = 70 * gridUnit;

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

bool isWhole(const StudyOutcome& outcome)
{
    return std::visit(
        [](const auto& of) {
            if constexpr (requires { of->result.isComplete; })
                return of->result.isComplete;
            else
                return of->result.has_value();
        },
        outcome);
}

StudyTable resultTableOf(const StudyOutcome& outcome)
{
    return std::visit([](const auto& of) { return tableOf(*of); }, outcome);
}

} // namespace

StudyPanel::StudyPanel(StudyKind kind, ProjectDocument& document, QWidget* parent)
    : QWidget(parent), m_kind(kind), m_document(document), m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this)),
      m_settings(StudySettings::make(kind, document, this)),
      m_run(makeButton(tr("Run"), QStringLiteral("studyRun"), this)),
      m_more(makeButton(tr("More shifts"), QStringLiteral("studyMore"), this)),
      m_confirm(makeButton(tr("Confirm"), QStringLiteral("studyConfirm"), this)), m_progress(new QProgressBar(this)),
      m_state(makeNote(QStringLiteral("studyState"), this)),
      m_headline(makeNote(QStringLiteral("studyHeadline"), this)), m_tabs(new QTabWidget(this)),
      m_picture(new StudyPicture(this)),
      m_apply(makeButton(tr("Make this a scenario"), QStringLiteral("studyApply"), this)),
      m_export(makeButton({}, QStringLiteral("studyExport"), this))
{
    m_layout->setContentsMargins(gridUnit, gridUnit, gridUnit, gridUnit);
    m_layout->setSpacing(2 * gridUnit);
    m_layout->addWidget(makeSide());
    m_layout->addWidget(makeResults(), 1);
    connect(m_run, &QToolButton::clicked, this, &StudyPanel::startOrCancel);
    connect(m_more, &QToolButton::clicked, this, &StudyPanel::more);
    connect(m_confirm, &QToolButton::clicked, this, &StudyPanel::confirm);
    connect(m_apply, &QToolButton::clicked, this, &StudyPanel::makeScenario);
    connect(&m_runner, &StudyRunner::outcomeChanged, this, &StudyPanel::showOutcome);
    connect(&m_runner, &StudyRunner::stateChanged, this, &StudyPanel::finish);
    connect(&m_runner, &StudyRunner::progressChanged, this, &StudyPanel::showProgress);
    connect(&m_runner, &StudyRunner::failed, this, &StudyPanel::failed);
    connect(&m_document, &ProjectDocument::changed, this, &StudyPanel::followDocument);
    connect(m_settings, &StudySettings::changed, this, [this] {
        m_problem.clear();
        showState();
    });
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
    connect(m_picture, &StudyPicture::menuWanted, this, [this](QPoint place) { m_export->menu()->popup(place); });
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
        [this] { QApplication::clipboard()->setImage(imageOf(m_picture->picture(heading(), subheading()))); });
    add(tr("Copy &table"), QStringLiteral("studyCopy"), [this] { copyTable(); });
    add(tr("Save table as CS&V…"), QStringLiteral("studySave"), [this] { saveTable(); });
    menu->addSeparator();
    m_picture->addTo(*menu);
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
        m_settings->forget();
    }
    m_problem.clear();
    showState();
}

void StudyPanel::clear()
{
    m_asked.reset();
    m_look.reset();
    m_finished.reset();
    m_runner.cancel();
    showLook();
}

void StudyPanel::startOrCancel()
{
    if (m_runner.isRunning()) {
        m_runner.cancel();
        return;
    }
    m_problem = m_settings->takeTexts();
    AskedStudy asked;
    if (m_problem.isEmpty()) {
        asked = askStudy(m_kind, m_document, m_document.activeScenario(), m_settings->form());
        m_problem = asked.problem;
    }
    if (!asked.question) {
        showState();
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
    m_askedTime = QLocale().toString(QTime::currentTime(), QLocale::ShortFormat);
    const int used = m_confirmedElsewhere ? m_confirmedElsewhere() : 0;
    m_look = Look{stage, behindConfirmed(atStage(*m_asked, stage), used), std::nullopt};
    m_runner.run(m_look->question);
}

void StudyPanel::more()
{
    start({m_look->stage.isConfirming, m_look->stage.look + 1});
}

void StudyPanel::confirm()
{
    start({true, isConfirming() ? m_look->stage.look + 1 : 1});
}

bool StudyPanel::isComplete() const
{
    return m_look && m_look->outcome && !m_runner.isRunning() && isWhole(*m_look->outcome);
}

std::size_t StudyPanel::replications() const
{
    return m_look && m_look->outcome ? replicationsIn(*m_look->outcome) : 0;
}

void StudyPanel::finish()
{
    if (isComplete())
        m_finished = m_look;
    // Nobody loses a finished look by going on from it and thinking better of that.
    const bool isStopped = !m_runner.isRunning() && m_look && !isComplete();
    if (isStopped && m_finished) {
        m_look = m_finished;
        showLook();
    }
    showState();
}

void StudyPanel::showOutcome(const StudyOutcome& outcome)
{
    if (!m_look)
        return;
    // The next look begins with the shifts that the last one had: until it has more, the last one says more.
    const bool addsTo = m_finished && m_finished->stage.isConfirming == m_look->stage.isConfirming;
    if (addsTo && replicationsIn(outcome) <= replicationsIn(*m_finished->outcome))
        return;
    m_look->outcome = outcome;
    if (isConfirming())
        m_confirmed = std::max(m_confirmed, static_cast<int>(replications()));
    showLook();
    showState();
}

void StudyPanel::showLook()
{
    const auto outcome = m_look ? m_look->outcome : std::nullopt;
    m_picture->setOutcome(outcome);
    m_tables.front()->setTable(outcome ? resultTableOf(*outcome) : StudyTable{});
    if (m_kind != StudyKind::Compare)
        return;
    const auto* compare = outcome ? std::get_if<std::shared_ptr<const CompareOutcome>>(&*outcome) : nullptr;
    m_tables[1]->setTable(compare ? figureTableOf(**compare) : StudyTable{});
    m_tables[2]->setTable(compare ? changeTableOf(**compare) : StudyTable{});
}

void StudyPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool isTall = width() < narrowestWide && height() > width();
    m_layout->setDirection(isTall ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
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

void StudyPanel::showState()
{
    const bool isRunning = m_runner.isRunning();
    m_run->setText(isRunning ? tr("Cancel") : tr("Run"));
    m_progress->setVisible(isRunning);
    m_state->setText(stateText());
    QPalette palette = this->palette();
    if (!m_problem.isEmpty())
        palette.setColor(QPalette::WindowText, theme().bad);
    else if (!isRunning && isOutdated())
        palette.setColor(QPalette::WindowText, theme().warning);
    m_state->setPalette(palette);

    const bool canGoOn = m_finished && !isRunning && !isOutdated();
    const bool canGrow = canGoOn && planOf(m_look->question).replications < mostReplications;
    m_more->setEnabled(canGrow && !isConfirming());
    m_confirm->setEnabled(canGoOn && (!isConfirming() || canGrow));
    m_confirm->setText(isConfirming() ? tr("Confirm more") : tr("Confirm"));

    const bool hasOutcome = m_look && m_look->outcome;
    const QString headline = m_tables.front()->table().headline;
    // A blank keeps its line free, so that nothing jumps when the first result comes.
    m_headline->setText(headline.isEmpty() ? QStringLiteral(" ") : headline);
    m_export->setEnabled(hasOutcome);
    const auto source = m_tables.front()->selectedSource();
    m_apply->setEnabled(!isRunning && hasOutcome && source && scenarioOf(*m_look->outcome, *source).has_value());
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
    auto scenario = m_look && m_look->outcome && source ? scenarioOf(*m_look->outcome, *source) : std::nullopt;
    if (!scenario)
        return;
    const ScenarioId id = addScenario(m_document, std::move(*scenario));
    Q_EMIT done(tr("Added the scenario “%1”").arg(toQString(m_document.findScenario(id)->scenario.name)));
}

void StudyPanel::savePicture()
{
    const SavingAnswer answer = savePictureAs(m_picture->picture(heading(), subheading()), fileName(), this);
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
    const SavingAnswer answer = saveTableAs(shownTable()->table().data, fileName(), this);
    if (!answer.failed.isEmpty())
        Q_EMIT failed(answer.failed);
    else if (!answer.done.isEmpty())
        Q_EMIT done(answer.done);
}

} // namespace linetwin::app
