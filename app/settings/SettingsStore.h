// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMutex>
#include <QString>
#include <QStringList>
#include <QThreadPool>
#include <QVariant>
#include <QVariantMap>

#include <functional>

namespace linetwin::app {

/// The program's QSettings, whose file is written on a thread of its own, however long the disk takes: what was set is
/// read again at once. For any thread.
class SettingsStore {
public:
    static SettingsStore& instance();

    QVariant value(const QString& key, const QVariant& otherwise = {});
    QStringList allKeys();
    void setValue(const QString& key, const QVariant& value);
    /// With all keys of the group that is called so.
    void remove(const QString& key) { setValue(key, {}); }
    bool isBusy();
    /// `tell` hears on the writing thread of the file that could not be written, once until it can be again. What was
    /// set holds until the program ends.
    void onFailure(std::function<void(const QString& path)> tell);
    /// Until the file holds all that was set.
    void waitForWriting() { m_thread.waitForDone(); }

private:
    SettingsStore() { m_thread.setMaxThreadCount(1); }
    /// Of the file, as a thread should not ask where settings are while a FileDialog ends.
    void writeAll(const QString& path);
    QVariantMap takeChanges();
    void finish(const QVariantMap& changes, bool isWritten, const QString& path);
    bool knowsAll() const { return m_isWriting || m_isUnwritten; }

    QMutex m_mutex;
    QVariantMap m_changes;    ///< by key, for the thread; an invalid value removes its key
    QVariantMap m_all;        ///< as set by now, while the file is being written or cannot be
    bool m_isWriting = false; ///< QSettings then keeps its readers waiting
    QVariantMap m_unwritten;  ///< changes that could not be written and go with the next ones
    bool m_isUnwritten = false;
    std::function<void(const QString& path)> m_tell;
    QThreadPool m_thread;
};

/// The values in it.
class StoredSettings {
public:
    QVariant value(const QString& key, const QVariant& otherwise = {}) const
    {
        return SettingsStore::instance().value(key, otherwise);
    }
    QStringList allKeys() const { return SettingsStore::instance().allKeys(); }
    void setValue(const QString& key, const QVariant& value) { SettingsStore::instance().setValue(key, value); }
    void remove(const QString& key) { SettingsStore::instance().remove(key); }
};

} // namespace linetwin::app
