// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/properties/PropertyPanel.h"

#include "app/commands/LineCommands.h"
#include "app/commands/SetParameter.h"
#include "app/properties/StopSlider.h"
#include "app/quantities/QuantityEdit.h"
#include "app/settings/Theme.h"
#include "app/settings/TypedText.h"
#include "app/text/Texts.h"
#include "tests/TestMain.h"

#include <QAccessible>
#include <QCheckBox>
#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>
#include <QToolButton>

using namespace linetwin;
using namespace linetwin::app;
using namespace Qt::StringLiterals;

namespace {

/// Filler, Packer and Palletizer, and a scenario that overrides the Filler's buffer.
LoadedFile sample()
{
    LoadedFile file;
    file.kind = LoadedFile::Kind::Scenario;
    file.line.name = "Cosmetics line";
    file.line.stations = {{"Filler", 1, "Tube", {}}, {"Packer", 12, "Case", {}}, {"Palletizer", 60, "Pallet", {}}};
    using enum ParameterId;
    file.line.baseline["Filler"].parameters = {{Uph, 10000}, {BufferCapacity, 50}, {MtbfMin, 120}, {MttrMin, 15}};
    file.line.baseline["Packer"].parameters = {{Uph, 12000}, {BufferCapacity, 100}, {JamProb, 0.05}};
    file.line.baseline["Palletizer"].parameters = {{Uph, 13000}};
    file.scenario.name = "what if";
    file.scenario.overrides["Filler"] = {{BufferCapacity, 200}};
    return file;
}

/// A document with a scenario over a line, the Filler selected, and the panel on screen and active.
struct Bench {
    ProjectDocument document;
    Selection selection;
    std::unique_ptr<PropertyPanel> panel;

    explicit Bench(const QString& locale = QStringLiteral("en_US"))
    {
        QLocale::setDefault(QLocale(locale));
        document.replace(sample(), {});
        selection.set({"Filler"});
        panel = std::make_unique<PropertyPanel>(document, selection);
        panel->resize(360, 1400);
        panel->show();
        panel->activateWindow();
    }
    bool isReady() { return QTest::qWaitForWindowActive(panel.get()); }

