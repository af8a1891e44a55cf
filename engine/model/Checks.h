// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/Parameters.h"
#include "engine/model/Product.h"
#include "engine/support/Finding.h"

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace linetwin {

struct Line;

/// What the validations of a line and of a scenario share: collects findings for one station, or none, at a time.
class Checks {
public:
    /// Findings that follow are about this station; empty for none.
    void setStation(std::string station) { m_station = std::move(station); }
    /// Beyond this many errors nothing is checked any more.
    bool isFull() const { return hasMostErrors(findings); }

    void error(const std::string& path, std::string_view messageTemplate, std::vector<std::string> arguments = {});
    void warn(const std::string& path, std::string_view messageTemplate, std::vector<std::string> arguments = {});
    void note(const std::string& path, std::string_view messageTemplate, std::vector<std::string> arguments = {});

    /// The number must be finite and lie in the range, ends included.
    void range(double value, double minimum, double maximum, const std::string& path);
    void range(const std::optional<double>& value, double minimum, double maximum, const std::string& path);
    /// An amount of money: 0 to mostMoney, with no more decimals than money has.
    void money(const std::optional<double>& amount, const std::string& path);
    /// A name of a station, type, stream, product or measurement.
    void name(const std::string& text, const std::string& path);
    void parameters(const SparseParameters& values, const std::string& path);
    void product(const Product& product, const std::string& path);
    void unknownStation(const Line& line, const std::string& name, const std::string& path,
                        Severity severity = Severity::Error);
    /// Neither a reason nor a calendar entry of this name is among those that there are.
    void unknownElement(const std::set<std::string>& there, ElementKind kind, const std::string& name,
                        const std::string& path);

    Findings findings;

private:
    void add(Severity severity, const std::string& path, std::string_view messageTemplate,
             std::vector<std::string> arguments);

    std::string m_station;
};

/// `parent.key`, with a very long key cut.
std::string pathTo(const std::string& parent, std::string_view key);
/// The path of a parameter under the path of its station, or of the line: `baseline.Filler.stops.glue.every`.
std::string pathTo(const std::string& parent, const ParameterKey& key);

} // namespace linetwin
