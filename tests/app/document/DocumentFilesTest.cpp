// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/DocumentFiles.h"

#include "app/document/FileNames.h"
#include "tests/TestMain.h"

#include <QTemporaryDir>
#include <QTest>

using namespace linetwin;
using namespace linetwin::app;

class DocumentFilesTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }

private Q_SLOTS:
    void aFileIsShownWithAsMuchOfItsFolderAsItNeeds_data()
    {
        QTest::addColumn<QStringList>("others");
        QTest::addColumn<QString>("label");
        const auto row = [](const char* name, const QStringList& others, const char* label) {
            QTest::newRow(name) << others << QString::fromLatin1(label);
        };
        row("alone", {}, "a.yaml");
        row("itself", {QStringLiteral("/plants/one/a.yaml"), QString()}, "a.yaml");
        row("another name", {QStringLiteral("/plants/one/b.yaml")}, "a.yaml");
        row("a longer name", {QStringLiteral("/plants/one/aa.yaml")}, "a.yaml");
        row("another folder", {QStringLiteral("/plants/two/a.yaml")}, "one/a.yaml");
        row("folders of one name", {QStringLiteral("/old/one/a.yaml")}, "plants/one/a.yaml");
        row("the end of all", {QStringLiteral("/old/plants/one/a.yaml")}, "/plants/one/a.yaml");
    }
    void aFileIsShownWithAsMuchOfItsFolderAsItNeeds()
    {
        QFETCH(QStringList, others);
        QFETCH(QString, label);
        QCOMPARE(fileLabel(QStringLiteral("/plants/one/a.yaml"), others), label);
    }

    void filesThatDoNotExistAreToldApart()
    {
        QVERIFY(!isSameFile(path("gone-a.yaml"), path("gone-b.yaml")));
        QVERIFY(isSameFile(path("gone-a.yaml"), path("x/../gone-a.yaml")));
        QVERIFY(!isSameFile({}, {}));
    }
};

LINETWIN_GUILESS_TEST(DocumentFilesTest)
#include "DocumentFilesTest.moc"
