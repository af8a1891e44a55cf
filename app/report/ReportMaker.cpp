// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/ReportMaker.h"

#include "app/reading/FigureContents.h"
#include "app/reading/PaybackReading.h"
#include "app/reading/ScenarioChanges.h"
#include "app/report/ReportCharts.h"
#include "app/report/ReportFigures.h"
#include "app/report/ReportTexts.h"
#include "app/text/PaybackWords.h"
#include "app/text/Punctuation.h"
#include "app/text/ShiftClock.h"
#include "app/text/Texts.h"
#include "engine/io/Files.h"
#include "engine/study/StudyPlan.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace linetwin::app {

namespace {

/// What is in several files is of the project's or the line's; empty where nothing was saved.
QString fileOf(const ProjectDocument& document)
{
    const LineSource& source = document.ownLine().line.source;
    if (document.project().isThere())
        return QFileInfo(document.project().path).fileName();
    return source.kind == LineSource::Kind::File ? QFileInfo(source.path).fileName() : QString();
}

} // namespace

ReportMaker::ReportMaker(ReportQuestion question, DrawDiagram drawDiagram, QObject* parent)
    : QObject(parent), m_question(std::move(question)), m_drawDiagram(std::move(drawDiagram))
{
    m_document.restore(m_question.document);
    const Line& line = m_document.ownLine().line.line;
    m_contents.line = toQString(line.name);
    m_contents.title = m_question.title;
    if (m_contents.title.isEmpty())
        m_contents.title =
            m_document.project().head.name.empty() ? m_contents.line : toQString(m_document.project().head.name);
    m_contents.author = m_question.author;
    m_contents.version = m_question.version;
    m_contents.made = QDateTime::currentDateTime();
    m_contents.file = fileOf(m_document);
    const std::vector<std::optional<ScenarioId>> all = m_document.entries();
    m_moments.resize(m_document.moments().size());
    m_entries.emplace_back();
    for (std::size_t i = 1; i < all.size(); ++i) {
        if (!m_question.entry || *m_question.entry == i)
            m_entries.push_back(all[i]);
    }
    connect(&m_recorder, &ReferenceRecorder::made, this,
            [this](const LiveResultPointer& result, const std::shared_ptr<const Recording>& reference) {
                if (std::exchange(m_waitsForReference, {}) == result)
                    takePair(result, reference);
            });
}

void ReportMaker::start()
{
    if (m_document.ownLine().line.line.stations.empty()) {
        Q_EMIT failed(ReportTexts::tr("The line has no stations yet."));
        return;
    }
    m_document.setActiveScenario(m_entries.front());
    m_runner.emplace(m_document);
    m_runner->adoptConfirmations(m_question.confirmations);
    connect(&*m_runner, &LiveRunner::resultChanged, this, &ReportMaker::goOn);
    connect(&*m_runner, &LiveRunner::stateChanged, this, &ReportMaker::goOn);
    connect(&*m_runner, &LiveRunner::failed, this, [this](const QString& message) {
        m_hasFailed = true;
        Q_EMIT failed(message);
    });
    connect(&*m_runner, &LiveRunner::progressChanged, this, [this](double share) {
        if (!m_shift)
            Q_EMIT progressChanged((static_cast<double>(m_next) + share) / static_cast<double>(m_entries.size()));
    });
    startEntry();
}

void ReportMaker::startEntry()
{
    if (m_next == m_entries.size()) {
        finish();
        return;
    }
    m_isBetween = false;
    m_document.setActiveScenario(m_entries[m_next]);
    m_runner->choose({});
    Q_EMIT progressChanged(static_cast<double>(m_next) / static_cast<double>(m_entries.size()));
    if (!m_document.resolved())
        takeEntry(nullptr);
    else
        goOn();
}

void ReportMaker::goOn()
{
    if (m_hasFailed || m_isBetween || m_waitsForReference || m_next == m_entries.size() || !m_runner ||
        m_runner->isRunning() || !m_runner->isCurrent())
        return;
    const LiveResultPointer& result = m_runner->result();
    if (m_shift) {
        takeShift(result);
        return;
    }
    if (m_question.confirms && !result->isConfirmed() && m_runner->canConfirm()) {
        m_runner->confirm();
        return;
    }
    if (result->isFinal())
        takeEntry(result);
}

void ReportMaker::takeEntry(const LiveResultPointer& result)
{
    const std::optional<ScenarioId> id = m_entries[m_next];
    ReportedEntry entry;
    entry.name = m_document.nameOf(id);
    entry.isReference = !id;
    const ScenarioEntry* scenario = id ? m_document.findScenario(*id) : nullptr;
    entry.description = toQString(scenario ? scenario->scenario.description : m_document.line().description);
    entry.summary = entrySummary(m_document, result, result != nullptr, m_question.relevantShare);
    tellLine(entry);
    m_contents.seeds << runWords(entry, result);
    if (result)
        tellFigures(entry, *result);
    m_contents.entries.push_back(std::move(entry));
    drawEntry(result);
    runSteps([this, result] { play(result); });
}

