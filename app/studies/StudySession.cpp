// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studies/StudySession.h"

#include "app/document/KeptStudies.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace linetwin::app {

namespace {

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

/// Those of the scenario as it is: rows of a race have fewer.
std::size_t mostReplicationsIn(const StudyOutcome& outcome)
{
    if (const auto* sensitivity = std::get_if<std::shared_ptr<const SensitivityOutcome>>(&outcome))
        return (*sensitivity)->result.figure.values.size();
    return replicationsIn(outcome);
}

bool isWhole(const StudyOutcome& outcome)
{
    return std::visit(
        [](const auto& of) {
            if constexpr (requires { of->result.isComplete; })
                return of->result.isComplete;
            else if constexpr (requires { of->result.has_value(); })
                return of->result.has_value();
            else
                return true;
        },
        outcome);
}

std::set<ScenarioId> scenarioIds(const ProjectDocument& document)
{
    std::set<ScenarioId> ids;
    for (const auto& entry : document.entries()) {
        if (entry)
            ids.insert(*entry);
    }
    return ids;
}

} // namespace

StudySession::StudySession(StudyKind kind, const ProjectDocument& document, QObject* parent)
    : QObject(parent), m_kind(kind), m_document(document)
{
    connect(&m_runner, &StudyRunner::outcomeChanged, this, &StudySession::takeOutcome);
    connect(&m_runner, &StudyRunner::stateChanged, this, &StudySession::finish);
    connect(&m_runner, &StudyRunner::failed, this, &StudySession::failed);
}

QString StudySession::run(const StudyForm& form)
{
    // Measures are taken on the line as it is, whichever scenario of it is shown.
    const auto entry = m_kind == StudyKind::Portfolio ? m_document.shownLine().id : m_document.activeScenario();
    AskedStudy asked = askStudy(m_kind, m_document, entry, form);
    if (!asked.question)
        return asked.problem;
    clear();
    m_entries = m_kind == StudyKind::Compare ? form.entries : std::vector{entry};
    m_known = scenarioIds(m_document);
    m_askedName = m_document.nameOf(entry);
    rememberInputs(form);
    m_asked = std::move(asked.question);
    start({});
    return {};
}

void StudySession::rememberInputs(const StudyForm& form)
{
    std::vector<std::optional<ScenarioId>> entries = m_entries;
    if (m_kind == StudyKind::Portfolio)
        entries.insert(entries.end(), form.measures.begin(), form.measures.end());
    m_inputs.clear();
    for (const auto& entry : entries)
        m_inputs.push_back({entry, entry ? m_document.nameOf(entry) : QString()});
    m_inputsHash = app::inputsHash(m_document, inputs());
}

QStringList StudySession::inputs() const
{
    QStringList names;
    for (const Input& input : m_inputs)
        names << (m_document.lineOf(input.entry) && input.entry ? m_document.nameOf(input.entry) : input.name);
    return names;
}

QString StudySession::askedTime() const
{
    return QLocale().toString(m_askedAt.time(), QLocale::ShortFormat);
}

void StudySession::start(const StudyStage& stage)
{
    m_askedAt = QDateTime::currentDateTime();
    const int used = m_confirmedElsewhere ? m_confirmedElsewhere() : 0;
    m_look = StudyLook{stage, behindConfirmed(atStage(*m_asked, stage), used), std::nullopt};
    m_runner.run(m_look->question);
}

void StudySession::more()
{
    start({m_look->stage.isConfirming, m_look->stage.look + 1, m_look->stage.rows});
}

void StudySession::confirm(const std::vector<std::size_t>& rows)
{
    if (isConfirming())
        start({true, m_look->stage.look + 1, m_look->stage.rows});
    else
        start({true, 1, rows});
}

void StudySession::cancel()
{
    m_runner.cancel();
}

void StudySession::forget()
{
    clear();
    m_confirmed = 0;
}

void StudySession::clear()
{
    m_asked.reset();
    m_look.reset();
    m_finished.reset();
    m_explored.reset();
    m_runner.cancel();
    Q_EMIT outcomeChanged();
}

bool StudySession::isComplete() const
{
    return m_look && m_look->outcome && !m_runner.isRunning() && isWhole(*m_look->outcome);
}

const StudyOutcome* StudySession::explored() const
{
    return m_explored && isConfirming() && !m_look->stage.rows.empty() ? &*m_explored->outcome : nullptr;
}

std::size_t StudySession::replications() const
{
    const StudyOutcome* found = outcome();
    return found ? replicationsIn(*found) : 0;
}

void StudySession::finish()
{
    if (isComplete()) {
        m_finished = m_look;
        if (!isConfirming())
            m_explored = m_look;
    }
    // Nobody loses a finished look by going on from it and thinking better of that.
    const bool isStopped = !m_runner.isRunning() && m_look && !isComplete();
    if (isStopped && m_finished) {
        m_look = m_finished;
        Q_EMIT outcomeChanged();
    }
    const bool isFinished = isComplete() && !isStopped;
    Q_EMIT stateChanged();
    if (isFinished)
        Q_EMIT finished();
}

void StudySession::takeOutcome(const StudyOutcome& outcome)
{
    if (!m_look)
        return;
    // The next look begins with the shifts that the last one had: until it has more, the last one says more.
    const bool addsTo = m_finished && m_finished->stage.isConfirming == m_look->stage.isConfirming;
    if (addsTo && mostReplicationsIn(outcome) <= mostReplicationsIn(*m_finished->outcome))
        return;
    m_look->outcome = outcome;
    if (isConfirming())
        m_confirmed = std::max(m_confirmed, static_cast<int>(replications()));
    Q_EMIT outcomeChanged();
    Q_EMIT stateChanged();
}

bool StudySession::isOutdated(StudyForm form) const
{
    if (!m_asked)
        return false;
    std::erase_if(form.entries, [this](const auto& entry) { return isNew(entry); });
    if (m_kind != StudyKind::Compare && !m_document.lineOf(m_entries.front()))
        return true;
    const AskedStudy today = askStudy(m_kind, m_document, m_entries.front(), form);
    return !today.question || withoutNotes(*today.question) != withoutNotes(*m_asked);
}

bool StudySession::isNew(const std::optional<ScenarioId>& entry) const
{
    return entry && !m_known.contains(*entry);
}

bool StudySession::lacksNew(const StudyForm& form) const
{
    return m_asked && std::ranges::any_of(form.entries, [this](const auto& entry) { return isNew(entry); });
}

} // namespace linetwin::app
