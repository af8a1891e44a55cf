// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/PlayerData.h"

#include "engine/io/Files.h"
#include "engine/model/ResolvedLine.h"
#include "engine/simulation/Simulate.h"
#include "engine/study/Replications.h"
#include "tests/TestMain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <map>

using namespace linetwin;
using namespace linetwin::app;

namespace {

/// The columns as the header describes them, read back.
class ColumnReader {
public:
    explicit ColumnReader(const QByteArray& encoded)
    {
        QByteArray compressed = QByteArray::fromBase64(encoded);
        compressed.prepend(QByteArray::fromHex("00000000")); // qUncompress() wants a length, a guess is enough
        m_stream = qUncompress(compressed);
    }

    using Column = std::map<std::int64_t, std::int64_t>;

    Column column()
    {
        Column values;
        std::int64_t time = 0;
        std::int64_t value = 0;
        const std::uint64_t count = number();
        for (std::uint64_t i = 0; i < count; ++i) {
            time += static_cast<std::int64_t>(number());
            const std::uint64_t change = number();
            value += static_cast<std::int64_t>(change >> 1) ^ -static_cast<std::int64_t>(change & 1);
            values[time] = value;
        }
        return values;
    }
    bool isAtEnd() const { return m_place == m_stream.size(); }

private:
    std::uint64_t number()
    {
        std::uint64_t value = 0;
        for (int shift = 0;; shift += 7) {
            const auto byte = static_cast<unsigned char>(m_stream[m_place++]);
            value |= static_cast<std::uint64_t>(byte & 0x7f) << shift;
            if (byte < 0x80)
                return value;
        }
    }

    QByteArray m_stream;
    qsizetype m_place = 0;
};

std::int64_t at(const ColumnReader::Column& column, std::int64_t millisecond)
{
    const auto next = column.upper_bound(millisecond);
    return next == column.begin() ? 0 : std::prev(next)->second;
}

struct Played {
    std::shared_ptr<const ResolvedLine> line;
    std::shared_ptr<const Recording> recording;
};

Played play(const std::string& argument, double hours)
{
    const LoadedFile file = *loadFile(argument).file;
    Played played{std::make_shared<const ResolvedLine>(resolve(file.line, file.scenario)), nullptr};
    RunSettings settings;
    settings.durationHours = hours;
    played.recording = simulate(*played.line, requestFor(settings, 42, 0, Detail::Recording)).recording;
    return played;
}

} // namespace

/// The page plays what the recording says.
class PlayerDataTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachWholeMillisecondIsTheRecordings_data()
    {
        QTest::addColumn<QString>("argument");
        QTest::addColumn<double>("hours");
        QTest::newRow("cosmetics") << "builtin:cosmetics" << 1.0;
        QTest::newRow("stops, transit, products") << "builtin:cosmetic_tubes" << 2.0;
    }
    void eachWholeMillisecondIsTheRecordings()
    {
        QFETCH(QString, argument);
        QFETCH(double, hours);
        const auto [line, recording] = play(argument.toStdString(), hours);
        const std::size_t stations = recording->stationCount();
        ColumnReader reader(encodedColumns(*recording));
        std::vector<std::vector<ColumnReader::Column>> columns(5);
        for (auto& kind : columns) {
            for (std::size_t i = 0; i < stations; ++i)
                kind.push_back(reader.column());
        }
        const ColumnReader::Column good = reader.column();
        QVERIFY(reader.isAtEnd());
        constexpr std::int64_t moments = 1999;
        const std::int64_t last = recording->duration().count() / 1'000'000;
        for (std::int64_t k = 0; k <= moments; ++k) {
            // Every few hundred, and the one before and after a change, where an error of one would show.
            const std::int64_t millisecond = k == moments ? last : (last / moments) * k + k % 7;
            const SimTime time(millisecond * 1'000'000);
            for (std::size_t i = 0; i < stations; ++i) {
                const StationMoment moment = recording->stationAt(i, time);
                const std::int64_t reason = moment.reason == noReason ? 0 : moment.reason + 1;
                QCOMPARE(at(columns[0][i], millisecond), static_cast<std::int64_t>(moment.state) + 8 * reason);
                QCOMPARE(at(columns[1][i], millisecond), moment.bufferLevel);
                QCOMPARE(at(columns[2][i], millisecond), moment.outputs);
                QCOMPARE(at(columns[3][i], millisecond), moment.rejects);
                QCOMPARE(at(columns[4][i], millisecond), moment.held);
            }
            QCOMPARE(at(good, millisecond), recording->goodRawOutputAt(time));
        }
    }

    void aChangeIsSeenFromTheNextWholeMillisecondOn()
    {
        const auto [line, recording] = play("builtin:cosmetics", 1.0);
        ColumnReader reader(encodedColumns(*recording));
        for (std::size_t i = 0; i < recording->stationCount(); ++i)
            reader.column();
        const ColumnReader::Column level = reader.column(); // of the first station's buffer
        const StationTrack& track = recording->track(0);
        for (std::size_t i = 0; i < 50; ++i) {
            const std::int64_t after = (track.outputs[i].count() + 999'999) / 1'000'000;
            for (const std::int64_t millisecond : {after - 1, after})
                QCOMPARE(at(level, millisecond), recording->bufferLevelAt(0, SimTime(millisecond * 1'000'000)));
        }
    }

    /// SPEC: an 8 h shift of the cosmetics line in at most 3 MB; both shifts of a pair are there.
    void aShiftIsSmall()
    {
        const auto [line, recording] = play("builtin:cosmetics", 8);
        const QByteArray json =
            playerJson({{QStringLiteral("a"), recording, line}, {QStringLiteral("b"), recording, line}}, {{0, 1}},
                       "2025-01-06T06:00:00");
        QVERIFY2(json.size() < 3'000'000, qPrintable(QString::number(json.size())));
        const QJsonObject data = QJsonDocument::fromJson(json).object();
        QCOMPARE(data[QStringLiteral("shifts")].toArray().size(), 2);
        QCOMPARE(data[QStringLiteral("states")].toArray().size(), 7);
        const QJsonObject station =
            data[QStringLiteral("shifts")].toArray()[1].toObject()[QStringLiteral("stations")].toArray()[2].toObject();
        QCOMPARE(station[QStringLiteral("name")].toString(), QStringLiteral("Packer"));
        QCOMPARE(station[QStringLiteral("batch")].toInt(), 12);
        QCOMPARE(station[QStringLiteral("capacity")].toInt(), 100);
    }
};

LINETWIN_GUILESS_TEST(PlayerDataTest)
#include "PlayerDataTest.moc"
