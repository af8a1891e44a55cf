// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <functional>
#include <string>
#include <string_view>

namespace linetwin {

class FileError;

/// The file's bytes, at most `most` + 1 of them, so that a longer file can be told. Throws FileError.
std::string readFile(const std::filesystem::path& path, std::size_t most);

/// A file with contents of its own: no link, and nothing that reading could wait for.
bool isPlainFile(const std::filesystem::path& path);

/// Hands out the file's bytes piece by piece, until `visit` returns false. Throws FileError.
void readInPieces(const std::filesystem::path& path, const std::function<bool(std::string_view)>& visit);

/// Of a file or folder that cannot be written; `code` as of reasonOf().
FileError cannotWrite(const std::string& name, int code);

/// What went wrong, in the language of useMessages() whatever the locale; `code` is an errno, 0 where it is unknown.
std::string reasonOf(int code);
/// The same of a path that cannot be read or made; says so where it is its folder that is missing.
std::string reasonOf(int code, const std::filesystem::path& path);

} // namespace linetwin
