// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/Appearance.h"
#include "app/settings/Languages.h"
#include "app/settings/Theme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontMetricsF>

namespace linetwin::app {

namespace {

constexpr double smallestBodyPoints = 10;

/// Whether all digits are equally wide, so that a figure does not dance while it counts.
bool hasTabularDigits(const QFont& font)
{
    const QFontMetricsF metrics(font);
    const double width = metrics.horizontalAdvance(u'0');
    for (char16_t digit = u'1'; digit <= u'9'; ++digit) {
        if (qAbs(metrics.horizontalAdvance(QChar(digit)) - width) > 0.01) {
            return false;
        }
    }
    return true;
}

/// Installed ones for the language's script, which is drawn otherwise in Japan than in China; else Qt would take any,
/// and be it one with serifs.
QStringList familiesOf(const QString& language)
{
    QStringList known;
    if (language == QStringLiteral("ja"))
        known = QStringLiteral("Noto Sans CJK JP|Source Han Sans JP|Yu Gothic UI|Meiryo|Hiragino Sans|IPAexGothic|"
                               "TakaoGothic|VL Gothic|Droid Sans Fallback|Noto Serif CJK JP")
                    .split(u'|');
    if (language == QStringLiteral("zh_CN"))
        known = QStringLiteral("Noto Sans CJK SC|Source Han Sans SC|Source Han Sans CN|Microsoft YaHei|PingFang SC|"
                               "WenQuanYi Micro Hei|WenQuanYi Zen Hei|Droid Sans Fallback|Noto Serif CJK SC")
                    .split(u'|');
    const QStringList installed = known.isEmpty() ? QStringList() : QFontDatabase::families();
    known.removeIf([&installed](const QString& family) { return !installed.contains(family); });
    return known;
}

QFont scaled(double factor, QFont::Weight weight)
{
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setWeight(weight);
    return font;
}

} // namespace

void applyFonts()
{
    // The desktop's own, before it is ours.
    static const double usualPoints = qMax(QApplication::font().pointSizeF(), smallestBodyPoints);
    static const QStringList usualFamilies = QApplication::font().families();
    QFont body = QApplication::font();
    body.setPointSizeF(usualPoints * textScale());
    body.setFamilies(usualFamilies + familiesOf(languageInUse()));
    if (body != QApplication::font())
        QApplication::setFont(body);
}

QFont titleFont()
{
    return scaled(1.1, QFont::DemiBold);
}

QFont captionFont()
{
    return scaled(0.9, QFont::Normal);
}

QFont figureFont()
{
    QFont font = scaled(1.8, QFont::DemiBold);
    return hasTabularDigits(font) ? font : withLatinFirst(font);
}

QFont withLatinFirst(QFont font)
{
    const QStringList installed = QFontDatabase::families();
    for (const QString& family :
         {QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans"), QStringLiteral("Liberation Sans")}) {
        if (installed.contains(family)) {
            font.setFamilies(QStringList{family} + font.families());
            break;
        }
    }
    return font;
}

} // namespace linetwin::app
