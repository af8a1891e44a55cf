// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/ResolvedStops.h"
#include "engine/simulation/RandomStream.h"
#include "engine/support/SimTime.h"

#include <cstdint>

namespace linetwin {

/// A duration with a mean and a coefficient of variation (SPEC 2): Gamma distributed with shape 1/cv²; cv 0 is the
/// constant mean and cv 1 exactly exponential; or lognormal (MODEL 2). Drawn values are cut at longestDuration and
/// rounded to the nearest ns.
class DurationDistribution {
public:
    /// Both ≥ 0 and finite.
    DurationDistribution(double meanNanoseconds, double coefficientOfVariation,
                         DurationFamily family = DurationFamily::Gamma);

    bool isConstant() const { return m_kind == Kind::Constant; }
    /// Draw k of the purpose.
    SimTime draw(const RandomStream& stream, Purpose purpose, std::uint64_t k) const;
    /// The same before it is cut and rounded, in ns.
    double drawUnrounded(const RandomStream& stream, Purpose purpose, std::uint64_t k) const;

private:
    enum class Kind : std::uint8_t { Constant, Exponential, Gamma, Lognormal };

    double drawGamma(const RandomStream& stream, Purpose purpose, std::uint64_t k) const;

    double m_mean;      ///< ns
    double m_shape = 1; ///< of a Gamma; of a lognormal σ
    Kind m_kind;
    SimTime m_constant;
};

/// Nearest whole ns, cut at longestDuration.
SimTime wholeNanoseconds(double nanoseconds);

/// Bernoulli trials with a fixed probability, realised as the number of failures before each success.
class TrialGaps {
public:
    /// More failures than any run has cycles.
    static constexpr std::int64_t longest = std::int64_t{1} << 60;

    /// In [0, 1]; 1 gives gaps of 0, and 0 only `longest`.
    explicit TrialGaps(double probability);

    /// Failures between success k − 1 and success k, cut at `longest`.
    std::int64_t gap(const RandomStream& stream, Purpose purpose, std::uint64_t k) const;

private:
    double m_logOfFailure; ///< log(1 − p), −∞ for p = 1
};

/// Draw k of the purpose from the standard normal distribution. `sub` tells several values of one draw apart.
double standardNormal(const RandomStream& stream, Purpose purpose, std::uint64_t k, std::uint32_t sub);

} // namespace linetwin
