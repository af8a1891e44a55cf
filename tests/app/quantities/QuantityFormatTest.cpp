// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/quantities/QuantityFormat.h"

#include "app/settings/Appearance.h"
#include "app/settings/Languages.h"
#include "app/text/Numbers.h"
#include "app/text/Texts.h"
#include "engine/model/Limits.h"
#include "engine/model/Money.h"
#include "tests/TestMain.h"

#include <QLocale>
#include <QScopeGuard>
#include <QTest>
#include <QTestData>

#include <algorithm>
#include <cmath>

using namespace linetwin;
using namespace linetwin::app;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(linetwin::ParameterId)
Q_DECLARE_METATYPE(linetwin::app::QuantityProblem)

namespace {

/// As whole, or as coarse as money is counted, as values of it are.
double possible(const ParameterSpec& spec, double value)
{
    if (spec.group == ParameterGroup::CostRates)
        return toAmount(millionths(value));
    return spec.isInteger ? std::floor(value) : value;
}

} // namespace

class QuantityFormatTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsWhatPeopleType_data()
    {
        using enum ParameterId;
        using enum QuantityProblem;
        QTest::addColumn<ParameterId>("parameter");
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QuantityProblem>("problem");
        QTest::addColumn<double>("value");

        const QString en = QStringLiteral("en_US");
        const QString de = QStringLiteral("de_DE");
        const QString fr = QStringLiteral("fr_FR");
        for (const QString& locale : {en, de, fr}) {
            const auto row = [&](const char* name) -> QTestData& {
                return QTest::addRow("%s, %s", qPrintable(locale), name);
            };
            row("point") << MttrMin << locale << u"2.5"_s << None << 2.5;
            row("comma") << MttrMin << locale << u"2,5"_s << None << 2.5;
            row("leading zero is no thousand") << MttrMin << locale << u"0,125"_s << None << 0.125;
            row("leading zero, point") << MttrMin << locale << u"0.125"_s << None << 0.125;
            row("no leading digit") << MttrMin << locale << u".5"_s << None << 0.5;
            row("no trailing digit") << MttrMin << locale << u"5,"_s << None << 5.0;
            row("spaces group") << Uph << locale << u"12 000"_s << None << 12000.0;
            row("narrow space groups") << Uph << locale << u"1\u202f012\u202f000"_s << None << 1012000.0;
            row("both signs, point last") << Uph << locale << u"12,000.5"_s << None << 12000.5;
            row("both signs, comma last") << Uph << locale << u"12.000,5"_s << None << 12000.5;
            row("grouped twice") << Uph << locale << u"1,234,567"_s << None << 1234567.0;
            row("hours for minutes") << MttrMin << locale << u"2 h"_s << None << 120.0;
            row("half hours") << MttrMin << locale << u"1,5h"_s << None << 90.0;
            row("seconds for minutes") << MttrMin << locale << u"90 s"_s << None << 1.5;
            row("minutes") << MttrMin << locale << u"15 min"_s << None << 15.0;
            row("hours and minutes") << MttrMin << locale << u"1 h 30 min"_s << None << 90.0;
            row("hours and minutes, short") << MttrMin << locale << u"1h30min"_s << None << 90.0;
            row("three units") << JamTimeSec << locale << u"1 h 2 min 3,5 s"_s << None << 3723.5;
            row("an exponent is no unit") << MttrMin << locale << u"1e2h"_s << None << 6000.0;
            row("units in the wrong order") << MttrMin << locale << u"30 min 1 h"_s << NotANumber << 0.0;
            row("a unit twice") << MttrMin << locale << u"1 h 2 h"_s << NotANumber << 0.0;
            row("two units, one unknown") << MttrMin << locale << u"1 h 30 kg"_s << UnknownUnit << 0.0;
            row("two rates") << Uph << locale << u"3 /min 5 /h"_s << NotANumber << 0.0;
            row("together too large") << MttrMin << locale << u"170000 h 30 min"_s << TooLarge << 10200030.0;
            row("minutes for seconds") << JamTimeSec << locale << u"2 min"_s << None << 120.0;
            row("per minute") << Uph << locale << u"150 /min"_s << None << 9000.0;
            row("percent is meant") << JamProb << locale << u"1"_s << None << 0.01;
            row("percent is said") << JamProb << locale << u"1 %"_s << None << 0.01;
            row("percent, comma") << JamProb << locale << u"0,01"_s << None << 0.0001;
            row("percent, all digits") << JamProb << locale << u"29%"_s << None << 0.29;
            row("parts per million") << DefectRate << locale << u"300 ppm"_s << None << 0.0003;
            row("whole number") << BufferCapacity << locale << u"500"_s << None << 500.0;
            row("whole number with point") << BufferCapacity << locale << u"500.0"_s << None << 500.0;
            row("not whole") << BufferCapacity << locale << u"2.5"_s << NotWhole << 2.5;
            row("percent of a variation") << RepairCv << locale << u"50 %"_s << None << 0.5;
            row("exponent") << Uph << locale << u"1e4"_s << None << 10000.0;
            row("lower end") << Uph << locale << u"0.001"_s << None << 0.001;
            row("below") << Uph << locale << u"0"_s << TooSmall << 0.0;
            row("negative") << MttrMin << locale << u"-5"_s << TooSmall << -5.0;
            row("upper end") << JamProb << locale << u"100"_s << None << 1.0;
            row("above") << JamProb << locale << u"100.5"_s << TooLarge << 1.005;
            row("huge, 999") << Uph << locale << u"1e999"_s << TooLarge << 0.0;
            row("huge") << Uph << locale << u"1e400"_s << TooLarge << 0.0;
            row("empty") << Uph << locale << u"  "_s << Empty << 0.0;
            row("a word") << Uph << locale << u"fast"_s << NotANumber << 0.0;
            row("two numbers") << Uph << locale << u"10 20"_s << NotANumber << 0.0;
            row("not a number") << Uph << locale << u"nan"_s << NotANumber << 0.0;
            row("infinity") << Uph << locale << u"inf"_s << NotANumber << 0.0;
            row("wrong unit") << MttrMin << locale << u"5 kg"_s << UnknownUnit << 0.0;
            row("wrong groups") << Uph << locale << u"1,23,456"_s << NotANumber << 0.0;
        }
        // As the program itself writes it in that language.
        QTest::newRow("en, thousands") << MttrMin << en << u"2,125"_s << None << 2125.0;
        QTest::newRow("en, clear decimals") << MttrMin << en << u"2.125"_s << None << 2.125;
        QTest::newRow("de, thousands") << Uph << de << u"24.000"_s << None << 24000.0;
        QTest::newRow("de, clear decimals") << MttrMin << de << u"2,125"_s << None << 2.125;
        QTest::newRow("fr, a point never groups") << MttrMin << fr << u"2.125"_s << None << 2.125;
        QTest::newRow("en, whole thousands") << BufferCapacity << en << u"1,000"_s << None << 1000.0;
        QTest::newRow("de, whole thousands") << BufferCapacity << de << u"1.000"_s << None << 1000.0;
    }
    void readsWhatPeopleType()
    {
        QFETCH(ParameterId, parameter);
        QFETCH(QString, locale);
        QFETCH(QString, text);
        QFETCH(QuantityProblem, problem);
        QFETCH(double, value);
        const ParsedQuantity parsed = QuantityFormat(specOf(parameter), QLocale(locale)).parse(text);
        QCOMPARE(static_cast<int>(parsed.problem), static_cast<int>(problem));
        QVERIFY2(parsed.value == value, qPrintable(QString::number(parsed.value, 'g', 17)));
    }

    /// What is finer than a millionth could be saved, but never read again.
    void moneyIsNoFinerThanItIsCounted()
    {
        const QuantityFormat money(QuantityRange{QuantityKind::Number, 0, mostMoney, false, ChosenUnit::None, true});
        QCOMPARE(money.parse(u"1.234567"_s).value, 1.234567);
        QVERIFY(money.parse(u"1.234567"_s).isValid());
        const ParsedQuantity tooFine = money.parse(u"1.2345678"_s);
        QVERIFY(tooFine.problem == QuantityProblem::TooFine);
        QVERIFY(money.problemText(tooFine.problem).contains(u'6'));
        // 10 % more of 1.234567 are 1.3580237.
        QCOMPARE(money.parse(u"+10 %"_s, 1.234567).value, 1.358024);
        QVERIFY(money.parse(u"+10 %"_s, 1.234567).isValid());
        QCOMPARE(money.stepped(0.000002, 1), 0.000002);
    }

    /// A rate as its time and a time as its rate, and the many ways in which people write "per".
    void aRateMayBeTypedAsATime_data()
    {
        using enum QuantityKind;
        using enum QuantityProblem;
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QuantityProblem>("problem");
        QTest::addColumn<double>("value");
        const auto row = [](const char* typed, QuantityKind kind, double value, QuantityProblem problem = None) {
            QTest::addRow("%s, %d", typed, int(kind)) << int(kind) << QString::fromUtf8(typed) << problem << value;
        };
        row("22 / min", PerHour, 1320);
        row("22/min", PerHour, 1320);
        row("22 per min", PerHour, 1320);
        row("22 per minute", PerHour, 1320);
        row("22 cycles/min", PerHour, 1320);
        row("3 per h", PerHour, 3);
        row("3 per hour", PerHour, 3);
        row("3 an hour", PerHour, 3);
        row("24000 cycles/h", PerHour, 24000);
        row("48 / day", PerHour, 2);
        row("45 s", PerHour, 80);
        row("45s", PerHour, 80);
        row("45 s / cycle", PerHour, 80);
        row("0.5 min", PerHour, 120);
        row("1 min 30 s", PerHour, 40);
        row("250 ms", PerHour, 14400);
        row("0 s", PerHour, 0, TooLarge);
        row("5 kg", PerHour, 0, UnknownUnit);
        row("45", CycleTime, 45);
        row("1.5 min", CycleTime, 90);
        row("22.5 / min", CycleTime, 60 / 22.5);
        row("80 per h", CycleTime, 45);
        row("3 per h", MinutesBetween, 20);
        row("2 h", MinutesBetween, 120);
        row("3 per h", Minutes, 0, UnknownUnit);
        row("35 €/h", MoneyPerHour, 35);
        row("35 money/h", MoneyPerHour, 35);
        row("50 places", Items, 50);
    }
    void aRateMayBeTypedAsATime()
    {
        QFETCH(int, kind);
        QFETCH(QString, typed);
        const QuantityFormat format({static_cast<QuantityKind>(kind), 0, 1e9, false}, QLocale(u"en_US"_s));
        const ParsedQuantity parsed = format.parse(typed);
        QTEST(parsed.problem, "problem");
        if (parsed.isValid())
            QTEST(parsed.value, "value");
    }

    /// Relative to the base 200; with a sign percent are a change, also of a share.
    void changesAreRelative_data()
    {
        using enum ParameterId;
        using enum QuantityProblem;
        QTest::addColumn<ParameterId>("parameter");
        QTest::addColumn<double>("base");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QuantityProblem>("problem");
        QTest::addColumn<double>("value");
        QTest::newRow("half") << Uph << 200.0 << u"-50 %"_s << None << 100.0;
        QTest::newRow("true minus") << Uph << 200.0 << u"\u221250\u00A0%"_s << None << 100.0;
        QTest::newRow("a tenth more") << Uph << 200.0 << u"+10%"_s << None << 220.0;
        QTest::newRow("decimals") << Uph << 200.0 << u"+2,5 %"_s << None << 205.0;
        QTest::newRow("no rounding dust") << MttrMin << 1.1 << u"+10 %"_s << None << 1.21;
        QTest::newRow("twice") << Uph << 200.0 << u"\u00D72"_s << None << 400.0;
        QTest::newRow("x") << Uph << 200.0 << u"x2"_s << None << 400.0;
        QTest::newRow("star") << Uph << 200.0 << u"* 1.5"_s << None << 300.0;
        QTest::newRow("by four") << Uph << 200.0 << u"/4"_s << None << 50.0;
        QTest::newRow("a share") << JamProb << 0.02 << u"+10 %"_s << None << 0.022;
        QTest::newRow("a share without sign is no change") << JamProb << 0.02 << u"10 %"_s << None << 0.1;
        QTest::newRow("whole places") << BufferCapacity << 25.0 << u"+10 %"_s << None << 28.0;
        QTest::newRow("less than nothing") << Uph << 200.0 << u"-150 %"_s << TooSmall << -100.0;
        QTest::newRow("beyond the range") << JamProb << 0.6 << u"x2"_s << TooLarge << 1.2;
    }
    void changesAreRelative()
    {
        QFETCH(ParameterId, parameter);
        QFETCH(double, base);
        QFETCH(QString, typed);
        const QuantityFormat format(specOf(parameter), QLocale(u"en_US"_s));
        const ParsedQuantity parsed = format.parse(typed, base);
        QTEST(parsed.problem, "problem");
        QTEST(parsed.value, "value");
        if (parsed.factor)
            QCOMPARE(static_cast<int>(format.parse(typed).problem), static_cast<int>(QuantityProblem::NothingToScale));
    }

    /// Every number as the program writes it anywhere, with or without its unit, in the language of the writer.
    void whatIsWrittenIsReadBack_data()
    {
        QTest::addColumn<QString>("locale");
        for (const char* locale : {"C", "en_US", "de_DE", "de_CH", "de_AT", "fr_FR", "fr_CH", "es_ES", "pt_PT", "pl_PL",
                                   "sv_SE", "en_IN", "hi_IN", "ar_EG", "fa_IR", "ja_JP", "zh_CN", "ru_RU"})
            QTest::newRow(locale) << QString::fromLatin1(locale);
    }
    void whatIsWrittenIsReadBack()
    {
        QFETCH(QString, locale);
        QLocale::setDefault(QLocale(locale));
        for (int kindNumber = 0; kindNumber <= int(QuantityKind::Items); ++kindNumber) {
            const auto kind = static_cast<QuantityKind>(kindNumber);
            const QuantityUnits units(kind);
            const QuantityFormat format({kind, 0, 1e300, false});
            for (int decimals = 0; decimals <= 4; ++decimals) {
                for (double value = 0.0123; value < 3e7; value *= 3.7) {
                    const double rounded = QByteArray::number(value, 'f', decimals).toDouble();
                    const QString text = numberText(value, decimals);
                    const double own = kind == QuantityKind::Share ? rounded / 100 : rounded;
                    const ParsedQuantity plain = format.parse(text);
                    QVERIFY2(plain.isValid() && qFuzzyCompare(1 + plain.value, 1 + own), qPrintable(text));
                    for (const QuantityUnit& unit : units.all()) {
                        const QString withUnit = text + noBreakSpace + unit.names.front();
                        const double expected = rounded * std::pow(10.0, unit.exponent) * unit.factor / unit.divisor;
                        const ParsedQuantity parsed = format.parse(withUnit);
                        QVERIFY2(parsed.isValid() && qFuzzyCompare(1 + parsed.value, 1 + expected),
                                 qPrintable(withUnit));
                    }
                }
            }
        }
        QLocale::setDefault(QLocale::c());
    }

    void parametersAreReadAsTheyAreShown_data() { whatIsWrittenIsReadBack_data(); }
    void parametersAreReadAsTheyAreShown()
    {
        QFETCH(QString, locale);
        QLocale::setDefault(QLocale(locale));
        for (const ParameterSpec& spec : parameterSpecs()) {
            const QuantityFormat format(spec);
            for (double value = spec.maximum; value > 1e-4 && value >= spec.minimum; value *= 0.0617) {
                const double tried = possible(spec, QByteArray::number(value, 'g', 9).toDouble());
                for (const QString& text : {parameterValueText(spec.id, tried), format.text(tried)}) {
                    const ParsedQuantity parsed = format.parse(text);
                    QVERIFY2(parsed.isValid() && qFuzzyCompare(1 + parsed.value, 1 + tried), qPrintable(text));
                }
            }
        }
        QLocale::setDefault(QLocale::c());
    }

    void showsTheShortestText_data()
    {
        using enum ParameterId;
        QTest::addColumn<ParameterId>("parameter");
        QTest::addColumn<QString>("locale");
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("text");
        QTest::newRow("no groups") << Uph << u"en_US"_s << 10000.0 << u"10000"_s;
        QTest::newRow("comma") << MttrMin << u"de_DE"_s << 2.5 << u"2,5"_s;
        QTest::newRow("zero") << JamProb << u"de_DE"_s << 0.0 << u"0"_s;
        QTest::newRow("percent") << JamProb << u"en_US"_s << 0.01 << u"1"_s;
        QTest::newRow("0.29 is not 28.999999999999996 %") << JamProb << u"en_US"_s << 0.29 << u"29"_s;
        QTest::newRow("percent in full") << JamProb << u"fr_FR"_s << 0.0012345 << u"0,12345"_s;
        QTest::newRow("all") << JamProb << u"en_US"_s << 1.0 << u"100"_s;
        QTest::newRow("small") << Uph << u"en_US"_s << 0.001 << u"0.001"_s;
        QTest::newRow("large") << Uph << u"en_US"_s << 1e7 << u"10000000"_s;
    }
    void showsTheShortestText()
    {
        QFETCH(ParameterId, parameter);
        QFETCH(QString, locale);
        QFETCH(double, value);
        QFETCH(QString, text);
        QCOMPARE(QuantityFormat(specOf(parameter), QLocale(locale)).text(value), text);
    }

    void everyShownTextReadsBackAsItself_data()
    {
        QTest::addColumn<QString>("locale");
        for (const QString& locale : {u"en_US"_s, u"de_DE"_s, u"fr_FR"_s, u"de_CH"_s})
            QTest::addRow("%s", qPrintable(locale)) << locale;
    }
    void everyShownTextReadsBackAsItself()
    {
        QFETCH(QString, locale);
        for (const ParameterSpec& spec : parameterSpecs()) {
            const QuantityFormat format(spec, QLocale{locale});
            double value = spec.minimum + (spec.maximum - spec.minimum) * 0.7;
            for (int i = 0; i < 60; ++i, value *= 0.61803398874989) {
                const double tried = std::max(possible(spec, value), spec.minimum);
                const ParsedQuantity parsed = format.parse(format.text(tried));
                const bool isSame = parsed.isValid() && parsed.value == tried;
                // With exactly three decimals a text may look like thousands only where it has a group sign, and the
                // shown text uses the decimal sign.
                QVERIFY2(isSame, qPrintable(format.text(tried)));
            }
        }
    }

    void stepsByTheSecondDigit_data()
    {
        using enum ParameterId;
        QTest::addColumn<ParameterId>("parameter");
        QTest::addColumn<double>("from");
        QTest::addColumn<int>("count");
        QTest::addColumn<double>("to");
        QTest::newRow("thousands") << Uph << 10000.0 << 1 << 11000.0;
        QTest::newRow("down from a power of ten") << Uph << 10000.0 << -1 << 9900.0;
        QTest::newRow("and up again") << Uph << 9900.0 << 1 << 10000.0;
        QTest::newRow("page") << MttrMin << 15.0 << 10 << 25.0;
        QTest::newRow("percent") << JamProb << 0.01 << 1 << 0.011;
        QTest::newRow("percent from 0") << JamProb << 0.0 << 1 << 0.001;
        QTest::newRow("variation from 0") << RepairCv << 0.0 << 1 << 0.1;
        QTest::newRow("no rounding dust") << RepairCv << 1.1 << 2 << 1.3;
        QTest::newRow("items are whole") << BufferCapacity << 5.0 << 1 << 6.0;
        QTest::newRow("items, tens") << BufferCapacity << 500.0 << 1 << 510.0;
        QTest::newRow("not below the range") << BufferCapacity << 0.0 << -1 << 0.0;
        QTest::newRow("not above the range") << JamProb << 0.99 << 10 << 1.0;
    }
    void stepsByTheSecondDigit()
    {
        QFETCH(ParameterId, parameter);
        QFETCH(double, from);
        QFETCH(int, count);
        QFETCH(double, to);
        QVERIFY2(QuantityFormat(specOf(parameter), QLocale::c()).stepped(from, count) == to,
                 qPrintable(QString::number(QuantityFormat(specOf(parameter), QLocale::c()).stepped(from, count))));
    }

    /// At most nine characters and six digits, rounded; a whole number is never cut.
    void longFractionsAreShortened_data()
    {
        using enum ParameterId;
        QTest::addColumn<ParameterId>("parameter");
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("shown");
        QTest::newRow("once in 15,000 cycles") << JamProb << 1.0 / 15000 << u"0.0066667"_s;
        QTest::newRow("two thirds") << JamProb << 2.0 / 3 << u"66.6667"_s;
        QTest::newRow("below all") << JamProb << 1 - 1e-12 << u"100"_s;
        QTest::newRow("short as it is") << JamProb << 0.0001 << u"0.01"_s;
        QTest::newRow("nine characters") << Uph << 1234567.8 << u"1234567.8"_s;
        QTest::newRow("whole digits stay") << Uph << 9876543.21 << u"9876543"_s;
        QTest::newRow("tiny") << JamProb << 1.25e-10 << u"0.000000013"_s;
        QTest::newRow("places") << BufferCapacity << 1000000.0 << u"1000000"_s;
        QTest::newRow("nothing") << JamProb << 0.0 << u"0"_s;
    }
    void longFractionsAreShortened()
    {
        QFETCH(ParameterId, parameter);
        QFETCH(double, value);
        QFETCH(QString, shown);
        QCOMPARE(QuantityFormat(specOf(parameter), QLocale::c()).shortText(value), shown);
    }

    void thousandsAreTold_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("shown");
        const QLocale german(QLocale::German, QLocale::Germany);
        QTest::newRow("German") << german << 10000.0 << u"10.000"_s;
        QTest::newRow("four digits") << german << 9500.0 << u"9.500"_s;
        QTest::newRow("three digits") << german << 950.0 << u"950"_s;
        QTest::newRow("Spanish, from five digits") << QLocale(QLocale::Spanish, QLocale::Spain) << 9500.0 << u"9500"_s;
        QTest::newRow("a fraction") << german << 12345.5 << u"12.345,5"_s;
        QTest::newRow("no room") << german << 1234567.8 << u"1234567,8"_s;
        QTest::newRow("the most") << german << 1e7 << u"10.000.000"_s;
        QTest::newRow("English") << QLocale(QLocale::English, QLocale::UnitedStates) << 10000.0 << u"10,000"_s;
        QTest::newRow("French") << QLocale(QLocale::French, QLocale::France) << 10000.0 << u"10\u202F000"_s;
        QTest::newRow("of no country") << QLocale::c() << 10000.0 << u"10000"_s;
    }
    void thousandsAreTold()
    {
        QFETCH(QLocale, locale);
        QFETCH(double, value);
        const QuantityFormat format(specOf(ParameterId::Uph), locale);
        QTEST(format.groupedText(value), "shown");
        QCOMPARE(format.parse(format.groupedText(value)).value, value);
    }

    /// A share's fraction is the share itself, not percent; other kinds have it in their unit.
    void fractionsAreUnderstood_data()
    {
        using enum ParameterId;
        QTest::addColumn<ParameterId>("parameter");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QuantityProblem>("problem");
        QTest::addColumn<double>("value");
        using enum QuantityProblem;
        QTest::newRow("once in 500") << JamProb << u"1/500"_s << None << 0.002;
        QTest::newRow("spaces") << JamProb << u" 1 / 500 "_s << None << 0.002;
        QTest::newRow("thousands") << JamProb << u"1/15,000"_s << None << 1.0 / 15000;
        QTest::newRow("thin space") << JamProb << u"1/15\u202F000"_s << None << 1.0 / 15000;
        QTest::newRow("decimals") << JamProb << u"2.5/1000"_s << None << 0.0025;
        QTest::newRow("half an hour's minutes") << MttrMin << u"15/2"_s << None << 7.5;
        QTest::newRow("more than all") << JamProb << u"3/2"_s << TooLarge << 1.5;
        QTest::newRow("by nothing") << JamProb << u"1/0"_s << NotANumber << 0.0;
        QTest::newRow("not whole") << BufferCapacity << u"3/2"_s << NotWhole << 1.5;
        QTest::newRow("unit stays a unit") << Uph << u"150/min"_s << None << 9000.0;
        QTest::newRow("unfinished") << JamProb << u"1/"_s << UnknownUnit << 0.0;
        QTest::newRow("percent of what") << JamProb << u"0.74"_s << None << 0.0074;
    }
    void fractionsAreUnderstood()
    {
        QFETCH(ParameterId, parameter);
        QFETCH(QString, typed);
        const ParsedQuantity parsed = QuantityFormat(specOf(parameter), QLocale(u"en_US"_s)).parse(typed);
        QTEST(parsed.problem, "problem");
        QTEST(parsed.value, "value");
    }

    void showsAndTakesTheChosenUnits_data()
    {
        using enum ParameterId;
        QTest::addColumn<ParameterId>("parameter");
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<double>("meant");
        QTest::newRow("rate") << Uph << 10'000.0 << u"166.666666666667"_s << u"166.666666666667"_s << 10'000.0;
        QTest::newRow("other rate") << Uph << 9'000.0 << u"150"_s << u"160"_s << 9'600.0;
        QTest::newRow("rate with a unit") << Uph << 9'000.0 << u"150"_s << u"9,600 /h"_s << 9'600.0;
        QTest::newRow("half a rate") << Uph << 9'000.0 << u"150"_s << u"×0.5"_s << 4'500.0;
        QTest::newRow("minutes") << MttrMin << 2.5 << u"150"_s << u"90"_s << 1.5;
        QTest::newRow("minutes with a unit") << MttrMin << 2.5 << u"150"_s << u"3 min"_s << 3.0;
        QTest::newRow("between failures") << MtbfMin << 1.0 / 3 << u"20"_s << u"20"_s << 0.333333333333333;
        QTest::newRow("seconds") << JamTimeSec << 12.5 << u"12.5"_s << u"12.5"_s << 12.5;
        QTest::newRow("share") << JamProb << 0.002 << u"0.2"_s << u"0.3"_s << 0.003;
        QTest::newRow("items") << BufferCapacity << 50.0 << u"50"_s << u"60"_s << 60.0;
    }
    void showsAndTakesTheChosenUnits()
    {
        QFETCH(ParameterId, parameter);
        QFETCH(double, value);
        QFETCH(QString, typed);
        Preferences chosen;
        chosen.rateUnit = RateUnit::Minute;
        chosen.timeUnit = TimeUnit::Seconds;
        applyPreferences(chosen);
        const auto restore = qScopeGuard([] { applyPreferences({}); });
        const QuantityFormat format(specOf(parameter), QLocale(u"en_US"_s));
        QTEST(format.text(value), "shown");
        const ParsedQuantity parsed = format.parse(typed, value);
        QVERIFY(parsed.isValid());
        QTEST(parsed.value, "meant");
        QCOMPARE(format.parse(format.text(value)).value, QByteArray::number(value, 'g', 15).toDouble());
    }

    void stepsAndLimitsAreOfTheChosenUnit()
    {
        Preferences chosen;
        chosen.rateUnit = RateUnit::Minute;
        applyPreferences(chosen);
        const auto restore = qScopeGuard([] { applyPreferences({}); });
        const QuantityFormat speed(specOf(ParameterId::Uph), QLocale(u"en_US"_s));
        QCOMPARE(speed.stepped(9'000, 1), 9'600.0); // 160 a minute
        QCOMPARE(speed.stepped(9'600, -1), 9'000.0);
        QVERIFY(speed.problemText(QuantityProblem::TooLarge).contains(u"166,666.666666667"_s));
    }

    void theDecimalSignIsAsTheUserWantsIt()
    {
        Preferences chosen;
        chosen.numberFormat = NumberFormat::Comma;
        applyPreferences(chosen);
        const auto restore = qScopeGuard([] { applyPreferences({}); });
        const QuantityFormat minutes(specOf(ParameterId::MttrMin));
        QCOMPARE(minutes.text(2.5), u"2,5"_s);
        QCOMPARE(minutes.parse(u"2,5"_s).value, 2.5);
        QCOMPARE(minutes.parse(u"2.5"_s).value, 2.5);
        QCOMPARE(numberText(1234.5, 1), u"1.234,5"_s);
        chosen.numberFormat = NumberFormat::Point;
        applyPreferences(chosen);
        QCOMPARE(minutes.text(2.5), u"2.5"_s);
        QCOMPARE(numberText(1234.5, 1), u"1,234.5"_s);
    }

    void problemsNameTheRange()
    {
        const QuantityFormat percent(specOf(ParameterId::JamProb), QLocale(u"de_DE"_s));
        QCOMPARE(percent.problemText(QuantityProblem::TooLarge), u"Enter a value from 0 to 100 %."_s);
        const QuantityFormat speed(specOf(ParameterId::Uph), QLocale(u"de_DE"_s));
        QCOMPARE(speed.problemText(QuantityProblem::TooSmall), u"Enter a value from 0,001 to 10.000.000."_s);
        const QuantityFormat money({QuantityKind::Number, 0, 1e12}, QLocale(u"en_US"_s));
        QCOMPARE(money.problemText(QuantityProblem::TooLarge), u"Enter a value from 0 to 1,000,000,000,000."_s);
    }

    /// As the program itself writes units; English ones are always known.
    void unitsAreKnownInTheUsersLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QStringList>("perMinute");
        QTest::addColumn<QString>("hint");
        QTest::newRow("en") << u"en"_s << QStringList{u"166 per min"_s, u"9960 cycles/h"_s} << u"3 per h"_s;
        QTest::newRow("de") << u"de"_s << QStringList{u"166 pro min"_s, u"166 je Minute"_s, u"9960 Zyklen/h"_s}
                            << u"3 pro h"_s;
        QTest::newRow("fr") << u"fr"_s << QStringList{u"166 par min"_s, u"9960 cycles/h"_s} << u"3 par h"_s;
        QTest::newRow("es") << u"es"_s << QStringList{u"166 por min"_s, u"9960 ciclos/h"_s} << u"3 por h"_s;
        QTest::newRow("ja") << u"ja"_s << QStringList{u"166 毎 min"_s, u"9960 サイクル/h"_s} << u"3 毎 h"_s;
        QTest::newRow("zh_CN") << u"zh_CN"_s << QStringList{u"166 每 min"_s, u"9960 周期/h"_s} << u"3 每 h"_s;
    }
    void unitsAreKnownInTheUsersLanguage()
    {
        QFETCH(QString, language);
        QFETCH(QStringList, perMinute);
        QFETCH(QString, hint);
        const auto back = qScopeGuard([] { useLanguage(u"en"_s); });
        useLanguage(language);
        const QuantityFormat speed(specOf(ParameterId::Uph));
        for (const QString& typed : perMinute + QStringList{u"166 per min"_s}) {
            QVERIFY2(speed.parse(typed).isValid(), qPrintable(typed));
            QCOMPARE(speed.parse(typed).value, 9960.0);
        }
        const QuantityFormat between(specOf(ParameterId::MtbfMin));
        QVERIFY2(between.typingHint().contains(hint), qPrintable(between.typingHint()));
        QVERIFY2(between.otherWaysHint().contains(hint), qPrintable(between.otherWaysHint()));
        QVERIFY(between.typingHint().contains(u"+10"_s) && !between.otherWaysHint().contains(u"+10"_s));
        QCOMPARE(between.parse(hint).value, 20.0);
        const auto rate = std::ranges::find(parameterSpecs(), ParameterGroup::CostRates, &ParameterSpec::group);
        QCOMPARE(QuantityFormat(*rate).parse(u"58 EUR/h"_s).value, 58.0);
    }
};

LINETWIN_TEST(QuantityFormatTest)
#include "QuantityFormatTest.moc"
