// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/cli/BundleManifest.h"

#include "engine/io/FileAccess.h"
#include "engine/io/Files.h"
#include "engine/support/Sha256.h"
#include "engine/support/Version.h"

#include <nlohmann/json.hpp>

namespace linetwin {

namespace {

using Json = nlohmann::ordered_json;

struct Sum {
    std::uint64_t size = 0;
    std::string hash;
};

Sum sumOf(const std::filesystem::path& path)
{
    Sum sum;
    Sha256 hash;
    readInPieces(path, [&](std::string_view piece) {
        hash.add(piece);
        sum.size += piece.size();
        return true;
    });
    sum.hash = hash.take();
    return sum;
}

/// As sha256sum writes it; no path of a bundle needs quoting.
std::string sumLine(const std::string& hash, const std::string& path)
{
    return hash + "  " + path + "\n";
}

} // namespace

void writeManifest(const std::filesystem::path& folder, const BundleHead& head, const std::vector<BundledFile>& files)
{
    Json list = Json::array();
    std::string sums;
    for (const BundledFile& file : files) {
        const Sum sum = sumOf(folder / file.path);
        Json entry{{"path", file.path}, {"size", sum.size}, {"sha256", sum.hash}};
        if (!file.readFrom.empty())
            entry["read_from"] = file.readFrom;
        list.push_back(std::move(entry));
        sums += sumLine(sum.hash, file.path);
    }
    const Json manifest{{"format", "linetwin/bundle/1"}, {"version", version()}, {"file", head.file},
                        {"arguments", head.arguments},   {"seed", head.seed},    {"repeat", head.repeat},
                        {"files", std::move(list)}};
    // Names of files need not be UTF-8.
    const std::string text = manifest.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
    writeFileAtomically(folder / "manifest.json", text);
    writeFileAtomically(folder / "SHA256SUMS", sums + sumLine(sha256Of(text), "manifest.json"));
}

} // namespace linetwin