    template <class Widget> Widget& find(const char* name) const
    {
        auto* widget = panel->findChild<Widget*>(QString::fromLatin1(name));
        Q_ASSERT(widget);
        return *widget;
    }
    QuantityEdit& edit(const char* name) const { return find<QuantityEdit>(name); }
    QString text(const char* name) const { return edit(name).findChild<QLineEdit*>()->text(); }
    void type(const char* name, const QString& typed, Qt::Key end = Qt::Key_Return) const
    {
        QuantityEdit& editor = edit(name);
        editor.setFocus();
        QTest::keySequence(&editor, QKeySequence::SelectAll);
        QTest::keyClicks(&editor, typed);
        if (end != Qt::Key_unknown)
            QTest::keyClick(&editor, end);
    }
    ParameterValue value(ParameterId id) const { return document.value("Filler", id); }
    int steps() { return document.undoStack()->index(); }
    /// Unfolds the counters of a group, by keyboard, unless they are.
    void open(ParameterGroup group) const
    {
        auto& toggle = find<QToolButton>(qPrintable(u"counters.%1"_s.arg(int(group))));
        toggle.setFocus(Qt::TabFocusReason);
        if (!toggle.isChecked())
            QTest::keyClick(&toggle, Qt::Key_Space);
        QCoreApplication::processEvents();
    }
    static QWidget* whatsThisBubble()
    {
        for (QWidget* widget : QApplication::topLevelWidgets()) {
            if (widget->inherits("QWhatsThat") && widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    bool shows(const QString& part) const
    {
        const auto labels = panel->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel* label) { return label->isVisible() && label->text().contains(part); });
    }
};

} // namespace

class PropertyPanelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(ColorScheme::Light); }
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void hasARowForEveryParameter()
    {
        Bench bench;
        QVERIFY(bench.isReady());
        for (const ParameterSpec& spec : parameterSpecs()) {
            const QString key = QString::fromUtf8(spec.key.data(), qsizetype(spec.key.size()));
            const auto* editor = bench.panel->findChild<QuantityEdit*>(key);
            QVERIFY2(editor && editor->isVisible(), qPrintable(key));
            QVERIFY2(!editor->accessibleName().isEmpty(), qPrintable(key));
            QVERIFY2(!editor->parentWidget()->toolTip().isEmpty(), qPrintable(key));
            QVERIFY2(!editor->parentWidget()->whatsThis().isEmpty(), qPrintable(key));
            QCOMPARE(editor->parentWidget()->findChild<StopSlider*>() != nullptr, spec.isInteger);
            QCOMPARE(editor->parentWidget()->findChild<QCheckBox*>(key + u".null"_s) != nullptr, spec.isNullable);
        }
    }

    /// The built-in beverage line's Blower jams once in 15,000 cycles. Looking at the value, going through it and
    /// leaving it again must not change it.
    void aLongValueIsReadableAndStays()
    {
        Bench bench;
        QVERIFY(bench.isReady());
        setParameter(bench.document, "Filler", ParameterId::JamProb, 1.0 / 15000);
        const int before = bench.steps();
        QuantityEdit& editor = bench.edit("performance.jam_prob");
        QCOMPARE(bench.text("performance.jam_prob"), u"0.0066667"_s);
        QVERIFY2(editor.toolTip().contains(u"0.006666666666666667"_s), qPrintable(editor.toolTip()));
        editor.setFocus(Qt::TabFocusReason);
        QCOMPARE(bench.text("performance.jam_prob"), u"0.006666666666666667"_s);
        QCOMPARE(editor.findChild<QLineEdit*>()->cursorPosition(), 0);
        QTest::keyClick(&editor, Qt::Key_Return);
        QTest::keyClick(&editor, Qt::Key_Tab);
        QCOMPARE(bench.text("performance.jam_prob"), u"0.0066667"_s);
        QCOMPARE(bench.steps(), before);
        QVERIFY(bench.value(ParameterId::JamProb) == ParameterValue(1.0 / 15000));
    }

    void saysWhatIsEdited()
    {
        Bench bench;
        QCOMPARE(bench.find<QLabel>("propertiesTitle").text(), u"Filler"_s);
        QCOMPARE(bench.find<QLabel>("propertiesSubtitle").text(), u"Changes in scenario ‘what if’"_s);
        bench.document.setActiveScenario(std::nullopt);
        QCOMPARE(bench.find<QLabel>("propertiesSubtitle").text(),
                 u"Editing the baseline, which every scenario starts from"_s);
        bench.selection.clear();
        QVERIFY(bench.shows(u"Select a station"_s));
        QVERIFY(!bench.edit("uph").isVisible());
    }

    /// What came with the station is marked until it is typed, ticked or set back, each in one undo step.
    void typicalValuesAreMarkedUntilChecked()
    {
        Bench bench;
        QVERIFY(bench.isReady());
        bench.document.setActiveScenario(std::nullopt);
        QVERIFY(!bench.find<QPushButton>("allChecked").isVisible());
        bench.selection.set({insertTemplate(bench.document, 3, *findStationTemplate("filler"))});
        const auto mark = [&](const char* key) -> QCheckBox& { return bench.find<QCheckBox>(key); };
        const auto heading = [&] { return bench.find<QLabel>("typicalValues").text(); };
        QVERIFY(mark("uph.typical").isVisible());
        QCOMPARE(mark("uph.typical").text(), u"typical, check it"_s);
        QVERIFY(bench.edit("uph").accessibleDescription().startsWith(u"typical, check it"_s));
        QVERIFY(!mark("reliability.repair_cv.typical").isVisible()); // the parameter's own default
        QVERIFY2(heading().startsWith(u"8 typical value"_s), qPrintable(heading()));

        const auto place = [&] { return bench.edit("quality.defect_rate").mapTo(bench.panel.get(), QPoint()); };
        QCoreApplication::processEvents();
        const QPoint before = place();
        bench.type("uph", u"6100"_s);
        QVERIFY(!mark("uph.typical").isVisible());
        QTest::keyClick(&mark("buffer_capacity.typical"), Qt::Key_Space);
        QVERIFY(!mark("buffer_capacity.typical").isVisible());
        QTest::mouseClick(&bench.find<QToolButton>("reliability.mtbf_min.reset"), Qt::LeftButton);
        QVERIFY(!mark("reliability.mtbf_min.typical").isVisible());
        QVERIFY2(heading().startsWith(u"5 typical value"_s), qPrintable(heading()));
        QCOMPARE(bench.steps(), 4);

        QTest::mouseClick(&bench.find<QPushButton>("allChecked"), Qt::LeftButton);
        QVERIFY(bench.document.line().unchecked.empty());
        QCOMPARE(heading(), u"All values are checked."_s);
        QCoreApplication::processEvents();
        QCOMPARE(place(), before); // nothing moves under the mouse
        for (int step = 0; step < 4; ++step)
            bench.document.undoStack()->undo();
        QVERIFY2(heading().startsWith(u"8 typical value"_s), qPrintable(heading()));
        QVERIFY(mark("reliability.mtbf_min.typical").isVisible());
        bench.selection.set({"Filler"});
        QVERIFY(!bench.find<QLabel>("typicalValues").isVisible());
    }

    /// In a scenario the mark stands where the baseline's value is in force.
    void aScenarioShowsTheBaselinesTypicalValues()
    {
        Bench bench;
        QVERIFY(bench.isReady());
        bench.selection.set({insertTemplate(bench.document, 3, *findStationTemplate("filler"))});
        auto& mark = bench.find<QCheckBox>("uph.typical");
        QVERIFY(mark.isVisible());
        bench.type("uph", u"6100"_s);
        QVERIFY(!mark.isVisible());
        QTest::mouseClick(&bench.find<QToolButton>("uph.reset"), Qt::LeftButton);
        QVERIFY(mark.isVisible());
        QTest::mouseClick(&mark, Qt::LeftButton, {}, QPoint(6, mark.height() / 2));
        QVERIFY(!mark.isVisible());
        bench.document.setActiveScenario(std::nullopt);
        QVERIFY(!mark.isVisible());
    }

    void enterTakesOverInOneUndoStep_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("parameter");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("shown");
        const int repair = int(ParameterId::MttrMin);
        const int jam = int(ParameterId::JamProb);
        QTest::newRow("de, comma") << u"de_DE"_s << u"reliability.mttr_min"_s << repair << u"2,5"_s << 2.5 << u"2,5"_s;
        QTest::newRow("de, point") << u"de_DE"_s << u"reliability.mttr_min"_s << repair << u"2.5"_s << 2.5 << u"2,5"_s;
        QTest::newRow("en, comma") << u"en_US"_s << u"reliability.mttr_min"_s << repair << u"2,5"_s << 2.5 << u"2.5"_s;
        QTest::newRow("fr, hours") << u"fr_FR"_s << u"reliability.mttr_min"_s << repair << u"1,5 h"_s << 90.0
                                   << u"90"_s;
        QTest::newRow("de, percent") << u"de_DE"_s << u"performance.jam_prob"_s << jam << u"0,25"_s << 0.0025
                                     << u"0,25"_s;
    }
    void enterTakesOverInOneUndoStep()
    {
        QFETCH(QString, locale);
        QFETCH(QString, name);
        QFETCH(int, parameter);
        QFETCH(QString, typed);
        QFETCH(double, value);
        QFETCH(QString, shown);
        Bench bench(locale);
        QVERIFY(bench.isReady());
        const auto id = static_cast<ParameterId>(parameter);
        const ParameterValue before = bench.value(id);
        bench.type(qPrintable(name), typed);
        QVERIFY(bench.value(id) == ParameterValue(value));
        QCOMPARE(bench.text(qPrintable(name)), shown);
        QCOMPARE(bench.steps(), 1);
        bench.document.undoStack()->undo();
        QVERIFY(bench.value(id) == before);
        bench.document.undoStack()->redo();
        QCOMPARE(bench.text(qPrintable(name)), shown);
    }

    void leavingTheFieldTakesOver()
    {
        Bench bench;
        QVERIFY(bench.isReady());
        bench.type("reliability.mttr_min", u"20"_s, Qt::Key_Tab);
        QVERIFY(bench.value(ParameterId::MttrMin) == ParameterValue(20));
        QVERIFY(!bench.edit("reliability.mttr_min").hasFocus());
    }

    void aToolButtonSeesWhatWasTyped()
    {
        Bench bench;
        QVERIFY(bench.isReady());
        QToolButton save(bench.panel.get());
        save.setFocusPolicy(Qt::NoFocus);
        save.show();
        ParameterValue seen;
        connect(&save, &QToolButton::clicked, this, [&] { seen = bench.value(ParameterId::MttrMin); });
        bench.type("reliability.mttr_min", u"20"_s, Qt::Key_unknown);
        QTest::mouseClick(&save, Qt::LeftButton);
        QVERIFY(seen == ParameterValue(20));
        QVERIFY(bench.edit("reliability.mttr_min").hasFocus());
        QCOMPARE(bench.steps(), 1);
    }

    void anActionSeesWhatWasTyped()
    {
        Bench bench;
        QVERIFY(bench.isReady());
        bench.type("reliability.mttr_min", u"20"_s, Qt::Key_unknown);
        takeOverTypedText();
        QVERIFY(bench.value(ParameterId::MttrMin) == ParameterValue(20));
        QVERIFY(bench.edit("reliability.mttr_min").hasFocus());
        bench.type("reliability.mttr_min", u"2 x"_s, Qt::Key_unknown);
        takeOverTypedText();
        QVERIFY(bench.value(ParameterId::MttrMin) == ParameterValue(20));
        QVERIFY(bench.edit("reliability.mttr_min").hasPendingText());
    }

    void passingThroughChangesNothing()
    {
        Bench bench;
        QVERIFY(bench.isReady());
        bench.edit("uph").setFocus();
        for (int i = 0; i < 40; ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QTest::keyClick(&bench.edit("uph"), Qt::Key_Return);
        QCOMPARE(bench.steps(), 0);
    }

    void escapeBringsTheValueBack()
    {
        Bench bench;
        QVERIFY(bench.isReady());
        bench.type("uph", u"12"_s, Qt::Key_Escape);
        QCOMPARE(bench.text("uph"), u"10000"_s);
        QCOMPARE(bench.steps(), 0);
    }

    /// Numbers are grouped to be read. To be typed in they are plain, and after a mark was typed, so that what it was
    /// taken for is seen.
    void thousandsAreGroupedWhileNobodyTypes_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("shown");
        QTest::newRow("German") << u"de_DE"_s << u"12500"_s << 12500.0 << u"12.500"_s;
        QTest::newRow("German mark") << u"de_DE"_s << u"12.500"_s << 12500.0 << u"12500"_s;
        QTest::newRow("German fraction") << u"de_DE"_s << u"12,500"_s << 12.5 << u"12,5"_s;
        QTest::newRow("English") << u"en_US"_s << u"12500"_s << 12500.0 << u"12,500"_s;
        QTest::newRow("English mark") << u"en_US"_s << u"12,500"_s << 12500.0 << u"12500"_s;
        QTest::newRow("English fraction") << u"en_US"_s << u"12.500"_s << 12.5 << u"12.5"_s;
        QTest::newRow("French") << u"fr_FR"_s << u"12 500"_s << 12500.0 << u"12\u202F500"_s;
        QTest::newRow("four digits") << u"de_DE"_s << u"9500"_s << 9500.0 << u"9.500"_s;
    }
    void thousandsAreGroupedWhileNobodyTypes()
    {
        QFETCH(QString, locale);
        QFETCH(QString, typed);
        Bench bench(locale);
        QVERIFY(bench.isReady());
        bench.edit("buffer_capacity").setFocus();
        QCOMPARE(bench.text("uph"), QLocale(locale).toString(10000));
        bench.edit("uph").setFocus();
        QCOMPARE(bench.text("uph"), u"10000"_s);
        bench.type("uph", typed, Qt::Key_Tab);
        QTEST(*bench.value(ParameterId::Uph), "value");
        QTEST(bench.text("uph"), "shown");
        QCOMPARE(bench.steps(), 1);
    }

    void outOfRangeIsNeverTakenOver_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("typed");
        QTest::newRow("above") << u"performance.jam_prob"_s << u"101"_s;
        QTest::newRow("below") << u"uph"_s << u"0"_s;
        QTest::newRow("negative") << u"buffer_capacity"_s << u"-1"_s;
        QTest::newRow("not whole") << u"buffer_capacity"_s << u"1.5"_s;
        QTest::newRow("word") << u"uph"_s << u"quick"_s;
        QTest::newRow("empty") << u"uph"_s << u" "_s;
    }
    void outOfRangeIsNeverTakenOver()
    {
        QFETCH(QString, name);
        QFETCH(QString, typed);
        Bench bench;
        QVERIFY(bench.isReady());
        const QByteArray key = name.toLatin1();
        bench.edit(key).setFocus();
        const QString before = bench.text(key);
        bench.type(key, typed);
        QCOMPARE(bench.steps(), 0);
        QCOMPARE(bench.text(key), typed);
        QVERIFY(!bench.edit(key).problem().isEmpty());
        QVERIFY(bench.shows(bench.edit(key).problem()));
        const QImage picture = bench.edit(key).grab().toImage();
        QVERIFY(picture.pixelColor(picture.width() / 2, 0).red() > picture.pixelColor(picture.width() / 2, 0).green());

        QTest::keyClick(&bench.edit(key), Qt::Key_Tab);
        QCOMPARE(bench.steps(), 0);
        QVERIFY(bench.shows(u"Still in force"_s));
        bench.edit(key).setFocus();
        QTest::keyClick(&bench.edit(key), Qt::Key_Escape);
        QCOMPARE(bench.text(key), before);
        QVERIFY(bench.edit(key).problem().isEmpty());
        QVERIFY(!bench.shows(u"Still in force"_s));
    }

    /// In every field, also the plant's counters, of one station and of two.
    void oddTextsAreRefusedInWords_data()
    {
        QTest::addColumn<QString>("typed");
        for (const QString& typed : {u"abc"_s, u"1e999"_s, u"-5"_s, u"1 h 30 kg"_s, u"-"_s, u"5 5"_s, u"inf"_s})
            QTest::newRow(qPrintable(typed)) << typed;
    }
    void oddTextsAreRefusedInWords()
    {
        QFETCH(QString, typed);
        for (const std::vector<std::string>& stations :
             {std::vector<std::string>{"Packer"}, std::vector<std::string>{"Filler", "Packer"}}) {
            Bench bench;
            bench.selection.set(std::vector(stations));
            QVERIFY(bench.isReady());
            for (const ParameterGroup group :
                 {ParameterGroup::Pace, ParameterGroup::Reliability, ParameterGroup::Performance})
                bench.open(group);
            int tried = 0;
            for (QuantityEdit* edit : bench.panel->findChildren<QuantityEdit*>()) {
                if (!edit->isVisible() || !edit->isEnabled())
                    continue;
                bench.type(qPrintable(edit->objectName()), typed);
                QCOMPARE(bench.steps(), 0);
                QVERIFY2(!edit->problem().isEmpty(), qPrintable(edit->objectName()));
                QVERIFY2(bench.shows(edit->problem()), qPrintable(edit->objectName()));
                QTest::keyClick(edit, Qt::Key_Escape);
                QVERIFY2(edit->problem().isEmpty(), qPrintable(edit->objectName()));
                ++tried;
            }
            QVERIFY2(tried > 12, qPrintable(QString::number(tried)));
        }
    }

    void arrowStepsAreOneUndoStep()
    {
        Bench bench;
        QVERIFY(bench.isReady());
        QuantityEdit& editor = bench.edit("buffer_capacity");
        editor.setFocus();
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(&editor, Qt::Key_Up);
        QVERIFY(bench.value(ParameterId::BufferCapacity) == ParameterValue(230));
        QCOMPARE(bench.steps(), 1);
        bench.document.undoStack()->undo();
        QVERIFY(bench.value(ParameterId::BufferCapacity) == ParameterValue(200));
        QCOMPARE(bench.text("buffer_capacity"), u"200"_s);
    }

    void theWheelWorksOnlyWithFocus()
    {
        Bench bench;
        QVERIFY(bench.isReady());
        QuantityEdit& editor = bench.edit("buffer_capacity");
        const auto turn = [&](Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
            QWheelEvent wheel(QPointF(5, 5), editor.mapToGlobal(QPointF(5, 5)), {}, QPoint(0, 120), Qt::NoButton,
                              modifiers, Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(&editor, &wheel);
        };
        bench.edit("uph").setFocus();
        turn();
        QVERIFY(bench.value(ParameterId::BufferCapacity) == ParameterValue(200));
        editor.setFocus();
        turn();
        QVERIFY(bench.value(ParameterId::BufferCapacity) == ParameterValue(210));
        turn(Qt::ControlModifier);
        QVERIFY(bench.value(ParameterId::BufferCapacity) == ParameterValue(310));
        QCOMPARE(bench.steps(), 1);
    }

    void aSliderDragIsLiveAndOneUndoStep()
    {
        Bench bench;
        QVERIFY(bench.isReady());
        StopSlider& slider = bench.find<StopSlider>("buffer_capacity.slider");
        const QPoint middle(slider.width() / 2, slider.height() / 2);
        QList<double> seen;
        connect(&bench.document, &ProjectDocument::changed, this, [&](const Change& change) {
            if (std::holds_alternative<ParameterChanged>(change))
                seen.append(*bench.value(ParameterId::BufferCapacity));
        });
        QTest::mousePress(&slider, Qt::LeftButton, {}, middle);
        const QPoint end(slider.width() - 4, slider.height() / 2);
        for (QPoint at = middle; at.x() < end.x(); at += QPoint(20, 0))
            QTest::mouseMove(&slider, at);
        QTest::mouseMove(&slider, end);
        QTest::mouseRelease(&slider, Qt::LeftButton, {}, end);
        QVERIFY(seen.size() >= 4);
        QVERIFY(std::is_sorted(seen.begin(), seen.end()));
        QCOMPARE(seen.last(), 1000.0);
        QCOMPARE(bench.steps(), 1);
        QCOMPARE(QLocale().toDouble(bench.text("buffer_capacity")), seen.last());
        bench.document.undoStack()->undo();
        QVERIFY(bench.value(ParameterId::BufferCapacity) == ParameterValue(200));
        QCOMPARE(bench.steps(), 0);

        bench.document.undoStack()->redo();
        QTest::mousePress(&slider, Qt::LeftButton, {}, middle);
        QTest::mouseRelease(&slider, Qt::LeftButton, {}, middle);
        QCOMPARE(bench.steps(), 2);
    }

    void nullIsAChoiceOfItsOwn()
    {
        Bench bench;
        QVERIFY(bench.isReady());
        QCheckBox& never = bench.find<QCheckBox>("reliability.mtbf_min.null");
        QVERIFY(!never.isChecked());
        QTest::mouseClick(&never, Qt::LeftButton, {}, QPoint(8, never.height() / 2));
        QVERIFY(bench.document.overrideValue("Filler", ParameterId::MtbfMin) ==
                std::optional<ParameterValue>(std::in_place, std::nullopt));
        QVERIFY(!bench.edit("reliability.mtbf_min").isEnabled());
        QCOMPARE(bench.text("reliability.mtbf_min"), QString());
        QTest::mouseClick(&never, Qt::LeftButton, {}, QPoint(8, never.height() / 2));
        QVERIFY(bench.value(ParameterId::MtbfMin) == ParameterValue(120));
        QVERIFY(bench.edit("reliability.mtbf_min").hasFocus());
        bench.document.undoStack()->undo();
        QVERIFY(never.isChecked());
        bench.document.undoStack()->undo();
        QVERIFY(!never.isChecked());
        QCOMPARE(bench.text("reliability.mtbf_min"), u"120"_s);
    }

    void resetGoesBackToTheBaseline()
    {
        Bench bench;
        QVERIFY(bench.isReady());
        QToolButton& reset = bench.find<QToolButton>("buffer_capacity.reset");
        QVERIFY(reset.isVisible());
        QVERIFY(!bench.find<QToolButton>("uph.reset").isVisible());
        QTest::mouseClick(&reset, Qt::LeftButton);
        QVERIFY(!bench.document.overrideValue("Filler", ParameterId::BufferCapacity));
        QCOMPARE(bench.text("buffer_capacity"), u"50"_s);
        QVERIFY(!reset.isVisible());
        bench.document.undoStack()->undo();
        QCOMPARE(bench.text("buffer_capacity"), u"200"_s);
        QVERIFY(reset.isVisible());
    }

    void anOverrideEqualToTheBaselineIsStillMarked()
    {
        Bench bench;
        QVERIFY(bench.isReady());
        bench.type("buffer_capacity", u"50"_s);
        QVERIFY(bench.document.overrideValue("Filler", ParameterId::BufferCapacity).has_value());
        QVERIFY(bench.find<QToolButton>("buffer_capacity.reset").isVisible());
        QVERIFY(bench.edit("buffer_capacity").accessibleDescription().contains(u"Changed"_s));
        QVERIFY(!bench.edit("uph").accessibleDescription().contains(u"Changed"_s));
    }

    void followsTheActiveEntry()
    {
        Bench bench;
        QVERIFY(bench.isReady());
        QVERIFY(!bench.edit("ideal_uph").isEnabled());
        QVERIFY(!bench.find<QCheckBox>("ideal_uph.null").isEnabled());
        const auto scenario = bench.document.activeScenario();
        bench.document.setActiveScenario(std::nullopt);
        QCOMPARE(bench.text("buffer_capacity"), u"50"_s);
        QVERIFY(bench.find<QCheckBox>("ideal_uph.null").isEnabled());
        bench.type("buffer_capacity", u"70"_s);
        QVERIFY(bench.document.baselineValue("Filler", ParameterId::BufferCapacity) == ParameterValue(70));
        bench.document.setActiveScenario(scenario);
        QCOMPARE(bench.text("buffer_capacity"), u"200"_s);
        QVERIFY(bench.shows(u"baseline\u00A070"_s));
    }

    void followsTheSelectionAndTakesOverWhatWasTyped()
    {
        Bench bench;
        QVERIFY(bench.isReady());
        bench.type("uph", u"9000"_s, Qt::Key_unknown);
        bench.selection.set({"Packer"});
        QVERIFY(bench.value(ParameterId::Uph) == ParameterValue(9000));
        QVERIFY(bench.document.value("Packer", ParameterId::Uph) == ParameterValue(12000));
        QCOMPARE(bench.text("uph"), u"12000"_s);
    }

    void typingIsNotDisturbedByOtherChanges()
    {
        Bench bench;
        QVERIFY(bench.isReady());
        bench.type("uph", u"95"_s, Qt::Key_unknown);
        setParameter(bench.document, "Filler", ParameterId::MttrMin, ParameterValue(33));
        setParameter(bench.document, "Filler", ParameterId::Uph, ParameterValue(8000));
        QCOMPARE(bench.text("uph"), u"95"_s);
        QVERIFY(bench.edit("uph").hasFocus());
        QCOMPARE(bench.text("reliability.mttr_min"), u"33"_s);
        QTest::keyClick(&bench.edit("uph"), Qt::Key_Escape);
        QCOMPARE(bench.text("uph"), u"8000"_s);
    }

    void undoBelongsToTheDocumentUnlessSomethingIsTyped()
    {
        Bench bench;
        QVERIFY(bench.isReady());
        QAction undo;
        undo.setShortcut(QKeySequence::Undo);
        connect(&undo, &QAction::triggered, bench.document.undoStack(), &QUndoStack::undo);
        bench.panel->addAction(&undo);
        bench.type("uph", u"9000"_s);
        QVERIFY(bench.edit("uph").hasFocus());
        QTest::keySequence(&bench.edit("uph"), QKeySequence::Undo);
        QCOMPARE(bench.text("uph"), u"10000"_s);
    }

    void theBufferSaysHowLongItProtects()
    {
        // 200 tubes at the Filler's rated 10,000 an hour last 72 s.
        Bench bench;
        QVERIFY(bench.isReady());
        QVERIFY(bench.shows(durationText(std::chrono::seconds{72})));
        bench.selection.set({"Palletizer"});
        QVERIFY(bench.shows(u"No effect"_s));
    }

    void stepsAreTenfoldWithModifiers_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("modifier");
        QTest::addColumn<double>("value");
        const int none = int(Qt::NoModifier);
        QTest::newRow("up") << int(Qt::Key_Up) << none << 16.0;
        QTest::newRow("down") << int(Qt::Key_Down) << none << 14.0;
        QTest::newRow("page up") << int(Qt::Key_PageUp) << none << 25.0;
        QTest::newRow("page down") << int(Qt::Key_PageDown) << none << 9.5;
        QTest::newRow("Ctrl+up") << int(Qt::Key_Up) << int(Qt::ControlModifier) << 25.0;
        QTest::newRow("Shift+up") << int(Qt::Key_Up) << int(Qt::ShiftModifier) << 25.0;
        QTest::newRow("Shift+down") << int(Qt::Key_Down) << int(Qt::ShiftModifier) << 9.5;
    }
    void stepsAreTenfoldWithModifiers()
    {
        QFETCH(int, key);
        QFETCH(int, modifier);
        QFETCH(double, value);
        Bench bench; // 15 min: five steps of 1, then of 0.1
        QVERIFY(bench.isReady());
        bench.edit("reliability.mttr_min").setFocus();
        QTest::keyClick(&bench.edit("reliability.mttr_min"), Qt::Key(key), Qt::KeyboardModifiers(modifier));
        QCOMPARE(*bench.value(ParameterId::MttrMin), value);
        QCOMPARE(bench.steps(), 1);
    }

    void helpComesByKey()
    {
        Bench bench;
        QVERIFY(bench.isReady());
        QAction guide;
        guide.setShortcut(QKeySequence(Qt::Key_F1));
        bench.panel->addAction(&guide);
        const QSignalSpy opened(&guide, &QAction::triggered);
        for (const char* name : {"reliability.mttr_min", "cyclesPerJam"}) {
            bench.open(ParameterGroup::Performance);
            QuantityEdit& editor = bench.edit(name);
            editor.setFocus();
            QTest::keyClick(&editor, Qt::Key_F1, Qt::ShiftModifier);
            QWidget* bubble = nullptr;
            QTRY_VERIFY((bubble = bench.whatsThisBubble()));
            QTest::keyClick(bubble, Qt::Key_Escape);
            QTRY_VERIFY(!bench.whatsThisBubble());
        }
        QCOMPARE(opened.size(), 0);
        QVERIFY(bench.edit("reliability.mttr_min").parentWidget()->whatsThis().contains(u"reliability.mttr_min"_s));
        QVERIFY(bench.edit("reliability.mttr_min").parentWidget()->toolTip().contains(u"0 to 1,000,000\u00A0min"_s));
    }

    void everyParameterIsExplainedOnRequest()
    {
        Bench bench;
        QVERIFY(bench.isReady());
        const QString help = parameterHelp(ParameterId::CycleTimeCv);
        QVERIFY(!bench.shows(help));
        QToolButton& explain = bench.find<QToolButton>("explain");
        explain.setFocus(Qt::TabFocusReason);
        QTest::keyClick(&explain, Qt::Key_Space);
        QVERIFY(bench.shows(help));
        QTest::mouseClick(&explain, Qt::LeftButton);
        QVERIFY(!bench.shows(help));
    }

    void theSpeedIsSaidInOtherUnits()
    {
        Bench bench;
        QVERIFY(bench.isReady());
        QVERIFY(bench.shows(u"166.7 Tube/min · 10,000 Tube/h · 100\u00A0% of Filler’s pace"_s));
        QVERIFY(!bench.shows(u"times the pace"_s));
        bench.selection.set({"Packer"});
        QVERIFY(bench.shows(u"200.0 Case/min · 144,000 Tube/h · 1,440\u00A0% of Filler’s pace"_s));
        QVERIFY(bench.shows(u"14.4 times the pace of “Filler”"_s));
        bench.type("uph", u"1000"_s);
        QVERIFY(bench.shows(u"120\u00A0% of Filler"_s));
        QVERIFY(!bench.shows(u"times the pace"_s));
    }

    void countersShowAndWriteBack_data()
    {
        QTest::addColumn<QString>("counter");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("parameter");
        QTest::addColumn<double>("value");
        const auto row = [](const char* counter, const QString& shown, const QString& typed, ParameterId parameter,
                            double value) {
            QTest::newRow(counter) << QString::fromLatin1(counter) << shown << typed << int(parameter) << value;
        };
        using enum ParameterId; // the Packer: 12,000 cases of 12 tubes an hour, a jam of 10 s in 20 cycles
        row("cyclesPerJam", u"20"_s, u"900"_s, JamProb, 0.00111111);
        row("jamsPerHour", u"600"_s, u"6 /min"_s, JamProb, 0.03);
        row("minutesPerJam", u"0.16667"_s, u"0.5"_s, JamTimeSec, 30);
        row("outputsPerMinute", u"200"_s, u"150"_s, Uph, 9000);
        row("unitsPerMinute", u"2,400"_s, u"180"_s, Uph, 900);
        row("unitsPerHour", u"144,000"_s, u"12000"_s, Uph, 1000);
        row("shareOfConstraint", u"1,440"_s, u"120"_s, Uph, 1000);
        // 2 in 12,000 cycles: −60 / (12000 · ln(1 − 1/6000)) = 30 · (1 − 1/12000 − …), kept to six digits.
        row("breakdownsPerHour", u"0"_s, u"2"_s, MtbfMin, 29.9975);
    }
    void countersShowAndWriteBack()
    {
        QFETCH(QString, counter);
        QFETCH(QString, shown);
        QFETCH(QString, typed);
        QFETCH(int, parameter);
        QFETCH(double, value);
        Bench bench;
        bench.selection.set({"Packer"});
        QVERIFY(bench.isReady());
        const auto id = static_cast<ParameterId>(parameter);
        const QByteArray name = counter.toLatin1();
        QVERIFY(!bench.edit(name).isVisible());
        bench.open(specOf(id).group);
        QVERIFY(bench.edit(name).isVisible());
        QCOMPARE(bench.text(name), shown);
        bench.type(name, typed);
        QCOMPARE(*bench.document.value("Packer", id), value);
        QCOMPARE(bench.steps(), 1);
        if (!typed.contains(u'/'))
            QCOMPARE(bench.text(name), typed);
        bench.document.undoStack()->undo();
        QCOMPARE(bench.text(name), QString(shown).remove(u',')); // nothing groups what is to be typed in
    }

    void passingThroughCountersChangesNothing()
    {
        Bench bench;
        bench.selection.set({"Packer"});
        QVERIFY(bench.isReady());
        setParameter(bench.document, "Packer", ParameterId::JamProb, ParameterValue(1.0 / 7));
        bench.open(ParameterGroup::Performance);
        bench.edit("cyclesPerJam").setFocus();
        for (int i = 0; i < 8; ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(bench.steps(), 1);
    }

    void stepsOfACounterAreOneUndoStep()
    {
        Bench bench;
        bench.selection.set({"Packer"});
        QVERIFY(bench.isReady());
        bench.open(ParameterGroup::Performance);
        bench.edit("cyclesPerJam").setFocus();
        for (int i = 0; i < 5; ++i)
            QTest::keyClick(&bench.edit("cyclesPerJam"), Qt::Key_Up);
        QCOMPARE(bench.text("cyclesPerJam"), u"25"_s);
        QCOMPARE(*bench.document.value("Packer", ParameterId::JamProb), 0.04);
        QCOMPARE(bench.steps(), 1);
    }

    void anImpossibleCounterIsRefusedInWords()
    {
        Bench bench;
        bench.selection.set({"Packer"});
        QVERIFY(bench.isReady());
        bench.open(ParameterGroup::Performance);
        bench.type("jamsPerHour", u"12001"_s);
        QCOMPARE(bench.steps(), 0);
        QVERIFY(bench.shows(u"12,001 is not possible at Packer, which runs 12,000 cycles per hour."_s));
        bench.type("cyclesPerJam", u"0.5"_s);
        QCOMPARE(bench.steps(), 0);
        QVERIFY(!bench.edit("cyclesPerJam").problem().isEmpty());
        bench.open(ParameterGroup::Reliability);
        bench.type("breakdownsPerHour", u"12000"_s);
        QCOMPARE(bench.steps(), 0);
        QVERIFY(bench.shows(u"12,000 is not possible"_s));
    }

    /// By keyboard alone: the three numbers, then the button.
    void aLogIsOneUndoStep()
    {
        Bench bench;
        bench.selection.set({"Packer"});
        QVERIFY(bench.isReady());
        bench.open(ParameterGroup::Performance);
        bench.type("log.cycles", u"72000"_s, Qt::Key_Tab);
        QVERIFY(bench.edit("log.jams").hasFocus());
        bench.type("log.jams", u"90"_s, Qt::Key_Tab);
        QVERIFY(bench.shows(u"Fill in all three."_s));
        bench.type("log.jamMinutes", u"0.5 h"_s, Qt::Key_Tab);
        QCOMPARE(bench.steps(), 0);
        QVERIFY(bench.shows(u"Jam probability: 0.125\u00A0%\nJam time: 20\u00A0s"_s));
        QVERIFY(bench.find<QPushButton>("log.takeOverJams").hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QCOMPARE(*bench.document.value("Packer", ParameterId::JamProb), 0.00125);
        QCOMPARE(*bench.document.value("Packer", ParameterId::JamTimeSec), 20.0);
        QCOMPARE(bench.steps(), 1);
        QCOMPARE(bench.document.undoStack()->undoText(), u"jams from a log, Packer"_s);
        bench.document.undoStack()->undo();
        QCOMPARE(*bench.document.value("Packer", ParameterId::JamProb), 0.05);
        QCOMPARE(*bench.document.value("Packer", ParameterId::JamTimeSec), 10.0);
    }

    void aLogOfBreakdowns()
    {
        Bench bench;
        QVERIFY(bench.isReady());
        bench.open(ParameterGroup::Reliability);
        QCOMPARE(bench.text("breakdownsPerHour"), u"0.5"_s);
        bench.type("log.hours", u"100"_s);
        bench.type("log.breakdowns", u"0"_s);
        bench.type("log.repairMinutes", u"5"_s, Qt::Key_unknown);
        QTest::mouseClick(&bench.find<QPushButton>("log.takeOverBreakdowns"), Qt::LeftButton);
        QCOMPARE(bench.steps(), 0);
        QVERIFY(bench.shows(u"No station can have counted that"_s));
        bench.type("log.repairMinutes", u"0"_s, Qt::Key_unknown);
        QTest::mouseClick(&bench.find<QPushButton>("log.takeOverBreakdowns"), Qt::LeftButton);
        QVERIFY(bench.document.value("Filler", ParameterId::MtbfMin) == ParameterValue());
        QCOMPARE(*bench.value(ParameterId::MttrMin), 15.0);
        QCOMPARE(bench.steps(), 1);
        bench.selection.set({"Packer"});
        QCOMPARE(bench.text("log.hours"), QString());
    }

    void severalStationsAreEditedTogether()
    {
        Bench bench;
        bench.selection.set({"Filler", "Packer"});
        QVERIFY(bench.isReady());
        QVERIFY(bench.find<QLabel>("propertiesTitle").text().startsWith(u"2 station"_s));
        QVERIFY(bench.find<QLabel>("propertiesTitle").toolTip().contains(u"Packer"_s));
        QCOMPARE(bench.text("uph"), QString());
        QVERIFY(bench.edit("uph").isEnabled());
        QCOMPARE(bench.edit("uph").findChild<QLineEdit*>()->placeholderText(), u"different"_s);
        QVERIFY(bench.edit("uph").accessibleDescription().startsWith(u"different values, 10,000 … 12,000"_s));
        QVERIFY(bench.shows(u"baseline\u00A010,000 … 12,000"_s));
        QCOMPARE(bench.text("reliability.repair_cv"), u"1"_s);
        QVERIFY(!bench.find<StopSlider>("buffer_capacity.slider").isVisible());

        bench.type("uph", u"9000"_s);
        QCOMPARE(*bench.document.value("Filler", ParameterId::Uph), 9000.0);
        QCOMPARE(*bench.document.value("Packer", ParameterId::Uph), 9000.0);
        QCOMPARE(*bench.document.value("Palletizer", ParameterId::Uph), 13000.0);
        QCOMPARE(bench.text("uph"), u"9000"_s);
        QCOMPARE(bench.steps(), 1);
        QVERIFY(bench.document.undoStack()->undoText().startsWith(u"Speed, 2 station"_s));

        QToolButton& reset = bench.find<QToolButton>("uph.reset");
        bench.document.undoStack()->undo();
        QVERIFY(!reset.isVisible());
        QVERIFY(bench.find<QToolButton>("buffer_capacity.reset").isVisible()); // one of the two is overridden
        bench.document.undoStack()->redo();
        QTest::mouseClick(&reset, Qt::LeftButton);
        QCOMPARE(*bench.document.value("Filler", ParameterId::Uph), 10000.0);
        QCOMPARE(*bench.document.value("Packer", ParameterId::Uph), 12000.0);
        QCOMPARE(bench.steps(), 2);
        QVERIFY(!reset.isVisible());
    }

    void whatWasTypedGoesToTheStationsItWasTypedFor()
    {
        Bench bench;
        bench.selection.set({"Filler", "Packer"});
        QVERIFY(bench.isReady());
        bench.type("uph", u"9000"_s, Qt::Key_unknown);
        bench.selection.set({"Palletizer"});
        QCOMPARE(*bench.document.value("Filler", ParameterId::Uph), 9000.0);
        QCOMPARE(*bench.document.value("Packer", ParameterId::Uph), 9000.0);
        QCOMPARE(*bench.document.value("Palletizer", ParameterId::Uph), 13000.0);
    }

    /// Of the baseline's value, also where the scenario has another; in the Baseline of the present one.
    void changesAreMeantOfTheBaseline_data()
    {
        QTest::addColumn<QString>("editor");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("parameter");
        QTest::addColumn<double>("inScenario");
        QTest::addColumn<double>("inBaseline");
        QTest::newRow("half") << u"uph"_s << u"-50 %"_s << int(ParameterId::Uph) << 5000.0 << 5000.0;
        QTest::newRow("twice") << u"buffer_capacity"_s << u"x2"_s << int(ParameterId::BufferCapacity) << 100.0 << 100.0;
        QTest::newRow("a tenth more") << u"reliability.mtbf_min"_s << u"+10 %"_s << int(ParameterId::MtbfMin) << 132.0
                                      << 132.0;
        QTest::newRow("of the cycle time") << u"cycleSeconds"_s << u"x2"_s << int(ParameterId::Uph) << 5000.0 << 5000.0;
    }
    void changesAreMeantOfTheBaseline()
    {
        QFETCH(QString, editor);
        QFETCH(QString, typed);
        QFETCH(int, parameter);
        QFETCH(double, inScenario);
        QFETCH(double, inBaseline);
        const auto id = static_cast<ParameterId>(parameter);
        Bench bench;
        QVERIFY(bench.isReady());
        setParameter(bench.document, "Filler", id, 77);
        bench.type(qPrintable(editor), typed);
        QCOMPARE(*bench.value(id), inScenario);
        bench.document.setActiveScenario(std::nullopt);
        bench.type(qPrintable(editor), typed);
        QCOMPARE(*bench.value(id), inBaseline);
        const double again = *bench.value(id);
        bench.type(qPrintable(editor), u"*4"_s);
        QCOMPARE(*bench.value(id), editor == u"cycleSeconds" ? again / 4 : again * 4);
    }

    void aChangeOfSeveralStationsIsOfEachOnesOwn()
    {
        Bench bench;
        bench.selection.set({"Filler", "Packer"});
        QVERIFY(bench.isReady());
        bench.type("uph", u"-10 %"_s);
        QCOMPARE(*bench.document.value("Filler", ParameterId::Uph), 9000.0);
        QCOMPARE(*bench.document.value("Packer", ParameterId::Uph), 10800.0);
        QCOMPARE(bench.steps(), 1);
        bench.type("reliability.mtbf_min", u"x2"_s); // the Packer never fails
        QCOMPARE(bench.steps(), 1);
        QVERIFY(bench.shows(u"no value here that could be changed so"_s));
    }

    void theCycleTimeStandsBesideTheSpeed()
    {
        Bench bench;
        QVERIFY(bench.isReady());
        QVERIFY(bench.edit("cycleSeconds").isVisible());
        QCOMPARE(bench.text("cycleSeconds"), u"0.36"_s);
        bench.type("cycleSeconds", u"45"_s);
        QCOMPARE(*bench.value(ParameterId::Uph), 80.0);
        QCOMPARE(bench.text("uph"), u"80"_s);
        bench.type("uph", u"90 s"_s);
        QCOMPARE(*bench.value(ParameterId::Uph), 40.0);
        QCOMPARE(bench.text("cycleSeconds"), u"90"_s);
        bench.type("cycleSeconds", u"30 / min"_s);
        QCOMPARE(bench.text("cycleSeconds"), u"2"_s);
        // 10,000,000 to 0.001 cycles per hour, whatever it runs now
        for (const auto& wrong : {u"0"_s, u"0.0003"_s, u"4000000"_s}) {
            bench.type("cycleSeconds", wrong);
            QVERIFY(bench.shows(u"0.00036"_s) && bench.shows(u"3,600,000"_s));
        }
        QCOMPARE(*bench.value(ParameterId::Uph), 1800.0);
    }

    /// Refused at one station, it comes back with it, and is named while another one is shown.
    void aRefusedTextStaysUntilItIsMendedOrDropped()
    {
        Bench bench;
        QVERIFY(bench.isReady());
        bench.type("uph", u"12x"_s, Qt::Key_Tab);
        const QString reason = bench.edit("uph").problem();
        QVERIFY(!reason.isEmpty());
        bench.selection.set({"Packer"});
        QCOMPARE(bench.text("uph"), u"12,000"_s);
        QVERIFY(bench.shows(u"Filler, "_s) && bench.shows(u"“12x” was not accepted. "_s + reason));
        bench.document.setActiveScenario(std::nullopt);
        QVERIFY(bench.shows(u"what if, Filler, "_s));
        QTest::mouseClick(&bench.find<QToolButton>("refused.show"), Qt::LeftButton);
        QCOMPARE(bench.document.activeName(), u"what if"_s);
        QCOMPARE(bench.selection.stations(), std::vector<std::string>{"Filler"});
        QCOMPARE(bench.text("uph"), u"12x"_s);
        QVERIFY(bench.edit("uph").hasFocus());
        QVERIFY(!bench.find<QLabel>("refused.text").isVisible());
        QTest::keyClick(&bench.edit("uph"), Qt::Key_Escape);
        QCOMPARE(bench.text("uph"), u"10000"_s);

        bench.type("uph", u"12x"_s, Qt::Key_Tab);
        bench.selection.set({});
        QVERIFY(bench.find<QLabel>("refused.text").isVisible());
        QTest::mouseClick(&bench.find<QToolButton>("refused.drop"), Qt::LeftButton);
        QVERIFY(!bench.find<QLabel>("refused.text").isVisible());
        bench.selection.set({"Filler"});
        QCOMPARE(bench.text("uph"), u"10,000"_s);
        QCOMPARE(bench.steps(), 0);
    }

    void problemsMoveNoField()
    {
        Bench bench;
        bench.selection.set({"Palletizer"});
        QVERIFY(bench.isReady());
        setParameter(bench.document, "Packer", ParameterId::Uph, 1000);
        bench.type("uph", u"15"_s);
        QCoreApplication::processEvents();
        const QPoint before = bench.edit("buffer_capacity").mapTo(bench.panel.get(), QPoint());
        bench.type("uph", u"150000"_s); // far too fast
        QCoreApplication::processEvents();
        QVERIFY(bench.shows(u"times the pace of “Filler”"_s));
        QCOMPARE(bench.edit("buffer_capacity").mapTo(bench.panel.get(), QPoint()), before);
        bench.type("uph", u"nonsense"_s);
        QCoreApplication::processEvents();
        QVERIFY(bench.shows(u"This is not a number."_s));
        QCOMPARE(bench.edit("buffer_capacity").mapTo(bench.panel.get(), QPoint()), before);
    }

    void leadsToTheTableOfAllValues()
    {
        Bench bench;
        QVERIFY(bench.isReady());
        QSignalSpy wanted(bench.panel.get(), &PropertyPanel::tableWanted);
        QTest::mouseClick(&bench.find<QToolButton>("openTable"), Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
    }

    void severalNullsAreSwitchedOffEachToItsOwn()
    {
        Bench bench;
        bench.selection.set({"Filler", "Packer"});
        QVERIFY(bench.isReady());
        QCheckBox& never = bench.find<QCheckBox>("reliability.mtbf_min.null"); // only the Packer never fails
        QCOMPARE(never.checkState(), Qt::PartiallyChecked);
        QVERIFY(bench.edit("reliability.mtbf_min").isEnabled());
        const auto click = [&] { QTest::mouseClick(&never, Qt::LeftButton, {}, QPoint(8, never.height() / 2)); };
        click();
        QCOMPARE(never.checkState(), Qt::Checked);
        QVERIFY(bench.document.value("Filler", ParameterId::MtbfMin) == ParameterValue());
        QCOMPARE(bench.steps(), 1);
        setParameter(bench.document, "Packer", ParameterId::MttrMin, ParameterValue(5));
        click();
        QCOMPARE(never.checkState(), Qt::Unchecked);
        QVERIFY(bench.document.value("Filler", ParameterId::MtbfMin) == ParameterValue(120));
        QVERIFY(bench.document.value("Packer", ParameterId::MtbfMin) == ParameterValue(120));
        QCOMPARE(bench.steps(), 3);
    }

    void aDragAtSeveralStationsIsOneUndoStep()
    {
        Bench bench;
        bench.selection.set({"Packer", "Palletizer"});
        QVERIFY(bench.isReady());
        bench.type("buffer_capacity", u"40"_s);
        StopSlider& slider = bench.find<StopSlider>("buffer_capacity.slider");
        QTRY_VERIFY(slider.isVisible());
        QCoreApplication::processEvents();
        const QPoint middle(slider.width() / 2, slider.height() / 2);
        QTest::mousePress(&slider, Qt::LeftButton, {}, middle);
        for (const int x : {20, 40, 60})
            QTest::mouseMove(&slider, middle + QPoint(x, 0));
        const ParameterValue during = bench.document.value("Packer", ParameterId::BufferCapacity);
        QVERIFY(during > ParameterValue(40));
        QTest::mouseMove(&slider, QPoint(slider.width() - 4, slider.height() / 2));
        QTest::mouseRelease(&slider, Qt::LeftButton, {}, QPoint(slider.width() - 4, slider.height() / 2));
        QVERIFY(bench.document.value("Packer", ParameterId::BufferCapacity) == ParameterValue(1000));
        QVERIFY(bench.document.value("Palletizer", ParameterId::BufferCapacity) == ParameterValue(1000));
        QCOMPARE(bench.steps(), 2);
        bench.document.undoStack()->undo();
        QVERIFY(bench.document.value("Packer", ParameterId::BufferCapacity) == ParameterValue(40));
        bench.document.undoStack()->undo();
        QVERIFY(bench.document.value("Packer", ParameterId::BufferCapacity) == ParameterValue(100));
        QVERIFY(bench.document.value("Palletizer", ParameterId::BufferCapacity) == ParameterValue(50));
    }

    /// A tube an hour is a different share of the line's pace than a case an hour.
    void aCounterOfSeveralStationsIsEachOnesOwn()
    {
        Bench bench;
        bench.selection.set({"Filler", "Packer"});
        QVERIFY(bench.isReady());
        bench.open(ParameterGroup::Pace);
        bench.type("shareOfConstraint", u"120"_s);
        QCOMPARE(*bench.document.value("Filler", ParameterId::Uph), 12000.0);
        QCOMPARE(*bench.document.value("Packer", ParameterId::Uph), 1000.0);
        QCOMPARE(bench.text("shareOfConstraint"), u"120"_s);
        QCOMPARE(bench.text("uph"), QString());
        QCOMPARE(bench.steps(), 1);
        bench.open(ParameterGroup::Performance);
        QVERIFY(!bench.edit("log.cycles").isVisible());
    }

    void isReadAloud()
    {
        Bench bench;
        QVERIFY(bench.isReady());
        QAccessibleInterface* editor = QAccessible::queryAccessibleInterface(&bench.edit("performance.jam_prob"));
        QVERIFY(editor);
        QCOMPARE(editor->role(), QAccessible::SpinBox);
        QCOMPARE(editor->text(QAccessible::Name), u"Jam probability, in %"_s);
        QVERIFY(editor->text(QAccessible::Description).startsWith(u"baseline"_s));
    }

    void inANarrowDockLabelsStandAboveTheirEditors()
    {
        Bench bench;
        QVERIFY(bench.isReady());
        bench.open(ParameterGroup::Performance);
        for (const char* name : {"reliability.mttr_min", "cyclesPerJam"}) {
            const QuantityEdit& editor = bench.edit(name);
            const auto* label = editor.parentWidget()->findChild<QLabel*>();
            bench.panel->resize(360, 900);
            QTRY_VERIFY(label->geometry().right() < editor.x());
            bench.panel->resize(260, 900);
            QTRY_VERIFY(label->geometry().bottom() < editor.y());
            QCOMPARE(editor.x(), label->x());
        }
    }

    void fitsANarrowDock()
    {
        Bench bench;
        QVERIFY(bench.isReady());
        bench.panel->resize(100, 600);
        QCoreApplication::processEvents();
        QTRY_VERIFY2(bench.panel->width() <= 260, qPrintable(QString::number(bench.panel->width())));
        const auto* pages = bench.panel->findChild<QStackedWidget*>();
        const auto* scrollArea = qobject_cast<QScrollArea*>(pages->currentWidget());
        QVERIFY(scrollArea->verticalScrollBar()->isVisible());
        QTRY_VERIFY(scrollArea->widget()->width() <= scrollArea->viewport()->width());
    }
};

LINETWIN_TEST(PropertyPanelTest)
#include "PropertyPanelTest.moc"
