// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/SpokenAnswer.h"

#include "app/document/ConfidenceLevel.h"
#include "app/reading/FigureContents.h"
#include "app/settings/Announcement.h"

namespace linetwin::app {

namespace {

constexpr int pauseMs = 400;

} // namespace

SpokenAnswer::SpokenAnswer(LiveRunner& runner, QWidget& window, QObject* parent)
    : QObject(parent), m_runner(runner), m_window(window)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &SpokenAnswer::say);
    connect(&runner, &LiveRunner::resultChanged, this, &SpokenAnswer::follow);
    connect(&runner, &LiveRunner::stateChanged, this, &SpokenAnswer::follow);
    follow();
}

void SpokenAnswer::follow()
{
    const LiveResultPointer& result = m_runner.result();
    if (!result)
        m_last.reset();
    if (!result || !m_runner.isCurrent() || !result->isFinal() || m_runner.isConfirming())
        return;
    const Answer answer{result->revision, result->plannedReplications,
                        result->isConfirmed() ? result->confirmation->replicationCount() : 0};
    if (m_last && *m_last != answer)
        m_pause.start();
    m_last = answer;
}

void SpokenAnswer::say()
{
    const LiveResultPointer& result = m_runner.result();
    if (!result || !m_runner.isCurrent() || !result->isFinal())
        return; // the next answer is on its way
    const ResultReading reading(result, false, relevantShareOf(m_runner.document()));
    QString sentence =
        sentenceOf(specOf(LineFigure::OutputPerHour), comparedFigure(reading, LineFigure::OutputPerHour));
    if (const QString confirmed = cardContent(reading, LineFigure::OutputPerHour).confirmed; !confirmed.isEmpty())
        sentence += u' ' + confirmed;
    announce(m_window, sentence);
}

} // namespace linetwin::app
