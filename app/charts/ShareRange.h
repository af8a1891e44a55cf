// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace linetwin::app {

/// A part of an axis as shares of the whole one, from < to, both within 0 … 1.
struct ShareRange {
    double from = 0;
    double to = 1;

    static constexpr double shortest = 1e-3;

    double length() const { return to - from; }
    /// The share of the whole axis that is at this share of the part.
    double shareAt(double ofPart) const { return from + ofPart * length(); }
    /// Between these shares of the part, in any order, never shorter than `shortest`.
    ShareRange part(double first, double last) const;
    /// `factor` times as long, with what is at `fixed` of the part staying there as far as the ends allow.
    ShareRange zoomed(double factor, double fixed) const;
    /// Moved by a share of its length, as far as the ends allow.
    ShareRange moved(double share) const;

    bool operator==(const ShareRange&) const = default;
};

} // namespace linetwin::app
