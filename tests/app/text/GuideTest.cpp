// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/KeptStudies.h"
#include "app/text/Texts.h"
#include "engine/model/Parameters.h"
#include "engine/support/NumberText.h"
#include "tests/TestMain.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace linetwin;
using namespace linetwin::app;

/// The guide must not drift away from the program.
class GuideTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(QStringLiteral(LINETWIN_SOURCE_DIR "/resources/guide/files.md"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_guide = QString::fromUtf8(file.readAll());
    }

    void everyParameterStandsInTheGuide_data()
    {
        QTest::addColumn<int>("index");
        for (std::size_t index = 0; index < parameterCount; ++index) {
            QTest::newRow(std::string(parameterSpecs()[index].key).c_str()) << static_cast<int>(index);
        }
    }
    void everyParameterStandsInTheGuide()
    {
        QFETCH(int, index);
        const ParameterSpec& spec = parameterSpecs()[static_cast<std::size_t>(index)];
        const auto number = [](double value) { return toQString(numberText(value)); };
        const QString unit = spec.unit.empty() ? QStringLiteral(" ") : u' ' + toQString(spec.unit) + u' ';
        const QString row =
            QStringLiteral("| `%1` |%2| %3 | %4 … %5 |")
                .arg(toQString(spec.key), unit, spec.defaultValue ? number(*spec.defaultValue) : QStringLiteral("null"),
                     number(spec.minimum), number(spec.maximum));
        QVERIFY2(m_guide.contains(row), qPrintable(QStringLiteral("missing: ") + row));
    }

    void everyParameterOfANamedElementStandsInTheGuide()
    {
        for (const ParameterSpec& spec : elementSpecs()) {
            // Those of the line's stops are told with the station's.
            if (spec.element == ElementKind::LineStop || spec.format == ParameterFormat::Presence)
                continue;
            const QString row = QStringLiteral("| `%1` |").arg(toQString(spec.key));
            QVERIFY2(m_guide.contains(row), qPrintable(QStringLiteral("missing: ") + row));
        }
    }

    void everyKeyOfAKeptStudyStandsInTheGuide()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("x.studies.json"));
        QCOMPARE(writeKeptStudies(path, {KeptStudy()}), std::nullopt);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject written = QJsonDocument::fromJson(file.readAll()).object();
        QVERIFY(m_guide.contains(written.value(QStringLiteral("format")).toString()));
        const QString section =
            m_guide.section(QStringLiteral("## Kept studies"), 1).section(QStringLiteral("\n## "), 0, 0);
        const QJsonObject study = written.value(QStringLiteral("studies")).toArray().first().toObject();
        QVERIFY(!study.isEmpty());
        for (const QString& key : study.keys())
            QVERIFY2(section.contains(u'`' + key + u'`'), qPrintable(QStringLiteral("missing: ") + key));
    }

private:
    QString m_guide;
};

LINETWIN_GUILESS_TEST(GuideTest)
#include "GuideTest.moc"
