// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/Settings.h"

#include "engine/study/Verdict.h"

#include <QDir>
#include <QStandardPaths>

#include <algorithm>
#include <array>
#include <cmath>

namespace linetwin::app {

namespace {

constexpr QLatin1String geometryKey("window/geometry");
constexpr QLatin1String stateKey("window/state");
constexpr QLatin1String folderKey("files/lastFolder");
constexpr QLatin1String recentKey("files/recent");
constexpr QLatin1String schemeKey("appearance/colorScheme");
constexpr QLatin1String languageKey("appearance/language");
constexpr QLatin1String speedKey("playback/speed");
constexpr QLatin1String chartsKey("window/charts");

constexpr QLatin1String relevantShareKey("results/relevantShare");
constexpr QLatin1String reportAuthorKey("reports/author");
constexpr QLatin1String csvSeparatorKey("tables/csvSeparator");
constexpr QLatin1String csvDecimalKey("tables/csvDecimal");
constexpr QLatin1String csvMarkKey("tables/csvByteOrderMark");
constexpr QLatin1String tableEndingKey("tables/ending");
constexpr QLatin1String guideGeometryKey("guide/geometry");
constexpr QLatin1String guideZoomKey("guide/zoom");
constexpr QLatin1String guidePlaceKey("guide/place");

constexpr double defaultSpeed = 60;
constexpr qsizetype mostRecentFiles = 8;

struct SchemeName {
    ColorScheme scheme;
    QLatin1String name;
};
constexpr std::array<SchemeName, 4> schemeNames{{{ColorScheme::System, QLatin1String("system")},
                                                 {ColorScheme::Light, QLatin1String("light")},
                                                 {ColorScheme::Dark, QLatin1String("dark")},
                                                 {ColorScheme::HighContrast, QLatin1String("highContrast")}}};

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
    const QString name = m_store.value(schemeKey).toString();
    const auto found = std::ranges::find(schemeNames, name, &SchemeName::name);
    return found == schemeNames.end() ? ColorScheme::System : found->scheme;
}

void Settings::setColorScheme(ColorScheme scheme)
{
    m_store.setValue(schemeKey, QString(std::ranges::find(schemeNames, scheme, &SchemeName::scheme)->name));
}

QString Settings::language() const
{
    return m_store.value(languageKey).toString();
}

void Settings::setLanguage(const QString& code)
{
    m_store.setValue(languageKey, code);
}

double Settings::playbackSpeed() const
{
    bool isNumber = false;
    const double speed = m_store.value(speedKey).toDouble(&isNumber);
    return isNumber && std::isfinite(speed) ? std::clamp(speed, 1.0, 10000.0) : defaultSpeed;
}

void Settings::setPlaybackSpeed(double speed)
{
    m_store.setValue(speedKey, speed);
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
    bool isNumber = false;
    const double share = m_store.value(relevantShareKey).toDouble(&isNumber);
    return isNumber && share >= 0 && share <= mostRelevantShare ? share : usualRelevantShare;
}

void Settings::setRelevantShare(double share)
{
    m_store.setValue(relevantShareKey, share);
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
    const auto adopt = [this](QLatin1String key, const QString& allowed, QChar& sign) {
        const QString stored = m_store.value(key).toString();
        if (stored.size() == 1 && allowed.contains(stored))
            sign = stored.front();
    };
    adopt(csvSeparatorKey, QStringLiteral(",;\t"), format.separator);
    adopt(csvDecimalKey, QStringLiteral(".,"), format.decimal);
    format.hasByteOrderMark = m_store.value(csvMarkKey, format.hasByteOrderMark).toBool();
    return format;
}

void Settings::setCsvFormat(const CsvFormat& format)
{
    // What is as in the locale goes on following it.
    if (format == CsvFormat::of(QLocale())) {
        for (const QLatin1String key : {csvSeparatorKey, csvDecimalKey, csvMarkKey})
            m_store.remove(key);
        return;
    }
    m_store.setValue(csvSeparatorKey, QString(format.separator));
    m_store.setValue(csvDecimalKey, QString(format.decimal));
    m_store.setValue(csvMarkKey, format.hasByteOrderMark);
}

QString Settings::tableEnding() const
{
    return m_store.value(tableEndingKey).toString() == QStringLiteral("csv") ? QStringLiteral("csv")
                                                                             : QStringLiteral("xlsx");
}

void Settings::setTableEnding(const QString& ending)
{
    m_store.setValue(tableEndingKey, ending);
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
    bool isNumber = false;
    const double zoom = m_store.value(guideZoomKey).toDouble(&isNumber);
    return isNumber && std::isfinite(zoom) ? std::clamp(zoom, 0.5, 3.0) : 1;
}

void Settings::setGuideZoom(double zoom)
{
    m_store.setValue(guideZoomKey, zoom);
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
