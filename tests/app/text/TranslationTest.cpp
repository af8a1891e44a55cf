// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/Texts.h"
#include "engine/analysis/Figures.h"
#include "engine/io/Examples.h"
#include "engine/model/Parameters.h"
#include "tests/Patience.h"
#include "tests/TestMain.h"

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

struct Texts {
    std::set<Message> all;
    std::set<Message> plurals;
    std::set<Message> translatedPlurals; ///< with all their forms
    std::set<QString> allKeys;           ///< context, source and comment in one
    std::set<QString> translatedKeys;
};

/// The attributes and content of one `message` element.
void readMessage(QXmlStreamReader& xml, const QString& context, Texts& texts)
{
    const bool isPlural = xml.attributes().value(QLatin1String("numerus")) == u"yes";
    Message message{context, {}};
    QString comment;
    bool isTranslated = false;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source") {
            message.second = xml.readElementText();
        } else if (xml.name() == u"comment") {
            comment = xml.readElementText();
        } else {
            isTranslated |= xml.name() == u"translation" && !xml.attributes().hasAttribute(QLatin1String("type"));
            xml.skipCurrentElement();
        }
    }
    texts.all.insert(message);
    const QString key = QStringLiteral("%1: %2 (%3)").arg(message.first, message.second, comment);
    texts.allKeys.insert(key);
    if (isTranslated)
        texts.translatedKeys.insert(key);
    if (isPlural) {
        texts.plurals.insert(message);
    }
    if (isPlural && isTranslated) {
        texts.translatedPlurals.insert(message);
    }
}

Texts readTexts(const QString& path)
{
    QFile file(path);
    Texts texts;
    if (!file.open(QIODevice::ReadOnly)) {
        return texts;
    }
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"message") {
            readMessage(xml, context, texts);
        }
    }
    return texts;
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
        QStringList arguments{QStringLiteral("-I"), root, root + QStringLiteral("/app"),
                              root + QStringLiteral("/engine"),
                              root + QStringLiteral("/translations/ExampleTexts.cpp")};
        arguments << QStringLiteral(LINETWIN_LUPDATE_OPTIONS).split(u' ') << QStringLiteral("-ts") << file;
        QProcess lupdate;
        lupdate.start(QStringLiteral(LINETWIN_LUPDATE), arguments);
        QVERIFY2(lupdate.waitForFinished(30000 * test::patience), qPrintable(lupdate.errorString()));
        QCOMPARE(lupdate.exitCode(), 0);
        m_found = readTexts(file);
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

    void examplesAreFound()
    {
        for (const ExampleLine& line : exampleLines()) {
            expect("Example", line.title);
            expect("Example", line.summary);
            for (const ExampleScenario& scenario : line.scenarios) {
                expect("Example", scenario.title);
                expect("Example", scenario.description);
            }
        }
    }

    void windowTextsAreFound() { expect("Texts", "Running"); }

    /// Without them the window shows "1 items".
    void pluralsAreEnglish()
    {
        const Texts english = readTexts(QStringLiteral(LINETWIN_SOURCE_DIR "/translations/linetwin_en.ts"));
        QVERIFY(!m_found.plurals.empty());
        for (const Message& message : m_found.plurals) {
            QVERIFY2(english.translatedPlurals.contains(message),
                     qPrintable(QStringLiteral("build update_translations, then give translations/linetwin_en.ts both "
                                               "forms of: ") +
                                message.second));
        }
    }

    void completeLanguagesHaveEveryText()
    {
        for (const QString& code : QStringLiteral(LINETWIN_COMPLETE_LANGUAGES).split(u' ', Qt::SkipEmptyParts)) {
            const Texts texts = readTexts(QStringLiteral(LINETWIN_SOURCE_DIR "/translations/linetwin_%1.ts").arg(code));
            QStringList missing;
            for (const QString& key : m_found.allKeys) {
                if (!texts.translatedKeys.contains(key))
                    missing.append(key);
            }
            QVERIFY2(missing.isEmpty(), qPrintable(QStringLiteral("build update_translations, then translate to %1, as "
                                                                  "translations/README.md says: ")
                                                       .arg(code) +
                                                   missing.join(u'\n')));
        }
    }

    /// Placeholders, tags, accelerators, endings and the words that a glossary forbids.
    void translationsKeepTheRules()
    {
        QProcess check;
        check.start(QStringLiteral("python3"),
                    {QStringLiteral(LINETWIN_SOURCE_DIR "/translations/translate.py"), QStringLiteral("check")});
        QVERIFY2(check.waitForFinished(30000 * test::patience), qPrintable(check.errorString()));
        const QByteArray problems = check.readAllStandardOutput() + check.readAllStandardError();
        QVERIFY2(check.exitCode() == 0, problems.constData());
    }

private:
    void expect(const char* context, std::string_view text) const
    {
        const Message message{QString::fromLatin1(context), toQString(text)};
        QVERIFY2(text.empty() || m_found.all.contains(message), qPrintable(message.second));
    }

    QTemporaryDir m_folder;
    Texts m_found;
};

LINETWIN_GUILESS_TEST(TranslationTest)
#include "TranslationTest.moc"
