// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/YamlComments.h"

#include <algorithm>

namespace linetwin {

namespace {

bool isBlank(char character)
{
    return character == ' ' || character == '\t';
}

std::size_t endOfLine(std::string_view text, std::size_t from)
{
    return std::min(text.find('\n', from), text.size());
}

std::size_t indentationOf(std::string_view line)
{
    return std::min(line.find_first_not_of(' '), line.size());
}

/// Walks over YAML as far as is needed to tell comments from text: it knows where a node may begin, because only there
/// do quotes, `|` and `>` have a meaning.
class Scanner {
public:
    Scanner(std::string_view text, std::size_t start) : m_text(text), m_at(start) {}

    /// Goes on to the next comment; false at the end of the text.
    bool findComment()
    {
        while (m_at < m_text.size()) {
            if (isAtComment())
                return true;
            step();
        }
        return false;
    }
    void skipLine() { m_at = endOfLine(m_text, m_at); }
    int deepestFlow() const { return m_deepestFlow; }

private:
    char here() const { return m_text[m_at]; }
    bool isBlankOrEnd(std::size_t index) const
    {
        return index >= m_text.size() || isBlank(m_text[index]) || m_text[index] == '\n';
    }
    bool isAtComment() const
    {
        return here() == '#' && (m_at == 0 || isBlank(m_text[m_at - 1]) || m_text[m_at - 1] == '\n');
    }

    void step()
    {
        const char character = here();
        if (character == '\n') {
            m_expectsNode = true;
            ++m_at;
        } else if (isBlank(character)) {
            ++m_at;
        } else if (m_expectsNode) {
            beginNode(character);
        } else {
            insideNode(character, false);
        }
    }

    void beginNode(char character)
    {
        if (character == '"' || character == '\'') {
            skipQuoted(character);
            m_expectsNode = false;
            m_isAfterQuoted = true;
        } else if ((character == '|' || character == '>') && m_flowDepth == 0) {
            skipBlockScalar();
        } else if (character == '&' || character == '!') {
            while (!isBlankOrEnd(m_at))
                ++m_at;
        } else if ((character == '-' || character == '?') && isBlankOrEnd(m_at + 1)) {
            ++m_at;
        } else {
            m_expectsNode = false;
            insideNode(character, true);
        }
    }

    void insideNode(char character, bool isFirstOfNode)
    {
        const bool isOpening = character == '[' || character == '{';
        const bool isInFlow = m_flowDepth > 0;
        if (isOpening && (isInFlow || isFirstOfNode)) {
            m_deepestFlow = std::max(m_deepestFlow, ++m_flowDepth);
            m_expectsNode = true;
        } else if (isInFlow && (character == ']' || character == '}')) {
            --m_flowDepth;
        } else if (isInFlow && character == ',') {
            m_expectsNode = true;
        } else if (character == ':' && (isBlankOrEnd(m_at + 1) || (isInFlow && m_isAfterQuoted))) {
            m_expectsNode = true;
        }
        m_isAfterQuoted = false;
        ++m_at;
    }

    void skipQuoted(char quote)
    {
        for (++m_at; m_at < m_text.size(); ++m_at) {
            if (quote == '"' && here() == '\\') {
                ++m_at;
            } else if (here() == quote) {
                const bool isDoubled = quote == '\'' && m_at + 1 < m_text.size() && m_text[m_at + 1] == quote;
                if (!isDoubled)
                    break;
                ++m_at;
            }
        }
        m_at = std::min(m_at + 1, m_text.size());
    }

    /// Skips the `|` or `>` and the lines that are indented more than the line it stands on. A comment may follow the
    /// indicator on its own line.
    void skipBlockScalar()
    {
        const std::size_t headerEnd = endOfLine(m_text, m_at);
        const std::size_t lineStart = m_text.rfind('\n', m_at) + 1; // npos + 1 is 0
        const std::size_t parent = indentationOf(m_text.substr(lineStart));
        m_expectsNode = true;
        if (m_text.substr(m_at, headerEnd - m_at).find(" #") != std::string_view::npos) {
            m_at += m_text.substr(m_at).find(" #") + 1;
            return;
        }
        m_at = headerEnd;
        while (m_at < m_text.size()) {
            const std::size_t start = m_at + 1;
            const std::size_t end = endOfLine(m_text, start);
            const std::string_view line = m_text.substr(start, end - start);
            if (indentationOf(line) < line.size() && indentationOf(line) <= parent)
                break;
            m_at = end;
        }
    }

    std::string_view m_text;
    std::size_t m_at;
    int m_flowDepth = 0;
    int m_deepestFlow = 0;
    bool m_expectsNode = true;
    bool m_isAfterQuoted = false;
};

/// Where the content begins: the first line that is neither empty, a comment, nor `---` alone.
std::size_t skipLeading(std::string_view text, std::string& comment)
{
    std::string pending;
    std::size_t start = 0;
    while (start < text.size()) {
        const std::size_t end = endOfLine(text, start);
        const std::string_view line = text.substr(start, end - start);
        const std::size_t content = line.find_first_not_of(" \t");
        if (content != std::string_view::npos && line[content] == '#') {
            comment += (comment.empty() ? "" : "\n" + pending) + std::string(line.substr(content));
            pending.clear();
        } else if (content == std::string_view::npos) {
            pending += '\n';
        } else if (line != "---") {
            return start;
        }
        start = end + 1;
    }
    return text.size();
}

} // namespace

CommentScan scanComments(std::string_view text)
{
    CommentScan scan;
    const std::size_t start = skipLeading(text, scan.leading);
    scan.hasOthers = Scanner(text, start).findComment();
    return scan;
}

int deepestFlow(std::string_view text)
{
    Scanner scanner(text, 0);
    while (scanner.findComment())
        scanner.skipLine();
    return scanner.deepestFlow();
}

} // namespace linetwin
