// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/TableSaving.h"

#include "app/charts/saving/CsvOptionsDialog.h"
#include "app/charts/saving/TableCells.h"
#include "app/settings/QtVersions.h"
#include "app/settings/Settings.h"
#include "app/settings/SettingsStore.h"
#include "app/text/Numbers.h"
#include "tests/TestMain.h"
#include "tests/app/window/DialogAnswers.h"

#include <QComboBox>
#include <QDateTime>
#include <QFile>
#include <QLabel>
#include <QMimeData>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace linetwin;
using namespace linetwin::app;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(linetwin::app::CsvFormat)

namespace {

ChartTable losses()
{
    return {{u"Loss"_s, u"min"_s}, {{u"Jams; own, all"_s, 1234.5}, {u"Rest"_s, -0.25}}, u"Losses"_s};
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Presses the button in front.
void acceptDialog(QWidget* dialog)
{
    qobject_cast<QDialog*>(dialog)->accept();
}

} // namespace

class TableSavingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("LineTwin"));
        QCoreApplication::setApplicationName(QStringLiteral("TableSavingTest"));
    }
    void init()
    {
        SettingsStore::instance().waitForWriting();
        QSettings().clear();
        QLocale::setDefault(QLocale(u"en_US"_s));
    }
    void cleanupTestCase()
    {
        SettingsStore::instance().waitForWriting();
        QSettings().clear();
    }

    void csvIsAsItWasChosen_data()
    {
        QTest::addColumn<CsvFormat>("format");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("RFC 4180") << CsvFormat{} << "Loss,min\r\n\"Jams; own, all\",1234.5\r\nRest,-0.25\r\n"_ba;
        QTest::newRow("German") << CsvFormat{u';', u',', true}
                                << "\xEF\xBB\xBFLoss;min\r\n\"Jams; own, all\";1234,5\r\nRest;-0,25\r\n"_ba;
        QTest::newRow("tabs") << CsvFormat{u'\t', u'.', false}
                              << "Loss\tmin\r\nJams; own, all\t1234.5\r\nRest\t-0.25\r\n"_ba;
        QTest::newRow("two commas") << CsvFormat{u',', u',', false}
                                    << "Loss,min\r\n\"Jams; own, all\",\"1234,5\"\r\nRest,\"-0,25\"\r\n"_ba;
    }
    void csvIsAsItWasChosen()
    {
        QFETCH(CsvFormat, format);
        QTEST(commaSeparated({losses()}, format), "text");
    }

    void cellsAreReadBySpreadsheets_data()
    {
        QTest::addColumn<QVariant>("cell");
        QTest::addColumn<QString>("text");
        const auto row = [](const char* name, const QVariant& cell, const QString& text) {
            QTest::newRow(name) << cell << text;
        };
        row("number", 1e6, u"1000000"_s);
        row("negative", -1234.5, u"-1234.5"_s);
        row("with digits", QVariant::fromValue(TableNumber{0.125, 1}), u"0.125"_s);
        row("not a number", qQNaN(), {});
        row("nothing", {}, {});
        row("time", QVariant::fromValue(SimTime{12min + 30s}), u"0:12:30"_s);
        row("moment", withoutSummerTime(QDateTime({2025, 1, 6}, {6, 12, 30})), u"2025-01-06 06:12:30"_s);
        row("true minus", numberText(-5.25, 2), u"-5.25"_s);
        row("percent", percentText(-0.0525, 1), u"-5.3 %"_s);
        row("grouped", u"12\u202F345\u00A0678,5"_s, u"12345678,5"_s);
        row("unit", u"1\u2009234\u00A0min"_s, u"1234 min"_s);
        row("name", u"Filler\u00A03 120"_s, u"Filler 3 120"_s);
        row("formula", u"=1+1"_s, u"'=1+1"_s);
        row("plus", u"+cmd"_s, u"'+cmd"_s);
        row("minus", u"-2+3"_s, u"'-2+3"_s);
        row("at", u"@SUM(1)"_s, u"'@SUM(1)"_s);
        row("tab", u"\t=1"_s, u"'\t=1"_s);
        row("wide", u"\uFF1D1"_s, u"'\uFF1D1"_s);
        row("signed text", u"+1.2 pp"_s, u"'+1.2 pp"_s);
        row("harmless", u"a=b"_s, u"a=b"_s);
    }
    void cellsAreReadBySpreadsheets()
    {
        QFETCH(QVariant, cell);
        QTEST(cellText(cell, u"."_s), "text");
    }

    void aFormulaIsQuotedInCsv() { QCOMPARE(commaSeparated({{{u"n"_s}, {{u"=1+1"_s}}}}), "n\r\n\"'=1+1\"\r\n"_ba); }

    void theClipboardHasPlainNumbers()
    {
        for (const char* locale : {"de_DE", "sv_SE", "fr_FR"}) {
            QLocale::setDefault(QLocale(QString::fromLatin1(locale)));
            const std::unique_ptr<QMimeData> data(
                clipboardTable({{{u"a"_s, u"b"_s}, {{-1234.5, numberText(-45.5, 1)}}}}));
            QCOMPARE(data->text(), u"a\tb\n-1234,5\t-45,5\n"_s);
            QVERIFY(data->html().contains(u"<td>-1234,5</td><td>-45,5</td>"_s));
        }
    }

    void followsTheLocaleUntilChosen()
    {
        QCOMPARE(Settings().csvFormat(), (CsvFormat{u',', u'.', true}));
        QLocale::setDefault(QLocale(u"de_DE"_s));
        QCOMPARE(Settings().csvFormat(), (CsvFormat{u';', u',', true}));
        Settings().setCsvFormat({u'\t', u',', false});
        QLocale::setDefault(QLocale(u"en_US"_s));
        QCOMPARE(Settings().csvFormat(), (CsvFormat{u'\t', u',', false}));
        Settings().setCsvFormat(CsvFormat::of(QLocale()));
        QLocale::setDefault(QLocale(u"de_DE"_s));
        QCOMPARE(Settings().csvFormat(), (CsvFormat{u';', u',', true}));
    }

    void theDialogShowsWhatIsWritten()
    {
        CsvOptionsDialog dialog({losses()}, {u',', u'.', true}, nullptr);
        auto* sample = dialog.findChild<QLabel*>(u"csvSample"_s);
        QCOMPARE(sample->text(), u"Loss,min\n\"Jams; own, all\",1234.5\nRest,-0.25"_s);
        auto* separator = dialog.findChild<QComboBox*>(u"csvSeparator"_s);
        separator->setCurrentIndex(separator->findData(QChar(u';')));
        QVERIFY(sample->text().startsWith(u"Loss;min"_s));
        QCOMPARE(dialog.format(), (CsvFormat{u';', u'.', true}));
    }

    void savesAsTheEndingSays()
    {
        const QTemporaryDir folder;
        const QString csv = folder.filePath(u"losses.csv"_s);
        {
            DialogAnswers answers({chooseFile(csv), acceptDialog});
            QVERIFY(!saveTablesAs({losses()}, {losses()}, u"losses"_s, nullptr).done.isEmpty());
            QVERIFY(answers.areAllUsed());
        }
        QVERIFY(contentOf(csv).startsWith("\xEF\xBB\xBFLoss,min"));
        // The next table is offered as CSV, too; the ending decides.
        QCOMPARE(Settings().tableEnding(), u"csv"_s);
        const QString xlsx = folder.filePath(u"losses.xlsx"_s);
        DialogAnswers answers({chooseFile(xlsx)});
        QVERIFY(!saveTablesAs({losses()}, {losses()}, u"losses"_s, nullptr).done.isEmpty());
        QVERIFY(contentOf(xlsx).startsWith("PK"));
    }

    /// "1.2" is no ending.
    void aNameWithADotGetsItsEnding()
    {
        const QTemporaryDir folder;
        DialogAnswers answers({chooseFile(folder.filePath(u"what if v1.2"_s))});
        QVERIFY(!saveWorkbookAs({losses()}, u"what if v1.2"_s, nullptr).done.isEmpty());
        QVERIFY(contentOf(folder.filePath(u"what if v1.2.xlsx"_s)).startsWith("PK"));
    }

    void nothingIsReplacedUnasked()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"there.xlsx"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("mine") == 4);
        file.close();
        DialogAnswers answers({chooseFile(folder.filePath(u"there"_s)), press(QMessageBox::Yes)});
        QVERIFY(!saveWorkbookAs({losses()}, u"there"_s, nullptr).done.isEmpty());
        QVERIFY(answers.areAllUsed());
        QVERIFY(contentOf(path).startsWith("PK"));
    }

    void aNameIsNoMarkup()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"<i>mine.xlsx"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        Qt::TextFormat format = Qt::AutoText;
        const auto noteFormat = [&format](QWidget* dialog) {
            const auto* text = dialog->findChild<QLabel*>(u"qt_msgbox_label"_s);
            QVERIFY(text && text->text().contains(u"<i>mine.xlsx"));
            format = text->textFormat();
            press(QMessageBox::Yes)(dialog);
        };
        DialogAnswers answers({chooseFile(folder.filePath(u"<i>mine"_s)), noteFormat});
        QVERIFY(!saveWorkbookAs({losses()}, u"mine"_s, nullptr).done.isEmpty());
        QVERIFY(answers.areAllUsed());
        QCOMPARE(format, Qt::PlainText);
    }
};

LINETWIN_TEST(TableSavingTest)
#include "TableSavingTest.moc"
