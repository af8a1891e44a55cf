// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/support/SimTime.h"

#include <cstdint>
#include <ostream>
#include <stdexcept>
#include <string>
#include <string_view>

namespace linetwin {

/// The stream took no more: a full disk, a closed pipe.
class StreamError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// Text on its way to a stream in large pieces. Numbers have no grouping, and a point unless told, whatever the locale.
class TextBuffer {
public:
    /// `out` outlives the buffer.
    explicit TextBuffer(std::ostream& out, char decimalSign = '.');

    TextBuffer& operator<<(std::string_view text);
    TextBuffer& operator<<(char character);
    TextBuffer& operator<<(std::int64_t number);
    /// Exact seconds: up to 9 decimals, none that are trailing zeros.
    TextBuffer& operator<<(SimTime time);

    /// Hands everything to the stream and flushes that. Throws StreamError, as the operators may.
    void flush();

private:
    void handOver();

    std::ostream& m_out;
    char m_decimalSign;
    std::string m_text;
};

/// The text as one field of a CSV file (RFC 4180): in quotes where it holds the separator, a quote or a line break.
std::string csvField(std::string_view text, char separator = ',');

} // namespace linetwin
