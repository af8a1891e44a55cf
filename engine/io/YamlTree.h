// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/support/Finding.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace linetwin {

struct YamlNode;
using YamlNodePointer = std::shared_ptr<const YamlNode>;

struct YamlEntry {
    YamlNodePointer key;
    YamlNodePointer value;
};

/// A node of a YAML document with its place in the text. Mappings keep every pair in the text's order, also those with
/// a key that came before. An alias is the node it stands for, shared.
struct YamlNode {
    enum class Kind : std::uint8_t { Null, Scalar, Sequence, Map };

    Kind kind = Kind::Null;
    bool isQuoted = false; ///< a scalar in quotes, a block scalar, or one with the tag `!!str`
    std::string tag;       ///< any other explicit tag, or empty
    std::string text;      ///< of a scalar
    std::vector<YamlNodePointer> items;
    std::vector<YamlEntry> entries;
    int line = 0; ///< from 1
    int column = 0;
    std::size_t size = 1; ///< nodes and bytes below, each alias counted whole
    int height = 1;       ///< levels, this one included
};

/// Whether there is no value: no node, or null, `~` or nothing written.
inline bool isNull(const YamlNode* node)
{
    return !node || node->kind == YamlNode::Kind::Null;
}

struct YamlDocument {
    YamlNodePointer root; ///< null if there is an error among the findings
    std::string leadingComment;
    bool hasOtherComments = false;
    Findings findings;
};

/// What a file may not exceed, so that reading stays quick and small whatever it holds.
inline constexpr std::size_t largestFileBytes = std::size_t{4} << 20;
inline constexpr std::size_t largestProjectBytes = std::size_t{64} << 20;
inline constexpr int deepestNesting = 32;

/// The value of a key that is plain text; null if the map has none.
const YamlNode* valueOf(const YamlNode& map, std::string_view key);

/// Parses one YAML 1.2 document, UTF-8 with or without a byte order mark. `fileName` is used in findings. Never throws.
YamlDocument parseYaml(std::string_view text, const std::string& fileName, std::size_t mostBytes = largestFileBytes);

} // namespace linetwin