void ReportMaker::drawEntry(const LiveResultPointer& result)
{
    addStep([this] { m_contents.entries.back().diagram = m_drawDiagram(m_document, nullptr, {}); });
    if (!result)
        return;
    for (const auto& draw : reportedCharts(result))
        addStep([this, draw] { m_contents.entries.back().charts.push_back(draw()); });
    drawMoments(result);
    listShifts(*result);
}

void ReportMaker::runSteps(std::function<void()> then)
{
    m_isBetween = !m_steps.empty();
    if (!m_isBetween) {
        then();
        return;
    }
    const std::function<void()> step = std::move(m_steps.front());
    m_steps.pop_front();
    step();
    QMetaObject::invokeMethod(
        this, [this, then = std::move(then)] { runSteps(then); }, Qt::QueuedConnection);
}

void ReportMaker::takeShift(const LiveResultPointer& result)
{
    if (result->playedShift != *m_shift || !result->recording) {
        advance(); // there is no such shift
        return;
    }
    drawMoments(result);
    runSteps([this, result] { play(result); });
}

void ReportMaker::play(const LiveResultPointer& result)
{
    const auto changes = result && result->recording ? playedChanges(*result->recording) : std::nullopt;
    const bool fits = changes && m_playedChanges + *changes <= m_question.mostPlayed;
    if (m_question.isPlayed && result && !fits && !m_shift)
        m_contents.unplayed << m_contents.entries.back().name;
    if (fits)
        m_playedChanges += *changes;
    if (!fits || !m_question.isPlayed) {
        advance();
    } else if (result->isBaseline) {
        m_contents.startTime = m_document.runSettings(m_entries[m_next]).startTime;
        takePair(result, nullptr);
    } else {
        m_waitsForReference = result;
        m_recorder.ask(result);
    }
}

void ReportMaker::advance()
{
    if (!m_shiftsLeft.empty()) {
        m_shift = m_shiftsLeft.back();
        m_shiftsLeft.pop_back();
        m_runner->choose({ShiftChoice::Kind::Numbered, *m_shift});
        return;
    }
    m_shift.reset();
    m_isBetween = true;
    ++m_next;
    QMetaObject::invokeMethod(this, &ReportMaker::startEntry, Qt::QueuedConnection);
}

void ReportMaker::tellLine(ReportedEntry& entry) const
{
    const LineEntry& line = m_document.shownLine();
    if (line.id) {
        entry.otherLine = toQString(line.name);
        for (const ScenarioChange& change : changesOf(m_document, line))
            entry.lineChanges << changeText(change);
    }
}

QString ReportMaker::runWords(const ReportedEntry& entry, const LiveResultPointer& result) const
{
    const RunSettings settings = m_document.effectiveSettings();
    QString run = ReportTexts::tr("%1: seed %2, %Ln shift(s) of %3", nullptr, settings.replications)
                      .arg(entry.name, QString::number(m_document.seed()), setHoursText(settings.durationHours));
    if (settings.warmupHours > 0)
        run = joinedClauses(
            {run,
             ReportTexts::tr("after a warm-up of %1 that does not count").arg(setHoursText(settings.warmupHours))});
    if (entry.summary.isConfirmed)
        run = joinedGroups({run, ReportTexts::tr("confirmed on %Ln fresh one(s), the replications from %1 on", nullptr,
                                                 result->confirmation->replicationCount())
                                     .arg(QString::number(firstConfirming))});
    return run;
}

void ReportMaker::tellFigures(ReportedEntry& entry, const LiveResult& result) const
{
    entry.figures = reportedFigures(result, m_question.relevantShare);
    entry.level = result.look.confidence;
    entry.gains = gainWaterfall(result);
    if (const auto payback = shownPayback(m_document, result, m_question.relevantShare))
        entry.payback = paybackSentences(*payback, toQString(result.line->currency));
}

void ReportMaker::takePair(const LiveResultPointer& result, const std::shared_ptr<const Recording>& reference)
{
    const auto named = [this](const QString& name) {
        return m_shift ? ReportTexts::tr("%1, shift %2", "entry, number").arg(name).arg(*m_shift + 1) : name;
    };
    const std::size_t own = placeOf(named(m_contents.entries.back().name), result->recording, result->line);
    const std::size_t other =
        reference ? placeOf(named(m_contents.entries.front().name), reference, result->baseline) : own;
    for (const std::size_t moment : momentsIn(result->playedShift))
        m_moments[moment].pair = m_contents.pairs.size();
    m_contents.pairs.push_back({other, own});
    m_pairRanks.push_back((result->isBaseline ? 2 : 0) + (m_shift ? 1 : 0));
    advance();
}

std::size_t ReportMaker::placeOf(const QString& name, const std::shared_ptr<const Recording>& recording,
                                 const std::shared_ptr<const ResolvedLine>& line)
{
    const auto same = std::ranges::find_if(m_contents.shifts, [&](const PlayedShift& shift) {
        return shift.name == name && *shift.recording == *recording;
    });
    if (same != m_contents.shifts.end())
        return static_cast<std::size_t>(same - m_contents.shifts.begin());
    m_contents.shifts.push_back({name, recording, line});
    return m_contents.shifts.size() - 1;
}

} // namespace linetwin::app
