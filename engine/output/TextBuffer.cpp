// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/output/TextBuffer.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace linetwin {

namespace {

constexpr std::size_t pieceSize = std::size_t{1} << 18;
constexpr std::int64_t nanosecondsPerSecond = 1'000'000'000;

} // namespace

TextBuffer::TextBuffer(std::ostream& out, char decimalSign) : m_out(out), m_decimalSign(decimalSign)
{
    m_text.reserve(pieceSize + 4096);
}

TextBuffer& TextBuffer::operator<<(std::string_view text)
{
    m_text += text;
    if (m_text.size() >= pieceSize)
        handOver();
    return *this;
}

TextBuffer& TextBuffer::operator<<(char character)
{
    return *this << std::string_view(&character, 1);
}

TextBuffer& TextBuffer::operator<<(std::int64_t number)
{
    std::array<char, 24> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    return *this << std::string_view(digits.data(), end);
}

TextBuffer& TextBuffer::operator<<(SimTime time)
{
    std::int64_t nanoseconds = time.count();
    if (nanoseconds < 0) {
        *this << '-';
        nanoseconds = -nanoseconds;
    }
    *this << nanoseconds / nanosecondsPerSecond;
    std::int64_t rest = nanoseconds % nanosecondsPerSecond;
    if (rest == 0)
        return *this;
    std::array<char, 10> decimals{m_decimalSign};
    for (std::size_t i = 9; i > 0; --i, rest /= 10)
        decimals[i] = static_cast<char>('0' + rest % 10);
    std::string_view text(decimals.data(), decimals.size());
    return *this << text.substr(0, text.find_last_not_of('0') + 1);
}

void TextBuffer::flush()
{
    handOver();
    if (!m_out.flush())
        throw StreamError("the output could not be written");
}

void TextBuffer::handOver()
{
    m_out.write(m_text.data(), static_cast<std::streamsize>(m_text.size()));
    m_text.clear();
    if (!m_out)
        throw StreamError("the output could not be written");
}

std::string csvField(std::string_view text, char separator)
{
    const auto needsQuotes = [separator](char each) {
        return each == separator || each == '"' || each == '\r' || each == '\n';
    };
    if (std::ranges::none_of(text, needsQuotes))
        return std::string(text);
    std::string field = "\"";
    for (const char character : text) {
        if (character == '"')
            field += '"';
        field += character;
    }
    return field + '"';
}

} // namespace linetwin
