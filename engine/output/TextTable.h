// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/output/TextBuffer.h"

#include <optional>
#include <string>
#include <vector>

namespace linetwin {

/// A table of aligned text for a terminal: the first column to the left, the others to the right, each as wide as its
/// widest cell. What is too long for the first column goes on in lines of its own below. Widths are display widths, so
/// that names in any script stay in line.
class TextTable {
public:
    /// One title per column; lines of the first column are at most `firstColumnLimit` wide.
    explicit TextTable(std::vector<std::string> titles, std::size_t firstColumnLimit = 40);

    /// For another column of words.
    void alignLeft(std::size_t column) { m_isLeft[column] = true; }
    /// As many cells as there are titles.
    void addRow(std::vector<std::string> cells);
    void write(TextBuffer& text) const;

private:
    std::vector<std::vector<std::string>> m_rows; ///< the titles first; a further line of a cell is a row
    std::size_t m_firstColumnLimit;
    std::vector<bool> m_isLeft; ///< by column
};

/// The number with the given decimals and a point; `–` for null.
std::string fixedText(std::optional<double> number, int decimals);

} // namespace linetwin
