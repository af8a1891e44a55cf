// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/SteadyLabel.h"

#include "tests/TestMain.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QTest>

using namespace linetwin::app;
using namespace Qt::StringLiterals;

namespace {

/// A window that counts how often it lays out what is in it.
class CountingWindow : public QWidget {
public:
    SteadyLabel* label = new SteadyLabel(this);
    int layouts = 0;

    CountingWindow()
    {
        auto* layout = new QHBoxLayout(this);
        layout->addStretch();
        layout->addWidget(label);
    }
    int layoutsFor(const QString& text, const QString& widest = {})
    {
        QCoreApplication::processEvents();
        layouts = 0;
        label->setText(text, widest);
        QCoreApplication::processEvents();
        return layouts;
    }

protected:
    bool event(QEvent* event) override
    {
        layouts += event->type() == QEvent::LayoutRequest ? 1 : 0;
        return QWidget::event(event);
    }
};

} // namespace

class SteadyLabelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void onlyAnotherWidthLaysOut()
    {
        CountingWindow window;
        window.resize(400, 60);
        window.show();
        QCOMPARE(window.layoutsFor(u"0 of 100 shifts"_s, u"100 of 100 shifts"_s), 1);
        const int width = window.label->width();
        for (const QString& text : {u"7 of 100 shifts"_s, u"100 of 100 shifts"_s, u"Up to date"_s}) {
            QCOMPARE(window.layoutsFor(text, u"100 of 100 shifts"_s), 0);
            QCOMPARE(window.label->label().text(), text);
            QCOMPARE(window.label->width(), width);
        }
        QCOMPARE(window.layoutsFor(u"Figures are out of date: press F5 to run again"_s, u"100 of 100 shifts"_s), 1);
        QVERIFY(window.label->width() >= window.label->label().sizeHint().width());
    }

    void anotherFontLaysOut()
    {
        CountingWindow window;
        window.resize(400, 60);
        window.show();
        window.layoutsFor(u"Up to date"_s);
        const int height = window.label->sizeHint().height();
        QFont large = window.label->label().font();
        large.setPixelSize(40);
        window.layouts = 0;
        window.label->label().setFont(large);
        QTRY_VERIFY(window.label->sizeHint().height() > height);
        QTRY_VERIFY(window.layouts > 0);
    }

    /// Where there is no room, the start is seen, and not the end, as in a label at the right.
    void elidesWithoutRoom()
    {
        SteadyLabel narrow;
        narrow.setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        narrow.label().setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        narrow.setText(u"100 Schichten"_s);
        narrow.resize(narrow.sizeHint().width() / 2, narrow.sizeHint().height());
        QLabel expected(narrow.fontMetrics().elidedText(u"100 Schichten"_s, Qt::ElideRight, narrow.width()));
        expected.setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        expected.resize(narrow.size());
        QCOMPARE(narrow.grab().toImage(), expected.grab().toImage());
        QCOMPARE(narrow.label().text(), u"100 Schichten"_s);
        narrow.setShortText(u"n=9"_s);
        expected.setText(u"n=9"_s);
        QCOMPARE(narrow.grab().toImage(), expected.grab().toImage());
        narrow.setShortText(u"n = 100 000"_s); // whose start would tell nothing
        expected.setText({});
        QCOMPARE(narrow.grab().toImage(), expected.grab().toImage());
    }
};

LINETWIN_TEST(SteadyLabelTest)
#include "SteadyLabelTest.moc"
