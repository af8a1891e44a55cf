// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/io/FileAttributes.h"

#include <cstddef>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace linetwin {

struct FileContent {
    std::filesystem::path path;
    std::string content;
};

/// A file that was replaced, and what of the old one could not be kept.
struct AttributeLoss {
    std::filesystem::path path;
    LostAttributes lost;
};

/// Writes all files or, where that fails, none (SPEC 9): new contents first lie beside their files; a journal in each
/// folder names them and keeps the old contents, until all have their names. `renamed` is called when all new
/// contents lie ready, and after each file has taken its name, with how many have; a FileError of its stops the save.
/// Throws FileError; then all files are as they were.
std::vector<AttributeLoss> writeFilesTogether(const std::vector<FileContent>& files,
                                              const std::function<void(std::size_t)>& renamed = {});

/// Finishes, or undoes, what a program that died left of a save of several files of which `file` is one: to be called
/// before it is read. Does nothing where there is no such save. Throws FileError where it can do neither.
void settleInterruptedSave(const std::filesystem::path& file);

} // namespace linetwin
