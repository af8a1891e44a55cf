// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/output/ProductsCsv.h"

#include "tests/TestMain.h"
#include "tests/engine/LineBuilder.h"

#include <QHash>
#include <QTest>

#include <cmath>
#include <sstream>

using namespace linetwin;
using namespace linetwin::test;
using namespace std::chrono_literals;

namespace {

const std::string productsHeader =
    "uid,type,created_at,parent_machine,is_defective,rejected,genealogy,measurement,value\n";

std::string productsBy(Kernel kernel, const ResolvedLine& line, RunRequest request, const CsvStyle& style = {})
{
    std::ostringstream out;
    request.kernel = kernel;
    return writeProductsCsv(out, line, request, style) ? out.str() : "stopped";
}

/// What the recursion writes; the event kernel has to agree.
std::string productsOf(const ResolvedLine& line, SimTime duration, SimTime warmup = {})
{
    RunRequest request;
    request.warmup = warmup;
    request.duration = duration;
    const std::string text = productsBy(Kernel::Recursion, line, request);
    return productsBy(Kernel::Events, line, request) == text ? text : "the kernels differ";
}

/// A station with a fixed cycle and, unless it is to lose them, no defects.
StationSpec station(const std::string& name, double cycleSeconds, std::int64_t batchIn,
                    std::optional<std::string> outputType, std::int64_t capacity = 10)
{
    return {.name = name,
            .batchIn = batchIn,
            .outputType = std::move(outputType),
            .parameters = {.uph = every(cycleSeconds), .bufferCapacity = capacity}};
}

StationSpec spoiling(StationSpec spec, double defectRate, double detectionProb)
{
    spec.parameters.defectRate = defectRate;
    spec.parameters.detectionProb = detectionProb;
    return spec;
}

/// The fields of the rows after the productsHeader; no name holds a comma.
std::vector<QStringList> rowsOf(const std::string& text)
{
    std::vector<QStringList> rows;
    const QStringList lines = QString::fromStdString(text).trimmed().split('\n');
    for (const QString& line : lines.mid(1))
        rows.push_back(line.split(','));
    return rows;
}

#define COMPARE_TEXT(actual, expected) QCOMPARE(QString::fromStdString(actual), QString::fromStdString(expected))

} // namespace

class ProductsCsvTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // The press takes two blanks a second, the packer three parts. Three parts are there at 3 s and at 6 s, and each
    // box takes 2 s. At 7 s a part is in the press and one in the packer.
    void aBatchNamesWhatItIsMadeFrom()
    {
        const ResolvedLine line = buildLine({station("Press", 1, 2, "Part"), station("Packer", 2, 3, "Box")});
        COMPARE_TEXT(productsOf(line, 7s), productsHeader +
                                               "Press:1,Part,1,Press,false,false,raw:1;raw:2,,\n"
                                               "Press:2,Part,2,Press,false,false,raw:3;raw:4,,\n"
                                               "Press:3,Part,3,Press,false,false,raw:5;raw:6,,\n"
                                               "Press:4,Part,4,Press,false,false,raw:7;raw:8,,\n"
                                               "Press:5,Part,5,Press,false,false,raw:9;raw:10,,\n"
                                               "Packer:1,Box,5,Packer,false,false,Press:1;Press:2;Press:3,,\n"
                                               "Press:6,Part,6,Press,false,false,raw:11;raw:12,,\n"
                                               "Press:7,Part,7,Press,false,false,raw:13;raw:14,,\n");
    }

    // What a part is made from is a list with semicolons, one field also where fields are separated by them.
    void separatedBySemicolons()
    {
        RunRequest request;
        request.duration = 2s;
        const ResolvedLine line = buildLine({station("Press", 0.5, 2, "Part"), station("Packer, old", 1, 1, "Box")});
        const std::string text = productsBy(Kernel::Recursion, line, request, {';', ',', false});
        COMPARE_TEXT(text, "uid;type;created_at;parent_machine;is_defective;rejected;genealogy;measurement;value\n"
                           "Press:1;Part;0,5;Press;false;false;\"raw:1;raw:2\";;\n"
                           "Press:2;Part;1;Press;false;false;\"raw:3;raw:4\";;\n"
                           "Press:3;Part;1,5;Press;false;false;\"raw:5;raw:6\";;\n"
                           "Packer, old:1;Box;1,5;Packer, old;false;false;Press:1;;\n"
                           "Press:4;Part;2;Press;false;false;\"raw:7;raw:8\";;\n");
    }

    // Same line after 4 s of warm-up: numbers go on, times start anew, and a box is made of parts that have no row.
    void theWarmUpHasNoRows()
    {
        const ResolvedLine line = buildLine({station("Press", 1, 2, "Part"), station("Packer", 2, 3, "Box")});
        COMPARE_TEXT(productsOf(line, 2s, 4s), productsHeader +
                                                   "Press:5,Part,1,Press,false,false,raw:9;raw:10,,\n"
                                                   "Packer:1,Box,1,Packer,false,false,Press:1;Press:2;Press:3,,\n"
                                                   "Press:6,Part,2,Press,false,false,raw:11;raw:12,,\n");
    }

    // Every part that passes the oven gets a defect there, after it has been made and before it is packed; so its flag,
    // and that of the box, is set. The fourth part, made at 4 s, is still in the oven at 4 s.
    void aDefectFromAStationThatItPassesThrough()
    {
        const ResolvedLine line =
            buildLine({station("Press", 1, 1, "Part"), spoiling(station("Oven", 1, 1, std::nullopt), 1, 0),
                       station("Packer", 1, 2, "Box")});
        COMPARE_TEXT(productsOf(line, 4s), productsHeader + "Press:1,Part,1,Press,true,false,raw:1,,\n"
                                                            "Press:2,Part,2,Press,true,false,raw:2,,\n"
                                                            "Press:3,Part,3,Press,true,false,raw:3,,\n"
                                                            "Press:4,Part,4,Press,false,false,raw:4,,\n"
                                                            "Packer:1,Box,4,Packer,true,false,Press:1;Press:2,,\n");
    }

    // A defect before the base station spoils the raw item, and what is made of it inherits that.
    void aDefectBeforeTheBaseStation()
    {
        const ResolvedLine line =
            buildLine({spoiling(station("Washer", 1, 1, std::nullopt), 1, 0), station("Press", 1, 2, "Part")});
        COMPARE_TEXT(productsOf(line, 3s), productsHeader + "Press:1,Part,3,Press,true,false,raw:1;raw:2,,\n");
    }

    // What is rejected at the raw station leaves gaps in the numbers: of raw items, all are.
    void rejectedRawItemsAreInNoGenealogy()
    {
        const ResolvedLine line =
            buildLine({spoiling(station("Washer", 1, 1, std::nullopt), 1, 1), station("Press", 1, 1, "Part")});
        COMPARE_TEXT(productsOf(line, 10s), productsHeader);
    }

    // The packer rejects every box, with the parts in it; the parts themselves have no defect.
    void aRejectedContainerTakesItsContents()
    {
        const ResolvedLine line = buildLine({station("Press", 1, 1, "Part"), station("Wrapper", 1, 1, "Packet"),
                                             spoiling(station("Packer", 1, 2, "Box"), 1, 1)});
        COMPARE_TEXT(productsOf(line, 4s), productsHeader + "Press:1,Part,1,Press,false,true,raw:1,,\n"
                                                            "Press:2,Part,2,Press,false,true,raw:2,,\n"
                                                            "Wrapper:1,Packet,2,Wrapper,false,true,Press:1,,\n"
                                                            "Press:3,Part,3,Press,false,false,raw:3,,\n"
                                                            "Wrapper:2,Packet,3,Wrapper,false,true,Press:2,,\n"
                                                            "Press:4,Part,4,Press,false,false,raw:4,,\n"
                                                            "Wrapper:3,Packet,4,Wrapper,false,false,Press:3,,\n"
                                                            "Packer:1,Box,4,Packer,true,true,Wrapper:1;Wrapper:2,,\n");
    }

    // A box that is good when it is packed is rejected with its parts where it only passes through.
    void aContainerRejectedWhereItPassesThrough()
    {
        const ResolvedLine line = buildLine({station("Press", 1, 1, "Part"), station("Packer", 1, 2, "Box"),
                                             spoiling(station("Scale", 1, 1, std::nullopt), 1, 1)});
        COMPARE_TEXT(productsOf(line, 4s), productsHeader + "Press:1,Part,1,Press,false,true,raw:1,,\n"
                                                            "Press:2,Part,2,Press,false,true,raw:2,,\n"
                                                            "Press:3,Part,3,Press,false,false,raw:3,,\n"
                                                            "Packer:1,Box,3,Packer,true,true,Press:1;Press:2,,\n"
                                                            "Press:4,Part,4,Press,false,false,raw:4,,\n");
    }

    // Without a buffer the press holds its second part from 2 s until the packer is free at 4 s; a part that is held
    // has been made.
    void heldItemsHaveBeenMade()
    {
        const ResolvedLine line = buildLine({station("Press", 1, 1, "Part", 0), station("Packer", 3, 1, "Box")});
        COMPARE_TEXT(productsOf(line, 5s), productsHeader + "Press:1,Part,1,Press,false,false,raw:1,,\n"
                                                            "Press:2,Part,2,Press,false,false,raw:2,,\n"
                                                            "Packer:1,Box,4,Packer,false,false,Press:1,,\n"
                                                            "Press:3,Part,5,Press,false,false,raw:3,,\n");
    }

    void aLineThatMakesNothing()
    {
        COMPARE_TEXT(productsOf(buildLine({station("Belt", 1, 1, std::nullopt)}), 5s), productsHeader);
    }

    void aRowForEachMeasurement()
    {
        ResolvedLine line = buildLine({station("Press", 1.5, 1, "Part"), station("Packer", 0.000000001, 2, "Box")});
        line.stations[0].measurements = {{"location", Measurement::Text{"Hall A"}},
                                         {"length", Measurement::Normal{12.5, 0}}};
        line.stations[1].measurements = {{"weight", Measurement::PerInput{100.25, -50}}};
        COMPARE_TEXT(productsOf(line, 4s), productsHeader +
                                               "Press:1,Part,1.5,Press,false,false,raw:1,location,Hall A\n"
                                               "Press:1,Part,1.5,Press,false,false,raw:1,length,12.5\n"
                                               "Press:2,Part,3,Press,false,false,raw:2,location,Hall A\n"
                                               "Press:2,Part,3,Press,false,false,raw:2,length,12.5\n"
                                               "Packer:1,Box,3.000000001,Packer,false,false,Press:1;Press:2,weight,"
                                               "150.5\n");
    }

    void namesAreQuoted()
    {
        ResolvedLine line = buildLine({station("Press, left", 1, 1, "Part \"A\""), station("Packer", 1, 2, "a,b")});
        line.stations[1].measurements = {{"where,\nwhen", Measurement::Text{"\"here\""}}};
        const std::string press = "Part \"\"A\"\"";
        COMPARE_TEXT(productsOf(line, 3s),
                     productsHeader + "\"Press, left:1\",\"" + press + "\",1,\"Press, left\",false,false,raw:1,,\n" +
                         "\"Press, left:2\",\"" + press + "\",2,\"Press, left\",false,false,raw:2,,\n" +
                         "\"Press, left:3\",\"" + press + "\",3,\"Press, left\",false,false,raw:3,,\n" +
                         "Packer:1,\"a,b\",3,Packer,false,false,\"Press, left:1;Press, left:2\",\"where,\nwhen\","
                         "\"\"\"here\"\"\"\n");
    }

    // Mean and variance within 4 standard errors, those of a normal distribution being σ/√n and σ²·√(2/n).
    void normalMeasurements()
    {
        constexpr int count = 100'000;
        ResolvedLine line = buildLine({station("Press", 1, 1, "Part")});
        line.stations[0].measurements = {{"length", Measurement::Normal{-20, 3}},
                                         {"width", Measurement::Normal{7, 0.5}}};
        const auto rows = rowsOf(productsOf(line, std::chrono::seconds(count)));
        QCOMPARE(rows.size(), std::size_t{2 * count});
        double product = 0;
        double sum[2] = {};
        double squares[2] = {};
        for (std::size_t i = 0; i < rows.size(); i += 2) {
            const double length = (rows[i][8].toDouble() + 20) / 3;
            const double width = (rows[i + 1][8].toDouble() - 7) / 0.5;
            sum[0] += length;
            sum[1] += width;
            squares[0] += length * length;
            squares[1] += width * width;
            product += length * width;
        }
        for (const int i : {0, 1}) {
            QVERIFY(std::abs(sum[i]) < 4 * std::sqrt(count));
            QVERIFY(std::abs(squares[i] / count - 1) < 4 * std::sqrt(2.0 / count));
        }
        QVERIFY(std::abs(product) < 4 * std::sqrt(count)); // of each other they are independent
    }

    // The k-th part is measured the same whatever becomes of the line around the press.
    void measurementsAreTheStationsOwn()
    {
        ResolvedLine line = buildLine({station("Press", 1, 1, "Part"), station("Packer", 2, 3, "Box")});
        line.stations[0].measurements = {{"length", Measurement::Normal{20, 3}}};
        ResolvedLine other = buildLine({spoiling(station("Washer", 2, 1, std::nullopt), 0.3, 0.5),
                                        station("Press", 1.5, 1, "Piece", 0), station("Packer", 4, 1, "Box")});
        other.stations[1].measurements = {{"length", Measurement::Normal{20, 3}}};
        const auto valuesOf = [](const ResolvedLine& measured, std::uint64_t seed, std::uint32_t replication) {
            RunRequest request;
            request.duration = 1000s;
            request.seed = seed;
            request.replication = replication;
            QHash<QString, QString> values;
            for (const QStringList& row : rowsOf(productsBy(Kernel::Recursion, measured, request)))
                if (row[3] == "Press")
                    values[row[0]] = row[8];
            return values;
        };
        const auto values = valuesOf(line, 42, 0);
        const auto otherValues = valuesOf(other, 42, 0);
        QVERIFY(otherValues.size() > 200 && otherValues.size() < values.size());
        for (const auto& [uid, value] : otherValues.asKeyValueRange())
            QCOMPARE(values[uid], value);
        QVERIFY(valuesOf(line, 43, 0)["Press:1"] != values["Press:1"]);
        QVERIFY(valuesOf(line, 42, 1)["Press:1"] != values["Press:1"]);
    }

    void aStopEndsIt()
    {
        std::stop_source source;
        source.request_stop();
        RunRequest request;
        request.duration = 10h;
        request.stop = source.get_token();
        std::ostringstream out;
        QVERIFY(!writeProductsCsv(out, cosmeticsLine(), request));
    }

    void aFullStreamIsAnError()
    {
        std::ostringstream out;
        out.setstate(std::ios::badbit);
        RunRequest request;
        request.duration = 10s;
        QVERIFY_THROWS_EXCEPTION(StreamError, writeProductsCsv(out, cosmeticsLine(), request));
    }
};

LINETWIN_APPLESS_TEST(ProductsCsvTest)
#include "ProductsCsvTest.moc"
