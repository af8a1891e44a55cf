// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/SettingsStore.h"

#include <QMutexLocker>
#include <QSettings>

#include <utility>

namespace linetwin::app {

namespace {

QVariantMap storedValues()
{
    const QSettings settings;
    QVariantMap values;
    for (const QString& key : settings.allKeys())
        values.insert(key, settings.value(key));
    return values;
}

/// As QSettings does it.
void removeWithGroup(QVariantMap& values, const QString& key)
{
    values.remove(key);
    values.removeIf([group = key + u'/'](QVariantMap::iterator each) { return each.key().startsWith(group); });
}

} // namespace

SettingsStore& SettingsStore::instance()
{
    static SettingsStore store;
    return store;
}

QVariant SettingsStore::value(const QString& key, const QVariant& otherwise)
{
    const QMutexLocker lock(&m_mutex);
    return knowsAll() ? m_all.value(key, otherwise) : QSettings().value(key, otherwise);
}

QStringList SettingsStore::allKeys()
{
    const QMutexLocker lock(&m_mutex);
    return knowsAll() ? m_all.keys() : QSettings().allKeys();
}

void SettingsStore::setValue(const QString& key, const QVariant& value)
{
    const QMutexLocker lock(&m_mutex);
    if (!knowsAll())
        m_all = storedValues();
    if (!value.isValid()) {
        removeWithGroup(m_all, key);
        removeWithGroup(m_changes, key);
    }
    m_changes.insert(key, value); // of a group before its keys
    if (value.isValid())
        m_all.insert(key, value);
    if (!std::exchange(m_isWriting, true))
        m_thread.start([this, path = QSettings().fileName()] { writeAll(path); });
}

void SettingsStore::onFailure(std::function<void(const QString& path)> tell)
{
    const QMutexLocker lock(&m_mutex);
    m_tell = std::move(tell);
}

bool SettingsStore::isBusy()
{
    const QMutexLocker lock(&m_mutex);
    return m_isWriting;
}

void SettingsStore::writeAll(const QString& path)
{
    for (QVariantMap changes = takeChanges(); !changes.isEmpty(); changes = takeChanges()) {
        QSettings settings(path, QSettings::defaultFormat());
        for (auto each = changes.cbegin(); each != changes.cend(); ++each) {
            if (each.value().isValid())
                settings.setValue(each.key(), each.value());
            else
                settings.remove(each.key());
        }
        settings.sync();
        finish(changes, settings.status() == QSettings::NoError, path);
    }
}

void SettingsStore::finish(const QVariantMap& changes, bool isWritten, const QString& path)
{
    const QMutexLocker lock(&m_mutex);
    m_unwritten = isWritten ? QVariantMap() : changes;
    const bool wasUnwritten = std::exchange(m_isUnwritten, !isWritten);
    if (!isWritten && !wasUnwritten && m_tell)
        m_tell(path);
}

/// Where there are none the writing is over.
QVariantMap SettingsStore::takeChanges()
{
    const QMutexLocker lock(&m_mutex);
    m_isWriting = !m_changes.isEmpty();
    if (!m_isWriting)
        return {};
    QVariantMap changes = std::exchange(m_unwritten, {});
    for (auto each = m_changes.cbegin(); each != m_changes.cend(); ++each) {
        if (!each.value().isValid())
            removeWithGroup(changes, each.key());
        changes.insert(each.key(), each.value());
    }
    m_changes.clear();
    return changes;
}

} // namespace linetwin::app
