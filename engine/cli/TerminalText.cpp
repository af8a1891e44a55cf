// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/cli/TerminalText.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace linetwin {

namespace {

constexpr std::string_view clearsLine = "\x1b[K";

/// Embeddings, overrides, isolates and marks of direction.
constexpr std::array<std::string_view, 12> turning{"\u200e", "\u200f", "\u061c", "\u202a", "\u202b", "\u202c",
                                                   "\u202d", "\u202e", "\u2066", "\u2067", "\u2068", "\u2069"};

bool isBeginningOf(std::string_view text, std::string_view whole)
{
    return text.size() < whole.size() && whole.starts_with(text);
}

/// The text may become something that is told apart by what follows.
bool isOpen(std::string_view text)
{
    return text == "\xc2" || isBeginningOf(text, clearsLine) ||
           std::ranges::any_of(turning, [text](std::string_view each) { return isBeginningOf(text, each); });
}

/// How many bytes at the beginning stand for something that a terminal obeys; 0: none.
std::size_t obeyed(std::string_view text)
{
    const auto first = static_cast<unsigned char>(text.front());
    if ((first < 0x20 && first != '\n' && first != '\t' && first != '\r') || first == 0x7f)
        return 1;
    if (first == 0xc2 && text.size() > 1 && static_cast<unsigned char>(text[1]) < 0xa0)
        return 2;
    const auto found = std::ranges::find_if(turning, [text](std::string_view each) { return text.starts_with(each); });
    return found == turning.end() ? 0 : found->size();
}

} // namespace

TerminalText::~TerminalText()
{
    pass(true);
}

TerminalText::int_type TerminalText::overflow(int_type sign)
{
    if (traits_type::eq_int_type(sign, traits_type::eof()))
        return traits_type::not_eof(sign);
    m_held += traits_type::to_char_type(sign);
    return pass(false) ? sign : traits_type::eof();
}

int TerminalText::sync()
{
    return pass(true) && m_terminal.pubsync() == 0 ? 0 : -1;
}

bool TerminalText::pass(bool isAll)
{
    while (!m_held.empty()) {
        if (!isAll && isOpen(m_held))
            return true;
        std::size_t length = 1;
        std::string_view shown = std::string_view(m_held).substr(0, 1);
        if (m_held.starts_with(clearsLine)) {
            length = clearsLine.size();
            shown = clearsLine;
        } else if (const std::size_t bytes = obeyed(m_held); bytes > 0) {
            length = bytes;
            shown = "?";
        }
        if (m_terminal.sputn(shown.data(), static_cast<std::streamsize>(shown.size())) !=
            static_cast<std::streamsize>(shown.size()))
            return false;
        m_held.erase(0, length);
    }
    return true;
}

} // namespace linetwin
