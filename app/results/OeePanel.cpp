// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/results/OeePanel.h"

#include "app/document/ConfidenceLevel.h"
#include "app/reading/PaybackReading.h"
#include "app/results/FactorRows.h"
#include "app/results/HeadlineFigures.h"
#include "app/results/LossPanel.h"
#include "app/results/MoneyStatement.h"
#include "app/results/OeeExport.h"
#include "app/results/PaceCurve.h"
#include "app/results/RealLineRows.h"
#include "app/results/ResultTables.h"
#include "app/results/StaleVeil.h"
#include "app/results/StationTable.h"
#include "app/settings/FlowLayout.h"
#include "app/settings/SteadyLabel.h"
#include "app/settings/TextColor.h"
#include "app/settings/Theme.h"
#include "app/settings/WidgetParts.h"
#include "app/text/Numbers.h"
#include "app/text/Punctuation.h"
#include "app/text/ShortenedName.h"
#include "app/text/ShownUnits.h"
#include "app/text/Texts.h"

#include <QButtonGroup>
#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace linetwin::app {

namespace {

constexpr int leastWidth = 38 * gridUnit;
constexpr int leastTextWidth = 26 * gridUnit;
constexpr int lowestCurve = 30 * gridUnit;
constexpr int highestCurve = 50 * gridUnit;

} // namespace

