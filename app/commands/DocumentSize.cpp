// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/DocumentSize.h"

#include "engine/io/YamlTree.h"

#include <map>
#include <optional>
#include <utility>

namespace linetwin::app {

namespace {

/// For what is edited without being asked about: names, run settings, paths.
constexpr std::size_t reserve = std::size_t{2} << 20U;

/// Of the scenarios of one document, as long as it lives.
class ScenarioSizes : public QObject {
public:
    using QObject::QObject;

    std::size_t of(const ScenarioEntry& entry, Bytes which)
    {
        std::size_t size = known(m_present[entry.id], entry.scenario, which);
        if (entry.saved != entry.scenario)
            size += known(m_saved[entry.id], entry.saved, which);
        return size;
    }

private:
    struct Known {
        Scenario scenario; ///< shares its values with the document's
        std::map<Bytes, std::size_t> sizes;
    };

    static std::size_t known(Known& part, const Scenario& scenario, Bytes which)
    {
        if (part.scenario != scenario)
            part = {scenario, {}};
        auto found = part.sizes.find(which);
        if (found == part.sizes.end())
            found = part.sizes.emplace(which, textSize(scenario, which)).first;
        return found->second;
    }

    std::map<ScenarioId, Known> m_present;
    std::map<ScenarioId, Known> m_saved;
};

ScenarioSizes& sizesOf(ProjectDocument& document)
{
    for (QObject* child : document.children()) {
        if (auto* sizes = dynamic_cast<ScenarioSizes*>(child))
            return *sizes;
    }
    return *new ScenarioSizes(&document);
}

std::size_t sizeOf(ProjectDocument& document, Bytes which)
{
    ScenarioSizes& sizes = sizesOf(document);
    const ProjectOnFile& project = document.project();
    std::size_t size = headSize(project.head, which);
    if (project.saved != project.head)
        size += headSize(project.saved, which);
    for (const LineEntry& entry : document.lines()) {
        size += textSize(entry.line.line, which);
        if (entry.line.isModified())
            size += textSize(entry.line.saved, which);
        for (const ScenarioEntry& scenario : entry.scenarios)
            size += sizes.of(scenario, which);
    }
    return size;
}

} // namespace

bool goesIntoOneFile(ProjectDocument& document, const Growth& growth)
{
    const auto goesIn = [&](std::size_t added, Bytes which) {
        return sizeOf(document, which) + added + reserve <= largestProjectBytes;
    };
    if (goesIn(growth(Bytes::AtMost), Bytes::AtMost))
        return true;
    const std::size_t added = growth(Bytes::Exactly);
    return added == 0 || goesIn(added, Bytes::Exactly);
}

} // namespace linetwin::app
