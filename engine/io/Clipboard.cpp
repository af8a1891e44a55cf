// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/Clipboard.h"

#include "engine/io/Files.h"
#include "engine/io/ReadModel.h"
#include "engine/io/YamlTree.h"
#include "engine/model/StationClosures.h"
#include "engine/model/Validation.h"
#include "engine/support/Translatable.h"

#include <algorithm>
#include <iterator>

namespace linetwin {

namespace {

/// Whether the text is meant as stations at all; a finding says why not.
bool isOfStations(Reading& reading, const YamlNode& root)
{
    if (root.kind != YamlNode::Kind::Map || !valueOf(root, "topology")) {
        reading.error(root, {}, LINETWIN_TEXT("Finding", "there are no stations in this text"));
        return false;
    }
    const YamlNode* format = valueOf(root, "format");
    if (isNull(format) || (format->kind == YamlNode::Kind::Scalar &&
                           (format->text == "linetwin/line/1" || format->text == "linetwin/line/2")))
        return true;
    reading.error(*format, "format", LINETWIN_TEXT("Finding", "must be linetwin/line/1 or linetwin/line/2"));
    return false;
}

} // namespace

std::string writeStations(const Line& line, const std::vector<std::string>& stations)
{
    Line part;
    part.name = line.name;
    for (StationContent& content : stationContents(line, stations)) {
        if (!content.unchecked.empty())
            part.unchecked[content.station.name] = std::move(content.unchecked);
        if (!content.baseline.isEmpty())
            part.baseline[content.station.name] = std::move(content.baseline);
        joinClosures(part, content.station.name, content.closures);
        part.stations.push_back(std::move(content.station));
    }
    return part.stations.empty() ? std::string() : writeLine(part);
}

StationsRead readStations(std::string_view text)
{
    YamlDocument document = parseYaml(text, {});
    StationsRead result;
    result.findings = std::move(document.findings);
    if (!document.root)
        return result;
    Reading reading{std::string()};
    reading.beginAt(*document.root);
    Line line;
    if (isOfStations(reading, *document.root)) {
        line = readLine(reading, *document.root, {}, {});
        if (line.name.empty())
            line.name = "clipboard"; // a part of a line needs no name
        reading.addValueFindings(validate(line));
    }
    std::ranges::move(reading.findings(), std::back_inserter(result.findings));
    if (hasErrors(result.findings))
        return result;
    std::vector<std::string> names;
    for (const Station& station : line.stations)
        names.push_back(station.name);
    result.stations = stationContents(line, names);
    return result;
}

} // namespace linetwin
