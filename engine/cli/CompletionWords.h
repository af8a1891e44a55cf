// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/cli/CommandDescription.h"

#include <initializer_list>
#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace linetwin {

/// What the value of an option is.
enum class ValueKind { Other, File, Folder, Figure, FigureAnd, Key };

/// By the name that --help gives the value.
ValueKind kindOf(const OptionDescription& option);

/// The keys of all line figures, each followed by `ending`.
std::string figures(std::string_view ending);
/// The names of all built-in lines and scenarios.
std::string builtins();
/// The names of all options of the commands whose values are of that kind, each once, with `|` between.
std::string optionsOf(std::span<const CommandDescription> commands, ValueKind kind);

/// The text with a backslash before each of the signs.
std::string escaped(std::string_view text, std::string_view signs);
/// In single quotes, as bash, zsh and fish read them.
std::string singleQuoted(std::string_view text);
/// The beginning, without examples.
std::string shortHelp(const std::string& help);

/// The text with each `@NAME@` replaced by the word of that name.
std::string filled(std::string_view text, std::initializer_list<std::pair<std::string_view, std::string>> words);

} // namespace linetwin
