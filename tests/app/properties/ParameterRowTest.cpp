// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/properties/ParameterRow.h"

#include "app/quantities/ChoiceEdit.h"
#include "app/quantities/QuantityEdit.h"
#include "app/settings/Theme.h"
#include "tests/TestMain.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QLabel>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

using namespace linetwin;
using namespace linetwin::app;
using namespace Qt::StringLiterals;

namespace {

constexpr double down = 0;
constexpr double jammed = 1;
constexpr double planned = 2;

/// The row of the state of the reason "glue", on screen.
struct ChoiceBench {
    ParameterRow row{{ParameterId::StopState, "glue"}};
    QSignalSpy edited{&row, &ParameterRow::valueEdited};

    explicit ChoiceBench(const ParameterRowContent& content)
    {
        row.showContent(content);
        row.show();
        row.activateWindow();
    }
    bool isReady() { return QTest::qWaitForWindowActive(&row); }
    ChoiceEdit& choice() const { return *row.findChild<ChoiceEdit*>(u"stops.glue.state"_s); }
    QToolButton& reset() const { return *row.findChild<QToolButton*>(u"stops.glue.state.reset"_s); }
    bool shows(const QString& part) const
    {
        const auto labels = row.findChildren<QLabel*>();
        return std::ranges::any_of(
            labels, [&](const QLabel* label) { return label->isVisible() && label->text().contains(part); });
    }
};

ParameterRowContent overridden()
{
    ParameterRowContent content;
    content.values = {jammed};
    content.references = {down};
    content.isOwn = true;
    return content;
}

} // namespace

class ParameterRowTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void otherColoursBeforeAnythingIsShown()
    {
        ParameterRow row{{ParameterId::Uph, {}}};
        QEvent change(QEvent::PaletteChange);
        QCoreApplication::sendEvent(&row, &change);
        QVERIFY(row.findChild<QuantityEdit*>());
    }

    void initTestCase()
    {
        QLocale::setDefault(QLocale(u"en_US"_s));
        applyTheme(ColorScheme::Light);
    }
    void cleanupTestCase() { QLocale::setDefault(QLocale::c()); }

    void aChoiceShowsItsWordAndWhatResetGivesBack()
    {
        ChoiceBench bench(overridden());
        QVERIFY(bench.isReady());
        QCOMPARE(bench.choice().currentText(), u"Jammed"_s);
        QVERIFY(bench.shows(u"baseline\u00A0Down"_s));
        QVERIFY(bench.reset().isVisible());
        QSignalSpy reset(&bench.row, &ParameterRow::resetRequested);
        QTest::mouseClick(&bench.reset(), Qt::LeftButton);
        QCOMPARE(reset.size(), 1);
        QCOMPARE(bench.choice().accessibleName(), u"glue: State"_s);
        QVERIFY(bench.row.whatsThis().contains(u"stops.glue.state"_s));
    }

    void aChoiceIsMadeInTheBoxAndInItsList()
    {
        ChoiceBench bench(overridden());
        QVERIFY(bench.isReady());
        bench.choice().setFocus();
        QTest::keyClick(&bench.choice(), Qt::Key_Down);
        QCOMPARE(bench.edited.size(), 1);
        QCOMPARE(bench.edited.takeFirst()[0].value<ParameterValue>(), ParameterValue(planned));
        QTest::keyClick(&bench.choice(), Qt::Key_Space);
        QAbstractItemView* list = bench.choice().view();
        QTRY_VERIFY(list->isVisible());
        QVERIFY(list->sizeHintForColumn(0) <= list->viewport()->width());
        QTest::keyClick(list, Qt::Key_Home);
        QTest::keyClick(list, Qt::Key_Return);
        QTRY_COMPARE(bench.edited.size(), 1);
        QCOMPARE(bench.edited.takeFirst()[0].value<ParameterValue>(), ParameterValue(down));
    }

    void theWheelPassesByWithoutTheFocus()
    {
        ChoiceBench bench(overridden());
        QVERIFY(bench.isReady());
        bench.reset().setFocus();
        QWheelEvent turn(QPointF(5, 5), QPointF(5, 5), {}, {0, -120}, Qt::NoButton, {}, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&bench.choice(), &turn);
        QVERIFY(!turn.isAccepted());
        QCOMPARE(bench.edited.size(), 0);
    }

    void differentChoicesAreNone()
    {
        ParameterRowContent content = overridden();
        content.values = {jammed, down};
        content.references = {down, down};
        ChoiceBench bench(content);
        QVERIFY(bench.isReady());
        QCOMPARE(bench.choice().currentIndex(), -1);
        QCOMPARE(bench.choice().placeholderText(), u"different"_s);
        QVERIFY(bench.choice().accessibleDescription().contains(u"different values, Down"_s));
        bench.choice().setFocus();
        QTest::keyClick(&bench.choice(), Qt::Key_Down);
        QCOMPARE(bench.edited.takeFirst()[0].value<ParameterValue>(), ParameterValue(down));
    }

    void whatBelongsToTheBaselineIsLocked()
    {
        ParameterRowContent content = overridden();
        content.isOwn = false;
        content.isLocked = true;
        ChoiceBench bench(content);
        QVERIFY(!bench.choice().isEnabled());
        QVERIFY(!bench.reset().isVisible());
    }

    /// The table leaves open what the interval is counted in.
    void aNumberMayBeCountedInAnotherUnit()
    {
        ParameterRow row({ParameterId::StopEvery, "glue"}, {QuantityKind::MinutesBetween, u"min"_s});
        ParameterRowContent content;
        content.values = {std::nullopt};
        content.references = {95};
        row.showContent(content);
        auto& edit = *row.findChild<QuantityEdit*>(u"stops.glue.every"_s);
        QCOMPARE(edit.accessibleName(), u"glue: Interval, in min"_s);
        QVERIFY(edit.accessibleDescription().contains(u"baseline\u00A095"_s));
        QCOMPARE(edit.format().parse(u"2 h"_s).value, 120.0);
        auto& off = *row.findChild<QCheckBox*>(u"stops.glue.every.null"_s);
        QCOMPARE(off.text(), u"switched off"_s);
        QVERIFY(off.isChecked());
        QVERIFY(!edit.isEnabled());
    }
};

LINETWIN_TEST(ParameterRowTest)
#include "ParameterRowTest.moc"
