// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/io/SystemCalls.h"

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <functional>
#include <stdexcept>

namespace linetwin::test {

/// The program was killed here.
struct Killed {};

/// The system, but that one of its calls, in whichever thread, does as it is told. In place as long as it lives: until
/// then all threads have to be done with their files.
class ToldCalls : public SystemCalls {
public:
    enum class Fault {
        None,
        Fails, ///< with `error`
        Short, ///< of every write but the first byte comes only with the next; nothing fails
        Kills  ///< nothing of it, nor of any call after it, happens
    };

    /// The call of that number, from 0, is the one.
    explicit ToldCalls(Fault fault = Fault::None, int call = 0, int error = ENOSPC)
        : m_fault(fault), m_call(call), m_error(error)
    {
        replaceSystemCalls(this);
    }
    ~ToldCalls() override { replaceSystemCalls(nullptr); }

    /// How many there were.
    int count() const { return m_count; }
    /// Whether the one came.
    bool hasStruck() const { return m_count > m_call; }

    int open(const std::filesystem::path& path, int flags, unsigned permissions) override
    {
        return strikes() ? -1 : SystemCalls::open(path, flags, permissions);
    }
    std::ptrdiff_t read(int descriptor, void* bytes, std::size_t size) override
    {
        return strikes() ? -1 : SystemCalls::read(descriptor, bytes, size);
    }
    std::ptrdiff_t write(int descriptor, const void* bytes, std::size_t size) override
    {
        constexpr std::size_t piece = 7;
        return strikes()
                   ? -1
                   : SystemCalls::write(descriptor, bytes, m_fault == Fault::Short ? std::min(size, piece) : size);
    }
    int flush(int descriptor) override { return strikes() ? -1 : SystemCalls::flush(descriptor); }
    int close(int descriptor) override
    {
        const bool hasFailed = m_fault != Fault::Kills && strikes();
        const int result = SystemCalls::close(descriptor); // closes also where it fails
        errno = hasFailed ? m_error : errno;
        return hasFailed ? -1 : result;
    }
    int rename(const std::filesystem::path& from, const std::filesystem::path& to) override
    {
        return strikes() ? -1 : SystemCalls::rename(from, to);
    }
    int remove(const std::filesystem::path& path) override { return strikes() ? -1 : SystemCalls::remove(path); }
    int makeFolder(const std::filesystem::path& path, unsigned permissions) override
    {
        return strikes() ? -1 : SystemCalls::makeFolder(path, permissions);
    }

private:
    bool strikes()
    {
        errno = m_error;
        const int call = m_count++;
        if (m_fault == Fault::Kills && call == m_call)
            throw Killed();
        return (m_fault == Fault::Fails && call == m_call) || (m_fault == Fault::Kills && call > m_call);
    }

    Fault m_fault;
    int m_call;
    int m_error;
    std::atomic<int> m_count = 0;
};

} // namespace linetwin::test
