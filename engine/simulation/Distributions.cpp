// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/simulation/Distributions.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace linetwin {

namespace {

/// Beyond this shape, (cv below 1e-5), a proposal is rejected less than once in 1e10 draws, and the test for it drowns
/// in rounding.
constexpr double narrowShape = 1e10;

/// Box and Muller (1958); the uniform numbers are in [0, 1).
double normalOf(const std::array<double, 2>& uniforms)
{
    return std::sqrt(-2 * std::log1p(-uniforms[0])) * std::cos(2 * std::numbers::pi * uniforms[1]);
}

} // namespace

SimTime wholeNanoseconds(double nanoseconds)
{
    return SimTime{std::llround(std::min(nanoseconds, static_cast<double>(longestDuration.count())))};
}

DurationDistribution::DurationDistribution(double meanNanoseconds, double coefficientOfVariation, DurationFamily family)
    : m_mean(meanNanoseconds), m_kind(Kind::Gamma), m_constant(wholeNanoseconds(meanNanoseconds))
{
    // A cv whose square vanishes, or whose spread is below the rounding, is no spread at all.
    if (coefficientOfVariation < 1e-18 || meanNanoseconds == 0)
        m_kind = Kind::Constant;
    else if (family == DurationFamily::Lognormal)
        m_kind = Kind::Lognormal;
    else if (coefficientOfVariation == 1)
        m_kind = Kind::Exponential;
    else
        m_shape = 1 / (coefficientOfVariation * coefficientOfVariation);
    if (m_kind == Kind::Lognormal)
        m_shape = std::sqrt(std::log1p(coefficientOfVariation * coefficientOfVariation));
}

SimTime DurationDistribution::draw(const RandomStream& stream, Purpose purpose, std::uint64_t k) const
{
    return isConstant() ? m_constant : wholeNanoseconds(drawUnrounded(stream, purpose, k));
}

double DurationDistribution::drawUnrounded(const RandomStream& stream, Purpose purpose, std::uint64_t k) const
{
    switch (m_kind) {
    case Kind::Constant: return m_mean;
    case Kind::Exponential: return -std::log1p(-stream.uniform(purpose, k)) * m_mean;
    case Kind::Lognormal:
        return m_mean * std::exp(m_shape * standardNormal(stream, purpose, k, 0) - m_shape * m_shape / 2);
    case Kind::Gamma: break;
    }
    return drawGamma(stream, purpose, k);
}

/// Marsaglia and Tsang, "A simple method for generating gamma variables" (2000): d·v with v = (1 + x/√(9d))³ and
/// d = a − 1/3, accepted if log u < x²/2 + d(1 − v + log v). For a shape below 1 they draw with a + 1 and multiply by
/// U^(1/a).
double DurationDistribution::drawGamma(const RandomStream& stream, Purpose purpose, std::uint64_t k) const
{
    const bool isBoosted = m_shape < 1;
    const double d = (isBoosted ? m_shape + 1 : m_shape) - 1.0 / 3;
    const double c = 1 / std::sqrt(9 * d);
    for (std::uint32_t attempt = 0;; ++attempt) {
        const double x = normalOf(stream.uniformPair(purpose, k, 2 * attempt));
        const double root = 1 + c * x;
        if (root <= 0)
            continue;
        const double v = root * root * root;
        const std::array<double, 2> uniforms = stream.uniformPair(purpose, k, 2 * attempt + 1);
        const bool isAccepted = d > narrowShape || std::log1p(-uniforms[0]) < x * x / 2 + d * (1 - v + std::log(v));
        if (!isAccepted)
            continue;
        const double relative = v * (d / m_shape);
        return m_mean * (isBoosted ? relative * std::pow(1 - uniforms[1], 1 / m_shape) : relative);
    }
}

TrialGaps::TrialGaps(double probability) : m_logOfFailure(std::log1p(-probability)) {}

std::int64_t TrialGaps::gap(const RandomStream& stream, Purpose purpose, std::uint64_t k) const
{
    if (m_logOfFailure == 0)
        return longest;
    const double failures = std::log1p(-stream.uniform(purpose, k)) / m_logOfFailure;
    return failures < static_cast<double>(longest) ? static_cast<std::int64_t>(failures) : longest;
}

double standardNormal(const RandomStream& stream, Purpose purpose, std::uint64_t k, std::uint32_t sub)
{
    return normalOf(stream.uniformPair(purpose, k, sub));
}

} // namespace linetwin
