// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/MomentCommands.h"

#include "app/commands/OtherLines.h"
#include "app/commands/ScenarioCommands.h"
#include "app/document/Placements.h"
#include "tests/TestMain.h"
#include "tests/app/OpenWhatIf.h"

#include <QStringList>
#include <QTest>

#include <memory>

using namespace linetwin;
using namespace linetwin::app;
using namespace Qt::StringLiterals;

/// The cosmetics line with the scenario "What-if" and the moments a, b, c, of which b is of the scenario.
class MomentCommandsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<ProjectDocument> m_document;

    static ProjectMoment moment(const char* name, const char* scenario = "")
    {
        return {name, {}, scenario, 12.5, 3, {}};
    }
    QString names() const
    {
        QStringList result;
        for (const ProjectMoment& each : m_document->moments())
            result << QString::fromStdString(each.name);
        return result.join(u' ');
    }
    const ProjectMoment& second() const { return m_document->moments()[1]; }

private Q_SLOTS:
    void init()
    {
        m_document = std::make_unique<ProjectDocument>();
        testing::openWhatIf(*m_document);
        addMoment(*m_document, moment("a"));
        addMoment(*m_document, moment("b", "What-if"));
        QCOMPARE(addMoment(*m_document, moment("c")), std::size_t{2});
    }

    void eachEditIsOneStep_data()
    {
        QTest::addColumn<int>("edit");
        QTest::addColumn<QString>("after");
        QTest::addColumn<int>("steps");
        QTest::newRow("delete") << 0 << u"a c"_s << 1;
        QTest::newRow("to the end") << 1 << u"b c a"_s << 1;
        QTest::newRow("to the start") << 2 << u"c a b"_s << 1;
        QTest::newRow("beyond the end") << 3 << u"b c a"_s << 1;
        QTest::newRow("where it is") << 4 << u"a b c"_s << 0;
        QTest::newRow("another name") << 5 << u"a jam c"_s << 1;
        QTest::newRow("no name") << 6 << u"a b c"_s << 0;
        QTest::newRow("none there") << 7 << u"a b c"_s << 0;
    }
    void eachEditIsOneStep()
    {
        QFETCH(int, edit);
        const int before = m_document->undoStack()->count();
        switch (edit) {
        case 0: removeMoment(*m_document, 1); break;
        case 1: moveMoment(*m_document, 0, 2); break;
        case 2: moveMoment(*m_document, 2, 0); break;
        case 3: moveMoment(*m_document, 0, 9); break;
        case 4: moveMoment(*m_document, 1, 1); break;
        case 5: renameMoment(*m_document, 1, "jam"); break;
        case 6: renameMoment(*m_document, 1, ""); break;
        default:
            removeMoment(*m_document, 3);
            moveMoment(*m_document, 3, 0);
            renameMoment(*m_document, 3, "x");
            captionMoment(*m_document, 3, "x");
        }
        QTEST(names(), "after");
        QFETCH(int, steps);
        QCOMPARE(m_document->undoStack()->count() - before, steps);
        if (steps > 0)
            m_document->undoStack()->undo();
        QCOMPARE(names(), u"a b c"_s);
    }

    void aCaptionThatIsTypedIsOneStep()
    {
        const int before = m_document->undoStack()->count();
        captionMoment(*m_document, 1, "The", 7);
        captionMoment(*m_document, 1, "The jam", 7);
        QCOMPARE(m_document->undoStack()->count(), before + 1);
        captionMoment(*m_document, 1, "The jam.", 8);
        QCOMPARE(m_document->undoStack()->count(), before + 2);
        m_document->undoStack()->undo();
        QCOMPARE(second().caption, std::string("The jam"));
        m_document->undoStack()->undo();
        QCOMPARE(second().caption, std::string());
    }

    void momentsGoWithTheNameOfTheirEntry()
    {
        renameScenario(*m_document, m_document->scenarios().front().id, "Bigger");
        QCOMPARE(second().scenario, std::string("Bigger"));
        QCOMPARE(m_document->entryOf(second()).value(), m_document->entries()[1]);
        m_document->undoStack()->undo();
        QCOMPARE(second().scenario, std::string("What-if"));
        QCOMPARE(m_document->moments().front().scenario, std::string());
        QCOMPARE(m_document->entryOf(m_document->moments().front()).value(), std::nullopt);

        const ScenarioId line = newOtherLine(*m_document);
        addMoment(*m_document, moment("d", m_document->nameOf(line).toUtf8().constData()));
        renameEntry(*m_document, line, "Two fillers");
        QCOMPARE(m_document->moments().back().scenario, std::string("Two fillers"));
        QCOMPARE(m_document->entryOf(m_document->moments().back()).value(), std::optional(line));
    }

    void oneOfADeletedScenarioWaitsForItsReturn()
    {
        removeScenario(*m_document, m_document->scenarios().front().id);
        QVERIFY(!m_document->entryOf(second()));
        QCOMPARE(names(), u"a b c"_s);
        m_document->undoStack()->undo();
        QVERIFY(m_document->entryOf(second()));
    }

    /// Files of lines and scenarios cannot keep them.
    void onlyAProjectKeepsMoments()
    {
        m_document->replace(*loadFile("builtin:cosmetics").file, {});
        QVERIFY(!m_document->isModified());
        addMoment(*m_document, moment("a"));
        QVERIFY(m_document->isModified());
        QVERIFY(!presentPlacement(*m_document));
        m_document->undoStack()->undo();
        QVERIFY(!m_document->isModified());
        addMoment(*m_document, moment("a"));
        m_document->markSaved(oneFilePlacement(*m_document, u"/somewhere/project.yaml"_s));
        QVERIFY(!m_document->isModified());
        QVERIFY(presentPlacement(*m_document));
        removeMoment(*m_document, 0);
        QVERIFY(m_document->isModified());
    }
};

LINETWIN_TEST(MomentCommandsTest)
#include "MomentCommandsTest.moc"
