// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studies/StudyResults.h"

#include "app/charts/saving/ExportMenu.h"
#include "app/charts/studies/CompareTables.h"
#include "app/settings/Theme.h"
#include "app/studies/FinishedStudy.h"
#include "app/studies/MadeScenario.h"
#include "app/studies/SessionWords.h"
#include "app/studies/StudyPicture.h"
#include "app/studies/StudySession.h"
#include "app/studies/StudyTableWidget.h"
#include "app/studies/StudyWidgets.h"
#include "app/text/Texts.h"

#include <QLabel>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace linetwin::app {

namespace {

std::optional<StudyOutcome> copyOf(const StudyOutcome* outcome)
{
    return outcome ? std::optional(*outcome) : std::nullopt;
}

} // namespace

StudyResults::StudyResults(const StudySession& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_headline(makeStudyNote(QStringLiteral("studyHeadline"), this)),
      m_tabs(new QTabWidget(this)), m_picture(new StudyPicture(this)),
      m_apply(makeStudyButton(tr("Make this a scenario"), QStringLiteral("studyApply"), this)), m_export(makeExport())
{
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_picture, tr("Picture"));
    addTable(tr("Table"), QStringLiteral("studyTable"));
    if (m_session.kind() == StudyKind::Compare) {
        addTable(tr("All figures"), QStringLiteral("studyFigures"));
        addTable(tr("What differs"), QStringLiteral("studyChanges"));
    }
    m_actions = makeActions();
    m_tabs->setCornerWidget(m_actions);
    connect(m_picture, &StudyPicture::stationChosen, this, &StudyResults::stationChosen);
    connect(m_picture, &StudyPicture::menuWanted, this, [this](QPoint place) { m_export->menu().popup(place); });
    connect(m_picture, &StudyPicture::sourceChosen, m_tables.front(), &StudyTableWidget::selectSource);
    connect(m_tables.front(), &QTableWidget::itemSelectionChanged, m_picture,
            [this] { m_picture->setChosen(m_tables.front()->selectedSource()); });
    connect(m_picture, &StudyPicture::copyWanted, this, &StudyResults::copyTable);
    connect(m_tabs, &QTabWidget::currentChanged, this, &StudyResults::choiceChanged);
    connect(m_apply, &QToolButton::clicked, this, &StudyResults::scenarioWanted);

    auto* note = makeStudyNote(QStringLiteral("studyNote"), this);
    note->setFont(captionFont());
    note->setText(tr("Every interval shows simulation luck only, not the uncertainty of the input data."));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gridUnit / 2);
    layout->addWidget(m_headline);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(note);
}

void StudyResults::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrangeActions();
}

/// Below the tabs, as the keyboard comes to them, where there is no room for both in a row.
void StudyResults::arrangeActions()
{
    const int needed = m_tabs->tabBar()->sizeHint().width() + gridUnit + m_actions->sizeHint().width();
    const bool isInCorner = needed <= width();
    if (isInCorner == (m_tabs->cornerWidget() == m_actions))
        return;
    auto* rows = static_cast<QVBoxLayout*>(layout());
    if (isInCorner) {
        rows->removeWidget(m_actions);
        m_tabs->setCornerWidget(m_actions);
    } else {
        m_tabs->setCornerWidget(nullptr);
        rows->insertWidget(rows->indexOf(m_tabs) + 1, m_actions, 0, Qt::AlignRight);
    }
    m_actions->show();
}

void StudyResults::addTable(const QString& title, const QString& name)
{
    auto* table = new StudyTableWidget(this);
    table->setObjectName(name);
    table->setAccessibleName(title);
    m_tabs->addTab(table, title);
    m_tables << table;
    connect(table, &QTableWidget::itemSelectionChanged, this, &StudyResults::choiceChanged);
    m_export->offerOn(*table);
    m_export->offerCopyKey(*table);
}

ExportMenu* StudyResults::makeExport()
{
    const auto picture = [this]() -> std::optional<Picture> {
        const SessionWords words(m_session);
        return m_picture->chart() ? std::optional<Picture>(m_picture->picture(words.heading(), words.subheading()))
                                  : std::nullopt;
    };
    const auto shown = [this] { return QList<ChartTable>{exported(m_tables.indexOf(shownTable()))}; };
    const auto all = [this] { return tables(); };
    const auto fileName = [this] { return SessionWords(m_session).fileName(); };
    auto* exports = new ExportMenu(QStringLiteral("study"), {picture, shown, fileName, all}, this);
    connect(exports, &ExportMenu::done, this, &StudyResults::done);
    connect(exports, &ExportMenu::failed, this, &StudyResults::failed);
    exports->menu().addSeparator();
    m_picture->addTo(exports->menu());
    return exports;
}

