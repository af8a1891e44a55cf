// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/SetParameter.h"

#include "tests/TestMain.h"
#include "tests/app/OpenWhatIf.h"

#include <QTest>

using namespace linetwin;
using namespace linetwin::app;

namespace {

const std::string filler = "Filler";
constexpr auto capacity = ParameterId::BufferCapacity;

/// All that would be saved.
std::string textOf(const ProjectDocument& document)
{
    std::string text = writeLine(document.line());
    for (const ScenarioEntry& entry : document.scenarios())
        text += writeScenario(entry.scenario, document.line(), document.lineSource(), "/tmp/scenario.yaml");
    return text;
}

void openExample(ProjectDocument& document)
{
    testing::openWhatIf(document);
}

/// A value in range that is not the example's.
double otherValue(const ParameterSpec& spec)
{
    return spec.maximum <= 1 ? 0.125 : 3;
}

} // namespace

class SetParameterTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void undoAndRedoGiveTheSameText_data()
    {
        QTest::addColumn<int>("parameter");
        QTest::addColumn<bool>("inBaseline");
        for (const ParameterSpec& spec : parameterSpecs()) {
            const std::string key(spec.key);
            QTest::addRow("%s in the baseline", key.c_str()) << static_cast<int>(spec.id) << true;
            if (!spec.isBaselineOnly)
                QTest::addRow("%s in a scenario", key.c_str()) << static_cast<int>(spec.id) << false;
        }
    }
    void undoAndRedoGiveTheSameText()
    {
        QFETCH(int, parameter);
        QFETCH(bool, inBaseline);
        const ParameterSpec& spec = parameterSpecs()[static_cast<std::size_t>(parameter)];
        ProjectDocument document;
        openExample(document);
        if (inBaseline)
            document.setActiveScenario(std::nullopt);
        std::vector<std::string> texts{textOf(document)};
        setParameter(document, filler, spec.id, otherValue(spec));
        texts.push_back(textOf(document));
        if (spec.isNullable) {
            setParameter(document, filler, spec.id, ParameterValue());
            texts.push_back(textOf(document));
        }
        setParameter(document, filler, spec.id, std::nullopt);
        texts.push_back(textOf(document));

        for (std::size_t step = 1; step < texts.size(); ++step)
            QVERIFY(texts[step] != texts[step - 1]);
        for (std::size_t step = texts.size() - 1; step > 0; --step) {
            document.undoStack()->undo();
            QCOMPARE(textOf(document), texts[step - 1]);
        }
        QVERIFY(!document.undoStack()->canUndo());
        for (std::size_t step = 1; step < texts.size(); ++step) {
            document.undoStack()->redo();
            QCOMPARE(textOf(document), texts[step]);
        }
    }

    void undoReachesTheEntryThatWasEdited()
    {
        ProjectDocument document;
        openExample(document);
        setParameter(document, filler, capacity, 500.0);
        document.setActiveScenario(std::nullopt);
        setParameter(document, filler, capacity, 60.0);
        document.undoStack()->undo();
        document.undoStack()->undo();
        QVERIFY(!document.isModified());
    }

    void whatChangesNothingIsNoStep()
    {
        ProjectDocument document;
        openExample(document);
        setParameter(document, filler, capacity, std::nullopt);
        QCOMPARE(document.undoStack()->count(), 0);
        setParameter(document, filler, capacity, 500.0);
        setParameter(document, filler, capacity, 500.0);
        QCOMPARE(document.undoStack()->count(), 1);
    }

    void aScenarioCannotOverrideTheYardstick()
    {
        ProjectDocument document;
        openExample(document);
        setParameter(document, filler, ParameterId::IdealUph, 9000.0);
        QCOMPARE(document.undoStack()->count(), 0);
        document.setActiveScenario(std::nullopt);
        setParameter(document, filler, ParameterId::IdealUph, 9000.0);
        QCOMPARE(document.undoStack()->count(), 1);
    }

    void aGestureIsOneStep()
    {
        ProjectDocument document;
        openExample(document);
        for (const double value : {60.0, 70.0, 80.0})
            setParameter(document, filler, capacity, value, 1);
        QCOMPARE(document.undoStack()->count(), 1);
        setParameter(document, filler, capacity, 90.0, 2);
        QCOMPARE(document.undoStack()->count(), 2);
        document.undoStack()->undo();
        QCOMPARE(document.value(filler, capacity), ParameterValue(80));
        document.undoStack()->undo();
        QVERIFY(!document.overrideValue(filler, capacity));
    }

    void aGestureBackToItsStartVanishes()
    {
        ProjectDocument document;
        openExample(document);
        setParameter(document, filler, capacity, 500.0);
        for (const double value : {600.0, 700.0, 500.0})
            setParameter(document, filler, capacity, value, 7);
        QCOMPARE(document.undoStack()->count(), 1);
        document.undoStack()->undo();
        QVERIFY(!document.isModified());
    }

    void gesturesOfOtherTargetsStayApart()
    {
        ProjectDocument document;
        openExample(document);
        setParameter(document, filler, capacity, 60.0, 3);
        setParameter(document, "Packer", capacity, 60.0, 3);
        setParameter(document, "Packer", ParameterId::JamProb, 0.1, 3);
        QCOMPARE(document.undoStack()->count(), 3);
    }

    void withoutAGestureEveryEditIsAStep()
    {
        ProjectDocument document;
        openExample(document);
        setParameter(document, filler, capacity, 60.0);
        setParameter(document, filler, capacity, 70.0);
        QCOMPARE(document.undoStack()->count(), 2);
    }

    void resetRemovesOverridesInOneStep()
    {
        ProjectDocument document;
        openExample(document);
        const std::string pristine = textOf(document);
        setParameter(document, filler, capacity, 500.0);
        setParameter(document, filler, ParameterId::MtbfMin, ParameterValue());
        setParameter(document, "Packer", ParameterId::JamProb, 0.0);
        const std::string edited = textOf(document);

        resetOverrides(document, {"Packer"});
        QVERIFY(!document.overrideValue("Packer", ParameterId::JamProb));
        QVERIFY(document.overrideValue(filler, capacity).has_value());
        document.undoStack()->undo();
        QCOMPARE(textOf(document), edited);

        resetOverrides(document, {});
        QCOMPARE(textOf(document), pristine);
        QCOMPARE(document.undoStack()->count(), 4);
        document.undoStack()->undo();
        QCOMPARE(textOf(document), edited);
        document.undoStack()->redo();
        QCOMPARE(textOf(document), pristine);
    }

    void stepsNameParameterAndStation()
    {
        ProjectDocument document;
        openExample(document);
        setParameter(document, filler, capacity, 500.0);
        QVERIFY(document.undoStack()->undoText().contains(QStringLiteral("Filler")));
    }
};

LINETWIN_GUILESS_TEST(SetParameterTest)
#include "SetParameterTest.moc"
