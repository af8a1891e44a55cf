// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace linetwin::app::testing {

/// Numbers that a seed decides, the same with every compiler and library (SplitMix64).
class Choices {
public:
    explicit Choices(quint64 seed) : m_state(seed) {}

    quint64 next()
    {
        m_state += 0x9E3779B97F4A7C15ULL;
        quint64 mixed = m_state;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9ULL;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBULL;
        return mixed ^ (mixed >> 31);
    }
    /// 0 … count − 1; 0 for none.
    int below(qsizetype count) { return count < 1 ? 0 : static_cast<int>(next() % static_cast<quint64>(count)); }
    bool oneIn(int count) { return below(count) == 0; }
    template <class List> auto& of(const List& list)
    {
        return list[static_cast<decltype(list.size())>(below(static_cast<qsizetype>(list.size())))];
    }

private:
    quint64 m_state;
};

} // namespace linetwin::app::testing
