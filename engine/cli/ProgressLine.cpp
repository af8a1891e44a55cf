// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/cli/ProgressLine.h"

#include "engine/support/Messages.h"
#include "engine/support/NumberText.h"

#include <cmath>
#include <string_view>

namespace linetwin {

namespace {

constexpr std::string_view clearedLine = "\r\x1b[K";
constexpr std::chrono::milliseconds firstDelay{500}; ///< short runs show nothing
constexpr std::chrono::milliseconds period{100};

std::string_view sentenceOf(Progress of)
{
    switch (of) {
    case Progress::Replications: return localText("CommandLine", "%1 of %2 replications, %3 s left");
    case Progress::Percent: return localText("CommandLine", "%1 of %2 %, %3 s left");
    case Progress::PercentOfHistory: return localText("CommandLine", "%1 of %2 percent of the history, %3 s left");
    }
    return {};
}

} // namespace

ProgressLine::ProgressLine(std::ostream& err, bool isShown, Progress of, int total)
    : m_err(err), m_isShown(isShown), m_total(total), m_of(of), m_next(m_start + firstDelay)
{
}

ProgressLine::~ProgressLine()
{
    if (m_hasText)
        m_err << clearedLine << std::flush;
}

void ProgressLine::updateShare(double share)
{
    if (const int done = static_cast<int>(share * m_total); done > 0)
        update(done);
}

void ProgressLine::update(int done)
{
    const auto now = Clock::now();
    if (!m_isShown || now < m_next)
        return;
    m_next = now + period;
    m_hasText = true;
    const std::chrono::duration<double> elapsed = now - m_start;
    const double secondsLeft = elapsed.count() * (m_total - done) / done;
    m_err << clearedLine
          << filledText(sentenceOf(m_of),
                        {std::to_string(done), std::to_string(m_total), numberText(std::ceil(secondsLeft))})
          << std::flush;
}

} // namespace linetwin
