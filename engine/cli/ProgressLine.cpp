// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/cli/ProgressLine.h"

#include "engine/support/NumberText.h"

#include <cmath>

namespace linetwin {

namespace {

constexpr std::string_view clearedLine = "\r\x1b[K";
constexpr std::chrono::milliseconds firstDelay{500}; ///< short runs show nothing
constexpr std::chrono::milliseconds period{100};

} // namespace

ProgressLine::ProgressLine(std::ostream& err, bool isShown, int total, std::string_view unit)
    : m_err(err), m_isShown(isShown), m_total(total), m_unit(unit), m_next(m_start + firstDelay)
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
    m_err << clearedLine << done << " of " << m_total << ' ' << m_unit << ", " << numberText(std::ceil(secondsLeft))
          << " s left" << std::flush;
}

} // namespace linetwin
