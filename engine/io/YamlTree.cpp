// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/YamlTree.h"

#include "engine/io/YamlComments.h"
#include "engine/io/YamlProblem.h"
#include "engine/support/Translatable.h"
#include "engine/support/Utf8.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <optional>
#include <sstream>
#include <unordered_map>

namespace linetwin {

namespace {

/// Ends the parse from inside a callback.
struct Refusal {
    YAML::Mark mark;
    std::string_view message;
    std::vector<std::string> arguments = {};
};

constexpr std::string_view nestedTooDeeply =
    LINETWIN_TEXT("Finding", "the file is nested too deeply; %1 levels are allowed");

/// Nodes of the text itself, and nodes and bytes that aliases may add.
constexpr std::size_t mostNodes = 400'000;
constexpr std::size_t mostAliasedSize = 100'000;

/// yaml-cpp counts columns in bytes; people count characters. Marks that come in the text's order cost little, also on
/// one very long line.
class ColumnCounter {
public:
    explicit ColumnCounter(std::string_view text) : m_text(text) {}

    /// From 1.
    int columnOf(const YAML::Mark& mark)
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

private:
    std::string_view m_text;
    std::size_t m_lineStart = 0;
    std::size_t m_counted = 0;
    std::size_t m_characters = 0;
};

class TreeBuilder : public YAML::EventHandler {
public:
    /// `text` is what is parsed; it must outlive the builder.
    explicit TreeBuilder(std::string_view text) : m_columns(text) {}

    YamlNodePointer root() const { return m_root; }
    /// Where the last text in quotes begins, or a tag or anchor before it.
    std::optional<std::size_t> lastQuoted() const { return m_lastQuoted; }

    void OnDocumentStart(const YAML::Mark& mark) override
    {
        if (m_root)
            throw Refusal{mark, LINETWIN_TEXT("Finding", "there is more than one YAML document in the file")};
    }
    void OnDocumentEnd() override {}

    void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override
    {
        const auto node = make(mark, YamlNode::Kind::Null, anchor);
        add(mark, node);
    }

    void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  const std::string& value) override
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

    void OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor) override
    {
        const auto found = m_anchors.find(anchor);
        const bool isOpen = found == m_anchors.end() ||
                            std::ranges::any_of(m_open, [&](const Frame& open) { return open.node == found->second; });
        if (isOpen)
            throw Refusal{mark, LINETWIN_TEXT("Finding", "an alias stands inside what it refers to")};
        m_aliasedSize += found->second->size;
        if (m_aliasedSize > mostAliasedSize)
            throw Refusal{mark, LINETWIN_TEXT("Finding", "aliases repeat too much; write the file without them")};
        add(mark, found->second);
    }

    void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value) override
    {
        open(mark, YamlNode::Kind::Sequence, tag, anchor);
    }
    void OnSequenceEnd() override { close(); }

    void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value) override
    {
        open(mark, YamlNode::Kind::Map, tag, anchor);
    }
    void OnMapEnd() override { close(); }

private:
    struct Frame {
        YAML::Mark mark;
        std::shared_ptr<YamlNode> node;
        YamlNodePointer key; ///< of a mapping, while its value is awaited
    };

    std::shared_ptr<YamlNode> make(const YAML::Mark& mark, YamlNode::Kind kind, YAML::anchor_t anchor)
    {
        if (++m_nodes > mostNodes)
            throw Refusal{mark, LINETWIN_TEXT("Finding", "the file has too many entries")};
        auto node = std::make_shared<YamlNode>();
        node->kind = kind;
        node->line = mark.line + 1;
        node->column = m_columns.columnOf(mark);
        if (anchor != YAML::NullAnchor)
            m_anchors[anchor] = node;
        return node;
    }

    static void setTag(YamlNode& node, const std::string& tag)
    {
        if (tag != "?" && tag != "!")
            node.tag = tag;
    }

    void open(const YAML::Mark& mark, YamlNode::Kind kind, const std::string& tag, YAML::anchor_t anchor)
    {
        refuseDepth(mark, 1);
        const auto node = make(mark, kind, anchor);
        setTag(*node, tag);
        m_open.push_back({mark, node, nullptr});
    }

    void close()
    {
        const Frame frame = m_open.back();
        m_open.pop_back();
        add(frame.mark, frame.node);
    }

    void add(const YAML::Mark& mark, const YamlNodePointer& node)
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

    void refuseDepth(const YAML::Mark& mark, int levels) const
    {
        if (static_cast<int>(m_open.size()) + levels > deepestNesting)
            throw Refusal{mark, nestedTooDeeply, {std::to_string(deepestNesting)}};
    }

    ColumnCounter m_columns;
    YamlNodePointer m_root;
    std::optional<std::size_t> m_lastQuoted;
    std::vector<Frame> m_open;
    std::unordered_map<YAML::anchor_t, std::shared_ptr<YamlNode>> m_anchors;
    std::size_t m_nodes = 0;
    std::size_t m_aliasedSize = 0;
};

Finding findingAt(const std::string& fileName, int line, int column, std::string_view message,
                  std::vector<std::string> arguments = {})
{
    return {Severity::Error, message, std::move(arguments), {}, {}, {fileName, line, column}};
}

Finding findingAtOffset(const std::string& fileName, std::string_view text, std::size_t offset,
                        std::string_view message, std::vector<std::string> arguments = {})
{
    const std::string_view before = text.substr(0, offset);
    const auto line = 1 + std::ranges::count(before, '\n');
    const std::size_t lineStart = before.rfind('\n') + 1; // npos + 1 is 0
    return findingAt(fileName, static_cast<int>(line), static_cast<int>(characterCount(before.substr(lineStart))) + 1,
                     message, std::move(arguments));
}

