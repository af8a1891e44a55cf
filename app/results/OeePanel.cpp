// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/results/OeePanel.h"

#include "app/results/FactorRows.h"
#include "app/results/FigureContents.h"
#include "app/results/LossPanel.h"
#include "app/results/RealLineRows.h"
#include "app/results/StateBar.h"
#include "app/results/StationTableModel.h"
#include "app/results/VCurve.h"
#include "app/results/VerdictBar.h"
#include "app/settings/Settings.h"
#include "app/settings/Theme.h"
#include "app/text/Numbers.h"
#include "app/text/Texts.h"

#include <QButtonGroup>
#include <QEvent>
#include <QGraphicsOpacityEffect>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QToolButton>

#include <algorithm>
#include <array>

namespace linetwin::app {

namespace {

constexpr std::array<LineFigure, 6> headlines{LineFigure::OutputPerHour, LineFigure::Oee,
                                              LineFigure::FinishedItems, LineFigure::UnitsRejected,
                                              LineFigure::WipUnits,      LineFigure::LeadTimeMeanSec};
constexpr int cardWidth = 20 * gridUnit;
constexpr int narrowCardWidth = 15 * gridUnit;
constexpr int statesWidth = 6 * gridUnit;
constexpr int nameMargin = 4 * gridUnit; ///< for the mark of the constraint
constexpr double staleOpacity = 0.45;

QToolButton* makeChoice(const QString& text, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setText(text);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

OeePanel::OeePanel(ProjectDocument& document, LiveRunner& runner, Selection& selection, QWidget* parent)
    : QWidget(parent), m_document(document), m_runner(runner), m_selection(selection)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(makeContent());
    layout->addWidget(m_scroll, 1);
    m_empty = new QLabel(this);
    m_empty->setObjectName(QStringLiteral("oeeEmpty"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    layout->addWidget(m_empty, 1);
    setMinimumWidth(38 * gridUnit);
    setAccessibleName(tr("Key figures"));
    updateFonts();

    connect(&m_selection, &Selection::changed, this, &OeePanel::showSelection);
    const auto follow = [this, &runner] { showResult(runner.result(), runner.isCurrent(), runner.isRunning()); };
    connect(&runner, &LiveRunner::resultChanged, this, follow);
    connect(&runner, &LiveRunner::stateChanged, this, follow);
    refresh();
    follow();
}

QWidget* OeePanel::makeHeader()
{
    auto* header = new QWidget(this);
    auto* layout = new QHBoxLayout(header);
    layout->setContentsMargins(gridUnit, gridUnit / 2, 2 * gridUnit, gridUnit / 2);
    layout->setSpacing(gridUnit / 2);
    m_meanButton = makeChoice(tr("Mean of shifts"), header);
    m_meanButton->setToolTip(tr("The mean over all simulated shifts, with its interval"));
    m_meanButton->setObjectName(QStringLiteral("meanOfShifts"));
    m_meanButton->setChecked(true);
    m_shiftButton = makeChoice(tr("This shift"), header);
    m_shiftButton->setToolTip(tr("The one shift that is played back, replication 0"));
    m_shiftButton->setObjectName(QStringLiteral("playedShift"));
    auto* group = new QButtonGroup(this);
    group->addButton(m_meanButton, MeanOfShifts);
    group->addButton(m_shiftButton, PlayedShift);
    connect(group, &QButtonGroup::idClicked, this, [this](int id) { setBasis(static_cast<Basis>(id)); });
    m_status = new QLabel(header);
    m_status->setObjectName(QStringLiteral("oeeStatus"));
    m_status->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    layout->addWidget(m_meanButton);
    layout->addWidget(m_shiftButton);
    layout->addWidget(m_status, 1);
    return header;
}

QWidget* OeePanel::makeContent()
{
    m_content = new QWidget;
    m_content->installEventFilter(this);
    m_dim = new QGraphicsOpacityEffect(m_content);
    m_dim->setOpacity(staleOpacity);
    m_dim->setEnabled(false);
    m_content->setGraphicsEffect(m_dim);
    auto* layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(2 * gridUnit, gridUnit, 2 * gridUnit, 2 * gridUnit);
    layout->setSpacing(gridUnit);
    m_cardGrid = new QGridLayout;
    m_cardGrid->setHorizontalSpacing(2 * gridUnit);
    m_cardGrid->setVerticalSpacing(2 * gridUnit);
    for (const LineFigure figure : headlines)
        m_cards.push_back(new KeyFigureCard(specOf(figure), m_content));
    arrangeCards(2 * cardWidth);
    layout->addLayout(m_cardGrid);
    m_note = new QLabel(m_content);
    m_note->setWordWrap(true);
    m_note->setObjectName(QStringLiteral("oeeNote"));
    m_verdicts = new VerdictBar(m_runner, m_content);
    connect(m_verdicts, &VerdictBar::viewChanged, this, &OeePanel::refresh);
    layout->addWidget(m_verdicts);
    layout->addWidget(m_note);
    m_realLine = new RealLineRows(m_document, m_content);
    layout->addWidget(m_realLine);
    layout->addSpacing(gridUnit);
    m_factorTitle = new QLabel(m_content);
    m_factorTitle->setWordWrap(true);
    m_factorTitle->setObjectName(QStringLiteral("factorTitle"));
    m_factors = new FactorRows(m_content);
    layout->addWidget(m_factorTitle);
    layout->addWidget(m_factors);
    layout->addSpacing(gridUnit);
    addLosses(*layout);
    layout->addSpacing(gridUnit);
    m_tableTitle = new QLabel(tr("Stations, in %"), m_content);
    layout->addWidget(m_tableTitle);
    makeTable(m_content);
    layout->addWidget(m_table);
    m_legend = new StateLegend(m_content);
    layout->addWidget(m_legend);
    layout->addStretch();
    return m_content;
}

void OeePanel::addLosses(QLayout& layout)
{
    m_losses = new LossPanel(m_content);
    connect(m_losses, &LossPanel::stationChosen, this,
            [this](const QString& station) { m_selection.set({station.toStdString()}); });
    connect(m_losses, &LossPanel::stopChosen, this, &OeePanel::stopChosen);
    layout.addWidget(m_losses);
    m_curveTitle = new QLabel(tr("V-curve: rated and net units/h"), m_content);
    m_curveTitle->setWordWrap(true);
    m_curveTitle->setToolTip(tr("<p>The outline is the rated pace, the bar what breakdowns and jams are predicted to "
                                "leave of it: c / (c + p·60·MTTR + q·t) with the cycle time c, the probabilities p of "
                                "a breakdown and q of a jam per cycle, and the jam time t.</p>"));
    m_curve = new VCurve(m_content);
    layout.addWidget(m_curveTitle);
    layout.addWidget(m_curve);
}

void OeePanel::makeTable(QWidget* parent)
{
    m_model = new StationTableModel(this);
    m_table = new QTableView(parent);
    m_table->setModel(m_model);
    m_table->setObjectName(QStringLiteral("stationTable"));
    m_table->setAccessibleName(tr("OEE of the stations"));
    m_table->setItemDelegateForColumn(StationTableModel::States, new StateBarDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setWordWrap(false);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setIconSize({2 * gridUnit, 2 * gridUnit});
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(4 * gridUnit);
    QHeaderView& header = *m_table->horizontalHeader();
    header.setSectionsClickable(false);
    header.setHighlightSections(false);
    header.setMinimumSectionSize(5 * gridUnit);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &OeePanel::selectFromTable);
}

void OeePanel::arrangeCards(int width)
{
    const int least = width >= 2 * narrowCardWidth ? 2 : 1;
    const int columns = std::clamp(width / cardWidth, least, static_cast<int>(m_cards.size()));
    if (columns == m_cardColumns)
        return;
    m_cardColumns = columns;
    for (int column = 0; column < static_cast<int>(m_cards.size()); ++column)
        m_cardGrid->setColumnStretch(column, column < columns ? 1 : 0);
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        const int index = static_cast<int>(i);
        m_cardGrid->addWidget(m_cards[i], index / columns, index % columns, Qt::AlignTop);
    }
}

void OeePanel::setBasis(Basis basis)
{
    m_basis = basis;
    m_meanButton->setChecked(basis == MeanOfShifts);
    m_shiftButton->setChecked(basis == PlayedShift);
    refresh();
}

void OeePanel::showResult(const LiveResultPointer& result, bool isCurrent, bool isRunning)
{
    const bool isNew = result != m_result;
    m_result = result;
    m_isCurrent = isCurrent;
    m_isRunning = isRunning;
    m_dim->setEnabled(result && !isCurrent);
    m_verdicts->setEnabled(isCurrent);
    if (isNew || (result && !isRunning))
        refresh();
    else
        refreshHeader();
}

void OeePanel::refresh()
{
    refreshHeader();
    m_content->setVisible(m_result != nullptr);
    m_scroll->setVisible(m_result != nullptr);
    m_empty->setVisible(!m_result);
    if (!m_result)
        return;
    refreshCards();
    m_realLine->showResult(m_result);
    refreshFactors();
    refreshLosses();
    refreshTable();
}

void OeePanel::refreshLosses()
{
    m_losses->showResult(m_result, m_basis == PlayedShift);
    m_curve->showLine(*m_result->line);
}

void OeePanel::refreshHeader()
{
    const bool hasErrors = !m_document.resolved();
    if (!m_result) {
        m_status->setText(tr("No result"));
        m_empty->setText(m_document.line().stations.empty() ? tr("There are no figures: the line has no stations yet.")
                         : hasErrors                        ? tr("There are no figures: the line has errors.")
                                                            : tr("The first result is on its way…"));
        return;
    }
    if (!m_isCurrent) {
        m_status->setText(hasErrors     ? tr("out of date: the line has errors")
                          : m_isRunning ? tr("updating…")
                                        : tr("out of date"));
        return;
    }
    const int count = m_result->replicationCount();
    const QString done = QLocale().toString(count);
    m_status->setText(m_result->isFinal() ? tr("%n shift(s)", nullptr, count)
                                          : tr("%1 of %2 shifts").arg(done).arg(m_result->plannedReplications));
}

KeyFigureCard::Content OeePanel::contentOf(LineFigure figure) const
{
    if (m_basis == PlayedShift)
        return playedShiftContent(*m_result, figure);
    KeyFigureCard::Content content = meanContent(*m_result, figure, Settings().relevantShare());
    if (!m_verdicts->showsDetails())
        content.details.clear();
    return content;
}

void OeePanel::refreshCards()
{
    std::vector<KeyFigureCard::Content> contents;
    for (const LineFigure figure : headlines)
        contents.push_back(contentOf(figure));
    // A scenario that changes nothing says so once and not on every card.
    const bool isAllTheSame = std::ranges::all_of(contents, [](const KeyFigureCard::Content& content) {
        return content.difference && !content.difference->differs;
    });
    for (std::size_t i = 0; i < contents.size(); ++i) {
        if (isAllTheSame) {
            contents[i].difference.reset();
            contents[i].confirmed.clear();
            contents[i].details.clear();
        }
        m_cards[i]->showContent(contents[i]);
    }
    const bool wantsMore = std::ranges::any_of(contents, [](const KeyFigureCard::Content& content) {
        return content.difference && content.difference->wantsMoreRuns;
    });
    m_verdicts->showResult(m_result, wantsMore);
    showNotes(isAllTheSame);
}

void OeePanel::showNotes(bool isAllTheSame)
{
    QStringList notes;
    if (isAllTheSame)
        notes.append(m_basis == PlayedShift
                         ? tr("No difference to the baseline in this shift.")
                         : tr("No difference to the baseline in %n shift(s).", nullptr, m_result->replicationCount()));
    if (m_basis == MeanOfShifts)
        notes.append(tr("± is the 95 % interval of the mean: simulation luck only, not the uncertainty of the input "
                        "data."));
    if (m_basis == MeanOfShifts && !m_result->isBaseline && !isAllTheSame)
        notes.append(tr("▲▼ compares with the baseline on the same luck, ± at %1.")
                         .arg(shortestPercentText(m_result->look.level())));
    m_note->setText(notes.join(u' '));
    m_note->setVisible(!notes.isEmpty());
}

void OeePanel::refreshFactors()
{
    const ResolvedLine& line = *m_result->line;
    const QString constraint = toQString(line.stations[line.yardstick.constraint].name);
    const QString pace = numberText(line.yardstick.ratedUnitsPerHour, 0);
    m_factorTitle->setText(tr("Line OEE, measured against %1 at %2 units/h").arg(constraint, pace));
    m_factors->showValues([this](LineFigure figure) {
        return m_basis == MeanOfShifts ? m_result->scenario->statistics(figure).mean : m_result->shift[figure].value();
    });
}

void OeePanel::refreshTable()
{
    std::vector<std::string> names;
    for (const ResolvedStation& station : m_result->line->stations)
        names.push_back(station.name);
    m_isSelecting = true;
    m_model->showStations(names, m_result->line->yardstick.constraint,
                          [this](std::size_t station, StationFigure figure) {
                              return m_basis == MeanOfShifts ? m_result->scenario->statistics(station, figure).mean
                                                             : m_result->shift.at(station, figure).value();
                          });
    m_isSelecting = false;
    showSelection();
    fitTable();
}

void OeePanel::fitTable()
{
    QHeaderView& header = *m_table->horizontalHeader();
    const QFontMetrics metrics(m_table->font());
    const int numberWidth = metrics.horizontalAdvance(QStringLiteral("100.0")) + gridUnit;
    const QFontMetrics headerMetrics(header.font());
    int nameWidth = 8 * gridUnit;
    for (int row = 0; row < m_model->rowCount(); ++row)
        nameWidth = std::max(nameWidth, metrics.horizontalAdvance(toQString(m_model->stationAt(row))) + nameMargin);
    header.resizeSection(StationTableModel::Name, std::min(nameWidth, 20 * gridUnit));
    for (int column = StationTableModel::NotWaiting; column <= StationTableModel::OeeStandalone; ++column) {
        const QString text = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        const int needed = headerMetrics.size(0, text).width() + gridUnit;
        header.resizeSection(column, std::max(numberWidth, needed));
    }
    const int width = m_content->width() - 4 * gridUnit;
    hideColumnsThatDoNotFit(width);
    const int others = header.length() - header.sectionSize(StationTableModel::States);
    if (!m_table->isColumnHidden(StationTableModel::States))
        header.resizeSection(StationTableModel::States, std::max(width - others, statesWidth));
    else
        header.resizeSection(StationTableModel::Name,
                             header.sectionSize(StationTableModel::Name) + std::max(width - header.length(), 0));
    const int rows = m_model->rowCount() * m_table->verticalHeader()->defaultSectionSize();
    const bool needsScrollBar = header.length() > width;
    const int scrollBar = needsScrollBar ? m_table->horizontalScrollBar()->sizeHint().height() : 0;
    m_table->setFixedHeight(rows + header.sizeHint().height() + scrollBar);
}

/// The shares of the states go first, then the factors that mostly are near 100 %; the row's tooltip has them all.
void OeePanel::hideColumnsThatDoNotFit(int width)
{
    using Model = StationTableModel;
    QHeaderView& header = *m_table->horizontalHeader();
    for (int column = 0; column < Model::ColumnCount; ++column)
        m_table->setColumnHidden(column, false);
    header.resizeSection(Model::States, statesWidth);
    for (const Model::Column column :
         {Model::States, Model::Quality, Model::NotWaiting, Model::Performance, Model::Availability}) {
        if (header.length() > width)
            m_table->setColumnHidden(column, true);
    }
    m_legend->setVisible(!m_table->isColumnHidden(Model::States));
}

void OeePanel::showSelection()
{
    if (m_isSelecting)
        return;
    m_isSelecting = true;
    const auto& stations = m_selection.stations();
    const std::optional<int> row = stations.size() == 1 ? m_model->rowOf(stations.front()) : std::nullopt;
    if (row)
        m_table->selectRow(*row);
    else
        m_table->clearSelection();
    m_isSelecting = false;
}

void OeePanel::selectFromTable()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (m_isSelecting || rows.isEmpty())
        return;
    m_isSelecting = true;
    m_selection.set({m_model->stationAt(rows.first().row())});
    m_isSelecting = false;
}

void OeePanel::updateFonts()
{
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, theme().mutedText);
    for (QLabel* label : {m_note, m_status, m_empty}) {
        label->setFont(captionFont());
        label->setPalette(muted);
    }
    QFont bold = font();
    bold.setBold(true);
    for (QLabel* title : {m_factorTitle, m_curveTitle, m_tableTitle})
        title->setFont(bold);
    m_table->setFont(captionFont());
    m_table->horizontalHeader()->setFont(captionFont());
}

void OeePanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrangeCards(width() - 4 * gridUnit);
}

bool OeePanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_content && event->type() == QEvent::Resize && m_result)
        fitTable();
    return QWidget::eventFilter(watched, event);
}

void OeePanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_empty)
        updateFonts();
}

} // namespace linetwin::app
