// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/Theme.h"

#include "app/settings/Appearance.h"
#include "app/settings/OutlineStyle.h"
#include "tests/TestMain.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDockWidget>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QSet>
#include <QSpinBox>
#include <QStyle>
#include <QStyleOptionSpinBox>
#include <QTest>
#include <QToolButton>
#include <QWidget>

#include <cmath>
#include <memory>
#include <utility>

using namespace linetwin;
using namespace linetwin::app;

Q_DECLARE_METATYPE(linetwin::app::ColorScheme)

namespace {

/// Relative luminance and contrast ratio of WCAG 2.1, https://www.w3.org/TR/WCAG21/#dfn-contrast-ratio
double luminance(const QColor& color)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const double lighter = qMax(luminance(a), luminance(b));
    const double darker = qMin(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
}

constexpr double forText = 4.5;       ///< WCAG AA
constexpr double forStrongText = 7.0; ///< WCAG AAA

/// What the theme in force promises.
double promisedForText()
{
    return theme().isHighContrast ? forStrongText : forText;
}

constexpr double forGraphics = 3.0; ///< WCAG AA, 1.4.11

} // namespace

class ThemeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// A button with a menu looks as one without, in every theme it comes to; with the arrow it does not.
    void aMenuNeedsNoArrow()
    {
        applyTheme(ColorScheme::Light);
        QToolButton plain;
        QToolButton withMenu;
        QMenu menu;
        withMenu.setMenu(&menu);
        withMenu.setPopupMode(QToolButton::InstantPopup);
        for (QToolButton* button : {&plain, &withMenu}) {
            button->setAutoRaise(true);
            button->setFixedSize(40, 40);
        }
        QVERIFY(plain.grab().toImage() != withMenu.grab().toImage());
        withMenu.setProperty(OutlineStyle::noMenuArrow, true);
        for (const ColorScheme scheme : {ColorScheme::Light, ColorScheme::Dark, ColorScheme::Light}) {
            applyTheme(scheme);
            QCOMPARE(withMenu.grab().toImage(), plain.grab().toImage());
        }
    }

    void arrowsAndButtonsGrowWithTheText()
    {
        applyTheme(ColorScheme::Light);
        const Preferences before = preferences();
        QCoreApplication::setAttribute(Qt::AA_Use96Dpi, false); // which the tests set; styles ask no option then
        const auto sizes = [] {
            const QSpinBox field;
            QStyleOptionSpinBox option;
            option.initFrom(&field);
            option.rect = QRect(0, 0, 200, 60);
            option.subControls = QStyle::SC_All;
            option.stepEnabled = QAbstractSpinBox::StepUpEnabled | QAbstractSpinBox::StepDownEnabled;
            const QDockWidget dock;
            const auto* close = dock.findChild<QAbstractButton*>(QStringLiteral("qt_dockwidget_closebutton"));
            return std::pair(
                QApplication::style()->subControlRect(QStyle::CC_SpinBox, &option, QStyle::SC_SpinBoxUp).width(),
                close->sizeHint().width());
        };
        const auto usual = sizes();
        Preferences large = before;
        large.textPercent = 200;
        applyPreferences(large);
        const auto twice = sizes();
        applyPreferences(before);
        QCoreApplication::setAttribute(Qt::AA_Use96Dpi, true);
        QCOMPARE_GE(twice.first, usual.first * 17 / 10);
        QCOMPARE_GE(twice.second, usual.second * 17 / 10);
    }

    void contrastOfTheTest()
    {
        QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
        QCOMPARE_LT(std::abs(contrast(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48), 0.01); // WCAG's own example
    }

    void schemes_data()
    {
        QTest::addColumn<ColorScheme>("scheme");
        QTest::addColumn<bool>("isDark");
        QTest::newRow("light") << ColorScheme::Light << false;
        QTest::newRow("dark") << ColorScheme::Dark << true;
        QTest::newRow("high contrast") << ColorScheme::HighContrast << true;
    }
    void schemes()
    {
        QFETCH(ColorScheme, scheme);
        QFETCH(bool, isDark);
        applyTheme(scheme);
        QCOMPARE(currentScheme(), scheme);
        QCOMPARE(theme().isDark, isDark);
        QCOMPARE(QApplication::palette().color(QPalette::Window), theme().window);
        QCOMPARE(QApplication::palette().color(QPalette::Window).lightness() < 128, isDark);
        QVERIFY(qobject_cast<OutlineStyle*>(QApplication::style()));
    }

    /// An empty check box is nothing but its frame.
    void anEmptyCheckBoxCanBeSeenInTheDark()
    {
        applyTheme(ColorScheme::Dark);
        QCheckBox box;
        box.resize(24, 24);
        const QImage picture = box.grab().toImage();
        double strongest = 0;
        for (int x = 0; x < picture.width(); ++x)
            strongest = qMax(strongest, contrast(picture.pixelColor(x, picture.height() / 2), theme().window));
        QCOMPARE_GE(strongest, forGraphics);
    }

    void everyTextIsReadable_data() { schemes_data(); }
    void everyTextIsReadable()
    {
        QFETCH(ColorScheme, scheme);
        applyTheme(scheme);
        const Theme& colors = theme();
        for (const QColor& background : {colors.window, colors.surface, colors.raised}) {
            for (const QColor& foreground :
                 {colors.text, colors.mutedText, colors.accent, colors.good, colors.bad, colors.warning}) {
                QVERIFY2(contrast(foreground, background) >= promisedForText(),
                         qPrintable(foreground.name() + QStringLiteral(" on ") + background.name()));
            }
            QCOMPARE_GE(contrast(colors.tank, background), background == colors.window ? 2.5 : forGraphics);
        }
        QCOMPARE_GE(contrast(colors.accentText, colors.accent), promisedForText());
        for (int index = 0; index < 8; ++index) {
            QVERIFY2(contrast(seriesColor(index), colors.surface) >= forGraphics,
                     qPrintable(seriesColor(index).name()));
        }
    }

    void widgetTextsAreReadable_data() { schemes_data(); }
    void widgetTextsAreReadable()
    {
        QFETCH(ColorScheme, scheme);
        applyTheme(scheme);
        const QPalette palette = QApplication::palette();
        using Pair = std::pair<QPalette::ColorRole, QPalette::ColorRole>;
        for (const auto& [text, background] :
             {Pair(QPalette::WindowText, QPalette::Window), Pair(QPalette::Text, QPalette::Base),
              Pair(QPalette::Text, QPalette::AlternateBase), Pair(QPalette::PlaceholderText, QPalette::Base),
              Pair(QPalette::ButtonText, QPalette::Button), Pair(QPalette::ToolTipText, QPalette::ToolTipBase),
              Pair(QPalette::HighlightedText, QPalette::Highlight), Pair(QPalette::Link, QPalette::Window)}) {
            QVERIFY2(contrast(palette.color(text), palette.color(background)) >= promisedForText(),
                     qPrintable(QStringLiteral("role %1 on role %2").arg(text).arg(background)));
        }
        const QColor disabled = palette.color(QPalette::Disabled, QPalette::WindowText);
        QVERIFY(disabled != palette.color(QPalette::WindowText));
    }

    void stateTextsAreReadable_data()
    {
        QTest::addColumn<int>("state");
        for (std::size_t state = 0; state < stateCount; ++state) {
            QTest::newRow(stateNames[state].data()) << static_cast<int>(state);
        }
    }
    void stateTextsAreReadable()
    {
        QFETCH(int, state);
        for (const ColorScheme scheme : {ColorScheme::Light, ColorScheme::Dark, ColorScheme::HighContrast}) {
            applyTheme(scheme);
            QCOMPARE_GE(contrast(stateTextColor(State(state)), stateColor(State(state))), promisedForText());
        }
        // On black nothing needs its outline to be seen.
        QCOMPARE_GE(contrast(stateColor(State(state)), theme().surface), forStrongText);
        for (int other = 0; other < state; ++other) {
            QVERIFY(stateColor(State(other)) != stateColor(State(state)));
        }
    }

    void seriesColorsDiffer_data() { schemes_data(); }
    void seriesColorsDiffer()
    {
        QFETCH(ColorScheme, scheme);
        applyTheme(scheme);
        QSet<QRgb> colors;
        for (int index = 0; index < 8; ++index) {
            colors.insert(seriesColor(index).rgb());
        }
        QCOMPARE(colors.size(), 8);
        QCOMPARE(seriesColor(8), seriesColor(0));
    }

    void whatHasTheFocusHasARingOfTwoPixels()
    {
        applyTheme(ColorScheme::HighContrast);
        QLineEdit edit;
        edit.resize(100, 30);
        edit.show();
        edit.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&edit));
        edit.setFocus();
        QTRY_VERIFY(edit.hasFocus());
        const QImage picture = edit.grab().toImage();
        for (const int y : {0, 1, picture.height() - 2, picture.height() - 1})
            QCOMPARE(picture.pixelColor(picture.width() / 2, y), theme().accent);
    }

    void inHighContrastEverythingHasAFrame_data()
    {
        QTest::addColumn<QByteArray>("kind");
        for (const char* kind : {"button", "combo box", "check box", "radio button", "line edit", "number"})
            QTest::newRow(kind) << QByteArray(kind);
    }
    void inHighContrastEverythingHasAFrame()
    {
        QFETCH(QByteArray, kind);
        applyTheme(ColorScheme::HighContrast);
        std::unique_ptr<QWidget> widget;
        if (kind == "button")
            widget = std::make_unique<QPushButton>();
        else if (kind == "combo box")
            widget = std::make_unique<QComboBox>();
        else if (kind == "check box")
            widget = std::make_unique<QCheckBox>();
        else if (kind == "radio button")
            widget = std::make_unique<QRadioButton>();
        else if (kind == "line edit")
            widget = std::make_unique<QLineEdit>();
        else
            widget = std::make_unique<QSpinBox>();
        widget->resize(60, 30);
        const QImage picture = widget->grab().toImage();
        double strongest = 0;
        for (int x = 0; x < picture.width() / 2; ++x)
            strongest = qMax(strongest, contrast(picture.pixelColor(x, picture.height() / 2), theme().window));
        QCOMPARE_GE(strongest, forStrongText);
    }

    void widgetsHearOfAChange()
    {
        applyTheme(ColorScheme::Light);
        QWidget widget;
        widget.show();
        QVERIFY(QTest::qWaitForWindowExposed(&widget));
        applyTheme(ColorScheme::Dark);
        QTRY_COMPARE(widget.palette().color(QPalette::WindowText), theme().text);
    }

    void fontSizesAreOrdered()
    {
        applyTheme(ColorScheme::Light);
        const double body = QApplication::font().pointSizeF();
        QCOMPARE_GE(body, 10.0);
        QCOMPARE_LT(captionFont().pointSizeF(), body);
        QCOMPARE_GT(titleFont().pointSizeF(), body);
        QCOMPARE_GT(figureFont().pointSizeF(), titleFont().pointSizeF());
        applyTheme(ColorScheme::Dark);
        QCOMPARE(QApplication::font().pointSizeF(), body);
    }
};

LINETWIN_TEST(ThemeTest)
#include "ThemeTest.moc"
