// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace linetwin {

/// The text as a YAML scalar on one line that reads back as exactly this text: plain where no reader could take it for
/// anything else, in double quotes otherwise. Also good as a key and inside `{}`.
std::string yamlScalar(std::string_view text);

/// `{key: value, …}`, made piece by piece.
class FlowMap {
public:
    /// `value` is YAML already.
    FlowMap& add(std::string_view key, std::string_view value);
    FlowMap& addText(std::string_view key, std::string_view text) { return add(key, yamlScalar(text)); }
    FlowMap& addNumber(std::string_view key, double number);
    bool isEmpty() const { return m_pairs.empty(); }
    std::string text() const { return "{" + m_pairs + "}"; }

private:
    std::string m_pairs;
};

/// A YAML document in block style, written line by line.
class YamlText {
public:
    /// `key: value`; `value` is YAML already.
    void entry(std::string_view key, std::string_view value);
    void textEntry(std::string_view key, std::string_view text);
    void numberEntry(std::string_view key, double number);
    /// `- value` in the list that was opened last.
    void item(std::string_view value);
    /// `- key: value`, the first pair of a mapping in the list that was opened last; its others follow until close().
    void openItem(std::string_view key, std::string_view value);
    /// Opens a mapping or a list under the key; what follows stands inside it until close().
    void open(std::string_view key);
    void close() { m_depth -= 1; }
    /// Comment lines; a line that is none becomes one.
    void comment(std::string_view lines);

    const std::string& text() const { return m_text; }

private:
    void indent() { m_text.append(2 * static_cast<std::size_t>(m_depth), ' '); }

    std::string m_text;
    int m_depth = 0;
};

} // namespace linetwin
