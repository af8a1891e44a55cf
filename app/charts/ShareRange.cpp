// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/ShareRange.h"

#include <algorithm>

namespace linetwin::app {

namespace {

ShareRange within(double from, double length)
{
    length = std::clamp(length, ShareRange::shortest, 1.0);
    from = std::clamp(from, 0.0, 1.0 - length);
    return {from, from + length};
}

} // namespace

ShareRange ShareRange::part(double first, double last) const
{
    const double low = shareAt(std::min(first, last));
    return within(low, shareAt(std::max(first, last)) - low);
}

ShareRange ShareRange::zoomed(double factor, double fixed) const
{
    const double wanted = std::clamp(length() * factor, shortest, 1.0);
    return within(shareAt(fixed) - fixed * wanted, wanted);
}

ShareRange ShareRange::moved(double share) const
{
    return within(from + share * length(), length());
}

} // namespace linetwin::app
