// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/FilePatience.h"

#include "app/settings/Patience.h"
#include "app/text/Punctuation.h"
#include "engine/io/Platform.h"
#include "engine/io/SystemCalls.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <chrono>
#include <condition_variable>
#include <filesystem>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace linetwin::app {

namespace {

struct FilePatienceTexts {
    Q_DECLARE_TR_FUNCTIONS(FilePatience)
};

/// A disk in this computer answers sooner, and nothing is to be waited for.
constexpr std::chrono::milliseconds soonAnswered{20};

class DiskAnswer {
public:
    void give()
    {
        const std::scoped_lock lock(m_mutex);
        m_isGiven = true;
        m_change.notify_all();
    }
    bool isGiven()
    {
        const std::scoped_lock lock(m_mutex);
        return m_isGiven;
    }
    bool isGivenSoon()
    {
        std::unique_lock lock(m_mutex);
        return m_change.wait_for(lock, soonAnswered, [this] { return m_isGiven; });
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_change;
    bool m_isGiven = false;
};

/// What is known of a file on a share may be known here; only opening it asks the share.
void reach(const std::filesystem::path& path)
{
    const auto status = platform::statusOf(path);
    if (!status || !status->isRegular)
        return;
    if (const int descriptor = systemCalls().open(path, O_RDONLY, 0); descriptor >= 0)
        systemCalls().close(descriptor);
}

} // namespace

bool waitForFiles(const QStringList& paths, QWidget* window)
{
    std::vector<std::filesystem::path> files;
    QStringList names;
    for (const QString& each : paths) {
        if (each.isEmpty() || each.startsWith(QStringLiteral("builtin:")))
            continue;
        files.push_back(QFileInfo(each).filesystemAbsoluteFilePath());
        names << QFileInfo(each).fileName();
    }
    if (files.empty())
        return true;
    // Nobody can end a thread that waits for a disk: it goes on by itself, and has nothing of the window's.
    const auto answer = std::make_shared<DiskAnswer>();
    std::thread([answer, files = std::move(files)] {
        for (const auto& each : files)
            reach(each);
        answer->give();
    }).detach();
    if (answer->isGivenSoon())
        return true;
    const Waiting waiting{FilePatienceTexts::tr("Waiting for the disk"),
                          FilePatienceTexts::tr("The disk of %1 does not answer.").arg(joinedNames(names)),
                          [answer] { return !answer->isGiven(); }, FilePatienceTexts::tr("&Do not wait")};
    return waitFor(waiting, window) == WaitingEnd::Done;
}

} // namespace linetwin::app
