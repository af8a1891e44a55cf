// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/ProjectDocument.h"
#include "app/document/TextSizes.h"

#include <cstddef>
#include <functional>

namespace linetwin::app {

/// What an edit adds, in bytes; asked for both ways.
using Growth = std::function<std::size_t(Bytes which)>;

/// Whether all that the document says, and all that its files say beside it, goes into one project's file or recovery
/// file with so much more. Parts that did not change are not written again to find that out.
bool goesIntoOneFile(ProjectDocument& document, const Growth& growth);

/// By how much a part grows that becomes `after`; what a file has of it stays to be written then.
template <class Part> std::size_t growthOf(const Part& before, const Part& saved, const Part& after, Bytes which)
{
    const std::size_t old = which == Bytes::AtMost ? 0 : textSize(before, which);
    const std::size_t now = textSize(after, which);
    return (now > old ? now - old : 0) + (before == saved ? textSize(saved, which) : 0);
}

} // namespace linetwin::app
