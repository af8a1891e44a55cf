// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/io/YamlTree.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/mark.h>

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace linetwin {

/// Why a text is refused that is YAML; thrown from inside the parser's callbacks to end the parse.
struct YamlRefusal {
    YAML::Mark mark;
    std::string_view message;
    std::vector<std::string> arguments = {};
};

/// That more than `deepestNesting` levels are open at `mark`.
YamlRefusal tooDeeplyNested(const YAML::Mark& mark);

/// yaml-cpp counts columns in bytes; people count characters. Marks that come in the text's order cost little, also on
/// one very long line.
class YamlColumnCounter {
public:
    /// `text` is what was parsed; it must outlive the counter.
    explicit YamlColumnCounter(std::string_view text) : m_text(text) {}

    /// From 1.
    int columnOf(const YAML::Mark& mark);

private:
    std::string_view m_text;
    std::size_t m_lineStart = 0;
    std::size_t m_counted = 0;
    std::size_t m_characters = 0;
};

/// Makes the tree of what yaml-cpp finds in a text. Throws YamlRefusal where that is a second document, or deeper,
/// longer or more repeated than a file may be.
class YamlTreeBuilder : public YAML::EventHandler {
public:
    /// `text` is what is parsed; it must outlive the builder. It may have as many nodes as fit a file of `mostBytes`.
    YamlTreeBuilder(std::string_view text, std::size_t mostBytes);

    YamlNodePointer root() const { return m_root; }
    /// Where the last text in quotes begins, or a tag or anchor before it.
    std::optional<std::size_t> lastQuoted() const { return m_lastQuoted; }

    void OnDocumentStart(const YAML::Mark& mark) override;
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override;
    void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  const std::string& value) override;
    void OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor) override;
    void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value style) override;
    void OnSequenceEnd() override { close(); }
    void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value style) override;
    void OnMapEnd() override { close(); }

private:
    struct Frame {
        YAML::Mark mark;
        std::shared_ptr<YamlNode> node;
        YamlNodePointer key; ///< of a mapping, while its value is awaited
    };

    std::shared_ptr<YamlNode> make(const YAML::Mark& mark, YamlNode::Kind kind, YAML::anchor_t anchor);
    void open(const YAML::Mark& mark, YamlNode::Kind kind, const std::string& tag, YAML::anchor_t anchor);
    void close();
    void add(const YAML::Mark& mark, const YamlNodePointer& node);
    void refuseDepth(const YAML::Mark& mark, int levels) const;

    YamlColumnCounter m_columns;
    std::size_t m_mostNodes;
    YamlNodePointer m_root;
    std::optional<std::size_t> m_lastQuoted;
    std::vector<Frame> m_open;
    std::unordered_map<YAML::anchor_t, std::shared_ptr<YamlNode>> m_anchors;
    std::size_t m_nodes = 0;
    std::size_t m_aliasedSize = 0;
};

} // namespace linetwin
