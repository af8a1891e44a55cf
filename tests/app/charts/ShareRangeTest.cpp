// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/ShareRange.h"

#include "tests/TestMain.h"

#include <QTest>

using linetwin::app::ShareRange;

Q_DECLARE_METATYPE(ShareRange)

namespace {

bool isNear(const ShareRange& a, const ShareRange& b)
{
    return std::abs(a.from - b.from) < 1e-12 && std::abs(a.to - b.to) < 1e-12;
}

} // namespace

class ShareRangeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesAnotherRange_data()
    {
        QTest::addColumn<ShareRange>("made");
        QTest::addColumn<ShareRange>("expected");
        const ShareRange whole;
        const ShareRange half{0.25, 0.75};
        QTest::newRow("a part of the whole") << whole.part(0.2, 0.6) << ShareRange{0.2, 0.6};
        QTest::newRow("framed from top to bottom") << whole.part(0.6, 0.2) << ShareRange{0.2, 0.6};
        QTest::newRow("a part of a part") << half.part(0, 0.5) << ShareRange{0.25, 0.5};
        QTest::newRow("a part of no height") << whole.part(0.5, 0.5) << ShareRange{0.5, 0.501};
        QTest::newRow("no height at the top") << whole.part(1, 1) << ShareRange{0.999, 1};
        QTest::newRow("nearer, about the middle") << whole.zoomed(0.5, 0.5) << half;
        QTest::newRow("nearer, about the bottom") << whole.zoomed(0.5, 0) << ShareRange{0, 0.5};
        QTest::newRow("farther, within the ends") << ShareRange{0, 0.5}.zoomed(1.5, 0.5) << ShareRange{0, 0.75};
        QTest::newRow("farther than all") << half.zoomed(10, 0.5) << whole;
        QTest::newRow("up") << ShareRange{0, 0.5}.moved(0.5) << half;
        QTest::newRow("up to the end") << half.moved(3) << ShareRange{0.5, 1};
        QTest::newRow("down to the end") << half.moved(-3) << ShareRange{0, 0.5};
    }
    void givesAnotherRange()
    {
        QFETCH(ShareRange, made);
        QFETCH(ShareRange, expected);
        QVERIFY2(isNear(made, expected), qPrintable(QStringLiteral("%1 to %2").arg(made.from).arg(made.to)));
    }
};

LINETWIN_APPLESS_TEST(ShareRangeTest)
#include "ShareRangeTest.moc"
