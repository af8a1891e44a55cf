// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/TemporaryLeftovers.h"

#include "engine/io/FileJournal.h"
#include "engine/io/Platform.h"
#include "engine/io/SystemCalls.h"
#include "engine/support/Sha256.h"

#include <charconv>
#include <chrono>
#include <optional>
#include <string_view>
#include <system_error>
#include <vector>

namespace linetwin {

namespace {

constexpr std::string_view prefix = ".linetwin-";
constexpr std::string_view ending = ".part";

/// As it stands in names.
const std::string& processSpace()
{
    constexpr std::size_t digits = 8;
    static const std::string space = sha256Of(platform::processSpace()).substr(0, digits);
    return space;
}

/// The process that the name is of, where it is one of this space.
std::optional<int> processOf(std::string_view name)
{
    name.remove_prefix(prefix.size());
    if (!name.starts_with(processSpace() + "-"))
        return std::nullopt;
    name.remove_prefix(processSpace().size() + 1);
    int process = 0;
    const auto [end, error] = std::from_chars(name.data(), name.data() + name.size(), process);
    return error == std::errc{} && process > 0 ? std::optional(process) : std::nullopt;
}

bool isDayOld(const std::filesystem::path& path)
{
    constexpr std::chrono::hours day(24);
    const auto written = platform::lastWritten(path);
    return written && systemCalls().now() - day > *written;
}

bool isLeftOver(const std::filesystem::path& path, const std::function<bool(const std::string&)>& isOwn)
{
    const std::optional<int> process = processOf(path.filename().string());
    if (!process)
        return isDayOld(path);
    if (*process == platform::ownProcess())
        return !isOwn(path.filename().string()); // of an earlier process with this number
    return !platform::isRunning(*process);
}

/// Whether the folder was looked into just now.
bool isKnown(const std::filesystem::path& folder)
{
    using Clock = std::chrono::steady_clock;
    static std::filesystem::path last;
    static Clock::time_point when;
    const auto now = Clock::now();
    if (last == folder && now - when < std::chrono::seconds(1))
        return true;
    last = folder;
    when = now;
    return false;
}

} // namespace

std::string temporaryName(int number)
{
    return std::string(prefix) + processSpace() + "-" + std::to_string(platform::ownProcess()) + "-" +
           std::to_string(number) + std::string(ending);
}

bool isTemporaryName(std::string_view name)
{
    return name.size() > prefix.size() + ending.size() && name.starts_with(prefix) && name.ends_with(ending);
}

void removeLeftovers(const std::filesystem::path& folder, const std::function<bool(const std::string& name)>& isOwn)
{
    if (isKnown(folder))
        return;
    std::error_code error;
    std::vector<std::filesystem::path> found;
    for (std::filesystem::directory_iterator each(folder.empty() ? "." : folder, error), end; !error && each != end;
         each.increment(error)) {
        const std::string name = each->path().filename().string();
        if (name.starts_with(journalPrefix))
            return; // whoever opens its files settles it, with what it names
        if (isTemporaryName(name) && isLeftOver(folder / name, isOwn))
            found.push_back(folder / name);
    }
    for (const auto& path : found) {
        std::error_code ignored;
        std::filesystem::remove_all(path, ignored);
    }
}

} // namespace linetwin
