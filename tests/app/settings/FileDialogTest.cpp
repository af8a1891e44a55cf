// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/FileDialog.h"

#include "app/settings/Settings.h"
#include "tests/TestMain.h"

#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace linetwin::app;

namespace {

/// Where Qt's own dialog keeps how it looks.
QString fileOfQt()
{
    return QSettings(QSettings::NativeFormat, QSettings::UserScope, QStringLiteral("QtProject")).fileName();
}

} // namespace

class FileDialogTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("LineTwin"));
        QCoreApplication::setApplicationName(QStringLiteral("FileDialogTest"));
    }

    void init()
    {
        SettingsStore::instance().waitForWriting();
        QSettings().clear();
        QFile::remove(fileOfQt());
    }

    void cleanupTestCase()
    {
        SettingsStore::instance().waitForWriting();
        QSettings().clear();
    }

    /// A disk that needs seconds to be sure of a file would keep the window waiting, each time a dialog ends.
    void nothingIsWrittenByTheWindow()
    {
        const QTemporaryDir folder;
        {
            FileDialog dialog(nullptr, QStringLiteral("Open"), folder.path());
            dialog.setViewMode(QFileDialog::List);
            dialog.show();
            dialog.reject();
        }
        QVERIFY(!QFileInfo::exists(fileOfQt()));
        QCOMPARE(QFileInfo(fileOfQt()).absolutePath(),
                 QFileInfo(QSettings(QSettings::NativeFormat, QSettings::UserScope, QStringLiteral("Other")).fileName())
                     .absolutePath());
    }

    void settingsGoWhereTheyWent()
    {
        const QString own = QSettings().fileName();
        const QString qts = fileOfQt();
        {
            const FileDialog dialog(nullptr, {}, {});
        }
        QCOMPARE(QSettings().fileName(), own);
        QCOMPARE(fileOfQt(), qts);
        Settings().setLastFolder(QStringLiteral("/"));
        SettingsStore::instance().waitForWriting();
        QCOMPARE(QSettings(own, QSettings::defaultFormat()).value(QStringLiteral("files/lastFolder")).toString(),
                 QStringLiteral("/"));
    }

    void theNextOneLooksAlike()
    {
        const QTemporaryDir first;
        const QTemporaryDir second;
        for (const auto mode : {QFileDialog::List, QFileDialog::Detail}) {
            {
                FileDialog dialog(nullptr, {}, first.path());
                dialog.setViewMode(mode);
            }
            const FileDialog dialog(nullptr, {}, second.path());
            QCOMPARE(dialog.viewMode(), mode);
            QCOMPARE(dialog.directory().absolutePath(), QFileInfo(second.path()).absoluteFilePath());
        }
    }
};

LINETWIN_TEST(FileDialogTest)
#include "FileDialogTest.moc"
