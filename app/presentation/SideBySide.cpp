// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presentation/SideBySide.h"

#include "app/charts/ChartView.h"
#include "app/charts/LineChart.h"
#include "app/presentation/SlideLosses.h"
#include "app/reading/EntrySummary.h"
#include "app/settings/PlainTip.h"
#include "app/settings/TextColor.h"
#include "app/settings/Theme.h"
#include "app/settings/WidgetParts.h"
#include "app/text/Texts.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace linetwin::app {

namespace {

QLabel* makeName(const QString& name, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setFont(titleFont());
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // a long name is cut, and widens nothing
    return label;
}

LineChart::Values rangeOf(const StepFunction& steps)
{
    return {std::min(static_cast<double>(steps.minimum()), 0.0), std::max(static_cast<double>(steps.maximum()), 1.0)};
}

} // namespace

SideBySide::SideBySide(ProjectDocument& document, PlaybackClock& clock, LiveRunner& runner, PlayedView baseline,
                       PlayedView scenario, QWidget* parent)
    : QWidget(parent), m_document(document), m_clock(clock), m_runner(runner), m_baseline(std::move(baseline)),
      m_scenario(std::move(scenario)), m_choice(new QWidget(this)), m_beside(new QComboBox(m_choice)),
      m_baselineName(makeName(QStringLiteral("side.baseline"), this)),
      m_scenarioName(makeName(QStringLiteral("side.scenario"), this)), m_words(new QLabel(this)),
      m_go(new QToolButton(this)), m_chart(new ChartView(this)), m_gainTitle(new QLabel(this)),
      m_gain(new SlideLosses(this)), m_evidence(new QLabel(this)), m_told(new QLabel(this)),
      m_content(new QWidget(this)), m_empty(new QLabel(this))
{
    setAccessibleName(tr("Two scenarios side by side"));
    build();
    connect(m_beside, &QComboBox::activated, this, &SideBySide::chooseBeside);
    connect(&document, &ProjectDocument::changed, this, [this] {
        if (isVisible())
            offer();
    });
    connect(&runner, &LiveRunner::resultChanged, this, &SideBySide::follow);
    connect(&m_recorder, &ReferenceRecorder::made, this, &SideBySide::adopt);
    connect(&clock, &PlaybackClock::timeChanged, this, [this] {
        if (isVisible())
            m_chart->setCursor(m_clock.time());
    });
    connect(&clock, &PlaybackClock::shiftClockChanged, this, [this] { m_chart->setShiftClock(m_clock.shiftClock()); });
    connect(m_chart, &ChartView::timeChosen, &clock, &PlaybackClock::seek);
    connect(m_go, &QToolButton::clicked, this, [this] {
        if (m_parting)
            m_clock.seek(m_parting->time);
    });
    showNothing(tr("The first result is on its way…"));
    updateColors();
}

void SideBySide::build()
{
    m_words->setObjectName(QStringLiteral("side.parting"));
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_go->setObjectName(QStringLiteral("side.go"));
    m_go->setText(tr("Go there"));
    m_go->setToolTip(tr("Move the playback to where the two part"));
    m_go->setFocusPolicy(Qt::StrongFocus);
    m_chart->setObjectName(QStringLiteral("side.difference"));
    m_empty->setObjectName(QStringLiteral("side.empty"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    auto* content = new QVBoxLayout(m_content);
    m_column = content;
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(gridUnit / 2);
    m_beside->setObjectName(QStringLiteral("side.beside"));
    m_beside->setAccessibleName(tr("Beside the shown entry"));
    m_beside->setToolTip(tr("What plays beside the shown entry, on the same luck"));
    m_beside->setPlaceholderText(tr("Choose…"));
    m_beside->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_told->setObjectName(QStringLiteral("side.told"));
    m_told->setWordWrap(true);
    m_told->setTextFormat(Qt::PlainText);
    m_told->hide();
    content->addWidget(m_told);
    content->addWidget(m_baselineName);
    content->addWidget(m_baseline.widget, 1);
    content->addWidget(m_scenarioName);
    content->addWidget(m_scenario.widget, 1);
    auto* words = new QHBoxLayout;
    words->addWidget(m_words, 1);
    words->addWidget(m_go, 0, Qt::AlignTop);
    content->addLayout(words);
    m_gainTitle->setObjectName(QStringLiteral("side.gainTitle"));
    m_gainTitle->setTextFormat(Qt::PlainText);
    m_gainTitle->setWordWrap(true);
    auto* gain = new QVBoxLayout;
    gain->setSpacing(0);
    gain->addWidget(m_gainTitle);
    gain->addWidget(m_gain, 1);
    auto* bottom = new QHBoxLayout;
    bottom->setSpacing(2 * gridUnit);
    bottom->addWidget(m_chart, 3);
    bottom->addLayout(gain, 2);
    content->addLayout(bottom);
    m_evidence->setObjectName(QStringLiteral("side.evidence"));
    m_evidence->setWordWrap(true);
    m_evidence->setTextFormat(Qt::PlainText);
    content->addWidget(m_evidence);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(gridUnit, gridUnit, gridUnit, gridUnit);
    auto* choice = new QHBoxLayout(m_choice);
    choice->setContentsMargins(0, 0, 0, 0);
    auto* caption = new QLabel(tr("Beside what is shown:"), m_choice);
    caption->setFont(captionFont());
    caption->setBuddy(m_beside);
    choice->addWidget(caption);
    choice->addWidget(m_beside);
    choice->addStretch();
    layout->addWidget(m_choice);
    layout->addWidget(m_content, 1);
    layout->addWidget(m_empty, 1);
}

void SideBySide::addTransport(QWidget* transport)
{
    constexpr int behindDiagrams = 5;
    m_column->insertWidget(behindDiagrams, transport);
    const auto parts = transport->findChildren<QWidget*>();
    for (QWidget* part : parts) {
        if (part->focusPolicy() != Qt::NoFocus)
            placeBeforeInTabOrder(*part, *m_go);
    }
}

void SideBySide::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    updateFonts();
}

/// On a projector as large as a slide's.
void SideBySide::updateFonts()
{
    constexpr int linesOfNames = 36;
    constexpr int linesOfWords = 50;
    constexpr double designHeight = 1080;
    const auto grown = [this](QFont font, int lines) {
        font.setPixelSize(std::max(QFontInfo(font).pixelSize(), height() / lines));
        return font;
    };
    for (QLabel* label : {m_baselineName, m_scenarioName})
        label->setFont(grown(titleFont(), linesOfNames));
    for (QLabel* label : {m_words, m_gainTitle, m_evidence, m_told})
        label->setFont(grown(font(), linesOfWords));
    showNames();
    m_gain->setUnit(std::max(0.6, height() / designHeight));
    constexpr int linesOfAxes = 70;
    m_chart->setLeastTextPixels(height() / linesOfAxes);
    m_chart->setFixedHeight(std::max(20 * gridUnit, height() / 4));
    const int margin = std::max(gridUnit, height() / 50);
    layout()->setContentsMargins(margin, margin / 2, margin, margin / 2);
}

void SideBySide::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    follow();
}

