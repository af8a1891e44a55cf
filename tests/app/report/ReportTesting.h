// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/ReportMaker.h"
#include "tests/Patience.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>
#include <optional>

namespace linetwin::app::testing {

/// What the maker makes of the question, waited for; nullopt with its message where it fails.
inline std::optional<ReportContents> madeOf(
    ReportQuestion question, QString* failure = nullptr,
    ReportMaker::DrawDiagram draw = [](const ProjectDocument&, const LiveResult*, SimTime) {
        return std::optional<ReportPicture>();
    })
{
    ReportMaker maker(std::move(question), std::move(draw));
    std::optional<ReportContents> contents;
    bool hasFailed = false;
    QObject::connect(&maker, &ReportMaker::made, &maker, [&](const ReportContents& of) { contents = of; });
    QObject::connect(&maker, &ReportMaker::failed, &maker, [&](const QString& message) {
        hasFailed = true;
        if (failure)
            *failure = message;
    });
    maker.start();
    constexpr int patienceMs = 30'000 * test::patience;
    [[maybe_unused]] const bool hasCome = QTest::qWaitFor([&] { return contents || hasFailed; }, patienceMs);
    return contents;
}

} // namespace linetwin::app::testing
