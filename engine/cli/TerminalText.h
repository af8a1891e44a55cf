// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <streambuf>
#include <string>

namespace linetwin {

/// What a person reads on a terminal: names in files of strangers and arguments may hold what a terminal would obey, or
/// what turns the rest of a line round. In its place stands a question mark; line ends, tabs and the clearing of a line
/// stay. Takes UTF-8.
class TerminalText : public std::streambuf {
public:
    /// Writes to `terminal`, which outlives it.
    explicit TerminalText(std::streambuf& terminal) : m_terminal(terminal) {}
    TerminalText(const TerminalText&) = delete;
    TerminalText& operator=(const TerminalText&) = delete;
    ~TerminalText() override;

protected:
    int_type overflow(int_type sign) override;
    int sync() override;

private:
    /// False if the terminal takes nothing more.
    bool pass(bool isAll);

    std::streambuf& m_terminal;
    std::string m_held; ///< what may be the beginning of something that is not passed on
};

} // namespace linetwin
