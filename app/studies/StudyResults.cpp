// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studies/StudyResults.h"

#include "app/charts/PictureSaving.h"
#include "app/charts/TableSaving.h"
#include "app/charts/studies/CompareTables.h"
#include "app/settings/OutlineStyle.h"
#include "app/settings/Theme.h"
#include "app/studies/MadeScenario.h"
#include "app/studies/SessionWords.h"
#include "app/studies/StudyPicture.h"
#include "app/studies/StudySession.h"
#include "app/studies/StudyTableWidget.h"
#include "app/studies/StudyWidgets.h"
#include "app/text/Texts.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace linetwin::app {

namespace {

StudyTable resultTableOf(const StudyOutcome& outcome)
{
    return std::visit([](const auto& of) { return tableOf(*of); }, outcome);
}

} // namespace

StudyResults::StudyResults(const StudySession& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_headline(makeStudyNote(QStringLiteral("studyHeadline"), this)),
      m_tabs(new QTabWidget(this)), m_picture(new StudyPicture(this)),
      m_apply(makeStudyButton(tr("Make this a scenario"), QStringLiteral("studyApply"), this)),
      m_export(makeStudyButton({}, QStringLiteral("studyExport"), this))
{
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_picture, tr("Picture"));
    addTable(tr("Table"), QStringLiteral("studyTable"));
    if (m_session.kind() == StudyKind::Compare) {
        addTable(tr("All figures"), QStringLiteral("studyFigures"));
        addTable(tr("What differs"), QStringLiteral("studyChanges"));
    }
    m_tabs->setCornerWidget(makeActions());
    connect(m_picture, &StudyPicture::stationChosen, this, &StudyResults::stationChosen);
    connect(m_picture, &StudyPicture::menuWanted, this, [this](QPoint place) { m_export->menu()->popup(place); });
    connect(m_picture, &StudyPicture::sourceChosen, m_tables.front(), &StudyTableWidget::selectSource);
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

void StudyResults::addTable(const QString& title, const QString& name)
{
    auto* table = new StudyTableWidget(this);
    table->setObjectName(name);
    table->setAccessibleName(title);
    m_tabs->addTab(table, title);
    m_tables << table;
    connect(table, &QTableWidget::itemSelectionChanged, this, &StudyResults::choiceChanged);
}

QWidget* StudyResults::makeActions()
{
    m_apply->setToolTip(tr("Adds what is selected in the table, or was clicked in the picture, as a scenario"));
    m_export->setIcon(themedIcon(QStringLiteral("export")));
    m_export->setAutoRaise(true);
    m_export->setToolTip(tr("Save or copy picture and table"));
    m_export->setAccessibleName(m_export->toolTip());
    m_export->setPopupMode(QToolButton::InstantPopup);
    m_export->setProperty(OutlineStyle::noMenuArrow, true);
    auto* menu = new QMenu(m_export);
    m_make = menu->addAction(m_apply->text());
    m_make->setObjectName(QStringLiteral("studyMake"));
    connect(m_make, &QAction::triggered, this, &StudyResults::scenarioWanted);
    menu->addSeparator();
    const auto add = [&](const QString& text, const QString& name, auto act) {
        QAction* action = menu->addAction(text);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, act);
    };
    add(tr("&Save picture…"), QStringLiteral("studySavePicture"), [this] { savePicture(); });
    add(tr("&Copy picture"), QStringLiteral("studyCopyPicture"), [this] { copyPicture(); });
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

void StudyResults::showOutcome()
{
    const StudyOutcome* outcome = m_session.outcome();
    m_picture->setOutcome(outcome ? std::optional(*outcome) : std::nullopt);
    m_tables.front()->setTable(outcome ? resultTableOf(*outcome) : StudyTable{});
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
    const auto scenario = m_session.runner().isRunning() ? std::nullopt : selectedScenario();
    m_apply->setEnabled(scenario.has_value());
    m_make->setEnabled(scenario.has_value());
    m_make->setText(scenario
                        ? tr("Make “%1” a scenario").arg(toQString(scenario->name).replace(u'&', QStringLiteral("&&")))
                        : m_apply->text());
}

std::optional<Scenario> StudyResults::selectedScenario() const
{
    const StudyOutcome* outcome = m_session.outcome();
    const auto source = m_tables.front()->selectedSource();
    return outcome && source ? scenarioOf(*outcome, *source) : std::nullopt;
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

void StudyResults::savePicture()
{
    const SessionWords words(m_session);
    const ChartPicture picture = m_picture->picture(words.heading(), words.subheading());
    const SavingAnswer answer = savePictureAs(picture, words.fileName(), this);
    if (!answer.failed.isEmpty())
        Q_EMIT failed(answer.failed);
    else if (!answer.done.isEmpty())
        Q_EMIT done(answer.done);
}

void StudyResults::copyPicture() const
{
    const SessionWords words(m_session);
    QApplication::clipboard()->setImage(imageOf(m_picture->picture(words.heading(), words.subheading())));
}

void StudyResults::copyTable() const
{
    const ChartTable& shown = shownTable()->table().data;
    if (!shown.rows.isEmpty())
        QApplication::clipboard()->setMimeData(clipboardTable({shown}));
}

void StudyResults::saveTable()
{
    const SavingAnswer answer = saveTableAs(shownTable()->table().data, SessionWords(m_session).fileName(), this);
    if (!answer.failed.isEmpty())
        Q_EMIT failed(answer.failed);
    else if (!answer.done.isEmpty())
        Q_EMIT done(answer.done);
}

} // namespace linetwin::app
