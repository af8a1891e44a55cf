// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/MessageBar.h"

#include "app/settings/Theme.h"
#include "tests/TestMain.h"

#include <QTest>

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
};

LINETWIN_TEST(MessageBarTest)
#include "MessageBarTest.moc"
