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

/// Of a study that is not whole: it no longer says that it is under way. Null where it never did.
std::optional<StudyOutcome> stopped(const StudyOutcome& outcome)
{
    const auto* sizing = std::get_if<std::shared_ptr<const SizingOutcome>>(&outcome);
    if (!sizing)
        return std::nullopt;
    auto copy = std::make_shared<SizingOutcome>(**sizing);
    copy->isStopped = true;
    return std::shared_ptr<const SizingOutcome>(std::move(copy));
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

/// Measures are taken on the line as it is, whichever scenario of it is shown.
std::optional<ScenarioId> StudySession::entryToAsk() const
{
    return m_kind == StudyKind::Portfolio ? m_document.shownLine().id : m_document.activeScenario();
}

QString StudySession::missing(const StudyForm& form) const
{
    return askStudy(m_kind, m_document, entryToAsk(), form).problem;
}

QString StudySession::run(const StudyForm& form)
{
    const auto entry = entryToAsk();
    AskedStudy asked = askStudy(m_kind, m_document, entry, form);
    if (!asked.question)
        return asked.problem;
    std::optional<Asked> before = m_asked.finished ? std::optional(m_asked) : std::nullopt;
    clear();
    m_before = std::move(before);
    m_asked.entries = m_kind == StudyKind::Compare ? form.entries : std::vector{entry};
    m_asked.known = scenarioIds(m_document);
    m_asked.name = entry ? m_document.nameOf(entry).toStdString() : std::string(baselineName);
    rememberInputs(form);
    m_asked.question = std::move(asked.question);
    start({});
    return {};
}

void StudySession::rememberInputs(const StudyForm& form)
{
    std::vector<std::optional<ScenarioId>> entries = m_asked.entries;
    if (m_kind == StudyKind::Portfolio)
        entries.insert(entries.end(), form.measures.begin(), form.measures.end());
    m_asked.inputs.clear();
    for (const auto& entry : entries)
        m_asked.inputs.push_back({entry, entry ? m_document.nameOf(entry) : QString()});
    m_asked.inputsHash = app::inputsHash(m_document, inputs());
}

QStringList StudySession::inputs() const
{
    QStringList names;
    for (const Input& input : m_asked.inputs)
        names << (m_document.lineOf(input.entry) && input.entry ? m_document.nameOf(input.entry) : input.name);
    return names;
}

QString StudySession::askedName() const
{
    const auto entry = m_asked.entries.empty() ? std::nullopt : m_asked.entries.front();
    return entry && m_document.lineOf(entry) ? m_document.nameOf(entry) : studiedName(m_asked.name, false);
}

QString StudySession::askedTime() const
{
    return QLocale().toString(m_asked.at.time(), QLocale::ShortFormat);
}

void StudySession::start(const StudyStage& stage)
{
    m_isBack = false;
    m_asked.at = QDateTime::currentDateTime();
    const int used = m_confirmedElsewhere ? m_confirmedElsewhere() : 0;
    m_asked.look = StudyLook{stage, behindConfirmed(atStage(*m_asked.question, stage), used), std::nullopt};
    m_runner.run(m_asked.look->question);
}

void StudySession::more()
{
    start({m_asked.look->stage.isConfirming, m_asked.look->stage.look + 1, m_asked.look->stage.rows});
}

void StudySession::confirm(const std::vector<std::size_t>& rows)
{
    if (isConfirming())
        start({true, m_asked.look->stage.look + 1, m_asked.look->stage.rows});
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
    m_asked = {};
    m_before.reset();
    m_isBack = false;
    m_runner.cancel();
    Q_EMIT outcomeChanged();
}

bool StudySession::isComplete() const
{
    return m_asked.look && m_asked.look->outcome && !m_runner.isRunning() && isWhole(*m_asked.look->outcome);
}

const StudyOutcome* StudySession::explored() const
{
    return m_asked.explored && isConfirming() && !m_asked.look->stage.rows.empty() ? &*m_asked.explored->outcome
                                                                                   : nullptr;
}

std::size_t StudySession::replications() const
{
    const StudyOutcome* found = outcome();
    return found ? replicationsIn(*found) : 0;
}

void StudySession::finish()
{
    if (isComplete()) {
        m_asked.finished = m_asked.look;
        if (!isConfirming())
            m_asked.explored = m_asked.look;
        m_before.reset();
    }
    // Nobody loses a finished look by going on from it and thinking better of that.
    const bool isStopped = !m_runner.isRunning() && m_asked.look && !isComplete();
    if (isStopped && m_asked.finished) {
        m_asked.look = m_asked.finished;
        Q_EMIT outcomeChanged();
    } else if (isStopped && m_before && !m_asked.look->outcome) {
        m_asked = *std::exchange(m_before, std::nullopt);
        m_isBack = true;
        Q_EMIT outcomeChanged();
    } else if (isStopped && m_asked.look->outcome) {
        if (auto found = stopped(*m_asked.look->outcome)) {
            m_asked.look->outcome = std::move(found);
            Q_EMIT outcomeChanged();
        }
    }
    const bool isFinished = isComplete() && !isStopped;
    Q_EMIT stateChanged();
    if (isFinished)
        Q_EMIT finished();
}

void StudySession::takeOutcome(const StudyOutcome& outcome)
{
    if (!m_asked.look)
        return;
    // The next look begins with the shifts that the last one had: until it has more, the last one says more.
    const bool addsTo = m_asked.finished && m_asked.finished->stage.isConfirming == m_asked.look->stage.isConfirming;
    if (addsTo && mostReplicationsIn(outcome) <= mostReplicationsIn(*m_asked.finished->outcome))
        return;
    m_asked.look->outcome = outcome;
    if (isConfirming())
        m_confirmed = std::max(m_confirmed, static_cast<int>(replications()));
    Q_EMIT outcomeChanged();
    Q_EMIT stateChanged();
}

bool StudySession::isOutdated(StudyForm form) const
{
    if (!m_asked.question)
        return false;
    std::erase_if(form.entries, [this](const auto& entry) { return isNew(entry); });
    if (m_kind != StudyKind::Compare && !m_document.lineOf(m_asked.entries.front()))
        return true;
    const AskedStudy today = askStudy(m_kind, m_document, m_asked.entries.front(), form);
    return !today.question || withoutNotes(*today.question) != withoutNotes(*m_asked.question);
}

bool StudySession::isNew(const std::optional<ScenarioId>& entry) const
{
    return entry && !m_asked.known.contains(*entry);
}

bool StudySession::lacksNew(const StudyForm& form) const
{
    return m_asked.question && std::ranges::any_of(form.entries, [this](const auto& entry) { return isNew(entry); });
}

} // namespace linetwin::app
