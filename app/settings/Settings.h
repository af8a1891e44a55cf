// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/CsvFormat.h"
#include "app/settings/Preferences.h"
#include "app/settings/SettingValues.h"
#include "app/settings/SettingsStore.h"
#include "app/settings/Theme.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace linetwin::app {

/// What the program remembers between two starts, in the user's own configuration. The only place that names keys.
/// A value that is missing, or that the setting cannot have, reads as its default.
class Settings {
public:
    Settings() = default;

    /// QWidget::saveGeometry and QMainWindow::saveState; empty at the first start.
    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray& geometry);
    QByteArray windowState() const;
    void setWindowState(const QByteArray& state);

    /// All that the settings dialog shows. What is as the program has it is not written down.
    Preferences preferences() const;
    void setPreferences(const Preferences& chosen);

    /// Where file dialogs begin: the chosen folder, else where the last file was opened or saved; the user's documents
    /// at the first start.
    QString lastFolder() const;
    void setLastFolder(const QString& folder);

    /// QFileDialog::saveState; empty at first.
    QByteArray fileDialogLook() const;
    void setFileDialogLook(const QByteArray& look);

    /// Absolute paths of the files that were opened or saved last, newest first, at most eight, none twice.
    QStringList recentFiles() const;
    void addRecentFile(const QString& path);
    void clearRecentFiles();

    ColorScheme colorScheme() const;
    void setColorScheme(ColorScheme scheme);

    /// Language code such as `de`; empty follows the system.
    QString language() const;
    void setLanguage(const QString& code);

    /// Simulated seconds per second, 1 … 10 000.
    double playbackSpeed() const;
    void setPlaybackSpeed(double speed);

    /// The chart panels that were open, as "number:kind".
    QStringList charts() const;
    void setCharts(const QStringList& charts);

    /// Differences smaller than this share of the baseline's figure are not relevant (δ of SPEC 8), 0 … 0.5.
    double relevantShare() const;
    void setRelevantShare(double share);

    /// Whose name stands on reports where the project does not say; empty for nobody's.
    QString reportAuthor() const;
    void setReportAuthor(const QString& author);

    /// How tables are saved as CSV; that of the locale until the user has chosen another one.
    CsvFormat csvFormat() const;
    void setCsvFormat(const CsvFormat& format);
    /// The ending that a table was saved with last, `xlsx` at first.
    QString tableEnding() const;
    void setTableEnding(const QString& ending);

    /// Object names of the actions that were found by search last, newest first, none twice.
    QStringList recentActions() const;
    void addRecentAction(const QString& name);

    /// QWidget::saveGeometry of the guide's window; empty at the first start.
    QByteArray guideGeometry() const;
    void setGuideGeometry(const QByteArray& geometry);
    /// Letters of the guide against those of the program, 0.5 … 3.
    double guideZoom() const;
    void setGuideZoom(double zoom);
    /// What was read last, as `chapter#heading`.
    QString guidePlace() const;
    void setGuidePlace(const QString& place);

private:
    void readShortcuts(QMap<QString, QStringList>& shortcuts) const;
    /// The value stays where the setting has none that it may have.
    template <class Choices, class Choice>
    void readChoice(QLatin1String key, const Choices& choices, Choice& value) const
    {
        const QString name = usableValue(m_store, key).toString();
        for (const auto& each : choices) {
            if (each.name == name)
                value = each.choice;
        }
    }
    template <class Number> void readNumber(QLatin1String key, Number& value) const
    {
        if (const QVariant stored = usableValue(m_store, key); stored.isValid())
            value = static_cast<Number>(stored.toDouble());
    }

    StoredSettings m_store;
};

} // namespace linetwin::app
