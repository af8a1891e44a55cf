// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/YamlTree.h"

#include "engine/io/YamlComments.h"
#include "engine/io/YamlProblem.h"
#include "engine/io/YamlTreeBuilder.h"
#include "engine/support/Translatable.h"
#include "engine/support/Utf8.h"

#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <optional>
#include <sstream>

namespace linetwin {

namespace {

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

std::optional<Finding> checkCharacters(const std::string& fileName, std::string_view text, std::size_t mostBytes)
{
    if (text.size() > mostBytes)
        return findingAt(fileName, 0, 0, LINETWIN_TEXT("Finding", "the file is larger than %1 MiB"),
                         {std::to_string(mostBytes >> 20U)});
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

YamlNodePointer parseTree(const std::string& text, const std::string& fileName, std::size_t mostBytes,
                          Findings& findings)
{
    try {
        std::istringstream stream(text);
        YAML::Parser parser(stream);
        YamlTreeBuilder builder(text, mostBytes);
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
    } catch (const YamlRefusal& refusal) {
        findings.push_back(findingAt(fileName, refusal.mark.line + 1, YamlColumnCounter(text).columnOf(refusal.mark),
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

YamlDocument parseYaml(std::string_view text, const std::string& fileName, std::size_t mostBytes)
{
    YamlDocument document;
    if (auto finding = checkCharacters(fileName, text, mostBytes)) {
        document.findings.push_back(std::move(*finding));
        return document;
    }
    const std::string plain = normalised(text);
    // The parser reads whole flow collections ahead, so that a deep one has to be found before it does.
    if (deepestFlow(plain) > 2 * deepestNesting) {
        const YamlRefusal refusal = tooDeeplyNested(YAML::Mark::null_mark());
        document.findings.push_back(findingAt(fileName, 0, 0, refusal.message, refusal.arguments));
        return document;
    }
    document.root = parseTree(plain, fileName, mostBytes, document.findings);
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
