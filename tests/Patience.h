// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>

#ifndef LINETWIN_TEST_PATIENCE
#define LINETWIN_TEST_PATIENCE 1
#endif

namespace linetwin::test {

/// How many times longer than usual things may take: more than 1 under sanitizers.
inline constexpr int patience = LINETWIN_TEST_PATIENCE;

} // namespace linetwin::test

#if LINETWIN_TEST_PATIENCE != 1
// The waits of Qt Test that name no time of their own.
#define LINETWIN_USUAL_WAIT_MS (5000 * linetwin::test::patience)
#undef QTRY_VERIFY
#define QTRY_VERIFY(expression) QTRY_VERIFY_WITH_TIMEOUT(expression, LINETWIN_USUAL_WAIT_MS)
#undef QTRY_VERIFY2
#define QTRY_VERIFY2(expression, message) QTRY_VERIFY2_WITH_TIMEOUT(expression, message, LINETWIN_USUAL_WAIT_MS)
#undef QTRY_COMPARE
#define QTRY_COMPARE(expression, expected) QTRY_COMPARE_WITH_TIMEOUT(expression, expected, LINETWIN_USUAL_WAIT_MS)
#endif
