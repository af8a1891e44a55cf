// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMutex>
#include <QString>
#include <QStringList>
#include <QThreadPool>
#include <QVariant>
#include <QVariantMap>

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
    /// Until the file holds all that was set.
    void waitForWriting() { m_thread.waitForDone(); }

private:
    SettingsStore() { m_thread.setMaxThreadCount(1); }
    void writeAll();
    QVariantMap takeChanges();

    QMutex m_mutex;
    QVariantMap m_changes;    ///< by key, for the thread; an invalid value removes its key
    QVariantMap m_all;        ///< as set by now, while the file is being written
    bool m_isWriting = false; ///< QSettings then keeps its readers waiting
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
