// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/YamlTreeBuilder.h"

#include "engine/support/Translatable.h"
#include "engine/support/Utf8.h"

#include <algorithm>
#include <utility>

namespace linetwin {

namespace {

constexpr std::size_t bytesPerNode = 10; ///< at least, in a file that is none to waste memory
/// Nodes and bytes that aliases may add.
constexpr std::size_t mostAliasedSize = 100'000;

void setTag(YamlNode& node, const std::string& tag)
{
    if (tag != "?" && tag != "!")
        node.tag = tag;
}

} // namespace

YamlRefusal tooDeeplyNested(const YAML::Mark& mark)
{
    return {mark,
            LINETWIN_TEXT("Finding", "the file is nested too deeply; %1 levels are allowed"),
            {std::to_string(deepestNesting)}};
}

YamlTreeBuilder::YamlTreeBuilder(std::string_view text, std::size_t mostBytes)
    : m_columns(text), m_mostNodes(mostBytes / bytesPerNode)
{
}

int YamlColumnCounter::columnOf(const YAML::Mark& mark)
{
    const bool isInText = mark.pos >= 0 && mark.column >= 0 && mark.column <= mark.pos &&
                          static_cast<std::size_t>(mark.pos) <= m_text.size();
    if (!isInText)
        return 1;
    const auto position = static_cast<std::size_t>(mark.pos);
    const std::size_t start = position - static_cast<std::size_t>(mark.column);
    if (start != m_lineStart || position < m_counted) {
        m_lineStart = start;
        m_counted = start;
        m_characters = 0;
    }
    m_characters += characterCount(m_text.substr(m_counted, position - m_counted));
    m_counted = position;
    return static_cast<int>(m_characters) + 1;
}

void YamlTreeBuilder::OnDocumentStart(const YAML::Mark& mark)
{
    if (m_root)
        throw YamlRefusal{mark, LINETWIN_TEXT("Finding", "there is more than one YAML document in the file")};
}

void YamlTreeBuilder::OnNull(const YAML::Mark& mark, YAML::anchor_t anchor)
{
    const auto node = make(mark, YamlNode::Kind::Null, anchor);
    add(mark, node);
}

void YamlTreeBuilder::OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                               const std::string& value)
{
    const auto node = make(mark, YamlNode::Kind::Scalar, anchor);
    node->text = value;
    node->size += value.size();
    node->isQuoted = tag == "!" || tag == "tag:yaml.org,2002:str";
    if (!node->isQuoted)
        setTag(*node, tag);
    else if (mark.pos >= 0)
        m_lastQuoted = static_cast<std::size_t>(mark.pos);
    add(mark, node);
}

void YamlTreeBuilder::OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor)
{
    const auto found = m_anchors.find(anchor);
    const bool isOpen = found == m_anchors.end() ||
                        std::ranges::any_of(m_open, [&](const Frame& open) { return open.node == found->second; });
    if (isOpen)
        throw YamlRefusal{mark, LINETWIN_TEXT("Finding", "an alias stands inside what it refers to")};
    m_aliasedSize += found->second->size;
    if (m_aliasedSize > mostAliasedSize)
        throw YamlRefusal{mark, LINETWIN_TEXT("Finding", "aliases repeat too much; write the file without them")};
    add(mark, found->second);
}

void YamlTreeBuilder::OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                                      YAML::EmitterStyle::value)
{
    open(mark, YamlNode::Kind::Sequence, tag, anchor);
}

void YamlTreeBuilder::OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                                 YAML::EmitterStyle::value)
{
    open(mark, YamlNode::Kind::Map, tag, anchor);
}

std::shared_ptr<YamlNode> YamlTreeBuilder::make(const YAML::Mark& mark, YamlNode::Kind kind, YAML::anchor_t anchor)
{
    if (++m_nodes > m_mostNodes)
        throw YamlRefusal{mark, LINETWIN_TEXT("Finding", "the file has too many entries")};
    auto node = std::make_shared<YamlNode>();
    node->kind = kind;
    node->line = mark.line + 1;
    node->column = m_columns.columnOf(mark);
    if (anchor != YAML::NullAnchor)
        m_anchors[anchor] = node;
    return node;
}

void YamlTreeBuilder::open(const YAML::Mark& mark, YamlNode::Kind kind, const std::string& tag, YAML::anchor_t anchor)
{
    refuseDepth(mark, 1);
    const auto node = make(mark, kind, anchor);
    setTag(*node, tag);
    m_open.push_back({mark, node, nullptr});
}

void YamlTreeBuilder::close()
{
    const Frame frame = m_open.back();
    m_open.pop_back();
    add(frame.mark, frame.node);
}

void YamlTreeBuilder::add(const YAML::Mark& mark, const YamlNodePointer& node)
{
    refuseDepth(mark, node->height);
    if (m_open.empty()) {
        m_root = node;
        return;
    }
    Frame& parent = m_open.back();
    parent.node->size += node->size;
    parent.node->height = std::max(parent.node->height, node->height + 1);
    if (parent.node->kind == YamlNode::Kind::Sequence)
        parent.node->items.push_back(node);
    else if (!parent.key)
        parent.key = node;
    else
        parent.node->entries.push_back({std::exchange(parent.key, nullptr), node});
}

void YamlTreeBuilder::refuseDepth(const YAML::Mark& mark, int levels) const
{
    if (static_cast<int>(m_open.size()) + levels > deepestNesting)
        throw tooDeeplyNested(mark);
}

} // namespace linetwin
