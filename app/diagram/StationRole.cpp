// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/LineCommands.h"
#include "app/diagram/StationAppearance.h"
#include "app/settings/Languages.h"
#include "app/text/Texts.h"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace linetwin::app {

namespace {

/// A batch of a batch, of this many at least, is drawn as a pallet.
constexpr std::int64_t palletBatch = 24;

using Words = std::vector<std::pair<QString, RoleSymbol>>;

/// What machines are called: the templates' names, in the files' English and in the user's language.
Words makeMachineWords()
{
    Words words{{QStringLiteral("labeler"), RoleSymbol::Labeller},
                {QStringLiteral("checkweigher"), RoleSymbol::Inspector},
                {QStringLiteral("palletiser"), RoleSymbol::Palletizer}};
    for (const StationTemplate& kind : stationTemplates()) {
        const RoleSymbol symbol = symbolOf(kind);
        if (symbol == RoleSymbol::Machine)
            continue;
        words.emplace_back(toQString(kind.label), symbol);
        words.emplace_back(templateLabel(kind), symbol);
    }
    return words;
}

/// Made once for a language: they are asked for at every station of every picture.
const Words& machineWords()
{
    static QString language = languageInUse();
    static Words words = makeMachineWords();
    if (const QString now = languageInUse(); now != language) {
        language = now;
        words = makeMachineWords();
    }
    return words;
}

/// Parts of words that name the work, such as "filling" and "packaging".
const Words& workWords()
{
    static const Words words{
        {QStringLiteral("fill"), RoleSymbol::Filler},     {QStringLiteral("capping"), RoleSymbol::Capper},
        {QStringLiteral("label"), RoleSymbol::Labeller},  {QStringLiteral("inspect"), RoleSymbol::Inspector},
        {QStringLiteral("check"), RoleSymbol::Inspector}, {QStringLiteral("carton"), RoleSymbol::Cartoner},
        {QStringLiteral("pack"), RoleSymbol::Packer},     {QStringLiteral("pallet"), RoleSymbol::Palletizer}};
    return words;
}

/// "FillerCapper" begins with filling; "label inspection" is inspection.
std::optional<RoleSymbol> roleByName(const QString& name)
{
    std::optional<RoleSymbol> role;
    qsizetype best = name.size();
    for (const auto& [word, symbol] : machineWords()) {
        const qsizetype place = name.indexOf(word, 0, Qt::CaseInsensitive);
        if (place >= 0 && place < best) {
            best = place;
            role = symbol;
        }
    }
    if (role)
        return role;
    best = -1;
    for (const auto& [word, symbol] : workWords()) {
        const qsizetype place = name.lastIndexOf(word, -1, Qt::CaseInsensitive);
        if (place > best) {
            best = place;
            role = symbol;
        }
    }
    return role;
}

} // namespace

RoleSymbol roleOf(const ResolvedLine& line, std::size_t station)
{
    const ResolvedStation& self = line.stations[station];
    if (const auto role = roleByName(toQString(self.name)))
        return *role;
    if (self.parameters.detectionProb > 0 && !self.outputType)
        return RoleSymbol::Inspector;
    if (self.batchIn > 1) {
        const bool packsContainers =
            line.baseStation && *line.baseStation < station &&
            std::any_of(line.stations.begin(), line.stations.begin() + static_cast<long>(station),
                        [](const ResolvedStation& before) { return before.batchIn > 1; });
        return packsContainers && self.batchIn >= palletBatch ? RoleSymbol::Palletizer : RoleSymbol::Packer;
    }
    if (line.baseStation == station)
        return RoleSymbol::Filler;
    return self.outputType ? RoleSymbol::Cartoner : RoleSymbol::Machine;
}

} // namespace linetwin::app
