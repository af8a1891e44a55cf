// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/SpokenChoice.h"

#include "tests/TestMain.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QComboBox>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTest>

using namespace linetwin::app;
using namespace Qt::StringLiterals;

namespace {

class Colours : public QComboBox {
public:
    explicit Colours(bool canType = false)
    {
        setEditable(canType);
        addItems({u"Red"_s, u"Green"_s, u"Blue"_s});
        setAccessibleName(u"Colour"_s);
        show();
    }
    QAccessibleInterface& spoken() { return *QAccessible::queryAccessibleInterface(this); }
};

} // namespace

/// Choices as a screen reader finds them.
class SpokenChoiceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { speakChoices(); }

    void saysWhatItIsAndWhatIsChosen()
    {
        Colours box;
        QAccessibleInterface& spoken = box.spoken();
        QCOMPARE(spoken.role(), QAccessible::ComboBox);
        QCOMPARE(spoken.text(QAccessible::Name), u"Colour"_s);
        QCOMPARE(spoken.text(QAccessible::Value), u"Red"_s);
        box.setCurrentIndex(1);
        QCOMPARE(spoken.text(QAccessible::Value), u"Green"_s);

        QAccessibleTextInterface* text = spoken.textInterface();
        QCOMPARE(text->characterCount(), 5);
        QCOMPARE(text->text(0, -1), u"Green"_s);
        QCOMPARE(text->text(1, 4), u"ree"_s);
        QCOMPARE(text->text(3, 1), QString());
        int start = -1;
        int end = -1;
        QVERIFY(text->attributes(2, &start, &end).isEmpty());
        QCOMPARE(start, 0);
        QCOMPARE(end, 5);
        text->selection(0, &start, &end);
        QCOMPARE(text->selectionCount(), 0);
        QCOMPARE(end - start, 0);
    }

    void hasTheListAndTheFieldInIt_data()
    {
        QTest::addColumn<bool>("canType");
        QTest::newRow("of the list only") << false;
        QTest::newRow("with a field") << true;
    }
    void hasTheListAndTheFieldInIt()
    {
        QFETCH(bool, canType);
        Colours box(canType);
        QAccessibleInterface& spoken = box.spoken();
        QCOMPARE(bool(spoken.state().editable), canType);
        QCOMPARE(spoken.childCount(), canType ? 2 : 1);
        for (int child = 0; child < spoken.childCount(); ++child)
            QCOMPARE(spoken.indexOfChild(spoken.child(child)), child);
        QCOMPARE(spoken.child(0)->object(), box.view());
        QVERIFY(canType ? spoken.child(1)->object() == box.lineEdit() : !spoken.child(1));
        QCOMPARE(spoken.indexOfChild(&spoken), -1);
        const QPoint inField = box.mapToGlobal(box.rect().center());
        QCOMPARE(spoken.childAt(inField.x(), inField.y()) != nullptr, canType);
    }

    void canBeOpenedAndClosed()
    {
        Colours box;
        QAccessibleInterface& spoken = box.spoken();
        QVERIFY(spoken.state().expandable);
        QAccessibleActionInterface* actions = spoken.actionInterface();
        for (const QString& action : actions->actionNames()) {
            QVERIFY(!spoken.state().expanded);
            actions->doAction(action);
            QVERIFY2(spoken.state().expanded, qPrintable(action));
            actions->doAction(action);
            QVERIFY2(!spoken.state().expanded, qPrintable(action));
        }
        actions->doAction(QAccessibleActionInterface::increaseAction());
        QVERIFY(!spoken.state().expanded);
    }

    void pagesAreNoChoice()
    {
        QStackedWidget pages;
        QCOMPARE(QAccessible::queryAccessibleInterface(&pages)->role(), QAccessible::Client);
    }
};

LINETWIN_TEST(SpokenChoiceTest)
#include "SpokenChoiceTest.moc"
