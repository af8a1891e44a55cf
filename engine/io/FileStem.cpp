// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/FileStem.h"

namespace linetwin {

std::string fileStem(const std::filesystem::path& file)
{
    const std::filesystem::path stem = file.stem();
    return (stem.extension() == ".linetwin" ? stem.stem() : stem).string();
}

} // namespace linetwin