QList<ChartTable> StudyResults::tables() const
{
    QList<ChartTable> tables;
    for (qsizetype i = 0; m_session.outcome() && i < m_tables.size(); ++i)
        tables << exported(i);
    return tables;
}

ChartTable StudyResults::exported(qsizetype index) const
{
    const StudyTable& shown = m_tables[index]->table();
    const SessionWords words(m_session);
    ChartTable table = shown.data;
    table.name = m_tables[index]->accessibleName();
    table.title = words.heading();
    table.conditions = words.subheading();
    if (!shown.headline.isEmpty())
        table.conditions.prepend(shown.headline + u'\n');
    return table;
}

QWidget* StudyResults::makeActions()
{
    m_apply->setToolTip(tr("Adds what is selected in the table, or was clicked in the picture, as a scenario"));
    m_make = new QAction(m_apply->text(), this);
    m_make->setObjectName(QStringLiteral("studyMake"));
    connect(m_make, &QAction::triggered, this, &StudyResults::scenarioWanted);
    QAction* first = m_export->menu().actions().constFirst();
    m_export->menu().insertAction(first, m_make);
    m_export->menu().insertSeparator(first);
    QToolButton* exportButton = m_export->makeButton(tr("Save or copy picture and table"), this);
    exportButton->setObjectName(QStringLiteral("studyExport"));
    auto* actions = new QWidget(this);
    auto* row = new QHBoxLayout(actions);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gridUnit);
    row->addWidget(m_apply);
    row->addWidget(exportButton);
    return actions;
}

void StudyResults::showOutcome()
{
    const StudyOutcome* outcome = m_session.outcome();
    m_picture->setOutcome(copyOf(outcome), copyOf(m_session.explored()));
    m_tables.front()->setTable(outcome ? resultTableOf(*outcome, m_session.explored()) : StudyTable{});
    if (m_session.kind() != StudyKind::Compare)
        return;
    const auto* compare = outcome ? std::get_if<std::shared_ptr<const CompareOutcome>>(outcome) : nullptr;
    m_tables[1]->setTable(compare ? figureTableOf(**compare) : StudyTable{});
    m_tables[2]->setTable(compare ? changeTableOf(**compare) : StudyTable{});
}

void StudyResults::showState()
{
    const QString headline = m_tables.front()->table().headline;
    // A blank keeps its line free, so that nothing jumps when the first result comes.
    m_headline->setText(headline.isEmpty() ? QStringLiteral(" ") : headline);
    m_export->setEnabled(m_session.outcome());
    m_picture->setRunning(m_session.runner().isRunning());
    const auto scenario = m_session.runner().isRunning() ? std::nullopt : selectedScenario();
    m_apply->setEnabled(scenario.has_value());
    m_make->setEnabled(scenario.has_value());
    m_make->setText(scenario
                        ? tr("Make “%1” a scenario").arg(toQString(scenario->name).replace(u'&', QStringLiteral("&&")))
                        : m_apply->text());
}

std::optional<ScenarioId> StudyResults::selectedEntry() const
{
    return m_session.entryOf(*m_tables.front()->selectedSource());
}

std::optional<Scenario> StudyResults::selectedScenario() const
{
    const StudyOutcome* outcome = m_session.outcome();
    const auto source = m_tables.front()->selectedSource();
    if (!outcome || !source)
        return std::nullopt;
    if (const StudyOutcome* explored = m_session.explored(); explored && *source < firstConfirmedSource)
        return scenarioOf(*explored, *source);
    return scenarioOf(*outcome, *source % firstConfirmedSource);
}

std::vector<std::size_t> StudyResults::selectedRows() const
{
    return m_tables.front()->selectedSources();
}

StudyTableWidget* StudyResults::shownTable() const
{
    auto* table = qobject_cast<StudyTableWidget*>(m_tabs->currentWidget());
    return table ? table : m_tables.front();
}

void StudyResults::copyTable() const
{
    m_export->copyTable();
}

} // namespace linetwin::app
