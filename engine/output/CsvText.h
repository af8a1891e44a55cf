// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/Money.h"
#include "engine/output/TextBuffer.h"

#include <cstdint>
#include <initializer_list>
#include <ostream>
#include <string>
#include <string_view>

namespace linetwin {

/// How CSV is written; as RFC 4180 has it unless told. Lines end with LF whatever it is.
struct CsvStyle {
    char separator = ',';   ///< between fields
    char decimalSign = '.'; ///< another one than the separator
    bool hasByteOrderMark = false;
};

/// CSV on its way to a stream, field by field. All members may throw StreamError.
class CsvText {
public:
    /// `out` outlives the object.
    CsvText(std::ostream& out, const CsvStyle& style);

    /// A text as a field: in quotes where it holds the separator, a quote or a line break.
    std::string quoted(std::string_view text) const { return csvField(text, m_style.separator); }
    char separator() const { return m_style.separator; }

    /// A field that needs no quotes or has them.
    void add(std::string_view field) { begin() << field; }
    void add(std::int64_t number) { begin() << number; }
    void add(double number);
    /// Exact seconds.
    void add(SimTime time) { begin() << time; }
    /// An amount of money, exactly.
    void add(Money amount) { addNumber(moneyText(amount)); }
    void addEmpty(int count = 1);
    /// A field that is handed over in pieces.
    TextBuffer& begin();
    void endRow();
    /// Fields that need no quotes.
    void addRow(std::initializer_list<std::string_view> fields);

    void flush() { m_text.flush(); }

private:
    void addNumber(std::string text);

    TextBuffer m_text;
    CsvStyle m_style;
    bool m_isRowBegun = false;
};

} // namespace linetwin
