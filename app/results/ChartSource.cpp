// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/results/ChartSource.h"

#include "app/results/ChartDataMaker.h"
#include "app/results/ResultTables.h"

#include <algorithm>

namespace linetwin::app {

namespace {

double mostPlacesOf(const ProjectDocument& document, const std::string& station)
{
    constexpr auto places = ParameterId::BufferCapacity;
    double most = 0;
    const auto add = [&](const SparseParameters& parameters) {
        const auto value = parameters.find(places);
        const bool isThere = value != parameters.end() && value->second;
        most = std::max(most, isThere ? *value->second : 0);
        return isThere;
    };
    const auto& baseline = document.line().baseline;
    const auto today = baseline.find(station);
    if (today == baseline.end() || !add(today->second.parameters))
        most = specOf(places).defaultValue.value_or(0);
    for (const ScenarioEntry& entry : document.scenarios()) {
        if (const auto changed = entry.scenario.overrides.find(station); changed != entry.scenario.overrides.end())
            add(changed->second);
    }
    return most;
}

} // namespace

ChartSource::ChartSource(const ProjectDocument& document, LiveRunner& runner, QObject* parent)
    : QObject(parent), m_document(document), m_maker(new ChartDataMaker(this))
{
    connect(m_maker, &ChartDataMaker::made, this, &ChartSource::adopt);
    connect(&m_document, &ProjectDocument::changed, this, &ChartSource::startScale);
    const auto follow = [this, &runner] { showResult(runner.result(), runner.isCurrent(), runner.isRunning()); };
    connect(&runner, &LiveRunner::resultChanged, this, follow);
    connect(&runner, &LiveRunner::stateChanged, this, follow);
    follow();
}

QString ChartSource::heading() const
{
    return m_result ? resultHeading(m_document, *m_result) : QString();
}

void ChartSource::setShown(TimeRange range)
{
    if (range == m_shown)
        return;
    m_shown = range;
    Q_EMIT rangeChanged();
}

void ChartSource::showResult(const LiveResultPointer& result, bool isCurrent, bool isRunning)
{
    const bool isRecorded = result && result->recording;
    const State state = !result                   ? State::Empty
                        : isCurrent && isRecorded ? State::Current
                        : isRunning               ? State::Updating
                                                  : State::OutOfDate;
    if (state != m_state) {
        m_state = state;
        Q_EMIT stateChanged();
    }
    if (!result)
        forgetAll();
    if (!isRecorded || result == m_result)
        return;
    if (m_result && result->recording == m_result->recording) {
        m_result = result;
        Q_EMIT figuresChanged();
        return;
    }
    if (!m_asked.empty() && m_asked.back()->recording == result->recording) {
        m_asked.back() = result;
        return;
    }
    if (!isWanted())
        m_asked.clear(); // none of which will be shown
    m_asked.push_back(result);
    if (isWanted())
        m_maker->make(result->recording, result->line);
}

bool ChartSource::isWanted() const
{
    return m_viewers.empty() || std::ranges::any_of(m_viewers, [](const auto& viewer) { return viewer.second; });
}

void ChartSource::setWanted(const QObject* viewer, bool isWanted)
{
    const bool wasWanted = this->isWanted();
    if (m_viewers.emplace(viewer, isWanted).second)
        connect(viewer, &QObject::destroyed, this, [this, viewer] { m_viewers.erase(viewer); });
    else
        m_viewers[viewer] = isWanted;
    if (!wasWanted && this->isWanted() && !m_asked.empty())
        m_maker->make(m_asked.back()->recording, m_asked.back()->line);
}

void ChartSource::forgetAll()
{
    m_asked.clear();
    if (!m_data)
        return;
    m_data.reset();
    m_result.reset();
    m_whole = {};
    m_shown = {};
    Q_EMIT dataChanged();
}

void ChartSource::startScale(const Change& change)
{
    if (!std::holds_alternative<DocumentReplaced>(change))
        return;
    m_scale = {};
    m_scaleRevision = m_document.revision();
}

void ChartSource::forgetScale()
{
    if (!isScaleWide())
        return;
    m_scale = m_fittedScale;
    Q_EMIT dataChanged();
}

void ChartSource::adopt(std::shared_ptr<const ChartData> data, const std::shared_ptr<const Recording>& recording)
{
    // Recordings are answered in the order in which they were asked for, and some never are.
    const auto answered = std::ranges::find(m_asked, recording, [](const auto& result) { return result->recording; });
    if (answered == m_asked.end())
        return;
    m_result = *answered;
    m_asked.erase(m_asked.begin(), answered + 1);
    m_data = std::move(data);
    const TimeRange whole{SimTime{0}, m_data->duration};
    if (whole != m_whole) {
        m_whole = whole;
        m_shown = whole;
        m_scale = {};
    }
    m_fittedScale = ChartScale(*m_data, *m_result->line);
    // One of the document before may still come.
    if (m_result->revision >= m_scaleRevision) {
        m_scale.include(m_fittedScale);
        m_scale.foresee(*m_data, [this](const std::string& station) { return mostPlacesOf(m_document, station); });
    }
    Q_EMIT dataChanged();
}

} // namespace linetwin::app
