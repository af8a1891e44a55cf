// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/io/Files.h"
#include "engine/io/YamlTree.h"
#include "engine/support/Finding.h"

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace linetwin {

/// The path of a key inside `parent`, e.g. `baseline.Filler`; a very long key is cut. `parent` may be empty.
std::string keyPathOf(const std::string& parent, std::string_view key);
/// The path of an item of a list, e.g. `topology.stations[0]`.
std::string itemPathOf(const std::string& parent, std::size_t index);

/// One file being read: collects what is wrong with it, and finds where each key stands, so that findings on the values
/// can be given their place afterwards.
class Reading {
public:
    explicit Reading(std::string fileName) : m_fileName(std::move(fileName)) {}

    const std::string& fileName() const { return m_fileName; }
    Findings& findings() { return m_findings; }

    void error(const YamlNode& at, const std::string& path, std::string_view messageTemplate,
               std::vector<std::string> arguments = {});
    /// Where key paths begin; the node has to outlive the reading of its values.
    void beginAt(const YamlNode& root) { m_root = &root; }

    Acceptance accepts = Acceptance::Runnable;

    /// Adds findings on the values that were read: each at the place of its key path or of the nearest path above it,
    /// but not where reading itself found an error, nor what is accepted.
    void addValueFindings(Findings findings);

    /// Beyond this many errors the file is not what it claims to be; one last finding says so.
    bool isFull() const { return hasMostErrors(m_findings); }

private:
    SourcePosition positionOf(const std::string& path) const;
    bool hasErrorAtOrAbove(const std::string& path) const;
    void add(Finding finding);

    std::string m_fileName;
    Findings m_findings;
    const YamlNode* m_root = nullptr;
    std::map<std::string, bool> m_errorPaths;
};

/// The keys of one mapping. Every key that is asked for counts as known; finish() reports the others.
class Fields {
public:
    /// A null node stands for a mapping without keys. Any other node that is no mapping, and keys that are no text or
    /// stand twice, are reported.
    Fields(Reading& reading, const YamlNode& node, std::string path);

    const std::string& path() const { return m_path; }
    std::string pathOf(std::string_view key) const { return keyPathOf(m_path, key); }
    const YamlNode& node() const { return m_node; }
    bool isMap() const { return m_node.kind == YamlNode::Kind::Map; }

    /// The value, or nullptr if the key is absent.
    const YamlNode* find(std::string_view key);
    /// Reports an error at this mapping if the key is absent.
    const YamlNode* require(std::string_view key);
    /// All pairs in the text's order without repeated keys, for mappings whose keys are names.
    struct Named {
        std::string name;
        const YamlNode& key;
        const YamlNode& value;
    };
    std::vector<Named> named() const;
    /// Should `key` be among the unknown ones, the user is told that it belongs inside the key `place`.
    void explain(std::string key, std::string place) { m_places.try_emplace(std::move(key), std::move(place)); }
    /// The same for many keys: `lookUp` gives an empty text for one that belongs nowhere.
    void explainBy(std::string_view (*lookUp)(std::string_view key)) { m_placeOf = lookUp; }
    /// Reports the keys that nothing asked for.
    void finish();

private:
    /// Where `key` belongs if it is known, but not here; else empty.
    std::string placeOf(std::string_view key) const;

    Reading& m_reading;
    const YamlNode& m_node;
    std::string m_path;
    std::unordered_map<std::string_view, const YamlEntry*> m_entries;
    std::vector<std::string> m_known;
    std::map<std::string, std::string, std::less<>> m_places;
    std::string_view (*m_placeOf)(std::string_view key) = nullptr;
};

/// The values of scalars; nullopt with a finding if the node is something else.
std::optional<double> readNumber(Reading& reading, const YamlNode& node, const std::string& path);
std::optional<std::int64_t> readWhole(Reading& reading, const YamlNode& node, const std::string& path,
                                      std::int64_t least, std::int64_t most);
std::optional<std::string> readText(Reading& reading, const YamlNode& node, const std::string& path);

/// Leaves the target as it is if the key is absent or its value is no number.
void readNumberInto(Reading& reading, Fields& fields, std::string_view key, double& target);
/// The same for a number that may be absent or null.
void readOptionalNumber(Reading& reading, Fields& fields, std::string_view key, std::optional<double>& target);

} // namespace linetwin
