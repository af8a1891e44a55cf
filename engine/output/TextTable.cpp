// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/output/TextTable.h"

#include "engine/output/DisplayWidth.h"
#include "engine/support/Messages.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <charconv>
#include <cmath>

namespace linetwin {

TextTable::TextTable(std::vector<std::string> titles, std::size_t firstColumnLimit)
    : m_firstColumnLimit(firstColumnLimit), m_isLeft(titles.size(), false)
{
    m_isLeft.front() = true;
    for (std::string& title : titles)
        title = cliText(title);
    m_rows.push_back(std::move(titles));
}

void TextTable::addRow(std::vector<std::string> cells)
{
    assert(cells.size() == m_rows.front().size());
    std::vector<std::string> lines = linesOfWidth(cells.front(), m_firstColumnLimit);
    cells.front() = std::move(lines.front());
    m_rows.push_back(std::move(cells));
    for (std::size_t line = 1; line < lines.size(); ++line) {
        m_rows.emplace_back(m_isLeft.size());
        m_rows.back().front() = std::move(lines[line]);
    }
}

void TextTable::write(TextBuffer& text) const
{
    std::vector<std::size_t> widths(m_rows.front().size(), 0);
    for (const auto& row : m_rows) {
        for (std::size_t column = 0; column < row.size(); ++column)
            widths[column] = std::max(widths[column], displayWidth(row[column]));
    }
    for (const auto& row : m_rows) {
        std::string line;
        for (std::size_t column = 0; column < row.size(); ++column) {
            const std::string gap(column == 0 ? 0 : 2, ' ');
            const std::string rest(widths[column] - displayWidth(row[column]), ' ');
            line += m_isLeft[column] ? gap + row[column] + rest : gap + rest + row[column];
        }
        line.erase(line.find_last_not_of(' ') + 1);
        text << line << '\n';
    }
}

std::string fixedText(std::optional<double> number, int decimals)
{
    if (!number)
        return "–";
    std::array<char, 400> digits{};
    const auto end =
        std::to_chars(digits.data(), digits.data() + digits.size(), *number, std::chars_format::fixed, decimals).ptr;
    std::string text(digits.data(), end);
    if (text.front() == '-' && text.find_first_not_of("-0.") == std::string::npos)
        text.erase(0, 1); // what rounds to zero has no sign
    return text;
}

} // namespace linetwin
