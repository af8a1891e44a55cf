// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/output/TextBuffer.h"

#include "engine/output/TextTable.h"
#include "tests/TestMain.h"

#include <QTest>

#include <limits>
#include <sstream>

using namespace linetwin;

namespace {

/// Takes so many bytes and then no more, like a disk that fills up.
class FullDisk : public std::streambuf {
public:
    explicit FullDisk(std::streamsize room) : m_room(room) {}

protected:
    std::streamsize xsputn(const char*, std::streamsize size) override
    {
        const std::streamsize taken = std::min(size, m_room);
        m_room -= taken;
        return taken;
    }
    int_type overflow(int_type) override { return traits_type::eof(); }

private:
    std::streamsize m_room;
};

} // namespace

class TextBufferTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void timesAreExactSeconds_data()
    {
        QTest::addColumn<qint64>("nanoseconds");
        QTest::addColumn<QString>("expected");
        QTest::newRow("nothing") << qint64{0} << "0";
        QTest::newRow("whole seconds") << qint64{28'800'000'000'000} << "28800";
        QTest::newRow("no trailing zeros") << qint64{360'000'000} << "0.36";
        QTest::newRow("leading zeros") << qint64{1'000'000'001} << "1.000000001";
        QTest::newRow("nine decimals") << qint64{687'272'727} << "0.687272727";
        QTest::newRow("before time 0") << qint64{-1'500'000'000} << "-1.5";
        QTest::newRow("longest horizon") << qint64{359'999'999'999'999'999} << "359999999.999999999";
    }
    void timesAreExactSeconds()
    {
        QFETCH(qint64, nanoseconds);
        QFETCH(QString, expected);
        std::ostringstream out;
        TextBuffer text(out);
        text << SimTime{nanoseconds};
        text.flush();
        QCOMPARE(QString::fromStdString(out.str()), expected);
    }

    void fieldsAreQuotedWhereTheyMustBe_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("field");
        QTest::newRow("plain") << "Filler 1"
                               << "Filler 1";
        QTest::newRow("comma") << "Press, left"
                               << "\"Press, left\"";
        QTest::newRow("quote") << "the \"old\" one"
                               << "\"the \"\"old\"\" one\"";
        QTest::newRow("line break") << "a\nb"
                                    << "\"a\nb\"";
        QTest::newRow("semicolon and point stay") << "a;b.c"
                                                  << "a;b.c";
    }
    void fieldsAreQuotedWhereTheyMustBe()
    {
        QFETCH(QString, text);
        QFETCH(QString, field);
        QCOMPARE(QString::fromStdString(csvField(text.toStdString())), field);
    }

    void longTextsArriveWhole()
    {
        std::ostringstream out;
        TextBuffer text(out);
        std::string expected;
        for (std::int64_t i = 0; i < 200'000; ++i) {
            text << i << '\n';
            expected += std::to_string(i) + '\n';
        }
        text << std::numeric_limits<std::int64_t>::min();
        text.flush();
        QVERIFY(out.str() == expected + "-9223372036854775808");
    }

    void aFullDiskIsAnError_data()
    {
        QTest::addColumn<int>("room");
        QTest::newRow("from the start") << 0;
        QTest::newRow("after a while") << 300'000;
        QTest::newRow("at the last byte") << 499'999;
    }
    void aFullDiskIsAnError()
    {
        QFETCH(int, room);
        FullDisk disk(room);
        std::ostream out(&disk);
        const auto writeHalfAMegabyte = [&] {
            TextBuffer text(out);
            for (int i = 0; i < 50'000; ++i)
                text << "123456789\n";
            text.flush();
        };
        QVERIFY_THROWS_EXCEPTION(StreamError, writeHalfAMegabyte());
    }

    void fixedDecimals_data()
    {
        QTest::addColumn<double>("number");
        QTest::addColumn<int>("decimals");
        QTest::addColumn<QString>("expected");
        QTest::newRow("rounded") << 12.345 << 1 << "12.3";
        QTest::newRow("none") << 5940.6 << 0 << "5941";
        QTest::newRow("filled up") << 0.5 << 3 << "0.500";
        QTest::newRow("no minus before zero") << -0.04 << 1 << "0.0";
        QTest::newRow("negative") << -0.06 << 1 << "-0.1";
    }
    void fixedDecimals()
    {
        QFETCH(double, number);
        QFETCH(int, decimals);
        QFETCH(QString, expected);
        QCOMPARE(QString::fromStdString(fixedText(number, decimals)), expected);
    }
};

LINETWIN_GUILESS_TEST(TextBufferTest)
#include "TextBufferTest.moc"
