// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/LineCommands.h"
#include "app/commands/SetParameter.h"
#include "app/settings/Theme.h"
#include "app/table/ValueTableModel.h"
#include "app/table/ValueTablePanel.h"
#include "app/table/ValueTableView.h"
#include "tests/TestMain.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QRegularExpression>
#include <QTest>

using namespace linetwin;
using namespace linetwin::app;
using namespace Qt::StringLiterals;

namespace {

using enum ParameterId;

/// Filler, Packer and Palletizer, and a scenario that overrides the Filler's buffer.
LoadedFile sample()
{
    LoadedFile file;
    file.kind = LoadedFile::Kind::Scenario;
    file.line.stations = {{"Filler", 1, "Tube", {}}, {"Packer", 12, "Case", {}}, {"Palletizer", 60, "Pallet", {}}};
    file.line.baseline["Filler"].parameters = {{Uph, 10000}, {BufferCapacity, 50}, {MtbfMin, 120}};
    file.line.baseline["Packer"].parameters = {{Uph, 1000}, {BufferCapacity, 100}};
    file.line.baseline["Palletizer"].parameters = {{Uph, 15}};
    file.scenario.name = "what if";
    file.scenario.overrides["Filler"] = {{BufferCapacity, 200}};
    return file;
}

struct TableBench {
    ProjectDocument document;
    Selection selection;
    std::unique_ptr<ValueTablePanel> panel;

    explicit TableBench(const QString& locale = u"en_US"_s)
    {
        QLocale::setDefault(QLocale(locale));
        document.replace(sample(), {});
        panel = std::make_unique<ValueTablePanel>(document, selection);
        panel->resize(1200, 400);
        panel->show();
        panel->activateWindow();
        panel->enter();
    }
    bool isReady() { return QTest::qWaitForWindowActive(panel.get()); }
    ValueTableView& view() const { return panel->view(); }
    void go(int row, ParameterId column) const
    {
        view().setCurrentIndex(view().model()->index(row, ValueTableModel::columnOf(specOf(column))));
    }
    QString shown(int row, ParameterId column) const
    {
        return view().model()->index(row, ValueTableModel::columnOf(specOf(column))).data(Qt::DisplayRole).toString();
    }
    void paste(const QString& text) const
    {
        QApplication::clipboard()->setText(text);
        QTest::keySequence(&view(), QKeySequence::Paste);
    }
    void type(const QString& text, Qt::Key end = Qt::Key_Return) const
    {
        QTest::keyClick(&view(), text.front().toLatin1());
        QWidget* editor = QApplication::focusWidget();
        QTest::keyClicks(editor, text.mid(1));
        QTest::keyClick(editor, end);
        QCoreApplication::processEvents();
    }
    QString note() const { return panel->findChild<QLabel*>(u"valueTable.note"_s)->text(); }
    double value(const char* station, ParameterId id) const { return document.value(station, id).value_or(-1); }
    int steps() { return document.undoStack()->index(); }
};

} // namespace

class ValueTableTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(ColorScheme::Light); }
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void showsEveryParameterOfEveryStation()
    {
        TableBench bench;
        QCOMPARE(bench.view().model()->rowCount(), 3);
        QCOMPARE(bench.view().model()->columnCount(), int(parameterCount));
        QCOMPARE(bench.shown(0, Uph), u"10000"_s);
        QCOMPARE(bench.shown(0, BufferCapacity), u"200 (50)"_s); // overridden, the baseline's in brackets
        QCOMPARE(bench.shown(1, MtbfMin), u"never"_s);
        bench.document.setActiveScenario(std::nullopt);
        QCOMPARE(bench.shown(0, BufferCapacity), u"50"_s);
    }

    /// Said in words and by the font; what is pasted is checked, even where it is the same.
    void typicalValuesAreMarked()
    {
        TableBench bench;
        QVERIFY(bench.isReady());
        bench.document.setActiveScenario(std::nullopt);
        insertTemplate(bench.document, 0, *findStationTemplate("filler"));
        const auto data = [&](ParameterId column, int role) {
            return bench.view().model()->index(0, ValueTableModel::columnOf(specOf(column))).data(role);
        };
        const auto isMarked = [&](ParameterId column) {
            const bool isSaid = data(column, Qt::ToolTipRole).toString().contains(u"typical"_s);
            return isSaid && data(column, Qt::FontRole).value<QFont>().italic();
        };
        QVERIFY(isMarked(Uph) && isMarked(MtbfMin));
        QVERIFY(!isMarked(RepairCv));
        bench.go(0, MtbfMin);
        bench.type(u"80"_s);
        QVERIFY(isMarked(Uph) && !isMarked(MtbfMin));
        bench.go(0, Uph);
        bench.paste(bench.shown(0, Uph));
        QVERIFY(!isMarked(Uph));
        bench.document.undoStack()->undo();
        QVERIFY(isMarked(Uph));
    }

    void aPastedColumnIsOneUndoStep_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("text");
        QTest::newRow("Excel") << u"en_US"_s << u"24,000\r\n22/min\r\n+20 %\r\n"_s;
        QTest::newRow("German") << u"de_DE"_s << u"24.000\r\n1320,0\r\n18\r\n"_s;
        QTest::newRow("with title and names, another order")
            << u"en_US"_s << u"Station\tSpeed (cycles/h)\r\nPalletizer\t18\r\nFiller\t24000\r\nPacker\t1320\r\n"_s;
        QTest::newRow("by key") << u"en_US"_s << u"uph\r\n24000\r\n1320\r\n18\r\n"_s;
    }
    void aPastedColumnIsOneUndoStep()
    {
        QFETCH(QString, locale);
        QFETCH(QString, text);
        TableBench bench(locale);
        QVERIFY(bench.isReady());
        bench.go(0, Uph);
        bench.paste(text);
        QCOMPARE(bench.value("Filler", Uph), 24000.0);
        QCOMPARE(bench.value("Packer", Uph), 1320.0);
        QCOMPARE(bench.value("Palletizer", Uph), 18.0);
        QCOMPARE(bench.steps(), 1);
        QVERIFY2(bench.note().startsWith(u"3 value"_s), qPrintable(bench.note()));
        bench.document.undoStack()->undo();
        QCOMPARE(bench.value("Filler", Uph), 10000.0);
        QCOMPARE(bench.value("Palletizer", Uph), 15.0);
    }

    void ofAWrongTableNothingIsApplied_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("named");
        QTest::newRow("wrong cells") << u"24000\r\nfast\r\n-3\r\n"_s
                                     << QStringList{u"2 problem"_s, u"Packer, Speed: “fast”"_s,
                                                    u"Palletizer, Speed: “-3”"_s};
        QTest::newRow("too long") << u"1\n2\n3\n4\n"_s << QStringList{u"too long"_s};
        QTest::newRow("unknown station") << u"Filler\t24000\nWrapper\t5\n"_s << QStringList{u"“Wrapper”"_s};
        QTest::newRow("unknown title") << u"Station\tSpeed\tColour\nFiller\t24000\t5\n"_s << QStringList{u"“Colour”"_s};
        QTest::newRow("ideal speed in a scenario") << u"24000\t23000\n"_s << QStringList{u"belongs to the baseline"_s};
        QTest::newRow("nothing") << u"\r\n"_s << QStringList{u"no table"_s};
    }
    void ofAWrongTableNothingIsApplied()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, named);
        TableBench bench;
        QVERIFY(bench.isReady());
        bench.go(0, Uph);
        bench.paste(text);
        QCOMPARE(bench.steps(), 0);
        QCOMPARE(bench.value("Filler", Uph), 10000.0);
        for (const QString& part : named)
            QVERIFY2(bench.note().contains(part), qPrintable(bench.note()));
    }

    void wrongCellsStayMarkedUntilMendedOrDropped()
    {
        TableBench bench;
        QVERIFY(bench.isReady());
        bench.go(0, Uph);
        bench.paste(u"24000\nfast\nslow\n"_s);
        QCOMPARE(bench.shown(1, Uph), u"fast"_s);
        QVERIFY(bench.view().model()->index(1, 0).data(Qt::BackgroundRole).isValid());
        bench.go(1, Uph);
        QVERIFY2(bench.note().contains(u"not a number"_s), qPrintable(bench.note()));
        bench.document.setActiveScenario(std::nullopt); // and back: it is still there
        QCOMPARE(bench.shown(1, Uph), u"1000"_s);
        bench.document.setActiveScenario(bench.document.scenarios().front().id);
        QCOMPARE(bench.shown(1, Uph), u"fast"_s);
        bench.type(u"900"_s);
        QCOMPARE(bench.value("Packer", Uph), 900.0);
        QCOMPARE(bench.shown(2, Uph), u"slow"_s);
        QTest::keyClick(&bench.view(), Qt::Key_Escape);
        QCOMPARE(bench.shown(2, Uph), u"15"_s);
        QCOMPARE(bench.steps(), 1);
    }

    void isEditedByKeys()
    {
        TableBench bench;
        QVERIFY(bench.isReady());
        bench.go(0, Uph);
        bench.type(u"x2"_s);
        QCOMPARE(bench.value("Filler", Uph), 20000.0);
        QCOMPARE(bench.view().currentIndex().row(), 1); // goes on below
        QTest::keyClick(&bench.view(), Qt::Key_Right);
        QTest::keyClick(&bench.view(), Qt::Key_Right);
        bench.type(u"80"_s, Qt::Key_Enter);
        QCOMPARE(bench.value("Packer", BufferCapacity), 80.0);
        bench.go(0, MtbfMin);
        bench.type(u"never"_s);
        QVERIFY(!bench.document.value("Filler", MtbfMin));
        bench.go(0, BufferCapacity);
        QTest::keyClick(&bench.view(), Qt::Key_Delete);
        QCOMPARE(bench.value("Filler", BufferCapacity), 50.0);
        QVERIFY(!bench.document.overrideValue("Filler", BufferCapacity));
        QCOMPARE(bench.steps(), 4);
        bench.go(2, Uph);
        bench.type(u"quick"_s);
        QCOMPARE(bench.view().currentIndex().row(), 2); // stays where something is wrong
        QCOMPARE(bench.shown(2, Uph), u"quick"_s);
        QCOMPARE(bench.steps(), 4);
    }

    void returnLeavesAValueOfTheBaselineAsItIs()
    {
        TableBench bench;
        QVERIFY(bench.isReady());
        QTest::failOnWarning(QRegularExpression(u"editing failed"_s));
        bench.go(0, IdealUph);
        QTest::keyClick(&bench.view(), Qt::Key_Return);
        QVERIFY(!bench.view().findChild<QLineEdit*>());
    }

    void aRangeIsCopiedAndPastedBackUnchanged()
    {
        TableBench bench(u"de_DE"_s);
        QVERIFY(bench.isReady());
        setParameter(bench.document, "Packer", JamProb, 0.0125);
        const int before = bench.steps();
        QTest::keySequence(&bench.view(), QKeySequence::SelectAll);
        QTest::keySequence(&bench.view(), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
        const QString copied = QApplication::clipboard()->text();
        QVERIFY2(copied.startsWith(u"Station\tSpeed cycles/h\t"_s), qPrintable(copied));
        QVERIFY2(copied.contains(u"\t1,25\t"_s), qPrintable(copied));
        bench.paste(copied);
        QCOMPARE(bench.steps(), before);
        QVERIFY2(bench.note().startsWith(u"Nothing changed"_s), qPrintable(bench.note()));
    }

    void columnsGrowWithTheirValues()
    {
        TableBench bench;
        QVERIFY(bench.isReady());
        const int before = bench.view().columnWidth(int(Uph));
        setParameter(bench.document, "Filler", Uph, 1234567);
        QCOMPARE(bench.shown(0, Uph), u"1234567 (10000)"_s);
        const QFontMetrics metrics(bench.view().font());
        QVERIFY(bench.view().columnWidth(int(Uph)) > std::max(before, metrics.horizontalAdvance(bench.shown(0, Uph))));
    }

    void oneValueFillsAllSelectedCells()
    {
        TableBench bench;
        QVERIFY(bench.isReady());
        bench.go(0, MttrMin);
        QTest::keyClick(&bench.view(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(&bench.view(), Qt::Key_Down, Qt::ShiftModifier);
        bench.paste(u"30\r\n"_s);
        for (const char* station : {"Filler", "Packer", "Palletizer"})
            QCOMPARE(bench.value(station, MttrMin), 30.0);
        QCOMPARE(bench.steps(), 1);
        QTest::keyClick(&bench.view(), Qt::Key_Delete);
        QCOMPARE(bench.value("Packer", MttrMin), 60.0);
        QCOMPARE(bench.steps(), 2);
    }

    void emptyCellsAreLeftAsTheyAre()
    {
        TableBench bench;
        QVERIFY(bench.isReady());
        bench.go(0, Uph);
        bench.paste(u"20000\t\t\r\n\t\t70\r\n"_s);
        QCOMPARE(bench.value("Filler", Uph), 20000.0);
        QCOMPARE(bench.value("Packer", BufferCapacity), 70.0);
        QCOMPARE(bench.value("Packer", Uph), 1000.0);
        QCOMPARE(bench.steps(), 1);
    }
};

LINETWIN_TEST(ValueTableTest)
#include "ValueTableTest.moc"
