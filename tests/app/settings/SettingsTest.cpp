// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/Settings.h"

#include "tests/TestMain.h"

#include <QCoreApplication>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace linetwin::app;

class SettingsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("LineTwin"));
        QCoreApplication::setApplicationName(QStringLiteral("SettingsTest"));
    }
    void init() { QSettings().clear(); }
    void cleanupTestCase() { QSettings().clear(); }

    void startsWithDefaults()
    {
        const Settings settings;
        QVERIFY(settings.windowGeometry().isEmpty());
        QVERIFY(settings.windowState().isEmpty());
        QVERIFY(!settings.lastFolder().isEmpty());
        QCOMPARE(settings.colorScheme(), ColorScheme::System);
        QVERIFY(settings.language().isEmpty());
        QCOMPARE(settings.playbackSpeed(), 60.0);
        QCOMPARE(settings.relevantShare(), 0.005);
    }

    void remembersWhatWasSet()
    {
        const QTemporaryDir folder;
        {
            Settings settings;
            settings.setWindowGeometry(QByteArrayLiteral("\x01geometry\x00x"));
            settings.setWindowState(QByteArrayLiteral("state"));
            settings.setLastFolder(folder.path());
            settings.setColorScheme(ColorScheme::Dark);
            settings.setLanguage(QStringLiteral("de"));
            settings.setPlaybackSpeed(1000);
            settings.setRelevantShare(0.02);
        }
        const Settings settings;
        QCOMPARE(settings.windowGeometry(), QByteArrayLiteral("\x01geometry\x00x"));
        QCOMPARE(settings.windowState(), QByteArrayLiteral("state"));
        QCOMPARE(settings.lastFolder(), folder.path());
        QCOMPARE(settings.colorScheme(), ColorScheme::Dark);
        QCOMPARE(settings.language(), QStringLiteral("de"));
        QCOMPARE(settings.playbackSpeed(), 1000.0);
        QCOMPARE(settings.relevantShare(), 0.02);
    }

    void remembersTheNewestFilesOnce()
    {
        Settings settings;
        QVERIFY(settings.recentFiles().isEmpty());
        for (int number = 1; number <= 10; ++number)
            settings.addRecentFile(QStringLiteral("/f%1.yaml").arg(number));
        settings.addRecentFile(QStringLiteral("/f5.yaml"));
        QCOMPARE(settings.recentFiles().size(), qsizetype{8});
        QCOMPARE(settings.recentFiles().first(), QStringLiteral("/f5.yaml"));
        QCOMPARE(settings.recentFiles().count(QStringLiteral("/f5.yaml")), qsizetype{1});
        QCOMPARE(settings.recentFiles().last(), QStringLiteral("/f3.yaml"));
        settings.clearRecentFiles();
        QVERIFY(settings.recentFiles().isEmpty());
    }

    void survivesBrokenValues()
    {
        QSettings().setValue(QStringLiteral("appearance/colorScheme"), QStringLiteral("purple"));
        QSettings().setValue(QStringLiteral("playback/speed"), QStringLiteral("fast"));
        QSettings().setValue(QStringLiteral("files/lastFolder"), QStringLiteral("/no/such/folder"));
        const Settings settings;
        QCOMPARE(settings.colorScheme(), ColorScheme::System);
        QCOMPARE(settings.playbackSpeed(), 60.0);
        QVERIFY(settings.lastFolder() != QStringLiteral("/no/such/folder"));
    }

    void speedStaysInRange_data()
    {
        QTest::addColumn<QString>("stored");
        QTest::addColumn<double>("speed");
        QTest::newRow("too slow") << QStringLiteral("0") << 1.0;
        QTest::newRow("too fast") << QStringLiteral("1e9") << 10000.0;
        QTest::newRow("not a number") << QStringLiteral("nan") << 60.0;
    }
    void speedStaysInRange()
    {
        QFETCH(QString, stored);
        QFETCH(double, speed);
        QSettings().setValue(QStringLiteral("playback/speed"), stored);
        QCOMPARE(Settings().playbackSpeed(), speed);
    }
};

LINETWIN_GUILESS_TEST(SettingsTest)
#include "SettingsTest.moc"
