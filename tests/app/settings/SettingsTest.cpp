// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/Settings.h"

#include "app/settings/SettingsFile.h"
#include "app/settings/SettingsStore.h"
#include "tests/TestMain.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <tuple>

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
    void init()
    {
        SettingsStore::instance().waitForWriting();
        QSettings().clear();
    }
    void cleanupTestCase()
    {
        SettingsStore::instance().waitForWriting();
        QSettings().clear();
    }

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

    void everyPreferenceIsRemembered()
    {
        const QTemporaryDir folder;
        Preferences chosen;
        chosen.language = QStringLiteral("de");
        chosen.autosaveSec = 30;
        chosen.folder = folder.path();
        chosen.reportAuthor = QStringLiteral("Anna; Müller, \"QA\"");
        chosen.colorScheme = ColorScheme::HighContrast;
        chosen.textPercent = 150;
        chosen.motion = Motion::Reduced;
        chosen.numberFormat = NumberFormat::Comma;
        chosen.rateUnit = RateUnit::Minute;
        chosen.timeUnit = TimeUnit::Seconds;
        chosen.currency = QStringLiteral("EUR");
        chosen.shiftHours = 7.5;
        chosen.relevantShare = 0.02;
        chosen.shortcuts = {{QStringLiteral("save"), {QStringLiteral("Ctrl+,")}},
                            {QStringLiteral("open"), {}},
                            {QStringLiteral("redo"), {QStringLiteral("F9"), QStringLiteral("Ctrl+Y")}}};
        Settings().setPreferences(chosen);
        QVERIFY(Settings().preferences() == chosen);
        QCOMPARE(Settings().lastFolder(), folder.path());

        Settings().setPreferences({});
        QVERIFY(Settings().preferences() == Preferences());
    }

    void theProgramsOwnValuesAreNotWritten()
    {
        Settings().setPreferences({});
        Preferences chosen;
        chosen.textPercent = 90;
        SettingsStore::instance().waitForWriting();
        const QStringList before = QSettings().allKeys();
        Settings().setPreferences(chosen);
        SettingsStore::instance().waitForWriting();
        QCOMPARE(QSettings().allKeys().size(), before.size() + 1);
    }

    void whatIsOutOfRangeIsTheDefault_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("stored");
        for (const char* key :
             {"appearance/textPercent", "appearance/motion", "appearance/colorScheme", "numbers/format",
              "numbers/rates", "numbers/times", "newLines/currency", "newLines/shiftHours", "results/relevantShare",
              "files/autosaveSeconds", "files/folder"}) {
            for (const char* stored : {"-1", "1e9", "nan", "79"})
                QTest::addRow("%s %s", key, stored) << QString::fromLatin1(key) << QString::fromLatin1(stored);
        }
    }
    void whatIsOutOfRangeIsTheDefault()
    {
        QFETCH(QString, key);
        QFETCH(QString, stored);
        if ((key.endsWith(QStringLiteral("shiftHours")) || key.endsWith(QStringLiteral("autosaveSeconds"))) &&
            stored == QStringLiteral("79"))
            return; // is in range there
        QSettings().setValue(key, stored);
        QVERIFY(Settings().preferences() == Preferences());
    }

    void keysThatNobodyCanPressAreNotTaken()
    {
        QSettings().setValue(QStringLiteral("shortcuts/save"), QStringList{QStringLiteral("Wheel+Banana")});
        QSettings().setValue(QStringLiteral("shortcuts/open"),
                             QStringList{QStringLiteral("Wheel+Banana"), QStringLiteral("F9")});
        const QMap<QString, QStringList> expected{{QStringLiteral("open"), {QStringLiteral("F9")}}};
        QCOMPARE(Settings().preferences().shortcuts, expected);
    }

    void aDamagedFileIsKeptAside_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("no settings") << QByteArray("this is a letter\nto nobody\n");
        QTest::newRow("bytes") << QByteArray("\x00\x01\x02[General]\na=1\n", 18);
        QTest::newRow("cut") << QByteArray("[appearance]\ntextPercent=150\ncolorSch");
    }
    void aDamagedFileIsKeptAside()
    {
        QFETCH(QByteArray, content);
        const QString path = QSettings().fileName();
        const QDir place = QFileInfo(path).dir();
        QVERIFY(place.mkpath(QStringLiteral(".")));
        for (const QFileInfo& each : place.entryInfoList({QStringLiteral("*.damaged*")}))
            QFile::remove(each.filePath());
        for (const char* ending : {".damaged", ".damaged-2"}) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(content);
            file.close();
            const SettingsDamage damage = checkSettingsFile();
            QVERIFY(damage.isThere());
            QCOMPARE(damage.aside, path + QString::fromLatin1(ending));
            QVERIFY(damage.text().contains(QDir::toNativeSeparators(damage.aside)));
            QFile aside(damage.aside);
            QVERIFY(aside.open(QIODevice::ReadOnly));
            QCOMPARE(aside.readAll(), content);
            QVERIFY(Settings().preferences() == Preferences());
            QVERIFY(!checkSettingsFile().isThere());
            Preferences chosen;
            chosen.textPercent = 120;
            Settings().setPreferences(chosen);
            SettingsStore::instance().waitForWriting();
            QVERIFY(!checkSettingsFile().isThere());
            QCOMPARE(Settings().preferences().textPercent, 120);
            QFile::remove(path);
        }
    }

    void whatIsNoFileIsKeptAsideToo()
    {
        const QString path = QSettings().fileName();
        QFile::remove(path);
        QVERIFY(QDir().mkpath(path));
        const SettingsDamage damage = checkSettingsFile();
        QVERIFY(damage.isThere());
        QVERIFY(QFileInfo(damage.aside).isDir());
        QVERIFY(QDir().rmdir(damage.aside));
    }

    void aFileThatCannotBeWrittenIsSaidOnce()
    {
        const QString path = QSettings().fileName();
        SettingsStore& store = SettingsStore::instance();
        QStringList told;
        store.onFailure([&told](const QString& file) { told.append(file); }); // heard before waitForWriting() returns
        QVERIFY(QFile::remove(path) || !QFileInfo::exists(path));
        QVERIFY(QDir().mkpath(path));
        const auto makeRoom = qScopeGuard([&] {
            store.onFailure({});
            QDir().rmdir(path);
        });
        for (const int percent : {110, 120}) {
            Preferences chosen;
            chosen.textPercent = percent;
            Settings().setPreferences(chosen);
            store.waitForWriting();
            QCOMPARE(Settings().preferences().textPercent, percent);
        }
        QCOMPARE(told, QStringList{path});
        QVERIFY(unwrittenSettingsText(path).contains(QDir::toNativeSeparators(path)));
        QVERIFY(QDir().rmdir(path));
        Settings().setPlaybackSpeed(300);
        store.waitForWriting();
        QCOMPARE(told.size(), 1);
        QCOMPARE(QSettings().value(QStringLiteral("appearance/textPercent")).toInt(), 120); // with the next value
    }

    void aSpeedOutOfItsRangeIsTheUsual_data()
    {
        QTest::addColumn<QString>("stored");
        for (const char* stored : {"0", "1e9", "nan", "fast"})
            QTest::newRow(stored) << QString::fromLatin1(stored);
    }
    void aSpeedOutOfItsRangeIsTheUsual()
    {
        QFETCH(QString, stored);
        QSettings().setValue(QStringLiteral("playback/speed"), stored);
        QCOMPARE(Settings().playbackSpeed(), 60.0);
    }

    void aValueThatASettingCannotHaveIsSaidOnce_data()
    {
        QTest::addColumn<QVariant>("stored");
        QTest::addColumn<QString>("said");
        const auto row = [](const char* key, const QVariant& stored, const char* said) {
            QTest::newRow(key) << stored << QString::fromUtf8(said);
        };
        row("appearance/textPercent", 9999, "Text size: 100 instead of “9999”");
        row("appearance/language", QStringLiteral("klingon"), "Language: the system’s instead of “klingon”");
        row("appearance/colorScheme", QStringLiteral("purple"), "Colours: as the system instead of “purple”");
        row("appearance/motion", QStringLiteral("fast"), "Motion: as the system instead of “fast”");
        row("numbers/format", QStringLiteral("roman"), "Numbers: as in the language instead of “roman”");
        row("numbers/rates", QStringLiteral("day"), "Output: per hour instead of “day”");
        row("numbers/times", 5, "Times: each as it suits instead of “5”");
        row("newLines/currency", QStringLiteral("Taler"), "Currency: none instead of “Taler”");
        row("newLines/shiftHours", QStringList({QStringLiteral("7"), QStringLiteral("5")}),
            "Length of a shift: 8 instead of “7,5”");
        row("results/confidenceLevel", 0.5, "Confidence level: 0.95 instead of “0.5”");
        row("results/relevantShare", -1, "Relevance limit: 0.005 instead of “-1”");
        row("files/autosaveSeconds", 0, "Keep changes after: 2 instead of “0”");
        row("playback/speed", QStringLiteral("nan"), "Speed of the playback: 60 instead of “nan”");
        row("guide/zoom", 9, "Zoom of the guide: 1 instead of “9”");
        row("tables/csvSeparator", QStringLiteral("#"), "instead of “#”");
        row("tables/csvDecimal", QString(), "instead of “”");
        row("tables/csvByteOrderMark", QStringLiteral("perhaps"), "instead of “perhaps”");
        row("tables/ending", QStringLiteral("ods"), "Kind of tables that are saved: xlsx instead of “ods”");
        row("shortcuts/open", QStringList({QStringLiteral("Wheel+Banana"), QStringLiteral("F9")}),
            "Shortcut of “open”: F9 instead of “Wheel+Banana,F9”");
        row("shortcuts/save", QStringLiteral("Wheel+Banana"),
            "Shortcut of “save”: the program’s own instead of “Wheel+Banana”");
    }
    void aValueThatASettingCannotHaveIsSaidOnce()
    {
        QFETCH(QVariant, stored);
        QFETCH(QString, said);
        const QString key = QString::fromLatin1(QTest::currentDataTag());
        const auto values = [] {
            const Settings settings;
            return std::tuple(settings.preferences(), settings.playbackSpeed(), settings.guideZoom(),
                              settings.csvFormat(), settings.tableEnding());
        };
        QSettings().setValue(QStringLiteral("appearance/textPercent"), 150); // what is good stays
        QSettings().setValue(key, stored);
        const auto before = values();
        const QString text = unusableSettingsText(dropUnusableSettings());
        QVERIFY2(!text.contains(key) && text.contains(said), qPrintable(text));
        QVERIFY(values() == before);
        SettingsStore::instance().waitForWriting();
        QVERIFY(QSettings().value(key) != stored);
        QVERIFY(values() == before);
        QVERIFY(dropUnusableSettings().isEmpty());
    }

    void whatTheProgramWritesItCanRead()
    {
        Preferences chosen;
        chosen.language = QStringLiteral("en");
        chosen.confidenceLevel = 0.99;
        chosen.shiftHours = 7.1;
        chosen.relevantShare = 0.07;
        chosen.currency = QStringLiteral("EUR");
        Settings settings;
        settings.setPreferences(chosen);
        settings.setCsvFormat({.separator = u'\t', .decimal = u',', .hasByteOrderMark = true});
        settings.setTableEnding(QStringLiteral("csv"));
        settings.setPlaybackSpeed(10000);
        settings.setGuideZoom(0.5);
        SettingsStore::instance().waitForWriting();
        QCOMPARE(unusableSettingsText(dropUnusableSettings()), QString());
        QVERIFY(Settings().preferences() == chosen);
    }
};

LINETWIN_GUILESS_TEST(SettingsTest)
#include "SettingsTest.moc"
