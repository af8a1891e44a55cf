// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/Settings.h"

#include "engine/study/Verdict.h"

#include <QDir>
#include <QStandardPaths>

#include <algorithm>

namespace linetwin::app {

namespace {

constexpr QLatin1String geometryKey("window/geometry");
constexpr QLatin1String stateKey("window/state");
constexpr QLatin1String folderKey("files/lastFolder");
constexpr QLatin1String fileDialogKey("files/dialog");
constexpr QLatin1String recentKey("files/recent");
constexpr QLatin1String chartsKey("window/charts");

constexpr QLatin1String reportAuthorKey("reports/author");
constexpr QLatin1String guideGeometryKey("guide/geometry");
constexpr QLatin1String guidePlaceKey("guide/place");

constexpr qsizetype mostRecentFiles = 8;

} // namespace

QByteArray Settings::windowGeometry() const
{
    return m_store.value(geometryKey).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray& geometry)
{
    m_store.setValue(geometryKey, geometry);
}

QByteArray Settings::windowState() const
{
    return m_store.value(stateKey).toByteArray();
}

void Settings::setWindowState(const QByteArray& state)
{
    m_store.setValue(stateKey, state);
}

QString Settings::lastFolder() const
{
    if (const QString chosen = preferences().folder; !chosen.isEmpty())
        return chosen;
    const QString folder = m_store.value(folderKey).toString();
    if (!folder.isEmpty() && QDir(folder).exists()) {
        return folder;
    }
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

void Settings::setLastFolder(const QString& folder)
{
    m_store.setValue(folderKey, folder);
}

QByteArray Settings::fileDialogLook() const
{
    return m_store.value(fileDialogKey).toByteArray();
}

void Settings::setFileDialogLook(const QByteArray& look)
{
    m_store.setValue(fileDialogKey, look);
}

QStringList Settings::recentFiles() const
{
    return m_store.value(recentKey).toStringList();
}

void Settings::addRecentFile(const QString& path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    files.prepend(path);
    m_store.setValue(recentKey, QStringList(files.first(std::min(files.size(), mostRecentFiles))));
}

void Settings::clearRecentFiles()
{
    m_store.remove(recentKey);
}

ColorScheme Settings::colorScheme() const
{
    ColorScheme scheme = ColorScheme::System;
    readChoice(settingKeys::colorScheme, namedSchemes, scheme);
    return scheme;
}

void Settings::setColorScheme(ColorScheme scheme)
{
    m_store.setValue(settingKeys::colorScheme, nameOf(namedSchemes, scheme));
}

QString Settings::language() const
{
    return usableValue(m_store, settingKeys::language).toString();
}

void Settings::setLanguage(const QString& code)
{
    m_store.setValue(settingKeys::language, code);
}

double Settings::playbackSpeed() const
{
    double speed = usualPlaybackSpeed;
    readNumber(settingKeys::playbackSpeed, speed);
    return speed;
}

void Settings::setPlaybackSpeed(double speed)
{
    m_store.setValue(settingKeys::playbackSpeed, speed);
}

QStringList Settings::charts() const
{
    return m_store.value(chartsKey).toStringList();
}

void Settings::setCharts(const QStringList& charts)
{
    m_store.setValue(chartsKey, charts);
}

double Settings::relevantShare() const
{
    double share = usualRelevantShare;
    readNumber(settingKeys::relevantShare, share);
    return share;
}

void Settings::setRelevantShare(double share)
{
    m_store.setValue(settingKeys::relevantShare, share);
}

QString Settings::reportAuthor() const
{
    return m_store.value(reportAuthorKey).toString();
}

void Settings::setReportAuthor(const QString& author)
{
    m_store.setValue(reportAuthorKey, author);
}

CsvFormat Settings::csvFormat() const
{
    CsvFormat format = CsvFormat::of(QLocale());
    if (const QVariant stored = usableValue(m_store, settingKeys::csvSeparator); stored.isValid())
        format.separator = stored.toString().front();
    if (const QVariant stored = usableValue(m_store, settingKeys::csvDecimal); stored.isValid())
        format.decimal = stored.toString().front();
    if (const QVariant stored = usableValue(m_store, settingKeys::csvByteOrderMark); stored.isValid())
        format.hasByteOrderMark = stored.toBool();
    return format;
}

void Settings::setCsvFormat(const CsvFormat& format)
{
    // What is as in the locale goes on following it.
    if (format == CsvFormat::of(QLocale())) {
        for (const QLatin1String key :
             {settingKeys::csvSeparator, settingKeys::csvDecimal, settingKeys::csvByteOrderMark})
            m_store.remove(key);
        return;
    }
    m_store.setValue(settingKeys::csvSeparator, QString(format.separator));
    m_store.setValue(settingKeys::csvDecimal, QString(format.decimal));
    m_store.setValue(settingKeys::csvByteOrderMark, format.hasByteOrderMark);
}

QString Settings::tableEnding() const
{
    const QVariant stored = usableValue(m_store, settingKeys::tableEnding);
    return stored.isValid() ? stored.toString() : QStringLiteral("xlsx");
}

void Settings::setTableEnding(const QString& ending)
{
    m_store.setValue(settingKeys::tableEnding, ending);
}

QByteArray Settings::guideGeometry() const
{
    return m_store.value(guideGeometryKey).toByteArray();
}

void Settings::setGuideGeometry(const QByteArray& geometry)
{
    m_store.setValue(guideGeometryKey, geometry);
}

double Settings::guideZoom() const
{
    double zoom = 1;
    readNumber(settingKeys::guideZoom, zoom);
    return zoom;
}

void Settings::setGuideZoom(double zoom)
{
    m_store.setValue(settingKeys::guideZoom, zoom);
}

QString Settings::guidePlace() const
{
    return m_store.value(guidePlaceKey).toString();
}

void Settings::setGuidePlace(const QString& place)
{
    m_store.setValue(guidePlaceKey, place);
}

} // namespace linetwin::app
