// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/PlayerData.h"

#include "app/report/ReportTexts.h"
#include "app/settings/Theme.h"
#include "app/text/Texts.h"
#include "engine/analysis/RecordingSummary.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>
#include <cstdint>

namespace linetwin::app {

namespace {

constexpr std::int64_t nanosecondsPerMillisecond = 1'000'000;

/// The first whole millisecond at which what happens at `time` has happened.
std::int64_t millisecondAt(SimTime time)
{
    const std::int64_t nanoseconds = time.count();
    return nanoseconds <= 0 ? 0 : (nanoseconds + nanosecondsPerMillisecond - 1) / nanosecondsPerMillisecond;
}

SimTime timeOf(std::int64_t millisecond)
{
    return SimTime(millisecond * nanosecondsPerMillisecond);
}

/// A column as it changes over time.
class ChangeColumn {
public:
    void add(std::int64_t millisecond, std::int64_t value)
    {
        if (m_count > 0 && value == m_value)
            return;
        put(static_cast<std::uint64_t>(millisecond - m_millisecond));
        const std::int64_t change = value - m_value;
        put((static_cast<std::uint64_t>(change) << 1) ^ static_cast<std::uint64_t>(change >> 63));
        m_millisecond = millisecond;
        m_value = value;
        ++m_count;
    }
    void appendTo(QByteArray& stream) const
    {
        putInto(stream, m_count);
        stream += m_bytes;
    }

private:
    static void putInto(QByteArray& bytes, std::uint64_t number)
    {
        constexpr std::uint64_t lowest7 = 0x7f;
        for (; number > lowest7; number >>= 7)
            bytes += static_cast<char>((number & lowest7) | (lowest7 + 1));
        bytes += static_cast<char>(number);
    }
    void put(std::uint64_t number) { putInto(m_bytes, number); }

