// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/cli/Console.h"

#include <fcntl.h>
#include <io.h>
#include <windows.h>

#include <algorithm>
#include <clocale>
#include <cstdio>
#include <memory>

namespace linetwin {

namespace {

std::string utf8Of(const wchar_t* text)
{
    const int size = ::WideCharToMultiByte(CP_UTF8, 0, text, -1, nullptr, 0, nullptr, nullptr);
    std::string bytes(static_cast<std::size_t>(std::max(size, 1)), '\0');
    ::WideCharToMultiByte(CP_UTF8, 0, text, -1, bytes.data(), size, nullptr, nullptr);
    bytes.pop_back();
    return bytes;
}

} // namespace

void prepareConsole()
{
    // What is written to a file has the same bytes as elsewhere.
    ::_setmode(::_fileno(stdout), _O_BINARY);
    ::_setmode(::_fileno(stderr), _O_BINARY);
    ::SetConsoleOutputCP(CP_UTF8);
    // By which the standard library takes bytes for the names of files; the universal runtime knows it.
    std::setlocale(LC_CTYPE, ".UTF-8");
}

std::vector<std::string> commandLineArguments(int, char**)
{
    int count = 0;
    const std::unique_ptr<LPWSTR, decltype(&::LocalFree)> words(::CommandLineToArgvW(::GetCommandLineW(), &count),
                                                                &::LocalFree);
    std::vector<std::string> arguments;
    for (int i = 1; words && i < count; ++i)
        arguments.push_back(utf8Of(words.get()[i]));
    return arguments;
}

bool isErrorTerminal()
{
    return ::_isatty(::_fileno(stderr)) != 0;
}

bool isOutputTerminal()
{
    return ::_isatty(::_fileno(stdout)) != 0;
}

} // namespace linetwin
