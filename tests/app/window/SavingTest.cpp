// SPDX-License-Identifier: GPL-3.0-or-later
// Saving writes what was meant, asks for nothing that nobody made, and says what it wrote.
#include "app/commands/SetParameter.h"
#include "app/document/DocumentFiles.h"
#include "app/settings/Theme.h"
#include "tests/app/window/FileTesting.h"

#include <QStandardPaths>
#include <QTemporaryDir>

using namespace linetwin;
using namespace linetwin::app;
using namespace linetwin::app::testing;

namespace {

constexpr auto capacity = ParameterId::BufferCapacity;

void edit(MainWindow& window, double value)
{
    setParameter(window.document(), "A", capacity, value);
}

} // namespace

class SavingTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString path(const char* name) const { return m_folder->filePath(QString::fromLatin1(name)); }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("LineTwinTest"));
        QCoreApplication::setApplicationName(QStringLiteral("SavingTest"));
        QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        applyTheme(ColorScheme::Light);
        QTest::failOnWarning(QRegularExpression(QStringLiteral("QObject::|QPainter::|QWidget::")));
    }
    void init()
    {
        QSettings().clear();
        m_folder = std::make_unique<QTemporaryDir>();
        write(path("i.yaml"), inlineText);
        write(path("j.yaml"), inlineText);
        write(path("line.yaml"), lineText);
    }
    void cleanupTestCase() { QSettings().clear(); }

    void closingGoesToTheWelcomePage()
    {
        MainWindow window;
        window.openFiles({path("line.yaml")});
        QVERIFY(showAndFocus(window));
        edit(window, 11);
        DialogAnswers cancelled({press(QMessageBox::Cancel)});
        pressKeys(window, QKeySequence(QStringLiteral("Ctrl+W")));
        QVERIFY(cancelled.areAllUsed());
        QCOMPARE(window.document().value("A", capacity), ParameterValue(11));
        DialogAnswers discarded({press(QMessageBox::Discard)});
        pressKeys(window, QKeySequence(QStringLiteral("Ctrl+W")));
        QVERIFY(discarded.areAllUsed());
        QVERIFY(window.windowTitle().startsWith(QStringLiteral("Welcome")));
        QVERIFY(window.isVisible());
        QVERIFY(!window.isWindowModified());
        QVERIFY(linePath(window.document()).isEmpty());
        QVERIFY(!window.findChild<QAbstractButton*>(QStringLiteral("welcomeBack"))->isVisible());
        QVERIFY(!window.findChild<QAction*>(QStringLiteral("closeDocument"))->isEnabled());
    }
};

QTEST_MAIN(SavingTest)
#include "SavingTest.moc"
