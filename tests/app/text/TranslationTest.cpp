// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/Texts.h"
#include "engine/analysis/Figures.h"
#include "engine/model/Parameters.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <set>
#include <utility>

using namespace linetwin;
using namespace linetwin::app;

namespace {

using Message = std::pair<QString, QString>; ///< context and source

std::set<Message> readMessages(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    std::set<Message> messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"source") {
            messages.insert({context, xml.readElementText()});
        }
    }
    return messages;
}

} // namespace

/// What a translator is given: lupdate is run on the sources with the options of translations/CMakeLists.txt.
class TranslationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        const QString file = m_folder.filePath(QStringLiteral("texts_de.ts"));
        const QString root = QStringLiteral(LINETWIN_SOURCE_DIR);
        QStringList arguments{root + QStringLiteral("/app"), root + QStringLiteral("/engine")};
        arguments << QStringLiteral(LINETWIN_LUPDATE_OPTIONS).split(u' ') << QStringLiteral("-ts") << file;
        QProcess lupdate;
        lupdate.start(QStringLiteral(LINETWIN_LUPDATE), arguments);
        QVERIFY2(lupdate.waitForFinished(), qPrintable(lupdate.errorString()));
        QCOMPARE(lupdate.exitCode(), 0);
        m_messages = readMessages(file);
    }

    void parametersAreFound()
    {
        for (const ParameterSpec& spec : parameterSpecs()) {
            expect("Parameter", spec.label);
            expect("Parameter", spec.unit);
            expect("Parameter", spec.help);
            expect("Parameter", groupLabel(spec.group));
        }
    }

    void figuresAreFound()
    {
        for (std::size_t figure = 0; figure < lineFigureCount; ++figure) {
            expect("Figure", specOf(LineFigure(figure)).label);
            expect("Figure", specOf(LineFigure(figure)).definition);
        }
        for (std::size_t figure = 0; figure < stationFigureCount; ++figure) {
            expect("Figure", specOf(StationFigure(figure)).label);
            expect("Figure", specOf(StationFigure(figure)).definition);
        }
    }

    void windowTextsAreFound() { expect("Texts", "Running"); }

private:
    void expect(const char* context, std::string_view text) const
    {
        const Message message{QString::fromLatin1(context), toQString(text)};
        QVERIFY2(text.empty() || m_messages.contains(message), qPrintable(message.second));
    }

    QTemporaryDir m_folder;
    std::set<Message> m_messages;
};

QTEST_GUILESS_MAIN(TranslationTest)
#include "TranslationTest.moc"
