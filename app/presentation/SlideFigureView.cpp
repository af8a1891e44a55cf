// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presentation/SlideFigureView.h"

#include "app/presentation/SlideLabel.h"
#include "app/settings/TextColor.h"
#include "app/settings/Theme.h"
#include "app/text/Punctuation.h"

#include <QEvent>
#include <QVBoxLayout>

namespace linetwin::app {

namespace {

/// The note on the stops that it hangs on stands below it.
QString verdictAlone(const DifferenceReading& difference)
{
    QString verdict = difference.verdict;
    if (!difference.caveat.isEmpty() && verdict.endsWith(difference.caveat))
        verdict = verdict.chopped(joinedClauses({QStringLiteral("-"), difference.caveat}).size() - 1);
    return verdict;
}

} // namespace

SlideFigureView::SlideFigureView(bool isKey, QWidget* parent)
    : QWidget(parent), m_isKey(isKey), m_label(new SlideLabel(this)), m_value(new SlideLabel(this)),
      m_interval(new SlideLabel(this)), m_difference(new SlideLabel(this)), m_verdict(new SlideLabel(this)),
      m_note(new SlideLabel(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (SlideLabel* label : {m_label, m_value, m_interval, m_difference, m_verdict, m_note})
        layout->addWidget(label);
    layout->addStretch();
    m_value->setFont(figureFont());
    QFont bold = m_verdict->font();
    bold.setBold(true);
    m_verdict->setFont(bold);
    m_label->setObjectName(QStringLiteral("label"));
    m_value->setObjectName(QStringLiteral("value"));
    m_interval->setObjectName(QStringLiteral("interval"));
    m_difference->setObjectName(QStringLiteral("difference"));
    m_verdict->setObjectName(QStringLiteral("verdict"));
    m_note->setObjectName(QStringLiteral("note"));
}

void SlideFigureView::showFigure(const SummaryFigure& figure, bool isPreliminary)
{
    m_figure = figure;
    m_isPreliminary = isPreliminary;
    m_label->showText(figure.label);
    m_value->showText(figure.value);
    m_interval->showText(figure.interval);
    m_difference->showText(figure.difference ? figure.difference->text : QString());
    m_verdict->showText(figure.difference ? verdictAlone(*figure.difference) : QString());
    m_note->showText(figure.difference ? figure.difference->caveat : QString());
    m_note->setVisible(!m_note->fullText().isEmpty());
    updateColors();
}

void SlideFigureView::setUnit(double unit)
{
    const auto size = [unit](int pixels) { return qMax(10, qRound(pixels * unit)); };
    m_label->setPixelSize(size(m_isKey ? 28 : 22));
    m_value->setPixelSize(size(m_isKey ? 92 : 48));
    m_interval->setPixelSize(size(m_isKey ? 26 : 20));
    m_difference->setPixelSize(size(m_isKey ? 38 : 24));
    m_verdict->setPixelSize(size(m_isKey ? 38 : 24));
    m_note->setPixelSize(size(m_isKey ? 22 : 18));
}

void SlideFigureView::updateColors()
{
    setTextColor(*m_label, theme().mutedText);
    setTextColor(*m_value, m_isPreliminary ? theme().mutedText : theme().text);
    setTextColor(*m_interval, theme().mutedText);
    setTextColor(*m_note, theme().mutedText);
    if (!m_figure.difference)
        return;
    for (SlideLabel* label : {m_difference, m_verdict})
        setTextColor(*label, colorOf(m_figure.difference->tone));
}

void SlideFigureView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateColors();
}

} // namespace linetwin::app
