// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/SeriesReadout.h"

#include "tests/TestMain.h"

#include <QTest>

using namespace linetwin::app;

class SeriesReadoutTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// What has no room is left out, and not all that comes after it.
    void aShortNameTakesTheRoomThatALongOneCannot()
    {
        SeriesReadout readout;
        readout.setEntries({entry(QStringLiteral("rated")), entry(QString(60, u'm')), entry(QStringLiteral("output")),
                            entry(QString(60, u'n'))});
        readout.setMomentVisible(false);
        readout.setHeightLimit(1); // one line
        readout.resize(400, readout.heightForWidth(400));
        QCOMPARE(readout.shownNames(), QStringList({QStringLiteral("rated"), QStringLiteral("output")}));
        readout.setHeightLimit(QWIDGETSIZE_MAX);
        readout.resize(400, readout.heightForWidth(400));
        QCOMPARE(readout.shownNames().size(), 4);
    }

private:
    static LegendEntry entry(const QString& name)
    {
        LegendEntry made;
        made.name = name;
        return made;
    }
};

LINETWIN_TEST(SeriesReadoutTest)
#include "SeriesReadoutTest.moc"
