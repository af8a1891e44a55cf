// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/Figures.h"
#include "engine/output/DisplayWidth.h"
#include "tests/TestMain.h"
#include "tests/engine/cli/CliCall.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace linetwin;
using namespace linetwin::test;

namespace {

QStringList tubesFor2Hours(const QStringList& more)
{
    return QStringList{"run", "builtin:cosmetic_tubes", "--hours", "2", "--replications", "2"} + more;
}

QString lineAround(const QString& text, const QString& part)
{
    for (const QString& line : text.split('\n')) {
        if (line.contains(part))
            return line;
    }
    return {};
}

} // namespace

/// What the command line says in other languages than English.
class LanguageCliTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysInEachLanguage_data()
    {
        QTest::addColumn<std::string>("language");
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QStringList>("said");
        const QStringList buffer{"diff", "builtin:cosmetics", "builtin:cosmetics/large_buffer_test"};
        const QStringList lines{"diff", "builtin:cosmetics", "builtin:cosmetic_tubes"};
        const auto run = [](const QStringList& more) { return QStringList{"run", "builtin:cosmetics"} + more; };
        QTest::newRow("files of a difference")
            << std::string("de") << buffer
            << QStringList{"Erstes:  builtin:cosmetics\nZweites: builtin:cosmetics/large_buffer_test\n\n",
                           "  Erstes  Zweites  Einheit\n", "  50      500  Teile\n"};
        QTest::newRow("files of a difference, wide")
            << std::string("ja") << buffer
            << QStringList{"一つ目：builtin:cosmetics\n二つ目：builtin:", " 一つ目  二つ目  単位\n", "  アイテム\n"};
        QTest::newRow("values of a difference")
            << std::string("fr") << lines
            << QStringList{"  absent",        "  en premier ", "  après TubeFiller", "\n(ligne) ",
                           "\n(simulation) ", "  cycles/h\n",  "  EUR/h\n"};
        QTest::newRow("no difference") << std::string("de")
                                       << QStringList{"diff", "builtin:cosmetics", "builtin:cosmetics"}
                                       << QStringList{"kein Unterschied: builtin:cosmetics und builtin:cosmetics "};
        QTest::newRow("stops, German") << std::string("de") << tubesFor2Hours({})
                                       << QStringList{"TubeFiller    Störung ", " gestört ", " Kurzstopp ", " %-Punkte",
                                                      "  95 %-Intervall  "};
        QTest::newRow("stops, Spanish") << std::string("es") << tubesFor2Hours({})
                                        << QStringList{"TubeFiller    avería ", " averiada ", " microparada ", " pp"};
        QTest::newRow("stops, French") << std::string("fr") << tubesFor2Hours({})
                                       << QStringList{"TubeFiller    panne ", " en panne ", " micro-arrêt ", " pts"};
        QTest::newRow("stops, Japanese") << std::string("ja") << tubesFor2Hours({})
                                         << QStringList{"TubeFiller    故障 ", " チョコ停 ", " ポイント"};
        QTest::newRow("few stops") << std::string("zh_CN")
                                   << QStringList{"run", "builtin:cosmetic_tubes", "--replications", "5", "--seed", "1"}
                                   << QStringList{"Palletizer（短停机）停机 "};
        QTest::newRow("a target") << std::string("de") << tubesFor2Hours({"--target", "oee=0.01"})
                                  << QStringList{"OEE ≥ 1 %      2 von 2 ", "  95 %-Intervall\n", " % bis "};
        QTest::newRow("colon, French") << std::string("fr") << run({"--set", "Filler.bufer=3"})
                                       << QStringList{QString::fromUtf8("--set Filler.bufer=3\u00a0: paramètre")};
        QTest::newRow("colon, Japanese") << std::string("ja") << run({"--set", "Filler.bufer=3"})
                                         << QStringList{"--set Filler.bufer=3：そ"};
        QTest::newRow("list of lines") << std::string("zh_CN") << QStringList{"run", "builtin:foo"}
                                       << QStringList{"现有 builtin:cosmetics、builtin:cosmetic_tubes、"};
        QTest::newRow("expected value") << std::string("de") << run({"--replications", "0"})
                                        << QStringList{"--replications 0: erwartet wird eine ganze Zahl von 1 bis "};
        QTest::newRow("no figure") << std::string("de") << run({"--target", "foo=1"})
                                   << QStringList{"--target foo=1: die Linie hat keine Kennzahl `foo`\n"};
        QTest::newRow("no command") << std::string("fr") << QStringList{"foo"}
                                    << QStringList{"--help donne la liste des commandes\n"};
        QTest::newRow("factor of a station")
            << std::string("de") << tubesFor2Hours({}) << QStringList{"= Nicht wartend (TubeFiller) "};
    }
    void saysInEachLanguage()
    {
        QFETCH(std::string, language);
        QFETCH(QStringList, arguments);
        QFETCH(QStringList, said);
        const Outcome outcome = callIn(language, arguments);
        for (const QString& each : said)
            QVERIFY2((outcome.out + outcome.err).contains(each), qPrintable(each + '\n' + outcome.out + outcome.err));
    }

    void tablesLeaveNoEnglish()
    {
        const QString names(
            QStringLiteral("linetwin-cli|builtin:\\w+|cosmetic_tubes|[A-Z][A-Za-z]+|cream|tubes|line_stops|"
                           "calendar|product|constraint|measurement|place|null|uph|stops|change|"
                           "every|time|cycles|per|at|minutes|repairs|continue|from|state|location|text|"
                           "compressed air|lunch|shade|break|short break|empty pallets|bulk|tray|carton|"
                           "magazine|glue|pallets|tube|air|min\\b"));
        checkIsInChinese({"diff", "builtin:cosmetics", "builtin:cosmetic_tubes"}, names);
        checkIsInChinese(tubesFor2Hours({"--target", "oee=0.5"}), names);
    }

    void noBlankBeforeAWideBracket()
    {
        for (const char* language : {"ja", "zh_CN"}) {
            const QString compared =
                callIn(language, {"compare", "builtin:cosmetics", "builtin:cosmetics/large_buffer_test", "--hours",
                                  "0.25", "--replications", "2"})
                    .out;
            QVERIFY2(compared.contains(QStringLiteral("50 → 500（")), qPrintable(compared));
            QVERIFY2(!compared.contains(QStringLiteral(" （")), qPrintable(compared));
        }
    }

    /// Each figure of a scenario is a row, its name whole.
    void namesOfFiguresAreNotParted()
    {
        for (const std::string& language : languagesOfMessages()) {
            const QString compared =
                callIn(language, {"compare", "builtin:cosmetics", "builtin:cosmetics/large_buffer_test", "--hours",
                                  "0.25", "--replications", "2"})
                    .out;
            useMessages(language);
            const QString name =
                QString::fromUtf8(std::string(localText("Figure", specOf(LineFigure::LeadTimeP95Sec).label)).c_str());
            useMessages({});
            QVERIFY2(lineAround(compared, name).contains(" s"), qPrintable(name + '\n' + compared));
        }
    }

    void germanComplaintsBeginSmall()
    {
        for (const QStringList& arguments :
             {QStringList{"run", "builtin:cosmetics", "--product", "x"},
              {"run", "builtin:cosmetics", "--target", "a=1"},
              {"sweep", "builtin:cosmetics", "--vary", "Filler.buffer_capacity=1:2:1", "--rows", "x"}}) {
            const QString said = callIn("de", arguments).err;
            static const QRegularExpression sentence(": (Es|Die|Der|Das|Ein) ");
            QVERIFY2(said.startsWith("linetwin-cli: ") && !said.contains(sentence), qPrintable(said));
        }
    }
};

LINETWIN_GUILESS_TEST(LanguageCliTest)
#include "LanguageCliTest.moc"
