// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/io/Files.h"
#include "engine/model/ResolvedLine.h"
#include "engine/simulation/Recording.h"

#include <chrono>
#include <cstddef>
#include <memory>
#include <string>

namespace linetwin::app {

/// Filler (a tube, buffer 50), Inspector (finds 95 %, buffer 20), Packer (12 tubes in a case, buffer 100), Palletizer.
inline Line sampleLine()
{
    using enum ParameterId;
    Line line;
    line.name = "Sample";
    line.stations = {{"Filler", 1, "Tube", {}},
                     {"Inspector", 1, {}, {}},
                     {"Packer", 12, "Case", {}},
                     {"Palletizer", 60, "Pallet", {}}};
    line.baseline["Filler"].parameters = {{Uph, 10000.0}, {BufferCapacity, 50.0}, {MtbfMin, 120.0}, {MttrMin, 15.0}};
    line.baseline["Inspector"].parameters = {{Uph, 11000.0}, {BufferCapacity, 20.0}, {DetectionProb, 0.95}};
    line.baseline["Packer"].parameters = {{Uph, 12000.0}, {BufferCapacity, 100.0}};
    line.baseline["Palletizer"].parameters = {{Uph, 13000.0}};
    return line;
}

inline constexpr std::size_t filler = 0;
inline constexpr std::size_t inspector = 1;
inline constexpr std::size_t packer = 2;
inline constexpr std::size_t palletizer = 3;

/// `count` machines in a row that do nothing special.
inline Line plainLine(int count)
{
    Line line;
    line.name = "Plain";
    for (int index = 1; index <= count; ++index)
        line.stations.push_back({"Station " + std::to_string(index), 1, {}, {}});
    return line;
}

inline LoadedFile fileOf(Line line)
{
    LoadedFile file;
    file.kind = LoadedFile::Kind::Scenario;
    file.lineSource.kind = LineSource::Kind::Inline;
    file.scenario.name = "What-if";
    file.line = std::move(line);
    return file;
}

/// Tracks of a line in which every station is in EXECUTE and nothing moves; tests put in what they need.
inline std::vector<StationTrack> stillTracks(const ResolvedLine& line)
{
    std::vector<StationTrack> tracks;
    for (const ResolvedStation& station : line.stations) {
        StationTrack track;
        track.name = station.name;
        track.batchIn = station.batchIn;
        track.capacity = &station == &line.stations.back() ? 0 : station.parameters.bufferCapacity;
        track.visitStart = {SimTime{0}};
        track.visitState = {State::Execute};
        track.stateAtEnd = State::Execute;
        tracks.push_back(std::move(track));
    }
    return tracks;
}

inline std::shared_ptr<const Recording> recordingOf(std::vector<StationTrack> tracks,
                                                    SimTime duration = std::chrono::seconds{100})
{
    return std::make_shared<const Recording>(duration, 1, std::move(tracks), std::vector<FinishedItem>{});
}

} // namespace linetwin::app
