// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/support/Version.h"

namespace linetwin {

namespace {

std::string compiler()
{
#if defined(__clang__)
    return "Clang " __clang_version__;
#elif defined(__GNUC__)
    return "GCC " __VERSION__;
#elif defined(_MSC_VER)
    return "MSVC " + std::to_string(_MSC_VER);
#else
    return "an unknown compiler";
#endif
}

} // namespace

std::string_view version()
{
    return LINETWIN_VERSION;
}

std::string_view releaseDate()
{
    return LINETWIN_RELEASE_DATE;
}

std::string versionText(const std::string& moreLibraries)
{
    return LINETWIN_VERSION "\nBuilt with " + moreLibraries + (moreLibraries.empty() ? "" : ", ") +
           LINETWIN_LIBRARIES " by " + compiler();
}

} // namespace linetwin