OeePanel::OeePanel(ProjectDocument& document, LiveRunner& runner, Selection& selection, QWidget* parent)
    : QWidget(parent), m_document(document), m_runner(runner), m_selection(selection)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    QWidget* header = makeHeader();
    layout->addWidget(header);
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(makeContent(runner));
    layout->addWidget(m_scroll, 1);
    m_veil = new StaleVeil(*m_scroll);
    m_empty = new QLabel(this);
    m_empty->setObjectName(QStringLiteral("oeeEmpty"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    layout->addWidget(m_empty, 1);
    m_export = new OeeExport(*this, m_document, runner);
    header->layout()->addWidget(m_export->makeButton(header));
    connect(m_export, &OeeExport::done, this, &OeePanel::done);
    connect(m_export, &OeeExport::failed, this, &OeePanel::failed);
    setMinimumWidth(std::max(leastWidth, textPixels(leastTextWidth)));
    setAccessibleName(tr("Key figures"));
    updateFonts();

    connect(&runner, &LiveRunner::resultChanged, this, &OeePanel::follow);
    connect(&m_selection, &Selection::changed, this, &OeePanel::showCurve);
    connect(&runner, &LiveRunner::stateChanged, this, &OeePanel::follow);
    connect(m_headlines, &HeadlineFigures::viewChanged, this, &OeePanel::refresh);
    refresh();
}

QWidget* OeePanel::makeHeader()
{
    auto* header = new QWidget(this);
    auto* layout = new FlowLayout(header);
    layout->setContentsMargins(gridUnit, gridUnit / 2, 2 * gridUnit, gridUnit / 2);
    layout->setSpacing(gridUnit / 2);
    m_meanButton = makeChoiceButton(tr("Mean of shifts"), {}, header);
    m_meanButton->setToolTip(tr("The mean over all simulated shifts, with its interval"));
    m_meanButton->setObjectName(QStringLiteral("meanOfShifts"));
    m_meanButton->setChecked(true);
    m_shiftButton = makeChoiceButton(tr("This shift"), {}, header);
    m_shiftButton->setToolTip(tr("Only the shift that is played back"));
    m_shiftButton->setObjectName(QStringLiteral("playedShift"));
    auto* group = new QButtonGroup(this);
    group->addButton(m_meanButton, MeanOfShifts);
    group->addButton(m_shiftButton, PlayedShift);
    connect(group, &QButtonGroup::idClicked, this, [this](int id) { setBasis(static_cast<Basis>(id)); });
    m_status = new SteadyLabel(header);
    m_status->label().setObjectName(QStringLiteral("oeeStatus"));
    m_status->label().setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_status->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // the first to give way
    for (QWidget* part : std::initializer_list<QWidget*>{m_meanButton, m_shiftButton, m_status})
        layout->addWidget(part);
    return header;
}

QWidget* OeePanel::makeContent(LiveRunner& runner)
{
    m_content = new QWidget;
    auto* layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(2 * gridUnit, gridUnit, 2 * gridUnit, 2 * gridUnit);
    layout->setSpacing(gridUnit);
    m_headlines = new HeadlineFigures(runner, m_content);
    layout->addWidget(m_headlines);
    m_realLine = new RealLineRows(m_document, m_content);
    layout->addWidget(m_realLine);
    layout->addSpacing(gridUnit);
    m_factorTitle = new QLabel(m_content);
    m_factorTitle->setWordWrap(true);
    m_factorTitle->setObjectName(QStringLiteral("factorTitle"));
    m_factors = new FactorRows(m_content);
    layout->addWidget(m_factorTitle);
    layout->addWidget(m_factors);
    m_money = new MoneyStatement(m_content);
    layout->addWidget(m_money);
    layout->addSpacing(gridUnit);
    addLosses(*layout);
    layout->addSpacing(gridUnit);
    m_stations = new StationTable(m_selection, m_content);
    layout->addWidget(m_stations);
    layout->addStretch();
    return m_content;
}

void OeePanel::addLosses(QLayout& layout)
{
    m_losses = new LossPanel(m_content);
    connect(m_losses, &LossPanel::stationChosen, this,
            [this](const QString& station) { m_selection.set({station.toStdString()}); });
    connect(m_losses, &LossPanel::stopChosen, this, &OeePanel::stopChosen);
    connect(m_losses, &LossPanel::noStop, this, &OeePanel::noStop);
    layout.addWidget(m_losses);
    m_curve = new PaceCurve(m_content);
    connect(m_curve, &PaceCurve::stationChosen, this,
            [this](const std::string& station) { m_selection.set({station}); });
    connect(m_curve, &PaceCurve::done, this, &OeePanel::done);
    connect(m_curve, &PaceCurve::failed, this, &OeePanel::failed);
    layout.addWidget(m_curve);
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
    m_isBehind = false;
    m_result = result;
    m_isCurrent = isCurrent;
    m_isRunning = isRunning;
    m_veil->setStale(m_result && !isCurrent, isRunning);
    m_headlines->setCurrent(isCurrent);
    if (isNew) {
        refresh();
        return;
    }
    refreshHeader();
    if (m_result)
        m_headlines->showRunning();
}

void OeePanel::follow()
{
    m_isBehind = !isVisible();
    if (!m_isBehind)
        showResult(m_runner.result(), m_runner.isCurrent(), m_runner.isRunning());
}

void OeePanel::showEvent(QShowEvent* event)
{
    if (m_isBehind)
        follow();
    QWidget::showEvent(event);
}

void OeePanel::refresh()
{
    const double relevant = relevantShareOf(m_document);
    m_reading = m_result ? std::make_shared<const ResultReading>(m_result, m_basis == PlayedShift, relevant) : nullptr;
    refreshHeader();
    m_content->setVisible(m_result != nullptr);
    m_scroll->setVisible(m_result != nullptr);
    m_empty->setVisible(!m_result);
    m_export->setEnabled(m_result != nullptr);
    if (!m_result)
        return;
    m_headlines->showResult(m_reading);
    m_realLine->showResult(m_result);
    refreshFactors();
    m_money->showResult(m_reading, shownPayback(m_document, *m_result, m_reading->relevantShare));
    m_stations->showStations(m_reading);
    m_losses->showResult(m_result, m_basis == PlayedShift);
    showCurve();
}

void OeePanel::adopt(const OeePanel& other)
{
    m_losses->setUnit(other.m_losses->unit());
    m_money->setBasis(other.m_money->basis());
    showResult(other.m_result, true, false);
    setBasis(other.m_basis);
}

OeePanel::Parts OeePanel::parts() const
{
    return {m_content, m_headlines, m_losses, &m_losses->view(), m_stations, &m_stations->view()};
}

void OeePanel::showCurve()
{
    if (!m_result)
        return;
    const auto& chosen = m_selection.stations();
    m_curve->showLine(m_result->line, chosen.size() == 1 ? chosen.front() : "", resultHeading(m_document, *m_result));
}

void OeePanel::refreshHeader()
{
    const bool hasErrors = !m_isCurrent && !m_document.resolved();
    m_status->setText(statusText(hasErrors));
    const bool isMean = m_result && m_isCurrent && m_basis == MeanOfShifts;
    // Known to everyone who reads statistics, and in all languages.
    m_status->setShortText(isMean     ? QStringLiteral("n\u00A0=\u00A0") + numberText(m_result->replicationCount(), 0)
                           : m_result ? QString()
                                      : QStringLiteral("–")); // the panel says why
    if (!m_result) {
        m_empty->setText(m_document.line().stations.empty() ? tr("There are no figures: the line has no stations yet.")
                         : hasErrors                        ? tr("There are no figures: the line has errors.")
                                                            : tr("The first result is on its way…"));
    }
}

QString OeePanel::statusText(bool hasErrors) const
{
    if (!m_result)
        return tr("No result");
    if (!m_isCurrent)
        return hasErrors ? tr("the line has errors") : m_isRunning ? tr("updating…") : tr("out of date");
    if (m_basis == PlayedShift)
        return tr("the shift that is played back");
    const int count = m_result->replicationCount();
    return m_result->isFinal() ? tr("%Ln shift(s)", nullptr, count)
                               : tr("%1 of %2 shifts").arg(numberText(count, 0)).arg(m_result->plannedReplications);
}

void OeePanel::refreshFactors()
{
    const ResolvedLine& line = *m_result->line;
    const QString constraint = breakable(toQString(line.stations[line.yardstick.constraint].name));
    QString title = tr("Line OEE, measured against %1 at %2", "a station, its pace")
                        .arg(constraint, paceText(line.yardstick.ratedUnitsPerHour));
    title = withWholeUnits(title);
    const QString leftOut = unscheduledSentence(line, line.yardstick.constraint);
    m_factorTitle->setText(leftOut.isEmpty() ? title : joinedSentences({asSentence(title), leftOut}));
    m_factors->showFigures(line, [this](LineFigure figure) { return comparedFigure(*m_reading, figure); });
}

void OeePanel::updateFonts()
{
    for (QLabel* label : {&m_status->label(), m_empty}) {
        label->setFont(captionFont());
        setTextColor(*label, theme().mutedText);
    }
    QFont bold = font();
    bold.setBold(true);
    m_factorTitle->setFont(bold);
}

void OeePanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_headlines->arrange(width() - 4 * gridUnit);
    m_curve->setCurveHeight(std::clamp(width() / 2, lowestCurve, highestCurve));
}

void OeePanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_factorTitle && m_empty)
        updateFonts();
}

} // namespace linetwin::app
