// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/TemporaryPaths.h"

#include "engine/io/FileAccess.h"
#include "engine/io/Files.h"
#include "engine/io/Platform.h"
#include "engine/io/SystemCalls.h"
#include "engine/io/TemporaryLeftovers.h"

#include <algorithm>
#include <cerrno>
#include <mutex>
#include <set>
#include <system_error>

namespace linetwin {

namespace {

struct Registry {
    std::mutex mutex;
    std::set<std::string> paths;
};

Registry& registry()
{
    static Registry registry;
    return registry;
}

} // namespace

std::string temporaryPaths::makeBeside(const std::filesystem::path& target,
                                       const std::function<int(const std::string&)>& create)
{
    Registry& all = registry();
    const std::scoped_lock lock(all.mutex);
    removeLeftovers(target.parent_path(), [&](const std::string& name) {
        return std::ranges::any_of(
            all.paths, [&](const std::string& path) { return std::filesystem::path(path).filename() == name; });
    });
    for (int attempt = 0;; ++attempt) {
        const std::string name = temporaryName(attempt);
        std::string path = (target.parent_path() / name).string();
        const int error = create(path);
        if (error == 0) {
            all.paths.insert(path);
            return path;
        }
        if (error != EEXIST)
            return {};
    }
}

void temporaryPaths::forget(const std::string& path)
{
    Registry& all = registry();
    const std::scoped_lock lock(all.mutex);
    all.paths.erase(path);
}

void removeTemporaryFiles()
{
    Registry& all = registry();
    const std::scoped_lock lock(all.mutex);
    for (const std::string& path : all.paths) {
        std::error_code ignored;
        std::filesystem::remove_all(path, ignored);
    }
}

std::filesystem::path linkTarget(const std::filesystem::path& path)
{
    constexpr int mostLinks = 40; // as Linux
    std::filesystem::path target = path;
    for (int links = 0; links <= mostLinks; ++links) {
        std::error_code error;
        const auto next = std::filesystem::read_symlink(target, error);
        if (error)
            return target;
        target = target.parent_path() / next;
    }
    throw cannotWrite(path.string(), ELOOP);
}

void syncFolder(const std::filesystem::path& folder)
{
    const int descriptor = systemCalls().open(folder.empty() ? "." : folder, O_RDONLY | platform::folderFlag, 0);
    if (descriptor < 0)
        return;
    systemCalls().flush(descriptor);
    systemCalls().close(descriptor);
}

} // namespace linetwin
