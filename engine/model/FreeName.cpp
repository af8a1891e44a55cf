// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/FreeName.h"

#include "engine/model/Limits.h"

namespace linetwin {

namespace {

/// The first so many Unicode characters.
std::string_view firstCharacters(std::string_view text, std::size_t count)
{
    std::size_t bytes = 0;
    for (std::size_t characters = 0; bytes < text.size(); ++bytes) {
        const bool isStart = (static_cast<unsigned char>(text[bytes]) & 0xC0U) != 0x80U;
        if (isStart && characters++ == count)
            break;
    }
    return text.substr(0, bytes);
}

/// "Filler 12" without its number, so that its copy is "Filler 13" and not "Filler 12 2".
std::string_view withoutNumber(std::string_view name)
{
    const std::size_t last = name.find_last_not_of("0123456789");
    const bool isNumbered = last != std::string_view::npos && last > 0 && last + 1 < name.size() && name[last] == ' ';
    return isNumbered ? name.substr(0, last) : name;
}

} // namespace

std::string freeName(const Names& taken, std::string_view wanted, std::string_view stem)
{
    if (!wanted.empty() && !taken.contains(wanted))
        return std::string(wanted);
    const std::string_view base = wanted.empty() ? stem : withoutNumber(wanted);
    for (std::size_t number = 2;; ++number) {
        const std::string suffix = " " + std::to_string(number);
        std::string name = std::string(firstCharacters(base, longestName - suffix.size())) + suffix;
        if (!taken.contains(name))
            return name;
    }
}

} // namespace linetwin
