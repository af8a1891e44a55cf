// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/support/Suggestion.h"

#include <algorithm>
#include <array>

namespace linetwin {

namespace {

/// Longer words are not compared: they are no misspelt keys, and the work stays bounded.
constexpr std::size_t longestWord = 96;

char lower(char character)
{
    return character >= 'A' && character <= 'Z' ? static_cast<char>(character - 'A' + 'a') : character;
}

/// Both words have at most longestWord bytes.
std::size_t editDistance(std::string_view a, std::string_view b)
{
    using Row = std::array<std::size_t, longestWord + 1>;
    Row beforePrevious{}, previous{}, current{};
    for (std::size_t j = 0; j <= b.size(); ++j)
        previous[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        current[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const bool isSame = lower(a[i - 1]) == lower(b[j - 1]);
            current[j] = std::min({previous[j] + 1, current[j - 1] + 1, previous[j - 1] + (isSame ? 0U : 1U)});
            const bool isSwapped =
                i > 1 && j > 1 && lower(a[i - 1]) == lower(b[j - 2]) && lower(a[i - 2]) == lower(b[j - 1]);
            if (isSwapped)
                current[j] = std::min(current[j], beforePrevious[j - 2] + 1);
        }
        beforePrevious = previous;
        previous = current;
    }
    return previous[b.size()];
}

} // namespace

std::optional<std::string> nearest(std::string_view word, std::span<const std::string> candidates)
{
    if (word.size() > longestWord)
        return std::nullopt;
    std::optional<std::string> best;
    std::size_t bestDistance = longestWord;
    for (const std::string& candidate : candidates) {
        if (candidate.size() > longestWord)
            continue;
        const std::size_t longer = std::max(word.size(), candidate.size());
        const std::size_t allowed = std::min(std::max<std::size_t>(longer / 3, 1), bestDistance);
        if (longer - std::min(word.size(), candidate.size()) > allowed)
            continue;
        const std::size_t distance = editDistance(word, candidate);
        if (distance <= allowed && (!best || distance < bestDistance)) {
            best = candidate;
            bestDistance = distance;
        }
    }
    return best;
}

} // namespace linetwin
