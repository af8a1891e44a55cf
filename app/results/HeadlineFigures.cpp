// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/results/HeadlineFigures.h"

#include "app/reading/FigureContents.h"
#include "app/results/ShiftConditions.h"
#include "app/results/VerdictBar.h"
#include "app/settings/Appearance.h"
#include "app/settings/Theme.h"
#include "app/text/Numbers.h"
#include "app/text/Punctuation.h"
#include "app/text/Texts.h"
#include "engine/analysis/LongCycles.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <span>

namespace linetwin::app {

namespace {

/// The last only where the line makes a product.
constexpr std::array<LineFigure, 7> headlines{LineFigure::OutputPerHour, LineFigure::Oee,
                                              LineFigure::FinishedItems, LineFigure::RejectedShare,
                                              LineFigure::WipUnits,      LineFigure::LeadTimeMeanSec,
                                              LineFigure::MarginPerHour};
constexpr int cardWidth = 20 * gridUnit;
constexpr int narrowCardWidth = 15 * gridUnit;

} // namespace

HeadlineFigures::HeadlineFigures(LiveRunner& runner, QWidget* parent)
    : QWidget(parent), m_longCycle(new QLabel(this)), m_sameness(new QLabel(this)), m_cardGrid(new QGridLayout),
      m_verdicts(new VerdictBar(runner, this)), m_note(new QLabel(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gridUnit);
    m_longCycle->setWordWrap(true);
    m_longCycle->setObjectName(QStringLiteral("longCycle"));
    m_longCycle->hide();
    layout->addWidget(m_longCycle);
    m_sameness->setWordWrap(true);
    m_sameness->setObjectName(QStringLiteral("noDifference"));
    layout->addWidget(m_sameness);
    m_cardGrid->setHorizontalSpacing(2 * gridUnit);
    m_cardGrid->setVerticalSpacing(2 * gridUnit);
    for (const LineFigure figure : headlines)
        m_cards.push_back(new KeyFigureCard(specOf(figure), this));
    arrange(2 * textPixels(cardWidth));
    layout->addLayout(m_cardGrid);
    m_note->setWordWrap(true);
    m_note->setObjectName(QStringLiteral("oeeNote"));
    connect(m_verdicts, &VerdictBar::viewChanged, this, &HeadlineFigures::viewChanged);
    layout->addWidget(m_verdicts);
    layout->addWidget(m_note);
    updateFonts();
}

void HeadlineFigures::arrange(int width)
{
    const int least = width >= 2 * textPixels(narrowCardWidth) ? 2 : 1;
    const int columns = std::clamp(width / textPixels(cardWidth), least, static_cast<int>(m_cards.size()));
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

void HeadlineFigures::setCurrent(bool isCurrent)
{
    m_verdicts->setEnabled(isCurrent);
}

void HeadlineFigures::showResult(ResultReadingPointer reading)
{
    m_reading = std::move(reading);
    refresh();
}

void HeadlineFigures::showRunning()
{
    m_verdicts->showRunning();
}

FigureContent HeadlineFigures::contentOf(LineFigure figure) const
{
    FigureContent content = cardContent(*m_reading, figure);
    if (!m_verdicts->showsDetails())
        content.details.clear();
    return content;
}

void HeadlineFigures::refresh()
{
    if (!m_reading)
        return;
    const ResolvedLine& line = *m_reading->result->line;
    std::vector<FigureContent> contents;
    for (std::size_t i = 0; i < headlines.size(); ++i) {
        const bool isShown = hasFigures(line, specOf(headlines[i]).use);
        m_cards[i]->setVisible(isShown);
        if (isShown)
            contents.push_back(contentOf(headlines[i]));
    }
    // A scenario that changes nothing says so once and not on every card, but what fresh shifts found is kept.
    const bool isAllTheSame = std::ranges::all_of(
        contents, [](const FigureContent& content) { return content.difference && !content.difference->differs; });
    const bool isConfirmed = std::ranges::any_of(contents, &FigureContent::confirmedDiffers);
    m_sameness->setVisible(isAllTheSame);
    if (isAllTheSame)
        showSameness(contents);
    for (std::size_t i = 0; i < contents.size(); ++i) {
        FigureContent content = contents[i];
        if (isAllTheSame) {
            content.difference.reset();
            content.details.clear();
            if (!isConfirmed)
                content.confirmed.clear();
        }
        m_cards[i]->showContent(content, line.currency);
    }
    const bool wantsMore = std::ranges::any_of(
        contents, [](const FigureContent& content) { return content.difference && content.difference->wantsMoreRuns; });
    m_verdicts->showResult(m_reading->result, wantsMore);
    showNotes(isAllTheSame);
    showLongCycle();
}

void HeadlineFigures::showLongCycle()
{
    const LiveResult& result = *m_reading->result;
    const std::span<const ShiftFigures> shifts =
        m_reading->isPlayedShift ? std::span(&result.shift, 1) : std::span(result.scenario->shifts);
    const auto station = stationWithoutCycle(*result.line, shifts, result.durationHours());
    m_longCycle->setVisible(station.has_value());
    if (!station)
        return;
    const ResolvedStation& slow = m_reading->result->line->stations[*station];
    m_longCycle->setText(tr("No cycle of “%1” ends within the shift: one takes %2.")
                             .arg(toQString(slow.name), durationText(slow.cycleTime)));
}

void HeadlineFigures::showSameness(const std::vector<FigureContent>& contents)
{
    if (m_reading->isPlayedShift) {
        m_sameness->setText(tr("No difference to the baseline in this shift."));
        return;
    }
    const int shifts = m_reading->result->replicationCount();
    const QString bound = contents.front().difference->verdict;
    QString text = m_reading->result->isFinal() && !bound.isEmpty()
                       ? tr("The same as the baseline in all %Ln shift(s); %1.", nullptr, shifts).arg(bound)
                       : tr("The same as the baseline in all %Ln shift(s) so far.", nullptr, shifts);
    if (m_reading->result->confirmation && std::ranges::none_of(contents, &FigureContent::confirmedDiffers))
        text += QStringLiteral(" (") + contents.front().confirmed + u')';
    m_sameness->setText(text);
}

void HeadlineFigures::showNotes(bool isAllTheSame)
{
    QStringList notes{referenceConditions(*m_reading->result), countingSentence(*m_reading->result->line)};
    notes.removeAll(QString());
    if (!m_reading->isPlayedShift)
        notes.append(tr("± is the %1 interval of the mean: simulation luck only, not the uncertainty of the input "
                        "data.")
                         .arg(confidenceText(m_reading->result->look.confidence)));
    const auto level = [](const Look& look) { return confidenceText(look.level()); };
    if (!m_reading->isPlayedShift && !m_reading->result->isBaseline) {
        if (!isAllTheSame)
            notes.append(
                tr("▲▼ compares with the baseline on the same luck, ± at %1.").arg(level(m_reading->result->look)));
        if (m_reading->result->confirmation)
            notes.append(tr("What is confirmed has its ± at %1.").arg(level(m_reading->result->confirmation->look)));
    }
    m_note->setText(joinedSentences(notes));
}

void HeadlineFigures::updateFonts()
{
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, theme().mutedText);
    m_note->setFont(captionFont());
    m_note->setPalette(muted);
    QPalette warning = palette();
    warning.setColor(QPalette::WindowText, theme().warning);
    m_longCycle->setPalette(warning);
}

void HeadlineFigures::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateFonts();
}

} // namespace linetwin::app