void SideBySide::follow()
{
    if (!isVisible())
        return;
    offer();
    const LiveResultPointer& result = m_runner.result();
    const bool isAlone = result && result->isBaseline && !m_besideEntry;
    if (!result)
        showNothing(tr("There is no result to play yet."));
    else if (isAlone)
        showNothing(tr("Choose a scenario: it plays here beside the baseline, with the same luck."));
    if (m_besideEntry) {
        m_recorder.ask(result, besideLine());
        return;
    }
    showGain(result.get());
    m_recorder.ask(result);
}

void SideBySide::showNothing(const QString& why)
{
    m_parting.reset();
    m_empty->setText(why);
    m_empty->show();
    m_content->hide();
}

void SideBySide::adopt(const LiveResultPointer& result, const std::shared_ptr<const Recording>& reference)
{
    m_empty->hide();
    m_content->show();
    m_playedEntry = m_document.activeScenario();
    m_playedBeside = m_besideEntry;
    showNames();
    if (m_besideEntry)
        showGain(result.get());
    m_baseline.play(result->baseline, reference);
    m_scenario.play(result->line, result->recording);
    showDifference(*result, *reference);
    showParting(*result, *reference);
}

void SideBySide::showDifference(const LiveResult& result, const Recording& reference)
{
    ChartSeries difference;
    difference.name = tr("more output than %1, units").arg(besideWords());
    difference.color = ChartSeries::goodColor;
    difference.look = ChartSeries::Look::Emphasised;
    difference.steps = std::make_shared<const StepFunction>(outputDifference(reference, *result.recording));
    const double atEnd = difference.valueAt(result.recording->duration());
    const QString sign = atEnd > 0 ? QStringLiteral("+") : QString();
    const QString title = tr("More good output than %1 in this shift: %2 units at the end", "the other, how many")
                              .arg(besideWords(), sign + sizedNumberText(atEnd));
    m_chart->setChart(std::make_shared<LineChart>(LineChart::Texts{title, title, QStringLiteral("%1")},
                                                  std::vector{difference}, rangeOf(*difference.steps),
                                                  result.recording->duration()));
    const TimeRange whole{SimTime{}, result.recording->duration()};
    m_chart->setRange(whole, whole);
    m_chart->setShiftClock(m_clock.shiftClock());
    m_chart->setCursor(m_clock.time());
}

/// Of all shifts, and not of the one that is played.
void SideBySide::showGain(const LiveResult* result)
{
    const bool isThere = result && result->reference && result->hasAllCauses();
    const QString other = m_besideEntry ? m_document.nameOf(m_besideEntry) : QString();
    std::vector<SummaryLoss> rows =
        isThere ? gainWaterfall(*result, other, m_besideEntry ? m_document.activeName() : QString())
                : std::vector<SummaryLoss>();
    m_gainTitle->setText(rows.empty()
                             ? QString()
                             : tr("Where the difference comes from, mean of %Ln shift(s); bars do not begin at 0",
                                  nullptr, result->replicationCount()));
    m_gain->showLosses(std::move(rows), false);
}

void SideBySide::showParting(const LiveResult& result, const Recording& reference)
{
    m_parting.reset();
    if (!result.hasSameStations()) {
        m_words->setText(tr("The two lines have other stations."));
    } else {
        m_parting = findParting(reference, *result.recording);
        m_words->setText(m_parting ? tr("They part at %1")
                                         .arg(partingWords(*m_parting, reference, *result.recording,
                                                           m_clock.shiftClock(), besideWords()))
                                   : tr("In this shift all stations do the same in both."));
    }
    m_words->setToolTip(m_parting ? plainTip(smallerWords(*m_parting, m_clock.shiftClock())) : QString());
    m_go->setVisible(m_parting.has_value());
}

void SideBySide::updateColors()
{
    setTextColor(*m_evidence, theme().mutedText);
    setTextColor(*m_empty, theme().mutedText);
}

void SideBySide::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateColors();
}

} // namespace linetwin::app
