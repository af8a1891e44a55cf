// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace linetwin {

/// The language that the environment asks the command line for, as gettext reads it: LC_ALL, LC_MESSAGES, LANG, and
/// before all of them the list LANGUAGE unless the locale is C. The code of a .ts file, or empty for English.
std::string messageLanguage();

/// From now on localText() answers in that language, in all threads; in English for an empty code or one without texts.
void useMessages(std::string_view code);
/// Those with texts, whether all are translated or not.
std::vector<std::string> languagesOfMessages();

/// The text of a context of the .ts files in the language in force, for the terminal and what exceptions say; the
/// English one where there is no other. What files and other programs read never asks. lupdate finds texts by this
/// function's name.
std::string_view localText(std::string_view context, std::string_view english);
/// What the text is in English, which may be in any of the languages; nullopt where none has it in that context.
std::optional<std::string_view> englishOf(std::string_view context, std::string_view text);
/// Of the context that the tables and sentences of the command line share.
inline std::string cliText(std::string_view english)
{
    return std::string(localText("CommandLine", english));
}

/// The template with its %1, %2 … replaced. Its blanks go where Chinese or Japanese comes to stand on both sides of
/// them, or a bracket of their size, which has room of its own, behind a letter, digit or %; blanks of the arguments
/// stay.
std::string filledText(std::string_view text, const std::vector<std::string>& arguments);
/// `a, b, c` with the comma of the language in force.
std::string listText(const std::vector<std::string>& entries);

} // namespace linetwin
