// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace linetwin::test {

/// What of Qt is there while the tests of a class run.
enum class Application { None, Core, Widgets };

/// A class of tests of this executable, by its name; `TestExecutable NAME` runs one, as ctest does.
struct TestClass {
    const char* name;
    Application application;
    std::unique_ptr<QObject> (*make)();
};

/// Called before main().
bool addTestClass(const TestClass& testClass);

} // namespace linetwin::test

#define LINETWIN_TEST_WITH(Class, application)                                                                         \
    static const bool is##Class##Added =                                                                               \
        linetwin::test::addTestClass({#Class, linetwin::test::Application::application,                                \
                                      []() -> std::unique_ptr<QObject> { return std::make_unique<Class>(); }});

/// At the end of a test's file instead of QTEST_MAIN and its kin, as many classes share an executable.
#define LINETWIN_TEST(Class) LINETWIN_TEST_WITH(Class, Widgets)
#define LINETWIN_GUILESS_TEST(Class) LINETWIN_TEST_WITH(Class, Core)
#define LINETWIN_APPLESS_TEST(Class) LINETWIN_TEST_WITH(Class, None)