    QByteArray m_bytes;
    std::uint64_t m_count = 0;
    std::int64_t m_millisecond = 0;
    std::int64_t m_value = 0;
};

void addMilliseconds(std::vector<std::int64_t>& all, const std::vector<SimTime>& times)
{
    for (const SimTime time : times)
        all.push_back(millisecondAt(time));
}

/// When anything of the station, or of the buffer after it, may change.
std::vector<std::int64_t> changesOf(const Recording& recording, std::size_t station)
{
    std::vector<std::int64_t> all{0, millisecondAt(recording.duration())};
    const StationTrack& track = recording.track(station);
    addMilliseconds(all, track.visitStart);
    addMilliseconds(all, track.takes);
    addMilliseconds(all, track.outputs);
    addMilliseconds(all, track.rejects);
    if (station + 1 < recording.stationCount())
        addMilliseconds(all, recording.track(station + 1).takes);
    std::ranges::sort(all);
    const auto [first, last] = std::ranges::unique(all);
    all.erase(first, last);
    return all;
}

struct StationColumns {
    ChangeColumn state;
    ChangeColumn level;
    ChangeColumn outputs;
    ChangeColumn rejects;
    ChangeColumn held;
};

StationColumns columnsOf(const Recording& recording, std::size_t station)
{
    constexpr std::int64_t states = 8;
    StationColumns columns;
    for (const std::int64_t millisecond : changesOf(recording, station)) {
        const StationMoment moment = recording.stationAt(station, timeOf(millisecond));
        const std::int64_t reason = moment.reason == noReason ? 0 : static_cast<std::int64_t>(moment.reason) + 1;
        columns.state.add(millisecond, static_cast<std::int64_t>(moment.state) + states * reason);
        columns.level.add(millisecond, moment.bufferLevel);
        columns.outputs.add(millisecond, moment.outputs);
        columns.rejects.add(millisecond, moment.rejects);
        columns.held.add(millisecond, moment.held);
    }
    return columns;
}

QJsonObject stationJson(const StationTrack& track, const ResolvedStation& station)
{
    QJsonArray reasons;
    for (std::size_t i = 0; i < track.reasons.size(); ++i)
        reasons.append(toQString(track.reasonName(static_cast<ReasonId>(i))));
    return {{QStringLiteral("name"), toQString(track.name)},
            {QStringLiteral("item"), station.outputType ? toQString(*station.outputType) : QString()},
            {QStringLiteral("capacity"), static_cast<qint64>(track.capacity)},
            {QStringLiteral("batch"), static_cast<qint64>(track.batchIn)},
            {QStringLiteral("reasons"), reasons}};
}

QJsonObject shiftJson(const PlayedShift& shift)
{
    const Recording& recording = *shift.recording;
    QJsonArray stations;
    for (std::size_t i = 0; i < recording.stationCount(); ++i)
        stations.append(stationJson(recording.track(i), shift.line->stations[i]));
    return {{QStringLiteral("name"), shift.name},
            {QStringLiteral("duration"), static_cast<qint64>(millisecondAt(recording.duration()))},
            {QStringLiteral("rawPerUnit"), static_cast<qint64>(recording.rawItemsPerUnit())},
            {QStringLiteral("stations"), stations},
            {QStringLiteral("columns"), QString::fromLatin1(encodedColumns(recording))}};
}

QJsonArray statesJson()
{
    QJsonArray states;
    for (std::size_t i = 0; i < stateCount; ++i) {
        const auto state = static_cast<State>(i);
        states.append(QJsonObject{{QStringLiteral("word"), stateWord(state)},
                                  {QStringLiteral("fill"), stateColor(state).name()},
                                  {QStringLiteral("text"), stateTextColor(state).name()}});
    }
    return states;
}

QJsonObject wordsJson()
{
    return {{QStringLiteral("play"), ReportTexts::tr("Play")},
            {QStringLiteral("pause"), ReportTexts::tr("Pause")},
            {QStringLiteral("previousStop"), ReportTexts::tr("Stop before")},
            {QStringLiteral("nextStop"), ReportTexts::tr("Next stop")},
            {QStringLiteral("speed"), ReportTexts::tr("Speed")},
            {QStringLiteral("time"), ReportTexts::tr("Time in the shift")},
            {QStringLiteral("compare"), ReportTexts::tr("Scenario")},
            {QStringLiteral("collecting"), ReportTexts::tr("Collecting")},
            {QStringLiteral("of"), ReportTexts::tr("%1 of %2", "items of a batch")},
            {QStringLiteral("good"), ReportTexts::tr("Good output: %1 units")},
            {QStringLiteral("rejected"), ReportTexts::tr("%1 rejected")},
            {QStringLiteral("ahead"), ReportTexts::tr("%1 units ahead of %2", "difference, reference")},
            {QStringLiteral("behind"), ReportTexts::tr("%1 units behind %2", "difference, reference")},
            {QStringLiteral("level"), ReportTexts::tr("as many units as %1", "reference")},
            {QStringLiteral("difference"), ReportTexts::tr("Difference in good output over the shift")},
            {QStringLiteral("range"), ReportTexts::tr("from %1 to %2 units", "lowest and highest difference")},
            {QStringLiteral("moment"), ReportTexts::tr("This moment as a table")},
            {QStringLiteral("station"), ReportTexts::tr("Station")},
            {QStringLiteral("state"), ReportTexts::tr("State")},
            {QStringLiteral("buffer"), ReportTexts::tr("Buffer after it")},
            {QStringLiteral("made"), ReportTexts::tr("Made")},
            {QStringLiteral("tooOld"), ReportTexts::tr("This browser is too old to play the shift.")}};
}

} // namespace

std::optional<std::size_t> playedChanges(const Recording& recording)
{
    if (recording.isSampled())
        return std::nullopt;
    std::size_t changes = 0;
    for (std::size_t i = 0; i < recording.stationCount(); ++i) {
        const StationTrack& track = recording.track(i);
        changes += track.visitStart.size() + track.takes.size() + track.outputs.size() + track.rejects.size();
    }
    return changes;
}

QByteArray encodedColumns(const Recording& recording)
{
    std::vector<StationColumns> stations;
    for (std::size_t i = 0; i < recording.stationCount(); ++i)
        stations.push_back(columnsOf(recording, i));
    QByteArray stream;
    for (ChangeColumn StationColumns::*column :
         {&StationColumns::state, &StationColumns::level, &StationColumns::outputs, &StationColumns::rejects,
          &StationColumns::held}) {
        for (const StationColumns& station : stations)
            (station.*column).appendTo(stream);
    }
    std::vector<std::int64_t> changes{0, millisecondAt(recording.duration())};
    addMilliseconds(changes, cumulativeGoodOutput(recording).times);
    std::ranges::sort(changes);
    ChangeColumn good;
    for (const std::int64_t millisecond : changes)
        good.add(millisecond, recording.goodRawOutputAt(timeOf(millisecond)));
    good.appendTo(stream);
    constexpr qsizetype lengthBytes = 4; // which qCompress() puts before what zlib makes
    constexpr int best = 9;
    return qCompress(stream, best).mid(lengthBytes).toBase64();
}

QByteArray playerJson(const std::vector<PlayedShift>& shifts, const std::vector<PlayedPair>& pairs,
                      const std::optional<std::string>& startTime, const ReportWatch& watch)
{
    QJsonArray shiftList;
    for (const PlayedShift& shift : shifts) {
        if (watch.stopped())
            return {};
        shiftList.append(shiftJson(shift));
        watch.tell(static_cast<double>(shiftList.size()) / static_cast<double>(shifts.size()));
    }
    QJsonArray pairList;
    for (const PlayedPair& pair : pairs)
        pairList.append(QJsonArray{static_cast<qint64>(pair.reference), static_cast<qint64>(pair.shift)});
    return QJsonDocument(QJsonObject{{QStringLiteral("shifts"), shiftList},
                                     {QStringLiteral("pairs"), pairList},
                                     {QStringLiteral("states"), statesJson()},
                                     {QStringLiteral("words"), wordsJson()},
                                     {QStringLiteral("start"), startTime ? toQString(*startTime) : QString()},
                                     {QStringLiteral("language"), QLocale().bcp47Name()}})
        .toJson(QJsonDocument::Compact);
}

} // namespace linetwin::app
