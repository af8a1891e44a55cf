// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/SetParameter.h"
#include "app/document/Autosave.h"
#include "app/settings/SettingsStore.h"
#include "app/settings/Theme.h"
#include "tests/app/EditedParameter.h"
#include "tests/app/window/DialogAnswers.h"
#include "tests/app/window/TestWindow.h"

#include <QAbstractButton>
#include <QDir>
#include <QFile>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <memory>

namespace linetwin::app::testing {

constexpr const char* lineText = "name: Plant\ntopology:\n  stations:\n    - {name: A, output_type: Tube}\n"
                                 "    - {name: B}\n";
constexpr const char* inlineText =
    "replications: 2\nduration_hours: 0.1\nline:\n  name: P\n  topology:\n    stations:\n"
    "      - {name: A, output_type: Tube}\n      - {name: B}\n";

inline void write(const QString& path, const QByteArray& text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

inline QByteArray read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Of the station A of lineText and inlineText.
inline void edit(TestWindow& window, double value)
{
    setParameter(window.document(), "A", capacity, value);
}

/// A button of the messages that can be clicked, or none.
inline QAbstractButton* offered(TestWindow& window, const char* name)
{
    for (auto* each : window.messageBar()->findChildren<QAbstractButton*>(QString::fromLatin1(name))) {
        if (each->isVisible())
            return each;
    }
    return nullptr;
}

/// The surroundings of a test of the window. Each test function begins without settings, with nothing to recover and
/// with a folder of its own.
class WindowTest : public QObject {
    Q_OBJECT

protected:
    QString folder() const { return m_folder->path(); }
    QString path(const char* name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    QString path(const QString& name) const { return m_folder->filePath(name); }
    bool removeFolder() { return m_folder->remove(); }
    /// What is there besides when a test function begins.
    virtual void prepare() {}
    /// What is left besides after the last.
    virtual void cleanUp() {}

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("LineTwinTest"));
        QCoreApplication::setApplicationName(QString::fromLatin1(metaObject()->className()));
        QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        QLocale::setDefault(QLocale(QStringLiteral("en_US")));
        applyTheme(ColorScheme::Light);
        QTest::failOnWarning(QRegularExpression(QStringLiteral("QObject::|QPainter::|QWidget::")));
    }
    void init()
    {
        SettingsStore::instance().waitForWriting();
        QSettings().clear();
        forgetUnsaved();
        m_folder = std::make_unique<QTemporaryDir>();
        prepare();
    }
    void cleanupTestCase()
    {
        SettingsStore::instance().waitForWriting();
        QSettings().clear();
        forgetUnsaved();
        cleanUp();
    }

private:
    /// What a window kept for recovery before it went, as a slow test gives it the time to, or a run that was killed.
    static void forgetUnsaved() { QDir(Autosave::usualFolder()).removeRecursively(); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace linetwin::app::testing
