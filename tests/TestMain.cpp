// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/TestMain.h"

#include <QTest>
#ifdef QT_WIDGETS_LIB
#include <QApplication>
using WidgetApplication = QApplication;
#else
using WidgetApplication = QCoreApplication;
#endif

#include <algorithm>
#include <cstdio>
#include <string_view>
#include <vector>

namespace linetwin::test {

namespace {

std::vector<TestClass>& testClasses()
{
    static std::vector<TestClass> classes;
    return classes;
}

std::unique_ptr<QCoreApplication> makeApplication(Application kind, int& argc, char** argv)
{
    switch (kind) {
    case Application::None: return nullptr;
    case Application::Core: return std::make_unique<QCoreApplication>(argc, argv);
    case Application::Widgets: return std::make_unique<WidgetApplication>(argc, argv);
    }
    Q_UNREACHABLE();
}

int listClasses()
{
    std::puts("Which class of tests? First argument, one of:");
    for (const TestClass& testClass : testClasses())
        std::printf("  %s\n", testClass.name);
    return 2;
}

} // namespace

bool addTestClass(const TestClass& testClass)
{
    testClasses().push_back(testClass);
    return true;
}

int runClass(int argc, char** argv)
{
    const auto found =
        argc < 2 ? testClasses().end() : std::ranges::find(testClasses(), std::string_view(argv[1]), &TestClass::name);
    if (found == testClasses().end())
        return listClasses();
    // The class is no argument for Qt Test, which takes names of functions.
    std::copy(argv + 2, argv + argc, argv + 1);
    argv[--argc] = nullptr;
    const auto application = makeApplication(found->application, argc, argv);
    if (application)
        application->setAttribute(Qt::AA_Use96Dpi, true);
    return QTest::qExec(found->make().get(), argc, argv);
}

} // namespace linetwin::test

int main(int argc, char** argv)
{
    return linetwin::test::runClass(argc, argv);
}
