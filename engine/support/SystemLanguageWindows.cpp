// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/support/SystemLanguage.h"

#include <windows.h>

#include <array>

namespace linetwin {

std::string systemLanguage()
{
    const LANGID id = ::GetUserDefaultUILanguage();
    std::array<char, 16> language{};
    std::array<char, 16> country{};
    const LCID locale = MAKELCID(id, SORT_DEFAULT);
    if (::GetLocaleInfoA(locale, LOCALE_SISO639LANGNAME, language.data(), static_cast<int>(language.size())) == 0 ||
        ::GetLocaleInfoA(locale, LOCALE_SISO3166CTRYNAME, country.data(), static_cast<int>(country.size())) == 0)
        return {};
    return std::string(language.data()) + "_" + country.data();
}

} // namespace linetwin