/// Programs' own files hold bytes of value 0, texts in UTF-8 never.
std::optional<Finding> checkIsText(const std::string& fileName, std::string_view text)
{
    if (text.find('\0') == std::string_view::npos)
        return std::nullopt;
    if (text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF"))
        return findingAt(fileName, 1, 1, LINETWIN_TEXT("Finding", "the text is UTF-16; save it as UTF-8"));
    return findingAt(fileName, 1, 1,
                     LINETWIN_TEXT("Finding", "this is no text but a binary file; lines and scenarios are YAML texts"));
}

/// The text with `\n` as the only line end and without a byte order mark.
std::string normalised(std::string_view text)
{
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    std::string result;
    result.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool isLineEnd = text[i] == '\r';
        result += isLineEnd ? '\n' : text[i];
        if (isLineEnd && i + 1 < text.size() && text[i + 1] == '\n')
            ++i;
    }
    return result;
}

std::optional<Finding> checkCharacters(const std::string& fileName, std::string_view text)
{
    if (text.size() > largestFileBytes)
        return findingAt(fileName, 0, 0, LINETWIN_TEXT("Finding", "the file is larger than 4 MiB"));
    if (auto finding = checkIsText(fileName, text))
        return finding;
    if (const auto offset = findInvalidUtf8(text))
        return findingAtOffset(fileName, text, *offset, LINETWIN_TEXT("Finding", "the text is not UTF-8"));
    const auto isForbidden = [](char character) {
        const auto byte = static_cast<unsigned char>(character);
        return (byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r') || byte == 0x7F;
    };
    const auto found = std::ranges::find_if(text, isForbidden);
    if (found == text.end())
        return std::nullopt;
    return findingAtOffset(fileName, text, static_cast<std::size_t>(found - text.begin()),
                           LINETWIN_TEXT("Finding", "a control character is not allowed in the text"));
}

/// Offset of the first tab in the indentation of a line that is not empty.
std::optional<std::size_t> findIndentingTab(std::string_view text)
{
    for (std::size_t start = 0; start < text.size();) {
        const std::size_t content = std::min(text.find_first_not_of(" \t", start), text.size());
        const std::size_t tab = text.find('\t', start);
        if (tab < content && content < text.size() && text[content] != '\n' && text[content] != '#')
            return tab;
        const std::size_t end = text.find('\n', content);
        if (end == std::string_view::npos)
            break;
        start = end + 1;
    }
    return std::nullopt;
}

Finding syntaxFinding(const std::string& fileName, std::string_view text, const YAML::Exception& exception)
{
    if (const auto tab = findIndentingTab(text))
        return findingAtOffset(fileName, text, *tab,
                               LINETWIN_TEXT("Finding", "indentation must be made of spaces, not tabs"));
    const auto offset = exception.mark.pos < 0 ? text.size() : static_cast<std::size_t>(exception.mark.pos);
    YamlProblem problem = explainYaml(text, offset, exception.msg);
    return findingAtOffset(fileName, text, problem.offset, problem.message, std::move(problem.arguments));
}

YamlNodePointer parseTree(const std::string& text, const std::string& fileName, Findings& findings)
{
    try {
        std::istringstream stream(text);
        YAML::Parser parser(stream);
        TreeBuilder builder(text);
        while (parser.HandleNextDocument(builder)) {
        }
        if (auto open = builder.lastQuoted() ? findOpenQuote(text, *builder.lastQuoted()) : std::nullopt)
            findings.push_back(
                findingAtOffset(fileName, text, open->offset, open->message, std::move(open->arguments)));
        else if (builder.root() && builder.root()->kind != YamlNode::Kind::Null)
            return builder.root();
        else
            findings.push_back(findingAt(fileName, 1, 1,
                                         LINETWIN_TEXT("Finding", "the file is empty; a line begins with `topology:`, "
                                                                  "a scenario with `line:`")));
    } catch (const Refusal& refusal) {
        findings.push_back(findingAt(fileName, refusal.mark.line + 1, ColumnCounter(text).columnOf(refusal.mark),
                                     refusal.message, refusal.arguments));
    } catch (const YAML::Exception& exception) {
        findings.push_back(syntaxFinding(fileName, text, exception));
    } catch (const std::exception& exception) {
        findings.push_back(
            findingAt(fileName, 0, 0, LINETWIN_TEXT("Finding", "the file cannot be read: %1"), {exception.what()}));
    }
    return nullptr;
}

} // namespace

YamlDocument parseYaml(std::string_view text, const std::string& fileName)
{
    YamlDocument document;
    if (auto finding = checkCharacters(fileName, text)) {
        document.findings.push_back(std::move(*finding));
        return document;
    }
    const std::string plain = normalised(text);
    // The parser reads whole flow collections ahead, so that a deep one has to be found before it does.
    if (deepestFlow(plain) > 2 * deepestNesting) {
        document.findings.push_back(findingAt(fileName, 0, 0, nestedTooDeeply, {std::to_string(deepestNesting)}));
        return document;
    }
    document.root = parseTree(plain, fileName, document.findings);
    if (!document.root)
        return document;
    const CommentScan comments = scanComments(plain);
    document.leadingComment = comments.leading;
    document.hasOtherComments = comments.hasOthers;
    return document;
}

const YamlNode* valueOf(const YamlNode& map, std::string_view key)
{
    const auto found = std::ranges::find_if(map.entries, [key](const YamlEntry& entry) {
        return entry.key->kind == YamlNode::Kind::Scalar && entry.key->text == key;
    });
    return found == map.entries.end() ? nullptr : found->value.get();
}

} // namespace linetwin
