// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <rapidcheck.h>

#include <iostream>

namespace linetwin::test {

/// Checks a property on so many random cases; the seed is fixed unless the environment's RC_PARAMS names another.
template <class Property> bool holds(const char* description, int cases, const Property& property)
{
    rc::detail::TestParams params = rc::detail::configuration().testParams;
    if (qEnvironmentVariableIsEmpty("RC_PARAMS"))
        params.seed = 2026;
    params.maxSuccess = cases;
    const auto result = rc::detail::checkTestable(property, rc::detail::TestMetadata{description, description}, params);
    if (result.template is<rc::detail::SuccessResult>())
        return true;
    rc::detail::printResultMessage(result, std::cerr);
    return false;
}

} // namespace linetwin::test
