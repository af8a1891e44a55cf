// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/support/Version.h"

#include "engine/support/Messages.h"
#include "engine/support/Translatable.h"

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
    return cliText(LINETWIN_TEXT("CommandLine", "an unknown compiler"));
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
    const std::string libraries = moreLibraries + (moreLibraries.empty() ? "" : ", ") + LINETWIN_LIBRARIES;
    return LINETWIN_VERSION "\n" + filledText(localText("CommandLine", "Built with %1 by %2"), {libraries, compiler()});
}

} // namespace linetwin
