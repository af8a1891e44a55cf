// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studies/StudyTableWidget.h"

#include "tests/TestMain.h"

#include <QFontMetrics>
#include <QTest>

using namespace linetwin::app;
using namespace Qt::StringLiterals;

class StudyTableWidgetTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Names that begin alike are read to their ends, and figures are never cut.
    void nothingIsCut()
    {
        const QString beginning = u"Faster filler repairs by a second technician on every shift of the week, "_s;
        const QString figure = u"+1,225,000 EUR (99.92 %: 284,000 to 2,167,000), and so on in one line"_s;
        StudyTable table;
        table.header = {u"Measures"_s, u"Worth a year"_s};
        for (const QString& name : {u"short"_s, beginning + u"days"_s, beginning + u"days and nights"_s}) {
            StudyTable::Row row;
            row.cells = {name, figure};
            table.rows.push_back(row);
        }
        StudyTableWidget widget;
        widget.setTable(table);
        const QFontMetrics metrics(widget.font());
        QVERIFY(widget.columnWidth(1) > metrics.horizontalAdvance(figure));
        QVERIFY(widget.columnWidth(0) < metrics.horizontalAdvance(beginning));
        for (int row = 0; row < 3; ++row) {
            const QRect room(0, 0, widget.columnWidth(0), QWIDGETSIZE_MAX);
            const QRect needed = metrics.boundingRect(room, Qt::TextWordWrap, widget.item(row, 0)->text());
            QVERIFY2(widget.rowHeight(row) >= needed.height(), qPrintable(widget.item(row, 0)->text()));
        }
        QVERIFY(widget.wordWrap());
        QVERIFY(widget.rowHeight(0) < widget.rowHeight(1)); // no room is wasted
    }
};

LINETWIN_TEST(StudyTableWidgetTest)
#include "StudyTableWidgetTest.moc"
