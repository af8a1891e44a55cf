// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/output/CsvText.h"

#include "engine/support/NumberText.h"

#include <algorithm>
#include <cassert>

namespace linetwin {

CsvText::CsvText(std::ostream& out, const CsvStyle& style) : m_text(out, style.decimalSign), m_style(style)
{
    assert(style.separator != style.decimalSign);
    if (style.hasByteOrderMark)
        m_text << "\xEF\xBB\xBF";
}

void CsvText::add(double number)
{
    addNumber(numberText(number));
}

void CsvText::addNumber(std::string text)
{
    std::ranges::replace(text, '.', m_style.decimalSign);
    add(text);
}

void CsvText::addEmpty(int count)
{
    for (int i = 0; i < count; ++i)
        begin();
}

TextBuffer& CsvText::begin()
{
    if (m_isRowBegun)
        m_text << m_style.separator;
    m_isRowBegun = true;
    return m_text;
}

void CsvText::endRow()
{
    m_text << '\n';
    m_isRowBegun = false;
}

void CsvText::addRow(std::initializer_list<std::string_view> fields)
{
    for (const std::string_view field : fields)
        add(field);
    endRow();
}

} // namespace linetwin
