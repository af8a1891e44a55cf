// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/OutlineStyle.h"

#include "app/settings/Appearance.h"
#include "app/settings/Theme.h"
#include "tests/TestMain.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QIcon>
#include <QMenu>
#include <QPixmap>
#include <QScopeGuard>
#include <QStyleOption>
#include <QTest>
#include <QToolButton>

using namespace linetwin::app;

namespace {

class Choice : public QComboBox {
public:
    /// The place for the text that is shown.
    QRect field() const
    {
        QStyleOptionComboBox option;
        initStyleOption(&option);
        return style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    }
    QRect arrow() const
    {
        QStyleOptionComboBox option;
        initStyleOption(&option);
        return style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxArrow, this);
    }
};

} // namespace

class OutlineStyleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(ColorScheme::Light); }

    void buttonsOfDialogsAreWordsOnly()
    {
        const QDialogButtonBox box(QDialogButtonBox::Ok | QDialogButtonBox::Cancel | QDialogButtonBox::Save);
        for (const QAbstractButton* button : box.buttons())
            QVERIFY2(button->icon().isNull(), qPrintable(button->text()));
    }

    /// Else the arrow would stand on the text.
    void aMenuBesideTextHasRoomForItsArrow()
    {
        const auto widthOf = [](Qt::ToolButtonStyle style, bool hasMenu, bool isPlain) {
            QToolButton button;
            QMenu menu;
            button.setText(QStringLiteral("Shift 1"));
            button.setIcon(QIcon(QPixmap(16, 16))); // without one the text is shown
            button.setToolButtonStyle(style);
            button.setPopupMode(QToolButton::InstantPopup);
            button.setProperty(OutlineStyle::noMenuArrow, isPlain);
            if (hasMenu)
                button.setMenu(&menu);
            return button.sizeHint().width();
        };
        const int text = widthOf(Qt::ToolButtonTextOnly, false, false);
        const int arrow = QFontMetrics(QApplication::font("QToolButton")).horizontalAdvance(QStringLiteral(" \u25BE"));
        QCOMPARE(widthOf(Qt::ToolButtonTextOnly, true, false), text + arrow);
        QCOMPARE(widthOf(Qt::ToolButtonTextOnly, true, true), text);
        QCOMPARE(widthOf(Qt::ToolButtonIconOnly, true, false), widthOf(Qt::ToolButtonIconOnly, false, false));
    }

    void aChoiceHasRoomForItsText_data()
    {
        QTest::addColumn<int>("percent");
        QTest::addColumn<QString>("text");
        for (const int percent : {leastTextPercent, 100, 150, mostTextPercent}) {
            for (const auto& text :
                 {QStringLiteral("95 %"), QStringLiteral("Jede, wie es passt"), QStringLiteral("システムに従う")})
                QTest::addRow("%s at %d %%", qPrintable(text), percent) << percent << text;
        }
    }
    void aChoiceHasRoomForItsText()
    {
        QFETCH(int, percent);
        QFETCH(QString, text);
        const auto restore = qScopeGuard([] { applyPreferences({}); });
        Preferences chosen;
        chosen.textPercent = percent;
        applyPreferences(chosen);
        Choice choice;
        QVERIFY(qobject_cast<OutlineStyle*>(choice.style()));
        choice.setSizeAdjustPolicy(QComboBox::AdjustToContents);
        choice.addItem(text);
        choice.resize(choice.sizeHint());
        constexpr int besideText = 4;
        const int needed = choice.fontMetrics().boundingRect(text).width() + besideText;
        QVERIFY2(choice.field().width() >= needed,
                 qPrintable(QStringLiteral("%1 of %2").arg(choice.field().width()).arg(needed)));
        QVERIFY(!choice.field().intersects(choice.arrow()));
    }
};

LINETWIN_TEST(OutlineStyleTest)
#include "OutlineStyleTest.moc"
