// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/MessageBar.h"

#include "app/settings/Theme.h"
#include "app/settings/TypedText.h"
#include "tests/TestMain.h"

#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace linetwin::app;
using namespace Qt::StringLiterals;

class MessageBarTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void followsTheTheme()
    {
        applyTheme(ColorScheme::Light);
        QWidget window;
        MessageBar bar(&window);
        window.show();
        bar.showMessage(MessageBar::Kind::Note, u"Something"_s);
        QVERIFY(bar.palette().color(QPalette::Window).lightness() > 200);
        QVERIFY(bar.palette().color(QPalette::WindowText).lightness() < 80);
        applyTheme(ColorScheme::Dark);
        QTRY_VERIFY(bar.palette().color(QPalette::Window).lightness() < 80);
        QVERIFY(bar.palette().color(QPalette::WindowText).lightness() > 200);
        applyTheme(ColorScheme::Light);
        QTRY_VERIFY(bar.palette().color(QPalette::Window).lightness() > 200);
    }

    /// In a panel that is a window of its own it waits; as a step it may take away what was offered.
    void whatIsTypedElsewhereComesBeforeAChoice()
    {
        QWidget window;
        MessageBar bar(&window);
        window.show();
        QStringList done;
        const auto choice = [&](const char* name, const QString& text) {
            return MessageBar::Choice{text, name, [&done, text] { done << text; }};
        };
        const auto shown = [&](const char* name) {
            const auto buttons = bar.findChildren<QPushButton*>(QString::fromLatin1(name));
            const auto found = std::ranges::find_if_not(buttons, &QWidget::isHidden);
            return found == buttons.end() ? nullptr : *found;
        };
        const auto taken = connect(&typedText(), &TypedText::wanted, &bar, [&] {
            done << u"typed"_s;
            bar.showMessage(MessageBar::Kind::Note, u"Another"_s, {choice("other", u"Other"_s)});
        });
        bar.showMessage(MessageBar::Kind::Note, u"One"_s, {choice("undo", u"Undo"_s), choice("other", u"Other"_s)});
        QTRY_VERIFY(shown("undo"));
        shown("undo")->click();
        QCOMPARE(done, QStringList{u"typed"_s});
        QCOMPARE(bar.text(), u"Another"_s);
        QVERIFY(!bar.isHidden());
        QTRY_VERIFY(shown("other"));
        shown("other")->click();
        QCOMPARE(done, (QStringList{u"typed"_s, u"typed"_s, u"Other"_s}));
        QVERIFY(bar.isHidden());
        disconnect(taken);
    }
};

LINETWIN_TEST(MessageBarTest)
#include "MessageBarTest.moc"
