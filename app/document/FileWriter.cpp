// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/FileWriter.h"

#include <QMetaObject>

#include <exception>
#include <utility>

namespace linetwin::app {

namespace {

FileWriter::Outcome outcomeOf(const std::vector<FileContent>& files)
{
    try {
        return {QString(), writeFilesTogether(files)};
    } catch (const std::exception& error) {
        return {QString::fromUtf8(error.what()), {}};
    }
}

} // namespace

FileWriter::FileWriter(QObject* parent) : QObject(parent)
{
    m_thread.setMaxThreadCount(1);
}

FileWriter::~FileWriter()
{
    m_thread.waitForDone();
}

void FileWriter::write(std::vector<FileContent> files, Then then)
{
    ++m_pending;
    m_thread.start([this, files = std::move(files), then = std::move(then)] {
        const Outcome outcome = outcomeOf(files);
        QMetaObject::invokeMethod(
            this, [this, outcome, then] { end(outcome, then); }, Qt::QueuedConnection);
    });
    if (m_pending == 1)
        Q_EMIT busyChanged();
}

void FileWriter::end(const Outcome& outcome, const Then& then)
{
    --m_pending;
    then(outcome); // which may hand over the next
    if (m_pending == 0)
        Q_EMIT busyChanged();
}

} // namespace linetwin::app
