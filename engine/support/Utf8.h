// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace linetwin {

/// Byte offset of the first byte that is not part of valid UTF-8 (overlong forms, surrogates and code points above
/// U+10FFFF are invalid), or nullopt if all is valid.
std::optional<std::size_t> findInvalidUtf8(std::string_view text);

/// Unicode code points in valid UTF-8; in other text bytes that do not continue a sequence.
std::size_t characterCount(std::string_view text);

/// Takes the first character off the text, which is not empty; of what is not UTF-8 a byte.
char32_t takeCharacter(std::string_view& text);

/// Chinese characters, kana and the marks of their size, between which no blank is written, at the begin or end of
/// valid UTF-8 text.
bool beginsIdeographic(std::string_view text);
bool endsIdeographic(std::string_view text);

/// Whether the text holds a C0 or C1 control character, DEL, or a line or paragraph separator.
bool hasControlCharacter(std::string_view text);

/// The text, or its beginning and `…` if it is longer than `most` characters, for messages.
std::string abbreviated(std::string_view text, std::size_t most = 64);

} // namespace linetwin
