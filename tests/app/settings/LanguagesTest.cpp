// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/Languages.h"

#include "app/settings/Appearance.h"
#include "tests/TestMain.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QLocale>
#include <QPushButton>
#include <QTest>

using namespace linetwin::app;
using namespace Qt::StringLiterals;

namespace {

/// Counts what a window is told.
class Listener : public QWidget {
public:
    int changes = 0;

protected:
    void changeEvent(QEvent* event) override
    {
        changes += event->type() == QEvent::LanguageChange ? 1 : 0;
        QWidget::changeEvent(event);
    }
};

QStringList buttonTexts()
{
    const QDialogButtonBox box(QDialogButtonBox::Ok | QDialogButtonBox::Cancel | QDialogButtonBox::Save |
                               QDialogButtonBox::Discard | QDialogButtonBox::Close | QDialogButtonBox::Yes |
                               QDialogButtonBox::No | QDialogButtonBox::Open | QDialogButtonBox::Apply |
                               QDialogButtonBox::RestoreDefaults | QDialogButtonBox::Help);
    QStringList texts;
    for (const QAbstractButton* button : box.buttons())
        texts.append(QString(button->text()).remove(u'&'));
    return texts;
}

} // namespace

class LanguagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { useLanguage(QStringLiteral("en")); }

    void englishIsFirst()
    {
        QCOMPARE(languages().constFirst(), (Language{QStringLiteral("en"), QStringLiteral("English")}));
        for (const Language& language : languages())
            QVERIFY(isLanguage(language.code));
        QVERIFY(!isLanguage(QStringLiteral("xx")));
        QVERIFY(!isLanguage(QString()));
    }

    /// 1.000 is read as one where numbers are written otherwise.
    void countsInTextsAreWrittenAsNumbers_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<NumberFormat>("format");
        QTest::addColumn<QString>("text");
        QTest::newRow("English") << u"en"_s << NumberFormat::Language << u"12,000 shifts"_s;
        QTest::newRow("German") << u"de"_s << NumberFormat::Language << u"12.000 Schichten"_s;
        QTest::newRow("English with commas") << u"en"_s << NumberFormat::Comma << u"12000 shifts"_s;
        QTest::newRow("German with points") << u"de"_s << NumberFormat::Point << u"12000 Schichten"_s;
    }
    void countsInTextsAreWrittenAsNumbers()
    {
        QFETCH(QString, language);
        QFETCH(NumberFormat, format);
        const auto text = [] {
            return QCoreApplication::translate("linetwin::app::OeePanel", "%Ln shift(s)", nullptr, 12'000);
        };
        const Preferences before = preferences();
        useLanguage(language);
        Preferences chosen = before;
        chosen.numberFormat = format;
        applyPreferences(chosen);
        QTEST(text(), "text");
        useLanguage(language);
        QTEST(text(), "text");
        applyPreferences(before);
    }

    void theFirstPreferredThatIsThere_data()
    {
        QTest::addColumn<QStringList>("preferred");
        QTest::addColumn<QString>("expected");
        QTest::newRow("nothing") << QStringList{} << "en";
        QTest::newRow("British") << QStringList{QStringLiteral("en-GB")} << "en";
        QTest::newRow("none of ours") << QStringList{QStringLiteral("sw-KE"), QStringLiteral("eo")} << "en";
        QTest::newRow("a second choice") << QStringList{QStringLiteral("sw-KE"), QStringLiteral("en-US")} << "en";
        QTest::newRow("the C locale") << QStringList{QStringLiteral("C")} << "en";
    }
    void theFirstPreferredThatIsThere()
    {
        QFETCH(QStringList, preferred);
        QFETCH(QString, expected);
        QCOMPARE(languageFor(preferred), expected);
    }

    void standardButtonsAreTranslated_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("cancel");
        QTest::newRow("de") << "de"
                            << "Abbrechen";
        QTest::newRow("fr") << "fr"
                            << "Annuler";
        QTest::newRow("es") << "es"
                            << "Cancelar";
        QTest::newRow("ja") << "ja" << QStringLiteral("キャンセル");
        QTest::newRow("zh_CN") << "zh_CN" << QStringLiteral("取消");
    }
    void standardButtonsAreTranslated()
    {
        QFETCH(QString, code);
        QFETCH(QString, cancel);
        const QStringList english = buttonTexts();
        QVERIFY(english.contains(QStringLiteral("Cancel")));
        useLanguage(code);
        QCOMPARE(languageInUse(), code);
        const QStringList translated = buttonTexts();
        QVERIFY2(translated.contains(cancel), qPrintable(translated.join(u' ')));
        QStringList same;
        for (const QString& text : translated) {
            if (english.contains(text) && text != QStringLiteral("OK") && text != QStringLiteral("No"))
                same.append(text);
        }
        QCOMPARE(same, QStringList());
    }

    void numbersFollow()
    {
        useLanguage(QStringLiteral("de"));
        QCOMPARE(QLocale().toString(1234.5), QStringLiteral("1.234,5"));
        useLanguage(QStringLiteral("en"));
        QCOMPARE(QLocale().toString(1234.5), QStringLiteral("1,234.5"));
    }

    void windowsHearOfIt()
    {
        Listener window;
        auto* child = new QWidget(&window);
        window.show();
        useLanguage(QStringLiteral("de"));
        QTRY_VERIFY(window.changes > 0);
        QCOMPARE(child->locale().language(), QLocale::German);
    }

    void anUnknownCodeIsTheSystems()
    {
        useLanguage(QStringLiteral("de"));
        useLanguage(QStringLiteral("xx"));
        QCOMPARE(languageInUse(), languageFor(QLocale::system().uiLanguages()));
    }
};

LINETWIN_TEST(LanguagesTest)
#include "LanguagesTest.moc"
